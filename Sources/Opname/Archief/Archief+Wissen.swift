/// Removing what was recorded: the session with everything that stands beside it, and the other ways that were taken from it.
extension Archief {
  /// The sessions that rest on others: another way begins as a copy of what was recorded, and other ways begin from that.
  ///
  /// - Parameters:
  ///   - codes: The sessions that others may rest on.
  ///   - list: All sessions of this archive.
  /// - Returns: Those that rest on them and are not among them, in the order of the list.
  package static func takken(van codes: [Sessiecode], in list: [SessieRegel]) -> [SessieRegel] {
    var found = Set(codes.map(\.tekst))
    var grew = true
    while grew {
      grew = false
      for row in list {
        guard let origin = row.herkomst?.split(separator: "@").first, found.contains(String(origin)) else { continue }
        if found.insert(row.code.tekst).inserted { grew = true }
      }
    }
    return list.filter { found.contains($0.code.tekst) && !codes.contains($0.code) }
  }

  /// Removes sessions for good, with their notes, drafts, and the files that nothing else was opened with.
  ///
  /// - Parameters:
  ///   - codes: The sessions; what rests on them must be among them.
  ///   - ateliers: Ateliers that go with them: all their sessions must be among them.
  ///   - door: Who removes them: a role.
  /// - Returns: Whether their bytes are gone from the file and its log; false while another program reads the archive.
  /// - Throws: `ArchiefFout`; then nothing is removed.
  package func verwijder(
    _ codes: [Sessiecode], ateliers: [Atelier] = [], door: String
  ) throws(ArchiefFout) -> Bool {
    try transactie { () throws(ArchiefFout) in
      var numbers: [Int] = []
      for code in codes { numbers.append(try nummer(code)) }
      try opslag.verwijder(numbers, door: door, wandklok: Wandklok.nu)
      for atelier in ateliers { try opslag.verwijder(atelier: atelier.nummer, door: door, wandklok: Wandklok.nu) }
    }
    // A number that is free may be given again.
    (titels, digests, lezingen) = ([:], [:], [:])
    return try opslag.ruimOp()
  }

  /// What was removed from this archive: when and by whom, not what.
  package func verwijderingen() throws(ArchiefFout) -> [Verwijdering] { try opslag.verwijderingen() }
}
