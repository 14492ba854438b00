package import Scenario

/// The puzzelstukken of a casus as a sheet, to be filled in with a spreadsheet and read back by `Stukkentabel`.
package enum Stukkenblad {
  /// The sheet, as a Dutch spreadsheet opens it.
  package static func csv(_ pieces: [Puzzelstuk]) -> String {
    CSV.tekst(
      Stukkentabel.Kolom.allCases.map(\.rawValue),
      pieces.map { Stukkentabel.cellen($0).map { CSV.Cel.tekst($0) } }, vorm: .nederlands)
  }
}
