import Scenario
import SimEngine
import Verslag

/// Short lines about things, the same everywhere on screen.
enum Woorden {
  /// A puzzelstuk in one line: title, holder, leefgebied; a kracht or a risico it is called afterwards.
  static func regel(_ piece: Puzzelstuk) -> String {
    let sensitive = piece.gevoeligheid == .gewoon ? "" : " [\(piece.gevoeligheid.naam)]"
    return "\(piece.titel) (\(piece.houder.naam), \(piece.leefgebied.naam))\(sensitive)"
  }
}
