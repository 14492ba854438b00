import Testing

@testable import Tekst

/// What mail, copying and typesetting do to a text changes no judgement.
struct OpschoningTests {
  static let bestanden = [
    "adviezen-ontwikkel.jsonl", "adviezen-eigen.jsonl", "adviezen-onafhankelijk.jsonl", "adviezen-breed-1.jsonl",
    "adviezen-breed-2.jsonl",
  ]

  /// A change that says nothing else than before.
  enum Verandering: CaseIterable {
    case breek40, breek60, breek72, citeer, citeerEnBreek, afbreektekens, nulbreedte, hardeSpaties, dubbeleSpaties
    case losseAccenten, ronde, bolletjes, regeleinden, doorgestuurd

    func voer(_ tekst: String) -> String {
      switch self {
      case .breek40: Self.gebroken(tekst, 40)
      case .breek60: Self.gebroken(tekst, 60)
      case .breek72: Self.gebroken(tekst, 72)
      case .citeer: Self.geciteerd(tekst)
      case .citeerEnBreek: Self.geciteerd(Self.gebroken(tekst, 72))
      case .afbreektekens: Self.inLangeWoorden(tekst, "\u{AD}")
      case .nulbreedte: Self.inLangeWoorden(tekst, "\u{200B}")
      case .hardeSpaties: String(tekst.map { $0 == " " ? "\u{A0}" : $0 })
      case .dubbeleSpaties: tekst.map { $0 == " " ? "  " : String($0) }.joined()
      case .losseAccenten: Self.ontbonden(tekst)
      case .ronde: Self.rond(tekst)
      case .bolletjes: Self.opgesomd(tekst)
      case .regeleinden: tekst.map { $0.isNewline ? "\r\n" : String($0) }.joined()
      case .doorgestuurd: "Van: wijkagent\nVerzonden: dinsdag 10:12\nAan: ZSM\nOnderwerp: FW: advies\n\n" + tekst
      }
    }

    private static func regels(_ tekst: String) -> [Substring] {
      tekst.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static func gebroken(_ tekst: String, _ breedte: Int) -> String {
      regels(tekst).map { regel in
        var uit = ""
        var plek = 0
        for woord in regel.split(separator: " ") {
          if plek > 0, plek + 1 + woord.count > breedte {
            uit += "\n"
            plek = 0
          } else if plek > 0 {
            uit += " "
            plek += 1
          }
          uit += woord
          plek += woord.count
        }
        return uit
      }.joined(separator: "\n")
    }

    private static func geciteerd(_ tekst: String) -> String {
      regels(tekst).map { "> " + $0 }.joined(separator: "\n")
    }

    private static func inLangeWoorden(_ tekst: String, _ teken: Character) -> String {
      tekst.split(separator: " ", omittingEmptySubsequences: false).map { woord in
        guard woord.count >= 8, woord.allSatisfy(\.isLetter) else { return String(woord) }
        return woord.prefix(4) + String(teken) + woord.dropFirst(4)
      }.joined(separator: " ")
    }

    private static func ontbonden(_ tekst: String) -> String {
      let paren: [Character: String] = [
        "é": "e\u{301}", "ë": "e\u{308}", "ï": "i\u{308}", "è": "e\u{300}", "ö": "o\u{308}", "ü": "u\u{308}",
        "ê": "e\u{302}", "ó": "o\u{301}", "É": "E\u{301}",
      ]
      return tekst.map { paren[$0] ?? String($0) }.joined()
    }

    private static func rond(_ tekst: String) -> String {
      var open = false
      return String(
        tekst.map { teken in
          switch teken {
          case "'": return "’"
          case "\"":
            open.toggle()
            return open ? "“" : "”"
          default: return teken
          }
        })
    }

    /// Only where every line is a sentence: a bullet before half a sentence says something else.
    private static func opgesomd(_ tekst: String) -> String {
      let alle = regels(tekst)
      guard alle.allSatisfy({ $0.last == "." || $0.last == "?" || $0.last == "!" }) else { return tekst }
      return alle.map { "• " + $0 }.joined(separator: "\n")
    }
  }

  @Test(arguments: bestanden)
  func changesNoJudgement(_ bestand: String) throws {
    for record in try fixture(bestand).records {
      let tekst = record.invoer.tekst
      let gelezen = Self.gelezen(tekst)
      for verandering in Verandering.allCases {
        let anders = verandering.voer(tekst)
        // the same words in the same sentences are judged the same; only the rest has to be judged twice
        if anders == tekst || Self.gelezen(anders) == gelezen { continue }
        let eerst = AdviesJudge.beoordeel(record.invoer).map(\.oordeel)
        let dan = AdviesJudge.beoordeel(record.invoer.met(anders)).map(\.oordeel)
        #expect(dan == eerst, "\(record.id), \(verandering)")
      }
    }
  }

  /// All that a rule can see of a text.
  private static func gelezen(_ tekst: String) -> [[UInt8]] {
    let ontleding = Ontleding(tekst)
    return ontleding.woorden.map { $0.vorm + [0, UInt8($0.zin & 255), UInt8($0.deel & 255)] + $0.ervoor }
      + [[UInt8(ontleding.regelbreuken & 255)]] + ontleding.vragen.map { [$0 ? 1 : 0] }
  }

  /// In capitals only an abbreviation before a new sentence cannot be told; the rest stays.
  @Test(arguments: bestanden)
  func capitalsChangeHardlyAnyJudgement(_ bestand: String) throws {
    var anders = 0
    for record in try fixture(bestand).records.prefix(40) {
      let groot = AdviesJudge.beoordeel(record.invoer.met(record.invoer.tekst.uppercased())).map(\.oordeel)
      if groot != AdviesJudge.beoordeel(record.invoer).map(\.oordeel) { anders += 1 }
    }
    #expect(anders <= 1)
  }

  @Test func evidencePointsIntoTheTextAsTyped() throws {
    let tekst = "> Straf\u{AD}beschikking met een\n> taak\u{AD}straf van\n> 40 uur via de reclas\u{200B}sering."
    let tekens = Array(tekst)
    let gevonden = try oordeel(.juridisch, tekst)
    #expect(gevonden.oordeel == .voldoende)
    #expect(!gevonden.bewijs.isEmpty)
    for plaats in gevonden.bewijs { #expect(String(tekens[plaats.van..<plaats.tot]) == plaats.woorden) }
    #expect(!gevonden.waarom.contains("\u{AD}"))
  }

  @Test(arguments: [
    ("ISD-maatregel vorderen, voor\ndrie jaar, bij de rechtbank.", Oordeel.onvoldoende),
    ("Dagvaarden bij de politie-\nrechter en een taakstraf,\n300 uur, eisen.", .onvoldoende),
    ("Strafbeschikking met\ngevangenisstraf van twee weken.", .onvoldoende),
  ])
  func aLineEndInASentenceIsASpace(_ tekst: String, _ verwacht: Oordeel) throws {
    #expect(try oordeel(.juridisch, tekst).oordeel == verwacht)
  }
}
