/// A note beside the events, never folded.
package struct Aantekening: Equatable, Sendable {
  /// Counted from 1 within the session; given by the archive.
  package var nummer: Int
  /// ISO 8601 with zone; given by the archive.
  package var wandklok: String
  package var door: String
  /// notitie, bladwijzer, oordeel, zelfbeeld, eigen_verhaal, voornemen and the like.
  package var soort: String
  /// Number of the event that it is about.
  package var gebeurtenis: Int?
  package var tekst: String
  package var gegevens: [String: String]

  /// A note that is still to be added: number and time are given by the archive.
  package init(
    door: String, soort: String, gebeurtenis: Int? = nil, tekst: String, gegevens: [String: String] = [:],
    nummer: Int = 0, wandklok: String = ""
  ) {
    self.nummer = nummer
    self.wandklok = wandklok
    self.door = door
    self.soort = soort
    self.gebeurtenis = gebeurtenis
    self.tekst = tekst
    self.gegevens = gegevens
  }
}
