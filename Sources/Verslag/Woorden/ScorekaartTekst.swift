package import Scenario
package import SimEngine

/// The scorekaart in words: per part one strong point, one question, one puzzle; all findings on demand.
package enum ScorekaartTekst {
  /// The card as lines of text.
  ///
  /// - Parameters:
  ///   - kaart: The card.
  ///   - sessie: The session it is about.
  ///   - alles: Every finding, with source and our measure apart.
  ///   - stoel: Only findings on this seat.
  ///   - meer: How all findings are asked for where this is shown.
  /// - Returns: Lines to fold and print.
  package static func regels(_ kaart: Scorekaart, sessie: Sessie, alles: Bool, stoel: Stoel?, meer: String? = nil)
    -> [String]
  {
    var lines = [
      "Scorekaart van \(sessie.casus.titel), regio \(sessie.regio.naam). Regels: \(kaart.regelversie).",
      "Geen cijfer: wat volgt zijn bevindingen om over te praten. Figuren en aflopen zijn illustratie.", "",
    ]
    let shares = sessie.stoelen.map { Stoelaandeel(sessie, $0) }
    if shares.contains(where: { !$0.simulatie.isEmpty }) {
      lines.insert(
        "Gespeeld door: "
          + shares.map { "\($0.stoel == .zsm ? "ZSM" : "het huis"): \($0.woorden(sessie))" }.joined(separator: "; ")
          + ". Over wat de simulatie deed, staat hier niets.", at: 1)
    }
    if alles, stoel == nil, Set(kaart.bevindingen.compactMap(\.stoel)).count > 1 {
      lines[lines.count - 2] += " \u{2018}U\u{2019} is wie op die stoel zat."
    }
    if kaart.bevindingen.allSatisfy({ stoel != nil && $0.stoel != nil && $0.stoel != stoel }) {
      lines.append("Er zijn hier geen bevindingen: op deze stoel deed geen deelnemer iets waar een regel over gaat.")
    }
    for part in kaart.delen {
      let findings = part.bevindingen.filter { stoel == nil || $0.stoel == nil || $0.stoel == stoel }
      guard !findings.isEmpty else { continue }
      lines.append("\(hoofdletter(part.deel.naam)):")
      if alles {
        var told: Set<String> = []
        for finding in findings where finding.oordeel != .voldaan { lines += voluit(finding, sessie, &told) }
        lines += goed(findings.filter { $0.oordeel == .voldaan }, naast: findings.filter { $0.oordeel != .voldaan })
      } else {
        lines += kort(part, stoel)
      }
      lines.append("")
    }
    if let tension = sessie.spanning { lines += ["Waar de bronnen verschillen: \(tension)", ""] }
    if alles, stoel != .zsm { lines += AdviesTekst.regels(sessie) }
    if !alles, let meer { lines.append("Alle bevindingen, met bron en plaats in de sessie: \(meer)") }
    return lines
  }

  private static func kort(_ part: Scorekaart.Onderdeel, _ stoel: Stoel?) -> [String] {
    func mine(_ finding: Bevinding?) -> Bevinding? {
      finding.flatMap { stoel == nil || $0.stoel == nil || $0.stoel == stoel ? $0 : nil }
    }
    var lines: [String] = []
    if let strong = mine(part.sterk) { lines.append("  Sterk: \(wie(strong))\(strong.tekst)") }
    if let question = mine(part.vraag) { lines.append("  Vraag: \(wie(question))\(question.tekst) \(question.advies)") }
    if let puzzle = mine(part.puzzel) { lines.append("  Puzzel: \(wie(puzzle))\(puzzle.tekst) \(puzzle.advies)") }
    return lines.isEmpty ? ["  Hierover viel er niets te zeggen."] : lines
  }

  /// What went well, together and short: it asks for no reading.
  ///
  /// One line per rule however often it was met, one for the criteria together, and one for all that goes without saying.
  /// What goes without saying is not named where the same rule found something amiss.
  private static func goed(_ all: [Bevinding], naast amiss: [Bevinding]) -> [String] {
    let findings = all.filter { good in
      !good.isVanzelf || !amiss.contains { $0.regel == good.regel && $0.stoel == good.stoel }
    }
    guard !findings.isEmpty else { return [] }
    let seats = findings.map(\.stoel).reduce(into: [Stoel?]()) { if !$0.contains($1) { $0.append($1) } }
    let lines = seats.flatMap { seat in goed(findings.filter { $0.stoel == seat }, van: seat) }
    return ["  Wat goed ging:"] + lines.map { "   - \($0)" }
  }

  private static func goed(_ findings: [Bevinding], van stoel: Stoel?) -> [String] {
    let who = stoel.map { "(\($0.naam)) " } ?? ""
    let told = findings.filter { !$0.isVanzelf && $0.criterium == nil }
    let rules = told.map(\.regel).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    var lines = rules.flatMap { rule -> [String] in
      let same = told.filter { $0.regel == rule }
      // Each advice, incident or decision is another thing; of what is done alike the first stands for all.
      guard same.count > 2, let first = same.first else { return same.map { who + $0.tekst } }
      return ["\(who)\(first.tekst) Dit ging in totaal \(same.count) keer zo."]
    }
    let criteria = findings.filter { $0.criterium != nil }
    for (border, say) in [
      (false, "Uw antwoord paste bij wat u toen wist, op"), (true, "Als grensgeval verdedigbaar beantwoord:"),
    ] {
      let names = criteria.filter { $0.verdedigbaar == border }.compactMap { $0.criterium?.omschrijving }
      if !names.isEmpty { lines.insert("\(who)\(say) \(opsomming(names.map(aangehaald))).", at: 0) }
    }
    let plain = findings.filter(\.isVanzelf).map(\.titel)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if !plain.isEmpty { lines.append("\(who)Ook in orde: \(opsomming(plain.map(aangehaald))).") }
    return lines
  }

  /// The seat a finding speaks to, before its words; empty: both.
  static func wie(_ finding: Bevinding) -> String { finding.stoel.map { "(\($0.naam)) " } ?? "" }

  /// One finding with all that belongs to it; words that were quoted before in this part are not quoted again.
  private static func voluit(_ finding: Bevinding, _ sessie: Sessie, _ told: inout Set<String>) -> [String] {
    var lines = ["  [\(finding.oordeel.naam)] \(wie(finding))\(finding.titel)", "     \(finding.tekst)"]
    for evidence in finding.bewijs.prefix(4) {
      let moment =
        sessie.gebeurtenissen.indices.contains(evidence.gebeurtenis)
        ? sessie.klok.tekst(sessie.gebeurtenissen[evidence.gebeurtenis].tijd) : ""
      let words = evidence.woorden.flatMap { told.insert($0).inserted ? ": \u{2018}\($0)\u{2019}" : nil } ?? ""
      lines.append("     Bij stap \(evidence.gebeurtenis), \(moment)\(words)")
    }
    if !finding.advies.isEmpty { lines.append("     \(finding.advies)") }
    lines.append("     De bron: \(finding.bron.tekst)")
    if let measure = finding.onzeMaat { lines.append("     Onze maat: \(measure)") }
    return lines
  }
}
