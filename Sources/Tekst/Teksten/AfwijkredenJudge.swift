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
    bewijs; bewijsbaar; onvoldoende bewijs; ontkent; aangifte ..3 ingetrokken; bevoegd*; kan|mag niet; niet mogelijk; wettelijk; wet; taakstrafverbod; ernst; te zwaar; te licht; recidive; slachtoffer*; aangeefster; reclassering ..5 adviseert|advies; raad ..4 adviseert|advies; halt; gekwalificeerd*; strafmaat; richtlijn; ouder dan; verouderd; achterhaald; inmiddels; niet actueel; werk; zieke*; detentieongeschikt; capaciteit; nieuw feit; nieuwe feiten; ander feit; letsel; instemming; stemt ..3 niet in; bekent niet; leeftijd; minderjarig; proeftijd; voorlopige hechtenis; gronden; verdachte ..4 wil; schade; gebrek; voldoet niet; termijn; spoed; eerdere
    """)
  private static let verband = Patronen(
    "omdat; want; doordat; aangezien; daarom; wegens; vanwege; ivm; in verband met; nu; gezien; gelet op; reden; dus; immers; daarvoor; zodat"
  )
  private static let leeg = Patronen(
    "niet passend; past niet; niet opportuun; niet wenselijk; anders besloten; anders beslist; eigen afweging; maatwerk; na weging; alles afwegende; in overleg; zie dossier; conform beleid"
  )

  /// Judges the three aspects, in a fixed order.
  package static func beoordeel(advies: String, reden: String) -> [Tekstoordeel] {
    let bedoeld = Ontleding(advies)
    let tekst = Ontleding(reden)
    return [kort(tekst), verwijst(bedoeld, tekst), waarom(tekst)]
  }

  private static func kort(_ tekst: Ontleding) -> Tekstoordeel {
    let aantal = tekst.woorden.count
    if aantal < 4 {
      return .maak(
        .afwijkredenKort, .onvoldoende, tekst, [], "Er staat geen reden.",
        "Schrijf in één of twee zinnen waarom u afwijkt.", bron)
    }
    if aantal <= 50 {
      return .maak(
        .afwijkredenKort, .voldoende, tekst, [], "De reden is kort: \(aantal) woorden.", "", bron)
    }
    return .maak(
      .afwijkredenKort, aantal <= 100 ? .gedeeltelijk : .onvoldoende, tekst, [],
      "De reden telt \(aantal) woorden; twee zinnen zijn genoeg.",
      "Noem alleen de doorslaggevende grond.", bron)
  }

  private static func verwijst(_ advies: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    let gedeeld = Inhoudswoorden.gedeeld(advies, tekst)
    if gedeeld.count >= 2 || (!gedeeld.isEmpty && verwijst.eerste(tekst) != nil) {
      return .maak(
        .afwijkredenVerwijst, .voldoende, tekst, gedeeld,
        "U gaat in op het advies: ‘\(tekst.citaat(gedeeld[0]))’.", "", bron)
    }
    let plek = gedeeld.first ?? verwijst.eerste(tekst)
    if let plek {
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
    let reden = grond.eerste(tekst)
    if let reden, verband.eerste(tekst) != nil {
      return .maak(
        .afwijkredenGrond, .voldoende, tekst, [reden],
        "U geeft een grond waarmee het veiligheidshuis verder kan: ‘\(tekst.citaat(reden))’.", "", bron)
    }
    if let plek = leeg.eerste(tekst), reden == nil {
      return .maak(
        .afwijkredenGrond, .onvoldoende, tekst, [plek],
        "‘\(tekst.citaat(plek))’ is een conclusie, geen reden.",
        "Zeg welk feit, bewijs, belang of welke regel de doorslag gaf.", bron)
    }
    if let plek = reden ?? verband.eerste(tekst) {
      return .maak(
        .afwijkredenGrond, .gedeeltelijk, tekst, [plek],
        "Er is een begin van een reden (‘\(tekst.citaat(plek))’), maar het verband ontbreekt.",
        "Maak de zin af: ‘… omdat …’.", bron)
    }
    return .maak(
      .afwijkredenGrond, .onvoldoende, tekst, [], "Er staat niet waarom u afwijkt.",
      "Zeg welk feit, bewijs, belang of welke regel de doorslag gaf.", bron)
  }
}
