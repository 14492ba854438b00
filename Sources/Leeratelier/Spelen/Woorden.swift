import Scenario
import SimEngine
import Verslag

/// Short lines about things, the same everywhere on screen.
enum Woorden {
  /// A puzzelstuk in one line: kracht or risico, title, holder, leefgebied.
  static func regel(_ piece: Puzzelstuk) -> String {
    let sign = piece.aard == .kracht ? "+" : "−"
    let sensitive = piece.gevoeligheid == .gewoon ? "" : " [\(piece.gevoeligheid.naam)]"
    return "\(sign) \(piece.titel) (\(piece.houder.naam), \(piece.leefgebied.naam))\(sensitive)"
  }
}
