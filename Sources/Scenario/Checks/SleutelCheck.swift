/// Every fact of the triage key rests on a puzzelstuk.
///
/// Source: domeinmodel §4; the criteria are of the krant ('Landelijk kader in het kort').
struct SleutelCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for feit in Deelfeit.allCases {
      guard let waarde = casus.sleutel.waarden[feit], waarde.rustOp.isEmpty else { continue }
      log.report(
        .deelfeitZonderPuzzelstuk, at: places("sleutel", .veld(feit.rawValue), "rust_op"),
        "een deelfeit rust op een puzzelstuk; \(feit.rawValue) (\(feit.omschrijving)) rust nergens op",
        hint: "noem in \"rust_op\" waaruit het blijkt, ook als de waarde nee is")
    }
  }
}
