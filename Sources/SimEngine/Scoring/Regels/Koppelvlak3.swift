import Scenario
import Tekst

/// Koppelvlak 3: what ZSM decided goes back to the house.
extension Scoreregels {
  private static func bron(_ plaats: String) -> Bron { Bron(.handreiking, "bijlage 1, koppelvlak 3: \(plaats)") }

  static let koppelvlak3: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "kv3_altijd", "Bij een bekende wordt altijd teruggekoppeld", voor: .zsm, zwaarte: 8,
      bron: bron("wanneer"),
      vragen: [Dekkingsvraag(.kv3, .trigger), Dekkingsvraag(.kv3, .doel), Dekkingsvraag(.kv1, .reactie)],
      goed: "U koppelt de beslissing terug, ook als het advies gevolgd is.",
      fout: "De beslissing valt en het huis hoort niets.",
      vraag: "Wat gaat er mis in het plan als het huis dit niet weet?"
    ) { b in
      guard let taken = b.s.besluitGebeurtenis else { return [] }
      if let move = b.eerste(.terugkoppelen) {
        if b.casus.huis.bekend {
          // That something was sent is no merit when it says nothing.
          let text = move.handeling.tekst ?? ""
          guard text.isEmpty ? move.handeling.gevolgd == true : b.woorden(text) >= Blik.minsteWoorden else { return [] }
          // Nor when it brings along what is nobody's business there.
          guard text.isEmpty || b.isLofwaardig(text, nil) && !b.noemtGevoeligs(move) else { return [] }
          return [
            Vondst(
              .voldaan, "U koppelde terug op \(b.op(move.nummer)), na de beslissing van \(b.op(taken)).",
              [Bewijs(taken), Bewijs(move.nummer)])
          ]
        }
        // Whom ZSM put on the agenda, the house knows by now.
        if b.s.agendering != nil { return [] }
        let looked = b.s.bekendOpZsm != nil
        return [
          Vondst(
            .deels, "Op \(b.op(move.nummer)) koppelde u terug over \(b.naam), die het \(b.huis) niet kent.",
            [Bewijs(move.nummer)], beter: "Een onbekende wordt geagendeerd, of het blijft bij de beslissing.",
            weten: looked ? .wist : .nietGevraagd,
            vraag: "Wat doet het huis met een beslissing over iemand die het niet kent?")
        ]
      }
      guard b.casus.huis.bekend, b.s.terugkoppeling == nil, b.rollen.contains(.ketenprocescoordinator), b.zat(bij: nil)
      else { return [] }
      let looked = b.s.bekendOpZsm != nil
      return [
        Vondst(
          looked ? .niet : .deels,
          "Na de beslissing van \(b.op(taken)) is er niet teruggekoppeld\(looked ? "" : "; niemand had opgezocht dat \(b.naam) bekend is").",
          [Bewijs(taken)], beter: "De bron zegt: altijd, als de verdachte bekend is.",
          weten: looked ? .wist : .nietGevraagd)
      ]
    },

    Scoreregel(
      .koppelvlakken, "kv3_zender", "Wie terugkoppelt", voor: .zsm, vanzelf: true, bron: bron("wie"),
      vragen: [Dekkingsvraag(.kv3, .verantwoordelijk)],
      goed: "De KPC'er koppelt terug.", fout: "De reclassering stuurt het, en de KPC'er ook.",
      vraag: "Wie rekent hierop, en bij wie?"
    ) { b in
      b.alle(.terugkoppelen).compactMap { move in
        if move.handeling.rol == .ketenprocescoordinator {
          guard b.huisKentVerdachte else { return nil }
          return Vondst(.voldaan, "De KPC'er koppelde terug op \(b.op(move.nummer)).", [Bewijs(move.nummer)])
        }
        return Vondst(
          .niet,
          "Op \(b.op(move.nummer)) koppelde \(move.handeling.rol.metLidwoord) terug; de bron maakt de KPC'er verantwoordelijk.",
          [Bewijs(move.nummer)], beter: "Laat het aan de KPC'er.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv3_een_punt", "De terugkoppeling gaat naar één punt", voor: .zsm, vanzelf: true,
      bron: bron("wie"),
      onzeMaat: "Het ene punt is in deze simulatie het bedrijfsbureau.",
      vragen: [Dekkingsvraag(.kv3, .verantwoordelijk), Dekkingsvraag(.kv3, .vorm)],
      goed: "U stuurt haar naar het bedrijfsbureau, in het vaste format.", fout: "U mailt drie mensen die u kent.",
      vraag: "Wie leest dit als die persoon er niet is?"
    ) { b in
      b.alle(.terugkoppelen).compactMap { move in
        let to = move.handeling.aan ?? .bedrijfsbureau
        if to == .bedrijfsbureau {
          guard b.huisKentVerdachte else { return nil }
          return Vondst(
            .voldaan,
            "Uw terugkoppeling van \(b.op(move.nummer)) ging naar het bedrijfsbureau, \((move.handeling.kanaal ?? .mail).naam).",
            [Bewijs(move.nummer)])
        }
        return Vondst(
          .deels,
          "Uw terugkoppeling van \(b.op(move.nummer)) ging naar \(to.metLidwoord), en niet naar het ene punt\(b.bericht(na: move).map { "; zij kwam aan op \(b.s.klok.tekst($0.aankomst))" } ?? "").",
          [Bewijs(move.nummer)], beter: "Eén mailbox of systeem per huis werkt.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv3_inhoud", "Wat het huis moet weten staat erin", voor: .zsm, bron: bron("inhoud"),
      vragen: [Dekkingsvraag(.kv3, .inhoud), Dekkingsvraag(.kv3, .kwaliteitseisen)],
      goed: "Beslissing, reclasseringsonderzoek wel of niet, en of het advies gevolgd is.",
      fout: "Alleen \u{2018}afgedaan\u{2019}.", vraag: "Wat moet het huis nu nog nabellen?"
    ) { b in
      b.alle(.terugkoppelen).compactMap { move in
        guard let decision = b.s.besluit else { return nil }
        var missing: [String] = []
        if move.handeling.beslissing != decision.beslissing { missing.append("de genomen beslissing") }
        if move.handeling.reclasseringsonderzoek == nil { missing.append("of er een reclasseringsonderzoek komt") }
        if b.besluitVolgtAdvies != nil, move.handeling.gevolgd == nil { missing.append("of het advies gevolgd is") }
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if let said = move.handeling.gevolgd, let was = b.besluitVolgtAdvies, said != was {
          return Vondst(
            .niet,
            "Op \(b.op(move.nummer)) meldde u dat het advies \(said ? "gevolgd" : "niet gevolgd") is; het was andersom.",
            proof, beter: "De terugkoppeling is feitelijk; leg het advies ernaast.")
        }
        // That every box has something in it is no merit; what was written in them has rules of its own.
        if missing.isEmpty { return nil }
        return Vondst(
          .deels, "In uw terugkoppeling van \(b.op(move.nummer)) ontbreekt \(opsomming(missing)).", proof,
          beter: "Vul het vaste format helemaal in.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv3_reden", "Niet gevolgd? Dan kort waarom", voor: .zsm, zwaarte: 7,
      bron: bron("kwaliteitseisen"),
      onzeMaat: "Of een reden kort is, op het advies ingaat en een grond noemt, meet dit programma aan de tekst.",
      vragen: [Dekkingsvraag(.kv3, .kwaliteitseisen), Dekkingsvraag(.kv3, .inhoud)],
      goed: "\u{2018}Behandelplicht niet overgenomen, omdat het feit niet bewezen is.\u{2019}",
      fout: "\u{2018}Advies niet passend.\u{2019}", vraag: "Kan het huis zijn volgende advies hiermee beter maken?"
    ) { b in
      b.alle(.terugkoppelen).compactMap { move in
        guard b.besluitVolgtAdvies == false, let advice = b.s.adviesInDossier else { return nil }
        guard let reason = move.handeling.tekst else {
          return Vondst(
            .niet, "Het advies is niet gevolgd; in uw terugkoppeling van \(b.op(move.nummer)) staat niet waarom.",
            [Bewijs(move.nummer)], beter: "Twee zinnen zijn genoeg.")
        }
        let count = b.woorden(reason)
        if count < Blik.minsteWoorden {
          return Vondst(
            .niet,
            "De reden van \(b.op(move.nummer)) is \(b.citaat(reason)), \(vervoeg(count, "één woord", "\(count) woorden")); waarom van het advies is afgeweken staat er niet.",
            [Bewijs(move.nummer, reason)], beter: "Noem het deel van het advies, en de grond.")
        }
        let judged = AfwijkredenJudge.beoordeel(advies: advice.tekst, reden: reason)
        var found = b.vondst(judged, bij: move, "De reden van \(b.op(move.nummer))")
        // Unsure of a reason of some length, the program has nothing to ask that helps.
        if found.oordeel == .nvt, count >= Blik.kort { return nil }
        // A deviation with a reason is a subject for conversation, not an error.
        if found.oordeel == .niet { found.oordeel = .deels }
        return found
      }
    },

    Scoreregel(
      .koppelvlakken, "kv3_tijd", "Direct, of aan het einde van de dag", voor: .zsm, bron: bron("wanneer"),
      onzeMaat:
        "De regio kiest tussen direct (binnen een uur) en het einde van de dag; geteld wordt wanneer zij bij het huis aankomt.",
      vragen: [Dekkingsvraag(.kv3, .trigger)],
      goed: "U koppelt terug op het moment dat de regio heeft afgesproken.",
      fout: "De terugkoppeling komt na het weekend.", vraag: "Wat kan er in die uren al gebeurd zijn?"
    ) { b in
      b.s.eigenTermijnen.filter { $0.begonnen >= b.terugOp }.compactMap { item in
        guard item.termijn.soort == .terugkoppeling, b.rollen.contains(.ketenprocescoordinator),
          let kept = item.gehaald, let taken = b.s.besluitGebeurtenis, b.zat(bij: nil)
        else { return nil }
        let until = b.s.klok.tekst(item.termijn.einde)
        let move = b.eerste(.terugkoppelen)
        let message = move.flatMap { b.bericht(na: $0) }
        let proof = [Bewijs(taken)] + (move.map { [Bewijs($0.nummer)] } ?? [])
        // The term counts by arrival; what the participant did was sending.
        let both = move.map { sent in
          "u verzond haar op \(b.op(sent.nummer))\(message.map { ", zij kwam aan op \(b.s.klok.tekst($0.aankomst))" } ?? "")"
        }
        if kept {
          return both.map {
            Vondst(.voldaan, "De terugkoppeling was er voor \(until): \($0).", proof)
          }
        }
        // The source allows the end of the day as well: later than agreed is a subject, not a lapse.
        let endOfDay = b.s.klok.sluiting(.zsm, opDagVan: b.tijd(taken))
        if let message, let both, message.naar == .bedrijfsbureau, message.aankomst <= endOfDay {
          return Vondst(
            .deels,
            "Deze regio sprak af direct terug te koppelen, tot \(until); het werd later op dezelfde dag: \(both). De bron laat ook het einde van de dag toe.",
            proof)
        }
        let late = message.map { $0.verzonden <= item.termijn.einde } ?? false
        return Vondst(
          .niet, "Op \(until) was er nog geen terugkoppeling bij het \(b.huis)\(both.map { ": \($0)" } ?? "").",
          proof,
          beter: late
            ? "Reken de weg mee: wat niet naar het ene punt gaat, blijft onderweg liggen."
            : "Spreek af wie dit aan het einde van de dag nakijkt.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv3_kennisnemen", "Het huis neemt kennis en beoordeelt", voor: .veiligheidshuis,
      bron: bron("wat gebeurt ermee"),
      vragen: [Dekkingsvraag(.kv3, .verwerking)],
      goed: "U leest de terugkoppeling en kiest wat zij voor het plan betekent.",
      fout: "De terugkoppeling blijft in de mailbox.",
      vraag: "Wat betekent deze beslissing voor het plan?"
    ) { b in
      b.s.berichten.compactMap { item in
        let message = item.bericht
        guard message.soort == .terugkoppeling, b.rollen.contains(message.naar),
          let arrived = b.aangekomenBij[message.nummer], b.zat(bij: nil)
        else { return nil }
        guard let move = b.alle(.kennisnemen).first(where: { $0.handeling.bericht == message.nummer }) else {
          // About somebody whom the house does not know, or does not have, there was nothing to assess.
          guard b.isVanHetHuis(message) else { return nil }
          // Whoever changed the plan or the advice on it handled it.
          if b.zetten.contains(where: {
            $0.nummer > arrived && [.planBijstellen, .adviesVastleggen].contains($0.handeling.soort)
          }) {
            return nil
          }
          return Vondst(
            .niet, "De terugkoppeling van \(b.op(arrived)) is niet behandeld.", [Bewijs(arrived)],
            beter: "Beoordeel haar: niets, plan aanpassen of casusoverleg.")
        }
        // Whoever adjusted the plan all the same did what counts.
        let adjusted = b.alle(.planBijstellen).contains { $0.nummer > arrived }
        let named = move.handeling.verwerking ?? .niets
        let chosen = named == .niets && adjusted ? .planAanpassen : named
        let taken = message.beslissing ?? ""
        let care = b.casus.nazorg.first { $0.bij.contains(taken) } ?? b.casus.nazorg.first { $0.bij.isEmpty }
        let proof = [Bewijs(arrived), Bewijs(move.nummer)]
        // What the author says of it supposes that the advice was read, and that nothing else lay with the house.
        let asWritten = b.s.agendering == nil && (b.s.advies == nil || b.s.adviesInDossier != nil)
        // Whoever also held a meeting did both.
        let met = b.alle(.overlegOpenen).contains { $0.nummer > arrived }
        guard let care, asWritten || care.passend.contains(chosen) || met else {
          return Vondst(.voldaan, "U nam op \(b.op(move.nummer)) kennis: \(chosen.naam).", proof)
        }
        // Who chose 'nothing changes' and changed the plan all the same did what fitted, and not what was said.
        let fits = care.passend.contains(chosen) || met && care.passend.contains(.casusoverleg)
        if fits, named != chosen { return nil }
        return Vondst(
          fits ? .voldaan : .deels,
          "Op \(b.op(move.nummer)) koos u \u{2018}\(named.naam)\u{2019}\(named == chosen ? "" : ", en u stelde het plan toch bij").\(asWritten ? " \(care.motivering)" : "")",
          proof)
      }
    },

    Scoreregel(
      .koppelvlakken, "kv3_woord_en_daad", "Wat u koos, gebeurt ook", voor: .veiligheidshuis, bron: bron("doel"),
      vragen: [Dekkingsvraag(.kv3, .doel), Dekkingsvraag(.kv3, .verwerking)],
      goed: "U kiest \u{2018}plan aanpassen\u{2019} en past het plan aan.", fout: "Het plan blijft zoals het was.",
      vraag: "Wie is eigenaar van deze wijziging?"
    ) { b in
      b.alle(.kennisnemen).compactMap { move in
        guard let chosen = move.handeling.verwerking, chosen != .niets, b.zat(bij: nil),
          b.bericht(move.handeling.bericht ?? -1)?.soort == .terugkoppeling
        else { return nil }
        let kind: Handelingsoort = chosen == .planAanpassen ? .planBijstellen : .overlegOpenen
        guard b.kon(kind, na: move.nummer) else { return nil }
        // Whoever did it as soon as the message was there, and took note of it after, did it.
        let since = b.aangekomenBij[move.handeling.bericht ?? -1] ?? move.nummer
        // Plan and advice are two things: one of them done is neither nothing nor all.
        if chosen == .planAanpassen {
          let renewed = b.alle(.adviesVastleggen).contains { $0.nummer > since }
          let adjusted = b.alle(kind).contains { $0.nummer > since }
          if renewed != adjusted, b.s.advies != nil || renewed { return nil }
        }
        if let done = b.alle(kind).first(where: { $0.nummer > since }) {
          let what = chosen == .planAanpassen ? "stelde het plan bij" : "opende het overleg"
          return Vondst(
            .voldaan,
            "U koos op \(b.op(move.nummer)) \u{2018}\(chosen.naam)\u{2019} en \(what) op \(b.op(done.nummer)).",
            [Bewijs(move.nummer), Bewijs(done.nummer, done.handeling.tekst)])
        }
        return Vondst(
          .deels, "U koos op \(b.op(move.nummer)) \u{2018}\(chosen.naam)\u{2019}; dat is daarna niet gedaan.",
          [Bewijs(move.nummer)], beter: "Doe het meteen, of spreek af wie het wanneer doet.")
      }
    },
  ]
}

extension Blik {
  /// Whether the house knows the suspect, or got to know by an agendering: about others it is no merit how they were told of.
  var huisKentVerdachte: Bool { casus.huis.bekend || s.agendering != nil }

  /// Whether a message is about the person of the house, whom it knew or got on its agenda.
  func isVanHetHuis(_ message: Bericht) -> Bool {
    huisKentVerdachte && casus.zaak(message.zaak).map(casus.isVanHetHuis) ?? true
  }

  /// Whether a handeling was offered to this seat at some moment after an event: what was refused is nobody's lapse.
  func kon(_ soort: Handelingsoort, na nummer: Int) -> Bool {
    let later = zetten.filter { $0.nummer > nummer }
    return later.isEmpty || later.contains { $0.verricht.mogelijkheden.contains(soort) }
  }
}
