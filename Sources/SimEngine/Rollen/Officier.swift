import Scenario
package import Tekst

/// How the officier weighs: the advice first, in a fixed order of grounds (ontwerp sessie, 'Simulated roles').
package enum Weging {
  /// Weighs what lies there, and decides.
  ///
  /// - Parameters:
  ///   - zicht: The officier's view.
  ///   - kwaliteit: The judgements on the advice in the dossier; empty without one.
  /// - Returns: The decision with every step of the weighing.
  package static func besluit(_ zicht: Zicht, kwaliteit: [Eisoordeel]) -> Besluit {
    var steps: [Weegstap] = []
    var candidates: [(id: String, herkomst: Weegstap.Herkomst)] = []
    if let advice = zicht.advies { candidates.append((advice.beslissing, .advies)) }
    if let proposal = zicht.voorstel?.handeling.beslissing, !candidates.contains(where: { $0.id == proposal }) {
      candidates.append((proposal, .voorstel))
    }
    for id in zicht.terugvalvolgorde where !candidates.contains(where: { $0.id == id }) {
      candidates.append((id, .eigen))
    }

    var chosen: (id: String, herkomst: Weegstap.Herkomst)?
    for candidate in candidates {
      let quality = candidate.herkomst == .advies ? kwaliteit : []
      guard let (ground, reason) = bezwaar(tegen: candidate.id, candidate.herkomst, quality, zicht) else {
        chosen = candidate
        break
      }
      // What was merely next in line and does not hold is not worth a word, unless somebody asked for it.
      if candidate.herkomst != .eigen {
        steps.append(Weegstap(beslissing: candidate.id, herkomst: candidate.herkomst, grond: ground, reden: reason))
      }
      // An advice that is not good enough to use may still describe the right decision: it is weighed again
      // as a proposal if somebody made it one.
      if candidate.herkomst == .advies, ground == .kwaliteit, zicht.voorstel?.handeling.beslissing == candidate.id,
        bezwaar(tegen: candidate.id, .voorstel, [], zicht) == nil
      {
        chosen = (candidate.id, .voorstel)
        break
      }
    }
    // An advice may have failed on its quality alone: what it advised is still one of the officier's own choices.
    if chosen == nil {
      chosen = zicht.terugvalvolgorde.first { bezwaar(tegen: $0, .eigen, [], zicht) == nil }.map { ($0, .eigen) }
    }
    // Every casus has a decision that can always be taken; should none hold, at least one within the competence.
    let own = zicht.beslissingen.filter { $0.soort.bevoegd == .officier }.map(\.id)
    let decision = chosen ?? (zicht.terugvalvolgorde.first(where: own.contains) ?? "", .eigen)
    let name = zicht.beslissingen.first { $0.id == decision.id }?.naam ?? decision.id
    let standing = chosen == nil ? bezwaar(tegen: decision.id, .eigen, [], zicht)?.1 : nil
    steps.append(
      Weegstap(
        beslissing: decision.id, herkomst: decision.herkomst, grond: nil,
        reden: standing.map { "Tegen alles wat hier te kiezen is, bestaat een bezwaar. Ook hiertegen: \($0)" }
          ?? "Hiertegen bestaat geen bezwaar."))
    let followed = zicht.advies.map { _ in decision.herkomst == .advies }
    return Besluit(
      beslissing: decision.id, door: .simulatie, stappen: steps, motivering: motivering(steps, name, zicht),
      kwaliteit: kwaliteit.map {
        Kwaliteitsoordeel(eis: $0.eis.rawValue, oordeel: $0.oordeel?.rawValue, waarom: $0.waarom)
      },
      regelversie: AdviesJudge.versie, hoort: zicht.voorstel?.handeling.hoort ?? [.verdachte, .slachtoffer],
      adviesGevolgd: followed)
  }

  /// The first ground that fails for a decision.
  private static func bezwaar(
    tegen id: String, _ origin: Weegstap.Herkomst, _ quality: [Eisoordeel], _ zicht: Zicht
  ) -> (Grond, String)? {
    if origin == .advies, let reason = kwaliteitsbezwaar(quality, drempel: zicht.regio.adviesdrempel) {
      return (.kwaliteit, reason)
    }
    guard let decision = zicht.beslissingen.first(where: { $0.id == id }) else {
      return (.feitEnBewijs, "Deze beslissing bestaat hier niet.")
    }
    if decision.soort.bevoegd != .officier {
      return (.bevoegdheid, "Dit kan ik niet beslissen: daarover gaat de \(decision.soort.bevoegd.rawValue).")
    }
    if decision.soort == .halt, zicht.leeftijdVerdachte < 12 || zicht.leeftijdVerdachte > 17 {
      return (.bevoegdheid, "Halt is er voor wie op de pleegdatum twaalf tot en met zeventien was.")
    }
    if !zicht.kan(id) {
      return (.feitEnBewijs, "Daarvoor weet ik te weinig: wat deze beslissing draagt, ligt hier niet op tafel.")
    }
    let objections = zicht.bezwaren(tegen: id)
    for ground in Grond.allCases {
      if let found = objections.first(where: { $0.grond == ground }) { return (ground, found.reden) }
    }
    return nil
  }

  /// What the officier says on reading an advice, on the first ground alone.
  ///
  /// - Parameters:
  ///   - text: The advice.
  ///   - quality: The judgements on it.
  ///   - drempel: Tenths of the maximum that it must score.
  /// - Returns: Whether it can be used, and the reaction in the officier's words.
  package static func reactie(op text: String, kwaliteit quality: [Eisoordeel], drempel: Int) -> (
    bruikbaar: Bool, woorden: String
  ) {
    let quote = text.isEmpty ? "Ik lees niets." : "Ik lees: \u{2018}\(citaat(text))\u{2019}"
    if let reason = kwaliteitsbezwaar(quality, drempel: drempel) { return (false, "\(quote) \(reason)") }
    let gaps = quality.filter { ($0.oordeel ?? .voldoende) < .voldoende }.min {
      ($0.oordeel ?? .voldoende) < ($1.oordeel ?? .voldoende)
    }
    let rest =
      gaps.map { "Ik leg dit advies niet terzijde, maar ik moet er zelf nog wat bij bedenken. \($0.waarom)" }
      ?? "Hier kan ik vandaag mee beslissen."
    return (true, "\(quote) \(rest)")
  }

  /// Why an advice is not good enough to use: `juridisch` or `actueel` is 0, or too few points.
  private static func kwaliteitsbezwaar(_ quality: [Eisoordeel], drempel: Int) -> String? {
    for requirement in [Kwaliteitseis.actueel, .juridisch] {
      if let found = quality.first(where: { $0.eis == requirement }), found.oordeel == .onvoldoende {
        return "Dit advies kan ik niet gebruiken. \(found.waarom)"
      }
    }
    let counted = quality.compactMap(\.oordeel)
    let points = counted.reduce(0) { $0 + $1.rawValue }
    guard points * 10 < drempel * counted.count * 2 else { return nil }
    let weakest = quality.min { ($0.oordeel?.rawValue ?? 3) < ($1.oordeel?.rawValue ?? 3) }
    return "Dit advies geeft mij te weinig houvast. \(weakest?.waarom ?? "")"
  }

  private static func motivering(_ steps: [Weegstap], _ name: String, _ zicht: Zicht) -> String {
    var lines: [String] = []
    if let advice = zicht.advies {
      lines.append("In het dossier ligt een advies van het huis: \u{2018}\(citaat(advice.tekst))\u{2019}")
    } else if zicht.bekend == true {
      lines.append("Het huis kent deze persoon, maar er ligt hier geen advies.")
    }
    for step in steps where step.grond != nil {
      let what = zicht.beslissingen.first { $0.id == step.beslissing }?.naam ?? step.beslissing
      lines.append("\(what): niet, op grond van \(step.grond?.naam ?? ""). \(step.reden)")
    }
    if let last = steps.last {
      switch last.herkomst {
      case .advies: lines.append("Ik volg het advies: \(name).")
      case .voorstel: lines.append("Ik neem het voorstel over: \(name).")
      case .eigen: lines.append("Op wat er ligt beslis ik: \(name).")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The first words of a text, whole.
  static func citaat(_ text: String, woorden limit: Int = 24) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let head = words.prefix(limit).joined(separator: " ")
    return words.count > limit ? head + " …" : head
  }
}

extension Rollen {
  static let officier: [Rolregel] = [
    Rolregel(
      "officier.voorstel", "weegt het advies en het voorstel zodra er een voorstel ligt",
      Bron(.handreiking, "bijlage 1, koppelvlak 1: wat gebeurt ermee")
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.besluit == nil, !zicht.isUitgesteld, let proposal = zicht.voorstel else {
        return nil
      }
      return Voornemen(
        Handeling(.beslissen, rol),
        Reden(
          zicht.advies == nil
            ? "Er ligt een voorstel; ik weeg het met wat hier bekend is."
            : "Er liggen een voorstel en een advies van het huis; ik weeg ze met wat hier bekend is.",
          gebeurtenis: proposal.gebeurtenis),
        nietVoor: proposal.klaar)
    },
    Rolregel(
      "officier.uiterlijk", "beslist op wat er ligt als de tijd om is",
      Bron(.rechtsregel, "ophouden en inverzekeringstelling: wachten op advies is geen grond", zekerheid: .middel)
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.besluit == nil, let limit = zicht.uiterlijkBesluit else { return nil }
      return Voornemen(
        Handeling(.beslissen, rol),
        Reden("De tijd is om; ik beslis op wat er ligt.", gebeurtenis: zicht.laatste),
        // The officier who is at the limit decides, open or not: the term does not wait for the morning.
        nietVoor: limit, ookBuitenOpeningstijd: true)
    },
  ]
}
