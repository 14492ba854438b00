/// What a verb accepts: the one description from which parsing and help are made.
struct Opdrachtvorm: Sendable {
  /// An option of a verb.
  struct Optie: Sendable {
    var naam: String
    /// Name of the value in help; nil: a flag.
    var waarde: String?
    var uitleg: String
    var herhaalbaar = false
    /// The words that can be its value, where there is a closed list of them.
    private(set) var keuzes: [String] = []

    init(naam: String, waarde: String?, uitleg: String, herhaalbaar: Bool = false) {
      (self.naam, self.waarde, self.uitleg, self.herhaalbaar) = (naam, waarde, uitleg, herhaalbaar)
    }

    /// An option whose value is one of the words of a type.
    init<T: RawRepresentable<String> & CaseIterable>(naam: String, waarde: String, uit type: T.Type, uitleg: String) {
      self.init(naam: naam, waarde: waarde, uitleg: uitleg)
      keuzes = T.allCases.map(\.rawValue)
    }

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

  /// Who speaks in a message about a command line.
  var wie: String { naam.isEmpty ? "Leeratelier zonder opdracht" : "De opdracht \(naam)" }
  /// Its arguments at the end of a sentence.
  var gevraagd: String { argumenten.hasSuffix("…") ? argumenten : argumenten + "." }
  /// Where the user reads more.
  var meer: String { naam.isEmpty ? "Zie: \(Programma.aanroep) --help" : "Zie: \(Programma.aanroep) \(naam) --help" }
  /// Every option that may be given with it.
  var kent: [Optie] { opties + Opdrachtvorm.overal }

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

  /// Its positional arguments, without brackets; the last is repeated for `…`.
  var plaatsen: [String] {
    argumenten.split(separator: " ").map { $0.filter { !"[]…".contains($0) } }.filter { !$0.isEmpty }
  }

  /// The help of this verb.
  var hulp: String {
    func lines(_ options: [Optie]) -> [String] {
      options.map { option in
        let head = "  --\(option.naam)" + (option.waarde.map { " " + $0 } ?? "")
        return head + String(repeating: " ", count: max(2, 28 - head.count)) + option.uitleg
      }
    }
    var result = [
      "Gebruik: \(Programma.aanroep) \(naam)\(argumenten.isEmpty ? "" : " " + argumenten)\(opties.isEmpty ? "" : " [opties]")",
      "",
    ]
    result += Uitvoer.gevouwen(uitleg, 78)
    if !opties.isEmpty { result += ["", "Opties:"] + lines(opties) }
    result += ["", "Altijd mogelijk:"] + lines(Opdrachtvorm.overal)
    result += ["", "Voorbeeld:", "  \(voorbeeld)"]
    return result.joined(separator: "\n")
  }
}
