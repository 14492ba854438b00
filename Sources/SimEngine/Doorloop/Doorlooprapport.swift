package import Scenario

/// What random play of a casus found: what nobody reaches, and whether the engine keeps its promises.
package struct Doorlooprapport: Sendable {
  /// How often a casus is played at most to see whether everything in it can be reached.
  package static let proefspellen = 200

  package var casus: String
  package var keren = 0
  package var geeindigd = 0
  package var gelijk = 0
  package var handelingen = 0
  /// Plays that ended without a decision, or did not end.
  package var zonderBesluit = 0
  /// Puzzelstukken of which no seat ever knew the content, rightly kept ones left out.
  package var onbereikt: [String] = []
  /// Decisions that were never taken though the officier may take them.
  package var nooitGenomen: [String] = []
  /// How often each decision was taken, in the order of the casus.
  ///
  /// Without a zaak: each outcome of the weegoverleg, as the last of a play.
  package var beslissingen: [(id: String, aantal: Int)] = []
  private var zonderZaak = false
  /// Puzzelstukken that count for a decision and that ZSM never knew by then, though somebody came to know them.
  package var nooitOpTijd: [String] = []
  /// Whether questions over koppelvlak 2 were asked and none was answered before the decision.
  package var antwoordTeLaat = false
  /// The author's fitting decisions, when none of them was ever taken.
  package var passendNooit: [String] = []

  /// Whether every session ended and replayed to the same state.
  package var gaaf: Bool { geeindigd == keren && gelijk == keren }

  /// Plays a casus, each time with its own seed: at random, steering to each of its decisions, and once only waiting.
  ///
  /// - Parameters:
  ///   - casus: What is played.
  ///   - regio: Where.
  ///   - keren: How often at most.
  ///   - zaad: Another start of chance.
  ///   - instroomdatum: Calendar date of minute 0.
  ///   - totAllesBereikt: Whether to stop as soon as there is nothing left to reach.
  /// - Returns: What was seen.
  package static func maak(
    _ casus: Casus, _ regio: Regioprofiel, keren: Int, zaad: UInt64, instroomdatum: Datum, totAllesBereikt: Bool = false
  ) -> Doorlooprapport {
    var report = Doorlooprapport(casus: casus.id)
    var missing = Set(casus.puzzelstukken.filter { $0.blijft == nil }.map(\.id))
    var taken: [String: Int] = [:]
    let takeable = casus.beslissingen.filter { $0.isTeNemen(in: casus) }.map(\.id)
    // Each zaak must have one that falls: two zaken are two decisions.
    let fitting = (casus.zaken.isEmpty ? [casus.beslissingen] : casus.zaken.map(\.beslissingen)).map { decisions in
      decisions.filter { $0.waardering == .passend }.map(\.id)
    }.filter { !$0.isEmpty }
    let needed = casus.beslissingen.filter { $0.soort.bevoegd == .officier }.flatMap {
      $0.alleenAls + $0.bezwaren.flatMap(\.tenzij)
    }
    var late = Set(needed.filter { casus.puzzelstuk($0)?.blijft == nil })
    var (asked, answered) = (0, 0)
    for run in 0..<keren {
      let seed = Trekking.meng(zaad ^ Trekking.meng(UInt64(run)))
      let opening = Opening(casus: casus, regio: regio, zaad: seed, instroomdatum: instroomdatum)
      var play = Doorloop(opening, zaad: seed, neiging: neiging(run, takeable, missing))
      play.speel(hoogstens: 2000)
      report.tel(play, opening)
      let roles = Stoel.allCases.flatMap { opening.rollen[$0] ?? [] }
      missing = missing.filter { play.sessie.weten(roles, $0) != .inhoud }
      for id in play.sessie.uitkomsten { taken[id, default: 0] += 1 }
      let course = Doorlooprapport.beloop(play)
      late.subtract(course.geweten)
      asked += course.gevraagd ? 1 : 0
      answered += course.beantwoord ? 1 : 0
      if totAllesBereikt, missing.isEmpty, late.isEmpty, takeable.allSatisfy({ taken[$0] != nil }),
        fitting.allSatisfy({ $0.contains { taken[$0] != nil } }), asked == 0 || answered > 0
      {
        break
      }
    }
    report.nooitOpTijd = casus.puzzelstukken.map(\.id).filter { late.contains($0) && !missing.contains($0) }
    // A handful of questions proves nothing.
    report.antwoordTeLaat = casus.aanvullendeVraag.map { $0.keuze != .nee } ?? false && asked >= 10 && answered == 0
    report.onbereikt = casus.puzzelstukken.map(\.id).filter(missing.contains)
    report.beslissingen = casus.uitkomsten.map { ($0, taken[$0] ?? 0) }
    report.zonderZaak = !casus.heeftZaak
    report.passendNooit = fitting.first { ids in !ids.contains { taken[$0] != nil } } ?? []
    report.nooitGenomen = takeable.filter { taken[$0] == nil && !report.passendNooit.contains($0) }
    return report
  }

  /// What ZSM knew when it was decided, and whether a question over koppelvlak 2 was asked and answered by then.
  private static func beloop(_ play: Doorloop) -> (geweten: Set<String>, gevraagd: Bool, beantwoord: Bool) {
    let roles = play.sessie.rollen(.zsm)
    var known: Set<String> = []
    var (asked, answered) = (false, false)
    var answers: Set<Int> = []
    for event in play.gebeurtenissen {
      switch event.inhoud {
      case .puzzelstukVernomen(let learned) where learned.diepte == .inhoud && roles.contains(learned.rol):
        known.insert(learned.puzzelstuk)
      case .berichtVerzonden(let message):
        if message.soort == .vraag { asked = true }
        if message.soort == .antwoord { answers.insert(message.nummer) }
      case .berichtAangekomen(let number) where answers.contains(number): answered = true
      // What counts for another zaak, or for the second time, can come later.
      case .besluitGenomen where play.sessie.genomen.last?.gebeurtenis == event.nummer: return (known, asked, answered)
      default: continue
      }
    }
    return (known, asked, answered)
  }

  /// The first play only waits; of the rest one in three goes anywhere, and the others steer to each decision that can fall in turn.
  static func neiging(_ run: Int, _ decisions: [String], _ missing: Set<String>) -> Neiging {
    if run == 0 { return .afwachtend }
    if run % 3 == 0 || decisions.isEmpty { return .geen }
    let turn = run - run / 3 - 1
    let pieces = missing.sorted()
    return .gericht(
      op: decisions[turn % decisions.count], zoekt: pieces.isEmpty ? nil : pieces[turn % pieces.count])
  }

  private mutating func tel(_ play: Doorloop, _ opening: Opening) {
    keren += 1
    if play.sessie.gesloten { geeindigd += 1 }
    let session = play.sessie
    if !session.gesloten || session.zaakstanden.contains(where: \.besluiten.isEmpty) { zonderBesluit += 1 }
    if Sessie(opening, gebeurtenissen: play.gebeurtenissen) == play.sessie { gelijk += 1 }
    handelingen += play.zetten.count
  }

  /// What was counted, in Dutch; what is wrong with the casus is in `meldingen`.
  package var regels: [String] {
    [
      "\(casus): \(keren) keer gespeeld, \(geeindigd) keer tot het einde, \(gelijk) keer gaf de opname dezelfde toestand; gemiddeld \(handelingen / max(1, keren)) handelingen.",
      "  \(zonderZaak ? "Uitkomsten van het weegoverleg" : "Beslissingen"): "
        + beslissingen.map { "\($0.id) \($0.aantal)" }.joined(separator: ", "),
    ]
  }
}

extension Beslissing {
  /// Whether the officier can come to take it: it is within the competence, and neither the law nor an objection bars it for ever.
  func isTeNemen(in casus: Casus) -> Bool {
    soort.bevoegd == .officier && casus.beletsel(tegen: self) == nil
      && !bezwaren.contains(where: \.staatAltijd)
  }
}
