/// One row per element, for a spreadsheet.
package enum CSVExport {
  private static let kolommen: [(naam: String, cel: @Sendable (Exportelement) -> CSV.Cel)] = [
    ("sessie", { .tekst($0.sessie) }), ("casus", { .tekst($0.casus) }), ("regio", { .tekst($0.regio) }),
    ("id", { .tekst($0.id) }), ("soort", { .tekst($0.soort) }), ("minuut", { .getal($0.minuut) }),
    ("volgnummer", { .getal($0.volgnummer) }),
    // A spreadsheet takes a time with its zone for a text: the zone has a column of its own.
    ("tijd", { .moment($0.tijd) }), ("tijd_zone", { .zone($0.tijd) }),
    ("wandklok", { .moment($0.wandklok) }), ("wandklok_zone", { .zone($0.wandklok) }),
    ("stoel", { .tekst($0.stoel) }),
    ("wie", { .tekst($0.wie) }), ("door", { .tekst($0.door) }), ("rol", { .tekst($0.rol) }),
    ("aan", { .tekst($0.aan) }), ("van", { .tekst($0.van) }), ("koppelvlak", { .tekst($0.koppelvlak) }),
    ("bericht", { .getal($0.bericht) }), ("berichtsoort", { .tekst($0.berichtsoort) }),
    ("antwoord_op", { .getal($0.antwoordOp) }),
    ("puzzelstukken", { .tekst($0.puzzelstukken.joined(separator: " ")) }), ("beslissing", { .tekst($0.beslissing) }),
    ("handeling", { .tekst($0.handeling) }), ("mogelijkheden", { .tekst($0.mogelijkheden.joined(separator: " ")) }),
    ("bijzonderheid", { .tekst($0.bijzonderheid) }), ("eis", { .tekst($0.eis) }), ("oordeel", { .getal($0.oordeel) }),
    // The share of the maximum: what a spreadsheet averages.
    ("score", { .breuk($0.oordeel.map { Double($0) / 2 }) }), ("over", { .tekst($0.over) }),
    ("zin", { .tekst($0.zin) }), ("tekst", { .tekst($0.tekst) }),
  ]

  /// The names of the columns, in order.
  package static let kolomnamen = kolommen.map(\.naam)

  /// The table, with a row of names.
  package static func tekst(_ reeks: Exportreeks, vorm: CSV.Vorm) -> String {
    CSV.tekst(kolomnamen, reeks.elementen.lazy.map { element in kolommen.map { $0.cel(element) } }, vorm: vorm)
  }
}
