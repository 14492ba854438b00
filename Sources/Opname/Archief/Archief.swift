import Scenario
package import SimEngine

/// The archive of recorded sessions: what was decided, in order, and never otherwise.
///
/// It folds, decides and refuses; keeping is for its store. Not Sendable: one owner, one store. Each process or thread opens its own.
package final class Archief {
  let opslag: any Opslag
  /// Title of each casus that the list of sessions showed, by the number of its bytes.
  var titels: [Int: String] = [:]
  /// Digest of the bytes of each file that the list of sessions looked at, by their number.
  var digests: [Int: SipHash] = [:]

  /// The archive in a store.
  package init(_ opslag: any Opslag) { self.opslag = opslag }

  /// Opens the archive in a SQLite file.
  ///
  /// - Parameters:
  ///   - pad: Path of the file.
  ///   - aanmaken: Whether an archive that is not there is made, folder and all.
  ///   - wachttijd: Milliseconds to wait for another process that writes.
  /// - Throws: `ArchiefFout`; `bestaatNiet` only when `aanmaken` is false.
  package convenience init(pad: String, aanmaken: Bool = true, wachttijd: Int32 = 5000) throws(ArchiefFout) {
    self.init(try SQLiteOpslag(pad: pad, aanmaken: aanmaken, wachttijd: wachttijd))
  }

  /// Changes when another connection wrote; a poll of microseconds.
  ///
  /// -1 when it cannot be read: that differs from what was seen before, so the next `ververs` reports why.
  package var dataversie: Int { opslag.dataversie }

  /// Where this is.
  package var plaats: Archiefplaats { opslag.plaats }

  /// Makes sure that what is recorded here will be found here.
  ///
  /// - Throws: `ArchiefFout.weg`.
  package func controleerPlaats() throws(ArchiefFout) { try opslag.controleerPlaats() }

  /// Makes sure that something can be recorded here, before anybody begins to.
  ///
  /// - Throws: `ArchiefFout`, such as `alleenLezen`.
  package func controleerSchrijfbaar() throws(ArchiefFout) {
    try opslag.begin()
    opslag.herroep()
  }

  /// How many sessions of an earlier form got their links when this was opened.
  package var verzegeld: Int { (opslag as? SQLiteOpslag)?.verzegeld ?? 0 }

  // MARK: reading

  /// Reads a whole session.
  package func lees(_ code: Sessiecode) throws(ArchiefFout) -> Opgenomen {
    let (number, row) = try rij(code)
    let record: OpeningRecordV1
    do { record = try Vastlegging.opening(row.opening, versie: row.versie) } catch {
      throw .onleesbareSessie(code: code.tekst, reden: "bij de opening: \(error.omschrijving)")
    }
    let bytes = Bronbytes(
      casusId: record.casusId, casus: try opslag.bron(row.casus), regioId: record.regioId,
      regio: try opslag.bron(row.regio))
    func onleesbaar(_ reason: String) -> ArchiefFout { .onleesbareSessie(code: code.tekst, reden: reason) }
    let begin = opslag.isVerzegeld ? Keten.begin(row, bytes) : []
    if opslag.isVerzegeld, try opslag.zegel(number, .opening)?.schakel != begin {
      throw beschadigd(code, "de opening, de casus of de regio is niet meer die van toen")
    }
    // Of before there were links, the digests of the files are all there is.
    if !opslag.isVerzegeld, SHA256(bytes.casus).tekst != record.casus || SHA256(bytes.regio).tekst != record.regio {
      throw beschadigd(code, "de casus of de regio is niet meer die van toen")
    }
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
    do { opening = try record.opening(casus: scenario, regio: region) } catch {
      throw onleesbaar("bij de opening: \(error.omschrijving)")
    }
    var recorded = Opgenomen(
      code: code, opening: opening, gebeurtenissen: [], wandklok: [], bron: bytes, geopend: row.geopend,
      herkomst: row.herkomst, nummer: number, rij: row, schakel: begin)
    recorded.voegToe(try nieuw(na: recorded))
    guard case .sessieGeopend? = recorded.gebeurtenissen.first?.inhoud else {
      throw onleesbaar("de opening ontbreekt in de reeks gebeurtenissen")
    }
    return recorded
  }

  /// Brings a recording and its fold up to date with what others wrote, and gives that.
  package func ververs(_ opname: inout Opgenomen, sessie: inout Sessie) throws(ArchiefFout) -> [Gebeurtenis] {
    let events = try nieuw(na: opname)
    guard !events.gebeurtenissen.isEmpty else { return [] }
    opname.voegToe(events)
    sessie.verwerk(events.gebeurtenissen)
    return events.gebeurtenissen
  }

  /// Events with the time of the computer at each, and the link of the last.
  struct Nieuws {
    var gebeurtenissen: [Gebeurtenis] = []
    var wandklok: [String] = []
    var schakel: [UInt8]
  }

  /// What was recorded after what a reader has, in order, without a gap, and as it was recorded.
  func nieuw(na opname: Opgenomen) throws(ArchiefFout) -> Nieuws {
    let from = opname.gebeurtenissen.count
    var result = Nieuws(schakel: opname.schakel)
    // Before the events: another may add some in between, and then there are more than the seal says, never fewer.
    let seal = opslag.isVerzegeld ? try opslag.zegel(opname.nummer, .gebeurtenis) : nil
    var sealed = seal.map { $0.aantal == from && $0.schakel == opname.schakel } ?? !opslag.isVerzegeld
    for row in try opslag.gebeurtenissen(opname.nummer, vanaf: from) {
      let expected = from + result.gebeurtenissen.count
      let event: Gebeurtenis
      do throws(RecordFout) {
        event = try Vastlegging.gebeurtenis(row.inhoud, versie: row.versie)
      } catch .onbekendeSoort(let kind) {
        throw .onbekendeGebeurtenis(soort: kind, nummer: row.nummer)
      } catch {
        throw .onleesbareSessie(code: opname.code.tekst, reden: "gebeurtenis \(row.nummer): \(error.omschrijving)")
      }
      guard row.nummer == expected, event.nummer == expected else {
        throw .onleesbareSessie(code: opname.code.tekst, reden: "gebeurtenis \(expected) ontbreekt")
      }
      if opslag.isVerzegeld {
        result.schakel = Keten.na(result.schakel, row)
        guard result.schakel == row.schakel else {
          throw try beschadigd(opname, "gebeurtenis \(expected) sluit niet aan op wat eraan voorafging")
        }
        if seal?.aantal == expected + 1 { sealed = seal?.schakel == result.schakel }
      }
      result.gebeurtenissen.append(event)
      result.wandklok.append(row.wandklok)
    }
    guard sealed else {
      throw try beschadigd(opname, "de laatste gebeurtenissen ontbreken of zijn andere dan toen")
    }
    return result
  }

  private func beschadigd(_ code: Sessiecode, _ reason: String) -> ArchiefFout {
    .beschadigdeSessie(code: code.tekst, reden: reason)
  }

  /// Why the events of a recording are not what they were: damage, or a session that was removed meanwhile.
  private func beschadigd(_ opname: Opgenomen, _ reason: String) throws(ArchiefFout) -> ArchiefFout {
    guard try nummer(opname.code) == opname.nummer else {
      return .onbekendeCode(opname.code.tekst, suggestie: nil)
    }
    return beschadigd(opname.code, reason)
  }

  // MARK: writing

  /// Records what comes of a decision, and only then brings recording and fold up to date.
  ///
  /// One call: shut out other writers; fold what is new; decide on that; append; make it lasting. When the engine
  /// refuses or the archive fails nothing is recorded, and `opname` and `sessie` are as they were.
  ///
  /// - Parameters:
  ///   - opname: The recording.
  ///   - sessie: Its fold.
  ///   - concept: Where the text of it was being typed: what lies there goes with it, in one step.
  ///   - besluit: What is decided.
  /// - Returns: Everything that is new to this reader: what others wrote since, then what came of the decision.
  /// - Throws: `VerrichtFout`.
  package func verricht(
    _ opname: inout Opgenomen, sessie: inout Sessie, uit concept: Schrijfplek? = nil,
    _ besluit: (Sessie) throws(Weigering) -> [Gebeurtenis]
  ) throws(VerrichtFout) -> [Gebeurtenis] {
    do { try opslag.begin() } catch { throw .archief(error) }
    // After the commit there is nothing to undo; before it, whatever goes wrong undoes everything.
    defer { opslag.herroep() }
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
    do throws(ArchiefFout) {
      let rows = rijen(decided, wandklok: now, na: news.schakel)
      try voegToe(rows, aan: opname.nummer)
      if let concept { try opslag.zet(concept: nil, opname.nummer, concept, wandklok: now) }
      try opslag.bekrachtig()
      news.schakel = rows.last?.schakel ?? news.schakel
    } catch { throw .archief(error) }
    // In place, now that nobody else holds a copy: what was recorded before is not copied again. Each call is folded by
    // itself, as it was when it was decided.
    if !news.gebeurtenissen.isEmpty { sessie.verwerk(news.gebeurtenissen) }
    sessie.verwerk(decided)
    news.gebeurtenissen += decided
    news.wandklok += Array(repeating: now, count: decided.count)
    opname.voegToe(news)
    return news.gebeurtenissen
  }

  /// Events as they are kept, each linked to the former.
  func rijen(_ events: [Gebeurtenis], wandklok: String, na link: [UInt8]) -> [Gebeurtenisrij] {
    var link = link
    return events.map { event in
      var row = Gebeurtenisrij(
        nummer: event.nummer, tijd: event.tijd, soort: event.soort.rawValue, wandklok: wandklok,
        versie: Vastlegging.versie, inhoud: Vastlegging.bytes(event))
      link = Keten.na(link, row)
      row.schakel = link
      return row
    }
  }

  /// Adds events with the seal of the last.
  func voegToe(_ events: [Gebeurtenisrij], aan session: Int) throws(ArchiefFout) {
    guard let last = events.last else { return }
    try opslag.voegToe(events, aan: session)
    try opslag.zet(Zegel(aantal: last.nummer + 1, schakel: last.schakel), session, .gebeurtenis)
  }

  /// Writes something, whole or not at all.
  func transactie<R>(_ zekerheid: Zekerheid = .blijvend, _ body: () throws(ArchiefFout) -> R) throws(ArchiefFout) -> R {
    try opslag.begin(zekerheid)
    defer { opslag.herroep() }
    let result = try body()
    try opslag.bekrachtig()
    return result
  }
}

extension Opgenomen {
  /// Adds what came after it.
  mutating func voegToe(_ news: Archief.Nieuws) {
    gebeurtenissen += news.gebeurtenissen
    wandklok += news.wandklok
    schakel = news.schakel
  }
}
