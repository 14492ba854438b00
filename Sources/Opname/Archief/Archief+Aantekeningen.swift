import Scenario
package import SimEngine

/// Beside the events, never folded: the text being typed, and notes.
extension Archief {
  /// The texts that were being typed, each by its place; empty ones are none.
  package func concepten(_ code: Sessiecode) throws(ArchiefFout) -> [Schrijfplek: String] {
    try opslag.concepten(try nummer(code))
  }

  /// Saves the text that is typed at a place, instead of what was saved there before; an empty one forgets it.
  ///
  /// - Parameters:
  ///   - tekst: All of it.
  ///   - code: The session.
  ///   - plek: Who writes it, and where.
  ///   - zekerheid: While somebody is typing a kill must cost nothing; when they rest, a power cut neither.
  /// - Throws: `ArchiefFout`.
  package func bewaarConcept(
    _ tekst: String, _ code: Sessiecode, _ plek: Schrijfplek, _ zekerheid: Zekerheid = .blijvend
  ) throws(ArchiefFout) {
    let number = try nummer(code)
    try transactie(zekerheid) { () throws(ArchiefFout) in
      try opslag.zet(concept: tekst.isEmpty ? nil : tekst, number, plek, wandklok: Wandklok.nu)
    }
  }

  /// Forgets the text that was typed at a place.
  package func wisConcept(_ code: Sessiecode, _ plek: Schrijfplek) throws(ArchiefFout) {
    try bewaarConcept("", code, plek)
  }

  /// The notes of a session, in the order in which they were made.
  ///
  /// - Throws: `ArchiefFout`; `beschadigdeSessie` when one is not what was written.
  package func aantekeningen(_ code: Sessiecode) throws(ArchiefFout) -> [Aantekening] {
    try notities(code).map { row in
      Aantekening(
        door: row.door, soort: .init(row.soort), gebeurtenis: row.gebeurtenis, tekst: row.tekst,
        // Notes are not folded: one with unreadable data still shows its text.
        gegevens: (try? Vastlegging.tabel(row.gegevens)) ?? [:], nummer: row.nummer, wandklok: row.wandklok)
    }
  }

  /// The notes of a session as they are kept, which is as they were written.
  func notities(_ code: Sessiecode) throws(ArchiefFout) -> [Aantekeningrij] {
    let number = try nummer(code)
    guard opslag.isVerzegeld else { return try opslag.aantekeningen(number) }
    let seal = try opslag.zegel(number, .aantekening)
    let rows = try opslag.aantekeningen(number)
    var link = try opslag.zegel(number, .opening)?.schakel ?? []
    var sealed = seal == nil
    for row in rows {
      link = Keten.na(link, row)
      guard link == row.schakel else {
        throw .beschadigdeSessie(code: code.tekst, reden: "aantekening \(row.nummer) is niet meer wat er geschreven is")
      }
      if seal?.aantal == row.nummer { sealed = seal?.schakel == link }
    }
    guard sealed else { throw .beschadigdeSessie(code: code.tekst, reden: "de laatste aantekeningen ontbreken") }
    return rows
  }

  /// Adds a note; its number and time are given here.
  ///
  /// - Parameters:
  ///   - aantekening: The note.
  ///   - code: The session.
  ///   - concept: Where it was being typed: what lies there went into the note.
  /// - Throws: `ArchiefFout`.
  package func voegToe(_ aantekening: Aantekening, _ code: Sessiecode, uit concept: Schrijfplek? = nil)
    throws(ArchiefFout)
  {
    try voegToe([aantekening], code, uit: concept)
  }

  /// Adds notes together.
  ///
  /// - Parameters:
  ///   - notes: The notes.
  ///   - code: The session.
  ///   - concept: Where one of them was being typed.
  /// - Throws: `ArchiefFout`.
  package func voegToe(_ notes: [Aantekening], _ code: Sessiecode, uit concept: Schrijfplek? = nil)
    throws(ArchiefFout)
  {
    guard !notes.isEmpty else { return }
    let number = try nummer(code)
    try transactie { () throws(ArchiefFout) in
      if let concept { try opslag.zet(concept: nil, number, concept, wandklok: Wandklok.nu) }
      for note in notes { try voegToe(rij(note), aan: number) }
    }
  }

  /// A note as it is kept, of this moment.
  func rij(_ note: Aantekening) -> Aantekeningrij {
    Aantekeningrij(
      wandklok: Wandklok.nu, door: note.door, soort: note.soort.tekst, gebeurtenis: note.gebeurtenis,
      tekst: note.tekst, gegevens: Vastlegging.bytes(note.gegevens))
  }

  /// Adds a note as it is kept, linked to the former, within the transaction that is going on.
  func voegToe(_ note: Aantekeningrij, aan number: Int) throws(ArchiefFout) {
    // The notes of a session hang on what it was opened with.
    let begin = try opslag.zegel(number, .opening)?.schakel ?? []
    let former = try opslag.zegel(number, .aantekening) ?? Zegel(aantal: 0, schakel: begin)
    var row = note
    row.schakel = Keten.na(former.schakel, row)
    try opslag.voegToe(row, aan: number)
    try opslag.zet(Zegel(aantal: former.aantal + 1, schakel: row.schakel), number, .aantekening)
  }
}
