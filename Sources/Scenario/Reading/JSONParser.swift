/// Reads JSON with comments and trailing commas in one pass over the bytes, and goes on after a mistake.
///
/// Nothing else of JSON5 is accepted. Every problem is reported with its place; what could be read is returned, so
/// that later checks can report theirs in the same run.
struct JSONParser {
  /// The number of levels of brackets that is read; a deeper file is refused.
  static let maximumDepth = 64

  let bytes: [UInt8]
  let log: DiagnosticLog
  var position = 0
  var nodes: [JSONNode] = []
  var comments: [SourceRange] = []
  /// The brackets that are open, outermost first.
  var open: [(isObject: Bool, offset: Int)] = []
  /// The keys of the objects being read, each with a hash of its bytes.
  var keys: [(hash: UInt64, node: Int)] = []
  /// Where the last text without an end was broken off; what is missing after it may be in it.
  var unterminatedEnd = -1
  /// What was reported once for the whole file: of a mark that an editor put everywhere, one message says enough.
  var said: Set<Eenmalig> = []
  /// The brackets that were closed, with how far their lines are indented: of one that was forgotten this shows where.
  var closed: [Sluiting] = []
  /// Whether the key of a field is being read.
  var readsKey = false
  /// Set when a list ended because a field began.
  var endedEarly = false
  /// Set when reading further makes no sense.
  var stopped = false
  /// Whether this only tries whether a file with one bracket more or less reads well.
  private(set) var isProef = false

  /// Reads a file; nil when it was refused unread.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - log: Where its problems go.
  ///   - kop: Whether it is only the head of a file, which may end anywhere.
  /// - Returns: Its values; nil when a bracket is missing, too, for then nothing stands where it belongs.
  static func parse(_ source: SourceText, _ log: DiagnosticLog, kop: Bool = false) -> JSONDocument? {
    guard source.bytes.count <= SourceText.maximumBytes else {
      log.report(
        .bestandTeGroot, at: SourceRange(0, 0),
        "een bestand is hoogstens 2 MiB; dit bestand is groter en is niet gelezen",
        hint: "splits het bestand of haal weg wat er niet in hoort")
      return nil
    }
    var parser = JSONParser(bytes: source.bytes, log: log)
    if let form = Bestandsvorm.van(source.bytes) {
      form.meld(log, source.bytes)
      return nil
    }
    if source.startsWithByteOrderMark { parser.position = 3 }
    parser.nodes.reserveCapacity(source.bytes.count / 24)
    parser.parseFile()
    guard !parser.stopped || kop else { return nil }
    return JSONDocument(source: source, nodes: parser.nodes, comments: parser.comments)
  }

  private init(bytes: [UInt8], log: DiagnosticLog) {
    self.bytes = bytes
    self.log = log
  }

  /// Whether the file reads without a fault once one of its bytes is another, or something stands before it.
  func leest(_ byte: UInt8, op place: Int, erbij: Bool = false) -> Bool {
    guard !isProef else { return false }
    var changed = bytes
    if erbij { changed.insert(byte, at: place) } else { changed[place] = byte }
    let quiet = DiagnosticLog()
    var other = JSONParser(bytes: changed, log: quiet)
    other.isProef = true
    if changed.starts(with: [0xEF, 0xBB, 0xBF]) { other.position = 3 }
    other.parseFile()
    return !other.stopped && !quiet.hasErrors
  }

  private mutating func parseFile() {
    skipSpace()
    guard position < bytes.count else {
      log.report(
        .waardeOntbreekt, at: SourceRange(position, position), "een bestand bevat één object; dit bestand is leeg",
        hint: "begin met { en eindig met }")
      return
    }
    parseValue(keyLower: 0, keyUpper: 0, keyHasEscapes: false)
    guard !stopped else { return }
    skipSpace()
    if position < bytes.count, !meldOvertollig() {
      log.report(
        .tekstNaEinde, at: SourceRange(position, endOfToken()),
        "na het sluitende haakje van het bestand staat niets meer; hier staat \(quoteToken())",
        hint: "haal weg wat na het einde staat, of voeg het binnen de haakjes in")
    }
  }

  // MARK: values

  /// Reads one value; reports and reads nothing when there is none.
  mutating func parseValue(keyLower: Int, keyUpper: Int, keyHasEscapes: Bool) {
    let start = position
    let byte = bytes[position]
    var kind = JSONNode.Kind.null
    var hasEscapes = false
    var leaf = true
    switch byte {
    case UInt8(ascii: "\""):
      kind = .string
      hasEscapes = scanString(quote: byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      kind = byte == UInt8(ascii: "{") ? .object : .array
      leaf = false
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .number
      scanNumber()
    case UInt8(ascii: "t") where scanWord("true"): kind = .yes
    case UInt8(ascii: "f") where scanWord("false"): kind = .no
    case UInt8(ascii: "n") where scanWord("null"): kind = .null
    case UInt8(ascii: "'"):
      kind = .string
      hasEscapes = scanSingleQuoted()
    case 0xE2 where JSONText.isGekruld(bytes, position, bytes.count):
      kind = .string
      guard scanGekruld() else {
        reportUnexpected()
        return
      }
      hasEscapes = bytes[start..<position].contains(UInt8(ascii: "\\"))
    default:
      reportUnexpected()
      return
    }
    let index = nodes.count
    nodes.append(
      JSONNode(
        kind: kind, hasEscapes: hasEscapes, keyHasEscapes: keyHasEscapes, lower: Int32(start),
        upper: Int32(position), keyLower: Int32(keyLower), keyUpper: Int32(keyUpper), next: Int32(index + 1),
        count: 0))
    guard !leaf else { return }
    guard open.count < Self.maximumDepth else {
      log.report(
        .teDiepGenest, at: SourceRange(start, start + 1),
        "haakjes zitten hoogstens \(Self.maximumDepth) diep in elkaar; dit is niveau \(open.count + 1)",
        hint: "maak de opbouw platter; het bestand is vanaf hier niet gelezen")
      stopped = true
      return
    }
    open.append((kind == .object, start))
    position += 1
    let count = kind == .object ? parseMembers() : parseElements()
    open.removeLast()
    if !endedEarly { closed.append(Sluiting(open: start, close: position - 1)) }
    nodes[index].upper = Int32(position)
    nodes[index].next = Int32(nodes.count)
    nodes[index].count = Int32(count)
  }

  private mutating func parseElements() -> Int {
    var count = 0
    while true {
      skipSpace()
      guard !stopped, position < bytes.count else {
        reportUnclosed()
        return count
      }
      switch bytes[position] {
      case UInt8(ascii: "]"):
        position += 1
        return count
      case UInt8(ascii: "}"):
        if closesOuter(object: true) { return count }
      case UInt8(ascii: ",") where commaEnds(list: true):
        reportForgotten()
        return count
      case UInt8(ascii: ","):
        reportMissingValue()
      case UInt8(ascii: "\"") where isField():
        if leest(UInt8(ascii: "{"), op: position, erbij: true) { reportForgottenBegin() } else { reportForgotten() }
        return count
      default:
        let before = nodes.count
        parseValue(keyLower: 0, keyUpper: 0, keyHasEscapes: false)
        if nodes.count > before { count += 1 }
        finishItem(read: nodes.count > before)
      }
    }
  }

  private mutating func parseMembers() -> Int {
    let base = keys.count
    var count = 0
    defer {
      reportDuplicates(from: base)
      keys.removeLast(keys.count - base)
    }
    while true {
      skipSpace()
      guard !stopped, position < bytes.count else {
        reportUnclosed()
        return count
      }
      switch bytes[position] {
      case UInt8(ascii: "}"):
        position += 1
        return count
      case UInt8(ascii: "]"):
        if closesOuter(object: false) { return count }
      case UInt8(ascii: ",") where commaEnds(list: false):
        reportForgotten()
        return count
      case UInt8(ascii: ","):
        reportMissingValue()
      case UInt8(ascii: "{") where open.dropLast().contains { !$0.isObject }:
        reportForgotten()
        return count
      case UInt8(ascii: "{"):
        reportForgottenList()
        return count
      default:
        let before = nodes.count
        parseMember()
        if nodes.count > before { count += 1 }
        finishItem(read: nodes.count > before)
      }
    }
  }

  private mutating func parseMember() {
    let keyLower = position
    var keyHasEscapes = false
    switch bytes[position] {
    case UInt8(ascii: "\""):
      readsKey = true
      keyHasEscapes = scanString(quote: UInt8(ascii: "\""))
      readsKey = false
    case UInt8(ascii: "'"): keyHasEscapes = scanSingleQuoted()
    case 0xE2 where scanGekruld(): keyHasEscapes = bytes[keyLower..<position].contains(UInt8(ascii: "\\"))
    default:
      guard scanBareKey() else {
        reportUnexpected()
        return
      }
    }
    let keyUpper = position
    skipSpace()
    guard position < bytes.count else { return }
    if bytes[position] == UInt8(ascii: ":") {
      position += 1
      skipSpace()
    } else {
      log.report(
        .dubbelePuntOntbreekt, at: SourceRange(keyLower, keyUpper),
        "na een veldnaam staat een dubbele punt; na \(quote(keyLower, keyUpper)) staat er geen",
        hint: "zet : tussen de veldnaam en de waarde")
      guard startsValue(bytes[position]) else { return }
    }
    guard position < bytes.count else { return }
    if [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[position]) {
      log.report(
        .waardeOntbreekt, at: SourceRange(keyLower, keyUpper),
        "een veld heeft een waarde; \(quote(keyLower, keyUpper)) heeft er geen",
        hint: "vul de waarde in of haal het veld weg")
      return
    }
    let index = nodes.count
    parseValue(keyLower: keyLower, keyUpper: keyUpper, keyHasEscapes: keyHasEscapes)
    if nodes.count > index { keys.append((hash(keyLower, keyUpper), index)) }
  }

  /// Reads what follows a value inside brackets: a comma, the closing bracket, or a mistake.
  private mutating func finishItem(read: Bool) {
    guard !stopped else { return }
    let end = position
    skipSpace()
    guard position < bytes.count else { return }
    switch bytes[position] {
    case UInt8(ascii: ","): position += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return
    case let byte where end > 0 && isDigit(bytes[end - 1]) && isWord(byte) && isSameLine(end, position):
      let word = SourceRange(position, endOfToken())
      log.report(
        .onverwachtTeken, at: word, "een getal staat alleen; erachter staat \(quoteToken())",
        hint: "schrijf alleen het getal",
        wijzigingen: [.init(SourceRange(end, word.upper), "")])
      position = word.upper
      skipSpace()
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position += 1 }
    case let byte where startsValue(byte):
      guard read, end > 0, unterminatedEnd != end else { return }
      log.report(
        .kommaOntbreekt, at: SourceRange(end, end),
        "tussen twee waarden staat een komma; voor \(quoteToken()) staat er geen", hint: "zet hier een komma",
        wijzigingen: [.init(SourceRange(end, end), ",")])
    default:
      reportUnexpected()
      skipSpace()
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position += 1 }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isWord(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  /// Whether no line ends between two places.
  private func isSameLine(_ from: Int, _ to: Int) -> Bool { !bytes[from..<to].contains(0x0A) }

  // MARK: duplicate fields

  private func hash(_ lower: Int, _ upper: Int) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in JSONText.inside(bytes, lower, upper) {
      value = (value ^ UInt64(bytes[index])) &* 0x100_0000_01b3
    }
    return value
  }

  private mutating func reportDuplicates(from base: Int) {
    guard keys.count - base > 1 else { return }
    if keys[base...].contains(where: { nodes[$0.node].keyHasEscapes }) {
      for index in base..<keys.count where nodes[keys[index].node].keyHasEscapes {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in keyText(keys[index].node).utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        keys[index].hash = value
      }
    }
    // Of few keys each is compared with those before it; of many only neighbours, once they are sorted.
    let few = keys.count - base <= 12
    let sorted =
      few
      ? keys[base...] : keys[base...].sorted { ($0.hash, $0.node) < ($1.hash, $1.node) }[...]
    var found: [(first: Int, later: Int)] = []
    if few {
      for later in sorted.indices {
        if let first = sorted[..<later].first(where: { $0.hash == sorted[later].hash }) {
          found.append((first.node, sorted[later].node))
        }
      }
    } else {
      var first = 0
      for later in sorted.indices.dropFirst() {
        if sorted[later].hash == sorted[first].hash {
          found.append((sorted[first].node, sorted[later].node))
        } else {
          first = later
        }
      }
    }
    for pair in found where keyText(pair.first) == keyText(pair.later) {
      log.report(
        .dubbelVeld, at: keyRange(pair.later),
        "een veld staat één keer in een object; \(citaat(keyText(pair.later))) staat er vaker",
        hint: "houd één van de twee", notes: [.init("eerder staat het hier", at: keyRange(pair.first))])
    }
  }

  private func keyRange(_ node: Int) -> SourceRange {
    SourceRange(Int(nodes[node].keyLower), Int(nodes[node].keyUpper))
  }

  private func keyText(_ node: Int) -> String {
    let inside = JSONText.inside(bytes, Int(nodes[node].keyLower), Int(nodes[node].keyUpper))
    return JSONText.string(bytes, inside.lowerBound, inside.upperBound, escapes: nodes[node].keyHasEscapes)
  }
}
