package import Scenario
package import SimEngine

/// What is read of a session to count with: what it was opened with, and of its events only what is asked for.
///
/// It is checked as a whole session is: every row and every link, so that what is counted was recorded.
package struct Sessiegreep<Stuk> {
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
  /// What was taken of the events, each with the number of its event, in order.
  package let stukken: [(nummer: Int, stuk: Stuk)]
}

extension Sessiegreep: Sendable where Stuk: Sendable {}

/// What is taken of an event whose record was only looked at.
package enum Greep<Stuk> {
  /// It is not needed.
  case niets
  case stuk(Stuk)
  /// Whether it is needed cannot be said without reading all of it.
  case lees
}

extension Archief {
  /// Reads of a session only what is asked for.
  ///
  /// - Parameters:
  ///   - code: The session.
  ///   - wil: Whether anything is needed of events of a kind.
  ///   - kijk: What is needed of such an event, by its kind and the bytes of its record.
  ///   - heel: The same of an event of which all was read.
  /// - Returns: What was read.
  /// - Throws: `ArchiefFout`, as `lees` does.
  package func greep<Stuk>(
    _ code: Sessiecode, wil: (Gebeurtenissoort) -> Bool, kijk: (Gebeurtenissoort, [UInt8]) -> Greep<Stuk>,
    heel: (Gebeurtenis) -> Stuk?
  ) throws(ArchiefFout) -> Sessiegreep<Stuk> {
    let (number, row) = try rij(code)
    let begun = try begin(number, row, vertrouwd: true)
    var pieces: [(nummer: Int, stuk: Stuk)] = []
    var count = 0
    let point = Leespunt(code: code, nummer: number, aantal: 0, schakel: begun.schakel)
    _ = try loop(na: point) { row throws(ArchiefFout) in
      count += 1
      // What this version does not know is refused by reading it.
      var seen = Greep<Stuk>.lees
      if row.versie == 1, let kind = Gebeurtenissoort(row.soort) {
        seen = wil(kind) ? kijk(kind, Array(row.inhoud)) : .niets
      }
      switch seen {
      case .niets: break
      case .stuk(let piece): pieces.append((row.nummer, piece))
      case .lees: if let piece = heel(try gebeurtenis(row.rij, code)) { pieces.append((row.nummer, piece)) }
      }
    }
    guard count > 0 else {
      throw .onleesbareSessie(code: code.tekst, reden: "de opening ontbreekt in de reeks gebeurtenissen")
    }
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
      aantal: count, stukken: pieces)
  }
}

extension Archief {
  /// Whether a session is what was recorded: every row and every link of its events is looked at, and nothing is read of them.
  package func isOngewijzigd(_ code: Sessiecode) -> Bool {
    do throws(ArchiefFout) {
      let (number, row) = try rij(code)
      let begun = try begin(number, row, vertrouwd: true)
      _ = try loop(na: Leespunt(code: code, nummer: number, aantal: 0, schakel: begun.schakel)) { _ in }
      return true
    } catch { return false }
  }
}

extension Gebeurtenissoort {
  /// The kinds by the length of their word.
  private static let opLengte: [[(woord: [UInt8], soort: Gebeurtenissoort)]] = {
    let all = allCases.map { (woord: Array($0.rawValue.utf8), soort: $0) }
    return (0...(all.map(\.woord.count).max() ?? 0)).map { length in all.filter { $0.woord.count == length } }
  }()

  /// The kind with a word; nil when there is none.
  fileprivate init?(_ word: UnsafeRawBufferPointer) {
    guard word.count < Self.opLengte.count,
      let found = Self.opLengte[word.count].first(where: { $0.woord.elementsEqual(word) })
    else { return nil }
    self = found.soort
  }
}
