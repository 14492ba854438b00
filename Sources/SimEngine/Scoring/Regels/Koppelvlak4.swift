import Scenario
import Tekst

/// Koppelvlak 4: ZSM reports somebody whom the house does not know yet.
extension Scoreregels {
  private static func bron(_ plaats: String) -> Bron { Bron(.handreiking, "bijlage 1, koppelvlak 4: \(plaats)") }

  static let koppelvlak4: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "kv4_alleen_onbekend", "Agenderen is voor wie het huis nog niet kent", voor: .zsm, zwaarte: 11,
      vanzelf: true,
      bron: bron("doel"),
      vragen: [Dekkingsvraag(.kv4, .doel)], goed: "U zoekt op of iemand bekend is; zo niet, dan agendeert u.",
      fout: "U agendeert een bekende in plaats van terug te koppelen.",
      vraag: "Hoe weet u op dat moment of het huis iemand kent?"
    ) { b in
      b.alle(.agenderen).compactMap { move in
        let looked = b.s.gebeurtenissen.prefix(move.nummer).contains {
          if case .bekendGebleken = $0.inhoud { true } else { false }
        }
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if !b.casus.huis.bekend, looked, b.casus.triagesleutel == .nee {
          // Unknown is one half; the other is whether the case fits, which triage.agenderen judges. No strong point.
          return Vondst(
            .nvt,
            "Op \(b.op(move.nummer)) meldde u \(b.naam) aan: onbekend bij het \(b.huis), maar de criteria dragen het niet.",
            proof)
        }
        if !b.casus.huis.bekend {
          // Who never looked is told so by the rule on that.
          if !looked, b.s.bekendOpZsm == nil { return nil }
          return Vondst(
            looked ? .voldaan : .deels,
            "Op \(b.op(move.nummer)) agendeerde u \(b.naam)\(looked ? ", die onbekend is bij het \(b.huis)" : " zonder op te zoeken of het \(b.huis) deze persoon al kent").",
            proof)
        }
        return Vondst(
          looked ? .niet : .deels,
          "Op \(b.op(move.nummer)) agendeerde u \(b.naam), die al bekend is\(looked ? "" : "; u had dat niet opgezocht").",
          proof, beter: "Bij een bekende koppelt u de beslissing terug.", weten: looked ? .wist : .nietGevraagd)
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_zender", "Wie agendeert", voor: .zsm, vanzelf: true, bron: bron("wie"),
      onzeMaat: "Een andere partner die zelf aanmeldt loopt een andere weg; dat is geen fout.",
      vragen: [Dekkingsvraag(.kv4, .verantwoordelijk)],
      goed: "De KPC'er agendeert.", fout: "Iedereen denkt dat een ander het doet.",
      vraag: "Weet de KPC'er nu dat er is aangemeld?"
    ) { b in
      b.alle(.agenderen).compactMap { move in
        if move.handeling.rol == .ketenprocescoordinator {
          return Vondst(.voldaan, "De KPC'er agendeerde op \(b.op(move.nummer)).", [Bewijs(move.nummer)])
        }
        guard b.casus.triagesleutel != .nee, (move.handeling.aan ?? .bedrijfsbureau) == .bedrijfsbureau else {
          return nil
        }
        return Vondst(
          .voldaan,
          "Op \(b.op(move.nummer)) meldde \(move.handeling.rol.metLidwoord) zelf aan: dat mag iedere partner, langs de gebruikelijke weg.",
          [Bewijs(move.nummer)])
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_een_punt", "De agendering gaat naar één punt", voor: .zsm, bron: bron("wie"),
      onzeMaat: "Het ene punt is in deze simulatie het bedrijfsbureau.",
      vragen: [Dekkingsvraag(.kv4, .verantwoordelijk), Dekkingsvraag(.kv4, .vorm)],
      goed: "U meldt aan in de algemene mailbox of het systeem.", fout: "U mailt de gemeente.",
      vraag: "Wie ziet deze aanmelding vandaag?"
    ) { b in
      b.alle(.agenderen).map { move in
        let to = move.handeling.aan ?? .bedrijfsbureau
        if to == .bedrijfsbureau {
          return Vondst(
            .voldaan,
            "Uw agendering van \(b.op(move.nummer)) ging naar het bedrijfsbureau, \((move.handeling.kanaal ?? .mail).naam).",
            [Bewijs(move.nummer)])
        }
        return Vondst(
          .deels, "Uw agendering van \(b.op(move.nummer)) ging naar \(to.metLidwoord), niet naar het ene punt.",
          [Bewijs(move.nummer)], beter: "Gebruik het afgesproken punt.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_inhoud", "Persoonsgegevens volstaan", voor: .zsm, bron: bron("inhoud"),
      vragen: [Dekkingsvraag(.kv4, .inhoud), Dekkingsvraag(.kv4, .kwaliteitseisen)],
      goed: "U stuurt de persoonsgegevens, eventueel met een korte reden.",
      fout: "U stuurt het halve dossier mee, zonder doel.",
      vraag: "Waarvoor had het huis dit vandaag nodig?"
    ) { b in
      b.alle(.agenderen).compactMap { move in
        let pieces = move.handeling.puzzelstukken ?? []
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if pieces.isEmpty {
          // Nothing along is no merit where nothing was to be sent.
          if b.casus.triagesleutel == .nee { return nil }
          // What goes along in own words is content, too; of more than a short, neutral reason the other rules speak.
          if let text = move.handeling.tekst {
            guard b.isKorteReden(text) else { return nil }
            return Vondst(
              .voldaan,
              "Op \(b.op(move.nummer)) stuurde u de persoonsgegevens en een korte reden, en geen puzzelstukken; dat is genoeg.",
              proof)
          }
          return Vondst(.voldaan, "Op \(b.op(move.nummer)) stuurde u alleen de persoonsgegevens; dat is genoeg.", proof)
        }
        let sensitive = pieces.contains { b.casus.puzzelstuk($0)?.gevoeligheid != .gewoon }
        return Vondst(
          sensitive ? .niet : .deels,
          "Op \(b.op(move.nummer)) stuurde u inhoud mee zonder doel: \(b.titels(pieces))\(sensitive ? ", waaronder gevoelige gegevens" : "").",
          proof, beter: "De bron vraagt alleen persoonsgegevens; de vraagstelling maakt het huis.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_reden", "Een korte reden is neutraal", voor: .zsm, bron: bron("inhoud"),
      onzeMaat: "Kort is tot veertig woorden; neutraal is zonder oordeel over de persoon. De bron vraagt geen reden.",
      vragen: [Dekkingsvraag(.kv4, .inhoud), Dekkingsvraag(.kv4, .kwaliteitseisen)],
      goed: "\u{2018}Problemen op meer gebieden, derde melding dit jaar.\u{2019}",
      fout: "\u{2018}Gevaarlijke gek, doe iets.\u{2019}",
      vraag: "Zou u dit ook zo schrijven als hij meelas?"
    ) { b in
      b.alle(.agenderen).compactMap { move in
        // The source asks for none.
        guard let text = move.handeling.tekst else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        if let judging = Woordkeus.oordeelOverPersoon(text) {
          return Vondst(
            .niet,
            "In uw reden van \(b.op(move.nummer)) staat \u{2018}\(judging)\u{2019}: een oordeel over de persoon.",
            [Bewijs(move.nummer, judging)], beter: "Schrijf wat er gebeurde, niet wat iemand is.")
        }
        // Nothing with somebody's health or whereabouts in it is called neutral; it is asked about.
        let found = Gevoeligheidswoord.gevonden(text, bekend: b.feiten)
        if let first = found.first {
          return Vondst(
            .nvt,
            "In uw reden van \(b.op(move.nummer)) staat \(aangehaald(first.woorden)). Had het huis dat voor het wegen nodig, of waren de persoonsgegevens genoeg?",
            [Bewijs(move.nummer, first.woorden)])
        }
        if let said = Woordkeus.vergelding(text) ?? Woordkeus.roddel(text) {
          return Vondst(
            .nvt,
            "In uw reden van \(b.op(move.nummer)) staat \(aangehaald(said)). Wat zag of hoorde u zelf, dat het huis moet weten?",
            [Bewijs(move.nummer, said)])
        }
        if words.count > 40 {
          return Vondst(
            .deels, "Uw reden van \(b.op(move.nummer)) telt \(words.count) woorden; kort is genoeg.",
            [Bewijs(move.nummer, text)], beter: "Houd één zin over.")
        }
        // What a reason tells of a case is content, and its own question.
        guard !b.casus.puzzelstukken.contains(where: { b.kanStaan($0, in: move.handeling, zekerheid: 0.3) }) else {
          return nil
        }
        // Of somebody else than the person who is reported one asks, and does not praise.
        guard b.anderen(in: text).isEmpty else { return nil }
        return Vondst(
          .voldaan, "Uw reden van \(b.op(move.nummer)) is kort en neutraal: \(b.citaat(text)).",
          [Bewijs(move.nummer, text)])
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_direct", "Direct na het besluit om te agenderen", voor: .zsm, bron: bron("wanneer"),
      onzeMaat: "Direct is binnen een uur dat ZSM open is.", vragen: [Dekkingsvraag(.kv4, .trigger)],
      goed: "U besluit te agenderen en doet het meteen.", fout: "De agendering wacht tot de volgende dag.",
      vraag: "Wat kwam ertussen?"
    ) { b in
      b.alle(.agenderen).compactMap { move in
        let chosen = b.alle(.triageZsm).last { $0.handeling.route == .agenderen && $0.nummer < move.nummer }?.nummer
        let taken = b.s.besluitGebeurtenis.flatMap { $0 < move.nummer ? $0 : nil }
        guard let from = chosen ?? taken else { return nil }
        let minutes = OpenTijd(b.s).minuten(van: b.tijd(from), tot: move.tijd)
        let proof = [Bewijs(from), Bewijs(move.nummer)]
        if minutes <= 60 {
          return Vondst(.voldaan, "U agendeerde op \(b.op(move.nummer)), direct nadat dat besloten was.", proof)
        }
        return Vondst(
          .deels, "Op \(b.op(from)) viel het besluit; de agendering kwam pas op \(b.op(move.nummer)).", proof,
          beter: "De bron zegt: direct.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_behandeld", "Het huis beoordeelt wat ZSM agendeert", voor: .veiligheidshuis,
      bron: bron("wat gebeurt ermee"),
      vragen: [Dekkingsvraag(.kv4, .verwerking)], goed: "U weegt de agendering, of wijst haar af met een verwijzing.",
      fout: "De agendering blijft liggen.",
      vraag: "Wat hoort ZSM hier later van terug, al vraagt de bron geen reactie?"
    ) { b in
      b.s.berichten.compactMap { item in
        let message = item.bericht
        guard message.soort == .agendering, b.rollen.contains(message.naar),
          let arrived = b.aangekomenBij[message.nummer], b.zat(bij: nil)
        else { return nil }
        let move = b.zetten.first {
          [.wegen, .afwijzenMetVerwijzing].contains($0.handeling.soort) && $0.handeling.bericht == message.nummer
        }
        guard let move else {
          return Vondst(
            .niet, "De agendering van \(b.op(arrived)) is niet beoordeeld.", [Bewijs(arrived)],
            beter: "Weeg haar, of verwijs naar één organisatie.")
        }
        // Sent away at once, without a question to anybody, it was not weighed.
        guard move.handeling.soort == .wegen || b.vroegTussen(arrived, move.nummer) else { return nil }
        return Vondst(
          .voldaan,
          "De agendering van \(b.op(arrived)) behandelde u op \(b.op(move.nummer)): \(move.handeling.soort == .wegen ? "gewogen" : "afgewezen met verwijzing").",
          [Bewijs(arrived), Bewijs(move.nummer, move.handeling.tekst)])
      }
    },

    Scoreregel(
      .koppelvlakken, "kv4_verwijzing", "Afwijzen waar één organisatie volstaat", voor: .veiligheidshuis,
      bron: bron("wat gebeurt ermee"),
      onzeMaat: "Of het huis nodig is volgt uit de sleutel van de criteria.",
      vragen: [Dekkingsvraag(.kv4, .verwerking)],
      goed: "De zaak past bij één organisatie; u verwijst en zegt waarom.",
      fout: "U wijst een zaak af die meer ketens nodig heeft.", vraag: "Hoe weet u dat de organisatie het oppakt?"
    ) { b in
      b.alle(.afwijzenMetVerwijzing).compactMap { move -> Vondst? in
        // Who asked nobody since it arrived cannot say what was not to be known, nor be praised for it.
        let arrived = move.handeling.bericht.flatMap { b.aangekomenBij[$0] } ?? 0
        let asked = b.vroegTussen(arrived, move.nummer)
        let known = b.standSleutel(gezien: move.verricht.gezien, tot: move.nummer)
        let state: Kennisstand = known == .konNietWeten && !asked ? .nietGevraagd : known
        let to = move.handeling.aan?.naam ?? "een organisatie"
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if b.casus.huis.bekend {
          return Vondst(
            .voldaan,
            "Op \(b.op(move.nummer)) wees u de agendering af en verwees u naar \(to): \(b.naam) is al bekend bij het \(b.huis), en agenderen is voor wie dat niet is.",
            proof, weten: .wist)
        }
        if b.casus.triagesleutel != .ja {
          guard b.woorden(move.handeling.tekst) >= Blik.minsteWoorden else {
            return Vondst(
              .deels,
              "Op \(b.op(move.nummer)) verwees u naar \(to) met \(b.citaat(move.handeling.tekst)); wat die organisatie moet doen, staat er niet bij.",
              proof, beter: "Zeg wie het oppakt, en wat er moet gebeuren.", weten: state)
          }
          guard asked else { return nil }
          return Vondst(
            .voldaan, "Op \(b.op(move.nummer)) verwees u naar \(to): \(b.citaat(move.handeling.tekst)).", proof,
            weten: state)
        }
        return Vondst(
          state.misgreep,
          "Op \(b.op(move.nummer)) verwees u naar \(to), terwijl de criteria naar het huis wijzen. \(b.uitleg(state))",
          proof, beter: "Weeg eerst; vraag na wat u nog niet weet.", weten: state)
      }
    },
  ]
}

extension Blik {
  /// Whether a reason beside the personal data is short and neutral: no judgement, nothing on health or whereabouts.
  func isKorteReden(_ text: String) -> Bool {
    woorden(text) <= 40 && Woordkeus.oordeelOverPersoon(text) == nil && Woordkeus.vergelding(text) == nil
      && Woordkeus.roddel(text) == nil
      && Gevoeligheidswoord.gevonden(text, bekend: feiten).isEmpty && anderen(in: text).isEmpty
  }

  /// Words of a text that are about others than the verdachte: names of the casus, and kin.
  func anderen(in text: String) -> [String] {
    let names = casus.personen.filter { $0.hoedanigheid != .verdachte }.map { $0.naam.lowercased() }
    let kin: Set<String> = [
      "familie", "broer", "broers", "broertje", "zus", "zussen", "zusje", "vader", "moeder", "ouders", "partner", "ex",
      "buren",
    ]
    return text.lowercased().split { !$0.isLetter }.map(String.init).filter { kin.contains($0) || names.contains($0) }
  }
}

extension Blik {
  /// Whether this seat asked or looked up anything, or held a meeting, between two events.
  func vroegTussen(_ from: Int, _ to: Int) -> Bool {
    zetten.contains {
      $0.nummer > from && $0.nummer < to && [.navragen, .raadplegen, .overlegOpenen].contains($0.handeling.soort)
    }
  }
}
