import Tekst
package import SimEngine
package import Scenario

/// A casus as its author looks at it: who holds what, what the criteria come to, and what play shows of it.
package enum CasusTekst {
  /// The ways over which a puzzelstuk can be had, in words.
  private static func wegen(_ piece: Puzzelstuk) -> String {
    let ways = piece.toegang.map(\.rawValue) + (piece.systeem.map { [$0] } ?? [])
    return ways.isEmpty ? "geen weg" : opsomming(ways)
  }

  /// Who holds what, by which way, from when, for which decision, and where something lacks.
  package static func kaart(_ casus: Casus, _ klok: SimKlok, breedte: Int) -> [String] {
    var lines: [String] = []
    for holder in casus.alleRollen {
      let own = casus.puzzelstukken.filter { $0.houder == holder }
      guard !own.isEmpty else { continue }
      lines += ["", hoofdletter(holder.naam)]
      for piece in own {
        let also = piece.ookBekendBij.isEmpty ? "" : "; ook bekend bij \(opsomming(piece.ookBekendBij.map(\.naam)))"
        lines.append(
          "  \(piece.id): \(aangehaald(piece.titel)) (\(piece.aard.naam), \(piece.leefgebied.naam), \(piece.gevoeligheid.naam))"
        )
        let since =
          piece.vanaf.map { "ontstaat \(duurInWoorden($0)) na de instroom" }
          ?? "sinds \(klok.datum(van: piece).voluit)"
        lines.append("    \(since); langs \(wegen(piece))\(also)")
        let counts = casus.uitkomsten.filter(piece.beslissingen.contains)
        lines.append("    telt bij: \(counts.isEmpty ? "geen beslissing" : opsomming(counts))")
        let purposes = piece.doelen
        lines.append("    deelbaar voor: \(purposes.isEmpty ? "geen doel" : opsomming(purposes))")
        if piece.blijft != nil { lines.append("    blijft bij de houder") }
        lines += bezwaren(piece, casus) + tegenspraak(piece, casus)
      }
    }
    lines += ["", "Gaten"] + gaten(casus).map { "  - \($0)" }
    return Array(lines.dropFirst())
  }

  /// Which objections of the officier a puzzelstuk lifts, with the others that it needs for that, and which it raises.
  private static func bezwaren(_ piece: Puzzelstuk, _ casus: Casus) -> [String] {
    casus.beslissingen.flatMap { decision in
      decision.bezwaren.flatMap { objection -> [String] in
        let others = objection.tenzij.filter { $0 != piece.id }
        let lifts =
          objection.tenzij.contains(piece.id)
          ? [
            "    neemt een bezwaar weg bij \(decision.id)\(others.isEmpty ? "" : ", samen met \(opsomming(others))"): \(aangehaald(objection.reden))"
          ] : []
        return lifts
          + (objection.zodra.contains(piece.id)
            ? ["    roept een bezwaar op bij \(decision.id): \(aangehaald(objection.reden))"] : [])
      }
    }
  }

  private static func tegenspraak(_ piece: Puzzelstuk, _ casus: Casus) -> [String] {
    let others = casus.tegenspreekt(piece)
    return others.isEmpty ? [] : ["    spreekt tegen: \(opsomming(others.map(\.id)))"]
  }

  /// What an author would want to see: a decision that nothing carries, a stuk that counts for none or goes for no doel.
  static func gaten(_ casus: Casus) -> [String] {
    var gaps: [String] = []
    // Without a zaak a stuk points to what is needed; that none speaks for an outcome is no gap.
    for decision in casus.heeftZaak ? casus.uitkomsten : []
    where !casus.puzzelstukken.contains(where: { $0.beslissingen.contains(decision) }) {
      gaps.append("geen enkel stuk telt bij \(decision)")
    }
    for piece in casus.puzzelstukken where piece.blijft == nil {
      if piece.beslissingen.isEmpty {
        gaps.append("\(piece.id) telt bij geen \(casus.heeftZaak ? "beslissing" : "uitkomst")")
      }
      if piece.doelen.isEmpty { gaps.append("\(piece.id) is voor geen doel te delen") }
      if piece.toegang.isEmpty, piece.systeem == nil { gaps.append("langs geen weg is \(piece.id) te krijgen") }
    }
    let forces = (casus.heeftZaak ? casus.uitkomsten : []).filter { decision in
      !casus.puzzelstukken.contains { $0.aard.isKracht && $0.beslissingen.contains(decision) }
    }
    if !forces.isEmpty { gaps.append("zonder een kracht die telt: \(opsomming(forces))") }
    return gaps.isEmpty ? ["geen"] : gaps
  }

  /// The key of the triage as it follows from the criteria, and on what each rests (domeinmodel §4).
  package static func sleutel(_ casus: Casus) -> [String] {
    var lines: [String] = []
    for fact in Deelfeit.allCases {
      let value = casus.waarde(fact)
      lines.append("\(fact.rawValue). \(fact.omschrijving): \(value.rawValue)")
      if fact == .meerLeefgebieden {
        let areas = Leefgebied.allCases.filter { area in
          casus.puzzelstukken.contains { $0.isProbleem && $0.leefgebied == area }
        }
        lines.append("   geteld uit de problemen: \(areas.isEmpty ? "geen" : opsomming(areas.map(\.naam)))")
      } else {
        let rests = casus.sleutel.waarden[fact]?.rustOp ?? []
        let titles = rests.compactMap { casus.puzzelstuk($0)?.titel }.map(aangehaald)
        lines.append("   rust op: \(titles.isEmpty ? "niets" : opsomming(titles))")
      }
    }
    lines += [
      "",
      "Samen: \(casus.triagesleutel.rawValue). Het kader wordt gelezen als (1 en 2 en 3) of 4: 1a en 1b, 2a en 2b, en 3; of 4a en 4b.",
    ]
    if let tension = casus.spanning { lines.append("Waar de bronnen verschillen: \(tension)") }
    return lines
  }

  /// What play showed.
  package static func statistiek(_ counted: Casusstatistiek, _ casus: Casus, breedte: Int) -> [String] {
    func share(_ count: Int?) -> String { "\((count ?? 0) * 100 / max(1, counted.spellen)) %" }
    var lines = [
      "\(counted.spellen) keer gespeeld, gemiddeld \(counted.handelingen / max(1, counted.spellen)) handelingen\(casus.heeftZaak ? " van beide stoelen samen" : "").",
      "Eén keer alleen gewacht, de rest willekeurig\(casus.heeftZaak ? " of gericht op één beslissing" : ""). Het zegt hoe de casus kan lopen, niet hoe mensen spelen.",
      "", "Hoe vaak een stuk bij een stoel kwam",
    ]
    lines += Tabeltekst(
      koppen: [("stuk", "stuk")] + (casus.heeftZaak ? [("ZSM", "ZSM")] : []) + [("huis", "huis")],
      rijen: casus.puzzelstukken.map { piece in
        [piece.id] + (casus.heeftZaak ? [share(counted.bereikt[piece.id]?[.zsm])] : [])
          + [share(counted.bereikt[piece.id]?[.veiligheidshuis])]
      }, tussen: 2
    ).regels(breedte)
    lines += ["", casus.heeftZaak ? "Hoe vaak een beslissing viel" : "Hoe vaak het weegoverleg hierop uitkwam"]
    lines += Tabeltekst(
      koppen: [("", ""), ("", "")],
      rijen: casus.uitkomsten.map { [$0, share(counted.besluiten[$0])] }, tussen: 2
    ).regels(breedte)
    let grounds = Grond.allCases.filter { counted.gronden[$0] != nil }
    lines += ["", "Waarop een advies of voorstel het niet haalde"]
    lines += grounds.isEmpty ? ["nergens op"] : grounds.map { "\($0.naam): \(share(counted.gronden[$0]))" }
    lines += ["", "Bezwaren die de doorslag gaven, en hoe vaak"]
    let objections = casus.beslissingen.flatMap { decision in
      decision.bezwaren.indices.map {
        "\(decision.id): \(share(counted.bezwaren[decision.id]?[$0])), \(aangehaald(decision.bezwaren[$0].reden))"
      }
    }
    lines += objections.isEmpty ? ["geen"] : objections
    func list(_ head: String, _ items: [String]) -> [String] { ["", head, items.isEmpty ? "geen" : opsomming(items)] }
    lines += list("Bevindingen die er altijd zijn", counted.altijd)
    lines += list("Bevindingen die er nooit zijn", counted.nooit)
    lines += list("Wie een standpunt heeft en het nooit zegt", counted.zwijgend.map(\.naam))
    lines += list("Incidenten die nooit komen", counted.incidentNooit)
    return lines
  }
}
