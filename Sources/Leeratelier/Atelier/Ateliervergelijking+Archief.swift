import Opname
import Scenario
import SimEngine
import Verslag

extension Ateliervergelijking {
  /// Lays the closed sessions of an atelier side by side; one that cannot be read is named.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - atelier: The atelier.
  ///   - alleen: Only these rounds, from 1, and nothing about one participant; nil: all.
  /// - Throws: `ArchiefFout`.
  init(_ archive: Archief, _ atelier: Atelier, alleen: Set<Int>? = nil) throws(ArchiefFout) {
    var played: [Invoer] = []
    var busy: [(duo: Int, ronde: Int)] = []
    var left: [String] = []
    for duo in atelier.duos {
      for round in duo.rondes where alleen?.contains(round.plaats + 1) ?? true {
        do throws(ArchiefFout) {
          let source = try Sessiebron(archive, round.sessie)
          guard source.sessie.gesloten else {
            busy.append((duo.nummer, round.plaats + 1))
            continue
          }
          let seats = Dictionary(grouping: round.zittingen, by: \.stoel).mapValues { $0.map(\.pseudoniem) }
          played.append(.init(duo: duo.nummer, ronde: round.plaats + 1, spelers: seats, bron: source))
        } catch {
          left.append("Duo \(duo.nummer), ronde \(round.plaats + 1), telt niet mee: \(error.boodschap)")
        }
      }
    }
    self.init(
      naam: atelier.naam, duos: atelier.duos.map { ($0.nummer, $0.deelnemers.map(\.pseudoniem)) }, sessies: played,
      bezig: busy, nietBegonnen: atelier.duos.filter(\.rondes.isEmpty).map(\.nummer), weggelaten: left, alleen: alleen)
  }
}
