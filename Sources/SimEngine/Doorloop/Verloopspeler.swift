package import Scenario
import Tekst

/// Plays an expected run through the engine, step by step, and says where it goes otherwise.
package struct Verloopspeler: Sendable {
  /// What one step gave.
  package struct Uitkomst: Sendable {
    package var stap: Verloop.Stap
    package var gebeurtenissen: [Gebeurtenis]
    package var weigering: Weigering?
  }

  package private(set) var sessie: Sessie
  package private(set) var gebeurtenissen: [Gebeurtenis]
  /// Where the run went otherwise than expected, in Dutch.
  package var afwijkingen: [String] { verschillen.map(\.tekst) }
  /// The same, each with the index of its step; nil: after the last.
  package private(set) var verschillen: [(stap: Int?, tekst: String)] = []
  /// The index of the first step that went wholly otherwise: refused, or done though a refusal was expected.
  package private(set) var eersteBreuk: Int?
  package let verloop: Verloop
  private var volgende = 0

  /// The opening that a run asks for.
  ///
  /// - Parameters:
  ///   - verloop: The run.
  ///   - casus: Its casus.
  ///   - regio: The region that it, or its casus, names.
  ///   - voorbeeld: Whether the session is a shipped example.
  /// - Returns: An opening in which the seats that the run plays are human.
  package static func opening(_ verloop: Verloop, casus: Casus, regio: Regioprofiel, voorbeeld: Bool) -> Opening {
    let date = verloop.datum.flatMap { Datum(iso: $0) } ?? Opening.vasteDatum(casus)
    var seats: [Stoel: Bezetting] = [.zsm: .simulatie, .veiligheidshuis: .simulatie]
    for step in verloop.stappen { seats[step.stoel] = .mens }
    return Opening(
      casus: casus, regio: regio, zaad: verloop.zaad, rollen: verloop.rollen, bezetting: seats, instroomdatum: date,
      voorbeeld: voorbeeld, kort: verloop.kort)
  }

  package init(_ verloop: Verloop, _ opening: Opening) {
    self.verloop = verloop
    gebeurtenissen = Sessie.open(opening)
    sessie = Sessie(opening, gebeurtenissen: gebeurtenissen)
  }

  /// Whether every step was done.
  package var klaar: Bool { volgende >= verloop.stappen.count }

  /// Does the next step and folds what came of it.
  package mutating func stap() -> Uitkomst? {
    guard !klaar else { return nil }
    let step = verloop.stappen[volgende]
    volgende += 1
    let place = "stap \(volgende) (\(step.stoel.rawValue), \(step.handeling.soort.rawValue))"
    let known = Set(sessie.bekendeStukken(sessie.rollen(step.stoel)))
    do throws(Weigering) {
      let news = try sessie.decide(step.handeling, stoel: step.stoel, gezien: sessie.gebeurtenissen.count - 1)
      sessie.verwerk(news)
      gebeurtenissen += news
      if let code = step.weigering { breuk("\(place): had geweigerd moeten worden met \(code.rawValue)") }
      vergelijk(step, news, wist: known, place)
      return Uitkomst(stap: step, gebeurtenissen: news, weigering: nil)
    } catch {
      if step.weigering != error.code {
        let expected = step.weigering.map { "verwacht was \($0.rawValue)" } ?? "verwacht was dat het kon"
        // Whoever is busy gets the turn when time has passed, and time passes when the other waits.
        let help =
          error.code == .nietAanDeBeurt
          ? "; zet er een stap \u{2018}wachten\u{2019} van de stoel \(step.stoel.ander.rawValue) voor" : ""
        breuk("\(place): geweigerd met \(error.code.rawValue) (\(error.reden)); \(expected)\(help)")
      }
      return Uitkomst(stap: step, gebeurtenissen: [], weigering: error)
    }
  }

  /// The expected kinds must occur among the given ones, in this order; what is wrong otherwise.
  private func inVolgorde(_ expected: [Gebeurtenissoort], _ given: [Gebeurtenissoort]) -> String? {
    var rest = given[...]
    for kind in expected {
      guard let index = rest.firstIndex(of: kind) else {
        return "verwacht \(kind.rawValue), gekregen \(given.map(\.rawValue).joined(separator: ", "))"
      }
      rest = rest[(index + 1)...]
    }
    return nil
  }

  /// Holds what a step gave against all that its author expects of it.
  private mutating func vergelijk(
    _ step: Verloop.Stap, _ news: [Gebeurtenis], wist known: Set<String>, _ place: String
  ) {
    let roles = sessie.rollen(step.stoel)
    var found: [String?] = []
    if let expected = step.verwacht { found.append(inVolgorde(expected, news.map(\.soort))) }
    if let expected = step.vernomen {
      let learned = news.compactMap { event -> String? in
        guard case .puzzelstukVernomen(let learned) = event.inhoud, learned.diepte == .inhoud,
          roles.contains(learned.rol), !known.contains(learned.puzzelstuk)
        else { return nil }
        return learned.puzzelstuk
      }
      found.append(Verloopspeler.verschil("vernomen", Set(expected).sorted(), Set(learned).sorted()))
    }
    if let expected = step.gronden {
      let kept = news.compactMap { event -> String? in
        guard case .delenGeweigerd(let kept) = event.inhoud, roles.contains(kept.aan) else { return nil }
        return kept.grond.rawValue
      }
      found.append(Verloopspeler.verschil("gronden", expected.map(\.rawValue), kept))
    }
    if let expected = step.besluit {
      let fallen = news.compactMap { event -> Besluit? in
        if case .besluitGenomen(let decision) = event.inhoud { decision } else { nil }
      }
      let ground = fallen.first?.stappen.lazy.compactMap(\.grond).first
      found.append(
        Verloopspeler.verschil(
          "besluit", [expected.beslissing, expected.grond?.rawValue ?? "geen bezwaar"],
          fallen.isEmpty ? [] : [fallen[0].beslissing, ground?.rawValue ?? "geen bezwaar"]))
    }
    verschillen += found.compactMap(\.self).map { (volgende - 1, "\(place): \($0)") }
  }

  private mutating func breuk(_ text: String) {
    verschillen.append((volgende - 1, text))
    if eersteBreuk == nil { eersteBreuk = volgende - 1 }
  }

  private static func verschil(_ what: String, _ expected: [String], _ given: [String]) -> String? {
    func words(_ list: [String]) -> String { list.isEmpty ? "niets" : list.joined(separator: ", ") }
    return expected == given ? nil : "\(what): verwacht \(words(expected)), gekregen \(words(given))"
  }

  /// Does every step, and lets the simulation finish what is then open.
  package mutating func speelUit() {
    while stap() != nil {}
    guard !sessie.gesloten else { return }
    do throws(Weigering) {
      let news = try sessie.laatAflopen()
      sessie.verwerk(news)
      gebeurtenissen += news
    } catch {
      verschillen.append((nil, "na de laatste stap: \(error.reden)"))
    }
  }
}
