package import Scenario

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

  /// A label that is no puzzelstuk of the casus, as a fault of its line; nothing when all are.
  package static func vreemdLabel(_ record: Record, _ casus: Casus) -> RecordFout? {
    for soort in Herkenningsoort.allCases {
      for id in record.labels?[soort] ?? [] where casus.puzzelstuk(id) == nil {
        let keuzes = casus.puzzelstukken.map(\.id)
        return RecordFout(
          regel: record.regel, soort: .onbekendeWaarde(veld: soort.rawValue, waarde: id, keuzes: keuzes))
      }
    }
    return nil
  }

  /// A text with the words marked on which anything rests: «so».
  package static func gemerkt(_ tekst: String, _ gevonden: [Herkend]) -> String {
    let places = Set(gevonden.flatMap(\.woorden).flatMap { $0.van..<$0.tot })
    var out = ""
    var open = false
    for (index, character) in tekst.enumerated() {
      if places.contains(index) != open {
        out += open ? "»" : "«"
        open.toggle()
      }
      out.append(character)
    }
    return open ? out + "»" : out
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

extension Herkenbestand {
  /// In how many texts every stem and every group of words comes: the lines of `Achtergrondtabel`.
  package static func achtergrond(_ teksten: [String], minstens: Int) -> [String] {
    var stammen: [String: Int] = [:]
    var groepen: [String: Int] = [:]
    for tekst in teksten {
      let woorden = Inhoudswoord.lees(Ontleding(tekst))
      for stam in Set(woorden.lazy.filter { $0.getal == nil }.map(\.stam)) {
        stammen[String(decoding: stam, as: UTF8.self), default: 0] += 1
      }
      for groep in Set(woorden.flatMap(\.groepen)) { groepen["@" + Begripsgroepen.alle.namen[groep], default: 0] += 1 }
    }
    return (stammen.filter { $0.value >= minstens }.map { ($0.key, $0.value) } + groepen.map { ($0.key, $0.value) })
      .sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }
  }
}
