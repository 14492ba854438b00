package import Scenario

/// A handeling that cannot be: nothing is recorded, and the reason says what would be possible.
package struct Weigering: Error, Equatable, Sendable {
  /// Why; the raw value is what `verloop.json` names.
  package enum Code: String, Sendable, CaseIterable, Codable {
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

  package var code: Code
  /// In Dutch, for the participant.
  package var reden: String
  /// What would be possible instead.
  package var mogelijk: [Handelingsoort]

  package init(_ code: Code, _ reden: String, mogelijk: [Handelingsoort] = []) {
    self.code = code
    self.reden = reden
    self.mogelijk = mogelijk
  }
}
