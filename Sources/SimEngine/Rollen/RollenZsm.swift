import Scenario
import Tekst

extension Rollen {
  private static let kv1 = Bron(.handreiking, "bijlage 1, koppelvlak 1")
  private static let kv2 = Bron(.handreiking, "bijlage 1, koppelvlak 2")
  private static let kv3 = Bron(.handreiking, "bijlage 1, koppelvlak 3")
  private static let kv4 = Bron(.handreiking, "bijlage 1, koppelvlak 4")

  static let ketenprocescoordinator: [Rolregel] = [
    Rolregel("kpc.selectie", "kijkt bij iedere verdachte of hij bekend is", kv1) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.bekend == nil || zicht.isTerugZonderNaslag else { return nil }
      var action = Handeling(.raadplegen, rol)
      action.systeem = zicht.regio.systeem
      return Voornemen(
        action,
        Reden("Bij iedere verdachte kijk ik eerst of hij bekend is.", gebeurtenis: zicht.laatste)
      )
    },
    Rolregel(
      "kpc.voorleggen", "legt huiselijk geweld voor waar de regio dat heeft afgesproken",
      Bron(.handreiking, "hoofdstuk 2, regionale invulling")
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.ligtIetsOpen, zicht.huiselijkGeweld, zicht.voorleggingen.isEmpty,
        let agreement = zicht.regio.afspraken.first(where: \.soort.opentVoorlegging)
      else { return nil }
      var action = Handeling(.voorleggen, rol)
      action.koppelvlak = agreement.koppelvlak
      action.zaak = zicht.perZaak.first?.zaak
      return Voornemen(
        action,
        Reden(
          "Zo is het in deze regio afgesproken bij huiselijk geweld.",
          gebeurtenis: zicht.laatste))
    },
    Rolregel("kpc.overleg", "opent het afstemmingsoverleg als er geen antwoord meer uitstaat", kv1) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.ligtIetsOpen, zicht.overleg == nil, zicht.gehoudenOverleggen.isEmpty,
        zicht.gewoonte != .haastig
      else { return nil }
      var action = Handeling(.overlegOpenen, rol)
      action.overleg = .afstemmingsoverleg
      action.deelnemers = zicht.tafelgenoten
      let waiting = zicht.termijnen.filter {
        $0.gehaald == nil && $0.termijn.soort != .status && $0.termijn.soort != .terugkoppeling
      }
      let limit = waiting.map(\.termijn.einde).max()
      let latest = (zicht.uiterlijkBesluit ?? Int.max / 2) - 60
      return Voornemen(
        action,
        Reden("Ik breng de partners bij elkaar, met wat er nu ligt.", gebeurtenis: zicht.laatste),
        nietVoor: min(limit ?? (zicht.bekend == true ? 30 : 15), latest))
    },
    Rolregel("kpc.sluiten", "sluit het overleg als ieder aan de beurt was", kv1) { zicht, rol in
      guard zicht.bedrijf == .instroom, let meeting = zicht.overleg else { return nil }
      return Voornemen(
        Handeling(.overlegSluiten, rol),
        Reden("Ieder is aan de beurt geweest.", gebeurtenis: meeting.gebeurtenis))
    },
    Rolregel("kpc.voorstel", "legt de officier voor waar de partners het meest voor voelen", kv1) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.overleg == nil,
        zicht.gewoonte == .haastig || !zicht.gehoudenOverleggen.isEmpty,
        let zaak = zicht.openZaken.first(where: { $0.voorstel == nil })
      else { return nil }
      var action = Handeling(.beslissingVoorstellen, rol)
      action.zaak = zaak.zaak
      action.beslissing = meestGesteund(zaak)
      action.hoort = [.verdachte] + zicht.slachtoffers + (zicht.bekend == true ? [.bedrijfsbureau] : [])
      action.puzzelstukken = zicht.stukken.map(\.id)
      action.tekst = "Dit ligt er, en hier voelen de partners het meest voor."
      return Voornemen(
        action, Reden("Dit is waar advies en partners op uitkomen.", gebeurtenis: zicht.laatste))
    },
    Rolregel("kpc.terugkoppelen", "koppelt bij een bekende altijd terug", kv3) { zicht, rol in
      let untold = zicht.perZaak.lazy.compactMap { zaak -> (zaak: Zicht, besluit: Besluit)? in
        guard !zaak.isOpen, zaak.bekend == true, !zaak.isTeruggekoppeld, let taken = zaak.besluit else { return nil }
        return (zaak, taken)
      }
      guard zicht.gewoonte != .haastig, let (zaak, decision) = untold.first else { return nil }
      var action = Handeling(.terugkoppelen, rol)
      action.zaak = zaak.zaak
      action.aan = .bedrijfsbureau
      action.beslissing = decision.beslissing
      action.gevolgd = decision.adviesGevolgd
      action.reclasseringsonderzoek = false
      action.tekst =
        decision.adviesGevolgd == false
        ? decision.stappen.first { $0.herkomst == .advies }?.reden ?? "Het advies paste niet bij deze zaak." : nil
      let end =
        zicht.regio.terugkoppeling == .einddag
        ? zicht.klok.sluiting(.zsm, opDagVan: zicht.tijd) - 5 : Int.min / 2
      return Voornemen(
        action,
        Reden(
          "Het huis kent deze persoon; dan hoort het altijd wat er beslist is.",
          gebeurtenis: zicht.laatste),
        nietVoor: end)
    },
    Rolregel("kpc.agenderen", "meldt een onbekende met problemen op meer gebieden aan", kv4) { zicht, rol in
      guard zicht.bedrijf == .daarna, zicht.bekend == false, !zicht.isGeagendeerd, zicht.gewoonte != .terughoudend
      else {
        return nil
      }
      let risks = zicht.stukken.filter(\.isProbleem)
      guard let first = risks.first, risks.count >= 3, Set(risks.map(\.leefgebied)).count >= 2 else { return nil }
      var action = Handeling(.agenderen, rol)
      action.zaak = zicht.perZaak.first?.zaak
      action.aan = .bedrijfsbureau
      return Voornemen(
        action,
        Reden(
          "Ik zie problemen op meer leefgebieden dan één keten aankan; het huis kent deze persoon nog niet.",
          puzzelstuk: first.id))
    },
  ]

  /// The decision that the advice and those who spoke support most; ties go to the order of the casus.
  static func meestGesteund(_ zicht: Zicht) -> String? {
    let said = Set(zicht.gezegd.map(\.rol))
    let views = zicht.alleRollen.filter(said.contains).compactMap { zicht.standpunt($0) }
    var best: (id: String, points: Int)?
    let open = zicht.teNemen
    for decision in zicht.beslissingen where decision.soort.bevoegd == .officier && open.contains(decision.id) {
      var points = views.reduce(0) { sum, view in
        sum + (view.voor.contains(decision.id) ? 1 : 0) - (view.tegen.contains(decision.id) ? 1 : 0)
      }
      if zicht.advies?.beslissing == decision.id { points += 2 }
      if points > (best?.points ?? Int.min) { best = (decision.id, points) }
    }
    return best?.id
  }

  static let vraagsteller: [Rolregel] = [
    Rolregel("vraagsteller.vraag", "vraagt het huis wat ontbreekt of niet recent is", kv2) { zicht, rol in
      guard zicht.bedrijf == .instroom, rol == zicht.vraagsteller, zicht.bekend == true, zicht.besluit == nil,
        zicht.voorstel == nil, zicht.gesteldeVragen.isEmpty, zicht.gewoonte != .haastig,
        let doel = zicht.bruikbaarDoel
      else { return nil }
      let old = zicht.advies.flatMap { Datum(iso: $0.datum) }.map {
        $0.plus(jaren: 1) < zicht.klok.instroomdatum
      }
      guard old ?? true else { return nil }
      var action = Handeling(.vraagStellen, rol)
      action.aan = .bedrijfsbureau
      action.kanaal = zicht.klok.loketIsOpen(zicht.tijd) ? nil : .mail
      action.leefgebieden = [.gezin]
      action.doel = doel.id
      action.tekst =
        "Wat is er het afgelopen jaar veranderd in het gezin van \(zicht.naamVerdachte), en geldt uw advies nog? Wij vragen dit om: \(doel.tekst)"
      return Voornemen(
        action,
        Reden(
          zicht.advies == nil ? "Er ligt geen advies." : "Het advies is ouder dan een jaar.",
          gebeurtenis: zicht.laatste))
    }
  ]
}
