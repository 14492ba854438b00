import Scenario
import Verslag

/// The words by which people name a handeling, or a part of one, in a line of their own.
enum Zinwoorden {
  /// Beginnings of a line for each kind, as one says them; folded, more words in the order in which they come.
  static func namen(_ kind: Handelingsoort) -> [String] {
    switch kind {
    case .doelBepalen: ["doel bepalen", "bepaal doel", "doel"]
    case .spreken: ["spreken", "spreek", "praten", "praat", "gesprek"]
    case .raadplegen: ["raadplegen", "raadpleeg", "raadpl", "opzoeken", "kijken", "kijk"]
    case .navragen: ["navragen", "navraag", "vraag", "vragen", "bel", "bellen"]
    case .vraagStellen: ["aanvullende vraag", "vraag stellen", "vraag", "vragen"]
    case .vraagDoorzetten: ["vraag doorzetten", "doorzetten", "zet door", "doorsturen"]
    case .antwoorden: ["vraag beantwoorden", "antwoorden", "antwoord", "beantwoord", "beantwoorden"]
    case .adviesVastleggen: ["advies vastleggen", "advies geven", "adviseer", "adviseren", "advies"]
    case .voorleggen: ["zaak voorleggen", "voorleggen", "leg voor"]
    case .agenderen: ["agenderen", "agendeer", "agendering"]
    case .triageZsm: ["triage vastleggen", "triage"]
    case .beslissingVoorstellen: ["beslissing voorstellen", "voorstellen", "voorstel", "stel voor", "beslissing"]
    case .beslissen: ["beslissen", "beslis", "beslissing"]
    case .beslissingUitstellen: ["beslissing aanhouden", "aanhouden", "houd aan", "uitstellen"]
    case .terugkoppelen: ["terugkoppelen", "koppel terug", "terugkoppeling"]
    case .wegen: ["wegen", "weeg", "weegoverleg", "weging"]
    case .overlegOpenen: ["overleg openen", "open overleg", "overleg"]
    case .inbrengen: ["inbrengen", "breng in", "inbreng", "zeg", "zeggen"]
    case .overlegSluiten: ["overleg sluiten", "sluit overleg", "sluiten", "sluit"]
    case .kennisnemen: ["kennisnemen", "neem kennis", "kennis"]
    case .planBijstellen: ["plan bijstellen", "plan aanpassen", "plan"]
    case .afwijzenMetVerwijzing: ["afwijzen", "wijs af", "verwijzen"]
    case .signaalBeoordelen: ["zaak beoordelen", "beoordelen", "beoordeel"]
    case .wachten: ["wachten", "wacht", "w"]
    case .stoelOverdragen: ["stoel overdragen", "overdragen", "draag over"]
    case .afsluiten: ["afsluiten", "sluit af", "sluiten", "sluit"]
    case .reageren: ["reageren", "reageer"]
    }
  }

  /// Words that name a question, so that what follows them answers it: '… doel 2', '… als reclassering'.
  static let velden: [String: String] = [
    "doel": "doel", "als": "rol", "rol": "rol", "via": "kanaal", "per": "kanaal", "langs": "kanaal",
    "stukken": "puzzelstukken", "stuk": "puzzelstukken", "puzzelstukken": "puzzelstukken",
    "hoort": "hoort", "tafel": "deelnemers", "deelnemers": "deelnemers", "route": "route",
    "uitkomst": "uitkomst", "beslissing": "beslissing", "gevolgd": "gevolgd", "onderzoek": "onderzoek",
    "leefgebied": "leefgebied", "systeem": "systeem", "koppelvlak": "koppelvlak", "bericht": "bericht",
    "verwerking": "verwerking", "agenderen": "agenderen", "incident": "incident", "reactie": "reactie",
  ]

  /// Words between the parts that say nothing by themselves.
  static let tussenwoorden: Set<String> = [
    "de", "het", "een", "bij", "aan", "naar", "over", "van", "in", "op", "en", "of", "met", "voor", "met", "om", "te",
    "met", "dat", "die", "dit", "wat", "is", "er", "door", "uit", "tot", "het", "huis", "graag", "ik", "wij", "we",
    "alleen", "enkel", "slechts", "vooral", "maar", "ook", "nog",
  ]

  /// The word before the answer to a question, where the program says what it read.
  static func opschrift(_ name: String) -> String {
    if name.hasPrefix("criterium ") { return hoofdletter(name) }
    if name.hasPrefix("tekst") { return "Uw woorden" }
    return switch name {
    case "aan": "Bij wie, of aan wie"
    case "kanaal": "Langs welke weg"
    case "rol": "In de rol"
    case "puzzelstukken": "Puzzelstukken"
    case "hoort": "Wie het hoort"
    case "deelnemers": "Aan tafel"
    case "gevolgd": "Advies gevolgd"
    case "onderzoek": "Onderzoek"
    case "minuten": "Hoe lang"
    case "signaal", "agenderen": "Agenderen"
    case "incident": "Wat er gebeurde"
    default: hoofdletter(name)
    }
  }
}
