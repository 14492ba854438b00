/// Reads files of typed texts (one JSON object a line) and writes what was read in them in the same form.
package enum Herkenbestand {
  /// One typed text, with the labels when a human gave them.
  package struct Record: Sendable, Hashable {
    package let id: String
    /// The name of the casus that it belongs to.
    package let casus: String
    package let soort: Tekstsoort
    package let tekst: String
    /// Per kind the ids of puzzelstukken; nothing when the record has no labels.
    package let labels: [Herkenningsoort: [String]]?
    /// The line in the file, counted from 1: where a fault that shows later is reported.
    package let regel: Int
  }

  /// Reads a whole file; empty lines are skipped and every bad line is reported.
  package static func lees(_ bytes: [UInt8]) -> Recordbestand.Inhoud<Record> {
    Recordbestand.lees(bytes, sleutel: \.id) { velden, regel throws(Regelfout) in try record(velden, regel) }
  }

  private static func record(_ velden: [String: JSONWaarde], _ regel: Int) throws(Regelfout) -> Record {
    let geschreven = try Recordbestand.tekst("soort", velden)
    guard let soort = Tekstsoort(rawValue: geschreven) else {
      throw Regelfout(
        soort: .onbekendeWaarde(veld: "soort", waarde: geschreven, keuzes: Tekstsoort.allCases.map(\.rawValue)))
    }
    return Record(
      id: try Recordbestand.tekst("id", velden), casus: try Recordbestand.tekst("casus", velden), soort: soort,
      tekst: try Recordbestand.tekst("tekst", velden), labels: try labels(velden), regel: regel)
  }

  private static func labels(_ velden: [String: JSONWaarde]) throws(Regelfout) -> [Herkenningsoort: [String]]? {
    guard Herkenningsoort.allCases.contains(where: { velden[$0.rawValue] != nil }) else { return nil }
    var uit: [Herkenningsoort: [String]] = [:]
    for soort in Herkenningsoort.allCases {
      let fout = RecordFout.Soort.verkeerdSoort(veld: soort.rawValue, verwacht: "een rij met ids van puzzelstukken")
      guard case .rij(let leden) = try Recordbestand.veld(soort.rawValue, velden) else { throw Regelfout(soort: fout) }
      var ids: [String] = []
      for lid in leden {
        guard case .tekst(let id) = lid else { throw Regelfout(soort: fout) }
        ids.append(id)
      }
      uit[soort] = ids
    }
    return uit
  }

  /// One output line of `--json`, without a line end; the ids in the order of the casus.
  package static func regel(id: String, _ gevonden: [Herkend]) -> String {
    let delen = Herkenningsoort.allCases.map { soort in
      let ids = gevonden.filter { $0.soort == soort }.map { JSONWaarde.geciteerd($0.stuk) }
      return "\"\(soort.rawValue)\": [\(ids.joined(separator: ", "))]"
    }
    return "{\"id\": \(JSONWaarde.geciteerd(id)), \(delen.joined(separator: ", "))}"
  }

  /// One line per puzzelstuk with what the rules see of it in a text; for training (`bench/herken`).
  package static func kenmerken(_ record: Record, _ lezer: Stukkenlezer) -> [String] {
    let stand = Leesstand(lezer, Ontleding(record.tekst))
    return lezer.stukken.indices.map { index in
      let waarden = Kenmerken(stand, stuk: index, soort: record.soort).waarden
        .map { String((($0 * 10000).rounded()) / 10000) }.joined(separator: ", ")
      return "{\"id\": \(JSONWaarde.geciteerd(record.id)), \"casus\": \(JSONWaarde.geciteerd(record.casus)), "
        + "\"stuk\": \(JSONWaarde.geciteerd(lezer.stukken[index].id)), \"x\": [\(waarden)]}"
    }
  }

  /// The names of the columns of `kenmerken`.
  package static var kolommen: String {
    "{\"kolommen\": [" + Kenmerken.namen.map { JSONWaarde.geciteerd($0) }.joined(separator: ", ") + "]}"
  }
}
