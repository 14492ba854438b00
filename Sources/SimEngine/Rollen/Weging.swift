import Scenario
package import Tekst

/// How the officier weighs: the advice and the proposal, each answered with its own ground, in a fixed order of grounds
/// (ontwerp sessie, 'Simulated roles'; handreiking, bijlage 1, koppelvlak 1: wat gebeurt ermee).
package struct Weging {
  private let zicht: Zicht
  private let kwaliteit: [Eisoordeel]

  /// What stands in the way of a decision, and what would have to be known for it to go away.
  struct Beletsel {
    var grond: Grond
    var reden: String
    /// Puzzelstukken that lift it; empty: nothing does.
    var weg: [String] = []
  }

  /// - Parameters:
  ///   - zicht: The officier's view.
  ///   - kwaliteit: The judgements on the advice in the dossier; empty without one.
  init(_ zicht: Zicht, kwaliteit: [Eisoordeel]) {
    self.zicht = zicht
    self.kwaliteit = kwaliteit
  }

  // MARK: the decision

  /// Weighs what lies there, and decides.
  ///
  /// - Returns: The decision with every step of the weighing: what was asked for and not taken, then what was taken.
  package static func besluit(_ zicht: Zicht, kwaliteit: [Eisoordeel]) -> Besluit {
    Weging(zicht, kwaliteit: kwaliteit).besluit()
  }

  private var geadviseerd: String? { zicht.advies?.beslissing }
  private var voorgesteld: String? { zicht.voorstel?.handeling.beslissing }

  private func besluit() -> Besluit {
    let taken = keuze
    var steps = afgewezen(bij: taken)
    // What was proposed to go with it is weighed by itself: what cannot, is left out with its reason.
    let asked = taken.id == voorgesteld ? zicht.voorstel?.handeling.ook ?? [] : []
    var together: [String] = []
    for id in asked {
      if let against = beletsel(tegen: id) {
        steps.append(Weegstap(beslissing: id, herkomst: .voorstel, grond: against.grond, reden: against.reden))
      } else {
        together.append(id)
      }
    }
    let name = opsomming(([taken.id] + together).map(naam))
    let standing = beletsel(tegen: taken.id)
    steps.append(
      Weegstap(
        beslissing: taken.id, herkomst: taken.herkomst, grond: nil,
        reden: standing.map { "Tegen alles wat hier te kiezen is, bestaat een bezwaar. Ook hiertegen: \($0.reden)" }
          ?? "Hiertegen bestaat geen bezwaar."))
    return Besluit(
      beslissing: taken.id, door: .simulatie, stappen: steps, motivering: motivering(steps, name),
      kwaliteit: kwaliteit.map {
        Kwaliteitsoordeel(eis: $0.eis.rawValue, oordeel: $0.oordeel?.rawValue, waarom: $0.waarom)
      },
      regelversie: AdviesJudge.versie, hoort: zicht.voorstel?.handeling.hoort ?? [.verdachte] + zicht.slachtoffers,
      adviesGevolgd: zicht.advies.map { ([taken.id] + together).contains($0.beslissing) }, ook: together)
  }

  /// What is taken: of the advice and the proposal the one that holds, or what the officier finds without either.
  private var keuze: (id: String, herkomst: Weegstap.Herkomst) {
    let advice = geadviseerd.flatMap { tegenAdvies == nil ? $0 : nil }
    let proposal = voorgesteld.flatMap { beletsel(tegen: $0) == nil ? $0 : nil }
    switch (advice, proposal) {
    case (let advice?, let proposal?): return voorstelWint(proposal) ? (proposal, .voorstel) : (advice, .advies)
    case (let advice?, nil): return (advice, .advies)
    case (nil, let proposal?): return (proposal, .voorstel)
    case (nil, nil): break
    }
    let order = zicht.terugvalvolgorde
    if let open = order.first(where: { beletsel(tegen: $0) == nil }) { return (open, .eigen) }
    // Every casus has a decision that can always be taken (L-073 warns); should none hold, one within the competence.
    let own = zicht.beslissingen.filter { $0.soort.bevoegd == .officier }.map(\.id)
    return (order.first(where: own.contains) ?? "", .eigen)
  }

  /// What was asked for and is not taken, each with its ground.
  private func afgewezen(bij taken: (id: String, herkomst: Weegstap.Herkomst)) -> [Weegstap] {
    var steps: [Weegstap] = []
    if let advice = geadviseerd, taken.herkomst != .advies {
      let against = tegenAdvies ?? verloren(voorgesteld ?? "")
      steps.append(Weegstap(beslissing: advice, herkomst: .advies, grond: against.grond, reden: against.reden))
    }
    if let proposal = voorgesteld, taken.herkomst != .voorstel, proposal != taken.id {
      // The advice was refused for the same decision on the same ground: once is enough.
      let again = steps.contains { $0.beslissing == proposal && $0.grond != .kwaliteit }
      let against =
        beletsel(tegen: proposal)
        ?? Beletsel(
          grond: .partners,
          reden: toegevoegd.isEmpty
            ? "Het huis adviseert anders, en \(voegtToe ? "wat u meegeeft, maakt dat voor mij niet anders" : "bij uw voorstel ligt niets dat het huis niet al bij zijn advies legde")."
            : "Het huis adviseert anders. Wat u eraan toevoegt (\(opsomming(toegevoegd.prefix(2).map { aangehaald($0.titel) }))) laat zich ook met dat advies verenigen."
        )
      if !again {
        steps.append(Weegstap(beslissing: proposal, herkomst: .voorstel, grond: against.grond, reden: against.reden))
      }
    }
    return steps
  }

  /// What the proposal rests on and the house had not weighed: a proposal that brings this wins from a good advice.
  private func nieuw(_ proposal: String) -> [Puzzelstuk] {
    guard let advice = zicht.advies, let given = zicht.voorstel?.handeling.puzzelstukken else { return [] }
    return given.filter { !advice.puzzelstukken.contains($0) }.compactMap { zicht.stuk($0) }
      .filter { $0.beslissingen.contains(proposal) && !$0.beslissingen.contains(advice.beslissing) }
  }

  /// What the proposal brings that the house had not written with its advice, whichever decision it counts for.
  private var toegevoegd: [Puzzelstuk] {
    guard let advice = zicht.advies, let proposal = zicht.voorstel?.handeling else { return [] }
    return (proposal.puzzelstukken ?? []).filter { !advice.puzzelstukken.contains($0) }.compactMap { zicht.stuk($0) }
      .filter { piece in proposal.beslissing.map(piece.beslissingen.contains) ?? false }
  }

  /// Whether anything went along with the proposal that the house had not written with its advice.
  private var voegtToe: Bool {
    guard let advice = zicht.advies, let given = zicht.voorstel?.handeling.puzzelstukken else { return false }
    return given.contains { !advice.puzzelstukken.contains($0) }
  }

  /// A proposal wins from a good advice on what counts for it alone; or when it brings something the house did not have, and
  /// an experienced officier would sooner take it than what was advised.
  private func voorstelWint(_ proposal: String) -> Bool {
    guard proposal != geadviseerd else { return false }
    if !nieuw(proposal).isEmpty { return true }
    let order = zicht.terugvalvolgorde
    guard !toegevoegd.isEmpty, let own = order.firstIndex(of: proposal),
      let advised = geadviseerd.flatMap({ order.firstIndex(of: $0) })
    else { return false }
    return own < advised
  }

  /// Why a good advice gave way.
  private func verloren(_ proposal: String) -> Beletsel {
    let alone = nieuw(proposal)
    let pieces = (alone.isEmpty ? toegevoegd : alone).prefix(2).map { aangehaald($0.titel) }
    return Beletsel(
      grond: .feitEnBewijs,
      reden: "Uw voorstel rust op iets dat het huis niet meegewogen heeft: \(opsomming(Array(pieces))).")
  }

  // MARK: what stands in the way

  private var tegenAdvies: Beletsel? {
    guard let advice = zicht.advies else { return nil }
    if let reason = Weging.kwaliteitsbezwaar(kwaliteit, drempel: zicht.regio.adviesdrempel) {
      return Beletsel(grond: .kwaliteit, reden: reason)
    }
    return beletsel(tegen: advice.beslissing, voorAdvies: true)
  }

  /// The first ground that fails for a decision: whose it is and what the law says, then what is known of it.
  private func beletsel(tegen id: String, voorAdvies advised: Bool = false) -> Beletsel? {
    func woorden(_ reason: String, _ ids: [String]) -> String { self.woorden(reason, ids, voorAdvies: advised) }
    guard let decision = zicht.beslissingen.first(where: { $0.id == id }) else {
      return Beletsel(grond: .feitEnBewijs, reden: "Deze beslissing bestaat hier niet.")
    }
    if decision.soort.bevoegd != .officier {
      return Beletsel(
        grond: .bevoegdheid, reden: "Dit kan ik niet beslissen: daarover gaat de \(decision.soort.bevoegd.rawValue).")
    }
    if let law = zicht.beletsel(tegen: id) { return Beletsel(grond: .bevoegdheid, reden: law.woorden) }
    let objections = zicht.bezwaren(tegen: id)
    if let law = objections.first(where: { $0.rechtsregel != nil }) {
      return Beletsel(grond: .bevoegdheid, reden: woorden(law.reden, law.tenzij), weg: law.tenzij)
    }
    let needed = zicht.ontbreekt(voor: id)
    if !needed.isEmpty {
      return Beletsel(
        grond: .feitEnBewijs,
        reden: woorden(
          "Daarvoor weet ik te weinig: ik mis nog iets over \(opsomming(zicht.gebieden(needed))).", needed),
        weg: needed)
    }
    for ground in Grond.allCases {
      if let found = objections.first(where: { $0.grond == ground }) {
        return Beletsel(grond: ground, reden: woorden(found.reden, found.tenzij), weg: found.tenzij)
      }
    }
    return nil
  }

  /// The words for an objection.
  ///
  /// What ZSM itself knows by now, and did not put before the officier, is asked for as that.
  private func woorden(_ reason: String, _ ids: [String], voorAdvies advised: Bool) -> String {
    let unseen = ids.filter { !zicht.weet($0) }
    guard !unseen.isEmpty, unseen.allSatisfy({ zicht.zsmWeet($0) }) else { return reason }
    let titles = opsomming(unseen.compactMap { zicht.titel(opZsm: $0).map(aangehaald) })
    if advised || zicht.voorstel == nil {
      return "Daarvoor had ik moeten kunnen wegen wat hier niet voorlag: \(titles)."
    }
    return
      "\(reason) Het antwoord kent u, maar het ligt niet bij uw voorstel: \(titles). Op ZSM is dit al bekend; geef het mee bij uw voorstel."
  }

  // MARK: sending back

  /// What the officier says who sends a proposal back: what is missed, and until when there is time.
  ///
  /// Only for what can still be heard on ZSM before the limit, and never twice for the same: whoever proposes it again gets
  /// a decision, which the officier says beforehand.
  /// - Returns: The words; nil when there is nothing to send back for.
  static func terug(_ zicht: Zicht) -> String? {
    guard let proposal = zicht.voorstel, proposal.doorMens, let id = proposal.handeling.beslissing,
      let limit = zicht.uiterlijkBesluit
    else { return nil }
    let weighing = Weging(zicht, kwaliteit: zicht.kwaliteit)
    let against = weighing.beletsel(tegen: id)
    // What ZSM knows already only has to go along.
    let unseen = against?.weg.filter { !zicht.weet($0) } ?? []
    let isAtHand = !unseen.isEmpty && unseen.allSatisfy(zicht.zsmWeet)
    guard limit - zicht.tijd >= (isAtHand ? kortsteMeegeven : kortste) else { return nil }
    // An advice that holds is followed, and there is nothing to wait for; unless what stands against the proposal is known on
    // ZSM and only does not lie with it.
    if let advice = zicht.advies, weighing.tegenAdvies == nil {
      guard id != advice.beslissing, isAtHand else { return nil }
    }
    let (reason, ask): (String, String)
    var verdict = "nog niet."
    if let missing = against {
      if missing.weg.isEmpty {
        // Nothing lifts it: only another proposal helps.
        (reason, ask) = (missing.reden + weighing.ookGeenReden, "kom eerder terug met een ander voorstel.")
        verdict = missing.grond == .bevoegdheid ? "dat kan niet." : "dat doe ik zo niet."
      } else if zicht.zijnTeHoren(unseen, voor: limit) {
        // What else stands in the way is asked for at once: nobody need come back three times.
        let more = weighing.verder(id, na: missing).filter { item in
          zicht.zijnTeHoren(item.weg.filter { !zicht.weet($0) }, voor: limit)
        }
        let others = more.isEmpty ? "" : " En ook: \(more.map(\.reden).joined(separator: " "))"
        (reason, ask) = (
          missing.reden + others + weighing.waar(missing.weg + more.flatMap(\.weg)) + weighing.ookGeenReden,
          "kom eerder terug met wat dit wegneemt, of met een ander voorstel."
        )
      } else {
        return nil
      }
    } else if let old = weighing.verouderd, zicht.advies?.beslissing == id, zicht.gesteldeVragen.isEmpty {
      // It rests on an advice that cannot be used: whether it still holds can be asked.
      (reason, ask) = (old, "vraag het \(zicht.regio.huis) eerst of dit nog geldt.")
    } else if let bare = weighing.zonderReden {
      (reason, ask) = (bare, "een paar zinnen zijn genoeg.")
    } else {
      return nil
    }
    guard !zicht.isTeruggestuurd(id, met: reason) else { return nil }
    let until = zicht.klok.tekst(limit)
    return
      "\(weighing.naam(id)): \(verdict) \(reason) Uiterlijk \(until) beslis ik. Legt u mij ditzelfde nog eens zo voor, dan beslis ik meteen zelf op wat er ligt, en dat kan iets anders worden; \(ask)"
  }

  /// What stands against a decision after the first and can be lifted, each once.
  private func verder(_ id: String, na first: Beletsel) -> [Beletsel] {
    zicht.bezwaren(tegen: id).filter { $0.reden != first.reden && !$0.tenzij.isEmpty }.reduce(into: [Beletsel]()) {
      let words = woorden($1.reden, $1.tenzij, voorAdvies: false)
      if words != first.reden, !$0.map(\.reden).contains(words) {
        $0.append(Beletsel(grond: $1.grond, reden: words, weg: $1.tenzij))
      }
    }
  }

  /// Where what is missed is to be heard, of what nobody on ZSM knows yet: in which network, never with whom.
  private func waar(_ ids: [String]) -> String {
    let unheard = zicht.netwerken(ids.filter { !zicht.weet($0) && !zicht.zsmWeet($0) })
    let places = unheard.compactMap { network -> String? in
      switch network {
      case .zsm: "aan uw eigen tafel of in uw systemen"
      case .veiligheidshuis: "bij het \(zicht.regio.huis)"
      case .gesprek: "van wie u kunt spreken"
      case .grens, .trainer: nil
      }
    }
    return places.isEmpty ? "" : " Dat is te horen \(opsomming(places))."
  }

  /// That a proposal gives no reason, where it gives none: a word or three, and nothing that it rests on; or words in its place
  /// that no decision can hold.
  private var zonderReden: String? {
    if let loaded = geenReden { return loaded }
    guard let proposal = zicht.voorstel?.handeling else { return nil }
    // With one stuk beside it three words are no reason either.
    guard (proposal.puzzelstukken ?? []).count <= 1 else { return nil }
    let text = (proposal.tekst ?? "").trimmingPrefix(while: \.isWhitespace)
    let words = text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    guard words <= Self.teWeinigWoorden else { return nil }
    return
      "Als reden staat er alleen \(aangehaald(String(text))). Waarop rust dit: welk feit, welk bewijs, en wat moet het bereiken?"
  }

  /// The same, said after what else stands in the way; empty: the reason can stand.
  private var ookGeenReden: String { geenReden.map { " \($0)" } ?? "" }

  /// That a reason holds what no decision can: evidence waved aside or from nowhere, or abuse; nil: it does not.
  private var geenReden: String? {
    guard let given = zicht.voorstel?.handeling.tekst else { return nil }
    if let waved = Besluitdeel.weggewuifdBewijs(given) {
      return
        "U schrijft \(aangehaald(waved)). Zonder bewijs beslis ik niets. Waarop rust dit: welk feit, en welk bewijs?"
    }
    if let claimed = zicht.bewijsZonderGrond(given) {
      return
        "U noemt \(aangehaald(claimed)); dat ken ik uit deze zaak niet. Waar komt het vandaan, en waarop rust dit zonder dat?"
    }
    return Gevoeligheidswoord.gevonden(given).first(where: \.soort.isOverToon).map {
      "In uw reden staat \(aangehaald($0.woorden)); dat zet ik in geen beslissing. Waarop rust dit: welk feit, welk bewijs, en wat moet het bereiken?"
    }
  }

  /// So few words are no reason by themselves: our measure.
  static let teWeinigWoorden = 3

  /// Why the advice is too old to use, when it is.
  private var verouderd: String? {
    guard let found = kwaliteit.first(where: { $0.eis == .actueel }), found.oordeel == .onvoldoende else { return nil }
    return "Het advies waarop dit rust, is te oud. \(found.waarom)"
  }

  /// Minutes that must be left for somebody to ask and to propose again: our measure.
  static let kortste = 60
  /// Minutes that must be left to propose again with what one knows already: our measure.
  static let kortsteMeegeven = 15

  // MARK: words

  private func naam(_ id: String) -> String { zicht.beslissingen.first { $0.id == id }?.naam ?? id }

  private func motivering(_ steps: [Weegstap], _ name: String) -> String {
    var lines: [String] = []
    if let advice = zicht.advies {
      let day = Datum(iso: advice.datum)?.voluit ?? advice.datum
      lines.append(
        "In het dossier ligt een advies van het huis van \(day): \u{2018}\(Weging.citaat(advice.tekst))\u{2019}")
    } else if zicht.bekend == true {
      lines.append("Het huis kent deze persoon, maar er ligt hier geen advies.")
    }
    for step in steps where step.grond != nil {
      // An advice that is set aside for what it lacks says nothing against the decision that is taken all the same.
      lines.append(
        step.herkomst == .advies && step.beslissing == steps.last?.beslissing
          ? "Op het advies zelf ga ik niet af. \(step.reden)"
          : "\(naam(step.beslissing)): niet. \(step.reden)")
    }
    if let last = steps.last {
      let same = last.herkomst == .advies && voorgesteld == last.beslissing
      switch last.herkomst {
      case .advies:
        lines.append("Ik volg het advies: \(name).\(same ? " Dat stelt u ook voor." : "")")
      case .voorstel:
        // The advice was set aside for what it lacks, not for what it asked.
        let same = geadviseerd == last.beslissing
        lines.append(
          "Ik neem het voorstel over: \(name).\(same ? " Het huis adviseerde hetzelfde; ik ga af op uw voorstel." : "")"
        )
      case .eigen:
        // What nobody asked for needs its reason: that nothing stands against it, where that is so.
        let open = beletsel(tegen: last.beslissing) == nil
        let asked = voorgesteld != nil || geadviseerd != nil
        lines.append(
          "Op wat er ligt beslis ik: \(name).\(asked && open ? " Niemand legde mij dit voor; van wat ik hier kan beslissen, is dit waar ik met wat er ligt geen bezwaar tegen zie." : "")"
        )
      }
    }
    return lines.joined(separator: "\n")
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

  /// The first words of a text, whole.
  static func citaat(_ text: String, woorden limit: Int = 24) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let head = words.prefix(limit).joined(separator: " ")
    return words.count > limit ? head + " …" : head
  }
}
