import Scenario

/// Judges the reason for deviating from an advice (koppelvlak 3): short, and referring to the advice.
package enum AfwijkredenJudge {
  private static let bron = Bron(.handreiking, "bijlage 1, koppelvlak 3, inhoud")
  private static let verwijst = Patronen(
    "advies; adviseert; geadviseerd*; voorgesteld*; voorstel; veiligheidshuis; u vroeg; uw wens; afgeweken; afwijken; in plaats van; niet gevolgd; anders dan"
  )
  private static let grond = Patronen(
    """
    # Waarop een officier mag afwijken (H kv 1: een goed advies wordt waar mogelijk gevolgd; domein §5).
    bewijs*; bewezen; onrechtmatig*; rechter ..6 geoordeeld|bevolen|afgewezen; herkenning; niks gezien; niemand ..4 gezien; elf; twaalf; pas <getal>; zestien; geboortedatum; seponeren omdat; lijst van feiten; toegelaten; gestolen; gevallen; onvoldoende bewijs; ontkent; ontkende; bekent; bekend ..2 heeft; aangifte*; aangever*; getuige*; camera*; beelden; dna; letsel; bevoegd*; mag ..3 niet; niet mogen; niet mogelijk; wettelijk*; wet; artikel; art; taakstrafverbod; maximum; ten hoogste; recidiv*; slachtoffer*; aangeefster; reclassering ..8 adviseert|advies|meldt|schrijft|zegt|wil|acht|kan; raad ..6 adviseert|advies|meldt|schrijft|vindt; ouder dan; verouderd*; achterhaald; niet actueel; dateert; jaar oud; maanden oud; verhuisd; verhuist; vertrok*; overleden; werk kwijt; baan; ziek*; is|was|werd|wordt ..3 opgenomen; ontslagen; zwanger; nieuw feit; nieuwe feiten; ander feit; weer ..3 aangehouden; stemt ..3 niet in; weigert; weigerde; wil|wilde|willen|wenst ..5 niet; werd 18; werd achttien; achttien; is|was <getal>; meerderjarig; minderjarig; leeftijd; proeftijd; schade ..3 betaald|vergoed; vrijgesproken; loopt al; loopt nog; liep al; wachtlijst; wachttijd; stond ..3 leeg; was niet; bleek; blijkt; klopt; bevestig*; vaststaat; failliet; pas over; kan alleen; alleen lopende; geldt; eerder* ..3 veroordeeld|taakstraf|straf; veroordeeld; uitgezet; ingetrokken; geen titel; toestemming; instemming; niemand thuis; adres; buitenland; wijkagent ..3 zegt|meldt|bevestigt|zag; psychiater|arts|school|moeder|vader|bewindvoerder|hulpverlener|begeleider ..3 zegt|meldt|mailde|mailt|schrijft|verklaart|verklaarde|vertelde|wil|belde|bevestigt
    """)
  private static let verband = Patronen(
    "omdat; want; doordat; aangezien; daarom; wegens; gezien; gelet op; dus; immers; zodat; nu ..6 is|heeft|geldt|was|had|kan|staat|niet; zonder ..4 niets|geen|niet"
  )
  private static let vaag = Patronen(
    """
    # Een aanzet: er wordt iets aangeduid, maar men kan er niets mee.
    te maken met; iets met; vragen omtrent|over|rond; vraagtekens; omstandigheden; gezien ..2 zaak|dossier; factoren; aspecten; ervaringen; bedenking*; schrok; vanwege de; wegens de; was wat; was iets; iets gevonden; ging over; bepaalde; signalen; een en ander; diverse; nieuwe informatie; informatie van; standpunt van; overleg met; praktisch*; ivm; in verband met
    """)
  private static let leeg = Patronen(
    """
    # Een conclusie in de plaats van een reden.
    niet passend; past niet; passender; passend; niet opportuun; niet wenselijk; anders besloten; anders beslist; andere beslissing; ander besluit; andere weg; een andere route; eigen afweging; maatwerk; na weging; afweging; belangen; alles afwegende; alles bij elkaar; alles overziend; in overleg; zie dossier; conform beleid; ander soort zaak; ander verhaal; genoeg; niet nodig; op zijn|haar plaats; handigst; meer in; beter zo; de aangewezen; leek ons; lijkt ons; vonden wij|we; gevoel; wijs; wijsheid; diversen; overige; discretie; staat achter; het beste; het juiste; passent; zo is het goed; zo is het gelopen; achterwege gelaten; logisch*; verstandig*; keuze gemaakt; anders gekozen; ons oordeel; eigen oordeel; onwenselijk
    """)

  /// What a learned weighing sees of this kind of text besides its words.
  static let groepen = [
    Kenmerkgroepen.Groep("verwijst", verwijst),
    Kenmerkgroepen.Groep("grond", grond),
    Kenmerkgroepen.Groep("verband", verband),
    Kenmerkgroepen.Groep("vaag", vaag),
    Kenmerkgroepen.Groep("leeg", leeg),
  ]

  /// Judges the three aspects, in a fixed order.
  package static func beoordeel(advies: String, reden: String) -> [Tekstoordeel] {
    AndereTekst.afwijkreden(advies: advies, tekst: reden).oordelen
  }

  /// What the rules say by themselves.
  static func regels(_ bedoeld: Ontleding, _ tekst: Ontleding) -> [Tekstoordeel] {
    [kort(tekst), verwijst(bedoeld, tekst), waarom(tekst)]
  }

  private static func kort(_ tekst: Ontleding) -> Tekstoordeel {
    let aantal = tekst.woorden.count
    if aantal < 4 {
      return .maak(
        .afwijkredenKort, .onvoldoende, tekst, [], "Er staat geen reden.",
        "Schrijf in één of twee zinnen waarom u afwijkt.", bron)
    }
    let dubbel = Inhoudswoorden.herhaald(tekst)
    if aantal > 100 {
      return .maak(
        .afwijkredenKort, .onvoldoende, tekst, dubbel,
        "De reden telt \(aantal) woorden; twee zinnen zijn genoeg.", "Noem alleen de doorslaggevende grond.", bron)
    }
    if aantal > 65 || dubbel.count >= 2 {
      return .maak(
        .afwijkredenKort, .gedeeltelijk, tekst, dubbel,
        aantal > 65
          ? "De reden telt \(aantal) woorden; twee zinnen zijn genoeg." : "De reden zegt hetzelfde meer dan eens.",
        "Noem alleen de doorslaggevende grond.", bron)
    }
    if aantal < 7, waarom(tekst).oordeel == .onvoldoende {
      return .maak(
        .afwijkredenKort, .gedeeltelijk, tekst, [], "De reden is zo kort dat men moet nabellen.",
        "Maak er één hele zin van: wat nam u niet over, en waarom?", bron)
    }
    return .maak(.afwijkredenKort, .voldoende, tekst, [], "De reden is kort: \(aantal) woorden.", "", bron)
  }

  private static func verwijst(_ advies: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    let gedeeld = Inhoudswoorden.gedeeld(advies, tekst)
    if gedeeld.count >= 2 || (!gedeeld.isEmpty && verwijst.eerste(tekst) != nil) {
      return .maak(
        .afwijkredenVerwijst, .voldoende, tekst, gedeeld,
        "U gaat in op het advies: ‘\(tekst.citaat(gedeeld[0]))’.", "", bron)
    }
    if let plek = gedeeld.first, verwijst.eerste(tekst) == nil {
      return .maak(
        .afwijkredenVerwijst, .gedeeltelijk, tekst, [plek],
        "Van het advies komt alleen ‘\(tekst.citaat(plek))’ terug; van welk onderdeel u afwijkt, staat er niet.",
        "Noem het onderdeel: welke straf, voorwaarde of duur neemt u niet over?", bron)
    }
    if let plek = verwijst.eerste(tekst) {
      return .maak(
        .afwijkredenVerwijst, .gedeeltelijk, tekst, [plek],
        "U noemt het advies (‘\(tekst.citaat(plek))’), maar niet van welk onderdeel u afwijkt.",
        "Noem het onderdeel: welke straf, voorwaarde of duur neemt u niet over?", bron)
    }
    return .maak(
      .afwijkredenVerwijst, .onvoldoende, tekst, [], "De reden gaat niet over het advies.",
      "Noem wat het advies vroeg en wat u daarvan niet overneemt.", bron)
  }

  private static func waarom(_ tekst: Ontleding) -> Tekstoordeel {
    let feiten = grond.vind(tekst)
    let conclusie = leeg.eerste(tekst)
    let aanzet = vaag.eerste(tekst)
    let schakel = verband.eerste(tekst)
    // one word of the field beside a conclusion is still only a conclusion
    let draagt = conclusie == nil ? feiten.count >= 2 || !feiten.isEmpty && schakel != nil : feiten.count >= 2
    if let reden = feiten.first, draagt, tekst.woorden.count >= 6, !tekst.vragen.contains(true),
      aanzet == nil || feiten.count >= 3
    {
      return .maak(
        .afwijkredenGrond, .voldoende, tekst, [reden],
        "U geeft een grond waarmee het veiligheidshuis verder kan: ‘\(tekst.citaat(reden))’.", "", bron)
    }
    // a reason in words that no list holds: something follows 'omdat' that is no conclusion
    if let schakel, conclusie == nil, aanzet == nil, tekst.woorden.count >= 7, !tekst.vragen.contains(true) {
      return .maak(
        .afwijkredenGrond, .voldoende, tekst, [schakel], "U geeft een reden voor het afwijken.", "", bron)
    }
    if let plek = aanzet ?? (conclusie == nil ? feiten.first : nil) {
      return .maak(
        .afwijkredenGrond, .gedeeltelijk, tekst, [plek],
        "Er is een begin van een reden (‘\(tekst.citaat(plek))’), maar men kan er nog niets mee.",
        "Zeg wat er aan de hand is: welk feit, bewijs, belang of welke regel gaf de doorslag?", bron)
    }
    if let plek = conclusie {
      return .maak(
        .afwijkredenGrond, .onvoldoende, tekst, [plek],
        "‘\(tekst.citaat(plek))’ is een conclusie, geen reden.",
        "Zeg welk feit, bewijs, belang of welke regel de doorslag gaf.", bron)
    }
    return .maak(
      .afwijkredenGrond, .onvoldoende, tekst, [], "Er staat niet waarom u afwijkt.",
      "Zeg welk feit, bewijs, belang of welke regel de doorslag gaf.", bron)
  }
}
