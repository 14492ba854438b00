/// The leervragen of many sessions as a table for a spreadsheet.
package enum LeervragenCSV {
  /// One leervraag with the session that it comes from.
  package struct Rij: Equatable, Sendable, Encodable {
    package var code: String
    package var casus: String
    package var bewaard: String
    package var bestemming: String
    package var tekst: String

    package init(code: String, casus: String, bewaard: String, bestemming: String, tekst: String) {
      (self.code, self.casus, self.bewaard, self.bestemming, self.tekst) = (code, casus, bewaard, bestemming, tekst)
    }
  }

  /// The table, as a Dutch spreadsheet opens it.
  package static func tekst(_ rijen: [Rij]) -> String {
    CSV.tekst(
      ["sessie", "casus", "bewaard", "bestemming", "leervraag"],
      rijen.map {
        [
          .tekst($0.code), .tekst($0.casus), .tekst(String($0.bewaard.prefix(10))), .tekst($0.bestemming),
          .tekst($0.tekst),
        ]
      },
      vorm: .nederlands)
  }
}
