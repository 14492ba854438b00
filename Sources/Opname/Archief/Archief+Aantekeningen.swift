package import Scenario
package import SimEngine

/// Beside the events, never folded: the text being typed, and notes.
extension Archief {
  /// The text that a seat was typing; nil when there is none.
  package func concept(_ code: Sessiecode, stoel: Stoel) throws(ArchiefFout) -> String? {
    let number = try nummer(code)
    do throws(SQLiteError) {
      let row = try database.prepare("SELECT tekst FROM concept WHERE sessie = ? AND stoel = ?")
      row.bind([.integer(number), .text(stoel.rawValue)])
      return try row.step() ? row.text(0) : nil
    } catch { throw fout(error) }
  }

  /// Saves the text that a seat is typing, in place of what was saved before.
  package func bewaarConcept(_ tekst: String, _ code: Sessiecode, stoel: Stoel) throws(ArchiefFout) {
    let number = try nummer(code)
    try transactie { () throws(SQLiteError) in
      try database.execute(
        """
        INSERT INTO concept (sessie, stoel, wandklok, tekst) VALUES (?, ?, ?, ?)
        ON CONFLICT (sessie, stoel) DO UPDATE SET wandklok = excluded.wandklok, tekst = excluded.tekst
        """, [.integer(number), .text(stoel.rawValue), .text(Wandklok.nu), .text(tekst)])
    }
  }

  /// Forgets the text that a seat was typing, once it was sent.
  package func wisConcept(_ code: Sessiecode, stoel: Stoel) throws(ArchiefFout) {
    let number = try nummer(code)
    try transactie { () throws(SQLiteError) in
      try database.execute(
        "DELETE FROM concept WHERE sessie = ? AND stoel = ?", [.integer(number), .text(stoel.rawValue)])
    }
  }

  /// The notes of a session, in the order in which they were made.
  package func aantekeningen(_ code: Sessiecode) throws(ArchiefFout) -> [Aantekening] {
    let number = try nummer(code)
    var notes: [Aantekening] = []
    do throws(SQLiteError) {
      let rows = try database.prepare(
        """
        SELECT volgnummer, wandklok, door, soort, gebeurtenis, tekst, gegevens FROM aantekening
        WHERE sessie = ? ORDER BY volgnummer
        """)
      rows.bind([.integer(number)])
      while try rows.step() {
        notes.append(
          Aantekening(
            door: rows.text(2), soort: rows.text(3), gebeurtenis: rows.optionalInteger(4), tekst: rows.text(5),
            // Notes are not folded: one with unreadable data still shows its text.
            gegevens: (try? Vastlegging.tabel(rows.bytes(6))) ?? [:], nummer: rows.integer(0), wandklok: rows.text(1)))
      }
    } catch { throw fout(error) }
    return notes
  }

  /// Adds a note; its number and time are given here.
  package func voegToe(_ aantekening: Aantekening, _ code: Sessiecode) throws(ArchiefFout) {
    let number = try nummer(code)
    let data = String(decoding: Vastlegging.bytes(aantekening.gegevens), as: UTF8.self)
    try transactie { () throws(SQLiteError) in
      try database.execute(
        """
        INSERT INTO aantekening (sessie, volgnummer, wandklok, door, soort, gebeurtenis, tekst, gegevens)
        VALUES (?1, (SELECT coalesce(max(volgnummer) + 1, 1) FROM aantekening WHERE sessie = ?1), ?2, ?3, ?4, ?5, ?6, ?7)
        """,
        [
          .integer(number), .text(Wandklok.nu), .text(aantekening.door), .text(aantekening.soort),
          .integer(mag: aantekening.gebeurtenis), .text(aantekening.tekst), .text(data),
        ])
    }
  }
}
