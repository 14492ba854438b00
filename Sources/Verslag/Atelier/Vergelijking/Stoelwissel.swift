package import Scenario
import SimEngine

/// What somebody did in one seat, after they had sat in the other.
///
/// They come to their second round with the information of the other: what differs is something to ask about, no progress to
/// measure.
package struct Stoelwissel: Equatable, Sendable {
  package var pseudoniem: String
  /// The number of the duo.
  package var duo: String
  /// The seats, first and then; and the rounds, from 1.
  package var eerst: Stoel
  package var toen: Stoel
  package var eersteRonde: Int
  package var tweedeRonde: Int
  /// What there is to tell, in whole sentences.
  package var zinnen: [String]
  package var vraag: String

  /// A session of somebody in a round.
  struct Beurt {
    /// From 1.
    var ronde: Int
    var spel: Vergelekenspel
  }

  /// The changes of one duo, in the order in which its people came.
  ///
  /// - Parameters:
  ///   - beurten: Its closed sessions, in the order in which they were played.
  ///   - deelnemers: Its pseudonyms.
  /// - Returns: One for each who sat alone at one seat in a round, and alone at the other in a later one.
  static func van(_ beurten: [Beurt], deelnemers: [String]) -> [Stoelwissel] {
    deelnemers.flatMap { name -> [Stoelwissel] in
      let sat = beurten.compactMap { turn in stoel(name, turn.spel).map { (turn, $0) } }
      return zip(sat, sat.dropFirst()).compactMap { before, after in
        before.1 == after.1 ? nil : wissel(name, before.0, before.1, after.0, after.1)
      }
    }
  }

  /// The seat that somebody had from begin to end; nil: none, or it changed hands.
  private static func stoel(_ name: String, _ play: Vergelekenspel) -> Stoel? {
    let own = Stoel.allCases.filter { seat in
      let people = Set((play.spelers[seat] ?? []).map { $0.lowercased() })
      return people == [name.lowercased()]
    }
    return own.count == 1 ? own.first : nil
  }

  private static func wissel(
    _ name: String, _ before: Beurt, _ first: Stoel, _ after: Beurt, _ second: Stoel
  ) -> Stoelwissel {
    var lines: [String] = []
    let (old, new) = (before.spel, after.spel)
    let same = old.sessie.casus.id == new.sessie.casus.id
    // Of what the simulation did in a seat it is not said that somebody did it.
    let (endOld, endNew) = (old.eigenTot(second), new.eigenTot(second))
    let own = uniek(new.navragen.filter { $0.stoel == second }.map(\.bij))
    if same, old.sessie.opening.bezetting[second] == .mens {
      let others = uniek(old.navragen.filter { $0.stoel == second }.map(\.bij))
      let more = own.filter { !others.contains($0) }
      let less = others.filter { !own.contains($0) }
      let known = new.sessie.casus.puzzelstukken.filter {
        old.wist(first, $0.id, tot: old.eigenTot(first)) && !new.stand(second, $0.id).bezit
      }
      let now = known.filter {
        new.wist(second, $0.id, tot: endNew) && !old.wist(second, $0.id, tot: endOld)
      }
      // Only what lies within reach of this seat: the house cannot ask ZSM.
      let still = known.filter {
        (second == .zsm || $0.kenners.contains { $0.netwerk == .veiligheidshuis }) && !new.wist(second, $0.id)
          && new.vroegNiet($0) && $0.blijft == nil && !$0.beslissingen.isEmpty
      }
      if !now.isEmpty {
        lines.append(
          "Wat \(name) de eerste keer aan de andere kant wist, kwam nu op tafel, en toen niet: \(titels(now)).")
      }
      if !still.isEmpty {
        lines.append(
          "Wat \(name) de eerste keer aan de andere kant wist, werd nu niet gevraagd: \(titels(still)).")
      }
      if !more.isEmpty { lines.append("In deze stoel nu wel bevraagd, en de eerste keer niet: \(opsomming(more)).") }
      if !less.isEmpty { lines.append("De eerste keer wel bevraagd, en nu niet: \(opsomming(less)).") }
      lines += keuzes(old, new, second)
      if lines.isEmpty { lines.append("In deze stoel ging het op de punten die wij vergelijken zoals de eerste keer.") }
    } else if same {
      lines.append(
        "De eerste keer speelde de simulatie deze stoel. \(hoofdletter(name)) vroeg nu bij: \(own.isEmpty ? "niemand" : opsomming(own))."
      )
    } else {
      lines.append(
        "Het was een andere casus (\(new.sessie.casus.titel)), dus de stukken zijn niet te vergelijken. \(hoofdletter(name)) vroeg in deze stoel bij: \(own.isEmpty ? "niemand" : opsomming(own))."
      )
    }
    return Stoelwissel(
      pseudoniem: name, duo: new.naam, eerst: first, toen: second, eersteRonde: before.ronde, tweedeRonde: after.ronde,
      zinnen: lines,
      vraag: same
        ? "Wat wist u van de andere stoel dat u hier hielp, en wat zou u daar nu anders doen?"
        : "Wat nam u mee uit de andere stoel?")
  }

  /// What the seat chose otherwise than the first time.
  private static func keuzes(_ old: Vergelekenspel, _ new: Vergelekenspel, _ seat: Stoel) -> [String] {
    func choices(_ play: Vergelekenspel) -> [(wat: String, keuze: String?)] {
      let sessie = play.sessie
      func own(_ number: Int?) -> Handeling? {
        sessie.verricht(number).flatMap { $0.door == .mens ? $0.handeling : nil }
      }
      switch seat {
      case .zsm:
        return [
          ("de triage", own(sessie.triage)?.route?.naam),
          ("het voorstel aan de officier", own(sessie.voorstel)?.beslissing.map(play.naam)),
        ]
      case .veiligheidshuis:
        let advice = AdviesTekst.adviezen(sessie).last { !$0.stuk.gesimuleerd }?.stuk
        return [
          ("het weegoverleg", own(sessie.wegingen.last)?.uitkomst?.naam),
          ("het advies", advice.map { play.naam($0.beslissing) }),
        ]
      }
    }
    return zip(choices(old), choices(new)).compactMap { before, after in
      guard before.keuze != after.keuze else { return nil }
      return
        "\(hoofdletter(after.wat)): nu \u{2018}\(after.keuze ?? "niets")\u{2019}, de eerste keer (door de ander) \u{2018}\(before.keuze ?? "niets")\u{2019}."
    }
  }

  private static func titels(_ pieces: [Puzzelstuk]) -> String {
    let shown = pieces.prefix(4).map { "\u{2018}\($0.titel)\u{2019}" }
    return opsomming(Array(shown)) + (pieces.count > 4 ? " en nog \(pieces.count - 4)" : "")
  }
}
