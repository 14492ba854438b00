/// What can happen in a session, by its name in recordings, expected runs and exports (ontwerp sessie, 'Words in files').
package enum Gebeurtenissoort: String, Sendable, CaseIterable {
  case sessieGeopend = "sessie_geopend"
  case bedrijfBegonnen = "bedrijf_begonnen"
  case handelingVerricht = "handeling_verricht"
  case bekendGebleken = "bekend_gebleken"
  case puzzelstukVernomen = "puzzelstuk_vernomen"
  case delenGeweigerd = "delen_geweigerd"
  case adviesVastgelegd = "advies_vastgelegd"
  case berichtVerzonden = "bericht_verzonden"
  case berichtAangekomen = "bericht_aangekomen"
  case berichtGestrand = "bericht_gestrand"
  case termijnGestart = "termijn_gestart"
  case termijnGehaald = "termijn_gehaald"
  case termijnVerstreken = "termijn_verstreken"
  case loketOpen = "loket_open"
  case loketDicht = "loket_dicht"
  case gezegd
  case overlegGehouden = "overleg_gehouden"
  case besluitGenomen = "besluit_genomen"
  case stoelOvergedragen = "stoel_overgedragen"
  case wachtenVoorbij = "wachten_voorbij"
  case incident
  case sessieGesloten = "sessie_gesloten"
  case hint
  case termijnVerlengd = "termijn_verlengd"
  case pauzeBegonnen = "pauze_begonnen"
  case pauzeVoorbij = "pauze_voorbij"
  case zaakTerug = "zaak_terug"
}
