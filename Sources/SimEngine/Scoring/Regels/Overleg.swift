import Scenario
import Tekst

/// The meetings of both networks, and who hears the decision.
extension Scoreregels {
  private static let haaglanden = Bron(.krant, "Haaglanden en Almere: doel, vragen en deelnemers van het casusoverleg")

  static let overleggen: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "overleg_afstemming", "Een afstemmingsoverleg voordat er beslist wordt", voor: .zsm,
      vanzelf: true,
      bron: Bron(.handreiking, "bijlage 1, koppelvlak 1: wat gebeurt ermee"),
      vragen: [Dekkingsvraag(.kv1, .verwerking), Dekkingsvraag(.kv2, .verwerking)],
      goed: "De partners zijn aan de beurt geweest voordat u een beslissing voorstelt.",
      fout: "Het voorstel ligt er voordat iemand iets heeft gezegd.",
      vraag: "Welke stem ontbrak bij deze beslissing?"
    ) { b in
      guard let move = b.zetten.first(where: { $0.handeling.soort.kenmerk.isBesluit })
      else { return [] }
      let held = b.s.gebeurtenissen.prefix(move.nummer).last {
        if case .overlegGehouden(let held) = $0.inhoud { held.soort == .afstemmingsoverleg } else { false }
      }
      if let held {
        guard case .overlegGehouden(let table) = held.inhoud, table.deelnemers.count > 1 else { return [] }
        return [
          Vondst(
            .voldaan, "Het overleg was op \(b.op(held.nummer)) rond; uw voorstel kwam op \(b.op(move.nummer)).",
            [Bewijs(held.nummer), Bewijs(move.nummer)])
        ]
      }
      // Held after a first proposal and before the decision, it was held.
      let end = b.s.beslist() ?? b.s.gebeurtenissen.count
      if b.s.gebeurtenissen[..<end].contains(where: {
        if case .overlegGehouden(let held) = $0.inhoud { held.soort == .afstemmingsoverleg } else { false }
      }) {
        return []
      }
      return [
        Vondst(
          .niet, "Uw voorstel van \(b.op(move.nummer)) kwam zonder afstemmingsoverleg.",
          [Bewijs(move.nummer, move.handeling.tekst)],
          beter: b.casus.huis.bekend
            ? "De bron betrekt advies en antwoord bij dat overleg."
            : "Aan die tafel hoort u wat anderen van deze zaak weten.")
      ]
    },

    Scoreregel(
      .koppelvlakken, "overleg_doel", "Een casusoverleg heeft een doel", voor: .veiligheidshuis, bron: haaglanden,
      goed: "Het doel is zo smal dat iedereen weet wat hij mag inbrengen.",
      fout: "\u{2018}Een compleet beeld\u{2019} als doel.", vraag: "Wanneer is dit overleg geslaagd?"
    ) { b in
      b.alle(.overlegOpenen).map { move in
        let purpose = b.tekst(doel: move.handeling.doel)
        if b.doelDeugt(move.handeling.doel) {
          return Vondst(
            .voldaan, "Het overleg van \(b.op(move.nummer)) had een doel: \(purpose).", [Bewijs(move.nummer)])
        }
        return Vondst(
          .niet, "Het doel van het overleg van \(b.op(move.nummer)), \(purpose), is te breed om voor te delen.",
          [Bewijs(move.nummer)], beter: "Zeg wat er na het overleg anders moet zijn.")
      }
    },

    Scoreregel(
      .koppelvlakken, "overleg_vragen", "Een casusoverleg heeft vragen", voor: .veiligheidshuis, bron: haaglanden,
      onzeMaat: "Een vraag herkent dit programma aan het vraagteken.",
      goed: "\u{2018}Wie spreekt hem aan als hij toch komt?\u{2019}", fout: "\u{2018}Casus bespreken.\u{2019}",
      vraag: "Welke vraag moest aan het eind beantwoord zijn?"
    ) { b in
      b.alle(.overlegOpenen).map { move in
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if let wide = move.handeling.tekst.flatMap(Woordkeus.wilAlles) {
          return Vondst(
            .deels,
            "Bij het overleg van \(b.op(move.nummer)) vroeg u \(aangehaald(wide)): daarop kan een tafel niet sluiten.",
            proof, beter: "Schrijf op wat de tafel moet beantwoorden.")
        }
        if move.handeling.tekst?.contains("?") == true {
          return Vondst(
            .voldaan, "U gaf het overleg van \(b.op(move.nummer)) vragen mee: \(b.citaat(move.handeling.tekst)).", proof
          )
        }
        return Vondst(
          .deels, "Bij het overleg van \(b.op(move.nummer)) staat geen vraag: \(b.citaat(move.handeling.tekst)).",
          proof, beter: "Schrijf op wat de tafel moet beantwoorden.")
      }
    },

    Scoreregel(
      .koppelvlakken, "overleg_deelnemers", "Wie van belang is, en niet iedereen", voor: .veiligheidshuis,
      bron: Bron(.krant, "De Markiezaten: 28 organisaties is te veel; Haaglanden: per casus"),
      onzeMaat:
        "Van belang is wie voor het gekozen doel iets heeft in te brengen dat een beslissing kan veranderen en gedeeld mag worden. Meer dan zes partners bij een te breed doel is hier \u{2018}niet\u{2019}.",
      goed: "Aan tafel zit wie voor dit doel iets brengt.",
      fout: "U nodigt alle partners uit, of laat degene weg die het weet.",
      vraag: "Wat kwam ieder aan deze tafel brengen?"
    ) { b in
      b.alle(.overlegOpenen).compactMap { move in
        let there = move.handeling.deelnemers ?? []
        let proof = [Bewijs(move.nummer)]
        guard let purpose = move.handeling.doel, b.doelDeugt(purpose) else {
          let partners = there.filter(\.isPartner)
          return Vondst(
            partners.count > 6 ? .niet : .deels,
            "Aan het overleg van \(b.op(move.nummer)) \(vervoeg(partners.count, "zat één partner", "zaten \(partners.count) partners")) voor \(b.tekst(doel: move.handeling.doel)): zo breed dat niet te zeggen is wie van belang is.",
            proof, beter: "Kies eerst het doel, en nodig daarop uit.")
        }
        let welcome = b.s.huispartners.filter { role in
          b.casus.puzzelstukken.contains {
            $0.houder == role && $0.toegang.contains(.overleg) && b.dient($0, purpose)
          }
        }
        // Whose only piece changes nothing, or rightly stays, may sit there and need not.
        let needed = welcome.filter { role in
          b.casus.puzzelstukken.contains {
            $0.houder == role && $0.toegang.contains(.overleg) && b.dient($0, purpose) && $0.blijft == nil
              && !$0.beslissingen.isEmpty
          }
        }
        // Whom the house had asked before, or whose piece it brings itself, need not sit there.
        let missing = needed.filter { role in
          !there.contains(role) && !b.rollen.contains(role)
            && !b.casus.puzzelstukken.contains {
              $0.houder == role && b.kende($0.id, .inhoud, bij: move.verricht.gezien)
            }
            && !b.alle(.navragen).contains { $0.nummer < move.nummer && $0.handeling.aan == role }
        }
        // Whoever spoke at the table, or goes away with something to do, did not sit there for nothing.
        let extra = there.filter { !welcome.contains($0) && !b.rollen.contains($0) && !b.deedMee($0, bij: move) }
        if missing.isEmpty, extra.isEmpty {
          // Who sat there with nothing makes the table no example.
          guard there.filter(\.isPartner).allSatisfy({ b.bracht($0, bij: move) }) else { return nil }
          return Vondst(
            .voldaan,
            "Op \(b.op(move.nummer)) zat aan tafel wie voor dit doel iets brengt: \(opsomming(there.map(\.naam))).",
            proof)
        }
        // That one guest had nothing to bring was not to be known before asking; a table of them is a way of inviting.
        guard !missing.isEmpty || extra.count > 1 else { return nil }
        var parts: [String] = []
        if !missing.isEmpty {
          parts.append(
            "\(opsomming(missing.map(\.naam))) \(vervoeg(missing.count, "zat er niet bij en had", "zaten er niet bij en hadden")) voor dit doel iets"
          )
        }
        if !extra.isEmpty {
          parts.append(
            "\(opsomming(extra.map(\.naam))) \(vervoeg(extra.count, "had", "hadden")) voor dit doel niets in te brengen"
          )
        }
        return Vondst(
          .deels, "Overleg van \(b.op(move.nummer)): \(parts.joined(separator: "; ")).", proof,
          beter: missing.isEmpty ? "Nodig uit op het doel." : "Vraag vooraf wie hierover iets weet.")
      }
    },

    Scoreregel(
      .koppelvlakken, "overleg_afspraken", "Een overleg eindigt met afspraken", voor: .veiligheidshuis,
      bron: Bron(.krant, "plan van aanpak: afspraken, eigenaar en datum"),
      onzeMaat: "Een eigenaar herkent dit programma aan de naam van een partner of persoon in de tekst.",
      goed: "\u{2018}De wijkagent belt maandag; de corporatie kijkt naar het contract.\u{2019}",
      fout: "\u{2018}Wij houden elkaar op de hoogte.\u{2019}",
      vraag: "Wie doet morgen wat?"
    ) { b in
      b.alle(.overlegOpenen).compactMap { opened in
        guard b.zat(bij: nil) else { return nil }
        guard let closed = b.alle(.overlegSluiten).first(where: { $0.nummer > opened.nummer }) else {
          return Vondst(
            .deels, "Het overleg van \(b.op(opened.nummer)) is niet afgesloten; er zijn geen afspraken.",
            [Bewijs(opened.nummer)], beter: "Sluit met wie wat doet, en wanneer.")
        }
        let text = (closed.handeling.tekst ?? "").lowercased()
        let names =
          b.casus.alleRollen.filter { $0.netwerk == .veiligheidshuis }.map {
            String($0.naam.lowercased().prefix { $0 != " " })
          } + b.casus.personen.map { $0.naam.lowercased() }
        let proof = [Bewijs(closed.nummer, closed.handeling.tekst)]
        if names.contains(where: text.contains), Woordkeus.wilAlles(text) == nil, !text.contains("iedereen") {
          return Vondst(
            .voldaan, "Het overleg sloot op \(b.op(closed.nummer)) met afspraken: \(b.citaat(closed.handeling.tekst)).",
            proof)
        }
        // A text that names somebody and everybody is for the conversation.
        guard !names.contains(where: text.contains) else { return nil }
        return Vondst(
          .deels, "De afspraken van \(b.op(closed.nummer)) noemen geen eigenaar: \(b.citaat(closed.handeling.tekst)).",
          proof, beter: "Zet achter elke afspraak een naam en een dag.")
      }
    },

    Scoreregel(
      .koppelvlakken, "hoort_beslissing", "Wie de beslissing hoort", voor: .zsm,
      bron: Bron(.ontwikkelagenda, "§2 en §4: uitleg aan verdachte en slachtoffer; handreiking, koppelvlak 3"),
      vragen: [Dekkingsvraag(.kv3, .doel)],
      goed: "Verdachte en slachtoffer horen het, en bij een bekende ook het huis.",
      fout: "Het slachtoffer hoort het van een buurvrouw.",
      vraag: "Van wie hoort het slachtoffer dit, en wanneer?"
    ) { b in
      guard let move = b.zetten.last(where: { $0.handeling.soort.kenmerk.isBesluit })
      else { return [] }
      let hears = move.handeling.hoort ?? []
      var missing: [String] = []
      if !hears.contains(.verdachte) { missing.append("de verdachte") }
      if b.casus.personen.contains(where: { $0.hoedanigheid == .slachtoffer }) {
        missing += b.s.slachtoffers.filter { !hears.contains($0) }.map(\.metLidwoord)
      }
      if b.casus.minderjarig, !hears.contains(.ouders) { missing.append("de ouders") }
      if !hears.contains(.bedrijfsbureau), b.s.bekendOpZsm == true { missing.append("het \(b.huis)") }
      // Whom the house does not know is no news for it: that is for an agendering.
      if missing.isEmpty, hears.contains(.bedrijfsbureau), !b.huisKentVerdachte {
        return [
          Vondst(
            .nvt,
            "Bij uw voorstel van \(b.op(move.nummer)) staat dat ook het \(b.huis) de beslissing hoort; het kent \(b.naam) niet. Waarvoor heeft het die nodig?",
            [Bewijs(move.nummer)])
        ]
      }
      if missing.isEmpty {
        return [
          Vondst(
            .voldaan, "Bij uw voorstel van \(b.op(move.nummer)) staat wie de beslissing hoort.", [Bewijs(move.nummer)])
        ]
      }
      return [
        Vondst(
          .deels,
          "Bij uw voorstel van \(b.op(move.nummer)) staat niet wie de beslissing vertelt aan \(opsomming(missing)).",
          [Bewijs(move.nummer)], beter: "Leg vast wie het vertelt.")
      ]
    },
  ]
}

extension Blik {
  /// Whether somebody who sat at a table of the house laid a puzzelstuk on it.
  func bracht(_ role: Rol, bij opened: Zet) -> Bool {
    let closed = alle(.overlegSluiten).first { $0.nummer > opened.nummer }
    return s.gebeurtenissen[opened.nummer..<(closed?.nummer ?? s.gebeurtenissen.count)].contains { event in
      if case .puzzelstukVernomen(let learned) = event.inhoud {
        learned.van == role && learned.diepte == .inhoud
      } else {
        false
      }
    }
  }

  /// Whether somebody who sat at a table of the house said something there, or was named in what was agreed.
  func deedMee(_ role: Rol, bij opened: Zet) -> Bool {
    let closed = alle(.overlegSluiten).first { $0.nummer > opened.nummer }
    let during = s.gebeurtenissen[opened.nummer..<(closed?.nummer ?? s.gebeurtenissen.count)]
    let spoke = during.contains { event in
      switch event.inhoud {
      case .puzzelstukVernomen(let learned): learned.van == role
      case .gezegd(let said): said.rol == role
      default: false
      }
    }
    let name = String(role.naam.lowercased().prefix { $0 != " " })
    // 'De corporatie' is the woningcorporatie.
    let words = (closed?.handeling.tekst ?? "").lowercased().split { !$0.isLetter }.map(String.init)
    return spoke || words.contains { $0 == name || $0.count > 5 && name.hasSuffix($0) }
  }
}
