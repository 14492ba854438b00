import Opname
import Scenario
import SimEngine

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
      times.append(Double(took.components.attoseconds) / 1e18 + Double(took.components.seconds))
    }
    times.sort()
    let first = Double(reading.components.attoseconds) / 1e18 + Double(reading.components.seconds)
    Uitvoer.dataregel(
      "{\"sessies\": \(sessions), \"gebeurtenissen\": \(events), \"openen\": \(first), \"p50\": \(times[25]), \"slechtste\": \(times[49])}"
    )
    return .goed
  }
}
