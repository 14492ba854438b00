import Scenario
import Tekst

/// Koppelvlak 1: information on running cases, from the house to ZSM.
extension Scoreregels {
  private static func bron(_ plaats: String) -> Bron { Bron(.handreiking, "bijlage 1, koppelvlak 1: \(plaats)") }

  static let koppelvlak1: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "kv1_ligt_klaar", "Er ligt een advies klaar voordat iemand instroomt", voor: .veiligheidshuis,
      bron: bron("inhoud"),
      vragen: [Dekkingsvraag(.kv1, .inhoud), Dekkingsvraag(.kv1, .trigger), Dekkingsvraag(.kv1, .doel)],
      goed: "Na het casusoverleg ligt er van deze bekende persoon een advies in het systeem.",
      fout: "De persoon stroomt in en er staat niets.",
      vraag: "Wie bewaakt bij u dat elke actieve casus een advies heeft?"
    ) { b in
      guard b.casus.huis.bekend, let intake = b.begin(.instroom), b.zat(bij: intake) else { return [] }
      if b.casus.begin == .instroom { return b.oudAdviesVervangen().map { [$0] } ?? [] }
      let own = b.s.gebeurtenissen.prefix(intake).last {
        if case .adviesVastgelegd(let advice) = $0.inhoud { !advice.gesimuleerd } else { false }
      }
      if let own {
        // That something lay there is no merit of a few words.
        guard case .adviesVastgelegd(let advice) = own.inhoud, b.woorden(advice.tekst) >= Blik.kort,
          b.isLofwaardig(advice.tekst, .advies), b.casus.beslissing(advice.beslissing)?.soort.bevoegd == .officier
        else { return [] }
        return [
          Vondst(
            .voldaan, "Uw advies lag er op \(b.op(own.nummer)), voordat \(b.naam) instroomde.", [Bewijs(own.nummer)])
        ]
      }
      if b.s.gebeurtenissen.prefix(intake).contains(where: {
        if case .adviesVastgelegd = $0.inhoud { true } else { false }
      }) {
        return []
      }
      return [
        Vondst(
          .niet, "\(b.naam) stroomde in op \(b.op(intake)); er lag geen advies.", [Bewijs(intake)],
          beter: "De bron vraagt een advies bij alle actieve casussen.")
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv1_na_overleg", "Het advies rust op een casusoverleg", voor: .veiligheidshuis,
      bron: bron("wanneer"),
      vragen: [Dekkingsvraag(.kv1, .trigger), Dekkingsvraag(.kv1, .inhoud)],
      goed: "De partners bespreken de casus; daarna legt u het advies vast.", fout: "U schrijft het advies alleen.",
      vraag: "Wiens advies leest de officier hier?"
    ) { b in
      guard let (number, _) = b.eigenAdvies, b.casus.begin == .vooraf, b.tijd(number) < 0 else { return [] }
      let held = b.s.gebeurtenissen.prefix(number).last {
        if case .overlegGehouden(let held) = $0.inhoud { held.soort == .casusoverleg } else { false }
      }
      if let held {
        // A table that the author finds out of place is no merit because an advice came of it.
        if b.casus.weegoverleg.first(where: { $0.keuze == .casusoverleg })?.waardering == .nietPassend { return [] }
        return [
          Vondst(
            .voldaan, "Eerst het casusoverleg (\(b.op(held.nummer))), daarna het advies (\(b.op(number))).",
            [Bewijs(held.nummer), Bewijs(number)])
        ]
      }
      // A table that was opened and not yet closed has spoken, though nothing was agreed.
      if let open = b.s.overleggen.last(where: { $0.soort == .casusoverleg && $0.gebeurtenis < number }) {
        return [
          Vondst(
            .deels,
            "Op \(b.op(number)) legde u het advies vast terwijl het casusoverleg van \(b.op(open.gebeurtenis)) nog liep.",
            [Bewijs(open.gebeurtenis), Bewijs(number)], beter: "Sluit het overleg eerst met afspraken.")
        ]
      }
      // Where the author finds a casusoverleg out of place, and the weegoverleg chose another way, none was to be held.
      let meeting = b.casus.weegoverleg.first { $0.keuze == .casusoverleg }?.waardering
      let chosen = b.s.wegingen.last { $0 < number }.flatMap { b.s.verricht($0)?.handeling.uitkomst }
      if meeting == .nietPassend, let chosen, chosen != .casusoverleg { return [] }
      // Nor where it chose the advice itself, and the author finds that it might.
      if chosen == .advies, let advice = b.casus.weegoverleg.first(where: { $0.keuze == .advies })?.waardering,
        advice != .nietPassend
      {
        return []
      }
      return [
        Vondst(
          .deels, "Op \(b.op(number)) legde u het advies vast; er was nog geen casusoverleg geweest.", [Bewijs(number)],
          beter: "De bron laat het advies uit het casusoverleg komen.")
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv1_zender", "Wie het advies vastlegt", voor: .veiligheidshuis, bron: bron("wie"),
      onzeMaat: "De bron zegt \u{2018}meestal\u{2019}; een andere rol is hier \u{2018}deels\u{2019}, geen fout.",
      vragen: [Dekkingsvraag(.kv1, .verantwoordelijk)],
      goed: "De parketsecretaris of interventiespecialist legt het vast.",
      fout: "Het bedrijfsbureau formuleert zelf een afdoening.",
      vraag: "Wie heeft bij u de juridische pen?"
    ) { b in
      guard let (number, advice) = b.eigenAdvies else { return [] }
      if advice.rol == .parketsecretaris {
        return [Vondst(.voldaan, "De parketsecretaris legde het advies vast op \(b.op(number)).", [Bewijs(number)])]
      }
      return [
        Vondst(
          .deels, "Op \(b.op(number)) legde de rol \(advice.rol.naam) het advies vast.", [Bewijs(number)],
          beter: "Laat de parketsecretaris het formuleren; registreren mag een ander.")
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv1_selectie", "Bij iedere verdachte: is hij bekend?", voor: .zsm, zwaarte: 5,
      bron: bron("wanneer"),
      vragen: [Dekkingsvraag(.kv1, .trigger), Dekkingsvraag(.kv1, .vorm)],
      goed: "In de selectiefase raadpleegt u het gedeelde systeem.",
      fout: "U beslist zonder te weten of het huis iemand kent.",
      vraag: "Op welk moment had u dit willen weten?"
    ) { b in
      let looked = b.s.gebeurtenissen.first { if case .bekendGebleken = $0.inhoud { true } else { false } }
      let step = b.zetten.first {
        [.triageZsm, .agenderen, .vraagStellen].contains($0.handeling.soort) || $0.handeling.soort.kenmerk.isBesluit
      }
      guard let looked else {
        guard let taken = b.besluitmoment, b.zat(bij: taken) else { return [] }
        // Whoever asked the house itself heard it there; that nobody looked would not be true.
        if let asked = b.alle(.vraagStellen).first(where: { $0.nummer < taken }) {
          let whom =
            asked.handeling.aan.flatMap { $0 == .bedrijfsbureau ? nil : $0.metLidwoord } ?? "het \(b.huis) zelf"
          return [
            Vondst(
              .niet,
              "U zocht het niet op in het gedeelde systeem; op \(b.op(asked.nummer)) vroeg u \(whom) iets.",
              [Bewijs(asked.nummer), Bewijs(taken)],
              beter: "Kijk eerst of iemand bekend is: dat is sneller, en een vraag is voor een bekende.")
          ]
        }
        if let check = b.alle(.raadplegen).first(where: {
          $0.nummer < taken && $0.handeling.systeem == Kosten.systeemcheck
        }) {
          return [
            Vondst(
              .deels,
              "Op \(b.op(check.nummer)) keek u wie er iets weet; of \(b.naam) bekend is bij het \(b.huis) staat in \(b.regio.systeem), en dat is niet geraadpleegd.",
              [Bewijs(check.nummer), Bewijs(taken)],
              beter: "De bron vraagt dit bij iedere verdachte, in de selectiefase.",
              weten: .nietGevraagd)
          ]
        }
        // Where everybody could read that somebody is known, what was missed is what lies there.
        if b.casus.inleidingZsm.lowercased().contains("bekend bij het") {
          return [
            Vondst(
              .deels,
              "U stelde voor op \(b.op(taken)) zonder in \(b.regio.systeem) te kijken of er een advies van het \(b.huis) lag.",
              [Bewijs(taken)], beter: "Dat iemand bekend is, is het begin: lees wat er ligt.", weten: .nietGevraagd)
          ]
        }
        return [
          Vondst(
            .niet, "U stelde voor op \(b.op(taken)); niemand keek of \(b.naam) bekend is bij het \(b.huis).",
            [Bewijs(taken)], beter: "De bron vraagt dit bij iedere verdachte, in de selectiefase.", weten: .nietGevraagd
          )
        ]
      }
      // What the simulation did on a seat that was given away is nobody's merit, and nobody's fault.
      guard b.zat(bij: looked.nummer) else { return [] }
      if let step, step.nummer < looked.nummer {
        return [
          Vondst(
            .deels,
            "U zocht het op \(b.op(looked.nummer)) op, na \u{2018}\(step.handeling.soort.naam.lowercased())\u{2019} op \(b.op(step.nummer)).",
            [Bewijs(step.nummer), Bewijs(looked.nummer)], beter: "Selectie komt voor oordeel.")
        ]
      }
      return [
        Vondst(.voldaan, "Op \(b.op(looked.nummer)) is opgezocht of \(b.naam) bekend is.", [Bewijs(looked.nummer)])
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv1_raadpleger", "Wie het gedeelde systeem raadpleegt", voor: .zsm, vanzelf: true,
      bron: bron("wie"),
      vragen: [Dekkingsvraag(.kv1, .verantwoordelijk)],
      goed: "De KPC'er raadpleegt.", fout: "De reclassering zoekt het zelf op, en de KPC'er weet van niets.",
      vraag: "Hoe weet de rest van de tafel wat er gevonden is?"
    ) { b in
      guard let move = b.alle(.raadplegen).first(where: { $0.handeling.systeem == b.regio.systeem }) else { return [] }
      let proof = [Bewijs(move.nummer)]
      if move.handeling.rol == .ketenprocescoordinator {
        return [Vondst(.voldaan, "De KPC'er raadpleegde \(b.regio.systeem) op \(b.op(move.nummer)).", proof)]
      }
      return [
        Vondst(
          .deels,
          "Op \(b.op(move.nummer)) raadpleegde de rol \(move.handeling.rol.naam) \(b.regio.systeem); de bron wijst de KPC'er aan.",
          proof, beter: "Spreek af wie dit doet.")
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv1_in_overleg", "Het advies ligt op tafel in het afstemmingsoverleg", voor: .zsm,
      bron: bron("wat gebeurt ermee"),
      vragen: [Dekkingsvraag(.kv1, .verwerking)],
      goed: "Het advies zit in het dossier als het overleg begint.",
      fout: "Het overleg begint, en daarna wordt het advies gevonden.",
      vraag: "Wat deed de tafel met het advies?"
    ) { b in
      guard let taken = b.besluitmoment, b.zat(bij: taken) else { return [] }
      func brings(_ event: Gebeurtenis) -> Bool {
        if case .bekendGebleken(let found) = event.inhoud { return found.advies }
        guard case .berichtAangekomen(let number) = event.inhoud else { return false }
        return b.bericht(number)?.soort == .advies
      }
      guard let first = b.s.gebeurtenissen.first(where: brings), first.nummer < taken else { return [] }
      let meeting = b.s.overleggen.last { $0.soort == .afstemmingsoverleg && $0.gebeurtenis < taken }
      guard let meeting else {
        // That there was no meeting has its own rule.
        return []
      }
      // What lay on the table is what was fetched last before it.
      let inFile = b.s.gebeurtenissen.prefix(meeting.gebeurtenis).last(where: brings) ?? first
      if inFile.nummer < meeting.gebeurtenis {
        // One that was written since, lay there for nobody.
        let newer = b.s.gebeurtenissen[inFile.nummer..<meeting.gebeurtenis].contains {
          if case .adviesVastgelegd = $0.inhoud { true } else { false }
        }
        guard !newer else { return [] }
        // A call with one partner is no table on which an advice lies.
        guard meeting.deelnemers.count > 1 else { return [] }
        return [
          Vondst(
            .voldaan,
            "Het advies zat in het dossier (\(b.op(inFile.nummer))) toen het overleg op \(b.op(meeting.gebeurtenis)) begon.",
            [Bewijs(inFile.nummer), Bewijs(meeting.gebeurtenis)])
        ]
      }
      // What had not been written when the table began was not to be found.
      let lay = b.s.gebeurtenissen.prefix(meeting.gebeurtenis).contains {
        if case .adviesVastgelegd = $0.inhoud { true } else { false }
      }
      guard lay else { return [] }
      return [
        Vondst(
          .deels,
          "Het overleg begon op \(b.op(meeting.gebeurtenis)); het advies kwam pas op \(b.op(inFile.nummer)) in het dossier.",
          [Bewijs(meeting.gebeurtenis), Bewijs(inFile.nummer)], beter: "Raadpleeg voordat de tafel begint.")
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv1_gevolgd", "Waar mogelijk gevolgd, en anders met een reden", voor: .duo,
      bron: bron("wat gebeurt ermee"),
      onzeMaat: "Afwijken met een reden is een gespreksonderwerp, geen fout.",
      vragen: [Dekkingsvraag(.kv1, .verwerking), Dekkingsvraag(.kv1, .reactie)],
      goed: "Het advies wordt gevolgd, of de officier noemt de grond die de doorslag gaf.",
      fout: "Er wordt afgeweken en niemand zegt waarom.",
      vraag: "Wat had het advies anders moeten zeggen, of wat had de zaak anders moeten laten zien?"
    ) { b in
      guard let decision = b.s.besluit, let number = b.s.besluitGebeurtenis, let followed = b.besluitVolgtAdvies
      else { return [] }
      let what = b.naam(beslissing: decision.beslissing)
      if followed {
        // What the simulation proposed, or nobody did, is no merit of the two; nor what was decided against the proposal.
        guard b.s.zatIemand(.zsm, bij: number),
          !decision.stappen.contains(where: { $0.herkomst == .voorstel && $0.grond != nil })
        else { return [] }
        // The same decision on other grounds, by an officier who could do nothing with the advice, did not follow it.
        if decision.stappen.contains(where: { $0.herkomst == .advies && $0.grond != nil }) { return [] }
        return [
          Vondst(.voldaan, "De beslissing van \(b.op(number)) is wat het huis adviseerde: \(what).", [Bewijs(number)])
        ]
      }
      let step = decision.stappen.first { $0.herkomst == .advies }
      let reason = step?.grond != nil ? step?.reden ?? "" : decision.door == .mens ? decision.motivering : ""
      if reason.isEmpty {
        return [
          Vondst(
            .deels, "De beslissing van \(b.op(number)) wijkt af van het advies, zonder reden: \(what).",
            [Bewijs(number)], beter: "Noem de grond, dan kan het huis ervan leren.")
        ]
      }
      // The simulated officier's reason is nobody's merit.
      guard decision.door == .mens else { return [] }
      return [
        Vondst(
          .voldaan,
          "De beslissing van \(b.op(number)) wijkt af van het advies, met een reden: \(b.citaat(reason)).",
          [Bewijs(number, reason)])
      ]
    },
  ]
}

extension Blik {
  /// Minutes that the house must have had to write an advice before it can be said that it did not; ours.
  private static let tijdVoorAdvies = 60

  /// An advice of over a year that lay there when somebody came in, and was replaced by the house or was not.
  fileprivate func oudAdviesVervangen() -> Vondst? {
    guard let taken = s.besluitGebeurtenis, zat(bij: taken), tijd(taken) >= Blik.tijdVoorAdvies,
      let lying = s.gebeurtenissen.prefix(taken).first(where: {
        if case .adviesVastgelegd(let advice) = $0.inhoud { advice.gesimuleerd } else { false }
      }), case .adviesVastgelegd(let advice) = lying.inhoud,
      kwaliteit(advice).first(where: { $0.eis == .actueel })?.oordeel == .onvoldoende
    else { return nil }
    let old = Datum(iso: advice.datum)?.voluit ?? advice.datum
    if let own = alle(.adviesVastleggen).first(where: { $0.nummer < taken }) {
      return Vondst(
        .voldaan, "U verving het advies van \(old) op \(op(own.nummer)), voordat er beslist werd.",
        [Bewijs(lying.nummer), Bewijs(own.nummer)])
    }
    // Whoever answered a question in that time could say it there; whether it was said is for the conversation.
    guard !zetten.contains(where: { $0.handeling.soort == .antwoorden && $0.nummer < taken }) else { return nil }
    return Vondst(
      .deels, "Bij de beslissing van \(op(taken)) lag er nog een advies van \(old); u legde geen nieuw vast.",
      [Bewijs(lying.nummer), Bewijs(taken)], beter: "Zeg in uw antwoord of het nog geldt, en leg vast wat er nu geldt.")
  }
}
