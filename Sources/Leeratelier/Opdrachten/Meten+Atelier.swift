import Glibc
import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// How long the screen of the trainer takes to follow what somebody else did, in an archive of its own.
  static func meetAtelier(_ env: Omgeving) throws -> Uitgang {
    let (sessions, events) = (50, 200)
    let scenario = try env.scenario(Voorbeeld.casus)
    let path = try env.argumenten.plek(0)
    let archive = try Archief(pad: path)
    let atelier = try archive.maak(Atelier.Opzet(naam: "meting", casussen: [scenario.casus.id]), duos: sessions)
    var played: [(opname: Opgenomen, sessie: Sessie)] = []
    for (index, duo) in atelier.duos.enumerated() {
      let opening = try Speelkeuzes().opening(scenario.casus, scenario.regio, mensen: Stoel.allCases)
      let code = try archive.openRonde(opening, bron: scenario.bron, duo: duo.code, plaats: 0).sessie
      var recording = try archive.lees(code)
      var state = recording.sessie
      var play = Doorloop(opening, zaad: UInt64(index))
      play.speel(hoogstens: 2000)
      // As long as nobody has ended it: the rest is words of the trainer.
      let done = play.sessie.gebeurtenissen.prefix { if case .sessieGesloten = $0.inhoud { false } else { true } }
      let first = Array(done.prefix(events).dropFirst(state.gebeurtenissen.count))
      _ = try archive.verricht(&recording, sessie: &state) { _ in first }
      while state.gebeurtenissen.count < events {
        _ = try archive.verricht(&recording, sessie: &state) { now throws(Weigering) in
          try now.hint("Neem de tijd.", stoelen: [.zsm])
        }
      }
      played.append((recording, state))
    }
    let other = try Archief(pad: path, aanmaken: false)
    let clock = ContinuousClock()
    var follower: Ateliervolger?
    let reading = try clock.measure { follower = try Ateliervolger(other, "meting") }
    guard let follower else { return .fout }
    let screen = Atelierscherm(follower, Lijnbediening(.tekst("")))
    var times: [Double] = []
    for index in 0..<50 {
      var one = played[index % sessions]
      _ = try archive.verricht(&one.opname, sessie: &one.sessie) { now throws(Weigering) in
        try now.hint("Nog een.", stoelen: [.zsm])
      }
      played[index % sessions] = one
      let took = try clock.measure {
        guard try follower.ververs() else { throw Opdrachtfout("Het scherm zag niets nieuws.", .fout) }
        _ = Bladindeling(Maat(kolommen: 80, rijen: 60)).beeld(screen.blad(80), bladzij: 0, .init(vraag: ""))
      }
      times.append(took.inSeconden)
    }
    times.sort()
    let first = reading.inSeconden
    let lags = try volg(&played, archive, follower, screen)
    Uitvoer.dataregel(
      "{\"sessies\": \(sessions), \"gebeurtenissen\": \(events), \"openen\": \(first), \"p50\": \(times[25]), \"slechtste\": \(times[49]), \"zaal\": \(lags.count), \"zaal_p50\": \(lags[lags.count / 2]), \"zaal_slechtste\": \(lags[lags.count - 1])}"
    )
    return .goed
  }

  /// How long after a commit the screen of the trainer shows it, with five hundred handelingen a minute and a look every
  /// fifth of a second, as the screen takes it.
  ///
  /// - Returns: Seconds, sorted.
  /// - Throws: `Opdrachtfout` when what the trainer sees is not what was recorded; what the archive throws.
  private static func volg(
    _ played: inout [(opname: Opgenomen, sessie: Sessie)], _ archive: Archief, _ follower: Ateliervolger,
    _ screen: Atelierscherm
  ) throws -> [Double] {
    let (perMinute, count, look) = (500, 160, Duration.milliseconds(200))
    let clock = ContinuousClock()
    let begun = clock.now
    var (waiting, lags): ([ContinuousClock.Instant], [Double]) = ([], [])
    var next = begun + look
    for index in 0..<count {
      let due = begun + .milliseconds(60_000 * index / perMinute)
      while clock.now < due { usleep(500) }
      let place = index % played.count
      var one = played[place]
      _ = try archive.verricht(&one.opname, sessie: &one.sessie) { now throws(Weigering) in
        try now.hint("En nog een.", stoelen: [.zsm])
      }
      played[place] = one
      waiting.append(clock.now)
      guard clock.now >= next || index == count - 1 else { continue }
      _ = try follower.ververs()
      _ = Bladindeling(Maat(kolommen: 80, rijen: 60)).beeld(screen.blad(80), bladzij: 0, .init(vraag: ""))
      lags += waiting.map { $0.duration(to: clock.now).inSeconden }
      waiting = []
      next = clock.now + look
      for (duo, one) in played.enumerated() where follower.sessie(duo + 1)?.sessie != one.sessie {
        throw Opdrachtfout("Het scherm toont van duo \(duo + 1) iets anders dan vastgelegd is.", .fout)
      }
    }
    return lags.sorted()
  }

  /// How long it takes to lay the duo's of a large atelier side by side, from the archive to the page.
  static func meetVergelijking(_ env: Omgeving) throws -> Uitgang {
    let scenario = try env.scenario(Voorbeeld.casus)
    let path = try env.argumenten.plek(0)
    let archive = try Archief(pad: path)
    let count = env.argumenten.plaats.dropFirst().first.flatMap { Int($0) } ?? 50
    let atelier = try archive.maak(
      Atelier.Opzet(naam: "vergelijking", casussen: [scenario.casus.id]), duos: max(1, count))
    var events = 0
    for (index, duo) in atelier.duos.enumerated() {
      let opening = try Speelkeuzes().opening(scenario.casus, scenario.regio, mensen: Stoel.allCases)
      let code = try archive.openRonde(opening, bron: scenario.bron, duo: duo.code, plaats: 0).sessie
      var recording = try archive.lees(code)
      var state = recording.sessie
      var play = Doorloop(opening, zaad: UInt64(index))
      play.speel(hoogstens: 2000)
      let rest = Array(play.sessie.gebeurtenissen.dropFirst(state.gebeurtenissen.count))
      _ = try archive.verricht(&recording, sessie: &state) { _ in rest }
      guard state.gesloten else { throw Opdrachtfout("Een spel kwam niet aan zijn eind.", .fout) }
      events += state.gebeurtenissen.count
    }
    var (lines, bytes, reading) = (0, 0, Double.infinity)
    let clock = ContinuousClock()
    let best =
      try (0..<5).map { _ in
        let took = try clock.measure {
          // As the verb does it: another program, which has read nothing yet.
          let other = try Archief(pad: path, aanmaken: false)
          let group = try other.atelier("vergelijking")
          let begun = clock.now
          let all = try Ateliervergelijking(other, group)
          reading = min(reading, begun.duration(to: clock.now).inSeconden)
          lines = Vergelijkingstekst.regels(all).count
          bytes = Vergelijkingspagina.html(all).utf8.count
        }
        return took.inSeconden
      }.min() ?? 0
    Uitvoer.dataregel(
      "{\"sessies\": \(count), \"gebeurtenissen\": \(events), \"regels\": \(lines), \"bytes\": \(bytes), \"maken\": \(reading), \"seconden\": \(best)}"
    )
    return .goed
  }
}

extension Duration {
  /// As a number of seconds.
  fileprivate var inSeconden: Double { Double(components.attoseconds) / 1e18 + Double(components.seconds) }
}
