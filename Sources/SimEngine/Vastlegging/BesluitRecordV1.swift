import Scenario

/// The decision in the case as it is stored, version 1.
package struct BesluitRecordV1: Codable, Equatable, Sendable {
  /// A judgement on one kwaliteitseis, as it was acted on.
  package struct Kwaliteit: Codable, Equatable, Sendable {
    var eis: String
    var oordeel: Int?
    var waarom: String
  }

  /// One decision that was weighed.
  package struct Stap: Codable, Equatable, Sendable {
    var beslissing: String
    var grond: String?
    var herkomst: String
    var reden: String
  }

  var adviesGevolgd: Bool?
  var beslissing: String
  var door: String
  var hoort: [String]
  var kwaliteit: [Kwaliteit]
  var motivering: String
  var ook: [String]?
  var regelversie: String
  var stappen: [Stap]
  var zaak: String?

  private enum CodingKeys: String, CodingKey {
    case beslissing, door, hoort, kwaliteit, motivering, ook, regelversie, stappen, zaak
    case adviesGevolgd = "advies_gevolgd"
  }

  init(_ decision: Besluit) {
    adviesGevolgd = decision.adviesGevolgd
    beslissing = decision.beslissing
    door = decision.door.rawValue
    hoort = decision.hoort.map(\.vastgelegd)
    kwaliteit = decision.kwaliteit.map { Kwaliteit(eis: $0.eis, oordeel: $0.oordeel, waarom: $0.waarom) }
    motivering = decision.motivering
    ook = decision.ook.isEmpty ? nil : decision.ook
    zaak = decision.zaak
    regelversie = decision.regelversie
    stappen = decision.stappen.map {
      Stap(beslissing: $0.beslissing, grond: $0.grond?.rawValue, herkomst: $0.herkomst.rawValue, reden: $0.reden)
    }
  }

  func besluit() throws(RecordFout) -> Besluit {
    var steps: [Weegstap] = []
    for step in stappen {
      steps.append(
        Weegstap(
          beslissing: step.beslissing, herkomst: try Recordveld.keuze(step.herkomst, "besluit.herkomst"),
          grond: try Recordveld.keuze(mag: step.grond, "besluit.grond"), reden: step.reden))
    }
    return Besluit(
      beslissing: beslissing, door: try Recordveld.keuze(door, "besluit.door"), stappen: steps, motivering: motivering,
      kwaliteit: kwaliteit.map { Kwaliteitsoordeel(eis: $0.eis, oordeel: $0.oordeel, waarom: $0.waarom) },
      regelversie: regelversie, hoort: try Recordveld.keuzes(hoort, "besluit.hoort"), adviesGevolgd: adviesGevolgd,
      ook: ook ?? [], zaak: zaak)
  }
}

extension BesluitRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("advies_gevolgd", adviesGevolgd)
    out.veld("beslissing", beslissing)
    out.veld("door", door)
    out.veld("hoort", hoort)
    out.veld("kwaliteit", kwaliteit)
    out.veld("motivering", motivering)
    out.veld("ook", ook)
    out.veld("regelversie", regelversie)
    out.veld("stappen", stappen)
    out.veld("zaak", zaak)
  }
}

extension BesluitRecordV1.Kwaliteit: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("eis", eis)
    out.veld("oordeel", oordeel)
    out.veld("waarom", waarom)
  }
}

extension BesluitRecordV1.Stap: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("beslissing", beslissing)
    out.veld("grond", grond)
    out.veld("herkomst", herkomst)
    out.veld("reden", reden)
  }
}

/// An advice as it is stored, version 1.
package struct AdviesstukRecordV1: Codable, Equatable, Sendable {
  var beslissing: String
  var datum: String
  var doel: String
  var gesimuleerd: Bool
  var puzzelstukken: [String]
  var rol: String
  var tekst: String
  var vastgesteld: Int

  init(_ advice: Adviesstuk) {
    beslissing = advice.beslissing
    datum = advice.datum
    doel = advice.doel
    gesimuleerd = advice.gesimuleerd
    puzzelstukken = advice.puzzelstukken
    rol = advice.rol.vastgelegd
    tekst = advice.tekst
    vastgesteld = advice.vastgesteld
  }

  func adviesstuk() throws(RecordFout) -> Adviesstuk {
    Adviesstuk(
      tekst: tekst, vastgesteld: try Recordveld.minuut(vastgesteld, "advies.vastgesteld"), datum: datum,
      beslissing: beslissing, doel: doel,
      puzzelstukken: puzzelstukken, rol: try Recordveld.keuze(rol, "advies.rol"), gesimuleerd: gesimuleerd)
  }
}

extension AdviesstukRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("beslissing", beslissing)
    out.veld("datum", datum)
    out.veld("doel", doel)
    out.veld("gesimuleerd", gesimuleerd)
    out.veld("puzzelstukken", puzzelstukken)
    out.veld("rol", rol)
    out.veld("tekst", tekst)
    out.veld("vastgesteld", vastgesteld)
  }
}
