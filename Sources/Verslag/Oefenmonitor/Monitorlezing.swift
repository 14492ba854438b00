package import Scenario
package import SimEngine

/// What the monitor needs of one event; of most events nothing.
package enum Monitorstuk: Equatable, Sendable {
  /// A message over koppelvlak 2 was sent: of which number and kind, to which it is an answer, and when it was sent and arrives
  /// (simulated minutes).
  case bericht(nummer: Int, soort: Berichtsoort, antwoordOp: Int?, verzonden: Int, aankomst: Int)
  /// A message with this number arrived, over whatever koppelvlak.
  case aangekomen(Int)
  /// Somebody gave the answer to a message.
  case beantwoord(bericht: Int, door: Bezetting)
  case teruggekoppeld(door: Bezetting)
  case overgedragen(Stoel, aan: Bezetting)
  case besloten(gevolgd: Bool?, door: Bezetting)

  /// What is needed of an event; nil: nothing.
  package init?(_ event: Gebeurtenis) {
    switch event.inhoud {
    case .berichtVerzonden(let message):
      guard message.koppelvlak == .kv2 else { return nil }
      self = .bericht(
        nummer: message.nummer, soort: message.soort, antwoordOp: message.antwoordOp, verzonden: message.verzonden,
        aankomst: message.aankomst)
    case .berichtAangekomen(let number): self = .aangekomen(number)
    case .handelingVerricht(let done):
      switch (done.handeling.soort, done.handeling.bericht) {
      case (.antwoorden, let number?): self = .beantwoord(bericht: number, door: done.door)
      case (.terugkoppelen, _): self = .teruggekoppeld(door: done.door)
      default: return nil
      }
    case .stoelOvergedragen(let seat, let to): self = .overgedragen(seat, aan: to)
    case .besluitGenomen(let decision): self = .besloten(gevolgd: decision.adviesGevolgd, door: decision.door)
    default: return nil
    }
  }

  /// The same from the bytes of a record of version 1, as `Vastlegging` writes it.
  ///
  /// - Throws: `Recordgreep.Anders` when they are otherwise.
  package init?(_ kind: Gebeurtenissoort, _ bytes: [UInt8]) throws(Recordgreep.Anders) {
    let record = Recordgreep(bytes)
    switch kind {
    case .berichtVerzonden:
      let message = try record.deel("bericht")
      guard try message.woord("koppelvlak") == KoppelvlakID.kv2.rawValue else { return nil }
      self = .bericht(
        nummer: try Recordgreep.verplicht(message.getal("nummer")),
        soort: try Recordgreep.verplicht(message.keuze("soort")), antwoordOp: try message.getal("antwoord_op"),
        verzonden: try Recordgreep.verplicht(message.getal("verzonden")),
        aankomst: try Recordgreep.verplicht(message.getal("aankomst")))
    case .berichtAangekomen: self = .aangekomen(try Recordgreep.verplicht(record.getal("berichtnummer")))
    case .handelingVerricht:
      let action = try record.deel("handeling")
      let word = try action.woord("soort")
      if word == Handelingsoort.antwoorden.rawValue {
        guard let number = try action.getal("bericht") else { return nil }
        self = .beantwoord(bericht: number, door: try Recordgreep.verplicht(record.keuze("door")))
      } else if word == Handelingsoort.terugkoppelen.rawValue {
        self = .teruggekoppeld(door: try Recordgreep.verplicht(record.keuze("door")))
      } else {
        return nil
      }
    case .stoelOvergedragen:
      self = .overgedragen(
        try Recordgreep.verplicht(record.keuze("stoel")), aan: try Recordgreep.verplicht(record.keuze("bezetting")))
    case .besluitGenomen:
      let decision = try record.deel("besluit")
      self = .besloten(
        gevolgd: try decision.waarheid("advies_gevolgd"), door: try Recordgreep.verplicht(decision.keuze("door")))
    default: return nil
    }
  }
}

extension Monitorstuk {
  /// Whether anything is needed of events of a kind.
  package static func wil(_ kind: Gebeurtenissoort) -> Bool {
    switch kind {
    case .berichtVerzonden, .berichtAangekomen, .handelingVerricht, .stoelOvergedragen, .besluitGenomen: true
    default: false
    }
  }
}

/// A session as far as the monitor needs it.
package struct Monitorlezing: Sendable {
  package var code: String
  /// When it was opened, ISO 8601 with zone.
  package var geopend: String
  package var casus: Casus
  package var regio: Regioprofiel
  /// Who took each seat at the opening.
  package var bezetting: [Stoel: Bezetting]
  package var klok: SimKlok
  /// How many events there are.
  package var aantal: Int
  /// What is needed of its events, each with the number of its event, in order.
  package var stukken: [(nummer: Int, stuk: Monitorstuk)]

  package init(
    code: String, geopend: String, casus: Casus, regio: Regioprofiel, bezetting: [Stoel: Bezetting], klok: SimKlok,
    aantal: Int, stukken: [(nummer: Int, stuk: Monitorstuk)]
  ) {
    self.code = code
    self.geopend = geopend
    self.casus = casus
    self.regio = regio
    self.bezetting = bezetting
    self.klok = klok
    self.aantal = aantal
    self.stukken = stukken
  }
}
