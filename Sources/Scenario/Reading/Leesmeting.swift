/// Reads and checks many files in memory, for the benchmark against a plain JSON reader.
package enum Leesmeting {
  /// What came of it, so that nothing can be left out by the optimiser and the figures can be checked.
  package struct Uitkomst: Hashable, Sendable {
    /// Files read.
    package var bestanden = 0
    /// Bytes read.
    package var bytes = 0
    /// Errors found.
    package var fouten = 0
    /// Warnings found.
    package var waarschuwingen = 0
    /// Puzzelstukken in the casussen that could be read.
    package var puzzelstukken = 0
  }

  /// Reads and checks each buffer as a casus: JSON, model, references, content and anonymity.
  package static func lees(_ buffers: [[UInt8]]) -> Uitkomst {
    var result = Uitkomst()
    for (number, bytes) in buffers.enumerated() {
      let read = CasusReader.lees(SourceText(bestand: "meting", bytes: bytes), id: "meting-\(number)")
      result.bestanden += 1
      result.bytes += bytes.count
      result.fouten += read.diagnostics.count { $0.ernst == .fout }
      result.waarschuwingen += read.diagnostics.count { $0.ernst == .waarschuwing }
      result.puzzelstukken += read.waarde?.puzzelstukken.count ?? 0
    }
    return result
  }
}
