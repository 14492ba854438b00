package import SimEngine
package import Tekst

/// A judgement by a human on one advice of a session, as it is kept in a note.
package struct Mensoordeel {
  package var gebeurtenis: Int
  package var door: String
  package var wandklok: String
  package var oordelen: [Kwaliteitseis: Oordeel]
  package var opmerkingen: [Kwaliteitseis: String]

  package init(gebeurtenis: Int, door: String, oordelen: [Kwaliteitseis: Oordeel], opmerkingen: [Kwaliteitseis: String])
  {
    self.gebeurtenis = gebeurtenis
    self.door = door
    wandklok = ""
    self.oordelen = oordelen
    self.opmerkingen = opmerkingen
  }

  /// Reads a note; nil when it is of another kind.
  package init?(_ note: Aantekening) {
    guard note.soort == .oordeel, let event = note.gebeurtenis else { return nil }
    gebeurtenis = event
    door = note.door
    wandklok = note.wandklok
    oordelen = [:]
    opmerkingen = [:]
    for eis in Kwaliteitseis.allCases {
      if let value = note.gegevens[eis.rawValue].flatMap(Int.init).flatMap(Oordeel.init(rawValue:)) {
        oordelen[eis] = value
      }
      if let remark = note.gegevens["opmerking.\(eis.rawValue)"] { opmerkingen[eis] = remark }
    }
  }

  /// The note to keep, with what the program said at that moment beside it.
  package func aantekening(naast automatic: [Eisoordeel]) -> Aantekening {
    var data = ["regelversie": AdviesJudge.versie]
    for item in automatic {
      if let verdict = item.oordeel { data["automatisch.\(item.eis.rawValue)"] = String(verdict.rawValue) }
    }
    for (eis, verdict) in oordelen { data[eis.rawValue] = String(verdict.rawValue) }
    for (eis, remark) in opmerkingen { data["opmerking.\(eis.rawValue)"] = remark }
    let words = Kwaliteitseis.allCases.compactMap { eis in opmerkingen[eis].map { "\(eis.rawValue): \($0)" } }
    return Aantekening(
      door: door, soort: .oordeel, gebeurtenis: gebeurtenis, tekst: words.joined(separator: "\n"),
      gegevens: data)
  }
}
