import CSQLite

/// What SQLite reported: the extended code, its message, and the SQL; never the arguments, which may hold what people wrote.
package struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The extended result code.
  package let code: Int32
  package let message: String
  package let sql: String?

  /// The result code without its extension.
  package var primaryCode: Int32 { code & 0xFF }

  package var description: String {
    "SQLite \(code): \(message)" + (sql.map { " in \($0)" } ?? "")
  }

  init(code: Int32, message: String, sql: String?) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The last error of a connection.
  init(_ handle: OpaquePointer?, sql: String?) {
    code = sqlite3_extended_errcode(handle)
    message = String(cString: sqlite3_errmsg(handle))
    self.sql = sql
  }

  /// Whether the other connection was too long busy.
  package var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }
}
