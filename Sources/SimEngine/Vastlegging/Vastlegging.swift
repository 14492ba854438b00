import FoundationEssentials

/// Values to canonical bytes and back: what the archive stores of a session.
package enum Vastlegging {
  /// The record version that is written; every version up to this one is read.
  package static let versie = 1
  /// Changes when the engine would decide otherwise on the same inputs.
  package static let motorversie = "motor-1"

  /// The canonical JSON of an event: the same event gives the same bytes on every machine.
  package static func bytes(_ event: Gebeurtenis) -> [UInt8] { bytes(GebeurtenisRecordV1(event)) }

  /// The canonical JSON of an opening.
  package static func bytes(_ opening: OpeningRecordV1) -> [UInt8] { bytes(of: opening) }

  /// The canonical JSON of a flat table of words, keys sorted.
  package static func bytes(_ table: [String: String]) -> [UInt8] {
    var out = RecordSchrijver()
    out.object { out in
      for key in table.keys.sorted() { out.veld(key, table[key]) }
    }
    return out.bytes
  }

  static func bytes(_ record: GebeurtenisRecordV1) -> [UInt8] { bytes(of: record) }

  private static func bytes(of record: some Recorddeel) -> [UInt8] {
    var out = RecordSchrijver()
    out.object { record.schrijf(in: &$0) }
    return out.bytes
  }

  /// Reads an event back.
  ///
  /// - Throws: `RecordFout`; never skips what it does not know.
  package static func gebeurtenis(_ bytes: [UInt8], versie version: Int) throws(RecordFout) -> Gebeurtenis {
    try lees(GebeurtenisRecordV1.self, bytes, version).gebeurtenis()
  }

  /// Reads the record of an opening back.
  package static func opening(_ bytes: [UInt8], versie version: Int) throws(RecordFout) -> OpeningRecordV1 {
    try lees(OpeningRecordV1.self, bytes, version)
  }

  /// Reads a flat table of words back.
  package static func tabel(_ bytes: [UInt8]) throws(RecordFout) -> [String: String] {
    try lees([String: String].self, bytes, versie)
  }

  private static func lees<T: Decodable>(_ type: T.Type, _ bytes: [UInt8], _ version: Int) throws(RecordFout) -> T {
    guard version <= versie else { throw .nieuwereVersie(version) }
    guard version >= 1 else { throw .geenRecord(reden: "recordversie \(version)") }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
      throw .veldOntbreekt(key.stringValue)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw .geenRecord(reden: "het veld '\(context.codingPath.map(\.stringValue).joined(separator: "."))' past niet")
    } catch {
      throw .geenRecord(reden: "geen geldige JSON")
    }
  }
}
