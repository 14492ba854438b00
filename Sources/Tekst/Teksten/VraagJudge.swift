import Scenario

/// Judges an aanvullende vraag (koppelvlak 2): concrete, answerable, with the person's data, no fishing.
package enum VraagJudge {
  private static let bron = Bron(.handreiking, "bijlage 1, koppelvlak 2, inhoud")
  private static let delen = Bron(.krant, "gegevensdeling")
  private static let vraagvorm = Patronen(
    """
    # Zo stelt men een vraag zonder vraagteken.
    kunt u; kun je; kunnen jullie; wil|willen ..2 weten; graag ..6; is bekend of; wanneer; hoeveel; hoe lang; hoe vaak; hoe ..2 is|zit|gaat|staat|ziet; welke; wat is; of hij|zij|er; of wij|we|u ..4 wil|willen|kunt|kunnen; sinds wanneer; loopt|zit|woont|heeft|volgt|is|staat|werkt hij|zij|er|betrokkene|de; vraag; vragen; gevraagd; verzoek*; verzocht; wens; jullie visie|kijk|oordeel|mening; uw visie|kijk|oordeel|mening; zoek ..3 op; zeg eens; stuur; stuurt; sturen; mag ik; wat weten|weet|vindt|vinden; ontvang*; geef ..2 alles; bericht* ..2 of; berichten; kopieren; toezending; informatiebehoefte; gooi; mail ..3 alle*; alle informatie; de datum van
    """)
  private static let onderwerp = Patronen(
    """
    # Iets waar een partner antwoord op kan hebben.
    @school; @werk; @geld; @wonen; @hulp; @zorg; @voorval; @familie; @kind; toezicht; plan; afspra*; contactverbod; medicatie; diagnose; proeftijd; verslaving; gebruik; intake; zitting; advies; huisverbod; uitkering; behandelplek; dagbesteding; reclassering; bereikbaar
    """)
  private static let hengelen = Patronen(
    """
    # Vragen naar alles is vragen zonder doel (O §4A; K gegevensdeling).
    alles !is !compleet !rond !behalve; al hetgeen; het geheel; wat dan ook; dit alles; compleet ..1 dossier; vinden jullie zoal; alles eigenlijk; alles sturen; alle ..1 informatie|gegevens|bijzonderheden|info|documenten|stukken|papieren|bescheiden; alle verslagen ..6 alle; al je|jullie|uw ..1 papier*|stukken|aantekeningen; meer informatie; nog iets; iets bijzonders; bijzonderheden; verdere info*; hele|volledige|complete|gehele ..1 dossier|beeld|zwik|pak|verhaal|mikmak|map|geschiedenis; heel ..1 dossier; zoveel mogelijk; zo veel mogelijk; zo volledig|compleet|uitgebreid mogelijk; wat u heeft; wat jullie hebben; of er ..3 speelt; wat er ..2 speelt; algemeen beeld; graag informatie; graag info; van begin tot eind; van voor tot achter; van a tot z; volledige inzage; in haar|zijn geheel; zonder beperking; wat er is; wat er ..2 boven komt; deze man|vrouw|jongen en; wat voor ..1 leven; onbeperkt; integraal dossier; van voor tot agter; het complete; de hele map; wat vindt u van deze|die|hem|haar|de man|vrouw
    """)
  private static let breed = Patronen(
    """
    # Een onderwerp zonder een punt: de ontvanger moet zelf bedenken wat hij opschrijft (grensgeval 1).
    hoe is|gaat|zit|staat|loopt ..3 met|dat|daarmee|die|het|er; hoe zit; hoe staat; hoe is die|dat|het|hij|zij; hoe gaat; hoe ziet u|jullie; visie; kijk op; wat weten|weet ..3 daarvan|daarover|van|over; wat is ..2 bekend; wat kunt|kun|kunnen ..5 vertellen|melden|zeggen|aangeven; meer vertellen|weten; vertellen over; iets ..1 schrijven|zeggen|vertellen; gevoel bij; indruk; de situatie; thuissituatie ..4; situatie bij; wat is daarvan; wat er over ..3 vastgelegd; hoe zal; uw|jullie gedachten|ideeen; rondom; omtrent; wat staat daarvan; grofweg; hoe hij|zij ..2 is; hoe ..1 ervoor; stand van zaken
    """)
  private static let scherp = Patronen(
    """
    # Een punt dat iemand kan opzoeken.
    wanneer; hoeveel; hoe vaak; hoe lang; hoe laat; welke; welk; op welke ..1 data; datum; data; sinds wanneer; wie; waar; overzicht ..2 van|over; lijst; lijsten; *lijsten; ingeschreven; staat ..4 ingeschreven; nog steeds; is ..5 verlengd|gestart|afgerond|aangemeld|opgezegd|betaald; heeft|krijgt|volgt|woont|werkt|zit|staat|loopt|slaapt|mag|gaat|gebruikt hij|zij|ie|er|betrokkene|<naam>; of hij|zij|ie|er|de|het|zijn|haar|betrokkene; besluiten; *besluiten; alle inkomsten; afspraken
    """)
  private static let mening = Patronen(
    """
    # Een voorspelling, een mening, een motief of een vraag naar schuld: dat heeft geen partner vastgelegd.
    vind u|jullie|je|jij; vin je; vindt u|jullie|je|jij; *indruk; indruk; idee; heb|heeft jij|je|u het idee; denk je|jij; denke julie|jullie; jullie|julie ..3 denke|denken|vinde; wat denken|denke; gun jij|je|u; ervaring; liegt hij|zij; liegt; schuld van; de schuld; zal meneer|mevrouw|betrokkene|<naam>; gaat hij|zij|<naam> ..8 nemen|plegen|doen|wraak; laat hij|zij ..6 met rust; slaat|doet|gaat|komt <naam> ..4 weer; wraak; gedachten; waar dacht; waaraan dacht; zat hij|zij ..4 achter; zat ..4 ook achter; wist zijn|haar ..2 ervan|daarvan|van; heeft hij ..8 ook gedaan; hoe kijkt u|jullie|je; hoe ziet u|jullie; naar uw|jullie idee|mening|oordeel|inzicht; anders gemoeten; liefhebber; vlijtig*; roekeloos; leider; vinden jullie|jullie; u ..3 vindt; jullie ..3 vinden; volgens u|jullie|je|uw; denkt u|je; denken jullie; u denkt; jullie denken; denk je; mening*; oordeel; oordelen; uw waardering; waardering; appreciatie*; gevoel*; visie; kijk op; vermoed*; vermoeden*; verstandig; genoeg; terecht; betrouwbaar; schat ..3 in; inschatting*; twijfels; ooit; zal hij|zij|het|dat|die|ze; hoe zal; gaat hij|zij|dat|het ..5 weer|opnieuw|ooit|worden|lukken; neemt ..3 af of toe; wie van ..6 gedaan; gedaan heeft; heeft hij|zij het gedaan; schuldig; dader; waarom; motief; beweegreden*; recht op had; rechter straks; verwacht*; slechte invloed; liegt; waarheid; in de toekomst; toekomst; kans ..3 dat; kans op; wat voor ..2 persoon|iemand|type; wat zou u ..2 doen; zou u; zouden jullie; gelooft; geloven; aanvoelt; sympathiek; karakter; rek in; ernstig menen; meent; spijt; te vertrouwen; eerlijk; verdient; goed adres; op dat moment bezielde; bezielde; bedoelde; wilde hij|zij
    """)
  private static let feitelijk = Patronen(
    """
    # Woorden van wat ergens staat of is na te gaan.
    op papier; staat in; wat weten|weet; school; vastgelegd; vastligt; vastleggen; vast ligt; kentekens; boetes; computer; aantekeningen; werk; werkplek; gelt; taxi; geweest; alles wat; wat er ligt; hoe gaat dat; geregistreerd; ingeschreven; genoteerd; opgeschreven; papier; papieren; papiere; stukken; documenten; verslag*; *verslagen; rapport*; aantekening*; datum; data; wanneer; hoeveel; sinds; welke; lijst*; *lijsten; overzicht; *dagen; hoe vaak; hoe lang; loopt; woont; werkt; inkom*; bekend; systeem; systemen; map; dossier; cijfers; documenten; namen; adres*; gegevens; informatie; plek; hulp; begeleiding; situatie; nachten; afspraken; bed
    """)
  private static let ruim = Patronen(
    """
    # Meer dan voor een keuze nodig is.
    alle|al ..1 *en; uitvoerig*; uitgebreid*; sinds ..1 geboorte; vanaf ..2 geboorte|kind|<getal>|groep|begin|oplevering; afgelopen <duur>; laatste <duur>; door de jaren heen; door de tijd; ook van; en ook; per bewoner|persoon|jaar|kalenderjaar; benieuwd; nieuwsgierig; liefhebber; boeiend*; boeiende; vertellen over; gezondheid; wist zijn|haar; ook gedaan; achter die; toekomst; zoal; elk|elke adres|plek|keer; nog ff of; wat jullie van; werk en school; school en werk; goed beeld; context; compleet; volledig; achtergrond*; liefst; hele|gehele; ieder*; incl; inclusief; zo ver terug; van lang; zonder ..3 keuze; overzicht; bezoek; medicijn*; familie; neven|neef|nicht|ooms; broers; vrienden; buren; alle verdere
    """)
  private static let keuze = Patronen(
    """
    # De keuze die ervan afhangt (H kv 2; grensgeval 2: 'voor een goed beeld' is geen keuze).
    keuze; kiezen; kiest; bij ja; bij nee; daar gaat het om; of niet; aarzelt; weifelt; of ..4 in de weg staat; ter bepaling; das de kwestie; draait om; beslis*; beslissing; besluit*; beslist; knoop; afhankelijk; afhangt; hangt ..6 af|op|samen; daarvan hangt; twijfel*; overweeg*; overwegen; overweegt; op tafel; ligt voor; voorligt; denkt over|aan; staan|staat voor de; afweging ..3 tussen; om te ..4 beslissen|bepalen|kiezen; haalbaar; volstaat; alleen als; alleen wie; tenzij; anders; dan wel; wij|we willen ..6 adviseren|weten of; twee wegen; ja of nee; waar het op aankomt; van belang; ivm ..3 beslissing; in verband met ..3 beslissing|zitting|vordering|voorgeleiding|afdoening; tussen ..6 en; omdat; zodat; nodig voor; mag alleen; kan alleen
    """)
  private static let tweeRoutes = Patronen(
    """
    # Twee afdoeningen met 'of' ertussen zijn een keuze.
    sb of dv; dv of; overplaatsen|meldplicht|ots|halt|rapport|verbod ..3 of; wordt ..4 of ..4 wordt; vervolgen of|seponeren ..6; @straf ..4 of|ofwel|danwel ..4 @straf; sepot|halt|dagvaarden|schorsen|schorsing|bewaring|boete|taakstraf|strafbeschikking|heenzenden|mediation|meldplicht|gedragsaanwijzing ..6 of ..4 sepot|halt|dagvaarden|schorsen|schorsing|bewaring|boete|taakstraf|leerstraf|strafbeschikking|heenzenden|mediation|vasthouden|huisverbod|zitting
    """)
  private static let beperkt = Patronen(
    "behalve dit; op één punt na; de rest weet|weten; rest is rond; in één woord; alleen dit|dat; alleen zijn|haar; verder niks|niets; niets anders; niet meer dan; uitsluitend; alleen de|het|zijn|haar; één ding; één punt; meer niet; niet nodig; rest ..4; meer was niet; meer hoeft niet"
  )
  private static let gegeven = Patronen(
    """
    # Waarmee de ontvanger de persoon vindt.
    geboren; geb; geboortedatum; gebdatum; <getal> jaar|jr|jarige|jarig; bsn; parketnummer; parketnr; zaaknummer; dossiernummer; skn; vip; casusnummer; geboortejaar; casus|dossier|zaak|zaaknr|dossiernr|casusnr|parket|nr|nummer <getal>
    """)
  /// What a learned weighing sees of this kind of text besides its words.
  static let groepen = [
    Kenmerkgroepen.Groep("vraagvorm", vraagvorm),
    Kenmerkgroepen.Groep("onderwerp", onderwerp),
    Kenmerkgroepen.Groep("hengelen", hengelen),
    Kenmerkgroepen.Groep("breed", breed),
    Kenmerkgroepen.Groep("scherp", scherp),
    Kenmerkgroepen.Groep("mening", mening),
    Kenmerkgroepen.Groep("feitelijk", feitelijk),
    Kenmerkgroepen.Groep("ruim", ruim),
    Kenmerkgroepen.Groep("keuze", keuze),
    Kenmerkgroepen.Groep("tweeRoutes", tweeRoutes),
    Kenmerkgroepen.Groep("beperkt", beperkt),
    Kenmerkgroepen.Groep("gegeven", gegeven),
  ]

  /// Judges the four aspects, in a fixed order.
  package static func beoordeel(_ vraag: String) -> [Tekstoordeel] { AndereTekst.vraag(tekst: vraag).oordelen }

  /// What the rules say by themselves.
  static func regels(_ tekst: Ontleding) -> [Tekstoordeel] {
    [concreet(tekst), beantwoordbaar(tekst), persoon(tekst), gericht(tekst)]
  }

  private static func isVraag(_ tekst: Ontleding) -> Bool {
    tekst.vragen.contains(true) || vraagvorm.eerste(tekst) != nil
  }

  private static func concreet(_ tekst: Ontleding) -> Tekstoordeel {
    guard isVraag(tekst) else {
      return .maak(
        .vraagConcreet, .onvoldoende, tekst, [], "Er staat geen vraag in de tekst.",
        "Stel één vraag, met een vraagteken.", bron)
    }
    if let plek = hengelen.eerste(tekst) {
      return .maak(
        .vraagConcreet, .onvoldoende, tekst, [plek],
        "‘\(tekst.citaat(plek))’ is te ruim: de ontvanger weet niet wat u zoekt.", voorbeeld, bron)
    }
    let punt = scherp.eerste(tekst)
    if let plek = breed.eerste(tekst), punt == nil || scherp.vind(tekst).count < 2 {
      return .maak(
        .vraagConcreet, .gedeeltelijk, tekst, [plek],
        "U noemt een onderwerp (‘\(tekst.citaat(plek))’), maar niet het punt dat u wilt weten.", voorbeeld, bron)
    }
    if tekst.vragen.count(where: { $0 }) > 3 {
      return .maak(
        .vraagConcreet, .gedeeltelijk, tekst, [], "U stelt veel losse vragen; het ene punt is niet te zien.",
        "Houd de vraag over die uw beslissing kan veranderen.", bron)
    }
    guard let plek = punt ?? onderwerp.eerste(tekst) ?? mening.eerste(tekst) else {
      return .maak(
        .vraagConcreet, .gedeeltelijk, tekst, [], "Het onderwerp van uw vraag is niet te herkennen.", voorbeeld, bron)
    }
    return .maak(
      .vraagConcreet, .voldoende, tekst, [plek], "U vraagt gericht: ‘\(tekst.citaat(plek))’.", "", bron)
  }

  private static let voorbeeld =
    "Noem het ene punt dat u mist, bijvoorbeeld ‘loopt het toezicht nog, en sinds wanneer?’."

  private static func beantwoordbaar(_ tekst: Ontleding) -> Tekstoordeel {
    guard isVraag(tekst) else {
      return .maak(
        .vraagBeantwoordbaar, .onvoldoende, tekst, [],
        "Er is niets gevraagd waarop een partner kan antwoorden.",
        "Vraag naar een feit: wonen, werk, hulp, toezicht of eerdere meldingen.", bron)
    }
    if let plek = mening.eerste(tekst) {
      let vast = feitelijk.eerste(tekst)
      return .maak(
        .vraagBeantwoordbaar, vast == nil ? .onvoldoende : .gedeeltelijk, tekst, [plek] + (vast.map { [$0] } ?? []),
        vast == nil
          ? "Op ‘\(tekst.citaat(plek))’ kan het veiligheidshuis geen antwoord geven."
          : "U vraagt naar feiten en naar een mening door elkaar: ‘\(tekst.citaat(plek))’.",
        "Vraag naar een feit dat een partner heeft vastgelegd.", bron)
    }
    let aantal = tekst.vragen.count { $0 }
    if aantal > 3 {
      return .maak(
        .vraagBeantwoordbaar, .gedeeltelijk, tekst, [],
        "U stelt \(aantal) vragen tegelijk; dat kost de ander tijd en vertraagt het antwoord.",
        "Houd de vraag over die uw beslissing kan veranderen.", bron)
    }
    return .maak(
      .vraagBeantwoordbaar, .voldoende, tekst, [], "De vraag is te beantwoorden met wat partners weten.",
      "", bron)
  }

  private static func persoon(_ tekst: Ontleding) -> Tekstoordeel {
    let naam = eigennaam(tekst)
    let kenmerk = tweedeGegeven(tekst, na: naam)
    return switch (naam, kenmerk) {
    case (let naam?, let kenmerk?):
      .maak(
        .vraagPersoon, .voldoende, tekst, [naam, kenmerk],
        "De ontvanger kan de persoon vinden: ‘\(tekst.citaat(naam))’, ‘\(tekst.citaat(kenmerk))’.", "", bron)
    case (let naam?, nil):
      .maak(
        .vraagPersoon, .gedeeltelijk, tekst, [naam],
        "U noemt ‘\(tekst.citaat(naam))’, maar geen tweede gegeven.",
        "Zet de geboortedatum erbij, dan is verwisseling uitgesloten.", bron)
    case (nil, let kenmerk?):
      .maak(
        .vraagPersoon, .gedeeltelijk, tekst, [kenmerk],
        "U geeft ‘\(tekst.citaat(kenmerk))’, maar geen naam.",
        "Zet de naam of voorletter en achternaam erbij.", bron)
    case (nil, nil):
      .maak(
        .vraagPersoon, .onvoldoende, tekst, [], "Er staat niet over wie de vraag gaat.",
        "Begin met naam en geboortedatum.", bron)
    }
  }

  private static let geenNaam = Woordenlijst(
    """
    zsm om halt raad politie reclassering veilig thuis veiligheidshuis beste geachte graag met groet ggz isd tul ots vraag betreft rc ovj
    officier kpc kpc'er wijkteam boete sepot sr dagvaarden mediation ik wij gerecht rechtbank bureau balie nederlands telefoonnotitie sb
    """)
  private static let ondertekend = Patronen(
    "groet|groeten|groetjes|namens|mvg|groete ..3 <naam>; groet|groeten|groetjes <naam>")

  /// A capitalised word inside a sentence that is no organisation, a fragment of one word, or an initial with a dot.
  private static func eigennaam(_ tekst: Ontleding) -> Range<Int>? {
    let afzender = ondertekend.vind(tekst)
    for zin in tekst.zinnen {
      for index in zin where isNaam(tekst, index, in: zin) && !afzender.contains(where: { $0.contains(index) }) {
        return index..<index + 1
      }
    }
    return nil
  }

  private static func isNaam(_ tekst: Ontleding, _ index: Int, in zin: Range<Int>) -> Bool {
    let woord = tekst.woorden[index]
    guard woord.metHoofdletter, !woord.isCijfers, !geenNaam.bevat(woord.vorm), Tijdsvermelding.maand(woord.vorm) == nil,
      !tekst.isAfkorting(index)
    else { return false }
    if index > zin.lowerBound { return woord.vorm.count > 1 || tekst.heeftPuntNa(index) }
    if woord.vorm.count == 1 { return true }
    guard woord.vorm.count < 12, !onderwerp.raakt(tekst, index..<index + 1) else { return false }
    // 'Rogier.' alone, or 'Gerda, 1952'
    if zin.count == 1 { return tekst.heeftPuntNa(index) || index > 0 && woord.ervoor.last == Vouwing.regeleinde }
    return tekst.woorden[index + 1].isCijfers && !tekst.woorden[index + 1].ervoor.contains(58)
  }

  /// Something besides the name that rules out a mix-up: what the list says, or a number right behind the name.
  private static func tweedeGegeven(_ tekst: Ontleding, na naam: Range<Int>?) -> Range<Int>? {
    if let plek = gegeven.eerste(tekst) { return plek }
    for (index, woord) in tekst.woorden.enumerated() where woord.isCijfers {
      let cijfers = woord.vorm.filter { Vouwing.isCijfer($0) }.count
      let streepjes = woord.vorm.filter { $0 == 45 || $0 == 47 }.count
      if streepjes >= 2, cijfers >= 6 { return index..<index + 1 }
      guard let naam, index > naam.lowerBound, index <= naam.upperBound + 1, let getal = woord.getal else { continue }
      if (10...99).contains(getal) || (1930...2020).contains(getal), !woord.vorm.contains(46) {
        return index..<index + 1
      }
    }
    return nil
  }

  private static func gericht(_ tekst: Ontleding) -> Tekstoordeel {
    let alles = hengelen.eerste(tekst)
    let teRuim = alles ?? ruim.eerste(tekst)
    let afweging = keuze.eerste(tekst) ?? tweeRoutes.eerste(tekst)
    let smal = beperkt.eerste(tekst) != nil && alles == nil
    if let afweging, teRuim == nil || smal {
      return .maak(
        .vraagGericht, .voldoende, tekst, [afweging],
        "U zegt waarvoor u het antwoord nodig hebt: ‘\(tekst.citaat(afweging))’.", "", delen)
    }
    if let afweging, let teRuim {
      return .maak(
        .vraagGericht, .gedeeltelijk, tekst, [afweging, teRuim],
        "De keuze staat er (‘\(tekst.citaat(afweging))’), maar u vraagt meer dan daarvoor nodig is: "
          + "‘\(tekst.citaat(teRuim))’.",
        "Vraag alleen wat de beslissing nog kan veranderen.", delen)
    }
    if let plek = teRuim ?? (smal ? nil : breed.eerste(tekst)) {
      return .maak(
        .vraagGericht, .onvoldoende, tekst, [plek],
        "‘\(tekst.citaat(plek))’ is hengelen: u vraagt ruim en zegt niet waarvoor.",
        "Vraag alleen wat de beslissing nog kan veranderen, en zeg welke.", delen)
    }
    guard isVraag(tekst) else {
      return .maak(
        .vraagGericht, .onvoldoende, tekst, [], "Er staat geen vraag en geen keuze.",
        "Zeg welke keuze voorligt en wat u daarvoor moet weten.", delen)
    }
    return .maak(
      .vraagGericht, .gedeeltelijk, tekst, [], "U zegt niet waarvoor u het antwoord nodig hebt.",
      "Voeg toe welke keuze ervan afhangt, en wanneer.", delen)
  }
}

extension Ontleding {
  /// Whether a word was typed in capitals only: 'OM', 'BETROKKENE'.
  func isAfkorting(_ index: Int) -> Bool {
    let woord = woorden[index]
    return woord.vorm.count > 1 && tekens[woord.van..<woord.tot].allSatisfy { !$0.isLowercase }
  }

  /// Whether a full stop, comma or bracket follows a word, or nothing at all.
  func heeftPuntNa(_ index: Int) -> Bool {
    guard index + 1 < woorden.count else { return true }
    return woorden[index + 1].ervoor.first.map { $0 == 46 || $0 == 44 || $0 == 40 } ?? false
  }
}
