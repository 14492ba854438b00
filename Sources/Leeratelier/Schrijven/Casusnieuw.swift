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
    guard var frame = try talk.voer(Casusvragen(regios: regions), kop: "Een nieuwe casus: \(id)") else { return .goed }
    let regio = try env.regio(frame.regio, library).regio
    let found = try casus(frame, id).flatMap { maak($0, regio) }
    if let found { frame.speeltijd = found.speeltijd }
    try talk.schrijf(frame.tekst)
    Uitvoer.regel("De casus staat in \(Opdrachten.volledig(talk.pad)).")
    if let run = found?.verloop {
      let path = Controle.verlooppad(talk.pad)
      try env.schrijf(verlooptekst(run), naar: path)
      Uitvoer.regel("Een verloop dat erbij hoort staat in \(path).")
    }
    Uitvoer.regel("")
    Uitvoer.regel("Wat nu: open het bestand, schrijf wat tussen [ en ] staat, en kijk het na met:")
    Uitvoer.regel("  \(Programma.aanroep) controleer \(talk.pad)")
    Uitvoer.regel("Hoe u verder gaat, staat in docs/handleiding-auteur.md.")
    return .goed
  }

  /// The casus that a skeleton makes.
  ///
  /// - Throws: `Opdrachtfout` when what was answered makes no casus, with why: a full name, for one.
  private static func casus(_ frame: Casusgeraamte, _ id: String) throws -> Casus? {
    let read = CasusReader.lees(SourceText(bestand: "\(id).json", tekst: frame.tekst), id: id)
    guard let found = read.diagnostics.first(where: { $0.ernst == .fout }) else { return read.waarde }
    throw Opdrachtfout(
      "Met deze antwoorden kan er geen casus komen: \(found.boodschap).\(found.hint.map { " Wat helpt: \($0)." } ?? "") Geef dezelfde opdracht opnieuw, en ga met \u{2018}terug\u{2019} naar de vraag.",
      .gegevens)
  }

  private static func verlooptekst(_ run: Verloop) -> String {
    """
    // Dit verloop is van het programma: zo kwam de passende beslissing er in het geraamte. 'controleer' speelt het na elke wijziging.
    // Speel zelf, en vervang het: leeratelier casus verloop CODE --uit BESTAND.

    """ + Verloop.bestand([run])
  }

  /// The playing times that a casus can have.
  private static let speeltijden = [20, 30, 40, 50, 60]

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
      guard let declared = speeltijden.first(where: { time?.past($0) == true }), declared < best?.speeltijd ?? .max
      else {
        continue
      }
      best = (run, declared)
      if declared == speeltijden.first { break }
    }
    return best
  }
}
