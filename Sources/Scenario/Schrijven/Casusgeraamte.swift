/// A casus to begin with: it passes `controleer`, can be played at once, and says in comments what comes in each place.
///
/// Everything between square brackets is for the author to write. The pieces, holders and decisions are ours: they are what
/// most casussen have, so that nothing is missing while one is being written.
package struct Casusgeraamte: Equatable, Sendable {
  /// The decision that fits, as an author can choose it here; any other is a change in the file.
  package enum Beslissing: String, CaseIterable, Sendable {
    case dagvaarden, strafbeschikking, voorwaardelijkSepot = "voorwaardelijk_sepot"

    /// The name on screen.
    package var naam: String {
      switch self {
      case .dagvaarden: "Dagvaarden en bijzondere voorwaarden eisen"
      case .strafbeschikking: "Een strafbeschikking met schadevergoeding"
      case .voorwaardelijkSepot: "Voorwaardelijk seponeren"
      }
    }

    var soort: String { self == .dagvaarden ? "dagvaarden_met_voorwaarden" : rawValue }
    var id: String { rawValue.replacing("_", with: "-") }
  }

  /// The title in the list.
  package var titel: String
  /// What it is about, in a few words.
  package var thema: String
  /// Id of the region.
  package var regio: String
  /// The minutes that it takes, as its expected run shows.
  package var speeltijd = 40
  /// The day of the instroom.
  package var dag: Weekdag
  /// The time of it, in minutes after midnight.
  package var tijd: Int
  /// First name of the verdachte.
  package var verdachte: String
  /// Age of the verdachte in years, 12 or older.
  package var leeftijd: Int
  /// First name of the slachtoffer; nil: nobody in particular.
  package var slachtoffer: String?
  /// The feit in the words of the law.
  package var kwalificatie: String
  /// What happened.
  package var feit: String
  /// Whether it is huiselijk geweld.
  package var thuis: Bool
  /// Whether the house knows the verdachte.
  package var bekend: Bool
  /// The doel for which is shared.
  package var doel: String
  /// The decision that fits.
  package var passend: Beslissing

  /// A skeleton from the answers of an interview.
  package init(
    titel: String, thema: String, regio: String, dag: Weekdag, tijd: Int, verdachte: String, leeftijd: Int,
    slachtoffer: String?, kwalificatie: String, feit: String, thuis: Bool, bekend: Bool, doel: String,
    passend: Beslissing
  ) {
    self.titel = titel
    self.thema = thema
    self.regio = regio
    self.dag = dag
    self.tijd = tijd
    self.verdachte = verdachte
    self.leeftijd = leeftijd
    self.slachtoffer = slachtoffer
    self.kwalificatie = kwalificatie
    self.feit = feit
    self.thuis = thuis
    self.bekend = bekend
    self.doel = doel
    self.passend = passend
  }

  private var isMinderjarig: Bool { leeftijd < 18 }

  private func q(_ text: String) -> String { Stukkenschrijver.aangehaald(text) }

  /// The text of the file.
  package var tekst: String {
    [kop, mensen, huis, doelen, stukken, sleutel, beslissingen, rest].joined(separator: "\n") + "\n}\n"
  }

  // MARK: the parts

  private var kop: String {
    """
    // Dit is een geraamte: het is meteen te spelen. Wat tussen [ en ] staat, schrijft u zelf; haal de haken dan weg.
    // Wat een veld betekent en wie het ziet: leeratelier uitleg VELD, bijvoorbeeld leeratelier uitleg herkenning.
    // Kijk na elke wijziging na: leeratelier controleer BESTAND.
    {
      "formaat": 2,
      "titel": \(q(titel)),
      "thema": \(q(thema)),
      "waarschuwing": \(q("Deze casus gaat over \(thema). [Zeg in één zin wat iemand kan raken.] U kunt altijd stoppen met 'stop'.")),
      // In minuten, zonder de nabespreking; 'controleer' schat haar uit het langste verloop.
      "speeltijd": \(speeltijd),
      "stelsel": 2025,
      "regio": \(q(regio)),
      // De dag en het uur waarop de verdachte op ZSM binnenkomt. Let op de uren waarop het huis open is.
      "instroom": { "dag": \(q(dag.naam)), "tijd": \(q(klok)) },
      // "vooraf" laat het huis eerst zelf een advies maken; dan hoort er ook "vooraf_begin" bij.
      "begin": "instroom",
      "einde_dagen": 14,
      // Wat het huis weet voordat ZSM iets meldt: noem het feit hier niet.
      "inleiding_huis": [\(q(bekend ? "[Wat het huis van \(verdachte) en de omgeving weet.]" : "[Wat er deze week in het huis speelt. \(verdachte) is er niet bekend.]"))],
      // Wat ZSM bij de instroom weet.
      "inleiding_zsm": [\(q("[Wat ZSM vanmorgen over \(verdachte) weet: wat er gebeurde, en wie er al gesproken is.]"))],
    """
  }

  private var klok: String {
    let (hour, minute) = (tijd / 60, tijd % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private var mensen: String {
    var people = [
      "{ \"id\": \"verdachte\", \"naam\": \(q(verdachte)), \"hoedanigheid\": \"verdachte\", \"leeftijd\": \(leeftijd) }"
    ]
    if let slachtoffer {
      people.append(
        "{ \"id\": \"slachtoffer\", \"naam\": \(q(slachtoffer)), \"hoedanigheid\": \"slachtoffer\", \"leeftijd\": 37 }")
    }
    if isMinderjarig {
      people.append("{ \"id\": \"moeder\", \"naam\": \"de moeder\", \"hoedanigheid\": \"ouder\", \"leeftijd\": 43 }")
    }
    return """
        // Alleen voornamen, of 'de moeder'. Met "relaties" zegt u wie wat van wie is, zoals { "tot": "slachtoffer", "is": "buurman" }.
        "personen": [
          \(people.joined(separator: ",\n    "))
        ],
        "feit": {
          "omschrijving": [\(q(feit))],
          "kwalificatie": \(q(kwalificatie)),
          "voorlopige_hechtenis": true, "huiselijk_geweld": \(thuis), "zwaar": false,
          // Wat er ligt; zonder punt aan het einde.
          "bewijs": ["de aangifte", "[wat er verder is]"], "bewijs_rond": true,
          "bekent": true, "haltwaardig": false
        },
        // Waarop iemand vastzit, en hoeveel minuten al: opgehouden, in_verzekering, heengezonden, ontboden …
        "verdachte": { "titel": "opgehouden", "sinds_minuten": 60 },
      """
  }

  private var huis: String {
    guard bekend else {
      return """
          "huis": { "bekend": false, "plan_van_aanpak": [\(q("[Er is geen plan: \(verdachte) is niet bekend bij het huis.]"))] },
        """
    }
    return """
        "huis": {
          "bekend": true,
          "plan_van_aanpak": ["[Wat het huis heeft afgesproken: wie doet wat, tot wanneer.]"],
          // Het advies dat er ligt als de verdachte binnenkomt. Is het oud of vaag, dan valt er voor ZSM iets te vragen.
          "advies": {
            "tekst": ["[Het advies van het huis aan ZSM: welke beslissing, met welk doel, en waarom.]"],
            "vastgesteld": "P2M", "beslissing": \(q(passend.id)), "puzzelstukken": ["dagbesteding"], "doel": "doel"
          }
        },
      """
  }

  private var doelen: String {
    """
      // Waarvoor iemand iets kan vragen of delen. Zet er ook een bij dat te breed is: daarvoor deelt niemand.
      "doelen": [
        { "id": "doel", "tekst": \(q(doel)), "te_breed": false },
        { "id": "alles", "tekst": "Een compleet beeld krijgen", "te_breed": true }
      ],
    """
  }

  private var sleutel: String {
    """
      // De criteria van het landelijk kader, met waar uw oordeel op rust; 1a telt het programma zelf.
      "sleutel": {
        "1b": { "waarde": \(q(bekend ? "ja" : "verdedigbaar")), "rust_op": ["meldingen"] },
        "2a": { "waarde": \(q(bekend ? "ja" : "nee")), "rust_op": ["geldzaken", "gezondheid"] },
        "2b": { "waarde": \(q(bekend ? "ja" : "nee")), "rust_op": ["steun"] },
        "3": { "waarde": \(q(bekend ? "ja" : "nee")), "rust_op": ["buurt"] },
        "4a": { "waarde": "nee", "rust_op": ["wonen"] },
        "4b": { "waarde": "nee", "rust_op": ["buurt"] }
      },
    """
  }
}

extension Casusgeraamte {
  /// What a skeleton leaves to its author, and still stands in a file: texts between [ and ], in order.
  package static func openPlekken(_ source: SourceText) -> [SourceRange] {
    guard let root = JSONParser.parse(source, DiagnosticLog())?.root else { return [] }
    var found: [SourceRange] = []
    var rest = [root]
    while let value = rest.popLast() {
      if let text = value.string, text.contains(/\[[^\[\]]{3,}\]/) { found.append(value.range) }
      rest += value.children
    }
    return found.sorted { $0.lower < $1.lower }
  }
}
