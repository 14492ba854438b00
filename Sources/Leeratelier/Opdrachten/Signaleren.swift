import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// How many vignettes a warm-up has: a minute each.
  private static let gewoonAantal = 12

  static let signalen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "signalen", kort: "agenderen of niet, en waaraan zag u het", argumenten: "[REEKS]",
        uitleg:
          "Een opwarmer: een dozijn korte zaken, ongeveer een minuut per zaak. Zou u haar agenderen bij het veiligheidshuis, en "
          + "waaraan zag u het? Na elke zaak ziet u welke criteria van het landelijk kader erin zaten, met de bron; bij een "
          + "grensgeval staan er twee lezingen en is er geen goed antwoord. Aan het eind staat als vraag waar u vaker overheen las: "
          + "er is geen cijfer. Met --zaal staat de zaak in korte regels op de beamer (zet het lettertype van het venster groot) en "
          + "typt u de handen: 14 ja, 6 nee. REEKS is een van de bestanden in de map signalen; gewoon zijn het alle. "
          + "Er wordt niets bewaard, tenzij u met --uit een bestand noemt.",
        opties: [
          .init(naam: "zaal", waarde: nil, uitleg: "met een groep: grote tekst en getelde handen"),
          .init(naam: "aantal", waarde: "GETAL", uitleg: "zoveel zaken (gewoon \(gewoonAantal))"),
          .init(naam: "regio", waarde: "REGIO", uitleg: "de regio met de prioriteiten (gewoon neutraal)"),
          .init(naam: "zaad", waarde: "GETAL", uitleg: "dezelfde zaken als een eerdere keer, in dezelfde volgorde"),
          .init(naam: "uit", waarde: "BESTAND", uitleg: "schrijf na afloop op wat er gekozen is"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier signalen --zaal --aantal 8"),
      doe: herkenSignalen)
  ]

  private static func herkenSignalen(_ env: Omgeving) throws -> Uitgang {
    // Before the terminal is taken: what cannot be is said on standard error.
    let count = try env.argumenten.getal("aantal", 1...200) ?? gewoonAantal
    let seed = try env.argumenten.getal("zaad", 0...Int.max) ?? Int.random(in: 1...999)
    let library = try env.bibliotheek()
    let series = try env.signaalreeksen(env.argumenten.plaats.first, library)
    let region = try env.regio(env.argumenten.waarde("regio") ?? "neutraal", library).regio
    let target = env.argumenten.waarde("uit")
    let name = env.argumenten.plaats.first
    let again = ["signalen"] + (name.map { [$0] } ?? []) + (count == gewoonAantal ? [] : ["--aantal \(count)"])
    var round = Signaalronde(
      vignetten: Signaaltrekking.kies(count, uit: series, zaad: UInt64(seed)), regio: region,
      inZaal: env.argumenten.heeft("zaal"), opnieuw: (again + ["--zaad \(seed)"]).joined(separator: " "))
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    let game = Signaalspel(control, bewaard: target != nil)
    do {
      try game.speel(&round)
    } catch {
      // Stopped: what was answered is in the round.
    }
    control.sluit()
    if let target {
      try env.schrijf(round.tekst, naar: target)
      Uitvoer.melding("Wat er gekozen is, staat in \(target).")
    }
    return .goed
  }
}
