import Scenario
import SimEngine

/// A casus over all the closed sessions of an archive: decisions, grounds, routes and aflopen beside each other.
///
/// No casusonderzoek (ontwikkelagenda, point 8), which asks real people about real effect: it says so.
package struct Casusvergelijking: Sendable {
  package let titel: String
  package let vergelijking: Spelvergelijking
  /// What was left out and why, in whole sentences.
  package let weggelaten: [String]

  /// - Parameters:
  ///   - titel: The title of the casus.
  ///   - bronnen: Its closed sessions, in the order in which they were opened.
  ///   - weggelaten: What was left out and why.
  package init(titel: String, _ bronnen: [Sessiebron], weggelaten: [String] = []) {
    self.titel = titel
    self.weggelaten = weggelaten
    vergelijking = Spelvergelijking(.sessie, bronnen.map { Vergelekenspel($0.code, $0) })
  }

  /// What it is not.
  package static let geenOnderzoek =
    "Dit is geen casusonderzoek. Dat bevraagt echte betrokkenen over wat een aanpak bij hen deed; hier staat alleen wat er in oefensessies met een verzonnen casus gebeurde. De vragenlijst voor casusonderzoek maakt u met --vragenlijst."

  static let afloopuitleg = "Vertellingen van de auteur, geen voorspellingen; er is geen beste afloop."

  var kop: String {
    "\(titel): \(vergelijking.spellen.count == 1 ? "1 sessie" : "\(vergelijking.spellen.count) sessies") naast elkaar"
  }

  var inleiding: [String] {
    [Casusvergelijking.geenOnderzoek] + weggelaten
      + (vergelijking.spellen.isEmpty ? ["Er is nog geen afgesloten sessie van deze casus."] : [])
  }
}
