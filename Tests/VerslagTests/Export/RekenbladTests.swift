import Proefhulp
import Regiosimulatie
import Scenario
import SimEngine
import Tekst
import Testing

@testable import Verslag

/// A Dutch spreadsheet opens a CSV without anything to repair: moments are moments, and what was typed is what was typed.
@Suite struct RekenbladTests {
  private static let bron = Exportproef.verlopen.first { $0.code.hasPrefix("nachtslot-") }

  /// The table of one session with a note of this text, with the names of the columns.
  private func tabel(_ tekst: String, _ vorm: CSV.Vorm = .nederlands) throws -> [[String: String]] {
    var source = try #require(RekenbladTests.bron)
    source.aantekeningen = [
      Aantekening(
        door: "begeleider", soort: .notitie, gebeurtenis: 2, tekst: tekst, wandklok: "2026-07-21T12:00:00+02:00")
    ]
    let rows = Exportproef.tabel(
      CSVExport.tekst(Exportreeks([source]), vorm: vorm), vorm == .nederlands ? ";" : ",")
    let names = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }

  private func notitie(_ tekst: String, _ vorm: CSV.Vorm = .nederlands) throws -> String {
    try #require(try tabel(tekst, vorm).first { $0["soort"] == "aantekening" }?["tekst"])
  }

  /// Day, clock and zone, each where a spreadsheet looks for it.
  @Test func aMomentIsADayAndAClockWithItsZoneBesideIt() throws {
    let rows = try tabel("x")
    let moment = try Regex("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
    for row in rows {
      for name in ["tijd", "wandklok"] {
        #expect(try moment.wholeMatch(in: row[name] ?? "") != nil, "\(name): \(row[name] ?? "")")
      }
      #expect(row["tijd_zone"] == "UTC+01:00")
    }
    let note = try #require(rows.first { $0["soort"] == "aantekening" })
    #expect(note["wandklok"] == "2026-07-21 12:00:00" && note["wandklok_zone"] == "UTC+02:00")
    let json = Exportreeks([try #require(RekenbladTests.bron)]).elementen
    #expect(rows[0]["tijd"] ?? "" == json[0].tijd.prefix(19).replacing("T", with: " "))
  }

  @Test func whatHasNoMomentIsEmpty() throws {
    var source = try #require(RekenbladTests.bron)
    source.wandklok = []
    let rows = Exportproef.tabel(CSVExport.tekst(Exportreeks([source]), vorm: .nederlands), ";")
    for name in ["wandklok", "wandklok_zone"] {
      let column = try #require(rows[0].firstIndex(of: name))
      #expect(rows.dropFirst().allSatisfy { $0[column].isEmpty })
    }
  }

  /// Dates, times, numbers, amounts, shares, fractions, truth values and errors, as a Dutch or English spreadsheet reads them.
  @Test(arguments: [
    "1-2", "0612", "1E5", "1e5", "WAAR", "waar", "ONWAAR", "TRUE", "3/4", "12:30", "1.000", "€ 5", "50%", "50 %",
    "1-2-2024",
    "1 januari", "jan 2", "mei 2024", "ma 1-2-2024", "2024-05-01", "12:30 pm", "(5)", "5-", "1 1/2", "1,5", ",5",
    "1'000",
    "06 12345678", " 7", "7 ", "\u{A0}7", "#N/B", "#DEEL/0!", "1\u{2011}2", "EUR 5", "5 euro", "½", "１２",
    "2025-01-21T10:40:00",
    "1E+05", "$5", "12:30:00.5", "1 000 000", "maart 1", "3 sept", "0x0", "4e",
  ])
  func typedTextStaysTextInADutchSpreadsheet(_ tekst: String) throws {
    let washed = Stuurtekens.schoon(tekst)
    // Zero x zero is made of a letter that no spreadsheet knows.
    let guarded = tekst == "0x0" ? washed : "\t" + washed
    #expect(try notitie(tekst) == guarded)
    // Programs do not guess: there is nothing to take off again.
    #expect(try notitie(tekst, .punt) == washed)
  }

  @Test(arguments: [
    "Bel om 12:30 terug", "2 vrouwen", "12u30", "a-b", "kmt-rvx", "mei", "waar is dat", "bijlage 1", "",
    "’s avonds om 8",
  ])
  func whatNoSpreadsheetTakesForSomethingElseStaysAsItIs(_ tekst: String) throws {
    #expect(try notitie(tekst) == Stuurtekens.schoon(tekst))
  }

  @Test(arguments: ["=1+1", "+31 6", "-1-2", "@SUM(1)", " =1"])
  func aFormulaStaysHarmless(_ tekst: String) throws {
    for form in [CSV.Vorm.nederlands, .punt] { #expect(try notitie(tekst, form) == "'" + Stuurtekens.schoon(tekst)) }
  }

  @Test func everyElementHasItsPlaceInEveryForm() throws {
    let both = Exportreeks(Array(Exportproef.verlopen.prefix(2)))
    for (_, elements) in both.perSessie { #expect(elements.map(\.volgnummer) == Array(1...elements.count)) }
    let tracks = try XESLezer.lees(XESExport.tekst(both)).sporen
    #expect(
      tracks.map { $0.map { $0["volgnummer"] } } == both.perSessie.map { $0.elementen.map { "\($0.volgnummer)" } })
    let statements = try Exportproef.uitspraken(both)
    let places = statements.map {
      (($0["context"] as? [String: Any])?["extensions"] as? [String: Any])?[
        "https://leeratelier.example/xapi/ext/volgnummer"]
        as? Int
    }
    #expect(places == both.elementen.map(\.volgnummer))
    let ocel = OCELExport(both)
    let column = try #require(ocel.gebeurtenissoorten.first?.kolommen.firstIndex { $0.naam == "volgnummer" })
    #expect(ocel.gebeurtenissen.map { $0.waarden[column] } == both.elementen.map { .getal($0.volgnummer) })
  }

  /// Whoever sorts by time alone, however unstably, finds the order of the session: no two times are the same.
  @Test func timesOfProcessMiningRiseWithinAMinute() throws {
    for source in Exportproef.verlopen {
      let reeks = Exportreeks([source])
      let times = try XESLezer.lees(XESExport.tekst(reeks)).sporen[0].compactMap { $0["time:timestamp"] }
      #expect(times.count == reeks.elementen.count && zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
      // Minute and zone are those of the element.
      #expect(zip(times, reeks.elementen).allSatisfy { $0.prefix(16) == $1.tijd.prefix(16) && $0.hasSuffix("+01:00") })
      let utc = OCELExport(reeks).gebeurtenissen.map(\.tijd)
      #expect(zip(utc, utc.dropFirst()).allSatisfy { $0 < $1 })
      #expect(zip(utc, reeks.elementen).allSatisfy { $0.prefix(16) == $1.tijdUTC.prefix(16) && $0.hasSuffix("Z") })
    }
  }

  @Test func anIdOfXAPIHasOneDescription() throws {
    var sources = Array(Exportproef.verlopen)
    for (seed, casus) in Exportproef.casussen.enumerated() {
      sources.append(try Exportproef.willekeurig(casus, zaad: UInt64(seed), tekst: "Hoe is het nu?"))
    }
    var found: [String: Set<String>] = [:]
    for statement in try Exportproef.uitspraken(Exportreeks(sources)) {
      let object = try #require(statement["object"] as? [String: Any])
      guard let id = object["id"] as? String, let definition = object["definition"] as? [String: Any] else { continue }
      found[id, default: []].insert("\(definition.sorted { $0.key < $1.key })")
    }
    let double = found.filter { $0.value.count > 1 }
    #expect(found.count > 100 && double.isEmpty, "\(double.first.map { "\($0)" } ?? "")")
  }

  @Test func findingsAreATableWithEachFindingOnce() throws {
    let source = try #require(RekenbladTests.bron)
    let card = Scorekaart.van(source.sessie)
    let rows = Exportproef.tabel(
      ScorekaartCSV.tekst(card, code: source.code, sessie: source.sessie, stoel: nil), ";")
    let column = { (name: String) in rows[0].firstIndex(of: name) ?? 0 }
    #expect(rows.count == card.bevindingen.count + 1 && rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.dropFirst().map { $0[column("regel")] } == card.bevindingen.map(\.regel))
    #expect(rows.dropFirst().map { $0[column("oordeel")] } == card.bevindingen.map(\.oordeel.rawValue))
    let seat = Exportproef.tabel(ScorekaartCSV.tekst(card, code: "x", sessie: source.sessie, stoel: .zsm), ";")
    #expect(
      Set(seat.dropFirst().map { $0[column("stoel")] }) == ["zsm", "duo"] || !seat.contains { $0.contains("duo") })
    #expect(seat.count < rows.count)
  }

  @Test func everyReplicationOfTheRegionIsARow() throws {
    let first = Regiosimulatie(Regioinstellingen(), dagen: 3, zaad: 4)
    var settings = Regioinstellingen()
    settings.loket = 2
    let series = Regioherhalingen(first, anders: Regiosimulatie(settings, dagen: 3, zaad: 4), nummers: 1...3)
      .voerUit(werkers: 1)
    let rows = Exportproef.tabel(
      RegioCSV.tekst(series, dagen: 3, zaad: 4, middelen: Regioinstellingen().middelen), ";")
    let column = { (name: String) in rows[0].firstIndex(of: name) ?? 0 }
    #expect(rows.count == 7 && rows.allSatisfy { $0.count == rows[0].count })
    #expect(
      rows.dropFirst().map { "\($0[0]) \($0[1])" } == [
        "1 basis", "1 anders", "2 basis", "2 anders", "3 basis", "3 anders",
      ])
    #expect(rows[1][column("zaken")] == "\(series.basis[0].zaken)")
    #expect(Set(Uitkomstmaat.alle.map(\.sleutel)).isSubset(of: rows[0]))
  }
}
