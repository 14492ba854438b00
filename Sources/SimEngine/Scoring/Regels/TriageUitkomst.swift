import Scenario
import Tekst

/// Triage, second part: the route on ZSM, the outcome in the house, and what was done about it.
extension Scoreregels {
  private static let zsm = Bron(.krant, "Landelijk kader in het kort; handreiking, bijlage 1, koppelvlakken 2 en 4")

  static let triageUitkomst: [Scoreregel] = [
    Scoreregel(
      .triage, "route", "De route van de triage op ZSM", voor: .zsm, bron: zsm,
      onzeMaat:
        "Twee losse uitkomsten: de beslissing in de zaak en het koppelvlak. De sleutel van de criteria is van dit programma.",
      vragen: [Dekkingsvraag(.kv4, .trigger)],
      goed: "Onbekend en complex: u kiest agenderen, naast de beslissing in de zaak.",
      fout: "U kiest agenderen voor een zaak die op ZSM hoort en nergens anders.",
      vraag: "Wat had de route voor deze persoon anders gemaakt?"
    ) { b in b.triages.compactMap { b.route($0) } },

    Scoreregel(
      .triage, "weegoverleg", "De uitkomst van het weegoverleg", voor: .veiligheidshuis, bron: Weeguitkomst.bron,
      onzeMaat:
        "Welke uitkomsten passend en verdedigbaar zijn, heeft de auteur van de casus met motivering opgeschreven.",
      vragen: [Dekkingsvraag(.kv4, .verwerking)],
      goed: "U kiest een uitkomst die past bij wat er nodig is, ook als dat geen casusoverleg is.",
      fout: "U brengt een zaak in het casusoverleg die één organisatie kan oppakken.",
      vraag: "Welke andere uitkomst heeft u overwogen?"
    ) { b in b.triages.compactMap { b.weeguitkomst($0) } },

    Scoreregel(
      .triage, "motivering", "De motivering van de triage", voor: .beide,
      bron: Bron(.krant, "Haaglanden: gronden van het besluit vastleggen"),
      onzeMaat: "De maat voor grond, feit en gevolgtrekking in een tekst is van dit programma.",
      goed: "U noemt het criterium, twee feiten en wat daaruit volgt.", fout: "U schrijft alleen de conclusie op.",
      vraag: "Zou een collega met deze gronden tot dezelfde uitkomst komen?"
    ) { b in
      b.triages.compactMap { move in
        let text = move.handeling.tekst
        if b.magerGemotiveerd(text) {
          let count = b.woorden(text)
          return Vondst(
            .niet,
            "Bij uw triage op \(b.op(move.nummer)) \(vervoeg(count, "staat één woord", "staan \(count) woorden")): \(b.citaat(text)). Waarop zij rust, staat er niet bij.",
            [Bewijs(move.nummer, text)], beter: "Noem het criterium en de feiten waarop het rust.")
        }
        let chosen = move.handeling.route?.naam ?? move.handeling.uitkomst?.naam
        let judged = MotiveringJudge.beoordeel(text ?? "", opFormulier: chosen)
        if judged.allSatisfy({ $0.oordeel == .voldoende }) {
          // Hearsay and a judgement on a person are no ground, however well put; they are asked about elsewhere.
          if let text, (Woordkeus.roddel(text) ?? Woordkeus.oordeelOverPersoon(text)) != nil { return nil }
          return Vondst(
            .voldaan, "Op \(b.op(move.nummer)) noemde u grond, feit en gevolg: \(b.citaat(text)).",
            [Bewijs(move.nummer, text)])
        }
        let found = b.vondst(judged, bij: move, "Uw triage van \(b.op(move.nummer))")
        // Unsure of a text of some length, the program has nothing to ask that helps.
        return found.oordeel == .nvt && b.woorden(text) >= Blik.kort ? nil : found
      }
    },

    Scoreregel(
      .triage, "aanvullende_vraag", "Een aanvullende vraag die de beslissing nog kan veranderen", voor: .zsm,
      bron: Bron(.handreiking, "bijlage 1, koppelvlak 2: doel en wanneer"),
      onzeMaat: "Of het antwoord de beslissing nog kan veranderen en op tijd kan zijn, is een gegeven van de casus.",
      vragen: [Dekkingsvraag(.kv2, .doel), Dekkingsvraag(.kv2, .trigger)],
      goed: "Er ontbreekt iets dat het huis heeft; u vraagt het voordat er beslist wordt.",
      fout: "Het advies is verouderd of zwijgt over wat u nodig heeft, en u beslist zonder te vragen.",
      vraag: "Wat had het antwoord aan de beslissing kunnen veranderen?"
    ) { b in b.vraagGepast().map { [$0] } ?? [] },

    Scoreregel(
      .triage, "agenderen", "Agenderen wat past, en alleen dat", voor: .zsm, zwaarte: 9,
      bron: Bron(.handreiking, "bijlage 1, koppelvlak 4: doel en wanneer"),
      onzeMaat: "Of de zaak past volgt uit de sleutel van de criteria.",
      vragen: [Dekkingsvraag(.kv4, .trigger), Dekkingsvraag(.kv4, .doel)],
      goed: "De persoon is onbekend en de problemen gaan over ketens heen: u agendeert, naast de beslissing.",
      fout: "U agendeert een gewone winkeldiefstal, of laat een onbekende met problemen op vier gebieden gaan.",
      vraag: "Wat ziet het huis, dat ZSM alleen niet ziet?"
    ) { b in b.agendeerbesluit().map { [$0] } ?? [] },

    Scoreregel(
      .triage, "bevoegdheid", "Een beslissing die de officier kan nemen", voor: .zsm, zwaarte: 12,
      vanzelf: true, bron: Bron(.rechtsregel, "wat alleen de rechter of de burgemeester kan", zekerheid: .hoog),
      goed: "U stelt voor wat de officier zelf kan beslissen of vorderen.",
      fout: "U stelt een huisverbod of een gevangenisstraf voor.",
      vraag: "Wie moest hier aan tafel zitten om dit wel te kunnen?"
    ) { b in
      b.zetten.filter { $0.handeling.soort.kenmerk.isBesluit }.compactMap {
        move in
        guard let decision = move.handeling.beslissing.flatMap({ b.casus.beslissing($0) }) else { return nil }
        let proof = [Bewijs(move.nummer, decision.naam)]
        guard decision.soort.bevoegd == .officier else {
          return Vondst(
            .niet,
            "Op \(b.op(move.nummer)) koos u \(b.naam(beslissing: decision.id)). Daarover gaat de \(decision.soort.bevoegd.rawValue), niet de officier.",
            proof, beter: "Vraag het aan wie erover gaat, of kies wat de officier kan vorderen.")
        }
        // Within the competence, and forbidden all the same: the rule on the decision says so.
        if b.wet(tegen: decision, move) != nil { return nil }
        if b.s.besluit?.stappen.contains(where: { $0.beslissing == decision.id && $0.grond == .bevoegdheid }) == true {
          return nil
        }
        // Said once, and not of what is not fitting: that is no strong point.
        guard move.nummer == b.voorstellen.last?.nummer, decision.waardering != .nietPassend else { return nil }
        return Vondst(.voldaan, "\(b.naam(beslissing: decision.id)) (\(b.op(move.nummer))) is aan de officier.", proof)
      }
    },

    Scoreregel(
      .triage, "signaal", "Zaken uit de stapel herkennen", voor: .zsm,
      bron: Bron(.handreiking, "§4: vakmanschap, signalen herkennen en duiden"),
      onzeMaat: "De signaalvignetten en hun duiding zijn van de auteur van de casus.",
      vragen: [Dekkingsvraag(.kv4, .doel)],
      goed: "U ziet achter een klein feit problemen die over ketens heen gaan.",
      fout: "U agendeert op het feit, niet op het signaal.",
      vraag: "Aan welk woord in het vignet zag u het?"
    ) { b in
      b.alle(.signaalBeoordelen).compactMap { move in
        guard let signal = b.casus.signalen.first(where: { $0.id == move.handeling.signaal }) else { return nil }
        let chose = move.handeling.agenderen == true ? "agenderen" : "niet agenderen"
        let right = move.handeling.agenderen == signal.agenderen
        let proof = [Bewijs(move.nummer, Weging.citaat(signal.tekst))]
        return Vondst(
          right ? .voldaan : .deels,
          "Op \(b.op(move.nummer)) koos u \(chose) bij \(b.citaat(signal.tekst)). \(signal.waaraan)", proof)
      }
    },
  ]
}

extension Blik {
  func route(_ zet: Zet) -> Vondst? {
    let chosen = zet.handeling.route ?? .afdoen
    let proof = [Bewijs(zet.nummer, zet.handeling.tekst)]
    let said = "Op \(op(zet.nummer)) koos u \u{2018}\(chosen.naam)\u{2019}"
    if casus.huis.bekend {
      // 'Known' is one look-up away at every moment of the act.
      let looked = s.gebeurtenissen.prefix(zet.verricht.gezien + 1).contains {
        if case .bekendGebleken = $0.inhoud { true } else { false }
      }
      let state: Kennisstand = looked ? .wist : .nietGevraagd
      if chosen == .agenderen {
        return Vondst(
          state.misgreep,
          "\(said), maar \(naam) is al bekend bij het \(huis)\(looked ? "" : "; u had dat niet opgezocht"). Bij een bekende hoort terugkoppelen.",
          proof, beter: "Agenderen is voor wie het huis nog niet kent.", weten: state)
      }
      if chosen == .aanvullendeVraag, vraagwaarde == .nee {
        return Vondst(.deels, "\(said). \(vraagmotivering)", proof, weten: state)
      }
      // Nobody chose it because somebody is known, who did not look, and without grounds it is judged by its motivation.
      guard looked, !magerGemotiveerd(zet.handeling.tekst) else { return nil }
      return Vondst(.voldaan, "\(said); \(naam) is bekend, dus daarna wordt er teruggekoppeld.", proof, weten: state)
    }
    let key = casus.triagesleutel
    let state = standSleutel(gezien: zet.verricht.gezien, tot: zet.nummer)
    if chosen == .aanvullendeVraag {
      return Vondst(
        .deels, "\(said), maar het \(huis) kent \(naam) niet: daar ligt geen antwoord klaar.", proof,
        beter: "Zoek eerst op of iemand bekend is.", weten: .nietGevraagd)
    }
    if key == .verdedigbaar {
      return Vondst(
        .voldaan,
        "\(said). Dit is een grensgeval; \(magerGemotiveerd(zet.handeling.tekst) ? "de motivering mag meer dragen" : "draagt uw motivering de keuze?")",
        proof, weten: state, verdedigbaar: true)
    }
    if (chosen == .agenderen) == (key == .ja) {
      return Vondst(
        .voldaan,
        key == .ja
          ? "\(said). De criteria wijzen daarheen; de beslissing in de zaak staat daarnaast."
          : "\(said). Deze zaak hoort op ZSM en nergens anders.", proof, weten: state)
    }
    if key == .ja, let report = s.agendering, s.gebeurtenissen.indices.contains(report) {
      return Vondst(
        .voldaan, "\(said) voor de zaak zelf, en op \(op(report)) werd \(naam) daarnaast geagendeerd.",
        proof + [Bewijs(report)], weten: state)
    }
    let why =
      key == .ja
      ? "De criteria wijzen ook naar het \(huis): naast de beslissing hoort hier een agendering."
      : "De criteria dragen geen agendering: opschalen kost het \(huis) tijd die elders nodig is."
    return Vondst(state.misgreep, "\(said). \(why) \(uitleg(state))", proof, weten: state)
  }

  /// In words what a state of knowledge means for the seat.
  func uitleg(_ state: Kennisstand) -> String {
    switch state {
    case .wist: "Wat daarvoor nodig was, wist u toen."
    case .nietGevraagd: "Wat daarvoor nodig was, had u kunnen vragen."
    case .konNietWeten: "Wat daarvoor nodig was, kon u toen niet weten."
    }
  }

  func weeguitkomst(_ zet: Zet) -> Vondst? {
    let chosen = zet.handeling.uitkomst ?? .advies
    let proof = [Bewijs(zet.nummer, zet.handeling.tekst)]
    let said = "Op \(op(zet.nummer)) koos het weegoverleg \u{2018}\(chosen.naam)\u{2019}"
    guard let judged = casus.weegoverleg.first(where: { $0.keuze == chosen }) else {
      return Vondst(.nvt, "\(said). De casus zegt hier niets over; het is een vraag voor de nabespreking.", proof)
    }
    let state = standSleutel(gezien: zet.verricht.gezien, tot: zet.nummer)
    switch judged.waardering {
    case .passend:
      // A casusoverleg that was chosen and never held is no strong point.
      if chosen == .casusoverleg, s.gesloten, zat(bij: nil), kon(.overlegOpenen, na: zet.nummer),
        !s.overleggen.contains(where: { $0.soort == .casusoverleg })
      {
        return nil
      }
      // An outcome without grounds is judged by its motivation.
      return magerGemotiveerd(zet.handeling.tekst)
        ? nil : Vondst(.voldaan, "\(said). \(judged.motivering)", proof, weten: state)
    case .verdedigbaar:
      let thin = magerGemotiveerd(zet.handeling.tekst)
      return Vondst(
        thin ? .deels : .voldaan, "\(said). Verdedigbaar: \(judged.motivering)", proof,
        beter: thin ? "Een grensgeval vraagt om gronden: noem criterium en feiten." : "", weten: state,
        verdedigbaar: true)
    case .nietPassend:
      // What the author says of an advice without a meeting is not about one after a meeting.
      if chosen == .advies, s.overleggen.contains(where: { $0.soort == .casusoverleg && $0.gebeurtenis < zet.nummer }) {
        return nil
      }
      return Vondst(state.misgreep, "\(said). \(judged.motivering) \(uitleg(state))", proof, weten: state)
    }
  }

  /// Whether an aanvullende vraag was asked when it was of use.
  func vraagGepast() -> Vondst? {
    guard let taken = besluitmoment, zat(bij: taken),
      zetten.contains(where: { $0.nummer == taken && $0.handeling.soort.kenmerk.isBesluit })
    else { return nil }
    let asked = alle(.vraagStellen).first { $0.nummer < taken }
    guard casus.huis.bekend else { return nil }
    let proof = asked.map { [Bewijs($0.nummer, $0.handeling.tekst)] } ?? [Bewijs(taken)]
    let why = vraagmotivering
    switch (vraagwaarde, asked) {
    case (.ja, let move?):
      let text = move.handeling.tekst ?? ""
      let found = vraagOpTijd(tot: taken)
      // A question for everything was asked in time, and was not the question.
      return found?.oordeel == .voldaan && (Woordkeus.wilAlles(text) ?? Woordkeus.ruimeVraag(text)) != nil ? nil : found
    case (.ja, nil):
      // Offered to the house over an agreement of the region, it was asked there.
      if alle(.voorleggen).contains(where: { $0.nummer < taken }) { return nil }
      if let found = vraagViaIntermediair(tot: taken) { return found }
      guard rollen.contains(casus.vraagsteller) else { return nil }
      let looked = s.bekendOpZsm == true
      return Vondst(
        looked ? .niet : .deels,
        "U stelde voor op \(op(taken)) zonder vraag aan het \(huis)\(looked ? "" : "; u had niet opgezocht of \(naam) daar bekend is"). \(why)",
        proof, beter: "Eerst de vraag, dan de beslissing.", weten: looked ? .wist : .nietGevraagd)
    // Where both are defensible, or nothing was to be asked, there is nothing to find.
    case (.verdedigbaar, _), (.nee, nil): return nil
    case (.nee, let move?):
      return Vondst(
        .nvt, "Op \(op(move.nummer)) vroeg u het \(huis): \(citaat(move.handeling.tekst)). \(why)", proof,
        vraag: "Wat had het antwoord aan deze beslissing kunnen veranderen?")
    }
  }

  /// How the question that came furthest was on time: it must have arrived, and leave the house its term.
  private func vraagOpTijd(tot taken: Int) -> Vondst? {
    let why = vraagmotivering
    let asked = alle(.vraagStellen).filter { $0.nummer < taken }.compactMap { move in
      bericht(na: move).map { (move: move, bericht: $0) }
    }
    func due(_ message: Bericht) -> Int { s.klok.volgendeOpen(.veiligheidshuis, message.aankomst) + regio.wachttermijn }
    func proof(_ move: Zet, _ other: Int? = nil) -> [Bewijs] {
      [Bewijs(move.nummer, move.handeling.tekst)] + [Bewijs(other ?? taken)]
    }
    for (move, message) in asked {
      let answered = s.berichten.contains {
        $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == message.nummer
          && (aangekomenBij[$0.bericht.nummer].map { $0 < taken } ?? false)
      }
      if answered || (aangekomenBij[message.nummer].map { $0 < taken } ?? false) && due(message) <= tijd(taken) {
        return Vondst(
          .voldaan,
          "Op \(op(move.nummer)) stelde u een vraag; het antwoord kon er zijn voor \(besluitmomentInWoorden). \(why)",
          proof(move))
      }
    }
    if let (move, message) = asked.last(where: { gestrandBij[$0.bericht.nummer] == nil }) {
      let arrived = aangekomenBij[message.nummer].map { $0 < taken } ?? false
      let wrong = move.handeling.aan.map { $0 != .bedrijfsbureau } ?? false
      let because =
        arrived
        ? "het antwoord was er nog niet"
        : "zij was nog niet aangekomen\(wrong ? ", want zij ging niet naar het ene punt" : "")"
      return Vondst(
        !arrived && wrong ? .niet : .deels,
        "Op \(op(move.nummer)) stelde u een vraag; op \(op(taken)) ging het voorstel de deur uit en \(because). \(why)",
        proof(move), beter: "Vraag zo vroeg dat het antwoord de beslissing nog kan veranderen.", weten: .wist)
    }
    guard let (move, message) = asked.last else { return nil }
    return Vondst(
      .niet,
      "Uw vraag van \(op(move.nummer)) kwam niet aan: het \(huis) was niet bemand. U stelde haar niet opnieuw. \(why)",
      proof(move, gestrandBij[message.nummer]), beter: "Een vraag telt pas als zij aankomt; schrijven kan dan wel.",
      weten: .wist)
  }

  /// A question by way of the intermediair, who must be on duty and hear it in time.
  private func vraagViaIntermediair(tot taken: Int) -> Vondst? {
    // Off duty the intermediair says nothing, which is as if nothing was asked.
    func onDuty(_ move: Zet) -> Bool {
      for event in s.gebeurtenissen.dropFirst(move.nummer + 1) {
        switch event.inhoud {
        case .gezegd(let said) where said.rol == .intermediair: return true
        case .handelingVerricht, .delenGeweigerd: return false
        default: break  // Whatever else happens in between says nothing of it.
        }
      }
      return false
    }
    guard
      let move = alle(.navragen).last(where: {
        $0.handeling.aan == .intermediair && $0.nummer < taken && onDuty($0)
      })
    else { return nil }
    let why = vraagmotivering
    let answered = s.berichten.contains {
      $0.bericht.koppelvlak == .kvIntermediair && $0.bericht.van == .intermediair
        && (aangekomenBij[$0.bericht.nummer].map { $0 < taken } ?? false)
    }
    return Vondst(
      answered ? .voldaan : .deels,
      "Op \(op(move.nummer)) vroeg u het via de intermediair van het \(huis)\(answered ? "" : "; op \(op(taken)), toen het voorstel de deur uit ging, was er nog geen inhoud"). \(why)",
      [Bewijs(move.nummer), Bewijs(taken)], beter: answered ? "" : "Vraag met een doel, en wacht de bespreking af.")
  }

  /// Whether agenderen was done where it fits, and left where it does not.
  func agendeerbesluit() -> Vondst? {
    let key = casus.triagesleutel
    if let move = eerste(.agenderen) {
      let proof = [Bewijs(move.nummer, move.handeling.tekst)]
      let said = "Op \(op(move.nummer)) agendeerde u \(naam)"
      if casus.huis.bekend { return nil }  // Judged by koppelvlakken.kv4_alleen_onbekend.
      let state = standSleutel(gezien: move.verricht.gezien, tot: move.nummer)
      if key != .nee {
        return Vondst(
          .voldaan, "\(said). Dat past: \(key == .ja ? "de criteria dragen het" : "het is een grensgeval").", proof,
          weten: state)
      }
      return Vondst(
        state.misgreep, "\(said). De criteria dragen dit niet: de zaak is op ZSM af te doen. \(uitleg(state))", proof,
        beter: "Niet alles wat zorgen geeft is complex.", weten: state)
    }
    guard let taken = s.besluitGebeurtenis, !casus.huis.bekend, s.agendering == nil,
      rollen.contains(.ketenprocescoordinator),
      zat(bij: nil), let last = zetten.last
    else { return nil }
    let state = standSleutel(gezien: last.verricht.gezien, tot: last.nummer)
    switch key {
    case .ja:
      return Vondst(
        state.misgreep,
        "\(naam) is onbekend bij het \(huis) en werd na de beslissing van \(op(taken)) niet geagendeerd. \(uitleg(state))",
        [Bewijs(taken)], beter: "Agenderen staat naast de beslissing, niet in plaats daarvan.", weten: state)
    // Not to have done it is only a choice for whoever looked at the criteria.
    case .nee:
      guard eerste(.triageZsm) != nil else { return nil }
      return Vondst(
        .voldaan, "U agendeerde niet: deze zaak hoort op ZSM en nergens anders.", [Bewijs(taken)], weten: state)
    case .verdedigbaar:
      guard eerste(.triageZsm) != nil else { return nil }
      return Vondst(
        .voldaan, "U agendeerde niet; in dit grensgeval is dat verdedigbaar.", [Bewijs(taken)], weten: state)
    }
  }
}
