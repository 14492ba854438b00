import Scenario

/// Judges the motivation of a triage: it names a ground or criterion and facts, and not only a conclusion.
package enum MotiveringJudge {
  private static let bron = Bron(.krant, "Landelijk kader in het kort")
  private static let criterium = Patronen(
    """
    # De criteria van het landelijk kader, in de woorden waarin schrijvers ze noemen.
    leefgebied*; meerdere problemen; meervoudig*; meerdere ketens; meer dan een keten; ketenoverstijgend*; keten; zorg en straf; straf en zorg; dwang en drang; drang; regulier*; komt er ..2 niet uit; lukt ..3 niet alleen; loopt vast; impact; leefomgeving; systeem; gezin ..4 lijdt|geraakt|ontwricht*; buurt ..4 onveilig|last|overlast; lokale veiligheid; complex*; afglijden; verder afglijdt; overlast; prioriteit; top x; een keten; een organisatie; binnen een keten; enkelvoudig*; niet complex; ondoorgrondelijk; ongrijpbaar; ontwrichtend; bekend; onbekend; regie
    """)
  private static let feit = Patronen(
    """
    # Iets wat vaststaat over deze persoon.
    @voorval; @school; @geld; @wonen; @kind; verslav*; drugs; alcohol; drinkt; psych*; lvb; werkloos; ontslag; wapen*; mes; <getal> keer; aangehouden; detentie; toezicht ..4; behandel*; suicid*; dreig*; geslagen; vernield; stelt; steelt; gestolen; weigert; afgebroken; wijkteam; ggz; leerplicht; bewind*
    """)
  private static let slot = Patronen(
    """
    # De uitkomst die gemotiveerd wordt (K Haaglanden; domein §4).
    casusoverleg; weegoverleg; agender*; afdoen; routeren; aanvullende vraag; terugkoppel*; veiligheidshuis; advies; ingang; lokaal overleg; niet nodig; doorzetten; oppakken; thuishoort; hoort ..4 thuis; geen plek; zsm advies; afspraken; opschalen; afgewezen; wijzen ..3 af; nemen ..4 op
    """)
  private static let verband = Patronen(
    "omdat; want; daarom; dus; doordat; aangezien; gezien; gelet op; waardoor; zodat; immers; reden; nu; vandaar"
  )

  /// Judges the three aspects, in a fixed order.
  package static func beoordeel(_ motivering: String) -> [Tekstoordeel] {
    let tekst = Ontleding(motivering)
    return [grond(tekst), feiten(tekst), gevolgtrekking(tekst)]
  }

  private static func grond(_ tekst: Ontleding) -> Tekstoordeel {
    let plekken = criterium.vind(tekst)
    guard let eerste = plekken.first else {
      return .maak(
        .motiveringGrond, .onvoldoende, tekst, [], "U noemt geen criterium of grond.",
        "Noem het criterium: meer leefgebieden, meer ketens nodig, impact op systeem of omgeving, of lokale veiligheid.",
        bron)
    }
    let verschillend = Set(plekken.map { Array(tekst.woorden[$0.lowerBound].vorm.prefix(6)) }).count
    if verschillend >= 2 || feit.eerste(tekst) != nil {
      return .maak(
        .motiveringGrond, .voldoende, tekst, plekken, "U noemt de grond: ‘\(tekst.citaat(eerste))’.", "",
        bron)
    }
    return .maak(
      .motiveringGrond, .gedeeltelijk, tekst, [eerste],
      "U noemt ‘\(tekst.citaat(eerste))’, maar maakt niet duidelijk waarom dat hier geldt.",
      "Koppel het criterium aan wat er bij deze persoon speelt.", bron)
  }

  private static func feiten(_ tekst: Ontleding) -> Tekstoordeel {
    let plekken = feit.vind(tekst)
    let verschillend = Set(plekken.map { Array(tekst.woorden[$0.lowerBound].vorm.prefix(6)) }).count
    guard let eerste = plekken.first else {
      return .maak(
        .motiveringFeiten, .onvoldoende, tekst, [], "Er staat geen feit over deze persoon.",
        "Noem twee feiten waarop uw oordeel rust, met een aantal of datum.", bron)
    }
    if verschillend >= 2 {
      return .maak(
        .motiveringFeiten, .voldoende, tekst, plekken, "U noemt feiten: ‘\(tekst.citaat(eerste))’ en meer.",
        "", bron)
    }
    return .maak(
      .motiveringFeiten, .gedeeltelijk, tekst, [eerste],
      "Er staat één feit (‘\(tekst.citaat(eerste))’); dat draagt het oordeel nauwelijks.",
      "Voeg een tweede feit toe, van een ander leefgebied.", bron)
  }

  private static func gevolgtrekking(_ tekst: Ontleding) -> Tekstoordeel {
    let uitkomst = slot.eerste(tekst)
    let schakel = verband.eerste(tekst)
    switch (uitkomst, schakel) {
    case (let uitkomst?, let schakel?):
      return .maak(
        .motiveringGevolgtrekking, .voldoende, tekst, [uitkomst, schakel],
        "U verbindt de feiten met de uitkomst ‘\(tekst.citaat(uitkomst))’.", "", bron)
    case (let uitkomst?, nil):
      return .maak(
        .motiveringGevolgtrekking, .gedeeltelijk, tekst, [uitkomst],
        "De uitkomst staat er (‘\(tekst.citaat(uitkomst))’), maar het waarom is niet verbonden.",
        "Maak de zin af met ‘omdat …’.", bron)
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
}
