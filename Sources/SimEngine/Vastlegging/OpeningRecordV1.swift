package import Scenario
import Tekst

/// The inputs of a session as they are stored, version 1; casus and region by the SHA-256 of their bytes.
package struct OpeningRecordV1: Codable, Equatable, Sendable {
  /// One seat: who plays it, and with which roles.
  package struct Stoelrecord: Codable, Equatable, Sendable {
    var bezetting: String?
    var rollen: [String]?
    var stoel: String
  }

  /// SHA-256 of the bytes of the casus, in hexadecimal digits.
  package private(set) var casus: String
  package private(set) var casusId: String
  var gewoonte: String
  var instroomdatum: String
  /// Only written for the short track: absent in every recording before it.
  var kort: Bool?
  var motorversie: String
  var proeflezing: Bool
  var regelversie: String
  /// SHA-256 of the bytes of the regioprofiel, in hexadecimal digits.
  package private(set) var regio: String
  package private(set) var regioId: String
  var stoelen: [Stoelrecord]
  package private(set) var voorbeeld: Bool
  /// In decimal digits as text: not every reader of JSON keeps 64 bits.
  var zaad: String

  private enum CodingKeys: String, CodingKey {
    case casus, gewoonte, instroomdatum, kort, motorversie, proeflezing, regelversie, regio, stoelen, voorbeeld, zaad
    case casusId = "casus_id"
    case regioId = "regio_id"
  }

  /// The record of an opening.
  ///
  /// - Parameters:
  ///   - opening: The inputs of the session.
  ///   - casus: SHA-256 of the bytes of the casus, in hexadecimal digits.
  ///   - regio: SHA-256 of the bytes of the regioprofiel, in hexadecimal digits.
  package init(_ opening: Opening, casus: String, regio: String) {
    self.casus = casus
    casusId = opening.casus.id
    gewoonte = opening.gewoonte.rawValue
    instroomdatum = opening.instroomdatum.iso
    kort = opening.kort ? true : nil
    motorversie = Vastlegging.motorversie
    proeflezing = opening.proeflezing
    regelversie = AdviesJudge.versie
    self.regio = regio
    regioId = opening.regio.id
    stoelen = Stoel.allCases.map { seat in
      Stoelrecord(
        bezetting: opening.bezetting[seat]?.rawValue, rollen: opening.rollen[seat]?.map(\.vastgelegd),
        stoel: seat.rawValue)
    }
    voorbeeld = opening.voorbeeld
    zaad = String(opening.zaad)
  }

  /// Who played each seat at the opening.
  package func bezetting() throws(RecordFout) -> [Stoel: Bezetting] {
    var result: [Stoel: Bezetting] = [:]
    for seat in stoelen {
      let name: Stoel = try Recordveld.keuze(seat.stoel, "stoelen.stoel")
      if let held: Bezetting = try Recordveld.keuze(mag: seat.bezetting, "stoelen.bezetting") { result[name] = held }
    }
    return result
  }

  /// The calendar date of the instroom.
  package func datum() throws(RecordFout) -> Datum {
    guard let date = Datum(iso: instroomdatum) else {
      throw .onbekendeWaarde(veld: "instroomdatum", waarde: instroomdatum)
    }
    return date
  }

  /// The opening of a record, with casus and region as read from their stored bytes.
  package func opening(casus: Casus, regio: Regioprofiel) throws(RecordFout) -> Opening {
    guard let seed = UInt64(zaad) else { throw .onbekendeWaarde(veld: "zaad", waarde: zaad) }
    var roles: [Stoel: [Rol]] = [:]
    for seat in stoelen {
      let name: Stoel = try Recordveld.keuze(seat.stoel, "stoelen.stoel")
      if let held: [Rol] = try Recordveld.keuzes(mag: seat.rollen, "stoelen.rollen") { roles[name] = held }
    }
    return Opening(
      casus: casus, regio: regio, zaad: seed, rollen: roles, bezetting: try bezetting(),
      gewoonte: try Recordveld.keuze(gewoonte, "gewoonte"), instroomdatum: try datum(), voorbeeld: voorbeeld,
      proeflezing: proeflezing, kort: kort ?? false)
  }
}

extension OpeningRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("casus", casus)
    out.veld("casus_id", casusId)
    out.veld("gewoonte", gewoonte)
    out.veld("instroomdatum", instroomdatum)
    out.veld("kort", kort)
    out.veld("motorversie", motorversie)
    out.veld("proeflezing", proeflezing)
    out.veld("regelversie", regelversie)
    out.veld("regio", regio)
    out.veld("regio_id", regioId)
    out.veld("stoelen", stoelen)
    out.veld("voorbeeld", voorbeeld)
    out.veld("zaad", zaad)
  }
}

extension OpeningRecordV1.Stoelrecord: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("bezetting", bezetting)
    out.veld("rollen", rollen)
    out.veld("stoel", stoel)
  }
}
