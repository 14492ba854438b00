/// What came of reading one file: the value, unless it has errors, and every finding.
package struct Gelezen<Waarde: Sendable>: Sendable {
  /// The text that was read.
  package let source: SourceText
  /// In the order of the file.
  package let diagnostics: [Diagnostic]
  /// Nil when one of the findings is an error.
  package let waarde: Waarde?

  init(_ source: SourceText, _ log: DiagnosticLog, _ waarde: Waarde?) {
    self.source = source
    self.diagnostics = log.sorted
    self.waarde = log.hasErrors ? nil : waarde
  }

  private init(_ source: SourceText, _ diagnostics: [Diagnostic], _ waarde: Waarde?) {
    (self.source, self.diagnostics, self.waarde) = (source, diagnostics, waarde)
  }

  /// The same with findings that only other files show.
  func met(_ more: [Diagnostic]) -> Self {
    more.isEmpty ? self : Self(source, diagnostics + more, more.contains { $0.ernst == .fout } ? nil : waarde)
  }

  /// The findings for people, a line each, with notes and hints below.
  package var meldingen: [String] { DiagnosticFormatter.tekst(diagnostics, in: source) }
}

/// How far a file is checked when it is read.
package enum Controle: Sendable {
  /// Everything: what a trainer's file goes through before it is played.
  case volledig
  /// Only that it is well-formed: for a casus stored with a recording, which was checked when it was played.
  case alleenVorm
}
