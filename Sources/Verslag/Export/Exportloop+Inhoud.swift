import Scenario
import SimEngine

extension Exportloop {
  /// Fills in what an event says of itself.
  func vul(_ element: inout Exportelement, _ content: Gebeurtenis.Inhoud, _ session: Sessie) {
    switch content {
    case .sessieGeopend, .loketOpen, .loketDicht, .sessieGesloten: break
    case .pauzeBegonnen, .pauzeVoorbij: element.rol = Rol.trainer.rawValue
    case .hint(let said):
      element.rol = Rol.trainer.rawValue
      element.stoel = said.stoel.rawValue
      element.tekst = said.tekst
    case .termijnVerlengd(let moved):
      element.rol = Rol.trainer.rawValue
      if session.termijnen.indices.contains(moved.nummer) { vul(&element, session.termijnen[moved.nummer].termijn) }
    case .bedrijfBegonnen(let act, let skipped):
      element.bijzonderheid = act.rawValue
      if skipped { element.door = Bezetting.simulatie.rawValue }
    case .handelingVerricht(let done): vul(&element, done, session)
    case .bekendGebleken(let found):
      element.rol = found.rol.rawValue
      element.koppelvlak = KoppelvlakID.kv1.rawValue
      element.bijzonderheid = found.bekend ? "bekend" : "onbekend"
    case .puzzelstukVernomen(let learned):
      element.rol = learned.rol.rawValue
      element.van = learned.van.rawValue
      element.puzzelstukken = [learned.puzzelstuk]
      element.bijzonderheid = learned.diepte.rawValue
    case .delenGeweigerd(let kept):
      element.rol = kept.houder.rawValue
      element.aan = kept.aan.rawValue
      element.door = Bezetting.simulatie.rawValue
      element.puzzelstukken = [kept.puzzelstuk].compactMap(\.self)
      element.bijzonderheid = kept.grond.rawValue
    case .adviesVastgelegd(let advice):
      element.rol = advice.rol.rawValue
      element.door = (advice.gesimuleerd ? Bezetting.simulatie : .mens).rawValue
      element.koppelvlak = KoppelvlakID.kv1.rawValue
      element.puzzelstukken = advice.puzzelstukken
      element.beslissing = advice.beslissing
      element.tekst = advice.tekst
    case .berichtVerzonden(let message):
      vul(&element, message)
      element.rol = message.van.rawValue
      element.aan = message.naar.rawValue
      element.door = (laatste?.handeling.rol == message.van ? laatste?.door ?? .simulatie : .simulatie).rawValue
      element.tekst = message.tekst
    case .berichtAangekomen(let number):
      guard let message = bericht(number, session) else { break }
      vul(&element, message)
      element.rol = message.naar.rawValue
      element.van = message.van.rawValue
    case .berichtGestrand(let number, _):
      guard let message = bericht(number, session) else { break }
      vul(&element, message)
      element.rol = message.van.rawValue
      element.aan = message.naar.rawValue
    case .termijnGestart(let term): vul(&element, term)
    case .termijnGehaald(let number), .termijnVerstreken(let number):
      if session.termijnen.indices.contains(number) { vul(&element, session.termijnen[number].termijn) }
    case .gezegd(let said):
      element.rol = said.rol.rawValue
      element.stoel = said.aan.rawValue
      element.door = Bezetting.simulatie.rawValue
    case .overlegGehouden(let held):
      element.stoel = held.soort.stoel.rawValue
      element.bijzonderheid = held.soort.rawValue
      element.puzzelstukken = held.ingebracht
    case .besluitGenomen(let decision):
      element.rol = Rol.officier.rawValue
      element.door = decision.door.rawValue
      element.beslissing = decision.beslissing
      element.tekst = decision.motivering
      if !decision.ook.isEmpty { element.bijzonderheid = decision.ook.joined(separator: " ") }
    case .zaakTerug(let id): element.bijzonderheid = id
    case .stoelOvergedragen(let seat, let to):
      element.stoel = seat.rawValue
      element.bijzonderheid = to.rawValue
    case .wachtenVoorbij(let seat): element.stoel = seat.rawValue
    case .incident(let news):
      element.stoel = news.stoel.rawValue
      element.bijzonderheid = news.isVanTrainer ? nil : news.id
      if news.isGekozen { element.rol = Rol.trainer.rawValue }
    }
  }

  private func vul(_ element: inout Exportelement, _ done: Verricht, _ session: Sessie) {
    let action = done.handeling
    element.handeling = action.soort.rawValue
    element.stoel = done.stoel?.rawValue
    element.rol = action.rol.rawValue
    element.aan = action.aan?.rawValue
    element.door = done.door.rawValue
    element.bericht = action.bericht
    element.puzzelstukken = action.puzzelstukken ?? []
    element.beslissing = action.beslissing
    element.mogelijkheden = done.mogelijkheden.map(\.rawValue)
    element.bijzonderheid =
      action.route?.rawValue ?? action.uitkomst?.rawValue ?? action.verwerking?.rawValue ?? action.overleg?.rawValue
      ?? action.reactie ?? action.ook?.joined(separator: " ")
    element.tekst = action.tekst
    let about = action.bericht.flatMap { bericht($0, session)?.koppelvlak }
    element.koppelvlak = (action.koppelvlak ?? about ?? action.soort.kenmerk.koppelvlak)?.rawValue
  }

  private func vul(_ element: inout Exportelement, _ message: Bericht) {
    element.bericht = message.nummer
    element.berichtsoort = message.soort.rawValue
    element.antwoordOp = message.antwoordOp
    element.koppelvlak = message.koppelvlak?.rawValue
    element.puzzelstukken = message.puzzelstukken
    element.beslissing = message.beslissing
  }

  private func vul(_ element: inout Exportelement, _ term: Termijn) {
    element.bijzonderheid = term.soort.rawValue
    element.bericht = term.bericht
  }

  private func bericht(_ number: Int, _ session: Sessie) -> Bericht? {
    session.berichten.indices.contains(number) ? session.berichten[number].bericht : nil
  }
}
