/// What a file is when it is no JSON: found by its first bytes, so that whoever hands in the wrong one is told so in one sentence, with the way out.
enum Bestandsvorm: Equatable {
  case word, rekenblad, openDocument, archief, oudOffice, pdf, rtf, html, xml, beeld, ingepakt
  case yaml, tabel, tekst
  /// UTF-16 or UTF-32, with or without a mark of its order.
  case breed(String)

  /// The form of a file that is none of ours; nil when it may be JSON.
  static func van(_ bytes: [UInt8]) -> Bestandsvorm? { dubbel(bytes) ?? magie(bytes) ?? tekst(bytes) }

  // MARK: by the first bytes

  private static func begint(_ bytes: [UInt8], _ start: [UInt8]) -> Bool { bytes.starts(with: start) }

  private static func magie(_ bytes: [UInt8]) -> Bestandsvorm? {
    if begint(bytes, [0x50, 0x4B, 0x03, 0x04]) || begint(bytes, [0x50, 0x4B, 0x05, 0x06]) { return zip(bytes) }
    if begint(bytes, [0xD0, 0xCF, 0x11, 0xE0]) { return .oudOffice }
    if begint(bytes, Array("%PDF".utf8)) { return .pdf }
    if begint(bytes, Array("{\\rtf".utf8)) { return .rtf }
    if begint(bytes, [0x89, 0x50, 0x4E, 0x47]) || begint(bytes, [0xFF, 0xD8, 0xFF]) || begint(bytes, Array("GIF8".utf8))
    {
      return .beeld
    }
    if begint(bytes, [0x1F, 0x8B]) || begint(bytes, Array("7z\u{BC}".unicodeScalars.map { UInt8($0.value) }))
      || begint(bytes, Array("Rar!".utf8))
    {
      return .ingepakt
    }
    return nil
  }

  /// What is packed in a zip says what it is: names of its files stand in it unpacked.
  private static func zip(_ bytes: [UInt8]) -> Bestandsvorm {
    let head = bytes.prefix(65_536)
    let tail = bytes.suffix(65_536)
    func names(_ word: String) -> Bool { contains(head, word) || contains(tail, word) }
    if names("word/document.xml") { return .word }
    if names("xl/workbook.xml") || names("xl/worksheets") { return .rekenblad }
    if names("opendocument") { return .openDocument }
    if names("word/") { return .word }
    if names("xl/") { return .rekenblad }
    return .archief
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let wanted = Array(word.utf8)
    guard bytes.count >= wanted.count else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains { at in
      bytes[at] == wanted[0] && bytes[at..<at + wanted.count].elementsEqual(wanted)
    }
  }

  /// Two or four bytes for each character: every other byte of Dutch text is zero then.
  private static func dubbel(_ bytes: [UInt8]) -> Bestandsvorm? {
    if begint(bytes, [0xFF, 0xFE, 0, 0]) || begint(bytes, [0, 0, 0xFE, 0xFF]) { return .breed("UTF-32") }
    if begint(bytes, [0xFF, 0xFE]) || begint(bytes, [0xFE, 0xFF]) { return .breed("UTF-16") }
    let head = Array(bytes.prefix(400))
    guard head.count >= 4, !begint(bytes, [0x50, 0x4B]), !begint(bytes, [0xD0, 0xCF]) else { return nil }
    let zeros = head.indices.filter { head[$0] == 0 }
    guard zeros.count * 3 >= head.count else { return nil }
    let odd = zeros.count { $0 % 2 == 1 }
    if zeros.count * 5 >= head.count * 3 { return .breed("UTF-32") }
    return odd * 10 >= zeros.count * 9 || odd * 10 <= zeros.count ? .breed("UTF-16") : nil
  }

  // MARK: by the first words

  private static func tekst(_ bytes: [UInt8]) -> Bestandsvorm? {
    let head = String(decoding: bytes.prefix(4000), as: UTF8.self)
    let text = Substring(head.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" })
    guard let first = text.first else { return nil }
    if first == "<" { return opmaak(text) }
    // A line that begins with # is taken for a comment, so what counts is the first line that does not.
    let lines = text.split(whereSeparator: \.isNewline)
    let told = lines.drop { $0.allSatisfy(\.isWhitespace) || $0.drop(while: \.isWhitespace).first == "#" }
    guard let line = told.first?.drop(while: \.isWhitespace), let start = line.first else {
      return lines.count > 1 || text.count > 20 ? .tekst : nil
    }
    if line.hasPrefix("---") || line.hasPrefix("%YAML") || line.hasPrefix("- ") { return .yaml }
    if isTabel(text) { return .tabel }
    guard start.isLetter || start == "*" || start == "=" || start == "_" else { return nil }
    if isYAML(Array(told)) { return .yaml }
    // One word may be a value that was typed wrongly; a sentence is none.
    return line.contains(where: \.isWhitespace) || told.count > 1 ? .tekst : nil
  }

  private static func opmaak(_ text: Substring) -> Bestandsvorm? {
    // A comment of another kind is reported where it stands.
    if text.hasPrefix("<!--"), let end = text.range(of: "-->") {
      let rest = text[end.upperBound...].drop(while: \.isWhitespace)
      return rest.first == "{" || rest.first == "[" ? nil : .html
    }
    return text.lowercased().hasPrefix("<?xml") ? .xml : .html
  }

  private static func isTabel(_ text: Substring) -> Bool {
    let rows = text.split(whereSeparator: \.isNewline).prefix(2).map { row in row.count { $0 == ";" || $0 == "\t" } }
    guard let columns = rows.first, columns > 1, let start = text.first, start != "{", start != "[" else {
      return false
    }
    return rows.count < 2 || rows[1] >= columns / 2
  }

  private static func isYAML(_ lines: [Substring]) -> Bool {
    let named = lines.prefix(12).filter { line in
      let word = line.drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      let rest = line.drop(while: \.isWhitespace).dropFirst(word.count)
      return !word.isEmpty && rest.first == ":"
        && (rest.dropFirst().first.map(\.isWhitespace) ?? true)
    }
    return named.count * 2 >= min(lines.count, 12)
  }

  // MARK: what is said

  /// What the file is, for inside a sentence.
  var naam: String {
    switch self {
    case .word: "een document van Word (.docx)"
    case .rekenblad: "een rekenblad van Excel (.xlsx)"
    case .openDocument: "een document van LibreOffice"
    case .archief: "een zip-bestand"
    case .oudOffice: "een oud document van Word of Excel (.doc, .xls)"
    case .pdf: "een pdf"
    case .rtf: "een tekst met opmaak (RTF)"
    case .html: "een webpagina (HTML)"
    case .xml: "een bestand in XML"
    case .beeld: "een afbeelding"
    case .ingepakt: "een ingepakt bestand"
    case .yaml: "een bestand in YAML"
    case .tabel: "een tabel (CSV)"
    case .tekst: "gewone tekst"
    case .breed(let name): "een bestand in \(name)"
    }
  }

  /// What to do about it.
  var raad: String {
    let start = "begin een casus met: leeratelier casus nieuw"
    switch self {
    case .word, .openDocument, .oudOffice:
      return
        "bewaar het als platte tekst (Opslaan als, 'Tekst zonder opmaak', UTF-8) met een naam op .json; staat er geen JSON in, \(start)"
    case .rekenblad, .tabel:
      return
        "bewaar het blad als CSV (UTF-8) en maak er puzzelstukken van met: leeratelier casus uit TABEL.csv"
    case .archief, .ingepakt: return "pak het uit, en geef het bestand op dat erin zit"
    case .pdf, .beeld: return "de tekst eruit typt u over; \(start)"
    case .rtf: return "kies in uw tekstverwerker Opmaak, Platte tekst, en bewaar het als UTF-8 met een naam op .json"
    case .html, .xml: return "bewaar het bestand zelf en niet de pagina waarop u het zag; dat begint met {"
    case .yaml:
      return
        "schrijf dezelfde velden als JSON: \"veld\": \"waarde\", tussen { en }; een voorbeeld staat in docs/casusformaat.md"
    case .tekst: return "een scenario begint met { en staat in JSON; \(start)"
    case .breed: return "bewaar het opnieuw als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)"
    }
  }

  /// Reports the form as the only thing there is to say of the file.
  func meld(_ log: DiagnosticLog, _ bytes: [UInt8]) {
    if case .breed = self {
      log.report(
        .geenUTF8, at: SourceRange(0, min(2, bytes.count)), "een bestand is geschreven in UTF-8; dit is \(naam)",
        hint: raad)
    } else {
      log.report(
        .anderSoortBestand, at: SourceRange(0, 0), "een scenario is tekst in JSON en begint met {; dit is \(naam)",
        hint: raad)
    }
  }
}

extension Substring {
  /// Where a piece stands; the standard library has this only in Foundation.
  fileprivate func range(of piece: String) -> Range<Index>? { ranges(of: piece).first }
}
