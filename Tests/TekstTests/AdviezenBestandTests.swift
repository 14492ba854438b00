import Tekst
import Testing

struct AdviezenBestandTests {
  private static let goed =
    #"{"id":"a","instroom":"2024-06-03","vastgesteld":"2024-04-02","huiselijk_geweld":false,"minderjarig":false,"tekst":"Vervolgen."}"#

  private func lees(_ tekst: String) -> AdviezenBestand.Inhoud { AdviezenBestand.lees([UInt8](tekst.utf8)) }

  @Test(arguments: [
    ("geen json", RecordFout.Soort.geenJSON(reden: "hier hoort een JSON-waarde te staan", positie: 1)),
    ("[1]", .geenObject), (#"{"id":"a"}"#, .veldOntbreekt("tekst")),
    (#"{"id":7}"#, .verkeerdSoort(veld: "id", verwacht: "een tekst tussen aanhalingstekens")),
    (
      goed.replacing("2024-06-03", with: "2024-02-31"),
      .onmogelijkeDatum(veld: "instroom", waarde: "2024-02-31")
    ),
    (
      goed.replacing(#""minderjarig":false"#, with: #""minderjarig":0"#),
      .verkeerdSoort(veld: "minderjarig", verwacht: "true of false")
    ),
    (
      goed.replacing(#""tekst""#, with: #""labels":{"actueel":3},"tekst""#),
      .onmogelijkLabel(eis: "actueel", waarde: "3")
    ),
    (goed.replacing(#""tekst""#, with: #""labels":{},"tekst""#), .veldOntbreekt("labels.actueel")),
    (goed + "}", .geenJSON(reden: "na het object staat nog tekst", positie: 128)), ("", .leegBestand),
    (String(repeating: "[", count: 5000), .geenJSON(reden: "het object is te diep genest", positie: 17)),
  ])
  func saysWhatIsWrongWithALine(_ regel: String, _ soort: RecordFout.Soort) {
    let inhoud = lees(regel)
    #expect(inhoud.records.isEmpty)
    #expect(inhoud.fouten.map(\.soort) == [soort])
    #expect(inhoud.fouten.allSatisfy { $0.melding.hasPrefix("regel 1: ") && $0.melding.hasSuffix(".") })
  }

  @Test func readsTheGoodLinesAndReportsTheBadOnes() {
    let inhoud = lees(
      "\u{FEFF}" + Self.goed + "\r\n\r\nfout\n" + Self.goed + "\n"
        + Self.goed.replacing(#""a""#, with: #""b""#))
    #expect(inhoud.records.map(\.id) == ["a", "b"])
    #expect(inhoud.fouten.map(\.regel) == [3, 4])
    #expect(inhoud.fouten.last?.soort == .dubbeleSleutel("a"))
  }

  @Test func readsEscapesAndSurvivesInvalidBytes() {
    let inhoud = lees(Self.goed.replacing("Vervolgen.", with: #"caf\u00e9 \ud83d\ude00 \"ja\"\n"#))
    #expect(inhoud.records.first?.invoer.tekst == "café 😀 \"ja\"\n")
    #expect(lees(Self.goed.replacing("Vervolgen.", with: #"\ud83d"#)).fouten.count == 1)
    #expect(AdviezenBestand.lees([123, 34, 255, 34, 58, 49, 125]).fouten.count == 1)
  }

  @Test func keepsControlCharactersOutOfMessages() {
    let inhoud = lees(Self.goed.replacing("2024-06-03", with: #"\u001b[31m"#))
    #expect(inhoud.fouten.first?.melding.contains("\u{1B}") == false)
    #expect(inhoud.fouten.first?.melding.contains("·[31m") == true)
  }

  @Test func writesOneLineWithSortedKeys() throws {
    let record = try #require(lees(Self.goed).records.first)
    let regel = AdviezenBestand.regel(id: "a\"\u{7}", AdviesJudge.beoordeel(record.invoer))
    #expect(regel.hasPrefix(#"{"id": "a\"\u0007", "oordelen": {"actueel": {"bewijs": [], "bron": "#))
    #expect(!regel.contains("\n"))
    #expect(
      regel.contains(
        #""historie": {"bewijs": [], "bron": "Handreiking aansluiting ZSM en veiligheidshuizen, bijlage 1, koppelvlak 1, kwaliteitseisen", "oordeel": null"#
      ))
    #expect(regel.contains(#"{"tot": 9, "van": 0, "woorden": "Vervolgen"}"#))
    let eisen = ["actueel", "bondig", "context", "doel", "historie", "juridisch"]
    let plekken = try eisen.map { try #require(regel.firstRange(of: "\"\($0)\": {")).lowerBound }
    #expect(plekken == plekken.sorted())
  }

  @Test func readsTheOtherTextsByTheirKind() {
    let regels = """
      {"id": "v", "soort": "vraag", "tekst": "Loopt het toezicht nog?", "labels": {"concreet": 2, "beantwoordbaar": 2, "persoon": 0, "gericht": 1}}
      {"id": "a", "soort": "antwoord", "vraag": "Loopt het toezicht nog?", "tekst": "Ja."}
      {"id": "x", "soort": "brief", "tekst": "Ja."}
      {"id": "y", "soort": "antwoord", "tekst": "Ja."}
      """
    let inhoud = AdviezenBestand.lees(Array(regels.utf8))
    #expect(inhoud.teksten.map(\.id) == ["v", "a"])
    #expect(inhoud.teksten.first?.labels[.vraagPersoon] == .onvoldoende)
    #expect(inhoud.fouten.map(\.regel) == [3, 4])
    let uitvoer = AdviezenBestand.regel(id: "v", VraagJudge.beoordeel("Loopt het toezicht nog?"))
    #expect(uitvoer.hasPrefix("{\"id\": \"v\", \"oordelen\": {\"beantwoordbaar\": {\"bewijs\": "))
  }
}
