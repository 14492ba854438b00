import Scenario

/// Judges the answer to an aanvullende vraag (koppelvlak 2) by the question that was asked.
package enum AntwoordJudge {
  private static let bron = Bron(.handreiking, "bijlage 1, koppelvlak 2, inhoud")
  private static let delen = Bron(.krant, "gegevensdeling")
  private static let weetNiet = Patronen(
    "niet bekend; onbekend; weten wij|we niet; weet ik niet; niet terug te vinden; geen informatie; kan ik niet delen; mogen wij niet delen; geen toestemming"
  )
  private static let uitweg = Patronen(
    "bel|belt|vraag|navraag|wel ..4; kunt u ..4 vragen; wel bij; contact ..3; morgen; terugbellen; toestemming; weet dat wel; wij vragen ..3 na; komt terug"
  )
  private static let actueel = Patronen(
    "<tijd>; vandaag; gisteren; vanochtend; vanmorgen; deze week; vorige week; sinds ..2; volgens ..3; nagevraagd; gebeld; nagebeld; gesproken; gecontroleerd; op dit moment; nu nog; actueel; laatste contact"
  )
  private static let hoeveelheid = Patronen("hoeveel; hoe vaak; hoe lang; aantal; hoeveelste")
  private static let wanneer = Patronen("wanneer; sinds wanneer; tot wanneer; vanaf wanneer; welke datum")
  private static let wie = Patronen(
    "wie; welke ..1 begeleider|hulpverlener|instelling|behandelaar|organisatie; bij wie")
  private static let mensen = Patronen("@hulp; @familie")
  private static let direct = Patronen("ja; nee; klopt; inderdaad; nog niet; niet meer; wel; loopt nog; geen")

  /// Judges the three aspects, in a fixed order.
  package static func beoordeel(vraag: String, antwoord: String) -> [Tekstoordeel] {
    let gevraagd = Ontleding(vraag)
    let tekst = Ontleding(antwoord)
    return [gaatErover(gevraagd, tekst), isGedateerd(tekst), nietMeer(gevraagd, tekst)]
  }

  private static func gaatErover(_ vraag: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    if let plek = weetNiet.eerste(tekst) {
      let weg = uitweg.eerste(tekst)
      return .maak(
        .antwoordAntwoordt, weg == nil ? .gedeeltelijk : .voldoende, tekst,
        [plek] + (weg.map { [$0] } ?? []),
        "U zegt eerlijk dat u het niet hebt of niet mag delen: ‘\(tekst.citaat(plek))’.",
        weg == nil ? "Wijs aan wie het wel weet, of wanneer u erop terugkomt." : "", bron)
    }
    let gedeeld = Inhoudswoorden.gedeeld(vraag, tekst)
    if let gemist = soortGemist(vraag, tekst) {
      return .maak(
        .antwoordAntwoordt, gedeeld.isEmpty ? .onvoldoende : .gedeeltelijk, tekst, gedeeld,
        "Er is gevraagd naar \(gemist), en dat staat niet in uw antwoord.",
        "Geef eerst \(gemist), daarna pas de toelichting.", bron)
    }
    let eerste = tekst.zinnen.first.flatMap { direct.eerste(tekst, $0) }
    if !gedeeld.isEmpty {
      return .maak(
        .antwoordAntwoordt, .voldoende, tekst, gedeeld,
        "Uw antwoord gaat over wat er gevraagd is: ‘\(tekst.citaat(gedeeld[0]))’.", "", bron)
    }
    if let eerste, tekst.woorden.count <= 25 {
      return .maak(
        .antwoordAntwoordt, .voldoende, tekst, [eerste], "U antwoordt direct: ‘\(tekst.citaat(eerste))’.",
        "", bron)
    }
    return .maak(
      .antwoordAntwoordt, .onvoldoende, tekst, [], "Uw antwoord gaat over iets anders dan de vraag.",
      "Lees de vraag nog eens en begin uw antwoord met de woorden daaruit.", bron)
  }

  /// What kind of fact was asked and is not given.
  private static func soortGemist(_ vraag: Ontleding, _ tekst: Ontleding) -> String? {
    let getallen = tekst.woorden.contains { $0.getal != nil || $0.isCijfers }
    if wanneer.eerste(vraag) != nil, tekst.tijden.isEmpty, actueel.eerste(tekst) == nil, tekst.duren.isEmpty {
      return "een datum of moment"
    }
    if hoeveelheid.eerste(vraag) != nil, !getallen, tekst.duren.isEmpty, direct.eerste(tekst) == nil {
      return "een aantal of duur"
    }
    if wie.eerste(vraag) != nil, !tekst.woorden.dropFirst().contains(where: { $0.metHoofdletter }),
      Invulling.uitvoerder.eerste(tekst) == nil,
      mensen.eerste(tekst) == nil
    {
      return "een naam of organisatie"
    }
    return nil
  }

  private static func isGedateerd(_ tekst: Ontleding) -> Tekstoordeel {
    if let plek = actueel.eerste(tekst) {
      return .maak(
        .antwoordActueel, .voldoende, tekst, [plek],
        "U zegt van wanneer of van wie dit komt: ‘\(tekst.citaat(plek))’.", "", bron)
    }
    return .maak(
      .antwoordActueel, .gedeeltelijk, tekst, [],
      "Er staat niet van wanneer of van wie deze informatie is.",
      "Zet erbij wie u het vertelde en op welke dag.", bron)
  }

  private static func nietMeer(_ vraag: Ontleding, _ tekst: Ontleding) -> Tekstoordeel {
    let stammen = Set(Inhoudswoorden.van(vraag).map { $0.stam })
    let inhoud = Inhoudswoorden.van(tekst)
    let anders = tekst.zinnen.filter { zin in
      zin.count >= 6 && !inhoud.contains { zin.contains($0.plek) && stammen.contains($0.stam) }
    }
    if tekst.woorden.count > 120 || anders.count >= 5 {
      return .maak(
        .antwoordBeperkt, .onvoldoende, tekst, Array(anders.prefix(2)),
        "U geeft veel meer dan er gevraagd is.",
        "Houd het bij het gevraagde; wat niet nodig is, deelt u niet.", delen)
    }
    if anders.count >= 3 {
      return .maak(
        .antwoordBeperkt, .gedeeltelijk, tekst, Array(anders.prefix(2)),
        "Een deel van uw antwoord gaat verder dan de vraag.",
        "Schrap wat voor deze vraag niet nodig is.", delen)
    }
    return .maak(
      .antwoordBeperkt, .voldoende, tekst, [], "U deelt niet meer dan er gevraagd is.", "", delen)
  }
}
