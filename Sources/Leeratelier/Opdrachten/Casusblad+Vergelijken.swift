import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// Lays what was decided in all closed sessions of a casus side by side, or prints the questionnaire for casusonderzoek.
  static func vergelijkCasus(_ env: Omgeving) throws -> Uitgang {
    let id = try env.argumenten.plek(1)
    let list = env.argumenten.waarde("vragenlijst")
    if let list { try geef(env, Onderzoeksblad.html, naar: list, wat: "De vragenlijst, vier bladen A4,") }
    // Sessions of a casus that is no longer in the folder are in the archive all the same.
    let rows = try env.bestaandArchief()?.sessies().filter { $0.casus == id } ?? []
    let title = try rows.first?.titel ?? env.casus(id, env.bibliotheek()).casus.titel
    if list != nil, env.argumenten.waarde("uit") == nil { return .goed }
    let compared = try vergelijking(env, title, rows)
    if let path = env.argumenten.waarde("uit") {
      try geef(env, Vergelijkingspagina.html(compared), naar: path, wat: "De vergelijking")
    } else {
      env.toonLang("Vergelijking van \(title)") { _ in Vergelijkingstekst.regels(compared) }
    }
    return .goed
  }

  private static func vergelijking(_ env: Omgeving, _ title: String, _ rows: [SessieRegel]) throws -> Casusvergelijking
  {
    var sources: [Sessiebron] = []
    var left: [String] = []
    var (open, examples, branches) = (0, 0, 0)
    if !rows.isEmpty {
      let archive = try env.archief(aanmaken: false)
      for row in rows.reversed() {
        if row.herkomst != nil {
          branches += 1
        } else if row.voorbeeld {
          examples += 1
        } else if row.toestand == .open {
          open += 1
        } else {
          do { sources.append(try Sessiebron(archive, row.code)) } catch {
            left.append("Niet meegeteld: \(error.boodschap)")
          }
        }
      }
    }
    let counted = [
      open > 0 ? "\(open) nog open" : nil,
      examples > 0 ? "\(examples) \(examples == 1 ? "voorbeeld" : "voorbeelden")" : nil,
      branches > 0 ? "\(branches) \(branches == 1 ? "andere weg" : "andere wegen")" : nil,
    ].compactMap(\.self)
    if !counted.isEmpty { left.append("Er niet bij: \(opsomming(counted)).") }
    return Casusvergelijking(titel: title, sources, weggelaten: left)
  }
}
