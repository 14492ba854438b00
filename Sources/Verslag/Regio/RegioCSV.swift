package import Regiosimulatie

/// The outcomes of the regiosimulatie for a Dutch spreadsheet: a row for each replication, and for the other agreement beside it.
package enum RegioCSV {
  /// The table with its row of names.
  package static func tekst(_ reeks: Regioreeks, dagen: Int, zaad: UInt64, middelen: [Middel]) -> String {
    let columns =
      ["herhaling", "variant", "dagen", "zaad", "afgebroken_op_dag"] + Uitkomstmaat.alle.map(\.sleutel)
      + verhoudingen.map(\.naam) + middelen.map { "bezetting_\($0.sleutel)" } + ["toelichting"]
    func row(_ outcome: Regiouitkomst, _ variant: String) -> [CSV.Cel] {
      [
        .getal(outcome.herhaling), .tekst(variant), .getal(dagen), .getal(Int(exactly: zaad)),
        .breuk(outcome.afgebrokenOpDag),
      ]
        + Uitkomstmaat.alle.map { cel($0, outcome) } + verhoudingen.map { .breuk($0.waarde(outcome)) }
        + middelen.map { .breuk(outcome.bezetting($0)) } + [.tekst("gesimuleerd, geen meting aan een echte regio")]
    }
    let rows = reeks.basis.enumerated().flatMap { index, outcome in
      [row(outcome, "basis")] + (reeks.anders.indices.contains(index) ? [row(reeks.anders[index], "anders")] : [])
    }
    return CSV.tekst(columns, rows, vorm: .nederlands)
  }

  /// What the screen shows as a share.
  private static let verhoudingen: [(naam: String, waarde: @Sendable (Regiouitkomst) -> Double?)] = [
    ("opvolging", { $0.opvolging }), ("terugkoppelgraad", { $0.terugkoppelgraad }),
    ("agendeergraad", { $0.agendeergraad }), ("op_tijd_graad", { $0.opTijdgraad }),
  ]

  /// A count is a whole number, a time is not.
  private static func cel(_ maat: Uitkomstmaat, _ outcome: Regiouitkomst) -> CSV.Cel {
    let value = maat.waarde(outcome)
    return ["antwoordtijd_", "doorlooptijd_"].contains { maat.sleutel.hasPrefix($0) }
      ? .breuk(value) : .getal(value.map { Int($0) })
  }
}
