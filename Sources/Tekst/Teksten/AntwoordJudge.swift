import Scenario

/// Judges the answer to an aanvullende vraag (koppelvlak 2) by the question that was asked.
package enum AntwoordJudge {
  private static let bron = Bron(.handreiking, "bijlage 1, koppelvlak 2, inhoud")
  private static let delen = Bron(.krant, "gegevensdeling")
  private static let weetNiet = Patronen(
    """
    # De schrijver zegt eerlijk dat hij het niet heeft of niet mag geven.
    niet bekend; onbekend; weten wij|we ..2 niet; weet ik ..2 niet; niet terug te vinden; niets terug te vinden; geen informatie; geen gegevens; mag|mogen|kan|kunnen ..5 niet delen|geven|verstrekken|zeggen|mededelen; niet delen; niet verstrekken; geen toestemming; geen inzage; geen toegang; geen zicht op; niets over ..3 te vinden; kan ik niets|niet ..2 zeggen; kunnen wij|we niets|niet ..3 zeggen; niet vastgelegd; staat ..4 niet in; beroepsgeheim; geheimhouding
    """)
  private static let uitweg = Patronen(
    """
    # Wie het wel weet, of wanneer het wel kan.
    bel|belt|bellen|bereikbaar; navraag; wel bij; contact ..2 op|met; morgen; overmorgen; maandag; volgende week; terugbellen; weet ..3 wel; weten ..3 wel; kan ..4 wel; wij|we|ik vragen|vraag ..4 na; komt|kom|komen ..3 terug; kunt u ..6 vragen|navragen|opvragen|bellen; vraag het; te bereiken; opvragen; verwijs; wel beantwoorden; wel mogen|zeggen; zodra; straks; stel ..3 vraag; wel ..2 vraag
    """)
  private static let vanWie = Patronen(
    """
    # Van wanneer of van wie: zo kan ZSM het wegen (H kv 2).
    vandaag; vanochtend; vanmorgen; vanmiddag; gisteren; eergisteren; vannacht; zojuist; net ..3 gezegd|gesproken|gebeld|nagevraagd; zonet; daarnet; <duur> geleden|terug; deze week; deze maand; vorige week|maand; volgens ..3; blijkens ..3; aldus ..3; meldt|melden|meldde|meldden !zich; zegt; zeggen; zei; zeiden; bevestigt; bevestigde; verklaart; vertelde; nagevraagd; gebeld; nagebeld; gesproken; gecontroleerd; nagekeken; nagezien; opgezocht; mededeling ..2 van; bron; bericht van; brief van; mail van; opgave van; per <tijd>; d d <tijd>; dd <tijd>; stand <tijd>; peildatum; laatste contact; laatste gesprek; register; registratie; brp; systeem van; uittreksel; zelf gezegd|gezegt; actueel; gesproken met; maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dindag ..3 gebeld|gebelt|gesproken|gezegd|nagevraagd; gebelt; gebeld: ..4; liet ..3 weten; laat ..3 weten; vernomen; bericht van
    """)
  private static let verouderd = Patronen(
    """
    # Een stand van toen, als stand van nu gebracht.
    destijds; indertijd; toentertijd; vroeger; toen ..4 nog; vorige eeuw; oude directeur|plan|formulier|kaart; nog guldens; peuter; kleuter; basisschool; kinderopvang; jeugdreclassering; jeugdzorg; achttiende; juf; zakgeld; gulden; jaren geleden; lang geleden; uiterlijk in; ooit; naar ik meen; dacht ik; als ik het goed heb; van horen zeggen; in mijn tijd; ik zie hem|haar nog; was dat; reed altijd; kon altijd; altijd al; toen hij|zij <getal>; in die tijd; opgeheven; was altijd; gebruikte; woonde altijd
    """)
  /// What belongs to a child, and is old news about somebody who is grown up.
  private static let kindertijd = Patronen(
    "klas; groep <getal>; peuter; kleuter*; juf; meester; knikker*; step; speelplein; schoolplein; zakgeld; bromfiets; vmbo; basisschool; kinderopvang; jeugdreclassering; jeugdzorg; achttiende; bedwateren; buggy; kinderstoel; oppas; snoepwinkel; kabouter*"
  )
  static let hoeveelheid = Patronen("hoeveel; hoe vaak; hoe lang; aantal; hoeveelste; termijn")
  static let wanneer = Patronen("wanneer; tot wanneer; datum; hoe laat")
  static let wie = Patronen(
    "wie; welke ..1 begeleider|hulpverlener|instelling|behandelaar|organisatie|werkgever; bij wie")
  private static let mensen = Patronen("@hulp; @familie")
  /// A verb with which a question of yes or no begins.
  static let janeevraag = Patronen(
    "is; zijn; was; heeft; hebben; had; loopt; lopen; kan; kunnen; mag; wil; weet; staat; zit; woont; werkt; gaat; komt; krijgt; doet; slikt; gebruikt; bestaat; klopt; wordt; werd; houdt; volgt; gold; geldt; ligt"
  )
  static let jaNee = Patronen(
    "ja; nee; neen; jazeker; klopt; inderdaad; dat is zo; nog niet; nooit; loopt nog; niemand; doet hij|zij; heeft hij|zij; jawel"
  )
  /// Others whose affairs were not asked for.
  private static let anderen = Patronen(
    """
    # Mensen om de persoon heen.
    man; vrouw; ex*; zoon; zoons; dochter*; broer*; zus*; zwager; schoonzus; vader; moeder; stiefvader; stiefmoeder; oom*; tante; neef; nicht; kind; kinderen; vriend; vriendin; buur*; huisgenoot; huisgenoten; medehuurder; medebewoner*; schoonmoeder; schoonvader; opa; oma; grootvader; grootmoeder; kostganger; eigenaar; kleinkind*; partner; verhuurder; baas; collega
    """)
  private static let gevoelig = Patronen(
    """
    # Wat van iemand privé is: gezondheid, straf, schuld, relaties.
    coke; drugs; drank; drinkt; fles; autis*; adhd; baarmoeder; miskra*; abort*; oxazepam; slikt; medicijn*; pillen; kanker; hernia; ms; toevallen; epileps*; anemie; littekens; tuberculose; hiv; soa; lever*; depress*; psycho*; suicid*; opgenomen; operatie; ziekte; zwanger*; veroordeel*; vast; vastzat; gevangenis; detentie; strafblad; documentatie; diefstal; overval; zeden; ontucht; steekpartij; schuld*; loonbeslag; hypotheek*; fiscus; zwart; fraude; scheiding; gescheiden; vreemd*; tweede gezin; minnaar; affaire; incest; misbruik*; geschorst; verslaaf*; verslaving; gok*; iq; diagnose*; uit huis; voogd*; ruzie; geslagen; mishandel*; jeugd
    """)

  /// What a learned weighing sees of this kind of text besides its words.
  static let groepen = [
    Kenmerkgroepen.Groep("weetNiet", weetNiet),
    Kenmerkgroepen.Groep("uitweg", uitweg),
    Kenmerkgroepen.Groep("vanWie", vanWie),
    Kenmerkgroepen.Groep("verouderd", verouderd),
    Kenmerkgroepen.Groep("kindertijd", kindertijd),
    Kenmerkgroepen.Groep("jaNee", jaNee),
    Kenmerkgroepen.Groep("anderen", anderen),
    Kenmerkgroepen.Groep("gevoelig", gevoelig),
    Kenmerkgroepen.Groep("mensen", mensen),
  ]

  /// Judges the three aspects, in a fixed order.
  package static func beoordeel(vraag: String, antwoord: String) -> [Tekstoordeel] {
    AndereTekst.antwoord(vraag: vraag, tekst: antwoord).oordelen
  }

  /// What the rules say by themselves.
  static func regels(_ gevraagd: Ontleding, _ tekst: Ontleding) -> [Tekstoordeel] {
    [gaatErover(gevraagd, tekst), isGedateerd(gevraagd, tekst), nietMeer(gevraagd, tekst)]
  }

  private static func gaatErover(_ vraag: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    if let plek = weetNiet.eerste(tekst), tekst.woorden.count < 90 {
      let weg = uitweg.eerste(tekst)
      return .maak(
        .antwoordAntwoordt, weg == nil ? .gedeeltelijk : .voldoende, tekst,
        [plek] + (weg.map { [$0] } ?? []),
        "U zegt eerlijk dat u het niet hebt of niet mag delen: ‘\(tekst.citaat(plek))’.",
        weg == nil ? "Wijs aan wie het wel weet, of wanneer u erop terugkomt." : "", bron)
    }
    let delen = vraagdelen(vraag)
    var geraakt: [Range<Int>] = []
    var gemist: String?
    var beantwoord = 0
    for deel in delen {
      let gedeeld = Inhoudswoorden.gedeeld(vraag, deel, tekst)
      let waarde = waardeGemist(vraag, deel, tekst)
      let direct = jaNee.eerste(tekst)
      geraakt += gedeeld
      if waarde == nil, !gedeeld.isEmpty || delen.count == 1 && direct != nil {
        beantwoord += 1
      } else {
        gemist = gemist ?? waarde ?? "‘\(vraag.citaat(deel))’"
      }
    }
    if beantwoord == delen.count {
      let plek = geraakt.first ?? jaNee.eerste(tekst)
      return .maak(
        .antwoordAntwoordt, .voldoende, tekst, plek.map { [$0] } ?? [],
        "Uw antwoord gaat over wat er gevraagd is\(plek.map { ": ‘\(tekst.citaat($0))’" } ?? "").", "", bron)
    }
    if beantwoord > 0 || !geraakt.isEmpty {
      return .maak(
        .antwoordAntwoordt, .gedeeltelijk, tekst, geraakt,
        "Er is ook gevraagd naar \(gemist ?? "meer"), en dat staat niet in uw antwoord.",
        "Beantwoord elk deel van de vraag, en zeg het als u een deel niet weet.", bron)
    }
    return .maak(
      .antwoordAntwoordt, .onvoldoende, tekst, [], "Uw antwoord gaat over iets anders dan de vraag.",
      "Lees de vraag nog eens en begin uw antwoord met de woorden daaruit.", bron)
  }

  private static let en = Woordenlijst("en")

  /// The parts of a question: 'is het verlengd, en voor welke termijn?' has two.
  static func vraagdelen(_ vraag: Ontleding) -> [Range<Int>] {
    var uit: [Range<Int>] = []
    for (nummer, zin) in vraag.zinnen.enumerated() where vraag.vragen[nummer] || vraag.zinnen.count == 1 {
      var begin = zin.lowerBound
      for index in zin where index > begin + 2 && index < zin.upperBound - 2 {
        if en.bevat(vraag.woorden[index].vorm), vraag.woorden[index].ervoor.contains(44) {
          uit.append(begin..<index)
          begin = index + 1
        }
      }
      uit.append(begin..<zin.upperBound)
    }
    return uit.isEmpty ? vraag.zinnen : uit
  }

  /// What kind of fact this part asks for and the answer does not give.
  private static func waardeGemist(_ vraag: Ontleding, _ deel: Range<Int>, _ tekst: Ontleding) -> String? {
    let getallen = tekst.woorden.contains { $0.getal != nil || $0.isCijfers }
    if wanneer.raakt(vraag, deel), tekst.tijden.isEmpty, tekst.duren.isEmpty, !getallen {
      return "een datum of moment"
    }
    if hoeveelheid.raakt(vraag, deel), !getallen, tekst.duren.isEmpty, jaNee.eerste(tekst) == nil {
      return "een aantal of duur"
    }
    if wie.raakt(vraag, deel), !tekst.woorden.dropFirst().contains(where: { $0.metHoofdletter }),
      Invulling.uitvoerder.eerste(tekst) == nil, mensen.eerste(tekst) == nil
    {
      return "een naam of organisatie"
    }
    return nil
  }

  private static func isGedateerd(_ vraag: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    let oud = verouderd.eerste(tekst) ?? (isVolwassen(vraag) ? kindertijd.eerste(tekst) : nil) ?? oudJaar(vraag, tekst)
    let bekend = vanWie.eerste(tekst) ?? moment(tekst)
    if let oud, bekend == nil || oudJaar(vraag, tekst) != nil {
      return .maak(
        .antwoordActueel, .onvoldoende, tekst, [oud],
        "‘\(tekst.citaat(oud))’ is een oude stand; of het nog zo is, staat er niet.",
        "Vraag het na en zet erbij wie het zei en op welke dag.", bron)
    }
    if let plek = bekend {
      return .maak(
        .antwoordActueel, .voldoende, tekst, [plek],
        "U zegt van wanneer of van wie dit komt: ‘\(tekst.citaat(plek))’.", "", bron)
    }
    if tekst.woorden.isEmpty || weetNiet.eerste(tekst) != nil && tekst.woorden.count < 60 {
      return .maak(
        .antwoordActueel, .onvoldoende, tekst, [], "Er is geen inhoud waarvan het moment te noemen is.",
        "Zeg wanneer u hebt gezocht, en waar.", bron)
    }
    return .maak(
      .antwoordActueel, .gedeeltelijk, tekst, [],
      "Er staat niet van wanneer of van wie deze informatie is.",
      "Zet erbij wie u het vertelde en op welke dag.", bron)
  }

  /// The question itself says that the person is older than a pupil: 'Youri (24)'.
  private static func isVolwassen(_ vraag: Ontleding) -> Bool {
    vraag.woorden.contains { woord in
      woord.isCijfers && woord.ervoor.contains(40) && woord.getal.map { (20...99).contains($0) } ?? false
    }
  }

  /// A day that says when it was known, not a year of long ago.
  private static func moment(_ tekst: Ontleding) -> Range<Int>? {
    tekst.tijden.keys.sorted().compactMap { tekst.tijden[$0] }
      .first { $0.dag != nil || $0.straks == nil && $0.dagenTerug.map { $0 < 366 } ?? ($0.maand != nil) }?.woorden
  }

  /// A year well before that of the question, or before everything else the text names.
  private static func oudJaar(_ vraag: Ontleding, _ tekst: Ontleding) -> Range<Int>? {
    guard let nu = vraag.tijden.values.compactMap(\.jaar).max() else { return nil }
    let jaren = tekst.tijden.keys.sorted().compactMap { tekst.tijden[$0] }.filter { $0.jaar != nil }
    guard !jaren.contains(where: { ($0.jaar ?? 0) >= nu - 1 }) else { return nil }
    return jaren.first?.woorden
  }

  private static func nietMeer(_ vraag: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    let stammen = Set(Inhoudswoorden.van(vraag).map { $0.stam })
    func isGevraagd(_ plek: Range<Int>) -> Bool {
      plek.contains { stammen.contains(Array(tekst.woorden[$0].vorm.prefix(6))) }
        || anderen.raakt(vraag, 0..<vraag.woorden.count) && anderen.raakt(tekst, plek)
    }
    let mensen = anderen.vind(tekst).filter { !isGevraagd($0) }
    let zaken = gevoelig.vind(tekst).filter { !isGevraagd($0) }
    let inhoud = Inhoudswoorden.van(tekst)
    let anders = tekst.zinnen.filter { zin in
      zin.count >= 4 && !inhoud.contains { zin.contains($0.plek) && stammen.contains($0.stam) }
        && !vanWie.raakt(tekst, zin) && !weetNiet.raakt(tekst, zin) && !uitweg.raakt(tekst, zin)
    }
    let verschillend = Set(mensen.map { tekst.woorden[$0.lowerBound].vorm }).count
    if zaken.count >= 2, verschillend >= 1 || zaken.count >= 3 {
      return .maak(
        .antwoordBeperkt, .onvoldoende, tekst, Array((mensen + zaken).prefix(4)),
        "U deelt bijzonderheden waar niet naar gevraagd is, zoals ‘\(tekst.citaat(zaken[0]))’.",
        "Houd het bij het gevraagde; wat niet nodig is, deelt u niet.", delen)
    }
    if tekst.woorden.count > 110 || anders.count >= 2 || verschillend >= 2 || zaken.count >= 2 {
      return .maak(
        .antwoordBeperkt, .gedeeltelijk, tekst, Array((anders.isEmpty ? mensen : anders).prefix(2)),
        "Een deel van uw antwoord gaat verder dan de vraag.",
        "Schrap wat voor deze vraag niet nodig is.", delen)
    }
    return .maak(
      .antwoordBeperkt, .voldoende, tekst, [], "U deelt niet meer dan er gevraagd is.", "", delen)
  }
}
