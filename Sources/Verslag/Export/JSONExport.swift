import SimEngine

/// The whole sequence as one JSON object: `vorm`, `zonder_teksten`, `sessies` and `elementen`.
package enum JSONExport {
  /// The JSON, keys sorted, with a line end.
  ///
  /// - Throws: What the encoder throws; not with the values of a sequence.
  package static func tekst(_ reeks: Exportreeks) throws -> String { try JSONUitvoer.tekst(reeks) + "\n" }
}
