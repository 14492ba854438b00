/// Says why the weighing of a short text came to another judgement than its rule: with the words that weighed most.
enum Tekstuitleg {
  /// What is said of an aspect per judgement, from not met to met, and what to do when it is not.
  private struct Zinnen {
    let onvoldoende: String
    let gedeeltelijk: String
    let voldoende: String
    let suggestie: String
  }

  static func oordeel(
    _ regel: Tekstoordeel, wordt oordeel: Oordeel, zeker: Bool, _ tekst: Ontleding, zwaarste: [Range<Int>]
  ) -> Tekstoordeel {
    let zinnen = zinnen(regel.aspect)
    let kern =
      switch oordeel {
      case .onvoldoende: zinnen.onvoldoende
      case .gedeeltelijk: zinnen.gedeeltelijk
      case .voldoende: zinnen.voldoende
      }
    let woorden = zwaarste.sorted { $0.lowerBound < $1.lowerBound }.map { "‘\(tekst.citaat($0))’" }
    let waarop = woorden.isEmpty ? "." : "; dat leest het programma vooral uit \(woorden.joined(separator: " en "))."
    return Tekstoordeel.maak(
      regel.aspect, oordeel, tekst, zwaarste, kern + waarop,
      oordeel == .voldoende ? "" : zinnen.suggestie, regel.bron
    ).met(zeker: zeker, geleerd: true)
  }

  private static func zinnen(_ aspect: Tekstaspect) -> Zinnen {
    switch aspect {
    case .vraagConcreet:
      Zinnen(
        onvoldoende: "Er is geen vraag te zien, of een vraag naar alles",
        gedeeltelijk: "Er is een onderwerp te zien, maar niet het ene punt dat u wilt weten",
        voldoende: "U vraagt naar een punt dat de ander kan opzoeken",
        suggestie: "Noem het ene punt dat u mist, bijvoorbeeld ‘loopt het toezicht nog, en sinds wanneer?’.")
    case .vraagBeantwoordbaar:
      Zinnen(
        onvoldoende: "U lijkt te vragen naar een mening, een motief of een voorspelling",
        gedeeltelijk: "Feit en mening, of veel losse vragen, lijken door elkaar te staan",
        voldoende: "De vraag lijkt te beantwoorden met wat partners hebben vastgelegd",
        suggestie: "Vraag naar een feit dat een partner heeft vastgelegd.")
    case .vraagPersoon:
      Zinnen(
        onvoldoende: "Er staat niet over wie de vraag gaat", gedeeltelijk: "De persoon is nog te verwisselen",
        voldoende: "De ontvanger kan de persoon vinden", suggestie: "Begin met naam en geboortedatum.")
    case .vraagGericht:
      Zinnen(
        onvoldoende: "U vraagt ruim en zegt niet waarvoor",
        gedeeltelijk: "De keuze ontbreekt, of u vraagt meer dan daarvoor nodig is",
        voldoende: "U zegt welke keuze van het antwoord afhangt, en vraagt niet meer dan dat",
        suggestie: "Zeg welke keuze ervan afhangt, en vraag alleen wat die nog kan veranderen.")
    case .antwoordAntwoordt:
      Zinnen(
        onvoldoende: "Het antwoord lijkt over iets anders te gaan dan de vraag",
        gedeeltelijk: "Een deel van de vraag lijkt beantwoord", voldoende: "De vraag lijkt beantwoord",
        suggestie: "Beantwoord elk deel van de vraag, en zeg het als u een deel niet weet.")
    case .antwoordActueel:
      Zinnen(
        onvoldoende: "Dit lijkt een oude stand", gedeeltelijk: "Er is geen moment of bron te zien",
        voldoende: "U zegt van wanneer of van wie dit komt",
        suggestie: "Vraag het na en zet erbij wie het zei en op welke dag.")
    case .antwoordBeperkt:
      Zinnen(
        onvoldoende: "U deelt veel meer dan er gevraagd is", gedeeltelijk: "Een deel gaat verder dan de vraag",
        voldoende: "U deelt niet meer dan er gevraagd is",
        suggestie: "Houd het bij het gevraagde; wat niet nodig is, deelt u niet.")
    case .afwijkredenKort:
      Zinnen(
        onvoldoende: "Dit is te lang, of niet meer dan een kreet",
        gedeeltelijk: "Dit is langer dan nodig, of zo kort dat men moet nabellen",
        voldoende: "De reden is in één keer te lezen", suggestie: "Noem in één hele zin de doorslaggevende grond.")
    case .afwijkredenVerwijst:
      Zinnen(
        onvoldoende: "De reden gaat niet over het advies",
        gedeeltelijk: "U noemt het advies, maar niet van welk onderdeel u afwijkt",
        voldoende: "U zegt van welk onderdeel van het advies u afwijkt",
        suggestie: "Noem wat het advies vroeg en wat u daarvan niet overneemt.")
    case .afwijkredenGrond:
      Zinnen(
        onvoldoende: "Er is geen reden te zien, hooguit een conclusie",
        gedeeltelijk: "Er is een begin van een reden, maar men kan er nog niets mee",
        voldoende: "U geeft een grond waarmee het veiligheidshuis verder kan",
        suggestie: "Zeg welk feit, bewijs, belang of welke regel de doorslag gaf.")
    case .motiveringGrond:
      Zinnen(
        onvoldoende: "Er is geen criterium of grond te zien",
        gedeeltelijk: "Er is een grond te zien, maar niet waarom die voor deze persoon geldt, of andersom",
        voldoende: "U noemt een grond en maakt die voor deze persoon waar",
        suggestie:
          "Noem het criterium (meer leefgebieden, meer ketens nodig, impact op systeem of omgeving, lokale veiligheid) en wat daar bij deze persoon voor spreekt."
      )
    case .motiveringFeiten:
      Zinnen(
        onvoldoende: "Er is geen feit over deze persoon te zien",
        gedeeltelijk: "Er is één feit over deze persoon te zien, of iets vaags",
        voldoende: "U noemt feiten over deze persoon uit meer dan één gebied of bron",
        suggestie: "Noem twee feiten waarop uw oordeel rust, met een aantal of datum.")
    case .motiveringGevolgtrekking:
      Zinnen(
        onvoldoende: "De uitkomst en de redenering passen niet, of ontbreken",
        gedeeltelijk: "De uitkomst of het waarom ontbreekt", voldoende: "U verbindt de feiten met de uitkomst",
        suggestie: "Schrijf: ‘[uitkomst], omdat [grond], te zien aan [feiten]’.")
    }
  }
}
