package import Scenario
package import SimEngine

/// The afloop of the decision that was taken, from four perspectives.
package enum AfloopTekst {
  /// Lines of text; nil when nothing was decided.
  package static func regels(_ sessie: Sessie) -> [String]? {
    guard let decision = sessie.besluit.flatMap({ sessie.casus.beslissing($0.beslissing) }) else { return nil }
    var lines = [
      "De beslissing was: \(decision.naam). Uitvoering: \(decision.uitvoerder).",
      "Dit is een vertelling, geen voorspelling; er is geen beste afloop.", "",
    ]
    for (name, view) in sessie.aflopen(decision) {
      lines.append("\(hoofdletter(name))")
      lines += view.regels.map { "  \($0)" }
    }
    return lines
  }
}

extension Beslissing.Perspectief {
  /// What is told of it, a line each; what came of something that was done or left, last.
  package var regels: [String] {
    ["Winst: \(winst)", "Prijs: \(prijs)", "Vraag: \(vraag)"] + gevolgen.map { "Verder: \($0)" }
  }
}
