import Scenario
package import SimEngine

/// Everything that an archive keeps of one session.
struct Sessieinhoud {
  var rij: Sessierij
  var bron: Bronbytes
  var gebeurtenissen: [Gebeurtenisrij]
  var aantekeningen: [Aantekeningrij] = []
  var concepten: [Schrijfplek: String] = [:]
  var woord: Trainerswoord?
}

/// What was taken to another archive.
package struct Overgezet: Equatable, Sendable {
  /// Whether the notes and drafts that were there could be read.
  package var metNotities: Bool
}

extension Archief {
  /// Puts a session that was kept elsewhere in this archive, under its own code.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - hier: Whether whoever played it goes on here; else this is a copy of it.
  /// - Throws: `ArchiefFout`; `codeBezet` when there is one with this code. Then nothing is recorded.
  func neemOver(_ session: Sessieinhoud, hier: Bool = false) throws(ArchiefFout) {
    guard try opslag.nummer(session.rij.code) == nil, try !opslag.isDuo(session.rij.code) else {
      throw .codeBezet(opslag.plaats, code: session.rij.code.tekst)
    }
    _ = try transactie { () throws(ArchiefFout) in try zetIn(session, hier: hier) }
  }

  /// Adds a session that was kept elsewhere, within the transaction that is going on; its number.
  @discardableResult
  func zetIn(_ session: Sessieinhoud, hier: Bool = false) throws(ArchiefFout) -> Int {
    let begin = Keten.begin(session.rij, session.bron)
    var link = begin
    let events = session.gebeurtenissen.map { event in
      var row = event
      link = Keten.na(link, row)
      row.schakel = link
      return row
    }
    let made = try voegIn(session.rij, session.bron, begin, events)
    if let word = session.woord { try opslag.zet(word, made.nummer, hier: hier) }
    for note in session.aantekeningen { try voegToe(note, aan: made.nummer) }
    for (place, text) in session.concepten {
      try opslag.zet(concept: text, made.nummer, place, wandklok: Wandklok.nu)
    }
    return made.nummer
  }

  /// Everything that is kept of a session, once it was made sure that all of it is as it was recorded.
  ///
  /// - Throws: `ArchiefFout`; `beschadigdeSessie` when a link does not hold.
  func inhoud(_ code: Sessiecode) throws(ArchiefFout) -> Sessieinhoud {
    let recorded = try lees(code)
    return Sessieinhoud(
      rij: recorded.rij, bron: recorded.bron, gebeurtenissen: try opslag.gebeurtenissen(recorded.nummer, vanaf: 0),
      aantekeningen: try notities(code), concepten: try opslag.concepten(recorded.nummer),
      woord: try opslag.woord(recorded.nummer))
  }

  /// Takes a session as far as it was recorded to another archive, because this one is no longer where it was.
  ///
  /// Of the file that is gone only what was open is used; notes and drafts are read through it as far as that goes.
  ///
  /// - Parameters:
  ///   - opname: The recording, which is wholly in memory.
  ///   - other: Where it goes.
  ///   - concept: What was about to be recorded, which becomes a draft.
  ///   - aantekening: A note that was not kept.
  /// - Returns: What was taken along.
  /// - Throws: `ArchiefFout` of the other archive.
  package func zetOver(
    _ opname: Opgenomen, naar other: Archief, concept: (plek: Schrijfplek, tekst: String)? = nil,
    aantekening: Aantekening? = nil
  ) throws(ArchiefFout) -> Overgezet {
    let rows = zip(opname.gebeurtenissen, opname.wandklok).map { event, time in
      rijen([event], wandklok: time, na: [])
    }
    var session = Sessieinhoud(rij: opname.rij, bron: opname.bron, gebeurtenissen: rows.flatMap { $0 })
    var whole = true
    do throws(ArchiefFout) {
      session.woord = try opslag.woord(opname.nummer)
      session.aantekeningen = try notities(opname.code)
      session.concepten = try opslag.concepten(opname.nummer)
    } catch { whole = false }
    if let concept { session.concepten[concept.plek] = concept.tekst }
    try other.neemOver(session, hier: true)
    if let aantekening { try other.voegToe(aantekening, opname.code) }
    return Overgezet(metNotities: whole)
  }
}
