/// Proposals to take real persons' data out of a draft: what to write in its place, and why.
package struct Anonimisering: Sendable {
  /// One place with what may come there.
  package struct Voorstel: Equatable, Sendable {
    package let soort: Persoonsgegeven
    /// The words that stand there.
    package let woorden: String
    /// What to write in their place.
    package let nieuw: String
    /// Why: what was seen, and why this comes in its place.
    package let waarom: String
    package let regel: Int
    let bereik: Range<Int>
  }

  /// In the order of the file; the same words get the same in their place.
  package let voorstellen: [Voorstel]
  private let bytes: [UInt8]
  private let isJSON: Bool

  /// Looks through a draft: a casus, region or expected run, or any text.
  ///
  /// - Parameter source: The file.
  package init(_ source: SourceText) {
    bytes = source.bytes
    let found: [Vondst]
    var taken: Set<String> = []
    // JSON that is not finished is read as text: what stands in it is found all the same.
    if source.bestand.hasSuffix(".json"), let document = JSONParser.parse(source, DiagnosticLog()) {
      isJSON = true
      let people = document.root?.member("personen")?.children.compactMap { $0.member("naam")?.string } ?? []
      taken = Set(people.filter { !$0.contains(" ") }.map { $0.lowercased() })
      found = AnonimiteitCheck.vondsten(in: document, pseudonyms: taken)
    } else {
      isJSON = false
      var scanner = AnonimiteitScanner(ScanText(bytes, 0, bytes.count, escapes: false))
      scanner.scan()
      found = scanner.found
    }
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init)
    var names = Schuilnamen(bezet: taken.union(words))
    var list: [Voorstel] = []
    let sorted = found.sorted { ($0.range.lower, -$0.range.upper) < ($1.range.lower, -$1.range.upper) }
    // Lines are counted on from the finding before.
    var (line, counted) = (1, 0)
    for one in sorted where one.range.lower >= list.last?.bereik.upperBound ?? 0 {
      let range = one.range.lower..<min(bytes.count, max(one.range.lower, one.range.upper))
      let words = String(decoding: bytes[range], as: UTF8.self)
      line += bytes[counted..<range.lowerBound].count { $0 == 10 }
      counted = range.lowerBound
      let (new, reason) = Self.vervanging(one.soort, words, &names)
      list.append(
        Voorstel(
          soort: one.soort, woorden: words, nieuw: new,
          waarom: "\(one.waarom) (zekerheid: \(one.zekerheid.rawValue)). \(reason)",
          regel: line, bereik: range))
    }
    voorstellen = list
  }

  private static func vervanging(
    _ soort: Persoonsgegeven, _ words: String, _ names: inout Schuilnamen
  ) -> (nieuw: String, reden: String) {
    switch soort {
    case .naam:
      return (
        names.naam(voor: words), "Een verzonnen voornaam wijst niemand aan; dezelfde naam krijgt overal dezelfde."
      )
    case .geboortedatum:
      if let year = jaar(words) { return (year, "Het jaar mag blijven; dag en maand wijzen iemand aan.") }
      return (soort.plaatshouder, "Een leeftijd of een jaar zegt genoeg.")
    case .straat, .postcode:
      return ("[adres]", "Waar iemand woont doet er zelden toe; noem desnoods de wijk of het soort huis.")
    case .emailadres: return ("[e-mailadres]", "Een verzonnen adres mag bij example.org.")
    case .bsn, .iban, .telefoonnummer, .kenteken, .parketnummer, .procesverbaal, .document:
      return (soort.plaatshouder, "Een nummer wijst één mens of zaak aan; dat het er is zegt genoeg.")
    }
  }

  /// The one year in a date.
  private static func jaar(_ words: String) -> String? {
    let numbers = words.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    let years = numbers.filter { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    return years.count == 1 ? years[0] : nil
  }

  /// The file with what was decided: for each proposal what comes in its place, or nil to leave what stands there.
  package func met(_ besluiten: [String?]) -> [UInt8] {
    var (result, from) = ([UInt8](), 0)
    for (proposal, decided) in zip(voorstellen, besluiten) {
      guard let decided else { continue }
      result += bytes[from..<proposal.bereik.lowerBound] + (isJSON ? Self.veilig(decided) : Array(decided.utf8))
      from = proposal.bereik.upperBound
    }
    return result + bytes[from...]
  }

  /// A text as it stands between the quotes of a JSON string.
  private static func veilig(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x22, 0x5C: [0x5C, byte]
      case 0..<0x20: [0x20]
      default: [byte]
      }
    }
  }
}

/// Invented first names, each for one name; none that the file has already.
private struct Schuilnamen {
  private var vrij: [String]
  private var gegeven: [String: String] = [:]
  private var volgende = 2

  private static let namen = [
    "Sam", "Noor", "Robin", "Bo", "Kim", "Jip", "Luca", "Senna", "Nova", "Charlie", "Quinn", "Mika", "Sascha", "Jools",
    "Indy", "Bente",
    "Yara", "Ravi", "Milou", "Tygo", "Fenna", "Amir", "Juul", "Ilias",
  ]

  init(bezet: Set<String>) { vrij = Self.namen.filter { !bezet.contains($0.lowercased()) } }

  mutating func naam(voor words: String) -> String {
    let key = words.lowercased()
    if let known = gegeven[key] { return known }
    var name = "Persoon \(volgende)"
    if vrij.isEmpty { volgende += 1 } else { name = vrij.removeFirst() }
    gegeven[key] = name
    return name
  }
}
