import Scenario
import Tekst

/// Koppelvlak 2, from ZSM: the aanvullende vraag.
extension Scoreregels {
  private static func bron(_ plaats: String) -> Bron { Bron(.handreiking, "bijlage 1, koppelvlak 2: \(plaats)") }

  static let koppelvlak2: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "kv2_zender", "Wie de vraag stelt", voor: .zsm, bron: bron("wie"),
      vragen: [Dekkingsvraag(.kv2, .verantwoordelijk)],
      goed: "Bij een volwassene vraagt de reclassering, bij een jeugdige de Raad.",
      fout: "De KPC'er stelt de vraag, en het huis moet eerst nagaan van wie zij komt.",
      vraag: "Waarom zou het uitmaken wie er vraagt?"
    ) { b in
      b.alle(.vraagStellen).compactMap { move in
        let right = b.casus.vraagsteller
        if move.handeling.rol == right {
          guard b.kwamAan(move) else { return nil }
          return Vondst(
            .voldaan, "De vraag van \(b.op(move.nummer)) kwam van \(right.metLidwoord).", [Bewijs(move.nummer)])
        }
        return Vondst(
          .niet,
          "De vraag van \(b.op(move.nummer)) kwam van \(move.handeling.rol.metLidwoord); de bron wijst hier \(right.metLidwoord) aan.",
          [Bewijs(move.nummer)], beter: "Laat \(right.metLidwoord) de vraag formuleren.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_bekende", "Een vraag over wie het huis kent", voor: .zsm, zwaarte: 10, bron: bron("doel"),
      vragen: [Dekkingsvraag(.kv2, .doel), Dekkingsvraag(.kv2, .trigger)],
      goed: "U zoekt op dat iemand bekend is, leest wat er ligt, en vraagt wat ontbreekt.",
      fout: "U vraagt het huis naar iemand die het niet kent.",
      vraag: "Wat wist u al, voordat u vroeg?"
    ) { b in
      b.alle(.vraagStellen).compactMap { move in
        let looked = b.s.gebeurtenissen.prefix(move.nummer).last {
          if case .bekendGebleken = $0.inhoud { true } else { false }
        }
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if !b.casus.huis.bekend {
          // Whom ZSM put on the agenda before, the house knows by now.
          if let report = b.s.agendering, report < move.nummer { return nil }
          // Of a partner something else may have been asked.
          guard [.bedrijfsbureau, .procesregisseur, .parketsecretaris, nil].contains(move.handeling.aan) else {
            return nil
          }
          return Vondst(
            looked == nil ? .deels : .niet,
            "Op \(b.op(move.nummer)) vroeg u het \(b.huis) naar \(b.naam), die daar niet bekend is.", proof,
            beter: "Een onbekende die past, wordt geagendeerd.", weten: looked == nil ? .nietGevraagd : .wist)
        }
        guard let looked else {
          return Vondst(
            .deels, "Op \(b.op(move.nummer)) stelde u een vraag zonder eerst te kijken wat er al lag.", proof,
            beter: "Raadpleeg eerst \(b.regio.systeem).", weten: .nietGevraagd)
        }
        // Where the answer could change nothing, to have looked first makes it no good question.
        guard b.vraagwaarde != .nee, b.kwamAan(move) else { return nil }
        return Vondst(
          .voldaan, "U keek op \(b.op(looked.nummer)) eerst wat er lag, en vroeg op \(b.op(move.nummer)) verder.",
          proof + [Bewijs(looked.nummer)])
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_een_punt", "De vraag gaat naar één punt", voor: .zsm, vanzelf: true, bron: bron("wie"),
      onzeMaat: "Het ene punt is in deze simulatie het bedrijfsbureau; elders blijft de vraag vier uur liggen.",
      vragen: [Dekkingsvraag(.kv2, .verantwoordelijk)], goed: "U stuurt de vraag naar het bedrijfsbureau.",
      fout: "U mailt de partner van wie u denkt dat hij het weet.",
      vraag: "Wat gebeurt er met uw vraag als die ene persoon vrij is?"
    ) { b in
      b.alle(.vraagStellen).compactMap { move in
        let to = move.handeling.aan ?? .bedrijfsbureau
        if to == .bedrijfsbureau {
          guard b.kwamAan(move) else { return nil }
          return Vondst(
            .voldaan, "Uw vraag van \(b.op(move.nummer)) ging naar het bedrijfsbureau.", [Bewijs(move.nummer)])
        }
        return Vondst(
          .niet,
          "Uw vraag van \(b.op(move.nummer)) ging rechtstreeks naar \(to.metLidwoord); de pilots leerden dat het zonder één punt niet werkt.",
          [Bewijs(move.nummer)], beter: "Eén punt zet haar snel door.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_kanaal", "Een weg die op dit uur werkt", voor: .zsm, vanzelf: true, bron: bron("vorm"),
      vragen: [Dekkingsvraag(.kv2, .vorm), Dekkingsvraag(.kv2, .kwaliteitseisen)],
      goed: "Buiten kantooruren schrijft u.", fout: "U belt om acht uur 's avonds en er neemt niemand op.",
      vraag: "Hoe weet u op ZSM wanneer het huis bemand is?"
    ) { b in
      b.alle(.vraagStellen).compactMap { move in
        guard let message = b.bericht(na: move) else { return nil }
        if let stranded = b.gestrandBij[message.nummer] {
          return Vondst(
            .niet, "Op \(b.op(move.nummer)) vroeg u \(message.kanaal.naam); het \(b.huis) was niet bemand.",
            [Bewijs(move.nummer), Bewijs(stranded)], beter: "Schrijven kan dan wel.")
        }
        // What reached the house hours later, or after the decision, was no way that worked at that hour.
        let decided = b.s.besluitGebeurtenis.map { b.tijd($0) } ?? Int.max
        guard message.aankomst - message.verzonden <= 60, message.aankomst <= decided else { return nil }
        return Vondst(
          .voldaan, "Op \(b.op(move.nummer)) vroeg u \(message.kanaal.naam); dat kon op dat uur.", [Bewijs(move.nummer)]
        )
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_concreet", "Een concrete vraag die te beantwoorden is", voor: .zsm, bron: bron("inhoud"),
      onzeMaat: "Wat concreet en te beantwoorden is, meet dit programma aan de tekst; lees het na.",
      vragen: [Dekkingsvraag(.kv2, .inhoud)],
      goed: "\u{2018}Loopt de behandeling nog, en kan zij doorgaan onder toezicht?\u{2019}",
      fout: "\u{2018}Wat weten jullie van hem?\u{2019}",
      vraag: "Welk antwoord zou uw beslissing veranderen?"
    ) { b in
      b.alle(.vraagStellen).compactMap { move in
        if let wide = Woordkeus.ruimeVraag(move.handeling.tekst ?? "") {
          return Vondst(
            .niet,
            "Uw vraag van \(b.op(move.nummer)) is te ruim (\(wide) \u{2026}): de ontvanger weet niet wat u zoekt.",
            [Bewijs(move.nummer, move.handeling.tekst)], beter: "Noem het ene punt dat u mist.")
        }
        let judged = VraagJudge.beoordeel(move.handeling.tekst ?? "")
        // Neither a point that is asked about nor a decision that hangs on it: fishing, whatever else it says.
        let fishing = judged.filter { [.vraagConcreet, .vraagGericht].contains($0.aspect) }
        if fishing.allSatisfy({ $0.oordeel == .onvoldoende }) {
          return b.vondst(fishing, bij: move, "Uw vraag van \(b.op(move.nummer))")
        }
        let asked = judged.filter { [.vraagConcreet, .vraagBeantwoordbaar].contains($0.aspect) }
        let found = b.vondst(asked, bij: move, "Uw vraag van \(b.op(move.nummer))")
        // A little word that every question has is no proof of a good one.
        let shown = asked.flatMap(\.bewijs).map { $0.woorden.lowercased() }
        if found.oordeel == .voldaan, shown.allSatisfy({ Self.vraagwoorden.contains($0) }) { return nil }
        // What it is about was chosen on the form; unsure of the words alone, there is nothing to ask.
        return found.oordeel == .nvt && !move.handeling.gevraagd.isAlles ? nil : found
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_persoonsgegevens", "Over wie de vraag gaat", voor: .zsm, vanzelf: true, bron: bron("inhoud"),
      onzeMaat: "In de oefening volstaat de naam; in het echt hoort de geboortedatum erbij.",
      vragen: [Dekkingsvraag(.kv2, .inhoud)], goed: "De vraag noemt over wie zij gaat.",
      fout: "\u{2018}Is er bij betrokkene sprake van hulp?\u{2019}",
      vraag: "Waaraan herkent de ontvanger de juiste persoon?"
    ) { b in
      b.alle(.vraagStellen).filter(b.kwamAan).compactMap { move -> Vondst? in
        let text = move.handeling.tekst ?? ""
        let found = VraagJudge.beoordeel(text).first { $0.aspect == .vraagPersoon }?.oordeel ?? .onvoldoende
        let named = b.casus.verdachte.map { text.lowercased().contains($0.naam.lowercased()) } ?? false
        let proof = [Bewijs(move.nummer, text)]
        if named || found > .onvoldoende {
          return Vondst(.voldaan, "Uw vraag van \(b.op(move.nummer)) zegt over wie zij gaat.", proof)
        }
        // A question about the victim or a child names them, and is about them.
        let said = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        if b.casus.personen.contains(where: { said.contains($0.naam.lowercased()) }) { return nil }
        return Vondst(
          .deels, "In uw vraag van \(b.op(move.nummer)) staat niet over wie zij gaat.", proof,
          beter: "Begin met de naam.")
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_gebruikt", "Het antwoord wordt gebruikt", voor: .zsm, bron: bron("wat gebeurt ermee"),
      onzeMaat:
        "Gebruikt is: ingebracht in het overleg, meegegeven bij het voorstel, of te lezen in de motivering. Wat voor geen beslissing telt, hoeft niet.",
      vragen: [Dekkingsvraag(.kv2, .verwerking)], goed: "U brengt het antwoord in het afstemmingsoverleg.",
      fout: "Het antwoord komt binnen en niemand op tafel hoort het.",
      vraag: "Wie op ZSM moest dit antwoord kennen?"
    ) { b in
      guard let taken = b.besluitmoment, b.zat(bij: taken) else { return [] }
      return b.s.berichten.compactMap { item in
        let reply = item.bericht
        guard reply.soort == .antwoord, reply.van.netwerk == .veiligheidshuis || reply.van == .intermediair,
          b.rollen.contains(reply.naar),
          !reply.puzzelstukken.isEmpty, let arrived = b.aangekomenBij[reply.nummer], arrived < taken,
          reply.koppelvlak != .kvTafel
        else { return nil }
        let proof = [Bewijs(arrived, reply.tekst)]
        if b.gebruikt(reply, bij: taken) {
          return Vondst(.voldaan, "Het antwoord van \(b.op(arrived)) is bij de beslissing betrokken.", proof)
        }
        let left = reply.puzzelstukken.filter { id in
          guard let piece = b.casus.puzzelstuk(id), !piece.beslissingen.isEmpty else { return false }
          return !b.vertelde(piece, stoel: .zsm, voor: taken + 1)
        }
        guard left.count == reply.puzzelstukken.count else { return nil }
        let lay = [b.s.verricht(taken)?.handeling.beslissing, b.s.adviesInDossier?.beslissing].compactMap(\.self)
        let against = lay.compactMap { b.casus.beslissing($0) }.flatMap(b.tegen)
        guard left.allSatisfy({ b.casus.puzzelstuk($0)?.gevoeligheid != .gewoon && !against.contains($0) }) else {
          return Vondst(
            .deels,
            "Het antwoord van \(b.op(arrived)) lag er, maar is niet ingebracht: \(b.titels(reply.puzzelstukken)).",
            proof,
            beter: "Breng het in voordat u een beslissing voorstelt.")
        }
        // What is sensitive and does not speak against what lay before the officier may have been left out on purpose, and rightly.
        return Vondst(
          .nvt,
          "Het antwoord van \(b.op(arrived)) lag er, en ging niet mee naar het overleg of de officier: \(b.titels(reply.puzzelstukken)). Liet u dat met opzet weg?",
          proof)
      }
    },
  ]
}

extension Scoreregels {
  /// Words that every question has.
  fileprivate static let vraagwoorden: Set<String> = [
    "wie", "wat", "waar", "wanneer", "hoe", "welke", "welk", "waarom", "advies", "het advies",
  ]
}

extension Blik {
  /// Whether what was sent reached somebody: of a question for which nobody answered the telephone, nothing went well.
  func kwamAan(_ move: Zet) -> Bool { !s.isGestrand(na: move.nummer) }

  /// Whether what an answer brought came to the officier: at the table, with the proposal, or because the seat is the officier.
  func gebruikt(_ reply: Bericht, bij taken: Int) -> Bool {
    rollen.contains(.officier)
      || reply.puzzelstukken.contains { id in
        s.overleggen.contains { $0.stoel == .zsm && $0.ingebracht.contains(id) }
          || s.verricht(taken)?.handeling.puzzelstukken?.contains(id) == true
      }
  }

  /// A finding from judgements on a text: the weakest decides.
  ///
  /// Where readers and rules waver the program judges only what misses every aspect, and asks about the rest.
  func vondst(_ judged: [Tekstoordeel], bij zet: Zet, _ wat: String) -> Vondst {
    let text = zet.handeling.tekst
    guard let weakest = judged.min(by: { $0.oordeel < $1.oordeel }) else {
      return Vondst(.nvt, wat, [Bewijs(zet.nummer, text)])
    }
    let proof = [Bewijs(zet.nummer, weakest.bewijs.first?.woorden ?? text)]
    let misses = judged.count > 1 && judged.allSatisfy { $0.oordeel == .onvoldoende }
    if weakest.oordeel < .voldoende, !weakest.isZeker || weakest.isGeleerd, !misses {
      return Vondst(
        .nvt, "\(wat): het programma las dit en is niet zeker. \(weakest.waarom) Leest u dat ook zo?", proof)
    }
    return Vondst(
      Bevinding.Oordeel(weakest.oordeel), "\(wat): \(weakest.waarom)", proof, beter: weakest.suggestie)
  }

  /// Fewer words than this are no reason, whatever they say: our measure.
  static let minsteWoorden = 6

  /// How many words somebody wrote.
  func woorden(_ text: String?) -> Int { (text ?? "").split(whereSeparator: \.isWhitespace).count }
}
