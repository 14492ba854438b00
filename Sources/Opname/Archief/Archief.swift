import Scenario
package import SimEngine

/// The archive of recorded sessions: one SQLite file, several terminals of one account on one computer.
///
/// Not Sendable: one owner, one connection. Each process or thread opens its own.
package final class Archief {
  /// Path of the file.
  package let pad: String
  let database: Database
  let opdrachten: Opdrachten
  /// Title of each casus that the list of sessions showed, by the row of its bytes.
  var titels: [Int: String] = [:]

  /// Opens the archive at a path.
  ///
  /// - Parameters:
  ///   - pad: Path of the file.
  ///   - aanmaken: Whether an archive that is not there is made, folder and all.
  ///   - wachttijd: Milliseconds to wait for another process that writes.
  /// - Throws: `ArchiefFout`; `bestaatNiet` only when `aanmaken` is false.
  package init(pad: String, aanmaken: Bool = true, wachttijd: Int32 = 5000) throws(ArchiefFout) {
    self.pad = pad
    try Archiefbestand.bereidVoor(pad, aanmaken: aanmaken)
    let opened: Database
    let found: Herkenning
    do throws(SQLiteError) {
      opened = try Database(pad: pad, wachttijd: wachttijd)
      found = try Herkenning(opened)
    } catch { throw .van(error, pad: pad) }
    switch found {
    case .ons: break
    case .leeg: if !aanmaken { throw .bestaatNiet(pad: pad) }
    case .vreemd: throw .geenArchief(pad: pad, reden: "het is een SQLite-bestand van een ander programma")
    case .nieuwer(let version):
      throw .nieuwereVersie(pad: pad, gevonden: version, bekend: Schema.migrations.count)
    }
    do throws(SQLiteError) {
      try Schema.prepare(opened)
      opdrachten = try Opdrachten(opened)
    } catch { throw .van(error, pad: pad) }
    database = opened
  }

  /// Changes when another connection wrote; a poll of microseconds.
  ///
  /// -1 when it cannot be read: that differs from what was seen before, so the next `ververs` reports why.
  package var dataversie: Int {
    defer { opdrachten.dataversie.reset() }
    guard let row = try? opdrachten.dataversie.step(), row else { return -1 }
    return opdrachten.dataversie.integer(0)
  }

  // MARK: reading

  /// Reads a whole session.
  package func lees(_ code: Sessiecode) throws(ArchiefFout) -> Opgenomen {
    let row = try rij(code)
    let bytes = Bronbytes(
      casusId: row.record.casusId, casus: try bron(row.casus), regioId: row.record.regioId, regio: try bron(row.regio))
    func onleesbaar(_ reason: String) -> ArchiefFout { .onleesbareSessie(code: code.tekst, reden: reason) }
    // Without content checks: those were made when it was played, and may have grown since.
    let casus = CasusReader.lees(
      SourceText(bestand: bytes.casusId, bytes: bytes.casus), id: bytes.casusId, controle: .alleenVorm)
    let regio = RegioprofielReader.lees(
      SourceText(bestand: bytes.regioId, bytes: bytes.regio), id: bytes.regioId, controle: .alleenVorm)
    guard let scenario = casus.waarde else {
      throw onleesbaar("de casus is niet meer te lezen (\(casus.meldingen.first ?? "geen melding"))")
    }
    guard let region = regio.waarde else {
      throw onleesbaar("het regioprofiel is niet meer te lezen (\(regio.meldingen.first ?? "geen melding"))")
    }
    let opening: Opening
    do { opening = try row.record.opening(casus: scenario, regio: region) } catch {
      throw onleesbaar("bij de opening: \(error.omschrijving)")
    }
    var recorded = Opgenomen(
      code: code, opening: opening, gebeurtenissen: [], wandklok: [], bron: bytes, geopend: row.geopend,
      herkomst: row.herkomst, nummer: row.nummer)
    let events = try nieuw(na: recorded)
    recorded.gebeurtenissen = events.gebeurtenissen
    recorded.wandklok = events.wandklok
    guard case .sessieGeopend? = recorded.gebeurtenissen.first?.inhoud else {
      throw onleesbaar("de opening ontbreekt in de reeks gebeurtenissen")
    }
    return recorded
  }

  /// Brings a recording and its fold up to date with what others wrote, and gives that.
  package func ververs(_ opname: inout Opgenomen, sessie: inout Sessie) throws(ArchiefFout) -> [Gebeurtenis] {
    let events = try nieuw(na: opname)
    guard !events.gebeurtenissen.isEmpty else { return [] }
    opname.gebeurtenissen += events.gebeurtenissen
    opname.wandklok += events.wandklok
    sessie.verwerk(events.gebeurtenissen)
    return events.gebeurtenissen
  }

  /// Events with the time of the computer at each.
  struct Nieuws {
    var gebeurtenissen: [Gebeurtenis] = []
    var wandklok: [String] = []
  }

  /// What was recorded after what a reader has, in order and without a gap.
  func nieuw(na opname: Opgenomen) throws(ArchiefFout) -> Nieuws {
    var result = Nieuws()
    var expected = opname.gebeurtenissen.count
    defer { opdrachten.nieuw.reset() }
    opdrachten.nieuw.bind([.integer(opname.nummer), .integer(expected)])
    while try stap(opdrachten.nieuw) {
      let number = opdrachten.nieuw.integer(0)
      let event: Gebeurtenis
      do throws(RecordFout) {
        event = try Vastlegging.gebeurtenis(opdrachten.nieuw.bytes(3), versie: opdrachten.nieuw.integer(2))
      } catch .onbekendeSoort(let kind) {
        throw .onbekendeGebeurtenis(soort: kind, nummer: number)
      } catch {
        throw .onleesbareSessie(code: opname.code.tekst, reden: "gebeurtenis \(number): \(error.omschrijving)")
      }
      guard number == expected, event.nummer == expected else {
        throw .onleesbareSessie(code: opname.code.tekst, reden: "gebeurtenis \(expected) ontbreekt")
      }
      result.gebeurtenissen.append(event)
      result.wandklok.append(opdrachten.nieuw.text(1))
      expected += 1
    }
    return result
  }

  private func stap(_ statement: borrowing Statement) throws(ArchiefFout) -> Bool {
    do { return try statement.step() } catch { throw fout(error) }
  }

  // MARK: writing

  /// Records what comes of a decision, and only then brings recording and fold up to date.
  ///
  /// One call of ontwerp sessie: `BEGIN IMMEDIATE`; fold what is new; decide on that; append; `COMMIT`. When the engine
  /// refuses or the archive fails nothing is recorded, and `opname` and `sessie` are as they were.
  ///
  /// - Returns: Everything that is new to this reader: what others wrote since, then what came of the decision.
  package func verricht(
    _ opname: inout Opgenomen, sessie: inout Sessie, _ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws(VerrichtFout) -> [Gebeurtenis] {
    do { try opdrachten.begin.execute() } catch { throw .archief(fout(error)) }
    // After the commit there is nothing to undo; before it, whatever goes wrong undoes everything.
    defer { database.rollback() }
    var news: Nieuws
    do { news = try nieuw(na: opname) } catch { throw .archief(error) }
    let decided: [Gebeurtenis]
    do {
      if news.gebeurtenissen.isEmpty {
        decided = try besluit(sessie)
      } else {
        var current = sessie
        current.verwerk(news.gebeurtenissen)
        decided = try besluit(current)
      }
    } catch { throw .weigering(error) }
    let now = Wandklok.nu
    do throws(SQLiteError) {
      try schrijf(decided, sessie: opname.nummer, wandklok: now)
      try opdrachten.commit.execute()
    } catch { throw .archief(fout(error)) }
    // In place, now that nobody else holds a copy: what was recorded before is not copied again. Each call is folded by
    // itself, as it was when it was decided.
    if !news.gebeurtenissen.isEmpty { sessie.verwerk(news.gebeurtenissen) }
    sessie.verwerk(decided)
    news.gebeurtenissen += decided
    opname.gebeurtenissen += news.gebeurtenissen
    opname.wandklok += news.wandklok + Array(repeating: now, count: decided.count)
    return news.gebeurtenissen
  }

  /// Appends events to a session, within the caller's transaction.
  func schrijf(_ events: [Gebeurtenis], sessie: Int, wandklok: String) throws(SQLiteError) {
    for event in events { try opdrachten.voegToe.execute(rij(event, sessie: sessie, wandklok: wandklok)) }
  }

  /// The columns of an event.
  func rij(_ event: Gebeurtenis, sessie: Int, wandklok: String) -> [SQLiteValue] {
    [
      .integer(sessie), .integer(event.nummer), .integer(event.tijd), .text(event.soort.rawValue), .text(wandklok),
      .integer(Vastlegging.versie), .text(String(decoding: Vastlegging.bytes(event), as: UTF8.self)),
    ]
  }

  /// Does something in one transaction that writes.
  func transactie<R>(_ body: () throws(SQLiteError) -> R) throws(ArchiefFout) -> R {
    defer { database.rollback() }
    do throws(SQLiteError) {
      try opdrachten.begin.execute()
      let result = try body()
      try opdrachten.commit.execute()
      return result
    } catch { throw fout(error) }
  }

  func fout(_ error: SQLiteError) -> ArchiefFout { .van(error, pad: pad) }
}
