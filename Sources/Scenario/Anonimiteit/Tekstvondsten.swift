/// What looks like a real person's data in a text that somebody typed: found, shown, and left out.
package struct Tekstvondsten: Equatable, Sendable {
  /// A place in the text.
  package struct Plek: Equatable, Sendable {
    package let soort: Persoonsgegeven
    /// The words that were found.
    package let woorden: String
    /// Where they stand, in bytes.
    let bereik: Range<Int>
  }

  /// In the order of the text; none overlaps another.
  package let plekken: [Plek]
  private let bytes: [UInt8]

  /// Looks through a text.
  ///
  /// - Parameters:
  ///   - text: The text, as it was typed.
  ///   - bekend: Names of the persons of the casus, who are invented.
  package init(_ text: String, bekend: Set<String> = []) {
    bytes = Array(text.utf8)
    var scanner = AnonimiteitScanner(
      ScanText(bytes, 0, bytes.count, escapes: false), pseudonyms: Set(bekend.map { $0.lowercased() }))
    scanner.scan()
    var found: [Plek] = []
    let sorted = scanner.found.filter { $0.zekerheid >= .middel }.sorted {
      ($0.range.lower, -$0.range.upper) < ($1.range.lower, -$1.range.upper)
    }
    let known = Set(bekend.map { $0.lowercased() })
    for one in sorted where one.range.lower >= found.last?.bereik.upperBound ?? 0 {
      let range = one.range.lower..<min(bytes.count, max(one.range.lower, one.range.upper))
      let words = String(decoding: bytes[range], as: UTF8.self)
      // 'Het gezin van Wessel': a little word before somebody of the casus makes no family name.
      if one.soort == .naam, Self.isBekend(words, known) { continue }
      found.append(Plek(soort: one.soort, woorden: words, bereik: range))
    }
    plekken = found
  }

  private static let voorvoegsels: Set<String> = ["van", "de", "den", "der", "het", "ten", "ter", "te", "voor", "bij"]

  /// Whether a name is that of somebody of the casus, with little words around it.
  private static func isBekend(_ name: String, _ known: Set<String>) -> Bool {
    if known.contains(name.lowercased()) { return true }
    let words = name.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    return words.contains(where: known.contains) && words.allSatisfy { known.contains($0) || voorvoegsels.contains($0) }
  }

  /// The text with what was found left out, each place with what stood there.
  package var zonder: String {
    var (result, from) = ([UInt8](), 0)
    for place in plekken {
      result += bytes[from..<place.bereik.lowerBound] + Array(place.soort.plaatshouder.utf8)
      from = place.bereik.upperBound
    }
    return String(decoding: result + bytes[from...], as: UTF8.self)
  }
}

extension Persoonsgegeven {
  /// What stands in its place once it is left out.
  package var plaatshouder: String { "[\(naam)]" }

  /// What it is, in one or two words.
  package var naam: String {
    switch self {
    case .bsn: "burgerservicenummer"
    case .iban: "rekeningnummer"
    case .telefoonnummer: "telefoonnummer"
    case .emailadres: "e-mailadres"
    case .postcode: "postcode"
    case .straat: "straat"
    case .kenteken: "kenteken"
    case .parketnummer: "parketnummer"
    case .procesverbaal: "nummer proces-verbaal"
    case .document: "documentnummer"
    case .geboortedatum: "geboortedatum"
    case .naam: "naam"
    }
  }
}
