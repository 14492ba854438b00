import Foundation
import Proefhulp
import Scenario
import SimEngine
import Tekst
import Testing
import Verslag

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Sessions to export, and small readers of our own for what came out.
enum Exportproef {
  private static let bibliotheek = Meegeleverd.bibliotheek
  static let casussen: [Casus] = bibliotheek.casusIds.compactMap { bibliotheek.casus($0).waarde }
  static let regios: [Regioprofiel] = bibliotheek.regioIds.compactMap { bibliotheek.regio($0).waarde }

  /// Every shipped run, played to its end.
  static let verlopen: [Sessiebron] = casussen.flatMap { casus in
    (bibliotheek.verlopen(casus.id).waarde ?? []).compactMap { run in
      guard let region = regios.first(where: { $0.id == run.regio ?? casus.regio }) else { return nil }
      var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: region, voorbeeld: true))
      player.speelUit()
      return bron("\(casus.id)-\(run.naam)", player.sessie)
    }
  }

  /// A random play in which people type the same text wherever they may; the trainer and the notes say it, too.
  static func willekeurig(
    _ casus: Casus, zaad: UInt64, tekst: String = "Wat is er veranderd?", regio: String? = nil,
    mensen: [Stoel] = Stoel.allCases
  ) throws -> Sessiebron {
    let region = try #require(regios.first { $0.id == regio ?? casus.regio })
    let date = Opening.standaarddatum(casus, vandaag: try #require(Datum(iso: "2025-03-20")))
    var seats: [Stoel: Bezetting] = [.zsm: .simulatie, .veiligheidshuis: .simulatie]
    for seat in mensen { seats[seat] = .mens }
    let opening = Opening(casus: casus, regio: region, zaad: zaad, bezetting: seats, instroomdatum: date)
    var state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    var dice = Dobbelsteen(zaad: zaad)
    if let seat = mensen.first, !state.gesloten { state.verwerk(try state.incident(tekst, stoel: seat)) }
    for _ in 0..<250 where !state.gesloten {
      guard let seat = dice.kies(uit: state.aanZet) else { break }
      guard var action = Doorloop.willekeurig(state.mogelijkheden(seat), state, &dice) else { continue }
      if action.tekst != nil { action.tekst = tekst }
      if let news = try? state.decide(action, stoel: seat, gezien: state.gebeurtenissen.count - 1) {
        state.verwerk(news)
      }
    }
    var source = bron("\(casus.id)-\(zaad)", state)
    source.aantekeningen = [
      Aantekening(
        door: "begeleider", soort: .notitie, gebeurtenis: 2, tekst: tekst, wandklok: "2026-11-21T12:00:00+01:00"),
      Aantekening(
        door: tekst, soort: .oordeel, gebeurtenis: 3, tekst: tekst, gegevens: ["doel": "1", "opmerking.doel": tekst]),
      Aantekening(door: "deelnemers", soort: .voornemen, tekst: tekst),
      Aantekening(door: "begeleider", soort: .notitie, gebeurtenis: 99_999, tekst: tekst),
    ]
    return source
  }

  static func bron(_ code: String, _ state: Sessie) -> Sessiebron {
    let clock = state.gebeurtenissen.indices.map { index in
      String(format: "2026-11-21T%02d:%02d:%02d+01:00", 10 + index / 3600, index / 60 % 60, index % 60)
    }
    return Sessiebron(code: code, sessie: state, wandklok: clock, geopend: "2026-11-21T10:00:00+01:00")
  }

  /// How many things happened, were judged and were noted: counted from the session, not from the sequence.
  static func aantal(_ bron: Sessiebron) -> Int {
    bron.sessie.gebeurtenissen.count
      + bron.sessie.gebeurtenissen.reduce(0) { sum, event in
        if case .besluitGenomen(let taken) = event.inhoud { sum + taken.kwaliteit.count } else { sum }
      } + bron.aantekeningen.count
  }

  /// The rows of a table (RFC 4180), names first.
  static func tabel(_ text: String, _ separator: Character) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var quoted = false
    var scalars = Array(text.unicodeScalars)[...]
    let split = separator.unicodeScalars.first
    while let next = scalars.popFirst() {
      if quoted {
        if next != "\"" {
          cell.append(next)
        } else if scalars.first == "\"" {
          cell.append("\"")
          scalars.removeFirst()
        } else {
          quoted = false
        }
      } else if next == "\"" {
        quoted = true
      } else if next == split {
        row.append(String(cell))
        cell = .init()
      } else if next == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        row = []
        cell = .init()
      } else {
        cell.append(next)
      }
    }
    return rows
  }

  static func uitspraken(_ reeks: Exportreeks) throws -> [[String: Any]] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(XAPIExport.tekst(reeks).utf8)) as? [[String: Any]])
  }
}

/// A log as a strict reader of XML sees it.
final class XESLezer: NSObject, XMLParserDelegate {
  private(set) var sporen: [[[String: String]]] = []
  private(set) var kenmerken: [[String: String]] = []
  private var open = ""

  static func lees(_ text: String) throws -> XESLezer {
    let reader = XESLezer()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return reader
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch name {
    case "trace":
      sporen.append([])
      kenmerken.append([:])
      open = name
    case "event":
      sporen[sporen.count - 1].append([:])
      open = name
    default:
      guard let key = attributes["key"], let value = attributes["value"], !sporen.isEmpty else { return }
      if open == "event" {
        sporen[sporen.count - 1][sporen[sporen.count - 1].count - 1][key] = value
      } else {
        kenmerken[kenmerken.count - 1][key] = value
      }
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "event" { open = "trace" }
  }
}
