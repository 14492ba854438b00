package import Scenario
package import SimEngine
import Tekst

/// What a leergang counts of one closed session.
package struct Leergangsessie: Equatable, Sendable {
  /// So many findings of a part of the scorekaart, and how many of them leave nothing to talk about.
  package struct Tel: Equatable, Sendable {
    package var voldaan: Int
    package var samen: Int

    package init(voldaan: Int, samen: Int) { (self.voldaan, self.samen) = (voldaan, samen) }
  }

  /// Id of the casus.
  package var casus: String
  /// ISO 8601 with zone.
  package var geopend: String
  package var gesprekken: Int
  package var voornemens: Int
  /// Parts of the scorekaart that had a finding with a judgement.
  package var onderdelen: [Deel: Tel]

  package init(casus: String, geopend: String, gesprekken: Int, voornemens: Int, onderdelen: [Deel: Tel]) {
    self.casus = casus
    self.geopend = geopend
    self.gesprekken = gesprekken
    self.voornemens = voornemens
    self.onderdelen = onderdelen
  }

  /// Counts a session.
  ///
  /// - Parameters:
  ///   - bron: The session with its notes; closed.
  ///   - stoelen: Of which seats; findings on the duo count for both.
  ///   - samen: The conversations of the whole atelier that count with it.
  package init(_ bron: Sessiebron, stoelen: Set<Stoel>, samen: [Reflectie] = []) {
    var counts: [Deel: Tel] = [:]
    for finding in Scorekaart.van(bron.sessie).bevindingen
    where [.voldaan, .deels, .niet].contains(finding.oordeel) && (finding.stoel.map(stoelen.contains) ?? true) {
      var count = counts[finding.deel] ?? Tel(voldaan: 0, samen: 0)
      count.samen += 1
      if finding.oordeel == .voldaan { count.voldaan += 1 }
      counts[finding.deel] = count
    }
    self.init(
      casus: bron.sessie.casus.id, geopend: bron.geopend,
      gesprekken: Reflectie.alle(bron.aantekeningen).count { $0.atelier == nil } + samen.count,
      voornemens: bron.aantekeningen(.voornemen).count { $0.gegevens["atelier"] == nil }
        + samen.reduce(0) { $0 + $1.voornemens.count }, onderdelen: counts)
  }
}

/// Where somebody is in a leergang: what was done of each part, and what the sessions show; never a grade.
package struct Leergangstand: Equatable, Sendable {
  /// Our measure: fewer sessions than this show nothing.
  package static let vanaf = 3

  package let leergang: Leergang
  /// Of the casussen of the leergang, in the order in which they were opened.
  package let sessies: [Leergangsessie]

  package init(_ leergang: Leergang, _ sessies: [Leergangsessie]) {
    self.leergang = leergang
    let known = Set(leergang.delen.flatMap(\.casussen))
    self.sessies = sessies.filter { known.contains($0.casus) }.sorted { $0.geopend < $1.geopend }
  }

  /// How many there are of what a condition counts.
  package func gedaan(_ condition: Leergang.Voorwaarde, _ part: Leergang.Deel) -> Int {
    let own = sessies.filter { part.casussen.contains($0.casus) }
    switch condition.soort {
    case .sessies: return own.count
    case .gesprek: return own.reduce(0) { $0 + $1.gesprekken }
    case .voornemen: return own.reduce(0) { $0 + $1.voornemens }
    }
  }

  /// Whether everything that a part asks was done.
  package func isKlaar(_ part: Leergang.Deel) -> Bool { part.verder.allSatisfy { gedaan($0, part) >= $0.aantal } }

  /// The first part of which something is still to be done; nil: everything was.
  package var nu: Leergang.Deel? { leergang.delen.first { !isKlaar($0) } }

  // MARK: words

  /// The lines of what a leergang is.
  package static func inhoud(_ leergang: Leergang) -> [String] {
    var lines = [leergang.titel, "", leergang.toelichting]
    for (index, part) in leergang.delen.enumerated() {
      lines += ["", "\(index + 1). \(part.titel)", "   Casussen: \(opsomming(part.casussen))"]
      for goal in part.leerdoelen { lines.append("   - \(goal.soort.naam): \(goal.tekst)") }
      lines += part.opdracht.split(separator: "\n").map { "   \($0)" }
      lines.append("   Verder na: \(opsomming(part.verder.map { $0.soort.zin($0.aantal) }))")
    }
    return lines
  }

  /// The lines of where somebody is.
  ///
  /// - Parameters:
  ///   - wie: Whose it is: a pseudonym, or the name of an atelier.
  ///   - blokken: Whether signs that draw may be used; else the same in words.
  /// - Returns: What was done of each part, then what the sessions show.
  package func regels(_ wie: String, blokken: Bool) -> [String] {
    var lines = ["\(leergang.titel) · \(wie)"]
    let count = sessies.count
    if let first = sessies.first, let last = sessies.last {
      let days = count == 1 ? Self.dag(first) : "\(Self.dag(first)) tot en met \(Self.dag(last))"
      lines.append("\(count) gesloten \(count == 1 ? "sessie" : "sessies"): \(days).")
    } else {
      lines.append("Er is nog geen gesloten sessie van een van deze casussen.")
    }
    for (index, part) in leergang.delen.enumerated() {
      let state = isKlaar(part) ? "klaar" : part == nu ? "hier bent u" : "nog niet"
      lines += ["", "\(index + 1). \(part.titel): \(state)"]
      for condition in part.verder {
        let done = gedaan(condition, part)
        let marks = blokken ? Self.tekens(done, condition.aantal) + "  " : ""
        lines.append(
          "   \(marks)\(condition.soort.zin(condition.aantal)): \(done == 0 ? "nog niet" : done >= condition.aantal ? "ja (\(done))" : "\(done) van \(condition.aantal)")"
        )
      }
      if part == nu { lines += part.opdracht.split(separator: "\n").map { "   \($0)" } }
    }
    return lines + [""] + verloop(blokken)
  }

  private static func dag(_ session: Leergangsessie) -> String {
    let day = String(session.geopend.prefix(10))
    return Datum(iso: day)?.voluit ?? day
  }

  private static func tekens(_ done: Int, _ wanted: Int) -> String {
    let full = min(done, wanted)
    return String(repeating: "●", count: full) + String(repeating: "○", count: wanted - full)
  }

  /// What the sessions show of each part of the scorekaart, in their order.
  private func verloop(_ blokken: Bool) -> [String] {
    var lines: [String] = []
    for part in Deel.allCases {
      let counts = sessies.compactMap { $0.onderdelen[part] }.filter { $0.samen > 0 }
      guard counts.count >= Leergangstand.vanaf, let first = counts.first, let last = counts.last else {
        let had = counts.isEmpty ? "nog geen sessie" : counts.count == 1 ? "1 sessie" : "\(counts.count) sessies"
        lines.append(
          "\(hoofdletter(part.naam)): te weinig om iets over te zeggen (\(had); wij kijken vanaf \(Leergangstand.vanaf))."
        )
        continue
      }
      let words = "zonder vraag: eerst \(first.voldaan) van \(first.samen), laatst \(last.voldaan) van \(last.samen)"
      let shown =
        blokken
        ? counts.map(Self.balk).joined(separator: " ") + "  \(words)"
        : "per sessie \(counts.map { "\($0.voldaan) van \($0.samen)" }.joined(separator: ", ")) zonder vraag"
      lines.append("\(hoofdletter(part.naam)): \(shown)")
    }
    return [
      "Wat de sessies laten zien, per onderdeel van de scorekaart:"
    ] + lines
      + [
        "Een balkje is één sessie: hoe hoger, hoe minder er te bespreken was. Het is geen cijfer; de casussen verschillen."
      ].map { blokken ? $0 : "Dit is geen cijfer; de casussen verschillen." }
  }

  private static func balk(_ count: Leergangsessie.Tel) -> String {
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(steps[min(steps.count - 1, count.voldaan * (steps.count - 1) / count.samen)])
  }
}
