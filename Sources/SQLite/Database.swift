import CSQLite
import Glibc

/// One connection to a SQLite file, of one owner; closed when the last statement is gone.
package final class Database {
  let handle: OpaquePointer

  /// What is to be done with a file.
  package enum Access: Sendable {
    case write
    case read
    /// Nobody writes it as long as it is open: no locks, and its log is not looked at.
    case immutable
  }

  /// Opens an existing file.
  ///
  /// - Parameters:
  ///   - pad: Path of the file, which must exist.
  ///   - wachttijd: Milliseconds that a statement waits for another writer.
  ///   - access: What is to be done with it.
  /// - Throws: `SQLiteError` when the file cannot be opened.
  package init(pad: String, wachttijd: Int32 = 5000, access: Access = .write) throws(SQLiteError) {
    var opened: OpaquePointer?
    let code =
      switch access {
      case .write: sqlite3_open_v2(pad, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
      case .read: sqlite3_open_v2(pad, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
      case .immutable:
        sqlite3_open_v2(
          Database.uri(pad) + "?immutable=1", &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nil
        )
      }
    guard code == SQLITE_OK, let opened else {
      let error = SQLiteError(opened, sql: nil)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, wachttijd)
  }

  /// A path as a URI, in which every byte that could mean something else is escaped.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let plain = Set("/-_.~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    return path.utf8.reduce(into: "file:") { text, byte in
      if plain.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }

  private var isVerlaten = false

  /// Leaves the connection open to the end of the process, so that nothing is moved from its log to the file any more.
  package func verlaat() { isVerlaten = true }

  deinit {
    if isVerlaten { return }
    // v2: a statement that still lives keeps the connection until it is finalised.
    sqlite3_close_v2(handle)
  }

  /// Prepares one statement.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement { try Statement(self, sql) }

  /// Runs statements without arguments and without rows.
  package func execute(_ sql: String) throws(SQLiteError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw SQLiteError(handle, sql: sql) }
  }

  /// Runs one statement with arguments, and leaves its rows.
  package func execute(_ sql: String, _ arguments: [SQLiteValue]) throws(SQLiteError) {
    try prepare(sql).execute(arguments)
  }

  /// The whole number in the first column of the first row; 0 when there is no row.
  package func integer(_ sql: String, _ arguments: [SQLiteValue] = []) throws(SQLiteError) -> Int {
    let statement = try prepare(sql)
    statement.bind(arguments)
    return try statement.step() ? statement.integer(0) : 0
  }

  /// The number of the row that was inserted last.
  package var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Whether a transaction is going on.
  package var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Undoes the transaction that is going on, if any.
  ///
  /// Its own failure says nothing new: an error that ends a transaction by itself leaves nothing to undo.
  package func rollback() {
    if isInTransaction { _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
  }

  /// Whether nothing can be written, whatever was asked.
  package var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") != 0 }

  /// Moves what is in the write-ahead log to the file, and leaves the log empty; false while others still use it.
  package func emptyLog() throws(SQLiteError) -> Bool {
    // A connection that has read nothing yet does not know that there is a log.
    _ = try integer("PRAGMA schema_version")
    switch sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil) {
    case SQLITE_OK: return true
    case SQLITE_BUSY: return false
    default: throw SQLiteError(handle, sql: nil)
    }
  }

  /// Puts everything that is in this file, its log included, in the place of what is in another.
  ///
  /// - Throws: `SQLiteError`; then nothing of the other has changed.
  package func copy(into target: Database) throws(SQLiteError) {
    guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw SQLiteError(target.handle, sql: nil)
    }
    var code = SQLITE_BUSY
    // All pages at once: a copy that is made in parts begins again each time that somebody writes.
    for attempt in 0..<250 where code == SQLITE_BUSY || code == SQLITE_LOCKED {
      if attempt > 0 { usleep(20_000) }
      code = sqlite3_backup_step(backup, -1)
    }
    let ended = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, ended == SQLITE_OK else {
      throw SQLiteError(code: code == SQLITE_DONE ? ended : code)
    }
  }
}
