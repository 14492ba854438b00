import Scenario
import SimEngine

extension Exportloop {
  /// Fills in what an event says of itself.
  func vul(_ element: inout Exportelement, _ content: Gebeurtenis.Inhoud, _ session: Sessie) {
    switch content {
    case .sessieGeopend, .loketOpen, .loketDicht, .sessieGesloten: break
    case .bedrijfBegonnen(let act, let skipped):
      element.bijzonderheid = act.rawValue
      if skipped { element.door = Bezetting.simulatie.rawValue }
    case .handelingVerricht(let done): vul(&element, done, session)
    case .bekendGebleken(let role, let known, _):
      element.rol = role.rawValue
      element.koppelvlak = KoppelvlakID.kv1.rawValue
      element.bijzonderheid = known ? "bekend" : "onbekend"
    case .puzzelstukVernomen(let role, let piece, let depth, let source, _):
      element.rol = role.rawValue
      element.van = source.rawValue
      element.puzzelstukken = [piece]
      element.bijzonderheid = depth.rawValue
    case .delenGeweigerd(let asker, let holder, let piece, let ground, _):
      element.rol = holder.rawValue
      element.aan = asker.rawValue
      element.door = Bezetting.simulatie.rawValue
      element.puzzelstukken = [piece].compactMap(\.self)
      element.bijzonderheid = ground.rawValue
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
    case .gezegd(let role, let seat, _):
      element.rol = role.rawValue
      element.stoel = seat.rawValue
      element.door = Bezetting.simulatie.rawValue
    case .overlegGehouden(let kind, _, _, let brought):
      element.stoel = (kind == .afstemmingsoverleg ? Stoel.zsm : .veiligheidshuis).rawValue
      element.bijzonderheid = kind.rawValue
      element.puzzelstukken = brought
    case .besluitGenomen(let decision):
      element.rol = Rol.officier.rawValue
      element.door = decision.door.rawValue
      element.beslissing = decision.beslissing
      element.tekst = decision.motivering
    case .stoelOvergedragen(let seat, let to):
      element.stoel = seat.rawValue
      element.bijzonderheid = to.rawValue
    case .wachtenVoorbij(let seat): element.stoel = seat.rawValue
    case .incident(_, let seat, _): element.stoel = seat.rawValue
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
    element.tekst = action.tekst
    let about = action.bericht.flatMap { bericht($0, session)?.koppelvlak }
    element.koppelvlak = (action.koppelvlak ?? about ?? Exportloop.koppelvlak(action.soort))?.rawValue
  }

  /// The koppelvlak that a handeling goes over by its kind.
  private static func koppelvlak(_ soort: Handelingsoort) -> KoppelvlakID? {
    switch soort {
    case .adviesVastleggen: .kv1
    case .vraagStellen: .kv2
    case .terugkoppelen: .kv3
    case .agenderen: .kv4
    default: nil
    }
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
