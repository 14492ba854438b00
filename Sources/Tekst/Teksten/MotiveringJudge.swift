import Scenario

/// Judges the motivation of a triage: it names a ground or criterion and facts, and not only a conclusion.
package enum MotiveringJudge {
  private static let bron = Bron(.krant, "Landelijk kader in het kort")
  private static let criterium = Patronen(
    """
    # De criteria van het landelijk kader, in de woorden waarin schrijvers ze noemen; ook dat ze er niet zijn.
    leefgebied*; gebieden; meerdere problemen; samenloop van; meervoudig*; meerdere ketens; meer dan een|één keten|gebied|partij; meer ketens; ketenoverstijgend*; keten; ketens; één|een partner|partij|organisatie|keten; zorg en|én straf; straf en|én zorg; samenwerking ..3 straf|zorg; dwang en drang; regulier*; gewone hulp; hulp ..3 mislukt|gestopt|vastgelopen; komt ..3 niet uit; komen ..4 niet uit; lukt ..3 niet alleen; kan ..3 niet alleen; kunnen ..4 niet alleen; loopt|lopen ..2 vast; vastgelopen; krijgt ..5 niet; impact; leefomgeving; systeem ..4 raakt|geraakt|ontwricht*|lijdt|onder|mee; omgeving; niemand ..4 nodig|behoeft|doen; maar een|één ..3 nodig; één iemand; een iemant; niet aan de orde; geen zorg bij|nodig; zelf af; zelf afmaken|oplossen; te klein|kleijn; in mijn|zijn|haar|hun eentje; eentje; dwang ..8 hulp|zorg; hulp|zorg ..8 dwang|straf; straf|pil|zorg|hulp alleen ..6 niet|nie|niets; kan dit niet; van ..2 naar ..3 van; doorgeschoven; doorschuiven; hangt ..3 samen; hangen ..3 samen; houden elkaar; maken|make elkaar|mekaar ..2 erger; samen doen; samen optrekken; gezin ..3 mee|verloren; hele laan|straat|flat|wijk|portiek|buurt; alle kanten; ieder apart; elk apart; afzonderlijk; geprobeerd; niet gelukt; gezin ..4 lijdt|geraakt|ontwricht*|onder; hele gezin; buurt ..6 onveilig|last|overlast|bang|durft; straat ..5 bang|durft|overlast; iedereen in ..3; lokale veiligheid; openbare orde; onveilig*; complex*; afglijd*; overlast; prioriteit; top x; top 600; criterium ..1; criteria; enkelvoudig*; niet complex; ondoorgrondelijk; ongrijpbaar; ontwrichtend; ontwricht; persoonsgerichte aanpak; verschillende|meerdere|drie|vier|twee ..1 instanties|partijen|partners|organisaties|domeinen|fronten; los van elkaar; langs elkaar; niemand ..3 alleen; allemaal tegelijk; van alles tegelijk; tegelijk; afzonderlijk; eenvoudig*; op zichzelf staand; losstaand; incident; alleen dit|dat feit; verder niets
    """)
  private static let afwezig = Patronen(
    "geen ..4 problemen|problematiek|leefgebied*|criterium|zorgen|signalen; niet meer dan; ontbreekt; verder ..3 niets|niks|geen; enkel ..1; op zichzelf; één|een partner|partij|organisatie|keten; enkelvoudig*; niet complex"
  )
  private static let feit = Patronen(
    """
    # Iets wat vaststaat over deze persoon.
    @voorval; @school; @geld; @wonen; @kind; @werk; @zorg; verslav*; verslaaf*; drugs; alcohol; drinkt; dronk; drank; fles*; gebruikt; blow*; psych*; lvb; autis*; adhd; iq; dement*; werkloos; ontslag; ontslagen; wapen*; mes; <getal> keer; aangehouden; detentie; toezicht ..4; behandel*; suicid*; dreig*; geslagen; sloeg; slaat; klap; vernield; vernieling; stelt; steelt; stal; gestolen; diefstal; weigert; afgebroken; gestopt; leerplicht; bewind*; schuld*; ontruim*; dakloos; slaapt; auto; opvang; havo; vmbo; mbo; werkt; werkgever; zwanger; ziek*; kanker; opname; opgenomen; ontslagbrief; medicatie; medicijn*; weggelopen; thuis weg; verzuim; gas; zelfmoord*; veroordeeld; taakstraf; proeftijd; jaar; jr; <tijd>; geboren; geemigreerd; verhuisd; emigr*; uitkering; rijbewijs; hond; pensioen; gescheiden; weduwe*; alleenstaand
    """)
  /// The case itself is no fact about the person.
  private static let zaakwoord = Woordenlijst("zaak zaken")
  private static let vaagFeit = Patronen(
    "van alles; de nodige; problematiek; een en ander; zorgen; allerlei; zorgelijk; moeilijk; veel aan de hand")
  private static let verband = Patronen(
    """
    omdat; want; daarom; dus; doordat; aangezien; gezien; gelet op; waardoor; zodat; immers; reden; nu ..8; vandaar; op die grond; mitsdien; derhalve; daar; wegens; vanwege; maakt dat; dan ook; op grond van; als ..8 dan; moet eerst; volstaat; genoeg; nodig; vraagt om; kan ..4 alleen; daarmee; hierom; zo blijft; en dus; ->
    """)
  private static let persoonlijk = Woordenlijst(
    "hij zij ze hem haar zijn betrokkene verdachte man vrouw jongen meisje moeder vader kind zoon dochter deze ie meneer mevrouw"
  )

  /// The outcomes of a triage, with the words in which a text names them.
  private static let uitkomsten: [(sleutel: Patronen, woorden: Patronen)] = [
    (
      Patronen("casusoverleg"),
      Patronen("casusoverleg*; kasus overleg; casus overleg; case overleg; aan tafel met ..3; bespreking ..2 casus")
    ),
    (
      Patronen("niet in behandeling; inbrenger; terug naar"),
      Patronen(
        "terug naar ..2 inbrenger; niet in behandeling; niet ..3 behandelen; wijzen ..4 af; afgewezen; terugverwe*; terug naar afzender; nemen ..4 niet ..2; inbrenger ..5 zelf; geen casus; niet ..2 opnemen; terug; hoort hier niet; niet op deze tafel; niet thuis"
      )
    ),
    (Patronen("lokaal overleg"), Patronen("lokaal overleg; lokale overleg; wijkoverleg; gemeentelijk overleg")),
    (Patronen("contact leggen"), Patronen("contact leggen; contact zoeken; contact ..3 gelegd; outreach*; bemoeizorg")),
    (Patronen("ingang"), Patronen("ingang; toegang ..2 geven")),
    (Patronen("afspraken"), Patronen("afspraken; afspraak")),
    (
      Patronen("agenderen"), Patronen("agender*; op de agenda; aanmelden ..3 huis; naar ..2 veiligheidshuis; aangemeld")
    ),
    (
      Patronen("aanvullende vraag"),
      Patronen("aanvullende vraag; vraag ..4 uitgezet|gesteld|stellen; navragen; eerst ..3 vragen; vraag aan")
    ),
    (
      Patronen("raadsonderzoek"),
      Patronen("raadsonderzoek; naar ..1 raad; onderzoek ..3 raad; raad ..4 onderzoek*; raad")
    ),
    (Patronen("halt"), Patronen("halt")),
    (
      Patronen("recherche; overdracht"),
      Patronen("recherche; overdracht; overgedragen; nader onderzoek; in handen ..3; opsporing*")
    ),
    (Patronen("geldboete; boete"), Patronen("geldboete; boete")),
    (Patronen("taakstraf"), Patronen("taakstraf; werkstraf")),
    (Patronen("sepot"), Patronen("sepot; geseponeerd; seponeren; niet vervolg*; 02; vrij")),
    (Patronen("dagvaarden"), Patronen("dagvaard*; zitting; politierechter; kinderrechter")),
    (Patronen("strafbeschikking"), Patronen("strafbeschikking; osb")),
    (Patronen("afdoen"), Patronen("afdoen; afgedaan; afdoening; zelf af; hier af; doen ..4 af")),
    (Patronen("routeren"), Patronen("routeren; doorsturen; doorzetten; naar ..2 politie|reclassering|wijkteam|ggz")),
  ]

  /// What a learned weighing sees of this kind of text besides its words.
  static let groepen = [
    Kenmerkgroepen.Groep("criterium", criterium),
    Kenmerkgroepen.Groep("afwezig", afwezig),
    Kenmerkgroepen.Groep("feit", feit),
    Kenmerkgroepen.Groep("vaagFeit", vaagFeit),
    Kenmerkgroepen.Groep("verband", verband),
    Kenmerkgroepen.Groep("probleem", probleem),
    Kenmerkgroepen.Groep("slot", slot),
  ]

  /// Judges the three aspects, in a fixed order; with the outcome that was chosen on the form, the text need not name it in the
  /// same words but must not argue for another.
  package static func beoordeel(_ motivering: String, uitkomst: String? = nil) -> [Tekstoordeel] {
    AndereTekst.motivering(uitkomst: uitkomst ?? "", tekst: motivering).oordelen
  }

  /// Judges a motivation beside the outcome that was chosen on the form: it has to argue for it, and need not name it.
  package static func beoordeel(_ motivering: String, opFormulier uitkomst: String?) -> [Tekstoordeel] {
    let tekst = Ontleding(motivering)
    return beoordeel(motivering, uitkomst: uitkomst).map { gevonden in
      gevonden.aspect == .motiveringGevolgtrekking
        ? gevolgtrekking(tekst, uitkomst.map { Ontleding($0) }, opFormulier: uitkomst != nil) : gevonden
    }
  }

  /// What the rules say by themselves.
  static func regels(_ tekst: Ontleding, _ gekozen: Ontleding?) -> [Tekstoordeel] {
    [grond(tekst), feiten(tekst), gevolgtrekking(tekst, gekozen)]
  }

  private static func grond(_ tekst: Ontleding) -> Tekstoordeel {
    let plekken = criterium.vind(tekst)
    let eigen = tekst.woorden.contains { persoonlijk.bevat($0.vorm) }
    guard let eerste = plekken.first else {
      if let plek = probleem.eerste(tekst), verband.eerste(tekst) != nil || probleem.vind(tekst).count >= 2 {
        return .maak(
          .motiveringGrond, .gedeeltelijk, tekst, [plek],
          "U noemt wat er speelt (‘\(tekst.citaat(plek))’), maar niet welk criterium dat vervult.", criteria, bron)
      }
      return .maak(.motiveringGrond, .onvoldoende, tekst, [], "U noemt geen criterium of grond.", criteria, bron)
    }
    if eigen, feit.eerste(tekst) != nil || plekken.count >= 2 || afwezig.eerste(tekst) != nil {
      return .maak(
        .motiveringGrond, .voldoende, tekst, plekken, "U noemt de grond: ‘\(tekst.citaat(eerste))’.", "", bron)
    }
    if feit.vind(tekst).count >= 2 {
      return .maak(
        .motiveringGrond, .voldoende, tekst, plekken, "U noemt de grond: ‘\(tekst.citaat(eerste))’.", "", bron)
    }
    return .maak(
      .motiveringGrond, .gedeeltelijk, tekst, [eerste],
      "U noemt ‘\(tekst.citaat(eerste))’, maar maakt niet duidelijk waarom dat hier geldt.",
      "Koppel het criterium aan wat er bij deze persoon speelt.", bron)
  }

  private static let criteria =
    "Noem het criterium: meer leefgebieden, meer ketens nodig, impact op systeem of omgeving, of lokale veiligheid."
  private static let probleem = Patronen(
    """
    # Wat er mis is, nog zonder criterium.
    @voorval; schuld*; verslav*; verslaaf*; drugs; drinkt; drank; dakloos; ontruim*; psych*; verward*; klap; geslagen; gestoken; mes; wapen*; school ..3 weg|gestuurd|gestuurt|niet; werkloos; ontslagen; bang; dreig*; gestopt; geweigerd; weigert; breder; zorgen; te gek; woont in; slaapt in; weggelopen; ziek*
    """)

  private static func feiten(_ tekst: Ontleding) -> Tekstoordeel {
    let plekken = feit.vind(tekst).filter { !zaakwoord.bevat(tekst.woorden[$0.lowerBound].vorm) }
    let zinsdelen = Set(plekken.map { tekst.woorden[$0.lowerBound].deel }).count
    let verschillend = Set(plekken.map { Array(tekst.woorden[$0.lowerBound].vorm.prefix(5)) }).count
    guard let eerste = plekken.first else {
      let vaag = vaagFeit.eerste(tekst)
      return .maak(
        .motiveringFeiten, vaag == nil ? .onvoldoende : .gedeeltelijk, tekst, vaag.map { [$0] } ?? [],
        vaag.map { "‘\(tekst.citaat($0))’ is vaag; er staat geen feit over deze persoon." }
          ?? "Er staat geen feit over deze persoon.",
        "Noem twee feiten waarop uw oordeel rust, met een aantal of datum.", bron)
    }
    if verschillend >= 3 || verschillend == 2 && zinsdelen >= 2 {
      return .maak(
        .motiveringFeiten, .voldoende, tekst, plekken, "U noemt feiten: ‘\(tekst.citaat(eerste))’ en meer.", "", bron)
    }
    return .maak(
      .motiveringFeiten, .gedeeltelijk, tekst, [eerste],
      "Er staat één feit (‘\(tekst.citaat(eerste))’); dat draagt het oordeel nauwelijks.",
      "Voeg een tweede feit toe, van een ander leefgebied.", bron)
  }

  private static func gevolgtrekking(
    _ tekst: Ontleding, _ gekozen: Ontleding?, opFormulier: Bool = false
  ) -> Tekstoordeel {
    let genoemd = uitkomsten.indices.filter { index in
      uitkomsten[index].woorden.vind(tekst).contains { !tekst.isOntkend($0, terug: 4) }
    }
    let schakel = verband.eerste(tekst)
    let bedoeld =
      gekozen.map { tekst in uitkomsten.indices.filter { uitkomsten[$0].sleutel.eerste(tekst) != nil } } ?? []
    let klopt = genoemd.first { bedoeld.contains($0) }
    let ander = bedoeld.isEmpty ? nil : genoemd.first { !bedoeld.contains($0) && isSlot(tekst, uitkomsten[$0].woorden) }
    if klopt == nil, let nee = bedoeld.lazy.compactMap({ uitkomsten[$0].woorden.eerste(tekst) }).first {
      return .maak(
        .motiveringGevolgtrekking, .onvoldoende, tekst, [nee],
        "U schrijft dat ‘\(tekst.citaat(nee))’ niet nodig is, en dat is wel de gekozen uitkomst.",
        "Kies de uitkomst die uit uw redenering volgt, of leg uit waarom het een andere werd.", bron)
    }
    if klopt == nil, let ander, let plek = uitkomsten[ander].woorden.eerste(tekst) {
      return .maak(
        .motiveringGevolgtrekking, .onvoldoende, tekst, [plek],
        "De tekst leidt tot ‘\(tekst.citaat(plek))’, en dat is niet de uitkomst die gekozen is.",
        "Kies de uitkomst die uit uw redenering volgt, of leg uit waarom het een andere werd.", bron)
    }
    let uitkomst = (klopt ?? (bedoeld.isEmpty ? genoemd.first : nil)).flatMap { uitkomsten[$0].woorden.eerste(tekst) }
    let redeneert =
      schakel ?? (feit.eerste(tekst) == nil ? nil : criterium.eerste(tekst) ?? probleem.vind(tekst).dropFirst().first)
    switch (uitkomst, redeneert) {
    case (let uitkomst?, let schakel?):
      return .maak(
        .motiveringGevolgtrekking, .voldoende, tekst, [uitkomst, schakel],
        "U verbindt de feiten met de uitkomst ‘\(tekst.citaat(uitkomst))’.", "", bron)
    case (let uitkomst?, nil):
      return .maak(
        .motiveringGevolgtrekking, .gedeeltelijk, tekst, [uitkomst],
        "De uitkomst staat er (‘\(tekst.citaat(uitkomst))’), maar het waarom is niet verbonden.",
        "Zeg erbij welk feit of criterium tot deze uitkomst leidt.", bron)
    case (nil, let schakel?) where opFormulier:
      return .maak(
        .motiveringGevolgtrekking, .voldoende, tekst, [schakel],
        "De uitkomst koos u op het formulier, en u zegt waarom: ‘\(tekst.citaat(schakel))’.", "", bron)
    case (nil, nil) where opFormulier:
      return .maak(
        .motiveringGevolgtrekking, .gedeeltelijk, tekst, [],
        "De uitkomst koos u op het formulier; waarom het die werd, staat er niet.",
        "Zeg welk feit of criterium tot deze uitkomst leidt.", bron)
    case (nil, let schakel?):
      return .maak(
        .motiveringGevolgtrekking, .gedeeltelijk, tekst, [schakel],
        "Er staat een redenering, maar niet tot welke uitkomst die leidt.",
        "Noem de uitkomst: afdoen, agenderen, casusoverleg, of juist niet.", bron)
    case (nil, nil):
      return .maak(
        .motiveringGevolgtrekking, .onvoldoende, tekst, [], "Er staat geen uitkomst en geen redenering.",
        "Schrijf: ‘[uitkomst], omdat [grond], te zien aan [feiten]’.", bron)
    }
  }

  private static let slot = Patronen(
    """
    # Hier staat wat het geworden is, niet wat overwogen werd.
    uitkomst*; dus; daarom; besluit*; besloten; gekozen; conclusie; wordt; worden; geworden; afgedaan; derhalve; mitsdien; voorstel; zodat; met ..2 volstaan; doen; gaan|gaat ..3 naar; volstaat; nodig
    """)
  private static let geenSlot = Patronen("helpt; hielp; zonder; eerder*; niet; geen; vroeg*; nooit; toen")

  /// Whether these words stand where a text says what was chosen.
  private static func isSlot(_ tekst: Ontleding, _ woorden: Patronen) -> Bool {
    woorden.vind(tekst).contains { plek in
      let zin = tekst.zinnen[tekst.woorden[plek.lowerBound].zin]
      return slot.raakt(tekst, zin) && !geenSlot.raakt(tekst, tekst.deel(om: plek.lowerBound))
    }
  }
}
