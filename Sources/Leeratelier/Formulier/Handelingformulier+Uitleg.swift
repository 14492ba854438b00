import Scenario
import SimEngine

extension Handelingformulier {
  /// What `?` says at a question: what it is for, and what it does.
  func uitleg(_ name: String) -> String {
    if name.hasPrefix("tekst") { return uitlegTekst }
    if name.hasPrefix("criterium ") {
      return
        "Een criterium is er, is er niet, of is met goede redenen beide kanten op te verdedigen. Wat uw stoel nu weet telt, niet wat u vermoedt; de redenen schrijft u straks op."
    }
    let general = Self.uitleg[name] ?? ""
    return ["route", "uitkomst"].contains(name) ? general + regiolaag : general
  }

  /// What the region adds to a triage: what it puts first, and where else a case can go.
  private var regiolaag: String {
    let region = zicht.regio
    let first = region.prioriteiten.isEmpty ? "" : " Deze regio zet voorop: \(opsomming(region.prioriteiten))."
    return first
      + (region.tafels.isEmpty ? "" : " Naast het \(region.huis) zijn er hier: \(opsomming(region.tafels)).")
  }

  private static let uitleg: [String: String] = [
    "aan":
      "Kies wie het waarschijnlijk weet, of voor wie het is. Ieder antwoordt over wat hij zelf kent, en geeft alleen wat voor uw doel nodig is.",
    "systeem":
      "Ieder systeem laat iets anders zien. De systeemcheck zegt alleen bij wie iets bekend is, niet wat; dat is sneller en vraagt minder.",
    "kanaal":
      "De weg bepaalt hoe snel het aankomt. Bellen kan alleen als er iemand is; schrijven kan altijd. De regio spreekt af wat de gewone weg is (\u{2018}koppelvlakken\u{2019}).",
    "koppelvlak":
      "Kies de afspraak van deze regio waarlangs de zaak gaat; \u{2018}koppelvlakken\u{2019} laat zien wat ze inhoudt.",
    "leefgebied":
      "Een gerichte vraag gaat over een of twee leefgebieden; de ander zegt over elk iets. \u{2018}Alles wat er is\u{2019} kan, maar vraagt meer dan de meeste doelen nodig hebben.",
    "gelezen":
      "Het programma leest welke leefgebieden uw woorden noemen. U kiest: de ander antwoordt op wat u hier bevestigt of zelf kiest, niet op de losse woorden.",
    "doel":
      "Waarvoor u iets wilt weten of afspreken. Een partner deelt wat voor dit doel nodig is, en niet meer. Kies wat u echt wilt bereiken.",
    "puzzelstukken":
      "Dit weet uw stoel. Wat u kiest, leert de ander, of daarop steunt uw beslissing. Kies wat ertoe doet voor deze vraag; meer is niet beter.",
    "beslissing":
      "Alle beslissingen die in deze zaak open liggen, in willekeurige volgorde. Ook wat niet kan of niet past, staat ertussen.",
    "ook":
      "Wat bij deze beslissing kan: de officier weegt ieder apart, en wat er niet bij kan valt af met een reden. Niets erbij mag ook.",
    "zaak":
      "Er ligt meer dan een zaak. Ieder heeft een eigen verdachte of feit, een eigen klok en een eigen beslissing.",
    "uitkomst": "Wat het weegoverleg besluit. Een casusoverleg is er voor wie meer ketens nodig heeft dan één.",
    "route": "Hoe de zaak op ZSM verdergaat: nu afdoen, eerst verdiepen, vragen aan het huis, of agenderen.",
    "rol":
      "In welke rol u het doet maakt uit voor wie het ontvangt: een vraag of een terugkoppeling hoort van een vaste zender te komen.",
    "deelnemers":
      "Wie u aan tafel vraagt, brengt in wat nodig is, en hoort wat de anderen inbrengen. Niet iedereen, wel wie van belang is.",
    "bericht": "Kies het bericht waar dit bij hoort; \u{2018}berichten\u{2019} laat ze helemaal zien.",
    "gevolgd": "Het huis wil weten of het advies gevolgd is; is het dat niet, dan ook kort waarom.",
    "onderzoek":
      "Komt er een onderzoek van de reclassering of de Raad voor de Kinderbescherming, dan kan het huis daarop rekenen.",
    "hoort":
      "Wie de beslissing van u hoort. Vergeet niet wie haar moet uitvoeren, en voor wie zij het meest verandert.",
    "verwerking":
      "Wat het huis met dit bericht doet. Soms is kennisnemen genoeg; soms raakt het plan of advies erdoor.",
    "agenderen":
      "Een zaak uit de stapel. Lees haar en kies of zij bij het huis hoort. Het gaat om wat er staat, niet om hoe ernstig het feit is.",
    "incident": "Kies waar u iets aan doet; het andere blijft staan tot u er tijd voor heeft.",
    "reactie":
      "Wat u nu doet aan wat er gebeurde. De keuzes staan in willekeurige volgorde; wat ervan komt, leest u meteen, wat het waard was in de nabespreking.",
    "minuten":
      "Wachten kost gesimuleerde tijd; een termijn loopt door. U kunt ook in één regel zeggen tot wanneer: \u{2018}wacht tot 14:00\u{2019}, \u{2018}wacht 20 minuten\u{2019}.",
    "proeflezing":
      "Een proeflezing zegt wat een officier in uw tekst zou kunnen lezen, voordat u haar vastlegt. Uw tekst verandert niet.",
    "zeker": "Na overdragen speelt de simulatie deze stoel tot het einde. Alleen de trainer kan haar teruggeven.",
  ]

  private var uitlegTekst: String {
    switch aanbod.soort {
    case .adviesVastleggen:
      "Dit leest de officier als de persoon instroomt. Waaraan een advies moet voldoen, ziet u met \u{2018}eisen\u{2019}."
    case .vraagStellen:
      "Eén concrete vraag is het best te beantwoorden: wat wilt u weten, over wie, en waarvoor. Alles wat u schrijft, leest de ander."
    case .antwoorden:
      "Antwoord op wat gevraagd is. Alles wat u schrijft, leest de ander, ook wat u niet als puzzelstuk koos."
    case .beslissingVoorstellen, .beslissen:
      "Welk feit, waaruit het blijkt, en waarom juist deze beslissing in deze zaak."
    case .terugkoppelen: "Feitelijk en kort. Is het advies niet gevolgd, dan is de reden het belangrijkste."
    case .agenderen: "Een korte, neutrale reden mag; de persoonsgegevens zijn genoeg."
    case .triageZsm, .wegen: "Waarop uw oordeel rust: wat u weet dat het draagt, en wat u nog niet weet."
    case .doelBepalen: "Wat er anders moet zijn, voor wie, en wanneer u tevreden bent."
    case .overlegOpenen: "De vragen waar deze tafel een antwoord op moet geven."
    case .overlegSluiten: "Wie doet wat, en wanneer. Een afspraak zonder naam en dag wordt meestal niet gedaan."
    case .inbrengen: "Wat u erbij zegt, horen allen aan tafel."
    case .beslissingUitstellen: "Waarop u wacht, en tot wanneer dat zin heeft."
    case .planBijstellen: "Wat er in het plan verandert, en waardoor."
    case .afwijzenMetVerwijzing: "Waarom de zaak niet in het huis hoort, en waarom wel bij de organisatie die u noemt."
    case .navragen:
      "Vraag het zoals u het de ander zou vragen; daarna ziet u welke leefgebieden het programma erin leest. Leeg laten mag: dan kiest u ze zelf."
    case .spreken, .raadplegen, .vraagDoorzetten, .voorleggen, .kennisnemen, .signaalBeoordelen, .wachten,
      .stoelOverdragen, .afsluiten, .reageren:
      "In eigen woorden."
    }
  }
}
