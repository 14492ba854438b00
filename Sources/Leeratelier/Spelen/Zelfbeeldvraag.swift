import Scenario
import SimEngine

/// Who is asked for a self-image at a terminal.
enum Zelfbeeldvraag {
  /// The seats that people played here, each for themselves; a room answers once (nil).
  static func wie(_ sessie: Sessie, hier seats: [Stoel], vorm: Speelvorm.Vorm) -> [Stoel?] {
    let played = seats.filter { seat in
      sessie.handelingen.contains { $0.verricht.door == .mens && $0.verricht.stoel == seat }
    }
    return vorm == .plenair && played.count > 1 ? [nil] : played
  }
}
