import Scenario

/// What `casus nieuw` asks.
struct Casusvragen: Vragenlijst {
  /// The regions that can be chosen, by id.
  let regios: [String]

  private static func regel(_ name: String, _ text: String, _ help: String, verplicht: Bool = true) -> Vraag {
    Vraag(naam: name, tekst: text, vorm: .regel(verplicht: verplicht), uitleg: help)
  }

  private static func jaNee(_ name: String, _ text: String, _ help: String) -> Vraag {
    Vraag(
      naam: name, tekst: text, vorm: .een([.init(woord: "ja", tekst: "Ja"), .init(woord: "nee", tekst: "Nee")]),
      uitleg: help)
  }

  private var vragen: [Vraag] {
    [
      Self.regel(
        "titel", "Hoe heet de casus?",
        "De titel staat in de lijst; wie speelt, ziet hem vanaf het begin. Verklap er niets in."),
      Self.regel(
        "thema", "Waar gaat zij over, in een paar woorden?",
        "Bijvoorbeeld: huiselijk geweld, een veelpleger, jeugd op een plein."),
      Self.regel(
        "verdachte", "Hoe heet de verdachte?", "Alleen een verzonnen voornaam. Gebruik nooit iets van een echt mens."),
      Self.regel(
        "leeftijd", "Hoe oud is de verdachte?",
        "Een getal van 12 tot en met 99. Onder de 18 komen de Raad en ouders in beeld."),
      Self.regel(
        "slachtoffer", "Hoe heet het slachtoffer?",
        "Een verzonnen voornaam, of een streepje (-) als er niemand in het bijzonder is.", verplicht: false),
      Self.regel(
        "kwalificatie", "Waarvan wordt hij of zij verdacht?",
        "In juridische woorden, zoals: mishandeling, diefstal, vernieling, bedreiging."),
      Self.regel(
        "feit", "Wat gebeurde er, in één of twee zinnen?",
        "Alleen ZSM leest dit. Later kunt u het in het bestand langer maken."),
      Self.jaNee(
        "thuis", "Is het huiselijk geweld?", "Dan gelden er andere regels, en hoort het slachtoffer dichtbij."),
      Self.jaNee(
        "bekend", "Kent het veiligheidshuis deze persoon al?",
        "Kent het huis hem, dan ligt er een plan en een advies, en kan ZSM iets vragen."),
      Self.regel(
        "doel", "Wat wil iedereen bereiken?",
        "Het doel waarvoor partners iets delen, zoals: voorkomen dat het nog eens gebeurt."),
      Vraag(
        naam: "passend", tekst: "Welke beslissing past?",
        vorm: .een(Casusgeraamte.Beslissing.allCases.map { .init(woord: $0.rawValue, tekst: $0.naam) }),
        uitleg:
          "De andere komen er ook in, als keuze die niet of minder past. In het bestand kunt u elke andere beslissing zetten."
      ),
      Vraag(
        naam: "dag", tekst: "Op welke dag komt de verdachte op ZSM binnen?",
        vorm: .een(Weekdag.allCases.map { .init(woord: $0.naam, tekst: $0.naam) }),
        uitleg: "In het weekend is het huis dicht; dan komt er geen antwoord op een vraag."),
      Self.regel("tijd", "Hoe laat?", "Als uu:mm, zoals 10:40."),
      Vraag(
        naam: "regio", tekst: "In welke regio speelt zij?", vorm: .een(regios.map { .init(woord: $0, tekst: $0) }),
        uitleg: "De regio bepaalt uren, termijnen, kanalen en afspraken. Neutraal is de middenmaat."),
    ]
  }

  func bezwaar(_ answer: Antwoord, bij question: Vraag) -> String? {
    guard case .tekst(let text) = answer else { return nil }
    switch question.naam {
    case "leeftijd":
      return Int(text).map { (12...99).contains($0) } == true ? nil : "Typ een getal van 12 tot en met 99."
    case "tijd": return Self.minuten(text) == nil ? "Typ een tijd als uu:mm, zoals 10:40." : nil
    default: return nil
    }
  }

  /// Minutes after midnight of a time as people type it.
  static func minuten(_ text: String) -> Int? {
    let parts = text.split { ":.u".contains($0) }.map { Int($0) }
    guard (1...2).contains(parts.count), let hour = parts[0], (0...23).contains(hour) else { return nil }
    guard parts.count == 2 else { return hour * 60 }
    guard let minute = parts[1], (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }

  func stap(na answers: [Antwoord]) -> Formulierstap<Casusgeraamte> {
    let questions = vragen
    guard answers.count >= questions.count else { return .vraag(questions[answers.count]) }
    func text(_ name: String) -> String {
      guard let index = questions.firstIndex(where: { $0.naam == name }) else { return "" }
      switch answers[index] {
      case .tekst(let text): return text
      case .keuze(let choice):
        return questions[index].opties.indices.contains(choice) ? questions[index].opties[choice].woord : ""
      case .keuzes: return ""
      }
    }
    let victim = text("slachtoffer")
    return .klaar(
      Casusgeraamte(
        titel: text("titel"), thema: text("thema"), regio: text("regio"),
        dag: Weekdag.allCases.first { $0.naam == text("dag") } ?? .dinsdag, tijd: Self.minuten(text("tijd")) ?? 600,
        verdachte: text("verdachte"), leeftijd: Int(text("leeftijd")) ?? 30,
        slachtoffer: ["", "-"].contains(victim) ? nil : victim,
        kwalificatie: text("kwalificatie"), feit: text("feit"), thuis: text("thuis") == "ja",
        bekend: text("bekend") == "ja",
        doel: text("doel"), passend: Casusgeraamte.Beslissing(rawValue: text("passend")) ?? .dagvaarden))
  }
}
