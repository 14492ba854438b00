/// A value in one of the five storage classes of SQLite.
package enum SQLiteValue: Equatable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// Text, or null when there is none.
  package static func text(mag text: String?) -> SQLiteValue { text.map(SQLiteValue.text) ?? .null }

  /// A whole number, or null when there is none.
  package static func integer(mag number: Int?) -> SQLiteValue { number.map(SQLiteValue.integer) ?? .null }
}
