import Scenario
import Tekst

/// Looking up a term of the field.
enum Begrippen {
  /// The explanation of a term, or what comes near.
  static func regels(_ term: String) -> [String] {
    if term.isEmpty {
      return [
        "Typ \u{2018}begrip\u{2019} en een woord, bijvoorbeeld \u{2018}begrip ISD\u{2019}. U kunt opzoeken:",
        Begrippenlijst.alle.map(\.term).joined(separator: ", ") + ".",
      ]
    }
    guard let found = Begrippenlijst.zoek(term) else {
      let near = NearMiss.suggestion(for: term, among: Begrippenlijst.alle.flatMap { [$0.term] + $0.ook })
      return [
        "\u{2018}\(term)\u{2019} staat niet in de begrippenlijst."
          + (near.map { " Bedoelde u \u{2018}\($0)\u{2019}?" } ?? "")
      ]
    }
    let other = found.ook.filter { !$0.isEmpty }
    return [
      found.term + (other.isEmpty ? "" : " (ook: \(other.joined(separator: ", ")))"), found.uitleg,
      "Bron: \(found.bron.tekst)",
    ]
  }

  /// What an advice must meet, each with its source.
  static var eisen: Blad {
    Blad(
      kop: "Waaraan een advies moet voldoen",
      delen: [
        .init(
          titel: "Kwaliteitseisen van koppelvlak 1",
          regels: Kwaliteitseis.allCases.map { "- \($0.omschrijving)" }
            + Set(Kwaliteitseis.allCases.map(\.bron.tekst)).sorted().map { "Bron: \($0)" })
      ])
  }

  static func blad(_ term: String) -> Blad { Blad(kop: "Begrip", delen: [.init(titel: "", regels: regels(term))]) }
}
