/// A casus that does not name its zaken is about one verdachte, whose age decides which rules hold.
struct PersonenCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard casus.zaken.count == 1, casus.zaken[0].verdachte == nil else { return }
    let suspects = casus.personen.indices.filter { casus.personen[$0].hoedanigheid == .verdachte }
    guard suspects.count != 1 else { return }
    let place =
      suspects.count > 1
      ? places("personen", .element(suspects[1]), "hoedanigheid") : places("personen")
    log.report(
      .verdachteNietEen, at: place,
      "een casus heeft één verdachte; hier \(suspects.isEmpty ? "is er geen" : "zijn het er \(suspects.count)")",
      hint: "geef precies één persoon \"hoedanigheid\": \"verdachte\"")
  }
}
