import CSQLite

/// What SQLite reported: the extended code, its message, and the SQL; never the arguments, which may hold what people wrote.
package struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The extended result code.
  package let code: ResultCode
  package let message: String
  package let sql: String?

  package var description: String {
    "SQLite \(code): \(message)" + (sql.map { " in \($0)" } ?? "")
  }

  /// The last error of a connection.
  init(_ handle: OpaquePointer?, sql: String?) {
    code = ResultCode(rawValue: sqlite3_extended_errcode(handle))
    message = String(cString: sqlite3_errmsg(handle))
    self.sql = sql
  }

  /// An error that a function returned.
  init(code number: Int32) {
    code = ResultCode(rawValue: number)
    message = String(cString: sqlite3_errstr(number))
    sql = nil
  }
}
