/// What the learned weighing sees of a text, as lines of JSON for the program that learns (`bench/oordelen`).
package enum Kenmerkregel {
  /// The traits of an advice per sentence, and what its rules said.
  package static func advies(_ record: AdviesRecord) -> String {
    let lezing = Lezing(record.invoer)
    let kenmerken = Zinskenmerken(lezing.tekst)
    let zinnen = lezing.tekst.zinnen.indices.map { nummer in
      lijst { geef in kenmerken.lees(nummer, geef) }
    }
    let aantallen = lezing.tekst.zinnen.map { String($0.count) }
    let citaten = lezing.tekst.zinnen.map { JSONWaarde.geciteerd(lezing.tekst.vindplaats($0)?.woorden ?? "") }
    let regels = AdviesJudge.regels(lezing).map { regel in
      "\(JSONWaarde.geciteerd(regel.eis.rawValue)): [\(JSONWaarde.geciteerd(regel.regel)), "
        + "\(regel.oordeel.map { String($0.rawValue) } ?? "null")]"
    }
    return "{\"id\": \(JSONWaarde.geciteerd(record.id)), \"regels\": {\(regels.joined(separator: ", "))}, "
      + "\"woorden\": [\(aantallen.joined(separator: ", "))], \"teksten\": [\(citaten.joined(separator: ", "))], "
      + "\"zinnen\": [\(zinnen.joined(separator: ", "))]}"
  }

  /// The traits of another text as a whole.
  package static func tekst(_ record: TekstRecord) -> String {
    let (tekst, ander, regels) = record.tekst.gelezen
    let namen = lijst { geef in
      Tekstkenmerken.lees(record.tekst.soort, tekst, naast: ander, regels: regels, geef)
    }
    return "{\"id\": \(JSONWaarde.geciteerd(record.id)), \"soort\": \(JSONWaarde.geciteerd(record.tekst.soort)), "
      + "\"kenmerken\": \(namen)}"
  }

  private static func lijst(_ lees: ((UInt8, ArraySlice<UInt8>, ArraySlice<UInt8>?) -> Void) -> Void) -> String {
    var namen: [String] = []
    lees { namen.append(JSONWaarde.geciteerd(Kenmerksoort.naam($0, $1, $2))) }
    return "[\(namen.joined(separator: ", "))]"
  }
}
