import Scenario

/// The picture: which of the pieces that matter for this decision reached the seat in time.
extension Scoreregels {
  private static let roobeek = Bron(
    .bestuurdersdiner, "Roobeek: ook de witte stukken; ontwikkelagenda §4A: genoeg verzamelen")
  private static let maat =
    "Welke puzzelstukken voor een beslissing tellen, is een gegeven van de casus; wat terecht bij een houder blijft telt niet mee."

  static let beeld: [Scoreregel] = [
    Scoreregel(
      .beeld, "krachten", "De krachten die voor deze beslissing tellen", voor: .beide, zwaarte: 2, bron: roobeek,
      onzeMaat: maat,
      goed: "U zoekt ook naar wat iemand overeind houdt.", fout: "U kent elk risico en geen enkele kracht.",
      vraag: "Wie had u kunnen vertellen wat er wel goed gaat?"
    ) { b in b.beeld(van: .kracht).map { [$0] } ?? [] },

    Scoreregel(
      .beeld, "risicos", "De risico's die voor deze beslissing tellen", voor: .beide, bron: roobeek, onzeMaat: maat,
      goed: "U kent wat de beslissing draagt, niet alles wat erg is.",
      fout: "Wat de zaak zwaar maakt, bleef bij een ander liggen.",
      vraag: "Welk risico had u als eerste willen weten?"
    ) { b in b.beeld(van: .risico).map { [$0] } ?? [] },

    Scoreregel(
      .beeld, "niet_nodig", "Vragen wat deze beslissing kan veranderen", voor: .beide,
      bron: Bron(.ontwikkelagenda, "§4A: wat voor deze beslissing nodig is; kamerbrief §4"),
      onzeMaat: "Een uitvraag die niets oplevert wat een beslissing kan veranderen, kost een ander tijd.",
      goed: "U vraagt wat de keuze kan kantelen.", fout: "U vraagt iedereen naar alles.",
      vraag: "Wat wilde u met dit antwoord beslissen?"
    ) { b in
      b.alle(.navragen).compactMap { move in
        guard let holder = move.handeling.aan, holder != .intermediair else { return nil }
        let question = move.handeling.gevraagd
        // What a holder offered to answer is asked without looking for anything.
        if !question.vragen.isEmpty, question.leefgebieden.isEmpty { return nil }
        let own = b.casus.puzzelstukken.filter {
          $0.isBekend(bij: holder) && $0.toegang.contains(.navragen)
            && question.raakt($0.leefgebied)
        }
        let proof = [Bewijs(move.nummer)]
        let asked =
          "Op \(b.op(move.nummer)) vroeg u \(holder.metLidwoord) \(question.isAlles ? "naar alles" : opsomming(question.leefgebieden.map { "naar \($0.naam)" }))"
        let before = b.alle(.navragen).last {
          $0.nummer < move.nummer && $0.handeling.aan == holder && $0.handeling.gevraagd == question
            && $0.handeling.doel == move.handeling.doel
        }
        // The same again: only where nothing can have changed, and it had been answered.
        if let before {
          guard b.kreegIets(before), b.nietsTussen(before.nummer, move.nummer, holder) else { return nil }
          // Who did afterwards what would be said, needs not be told.
          let mended = b.alle(.navragen).contains {
            $0.nummer > move.nummer && $0.handeling.gevraagd == question
              && ($0.handeling.aan != holder || $0.handeling.doel != move.handeling.doel)
          }
          if mended { return nil }
          return Vondst(
            .deels, "\(asked), zoals u op \(b.op(before.nummer)) ook al deed, en er was niets bijgekomen.",
            [Bewijs(before.nummer)] + proof, beter: "Vraag opnieuw met een ander doel, of vraag een ander.",
            weten: .wist)
        }
        if question.isAlles {
          // Said once: the second time it is no news.
          let wide = b.alle(.navragen).filter { $0.handeling.gevraagd.isAlles && $0.handeling.aan != .intermediair }
          guard wide.first?.nummer == move.nummer else { return nil }
          let more = wide.count > 1 ? ", en daarna nog \(wide.count - 1) keer aan iemand" : ""
          return Vondst(
            .deels, "\(asked)\(more). Wie naar alles vraagt, laat de ander uitzoeken wat de beslissing kan veranderen.",
            proof,
            beter: "Noem het leefgebied waar uw beslissing van afhangt.")
        }
        if own.contains(where: { !$0.beslissingen.isEmpty }) {
          let news = own.contains { piece in
            !piece.beslissingen.isEmpty && !b.kende(piece.id, .inhoud, bij: move.verricht.gezien)
          }
          return b.kreegIets(move)
            ? !news || b.isNaBeslissing(move)
              ? nil
              : Vondst(.voldaan, "\(asked); daar lag iets dat een beslissing kan veranderen.", proof)
            // What one had, or got by another question, is no more missed.
            : own.contains { b.kende($0.id, .inhoud, bij: move.verricht.gezien) || b.kreeg($0.id) }
              ? nil
              : Vondst(
                .nvt,
                "\(asked); daar lag iets dat een beslissing kan veranderen, maar \(move.handeling.doel == nil ? "zonder doel" : "voor dit doel") kreeg u het niet.",
                proof,
                beter: "Kijk wat de ander nodig had om het wel te kunnen geven.")
        }
        // That somebody had nothing, or nothing that counts, was not to be known before asking.
        return nil
      }
    },

    Scoreregel(
      .beeld, "gesproken", "Verdachte en slachtoffer gesproken", voor: .zsm,
      bron: Bron(.ontwikkelagenda, "§4: ontbreken ervan is mede-oorzaak van rework (herstelwerk)"),
      goed: "U spreekt wie het aangaat voordat er beslist wordt.",
      fout: "Er wordt over hen beslist zonder hun woorden.", vraag: "Welke zin van hen zou in de motivering passen?"
    ) { b in
      guard let taken = b.besluitmoment, b.zat(bij: taken) else { return [] }
      let due = ([.verdachte] + b.s.slachtoffers).filter(b.s.teSpreken.contains)
      guard !due.isEmpty else { return [] }
      let spoken = b.alle(.spreken).filter { $0.nummer < taken && due.contains($0.handeling.aan ?? .trainer) }
      let missing = due.filter { role in !spoken.contains { $0.handeling.aan == role } }
      let proof = spoken.isEmpty ? [Bewijs(taken)] : spoken.map { Bewijs($0.nummer) }
      if missing.isEmpty {
        return [
          Vondst(.voldaan, "U sprak \(opsomming(due.map(\.naam))) voor \(b.besluitmomentInWoorden).", proof)
        ]
      }
      return [
        Vondst(
          spoken.isEmpty ? .niet : .deels,
          "Voor \(b.besluitmomentInWoorden) sprak u niet met: \(opsomming(missing.map(\.naam))).", proof,
          beter: "Een gesprek kost twintig minuten, en kan een zitting of herstelwerk schelen.")
      ]
    },

    Scoreregel(
      .beeld, "samen", "Wat de een wist en de ander nodig had", voor: .duo, zwaarte: 3,
      bron: Bron(.krant, "ieder houdt een deel van de puzzel; bestuurdersdiner, Roobeek"),
      onzeMaat: maat, vragen: [Dekkingsvraag(.kv1, .doel), Dekkingsvraag(.kv2, .doel)],
      goed: "Wat het huis wist en de beslissing droeg, lag op tijd op ZSM.",
      fout: "De kracht die de zaak kantelde, bleef aan de andere tafel.",
      vraag: "Over welk koppelvlak had dit gekund?"
    ) { b in
      guard let taken = b.s.besluitGebeurtenis, let decision = b.s.besluit, b.s.zatIemand(.zsm, bij: taken),
        b.casus.huis.bekend
          || b.s.berichten.contains(where: { $0.bericht.soort == .vraag && $0.toestand == .aangekomen })
      else { return [] }
      let counted = [decision.beslissing] + (b.s.adviesInDossier.map { [$0.beslissing] } ?? [])
      let relevant = b.casus.puzzelstukken.filter {
        $0.blijft == nil && counted.contains(where: $0.beslissingen.contains)
      }
      let house = b.s.rollen(.veiligheidshuis)
      func known(_ roles: [Rol], _ id: String) -> Bool {
        b.s.kennis.contains {
          $0.puzzelstuk == id && roles.contains($0.rol) && $0.diepte == .inhoud && $0.gebeurtenis < taken
        }
      }
      let zsm = b.casus.alleRollen.filter { $0.netwerk == .zsm }
      let inHouse = relevant.filter { $0.houder.netwerk == .veiligheidshuis && known(house, $0.id) }
      guard !inHouse.isEmpty else { return [] }
      let unknown = inHouse.filter { !known(zsm, $0.id) }
      // What may stand in a text of the house, nobody kept back; whether it does is not for a program to say.
      let missed = unknown.filter { !b.vertelde($0, stoel: .veiligheidshuis, voor: taken) }
      if missed.isEmpty, !unknown.isEmpty { return [] }
      let proof = [Bewijs(taken)]
      if missed.isEmpty {
        // What the house gave for another doel is asked about by its own rule, and is no merit here.
        let house = Blik(b.s, .veiligheidshuis)
        let outside = Set(
          house.delingen.flatMap { share in
            house.oordelen(share).filter { [.buitenDoel, .teBreed].contains($0.oordeel) }.map(\.stuk.id)
          })
        let well = inHouse.map(\.id).filter { !outside.contains($0) }
        guard !well.isEmpty else { return [] }
        return [
          Vondst(
            .voldaan,
            "Wat het huis wist en voor de beslissing van \(b.op(taken)) telde, was op ZSM bekend: \(b.titels(well)).",
            proof)
        ]
      }
      return [
        Vondst(
          missed.count == inHouse.count ? .niet : .deels,
          "Bij de beslissing van \(b.op(taken)) wist het huis nog van \(b.titels(missed.map(\.id))); ZSM niet.", proof,
          beter: "Zoek samen het moment waarop het over had kunnen gaan.")
      ]
    },
  ]
}

extension Blik {
  /// Whether between two events of one act nothing happened by which a holder could answer otherwise: no message came, nothing
  /// was told from outside, and no piece of that holder came into being.
  func nietsTussen(_ first: Int, _ second: Int, _ holder: Rol) -> Bool {
    let between = s.gebeurtenissen[first...second]
    let changed = between.contains { event in
      switch event.inhoud {
      case .bedrijfBegonnen, .incident, .berichtAangekomen, .besluitGenomen, .overlegGehouden: true
      default: false
      }
    }
    let own = casus.puzzelstukken.filter { $0.isBekend(bij: holder) }.map(\.id)
    return !changed && bestaand(own, bij: first) == bestaand(own, bij: second)
  }

  /// Whether a question within the own network brought anything before the next handeling of a participant.
  func kreegIets(_ zet: Zet) -> Bool {
    for event in s.gebeurtenissen.dropFirst(zet.nummer + 1) {
      if case .puzzelstukVernomen(let learned) = event.inhoud, learned.diepte == .inhoud, rollen.contains(learned.rol) {
        return true
      }
      guard case .handelingVerricht(let done) = event.inhoud else { continue }
      if done.door == .mens { return false }
      // Known already, it was given all the same.
      if done.handeling.soort == .antwoorden, done.handeling.puzzelstukken?.isEmpty == false { return true }
    }
    return false
  }

  /// The moment at which this seat's picture counted, with the decision for which: the decision on ZSM, the advice in the house.
  private var peilmoment: (gezien: Int, nummer: Int, beslissingen: [String])? {
    if stoel == .veiligheidshuis {
      guard let (number, advice) = eigenAdvies, let move = alle(.adviesVastleggen).last(where: { $0.nummer < number })
      else { return nil }
      return (move.verricht.gezien, move.nummer, [telt(advice.beslissing)].compactMap(\.self))
    }
    // Measured against what this seat proposed; the officier's own choice is not its.
    guard let taken = besluitmoment, zat(bij: taken), s.besluit != nil,
      let move = zetten.last(where: { $0.nummer == taken && $0.handeling.soort.kenmerk.isBesluit })
    else { return nil }
    var ids = [telt(move.handeling.beslissing)].compactMap(\.self)
    if let advised = s.adviesInDossier?.beslissing, !ids.contains(advised) { ids.append(advised) }
    return (taken, move.nummer, ids)
  }

  /// A decision for which one can have a picture: not one that is not the officier's to take.
  private func telt(_ id: String?) -> String? {
    id.flatMap { casus.beslissing($0) }.flatMap { $0.soort.bevoegd == .officier ? $0.id : nil }
  }

  /// Which of the pieces of one kind that matter for the decision had reached this seat.
  func beeld(van aard: Aard) -> Vondst? {
    guard let moment = peilmoment else { return nil }
    let relevant = casus.puzzelstukken.filter {
      $0.aard.telt(als: aard) && $0.blijft == nil && moment.beslissingen.contains(where: $0.beslissingen.contains)
    }
    guard !relevant.isEmpty else { return nil }
    let states = relevant.map { ($0, stand($0.id, gezien: moment.gezien, tot: moment.nummer)) }
    let known = states.filter { $0.1 == .wist }.map(\.0.id)
    // Whom one did not speak is said by its own rule.
    // What lies at the other table has its own rule, and whom one asked was asked, whatever was ticked.
    let missed = states.filter { piece, state in
      state == .nietGevraagd && piece.houder.netwerk == rollen.first?.netwerk
        && !alle(.navragen).contains {
          $0.nummer < moment.nummer && piece.kenners.contains($0.handeling.aan ?? .trainer)
        }
    }.map(\.0.id)
    let proof = [Bewijs(moment.nummer)] + weetbewijs(known, bij: moment.gezien).filter { $0.gebeurtenis > 0 }
    let what = aard == .kracht ? "krachten" : "risico's"
    if missed.isEmpty {
      // What nobody could know is nothing to tell anybody.
      if known.isEmpty { return nil }
      // Praise only for the whole picture, and for what somebody went to get.
      guard known.count == relevant.count,
        known.contains(where: { id in
          !casus.puzzelstukken.contains { $0.id == id && $0.kenners.contains(where: rollen.contains) }
        })
      else { return nil }
      return Vondst(
        .voldaan, "Op \(op(moment.nummer)) kende u de \(what) die hier telden: \(titels(known)).", proof, weten: .wist)
    }
    let lay =
      "Op \(op(moment.nummer)) \(lagen(missed)) er nog \(titels(missed)) bij \(houders(missed))"
    return Vondst(
      known.isEmpty ? .niet : .deels, "\(lay)\(known.isEmpty ? "" : "; u kende wel \(titels(known))").", proof,
      beter: "Een gerichte vraag had het gebracht.", weten: .nietGevraagd)
  }
}
