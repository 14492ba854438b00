/// Readers of single JSON values, each reporting what does not fit.
package enum Values {
  static func reportKind(_ value: JSONValue, _ name: String, _ wanted: String, _ context: ReadContext) {
    context.log.report(
      .verkeerdeSoort, at: value.range,
      "\(citaat(name)) is \(wanted); hier staat \(value.soort.metLidwoord)",
      hint: value.soort == .tekst && wanted.contains("getal")
        ? "haal de aanhalingstekens weg" : "vul \(wanted) in")
  }

  /// A text with at least one visible character.
  static func text(_ value: JSONValue, _ name: String, _ context: ReadContext) -> String? {
    guard let text = value.string else {
      reportKind(value, name, "een tekst", context)
      return nil
    }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      context.log.report(
        .legeTekst, at: value.range, "\(citaat(name)) heeft inhoud; hier staat een lege tekst",
        hint: "vul de tekst in of haal haar weg")
      return nil
    }
    return text
  }

  /// A whole number in a range.
  static func integer(
    _ value: JSONValue, _ name: String, in range: ClosedRange<Int>, _ context: ReadContext
  ) -> Int? {
    guard value.soort == .getal else {
      reportKind(value, name, "een geheel getal", context)
      return nil
    }
    if value.isKommagetal { return nil }
    guard let number = value.int, range.contains(number) else {
      let written = value.document.source.text(in: value.range)
      context.log.report(
        .getalBuitenBereik, at: value.range,
        "\(citaat(name)) is een geheel getal van \(range.lowerBound) tot en met \(range.upperBound); hier staat \(citaat(written))",
        hint: heel(written, range) ?? "kies een getal binnen dat bereik")
      return nil
    }
    return number
  }

  /// What to write instead of a fraction where a whole number belongs: '45.5' is 45 or 46, '1.440' is meant as 1440.
  private static func heel(_ text: String, _ range: ClosedRange<Int>) -> String? {
    let parts = text.split(separator: ".").map(String.init)
    guard parts.count == 2, let whole = Int(parts[0]) else { return nil }
    if parts[1].count == 3, let thousands = Int(parts[0] + parts[1]), range.contains(thousands) {
      return "schrijf \(thousands), zonder punt"
    }
    let near = [whole, whole + 1].filter(range.contains).map(String.init)
    return near.isEmpty ? nil : "schrijf een geheel getal: \(opsomming(near, "of"))"
  }

  /// A number in a range, fraction allowed.
  static func decimal(
    _ value: JSONValue, _ name: String, in range: ClosedRange<Double>, _ context: ReadContext
  ) -> Double? {
    guard value.soort == .getal else {
      reportKind(value, name, "een getal", context)
      return nil
    }
    if value.isKommagetal { return nil }
    guard let number = value.double, range.contains(number) else {
      context.log.report(
        .getalBuitenBereik, at: value.range,
        "\(citaat(name)) is een getal van \(range.lowerBound) tot en met \(range.upperBound); hier staat "
          + citaat(value.document.source.text(in: value.range)), hint: "kies een getal binnen dat bereik")
      return nil
    }
    return number
  }

  /// The text of a value that is one word; white space at its edges is reported once and does not count.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - code: Under which code such white space is reported.
  ///   - context: The log.
  ///   - isRight: Whether a word fits here: of one that does not, nothing is said about its edges.
  /// - Returns: The word; nil when the value is no text.
  static func word(
    _ value: JSONValue, _ code: DiagnosticCode, _ context: ReadContext, _ isRight: (String) -> Bool
  ) -> String? {
    guard let text = value.string, let bare = Rand.zonder(text) else { return value.string }
    if isRight(bare), !value.hasRawSpace {
      context.log.report(
        code, at: value.range, Rand.fout(in: text), hint: "schrijf \"\(bare)\"",
        wijzigingen: [.init(value.range, "\"\(bare)\"")])
    }
    return bare
  }

  /// A time of day as `HH:MM`, in minutes after midnight.
  static func time(_ value: JSONValue, _ name: String, _ context: ReadContext) -> Int? {
    guard let text = word(value, .ongeldigeTijd, context, { minutes($0) != nil }) else {
      reportKind(value, name, "een tijd (tekst)", context)
      return nil
    }
    if let minutes = minutes(text) { return minutes }
    context.log.report(
      .ongeldigeTijd, at: value.range,
      "een tijd staat als uu:mm, van 00:00 tot en met 23:59; hier staat \(citaat(text))",
      hint: "schrijf bijvoorbeeld \"09:30\"")
    return nil
  }

  static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isShaped =
      parts.count == 2
      && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isShaped, let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60 else { return nil }
    return hours * 60 + minutes
  }

  private static func isDate(_ text: String) -> Bool { Datum(iso: text).map { $0.jaar > 1900 } ?? false }

  /// A calendar date as `JJJJ-MM-DD`.
  static func date(_ value: JSONValue, _ name: String, _ context: ReadContext) -> String? {
    guard let text = word(value, .ongeldigeDatum, context, isDate) else {
      reportKind(value, name, "een datum (tekst)", context)
      return nil
    }
    if isDate(text) { return text }
    context.log.report(
      .ongeldigeDatum, at: value.range, "een datum staat als jjjj-mm-dd en bestaat; hier staat \(citaat(text))",
      hint: "schrijf bijvoorbeeld \"2025-03-04\"")
    return nil
  }

  /// One text, or a list of paragraphs, which an empty line keeps apart in the result.
  static func prose(_ value: JSONValue, _ name: String, _ context: ReadContext) -> String? {
    let paragraphs =
      value.soort == .lijst
      ? list(value, name, context, nonEmpty: true) { text($0, name, context) }
      : text(value, name, context).map { [$0] }
    return paragraphs?.joined(separator: "\n\n")
  }

  /// The number of characters an identifier may have.
  static let identifierLength = 1...40

  /// Whether a text is an identifier: `[a-z0-9-]{1,40}`.
  package static func isIdentifier(_ text: String) -> Bool {
    identifierLength.contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// The text as an identifier: letters without accents, and a hyphen for all else, as far as that goes.
  package static func gevouwen(_ text: String) -> String {
    let plain: [Character: Character] = [
      "é": "e", "è": "e", "ë": "e", "ê": "e", "á": "a", "à": "a", "ä": "a", "â": "a", "ó": "o", "ö": "o", "ô": "o",
      "ï": "i",
      "í": "i", "î": "i", "ü": "u", "ú": "u", "û": "u", "ç": "c", "ñ": "n",
    ]
    return String(
      text.lowercased().prefix(40).map { character -> Character in
        let letter = plain[character] ?? character
        return ("a"..."z").contains(letter) || ("0"..."9").contains(letter) ? letter : "-"
      })
  }

  /// An identifier.
  static func identifier(_ value: JSONValue, _ name: String, _ context: ReadContext) -> String? {
    guard let text = word(value, .ongeldigId, context, isIdentifier) else {
      reportKind(value, name, "een id (tekst)", context)
      return nil
    }
    guard isIdentifier(text) else {
      let folded = gevouwen(text)
      context.log.report(
        .ongeldigId, at: value.range,
        "een id bestaat uit 1 tot 40 kleine letters, cijfers en streepjes; hier staat \(citaat(text))",
        hint: isIdentifier(folded) ? "schrijf bijvoorbeeld \"\(folded)\"" : "kies een korter id")
      return nil
    }
    return text
  }

  /// A value of a closed list.
  static func choice<T: RawRepresentable & CaseIterable>(
    _ value: JSONValue, _ name: String, _ context: ReadContext
  ) -> T? where T.RawValue == String {
    guard let text = word(value, .waardeBuitenLijst, context, { T(rawValue: $0) != nil }) else {
      reportKind(value, name, "een tekst", context)
      return nil
    }
    if let known = T(rawValue: text) { return known }
    reportOutsideList(value, text, name, T.allCases.map(\.rawValue), context)
    return nil
  }

  /// A value of a part of a closed list.
  static func choice<T: RawRepresentable>(
    _ value: JSONValue, _ name: String, among allowed: [T], _ context: ReadContext
  ) -> T? where T.RawValue == String {
    guard
      let text = word(value, .waardeBuitenLijst, context, { word in allowed.contains { $0.rawValue == word } })
    else {
      reportKind(value, name, "een tekst", context)
      return nil
    }
    if let known = allowed.first(where: { $0.rawValue == text }) { return known }
    reportOutsideList(value, text, name, allowed.map(\.rawValue), context)
    return nil
  }

  /// Reports a value outside a closed list, with what was probably meant.
  static func reportOutsideList(
    _ value: JSONValue, _ found: String, _ name: String, _ allowed: [String], _ context: ReadContext,
    of other: String = ""
  ) {
    // One number does not resemble another.
    let meant = Int(found) == nil ? NearMiss.suggestion(for: found, among: allowed) : nil
    let suggestion = meant.map { "; bedoelde u \(citaat($0))?" } ?? ""
    context.log.report(
      .waardeBuitenLijst, at: value.range,
      "\(citaat(name)) komt uit een vaste lijst; \(citaat(found)) staat daar niet in\(suggestion)",
      hint: meant.map { "schrijf \"\($0)\"" } ?? "\(other)kies uit \(opsomming(allowed, "of", maximum: 40))",
      wijzigingen: meant.map { [.init(value.range, "\"\($0)\"")] } ?? [])
  }

  /// A period in ISO 8601.
  static func period(_ value: JSONValue, _ name: String, _ context: ReadContext) -> ISOPeriod? {
    guard let text = word(value, .ongeldigePeriode, context, { ISOPeriod($0) != nil }) else {
      reportKind(value, name, "een periode (tekst)", context)
      return nil
    }
    if let period = ISOPeriod(text) { return period }
    context.log.report(
      .ongeldigePeriode, at: value.range,
      "een periode staat in ISO 8601, zoals P1Y2M, P3D of PT45M; hier staat \(citaat(text))",
      hint: Stukkentabel.periode(text).map { "schrijf \"\($0.geschreven)\"" } ?? gewone(text)
        ?? "schrijf P, dan jaren (Y), maanden (M), weken (W), dagen (D), en na T uren (H) en minuten (M)")
    return nil
  }

  /// What is meant by a period as people write it without its letters in place: '5M' and 'P5J'; nil: that cannot be told.
  private static func gewone(_ text: String) -> String? {
    let upper = text.uppercased().replacing("J", with: "Y")
    let tries = [upper, "P" + upper, upper.replacing("P", with: "PT"), "PT" + upper]
    return tries.first { ISOPeriod($0) != nil }.map { "schrijf \"\($0)\"" }
      ?? (text.contains { $0.isNumber } && text.contains { "-/.".contains($0) }
        ? "schrijf hoe lang het voor de instroom is, zoals P3M voor drie maanden; geen datum" : nil)
  }

  /// A list, each element read by a function; elements that could not be read are left out.
  static func list<T>(
    _ value: JSONValue, _ name: String, _ context: ReadContext, nonEmpty: Bool, _ read: (JSONValue) -> T?
  ) -> [T]? {
    guard value.soort == .lijst else {
      reportKind(value, name, "een lijst", context)
      return nil
    }
    let children = value.children
    if nonEmpty, children.isEmpty {
      context.log.report(
        .legeTekst, at: value.range, "\(citaat(name)) heeft inhoud; hier staat een lege lijst",
        hint: "vul de lijst of haal het veld weg")
      return nil
    }
    var result: [T] = []
    result.reserveCapacity(children.count)
    for child in children {
      if let element = read(child) { result.append(element) }
    }
    return result
  }
}
