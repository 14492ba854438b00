/// One problem in a file, as data: which rule, how bad, where, and what to do.
///
/// Producing, formatting and printing are three places: a check makes these, `DiagnosticFormatter` words them for
/// people or tools, and the command prints them.
package struct Diagnostic: Hashable, Sendable {
  /// Whether the file can still be used.
  package enum Ernst: String, Sendable, CaseIterable {
    case fout, waarschuwing
  }

  /// A second place that helps to understand the problem.
  package struct Note: Hashable, Sendable {
    /// What is to be seen there.
    package let boodschap: String
    /// Where it is.
    package let range: SourceRange

    /// A note at a place.
    package init(_ boodschap: String, at range: SourceRange) {
      self.boodschap = boodschap
      self.range = range
    }
  }

  /// A piece of the file and what comes in its place: of a hint that a program can carry out as well.
  package struct Wijziging: Hashable, Sendable {
    /// The bytes that go.
    package let range: SourceRange
    /// What comes instead.
    package let tekst: String

    /// A change at a place.
    package init(_ range: SourceRange, _ tekst: String) {
      self.range = range
      self.tekst = tekst
    }
  }

  /// The stable code of the rule.
  package let code: DiagnosticCode
  /// How bad it is.
  package let ernst: Ernst
  /// The narrowest place that shows the problem.
  package let range: SourceRange
  /// Headline: states the rule and names the thing found, without full stop.
  package let boodschap: String
  /// What to do about it, as a verb phrase.
  package let hint: String?
  /// Further places that help to understand it.
  package let notes: [Note]
  /// What the hint comes to, where it can mean only one thing; empty where a person must choose.
  package let wijzigingen: [Wijziging]

  /// A finding, whose severity follows from its code.
  package init(
    _ code: DiagnosticCode, at range: SourceRange, _ boodschap: String, hint: String? = nil,
    notes: [Note] = [], wijzigingen: [Wijziging] = []
  ) {
    self.code = code
    self.ernst = code.ernst
    self.range = range
    self.boodschap = boodschap
    self.hint = hint
    self.notes = notes
    self.wijzigingen = wijzigingen
  }
}

/// What was found in one file so far.
package final class DiagnosticLog {
  /// The number of problems after which reading stops looking for more in one file.
  package static let maximum = 200

  /// What was found, in the order of finding.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether one of the findings is an error.
  package private(set) var hasErrors = false

  /// An empty log.
  package init() {}

  /// Adds a finding.
  package func report(_ diagnostic: Diagnostic) {
    if diagnostic.ernst == .fout { hasErrors = true }
    if diagnostics.count < Self.maximum {
      diagnostics.append(diagnostic)
    } else if diagnostics.count == Self.maximum {
      diagnostics.append(
        Diagnostic(
          .teVeelFouten, at: diagnostic.range,
          "een bestand krijgt hoogstens \(Self.maximum) meldingen; vanaf hier is niet verder gemeld",
          hint: "los de eerste meldingen op en controleer opnieuw"))
      hasErrors = true
    }
  }

  /// Adds a finding from its parts.
  package func report(
    _ code: DiagnosticCode, at range: SourceRange, _ boodschap: String, hint: String? = nil,
    notes: [Diagnostic.Note] = [], wijzigingen: [Diagnostic.Wijziging] = []
  ) {
    report(Diagnostic(code, at: range, boodschap, hint: hint, notes: notes, wijzigingen: wijzigingen))
  }

  /// Takes the quotations out of findings that lie on one of these places, because what stands there is not repeated.
  func concealQuotations(at places: [SourceRange]) {
    guard !places.isEmpty else { return }
    for index in diagnostics.indices {
      let old = diagnostics[index]
      guard places.contains(where: { $0.lower < old.range.upper && old.range.lower < $0.upper }) else { continue }
      diagnostics[index] = Diagnostic(
        old.code, at: old.range, Self.concealed(old.boodschap, "«", "»"),
        hint: old.hint.map { Self.concealed($0, "\"", "\"") }, notes: old.notes,
        wijzigingen: old.wijzigingen)
    }
  }

  private static func concealed(_ text: String, _ open: Character, _ close: Character) -> String {
    var result = ""
    var isInside = false
    for character in text {
      if isInside {
        guard character == close else { continue }
        isInside = false
        result += "…"
      } else if character == open {
        isInside = true
      }
      result.append(character)
    }
    return result
  }

  /// Whether so much was reported that looking further makes no sense.
  package var isFull: Bool { diagnostics.count > Self.maximum }

  /// The findings in the order of the file; at one place in the order in which they were found.
  package var sorted: [Diagnostic] {
    diagnostics.enumerated()
      .sorted { ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset) }
      .map(\.element)
  }
}
