package import Scenario
package import SimEngine

/// What is read of a session to count with: what it was opened with, and of its events only those that are asked for.
///
/// It is checked as a whole session is: every row and every link, so that what is counted was recorded.
package struct Sessiegreep: Sendable {
  package let code: Sessiecode
  /// ISO 8601 with zone.
  package let geopend: String
  package let casus: Casus
  package let regio: Regioprofiel
  /// Who took each seat at the opening.
  package let bezetting: [Stoel: Bezetting]
  package let klok: SimKlok
  /// How many events there are.
  package let aantal: Int
  /// The events that were asked for, in order.
  package let gebeurtenissen: [Gebeurtenis]
}

extension Archief {
  /// Reads of a session only the events that are asked for.
  ///
  /// - Parameters:
  ///   - code: The session.
  ///   - wil: Whether an event may be needed, by its kind and the bytes of its record.
  ///   - ook: Whether an event is needed after all, once those are known; it is asked only of what `wil` left out.
  /// - Returns: What was read.
  /// - Throws: `ArchiefFout`, as `lees` does.
  package func greep(
    _ code: Sessiecode, wil: (String, [UInt8]) -> Bool, ook: ([Gebeurtenis]) -> (String, [UInt8]) -> Bool
  ) throws(ArchiefFout) -> Sessiegreep {
    let (number, row) = try rij(code)
    let begun = try begin(number, row, vertrouwd: true)
    var (asked, rest): ([Gebeurtenis], [Gebeurtenisrij]) = ([], [])
    var count = 0
    let point = Leespunt(code: code, nummer: number, aantal: 0, schakel: begun.schakel)
    _ = try loop(na: point) { row throws(ArchiefFout) in
      count += 1
      if wil(row.soort, row.inhoud) { asked.append(try gebeurtenis(row, code)) } else { rest.append(row) }
    }
    guard count > 0 else {
      throw .onleesbareSessie(code: code.tekst, reden: "de opening ontbreekt in de reeks gebeurtenissen")
    }
    let more = ook(asked)
    for row in rest where more(row.soort, row.inhoud) { asked.append(try gebeurtenis(row, code)) }
    let klok: SimKlok
    let seats: [Stoel: Bezetting]
    do {
      klok = SimKlok(casus: begun.casus, regio: begun.regio, instroomdatum: try begun.record.datum())
      seats = try begun.record.bezetting()
    } catch {
      throw .onleesbareSessie(code: code.tekst, reden: "bij de opening: \(error.omschrijving)")
    }
    return Sessiegreep(
      code: code, geopend: row.geopend, casus: begun.casus, regio: begun.regio, bezetting: seats, klok: klok,
      aantal: count, gebeurtenissen: asked.sorted { $0.nummer < $1.nummer })
  }
}
