/// Reads files with one JSON object a line, for every verb that takes such a file.
package enum Recordbestand {
  /// The longest line that is read.
  package static let langsteRegel = 4 * 1024 * 1024

  /// What a file holds: the records that could be read and every line that could not.
  package struct Inhoud<Record: Sendable>: Sendable {
    /// The records, in the order of the file.
    package let records: [Record]
    /// The problems, in the order of the file.
    package let fouten: [RecordFout]
  }

  /// Reads a whole file; empty lines are skipped and every bad line is reported.
  static func lees<Record: Sendable>(
    _ bytes: [UInt8], sleutel: (Record) -> String, maak: ([String: JSONWaarde], Int) throws(Regelfout) -> Record
  ) -> Inhoud<Record> {
    var records: [Record] = []
    var fouten: [RecordFout] = []
    var sleutels: Set<String> = []
    let zonderBOM = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for (index, regel) in zonderBOM.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where regel.contains(where: { $0 != 32 && $0 != 9 && $0 != 13 }) {
      do {
        let record = try maak(try velden(regel), index + 1)
        let eigen = sleutel(record)
        guard sleutels.insert(eigen).inserted else {
          fouten.append(RecordFout(regel: index + 1, soort: .dubbeleSleutel(eigen)))
          continue
        }
        records.append(record)
      } catch {
        fouten.append(RecordFout(regel: index + 1, soort: error.soort))
      }
    }
    if records.isEmpty, fouten.isEmpty { fouten.append(RecordFout(regel: 1, soort: .leegBestand)) }
    return Inhoud(records: records, fouten: fouten)
  }

  private static func velden(_ regel: ArraySlice<UInt8>) throws(Regelfout) -> [String: JSONWaarde] {
    guard regel.count <= langsteRegel else { throw Regelfout(soort: .teLang(bytes: regel.count)) }
    let waarde: JSONWaarde
    do {
      waarde = try JSONWaarde.lees(regel)
    } catch {
      throw Regelfout(soort: .geenJSON(reden: error.reden, positie: error.positie))
    }
    guard case .object(let velden) = waarde else { throw Regelfout(soort: .geenObject) }
    return velden
  }

  static func veld(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> JSONWaarde {
    guard let waarde = velden[naam] else { throw Regelfout(soort: .veldOntbreekt(naam)) }
    return waarde
  }

  static func tekst(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> String {
    guard case .tekst(let waarde) = try veld(naam, velden) else {
      throw Regelfout(soort: .verkeerdSoort(veld: naam, verwacht: "een tekst tussen aanhalingstekens"))
    }
    return waarde
  }
}

/// What is wrong with one line, before it is known which.
struct Regelfout: Error { let soort: RecordFout.Soort }
