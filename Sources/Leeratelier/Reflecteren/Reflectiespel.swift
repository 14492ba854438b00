import Scenario
import SimEngine
import Verslag

/// Leads a group through a method, step by step, with a clock; what it writes down is kept only when the group says so.
struct Reflectiespel {
  let bediening: any Bediening
  let methode: Methode
  let kort: Bool
  let stof: Gespreksstof
  /// The conversation before this one, if there was any.
  let vorige: Reflectie?
  let klok: Stapklok
  /// Asked before a text is written down that looks like a real person's data.
  let gegevens: Gegevensvraag
  /// What participants wrote themselves at the end of their sessions: it need not be typed again.
  var eigen: [String] = []
  /// Gets what is written down so far, so that a window that closes loses none of it; it is no more than a draft.
  var bewaar: (Reflectie) -> Void = { _ in }

  private var gesprek: Gesprek { Gesprek(bediening: bediening) }
  private var verloop: [(stap: Methode.Stap, minuten: Int)] { methode.verloop(kort: kort) }

  /// Goes through all steps; what was written down is in the reflection, also when somebody stops.
  func speel(_ reflectie: inout Reflectie) throws(Gestopt) {
    try begin()
    var index = 0
    while verloop.indices.contains(index) {
      index += try stap(index, &reflectie) ? 1 : index == 0 ? 0 : -1
    }
  }

  /// Whether the group confirms that this is kept; nothing is when the input ends.
  func bevestigd(_ reflectie: Reflectie) throws(Gestopt) -> Bool {
    try bediening.lees(
      Blad(kop: "Reflectie · dit schreef u op", delen: Reflectiespel.delen(reflectie)), verder: "Enter om te kiezen:")
    let answer = try gesprek.kies(
      "Mag dit bij de sessie bewaard worden?",
      [("ja", "ja, wij willen dit allemaal bewaren", true), ("nee", "nee, er wordt niets bewaard", false)],
      kop: "Reflectie · bevestigen",
      uitleg: "Bewaard wordt alleen wat u hier opschreef, en alleen als de hele groep dat wil.")
    return answer ?? false
  }

  /// What was written down, as parts of a page.
  static func delen(_ reflectie: Reflectie) -> [Blad.Deel] {
    [
      .init(titel: "Wat wij zagen", regels: reflectie.inzichten.map { "- \($0)" }),
      .init(titel: "Wat ieder gaat doen", regels: reflectie.voornemens.map { "- \($0)" }),
      .init(titel: "Leervragen", regels: reflectie.leervragen.map { "- \($0.tekst) (\($0.bestemming.naam))" }),
    ].filter { !$0.regels.isEmpty }
  }

  // MARK: steps

  private func begin() throws(Gestopt) {
    let total = verloop.reduce(0) { $0 + $1.minuten }
    var parts: [Blad.Deel] = []
    if let vorige, !vorige.voornemens.isEmpty {
      parts.append(
        .init(
          titel: "Wat u de vorige keer ging doen",
          regels: vorige.voornemens.map { "- \($0)" } + ["Wat is ervan gekomen, en wat hielp of zat in de weg?"]))
    }
    parts.append(
      .init(
        titel: "De stappen, samen \(total) minuten",
        regels: [methode.toelichting]
          + verloop.enumerated().map { "\($0 + 1). \($1.stap.titel), \(Reflectiespel.minuten($1.minuten))" }))
    parts.append(
      .init(
        titel: "",
        regels: [
          "Van het gesprek wordt niets bewaard wat de groep aan het eind niet bevestigt. \u{2018}terug\u{2019} gaat naar de vorige stap, \u{2018}stop\u{2019} houdt op."
        ]
      ))
    try bediening.lees(Blad(kop: "Reflectie · \(methode.titel)", delen: parts), verder: "Enter om te beginnen:")
  }

  private static func minuten(_ count: Int) -> String { count == 1 ? "1 minuut" : "\(count) minuten" }

  /// One step; false when somebody went back.
  private func stap(_ index: Int, _ reflectie: inout Reflectie) throws(Gestopt) -> Bool {
    let (stap, minuten) = verloop[index]
    let head = "Reflectie · stap \(index + 1) van \(verloop.count): \(stap.titel)"
    let start = klok.nu()
    if stap.soort.toontOpname { try bediening.lees(opname(stap, index), verder: "Enter voor de opdracht:") }
    var parts: [Blad.Deel] = [
      .init(titel: "Wat u doet", regels: [stap.opdracht]),
      .init(titel: "Wie er spreekt", regels: [stap.wie]),
    ]
    if let not = stap.niet { parts.append(.init(titel: "Wat hier niet mag", regels: [not])) }
    if stap.soort == .voornemens, !eigen.isEmpty {
      parts.append(.init(titel: "Dit schreven deelnemers al op na hun sessie", regels: eigen.map { "- \($0)" }))
    }
    parts.append(.init(titel: "Tijd", regels: [Reflectiespel.minuten(minuten)]))
    let page = Blad(kop: head, delen: parts)
    if !bediening.isScherm { try bediening.toon(page) }
    func vraag(_ question: String) throws(Gestopt) -> String? { try self.vraag(question, page, start, minuten) }
    switch stap.soort {
    case .gesprek, .openRonde, .fragment, .wieWistWat:
      while let text = try vraag("Enter gaat verder:") {
        if text.isEmpty { return true }
        try gesprek.meld(
          "Bij deze stap wordt niets opgeschreven; dat komt straks. Uw woorden zijn niet bewaard\(bediening.terughaal)."
        )
      }
    case .inzichten:
      while let text = try vraag("Een inzicht (Enter: klaar):") {
        if text.isEmpty { return true }
        if try gegevens.mag(text) {
          reflectie.inzichten.append(text)
          bewaar(reflectie)
        }
      }
    case .voornemens:
      while let text = try vraag(
        "Deelnemer \(reflectie.voornemens.count + 1): in mijn eigen werk ga ik …, vanaf … (Enter: klaar):")
      {
        if text.isEmpty { return true }
        if try gegevens.mag(text) {
          reflectie.voornemens.append(text)
          bewaar(reflectie)
        }
      }
    case .leervragen:
      while let text = try vraag("Een leervraag (Enter: klaar):") {
        if text.isEmpty { return true }
        guard try gegevens.mag(text) else { continue }
        var goal: Bestemming?
        // Without a destination it would be lost; who goes back is asked again.
        while goal == nil {
          goal = try gesprek.kies(
            "Waar gaat deze leervraag heen?", Bestemming.allCases.map { ($0.rawValue, $0.naam, $0) }, kop: head)
        }
        if let goal {
          reflectie.leervragen.append(.init(tekst: text, bestemming: goal))
          bewaar(reflectie)
        }
      }
    }
    return false
  }

  /// One line, with the clock in the bar of a screen; nil when somebody goes back.
  private func vraag(_ question: String, _ page: Blad, _ start: Int, _ minuten: Int) throws(Gestopt) -> String? {
    while true {
      let text: String
      if bediening.isScherm {
        // The page changes every second and the question does not: what is half typed stays.
        var now = page
        now.klok = Stapklok.tekst(klok.nu() - start, van: minuten)
        try bediening.toon(now)
        guard let line = try bediening.regelBinnen(1000, question) else { continue }
        text = line
      } else {
        text = try bediening.regel(question)
      }
      switch Spelopdracht(text) {
      case Spelopdracht(.stop)?: throw .doorSpeler
      case Spelopdracht(.terug)?: return nil
      case Spelopdracht(.uitleg)?:
        try gesprek.meld(
          "\(Stapklok.tekst(klok.nu() - start, van: minuten)). Enter gaat verder, \u{2018}terug\u{2019} naar de vorige stap, \u{2018}stop\u{2019} houdt op."
        )
      default: return text
      }
    }
  }

  /// What a step shows of the recording.
  private func opname(_ stap: Methode.Stap, _ index: Int) -> Blad {
    if stap.soort == .wieWistWat { return stof.wieWistWat }
    // The first fragment step has the first moment, the second the next one.
    let number = verloop[..<index].count { $0.stap.soort == .fragment }
    guard !stof.momenten.isEmpty else {
      return Blad(
        kop: "Het moment",
        delen: [
          .init(
            titel: "", regels: ["Deze opname heeft geen moment om te tonen. Kies er samen een uit uw eigen verhaal."])
        ])
    }
    return stof.momenten[number % stof.momenten.count]
  }
}
