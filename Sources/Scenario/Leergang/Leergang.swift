/// An order of casussen to learn something from, over several meetings: data that a trainer can edit.
package struct Leergang: Equatable, Sendable {
  /// What is learnt (issue, after the learning goals of the profession: to know, to be able, to want).
  package enum Leerdoelsoort: String, Sendable, CaseIterable {
    case kennis, houding, vaardigheid

    /// How one says it of more of them.
    package var naam: String {
      switch self {
      case .kennis: "weten"
      case .houding: "houding"
      case .vaardigheid: "kunnen"
      }
    }
  }

  /// What one wants to have learnt.
  package struct Leerdoel: Equatable, Sendable {
    package var soort: Leerdoelsoort
    package var tekst: String
  }

  /// What must have been done before the next part: something that one does, never how well.
  package enum Voorwaardesoort: String, Sendable, CaseIterable {
    /// Sessions of a casus of the part that were closed.
    case sessies
    /// Conversations (`reflecteer`) about such a session.
    case gesprek
    /// Intentions that were written at such a session.
    case voornemen

    /// So many of them, in words.
    package func zin(_ count: Int) -> String {
      switch self {
      case .sessies: count == 1 ? "1 sessie gesloten" : "\(count) sessies gesloten"
      case .gesprek: count == 1 ? "1 gesprek gehouden" : "\(count) gesprekken gehouden"
      case .voornemen: count == 1 ? "1 voornemen geschreven" : "\(count) voornemens geschreven"
      }
    }
  }

  /// So many of something, to go on.
  package struct Voorwaarde: Equatable, Sendable {
    package var soort: Voorwaardesoort
    package var aantal: Int
  }

  /// A part: its casussen, what is learnt from them, and when one goes on.
  package struct Deel: Equatable, Sendable {
    package var id: String
    package var titel: String
    /// Ids of casussen.
    package var casussen: [String]
    package var leerdoelen: [Leerdoel]
    /// What one does, and pays attention to.
    package var opdracht: String
    package var verder: [Voorwaarde]
  }

  /// File name without extension.
  package var id: String
  package var titel: String
  package var toelichting: String
  package var delen: [Deel]
}
