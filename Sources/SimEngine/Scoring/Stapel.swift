package import Scenario

/// Minutes that ZSM is open, counted along the simulated clock.
struct OpenTijd {
  private let klok: SimKlok

  init(_ sessie: Sessie) { klok = sessie.klok }

  /// Minutes of ZSM opening from one minute up to another; 0 when they are not in that order.
  func minuten(van start: Int, tot end: Int) -> Int { max(0, stand(end) - stand(start)) }

  /// Open minutes since the Monday of the week of instroom.
  private func stand(_ t: Int) -> Int {
    let day = klok.dag(t)
    func length(_ day: Int) -> Int { klok.uren(.zsm, dag: day)?.count ?? 0 }
    // Minutes before the week of instroom count below zero, so that two moments can be told apart there, too.
    let before = day >= 0 ? (0..<day).reduce(0) { $0 + length($1) } : -(day..<0).reduce(0) { $0 + length($1) }
    guard let hours = klok.uren(.zsm, dag: day) else { return before }
    return before + min(max(0, klok.minuutVanDag(t) - hours.lowerBound), hours.count)
  }
}

/// The pile on ZSM: who waits because of the minutes that this casus takes.
///
/// The model, all in whole minutes of ZSM opening since instroom. Other suspects arrive by a fixed pattern, one every
/// `60 / instroomPerUur` minutes (the k-th at `k × 60000 / round(1000 × instroomPerUur)`, rounded down). Each needs six
/// minutes of a KPC'er and then twelve of an officier; both are served in order of arrival by whoever is free first. The
/// handelingen of this casus take one KPC'er (those of the ketenprocescoordinator) and one officier (deciding, and the
/// minutes of an afstemmingsoverleg) at the moment they are done. What somebody waits beyond the same day without this
/// casus counts, and is put down to the last handeling of the casus that began before that suspect was served.
package struct Stapel: Equatable, Sendable {
  /// A handeling that made others wait.
  package struct Oorzaak: Equatable, Sendable {
    package var soort: Handelingsoort
    package var gebeurtenis: Int
    /// Minutes that it took of the KPC'er or the officier.
    package var beslag: Int
    /// Minutes of waiting that are put down to it.
    package var minuten: Int
  }

  /// Suspects that arrived so far.
  package var ingestroomd = 0
  /// Those that waited longer because of this casus.
  package var wachtten = 0
  /// Those that are still waiting now because of it.
  package var wachtenNu = 0
  /// Extra minutes of waiting together, and of the one that waited longest.
  package var totaal = 0
  package var langste = 0
  /// What caused it, most waiting first.
  package var oorzaken: [Oorzaak] = []

  package static let kpcMinuten = 6
  package static let officierMinuten = 12
  package static let toelichting =
    "Illustratief: andere verdachten stromen in een vast patroon in (het aantal per uur staat in het regioprofiel) en vragen elk zes minuten van een KPC'er en twaalf van een officier."

  /// The pile at the session's present minute.
  package static func van(_ sessie: Sessie) -> Stapel { van(sessie, op: sessie.tijd) }

  /// The pile at a minute.
  package static func van(_ sessie: Sessie, op moment: Int) -> Stapel {
    let clock = OpenTijd(sessie)
    let (kpc, officier) = beslag(sessie, clock, tot: moment)
    let now = clock.minuten(van: 0, tot: moment)
    return bereken(
      duizendstenPerUur: Int((sessie.regio.instroomPerUur * 1000).rounded()), kpcs: sessie.regio.aantalKpc,
      officieren: sessie.regio.aantalOfficieren, kpc: kpc, officier: officier, tot: now)
  }

  /// Minutes taken from a server at a moment on the axis of open minutes.
  struct Beslag: Equatable {
    var van: Int
    var minuten: Int
    var soort: Handelingsoort
    var gebeurtenis: Int
  }

  /// What this casus takes from the KPC'er and from the officier.
  private static func beslag(_ s: Sessie, _ clock: OpenTijd, tot moment: Int) -> (kpc: [Beslag], officier: [Beslag]) {
    var kpc: [Beslag] = []
    var officier: [Beslag] = []
    var atTable = false
    for event in s.gebeurtenissen where event.tijd >= 0 && event.tijd <= moment {
      guard case .handelingVerricht(let done) = event.inhoud, done.kosten > 0, done.handeling.rol.netwerk == .zsm else {
        continue
      }
      let action = done.handeling
      let block = Beslag(
        van: clock.minuten(van: 0, tot: event.tijd), minuten: done.kosten, soort: action.soort,
        gebeurtenis: event.nummer)
      if action.rol == .ketenprocescoordinator { kpc.append(block) }
      if action.soort == .overlegOpenen {
        atTable = action.deelnemers?.contains(.officier) == true || s.menselijkeStoel(.officier) == .zsm
      }
      let meeting = action.soort.kenmerk.hoortBijOverleg
      if action.soort == .beslissen || (meeting && atTable) { officier.append(block) }
      if action.soort == .overlegSluiten { atTable = false }
    }
    return (kpc, officier)
  }

  static func bereken(
    duizendstenPerUur rate: Int, kpcs: Int, officieren: Int, kpc: [Beslag], officier: [Beslag], tot now: Int
  ) -> Stapel {
    var result = Stapel()
    guard rate > 0, now > 0 else { return result }
    var arrivals: [Int] = []
    while (arrivals.count + 1) * 60_000 / rate <= now { arrivals.append((arrivals.count + 1) * 60_000 / rate) }
    result.ingestroomd = arrivals.count
    let with = doorloop(arrivals, kpcs, officieren, kpc, officier)
    let without = doorloop(arrivals, kpcs, officieren, [], [])
    var put = Array(repeating: 0, count: kpc.count + officier.count)
    for index in arrivals.indices {
      // Waiting for the KPC'er and waiting for the officier, each up to now.
      func waits(_ day: [Dienst]) -> (kpc: Int, officier: Int) {
        (
          max(0, min(day[index].kpcStart, now) - arrivals[index]),
          max(0, min(day[index].officierStart, now) - (day[index].kpcStart + kpcMinuten))
        )
      }
      let (a, b) = (waits(with), waits(without))
      let extra = (kpc: max(0, a.kpc - b.kpc), officier: max(0, a.officier - b.officier))
      let sum = max(0, min(extra.kpc + extra.officier, a.kpc + a.officier - b.kpc - b.officier))
      guard sum > 0 else { continue }
      result.wachtten += 1
      result.totaal += sum
      result.langste = max(result.langste, sum)
      if with[index].officierStart > now { result.wachtenNu += 1 }
      let byKpc = min(sum, extra.kpc)
      if byKpc > 0, let cause = kpc.lastIndex(where: { $0.van <= min(with[index].kpcStart, now) }) {
        put[cause] += byKpc
      }
      if sum > byKpc {
        // Who came later to the officier because of the KPC'er waits there for what the officier does.
        let at = min(with[index].officierStart, now)
        if let cause = officier.lastIndex(where: { $0.van <= at }) {
          put[kpc.count + cause] += sum - byKpc
        } else if let cause = kpc.lastIndex(where: { $0.van <= at }) {
          put[cause] += sum - byKpc
        }
      }
    }
    let blocks = kpc + officier
    for index in blocks.indices where put[index] > 0 {
      // A meeting opened by the KPC'er takes both; it is one cause.
      if let same = result.oorzaken.firstIndex(where: { $0.gebeurtenis == blocks[index].gebeurtenis }) {
        result.oorzaken[same].minuten += put[index]
      } else {
        result.oorzaken.append(
          Oorzaak(
            soort: blocks[index].soort, gebeurtenis: blocks[index].gebeurtenis, beslag: blocks[index].minuten,
            minuten: put[index]))
      }
    }
    result.oorzaken.sort { ($1.minuten, $0.gebeurtenis) < ($0.minuten, $1.gebeurtenis) }
    return result
  }

  private struct Dienst {
    var kpcStart: Int
    var officierStart: Int
  }

  /// Serves everybody, first by the KPC'ers and then by the officieren.
  private static func doorloop(_ arrivals: [Int], _ kpcs: Int, _ officieren: Int, _ kpc: [Beslag], _ officier: [Beslag])
    -> [Dienst]
  {
    let first = bedien(arrivals, servers: kpcs, minuten: kpcMinuten, beslag: kpc)
    let ready = first.map { $0 + kpcMinuten }
    let second = bedien(ready, servers: officieren, minuten: officierMinuten, beslag: officier)
    return zip(first, second).map { Dienst(kpcStart: $0, officierStart: $1) }
  }

  /// The minute at which each is served, in order of arrival; the casus takes the first server when it needs one.
  private static func bedien(_ ready: [Int], servers: Int, minuten: Int, beslag: [Beslag]) -> [Int] {
    var free = Array(repeating: 0, count: max(1, servers))
    var start = Array(repeating: 0, count: ready.count)
    var blocks = beslag[...]
    // Who is ready first is served first; several KPC'ers can make two ready in another order than they came.
    for index in ready.indices.sorted(by: { (ready[$0], $0) < (ready[$1], $1) }) {
      while let block = blocks.first, block.van <= ready[index] {
        free[0] = max(free[0], block.van) + block.minuten
        blocks = blocks.dropFirst()
      }
      var server = 0
      for candidate in free.indices where free[candidate] < free[server] { server = candidate }
      // Blocks that come while this one would still be waiting go before it on the first server.
      while server == 0, let block = blocks.first, block.van <= free[0] {
        free[0] = max(free[0], block.van) + block.minuten
        blocks = blocks.dropFirst()
        for candidate in free.indices where free[candidate] < free[server] { server = candidate }
      }
      start[index] = max(ready[index], free[server])
      free[server] = start[index] + minuten
    }
    return start
  }

  /// What waited, which handelingen caused how much of it, and how it is computed, one line each.
  package var uitleg: [String] {
    [inWoorden] + oorzaken.map { "\($0.soort.naam): \(duurInWoorden($0.minuten)) wachten" } + [Stapel.toelichting]
  }

  /// The pile in one or two sentences.
  package var inWoorden: String {
    guard wachtten > 0 else { return "Door deze zaak wachtte niemand langer." }
    let who = wachtten == 1 ? "wachtte één andere verdachte" : "wachtten \(wachtten) andere verdachten"
    let causes = oorzaken.prefix(3).map {
      "\u{2018}\($0.soort.naam.lowercased())\u{2019} (\(duurInWoorden($0.minuten)))"
    }
    return
      "Door deze zaak \(who) langer, samen \(duurInWoorden(totaal)) en de langste \(duurInWoorden(langste)). Dat kwam vooral door \(opsomming(causes))."
  }
}
