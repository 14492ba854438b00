package import Scenario

extension Sessie {
  /// Whether roles may see that something happened.
  package func isZichtbaar(_ event: Gebeurtenis, voor roles: [Rol]) -> Bool {
    let network = roles.first?.netwerk
    switch event.inhoud {
    case .sessieGeopend, .bedrijfBegonnen, .loketOpen, .loketDicht, .stoelOvergedragen, .sessieGesloten,
      .pauzeBegonnen, .pauzeVoorbij:
      return true
    case .handelingVerricht(let done):
      if roles.contains(done.handeling.rol) { return true }
      // What is done in the open, at this network's table: also by who is a guest there.
      return done.stoel?.netwerk == network && done.handeling.soort.kenmerk.isOpenlijk
    case .bekendGebleken: return network == .zsm
    case .puzzelstukVernomen(let learned): return roles.contains(learned.rol)
    case .delenGeweigerd(let kept): return roles.contains(kept.aan)
    case .adviesVastgelegd: return network == .veiligheidshuis
    case .berichtVerzonden(let message): return roles.contains(message.van)
    case .berichtGestrand(let number, _):
      return berichten.indices.contains(number) && roles.contains(berichten[number].bericht.van)
    case .berichtAangekomen(let number):
      return berichten.indices.contains(number) && roles.contains(berichten[number].bericht.naar)
    case .termijnGestart(let term): return termVisible(term, network)
    case .termijnGehaald(let number), .termijnVerstreken(let number):
      return termijnen.indices.contains(number) && termVisible(termijnen[number].termijn, network)
    case .gezegd(let said): return said.aan.netwerk == network
    case .overlegGehouden(let held): return network == held.soort.stoel.netwerk
    case .besluitGenomen, .zaakTerug: return network == .zsm
    case .incident(let news): return news.stoel.netwerk == network
    case .hint(let said): return said.stoel.netwerk == network
    case .termijnVerlengd(let moved):
      return termijnen.indices.contains(moved.nummer) && termVisible(termijnen[moved.nummer].termijn, network)
    case .wachtenVoorbij(let seat): return seat.netwerk == network
    }
  }

  private func termVisible(_ term: Termijn, _ network: Netwerk?) -> Bool {
    switch term.soort {
    case .status, .terugkoppeling: network == .zsm
    case .antwoord: network == .zsm
    case .advies: true
    }
  }
}
