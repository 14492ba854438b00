/// A leergang teaches more than knowledge, asks for what can be done, and counts a session once.
enum LeergangCheck {
  /// Reports what does not fit in a leergang that could be read without errors.
  static func run(_ leergang: Leergang, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let kinds = Set(leergang.delen.flatMap(\.leerdoelen).map(\.soort))
    let missing = Leergang.Leerdoelsoort.allCases.filter { !kinds.contains($0) }
    if !missing.isEmpty {
      log.report(
        .leerdoelsoortOntbreekt, at: places.naam("delen"),
        "een leergang heeft leerdoelen van kennis, houding en vaardigheid; \(opsomming(missing.map { citaat($0.rawValue) })) ontbreekt",
        hint: "voeg bij een van de delen zo'n leerdoel toe")
    }
    var first: [String: SourceRange] = [:]
    for (index, part) in leergang.delen.enumerated() {
      if !part.verder.contains(where: { $0.soort == .sessies }) {
        log.report(
          .voorwaardeZonderSessie, at: places.naam("delen", .element(index), "verder"),
          "om verder te gaan is er een sessie gesloten: een gesprek of een voornemen gaat over een sessie",
          hint: "voeg { \"soort\": \"sessies\", \"aantal\": 1 } toe")
      }
      for (number, casus) in part.casussen.enumerated() {
        let place = places("delen", .element(index), "casussen", .element(number))
        guard let earlier = first[casus] else {
          first[casus] = place
          continue
        }
        log.report(
          .casusVakerInLeergang, at: place,
          "een casus staat één keer in een leergang; \(citaat(casus)) staat er vaker, en dan telt een sessie dubbel",
          hint: "vraag in één deel meer sessies van deze casus",
          notes: [.init("eerder staat zij hier", at: earlier)])
      }
    }
  }

  /// The findings on casussen that a library does not have.
  static func casussen(in read: Gelezen<Leergang>, van known: [String]) -> [Diagnostic] {
    // A file that lies by itself has no casussen to look in.
    guard let leergang = read.waarde, !known.isEmpty, let places = CasusPlaatsen(read.source) else { return [] }
    let log = DiagnosticLog()
    for (index, part) in leergang.delen.enumerated() {
      for (number, casus) in part.casussen.enumerated() where !known.contains(casus) {
        let meant = NearMiss.suggestion(for: casus, among: known)
        log.report(
          .leergangZonderCasus, at: places("delen", .element(index), "casussen", .element(number)),
          "een leergang noemt casussen die er zijn; \(citaat(casus)) is er niet",
          hint: meant.map { "schrijf \"\($0)\"" } ?? "kies uit \(opsomming(known, "of", maximum: 12))")
      }
    }
    return log.diagnostics
  }
}
