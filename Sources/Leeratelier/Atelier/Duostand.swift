import Opname
import Scenario
import SimEngine
import Verslag

/// How a duo stands, for the trainer: nothing of it is shown to a seat.
struct Duostand: Equatable {
  /// What a duo is doing.
  enum Toestand: Equatable { case nietBegonnen, bezig, stil, klaar }

  let duo: Int
  let pseudoniemen: [String]
  /// The round, from 1; nil: not begun.
  let ronde: Int?
  let toestand: Toestand
  let bedrijf: Bedrijf?
  /// The simulated time.
  let klok: String
  /// Whose choice is waited for.
  let aanZet: [Stoel]
  /// Seats of which somebody wrote something a moment ago.
  let schrijft: [Stoel]
  /// Seats of people that no window plays now: they stopped, or their window closed.
  let weg: [Stoel]
  /// Seats that the simulation plays.
  let gesimuleerd: [Stoel]
  /// Messages that wait to be handled, of both seats.
  let post: Int
  /// The last handeling of a participant, without what was said.
  let laatste: String
  /// Whole minutes on the wall clock since then, or since the opening.
  let minuten: Int?

  /// Our measure of a duo that is stuck: so many minutes on the wall clock without a handeling, while somebody is at turn and
  /// nobody writes.
  ///
  /// No source has one; it is shown as our own.
  static let vastNa = 5
  /// For so many seconds after the last key somebody counts as writing.
  static let schrijftijd = 60

  var isVast: Bool {
    toestand == .bezig && !aanZet.isEmpty && schrijft.isEmpty && (minuten ?? 0) >= Duostand.vastNa
  }

  /// The measure in words, to stand below every list.
  static let maat =
    "vast? = \(vastNa) minuten niets gedaan terwijl iemand aan zet is en niemand schrijft. Dat is onze maat: ga kijken, zij denken misschien. weg = die stoel heeft nu geen venster open."

  /// A duo that has not begun.
  init(_ duo: Atelier.Duo) {
    self.duo = duo.nummer
    pseudoniemen = duo.deelnemers.map(\.pseudoniem)
    (ronde, toestand, bedrijf, klok, laatste, minuten) = (nil, .nietBegonnen, nil, "", "", nil)
    (aanZet, schrijft, weg, gesimuleerd, post) = ([], [], [], [], 0)
  }

  /// A duo in a session.
  ///
  /// - Parameters:
  ///   - duo: The duo.
  ///   - round: The round that is played.
  ///   - sessie: Its state.
  ///   - wandklok: The time of the computer at each event, ISO 8601.
  ///   - writing: Seats of which somebody wrote something a moment ago.
  ///   - away: Seats that no window plays now.
  ///   - now: Seconds since 1970.
  init(
    _ duo: Atelier.Duo, _ round: Atelier.Ronde, _ sessie: Sessie, wandklok: [String], schrijft writing: [Stoel],
    weg away: [Stoel] = [], nu now: Int
  ) {
    self.duo = duo.nummer
    pseudoniemen = duo.deelnemers.map(\.pseudoniem)
    ronde = round.plaats + 1
    toestand = sessie.gesloten ? .klaar : sessie.gepauzeerd ? .stil : .bezig
    bedrijf = sessie.bedrijf
    klok = sessie.klok.tekst(sessie.tijd)
    aanZet = sessie.gesloten ? [] : sessie.aanZet
    // Who waits does not write: what was begun lies there until the turn comes.
    schrijft = sessie.gesloten ? [] : writing.filter(sessie.aanZet.contains)
    gesimuleerd = sessie.stoelen.filter { sessie.bezetting[$0] == .simulatie }
    weg = sessie.gesloten ? [] : away.filter { sessie.bezetting[$0] == .mens }
    post = sessie.gesloten ? 0 : Stoel.allCases.reduce(0) { $0 + sessie.postvak(sessie.rollen($1)).count }
    let last = sessie.gebeurtenissen.last { event in
      if case .handelingVerricht(let done) = event.inhoud { done.door == .mens } else { false }
    }
    if let last, case .handelingVerricht(let done) = last.inhoud {
      laatste = "\(Duostand.kort(done.stoel)): \(done.handeling.soort.naam.lowercased())"
    } else {
      laatste = ""
    }
    let from = last.map(\.nummer) ?? 0
    minuten =
      sessie.gesloten
      ? nil
      : wandklok.indices.contains(from) ? Wandtijd(wandklok[from]).map { max(0, now - $0.seconden) / 60 } : nil
  }

  /// A seat in a table.
  static func kort(_ stoel: Stoel?) -> String {
    switch stoel {
    case .zsm: "ZSM"
    case .veiligheidshuis: "huis"
    case nil: ""
    }
  }

  /// What is waited for.
  var wachtOp: String {
    switch toestand {
    case .nietBegonnen: return "–"
    case .stil: return "stil"
    case .klaar: return "klaar"
    case .bezig: break
    }
    func names(_ seats: [Stoel]) -> String {
      seats.map { Duostand.kort($0) + (weg.contains($0) ? " (weg)" : "") }.joined(separator: "+")
    }
    let waited = schrijft.isEmpty ? aanZet : schrijft
    let gone = weg.filter { !waited.contains($0) }
    let others = gone.isEmpty ? "" : "; \(gone.map(Duostand.kort).joined(separator: "+")) weg"
    return (waited.isEmpty ? "niemand" : names(waited) + (schrijft.isEmpty ? "" : " schrijft")) + others
  }

  /// The cells of its row.
  var cellen: [String] {
    [
      "\(duo)", pseudoniemen.isEmpty ? "–" : pseudoniemen.joined(separator: "/"), ronde.map(String.init) ?? "–",
      bedrijf?.rawValue ?? "–", klok.isEmpty ? "–" : String(klok.suffix(5)),
      wachtOp
        + (gesimuleerd.isEmpty || toestand == .klaar
          ? "" : " (\(gesimuleerd.map(Duostand.kort).joined(separator: "+")): sim)"),
      "\(post)", laatste.isEmpty ? "–" : laatste, minuten.map(String.init) ?? "–", isVast ? "vast?" : "",
    ]
  }

  /// In a sentence, for whoever reads line by line.
  var zin: String {
    var parts = ["duo \(duo)" + (pseudoniemen.isEmpty ? "" : " (\(pseudoniemen.joined(separator: ", ")))")]
    guard let ronde, let bedrijf else { return parts[0] + ": nog niet begonnen" }
    parts.append("ronde \(ronde), \(bedrijf.rawValue), \(klok)")
    switch toestand {
    case .klaar: parts.append("klaar")
    case .stil: parts.append("stilgezet")
    case .bezig, .nietBegonnen: parts.append("aan zet: \(wachtOp)")
    }
    if post > 0 { parts.append("\(post) te behandelen") }
    if !laatste.isEmpty { parts.append("laatste \(laatste)") }
    if let minuten { parts.append("\(minuten) min geleden") }
    return parts.joined(separator: "; ") + (isVast ? "; vast?" : "")
  }

  /// What must change before it is told again line by line.
  var kenmerk: String {
    "\(pseudoniemen)\(ronde ?? 0)\(toestand)\(bedrijf?.rawValue ?? "")\(gesimuleerd)\(weg)\(isVast)"
  }

  /// What a beamer may show of it.
  var beamerregel: Beamerblad.Regel {
    let place: Beamerblad.Waar =
      switch toestand {
      case .nietBegonnen: .nietBegonnen
      case .stil: .stil
      case .klaar: .klaar
      case .bezig: bedrijf.map(Beamerblad.Waar.bezig) ?? .nietBegonnen
      }
    return Beamerblad.Regel(duo: duo, pseudoniemen: pseudoniemen, ronde: ronde, waar: place)
  }
}

/// The duo's of an atelier as a table, or as lines where that does not fit.
enum Duotabel {
  private static let koppen = ["duo", "wie", "r", "bedrijf", "klok", "wacht op", "post", "laatste", "min", ""]
  /// Columns that are cut when the window is narrow, the widest first, and to how many columns at least.
  private static let inkortbaar = [(7, 10), (1, 8), (5, 8)]

  /// The rows, none wider than so many columns.
  static func regels(_ duos: [Duostand], _ breedte: Int) -> [String] {
    let table = [koppen] + duos.map { $0.cellen.map(Uitvoer.veilig) }
    var widths = koppen.indices.map { column in table.map { Breedte.van($0[column]) }.max() ?? 0 }
    var over = widths.reduce(0, +) + widths.count - 1 - breedte
    for (column, least) in inkortbaar where over > 0 {
      let cut = min(over, max(0, widths[column] - least))
      widths[column] -= cut
      over -= cut
    }
    guard over <= 0 else { return duos.flatMap { Uitvoer.vouw($0.zin, breedte) } }
    return table.map { row in
      row.indices.map { Breedte.pas(Breedte.kort(row[$0], widths[$0]), widths[$0]) }.joined(separator: " ")
        .zonderWitAanEinde
    }
  }
}

extension String {
  fileprivate var zonderWitAanEinde: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
