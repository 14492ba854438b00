package import SimEngine

/// An archive of many sessions, to measure with.
package enum Archiefmeting {
  /// Adds recordings again and again, each under a code of its own.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - recordings: What was played, with the bytes of its files.
  ///   - count: How many sessions.
  /// - Returns: How many events there are.
  /// - Throws: `ArchiefFout`.
  package static func vul(
    _ archive: Archief, _ recordings: [(sessie: Sessie, bron: Bronbytes)], aantal count: Int
  ) throws(ArchiefFout) -> Int {
    var events = 0
    // A thousand at a time: each as it is recorded, in fewer commits.
    for start in stride(from: 0, to: count, by: 1000) {
      try archive.transactie { () throws(ArchiefFout) in
        for number in start..<min(count, start + 1000) where !recordings.isEmpty {
          let played = recordings[number % recordings.count]
          try archive.voegIn(played.sessie.opening, played.bron, played.sessie.gebeurtenissen)
          events += played.sessie.gebeurtenissen.count
        }
      }
    }
    return events
  }
}
