package import Scenario
package import SimEngine

/// A message between roles with what became of it, or one that should have been there and was not.
package struct Uitwisseling: Equatable, Sendable {
  /// What became of it.
  package enum Lot: Equatable, Sendable {
    case onderweg, aangekomen
    /// After its term, or after the decision for which it was asked; in words.
    case teLaat(String)
    /// It could not arrive; why.
    case gestrand(String)
    /// It was never sent; why it was expected.
    case uitgebleven(String)

    /// A word for it; nil when all went as usual.
    package var woord: String? {
      switch self {
      case .aangekomen: nil
      case .onderweg: "nog onderweg"
      case .teLaat: "te laat"
      case .gestrand: "niet aangekomen"
      case .uitgebleven: "uitgebleven"
      }
    }

    /// Why it is late or missing.
    package var uitleg: String? {
      switch self {
      case .aangekomen, .onderweg: nil
      case .teLaat(let why), .gestrand(let why), .uitgebleven(let why): why
      }
    }
  }

  package var soort: Berichtsoort
  package var koppelvlak: KoppelvlakID?
  package var van: Rol
  package var naar: Rol
  package var lot: Lot
  /// nil: never sent.
  package var bericht: Bericht?
  /// Numbers of the events of sending and arriving.
  package var verzondenBij: Int?
  package var aangekomenBij: Int?

  /// Everything that was sent, in order, and then what stayed out.
  package static func alle(_ sessie: Sessie) -> [Uitwisseling] {
    var sent: [Int: Int] = [:]
    var arrived: [Int: Int] = [:]
    for event in sessie.gebeurtenissen {
      if case .berichtVerzonden(let message) = event.inhoud { sent[message.nummer] = event.nummer }
      if case .berichtAangekomen(let number) = event.inhoud { arrived[number] = event.nummer }
    }
    let messages = sessie.berichten.map { item -> Uitwisseling in
      let message = item.bericht
      let fate: Lot =
        switch item.toestand {
        case .onderweg: .onderweg
        case .gestrand(let why): .gestrand(why)
        case .aangekomen: verlaat(message, sessie, arrived[message.nummer]).map(Lot.teLaat) ?? .aangekomen
        }
      // An agendering goes to the house's one point and on from there: people sent it to the first.
      let addressed =
        message.soort == .agendering ? sent[message.nummer].flatMap { sessie.verricht($0 - 1)?.handeling.aan } : nil
      return Uitwisseling(
        soort: message.soort, koppelvlak: message.koppelvlak, van: message.van, naar: addressed ?? message.naar,
        lot: fate,
        bericht: message, verzondenBij: sent[message.nummer], aangekomenBij: arrived[message.nummer])
    }
    return messages + uitgebleven(sessie)
  }

  /// Why an arrived message was late; nil when it was not.
  private static func verlaat(_ message: Bericht, _ sessie: Sessie, _ event: Int?) -> String? {
    let term = sessie.termijnen.first { item in
      if message.soort == .terugkoppeling {
        return item.termijn.soort == .terugkoppeling && item.termijn.zaak == message.zaak
      }
      return message.antwoordOp != nil && item.termijn.bericht == message.antwoordOp
    }
    if let term, term.gehaald == false {
      return "De termijn liep tot \(sessie.klok.tekst(term.termijn.einde))."
    }
    if let decided = sessie.besluitGebeurtenis, let event, event > decided, message.koppelvlak == .kv2,
      message.soort == .vraag || message.soort == .antwoord
    {
      return "Het kwam aan toen er al beslist was."
    }
    return nil
  }

  /// What the koppelvlakken ask for and a finished session does not have (handreiking, bijlage 1, 'wanneer').
  private static func uitgebleven(_ sessie: Sessie) -> [Uitwisseling] {
    guard sessie.gesloten else { return [] }
    let casus = sessie.casus
    var missing: [Uitwisseling] = []
    func mist(_ kind: Berichtsoort, _ over: KoppelvlakID?, _ from: Rol, _ to: Rol, _ why: String) {
      missing.append(
        Uitwisseling(
          soort: kind, koppelvlak: over, van: from, naar: to, lot: .uitgebleven(why), bericht: nil, verzondenBij: nil,
          aangekomenBij: nil))
    }
    if casus.heeftZaak, casus.begin == .vooraf, casus.huis.bekend, sessie.advies == nil {
      mist(
        .advies, .kv1, .parketsecretaris, .ketenprocescoordinator,
        "Vooraf is er geen advies vastgelegd; de bron vraagt er een voor iedere lopende casus.")
    }
    for item in sessie.berichten where item.toestand == .aangekomen {
      let message = item.bericht
      guard message.soort == .vraag || message.soort == .voorlegging,
        !sessie.berichten.contains(where: {
          $0.bericht.antwoordOp == message.nummer && $0.bericht.soort != .doorzetting
        })
      else { continue }
      mist(
        message.soort == .vraag ? .antwoord : .advies, message.koppelvlak, message.naar, message.van,
        "Op \(message.soort.naam) van \(sessie.klok.tekst(message.verzonden)) kwam geen \(message.soort == .vraag ? "antwoord" : "advies")."
      )
    }
    guard sessie.besluit != nil else { return missing }
    for index in casus.zaken.indices.dropFirst() where casus.isBekend(index) {
      let state = sessie.zaakstanden[index]
      guard !state.isOpen, state.terugkoppeling == nil else { continue }
      mist(
        .terugkoppeling, .kv3, .ketenprocescoordinator, .bedrijfsbureau,
        "In \(casus.naam(zaak: index)) is niet teruggekoppeld; bij een bekende vraagt de bron dat altijd.")
    }
    if casus.huis.bekend, sessie.terugkoppeling == nil {
      let why =
        sessie.bekendOpZsm == nil
        ? "De persoon is bekend bij het huis, maar op ZSM is dat niet nagegaan."
        : "De persoon is bekend bij het huis; dan vraagt de bron altijd een terugkoppeling."
      mist(.terugkoppeling, .kv3, .ketenprocescoordinator, .bedrijfsbureau, why)
    }
    if !casus.huis.bekend, casus.triagesleutel == .ja, sessie.agendering == nil {
      mist(
        .agendering, .kv4, .ketenprocescoordinator, .bedrijfsbureau,
        "De zaak voldoet aan de criteria en was nog niet bekend bij het huis.")
    }
    return missing
  }
}
