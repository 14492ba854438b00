import CSQLite

/// One connection to a SQLite file, of one owner; closed when the last statement is gone.
package final class Database {
  let handle: OpaquePointer

  /// Opens an existing file for reading and writing.
  ///
  /// - Parameters:
  ///   - pad: Path of the file, which must exist.
  ///   - wachttijd: Milliseconds that a statement waits for another writer.
  /// - Throws: `SQLiteError` when the file cannot be opened.
  package init(pad: String, wachttijd: Int32 = 5000) throws(SQLiteError) {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(pad, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let error = SQLiteError(opened, sql: nil)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, wachttijd)
  }

  deinit {
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
}
