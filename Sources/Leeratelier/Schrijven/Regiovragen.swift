import Scenario

/// What `regio nieuw` asks: hours and names, and the eight questions for each koppelvlak (handreiking §2, bijlage 1).
struct Regiovragen: Vragenlijst {
  /// The region whose answers lie ready, and whose figures are kept.
  let voorbeeld: Regioprofiel
  let id: String

  /// The eight questions as one asks them aloud, by their field.
  private static let acht: [(veld: String, vraag: String, hulp: String)] = [
    ("doel", "Waar is dit koppelvlak voor?", "Het doel: wat moet er beter gaan omdat deze informatie overgaat?"),
    ("inhoud", "Welke informatie gaat over?", "Niet meer dan het doel nodig heeft."),
    ("verwerking", "Wat gebeurt er met die informatie?", "Wie doet er iets mee, en in welk overleg ligt zij op tafel?"),
    ("trigger", "Wanneer gaat zij over?", "Waardoor begint het: een beslissing, een nieuwe verdachte, een wijziging?"),
    ("verantwoordelijk", "Wie stuurt, en wie ontvangt?", "Functies, geen namen van mensen."),
    ("vorm", "In welke vorm, langs welke weg?", "Systeem, mail, telefoon, aan tafel; en op welke vaste plek."),
    ("reactie", "Wat komt er terug, en wanneer?", "Of: er wordt geen reactie verwacht."),
    ("kwaliteitseisen", "Waaraan moet de informatie voldoen?", "Bijvoorbeeld: vers, concreet, kort, feitelijk."),
  ]

  private static func regel(_ name: String, _ text: String, _ help: String, verplicht: Bool = true) -> Vraag {
    Vraag(naam: name, tekst: text, vorm: .regel(verplicht: verplicht), uitleg: help)
  }

  private var vragen: [Vraag] {
    var questions = [
      Self.regel("naam", "Hoe heet de regio?", "De naam zoals iedereen hem ziet."),
      Self.regel("huis", "Hoe heet het huis?", "Bijvoorbeeld: zorg- en veiligheidshuis."),
      Self.regel("systeem", "Hoe heet het gedeelde systeem?", "Waarin het huis adviezen vastlegt en ZSM ze vindt."),
      Self.regel("zsm_open", "Hoe laat gaat ZSM open?", "Zeven dagen per week, als uu:mm."),
      Self.regel("zsm_sluit", "Hoe laat sluit ZSM?", "Als uu:mm."),
      Self.regel(
        "loket_open", "Hoe laat gaat het loket van het huis open?", "Van maandag tot en met vrijdag, als uu:mm."),
      Self.regel("loket_sluit", "Hoe laat sluit het loket?", "Als uu:mm."),
      Vraag(
        naam: "terugkoppeling", tekst: "Wanneer koppelt ZSM terug wat er besloten is?",
        vorm: .een([
          .init(woord: "direct", tekst: "Direct na de beslissing"),
          .init(woord: "einddag", tekst: "Alles samen aan het einde van de dag"),
        ]),
        uitleg: "De handreiking noemt beide (koppelvlak 3)."),
      Self.regel(
        "wachttermijn", "Hoeveel minuten wacht ZSM op een antwoord van het huis?",
        "De termijn van koppelvlak 2, in hele minuten."),
    ]
    for id in KoppelvlakID.landelijk {
      questions += Self.acht.map { item in
        Self.regel("\(id.rawValue).\(item.veld)", "\(hoofdletter(id.naam)): \(item.vraag)", item.hulp)
      }
      questions.append(
        Vraag(
          naam: "\(id.rawValue).wegen", tekst: "\(hoofdletter(id.naam)): welke kanalen zijn er?",
          vorm: .meer(Kanaal.allCases.map { .init(woord: $0.rawValue, tekst: $0.naam) }, minstens: 1),
          uitleg:
            "Telefoon, beeldverbinding en tafel werken alleen als er iemand zit. In het bestand zet u erbij hoe lang een bericht erover doet."
        ))
    }
    return questions
  }

  /// What lies ready, by the name of the question.
  var klaar: [String: String] {
    var ready = [
      "huis": voorbeeld.huis, "systeem": voorbeeld.systeem, "zsm_open": Regiogeraamte.klok(voorbeeld.zsmOpen),
      "zsm_sluit": Regiogeraamte.klok(voorbeeld.zsmSluit), "loket_open": Regiogeraamte.klok(voorbeeld.loketOpen),
      "loket_sluit": Regiogeraamte.klok(voorbeeld.loketSluit), "wachttermijn": String(voorbeeld.wachttermijn),
    ]
    for item in voorbeeld.koppelvlakken {
      for answer in item.vragen.alle {
        ready["\(item.koppelvlak.rawValue).\(answer.vraag)"] = answer.antwoord.split(whereSeparator: \.isNewline)
          .joined(separator: " ")
      }
    }
    return ready
  }

  func bezwaar(_ answer: Antwoord, bij question: Vraag) -> String? {
    guard case .tekst(let text) = answer else { return nil }
    switch question.naam {
    case "zsm_open", "zsm_sluit", "loket_open", "loket_sluit":
      return Casusvragen.minuten(text) == nil ? "Typ een tijd als uu:mm, zoals 08:30." : nil
    case "wachttermijn":
      return Int(text).map { (1...20_160).contains($0) } == true ? nil : "Typ een heel getal in minuten, zoals 180."
    default: return nil
    }
  }

  func stap(na answers: [Antwoord]) -> Formulierstap<Regioprofiel> {
    let questions = vragen
    guard answers.count >= questions.count else { return .vraag(questions[answers.count]) }
    var texts: [String: String] = [:]
    var chosen: [String: [String]] = [:]
    for (question, answer) in zip(questions, answers) {
      switch answer {
      case .tekst(let text): texts[question.naam] = text
      case .keuze(let index): chosen[question.naam] = [question.opties[index].woord]
      case .keuzes(let indices): chosen[question.naam] = indices.map { question.opties[$0].woord }
      }
    }
    func time(_ name: String) -> Int { texts[name].flatMap(Casusvragen.minuten) ?? 0 }
    var region = voorbeeld
    region.id = id
    region.naam = texts["naam"] ?? ""
    region.toelichting =
      "Dit profiel is met vragen en antwoorden gemaakt. Uren, kanalen en afspraken zijn van de regio; instroom en bezetting zijn overgenomen van de neutrale regio en niet gemeten."
    (region.huis, region.systeem) = (texts["huis"] ?? "", texts["systeem"] ?? "")
    (region.zsmOpen, region.zsmSluit) = (time("zsm_open"), time("zsm_sluit"))
    (region.loketOpen, region.loketSluit) = (time("loket_open"), time("loket_sluit"))
    region.terugkoppeling = chosen["terugkoppeling"]?.first.flatMap(Terugkoppelmoment.init) ?? .direct
    region.wachttermijn = texts["wachttermijn"].flatMap(Int.init) ?? voorbeeld.wachttermijn
    (region.afspraken, region.simulatie, region.prioriteiten, region.tafels) = ([], [], [], [])
    region.koppelvlakken = KoppelvlakID.landelijk.map { id in
      func text(_ field: String) -> String { texts["\(id.rawValue).\(field)"] ?? "" }
      let known = voorbeeld.inrichting(id)?.wegen ?? []
      let ways = (chosen["\(id.rawValue).wegen"] ?? []).compactMap(Kanaal.init).map { way in
        known.first { $0.kanaal == way } ?? .init(kanaal: way, vertraging: way == .mail || way == .systeem ? 5 : 0)
      }
      return Inrichting(
        koppelvlak: id,
        vragen: AchtVragen(
          doel: text("doel"), inhoud: text("inhoud"), verwerking: text("verwerking"), trigger: text("trigger"),
          verantwoordelijk: text("verantwoordelijk"), vorm: text("vorm"), reactie: text("reactie"),
          kwaliteitseisen: text("kwaliteitseisen")),
        wegen: ways, termijn: id == .kv2 ? region.wachttermijn : nil)
    }
    return .klaar(region)
  }
}
