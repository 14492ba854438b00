import Scenario
import Tekst

/// Triage, third part: what comes first. Rules over the sequence of events.
extension Scoreregels {
  private static let o4a = Bron(.ontwikkelagenda, "§4A: wat willen we bereiken, en eerst de systeemcheck")

  static let triageVolgorde: [Scoreregel] = [
    Scoreregel(
      .triage, "doel_eerst", "Eerst: wat willen we bereiken?", voor: .zsm, bron: o4a,
      goed: "U stelt het doel vast voordat u informatie verzamelt en oordeelt.",
      fout: "U legt het doel achteraf vast, of niet.",
      vraag: "Wat zou een ander doel aan uw vragen hebben veranderd?"
    ) { b in
      let purpose = b.eerste(.doelBepalen)
      let first = b.zetten.first {
        [.triageZsm, .overlegOpenen].contains($0.handeling.soort) || $0.handeling.soort.kenmerk.isBesluit
      }
      guard let purpose else {
        guard let taken = b.besluitmoment, b.zat(bij: taken) else { return [] }
        return [
          Vondst(
            .niet, "Tot \(b.besluitmomentInWoorden) is er geen doel vastgelegd.", [Bewijs(taken)],
            beter: "Begin met één zin: wat willen we bereiken, ook voor het slachtoffer?")
        ]
      }
      let proof = [Bewijs(purpose.nummer, purpose.handeling.tekst)]
      if let first, first.nummer < purpose.nummer {
        return [
          Vondst(
            .deels,
            "Het doel kwam op \(b.op(purpose.nummer)), na \u{2018}\(first.handeling.soort.naam.lowercased())\u{2019} op \(b.op(first.nummer)).",
            proof + [Bewijs(first.nummer)], beter: "De bron vraagt het doel als eerste.")
        ]
      }
      // Everything on the table, or everybody in the picture, is no doel.
      let said = purpose.handeling.tekst ?? ""
      guard b.woorden(said) >= Blik.minsteWoorden, Woordkeus.wilAlles(said) == nil else { return [] }
      if let words = Woordkeus.vergelding(said) ?? Woordkeus.oordeelOverPersoon(said) ?? Woordkeus.roddel(said) {
        return [
          Vondst(
            .nvt,
            "Op \(b.op(purpose.nummer)) stelde u als doel: \(b.citaat(said)). Wat moet er anders worden, en voor wie, behalve \u{2018}\(words)\u{2019}?",
            proof)
        ]
      }
      // After the first questions it was not first; that it came before the triage is all that is asked.
      let asked = b.zetten.first { [.navragen, .vraagStellen, .spreken].contains($0.handeling.soort) }
      if let asked, asked.nummer < purpose.nummer { return [] }
      return [Vondst(.voldaan, "Op \(b.op(purpose.nummer)) stelde u eerst het doel: \(b.citaat(said)).", proof)]
    },

    Scoreregel(
      .triage, "dat_voor_inhoud", "Eerst wie iets weet, dan pas wat", voor: .zsm, bron: o4a,
      onzeMaat: "Het gedeelde systeem raadplegen telt ook als 'dat'-vraag.",
      goed: "U doet de systeemcheck en vraagt daarna gericht.", fout: "U begint meteen met navragen.",
      vraag: "Welke vraag was u bespaard gebleven?"
    ) { b in
      func cheap(_ move: Zet) -> Bool {
        move.handeling.soort == .raadplegen
          && (move.handeling.systeem == Kosten.systeemcheck || move.handeling.systeem == b.regio.systeem)
      }
      // What abuses somebody or asks for everything is no example of how one asks.
      func isLofwaardig(_ move: Zet) -> Bool {
        move.handeling.tekst.map { b.isLofwaardig($0, move.handeling.tekstsoort) } ?? true
      }
      let content = b.zetten.first {
        [.navragen, .vraagStellen].contains($0.handeling.soort) || ($0.handeling.soort == .raadplegen && !cheap($0))
      }
      guard let content else { return [] }
      if let check = b.zetten.first(where: cheap), check.nummer < content.nummer {
        // Who spoke with people before had the content before the check.
        guard !b.alle(.spreken).contains(where: { $0.nummer < check.nummer }) else { return [] }
        // Looked up in a system, nobody was asked yet: the shared system says whether somebody is known, and no more.
        let asked =
          content.handeling.soort != .raadplegen || check.handeling.systeem == Kosten.systeemcheck
          ? content : b.zetten.first { [.navragen, .vraagStellen].contains($0.handeling.soort) }
        // Whoever then asks for everything did not use what the check said.
        guard let asked, asked.handeling.soort == .raadplegen || !asked.handeling.gevraagd.isAlles, isLofwaardig(asked)
        else { return [] }
        let then = asked.handeling.soort == .raadplegen ? "zocht u de inhoud op" : "vroeg u naar de inhoud"
        return [
          Vondst(
            .voldaan, "Op \(b.op(check.nummer)) keek u eerst wie er iets weet, daarna \(then).",
            [Bewijs(check.nummer), Bewijs(asked.nummer)])
        ]
      }
      // A system of one's own costs nobody else's time.
      guard content.handeling.soort != .raadplegen else { return [] }
      return [
        Vondst(
          .niet,
          "Op \(b.op(content.nummer)) begon u met de inhoud (\(content.handeling.soort.naam.lowercased())), zonder te kijken wie er iets weet.",
          [Bewijs(content.nummer)], beter: "De systeemcheck kost twee minuten en zegt waar u moet zijn.")
      ]
    },

    Scoreregel(
      .triage, "voor_besluit", "Eerst de triage, dan de beslissing", voor: .zsm,
      bron: Bron(.krant, "triage: vinden, beoordelen, routeren"),
      goed: "U legt de triage vast voordat er een voorstel naar de officier gaat.",
      fout: "Er wordt beslist zonder dat de triage is vastgelegd.",
      vraag: "Wie heeft de route nu bepaald?"
    ) { b in
      let step = b.zetten.first { $0.handeling.soort.kenmerk.isBesluit }
      guard let limit = step?.nummer ?? b.besluitmoment, b.zat(bij: limit) else { return [] }
      guard let triage = b.eerste(.triageZsm) else {
        // Where the region has a case put to the house as light or heavy, that is the triage.
        if b.alle(.voorleggen).contains(where: { $0.nummer < limit }) { return [] }
        return [
          Vondst(
            .niet, "Op \(b.op(limit)) werd er beslist of voorgesteld; een triage is er niet.", [Bewijs(limit)],
            beter: "Loop de criteria langs, ook als de uitkomst u helder lijkt.")
        ]
      }
      let proof = [Bewijs(triage.nummer, triage.handeling.tekst), Bewijs(limit)]
      if triage.nummer > limit {
        return [
          Vondst(
            .deels, "De triage kwam op \(b.op(triage.nummer)), na het voorstel van \(b.op(limit)).", proof,
            beter: "Zo wordt triage een verantwoording achteraf.")
        ]
      }
      // An agendering is the route itself: a triage that follows it decided nothing.
      if let report = b.eerste(.agenderen), report.nummer < triage.nummer { return [] }
      return [
        Vondst(
          .voldaan, "U legde de triage vast op \(b.op(triage.nummer)), voor het voorstel van \(b.op(limit)).", proof)
      ]
    },

    Scoreregel(
      .triage, "wegen_voor_overleg", "Eerst wegen, dan bespreken", voor: .veiligheidshuis,
      bron: Bron(.krant, "triage, los van de inhoudelijke bespreking; Haaglanden: weegoverleg"),
      goed: "Het weegoverleg bepaalt of en hoe de zaak besproken wordt.",
      fout: "Het casusoverleg begint voordat er gewogen is.",
      vraag: "Wat had het weegoverleg aan de tafel veranderd?"
    ) { b in
      guard let meeting = b.eerste(.overlegOpenen) else { return [] }
      guard meeting.verricht.mogelijkheden.contains(.wegen) || b.eerste(.wegen) != nil else { return [] }
      if let weighed = b.eerste(.wegen), weighed.nummer < meeting.nummer {
        return [
          Vondst(
            .voldaan,
            "U woog op \(b.op(weighed.nummer)) en opende daarna, op \(b.op(meeting.nummer)), het casusoverleg.",
            [Bewijs(weighed.nummer), Bewijs(meeting.nummer)])
        ]
      }
      return [
        Vondst(
          .niet, "Het casusoverleg ging op \(b.op(meeting.nummer)) open; er was nog niet gewogen.",
          [Bewijs(meeting.nummer)], beter: "Bepaal eerst, kort en los van de inhoud, wat er nodig is.")
      ]
    },
  ]
}
