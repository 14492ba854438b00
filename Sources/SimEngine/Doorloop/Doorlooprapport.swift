package import Scenario
package import Tekst

/// What random play of a casus found: what nobody reaches, and whether the engine keeps its promises.
package struct Doorlooprapport: Sendable {
  package var casus: String
  package var keren: Int
  package var geeindigd = 0
  package var gelijk = 0
  package var handelingen = 0
  /// Puzzelstukken that no seat ever knew the content of, rightly kept ones left out.
  package var onbereikt: [String] = []
  /// Decisions that were never taken though the officier may take them.
  package var nooitGenomen: [String] = []
  package var beslissingen: [(id: String, aantal: Int)] = []

  /// Whether every session ended and replayed to the same state.
  package var gaaf: Bool { geeindigd == keren && gelijk == keren }

  /// Plays a casus so many times, each with its own seed.
  package static func maak(_ casus: Casus, _ regio: Regioprofiel, keren: Int, zaad: UInt64, instroomdatum: Datum)
    -> Doorlooprapport
  {
    var report = Doorlooprapport(casus: casus.id, keren: keren)
    var reached: Set<String> = []
    var taken: [String: Int] = [:]
    for run in 0..<keren {
      let seed = Trekking.meng(zaad ^ Trekking.meng(UInt64(run)))
      let opening = Opening(casus: casus, regio: regio, zaad: seed, instroomdatum: instroomdatum)
      var play = Doorloop(opening, zaad: seed)
      play.speel(hoogstens: 2000)
      if play.sessie.gesloten { report.geeindigd += 1 }
      if Sessie(opening, gebeurtenissen: play.gebeurtenissen) == play.sessie { report.gelijk += 1 }
      report.handelingen += play.zetten.count
      for known in play.sessie.kennis where known.diepte == .inhoud && known.gebeurtenis > 0 {
        reached.insert(known.puzzelstuk)
      }
      if let decision = play.sessie.besluit { taken[decision.beslissing, default: 0] += 1 }
    }
    report.onbereikt = casus.puzzelstukken.filter { $0.blijft == nil && !reached.contains($0.id) }.map(\.id)
    report.beslissingen = casus.beslissingen.map { ($0.id, taken[$0.id] ?? 0) }
    report.nooitGenomen = casus.beslissingen.filter { decision in
      taken[decision.id] == nil && decision.soort.bevoegd == .officier
        && !decision.bezwaren.contains { $0.tenzij.isEmpty }
    }.map(\.id)
    return report
  }

  /// The report in Dutch.
  package var regels: [String] {
    var lines = [
      "\(casus): \(keren) keer gespeeld, \(geeindigd) keer tot het einde, \(gelijk) keer gaf de opname dezelfde toestand; gemiddeld \(handelingen / max(1, keren)) handelingen."
    ]
    lines.append("  Beslissingen: " + beslissingen.map { "\($0.id) \($0.aantal)" }.joined(separator: ", "))
    if !onbereikt.isEmpty { lines.append("  Waarschuwing: nooit vernomen: \(onbereikt.joined(separator: ", "))") }
    if !nooitGenomen.isEmpty { lines.append("  Waarschuwing: nooit genomen: \(nooitGenomen.joined(separator: ", "))") }
    return lines
  }
}
