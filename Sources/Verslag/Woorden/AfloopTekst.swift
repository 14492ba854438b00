import Scenario
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
    for (name, view) in decision.afloop.alle {
      lines.append("\(hoofdletter(name))")
      lines.append("  Winst: \(view.winst)")
      lines.append("  Prijs: \(view.prijs)")
      lines.append("  Vraag: \(view.vraag)")
    }
    return lines
  }
}
