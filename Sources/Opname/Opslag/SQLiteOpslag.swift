import SQLite
import Scenario

/// The store of an archive in one SQLite file, for several terminals of one account on one computer.
///
/// Not Sendable: one owner, one connection. Each process or thread opens its own.
final class SQLiteOpslag: Opslag {
  let plaats: Archiefplaats
  let database: Database
  let statements: Statements

  /// Opens the file at a path.
  ///
  /// - Parameters:
  ///   - pad: Path of the file.
  ///   - aanmaken: Whether an archive that is not there is made, folder and all.
  ///   - wachttijd: Milliseconds to wait for another process that writes.
  /// - Throws: `ArchiefFout`; `bestaatNiet` only when `aanmaken` is false.
  init(pad: String, aanmaken: Bool, wachttijd: Int32) throws(ArchiefFout) {
    let place = Archiefplaats.bestand(pad)
    plaats = place
    try Archiefbestand.bereidVoor(pad, aanmaken: aanmaken)
    let opened: Database
    let found: Herkenning
    do throws(SQLiteError) {
      opened = try Database(pad: pad, wachttijd: wachttijd)
      found = try Herkenning(opened)
    } catch { throw .van(error, place) }
    switch found {
    case .ons: break
    case .leeg: if !aanmaken { throw .bestaatNiet(place) }
    case .vreemd: throw .geenArchief(place, reden: "het is een SQLite-bestand van een ander programma")
    case .nieuwer(let version):
      throw .nieuwereVersie(place, gevonden: version, bekend: Schema.migrations.count)
    }
    do throws(SQLiteError) {
      try Schema.prepare(opened)
      statements = try Statements(opened)
    } catch { throw .van(error, place) }
    database = opened
  }

  var dataversie: Int {
    defer { statements.dataversie.reset() }
    guard let row = try? statements.dataversie.step(), row else { return -1 }
    return statements.dataversie.integer(0)
  }

  // MARK: one writer at a time

  func begin() throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in try statements.begin.execute() }
  }

  func bekrachtig() throws(ArchiefFout) {
    try vertaal { () throws(SQLiteError) in try statements.commit.execute() }
  }

  func herroep() { database.rollback() }

  // MARK: events

  func gebeurtenissen(_ sessie: Int, vanaf: Int) throws(ArchiefFout) -> [Gebeurtenisrij] {
    defer { statements.nieuw.reset() }
    statements.nieuw.bind([.integer(sessie), .integer(vanaf)])
    return try vertaal { () throws(SQLiteError) in
      var rows: [Gebeurtenisrij] = []
      while try statements.nieuw.step() {
        rows.append(
          Gebeurtenisrij(
            nummer: statements.nieuw.integer(0), tijd: statements.nieuw.integer(1), soort: statements.nieuw.text(2),
            wandklok: statements.nieuw.text(3), versie: statements.nieuw.integer(4), inhoud: statements.nieuw.bytes(5)))
      }
      return rows
    }
  }

  func voegToe(_ gebeurtenissen: [Gebeurtenisrij], aan sessie: Int) throws(ArchiefFout) {
    for row in gebeurtenissen {
      do { try statements.voegToe.execute(SQLiteOpslag.kolommen(row, sessie)) } catch {
        switch error.code {
        // The table has no other trigger on adding, and no other key.
        case .trigger, .primaryKey: throw .sluitNietAan(plaats, nummer: row.nummer)
        default: throw .van(error, plaats)
        }
      }
    }
  }

  /// The columns of an event.
  static func kolommen(_ row: Gebeurtenisrij, _ sessie: Int) -> [SQLiteValue] {
    [
      .integer(sessie), .integer(row.nummer), .integer(row.tijd), .text(row.soort), .text(row.wandklok),
      .integer(row.versie), .text(String(decoding: row.inhoud, as: UTF8.self)),
    ]
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
    case .corrupt: .geenArchief(place, reden: "het bestand is beschadigd")
    case .notadb: .geenArchief(place, reden: "het is geen SQLite-bestand")
    case .perm, .readonly: .nietTeSchrijven(place, reden: "er zijn geen schrijfrechten")
    case .full: .nietTeSchrijven(place, reden: "de schijf is vol")
    case .cantopen: .nietTeLezen(place, reden: "het bestand of zijn map is niet te openen")
    case .ioerr: .nietTeSchrijven(place, reden: "de schijf geeft een fout (\(error.code))")
    default: .nietTeSchrijven(place, reden: "SQLite meldt \(error.code), \(citaat(error.message, maximum: 120))")
    }
  }
}
