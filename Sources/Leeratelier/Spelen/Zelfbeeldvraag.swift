import Scenario
import SimEngine

/// Who is asked for a self-image at a terminal.
enum Zelfbeeldvraag {
  /// The seats that people played here, each for themselves; a room answers once (nil).
  ///
  /// Where a session that has ended is taken up again, nobody holds a seat any more: then it is whoever played.
  static func wie(_ sessie: Sessie, hier seats: [Stoel], vorm: Speelvorm.Vorm) -> [Stoel?] {
    let played = (seats.isEmpty ? Stoel.allCases : seats).filter { seat in
      // Who only handed the seat over did not play it.
      sessie.handelingen.contains {
        $0.verricht.door == .mens && $0.verricht.stoel == seat && $0.verricht.handeling.soort != .stoelOverdragen
      }
    }
    return vorm == .plenair && played.count > 1 ? [nil] : played
  }
}
