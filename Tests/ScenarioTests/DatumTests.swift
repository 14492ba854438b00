import Scenario
import Testing

struct DatumTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31"])
  func readsAndPrintsTheSameDay(_ iso: String) {
    #expect(Datum(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-02-31", "2024-13-01", "2024-00-10", "2024-4-01", "20240401",
    "2024-04-01 ", "", "+024-01-01",
  ])
  func refusesDaysTheCalendarDoesNotHave(_ iso: String) {
    #expect(Datum(iso: iso) == nil)
  }

  @Test func countsTheDaysBetweenTwoDays() throws {
    let begin = try #require(Datum(iso: "2019-03-01"))
    let einde = try #require(Datum(iso: "2020-02-29"))
    #expect(begin.dagen(tot: einde) == 365)
    #expect(einde.dagen(tot: begin) == -365)
    #expect(begin.plus(dagen: 365) == einde)
  }

  @Test func everyDayAroundACenturyHasItsOwnNumber() throws {
    var dag = try #require(Datum(iso: "1895-12-31"))
    let laatste = try #require(Datum(iso: "1905-01-01"))
    var nummer = dag.dagnummer
    while dag < laatste {
      dag = dag.plus(dagen: 1)
      nummer += 1
      guard dag.dagnummer == nummer, Datum(iso: dag.iso) == dag else {
        Issue.record("\(dag) has number \(dag.dagnummer), expected \(nummer)")
        return
      }
    }
  }

  @Test func leapDayRunsToTwentyEighthOfFebruary() throws {
    let schrikkeldag = try #require(Datum(iso: "2020-02-29"))
    #expect(schrikkeldag.plus(jaren: 1).iso == "2021-02-28")
    #expect(schrikkeldag.plus(jaren: 4).iso == "2024-02-29")
    #expect(schrikkeldag.plus(jaren: -1).iso == "2019-02-28")
  }

  @Test func staysWithinTheCalendarWhateverIsAdded() throws {
    let dag = try #require(Datum(iso: "2020-06-15"))
    #expect(dag.plus(dagen: Int.max).iso == "9999-12-31")
    #expect(dag.plus(dagen: -9_000_000).iso == "0001-01-01")
  }
}
