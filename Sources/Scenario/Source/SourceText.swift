/// The bytes of one file with the name under which its problems are reported.
///
/// Offsets count bytes; `positions(of:)` turns them into lines and columns only when somebody wants to see them.
/// A line ends at LF, CR LF or a lone CR, as editors do.
package struct SourceText: Sendable {
  /// The largest file that is read; a larger one is refused unread.
  package static let maximumBytes = 2 * 1024 * 1024

  /// The name under which problems are reported.
  package let bestand: String
  /// The bytes of the file.
  package let bytes: [UInt8]

  /// A text from the bytes of a file.
  package init(bestand: String, bytes: [UInt8]) {
    self.bestand = bestand
    self.bytes = bytes
  }

  /// A text from a string.
  package init(bestand: String, tekst: String) {
    self.init(bestand: bestand, bytes: Array(tekst.utf8))
  }

  /// The text in a range; ill-formed bytes become replacement characters.
  package func text(in range: SourceRange) -> String {
    let upper = min(range.upper, bytes.count)
    let lower = min(range.lower, upper)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The position of one byte offset.
  package func position(of offset: Int) -> SourcePosition {
    positions(of: [offset]).first ?? SourcePosition(regel: 1, kolom: 1)
  }

  /// The positions of many byte offsets, in the order given.
  ///
  /// One pass over the text however many offsets: a file of one long line with many problems stays cheap.
  package func positions(of offsets: [Int]) -> [SourcePosition] {
    var result = [SourcePosition](repeating: SourcePosition(regel: 1, kolom: 1), count: offsets.count)
    var line = 1
    var lineStart = startsWithByteOrderMark ? 3 : 0
    var scanned = lineStart
    var counted = lineStart
    var column = 1
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      let offset = min(offsets[index], bytes.count)
      while scanned < offset {
        let byte = bytes[scanned]
        scanned += 1
        let isLineBreak =
          byte == UInt8(ascii: "\n")
          || (byte == UInt8(ascii: "\r")
            && !(scanned < bytes.count && bytes[scanned] == UInt8(ascii: "\n")))
        if isLineBreak {
          line += 1
          lineStart = scanned
          counted = scanned
          column = 1
        }
      }
      if offset > counted {
        column += countCharacters(counted, offset)
        counted = offset
      }
      result[index] = SourcePosition(regel: line, kolom: column)
    }
    return result
  }

  /// The text of the line that holds an offset, without its line break.
  package func line(at offset: Int) -> String {
    let offset = min(offset, bytes.count)
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let start = bytes[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: isBreak) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  var startsWithByteOrderMark: Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  private func countCharacters(_ lower: Int, _ upper: Int) -> Int {
    let slice = bytes[lower..<upper]
    return slice.allSatisfy { $0 < 0x80 }
      ? slice.count : String(decoding: slice, as: UTF8.self).count
  }
}
