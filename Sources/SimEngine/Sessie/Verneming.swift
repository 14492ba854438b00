package import Scenario

/// The shared system said whether a person is known to the house (handreiking kv 1, 'trigger').
package struct Bekendheid: Equatable, Sendable {
  /// Who looked.
  package var rol: Rol
  package var bekend: Bool
  /// An advice lay there, and is now in the dossier.
  package var advies: Bool
  /// Id of the zaak of whose suspect it says so, where a casus has more than one.
  package var zaak: String?
}

/// A role learns of a puzzelstuk.
package struct Verneming: Equatable, Sendable {
  /// Who learns.
  package var rol: Rol
  /// Id of the puzzelstuk.
  package var puzzelstuk: String
  package var diepte: Diepte
  /// Who said it: the holder, or whoever passed it on.
  package var van: Rol
  package var woorden: String
}

/// A holder gives nothing, or less than was asked, with its reason and what it offers instead (domeinmodel §17).
package struct Terughouding: Equatable, Sendable {
  /// Who asked.
  package var aan: Rol
  package var houder: Rol
  /// Id of the puzzelstuk that is kept; nil: nothing in particular.
  package var puzzelstuk: String?
  package var grond: Weigergrond
  package var woorden: String
}

/// What somebody said, in an overleg or when spoken to.
package struct Uitspraak: Equatable, Sendable {
  package var rol: Rol
  /// The seat in whose network's hearing it was said.
  package var aan: Stoel
  package var woorden: String
}

/// A meeting that ended.
package struct Overlegverslag: Equatable, Sendable {
  package var soort: Overlegsoort
  package var deelnemers: [Rol]
  /// Id of the doel that was spoken.
  package var doel: String?
  /// Ids of the puzzelstukken that a participant brought in.
  package var ingebracht: [String]
}

/// Something that happens from outside, told to one seat: of the casus, or a trainer's.
package struct Incidentmelding: Equatable, Sendable {
  package var id: String
  package var stoel: Stoel
  package var tekst: String
  /// An incident of the casus that the trainer let happen, at another minute than its own.
  package var isGekozen = false

  private static let trainer = "trainer-"

  /// An incident of a casus, or one read from a recording.
  package init(id: String, stoel: Stoel, tekst: String, isGekozen: Bool = false) {
    self.id = id
    self.stoel = stoel
    self.tekst = tekst
    self.isGekozen = isGekozen
  }

  /// A trainer's own words; `nummer`, of the event, makes the id its own.
  package init(vanTrainer tekst: String, stoel: Stoel, nummer: Int) {
    self.init(id: Incidentmelding.trainer + String(nummer), stoel: stoel, tekst: tekst)
  }

  /// Somebody typed it during the session.
  package var isVanTrainer: Bool { id.hasPrefix(Incidentmelding.trainer) }

  /// The trainer let it happen, in own words or one of the casus.
  package var isDoorTrainer: Bool { isVanTrainer || isGekozen }
}

/// Words of the trainer to one seat; nothing in the session changes by them.
package struct Trainerhint: Equatable, Sendable {
  package var stoel: Stoel
  package var tekst: String

  package init(stoel: Stoel, tekst: String) {
    self.stoel = stoel
    self.tekst = tekst
  }
}

/// A term of which the trainer moved the end.
package struct Termijnverlenging: Equatable, Sendable {
  /// The number of the term.
  package var nummer: Int
  /// Simulated minute at which it ends now.
  package var einde: Int

  package init(nummer: Int, einde: Int) {
    self.nummer = nummer
    self.einde = einde
  }
}
