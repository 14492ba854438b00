import Scenario

/// An event as it is stored, version 1: one flat form for all kinds, with the fields that its kind has.
///
/// Apart from the domain types on purpose: those may change, what is on disk may not. A field that changes its meaning,
/// or a kind that is renamed, is a version 2 beside this one; this one keeps reading.
package struct GebeurtenisRecordV1: Codable, Equatable, Sendable {
  var aan: String?
  var advies: AdviesstukRecordV1?
  var bedrijf: String?
  var bekend: Bool?
  var bericht: BerichtRecordV1?
  var berichtnummer: Int?
  var besluit: BesluitRecordV1?
  var bezetting: String?
  var deelnemers: [String]?
  var diepte: String?
  var doel: String?
  var door: String?
  var einde: Int?
  var gezien: Int?
  var grond: String?
  var handeling: HandelingRecordV1?
  var heeftAdvies: Bool?
  var houder: String?
  var id: String?
  var ingebracht: [String]?
  var kosten: Int?
  var mogelijkheden: [String]?
  package private(set) var nummer: Int
  var overgeslagen: Bool?
  var overleg: String?
  var puzzelstuk: String?
  var reden: RedenRecordV1?
  var rol: String?
  package private(set) var soort: String
  var stoel: String?
  var tekst: String?
  var termijn: TermijnRecordV1?
  var termijnnummer: Int?
  package private(set) var tijd: Int
  var van: String?
  var waarom: String?
  var woorden: String?
  var zaak: String?

  private enum CodingKeys: String, CodingKey {
    case aan, advies, bedrijf, bekend, bericht, berichtnummer, besluit, bezetting, deelnemers, diepte, doel, door
    case einde, gezien, grond, handeling, houder, id, ingebracht, kosten, mogelijkheden, nummer, overgeslagen, overleg
    case puzzelstuk, reden, rol, soort, stoel, tekst, termijn, termijnnummer, tijd, van, waarom, woorden, zaak
    case heeftAdvies = "heeft_advies"
  }

  /// The record of an event.
  package init(_ event: Gebeurtenis) {
    nummer = event.nummer
    tijd = event.tijd
    soort = event.soort.rawValue
    switch event.inhoud {
    case .sessieGeopend, .loketOpen, .loketDicht, .pauzeBegonnen, .pauzeVoorbij: break
    case .bedrijfBegonnen(let act, let skipped):
      bedrijf = act.rawValue
      overgeslagen = skipped
    case .handelingVerricht(let done): neemOver(done)
    case .bekendGebleken(let found):
      rol = found.rol.vastgelegd
      bekend = found.bekend
      heeftAdvies = found.advies
      zaak = found.zaak
    case .puzzelstukVernomen(let learned):
      rol = learned.rol.vastgelegd
      puzzelstuk = learned.puzzelstuk
      diepte = learned.diepte.rawValue
      van = learned.van.vastgelegd
      woorden = learned.woorden
    case .delenGeweigerd(let kept):
      aan = kept.aan.vastgelegd
      houder = kept.houder.vastgelegd
      puzzelstuk = kept.puzzelstuk
      grond = kept.grond.rawValue
      woorden = kept.woorden
    case .adviesVastgelegd(let advice): advies = AdviesstukRecordV1(advice)
    case .berichtVerzonden(let message): bericht = BerichtRecordV1(message)
    case .berichtAangekomen(let number): berichtnummer = number
    case .berichtGestrand(let number, let reason):
      berichtnummer = number
      waarom = reason
    case .termijnGestart(let term): termijn = TermijnRecordV1(term)
    case .termijnGehaald(let number), .termijnVerstreken(let number): termijnnummer = number
    case .gezegd(let said):
      rol = said.rol.vastgelegd
      stoel = said.aan.rawValue
      woorden = said.woorden
    case .overlegGehouden(let held):
      overleg = held.soort.rawValue
      deelnemers = held.deelnemers.map(\.vastgelegd)
      doel = held.doel
      ingebracht = held.ingebracht
    case .besluitGenomen(let decision): besluit = BesluitRecordV1(decision)
    case .stoelOvergedragen(let seat, let to):
      stoel = seat.rawValue
      bezetting = to.rawValue
    case .wachtenVoorbij(let seat): stoel = seat.rawValue
    case .incident(let news):
      id = news.id
      stoel = news.stoel.rawValue
      tekst = news.tekst
      if news.isGekozen { door = Rol.trainer.rawValue }
    case .hint(let said):
      door = Rol.trainer.rawValue
      stoel = said.stoel.rawValue
      tekst = said.tekst
    case .termijnVerlengd(let moved):
      door = Rol.trainer.rawValue
      termijnnummer = moved.nummer
      einde = moved.einde
    case .zaakTerug(let id): zaak = id
    case .sessieGesloten(let reason): waarom = reason
    }
  }

  private mutating func neemOver(_ done: Verricht) {
    handeling = HandelingRecordV1(done.handeling)
    stoel = done.stoel?.rawValue
    door = done.door.rawValue
    reden = done.reden.map(RedenRecordV1.init)
    kosten = done.kosten
    mogelijkheden = done.mogelijkheden.map(\.rawValue)
    gezien = done.gezien
  }
}

extension GebeurtenisRecordV1: Recorddeel {
  func schrijf(in out: inout RecordSchrijver) {
    out.veld("aan", aan)
    out.veld("advies", advies)
    out.veld("bedrijf", bedrijf)
    out.veld("bekend", bekend)
    out.veld("bericht", bericht)
    out.veld("berichtnummer", berichtnummer)
    out.veld("besluit", besluit)
    out.veld("bezetting", bezetting)
    out.veld("deelnemers", deelnemers)
    out.veld("diepte", diepte)
    out.veld("doel", doel)
    out.veld("door", door)
    out.veld("einde", einde)
    out.veld("gezien", gezien)
    out.veld("grond", grond)
    out.veld("handeling", handeling)
    out.veld("heeft_advies", heeftAdvies)
    out.veld("houder", houder)
    out.veld("id", id)
    out.veld("ingebracht", ingebracht)
    out.veld("kosten", kosten)
    out.veld("mogelijkheden", mogelijkheden)
    out.veld("nummer", nummer)
    out.veld("overgeslagen", overgeslagen)
    out.veld("overleg", overleg)
    out.veld("puzzelstuk", puzzelstuk)
    out.veld("reden", reden)
    out.veld("rol", rol)
    out.veld("soort", soort)
    out.veld("stoel", stoel)
    out.veld("tekst", tekst)
    out.veld("termijn", termijn)
    out.veld("termijnnummer", termijnnummer)
    out.veld("tijd", tijd)
    out.veld("van", van)
    out.veld("waarom", waarom)
    out.veld("woorden", woorden)
    out.veld("zaak", zaak)
  }
}
