/// Keys as the terminal sends them.
enum Toets: Equatable, Sendable {
  case teken(Character)
  case enter, terugveeg, delete, links, rechts, op, neer, begin, einde, bladOp, bladNeer, tab, escape
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
    guard let first = bytes.first else { return nil }
    let isAlone = bytes.count == 1
    bytes = []
    return first == 27 && isAlone ? .escape : nil
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
    guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else {
      bytes = bytes.dropFirst()
      return .toets(.escape)
    }
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
    switch body {
    case "A": return .toets(.op)
    case "B": return .toets(.neer)
    case "C": return .toets(.rechts)
    case "D": return .toets(.links)
    case "H", "1~", "7~": return .toets(.begin)
    case "F", "4~", "8~": return .toets(.einde)
    case "3~": return .toets(.delete)
    case "5~": return .toets(.bladOp)
    case "6~": return .toets(.bladNeer)
    default: return .onbekend
    }
  }
}
