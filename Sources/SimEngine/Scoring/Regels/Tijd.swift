import Scenario
import Tekst

/// Time: what was waited for, what ran out, and whom this case made wait.
extension Scoreregels {
  private static let kv2 = Bron(.handreiking, "bijlage 1, koppelvlak 2: vorm en reactie")
  private static let status = Bron(
    .rechtsregel, "ophouden en inverzekeringstelling: wachten op advies is geen grond", zekerheid: .middel)

  static let tijd: [Scoreregel] = [
    Scoreregel(
      .tijd, "onbemand", "Niet wachten op een loket waar niemand zit", voor: .zsm, zwaarte: 1, bron: kv2,
      vragen: [Dekkingsvraag(.kv2, .kwaliteitseisen)],
      goed: "U schrijft en werkt verder.", fout: "U belt, er neemt niemand op, en u wacht op antwoord.",
      vraag: "Wat had u in die tijd wel kunnen doen?"
    ) { b in
      b.s.berichten.compactMap { item in
        guard case .gestrand = item.toestand, b.rollen.contains(item.bericht.van),
          let stranded = b.gestrandBij[item.bericht.nummer],
          let next = b.zetten.first(where: { $0.nummer > stranded })
        else { return nil }
        let proof = [Bewijs(stranded), Bewijs(next.nummer)]
        if next.handeling.soort == .wachten {
          return Vondst(
            .niet,
            "Op \(b.op(stranded)) nam er niemand op; op \(b.op(next.nummer)) ging u wachten op een antwoord dat niet kan komen.",
            proof, beter: "Vraag het opnieuw, schriftelijk.")
        }
        // Not to wait is no merit; to ask again in writing is.
        guard
          let written = b.alle(.vraagStellen).first(where: { $0.nummer > stranded && $0.handeling.kanaal != .telefoon })
        else { return nil }
        return Vondst(
          .voldaan, "Op \(b.op(stranded)) nam er niemand op; op \(b.op(written.nummer)) schreef u.",
          [Bewijs(stranded), Bewijs(written.nummer)])
      }
    },

    Scoreregel(
      .tijd, "antwoord_afgewacht", "Niet beslissen vlak voor het antwoord", voor: .zsm, zwaarte: 6, bron: kv2,
      vragen: [Dekkingsvraag(.kv2, .verwerking), Dekkingsvraag(.kv2, .reactie)],
      goed: "U vraagt, wacht binnen de termijn, en beslist dan.",
      fout: "U vraagt iets en beslist een kwartier later zonder antwoord.", vraag: "Wat dwong u om niet te wachten?"
    ) { b in
      guard let taken = b.s.besluitGebeurtenis, let at = b.besluitmoment, b.zat(bij: at) else { return [] }
      return b.alle(.vraagStellen).filter { $0.nummer < at }.compactMap { move in
        guard let message = b.bericht(na: move), b.gestrandBij[message.nummer] == nil else { return nil }
        let replied = b.s.berichten.contains {
          $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == message.nummer
            && (b.aangekomenBij[$0.bericht.nummer].map { $0 < at } ?? false)
        }
        let proof = [Bewijs(move.nummer, message.tekst), Bewijs(at)]
        let arrival = b.s.berichten.first { $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == message.nummer }
          .flatMap { b.aangekomenBij[$0.bericht.nummer] }
        let early = b.zetten.first {
          $0.handeling.soort.kenmerk.isBesluit && $0.nummer > move.nummer && $0.nummer < (arrival ?? 0)
        }
        if replied, let early {
          return Vondst(
            .deels,
            "U vroeg het op \(b.op(move.nummer)) en stelde op \(b.op(early.nummer)) al voor, voor het antwoord er was.",
            [Bewijs(move.nummer, message.tekst), Bewijs(early.nummer)],
            beter: "Eerst de vraag, dan het antwoord, dan de beslissing.")
        }
        // An answer that was waited for and left aside is no merit; the rule on its use says so. Nor was it
        // waited for by whom the officier sent away to ask.
        if replied {
          guard !b.alle(.beslissingVoorstellen).contains(where: { $0.nummer < move.nummer }),
            let reply = b.s.berichten.first(where: {
              $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == message.nummer
            })?.bericht,
            !reply.puzzelstukken.isEmpty, b.gebruikt(reply, bij: at),
            // Hours after the answer it is no more what was waited for.
            arrival.map({ b.tijd(at) - b.tijd($0) <= b.regio.wachttermijn }) ?? true
          else { return nil }
          return Vondst(
            .voldaan, "U vroeg het op \(b.op(move.nummer)) en besliste pas met het antwoord erbij, op \(b.op(at)).",
            proof)
        }
        let term = b.s.termijnen.first { $0.termijn.soort == .antwoord && $0.termijn.bericht == message.nummer }
        if let term, term.termijn.einde <= b.tijd(at) {
          return Vondst(
            .voldaan,
            "De termijn van uw vraag (\(b.s.klok.tekst(term.termijn.einde))) was om; op \(b.op(at)) ging u verder met wat er lag.",
            proof)
        }
        let limit = b.s.eigenTermijnen.first { $0.termijn.soort == .status }?.termijn.einde
        // Nobody answers while the house is closed, whatever the term says.
        let open = b.s.klok.volgendeOpen(.veiligheidshuis, message.aankomst)
        let due = max(open, term?.termijn.einde ?? open + b.regio.wachttermijn)
        // That it could not be there in time is nobody's fault, and no merit.
        if let limit, limit <= due { return nil }
        return Vondst(
          .deels,
          "Op \(b.op(move.nummer)) stelde u een vraag; op \(b.op(at)) ging het voorstel de deur uit en op \(b.op(taken)) was er beslist, terwijl het antwoord er nog niet was.",
          proof, beter: "Eerst de vraag, dan het antwoord, dan de beslissing.")
      }
    },

    Scoreregel(
      .tijd, "status", "Beslist voordat de status afloopt", voor: .zsm, zwaarte: 13, bron: status,
      goed: "U stelt voor met nog tijd op de klok.",
      fout: "De termijn loopt af en de officier moet beslissen op wat er ligt.",
      vraag: "Wanneer wist u genoeg om voor te stellen?"
    ) { b in
      guard !b.isTeruggekomen, let term = b.s.eigenTermijnen.first(where: { $0.termijn.soort == .status }),
        let taken = b.s.besluitGebeurtenis,
        b.zat(bij: taken)
      else { return [] }
      let until = b.s.klok.tekst(term.termijn.einde)
      let proof = [Bewijs(taken)]
      let own = b.zetten.last {
        $0.nummer < taken && $0.handeling.soort.kenmerk.isBesluit
      }
      if term.gehaald == false || own == nil {
        let sentBack = own.map { own in
          b.s.handelingen.contains {
            $0.gebeurtenis.nummer > own.nummer && $0.verricht.handeling.soort == .beslissingUitstellen
              && $0.verricht.door == .simulatie
          }
        }
        let what: String =
          switch sentBack {
          case nil: "er is beslist zonder uw voorstel, op \(b.op(taken))"
          case true?:
            "uw voorstel van \(b.op(own?.nummer ?? taken)) kwam terug, en een ander kwam er niet; er is beslist op \(b.op(taken))"
          case false?: "er is beslist op \(b.op(taken)), niet eerder"
          }
        return [
          Vondst(
            .niet, "De status liep tot \(until); \(what).", proof, beter: "Reken terug vanaf het einde van de termijn.")
        ]
      }
      // To be in time is no merit by itself: whoever asked nothing was in time as well.
      return []
    },

    Scoreregel(
      .tijd, "aanhouden", "Aanhouden zonder iemand vast te houden", voor: .zsm, zwaarte: 14, bron: status,
      onzeMaat: "Een eigen grond herkent dit programma aan woorden; of zij het vasthouden draagt, is aan het gesprek.",
      goed: "U houdt de beslissing aan bij iemand die niet vastzit.",
      fout: "Iemand blijft vast omdat het advies er nog niet is.",
      vraag: "Welke grond blijft er over als u het wachten weglaat?"
    ) { b in
      // In a proposal it stands between other words: a question.
      let proposed = b.voorstellen.suffix(1).compactMap { move -> Vondst? in
        guard let text = move.handeling.tekst, b.casus.titelVerdachte?.isVast == true, !b.isTeruggekomen,
          let sentence = Woordkeus.houdtVastTotAntwoord(text), Woordkeus.grondOmVastTeHouden(text) == nil
        else { return nil }
        return Vondst(
          .nvt,
          "In uw motivering van \(b.op(move.nummer)) staat \(aangehaald(sentence)). Wachten op het huis is geen grond om iemand vast te houden; welke grond is er dan?",
          [Bewijs(move.nummer, text)])
      }
      return proposed
        + b.alle(.beslissingUitstellen).compactMap { move in
          let proof = [Bewijs(move.nummer, move.handeling.tekst)]
          // Of a zaak that came back, the casus does not say how the suspect is by then.
          guard !b.isTeruggekomen, let titel = b.casus.titelVerdachte else { return nil }
          if titel.isVast {
            let said =
              "Op \(b.op(move.nummer)) hield u de beslissing aan terwijl \(b.naam) vastzat (\(titel.naam)): \(b.citaat(move.handeling.tekst))"
            if let ground = Woordkeus.grondOmVastTeHouden(move.handeling.tekst ?? "") {
              return Vondst(
                .nvt,
                "\(said). U noemt een eigen grond (\(ground)); of die het vasthouden draagt, is een gespreksonderwerp.",
                proof)
            }
            return Vondst(
              .niet, "\(said). Een andere grond dan wachten staat er niet.", proof,
              beter: "Wachten op advies is geen grond om iemand vast te houden.")
          }
          return Vondst(.voldaan, "Op \(b.op(move.nummer)) hield u de beslissing aan; \(b.naam) zat niet vast.", proof)
        }
    },

    Scoreregel(
      .tijd, "stapel", "Wie er op deze zaak wachtte", voor: .zsm, bron: Bron(.handreiking, "§4: de hectiek van ZSM"),
      onzeMaat: Stapel.toelichting,
      goed: "De stapel loopt niet op door wat deze zaak vraagt.", fout: "Vijftien zaken wachten op één overleg.",
      vraag: "Was deze zaak het wachten van de anderen waard?"
    ) { b in
      guard b.s.bedrijf != .vooraf else { return [] }
      let pile = Stapel.van(b.s)
      // That nobody waited is so in nearly every session.
      guard let first = pile.oorzaken.first else { return [] }
      return [
        Vondst(
          .deels, pile.inWoorden, pile.oorzaken.prefix(3).map { Bewijs($0.gebeurtenis, $0.soort.naam) },
          beter: "De langste wachttijd hing aan \u{2018}\(first.soort.naam.lowercased())\u{2019}.")
      ]
    },
  ]
}
