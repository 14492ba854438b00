import Glibc
import Scenario
import SimEngine
import Verslag

/// Before a text is recorded that seems to hold a real person's data: what was seen, and whether it goes on.
///
/// Somebody at a terminal is asked, once for the same words; from a file or a pipe it is only said.
final class Gegevensvraag {
  private let bediening: any Bediening
  /// Names of the persons of the casus: they are invented.
  private var bekend: Set<String>
  /// What somebody said may be recorded.
  private var gezien: Set<String> = []

  /// - Parameters:
  ///   - casus: The casus that is played; nil: none, or not known yet.
  ///   - bediening: How it is shown and asked.
  init(_ casus: Casus?, _ bediening: any Bediening) {
    self.bediening = bediening
    bekend = casus?.verzonnenNamen ?? []
  }

  /// The persons of another casus are invented, too.
  func ken(_ casus: Casus) { bekend.formUnion(casus.verzonnenNamen) }

  /// Whether a text may be recorded.
  ///
  /// - Throws: `Gestopt`.
  func mag(_ text: String) throws(Gestopt) -> Bool {
    let found = Tekstvondsten(text, bekend: bekend).plekken.filter { !gezien.contains($0.woorden) }
    guard !found.isEmpty else { return true }
    let seen = found.map { "\(hoofdletter($0.soort.naam)): \(citaat($0.woorden, maximum: 60))" }
    guard bediening.isLevend else {
      _ = bediening.merkOp(Gegevensvraag.melding(found))
      gezien.formUnion(found.map(\.woorden))
      return true
    }
    try bediening.toon(
      Blad(
        kop: "Lijkt dit op een echt mens?",
        delen: [
          .init(titel: "Dit valt op in uw tekst", regels: seen),
          .init(
            titel: "Waarom dit gevraagd wordt",
            regels: [
              "In een oefening horen alleen verzonnen mensen. Wat u vastlegt, komt in het verslag en gaat van hand tot hand."
            ]),
        ]))
    while true {
      switch try bediening.regel("Enter legt het zo vast, \u{2018}terug\u{2019} om het te veranderen:").lowercased() {
      case "", "ja":
        gezien.formUnion(found.map(\.woorden))
        return true
      case "terug", "nee", "q": return false
      case "stop": throw .doorSpeler
      default:
        _ = bediening.merkOp(
          "Enter legt het zo vast; \u{2018}terug\u{2019} gaat terug, en wat u schreef blijft liggen.")
      }
    }
  }

  /// Whether words of a command line may be recorded: somebody at a terminal is asked first, elsewhere it is said.
  ///
  /// - Parameters:
  ///   - texts: The words, each as it would be recorded.
  ///   - casus: The casus of the session; nil: none.
  /// - Returns: Whether they may; if not, that was said.
  static func mag(_ texts: [String], _ casus: Casus?) -> Bool {
    let known = casus?.verzonnenNamen ?? []
    let found = texts.flatMap { Tekstvondsten($0, bekend: known).plekken }
    guard !found.isEmpty else { return true }
    guard isatty(0) == 1, isatty(1) == 1 else {
      Uitvoer.melding(melding(found))
      return true
    }
    let asked = Gegevensvraag(casus, Lijnbediening(.standaard, breedte: min(102, Regelbreedte.uit ?? 80) - 2))
    let sure = texts.allSatisfy { text in (try? asked.mag(text)) ?? false }
    if !sure { Uitvoer.regel("Er is niets vastgelegd.") }
    return sure
  }

  /// What was seen, in one line.
  static func melding(_ found: [Tekstvondsten.Plek]) -> String {
    "Dit lijkt op gegevens van een echt mens: \(opsomming(found.map { "\($0.soort.naam) \(citaat($0.woorden, maximum: 40))" }))."
  }
}
