package import Scenario

/// Where recordings are kept: rows in, rows out, one writer at a time.
///
/// A store knows no engine and no wording. What its rows mean, what may be added, and what is told about it is for `Archief`. Every
/// store must pass the same tests (`OpslagTests`).
package protocol Opslag: AnyObject {
  /// Where this is, for messages.
  var plaats: Archiefplaats { get }
  /// Changes when somebody else wrote; cheap enough to poll. -1 when it cannot be read.
  var dataversie: Int { get }

  /// How many sessions of an earlier form got their links when this was opened.
  var verzegeld: Int { get }
  /// Whether what is kept carries the links of its chain; what was written before there were any, does not.
  var isVerzegeld: Bool { get }
  /// Makes sure that what is written here will be found here.
  ///
  /// - Throws: `ArchiefFout.weg` when the place was removed, renamed, replaced or overwritten since it was opened.
  func controleerPlaats() throws(ArchiefFout)

  /// Begins to write, and shuts out other writers until `bekrachtig` or `herroep`.
  ///
  /// - Throws: `ArchiefFout.bezet` when another wrote for longer than this waits; `alleenLezen` when nothing can be written;
  ///   `weg` when it would not be found again.
  /// - Parameter zekerheid: What `bekrachtig` will stand for.
  func begin(_ zekerheid: Zekerheid) throws(ArchiefFout)
  /// Makes what was written since `begin` visible to others and lasting: a crash right after this loses nothing.
  ///
  /// - Throws: `ArchiefFout.weg` when it went to a place where nobody will find it.
  func bekrachtig() throws(ArchiefFout)
  /// Undoes what was written since `begin`; does nothing after `bekrachtig`.
  func herroep()

  /// Keeps the bytes of a file, equal bytes once; gives their number.
  func voegToe(bron: [UInt8]) throws(ArchiefFout) -> Int
  /// The bytes with this number; empty when there are none.
  func bron(_ nummer: Int) throws(ArchiefFout) -> [UInt8]

  /// Begins a session, of which the code is not taken; gives its number.
  func voegToe(_ sessie: Sessierij) throws(ArchiefFout) -> Int
  /// The number of a session, or nil when no session has this code.
  func nummer(_ code: Sessiecode) throws(ArchiefFout) -> Int?
  /// The session with this number, or nil.
  func sessie(_ nummer: Int) throws(ArchiefFout) -> Sessierij?
  /// Sessions with how far they are, newest first: those opened before one, and at most so many.
  func sessies(voor: Int?, hoogstens: Int?) throws(ArchiefFout) -> [Sessiestand]
  /// The numbers of the sessions that have a note of a kind.
  func sessies(metAantekening soort: String) throws(ArchiefFout) -> [Int]

  /// The events of a session from a number on, in order.
  func gebeurtenissen(_ sessie: Int, vanaf: Int) throws(ArchiefFout) -> [Gebeurtenisrij]
  /// Lends the events of a session from a number on, in order, one after another, without copying what nobody takes.
  func doorloop(
    _ sessie: Int, vanaf: Int, _ neem: (borrowing Gebeurtenisblik) throws(ArchiefFout) -> Void
  ) throws(ArchiefFout)
  /// Adds events to a session, for ever.
  ///
  /// - Throws: `ArchiefFout.sluitNietAan` when the first is not the number after the last that is there, or the others do not
  ///   follow it.
  func voegToe(_ gebeurtenissen: [Gebeurtenisrij], aan sessie: Int) throws(ArchiefFout)

  /// The notes of a session, in order.
  func aantekeningen(_ sessie: Int) throws(ArchiefFout) -> [Aantekeningrij]
  /// Adds a note, for ever; its number is given here, from 1.
  func voegToe(_ aantekening: Aantekeningrij, aan sessie: Int) throws(ArchiefFout)

  /// The texts of a session that were being typed, each by its place.
  func concepten(_ sessie: Int) throws(ArchiefFout) -> [Schrijfplek: String]
  /// Keeps the text that is typed at a place instead of what was there; nil: forgets it.
  func zet(concept: String?, _ sessie: Int, _ plek: Schrijfplek, wandklok: String) throws(ArchiefFout)

  /// The word that was set for a session as it was opened, or nil.
  func woord(_ sessie: Int) throws(ArchiefFout) -> Trainerswoord?
  /// Keeps the word of a session, for ever, and whether it is played here: not in a copy of where it was opened.
  func zet(_ woord: Trainerswoord, _ sessie: Int, hier: Bool) throws(ArchiefFout)
  /// Whether the word of a session was kept in another place than this one; false when it has none.
  func isKopie(_ sessie: Int) throws(ArchiefFout) -> Bool

  /// Takes a seat that is played here until the lock is let go, also by the end of the program.
  ///
  /// - Parameters:
  ///   - code: The session.
  ///   - stoel: The seat.
  ///   - overnemen: Whether it is taken over from whoever plays it.
  /// - Returns: The lock; nil when somebody else has the seat.
  /// - Throws: `ArchiefFout` when nothing can be held here.
  func houd(_ code: Sessiecode, stoel: Stoel, overnemen: Bool) throws(ArchiefFout) -> (any Stoelslot)?
  /// Whether somebody plays a seat now.
  func isBezet(_ code: Sessiecode, stoel: Stoel) -> Bool

  /// How far a series of a session is, and its last link; nil when nothing of it was added.
  func zegel(_ sessie: Int, _ reeks: Reeks) throws(ArchiefFout) -> Zegel?
  /// Keeps how far a series is.
  func zet(_ zegel: Zegel, _ sessie: Int, _ reeks: Reeks) throws(ArchiefFout)

  /// Every atelier with its duo's and their sessions, in the order in which they were made.
  func ateliers() throws(ArchiefFout) -> [Atelierrij]
  /// Whether a code is that of a duo.
  func isDuo(_ code: Sessiecode) throws(ArchiefFout) -> Bool
  /// Keeps an atelier with its duo's and who is in them, without their sessions; gives its number.
  func voegToe(_ atelier: Atelierrij) throws(ArchiefFout) -> Int
  /// Adds a duo to an atelier, without its sessions and without who is in it.
  func voegToe(_ duo: Duorij, atelier: Int) throws(ArchiefFout)
  /// Adds somebody to a duo.
  func voegToe(_ deelnemer: Deelnemerrij, atelier: Int, duo: Int) throws(ArchiefFout)
  /// Keeps that a session is what a duo played at a place of the order.
  func koppel(_ sessie: Int, atelier: Int, duo: Int, plaats: Int) throws(ArchiefFout)
  /// Keeps that somebody sat down in a session of an atelier.
  func voegToe(_ zitting: Zittingrij, sessie: Int) throws(ArchiefFout)
  /// Removes an atelier that has no sessions any more; one line stays.
  func verwijder(atelier: Int, door: String, wandklok: String) throws(ArchiefFout)

  /// Removes sessions with everything that stands beside them, and the bytes of files that nothing else was opened with.
  ///
  /// The one way in which anything that is recorded goes. For each session one line stays: that, when and by whom.
  func verwijder(_ sessies: [Int], door: String, wandklok: String) throws(ArchiefFout)
  /// What was removed, in order: when and by whom, not what.
  func verwijderingen() throws(ArchiefFout) -> [Verwijdering]
  /// How many faults there are in the place itself, apart from what its rows say.
  func gebreken() throws(ArchiefFout) -> Int
  /// Takes what was removed from wherever its bytes still lie; false when others are reading, so that some may be left.
  func ruimOp() throws(ArchiefFout) -> Bool
}

extension Opslag {
  /// Begins to write what must survive everything.
  package func begin() throws(ArchiefFout) { try begin(.blijvend) }
  /// All sessions with how far they are, newest first.
  package func sessies() throws(ArchiefFout) -> [Sessiestand] { try sessies(voor: nil, hoogstens: nil) }
  /// For a store that has rows anyhow.
  package func doorloop(
    _ sessie: Int, vanaf: Int, _ neem: (borrowing Gebeurtenisblik) throws(ArchiefFout) -> Void
  ) throws(ArchiefFout) {
    for row in try gebeurtenissen(sessie, vanaf: vanaf) {
      try Gebeurtenisblik.bekijk(row) { view throws(ArchiefFout) in try neem(view) }
    }
  }
}

/// What a text, once written, is safe from.
package enum Zekerheid: Sendable {
  /// Whatever happens to the program or to the computer.
  case blijvend
  /// Whatever happens to the program, a kill too; a power cut may take the last moments. For what is kept at every key.
  case programma
}

/// Where a text is being written: by whom, and in which field.
package struct Schrijfplek: Hashable, Sendable {
  /// Who writes; nil: all together, as after a session.
  package var stoel: Stoel?
  /// The field, by the name that whoever asks gives it.
  ///
  /// For instance `antwoorden tekst bericht7`. Empty: not known, because an earlier version kept one text for each seat.
  package var veld: String

  package init(stoel: Stoel?, veld: String) {
    self.stoel = stoel
    self.veld = veld
  }
}

/// The series of links that a session has.
package enum Reeks: String, Sendable {
  /// What it was opened with: one link.
  case opening
  case gebeurtenis, aantekening
}

/// The end of a series: what must be there when it is whole.
package struct Zegel: Equatable, Sendable {
  /// How many there are.
  package var aantal: Int
  /// The link of the last.
  package var schakel: [UInt8]

  package init(aantal: Int, schakel: [UInt8]) {
    self.aantal = aantal
    self.schakel = schakel
  }
}

/// That something was removed.
package struct Verwijdering: Equatable, Sendable {
  /// ISO 8601 with zone.
  package var wandklok: String
  /// A role, such as `begeleider`.
  package var door: String
  /// What kind of thing it was.
  package var wat: Wat

  /// What can be removed.
  package enum Wat: String, Sendable { case sessie, atelier }

  package init(wandklok: String, door: String, wat: Wat = .sessie) {
    self.wandklok = wandklok
    self.door = door
    self.wat = wat
  }
}

/// A session as it is kept: what it was opened with.
package struct Sessierij: Equatable, Sendable {
  package var code: Sessiecode
  /// ISO 8601 with zone.
  package var geopend: String
  package var voorbeeld: Bool
  package var herkomst: String?
  package var casusId: String
  /// Number of the bytes of the casus.
  package var casus: Int
  package var regioId: String
  /// Number of the bytes of the regioprofiel.
  package var regio: Int
  /// Record version of the opening.
  package var versie: Int
  /// Record of the opening.
  package var opening: [UInt8]

  package init(
    code: Sessiecode, geopend: String, voorbeeld: Bool, herkomst: String?, casusId: String, casus: Int, regioId: String,
    regio: Int, versie: Int, opening: [UInt8]
  ) {
    self.code = code
    self.geopend = geopend
    self.voorbeeld = voorbeeld
    self.herkomst = herkomst
    self.casusId = casusId
    self.casus = casus
    self.regioId = regioId
    self.regio = regio
    self.versie = versie
    self.opening = opening
  }
}

/// A session with how far it is.
package struct Sessiestand: Equatable, Sendable {
  package var sessie: Sessierij
  /// Simulated minute of the last event.
  package var tijd: Int
  /// How many events there are.
  package var gebeurtenissen: Int
  /// Whether the event that closes it is there.
  package var gesloten: Bool
  /// The link of what it was opened with; nil when it has none.
  package var opening: [UInt8]?
  /// The last of the notes that name it; nil: none does.
  package var naam: String?
  /// How it was played, where a note says so.
  package var speelvorm: String?
  /// The link of its last event; empty when it has none.
  package var laatste: [UInt8]
  /// Whether its last event is the one that was sealed last: none is missing at its end.
  package var isHeel: Bool

  package init(
    sessie: Sessierij, tijd: Int, gebeurtenissen: Int, gesloten: Bool, opening: [UInt8]? = nil, naam: String? = nil,
    speelvorm: String? = nil, laatste: [UInt8] = [], isHeel: Bool = true
  ) {
    self.sessie = sessie
    self.isHeel = isHeel
    self.tijd = tijd
    self.gebeurtenissen = gebeurtenissen
    self.gesloten = gesloten
    self.opening = opening
    self.naam = naam
    self.speelvorm = speelvorm
    self.laatste = laatste
  }
}

/// An event as it is kept.
package struct Gebeurtenisrij: Equatable, Sendable {
  /// From 0, without a gap within its session.
  package var nummer: Int
  /// Simulated minute.
  package var tijd: Int
  package var soort: String
  /// ISO 8601 with zone.
  package var wandklok: String
  /// Record version.
  package var versie: Int
  /// Record of the event.
  package var inhoud: [UInt8]
  /// Its link in the chain of its session; empty where there are none.
  package var schakel: [UInt8]

  package init(
    nummer: Int, tijd: Int, soort: String, wandklok: String, versie: Int, inhoud: [UInt8], schakel: [UInt8] = []
  ) {
    self.nummer = nummer
    self.tijd = tijd
    self.soort = soort
    self.wandklok = wandklok
    self.versie = versie
    self.inhoud = inhoud
    self.schakel = schakel
  }
}

/// A note as it is kept.
package struct Aantekeningrij: Equatable, Sendable {
  /// From 1 within its session; 0 as long as it was not added.
  package var nummer = 0
  /// ISO 8601 with zone.
  package var wandklok: String
  package var door: String
  package var soort: String
  package var gebeurtenis: Int?
  package var tekst: String
  /// A flat table of words, as JSON.
  package var gegevens: [UInt8]
  /// Its link in the chain of the notes of its session; empty where there are none.
  package var schakel: [UInt8]

  package init(
    nummer: Int = 0, wandklok: String, door: String, soort: String, gebeurtenis: Int?, tekst: String, gegevens: [UInt8],
    schakel: [UInt8] = []
  ) {
    self.nummer = nummer
    self.wandklok = wandklok
    self.door = door
    self.soort = soort
    self.gebeurtenis = gebeurtenis
    self.tekst = tekst
    self.gegevens = gegevens
    self.schakel = schakel
  }
}
