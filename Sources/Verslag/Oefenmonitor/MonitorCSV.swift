import SimEngine

/// The oefenmonitor for a Dutch spreadsheet: a row for each group and kind of player, also where there is nothing.
package enum MonitorCSV {
  private static let kolommen = [
    "indeling", "groep", "sessies", "door", "adviezen_gevolgd", "adviezen_niet_gevolgd", "teruggekoppeld",
    "met_informatie", "antwoorden", "onbeantwoord", "antwoordtijd_mediaan", "antwoordtijd_mediaan_bemand",
    "antwoordtijd_langste", "toelichting",
  ]

  /// The table with its row of names; the last column says on every row that it is practice.
  package static func tekst(_ monitor: Oefenmonitor, _ indelingen: [Oefenmonitor.Indeling]) -> String {
    let groups =
      [("alles", monitor.totaal)]
      + indelingen.flatMap { division in monitor.groepen(division).map { (division.rawValue, $0) } }
    let rows = groups.flatMap { division, group in
      group.tellingen.map { count -> [CSV.Cel] in
        [
          .tekst(division), .tekst(group.naam), .getal(group.sessies), .tekst(count.door.rawValue),
          .getal(count.gevolgd), .getal(count.nietGevolgd), .getal(count.teruggekoppeld), .getal(count.metInformatie),
          .getal(count.antwoordtijden.count), .getal(count.onbeantwoord), .breuk(count.mediaan),
          .breuk(count.mediaanBemand), .getal(count.langste), .tekst("oefening, niet de echte aansluiting"),
        ]
      }
    }
    return CSV.tekst(kolommen, rows, vorm: .nederlands)
  }
}
