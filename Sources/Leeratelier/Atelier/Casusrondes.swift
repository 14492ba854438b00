import Opname
import SimEngine

/// The rounds in which a duo plays the casus of one session: what comes again is not given away, and is told together at the end.
struct Casusrondes {
  /// A round of the same casus that was played before.
  struct Eerder {
    /// From 1.
    let ronde: Int
    let sessie: Sessie
  }

  /// The next round with this casus that is not over yet, from 1; nil: this was the last.
  let straks: Int?
  /// What was played before, in its order.
  let eerder: [Eerder]

  /// A session that is of no duo, or whose casus is played once.
  static let geen = Casusrondes(straks: nil, eerder: [])

  private init(straks: Int?, eerder: [Eerder]) { (self.straks, self.eerder) = (straks, eerder) }

  /// - Throws: `ArchiefFout`.
  init(_ archief: Archief, _ code: Sessiecode) throws(ArchiefFout) {
    guard let (atelier, duo, round) = try archief.atelier(van: code), atelier.pak == nil else {
      self = .geen
      return
    }
    let same = atelier.casussen.indices.filter { atelier.casussen[$0] == atelier.casussen[round.plaats] }
    var next: Int?
    var before: [Eerder] = []
    for place in same where place != round.plaats {
      let other = duo.rondes.first { $0.plaats == place }
      let recording = try other.map { one throws(ArchiefFout) in try archief.lees(one.sessie) }
      if place > round.plaats {
        if next == nil, recording?.sessie.gesloten != true { next = place + 1 }
      } else if let recording, recording.sessie.gesloten {
        before.append(Eerder(ronde: place + 1, sessie: recording.sessie))
      }
    }
    self.init(straks: next, eerder: before)
  }

  /// What is said where the rest is kept for later.
  static func uitleg(_ ronde: Int) -> String {
    "Deze casus komt in ronde \(ronde) terug. Daarom nu alleen uw eigen verhaal en uw beeld van de samenwerking; hoe het afliep, de bevindingen en waar de casus over ging komen na ronde \(ronde)."
  }
}
