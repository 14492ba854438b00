import Scenario
import SimEngine
import Verslag

/// What a conversation is about, as pages that a step can show: of one session, or of all duo's of an atelier.
struct Gespreksstof {
  /// The moments for the steps with a fragment, the most telling first.
  var momenten: [Blad]
  /// Who knew what before the decision.
  var wieWistWat: Blad

  /// Of one session.
  init(_ sessie: Sessie, _ notes: [Aantekening]) {
    momenten = Fragment.van(sessie, notes).map { Gespreksstof.moment($0, sessie) }
    let before = Beslismoment(sessie)?.gebeurtenis ?? sessie.gebeurtenissen.count
    let state = sessie.voor(before)
    wieWistWat = Blad(
      kop: "Wie wist wat, vlak voor de beslissing", delen: Stoel.allCases.map { Gespreksstof.wist($0, state) })
  }

  /// Of an atelier: what differs between its duo's first, the last round before the others, then a moment of each duo.
  ///
  /// - Parameters:
  ///   - atelier: The duo's side by side.
  ///   - bronnen: Their closed sessions, in the order of the duo's, each with the number of its duo.
  init(_ atelier: Ateliervergelijking, _ bronnen: [(duo: Int, bron: Sessiebron)]) {
    let rounds = atelier.rondes.reversed()
    momenten = rounds.flatMap { round in
      round.contrasten.map { one in
        Blad(
          kop: "Het moment · ronde \(round.nummer), de duo's naast elkaar",
          delen: [
            .init(titel: one.soort.naam, regels: one.zinnen),
            .init(titel: "Om over te praten", regels: [one.vraag]),
          ])
      }
    }
    momenten += bronnen.compactMap { duo, bron in
      Fragment.van(bron.sessie, bron.aantekeningen).first.map {
        Gespreksstof.moment($0, bron.sessie, van: "duo \(duo), ")
      }
    }
    wieWistWat = Blad(
      kop: "Wie wist wat en wanneer, de duo's naast elkaar",
      delen: rounds.filter { !$0.vergelijking.spellen.isEmpty }.map { round in
        .init(
          titel: "Ronde \(round.nummer): \(round.vergelijking.titel)",
          regels: Array(Vergelijkingstekst.regels(round.vergelijking.kennis).drop { $0.isEmpty }))
      })
  }

  private static func moment(_ moment: Fragment, _ sessie: Sessie, van whose: String = "") -> Blad {
    let teller = Verteller(sessie)
    let event = sessie.gebeurtenissen[moment.gebeurtenis]
    let before = sessie.gebeurtenissen[max(0, moment.gebeurtenis - 4)...moment.gebeurtenis]
    return Blad(
      kop: "Het moment · \(whose)stap \(moment.gebeurtenis), \(teller.moment(event))",
      delen: [
        .init(titel: moment.aanleiding.naam, regels: [moment.waarom].filter { !$0.isEmpty }),
        .init(titel: "Wat er gebeurde", regels: before.map { "\(teller.moment($0)): \(teller.zin($0))" }),
        .init(titel: "Om over te praten", regels: [moment.vraag]),
      ].filter { !$0.regels.isEmpty })
  }

  private static func wist(_ seat: Stoel, _ state: Sessie) -> Blad.Deel {
    let known = Fragment.stand(seat, state)
    var lines = known.krachten.map { "+ \($0)" } + known.risicos.map { "- \($0)" }
    if known.dat > 0 {
      lines.append(
        "Van \(known.dat == 1 ? "1 puzzelstuk" : "\(known.dat) puzzelstukken") wist deze stoel alleen dat het er was.")
    }
    return .init(
      titel: seat == .zsm ? "ZSM wist" : "Het \(state.regio.huis) wist",
      regels: lines.isEmpty ? ["Nog geen puzzelstukken."] : lines)
  }
}
