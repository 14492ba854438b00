import Scenario

extension Rollen {
  private static let kv1 = Bron(.handreiking, "bijlage 1, koppelvlak 1: wie")
  private static let kv2 = Bron(.handreiking, "bijlage 1, koppelvlak 2: wat gebeurt ermee")
  private static let kv3 = Bron(.handreiking, "bijlage 1, koppelvlak 3: wat gebeurt ermee")
  private static let kv4 = Bron(.handreiking, "bijlage 1, koppelvlak 4: wat gebeurt ermee")
  private static let haaglanden = Bron(.krant, "Haaglanden: weegoverleg en casusoverleg")

  static let bedrijfsbureau: [Rolregel] = [
    Rolregel("bedrijfsbureau.antwoord", "stuurt door wat een partner antwoordde", kv2) { zicht, rol in
      for reply in zicht.postvak where reply.soort == .antwoord && reply.koppelvlak == nil {
        guard let forwarded = reply.antwoordOp.flatMap({ zicht.bericht($0) }), let question = forwarded.antwoordOp,
          !zicht.berichten.contains(where: {
            $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == question && $0.bericht.van == rol
          })
        else { continue }
        // Whoever else was asked a part answers first.
        let parts = zicht.berichten.map(\.bericht).filter { $0.soort == .doorzetting && $0.antwoordOp == question }
        let replies = parts.map { part in
          zicht.postvak.first { $0.soort == .antwoord && $0.koppelvlak == nil && $0.antwoordOp == part.nummer }
        }
        let asked = zicht.bericht(question)?.gevraagd ?? Gevraagd()
        guard !replies.contains(nil), teVerdelen(question, asked, zicht) == nil else { continue }
        let missing = asked.leefgebieden.filter { zicht.partners(voor: Gevraagd(leefgebieden: [$0])).isEmpty }
        let given = replies.compactMap(\.self)
        var action = Handeling(.antwoorden, rol)
        action.bericht = question
        action.puzzelstukken = given.flatMap(\.puzzelstukken)
        // The one who was asked answers in the own name; what a partner says is the partner's.
        action.tekst =
          (given.map { "\(hoofdletter($0.van.inGesprek)) antwoordt: \u{2018}\($0.tekst)\u{2019}" }
          + (missing.isEmpty
            ? []
            : ["\(hoofdletter(opsomming(missing.map { "over \($0.naam)" }, "of"))) heeft geen van onze partners iets."])
          + [openGebleven(zicht.bericht(question))].compactMap(\.self))
          .joined(separator: "\n")
        return Voornemen(
          action,
          Reden(
            "Het antwoord is er; het moet vlug terug naar ZSM.",
            gebeurtenis: zicht.laatste))
      }
      return nil
    },
    Rolregel("bedrijfsbureau.doorzetten", "zet een vraag door naar wie haar kan beantwoorden", kv2) { zicht, rol in
      guard zicht.bekend == true else { return nil }
      let open = zicht.postvak.filter { $0.soort == .vraag }.lazy.compactMap { item in
        teVerdelen(item.nummer, item.gevraagd, zicht).map { (item, $0) }
      }
      guard let (question, part) = open.first else { return nil }
      var action = Handeling(.vraagDoorzetten, rol)
      action.bericht = question.nummer
      action.aan = part.partner
      if part.deel != question.gevraagd {
        (action.leefgebieden, action.vragen) = (part.deel.leefgebieden, part.deel.vragen)
      }
      return Voornemen(
        action,
        Reden(
          "Dit weet \(part.partner.inGesprek); ik zet de vraag meteen door.",
          gebeurtenis: zicht.laatste))
    },
    Rolregel("bedrijfsbureau.niets", "zegt het als er niets bekend is", kv2) { zicht, rol in
      guard
        let question = zicht.postvak.first(where: { item in
          item.soort == .vraag
            && !zicht.berichten.contains { $0.bericht.soort == .doorzetting && $0.bericht.antwoordOp == item.nummer }
        })
      else { return nil }
      var action = Handeling(.antwoorden, rol)
      action.bericht = question.nummer
      action.puzzelstukken = []
      action.tekst =
        zicht.bekend == true
        ? [nietsHierover(question.gevraagd), openGebleven(question)].compactMap(\.self).joined(separator: "\n")
        : zicht.isGeagendeerd
          ? "Wij kennen deze persoon alleen van uw agendering; er is bij ons nog niets over bekend."
          : "Deze persoon is bij ons niet bekend. Denkt u dat deze persoon bij ons hoort, dan kunt u agenderen."
      return Voornemen(
        action,
        Reden(
          "Ook een vraag zonder antwoord krijgt een reactie.", gebeurtenis: zicht.laatste
        ))
    },
    Rolregel("bedrijfsbureau.terugkoppeling", "neemt kennis van de beslissing en beoordeelt wat zij raakt", kv3) {
      zicht, rol in
      guard let item = zicht.postvak.first(where: { $0.soort == .terugkoppeling || $0.soort == .kennisgeving }) else {
        return nil
      }
      var action = Handeling(.kennisnemen, rol)
      action.bericht = item.nummer
      // Of whom there is no plan yet, none is changed.
      let hasPlan = zicht.huisadvies != nil || zicht.heeftPlan
      action.verwerking = item.gevolgd == false ? .casusoverleg : hasPlan ? .planAanpassen : .niets
      if item.gevolgd != false, !hasPlan {
        return Voornemen(
          action, Reden("Er is hier nog geen plan; de beslissing blijft erbij liggen.", gebeurtenis: zicht.laatste))
      }
      return Voornemen(
        action,
        Reden(
          item.gevolgd == false
            ? "Het advies is niet gevolgd; de tafel moet weten waarom." : "De beslissing raakt het plan van aanpak.",
          gebeurtenis: zicht.laatste))
    },
  ]

  /// Somebody to whom a question was not passed on yet and who knows a part of it, with that part.
  private static func teVerdelen(
    _ number: Int, _ asked: Gevraagd, _ zicht: Zicht
  ) -> (partner: Rol, deel: Gevraagd)? {
    let passed = zicht.berichten.map(\.bericht).filter { $0.soort == .doorzetting && $0.antwoordOp == number }
    // Of a question about everything one partner makes something; who passed it on chose who.
    if asked.isAlles, !passed.isEmpty { return nil }
    return zicht.verdeling(asked).first { part in !passed.contains { $0.naar == part.partner } }
  }

  /// That a text asks more than was chosen with it, nil when it does not.
  ///
  /// Only what was chosen is answered.
  private static func openGebleven(_ question: Bericht?) -> String? {
    guard let question, !question.gevraagd.isAlles else { return nil }
    let asked = question.tekst.count { $0 == "?" }
    let chosen = question.leefgebieden.count + question.gevraagd.vragen.count
    guard asked > max(1, chosen) else { return nil }
    let about = question.leefgebieden.map(\.naam)
    return
      "In uw bericht staan \(asked) vragen; dit is het antwoord op wat u erbij koos\(about.isEmpty ? "" : ": \(opsomming(about))"). De andere kunt u apart stellen."
  }

  /// That the house has nothing on what was asked.
  private static func nietsHierover(_ asked: Gevraagd) -> String {
    let areas = asked.leefgebieden.map(\.naam)
    return
      "\(areas.isEmpty ? "Hierover" : hoofdletter(opsomming(areas.map { "over \($0)" }, "of"))) heeft geen van onze partners iets. Stelt u gerust een andere vraag."
  }

  static let parketsecretaris: [Rolregel] = [
    Rolregel(
      "parketsecretaris.voorlegging", "adviseert op een voorgelegde zaak voor de afgesproken tijd",
      Bron(.handreiking, "hoofdstuk 2, Zeeland-West-Brabant")
    ) { zicht, rol in
      guard zicht.bedrijf != .vooraf,
        let term = zicht.termijnen.last(where: { $0.termijn.soort == .advies && $0.gehaald == nil }),
        let asked = term.termijn.bericht.flatMap({ zicht.aankomst(van: $0) })
      else { return nil }
      guard let action = advies(zicht, rol) else { return nil }
      return Voornemen(
        action,
        Reden(
          "ZSM wacht op ons advies; de afspraak is een vaste tijd.",
          gebeurtenis: zicht.laatste),
        nietVoor: min(
          term.termijn.einde - 60, zicht.klok.volgendeOpen(.veiligheidshuis, (term.termijn.einde + asked) / 2)))
    },
    Rolregel("parketsecretaris.advies", "legt vast wat de tafel adviseert, voordat iemand weet voor welk feit", kv1) {
      zicht, rol in
      guard zicht.heeftZaak, zicht.bedrijf == .vooraf, zicht.bekend == true, zicht.advies == nil,
        let action = advies(zicht, rol)
      else {
        return nil
      }
      return Voornemen(
        action,
        Reden(
          "Van iedere actieve casus ligt er een advies klaar.",
          gebeurtenis: zicht.laatste),
        nietVoor: -3 * minutenPerDag)
    },
  ]

  /// The advice as a simulated house writes it: the author's text where the casus has one.
  private static func advies(_ zicht: Zicht, _ rol: Rol) -> Handeling? {
    var action = Handeling(.adviesVastleggen, rol)
    if let written = zicht.huisadvies {
      action.beslissing = written.beslissing
      action.doel = written.doel
      action.puzzelstukken = written.puzzelstukken.filter { zicht.stuk($0) != nil }
      action.tekst = written.tekst
      return action
    }
    guard let doel = zicht.bruikbaarDoel,
      let decision = zicht.beslissingen.first(where: { $0.soort.bevoegd == .officier })
    else { return nil }
    action.beslissing = decision.id
    action.doel = doel.id
    action.puzzelstukken = []
    action.tekst = "Advies: \(decision.naam). Doel: \(doel.tekst)."
    return action
  }

  static let procesregisseur: [Rolregel] = [
    Rolregel("procesregisseur.agendering", "weegt wat ZSM agendeert", kv4) { zicht, rol in
      guard let report = zicht.postvak.first(where: { $0.soort == .agendering }) else { return nil }
      return Voornemen(
        weging(zicht, rol, bericht: report.nummer),
        Reden(
          "ZSM meldt iemand aan; het weegoverleg bekijkt wat nodig is.",
          gebeurtenis: zicht.laatste))
    },
    Rolregel("procesregisseur.wegen", "weegt een nieuwe casus voordat er inhoudelijk over gesproken wordt", haaglanden)
    { zicht, rol in
      guard zicht.bedrijf == .vooraf, zicht.bekend == true, !zicht.isGewogen else { return nil }
      return Voornemen(
        weging(zicht, rol, bericht: nil),
        Reden("Eerst wegen, dan pas bespreken.", gebeurtenis: zicht.laatste))
    },
    Rolregel("procesregisseur.overleg", "roept wie van belang is bijeen, met doel en vragen", haaglanden) {
      zicht, rol in
      guard zicht.bedrijf == .vooraf, zicht.isGewogen, zicht.overleg == nil, zicht.gehoudenOverleggen.isEmpty,
        let doel = zicht.bruikbaarDoel
      else { return nil }
      var action = Handeling(.overlegOpenen, rol)
      action.overleg = .casusoverleg
      action.doel = doel.id
      action.deelnemers = zicht.huispartners
      action.tekst = "Wat is er aan de hand, wat werkte eerder, en wat is nodig om dit te bereiken: \(doel.tekst)?"
      return Voornemen(
        action,
        Reden("Het weegoverleg vroeg om een bespreking.", gebeurtenis: zicht.laatste),
        nietVoor: (zicht.gewogenOp ?? zicht.tijd) + 60)
    },
    Rolregel("procesregisseur.sluiten", "sluit het overleg met afspraken", haaglanden) { zicht, rol in
      guard let meeting = zicht.overleg else { return nil }
      var action = Handeling(.overlegSluiten, rol)
      action.tekst = "Ieder doet wat hij toezegde; de inbrenger blijft eigenaar en over vier weken kijken wij opnieuw."
      return Voornemen(
        action,
        Reden("Beeld, oordeel en besluit zijn er.", gebeurtenis: meeting.gebeurtenis))
    },
    Rolregel("procesregisseur.plan", "past het plan aan na de terugkoppeling", kv3) { zicht, rol in
      guard zicht.heeftZaak else { return planZonderZaak(zicht, rol) }
      guard zicht.bedrijf == .daarna, zicht.besluit != nil, !zicht.planBijgesteld, zicht.bekend == true else {
        return nil
      }
      var action = Handeling(.planBijstellen, rol)
      action.tekst = "Wij nemen de beslissing van ZSM in het plan op en spreken af wie de voorwaarden bewaakt."
      return Voornemen(
        action,
        Reden(
          "De beslissing verandert wat wij kunnen doen.", gebeurtenis: zicht.laatste),
        nietVoor: (zicht.berichten.last { $0.bericht.soort == .terugkoppeling }?.bericht.aankomst ?? zicht.tijd) + 30)
    },
  ]

  /// Without a zaak the plan follows from what was discussed, and nothing is waited for.
  private static func planZonderZaak(_ zicht: Zicht, _ rol: Rol) -> Voornemen? {
    guard zicht.isGewogen, zicht.overleg == nil, let held = zicht.gehoudenOverleggen.last, !zicht.planBijgesteld else {
      return nil
    }
    var action = Handeling(.planBijstellen, rol)
    action.tekst = "Wij leggen vast wat er besproken is, wie wat doet en wanneer wij opnieuw kijken."
    return Voornemen(action, Reden("Wat besproken is, hoort in het plan.", gebeurtenis: held.gebeurtenis))
  }

  /// A weegoverleg by what this role can see: areas with a risico decide (krant, landelijk kader).
  private static func weging(_ zicht: Zicht, _ rol: Rol, bericht: Int?) -> Handeling {
    var action = Handeling(.wegen, rol)
    action.bericht = bericht
    let areas =
      Set(zicht.stukken.filter(\.isProbleem).map(\.leefgebied)).count
      + Set(zicht.datStukken.map(\.leefgebied)).count
    let complex = bericht == nil || areas > 1
    action.criteria = Dictionary(
      uniqueKeysWithValues: Deelfeit.allCases.map { fact in
        (fact.rawValue, fact == .complex || fact == .lokaleVeiligheid ? .nee : (complex ? .ja : .verdedigbaar))
      })
    action.uitkomst = complex ? .casusoverleg : .contactLeggen
    action.tekst =
      complex
      ? "Meer leefgebieden en meer ketens; de gewone samenwerking komt er niet uit."
      : "Wij zien nog te weinig voor een bespreking; wij leggen eerst contact met de partner die deze persoon kent."
    return action
  }

  /// Minutes before a partner answers a question that was passed on (illustrative).
  static let doorgezet = 10...75

  static let partner: [Rolregel] = [
    Rolregel("partner.doorgezet", "beantwoordt een doorgezette vraag uit de eigen kennis", kv2) { zicht, rol in
      guard let question = zicht.postvak.first(where: { $0.soort == .doorzetting || $0.soort == .vraag }) else {
        return nil
      }
      let reply = Houder.antwoord(zicht, rol, question.gevraagd, doel: question.doel, weg: .vraag)
      var action = Handeling(.antwoorden, rol)
      action.bericht = question.nummer
      action.puzzelstukken = reply.gegeven
      action.tekst = reply.woorden
      return Voornemen(
        action,
        Reden(reply.waarom, puzzelstuk: reply.gegeven.first, gebeurtenis: zicht.laatste),
        nietVoor: question.aankomst
          + zicht.trekking.minuten(
            rol, "doorgezet", question.nummer, van: doorgezet.lowerBound, tot: doorgezet.upperBound))
    }
  ]
}
