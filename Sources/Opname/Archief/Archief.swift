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
  /// What was read of the files of sessions, by their number and name: bytes that are recorded do not change.
  var lezingen: [String: Bronlezing] = [:]

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
  package var verzegeld: Int { opslag.verzegeld }

  // MARK: reading

  /// Reads a whole session.
  package func lees(_ code: Sessiecode) throws(ArchiefFout) -> Opgenomen {
    let (number, row) = try rij(code)
    let begun = try begin(number, row)
    let opening: Opening
    do { opening = try begun.record.opening(casus: begun.casus, regio: begun.regio) } catch {
      throw .onleesbareSessie(code: code.tekst, reden: "bij de opening: \(error.omschrijving)")
    }
    var recorded = Opgenomen(
      code: code, opening: opening, gebeurtenissen: [], wandklok: [], bron: begun.bron, geopend: row.geopend,
      herkomst: row.herkomst, nummer: number, rij: row, schakel: begun.schakel)
    recorded.voegToe(try nieuw(na: recorded))
    guard case .sessieGeopend? = recorded.gebeurtenissen.first?.inhoud else {
      throw .onleesbareSessie(code: code.tekst, reden: "de opening ontbreekt in de reeks gebeurtenissen")
    }
    return recorded
  }

  /// What a session was opened with, as it was recorded.
  struct Begin {
    var record: OpeningRecordV1
    var casus: Casus
    var regio: Regioprofiel
    var bron: Bronbytes
    /// The first link; empty where there are none.
    var schakel: [UInt8]
  }

  /// A file as it was read from its bytes.
  struct Bronlezing {
    var bytes: [UInt8]
    var hash: SipHash
    var casus: Casus?
    var regio: Regioprofiel?
    var melding: String?
  }

  /// Reads what a session was opened with.
  ///
  /// - Parameters:
  ///   - number: The session.
  ///   - row: Its row.
  ///   - vertrouwd: Whether the bytes of a file that was read here before are taken to be the same still: for many sessions at once.
  /// - Returns: What was recorded.
  /// - Throws: `ArchiefFout` when it cannot be read, or is not what was recorded.
  func begin(_ number: Int, _ row: Sessierij, vertrouwd: Bool = false) throws(ArchiefFout) -> Begin {
    let code = row.code
    func onleesbaar(_ reason: String) -> ArchiefFout { .onleesbareSessie(code: code.tekst, reden: reason) }
    let record: OpeningRecordV1
    do { record = try Vastlegging.opening(row.opening, versie: row.versie) } catch {
      throw onleesbaar("bij de opening: \(error.omschrijving)")
    }
    // Without content checks: those were made when it was played, and may have grown since.
    let casus = try lezing(row.casus, record.casusId, vertrouwd) { source, found in
      let read = CasusReader.lees(source, id: record.casusId, controle: .alleenVorm)
      (found.casus, found.melding) = (read.waarde, read.meldingen.first.map { "\($0)" })
    }
    let regio = try lezing(row.regio, record.regioId, vertrouwd) { source, found in
      let read = RegioprofielReader.lees(source, id: record.regioId, controle: .alleenVorm)
      (found.regio, found.melding) = (read.waarde, read.meldingen.first.map { "\($0)" })
    }
    let begin = opslag.isVerzegeld ? Keten.begin(row, casus: casus.hash, regio: regio.hash) : []
    if opslag.isVerzegeld, try opslag.zegel(number, .opening)?.schakel != begin {
      throw beschadigd(code, "de opening, de casus of de regio is niet meer die van toen")
    }
    // Of before there were links, the digests of the files are all there is.
    if !opslag.isVerzegeld, SHA256(casus.bytes).tekst != record.casus || SHA256(regio.bytes).tekst != record.regio {
      throw beschadigd(code, "de casus of de regio is niet meer die van toen")
    }
    guard let scenario = casus.casus else {
      throw onleesbaar("de casus is niet meer te lezen (\(casus.melding ?? "geen melding"))")
    }
    guard let region = regio.regio else {
      throw onleesbaar("het regioprofiel is niet meer te lezen (\(regio.melding ?? "geen melding"))")
    }
    return Begin(
      record: record, casus: scenario, regio: region,
      bron: Bronbytes(casusId: record.casusId, casus: casus.bytes, regioId: record.regioId, regio: regio.bytes),
      schakel: begin)
  }

  /// The bytes of a file with what they say; equal bytes of one name are parsed once.
  private func lezing(
    _ number: Int, _ id: String, _ vertrouwd: Bool, _ read: (SourceText, inout Bronlezing) -> Void
  ) throws(ArchiefFout) -> Bronlezing {
    let known = lezingen["\(number) \(id)"]
    if vertrouwd, let known { return known }
    let bytes = try opslag.bron(number)
    if let known, known.bytes == bytes { return known }
    var found = Bronlezing(bytes: bytes, hash: SipHash(bytes))
    read(SourceText(bestand: id, bytes: bytes), &found)
    lezingen["\(number) \(id)"] = found
    return found
  }

  /// Brings a recording and its fold up to date with what others wrote, and gives that.
  package func ververs(_ opname: inout Opgenomen, sessie: inout Sessie) throws(ArchiefFout) -> [Gebeurtenis] {
    let events = try nieuw(na: opname)
    guard !events.gebeurtenissen.isEmpty else { return [] }
    opname.voegToe(events)
    sessie.verwerk(events.gebeurtenissen)
    return events.gebeurtenissen
  }

  /// What others recorded after what a reader has, without bringing that up to date.
  package func nieuws(na opname: Opgenomen) throws(ArchiefFout) -> [Gebeurtenis] {
    try nieuw(na: opname).gebeurtenissen
  }

  /// Events with the time of the computer at each, and the link of the last.
  struct Nieuws {
    var gebeurtenissen: [Gebeurtenis] = []
    var wandklok: [String] = []
    var schakel: [UInt8]
  }

  /// What was recorded after what a reader has, in order, without a gap, and as it was recorded.
  func nieuw(na opname: Opgenomen) throws(ArchiefFout) -> Nieuws {
    var result = Nieuws(schakel: opname.schakel)
    let point = Leespunt(
      code: opname.code, nummer: opname.nummer, aantal: opname.gebeurtenissen.count, schakel: opname.schakel)
    result.schakel = try loop(na: point) { lent throws(ArchiefFout) in
      let row = lent.rij
      let event = try gebeurtenis(row, opname.code)
      guard event.nummer == row.nummer else {
        throw .onleesbareSessie(code: opname.code.tekst, reden: "gebeurtenis \(row.nummer) ontbreekt")
      }
      result.gebeurtenissen.append(event)
      result.wandklok.append(row.wandklok)
    }
    return result
  }

  /// The event in a row.
  func gebeurtenis(_ row: Gebeurtenisrij, _ code: Sessiecode) throws(ArchiefFout) -> Gebeurtenis {
    do throws(RecordFout) {
      return try Vastlegging.gebeurtenis(row.inhoud, versie: row.versie)
    } catch .onbekendeSoort(let kind) {
      throw .onbekendeGebeurtenis(soort: kind, nummer: row.nummer)
    } catch {
      throw .onleesbareSessie(code: code.tekst, reden: "gebeurtenis \(row.nummer): \(error.omschrijving)")
    }
  }

  /// How far a session was read.
  struct Leespunt {
    let code: Sessiecode
    let nummer: Int
    var aantal: Int
    var schakel: [UInt8]
  }

  /// Takes the rows of a session after a point, in order, without a gap, and each as it was recorded.
  ///
  /// - Returns: The last link.
  func loop(
    na point: Leespunt, _ take: (borrowing Gebeurtenisblik) throws(ArchiefFout) -> Void
  ) throws(ArchiefFout) -> [UInt8] {
    let sealing = opslag.isVerzegeld
    // Before the events: another may add some in between, and then there are more than the seal says, never fewer.
    let seal = sealing ? try opslag.zegel(point.nummer, .gebeurtenis) : nil
    var sealed = seal.map { $0.aantal == point.aantal && $0.schakel == point.schakel } ?? !sealing
    let end = seal?.schakel.withUnsafeBytes { SipHash.Woorden($0) }
    var link = point.schakel.withUnsafeBytes { SipHash.Woorden($0) }
    var expected = point.aantal
    try opslag.doorloop(point.nummer, vanaf: point.aantal) { row throws(ArchiefFout) in
      guard row.nummer == expected else {
        throw .onleesbareSessie(code: point.code.tekst, reden: "gebeurtenis \(expected) ontbreekt")
      }
      // Before the link: that it cannot be read says more than that it does not fit.
      try take(row)
      if sealing {
        link = link.map { Keten.na($0, row) }
        guard let link, link == SipHash.Woorden(row.schakel) else {
          throw try beschadigd(point, "gebeurtenis \(expected) sluit niet aan op wat eraan voorafging")
        }
        if seal?.aantal == expected + 1 { sealed = end == link }
      }
      expected += 1
    }
    guard sealed else {
      throw try beschadigd(point, "de laatste gebeurtenissen ontbreken of zijn andere dan toen")
    }
    return sealing ? link?.bytes ?? point.schakel : point.schakel
  }

  private func beschadigd(_ code: Sessiecode, _ reason: String) -> ArchiefFout {
    .beschadigdeSessie(code: code.tekst, reden: reason)
  }

  /// Why the events of a recording are not what they were: damage, or a session that was removed meanwhile.
  private func beschadigd(_ point: Leespunt, _ reason: String) throws(ArchiefFout) -> ArchiefFout {
    guard try nummer(point.code) == point.nummer else {
      return .onbekendeCode(point.code.tekst, suggestie: nil)
    }
    return beschadigd(point.code, reason)
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
