import Scenario
import SimEngine

/// Everything that `uitleg` can explain, from where the program itself has it: the schemas, the closed lists and the rules.
struct Uitlegboek {
  /// The kinds of subject, by the word under which they are listed.
  enum Soort: String, CaseIterable {
    case meldingen, velden, handelingen, gebeurtenissen, weigeringen, regels

    /// What there is to find under it.
    var kop: String {
      switch self {
      case .meldingen: "wat 'controleer' kan zeggen, met een voorbeeld"
      case .velden: "wat in een casus, regio, verloop of ander bestand staat, en wie het ziet"
      case .handelingen: "wat iemand kan doen, en wat een stap in een verloop ervoor nodig heeft"
      case .gebeurtenissen: "wat er wordt vastgelegd"
      case .weigeringen: "waarom iets niet kan, of niet gedeeld wordt"
      case .regels: "waar de scorekaart naar kijkt, met de bron"
      }
    }
  }

  /// One subject.
  struct Onderwerp {
    let woord: String
    let soort: Soort
    /// What it is, in a few words for a list.
    let kort: String
    let regels: [String]
  }

  /// All subjects, by kind and in the order of their source.
  let onderwerpen: [Onderwerp]

  /// - Parameter schemas: The folder with the schemas of the files.
  init(schemas: String) {
    onderwerpen =
      Beschrijving.alle.map(Self.melding) + Veldenlijst(map: schemas).velden.map(Self.veld)
      + Handelingsoort.allCases.map(Self.handeling) + Gebeurtenissoort.allCases.map(Self.gebeurtenis)
      + Weigercode.allCases.map(Self.weigering) + Weigergrond.allCases.map(Self.grond)
      + Scoreregels.alle.map(Self.regel)
  }

  // MARK: finding

  /// What a word names: a subject by its own name, or by the last part of it.
  func gezocht(_ typed: String) -> [Onderwerp] {
    let word = Self.kaal(typed)
    let whole = onderwerpen.filter { Self.kaal($0.woord) == word }
    if !whole.isEmpty { return whole }
    let part = onderwerpen.filter { item in
      item.soort == .velden && item.woord.hasSuffix("." + word)
        || item.soort == .regels && item.woord.hasSuffix("." + word)
    }
    if !part.isEmpty { return part }
    if let code = DiagnosticCode(gelezen: typed) { return onderwerpen.filter { $0.woord == code.rawValue } }
    return []
  }

  /// Names near to a word that names nothing: those in which it stands, or the one that was meant.
  func nabij(_ typed: String) -> [String] {
    let word = Self.kaal(typed)
    var names: [String] = []
    for item in onderwerpen where !names.contains(Self.eigen(item)) { names.append(Self.eigen(item)) }
    let within = word.count < 3 ? [] : names.filter { Self.kaal($0).contains(word) }
    if !within.isEmpty { return Array(within.prefix(6)) }
    return
      (NearMiss.suggestion(for: word, among: names + Soort.allCases.map(\.rawValue))
      ?? NearMiss.suggestion(for: typed.uppercased(), among: names)).map { [$0] } ?? []
  }

  private static func eigen(_ item: Onderwerp) -> String {
    item.soort == .velden ? item.woord.split(separator: ".").last.map(String.init) ?? item.woord : item.woord
  }

  /// A word as it is compared: people leave out capitals, and write a space or a hyphen for `_`.
  static func kaal(_ word: String) -> String {
    String(word.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  // MARK: the kinds

  private static func melding(_ item: Beschrijving) -> Onderwerp {
    let weight =
      item.code.ernst == .fout
      ? "Een fout: zo is het bestand niet te spelen." : "Een waarschuwing: het bestand is zo wel te spelen."
    return Onderwerp(
      woord: item.code.rawValue, soort: .meldingen, kort: item.titel,
      regels: [
        "\(item.code.rawValue): \(item.titel)", "", item.uitleg, "", weight, "",
        "Een voorbeeld dat deze melding geeft:",
      ]
        + item.voorbeeld.getoond.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private static func veld(_ item: Veldenlijst.Veld) -> Onderwerp {
    var lines = ["\(item.bestand).\(item.pad): een veld van \(bestandsnaam(item.bestand))", ""]
    if !item.uitleg.isEmpty { lines += [item.uitleg, ""] }
    lines.append("Wat er staat: \(item.soort).")
    if !item.waarden.isEmpty { lines.append("Kies uit: \(opsomming(item.waarden, "of", maximum: 60)).") }
    lines.append(item.verplicht ? "Moet er staan." : "Mag ontbreken.")
    if let seen = Veldzicht.van(item) { lines.append("Wie het ziet: \(seen).") }
    return Onderwerp(woord: "\(item.bestand).\(item.pad)", soort: .velden, kort: item.uitleg, regels: lines)
  }

  private static func bestandsnaam(_ name: String) -> String {
    switch name {
    case "casus": "een casus"
    case "verloop": "een bestand met verwachte verlopen"
    case "regioprofiel": "een regio"
    case "signalen": "een reeks signalen"
    case "methode": "een methode om te reflecteren"
    default: "een \(name)"
    }
  }

  private static func handeling(_ kind: Handelingsoort) -> Onderwerp {
    let facts = kind.kenmerk
    var lines = ["\(kind.rawValue): een handeling", "", "\(facts.naam)."]
    switch facts.werk {
    case .zsm: lines.append("Wie: de stoel van ZSM.")
    case .huis: lines.append("Wie: de stoel van het veiligheidshuis.")
    case .beide: lines.append("Wie: beide stoelen.")
    }
    lines.append(
      "Duur: \(facts.kosten == 0 ? "geen tijd van zichzelf" : "\(facts.kosten) minuten"), waar de keuze of de regio niets anders zegt."
    )
    if let over = facts.koppelvlak { lines.append("Gaat over \(over.naam).") }
    let needed = kind.stapvelden.filter(\.verplicht).map(\.naam)
    let free = kind.stapvelden.filter { !$0.verplicht }.map(\.naam)
    lines += ["", "In een stap van een verloop, naast \"stoel\", \"rol\" en \"handeling\":"]
    lines.append("- nodig: \(needed.isEmpty ? "niets" : opsomming(needed))")
    if !free.isEmpty { lines.append("- mag: \(opsomming(free))") }
    return Onderwerp(woord: kind.rawValue, soort: .handelingen, kort: facts.naam, regels: lines)
  }

  private static func gebeurtenis(_ kind: Gebeurtenissoort) -> Onderwerp {
    woord(
      kind.rawValue, .gebeurtenissen, "een gebeurtenis", kind.uitleg,
      "In een verloop noemt u haar in \"verwacht\" bij de stap waaruit zij volgt.")
  }

  private static func weigering(_ code: Weigercode) -> Onderwerp {
    woord(
      code.rawValue, .weigeringen, "een weigering", code.uitleg,
      "Verwacht u haar in een verloop, schrijf dan bij de stap \"weigering\": \"\(code.rawValue)\".")
  }

  private static func grond(_ ground: Weigergrond) -> Onderwerp {
    woord(
      ground.rawValue, .weigeringen, "waarom een houder iets niet deelt", ground.uitleg,
      "In een verloop staat dit in \"gronden\" bij de stap waarin erom gevraagd werd.")
  }

  /// A word of a verloop: what it is, what it means, and where one writes it.
  private static func woord(
    _ word: String, _ kind: Soort, _ what: String, _ meaning: String, _ place: String
  ) -> Onderwerp {
    Onderwerp(woord: word, soort: kind, kort: meaning, regels: ["\(word): \(what)", "", meaning, "", place])
  }

  private static func regel(_ rule: Scoreregel) -> Onderwerp {
    var lines = ["\(rule.id): een regel van de scorekaart", "", "\(rule.titel).", "", "Goed: \(rule.voorbeelden.goed)"]
    lines += ["Niet goed: \(rule.voorbeelden.fout)", "", "De bron: \(rule.bron.tekst)."]
    if let own = rule.onzeMaat { lines.append("Onze maat: \(own)") }
    if !rule.gespreksvraag.isEmpty { lines.append("De vraag voor het gesprek: \(rule.gespreksvraag)") }
    return Onderwerp(woord: rule.id, soort: .regels, kort: rule.titel, regels: lines)
  }
}
