package import Scenario
package import SimEngine

/// How it went on after what a session came to, from four perspectives.
package enum AfloopTekst {
  /// One thing that a session came to: a decision, or without a zaak the outcome of the last weegoverleg.
  package struct Verhaal: Sendable {
    /// What it was, as a sentence.
    package var zin: String
    /// What the officier said of it, where something else was proposed; nil: it was what was proposed.
    package var waarom: String?
    /// The four, named.
    package var perspectieven: [(naam: String, perspectief: Beslissing.Perspectief)]
  }

  /// What the stories are not.
  package static let geenVoorspelling = "Dit is een vertelling, geen voorspelling; er is geen beste afloop."

  /// Everything that it came to: each zaak, each time that it was decided on, and each decision that went together.
  package static func verhalen(_ sessie: Sessie) -> [Verhaal] {
    guard sessie.casus.heeftZaak else { return weging(sessie) }
    let moments = sessie.momenten
    return moments.flatMap { moment -> [Verhaal] in
      guard let taken = moment.besluit else { return [] }
      let which = moments.count > 1 ? "In \(sessie.aanduiding(van: moment)) was de beslissing" : "De beslissing was"
      return taken.alle.enumerated().compactMap { place, id in
        guard let decision = moment.casus.beslissing(id) else { return nil }
        return Verhaal(
          zin: "\(place == 0 ? which : "Daarbij"): \(decision.naam). Uitvoering: \(decision.uitvoerder).",
          waarom: place == 0 ? anders(moment, taken) : nil,
          perspectieven: sessie.aflopen(decision))
      }
    }
  }

  /// What the officier said who took something else than was laid before him: who reads what came of it wants to know why.
  private static func anders(_ moment: Sessie, _ taken: Besluit) -> String? {
    guard taken.door == .simulatie, let proposal = moment.verricht(moment.voorstel), proposal.door == .mens,
      let asked = proposal.handeling.beslissing, asked != taken.beslissing,
      let name = moment.casus.beslissing(asked)?.naam
    else { return nil }
    let said = taken.motivering.split(separator: "\n").joined(separator: " ")
    return "U legde iets anders voor: \(name). De officier zei: \u{2018}\(said)\u{2019}"
  }

  private static func weging(_ sessie: Sessie) -> [Verhaal] {
    guard let outcome = sessie.weeguitkomst else { return [] }
    let told = sessie.casus.weegoverleg.first { $0.keuze == outcome }?.afloop
    return [
      Verhaal(
        zin: "De uitkomst van het weegoverleg was: \(outcome.naam).", perspectieven: told?.alleZonderZaak ?? [])
    ]
  }

  /// Lines of text; nil when nothing was decided.
  package static func regels(_ sessie: Sessie) -> [String]? {
    let stories = verhalen(sessie)
    guard let first = stories.first else { return nil }
    var lines = [first.zin] + [first.waarom].compactMap(\.self)
    if stories.contains(where: { !$0.perspectieven.isEmpty }) { lines += [geenVoorspelling, ""] }
    for (place, story) in stories.enumerated() {
      if place > 0 { lines += ["", story.zin] + [story.waarom].compactMap(\.self) + [""] }
      for (name, view) in story.perspectieven {
        lines.append("\(hoofdletter(name))")
        lines += view.regels.map { "  \($0)" }
      }
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
