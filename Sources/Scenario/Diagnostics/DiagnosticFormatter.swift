/// Words findings for people and for tools; it prints nothing itself.
package enum DiagnosticFormatter {
  /// One finding as a tool reads it, in the fields of `controleer --json`.
  package struct Regel: Hashable, Sendable, Codable {
    /// The file.
    package let bestand: String
    /// The line, from 1.
    package let regel: Int
    /// The column in characters, from 1.
    package let kolom: Int
    /// The code.
    package let code: String
    /// `fout` or `waarschuwing`.
    package let ernst: String
    /// The headline.
    package let boodschap: String
    /// What to do about it.
    package let hint: String?
  }

  /// A file name without what a terminal would obey.
  private static func shown(_ name: String) -> String {
    String(name.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? "?" : Character($0) })
  }

  /// The findings of one file for tools.
  package static func regels(_ diagnostics: [Diagnostic], in source: SourceText) -> [Regel] {
    let positions = source.positions(of: diagnostics.map(\.range.lower))
    return zip(diagnostics, positions).map { diagnostic, position in
      Regel(
        bestand: source.bestand, regel: position.regel, kolom: position.kolom, code: diagnostic.code.rawValue,
        ernst: diagnostic.ernst.rawValue, boodschap: diagnostic.boodschap, hint: diagnostic.hint)
    }
  }

  /// The findings of one file for people: `bestand:regel:kolom: fout L-012: …`, notes and hint indented below.
  package static func tekst(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
    var offsets: [Int] = []
    for diagnostic in diagnostics {
      offsets.append(diagnostic.range.lower)
      offsets.append(contentsOf: diagnostic.notes.map(\.range.lower))
    }
    var positions = source.positions(of: offsets)[...]
    let bestand = shown(source.bestand)
    var lines: [String] = []
    for diagnostic in diagnostics {
      guard let position = positions.popFirst() else { break }
      lines.append(
        "\(bestand):\(position.regel):\(position.kolom): \(diagnostic.ernst.rawValue) "
          + "\(diagnostic.code.rawValue): \(diagnostic.boodschap)")
      for note in diagnostic.notes {
        guard let position = positions.popFirst() else { break }
        lines.append("  \(bestand):\(position.regel):\(position.kolom): \(note.boodschap)")
      }
      if let hint = diagnostic.hint { lines.append("  hint: \(hint)") }
    }
    return lines
  }

  /// The sentence under a list of findings: how many errors and warnings there are.
  package static func samenvatting(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.ernst == .fout }
    let warnings = diagnostics.count - errors
    if diagnostics.isEmpty { return "Geen meldingen." }
    let first = errors == 1 ? "1 fout" : "\(errors) fouten"
    let second = warnings == 1 ? "1 waarschuwing" : "\(warnings) waarschuwingen"
    return "\(first), \(second)."
  }
}
