package import Scenario

/// What play shows of a casus to whoever writes it: played many times, by waiting alone, at random, and steering to each
/// decision in turn, with both seats played.
package struct Casusstatistiek: Equatable, Sendable {
  package private(set) var spellen = 0
  package private(set) var handelingen = 0
  /// In how many plays each puzzelstuk came to each seat, by id.
  package private(set) var bereikt: [String: [Stoel: Int]] = [:]
  /// How often each decision fell; without a zaak, how often each outcome was the last of the weegoverleg.
  package private(set) var besluiten: [String: Int] = [:]
  /// The grounds on which an advice or a proposal was not taken.
  package private(set) var gronden: [Grond: Int] = [:]
  /// How often an objection of the casus decided that a decision was not taken: by decision and its place there.
  package private(set) var bezwaren: [String: [Int: Int]] = [:]
  /// How many plays had a finding of a rule.
  package private(set) var regels: [String: Int] = [:]
  /// Roles whose standpunt nobody ever heard.
  package private(set) var zwijgend: [Rol] = []
  /// Ids of incidents that never came.
  package private(set) var incidentNooit: [String] = []

  /// Plays a casus.
  ///
  /// - Parameters:
  ///   - casus: The casus.
  ///   - regio: The region in which it is played.
  ///   - keren: How often.
  ///   - zaad: The seed; the same one gives the same figures.
  /// - Returns: What was counted.
  package static func maak(_ casus: Casus, _ regio: Regioprofiel, keren: Int, zaad: UInt64) -> Casusstatistiek {
    var result = Casusstatistiek()
    let decisions = casus.beslissingen.filter { $0.isTeNemen(in: casus) }.map(\.id)
    let open = Set(casus.puzzelstukken.filter { $0.blijft == nil }.map(\.id))
    var heard: Set<Rol> = []
    var happened: Set<String> = []
    for run in 0..<max(1, keren) {
      let seed = Trekking.meng(zaad ^ Trekking.meng(UInt64(run)))
      // What no play reached yet is looked for.
      let missing = open.subtracting(result.bereikt.keys)
      let leaning = Doorlooprapport.neiging(run, decisions, missing)
      let opening = Opening(casus: casus, regio: regio, zaad: seed, instroomdatum: Opening.vasteDatum(casus))
      var play = Doorloop(opening, zaad: seed, neiging: leaning)
      play.speel(hoogstens: 2000)
      result.tel(play, &heard, &happened)
    }
    result.zwijgend = casus.standpunten.map(\.rol).filter { !heard.contains($0) }
    result.incidentNooit = casus.incidenten.map(\.id).filter { !happened.contains($0) }
    return result
  }

  private mutating func tel(_ play: Doorloop, _ heard: inout Set<Rol>, _ happened: inout Set<String>) {
    spellen += 1
    handelingen += play.zetten.count
    for piece in play.sessie.casus.puzzelstukken {
      for seat in Stoel.allCases where play.sessie.weten(play.sessie.rollen(seat), piece.id) == .inhoud {
        bereikt[piece.id, default: [:]][seat, default: 0] += 1
      }
    }
    for id in play.sessie.uitkomsten { besluiten[id, default: 0] += 1 }
    for decision in play.sessie.genomen.map(\.besluit) {
      for ground in Set(decision.stappen.compactMap(\.grond)) { gronden[ground, default: 0] += 1 }
      for step in decision.stappen where step.grond != nil {
        // The officier can say more than the author wrote, or less: that the answer lies on ZSM.
        guard let against = play.sessie.casus.beslissing(step.beslissing),
          let place = against.bezwaren.firstIndex(where: {
            step.reden.hasPrefix($0.reden) && step.grond == ($0.rechtsregel == nil ? $0.grond : .bevoegdheid)
          })
        else { continue }
        bezwaren[step.beslissing, default: [:]][place, default: 0] += 1
      }
    }
    for event in play.gebeurtenissen {
      if case .gezegd(let said) = event.inhoud { heard.insert(said.rol) }
      if case .incident(let news) = event.inhoud { happened.insert(news.id) }
    }
    for rule in Set(Scorekaart.van(play.sessie).bevindingen.map(\.regel)) { regels[rule, default: 0] += 1 }
  }

  /// Rules with a finding in every play, and those with one in none.
  package var altijd: [String] { Scoreregels.alle.map(\.id).filter { regels[$0] == spellen } }
  package var nooit: [String] { Scoreregels.alle.map(\.id).filter { regels[$0] == nil } }
}
