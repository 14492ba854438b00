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
      // The last: what was sent back and written better is no more of interest, but that hardly anything was written is.
      let last = b.voorstellen.filter { b.isAanOfficier($0) }.suffix(1)
      let empty = b.alle(.beslissingVoorstellen).filter { move in
        b.isAanOfficier(move) && last.contains { $0.nummer > move.nummer } && b.magerGemotiveerd(move.handeling.tekst)
      }
      return last.compactMap { b.gemotiveerd($0) } + empty.prefix(1).map { b.eerderLeeg($0, empty.count) }
    },

    Scoreregel(
      .triage, "onderbouwing", "Waarop het voorstel rust", voor: .zsm, zwaarte: 4,
      bron: Bron(.ontwikkelagenda, "§2: feit, bewijs, rechtvaardiging, uitvoering en uitleg"),
      onzeMaat:
        "De officier kent wat meegaat, op tafel kwam of in de tekst te lezen is. Of een tekst een puzzelstuk noemt, leest het programma aan woorden.",
      goed: "Bij het voorstel gaat mee waarop het rust.",
      fout: "Het voorstel rust op wat u weet, en de officier krijgt het niet te zien.",
      vraag: "Waaraan moest de officier zien waarop u dit baseert?"
    ) { b in b.voorstellen.suffix(1).compactMap { b.onderbouwd($0) } },

    Scoreregel(
      .triage, "opnieuw_voorgelegd", "Terug bij de officier met iets nieuws", voor: .zsm, zwaarte: 2, bron: agenda,
      onzeMaat:
        "Niets nieuws is: dezelfde beslissing, geen ander puzzelstuk mee, in de tussentijd niets vernomen, en een motivering met hoogstens "
        + "vier nieuwe woorden.",
      vragen: [],
      goed: "De officier mist iets; u vraagt het na en legt het met dat antwoord opnieuw voor.",
      fout: "U legt hetzelfde nog eens voor, in de hoop dat het nu wel gaat.",
      vraag: "Wat zei de officier dat er miste, en waar was dat te horen?"
    ) { b in
      let all = b.zetten.filter { $0.handeling.soort == .beslissingVoorstellen }
      return zip(all, all.dropFirst()).compactMap { b.zonderNieuws($0, $1) }.suffix(1)
    },
  ]
}

extension Blik {
  /// From so many new words on a motivation is another; ours.
  private static let nieuweWoorden = 5

  /// That the same was laid before the officier again with nothing new; nil: it was not.
  fileprivate func zonderNieuws(_ first: Zet, _ second: Zet) -> Vondst? {
    guard let decision = second.handeling.beslissing, decision == first.handeling.beslissing,
      Set(second.handeling.puzzelstukken ?? []).isSubset(of: first.handeling.puzzelstukken ?? []),
      !s.kennis.contains(where: {
        rollen.contains($0.rol) && $0.gebeurtenis > first.nummer && $0.gebeurtenis < second.nummer
      }),
      !s.berichten.contains(where: {
        rollen.contains($0.bericht.naar)
          && aangekomenBij[$0.bericht.nummer].map { (first.nummer..<second.nummer).contains($0) } ?? false
      })
    else { return nil }
    func words(_ move: Zet) -> Set<String> {
      Set((move.handeling.tekst ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    guard words(second).subtracting(words(first)).count < Self.nieuweWoorden else { return nil }
    return Vondst(
      .deels,
      "Op \(op(second.nummer)) legde u \(naam(beslissing: decision)) opnieuw voor, zoals op \(op(first.nummer)): zonder ander puzzelstuk, zonder iets nieuws te hebben gehoord, en met vrijwel dezelfde motivering.",
      [Bewijs(first.nummer, first.handeling.tekst), Bewijs(second.nummer, second.handeling.tekst)],
      beter: "Haal op wat hij mist, of stel iets anders voor.")
  }
}

extension Blik {
  /// A question when a text names another decision than was chosen with it.
  func tekstNaastKeuze(_ text: String, _ id: String?, ook: [String] = []) -> String? {
    guard let decision = id.flatMap({ casus.beslissing($0) }),
      let words = Afdoeningtekst.wijstNaarAnders(
        text, gekozen: [decision.soort] + ook.compactMap { casus.beslissing($0)?.soort })
    else { return nil }
    return "de tekst noemt \(aangehaald(words)), en u koos \(naam(beslissing: decision.id)). Zegt de tekst wat u koos?"
  }

  /// That an earlier proposal had hardly a word with it.
  fileprivate func eerderLeeg(_ move: Zet, _ count: Int) -> Vondst {
    let text = move.handeling.tekst ?? ""
    let words = woorden(text)
    let more = count > 1 ? ", en zo waren er \(count)" : ""
    return Vondst(
      .deels,
      "Uw eerdere voorstel van \(op(move.nummer)) had \(text.isEmpty ? "geen motivering" : "als motivering \(citaat(text)), \(vervoeg(words, "één woord", "\(words) woorden"))")\(more).",
      [Bewijs(move.nummer, text)], beter: "Noem meteen feit, bewijs en waarom: wie terug moet, is tijd kwijt.")
  }

  /// That a proposal went to the officier without anything of what this seat knew for it; nil: there was, or nothing was known.
  fileprivate func onderbouwd(_ move: Zet) -> Vondst? {
    guard isAanOfficier(move), move.handeling.soort == .beslissingVoorstellen, !rollen.contains(.officier),
      move.handeling.puzzelstukken?.isEmpty != false,
      let decision = move.handeling.beslissing.flatMap({ casus.beslissing($0) })
    else { return nil }
    let known = casus.puzzelstukken.filter {
      $0.blijft == nil && $0.beslissingen.contains(decision.id) && kende($0.id, .inhoud, bij: move.verricht.gezien)
    }
    // The officier has what came on the table, went along earlier, or stands in the advice.
    func had(_ id: String) -> Bool {
      s.overleggen.contains { $0.stoel == .zsm && $0.ingebracht.contains(id) }
        || voorstellen.contains { $0.nummer < move.nummer && $0.handeling.puzzelstukken?.contains(id) == true }
        || s.adviesInDossier?.puzzelstukken.contains(id) == true
        || s.kennis.contains { $0.rol == .officier && $0.puzzelstuk == id && $0.gebeurtenis < move.nummer }
    }
    guard !known.isEmpty, !known.contains(where: { had($0.id) || vertelde($0, stoel: .zsm, voor: move.nummer + 1) })
    else { return nil }
    return Vondst(
      .nvt,
      "Met uw voorstel van \(op(move.nummer)), \(naam(beslissing: decision.id)), ging geen puzzelstuk mee, en in uw tekst herkent het programma er geen. U wist toen van \(titels(known.map(\.id))).",
      [Bewijs(move.nummer, move.handeling.tekst)] + weetbewijs(known.map(\.id), bij: move.verricht.gezien),
      weten: .wist)
  }

  /// What is to be said of the motivation of a proposal; nil: nothing that a program can say.
  fileprivate func gemotiveerd(_ move: Zet) -> Vondst? {
    let text = move.handeling.tekst ?? ""
    let proof = [Bewijs(move.nummer, text)]
    if let other = tekstNaastKeuze(text, move.handeling.beslissing, ook: move.handeling.ook ?? []) {
      return Vondst(.nvt, "Uw motivering van \(op(move.nummer)): \(other)", proof)
    }
    if let claimed = Bewijsclaim.zonderGrond(text, casus) {
      return Vondst(
        .nvt,
        "In uw motivering van \(op(move.nummer)) staat \(aangehaald(claimed)); het programma vindt dat in deze casus nergens. Waar komt het vandaan?",
        proof)
    }
    if let waved = Besluitdeel.weggewuifdBewijs(text) {
      return Vondst(
        .nvt,
        "In uw motivering van \(op(move.nummer)) staat \(aangehaald(waved)). Waarop moet de officier dan beslissen?",
        proof)
    }
    let count = woorden(text)
    if count < Blik.minsteWoorden {
      return Vondst(
        .niet,
        "Uw motivering van \(op(move.nummer)) is \(citaat(text)), \(vervoeg(count, "één woord", "\(count) woorden")); op welk feit, welk bewijs en om welke reden staat er niet.",
        proof, beter: "Noem feit, bewijs, waarom deze beslissing, en wie haar uitvoert.")
    }
    // What stood in an earlier proposal was said. Why somebody chooses is told in as many ways as there are people, so that
    // is not looked for.
    let said = voorstellen.filter { $0.nummer <= move.nummer }.compactMap(\.handeling.tekst).joined(separator: "\n")
    let named = Besluitdeel.genoemd(said, kwalificatie: casus.feit?.kwalificatie ?? "")
    let missing = Besluitdeel.allCases.filter { $0 != .waarom && !named.contains($0) }
    if missing.isEmpty {
      // What an earlier proposal named is not missed here, and is no merit of this text either.
      let own = Besluitdeel.genoemd(text, kwalificatie: casus.feit?.kwalificatie ?? "")
      return Besluitdeel.allCases.allSatisfy(own.contains) && isLofwaardig(said, nil)
        ? Vondst(
          .voldaan,
          "Uw motivering van \(op(move.nummer)) noemt \(opsomming(Besluitdeel.allCases.map(\.naam))).", proof) : nil
    }
    return Vondst(
      .nvt,
      "In uw motivering van \(op(move.nummer)) herkent het programma niet: \(opsomming(missing.map(\.naam))). Staat het er in andere woorden?",
      proof)
  }

  /// Under so many words a text can be short of a reason; ours.
  static let kort = 15

  /// Whether what was proposed is the officier's to decide.
  func isAanOfficier(_ zet: Zet) -> Bool {
    zet.handeling.beslissing.flatMap { casus.beslissing($0) }?.soort.bevoegd == .officier
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
      if known.isEmpty, !carries.isEmpty {
        return Vondst(
          .nvt, "\(said). Van de puzzelstukken die voor haar tellen, kende u er toen nog geen. Waarop rustte uw keuze?",
          proof)
      }
      // Refused on a ground of the case itself, it is no strong point, whatever an author thinks of it in general.
      let last = voorstellen.last?.nummer == zet.nummer
      // The same decision in the advice was refused in one go with the proposal.
      let refused = s.besluit?.stappen.first {
        $0.beslissing == decision.id && $0.herkomst != .eigen && $0.grond != nil && $0.grond != .partners
          && ($0.herkomst == .voorstel || s.besluit?.alle.contains(decision.id) == false)
      }
      if last, let refused {
        return Vondst(
          .nvt,
          "\(said). De officier nam haar niet over. Hij zei: \(aangehaald(refused.reden))", proof,
          vraag: "Wat had u daarop kunnen zeggen, of vooraf kunnen horen?")
      }
      // What was written under it is judged by its own rule; a choice without a reason is no strong point.
      guard let text = zet.handeling.tekst, !magerGemotiveerd(text) else { return nil }
      let spokeAgainst =
        decision.waardering == .passend
        ? []
        : tegen(decision).filter { id in
          // What went along, or stands in the motivation, was weighed.
          kende(id, .inhoud, bij: zet.verricht.gezien) && zet.handeling.puzzelstukken?.contains(id) != true
            && casus.puzzelstuk(id).map { !kanStaan($0, in: zet.handeling, zekerheid: 0.5) } ?? false
        }
      if !spokeAgainst.isEmpty {
        return Vondst(
          .nvt,
          "\(said). Verdedigbaar: \(motivering(decision)) U wist toen ook van \(titels(spokeAgainst)). Hoe woog u dat?",
          proof + weetbewijs(spokeAgainst, bij: zet.verricht.gezien), weten: .wist)
      }
      // Defensible is what is defended: in a sentence or two at least.
      let fits = decision.waardering == .passend
      guard fits || woorden(text) >= Blik.kort, isLofwaardig(text, nil) else { return nil }
      // Nor is a choice that rests on no feit and no evidence.
      let named = Besluitdeel.genoemd(text, kwalificatie: casus.feit?.kwalificatie ?? "")
      guard named.contains(.feit) || named.contains(.bewijs) else { return nil }
      return Vondst(
        .voldaan, "\(said). \(fits ? "" : "Verdedigbaar: ")\(motivering(decision))",
        proof + weetbewijs(known, bij: zet.verricht.gezien),
        weten: .wist, verdedigbaar: !fits)
    case .nietPassend:
      let against = tegen(decision)
      let known = against.filter { kende($0, .inhoud, bij: zet.verricht.gezien) }
      // Where no stuk tells the difference, the author's words are all there is to say.
      if against.isEmpty { return Vondst(.deels, "\(said). \(motivering(decision))", proof) }
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
        state.misgreep, "\(said). \(motivering(decision)) \(why)", proof + weetbewijs(known, bij: zet.verricht.gezien),
        weten: state)
    }
  }

  /// What the author thinks of a decision, where this seat came to know all that counts for it: the words suppose that.
  func motivering(_ decision: Beslissing) -> String {
    let counts = casus.puzzelstukken.filter { $0.beslissingen.contains(decision.id) && $0.blijft == nil }.map(\.id)
    if counts.allSatisfy(kreeg) { return decision.motivering }
    let worth = decision.waardering.rawValue.replacing("_", with: " ")
    return "De auteur van de casus noemt haar \(worth)."
  }

  /// The pieces that count for a fitting decision and not for this one, or that raise an objection to it.
  func tegen(_ decision: Beslissing) -> [String] {
    let fitting = casus.beslissingen.filter { $0.waardering == .passend }.map(\.id)
    let raising = decision.bezwaren.flatMap(\.zodra)
    return casus.puzzelstukken.filter { piece in
      guard piece.blijft == nil else { return false }
      return raising.contains(piece.id)
        || (!piece.beslissingen.contains(decision.id) && piece.beslissingen.contains(where: fitting.contains))
    }.map(\.id)
  }
}
