import Scenario

/// Judges whether the advice, and what it leans on, is recent on the day of the instroom.
enum ActueelRegel {
  /// Own words for: this was not looked at again.
  private static let nietNagegaan = Patronen(
    """
    # De schrijver zegt zelf dat hij niet heeft nagegaan of het nog klopt (annotatierichtlijn, eis actueel, oordeel 1).
    niet|nooit|niets|niemand|nog ..4 nagevraagd|nagegaan|nagelopen|nagekeken|ververst|geactualiseerd|gecontroleerd|geverifieerd|herzien|bijgewerkt|vernieuwd|getoetst|nagetrokken|geupdatet|herijkt|opgevraagd|nagebeld|gecheckt|ingezien
    niet opnieuw|meer ..3 opgevraagd|bekeken|gesproken|gezien|besproken|onderzocht|gevraagd|bevraagd|uitgevraagd|afgenomen|gemeten|beoordeeld
    niets|niemand meer|nieuws ..2 gesproken|opgevraagd|gehoord|vernomen|van
    geen contact meer gehad; geen recent* ..3 beschikbaar|voorhanden|bekend|informatie|gegevens|contact|beeld|rapport*; recent* ..3 ontbreekt|ontbreken
    nieuwer*|recenter* ..4 hebben|is|zijn ..4 niet; iets nieuwers ..3 niet; iets recenters ..4 niet; geen recenter*; geen nieuwer*
    wij|we weten niet of ..5 nog; weten wij|we niet of ..5 nog; of ..8 nog ..4 weten wij|we niet; of ..8 nog ..4 onbekend|onduidelijk; of dat|dit|het ..3 nog klopt|geldt|zo|actueel|loopt|speelt
    niet bekend of ..8 nog; onbekend of ..8 nog; onduidelijk of ..8 nog; geen idee of ..6 nog; kan|zal|zullen|kunnen inmiddels ..2 anders|veranderd|gewijzigd|achterhaald; inmiddels ..2 anders kan|kunnen
    voor het laatst; laatst gesproken|gezien|spraken; hoe ..5 nu ..5 onbekend|onduidelijk; hoe ..5 nu ..4 weten wij|we niet; nu ..3 onbekend; konden ..5 niet achterhalen; niet ..2 achterhalen; niet te achterhalen; verouderd*; gedateerd*; achterhaald*; niet meer ..2 recent; mogelijk achterhaald; kan er een dicht zijn
    overgenomen uit ..4 oude|vorige|eerdere; ongewijzigd overgenomen; zie ..2 advies|rapport|plan ..2 vorig|oud|eerder
    laatst bekende; laatste ..3 dateert|dateren|stamt; voor zover wij ..2 toen; destijds ..3 opgemaakt|opgesteld|vastgesteld|opgetekend
    stand van @maanden|vorig*|toen; naar de stand van
    """.replacingMaanden())
  /// Sources that an advice can lean on.
  private static let oudeBron = Patronen(
    """
    # Een bron die het advies draagt, met daarbij een moment.
    rapport*|advies|adviezen|plan|plannen|besluit|taxatie|risicotaxatie*|intake*|lij|verklaring*|onderzoek*|raadsonderzoek*|gegevens|cijfers|stukken|beeld|gezinsbeeld|lijst|info|informatie|diagnose*|diagnostiek|test|indicatie*|verslag*|dossier|overzicht|notitie*|beschikking|plaatje|rapportage*|reclasseringsrapport*|reclasseringsadvies|trajectplan|behandelplan|ritax|oxrec|screening|opgave|inschatting|huisbezoek|gesprek|contact|casusoverleg|overleg|inlichtingen|bevindingen|persoonsbeeld|analyse|probleemanalyse|iq|afspraken|bron|basis|mail|formulier|schets|situatieschets|registratie|uitdraai|weet|weten|kennis|kennen|draagkracht|jw|jongerenwerk ..7 <tijd>
    steunt|steunen|leunt|gebaseerd|berust|baseren|ontleend|afkomstig|dateert|dateren|stamt|stammen|overgenomen ..7 <tijd>
    """)
  private static let gecontroleerd = Patronen(
    """
    # De schrijver heeft nagegaan dat het nog klopt, of gebruikt het oude niet.
    klopt nog; kloppen nog; nog actueel; nagebeld; doorgenomen; is|zijn|hebben|heb|heeft|hij|wij ..3 nagelopen|nagevraagd|gecontroleerd|geverifieerd|bevestigd|geactualiseerd|getoetst|herbevestigd|nagegaan|ververst|bijgewerkt
    vervangt; nieuw advies|rapport|onderzoek|diagnostiek; opnieuw laten|vragen; verouderd; niet meer bruikbaar; te oud; kende|kent|noemde|noemt ..5 niet; vervallen; niet gebruikt; hier niet; vervangen; opnieuw bevestigd|beoordeeld|afgenomen|opgevraagd|bekeken; laten wij|we buiten; buiten beschouwing; speelt geen rol; telt niet; niet meer relevant; achterhaald en; geldt onverkort na; gecheckt; geverifieerd
    """)
  /// Words that put a moment in the future of the writer.
  private static let nogTeKomen = Patronen(
    """
    # Een termijn die de schrijver nog vóór zich had.
    tot|per|voor|uiterlijk|vanaf|eind|einde|t ..2 <tijd>; tot en met <tijd>; t m <tijd>; tot aan ..2 <tijd>
    wordt|worden|start|starten|begint|beginnen|eindigt|vervalt|vertrekt|verhuist|bevalt|komt|komen|krijgt|gaat|gaan|moet|moeten|stopt|loopt|loop|keert|verloopt|verwacht*|gepland|staat|mag|kan|ingepland|zitting|intake|afspraak|deadline|heeft|uitgerekend ..6 <tijd>
    <tijd> ..5 wordt|start|begint|eindigt|vervalt|vertrekt|verhuist|bevalt|komt|krijgt|moet|moeten|stopt|vrij|klaar|gepland|plek|terecht|heeft|over
    """)
  /// Verbs that say that something is still to begin.
  private static let begint = Patronen(
    """
    # Bij 'over twee weken' moet er iets beginnen: dezelfde woorden staan ook in een doel ('over een half jaar geen melding').
    start; starten; begint; beginnen; vertrekt; vertrekken; verhuist; bevalt; eindigt; vervalt; stopt; intake; zitting; afspraak; gepland; ingepland; plek; terecht; vrij; aanvang; aanvangt; vangt ..4 aan; gaat ..3 in; loopt ..3 af; verwacht; geopereerd
    """)
  private static let geschiedenis = Patronen(
    """
    # Een oud moment bij een voorval of straf is geschiedenis, geen bron.
    @voorval; veroordeel*; straf; sepot; feiten; diefstal; detentie; geboren; vrij; vrijgekomen; opgelegd; getrouwd; gescheiden; overleden; gebouwd; dateert uit 19*; sinds
    """)

  static func beoordeel(_ lezing: Lezing) -> Bevinding {
    let invoer = lezing.invoer
    let grens = invoer.vastgesteld.plus(jaren: 1)
    if invoer.instroom > grens {
      return Bevinding(
        oordeel: .onvoldoende, regel: "ouder-dan-een-jaar",
        waarom: "Het advies is vastgelegd op \(invoer.vastgesteld.voluit) en was tot en met \(grens.voluit) "
          + "bruikbaar; de instroom is op \(invoer.instroom.voluit).",
        suggestie:
          "Vraag de partners wat er nog klopt, pas het advies aan en leg het met een nieuwe datum vast.")
    }
    if let oud = steuntOpOud(lezing) { return oud }
    if let voorbij = verlopen(lezing) { return voorbij }
    let wanneer =
      switch (invoer.vastgesteld, invoer.instroom) {
      case let (dag, instroom) where dag > instroom: "na"
      case let (dag, instroom) where dag == instroom: "de dag van"
      default: "binnen een jaar voor"
      }
    return Bevinding(
      oordeel: .voldoende, regel: "binnen-een-jaar",
      waarom:
        "Het advies is vastgelegd op \(invoer.vastgesteld.voluit), \(wanneer) de instroom, en de "
        + "tekst steunt niet zichtbaar op oudere informatie.")
  }

  private static func steuntOpOud(_ lezing: Lezing) -> Bevinding? {
    let tekst = lezing.tekst
    for (nummer, zin) in tekst.zinnen.enumerated() {
      if let plek = nietNagegaan.vind(tekst, zin).first(where: { isEenZinsnede(tekst, $0) }),
        !lezing.beoogt[nummer]
      {
        return Bevinding(
          oordeel: .gedeeltelijk, regel: "niet-nagegaan", bewijs: [plek],
          waarom: "U schrijft zelf dat dit niet opnieuw is nagegaan: ‘\(tekst.citaat(plek))’.",
          suggestie: "Vraag dit na en zet erbij wanneer en bij wie; kan dat niet, laat het dan weg.")
      }
      guard !gecontroleerd.raakt(tekst, zin) else { continue }
      if let plek = oudStuk.eerste(tekst, zin), !geschiedenis.raakt(tekst, zin) {
        return steunt(tekst, plek)
      }
      for plek in oudeBron.vind(tekst, zin) {
        let tijdplek = (plek.lowerBound..<plek.upperBound).first { begin in
          tekst.tijden[begin].map { $0.woorden.upperBound == plek.upperBound } ?? false
        }
        guard let tijdplek, let tijd = tekst.tijden[tijdplek], isOud(tijd, lezing) else { continue }
        // between the source and the moment no incident may stand: 'aangifte in 2016' is history
        if geschiedenis.raakt(tekst, plek) { continue }
        return steunt(tekst, plek)
      }
    }
    return nil
  }

  private static func steunt(_ tekst: Ontleding, _ plek: Range<Int>) -> Bevinding {
    Bevinding(
      oordeel: .gedeeltelijk, regel: "steunt-op-oud", bewijs: [plek],
      waarom: "Het advies is recent, maar steunt op oudere informatie: ‘\(tekst.citaat(plek))’.",
      suggestie: "Ga na of dit nog klopt en noem de datum waarop u dat hebt nagegaan.")
  }

  private static let oudStuk = Patronen(
    "oude|vorige|eerdere gegevens|informatie|stukken|rapport|taxatie|intake; oude plan|advies|verslag|dossier; advies|rapport van vorig*"
  )

  private static func isOud(_ tijd: Tijdsvermelding, _ lezing: Lezing) -> Bool {
    if let terug = tijd.dagenTerug {
      return terug >= 365 || lezing.invoer.vastgesteld.plus(dagen: -terug).plus(jaren: 1) < lezing.invoer.instroom
    }
    guard let laatste = tijd.laatste else { return false }
    guard tijd.maand != nil else {
      return laatste.jaar < lezing.invoer.vastgesteld.jaar && laatste.plus(jaren: 1) < lezing.invoer.instroom
        || laatste.jaar < lezing.invoer.vastgesteld.jaar - 1
    }
    return laatste.plus(jaren: 1) < lezing.invoer.instroom
  }

  private static func verlopen(_ lezing: Lezing) -> Bevinding? {
    let tekst = lezing.tekst
    let invoer = lezing.invoer
    guard invoer.vastgesteld < invoer.instroom else { return nil }
    for (nummer, zin) in tekst.zinnen.enumerated() {
      if let plek = straksVoorbij(lezing, nummer) { return plek }
      for plek in nogTeKomen.vind(tekst, zin) {
        guard let begin = plek.first(where: { tekst.tijden[$0] != nil }), let tijd = tekst.tijden[begin],
          tijd.straks == nil, let dag = tijd.eerstvolgende(vanaf: invoer.vastgesteld), dag > invoer.vastgesteld,
          dag < invoer.instroom
        else { continue }
        if tijd.jaar == nil, isVerteld(tekst, begin) || isErna(tekst, begin) { continue }
        // a year alone names no term
        if tijd.maand == nil, tijd.week == nil { continue }
        return voorbij(lezing, plek, dag)
      }
    }
    return nil
  }

  /// 'start over twee weken', 'komende maandag': passed when the person came in.
  private static func straksVoorbij(_ lezing: Lezing, _ nummer: Int) -> Bevinding? {
    let tekst = lezing.tekst
    for index in tekst.zinnen[nummer] {
      guard let tijd = tekst.tijden[index], let straks = tijd.straks else { continue }
      let dag = straks.dag(vanaf: lezing.invoer.vastgesteld)
      guard dag < lezing.invoer.instroom else { continue }
      let deel = tekst.deel(om: index)
      let komt = begint.raakt(tekst, deel)
      let isTermijn = if case .dagen(let aantal) = straks { aantal > 2 } else { false }
      // in a proposal or a goal the term begins with the decision
      let isNabij = lezing.invoer.vastgesteld.dagen(tot: lezing.invoer.instroom) <= 60
      if !komt, isNabij || straks == .dagen(1) || straks == .weekeinde(0) || straks == .maandeinde(0) { continue }
      if komt ? lezing.adviseert[nummer] && isTermijn : isTermijn || lezing.adviseert[nummer] || lezing.beoogt[nummer] {
        continue
      }
      return voorbij(lezing, tijd.woorden, dag)
    }
    return nil
  }

  /// 'niet bij de huisarts, alles gecheckt' denies something else than the checking.
  private static func isEenZinsnede(_ tekst: Ontleding, _ plek: Range<Int>) -> Bool {
    guard let eerste = plek.first, let laatste = plek.last else { return false }
    return tekst.woorden[eerste].deel == tekst.woorden[laatste].deel
  }

  private static let na = Woordenlijst("na")
  private static let verteld = Patronen(
    """
    # Verleden tijd in dezelfde zinsnede: dan is het vorige keer bedoeld.
    was; waren; had; hadden; heeft ..6 ge*; is ..6 ge*; zat; werd; kwam; kreeg; ging; sloeg; sinds; eerder
    """)

  /// 'na de zomer' names no term that can pass.
  private static func isErna(_ tekst: Ontleding, _ index: Int) -> Bool {
    let zin = tekst.zinnen[tekst.woorden[index].zin]
    return tekst.heeft(na, max(zin.lowerBound, index - 2)..<index)
  }

  private static func isVerteld(_ tekst: Ontleding, _ index: Int) -> Bool {
    verteld.raakt(tekst, tekst.deel(om: index))
  }

  private static func voorbij(_ lezing: Lezing, _ plek: Range<Int>, _ dag: Datum?) -> Bevinding {
    let wanneer = dag.map { " (uiterlijk \($0.voluit))" } ?? ""
    return Bevinding(
      oordeel: .gedeeltelijk, regel: "termijn-voorbij", bewijs: [plek],
      waarom:
        "‘\(lezing.tekst.citaat(plek))’\(wanneer) was bij de instroom op \(lezing.invoer.instroom.voluit) "
        + "al voorbij; of het nog zo is, staat er niet.",
      suggestie:
        "Schrijf wat er na die datum is gebeurd, of kies een termijn die op het moment van instroom begint.")
  }
}

extension String {
  /// Puts the names of the months in a pattern table.
  fileprivate func replacingMaanden() -> String {
    split(separator: "@maanden", omittingEmptySubsequences: false).joined(
      separator: Datum.maandnamen.joined(separator: "|"))
  }
}
