/// Why a handeling is refused, by its name in expected runs.
package enum Weigercode: String, Sendable, CaseIterable {
  case sessieGesloten = "sessie_gesloten"
  case rolNietOpStoel = "rol_niet_op_stoel"
  case nietAanDeBeurt = "niet_aan_de_beurt"
  case nietInDitBedrijf = "niet_in_dit_bedrijf"
  case onbekendId = "onbekend_id"
  case veldOntbreekt = "veld_ontbreekt"
  case legeTekst = "lege_tekst"
  case alGedaan = "al_gedaan"
  case overlegLoopt = "overleg_loopt"
  case geenOverleg = "geen_overleg"
  case nietVanUw = "niet_van_uw_kennis"
  case statusVerbiedt = "status_verbiedt"
  case geenAfspraak = "geen_afspraak"
  case nietsTeDoen = "niets_te_doen"
  case tekstTeLang = "tekst_te_lang"
}
