package import Scenario

/// A handeling that cannot be: nothing is recorded, and the reason says what would be possible.
package struct Weigering: Error, Equatable, Sendable {
  package typealias Code = Weigercode

  package var code: Code
  /// In Dutch, for the participant.
  package var reden: String
  /// What would be possible instead.
  package var mogelijk: [Handelingsoort]

  package init(_ code: Code, _ reden: String, mogelijk: [Handelingsoort] = []) {
    self.code = code
    self.reden = reden
    self.mogelijk = mogelijk
  }
}
