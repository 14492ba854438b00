import Foundation
import Testing

@testable import Verslag

/// Every field of an element goes into every form, or it is said here why not: a new field fails until it has a row.
@Suite struct ExportkolomTests {
  /// The name of a field in each form; nil: it is not a field of its own there.
  struct Rij {
    var csv: String?
    var json: String?
    var xes: String?
    var ocel: String?
    var xapi: String?

    init(_ csv: String?, json: String?, xes: String?, ocel: String?, xapi: String?) {
      (self.csv, self.json, self.xes, self.ocel, self.xapi) = (csv, json, xes, ocel, xapi)
    }

    /// The same name everywhere.
    init(overal name: String) { self.init(name, json: name, xes: name, ocel: name, xapi: name) }
  }

  /// In OCEL who and what take part are objects; in xAPI actor, verb, object and result say the rest.
  static let rijen: [String: Rij] = [
    "sessie": Rij("sessie", json: "sessie", xes: nil, ocel: "sessie", xapi: nil),
    "casus": Rij("casus", json: "casus", xes: nil, ocel: nil, xapi: nil),
    "regio": Rij("regio", json: "regio", xes: nil, ocel: nil, xapi: "regio"),
    "id": Rij("id", json: "id", xes: "id", ocel: nil, xapi: "element"),
    "soort": Rij("soort", json: "soort", xes: "soort", ocel: nil, xapi: "soort"),
    "minuut": Rij("minuut", json: "minuut", xes: "minuut", ocel: "minuut", xapi: "simminuut"),
    "volgnummer": Rij(overal: "volgnummer"),
    "tijd": Rij("tijd", json: "tijd", xes: "time:timestamp", ocel: nil, xapi: "simtijd"),
    // The same moment as `tijd`, for the one form that asks for UTC.
    "tijdUTC": Rij(nil, json: nil, xes: nil, ocel: nil, xapi: nil),
    "wandklok": Rij("wandklok", json: "wandklok", xes: "wandklok", ocel: "wandklok", xapi: nil),
    "stoel": Rij("stoel", json: "stoel", xes: "stoel", ocel: nil, xapi: "stoel"),
    "rol": Rij("rol", json: "rol", xes: "org:role", ocel: nil, xapi: "rol"),
    "aan": Rij("aan", json: "aan", xes: "aan", ocel: nil, xapi: "aan"),
    "van": Rij("van", json: "van", xes: "van", ocel: nil, xapi: "van"),
    "door": Rij("door", json: "door", xes: "door", ocel: "door", xapi: "door"),
    "wie": Rij("wie", json: "wie", xes: "org:resource", ocel: "wie", xapi: nil),
    "koppelvlak": Rij("koppelvlak", json: "koppelvlak", xes: "koppelvlak", ocel: nil, xapi: "koppelvlak"),
    "bericht": Rij("bericht", json: "bericht", xes: "bericht", ocel: nil, xapi: "bericht"),
    "berichtsoort": Rij(overal: "berichtsoort"),
    "antwoordOp": Rij("antwoord_op", json: "antwoord_op", xes: "antwoord_op", ocel: nil, xapi: nil),
    "puzzelstukken": Rij(
      "puzzelstukken", json: "puzzelstukken", xes: "puzzelstukken", ocel: nil, xapi: "puzzelstukken"),
    "beslissing": Rij("beslissing", json: "beslissing", xes: "beslissing", ocel: nil, xapi: "beslissing"),
    "handeling": Rij("handeling", json: "handeling", xes: "handeling", ocel: "handeling", xapi: nil),
    "mogelijkheden": Rij(
      "mogelijkheden", json: "mogelijkheden", xes: "mogelijkheden", ocel: "mogelijkheden", xapi: nil),
    "bijzonderheid": Rij(overal: "bijzonderheid"),
    "eis": Rij("eis", json: "eis", xes: "eis", ocel: nil, xapi: nil),
    "oordeel": Rij("oordeel", json: "oordeel", xes: "oordeel", ocel: "oordeel", xapi: nil),
    "over": Rij("over", json: "over", xes: "over", ocel: nil, xapi: nil),
    "zin": Rij("zin", json: "zin", xes: "zin", ocel: "zin", xapi: nil),
    "tekst": Rij("tekst", json: "tekst", xes: "tekst", ocel: "tekst", xapi: nil),
    // The data of a note: whole in JSON, and in words elsewhere.
    "gegevens": Rij(nil, json: "gegevens", xes: nil, ocel: nil, xapi: nil),
  ]

  /// Shipped runs, random plays and notes together have every field somewhere.
  private static let reeks: Result<Exportreeks, any Error> = Result {
    var sources = Exportproef.verlopen
    for (seed, casus) in Exportproef.casussen.enumerated() {
      sources.append(try Exportproef.willekeurig(casus, zaad: UInt64(seed)))
    }
    return Exportreeks(sources)
  }

  @Test func everyFieldHasARow() throws {
    let element = try #require(try ExportkolomTests.reeks.get().elementen.first)
    let fields = Mirror(reflecting: element).children.compactMap(\.label)
    #expect(Set(fields) == Set(ExportkolomTests.rijen.keys))
  }

  @Test func everyFormHasTheFieldsThatTheRowsName() throws {
    let reeks = try ExportkolomTests.reeks.get()
    func names(_ form: KeyPath<Rij, String?>) -> Set<String> {
      Set(ExportkolomTests.rijen.values.compactMap { $0[keyPath: form] })
    }
    // A share of the oordeel beside it, for averages; and the zones, which a spreadsheet wants apart.
    #expect(Set(CSVExport.kolomnamen) == names(\.csv).union(["score", "tijd_zone", "wandklok_zone"]))
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try JSONExport.tekst(reeks).utf8)) as? [String: Any])
    let elements = try #require(json["elementen"] as? [[String: Any]])
    #expect(elements.reduce(into: Set<String>()) { $0.formUnion($1.keys) } == names(\.json))
    let tracks = try XESLezer.lees(XESExport.tekst(reeks)).sporen.joined()
    let keys = tracks.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    #expect(keys == names(\.xes).union(["concept:name", "lifecycle:transition"]))
    let columns = OCELExport(reeks).gebeurtenissoorten.flatMap { $0.kolommen.map(\.naam) }
    #expect(Set(columns) == names(\.ocel).union(["activiteit"]))
    let extensions = try Exportproef.uitspraken(reeks).reduce(into: Set<String>()) { found, statement in
      let context = statement["context"] as? [String: Any]
      let keys = (context?["extensions"] as? [String: Any])?.keys.map { String($0.split(separator: "/").last ?? "") }
      found.formUnion(keys ?? [])
    }
    #expect(extensions == names(\.xapi))
  }
}
