/// A table in columns where it fits, and where it does not as one row of it after the other.
struct Tabeltekst {
  /// The names of the columns: short above columns, whole where a row is told.
  var koppen: [(kort: String, heel: String)]
  var rijen: [[String]]
  /// Columns of which the cells stand at the left; numbers stand at the right.
  var links: Set<Int> = [0]
  var tussen = 1

  /// The lines, none wider than so many columns unless a cell is.
  func regels(_ breedte: Int) -> [String] {
    let withHeads = koppen.contains { !$0.kort.isEmpty }
    let table = (withHeads ? [koppen.map(\.kort)] : []) + rijen
    let widths = koppen.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    guard widths.reduce(0, +) + tussen * (widths.count - 1) > breedte else {
      return table.map { cells in
        cells.indices.map { padded(cells[$0], widths[$0], right: !links.contains($0)) }
          .joined(separator: String(repeating: " ", count: tussen))
      }
    }
    return rijen.flatMap { cells in
      [cells[0]]
        + cells.indices.dropFirst().map {
          koppen[$0].heel.isEmpty ? "  \(cells[$0])" : "  \(koppen[$0].heel): \(cells[$0])"
        }
    }
  }

  private func padded(_ text: String, _ width: Int, right: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return right ? space + text : text + space
  }
}
