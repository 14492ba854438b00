/// Expected runs play the casus beside which they lie, and name what is in it.
///
/// A step that must be refused may name what does not exist: that can be the very reason of the refusal.
package enum VerloopCheck {
  /// The findings on runs that were read; none when the casus itself could not be read.
  package static func run(
    _ runs: Gelezen<[Verloop]>, of casus: Casus?, regions: Set<String>
  ) -> [Diagnostic] {
    guard runs.waarde != nil, let casus else { return [] }
    let log = DiagnosticLog()
    let document = JSONParser.parse(runs.source, DiagnosticLog())
    for run in document?.root?.member("verlopen")?.children ?? [] {
      check(run.member("casus"), "casus", [casus.id], log)
      check(run.member("regio"), "regioprofiel", regions.sorted(), log)
      for step in run.member("stappen")?.children ?? [] where step.member("weigering") == nil {
        check(step.member("puzzelstukken"), "puzzelstuk", casus.puzzelstukken.map(\.id), log)
        check(step.member("beslissing"), "beslissing", casus.beslissingen.map(\.id), log)
        check(step.member("doel"), "doel", casus.doelen.map(\.id), log)
        check(step.member("signaal"), "signaal", casus.signalen.map(\.id), log)
        check(step.member("zaak"), "zaak", casus.zaken.map(\.id), log)
        check(step.member("ook"), "beslissing", casus.beslissingen.map(\.id), log)
        for field in ["aan", "deelnemers", "hoort"] {
          check(step.member(field), "rol", casus.alleRollen.map(\.rawValue), log)
        }
      }
    }
    return log.sorted
  }

  private static func check(_ value: JSONValue?, _ kind: String, _ known: [String], _ log: DiagnosticLog) {
    guard let value else { return }
    for reference in value.soort == .lijst ? value.children : [value] {
      guard let text = reference.word, !known.contains(text) else { continue }
      let meant = NearMiss.suggestion(for: text, among: known)
      let suggestion = meant.map { "; bedoelde u \(citaat($0))?" } ?? ""
      log.report(
        .verwijzingNaarNiets, at: reference.range,
        "een verloop noemt een \(kind) van de casus waar het bij hoort; \(citaat(text)) is er niet\(suggestion)",
        hint: meant.map { "schrijf \"\($0)\"" } ?? "kies uit \(opsomming(known, "of", maximum: 12))")
    }
  }
}
