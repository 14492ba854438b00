/// Keys as the terminal sends them.
enum Toets: Equatable, Sendable {
  case teken(Character)
  case enter, terugveeg, delete, links, rechts, op, neer, begin, einde, bladOp, bladNeer, tab, escape
  /// A word at a time: with Ctrl or Alt and an arrow, or Alt with b or f.
  case woordLinks, woordRechts
  /// The word before the cursor away, or the one after it.
  case woordTerugveeg, woordDelete
  /// The beginning and the end of all that is written.
  case tekstBegin, tekstEinde
  case controle(Character)
  case geplakt(String)
}

/// Makes keys of bytes: UTF-8, escape sequences, bracketed paste; pure, fed by whoever reads them.
///
/// Whatever comes, it never waits for ever: half a sequence ends when nothing follows.
struct Toetsvertaler {
  private var bytes: ArraySlice<UInt8> = []
  /// What was pasted so far; nil: nothing is being pasted.
  private var plak: [UInt8]?
  /// How many moments nothing came while something was half there.
  private var stilte = 0

  /// Whether bytes are left of what came in.
  var heeftMeer: Bool { !bytes.isEmpty }

  /// Adds bytes that came in.
  mutating func voeg(_ new: some Sequence<UInt8>) {
    bytes += new
    stilte = 0
  }

  /// The next key; nil when more is needed for one.
  mutating func volgende() -> Toets? {
    while let first = bytes.first {
      if plak != nil { return haalPlak() }
      if first == 27 {
        switch haalEscape() {
        case .toets(let key): return key
        case .onbekend: continue
        case .half: return nil
        }
      }
      if first < 32 || first == 127 { return haalStuurteken(first) }
      let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let rest = bytes.dropFirst().prefix(length - 1)
      let good = rest.prefix { $0 & 0xC0 == 0x80 }
      // A letter that is still on its way; but a byte that belongs to none takes nothing with it.
      if good.count == rest.count, rest.count < length - 1 { return nil }
      let text = String(decoding: bytes.prefix(1 + good.count), as: UTF8.self)
      bytes = bytes.dropFirst(1 + good.count)
      if let character = text.first { return .teken(character) }
    }
    return nil
  }

  /// Nothing came for a tenth of a second: what is half there will not be finished.
  mutating func stil() -> Toets? {
    if let collected = plak {
      stilte += 1
      // A paste comes in bursts; after a second its end is not coming any more.
      guard stilte >= 10 else { return nil }
      plak = nil
      return Toetsvertaler.geplakt(collected)
    }
    // Esc, and perhaps once more: one at a time.
    if !bytes.isEmpty, bytes.allSatisfy({ $0 == 27 }) {
      bytes = bytes.dropFirst()
      return .escape
    }
    bytes = []
    return nil
  }

  private mutating func haalStuurteken(_ byte: UInt8) -> Toets {
    bytes = bytes.dropFirst()
    switch byte {
    case 13, 10: return .enter
    case 9: return .tab
    case 8, 127: return .terugveeg
    default: return .controle(Character(UnicodeScalar(byte + 96)))
    }
  }

  // MARK: paste

  private static let plakBegin: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let plakEinde: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func haalPlak() -> Toets? {
    var all = plak ?? []
    // Ctrl-C pressed by itself, while the end of a paste does not come: it ends that, and keeps its own meaning.
    if !bytes.isEmpty, bytes.allSatisfy({ $0 == 3 }) {
      plak = nil
      return all.isEmpty ? haalStuurteken(3) : Toetsvertaler.geplakt(all)
    }
    // In place: this is the only copy.
    plak = []
    // Only the new part can hold the end, or the last of what was there before it.
    let from = max(0, all.count - Toetsvertaler.plakEinde.count)
    all += bytes
    bytes = []
    guard let end = all[from...].firstRange(of: Toetsvertaler.plakEinde) else {
      plak = all
      return nil
    }
    plak = nil
    bytes = all[end.upperBound...]
    return Toetsvertaler.geplakt(all[..<end.lowerBound])
  }

  private static func geplakt(_ bytes: some Sequence<UInt8>) -> Toets {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    return .geplakt(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
  }

  // MARK: escape sequences

  private enum Reeks {
    case toets(Toets)
    /// A sequence that means nothing here.
    case onbekend
    case half
  }

  /// The longest sequence that a terminal sends.
  private static let langste = 32

  private mutating func haalEscape() -> Reeks {
    guard let second = bytes.dropFirst().first else { return .half }
    if bytes.starts(with: Toetsvertaler.plakBegin) {
      bytes = bytes.dropFirst(Toetsvertaler.plakBegin.count)
      plak = []
      return haalPlak().map(Reeks.toets) ?? .half
    }
    // Alt and an arrow, as some terminals send it: an Esc before the sequence of the arrow.
    if second == 27, bytes.count == 2 { return .half }
    if second == 27, let third = bytes.dropFirst(2).first, Toetsvertaler.begintReeks(third) {
      bytes = bytes.dropFirst()
      switch haalEscape() {
      case .toets(let key): return .toets(Toetsvertaler.metAlt(key))
      case .onbekend: return .onbekend
      case .half:
        bytes = [27] + bytes
        return .half
      }
    }
    guard Toetsvertaler.begintReeks(second) else { return haalAlt(second) }
    let after = bytes.dropFirst(2)
    guard let end = after.firstIndex(where: { !(32..<64).contains($0) }), end - after.startIndex < Toetsvertaler.langste
    else {
      if after.count < Toetsvertaler.langste { return .half }
      bytes = []
      return .onbekend
    }
    // A control character, Ctrl-C above all, ends what was no sequence and keeps its own meaning.
    guard (64...126).contains(bytes[end]) else {
      bytes = bytes[end...]
      return .onbekend
    }
    let body = String(decoding: bytes[after.startIndex...end], as: UTF8.self)
    bytes = bytes[(end + 1)...]
    return Toetsvertaler.reeks(body, isSS3: second == UInt8(ascii: "O")).map(Reeks.toets) ?? .onbekend
  }

  private static func begintReeks(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") }

  /// A key with Alt: an Esc with the key right behind it.
  ///
  /// An Esc that is pressed alone has nothing behind it.
  private mutating func haalAlt(_ second: UInt8) -> Reeks {
    // A control character keeps its own meaning, Ctrl-C above all; and two times Esc is Esc.
    if second == 13 || second == 10 {
      bytes = bytes.dropFirst(2)
      return .toets(.enter)
    }
    if second < 32, second != 8 {
      bytes = bytes.dropFirst()
      return .toets(.escape)
    }
    var rest = Toetsvertaler()
    rest.bytes = bytes.dropFirst()
    guard let key = rest.volgende() else { return .half }
    bytes = rest.bytes
    switch key {
    case .teken("b"), .teken("B"): return .toets(.woordLinks)
    case .teken("f"), .teken("F"): return .toets(.woordRechts)
    case .teken("d"), .teken("D"): return .toets(.woordDelete)
    case .terugveeg: return .toets(.woordTerugveeg)
    // Alt with another letter means nothing here, and is certainly not that letter.
    default: return .onbekend
    }
  }

  private static func metAlt(_ key: Toets) -> Toets {
    switch key {
    case .links: .woordLinks
    case .rechts: .woordRechts
    case .begin: .tekstBegin
    case .einde: .tekstEinde
    case .delete: .woordDelete
    default: key
    }
  }

  /// The key of a sequence without its beginning, such as `A`, `1;5D`, `3~`.
  private static func reeks(_ body: String, isSS3: Bool) -> Toets? {
    guard let final = body.last else { return nil }
    let numbers = body.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    // As terminals of the xterm family say it: 1 and then a bit each for Shift, Alt, Ctrl.
    let modifiers = (numbers.count > 1 ? numbers[1] ?? 1 : 1) &- 1
    let isWide = modifiers & 0b110 != 0
    switch (final, numbers.first ?? nil) {
    case ("A", _): return .op
    case ("B", _): return .neer
    case ("C", _): return isWide ? .woordRechts : .rechts
    case ("D", _): return isWide ? .woordLinks : .links
    // As the rxvt family says it with Ctrl.
    case ("c", nil) where isSS3: return .woordRechts
    case ("d", nil) where isSS3: return .woordLinks
    case ("H", _), ("~", 1?), ("~", 7?): return isWide ? .tekstBegin : .begin
    case ("F", _), ("~", 4?), ("~", 8?): return isWide ? .tekstEinde : .einde
    case ("~", 3?): return isWide ? .woordDelete : .delete
    case ("~", 5?): return .bladOp
    case ("~", 6?): return .bladNeer
    default: return nil
    }
  }
}
