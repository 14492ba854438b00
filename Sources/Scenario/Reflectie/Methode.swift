/// A way to talk about a session with a group, step by step: data that a begeleider can edit.
package struct Methode: Equatable, Sendable {
  /// What happens in a step, as far as the program has a part in it.
  package enum Soort: String, Sendable, CaseIterable {
    /// Only talk.
    case gesprek
    /// Everyone tells their own story, before anything of the recording is shown.
    case openRonde = "open_ronde"
    /// A moment of the recording.
    case fragment
    /// What each seat knew just before the decision.
    case wieWistWat = "wie_wist_wat"
    /// The group says what it saw; it is written down.
    case inzichten
    /// One intention per participant.
    case voornemens
    /// Questions to learn from, each with a destination.
    case leervragen

    /// Whether it shows something of the recording.
    package var toontOpname: Bool { self == .fragment || self == .wieWistWat }
  }

  /// A step.
  package struct Stap: Equatable, Sendable {
    package var id: String
    package var titel: String
    package var soort: Soort
    package var minuten: Int
    /// Minutes in the short form; 0: it is left out there.
    package var kort: Int
    /// Who speaks.
    package var wie: String
    package var opdracht: String
    /// What is not allowed, such as advice in the question round.
    package var niet: String?
  }

  /// File name without extension.
  package var id: String
  package var titel: String
  package var toelichting: String
  package var stappen: [Stap]

  /// The steps with their minutes, in the long or in the short form.
  package func verloop(kort isShort: Bool) -> [(stap: Stap, minuten: Int)] {
    stappen.map { ($0, isShort ? $0.kort : $0.minuten) }.filter { $0.1 > 0 }
  }
}
