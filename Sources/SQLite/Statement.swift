import CSQLite

/// A prepared statement that is finalised exactly once.
///
/// Binding traps: it can only fail when the caller counts its arguments wrong. Preparing and stepping throw.
package struct Statement: ~Copyable {
  private let pointer: OpaquePointer
  private let database: Database
  private let sql: String

  init(_ database: Database, _ sql: String) throws(SQLiteError) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(database.handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else {
      throw SQLiteError(database.handle, sql: sql)
    }
    pointer = prepared
    self.database = database
    self.sql = sql
  }

  deinit { sqlite3_finalize(pointer) }

  /// Binds all arguments, from the first.
  package func bind(_ arguments: [SQLiteValue]) {
    let expected = Int(sqlite3_bind_parameter_count(pointer))
    precondition(arguments.count == expected, "\(arguments.count) arguments for \(expected) in \(sql)")
    var index: Int32 = 0
    for argument in arguments {
      index += 1
      let code = bind(argument, at: index)
      precondition(code == SQLITE_OK, "Argument \(index) cannot be bound (\(code)) in \(sql)")
    }
  }

  private func bind(_ value: SQLiteValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(pointer, index)
    case .integer(let number): return sqlite3_bind_int64(pointer, index, Int64(number))
    case .real(let number): return sqlite3_bind_double(pointer, index, number)
    case .text(var text):
      return text.withUTF8 { utf8 in
        // An empty buffer may have no address, which SQLite would take for null.
        guard let base = utf8.baseAddress else { return leeratelier_bind_text(pointer, index, "", 0) }
        return base.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
          leeratelier_bind_text(pointer, index, $0, Int32(utf8.count))
        }
      }
    case .blob(let bytes):
      if bytes.isEmpty { return sqlite3_bind_zeroblob(pointer, index, 0) }
      return leeratelier_bind_blob(pointer, index, bytes, Int32(bytes.count))
    }
  }

  /// Goes to the next row; false when there is none.
  package func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let error = SQLiteError(database.handle, sql: sql)
      sqlite3_reset(pointer)
      throw error
    }
  }

  /// Makes the statement ready for its next run.
  package func reset() {
    sqlite3_reset(pointer)
  }

  /// Runs the statement to its end, and makes it ready for its next run.
  package func execute(_ arguments: [SQLiteValue] = []) throws(SQLiteError) {
    bind(arguments)
    while try step() {}
    reset()
  }

  /// The whole number in a column of this row; 0 when it is null.
  package func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }

  /// The text in a column of this row; empty when it is null.
  package func text(_ column: Int32) -> String {
    let base = sqlite3_column_blob(pointer, column)
    let count = Int(sqlite3_column_bytes(pointer, column))
    return base.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: count), as: UTF8.self) } ?? ""
  }

  /// The text in a column of this row, or nil when it is null.
  package func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The whole number in a column of this row, or nil when it is null.
  package func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  /// The bytes of a text or blob in a column of this row; empty when it is null.
  package func bytes(_ column: Int32) -> [UInt8] {
    // The address first: asking for it may convert the value, which changes the length.
    let base = sqlite3_column_blob(pointer, column)
    let count = Int(sqlite3_column_bytes(pointer, column))
    return base.map { Array(UnsafeRawBufferPointer(start: $0, count: count)) } ?? []
  }

  /// The bytes of a text or blob in a column of this row as they lie there, until the next step or reset; empty when it is null.
  package func raw(_ column: Int32) -> UnsafeRawBufferPointer {
    // The address first: asking for it may convert the value, which changes the length.
    let base = sqlite3_column_blob(pointer, column)
    return UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : Int(sqlite3_column_bytes(pointer, column)))
  }

  private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }
}
