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
  package func aantekeningen(_ code: Sessiecode) throws(ArchiefFout) -> [Aantekening] {
    try opslag.aantekeningen(try nummer(code)).map { row in
      Aantekening(
        door: row.door, soort: .init(row.soort), gebeurtenis: row.gebeurtenis, tekst: row.tekst,
        // Notes are not folded: one with unreadable data still shows its text.
        gegevens: (try? Vastlegging.tabel(row.gegevens)) ?? [:], nummer: row.nummer, wandklok: row.wandklok)
    }
  }

  /// Adds a note; its number and time are given here.
  package func voegToe(_ aantekening: Aantekening, _ code: Sessiecode) throws(ArchiefFout) {
    let number = try nummer(code)
    try transactie { () throws(ArchiefFout) in
      try opslag.voegToe(
        Aantekeningrij(
          wandklok: Wandklok.nu, door: aantekening.door, soort: aantekening.soort.tekst,
          gebeurtenis: aantekening.gebeurtenis, tekst: aantekening.tekst,
          gegevens: Vastlegging.bytes(aantekening.gegevens)), aan: number)
    }
  }
}
