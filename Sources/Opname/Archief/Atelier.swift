package import Scenario
package import SimEngine

/// A group of duo's that practise in one room: each plays the same casussen in the same order, under a code of its own.
package struct Atelier: Equatable, Sendable {
  /// What a screen shows; never what is recorded as known.
  package typealias Vorm = Speelvorm.Vorm

  /// Somebody who takes part, by a word that they chose themselves: never their name.
  package struct Deelnemer: Equatable, Sendable {
    package let pseudoniem: String
    /// The seat that is most like their own work; nil: not asked.
    package let eigen: Stoel?
  }

  /// That somebody sat down at a seat.
  package struct Zitting: Equatable, Sendable {
    package let stoel: Stoel
    package let pseudoniem: String
    /// ISO 8601 with zone.
    package let wandklok: String
  }

  /// What a duo played at one place of the order.
  package struct Ronde: Equatable, Sendable {
    /// The place in `casussen`, from 0.
    package let plaats: Int
    package let sessie: Sessiecode
    /// In the order in which they sat down: a seat may change hands.
    package let zittingen: [Zitting]

    /// Who sat down last at a seat; nil: nobody did.
    package func pseudoniem(_ stoel: Stoel) -> String? { zittingen.last { $0.stoel == stoel }?.pseudoniem }
    /// The seat at which somebody sat down last; nil: at none.
    package func stoel(_ pseudoniem: String) -> Stoel? {
      zittingen.last { Atelier.zelfde($0.pseudoniem, pseudoniem) }?.stoel
    }
  }

  /// Two people (or more, when somebody takes over) who play together.
  package struct Duo: Equatable, Sendable {
    /// From 1.
    package let nummer: Int
    /// The code with which one joins: six letters, as those of a session, and never that of one.
    package let code: Sessiecode
    /// In the order in which they came.
    package let deelnemers: [Deelnemer]
    /// In the order in which they are played.
    package let rondes: [Ronde]

    /// Somebody of this duo by their pseudonym, capitals free; nil: nobody has it.
    package func deelnemer(_ pseudoniem: String) -> Deelnemer? {
      deelnemers.first { Atelier.zelfde($0.pseudoniem, pseudoniem) }
    }
  }

  /// What is set when an atelier is made.
  package struct Opzet: Equatable, Sendable {
    package var naam: String
    /// Ids of the casussen, in the order in which they are played; one may be there twice.
    package var casussen: [String]
    /// Id of a regioprofiel; nil: that of each casus.
    package var regio: String?
    package var vorm: Vorm
    /// First each in the seat of the other, then in their own.
    package var wissel: Bool
    /// Whatever else was set, by name: the real clock (`Speelklok.veld`), the short track (`kort`).
    package var instellingen: [String: String]

    package init(
      naam: String, casussen: [String], regio: String? = nil, vorm: Vorm = .afgeschermd, wissel: Bool? = nil,
      instellingen: [String: String] = [:]
    ) {
      self.naam = naam
      self.casussen = casussen
      self.regio = regio
      self.vorm = vorm
      self.wissel = wissel ?? (casussen.count > 1 && vorm == .afgeschermd)
      self.instellingen = instellingen
    }
  }

  /// The setting that everyone plays the short track.
  package static let kort = "kort"

  /// How many people can take part in one duo: two, and whoever takes over from them.
  package static let hoogstens = 6

  /// What was set.
  package let opzet: Opzet
  /// ISO 8601 with zone.
  package let geopend: String
  /// The word that the trainer set; nil: none.
  package let woord: Trainerswoord?
  /// By their numbers.
  package let duos: [Duo]
  /// The number that its store gave it.
  let nummer: Int

  package var naam: String { opzet.naam }
  package var casussen: [String] { opzet.casussen }

  /// What it says of itself when it came in a pack from elsewhere; nil: it was made here.
  package var pak: Pak? { Pak(opzet.instellingen) }

  /// The sessions of all duo's, by duo and then in the order in which they are played.
  package var sessies: [Sessiecode] { duos.flatMap { $0.rondes.map(\.sessie) } }

  /// The seat that somebody is proposed at a place of the order: with `wissel` at every other place the seat of the other, from
  /// the first on; nil when it is not known which seat is their own.
  package func voorstel(_ deelnemer: Deelnemer, plaats: Int) -> Stoel? {
    guard let own = deelnemer.eigen else { return nil }
    return opzet.wissel && plaats.isMultiple(of: 2) ? own.ander : own
  }

  /// Whether two names are one, capitals free.
  static func zelfde(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }
}
