package import Scenario
package import SimEngine

/// The bytes of the files that a session was opened with.
package struct Bronbytes: Equatable, Sendable {
  package var casusId: String
  package var casus: [UInt8]
  package var regioId: String
  package var regio: [UInt8]

  /// The bytes as they were read from disk, with the names of the files without extension.
  package init(casusId: String, casus: [UInt8], regioId: String, regio: [UInt8]) {
    self.casusId = casusId
    self.casus = casus
    self.regioId = regioId
    self.regio = regio
  }
}

/// A recorded session as far as this reader has seen it.
package struct Opgenomen: Sendable {
  package let code: Sessiecode
  package let opening: Opening
  package internal(set) var gebeurtenissen: [Gebeurtenis]
  /// The time of the computer at each event, ISO 8601 with zone.
  package internal(set) var wandklok: [String]
  package let bron: Bronbytes
  /// When it was opened, ISO 8601 with zone.
  package let geopend: String
  /// Code and event that this session branches from, as `kmt-rvx@12`; nil: a session of its own.
  package let herkomst: String?
  /// The number that its store gave it.
  let nummer: Int
  /// How it is kept.
  let rij: Sessierij
  /// The link of the last event that was read; empty where there are none.
  var schakel: [UInt8]

  /// The fold over what is recorded.
  package var sessie: Sessie { Sessie(opening, gebeurtenissen: gebeurtenissen) }
}

/// One session in the list of the archive.
package struct SessieRegel: Equatable, Sendable {
  /// Whether it can still be played.
  package enum Toestand: String, Sendable { case open, gesloten }

  package let code: Sessiecode
  /// Id of the casus.
  package let casus: String
  package let titel: String
  /// Id of the regioprofiel.
  package let regio: String
  /// ISO 8601 with zone.
  package let geopend: String
  package let toestand: Toestand
  /// A shipped example.
  package let voorbeeld: Bool
  /// Code and event of which this is a branch.
  package let herkomst: String?
  /// Simulated minute of the last event.
  package let tijd: Int
  /// How many events are recorded.
  package let gebeurtenissen: Int
  /// Whether what it was opened with and where it ends are what was recorded, as far as that can be proved.
  ///
  /// Of the events before the last one this says nothing: for those it has to be read (`Archief.isOngewijzigd`).
  package let gaaf: Bool
  /// The name that it was given last; nil: none.
  package let naam: String?
  /// How it was played, in the word of its note (`Speelvorm`); nil: there is none.
  package let speelvorm: String?
  /// The link of its last event, which is a digest of everything that was recorded; empty where there are none.
  package let kenmerk: [UInt8]
  /// The record of its opening: read only when somebody asks, for there may be many.
  let opening: [UInt8]
  let versie: Int

  /// Who took each seat at the opening; empty when this version cannot read it.
  package var bezetting: [Stoel: Bezetting] {
    (try? Vastlegging.opening(opening, versie: versie).bezetting()) ?? [:]
  }

  /// Who play it: one person, a duo, a duo at two terminals or at one screen, or a room.
  package var vorm: String {
    let people = bezetting.values.count { $0 == .mens }
    if people < 2 { return "alleen" }
    let shared = speelvorm.flatMap { Speelvorm.Vorm(rawValue: $0) }?.isGedeeld == true
    return speelvorm.flatMap { shared || $0 == Speelvorm.tweeTerminals ? $0 : nil } ?? "duo"
  }

  /// What it is besides a session that was played: an example, another way.
  package var merk: String? {
    if !gaaf { return "beschadigd" }
    if let from = herkomst?.split(separator: "@").first { return "andere weg van \(from)" }
    return voorbeeld ? "voorbeeld" : nil
  }
}
