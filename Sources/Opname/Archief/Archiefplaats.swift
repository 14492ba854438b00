/// Where an archive is, as messages call it.
package enum Archiefplaats: Hashable, Sendable {
  /// A file, by its path.
  case bestand(String)
  /// What is no file, by the name that its user knows.
  case elders(String)

  /// The path, or the name.
  package var tekst: String {
    switch self {
    case .bestand(let text), .elders(let text): text
    }
  }
}
