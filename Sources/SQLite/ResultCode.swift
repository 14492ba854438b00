import CSQLite

/// A result code of SQLite, primary or extended, by its name.
///
/// A primary code as a pattern matches all of its extended codes; an extended one only itself:
///
///     switch error.code { case .busy, .locked: … }
package struct ResultCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// The `number`th extension of a code, as SQLite counts them.
  private init(_ code: Int32, _ number: Int32) { rawValue = code | number << 8 }

  /// The code without its extension.
  package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }

  /// A statement that does not fit what is in the file.
  package static let error = ResultCode(rawValue: SQLITE_ERROR)
  /// No right to open the file so.
  package static let perm = ResultCode(rawValue: SQLITE_PERM)
  /// Another connection holds the file.
  package static let busy = ResultCode(rawValue: SQLITE_BUSY)
  /// A table is held within this connection.
  package static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  package static let readonly = ResultCode(rawValue: SQLITE_READONLY)
  /// The disk failed.
  package static let ioerr = ResultCode(rawValue: SQLITE_IOERR)
  /// The file is damaged.
  package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  /// The disk is full.
  package static let full = ResultCode(rawValue: SQLITE_FULL)
  package static let cantopen = ResultCode(rawValue: SQLITE_CANTOPEN)
  /// What a table demands was not met.
  package static let notNull = ResultCode(SQLITE_CONSTRAINT, 5)
  package static let primaryKey = ResultCode(SQLITE_CONSTRAINT, 6)
  /// A trigger raised an error.
  package static let trigger = ResultCode(SQLITE_CONSTRAINT, 7)
  /// The file is not of SQLite.
  package static let notadb = ResultCode(rawValue: SQLITE_NOTADB)
}

extension ResultCode: CustomStringConvertible {
  package var description: String { "\(rawValue)" }
}
