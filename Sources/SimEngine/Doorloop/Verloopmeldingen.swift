package import Scenario

extension Verloop {
  /// What goes otherwise in a file of expected runs than it says, each at its step.
  ///
  /// After a step that was refused and should not have been, or the other way round, what follows is not what the author
  /// meant: it is counted and not told.
  ///
  /// - Parameters:
  ///   - runs: The runs, as they were read.
  ///   - casus: The casus that they play.
  ///   - source: The text of the file.
  ///   - regio: A region by its name; nil: it is not there or has faults.
  /// - Returns: The findings, in the order of the file.
  package static func meldingen(
    _ runs: [Verloop], _ casus: Casus, in source: SourceText, regio: (String) -> Regioprofiel?
  ) -> [Diagnostic] {
    guard let places = CasusPlaatsen(source) else { return [] }
    return runs.enumerated().flatMap { index, run -> [Diagnostic] in
      let name = run.regio ?? casus.regio
      guard let region = regio(name) else {
        return [
          Diagnostic(
            .verloopWijktAf, at: places("verlopen", .element(index), "regio"),
            "een verloop speelt in een regio die er is; \(citaat(name)) is er niet, of heeft fouten",
            hint: "controleer de regio, of kies een andere")
        ]
      }
      var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: region, voorbeeld: true))
      player.speelUit()
      let last = player.eersteBreuk
      let told = player.verschillen.filter { item in last.map { (item.stap ?? .max) <= $0 } ?? true }
      var found = told.map { item in
        Diagnostic(
          .verloopWijktAf,
          at: item.stap.map { places("verlopen", .element(index), "stappen", .element($0), "handeling") }
            ?? places("verlopen", .element(index), "naam"),
          "verloop \(citaat(run.naam)), \(item.tekst)",
          hint:
            "verander de stap of wat u ervan verwacht; wat er gebeurt, is hierboven wat er \u{2018}gekregen\u{2019} of \u{2018}geweigerd\u{2019} staat"
        )
      }
      guard last == nil else { return found }
      for (number, expected) in run.scorekaart.enumerated() {
        for text in Scorekaart.van(player.sessie).afwijkingen(van: [expected]) {
          found.append(
            Diagnostic(
              .verloopWijktAf, at: places("verlopen", .element(index), "scorekaart", .element(number), "regel"),
              "verloop \(citaat(run.naam)), scorekaart: \(text.hasSuffix(".") ? String(text.dropLast()) : text)",
              hint: Scoreregels.regel(expected.regel) == nil
                ? NearMiss.suggestion(for: expected.regel, among: Scoreregels.alle.map(\.id)).map {
                  "schrijf \"\($0)\""
                }
                  ?? "alle regels staan in: leeratelier uitleg regels"
                : "verander het verloop, of wat u van de scorekaart verwacht"))
        }
      }
      return found
    }
  }
}
