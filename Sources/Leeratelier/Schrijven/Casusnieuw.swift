import Scenario
import SimEngine
import Verslag

/// `casus nieuw ID`: asks, and writes a skeleton that passes, with an expected run beside it.
enum Casusnieuw {
  static func doe(_ env: Omgeving) throws -> Uitgang {
    let library = try env.bibliotheek()
    let talk = try Vraaggesprek(env, id: try env.argumenten.plek(1))
    let id = Bibliotheek.id(pad: talk.pad)
    // The one that the handreiking describes comes first.
    let regions = library.regioIds.filter { $0 == "neutraal" } + library.regioIds.filter { $0 != "neutraal" }
    guard
      var frame = try talk.voer(
        Casusvragen(regios: regions), kop: "Een nieuwe casus: \(id)", keur: { lees($0, id).bezwaar })
    else { return .goed }
    let regio = try env.regio(frame.regio, library).regio
    let found = lees(frame, id).casus.flatMap { maak($0, regio) }
    if let found { frame.speeltijd = found.speeltijd }
    try talk.schrijf(frame.tekst)
    Uitvoer.regel("De casus staat in \(Opdrachten.volledig(talk.pad)).")
    if let run = found?.verloop {
      let path = Controle.verlooppad(talk.pad)
      try env.schrijf(verlooptekst(run), naar: path)
      Uitvoer.regel("Een verloop dat erbij hoort staat in \(path).")
    } else {
      Uitvoer.regel(
        "Een verloop kon het programma bij deze antwoorden niet zelf maken. Speel de casus, en bewaar de sessie met: \(Programma.aanroep) casus verloop CODE --naam goed --uit \(Controle.verlooppad(talk.pad))"
      )
    }
    Uitvoer.regel("")
    Uitvoer.regel("Wat nu: open het bestand, schrijf wat tussen [ en ] staat, en kijk het na met:")
    Uitvoer.regel("  \(Programma.aanroep) controleer \(talk.pad)")
    Uitvoer.regel("Hoe u verder gaat, staat in docs/handleiding-auteur.md.")
    return .goed
  }

  /// The casus that a skeleton makes; or why what was answered makes none: a full name, for one.
  private static func lees(_ frame: Casusgeraamte, _ id: String) -> (casus: Casus?, bezwaar: String?) {
    let read = CasusReader.lees(SourceText(bestand: "\(id).json", tekst: frame.tekst), id: id)
    return (read.waarde, Vraaggesprek.bezwaar(read.diagnostics, "casus"))
  }

  private static func verlooptekst(_ run: Verloop) -> String {
    """
    // Dit verloop is van het programma: zo kwam de passende beslissing er in het geraamte. 'controleer' speelt het na elke wijziging.
    // Speel zelf, en vervang het: leeratelier casus verloop CODE --uit BESTAND.

    """ + Verloop.bestand([run])
  }

  /// Of some plays in which the fitting decision falls and nothing is refused, the one that takes the least of the times that
  /// can be declared; and that time.
  static func maak(_ casus: Casus, _ regio: Regioprofiel) -> (verloop: Verloop, speeltijd: Int)? {
    guard let fitting = casus.beslissingen.first(where: { $0.waardering == .passend })?.id else { return nil }
    var best: (verloop: Verloop, speeltijd: Int)?
    for seed in 0..<40 as Range<UInt64> {
      let opening = Opening(
        casus: casus, regio: regio, zaad: seed + 1, instroomdatum: Opening.vasteDatum(casus), voorbeeld: true)
      var play = Doorloop(opening, zaad: seed, neiging: .gericht(op: fitting, zoekt: nil))
      play.speel(hoogstens: 400)
      guard play.sessie.gesloten, play.weigeringen == 0, play.sessie.besluit?.beslissing == fitting else { continue }
      let run = Verloop.van(play.sessie, naam: "proef").verloop
      let time = Speeltijd.langste([run], casus, regio: { _ in regio })?.tijd
      guard let declared = Casus.speeltijden.first(where: { time?.past($0) == true }),
        declared < best?.speeltijd ?? .max
      else {
        continue
      }
      best = (run, declared)
      if declared == Casus.speeltijden.first { break }
    }
    return best
  }
}
