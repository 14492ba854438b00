extension Casusgeraamte {
  /// A puzzelstuk of the skeleton, before its author writes it.
  private struct Stuk {
    var id: String
    var houder: Rol
    var systeem: String?
    var gebied: Leefgebied
    var aard: Aard
    var datum: String
    var gevoelig: Gevoeligheid
    var wat: String
  }

  private var lijst: [Stuk] {
    let isMinor = leeftijd < 18
    var pieces = [
      Stuk(
        id: "meldingen", houder: .politieZsm, systeem: "BVH", gebied: .justitie, aard: .risico, datum: "P5M",
        gevoelig: .politiegegeven, wat: "wat er eerder gemeld is"),
      Stuk(
        id: "houding", houder: .politieZsm, gebied: .netwerk, aard: .kracht, datum: "PT2H", gevoelig: .politiegegeven,
        wat: "hoe het ging bij de aanhouding"),
      isMinor
        ? Stuk(
          id: "onderzoek", houder: .raadZsm, systeem: "KBPS", gebied: .gezin, aard: .kracht, datum: "P1Y",
          gevoelig: .bijzonder, wat: "wat er thuis goed gaat")
        : Stuk(
          id: "toezicht", houder: .reclasseringZsm, systeem: "IRIS", gebied: .justitie, aard: .kracht, datum: "P1Y",
          gevoelig: .strafvorderlijk, wat: "hoe een eerder toezicht ging"),
      Stuk(
        id: "eigen-verhaal", houder: .verdachte, gebied: .gezin, aard: .kracht, datum: "P1W", gevoelig: .gewoon,
        wat: "wie er helpt"),
    ]
    if slachtoffer != nil {
      pieces.append(
        Stuk(
          id: "wens", houder: .slachtoffer, gebied: .netwerk, aard: .risico, datum: "P1D", gevoelig: .gewoon,
          wat: "wat het slachtoffer nodig heeft"))
    }
    pieces += [
      Stuk(
        id: "dagbesteding", houder: isMinor ? .leerplicht : .reclasseringVh,
        systeem: isMinor ? "verzuimregister" : "IRIS", gebied: .dagbesteding, aard: .kracht, datum: "P3W",
        gevoelig: isMinor ? .gewoon : .strafvorderlijk,
        wat: isMinor ? "hoe het op school gaat" : "hoe het met werk gaat"),
      Stuk(
        id: "geldzaken", houder: .gemeente, systeem: "Suite", gebied: .financien, aard: .risico, datum: "P2M",
        gevoelig: .gewoon, wat: "de schulden"),
      Stuk(
        id: "afbetaling", houder: .gemeente, gebied: .financien, aard: .kracht, datum: "P1M", gevoelig: .gewoon,
        wat: "de betalingsregeling"),
      Stuk(
        id: "buurt", houder: .wijkagent, gebied: .netwerk, aard: .risico, datum: "P2W", gevoelig: .politiegegeven,
        wat: "wat er in de buurt speelt"),
      Stuk(
        id: "wonen", houder: .woningcorporatie, gebied: .wonen, aard: .kracht, datum: "P1M", gevoelig: .gewoon,
        wat: "hoe de huur betaald wordt"),
      Stuk(
        id: "overlast", houder: .woningcorporatie, systeem: "klachtenregister", gebied: .wonen, aard: .risico,
        datum: "P6M", gevoelig: .gewoon, wat: "klachten uit de flat"),
      Stuk(
        id: "gezondheid", houder: .ggz, systeem: "dossier", gebied: .gezondheid, aard: .risico, datum: "P4M",
        gevoelig: .gezondheid, wat: "de behandeling"),
      Stuk(
        id: "gebruik", houder: .verslavingszorg, systeem: "dossier", gebied: .middelengebruik, aard: .risico,
        datum: "P3M", gevoelig: .gezondheid, wat: "het middelengebruik"),
      Stuk(
        id: "vrije-tijd", houder: .gemeente, gebied: .dagbesteding, aard: .kracht, datum: "P2M", gevoelig: .gewoon,
        wat: "wat er in de vrije tijd gebeurt"),
      Stuk(
        id: "steun", houder: .maatschappelijkwerk, gebied: .gezin, aard: .kracht, datum: "P3M", gevoelig: .gewoon,
        wat: "de hulp die er al is"),
    ]
    return pieces
  }

  var stukken: String {
    let items = lijst.map { piece -> String in
      let ways: [Toegang] =
        switch piece.houder.netwerk {
        case .gesprek: [.spreken]
        case .zsm: piece.systeem == nil ? [.navragen, .overleg] : [.raadplegen, .navragen, .overleg]
        default: bekend ? [.navragen, .overleg, .vraag] : [.navragen, .overleg]
        }
      return Self.stuk(piece, ways, beslissing: passend.id, blijft: nil)
    }
    let kept = Stuk(
      id: "dossier", houder: .ggz, systeem: "dossier", gebied: .gezondheid, aard: .risico, datum: "P3M",
      gevoelig: .gezondheid, wat: "wat in het dossier staat")
    let way =
      "{ \"reden\": [\"[Waarom de houder dit bij zich houdt.]\"], \"uitweg\": [\"[Wat hij wel aanbiedt: toestemming vragen, of een andere vraag beantwoorden.]\"] }"
    return """
        // De puzzelstukken: wie weet wat, hoe oud is het, en voor welke beslissing telt het. Verzamelt u ze liever in een rekenblad:
        // leeratelier casus tabel ID maakt er een, leeratelier casus uit TABEL.csv leest het terug.
        "puzzelstukken": [
      \((items + [Self.stuk(kept, bekend ? [.navragen, .overleg, .vraag] : [.navragen, .overleg], beslissing: passend.id, blijft: way)]).joined(separator: ",\n"))
        ],
      """
  }

  private static func stuk(_ piece: Stuk, _ ways: [Toegang], beslissing: String, blijft: String?) -> String {
    func q(_ text: String) -> String { Stukkenschrijver.aangehaald(text) }
    let system = piece.systeem.map { " \"systeem\": \(q($0))," } ?? ""
    let keeps = blijft.map { ",\n      \"blijft\": \($0)" } ?? ""
    return """
          { "id": \(q(piece.id)), "houder": \(q(piece.houder.rawValue)),\(system) "leefgebied": \(q(piece.gebied.rawValue)), "aard": \(q(piece.aard.rawValue)),
            "datum": \(q(piece.datum)), "gevoeligheid": \(q(piece.gevoelig.rawValue)),
            "titel": \(q("[\(piece.wat), in één regel]")),
            "tekst": [\(q("[Zo vertelt \(piece.houder.naam) over \(piece.wat).]"))],
            "beslissingen": [\(q(beslissing))], "doelen": ["doel"],
            "toegang": [\(ways.map { q($0.rawValue) }.joined(separator: ", "))], "herkenning": [\(q(piece.id))]\(keeps) }
      """
  }

  var beslissingen: String {
    let others = Beslissing.allCases.filter { $0 != passend }
    let lifts = slachtoffer == nil ? "meldingen" : "wens"
    let objection =
      "[ { \"grond\": \"\(slachtoffer == nil ? "feit_en_bewijs" : "slachtoffer")\", \"reden\": \"[Wat de officier tegenhoudt zolang ZSM dit niet weet.]\", \"tenzij\": [\"\(lifts)\"] } ]"
    let parts = [
      beslissing(others[0].id, others[0].soort, others[0].naam, .verdedigbaar, "[]"),
      beslissing(passend.id, passend.soort, passend.naam, .passend, objection),
      beslissing(
        "seponeren", "sepot_02", "Seponeren wegens onvoldoende bewijs", .nietPassend,
        "[ { \"grond\": \"feit_en_bewijs\", \"reden\": \"Er is genoeg bewijs.\", \"tenzij\": [] } ]"),
      beslissing(
        others[1].id, others[1].soort, others[1].naam, .nietPassend,
        "[ { \"grond\": \"partners\", \"reden\": \"[Waarom de officier dit hier niet doet.]\", \"tenzij\": [] } ]"),
    ]
    return """
        // Wat er beslist kan worden, door elkaar: ook wat niet past. Een bezwaar staat tot ZSM weet wat in "tenzij" staat.
        "beslissingen": [
      \(parts.joined(separator: ",\n"))
        ],
      """
  }

  private func beslissing(_ id: String, _ kind: String, _ name: String, _ worth: Waardering, _ objections: String)
    -> String
  {
    func q(_ text: String) -> String { Stukkenschrijver.aangehaald(text) }
    let ends = ["slachtoffer", "verdachte", "professional", "burger"].map {
      "\"\($0)\": { \"winst\": \"[Wat het oplevert.]\", \"prijs\": \"[Wat het kost.]\", \"vraag\": \"[Wat open blijft?]\" }"
    }
    return """
          { "id": \(q(id)), "soort": \(q(kind)), "naam": \(q(name)), "waardering": \(q(worth.rawValue)),
            "motivering": ["[Waarom dit hier \(worth.rawValue.replacing("_", with: " ")) is.]"],
            "alleen_als": [], "bezwaren": \(objections),
            "uitvoerder": "[wie het doet]",
            "afloop": {
              \(ends.joined(separator: ",\n        "))
            } }
      """
  }

  var rest: String {
    let fitting: Weeguitkomst = bekend ? .casusoverleg : .advies
    let outcomes = Weeguitkomst.allCases.map { outcome in
      "    { \"uitkomst\": \"\(outcome.rawValue)\", \"waardering\": \"\(outcome == fitting ? "passend" : "niet_passend")\", \"motivering\": [\"[Waarom.]\"] }"
    }
    let follow = bekend ? "plan_aanpassen" : "niets"
    return """
        // Wat het weegoverleg kan doen als ZSM iemand agendeert.
        "weegoverleg": [
      \(outcomes.joined(separator: ",\n"))
        ],
        // Kan een antwoord van het huis de beslissing nog veranderen? ja, nee of verdedigbaar.
        "aanvullende_vraag": { "waarde": "\(bekend ? "ja" : "nee")", "motivering": ["[Waarom.]"] },
        // Wat partners in het afstemmingsoverleg vinden.
        "standpunten": [
          { "rol": "slachtofferhulp", "woorden": ["[Wat Slachtofferhulp Nederland vindt.]"], "voor": [\(Stukkenschrijver.aangehaald(passend.id))], "tegen": ["seponeren"] }
        ],
        // Wat het huis na de beslissing te doen heeft.
        "nazorg": [ { "bij": [], "passend": ["\(follow)"], "motivering": ["[Waarom.]"] } ],
        // Wat iemand hiervan leert.
        "leerdoelen": ["[Wat er in deze casus te oefenen valt.]"]
      """
  }
}
