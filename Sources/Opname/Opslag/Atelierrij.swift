/// An atelier as it is kept: what was set when it was made, and its duo's.
package struct Atelierrij: Equatable, Sendable {
  /// Given by the store; 0 as long as it was not added.
  package var nummer = 0
  package var naam: String
  /// ISO 8601 with zone.
  package var geopend: String
  /// Id of a regioprofiel; nil: that of each casus.
  package var regioId: String?
  package var vorm: String
  package var wissel: Bool
  /// A flat table of words, as JSON.
  package var instellingen: [UInt8]
  package var woord: Trainerswoord?
  /// Ids of the casussen, in the order in which they are played.
  package var casussen: [String]
  /// By their numbers, from 1.
  package var duos: [Duorij]

  package init(
    naam: String, geopend: String, regioId: String?, vorm: String, wissel: Bool, instellingen: [UInt8],
    woord: Trainerswoord?, casussen: [String], duos: [Duorij]
  ) {
    self.naam = naam
    self.geopend = geopend
    self.regioId = regioId
    self.vorm = vorm
    self.wissel = wissel
    self.instellingen = instellingen
    self.woord = woord
    self.casussen = casussen
    self.duos = duos
  }
}

/// A duo of an atelier as it is kept.
package struct Duorij: Equatable, Sendable {
  /// From 1 within its atelier.
  package var nummer: Int
  package var code: Sessiecode
  /// In the order in which they came.
  package var deelnemers: [Deelnemerrij] = []
  /// In the order in which they are played.
  package var sessies: [Ateliersessierij] = []

  package init(nummer: Int, code: Sessiecode) {
    self.nummer = nummer
    self.code = code
  }
}

/// Somebody in a duo as is kept: no name, but a word of their own.
package struct Deelnemerrij: Equatable, Sendable {
  package var pseudoniem: String
  /// The seat that is most like their own work, as its raw value; nil: not asked.
  package var eigen: String?

  package init(pseudoniem: String, eigen: String?) {
    self.pseudoniem = pseudoniem
    self.eigen = eigen
  }
}

/// A session that a duo played, as it is kept.
package struct Ateliersessierij: Equatable, Sendable {
  /// Its place in the order of the casussen, from 0.
  package var plaats: Int
  /// The number of the session.
  package var sessie: Int
  /// In the order in which they sat down.
  package var zittingen: [Zittingrij] = []

  package init(plaats: Int, sessie: Int) {
    self.plaats = plaats
    self.sessie = sessie
  }
}

/// That somebody sat down, as it is kept.
package struct Zittingrij: Equatable, Sendable {
  /// The raw value of a seat.
  package var stoel: String
  package var pseudoniem: String
  /// ISO 8601 with zone.
  package var wandklok: String

  package init(stoel: String, pseudoniem: String, wandklok: String) {
    self.stoel = stoel
    self.pseudoniem = pseudoniem
    self.wandklok = wandklok
  }
}
