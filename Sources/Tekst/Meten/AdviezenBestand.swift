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
  /// The longest line that is read.
  package static let langsteRegel = 4 * 1024 * 1024

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
    var records: [AdviesRecord] = []
    var teksten: [TekstRecord] = []
    var fouten: [RecordFout] = []
    var sleutels: Set<String> = []
    let zonderBOM = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for (index, regel) in zonderBOM.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where regel.contains(where: { $0 != 32 && $0 != 9 && $0 != 13 }) {
      do {
        let gelezen = try lees(regel: regel)
        guard sleutels.insert(gelezen.id).inserted else {
          fouten.append(RecordFout(regel: index + 1, soort: .dubbeleSleutel(gelezen.id)))
          continue
        }
        switch gelezen {
        case .advies(let record): records.append(record)
        case .tekst(let record): teksten.append(record)
        }
      } catch {
        fouten.append(RecordFout(regel: index + 1, soort: error.soort))
      }
    }
    if records.isEmpty, teksten.isEmpty, fouten.isEmpty { fouten.append(RecordFout(regel: 1, soort: .leegBestand)) }
    return Inhoud(records: records, teksten: teksten, fouten: fouten)
  }

  private struct Regelfout: Error { let soort: RecordFout.Soort }

  private enum Gelezen {
    case advies(AdviesRecord)
    case tekst(TekstRecord)

    var id: String {
      switch self {
      case .advies(let record): record.id
      case .tekst(let record): record.id
      }
    }
  }

  private static func lees(regel: ArraySlice<UInt8>) throws(Regelfout) -> Gelezen {
    guard regel.count <= langsteRegel else { throw Regelfout(soort: .teLang(bytes: regel.count)) }
    let waarde: JSONWaarde
    do {
      waarde = try JSONWaarde.lees(regel)
    } catch {
      throw Regelfout(soort: .geenJSON(reden: error.reden, positie: error.positie))
    }
    guard case .object(let velden) = waarde else { throw Regelfout(soort: .geenObject) }
    let id = try tekst("id", velden)
    if let soort = velden["soort"], soort != .leeg { return .tekst(try andereTekst(id, velden)) }
    let invoer = AdviesInvoer(
      tekst: try tekst("tekst", velden), instroom: try datum("instroom", velden),
      vastgesteld: try datum("vastgesteld", velden),
      huiselijkGeweld: try waarheid("huiselijk_geweld", velden),
      minderjarig: try waarheid("minderjarig", velden))
    return .advies(AdviesRecord(id: id, invoer: invoer, labels: try labels(velden)))
  }

  private static func andereTekst(_ id: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> TekstRecord {
    let soort = try tekst("soort", velden)
    let geschreven = try tekst("tekst", velden)
    let ander: AndereTekst
    switch soort {
    case "vraag": ander = .vraag(tekst: geschreven)
    case "antwoord": ander = .antwoord(vraag: try tekst("vraag", velden), tekst: geschreven)
    case "afwijkreden": ander = .afwijkreden(advies: try tekst("advies", velden), tekst: geschreven)
    case "motivering": ander = .motivering(uitkomst: try tekst("uitkomst", velden), tekst: geschreven)
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

  private static func veld(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> JSONWaarde {
    guard let waarde = velden[naam] else { throw Regelfout(soort: .veldOntbreekt(naam)) }
    return waarde
  }

  private static func tekst(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> String {
    guard case .tekst(let waarde) = try veld(naam, velden) else {
      throw Regelfout(soort: .verkeerdSoort(veld: naam, verwacht: "een tekst tussen aanhalingstekens"))
    }
    return waarde
  }

  private static func waarheid(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> Bool {
    guard case .waarheid(let waarde) = try veld(naam, velden) else {
      throw Regelfout(soort: .verkeerdSoort(veld: naam, verwacht: "true of false"))
    }
    return waarde
  }

  private static func datum(_ naam: String, _ velden: [String: JSONWaarde]) throws(Regelfout) -> Datum {
    let geschreven = try tekst(naam, velden)
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
        + "\"waarom\": \(JSONWaarde.geciteerd(oordeel.waarom))}"
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
