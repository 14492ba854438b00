import Scenario

/// A message as it is stored, version 1.
package struct BerichtRecordV1: Codable, Equatable, Sendable {
  var aankomst: Int
  var antwoordOp: Int?
  var beslissing: String?
  var doel: String?
  var gevolgd: Bool?
  var kanaal: String
  var koppelvlak: String?
  var leefgebied: String?
  var leefgebieden: [String]?
  var naar: String
  var nummer: Int
  var puzzelstukken: [String]
  var reclasseringsonderzoek: Bool?
  var soort: String
  var tekst: String
  var van: String
  var verzonden: Int
  var vragen: [String]?
  var zaak: String?

  private enum CodingKeys: String, CodingKey {
    case aankomst, beslissing, doel, gevolgd, kanaal, koppelvlak, leefgebied, leefgebieden, naar, nummer, puzzelstukken
    case reclasseringsonderzoek, soort, tekst, van, verzonden, vragen, zaak
    case antwoordOp = "antwoord_op"
  }

  init(_ message: Bericht) {
    aankomst = message.aankomst
    antwoordOp = message.antwoordOp
    beslissing = message.beslissing
    doel = message.doel
    gevolgd = message.gevolgd
    kanaal = message.kanaal.rawValue
    koppelvlak = message.koppelvlak?.vastgelegd
    (leefgebied, leefgebieden) = Recordveld.leefgebieden(message.leefgebieden)
    naar = message.naar.vastgelegd
    nummer = message.nummer
    puzzelstukken = message.puzzelstukken
    reclasseringsonderzoek = message.reclasseringsonderzoek
    soort = message.soort.rawValue
    tekst = message.tekst
    van = message.van.vastgelegd
    verzonden = message.verzonden
    vragen = message.vragen.isEmpty ? nil : message.vragen
    zaak = message.zaak
  }

  func bericht() throws(RecordFout) -> Bericht {
    Bericht(
      nummer: nummer, soort: try Recordveld.keuze(soort, "bericht.soort"),
      koppelvlak: koppelvlak.map { KoppelvlakID(vastgelegd: $0) }, van: try Recordveld.keuze(van, "bericht.van"),
      naar: try Recordveld.keuze(naar, "bericht.naar"), kanaal: try Recordveld.keuze(kanaal, "bericht.kanaal"),
      verzonden: try Recordveld.minuut(verzonden, "bericht.verzonden"),
      aankomst: try Recordveld.minuut(aankomst, "bericht.aankomst"), antwoordOp: antwoordOp,
      leefgebieden: try Recordveld.leefgebieden(leefgebied, leefgebieden, "bericht.leefgebied"),
      vragen: vragen ?? [], doel: doel,
      puzzelstukken: puzzelstukken, beslissing: beslissing, gevolgd: gevolgd,
      reclasseringsonderzoek: reclasseringsonderzoek, zaak: zaak, tekst: tekst)
  }
}

extension BerichtRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("aankomst", aankomst)
    out.veld("antwoord_op", antwoordOp)
    out.veld("beslissing", beslissing)
    out.veld("doel", doel)
    out.veld("gevolgd", gevolgd)
    out.veld("kanaal", kanaal)
    out.veld("koppelvlak", koppelvlak)
    out.veld("leefgebied", leefgebied)
    out.veld("leefgebieden", leefgebieden)
    out.veld("naar", naar)
    out.veld("nummer", nummer)
    out.veld("puzzelstukken", puzzelstukken)
    out.veld("reclasseringsonderzoek", reclasseringsonderzoek)
    out.veld("soort", soort)
    out.veld("tekst", tekst)
    out.veld("van", van)
    out.veld("verzonden", verzonden)
    out.veld("vragen", vragen)
    out.veld("zaak", zaak)
  }
}

/// A term as it is stored, version 1.
package struct TermijnRecordV1: Codable, Equatable, Sendable {
  var bericht: Int?
  var einde: Int
  var nummer: Int
  var soort: String
  var tekst: String
  var zaak: String?

  init(_ term: Termijn) {
    bericht = term.bericht
    einde = term.einde
    nummer = term.nummer
    soort = term.soort.rawValue
    tekst = term.tekst
    zaak = term.zaak
  }

  func termijn() throws(RecordFout) -> Termijn {
    Termijn(
      nummer: nummer, soort: try Recordveld.keuze(soort, "termijn.soort"),
      einde: try Recordveld.minuut(einde, "termijn.einde"), bericht: bericht, tekst: tekst, zaak: zaak)
  }
}

extension TermijnRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("bericht", bericht)
    out.veld("einde", einde)
    out.veld("nummer", nummer)
    out.veld("soort", soort)
    out.veld("tekst", tekst)
    out.veld("zaak", zaak)
  }
}

/// The reason of a simulated role as it is stored, version 1.
package struct RedenRecordV1: Codable, Equatable, Sendable {
  var gebeurtenis: Int?
  var puzzelstuk: String?
  var regel: String
  var tekst: String

  init(_ reason: Reden) {
    gebeurtenis = reason.gebeurtenis
    puzzelstuk = reason.puzzelstuk
    regel = reason.regel
    tekst = reason.tekst
  }

  var reden: Reden { Reden(tekst, regel: regel, puzzelstuk: puzzelstuk, gebeurtenis: gebeurtenis) }
}

extension RedenRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("gebeurtenis", gebeurtenis)
    out.veld("puzzelstuk", puzzelstuk)
    out.veld("regel", regel)
    out.veld("tekst", tekst)
  }
}
