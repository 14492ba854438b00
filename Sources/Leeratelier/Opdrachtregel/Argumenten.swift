import Scenario

/// What a verb accepts: the one description from which parsing and help are made.
struct Opdrachtvorm: Sendable {
  /// An option of a verb.
  struct Optie: Sendable {
    var naam: String
    /// Name of the value in help; nil: a flag.
    var waarde: String?
    var uitleg: String
    var herhaalbaar = false

    /// The option of every verb that lists or scores.
    static let json = Optie(naam: "json", waarde: nil, uitleg: "als JSON, voor andere programma's")
  }

  var naam: String
  /// One line for the list of verbs.
  var kort: String
  /// Positional arguments as help shows them, such as `CASUS` or `[CASUS]`.
  var argumenten: String
  var uitleg: String
  var opties: [Optie]
  var voorbeeld: String
  /// Not in the list of verbs.
  var verborgen = false

  /// The names outside brackets; optional ones come last.
  var verplichteArgumenten: Int { argumenten.prefix { $0 != "[" }.split(separator: " ").count }
  var hoogstensArgumenten: Int {
    argumenten.hasSuffix("…]") || argumenten.hasSuffix("…") ? Int.max : argumenten.split(separator: " ").count
  }

  /// Options that every verb knows.
  static let overal: [Optie] = [
    Optie(naam: "archief", waarde: "PAD", uitleg: "ander archief dan het gewone (ook: LEERATELIER_ARCHIEF)"),
    Optie(naam: "scenarios", waarde: "MAP", uitleg: "andere map met casussen (ook: LEERATELIER_SCENARIOS)"),
    Optie(naam: "toegankelijk", waarde: nil, uitleg: "regel voor regel, zonder schermopmaak (ook: ACCESSIBLE=1)"),
    Optie(naam: "geen-kleur", waarde: nil, uitleg: "zonder kleur (ook: NO_COLOR)"),
    Optie(naam: "help", waarde: nil, uitleg: "deze uitleg"),
  ]

  /// The help of this verb.
  var hulp: String {
    func lines(_ options: [Optie]) -> [String] {
      options.map { option in
        let head = "  --\(option.naam)" + (option.waarde.map { " " + $0 } ?? "")
        return head + String(repeating: " ", count: max(2, 28 - head.count)) + option.uitleg
      }
    }
    var result = [
      "Gebruik: leeratelier \(naam)\(argumenten.isEmpty ? "" : " " + argumenten)\(opties.isEmpty ? "" : " [opties]")",
      "",
    ]
    result += Uitvoer.vouw(uitleg, 78)
    if !opties.isEmpty { result += ["", "Opties:"] + lines(opties) }
    result += ["", "Altijd mogelijk:"] + lines(Opdrachtvorm.overal)
    result += ["", "Voorbeeld:", "  \(voorbeeld)"]
    return result.joined(separator: "\n")
  }
}

/// The words of one command line, checked against what its verb accepts.
struct Argumenten {
  private(set) var plaats: [String] = []
  private var waarden: [String: [String]] = [:]
  private var vlaggen: Set<String> = []

  /// Reads the words after the verb.
  init(_ words: [String], voor vorm: Opdrachtvorm) throws(Opdrachtfout) {
    let known = vorm.opties + Opdrachtvorm.overal
    var rest = words[...]
    var onlyPlaces = false
    while let word = rest.popFirst() {
      if onlyPlaces || !word.hasPrefix("-") || word == "-" {
        plaats.append(word)
        continue
      }
      if word == "--" {
        onlyPlaces = true
        continue
      }
      let body = word == "-h" ? "help" : String(word.drop { $0 == "-" })
      let parts = body.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts.first ?? ""
      guard let option = known.first(where: { $0.naam == name }) else {
        let near = NearMiss.suggestion(for: name, among: known.map(\.naam)).map { " Bedoelde u --\($0)?" } ?? ""
        throw Opdrachtfout(
          "De opdracht \(vorm.naam) kent geen optie \(word).\(near) Zie: leeratelier \(vorm.naam) --help", .gebruik)
      }
      if option.waarde == nil {
        if parts.count > 1 { throw Opdrachtfout("De optie --\(name) heeft geen waarde.", .gebruik) }
        vlaggen.insert(name)
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw Opdrachtfout("De optie --\(name) vraagt een waarde: --\(name) \(option.waarde ?? "")", .gebruik)
      }
      if !option.herhaalbaar, waarden[name] != nil {
        throw Opdrachtfout("De optie --\(name) staat er twee keer.", .gebruik)
      }
      waarden[name, default: []].append(value)
    }
    guard !vlaggen.contains("help") else { return }
    if plaats.count < vorm.verplichteArgumenten {
      throw Opdrachtfout(
        "De opdracht \(vorm.naam) vraagt: \(vorm.argumenten). Zie: leeratelier \(vorm.naam) --help", .gebruik)
    }
    if plaats.count > vorm.hoogstensArgumenten {
      throw Opdrachtfout(
        "De opdracht \(vorm.naam) verwacht niets na \u{2018}\(plaats[vorm.hoogstensArgumenten - 1])\u{2019}.", .gebruik)
    }
  }

  func heeft(_ flag: String) -> Bool { vlaggen.contains(flag) }
  func waarde(_ option: String) -> String? { waarden[option]?.last }
  func alle(_ option: String) -> [String] { waarden[option] ?? [] }

  /// One of a closed list of words; nil when the option is not there.
  func keuze<T: RawRepresentable<String> & CaseIterable>(_ option: String, _ type: T.Type) throws(Opdrachtfout) -> T? {
    guard let text = waarde(option) else { return nil }
    if let found = T(rawValue: text) { return found }
    let names = T.allCases.map(\.rawValue)
    let near = NearMiss.suggestion(for: text, among: names).map { " Bedoelde u \($0)?" } ?? ""
    throw Opdrachtfout(
      "De optie --\(option) kent \u{2018}\(Uitvoer.veilig(text))\u{2019} niet.\(near) Te kiezen zijn: \(names.joined(separator: ", ")).",
      .gebruik)
  }

  /// A whole number within bounds.
  func getal(_ option: String, _ bounds: ClosedRange<Int>) throws(Opdrachtfout) -> Int? {
    guard let text = waarde(option) else { return nil }
    guard let number = Int(text), bounds.contains(number) else {
      throw Opdrachtfout(
        "De optie --\(option) vraagt een heel getal van \(bounds.lowerBound) tot en met \(bounds.upperBound); er staat \u{2018}\(text)\u{2019}.",
        .gebruik)
    }
    return number
  }
}
