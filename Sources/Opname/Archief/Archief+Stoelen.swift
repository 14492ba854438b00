package import Scenario

/// Who plays which seat now: one terminal a seat, until it stops or the trainer takes it over.
extension Archief {
  /// The seats that are held here for as long as this lives.
  package final class Stoelen {
    private let code: Sessiecode
    private let sloten: [(stoel: Stoel, slot: any Stoelslot)]

    init(_ code: Sessiecode, _ sloten: [(stoel: Stoel, slot: any Stoelslot)]) {
      (self.code, self.sloten) = (code, sloten)
    }

    /// Makes sure that every seat is still held here.
    ///
    /// - Throws: `ArchiefFout.stoelOvergenomen`.
    package func controleer() throws(ArchiefFout) {
      for held in sloten where !held.slot.isVanOns {
        throw .stoelOvergenomen(code: code.tekst, stoel: held.stoel)
      }
    }
  }

  /// Holds seats while they are played here.
  ///
  /// - Parameters:
  ///   - code: The session.
  ///   - seats: The seats, all or none.
  ///   - overnemen: Whether they are taken over from whoever plays them.
  /// - Returns: What holds them.
  /// - Throws: `ArchiefFout.stoelBezet` when another terminal plays one.
  package func houd(_ code: Sessiecode, _ seats: [Stoel], overnemen: Bool = false) throws(ArchiefFout) -> Stoelen {
    var held: [(stoel: Stoel, slot: any Stoelslot)] = []
    for seat in seats {
      guard let slot = try opslag.houd(code, stoel: seat, overnemen: overnemen) else {
        let free =
          seats.contains(seat.ander) && !isBezet(code, seat.ander, buiten: held.map(\.stoel)) ? seat.ander : nil
        throw bezet(code, seat, vrij: free)
      }
      held.append((seat, slot))
    }
    return Stoelen(code, held)
  }

  /// That a seat is played elsewhere, for whoever wanted to sit down there.
  ///
  /// - Parameters:
  ///   - code: The session.
  ///   - seat: The seat.
  ///   - free: The other seat, when nobody plays it and it was wanted, too.
  /// - Returns: The error.
  package func bezet(_ code: Sessiecode, _ seat: Stoel, vrij free: Stoel? = nil) -> ArchiefFout {
    // Where it cannot be read whether there is a word, there may be one.
    let hasWord = (try? trainerswoord(code) != nil) ?? true
    return .stoelBezet(code: code.tekst, stoel: seat, vrij: free, metWoord: hasWord)
  }

  /// Whether somebody else than we plays a seat.
  private func isBezet(_ code: Sessiecode, _ seat: Stoel, buiten ours: [Stoel]) -> Bool {
    !ours.contains(seat) && opslag.isBezet(code, stoel: seat)
  }

  /// The seats of a session that somebody plays now.
  package func bezet(_ code: Sessiecode) -> [Stoel] { Stoel.allCases.filter { opslag.isBezet(code, stoel: $0) } }
}
