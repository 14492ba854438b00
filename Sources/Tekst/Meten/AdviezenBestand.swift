import Scenario

/// Reads files of advices (one JSON object a line) and writes judgements in the same form.
///
/// A command uses it like this:
/// ```swift
/// let gelezen = AdviezenBestand.lees(bytes)          // [UInt8] of the whole file
/// for fout in gelezen.fouten { print(fout.melding) }
/// for record in gelezen.records {                     // --json
///   print(AdviezenBestand.regel(id: record.id, AdviesJudge.beoordeel(record.invoer)))
/// }
/// print(Vergelijking(gelezen.records, zaad: 1).alsTekst)   // --vergelijk
/// ```
package enum AdviezenBestand {
  /// What a file holds: the records that could be read and every line that could not.
  package typealias Inhoud = Recordbestand.Inhoud<AdviesRecord>

  /// Reads a whole file; empty lines are skipped and every bad line is reported.
  package static func lees(_ bytes: [UInt8]) -> Inhoud {
    Recordbestand.lees(bytes, sleutel: \.id) { velden, _ throws(Regelfout) in try record(velden) }
  }

  private static func record(_ velden: [String: JSONWaarde]) throws(Regelfout) -> AdviesRecord {
    let id = try Recordbestand.tekst("id", velden)
    let invoer = AdviesInvoer(
      tekst: try Recordbestand.tekst("tekst", velden), instroom: try datum("instroom", velden),
      vastgesteld: try datum("vastgesteld", velden),
      huiselijkGeweld: try waarheid("huiselijk_geweld", velden),
      minderjarig: try waarheid("minderjarig", velden))
    return AdviesRecord(id: id, invoer: invoer, labels: try labels(velden))
  }

  private static func waarheid(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> Bool {
    guard case .waarheid(let waarde) = try Recordbestand.veld(naam, velden) else {
      throw Regelfout(soort: .verkeerdSoort(veld: naam, verwacht: "true of false"))
    }
    return waarde
  }

  private static func datum(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> Datum {
    let geschreven = try Recordbestand.tekst(naam, velden)
    guard let datum = Datum(iso: geschreven) else {
      throw Regelfout(soort: .onmogelijkeDatum(veld: naam, waarde: String(geschreven.prefix(40))))
    }
    return datum
  }

  private static func labels(_ velden: [String: JSONWaarde]) throws(Regelfout) -> AdviesRecord.Labels? {
    guard let waarde = velden["labels"], waarde != .leeg else { return nil }
    guard case .object(let perEis) = waarde else {
      throw Regelfout(soort: .verkeerdSoort(veld: "labels", verwacht: "een object met de zes eisen"))
    }
    var uit: [Oordeel?] = []
    for eis in Kwaliteitseis.allCases {
      switch perEis[eis.rawValue] {
      case nil: throw Regelfout(soort: .veldOntbreekt("labels.\(eis.rawValue)"))
      case .leeg?: uit.append(nil)
      case .getal(let cijfers)?:
        guard let getal = Int(cijfers), let oordeel = Oordeel(rawValue: getal) else {
          throw Regelfout(soort: .onmogelijkLabel(eis: eis.rawValue, waarde: cijfers))
        }
        uit.append(oordeel)
      default:
        throw Regelfout(soort: .verkeerdSoort(veld: "labels.\(eis.rawValue)", verwacht: "0, 1, 2 of null"))
      }
    }
    return AdviesRecord.Labels(uit)
  }

  /// One output line of `--json`, without a line end, keys sorted.
  package static func regel(id: String, _ oordelen: [Eisoordeel]) -> String {
    let leden = oordelen.sorted { $0.eis.rawValue < $1.eis.rawValue }
      .map { "\(JSONWaarde.geciteerd($0.eis.rawValue)): \(object($0))" }
    return "{\"id\": \(JSONWaarde.geciteerd(id)), \"oordelen\": {\(leden.joined(separator: ", "))}}"
  }

  private static func object(_ oordeel: Eisoordeel) -> String {
    let bewijs = oordeel.bewijs.map {
      "{\"tot\": \($0.tot), \"van\": \($0.van), \"woorden\": \(JSONWaarde.geciteerd($0.woorden))}"
    }
    return "{\"bewijs\": [\(bewijs.joined(separator: ", "))], "
      + "\"bron\": \(JSONWaarde.geciteerd(oordeel.bron.tekst)), "
      + "\"oordeel\": \(oordeel.oordeel.map { String($0.rawValue) } ?? "null"), "
      + "\"regel\": \(JSONWaarde.geciteerd(oordeel.regel)), "
      + "\"suggestie\": \(JSONWaarde.geciteerd(oordeel.suggestie)), "
      + "\"waarom\": \(JSONWaarde.geciteerd(oordeel.waarom))}"
  }

  /// A text from outside on one line, without anything a terminal would obey.
  static func zonderStuurtekens(_ tekst: String) -> String {
    String(
      String.UnicodeScalarView(
        tekst.unicodeScalars.map {
          $0.value < 32 || (127..<160).contains($0.value) || $0.value == 0x2028 || $0.value == 0x2029
            ? "·" : $0
        }))
  }
}
