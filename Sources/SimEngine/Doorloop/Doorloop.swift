package import Scenario

/// Seeded random play: every seat does something that is offered, with random choices, until the session ends.
package struct Doorloop: Sendable {
  package var sessie: Sessie
  package private(set) var gebeurtenissen: [Gebeurtenis]
  package private(set) var weigeringen = 0
  /// Each handeling that was accepted, for a replay.
  package private(set) var zetten: [(stoel: Stoel, handeling: Handeling)] = []
  private var dobbelsteen: Dobbelsteen
  private let neiging: Neiging

  /// Opens a session for random play.
  package init(_ opening: Opening, zaad: UInt64, neiging: Neiging = .geen) {
    dobbelsteen = Dobbelsteen(zaad: zaad)
    self.neiging = neiging
    gebeurtenissen = Sessie.open(opening)
    sessie = Sessie(opening, gebeurtenissen: gebeurtenissen)
  }

  /// Plays on until the session ends or so many handelingen were done.
  package mutating func speel(hoogstens limit: Int) {
    for _ in 0..<limit where !sessie.gesloten { stap() }
  }

  /// One handeling of the seat whose turn it is.
  package mutating func stap() {
    guard let seat = dobbelsteen.kies(uit: sessie.aanZet) else { return }
    let action = Doorloop.willekeurig(sessie.mogelijkheden(seat), sessie, &dobbelsteen, neiging)
    guard let action else { return }
    do throws(Weigering) {
      let news = try sessie.decide(action, stoel: seat, gezien: sessie.gebeurtenissen.count - 1)
      zetten.append((seat, action))
      sessie.verwerk(news)
      gebeurtenissen += news
    } catch {
      weigeringen += 1
    }
  }
}
