/// A method lets people tell their own story first, ends with something to take along, and fits in the time it promises.
///
/// What a debriefing needs is in that order; a method file is the place where it would be lost unseen.
enum MethodeCheck {
  /// What the short form takes: about twenty minutes.
  static let korteVorm = 15...25

  /// Reports what does not fit in a method that could be read without errors.
  static func run(_ methode: Methode, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for isShort in [false, true] {
      let form = isShort ? "de korte vorm" : "een methode"
      let steps = methode.verloop(kort: isShort)
      let open = steps.firstIndex { $0.stap.soort == .openRonde }
      if let shown = steps.firstIndex(where: { $0.stap.soort.toontOpname }), open.map({ $0 > shown }) ?? true,
        let index = methode.stappen.firstIndex(of: steps[shown].stap)
      {
        log.report(
          .fragmentVoorOpenRonde, at: places("stappen", .element(index), "soort"),
          "\(form) begint met een open ronde voordat iets van de opname getoond wordt",
          hint: "zet een stap met \"soort\": \"open_ronde\" ervoor")
        // The short form has the same mistake.
        break
      }
    }
    for isShort in [false, true] {
      let kinds = Set(methode.verloop(kort: isShort).map(\.stap.soort))
      let missing = [Methode.Soort.voornemens, .leervragen].filter { !kinds.contains($0) }
      guard !missing.isEmpty else { continue }
      log.report(
        .methodeZonderVoornemen, at: places.naam("stappen"),
        "\(isShort ? "ook de korte vorm" : "een methode") heeft een stap met voornemens en een met leervragen; \(opsomming(missing.map { citaat($0.rawValue) })) ontbreekt",
        hint: isShort ? "geef die stap bij \"kort\" ook een minuut" : "voeg de stap toe")
      break
    }
    let sum = methode.verloop(kort: true).reduce(0) { $0 + $1.minuten }
    if !korteVorm.contains(sum) {
      log.report(
        .korteVormPastNiet, at: places.naam("stappen"),
        "de korte vorm duurt \(korteVorm.lowerBound) tot en met \(korteVorm.upperBound) minuten; hier samen \(sum)",
        hint: "verdeel ongeveer twintig minuten over \"kort\"")
    }
  }
}
