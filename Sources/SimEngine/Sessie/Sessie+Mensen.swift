package import Scenario

/// Who is there, what exists, and what was done: what a casus of format 2 makes depend on the moment.
extension Sessie {
  // MARK: what was done

  /// The last decision in each zaak.
  private var geldend: [Besluit] { zaakstanden.compactMap(\.besluiten.last?.besluit) }

  /// Whether a fact of a condition holds now; where more zaken lie there, of any of them, and decided once all are.
  package func klopt(_ fact: Voorwaarde.Feit) -> Bool {
    switch fact {
    case .gesproken(let role): gesproken.contains(role)
    case .nagevraagd(let role): nagevraagd.contains(role)
    case .hoort(let role): geldend.contains { $0.hoort.contains(role) }
    case .beslissing(let ids): geldend.contains { $0.alle.contains(where: ids.contains) }
    case .beslist(let so): isOoitBeslist == so
    case .teruggekoppeld(let so): zaakstanden.contains { $0.terugkoppeling != nil } == so
    case .geagendeerd(let so): zaakstanden.contains { $0.agendering != nil } == so
    case .bekend(let id, let seat):
      (seat.map { [$0] } ?? Stoel.allCases).contains { weten(rollen($0), id) == .inhoud }
    case .gebeurd(let id): incidenten.contains(id)
    case .reactie(let id): reacties.contains(id)
    case .overleg(let kind): overleggen.contains { $0.soort == kind && $0.gesloten }
    case .teLaat(let kind):
      termijnen.contains { $0.gehaald == false && $0.termijn.soort.rawValue == kind.rawValue }
    }
  }

  /// Whether something that depends on what was done holds now.
  package func geldt(_ when: Geldigheid) -> Bool { when.geldt(klopt) }

  /// The simulated minute from which an incident can happen; nil: it does not as things stand.
  func moment(_ incident: Incident) -> Int? {
    guard geldt(incident.geldt) else { return nil }
    guard let later = incident.naBeslissing else { return incident.na }
    return casus.heeftZaak ? beslist().map { gebeurtenissen[$0].tijd + later } : nil
  }

  /// How a decision worked out in the eyes of each, with what came of what was done or left beside it.
  package func aflopen(_ decision: Beslissing) -> [(naam: String, perspectief: Beslissing.Perspectief)] {
    decision.afloop.alle.map { name, view in
      var told = view
      told.gevolgen = decision.afloop.gevolgen.filter { $0.voor.naam == name && geldt($0.geldt) }.map(\.tekst)
      return (name, told)
    }
  }

  // MARK: who is there

  /// Whether a role has come into view.
  package func inBeeld(_ role: Rol) -> Bool {
    casus.gegeven(role)?.na.map { $0.feiten.allSatisfy(klopt) } ?? true
  }

  /// Whether somebody can be reached at a simulated minute.
  package func isBereikbaar(_ role: Rol, op minute: Int) -> Bool {
    guard let hours = casus.gegeven(role)?.bereikbaar else { return true }
    return hours.dagen.contains(klok.weekdag(minute)) && hours.uren.contains(klok.minuutVanDag(minute))
  }

  /// The first minute from one on at which somebody can be reached and the own network works, looked for in two weeks.
  func volgendeBereikbaar(_ role: Rol, _ minute: Int) -> Int {
    guard let hours = casus.gegeven(role)?.bereikbaar else { return minute }
    for day in 0...14 {
      let start = max(minute, klok.tijdstip(hours.uren.lowerBound, opDagVan: minute, later: day))
      let open = klok.volgendeOpen(role.netwerk, start)
      if isBereikbaar(role, op: open) { return open }
    }
    return minute
  }

  /// What somebody who is not there lets know.
  func afwezig(_ role: Rol) -> String {
    guard let hours = casus.gegeven(role)?.bereikbaar else { return "" }
    let days = hours.dagen.count == Weekdag.allCases.count ? "" : " op \(opsomming(hours.dagen.map(\.naam)))"
    return
      "Ik ben nu niet te bereiken; wel\(days) van \(SimKlok.uur(minuut: hours.uren.lowerBound)) tot \(SimKlok.uur(minuut: hours.uren.upperBound))."
  }

  // MARK: what exists

  /// Whether a puzzelstuk is there: from the start, or once its holder has it.
  package func bestaat(_ piece: Puzzelstuk) -> Bool { piece.vanaf == nil || weet(piece.houder, piece.id) != nil }

  /// The puzzelstukken that are there now, in the order of the casus.
  var bestaandeStukken: [Puzzelstuk] {
    casus.heeftLatereStukken ? casus.puzzelstukken.filter(bestaat) : casus.puzzelstukken
  }
}

extension SimKlok {
  /// The calendar date of a puzzelstuk: so long before instroom, or the day on which it came into being.
  package func datum(van piece: Puzzelstuk) -> Datum {
    piece.vanaf.map { datum($0) } ?? datum(voorInstroom: piece.datum)
  }
}

extension Sessie {
  /// A partner of the house at the table of ZSM, where a region agreed so.
  func isGast(_ role: Rol, aan seat: Stoel) -> Bool { seat == .zsm && role.netwerk == .veiligheidshuis }

  /// Whether somebody who was asked to a table sits there at a simulated minute; a guest only while the house is open.
  func zit(_ role: Rol, aan seat: Stoel, op time: Int) -> Bool {
    isBereikbaar(role, op: time) && (!isGast(role, aan: seat) || klok.loketIsOpen(time))
  }
}
