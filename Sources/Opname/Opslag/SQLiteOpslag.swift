import SQLite
import Scenario

/// The store of an archive in one SQLite file, for several terminals of one account on one computer.
///
/// Not Sendable: one owner, one connection. Each process or thread opens its own.
final class SQLiteOpslag: Opslag {
  let plaats: Archiefplaats
  let database: Database
  let statements: Statements
  /// Why nothing can be written here; nil when it can.
  let alleenLezen: String?
  /// How many sessions got their links when this was opened.
  let verzegeld: Int
  let vorm: Int
  /// What is written now stands for; set on the connection.
  private var zekerheid = Zekerheid.blijvend
  private let kopie: Tijdelijkemap?
  /// The file and its log as they were opened, where it is written.
  private let eigen: [(pad: String, identiteit: Bestandsidentiteit?)]
  /// What is in the file itself, where it is written.
  private var hoofdbestand: Hoofdbestand?
  /// What is in its log, where it is written.
  private let logbestand: Logbestand?
  /// The last event of what is being written.
  private var geschreven: (sessie: Int, volgnummer: Int)?

  /// Opens the file at a path.
  ///
  /// - Parameters:
  ///   - pad: Path of the file.
  ///   - aanmaken: Whether an archive that is not there is made, folder and all.
  ///   - wachttijd: Milliseconds to wait for another process that writes.
  /// - Throws: `ArchiefFout`; `bestaatNiet` only when `aanmaken` is false.
  convenience init(pad: String, aanmaken: Bool, wachttijd: Int32) throws(ArchiefFout) {
    try self.init(try SQLiteVerbinding.open(pad, aanmaken: aanmaken, wachttijd: wachttijd), pad: pad)
  }

  /// A store over a connection.
  init(_ opened: SQLiteVerbinding, pad: String) throws(ArchiefFout) {
    let place = Archiefplaats.bestand(pad)
    (plaats, database, vorm, kopie) = (place, opened.database, opened.vorm, opened.kopie)
    (alleenLezen, verzegeld) = (opened.alleenLezen, opened.verzegeld)
    let log = Archiefbestand.echt(pad) + "-wal"
    eigen = opened.alleenLezen == nil ? [pad, log].map { ($0, Bestandsidentiteit($0)) } : []
    do throws(SQLiteError) {
      statements = try Statements(database, form: vorm)
      hoofdbestand = opened.alleenLezen == nil ? try Hoofdbestand(pad, opened.database) : nil
      logbestand = opened.alleenLezen == nil ? try Logbestand(log, bij: pad, opened.database) : nil
    } catch { throw .van(error, place) }
  }

  var isVerzegeld: Bool { vorm >= 2 }

  func controleerPlaats() throws(ArchiefFout) {
    if let reason = logbestand?.bezwaar() {
      // Closing it would move what is gone over what is there.
      database.verlaat()
      throw .weg(plaats, reden: reason)
    }
    try controleerBestanden()
  }

  /// Whether the paths still lead to the files that were opened, and the archive is still the same.
  private func controleerBestanden() throws(ArchiefFout) {
    for (index, file) in eigen.enumerated() where Bestandsidentiteit(file.pad) != file.identiteit {
      throw .weg(
        plaats,
        reden: index == 0
          ? "het bestand is verwijderd, hernoemd of vervangen"
          : "het logbestand ernaast (-wal) is verwijderd of vervangen")
    }
    // The same file; whether it holds the same archive.
    if let reason = hoofdbestand?.bezwaar(database) { throw .weg(plaats, reden: reason) }
  }

  var dataversie: Int {
    defer { statements.dataversie.reset() }
    guard let row = try? statements.dataversie.step(), row else { return -1 }
    return statements.dataversie.integer(0)
  }

  // MARK: one writer at a time

  func begin(_ zekerheid: Zekerheid) throws(ArchiefFout) {
    if let alleenLezen { throw .alleenLezen(plaats, reden: alleenLezen) }
    try controleerPlaats()
    try vertaal { () throws(SQLiteError) in
      if zekerheid != self.zekerheid {
        // In WAL mode NORMAL leaves the sync to the next transaction that has one; the file is never torn.
        try database.execute("PRAGMA synchronous = \(zekerheid == .blijvend ? "FULL" : "NORMAL")")
        self.zekerheid = zekerheid
      }
      try statements.begin.execute()
    }
  }

  func bekrachtig() throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in try statements.commit.execute() }
    // Written to a file that has no name any more is not kept.
    try controleerBestanden()
    logbestand?.onthoud(geschreven)
    geschreven = nil
  }

  func herroep() {
    database.rollback()
    geschreven = nil
  }

  // MARK: seats

  /// Beside the file itself, whatever link leads to it.
  private var slotenpad: String { Archiefbestand.echt(plaats.tekst) + Stoelsloten.achtervoegsel }

  func houd(_ code: Sessiecode, stoel: Stoel, overnemen: Bool) throws(ArchiefFout) -> (any Stoelslot)? {
    if let alleenLezen { throw .alleenLezen(plaats, reden: alleenLezen) }
    return try Stoelsloten.houd(slotenpad, code, stoel, overnemen: overnemen, plaats)
  }

  func isBezet(_ code: Sessiecode, stoel: Stoel) -> Bool { Stoelsloten.isBezet(slotenpad, code, stoel) }

  // MARK: events

  func gebeurtenissen(_ sessie: Int, vanaf: Int) throws(ArchiefFout) -> [Gebeurtenisrij] {
    var rows: [Gebeurtenisrij] = []
    try doorloop(sessie, vanaf: vanaf) { row throws(ArchiefFout) in rows.append(row.rij) }
    return rows
  }

  func doorloop(
    _ sessie: Int, vanaf: Int, _ neem: (borrowing Gebeurtenisblik) throws(ArchiefFout) -> Void
  ) throws(ArchiefFout) {
    defer { statements.nieuw.reset() }
    statements.nieuw.bind([.integer(sessie), .integer(vanaf)])
    while try vertaal({ () throws(SQLiteError) in try statements.nieuw.step() }) {
      try neem(Rijvormen.blik(statements.nieuw))
    }
  }

  func voegToe(_ gebeurtenissen: [Gebeurtenisrij], aan sessie: Int) throws(ArchiefFout) {
    for row in gebeurtenissen {
      do { try statements.voegToe.execute(Rijvormen.kolommen(row, sessie)) } catch {
        switch error.code {
        // The table has no other trigger on adding, and no other key.
        case .trigger, .primaryKey: throw .sluitNietAan(plaats, nummer: row.nummer)
        default: throw .van(error, plaats)
        }
      }
      geschreven = (sessie, row.nummer)
    }
  }

  // MARK: links

  func zegel(_ sessie: Int, _ reeks: Reeks) throws(ArchiefFout) -> Zegel? {
    defer { statements.zegel.reset() }
    statements.zegel.bind([.integer(sessie), .text(reeks.rawValue)])
    return try vertaal { () throws(SQLiteError) in
      guard try statements.zegel.step() else { return nil }
      return Zegel(aantal: statements.zegel.integer(0), schakel: statements.zegel.bytes(1))
    }
  }

  func zet(_ zegel: Zegel, _ sessie: Int, _ reeks: Reeks) throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in
      try statements.zetZegel.execute([
        .integer(sessie), .text(reeks.rawValue), .integer(zegel.aantal), .blob(zegel.schakel),
      ])
    }
  }

  /// Does something with the file, and tells what goes wrong as an archive does.
  func vertaal<R>(_ body: () throws(SQLiteError) -> R) throws(ArchiefFout) -> R {
    do { return try body() } catch { throw .van(error, plaats) }
  }
}

extension ArchiefFout {
  /// The meaning of an error of SQLite for the user of an archive.
  static func van(_ error: SQLiteError, _ place: Archiefplaats) -> ArchiefFout {
    switch error.code {
    case .busy, .locked: .bezet(place)
    // A file with our mark that lacks what it must have is damaged, too.
    case .corrupt, .error: .geenArchief(place, reden: "het bestand is beschadigd")
    case .notadb: .geenArchief(place, reden: "het is geen SQLite-bestand")
    case .perm, .readonly: .nietTeSchrijven(place, reden: "er zijn geen schrijfrechten")
    case .full: .nietTeSchrijven(place, reden: "de schijf is vol")
    case .cantopen: .nietTeLezen(place, reden: "het bestand of zijn map is niet te openen")
    // The memory that terminals share is a file too: of one that cannot grow SQLite says only that the disk fails.
    case .ioerr where Archiefbestand.isVol(place.tekst): .nietTeSchrijven(place, reden: "de schijf is vol")
    case .ioerr: .nietTeSchrijven(place, reden: "de schijf geeft een fout (\(error.code))")
    default: .nietTeSchrijven(place, reden: "SQLite meldt \(error.code), \(citaat(error.message, maximum: 120))")
    }
  }
}
