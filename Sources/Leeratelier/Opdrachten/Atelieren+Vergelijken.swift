import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// Lays the duo's of an atelier that are done side by side, in the terminal or as a page.
  static func vergelijkAtelier(_ env: Omgeving, _ name: String) throws -> Uitgang {
    let archive = try env.archief(aanmaken: false)
    let atelier = try archive.atelier(name)
    try Trainerswoordvraag.toets(env, atelier)
    let round = try env.argumenten.getal("plaats", 1...max(1, atelier.casussen.count))
    let compared = try Ateliervergelijking(archive, atelier, alleen: round.map { [$0] })
    if let path = env.argumenten.waarde("uit") {
      try geef(env, Vergelijkingspagina.html(compared), naar: path, wat: "De vergelijking")
    } else {
      env.toonLang("Vergelijking van \(atelier.naam)") { _ in Vergelijkingstekst.regels(compared) }
    }
    return .goed
  }

  /// Writes a page to a file, or to standard output for `-`.
  static func geef(_ env: Omgeving, _ page: String, naar path: String, wat: String) throws {
    if path == "-" { return Uitvoer.tekst(page) }
    try env.schrijf(page, naar: path)
    Uitvoer.regel("\(wat) staat in \(volledig(path)). Open het bestand in een browser.")
  }
}
