import Scenario
import Tekst

/// The decision of ZSM itself: what was proposed, on what, and with which motivation.
extension Scoreregels {
  private static let agenda = Bron(.ontwikkelagenda, "§2: betekenisvol; §4A: genoeg verzamelen voor deze beslissing")

  static let besluit: [Scoreregel] = [
    Scoreregel(
      .triage, "beslissing", "De beslissing die u voorstelde", voor: .zsm, zwaarte: 11, bron: agenda,
      onzeMaat:
        "Er is geen beste beslissing; passend, verdedigbaar en niet passend zijn van de auteur van de casus, met motivering. "
        + "Wat ertegen sprak zijn de puzzelstukken die bij een passende beslissing tellen en niet bij deze.",
      vragen: [],
      goed: "U stelt voor wat bij deze persoon past, op wat u ervan wist.",
      fout: "U stelt de beslissing voor die voor de hand ligt, terwijl u al wist wat ertegen sprak.",
      vraag: "Wat had u moeten horen om hier iets anders voor te stellen?"
    ) { b in b.voorstellen.compactMap { b.waardeer($0) } },

    Scoreregel(
      .triage, "besluitmotivering", "De motivering van de beslissing", voor: .zsm, zwaarte: 6,
      bron: Bron(.ontwikkelagenda, "§2: feit, bewijs, rechtvaardiging, uitvoering en uitleg"),
      onzeMaat:
        "Onder \(Blik.minsteWoorden) woorden is er geen motivering. Of een langere tekst feit, bewijs, waarom en uitvoering noemt, "
        + "herkent dit programma aan woorden; dan is het een vraag en geen oordeel.",
      vragen: [],
      goed:
        "\u{2018}Bewezen met aangifte en beelden; dagvaarden met toezicht door de reclassering, omdat de behandeling dan doorloopt.\u{2019}",
      fout: "\u{2018}Conform advies huis.\u{2019}",
      vraag: "Zou de verdachte, en het slachtoffer, hiermee begrijpen waarom?"
    ) { b in
      b.voorstellen.map { move in
        let text = move.handeling.tekst ?? ""
        let proof = [Bewijs(move.nummer, text)]
        if let other = b.tekstNaastKeuze(text, move.handeling.beslissing) {
          return Vondst(.nvt, "Uw motivering van \(b.op(move.nummer)): \(other)", proof)
        }
        let count = b.woorden(text)
        if count < Blik.minsteWoorden {
          return Vondst(
            .niet,
            "Uw motivering van \(b.op(move.nummer)) is \(b.citaat(text)), \(vervoeg(count, "één woord", "\(count) woorden")); op welk feit, welk bewijs en om welke reden staat er niet.",
            proof, beter: "Noem feit, bewijs, waarom deze beslissing, en wie haar uitvoert.")
        }
        let named = Besluitdeel.genoemd(text, kwalificatie: b.casus.feit.kwalificatie)
        let missing = Besluitdeel.allCases.filter { !named.contains($0) }
        if missing.isEmpty {
          return Vondst(
            .voldaan,
            "Uw motivering van \(b.op(move.nummer)) noemt \(opsomming(Besluitdeel.allCases.map(\.naam))).", proof)
        }
        return Vondst(
          .nvt,
          "In uw motivering van \(b.op(move.nummer)) herkent het programma niet: \(opsomming(missing.map(\.naam))). Staat het er in andere woorden?",
          proof)
      }
    },
  ]
}

extension Blik {
  /// A question when a text names another decision than was chosen with it.
  func tekstNaastKeuze(_ text: String, _ id: String?) -> String? {
    guard let decision = id.flatMap({ casus.beslissing($0) }),
      let words = Afdoeningtekst.wijstNaarAnders(text, gekozen: decision.soort)
    else { return nil }
    return "de tekst noemt \(aangehaald(words)), en u koos \(naam(beslissing: decision.id)). Zegt de tekst wat u koos?"
  }

  /// What this seat put to the officier, or decided: the last of each decision, in order.
  var voorstellen: [Zet] {
    let all = zetten.filter { $0.handeling.soort.kenmerk.isBesluit }
    return all.filter { move in
      !all.contains { $0.nummer > move.nummer && $0.handeling.beslissing == move.handeling.beslissing }
    }
  }

  /// What the law says against a decision, on the facts of the case or on what this seat knew; nil: it leaves it open.
  func wet(tegen decision: Beslissing, _ zet: Zet) -> (regel: Rechtsregel, wist: [String], altijd: Bool)? {
    if let law = casus.beletsel(tegen: decision) {
      return (law.regel, [], true)
    }
    func known(_ id: String) -> Bool { kende(id, .inhoud, bij: zet.verricht.gezien) }
    let bar = decision.bezwaren.first { $0.rechtsregel != nil && $0.staat(known) }
    return bar.flatMap { bar in bar.rechtsregel.map { ($0, bar.zodra.filter(known), false) } }
  }

  /// The decision as the author values it, with what this seat knew that spoke against it.
  fileprivate func waardeer(_ zet: Zet) -> Vondst? {
    guard let decision = zet.handeling.beslissing.flatMap({ casus.beslissing($0) }),
      decision.soort.bevoegd == .officier
    else { return nil }
    let proof = [Bewijs(zet.nummer, zet.handeling.tekst)]
    let said = "Op \(op(zet.nummer)) stelde u \(naam(beslissing: decision.id)) voor"
    if let law = wet(tegen: decision, zet) {
      let against = law.altijd ? "Dat kan hier niet" : "Daar staat de wet tegenover"
      return Vondst(
        .niet,
        "\(said). \(against): \(law.regel.omschrijving).\(law.wist.isEmpty ? "" : " U wist toen van \(titels(law.wist)).")",
        proof + weetbewijs(law.wist, bij: zet.verricht.gezien), weten: .wist)
    }
    switch decision.waardering {
    case .passend, .verdedigbaar:
      let carries = casus.puzzelstukken.filter { $0.blijft == nil && $0.beslissingen.contains(decision.id) }.map(\.id)
      let known = carries.filter { kende($0, .inhoud, bij: zet.verricht.gezien) }
      let word = decision.waardering == .passend ? "" : "Verdedigbaar: "
      if known.isEmpty, !carries.isEmpty {
        return Vondst(
          .nvt, "\(said), nog voor u iets wist van wat hier voor of tegen haar spreekt. Waarop rustte uw keuze?", proof)
      }
      return Vondst(
        .voldaan, "\(said). \(word)\(decision.motivering)", proof + weetbewijs(known, bij: zet.verricht.gezien),
        weten: .wist)
    case .nietPassend:
      let against = tegen(decision)
      let known = against.filter { kende($0, .inhoud, bij: zet.verricht.gezien) }
      let state: Kennisstand =
        !known.isEmpty
        ? .wist : against.contains { stand($0, bij: zet) == .nietGevraagd } ? .nietGevraagd : .konNietWeten
      let why: String =
        switch state {
        case .wist: "U wist toen van \(titels(known))."
        case .nietGevraagd: "Wat ertegen sprak, was toen nog te vragen."
        case .konNietWeten: "Wat ertegen sprak, kon u toen niet weten."
        }
      return Vondst(
        state.misgreep, "\(said). \(decision.motivering) \(why)", proof + weetbewijs(known, bij: zet.verricht.gezien),
        weten: state)
    }
  }

  /// The pieces that count for a fitting decision and not for this one, or that raise an objection to it.
  private func tegen(_ decision: Beslissing) -> [String] {
    let fitting = casus.beslissingen.filter { $0.waardering == .passend }.map(\.id)
    let raising = decision.bezwaren.flatMap(\.zodra)
    return casus.puzzelstukken.filter { piece in
      guard piece.blijft == nil else { return false }
      return raising.contains(piece.id)
        || (!piece.beslissingen.contains(decision.id) && piece.beslissingen.contains(where: fitting.contains))
    }.map(\.id)
  }
}
