import Scenario

/// The koppelvlakken that a region adds of its own (handreiking §2; domeinmodel §3, 'Regionale varianten').
extension Scoreregels {
  private static let h2 = Bron(.handreiking, "§2: Zeeland-West-Brabant, licht en zwaar")
  private static let oost = Bron(.bestuurdersdiner, "pilots: melden en verrijkt advies; krant, Rotterdam")

  static let koppelvlakRegio: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "kv_voorleggen", "Huiselijk geweld voorleggen waar dat is afgesproken", voor: .zsm, bron: h2,
      onzeMaat: "Wat zwaar is, is een gegeven van de casus.",
      goed: "U legt de zware zaak voor en wacht het advies af zolang de status het toelaat.",
      fout: "U doet haar af zonder het huis te horen, of legt een lichte zaak voor.",
      vraag: "Wat had het huis in die tijd kunnen toevoegen?"
    ) { b in
      guard let agreement = b.regio.afspraken.first(where: \.soort.opentVoorlegging) else { return [] }
      let domestic = b.casus.feit?.huiselijkGeweld == true
      let enriched = if case .verrijktAdvies = agreement { true } else { false }
      let fits = domestic && (b.casus.feit?.zwaar == true || enriched)
      if let move = b.eerste(.voorleggen) {
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if fits {
          // Whoever proposes before there was an answer laid it before the house for form's sake.
          let answered = b.s.gebeurtenissen.contains { event in
            if case .adviesVastgelegd = event.inhoud {
              event.nummer > move.nummer && event.nummer < (b.besluitmoment ?? Int.max)
            } else {
              false
            }
          }
          return answered
            ? [Vondst(.voldaan, "Op \(b.op(move.nummer)) legde u de zaak voor, zoals hier is afgesproken.", proof)] : []
        }
        return [
          Vondst(
            .deels,
            "Op \(b.op(move.nummer)) legde u een zaak voor die hier op ZSM zelf wordt afgedaan\(domestic ? ": licht" : ": geen huiselijk geweld").",
            proof, beter: "Gebruik deze weg voor wat is afgesproken.")
        ]
      }
      guard let taken = b.besluitmoment, b.zat(bij: taken),
        !b.s.berichten.contains(where: { $0.bericht.soort == .voorlegging })
      else { return [] }
      if fits {
        return [
          Vondst(
            .niet,
            "U stelde voor op \(b.op(taken)) zonder de zaak voor te leggen; in deze regio is dat wel de afspraak.",
            [Bewijs(taken)], beter: "Leg haar direct voor.")
        ]
      }
      return domestic
        ? [Vondst(.voldaan, "Een lichte zaak: u deed haar op ZSM af, zoals hier is afgesproken.", [Bewijs(taken)])] : []
    },

    Scoreregel(
      .koppelvlakken, "kv_termijn", "Het advies van het huis op de afgesproken tijd", voor: .veiligheidshuis, bron: h2,
      onzeMaat: "De termijn staat in het regioprofiel.",
      goed: "U adviseert voor het afgesproken uur.", fout: "Het advies komt als de beslissing al is genomen.",
      vraag: "Wat had u nodig om op tijd te zijn?"
    ) { b in
      b.s.termijnen.compactMap { item in
        guard item.termijn.soort == .advies, let number = item.termijn.bericht, let message = b.bericht(number),
          b.rollen.contains(message.naar),
          let arrived = b.aangekomenBij[number], let kept = item.gehaald, b.zat(bij: arrived)
        else { return nil }
        let until = b.s.klok.tekst(item.termijn.einde)
        if kept {
          return Vondst(
            .voldaan, "De zaak kwam op \(b.op(arrived)) binnen; uw advies was er voor \(until).", [Bewijs(arrived)])
        }
        if b.s.klok.volgendeOpen(.veiligheidshuis, b.tijd(arrived)) >= item.termijn.einde {
          return Vondst(
            .konNietWeten, "De zaak kwam op \(b.op(arrived)) binnen; tot \(until) was het huis niet bemand.",
            [Bewijs(arrived)], weten: .konNietWeten)
        }
        // ZSM did not wait for it: that is not the house's.
        if let taken = b.s.besluitGebeurtenis, b.tijd(taken) < item.termijn.einde { return nil }
        return Vondst(
          .niet, "De zaak kwam op \(b.op(arrived)) binnen; om \(until) was er geen advies.", [Bewijs(arrived)],
          beter: "Een kort advies op tijd is meer waard dan een volledig advies erna.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv_eigen", "Een eigen koppelvlak van de regio", voor: .beide,
      bron: Bron(.handreiking, "§2: de acht vragen; de regio beantwoordt ze"),
      onzeMaat:
        "De antwoorden op de acht vragen staan in het regioprofiel; het programma houdt u aan wie, en aan de termijn.",
      goed: "Wie het afsprak te sturen, stuurt het; en wie antwoordt, doet dat binnen de termijn.",
      fout: "De afspraak ligt er en niemand gebruikt haar.", vraag: "Waarvoor maakte uw regio deze afspraak?"
    ) { b in
      b.regio.eigenKoppelvlakken(b.stoel).compactMap { b.eigenVerzonden($0) }
        + b.regio.eigenKoppelvlakken(b.stoel.ander).compactMap { b.eigenBeantwoord($0) }
    },

    Scoreregel(
      .koppelvlakken, "kv_intermediair", "De intermediair in kantoortijd", voor: .zsm,
      bron: Bron(.handreiking, "bijlage 1, koppelvlak 2: lessen, Zeeland-West-Brabant"),
      vragen: [Dekkingsvraag(.kv2, .vorm)],
      goed: "U loopt in kantoortijd naar de intermediair, die belt of er iets is, en dan wat.",
      fout: "U zoekt de intermediair in het weekend.",
      vraag: "Wat is hier de weg als er niemand van het huis op ZSM zit?"
    ) { b in
      b.alle(.navragen).compactMap { move in
        guard move.handeling.aan == .intermediair else { return nil }
        let on = b.s.intermediairHeeftDienst(op: move.tijd)
        if on {
          return Vondst(
            .voldaan, "Op \(b.op(move.nummer)) vroeg u het de intermediair, die dienst had.", [Bewijs(move.nummer)])
        }
        return Vondst(
          .niet, "Op \(b.op(move.nummer)) had de intermediair geen dienst.", [Bewijs(move.nummer)],
          beter: "Schrijf dan naar het ene punt van het huis.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv_tafel", "Partners van het huis aan de tafel van ZSM", voor: .zsm, bron: oost,
      goed: "Waar zij aan tafel zitten, zitten zij er ook echt bij.", fout: "Het overleg begint zonder hen.",
      vraag: "Wat zei hun stoel dat uw systeem niet zei?"
    ) { b in
      var seats: [Rol] = []
      for case .partnersAanTafel(let roles) in b.regio.afspraken { seats += roles }
      guard !seats.isEmpty else { return [] }
      return b.alle(.overlegOpenen).compactMap { move in
        let there = seats.filter { move.handeling.deelnemers?.contains($0) == true }
        if there.isEmpty {
          // Who would bring nothing that counts for a decision is rightly left out (krant, De Markiezaten).
          let bringing = seats.filter { role in
            b.casus.puzzelstukken.contains { piece in
              piece.isBekend(bij: role) && piece.toegang.contains(.overleg) && !piece.beslissingen.isEmpty
                && piece.blijft == nil && !b.kende(piece.id, .inhoud, bij: move.verricht.gezien)
            }
          }
          guard !bringing.isEmpty else { return nil }
          return Vondst(
            .deels,
            "Op \(b.op(move.nummer)) begon het overleg zonder \(opsomming(bringing.map(\.naam))), die hier aan tafel \(bringing.count == 1 ? "kan" : "kunnen").",
            [Bewijs(move.nummer)], beter: "Bepaal per zaak wie van hen iets brengt.")
        }
        return Vondst(
          .voldaan,
          "Op \(b.op(move.nummer)) \(vervoeg(there.count, "zat", "zaten")) \(opsomming(there.map(\.naam))) mee aan tafel.",
          [Bewijs(move.nummer)])
      }
    },
  ]
}

extension Blik {
  /// How this seat used a koppelvlak of the region itself, by the region's own answers.
  fileprivate func eigenVerzonden(_ item: Inrichting) -> Vondst? {
    guard let own = item.eigen else { return nil }
    let name = item.koppelvlak.naam
    guard let move = alle(.voorleggen).first(where: { $0.handeling.koppelvlak == item.koppelvlak }) else {
      guard let taken = s.besluitGebeurtenis, zat(bij: taken) else { return nil }
      return Vondst(
        .nvt,
        "Deze regio heeft een eigen koppelvlak, \(aangehaald(name)). Wanneer het bedoeld is: \(aangehaald(item.vragen.trigger)). U gebruikte het niet. Was er aanleiding voor?",
        [Bewijs(taken)])
    }
    let proof = [Bewijs(move.nummer, move.handeling.tekst)]
    let sender = move.handeling.rol
    if own.van.contains(sender) {
      return Vondst(
        .voldaan,
        "Op \(op(move.nummer)) stuurde \(sender.metLidwoord) over \(aangehaald(name)), zoals hier is afgesproken.",
        proof)
    }
    return Vondst(
      .deels,
      "Op \(op(move.nummer)) stuurde \(sender.metLidwoord) over \(aangehaald(name)); de afspraak is dat \(opsomming(own.van.map(\.metLidwoord), "of")) dat doet.",
      proof, beter: "Laat de afgesproken afzender sturen.")
  }

  /// Whether this seat answered over a koppelvlak of the region itself within its term.
  fileprivate func eigenBeantwoord(_ item: Inrichting) -> Vondst? {
    guard item.eigen?.antwoord == true else { return nil }
    let asked = s.berichten.first { $0.bericht.koppelvlak == item.koppelvlak && $0.bericht.soort == .vraag }?.bericht
    guard let asked, rollen.contains(asked.naar), let arrived = aangekomenBij[asked.nummer], zat(bij: arrived),
      let term = s.termijnen.first(where: { $0.termijn.bericht == asked.nummer }), let kept = term.gehaald
    else { return nil }
    let until = s.klok.tekst(term.termijn.einde)
    let name = aangehaald(item.koppelvlak.naam)
    if kept {
      return Vondst(
        .voldaan, "Wat op \(op(arrived)) over \(name) binnenkwam, was beantwoord voor \(until).", [Bewijs(arrived)])
    }
    if s.klok.volgendeOpen(.veiligheidshuis, tijd(arrived)) >= term.termijn.einde {
      return Vondst(
        .konNietWeten, "Wat op \(op(arrived)) over \(name) binnenkwam, verliep om \(until) voordat u er was.",
        [Bewijs(arrived)], weten: .konNietWeten)
    }
    return Vondst(
      .niet, "Wat op \(op(arrived)) over \(name) binnenkwam, was om \(until) niet beantwoord.", [Bewijs(arrived)],
      beter: "Antwoord kort, en zeg wanneer er meer komt.")
  }
}
