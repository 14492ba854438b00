import SimEngine

/// What it costs that a session is checked each time it is read.
package struct Ketenmeting: Sendable {
  /// How many events were read.
  package let gebeurtenissen: Int
  /// Seconds for reading every session, its fold and its check included: the best of several times.
  package let lezen: Double
  /// Seconds for the links of the same rows and the digests of the same files.
  package let controleren: Double

  /// The check as a part of reading without it.
  package var deel: Double { controleren / (lezen - controleren) }

  /// Measures over every session in an archive, by turns, so that both meet the same machine.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - rounds: How many times.
  /// - Returns: What was measured.
  /// - Throws: `ArchiefFout`.
  package static func meet(_ archive: Archief, keren rounds: Int) throws(ArchiefFout) -> Ketenmeting {
    let codes = try archive.sessies().map(\.code)
    var kept: [(rij: Sessierij, bron: Bronbytes, gebeurtenissen: [Gebeurtenisrij])] = []
    for code in codes {
      let recording = try archive.lees(code)
      kept.append((recording.rij, recording.bron, try archive.opslag.gebeurtenissen(recording.nummer, vanaf: 0)))
    }
    var (reading, checking) = (Double.infinity, Double.infinity)
    var mark: UInt8 = 0
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      var start = clock.now
      var last: Sessie?
      for code in codes { last = try archive.lees(code).sessie }
      mark ^= last?.gesloten == true ? 1 : 0
      reading = min(reading, seconds(clock.now - start))
      start = clock.now
      for session in kept {
        var link = Keten.begin(session.rij, session.bron)
        for row in session.gebeurtenissen { link = Keten.na(link, row) }
        mark ^= link.first ?? 0
      }
      checking = min(checking, seconds(clock.now - start))
    }
    // What was computed is used, so that it is not left out.
    return Ketenmeting(
      gebeurtenissen: kept.reduce(0) { $0 + $1.gebeurtenissen.count } + Int(mark &- mark), lezen: reading,
      controleren: checking)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
