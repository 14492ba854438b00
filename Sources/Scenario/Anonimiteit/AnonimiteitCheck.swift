/// Looks for personal data in every text and comment of a file.
///
/// Works on what the parser could read, so it also reports in a file with other mistakes.
package enum AnonimiteitCheck {
  /// The findings in a file, in the order of the file; `pseudonyms` are names, in lower case, that are allowed.
  package static func vondsten(in document: JSONDocument, pseudonyms: Set<String> = []) -> [Vondst] {
    scan(document, pseudonyms).found
  }

  /// Reports personal data, and the combination of details that may point at one person.
  static func run(on document: JSONDocument, pseudonyms: Set<String> = [], _ log: DiagnosticLog) {
    let (found, traits) = scan(document, pseudonyms)
    log.concealQuotations(at: found.map(\.range))
    for vondst in found { log.report(vondst.diagnostic) }
    reportFullNames(document, known: found.filter { $0.soort == .naam }.map(\.range), log)
    reportCombination(traits, log)
  }

  /// A person in a casus has an invented first name or a role; two words with a capital are a full name.
  private static func reportFullNames(_ document: JSONDocument, known: [SourceRange], _ log: DiagnosticLog) {
    let people = document.root?.member("personen")?.children ?? []
    for person in people {
      guard let name = person.member("naam"), let text = name.string else { continue }
      let words = text.split(separator: " ")
      guard words.count > 1, words.first?.first?.isUppercase == true, words.last?.first?.isUppercase == true else {
        continue
      }
      let inside = SourceRange(name.range.lower + 1, name.range.upper - 1)
      if known.contains(where: { $0.lower < inside.upper && inside.lower < $0.upper }) { continue }
      log.report(
        Vondst(.naam, inside, "hier staan twee woorden met een hoofdletter, als voornaam en achternaam", .middel)
          .diagnostic)
    }
  }

  private static func scan(
    _ document: JSONDocument, _ pseudonyms: Set<String>
  ) -> (found: [Vondst], traits: [AnonimiteitScanner.Trait]) {
    let bytes = document.source.bytes
    let classes = AnonimiteitScanner.Class.table
    var found: [Vondst] = []
    var traits: [AnonimiteitScanner.Trait] = []
    func scan(_ text: ScanText, expectsBirthDate: Bool = false) {
      var scanner = AnonimiteitScanner(text, classes: classes, pseudonyms: pseudonyms)
      scanner.scan(expectsBirthDate: expectsBirthDate)
      if !scanner.found.isEmpty { found.append(contentsOf: scanner.found) }
      for trait in scanner.traits where !traits.contains(where: { $0.soort == trait.soort }) { traits.append(trait) }
    }
    for comment in document.comments { scan(ScanText(bytes, comment.lower, comment.upper, escapes: false)) }
    var key = ""
    for node in document.nodes {
      if node.keyUpper > 0, node.keyUpper - node.keyLower > 8 {
        // Short keys cannot hold a name, a number or an address.
        let inside = JSONText.inside(bytes, Int(node.keyLower), Int(node.keyUpper))
        key = ""
        if bytes[inside].contains(where: { $0 < 0x5F && $0 != 0x2D }) || node.keyHasEscapes {
          scan(ScanText(bytes, inside.lowerBound, inside.upperBound, escapes: node.keyHasEscapes))
        } else if node.kind == .string, bytes[inside].starts(with: "geboorte".utf8) {
          key = "geboorte"
        }
      } else {
        key = ""
      }
      switch node.kind {
      case .string:
        let inside = JSONText.inside(bytes, Int(node.lower), Int(node.upper))
        guard inside.count > 4, ScanText.canHold(bytes, inside) else { continue }
        scan(
          ScanText(bytes, inside.lowerBound, inside.upperBound, escapes: node.hasEscapes),
          expectsBirthDate: !key.isEmpty)
      case .number where node.upper - node.lower >= 8:
        scan(ScanText(bytes, Int(node.lower), Int(node.upper), escapes: false))
      default: noteStructuredTrait(node, bytes, &traits)
      }
    }
    let ordered = found.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }
    return (ordered.map(\.element), traits)
  }

  /// An age or an offence that a field gives outside prose.
  private static func noteStructuredTrait(
    _ node: JSONNode, _ bytes: [UInt8], _ traits: inout [AnonimiteitScanner.Trait]
  ) {
    guard node.keyUpper > 0 else { return }
    let inside = JSONText.inside(bytes, Int(node.keyLower), Int(node.keyUpper))
    let range = SourceRange(Int(node.keyLower), Int(node.keyUpper))
    let soort: AnonimiteitScanner.Trait.Soort
    if node.kind == .number, bytes[inside].starts(with: "leeftijd".utf8) {
      soort = .leeftijd
    } else if node.kind == .object, bytes[inside].elementsEqual("feit".utf8) {
      soort = .delict
    } else {
      return
    }
    if !traits.contains(where: { $0.soort == soort }) { traits.append(.init(soort: soort, range: range)) }
  }

  private static func reportCombination(_ traits: [AnonimiteitScanner.Trait], _ log: DiagnosticLog) {
    // A date that is refused as no date is told once.
    let traits = traits.filter { trait in
      !log.diagnostics.contains {
        $0.code == .ongeldigePeriode && $0.range.lower <= trait.range.lower && trait.range.upper <= $0.range.upper
      }
    }
    guard traits.count >= 3 else { return }
    // The place or the date is what an author can leave out.
    let order: [AnonimiteitScanner.Trait.Soort] = [.plaats, .datum, .leeftijd, .delict]
    let sorted = order.compactMap { soort in traits.first { $0.soort == soort } }
    guard let first = sorted.first else { return }
    log.report(
      .herleidbareCombinatie, at: first.range,
      "leeftijd, plaats, delict en datum samen wijzen één persoon aan; hier staan "
        + opsomming(sorted.map(\.soort.rawValue), maximum: 12),
      hint: first.soort == .plaats
        ? "laat de plaats weg of schrijf [plaats]" : "maak er een periode van, zoals {datum:P1Y}, of laat haar weg",
      notes: sorted.dropFirst().map { .init("hier staat een \($0.soort.rawValue)", at: $0.range) })
  }
}
