import Scenario

/// Judges an aanvullende vraag (koppelvlak 2): concrete, answerable, with the person's data, no fishing.
package enum VraagJudge {
  private static let bron = Bron(.handreiking, "bijlage 1, koppelvlak 2, inhoud")
  private static let delen = Bron(.krant, "gegevensdeling")
  private static let vraagvorm = Patronen(
    """
    # Zo stelt men een vraag zonder vraagteken.
    kunt u; kun je; kunnen jullie; wil|willen ..2 weten; graag ..2 horen|weten|vernemen; is bekend of; wanneer; hoeveel; hoe lang; hoe vaak; welke; wie; wat is; of hij|zij|er; sinds wanneer; loopt|zit|woont|heeft|volgt|is|staat|werkt hij|zij|er|betrokkene|de
    """)
  private static let onderwerp = Patronen(
    """
    # Iets waar een partner antwoord op kan hebben.
    @school; @werk; @geld; @wonen; @hulp; @zorg; @voorval; @familie; @kind; toezicht; plan; afspra*; contactverbod; medicatie; diagnose; proeftijd; verslaving; gebruik; intake; zitting; advies; huisverbod; uitkering; behandelplek; dagbesteding; reclassering; bereikbaar
    """)
  private static let hengelen = Patronen(
    """
    # Vragen naar alles is vragen zonder doel (O §4A; K gegevensdeling).
    alles; alle informatie|gegevens|bijzonderheden|info; alle ..2 informatie; wat weet|weten ..3; meer informatie; nog iets; iets bijzonders; bijzonderheden; verdere info*; overige; hele|volledige|complete ..1 dossier; zoveel mogelijk; zo veel mogelijk; wat u heeft; wat jullie hebben; achtergrond*; of er ..3 speelt; wat er ..2 speelt; algemeen beeld; graag informatie; graag info
    """)
  private static let nietTeBeantwoorden = Patronen(
    """
    # Een voorspelling, een mening over schuld of een vraag die bij een ander hoort.
    zal hij|zij|betrokkene; gaat hij|zij ..5 weer|opnieuw|ooit; schuldig; gedaan heeft; heeft hij|zij het gedaan; dader; wat vindt u; wat zou u ..2 doen; liegt; waarom doet; waarom heeft hij|zij; waarom is hij|zij zo; in de toekomst; spreekt hij|zij de waarheid; betrouwbaar; wat voor ..2 persoon|iemand|type
    """)
  private static let gegeven = Patronen(
    """
    # Waarmee de ontvanger de persoon vindt.
    geboren; geb; geboortedatum; gebdatum; <getal> jaar; <getal> jr; bsn; parketnummer; zaaknummer; dossiernummer; skn; vip; casusnummer; geboortejaar
    """)
  private static let doelwoord = Patronen(
    """
    # Waarvoor het antwoord nodig is.
    omdat; want; ivm; in verband met; voor ..4 beslissing|afdoening|afweging|zitting|beoordeling|keuze|overleg; om te ..4 beslissen|bepalen|wegen|beoordelen|kiezen; om ..8 te kunnen; zodat; beslissen; afhankelijk; hangt ..3 af; wij|we overwegen; overwegen; nodig voor; wij|we willen ..6 adviseren|weten of; ligt voor; staat op; daarvan hangt; anders
    """)

  /// Judges the four aspects, in a fixed order.
  package static func beoordeel(_ vraag: String) -> [Tekstoordeel] {
    let tekst = Ontleding(vraag)
    return [concreet(tekst), beantwoordbaar(tekst), persoon(tekst), gericht(tekst)]
  }

  private static func concreet(_ tekst: Ontleding) -> Tekstoordeel {
    let isVraag = tekst.vragen.contains(true) || vraagvorm.eerste(tekst) != nil
    let ergens = onderwerp.eerste(tekst)
    guard isVraag else {
      return .maak(
        .vraagConcreet, .onvoldoende, tekst, [], "Er staat geen vraag in de tekst.",
        "Stel één vraag, met een vraagteken.", bron)
    }
    guard let ergens, hengelen.eerste(tekst) == nil else {
      let plek = hengelen.eerste(tekst)
      return .maak(
        .vraagConcreet, plek == nil ? .gedeeltelijk : .onvoldoende, tekst, plek.map { [$0] } ?? [],
        plek.map { "‘\(tekst.citaat($0))’ is te ruim: de ontvanger weet niet wat u zoekt." }
          ?? "Het onderwerp van uw vraag is niet te herkennen.",
        "Noem het ene punt dat u mist, bijvoorbeeld ‘loopt het toezicht nog, en sinds wanneer?’.", bron)
    }
    return .maak(
      .vraagConcreet, .voldoende, tekst, [ergens], "U vraagt gericht naar ‘\(tekst.citaat(ergens))’.", "",
      bron)
  }

  private static func beantwoordbaar(_ tekst: Ontleding) -> Tekstoordeel {
    if let plek = nietTeBeantwoorden.eerste(tekst) {
      return .maak(
        .vraagBeantwoordbaar, .onvoldoende, tekst, [plek],
        "Op ‘\(tekst.citaat(plek))’ kan het veiligheidshuis geen antwoord geven.",
        "Vraag naar een feit dat een partner heeft vastgelegd.", bron)
    }
    let aantal = tekst.vragen.filter { $0 }.count
    if aantal > 3 {
      return .maak(
        .vraagBeantwoordbaar, .gedeeltelijk, tekst, [],
        "U stelt \(aantal) vragen tegelijk; dat kost de ander tijd en vertraagt het antwoord.",
        "Houd de vraag over die uw beslissing kan veranderen.", bron)
    }
    guard !tekst.woorden.isEmpty, onderwerp.eerste(tekst) != nil else {
      return .maak(
        .vraagBeantwoordbaar, .onvoldoende, tekst, [],
        "Er is niets gevraagd waarop een partner kan antwoorden.",
        "Vraag naar een feit: wonen, werk, hulp, toezicht of eerdere meldingen.", bron)
    }
    return .maak(
      .vraagBeantwoordbaar, .voldoende, tekst, [], "De vraag is te beantwoorden met wat partners weten.",
      "", bron)
  }

  private static func persoon(_ tekst: Ontleding) -> Tekstoordeel {
    let kenmerk = gegeven.eerste(tekst)
    let naam = eigennaam(tekst)
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
    "zsm om halt raad politie reclassering veilig thuis veiligheidshuis beste geachte graag met groet ggz isd tul ots vraag betreft"
  )

  /// A capitalised word inside a sentence that is no organisation, or an initial with a dot.
  private static func eigennaam(_ tekst: Ontleding) -> Range<Int>? {
    for zin in tekst.zinnen {
      for index in zin.dropFirst() {
        let woord = tekst.woorden[index]
        if woord.metHoofdletter, !woord.isCijfers, !geenNaam.bevat(woord.vorm),
          Tijdsvermelding.isMaand(woord.vorm) == false
        {
          return index..<index + 1
        }
      }
      if let eerste = zin.first, tekst.woorden[eerste].metHoofdletter, tekst.woorden[eerste].vorm.count == 1 {
        return eerste..<eerste + 1
      }
    }
    return nil
  }

  private static func gericht(_ tekst: Ontleding) -> Tekstoordeel {
    if let plek = hengelen.eerste(tekst) {
      return .maak(
        .vraagGericht, .onvoldoende, tekst, [plek],
        "‘\(tekst.citaat(plek))’ is hengelen: u vraagt meer dan voor deze beslissing nodig is.",
        "Vraag alleen wat de beslissing nog kan veranderen.", delen)
    }
    if let plek = doelwoord.eerste(tekst) {
      return .maak(
        .vraagGericht, .voldoende, tekst, [plek],
        "U zegt waarvoor u het antwoord nodig hebt: ‘\(tekst.citaat(plek))’.", "", delen)
    }
    return .maak(
      .vraagGericht, .gedeeltelijk, tekst, [], "U zegt niet waarvoor u het antwoord nodig hebt.",
      "Voeg toe welke keuze ervan afhangt, en wanneer.", delen)
  }
}
