import Foundation
import Opname
import Scenario
import SimEngine
import Testing

/// The audit against which a changed rule of the scorekaart is compared: sessions that were played and read by people who
/// did not build it, with what they found of every finding that criticises, asks or praises too soon.
///
/// `Fixtures/audit/*.sqlite` are the recordings, `*-oordelen.jsonl` the findings as score-4 gave them with a verdict each.
/// `docs/regels.md` is the record per rule; make it anew with:
///
///     LEERATELIER_REGELS=schrijf swift test --disable-xctest --filter NagelezenTests
struct NagelezenTests {
  /// One finding with what its reader thought of it.
  private struct Oordeel: Decodable {
    var sessie: String
    var code: String
    var regel: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var oordeel_programma: String
    var tekst: String
    var verdict: String

    var isOnjuist: Bool { verdict == "onwaar" || verdict == "oneerlijk" }
    /// A pair that meant to work well; two of them ran out of time.
    var isGoed: Bool { ["goed", "overtijd", "telaat"].contains { sessie.contains($0) } }
  }

  /// What became of the findings of one rule.
  private struct Stand {
    var geteld: [String: Int] = [:]
    var nog: [String: Int] = [:]

    func som(_ verdicts: String..., nu: Bool = false) -> Int {
      verdicts.reduce(0) { $0 + ((nu ? nog : geteld)[$1] ?? 0) }
    }
    var aantal: Int { geteld.values.reduce(0, +) }
    var over: Int { nog.values.reduce(0, +) }
  }

  private static let map =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Fixtures/audit"
  private static let document =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs/regels.md"
  private static let delen = ["a", "b", "c"]

  /// Every verdict, with whether today's rules still say it: the same rule and judgement, and words that begin the same.
  private static func vergeleken() throws -> [(oordeel: Oordeel, blijft: Bool)] {
    var result: [(Oordeel, Bool)] = []
    for part in delen {
      let lines = try String(contentsOfFile: "\(map)/\(part)-oordelen.jsonl", encoding: .utf8).split(separator: "\n")
      let rows = try lines.map { try JSONDecoder().decode(Oordeel.self, from: Data($0.utf8)) }
      let path = FileManager.default.temporaryDirectory.appending(path: "audit-\(UUID().uuidString).sqlite").path
      try FileManager.default.copyItem(atPath: "\(map)/\(part).sqlite", toPath: path)
      defer {
        for tail in ["", "-wal", "-shm", "-stoelen"] { try? FileManager.default.removeItem(atPath: path + tail) }
      }
      let archive = try Archief(pad: path)
      for (code, own) in Dictionary(grouping: rows, by: \.code) {
        let session = try archive.lees(try #require(Sessiecode(code))).sessie
        var left = Scorekaart.van(session).bevindingen
        for row in own {
          let head = row.tekst.prefix(90)
          let found = left.firstIndex {
            $0.regel == row.regel && $0.oordeel.rawValue == row.oordeel_programma && $0.tekst.hasPrefix(head)
          }
          if let found { left.remove(at: found) }
          result.append((row, found != nil))
        }
      }
    }
    return result
  }

  private static func standen(_ rows: [(oordeel: Oordeel, blijft: Bool)]) -> [(regel: String, stand: Stand)] {
    var result: [String: Stand] = [:]
    for (row, stays) in rows {
      result[row.regel, default: Stand()].geteld[row.verdict, default: 0] += 1
      if stays { result[row.regel, default: Stand()].nog[row.verdict, default: 0] += 1 }
    }
    return result.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  @Test func noRuleIsFalseMoreThanOneTimeInTen() throws {
    let rows = try Self.vergeleken()
    #expect(Set(rows.map(\.oordeel.code)).count >= 30, "at least thirty sessions were read")
    for (rule, state) in Self.standen(rows) {
      let wrong = state.som("onwaar", "oneerlijk", nu: true)
      // One in a handful says nothing of a rule.
      #expect(wrong <= max(1, state.over / 10), "\(rule): \(wrong) of \(state.over) false or unfair")
    }
  }

  @Test func whatWasUsefulIsStillSaid() throws {
    let useful = try Self.vergeleken().filter { $0.oordeel.verdict == "nuttig" }
    let kept = useful.count { $0.blijft }
    // The rest was said more than once, by two rules, or cannot be said without sometimes being false.
    #expect(kept * 10 >= useful.count * 7, "\(kept) of \(useful.count)")
  }

  /// Whoever works well met only wrong criticism; now most of what is said to them is of use.
  @Test func whoeverWorksWellHearsMostlyWhatIsOfUse() throws {
    let good = try Self.vergeleken().filter {
      $0.oordeel.isGoed && $0.blijft && $0.oordeel.oordeel_programma != "voldaan"
    }
    let useful = good.count { $0.oordeel.verdict == "nuttig" }
    let wrong = good.count { $0.oordeel.isOnjuist }
    #expect(
      useful * 10 >= good.count * 6 && wrong * 10 <= good.count, "\(useful) useful, \(wrong) wrong of \(good.count)")
  }

  @Test func theRecordOfTheRulesIsTrue() throws {
    let text = try Self.markdown()
    if ProcessInfo.processInfo.environment["LEERATELIER_REGELS"] == "schrijf" {
      try Data(text.utf8).write(to: URL(filePath: Self.document))
    }
    #expect(try String(contentsOfFile: Self.document, encoding: .utf8) == text)
  }

  private static func markdown() throws -> String {
    let rows = try vergeleken()
    let total = rows.count
    let sessions = Set(rows.map(\.oordeel.code)).count
    let lapses = try delen.flatMap { part in
      try String(contentsOfFile: "\(map)/\(part)-gemist.jsonl", encoding: .utf8).split(separator: "\n")
    }
    let named = lapses.count { $0.contains("\"genoemd\": true") }
    func share(_ verdicts: [String], _ list: [(oordeel: Oordeel, blijft: Bool)]) -> Int {
      list.count { verdicts.contains($0.oordeel.verdict) }
    }
    let left = rows.filter(\.blijft)
    var lines = [
      "# De regels van de scorekaart, nagelezen", "",
      "Dit overzicht maakt een toets (`NagelezenTests`); wie een regel verandert, ziet hier wat dat doet.", "",
      "Op 28 november 2026 speelden drie spelers die het programma niet gebouwd hadden \(sessions) hele sessies over alle acht casussen: goed, lui,",
      "te veel delend, gehaast en dwars. Drie andere lezers, ook geen bouwers, lazen elke bevinding na die iets aanmerkt of vraagt, en de lof die te vroeg",
      "kwam. De lezers zijn taalmodellen die de opdracht kregen te lezen als iemand uit de keten; geen mensen uit het werkveld lazen mee. Zij lazen wat",
      "score-4 zei. Daarna zijn de regels hersteld. \u{2018}Nu nog\u{2019} telt welke van diezelfde bevindingen de regels van nu ook geven: met dezelfde regel, hetzelfde",
      "oordeel en hetzelfde begin van de zin. Omdat op deze sessies hersteld is, zegt \u{2018}nu nog\u{2019} niet hoe de regels het op nieuwe sessies doen.",
      "",
      "| | bij het nalezen | nu nog |", "| --- | ---: | ---: |",
      "| nuttig | \(share(["nuttig"], rows)) | \(share(["nuttig"], left)) |",
      "| triviaal, dubbel of onduidelijk | \(share(["triviaal", "dubbel", "onduidelijk"], rows)) | \(share(["triviaal", "dubbel", "onduidelijk"], left)) |",
      "| lof die niet verdiend was | \(share(["onverdiend"], rows)) | \(share(["onverdiend"], left)) |",
      "| oneerlijk of onwaar | \(share(["oneerlijk", "onwaar"], rows)) | \(share(["oneerlijk", "onwaar"], left)) |",
      "| samen | \(total) | \(left.count) |", "",
      "De spelers schreven vooraf \(lapses.count) missers op die zij met opzet maakten; \(named) daarvan noemde een bevinding van score-4.",
      "",
      "Na het herstel speelden twee andere spelers zestien nieuwe sessies en lazen twee andere lezers alle aanmerkingen en vragen daarin na (score-5, ook",
      "taalmodellen): 213, waarvan 154 nuttig, 44 triviaal, dubbel of onduidelijk, 14 oneerlijk of onwaar en één maal te veel krediet; in de acht goede",
      "sessies 36 van de 73 nuttig. Lof noemden zij 45 keer onverdiend. Van 289 missers, ook die niet met opzet, noemde een bevinding er 134. Wat zij aanwezen",
      "is daarna weer hersteld; hoe de regels het nu doen op sessies die niemand las, is niet gemeten.",
      "",
      "| regel | nagelezen | nuttig | triviaal, dubbel, onduidelijk | onverdiend | oneerlijk, onwaar | nu nog | daarvan oneerlijk, onwaar |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for (rule, state) in standen(rows) {
      let cells = [
        state.aantal, state.som("nuttig"), state.som("triviaal", "dubbel", "onduidelijk"), state.som("onverdiend"),
        state.som("oneerlijk", "onwaar"), state.over, state.som("oneerlijk", "onwaar", nu: true),
      ]
      lines.append("| \(rule) | \(cells.map(String.init).joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
