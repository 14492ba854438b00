package import Scenario

/// What the seats can reach: whom they can ask, what lies in their postvak, what was offered to them.
extension Sessie {
  /// Messages that arrived for these roles and still wait to be handled.
  package func postvak(_ roles: [Rol]) -> [Bericht] {
    berichten.filter { $0.toestand == .aangekomen && !$0.afgehandeld && roles.contains($0.bericht.naar) }.map(\.bericht)
  }

  /// Puzzelstukken of which these roles know the content, in the order of the casus.
  package func bekendeStukken(_ roles: [Rol]) -> [String] {
    stukken.filter { id in roles.contains { weet($0, id) == .inhoud } }
  }

  /// Ids of the incidents that were told to a seat, can be reacted to, and were not yet; in the order of the casus.
  func openIncidenten(_ seat: Stoel) -> [String] {
    casus.incidenten.filter {
      $0.stoel == seat && !$0.reacties.isEmpty && incidenten.contains($0.id) && !gereageerd.contains($0.id)
    }.map(\.id)
  }

  /// Systems that a network can consult: the cheap check, the shared system, and its own.
  package func systemen(_ netwerk: Netwerk) -> [String] {
    var result = netwerk == .zsm ? [regio.systeem, Kosten.systeemcheck] : []
    for piece in casus.puzzelstukken {
      guard let system = piece.systeem, piece.toegang.contains(.raadplegen), piece.houder.netwerk == netwerk else {
        continue
      }
      if !result.contains(system) { result.append(system) }
    }
    return result
  }

  /// The persons that can be spoken to in this casus.
  package var teSpreken: [Rol] {
    casus.alleRollen.filter { role in
      role.netwerk == .gesprek && inBeeld(role)
        && (casus.standpunten.contains { $0.rol == role } || casus.puzzelstukken.contains { $0.houder == role })
    }
  }

  /// Roles of a network that can be asked something; the officier is none of them.
  package func navraagbaar(_ netwerk: Netwerk) -> [Rol] {
    casus.alleRollen.filter { role in
      guard role.netwerk == netwerk, role != .officier, role != .ketenprocescoordinator, role != .bedrijfsbureau,
        role != .procesregisseur, menselijkeStoel(role) == nil
      else { return false }
      if role == .intermediair { return regio.dienstIntermediair != nil }
      return speeltMee(role)
    }
  }

  /// Whether the house's intermediair is on ZSM at a minute: on working days, between the agreed hours.
  func intermediairHeeftDienst(op minute: Int) -> Bool {
    guard let hours = regio.dienstIntermediair else { return false }
    // On a day on which the house is closed nobody of it is on ZSM either.
    return klok.weekdag(minute).isWerkdag && klok.uren(.veiligheidshuis, dag: klok.dag(minute)) != nil
      && hours.contains(klok.minuutVanDag(minute))
  }

  /// Whether a role has anything to do with this casus.
  func speeltMee(_ role: Rol) -> Bool { spelers.contains(role) && inBeeld(role) }

  /// The victims whose hearing the decision is a choice.
  package var slachtoffers: [Rol] { casus.slachtoffers.filter(inBeeld) }

  /// Partners of the house that play a part in this casus.
  package var huispartners: [Rol] { casus.alleRollen.filter { $0.isPartner && speeltMee($0) } }

  /// Those of them that know something of this kind over which a question can be passed on to them.
  func partners(voor gevraagd: Gevraagd) -> [Rol] {
    huispartners.filter { role in
      bestaandeStukken.contains {
        $0.isBekend(bij: role) && $0.toegang.contains(.vraag)
          && (gevraagd.raakt($0.leefgebied) && Deelregel.vertelt($0, role)
            || $0.houder == role && $0.blijft?.vragen.contains { gevraagd.vragen.contains($0.id) } == true)
      }
    }
  }

  /// The first of some roles that has something of its own on a part of life by a way.
  ///
  /// Nobody is pointed at for what must stay with its holder or keeps a victim safe: that would say that it is there.
  func wieWeet(van gebied: Leefgebied, langs weg: Toegang, onder roles: [Rol]) -> Rol? {
    let pieces = bestaandeStukken
    return roles.first { role in
      pieces.contains {
        $0.houder == role && $0.leefgebied == gebied && $0.toegang.contains(weg) && $0.blijft == nil
          && $0.gevoeligheid != .veiligheidSlachtoffer
      }
    }
  }

  /// What a question within the own network is, in own words.
  static let eigenVraag = "Uw vraag in eigen woorden (mag leeg blijven)"

  /// Ids of the questions that a holder offered these roles to answer, when it kept something: told to them, or read by
  /// them in an answer of the house.
  ///
  /// - Parameters:
  ///   - roles: Who heard it.
  ///   - holder: Only what this holder offered; nil: whoever did.
  ///   - crossing: They are asked over koppelvlak 2 rather than within the own network.
  /// - Returns: The ids, in the order of the casus.
  func aangeboden(_ roles: [Rol], door holder: Rol? = nil, overKoppelvlak crossing: Bool = false) -> [String] {
    casus.puzzelstukken.flatMap { piece -> [String] in
      guard let kept = piece.blijft, !kept.vragen.isEmpty, holder == nil || piece.houder == holder,
        piece.toegang.contains(crossing ? .vraag : .navragen),
        crossing || roles.first?.netwerk == piece.houder.netwerk,
        isGehoord(piece.id, kept.uitweg, door: roles)
      else { return [] }
      return kept.vragen.map(\.id)
    }
  }

  private func isGehoord(_ piece: String, _ uitweg: String, door roles: [Rol]) -> Bool {
    gebeurtenissen.contains { event in
      switch event.inhoud {
      case .delenGeweigerd(let kept): kept.puzzelstuk == piece && kept.grond == .voorbehoud && roles.contains(kept.aan)
      case .berichtAangekomen(let number):
        berichten.indices.contains(number) && roles.contains(berichten[number].bericht.naar)
          && berichten[number].bericht.tekst.contains(uitweg)
      default: false
      }
    }
  }

  /// Who can sit at the afstemmingsoverleg: the partners of ZSM, and those of the house where a region agreed so.
  package var tafelgenoten: [Rol] {
    var result = [Rol.officier]
    result += casus.alleRollen.filter { role in
      role.netwerk == .zsm && role != .officier && role != .ketenprocescoordinator && role != .intermediair
        && speeltMee(role)
    }
    for case .partnersAanTafel(let roles) in regio.afspraken { result += roles }
    return result.filter { menselijkeStoel($0) != .zsm }
  }

  package func kanalen(_ koppelvlak: KoppelvlakID) -> [Kanaal] {
    let ways = regio.inrichting(koppelvlak)?.wegen.map(\.kanaal) ?? []
    return ways.isEmpty ? [.mail] : ways
  }

  /// A term that runs: of one zaak, or of whichever.
  func lopendeTermijn(_ soort: Termijn.Soort, zaak index: Int? = nil) -> Termijn? {
    termijnen.last { item in
      item.gehaald == nil && item.termijn.soort == soort
        && (index == nil || item.termijn.zaak == nil || casus.zaak(item.termijn.zaak) == index)
    }?.termijn
  }
}
