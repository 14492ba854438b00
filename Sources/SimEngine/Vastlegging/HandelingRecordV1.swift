import Scenario

/// A handeling as it is stored, version 1.
package struct HandelingRecordV1: Codable, Equatable, Sendable {
  var aan: String?
  var agenderen: Bool?
  var bericht: Int?
  var beslissing: String?
  var criteria: [String: String]?
  var deelnemers: [String]?
  var doel: String?
  var gevolgd: Bool?
  var hoort: [String]?
  var incident: String?
  var kanaal: String?
  var koppelvlak: String?
  /// One leefgebied is written as before there could be more.
  var leefgebied: String?
  var leefgebieden: [String]?
  var minuten: Int?
  var ook: [String]?
  var overleg: String?
  var puzzelstukken: [String]?
  var reactie: String?
  var reclasseringsonderzoek: Bool?
  var rol: String
  var route: String?
  var signaal: String?
  var soort: String
  var systeem: String?
  var tekst: String?
  var uitkomst: String?
  var verwerking: String?
  var vragen: [String]?
  var zaak: String?

  /// - Parameters:
  ///   - action: What is stored.
  ///   - word: How a role is written: in a recording in full, in a file of expected runs by its id.
  init(_ action: Handeling, rol word: (Rol) -> String = \.vastgelegd) {
    aan = action.aan.map(word)
    agenderen = action.agenderen
    bericht = action.bericht
    beslissing = action.beslissing
    criteria = action.criteria?.mapValues(\.rawValue)
    deelnemers = action.deelnemers?.map(word)
    doel = action.doel
    gevolgd = action.gevolgd
    hoort = action.hoort?.map(word)
    incident = action.incident
    kanaal = action.kanaal?.rawValue
    koppelvlak = action.koppelvlak?.vastgelegd
    (leefgebied, leefgebieden) = Recordveld.leefgebieden(action.leefgebieden)
    minuten = action.minuten
    ook = action.ook
    overleg = action.overleg?.rawValue
    puzzelstukken = action.puzzelstukken
    reactie = action.reactie
    reclasseringsonderzoek = action.reclasseringsonderzoek
    rol = word(action.rol)
    route = action.route?.rawValue
    signaal = action.signaal
    soort = action.soort.rawValue
    systeem = action.systeem
    tekst = action.tekst
    uitkomst = action.uitkomst?.rawValue
    verwerking = action.verwerking?.rawValue
    vragen = action.vragen.isEmpty ? nil : action.vragen
    zaak = action.zaak
  }

  func handeling() throws(RecordFout) -> Handeling {
    var action = Handeling(try Recordveld.keuze(soort, "handeling.soort"), try Recordveld.keuze(rol, "handeling.rol"))
    action.aan = try Recordveld.keuze(mag: aan, "aan")
    action.agenderen = agenderen
    action.bericht = bericht
    action.beslissing = beslissing
    if let criteria {
      var judgement: [String: Driewaarde] = [:]
      for (name, value) in criteria { judgement[name] = try Recordveld.keuze(value, "criteria") }
      action.criteria = judgement
    }
    action.deelnemers = try Recordveld.keuzes(mag: deelnemers, "deelnemers")
    action.doel = doel
    action.gevolgd = gevolgd
    action.hoort = try Recordveld.keuzes(mag: hoort, "hoort")
    action.kanaal = try Recordveld.keuze(mag: kanaal, "kanaal")
    action.koppelvlak = koppelvlak.map { KoppelvlakID(vastgelegd: $0) }
    action.leefgebieden = try Recordveld.leefgebieden(leefgebied, leefgebieden, "leefgebied")
    if let minuten { action.minuten = try Recordveld.minuut(minuten, "handeling.minuten") }
    action.overleg = try Recordveld.keuze(mag: overleg, "overleg")
    action.puzzelstukken = puzzelstukken
    action.incident = incident
    action.reactie = reactie
    action.reclasseringsonderzoek = reclasseringsonderzoek
    action.route = try Recordveld.keuze(mag: route, "route")
    action.signaal = signaal
    action.systeem = systeem
    action.tekst = tekst
    action.uitkomst = try Recordveld.keuze(mag: uitkomst, "uitkomst")
    action.verwerking = try Recordveld.keuze(mag: verwerking, "verwerking")
    action.vragen = vragen ?? []
    action.ook = ook
    action.zaak = zaak
    return action
  }
}

extension HandelingRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) { schrijfDelen(in: &out, soort: soort) }

  /// The fields; without `soort` for a form that calls it otherwise.
  func schrijfDelen(in out: inout RecordSchrijver, soort: String?) {
    out.veld("aan", aan)
    out.veld("agenderen", agenderen)
    out.veld("bericht", bericht)
    out.veld("beslissing", beslissing)
    out.veld("criteria", criteria)
    out.veld("deelnemers", deelnemers)
    out.veld("doel", doel)
    out.veld("gevolgd", gevolgd)
    out.veld("hoort", hoort)
    out.veld("incident", incident)
    out.veld("kanaal", kanaal)
    out.veld("koppelvlak", koppelvlak)
    out.veld("leefgebied", leefgebied)
    out.veld("leefgebieden", leefgebieden)
    out.veld("minuten", minuten)
    out.veld("ook", ook)
    out.veld("overleg", overleg)
    out.veld("puzzelstukken", puzzelstukken)
    out.veld("reactie", reactie)
    out.veld("reclasseringsonderzoek", reclasseringsonderzoek)
    out.veld("rol", rol)
    out.veld("route", route)
    out.veld("signaal", signaal)
    out.veld("soort", soort)
    out.veld("systeem", systeem)
    out.veld("tekst", tekst)
    out.veld("uitkomst", uitkomst)
    out.veld("verwerking", verwerking)
    out.veld("vragen", vragen)
    out.veld("zaak", zaak)
  }
}
