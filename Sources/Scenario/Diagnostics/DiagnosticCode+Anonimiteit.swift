extension Beschrijving {
  private static let waarom =
    " Een scenario is oefenstof en verwijst naar niemand die bestaat. De melding toont het gevondene zelf niet, zodat u haar "
    + "kunt doorsturen."

  /// Codes for what may not be told about real people.
  static let anonimiteit: [Beschrijving] = [
    Beschrijving(
      .bsn, "Burgerservicenummer",
      "Negen cijfers worden altijd gemeld, ook met punten of spaties ertussen; de elfproef maakt het alleen zekerder. Ook acht "
        + "cijfers die de elfproef halen." + waarom,
      .init(.tekst, "Zijn nummer is 1️⃣123456782.")),
    Beschrijving(
      .iban, "Rekeningnummer",
      "Een IBAN waarvan het controlegetal klopt, van welk land ook." + waarom,
      .init(.tekst, "Het geld ging naar 1️⃣NL91 ABNA 0417 1643 00.")),
    Beschrijving(
      .telefoonnummer, "Telefoonnummer",
      "Tien cijfers vanaf 0, en een nummer met + of 00 en een landcode. Algemene nummers mogen: 112, 113, 14 0xx, 0800 en 0900."
        + waarom,
      .init(.tekst, "Zij is bereikbaar op 1️⃣06-12345678.")),
    Beschrijving(
      .emailadres, "E-mailadres",
      "Gebruik voor een verzonnen adres alleen het domein example.org." + waarom,
      .init(.tekst, "Mail naar 1️⃣buurt@voorbeeld.nl graag.")),
    Beschrijving(
      .postcode, "Postcode",
      "Vier cijfers en twee letters. Een jaartal of een artikel van een wet gevolgd door twee letters telt niet."
        + waarom,
      .init(.tekst, "Hij woont in 1️⃣3511 AB.")),
    Beschrijving(
      .straat, "Straatnaam",
      "Een woord met een hoofdletter dat eindigt als een straat, met of zonder huisnummer; in kleine letters of afgekort alleen met "
        + "een huisnummer. Noem de buurt in het algemeen."
        + waarom,
      .init(.tekst, "Het was in de 1️⃣Kerkstraat.")),
    Beschrijving(
      .kenteken, "Kenteken",
      "De vorm van een van de veertien reeksen, met de letters die daarin voorkomen; na 'kenteken' ook zonder streepjes."
        + waarom,
      .init(.tekst, "De auto met 1️⃣GZ-123-K reed weg.")),
    Beschrijving(
      .parketnummer, "Parketnummer",
      "Twee, zes en twee cijfers met een schuine streep of streepjes; ook een ECLI of een zaaknummer van de rechtbank."
        + waarom,
      .init(.tekst, "Het gaat om 1️⃣02/123456-25.")),
    Beschrijving(
      .procesverbaalnummer, "Nummer van een proces-verbaal",
      "PL, de eenheid, het jaar en een volgnummer, of een nummer na 'pv' of 'BVH'." + waarom,
      .init(.tekst, "Zie 1️⃣PL2000-2025123456.")),
    Beschrijving(
      .documentnummer, "Nummer van een document",
      "De vorm van een paspoort, identiteitskaart, rijbewijs of V-nummer, een klantnummer en een inlognaam bij DigiD."
        + waarom,
      .init(.tekst, "Zijn pas is 1️⃣NX2R4K7B8.")),
    Beschrijving(
      .geboortedatum, "Geboortedatum",
      "Een volledige datum bij 'geboren', 'geb.' of 'geboortedatum'. Het jaar alleen mag blijven." + waarom,
      .init(.tekst, "Hij is geboren op 1️⃣12 mei 1989.")),
    Beschrijving(
      .naam, "Naam of initiaal",
      "Een initiaal of een achternaam na een aanspreekvorm, een rol of een beroep, zoals 'de heer' of 'verdachte', en een voornaam "
        + "met een achternaam. Eén verzonnen voornaam mag; een achternaam niet." + waarom,
      .init(.tekst, "Daarna kwam mevrouw 1️⃣Jansen binnen.")),
    Beschrijving(
      .herleidbareCombinatie, "Combinatie die iemand kan aanwijzen",
      "Leeftijd, plaats, delict en datum zijn los onschuldig, maar drie ervan samen wijzen vaak één persoon aan. Laat de plaats of de "
        + "datum weg, of maak van de datum een periode.",
      .init(.tekst, "Het gebeurde in 1️⃣Deventer.")),
  ]
}
