/// Simulated minutes in a day.
package let minutenPerDag = 1_440

/// Days of the week; the simulated clock knows no other calendar.
package enum Weekdag: Int, Sendable, CaseIterable {
  case maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag

  /// The name on screen and in files.
  package var naam: String {
    switch self {
    case .maandag: "maandag"
    case .dinsdag: "dinsdag"
    case .woensdag: "woensdag"
    case .donderdag: "donderdag"
    case .vrijdag: "vrijdag"
    case .zaterdag: "zaterdag"
    case .zondag: "zondag"
    }
  }

  /// Monday to Friday.
  package var isWerkdag: Bool { rawValue < Weekdag.zaterdag.rawValue }
}
