import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Asks somebody for own judgements on the advices of a session, and shows them beside the automatic ones.
struct Beoordelen {
  let archief: Archief
  let code: Sessiecode
  let sessie: Sessie
  let bediening: any Bediening
  private let gegevens: Gegevensvraag

  init(archief: Archief, code: Sessiecode, sessie: Sessie, bediening: any Bediening) {
    (self.archief, self.code, self.sessie, self.bediening) = (archief, code, sessie, bediening)
    gegevens = Gegevensvraag(sessie.casus, bediening)
  }

  private var kop: String { "Beoordelen · \(code.tekst)" }

  /// Asks; false when there is no advice to judge.
  func loop() throws -> Bool {
    let advices = AdviesTekst.adviezen(sessie)
    guard !advices.isEmpty else { return false }
    let talk = Gesprek(bediening: bediening)
    guard
      let who = try talk.kies(
        "Wie geeft het oordeel?",
        [("begeleider", "De begeleider", "begeleider"), ("deelnemer", "Een deelnemer", "deelnemer")], kop: kop)
    else { return true }
    for (number, advice) in advices {
      guard let given = try vraag(number, advice, who) else { continue }
      try archief.voegToe(given.aantekening(naast: sessie.kwaliteit(advice)), code, met: bediening)
    }
    try bediening.lees(
      Blad(kop: kop, delen: [.init(titel: "", regels: try Beoordelen.overzicht(archief, code, sessie))]),
      verder: "Enter voor verder:")
    return true
  }

  /// The judgements on one advice; nil when every eis was skipped.
  private func vraag(_ number: Int, _ advice: Adviesstuk, _ who: String) throws(Gestopt) -> Mensoordeel? {
    // The automatic judgement comes after: whoever sees it first judges the machine, not the text.
    try bediening.toon(
      Blad(
        kop: kop,
        delen: [
          .init(
            titel:
              "Het advies van stap \(number), vastgesteld "
              + "\(advice.datum)\(advice.gesimuleerd ? ", door de simulatie" : "")",
            regels: [
              advice.tekst, "",
              "Geef per eis 0 (nog niet), 1 (deels) of 2 (ja), met erachter een opmerking als u wilt. "
                + "Enter slaat een eis over. Daarna ziet u wat het programma vond.",
            ])
        ]))
    var verdicts: [Kwaliteitseis: Oordeel] = [:]
    var remarks: [Kwaliteitseis: String] = [:]
    for eis in Kwaliteitseis.allCases where eis != .historie || sessie.casus.feit?.huiselijkGeweld == true {
      while true {
        let text = try bediening.regel("\(eis.omschrijving) (0, 1, 2 of Enter):")
        if text.isEmpty { break }
        if text.lowercased() == "stop" { throw Gestopt.doorSpeler }
        guard let (verdict, remark) = Beoordelen.lees(text) else {
          try Gesprek(bediening: bediening).meld(
            "Begin met 0, 1 of 2, bijvoorbeeld \u{2018}1 geen termijn\u{2019}; Enter slaat over.")
          continue
        }
        if !remark.isEmpty, try !gegevens.mag(remark) { continue }
        verdicts[eis] = verdict
        if !remark.isEmpty { remarks[eis] = remark }
        break
      }
    }
    return verdicts.isEmpty
      ? nil : Mensoordeel(gebeurtenis: number, door: who, oordelen: verdicts, opmerkingen: remarks)
  }

  /// Reads '1', or '1 geen termijn'.
  static func lees(_ text: String) -> (Oordeel, String)? {
    guard let first = text.first, let digit = first.wholeNumberValue, first.isASCII,
      let verdict = Oordeel(rawValue: digit)
    else { return nil }
    let rest = text.dropFirst()
    guard rest.isEmpty || rest.first.map({ !$0.isNumber && !$0.isLetter }) == true else { return nil }
    return (verdict, Uitvoer.veilig(String(rest.drop { !$0.isLetter && !$0.isNumber })))
  }

  /// Automatic and human side by side, per advice of the session.
  static func overzicht(_ archive: Archief, _ code: Sessiecode, _ session: Sessie) throws(ArchiefFout) -> [String] {
    let given = try archive.aantekeningen(code).geldig.compactMap { Mensoordeel($0) }
    var lines: [String] = []
    for (number, advice) in AdviesTekst.adviezen(session) {
      let mine = given.filter { $0.gebeurtenis == number }
      lines.append(
        "Advies van stap \(number), vastgesteld "
          + "\(advice.datum)\(advice.gesimuleerd ? ", door de simulatie" : ""):")
      for item in session.kwaliteit(advice) {
        guard let verdict = item.oordeel else { continue }
        let humans = mine.compactMap { one in
          one.oordelen[item.eis].map { value in
            "\(one.door) \(value.rawValue)\(one.opmerkingen[item.eis].map { " (\($0))" } ?? "")"
          }
        }
        lines.append(
          "  \(item.eis.rawValue): automatisch \(verdict.rawValue); "
            + "\(humans.isEmpty ? "geen eigen oordeel" : humans.joined(separator: "; "))")
        lines.append("     \(item.waarom)")
      }
      lines.append("")
    }
    return lines + ["Beide oordelen blijven staan: dat van u en dat van het programma."]
  }
}
