package import Scenario
package import SimEngine

/// Beside the events, never folded: the text being typed, and notes.
extension Archief {
  /// The text that a seat was typing; nil when there is none.
  package func concept(_ code: Sessiecode, stoel: Stoel) throws(ArchiefFout) -> String? {
    try opslag.concept(try nummer(code), stoel: stoel)
  }

  /// Saves the text that a seat is typing, in place of what was saved before.
  package func bewaarConcept(_ tekst: String, _ code: Sessiecode, stoel: Stoel) throws(ArchiefFout) {
    try zet(concept: tekst, code, stoel)
  }

  /// Forgets the text that a seat was typing, once it was sent.
  package func wisConcept(_ code: Sessiecode, stoel: Stoel) throws(ArchiefFout) { try zet(concept: nil, code, stoel) }

  private func zet(concept: String?, _ code: Sessiecode, _ seat: Stoel) throws(ArchiefFout) {
    let number = try nummer(code)
    try transactie { () throws(ArchiefFout) in
      try opslag.zet(concept: concept, number, stoel: seat, wandklok: Wandklok.nu)
    }
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
  package func voegToe(_ aantekening: Aantekening, _ code: Sessiecode) throws(ArchiefFout) {
    try voegToe([aantekening], code)
  }

  /// Adds notes together.
  package func voegToe(_ notes: [Aantekening], _ code: Sessiecode) throws(ArchiefFout) {
    guard !notes.isEmpty else { return }
    let number = try nummer(code)
    try transactie { () throws(ArchiefFout) in
      for note in notes {
        try voegToe(
          Aantekeningrij(
            wandklok: Wandklok.nu, door: note.door, soort: note.soort.tekst, gebeurtenis: note.gebeurtenis,
            tekst: note.tekst, gegevens: Vastlegging.bytes(note.gegevens)), aan: number)
      }
    }
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
