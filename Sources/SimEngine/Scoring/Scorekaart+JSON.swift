import Scenario

extension Scorekaart {
  /// The scorekaart as JSON: sorted keys, the same bytes for the same findings.
  ///
  /// - Parameter code: The code of the session.
  /// - Returns: The text, with the keys of a scorekaart.
  package func json(code: String) -> String {
    var parts: [String: [JSONBevinding]] = [:]
    for part in delen { parts[part.deel.rawValue] = part.bevindingen.map(JSONBevinding.init) }
    let card = JSONKaart(code: code, regelversie: regelversie, delen: parts)
    // A value of strings, numbers and lists always encodes.
    return (try? JSONUitvoer.tekst(card)) ?? "{}"
  }
}

private struct JSONKaart: Encodable {
  var code: String
  var regelversie: String
  var delen: [String: [JSONBevinding]]
}

private struct JSONBevinding: Encodable {
  struct Bewijsstuk: Encodable {
    var gebeurtenis: Int
    var woorden: String?
  }

  var regel: String
  var stoel: String
  var oordeel: String
  var bewijs: [Bewijsstuk]
  var bron: String
  var advies: String
  var tekst: String
  var onze_maat: String?
  var weten: String?

  init(_ finding: Bevinding) {
    regel = finding.regel
    stoel = finding.stoel?.rawValue ?? "duo"
    oordeel = finding.oordeel.rawValue
    bewijs = finding.bewijs.map { Bewijsstuk(gebeurtenis: $0.gebeurtenis, woorden: $0.woorden) }
    bron = finding.bron.tekst
    advies = finding.advies
    tekst = finding.tekst
    onze_maat = finding.onzeMaat
    weten = finding.weten?.rawValue
  }
}
