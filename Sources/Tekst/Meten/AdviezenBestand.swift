import Scenario

/// Reads files of advices and other texts (one JSON object a line) and writes judgements in the same form.
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
  package struct Inhoud: Sendable {
    /// The records, in the order of the file.
    package let records: [AdviesRecord]
    /// The records with another text (`soort`), in the order of the file.
    package let teksten: [TekstRecord]
    /// The problems, in the order of the file.
    package let fouten: [RecordFout]
  }

  /// Reads a whole file; empty lines are skipped and every bad line is reported.
  package static func lees(_ bytes: [UInt8]) -> Inhoud {
    let read = Recordbestand.lees(bytes, sleutel: \.id) { velden, _ throws(Regelfout) in try gelezen(velden) }
    var records: [AdviesRecord] = []
    var teksten: [TekstRecord] = []
    for item in read.records {
      switch item {
      case .advies(let record): records.append(record)
      case .tekst(let record): teksten.append(record)
      }
    }
    return Inhoud(records: records, teksten: teksten, fouten: read.fouten)
  }

  private enum Gelezen: Sendable {
    case advies(AdviesRecord)
    case tekst(TekstRecord)

    var id: String {
      switch self {
      case .advies(let record): record.id
      case .tekst(let record): record.id
      }
    }
  }

  private static func gelezen(_ velden: [String: JSONWaarde]) throws(Regelfout) -> Gelezen {
    let id = try Recordbestand.tekst("id", velden)
    if let soort = velden["soort"], soort != .leeg { return .tekst(try andereTekst(id, velden)) }
    let invoer = AdviesInvoer(
      tekst: try Recordbestand.tekst("tekst", velden), instroom: try datum("instroom", velden),
      vastgesteld: try datum("vastgesteld", velden),
      huiselijkGeweld: try waarheid("huiselijk_geweld", velden),
      minderjarig: try waarheid("minderjarig", velden))
    return .advies(AdviesRecord(id: id, invoer: invoer, labels: try labels(velden)))
  }

  private static func andereTekst(_ id: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> TekstRecord {
    let soort = try Recordbestand.tekst("soort", velden)
    let geschreven = try Recordbestand.tekst("tekst", velden)
    let ander: AndereTekst
    switch soort {
    case "vraag": ander = .vraag(tekst: geschreven)
    case "antwoord": ander = .antwoord(vraag: try Recordbestand.tekst("vraag", velden), tekst: geschreven)
    case "afwijkreden": ander = .afwijkreden(advies: try Recordbestand.tekst("advies", velden), tekst: geschreven)
    case "motivering": ander = .motivering(uitkomst: try Recordbestand.tekst("uitkomst", velden), tekst: geschreven)
    default:
      throw Regelfout(
        soort: .verkeerdSoort(veld: "soort", verwacht: "een van " + AndereTekst.soorten.joined(separator: ", ")))
    }
    return TekstRecord(id: id, tekst: ander, labels: try labels(soort, velden))
  }

  private static func labels(_ soort: String, _ velden: [String: JSONWaarde]) throws(Regelfout)
    -> [Tekstaspect: Oordeel]
  {
    guard let waarde = velden["labels"], waarde != .leeg else { return [:] }
    guard case .object(let perAspect) = waarde else {
      throw Regelfout(soort: .verkeerdSoort(veld: "labels", verwacht: "een object met de aspecten"))
    }
    var uit: [Tekstaspect: Oordeel] = [:]
    for aspect in AndereTekst.aspecten(soort) {
      switch perAspect[aspect.naam] {
      case nil: throw Regelfout(soort: .veldOntbreekt("labels.\(aspect.naam)"))
      case .leeg?: continue
      case .getal(let cijfers)?:
        guard let getal = Int(cijfers), let oordeel = Oordeel(rawValue: getal) else {
          throw Regelfout(soort: .onmogelijkLabel(eis: aspect.naam, waarde: cijfers))
        }
        uit[aspect] = oordeel
      default: throw Regelfout(soort: .verkeerdSoort(veld: "labels.\(aspect.naam)", verwacht: "0, 1, 2 of null"))
      }
    }
    return uit
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

  /// The same for a text other than an advice.
  package static func regel(id: String, _ oordelen: [Tekstoordeel]) -> String {
    let leden = oordelen.sorted { $0.aspect.naam < $1.aspect.naam }.map { oordeel in
      let bewijs = oordeel.bewijs.map {
        "{\"tot\": \($0.tot), \"van\": \($0.van), \"woorden\": \(JSONWaarde.geciteerd($0.woorden))}"
      }
      return "\(JSONWaarde.geciteerd(oordeel.aspect.naam)): {\"bewijs\": [\(bewijs.joined(separator: ", "))], "
        + "\"bron\": \(JSONWaarde.geciteerd(oordeel.bron.tekst)), \"oordeel\": \(oordeel.oordeel.rawValue), "
        + "\"suggestie\": \(JSONWaarde.geciteerd(oordeel.suggestie)), "
        + "\"waarom\": \(JSONWaarde.geciteerd(oordeel.waarom)), \"zeker\": \(oordeel.isZeker)}"
    }
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
      + "\"waarom\": \(JSONWaarde.geciteerd(oordeel.waarom)), \"zeker\": \(oordeel.isZeker)}"
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
