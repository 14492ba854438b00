import Scenario
package import SimEngine

/// What one recorded session says about the three indicators of the handreiking (§2, 'Afspraken maken over monitor en
/// afstemming'): nothing is registered for it, everything was recorded already.
package struct Monitorfeit: Equatable, Sendable {
  /// An answer to an aanvullende vraag, or its absence.
  package struct Antwoord: Equatable, Sendable {
    package var door: Bezetting
    /// Simulated minutes from sending the question to the arrival of the answer, day and night; nil: no answer.
    package var minuten: Int?
    /// Of those the minutes that the house was staffed.
    package var bemand: Int?
  }

  package var code: String
  /// Calendar month in which it was played, `2026-11`.
  package var maand: String
  /// Ids.
  package var regio: String
  package var casus: String
  /// Whether an advice in the dossier was followed, and by whom it was decided; nil: there was none, or no decision.
  package var gevolgd: Bool?
  package var beslistDoor: Bezetting
  /// Whether a terugkoppeling was made; nil: the person was not known, or nothing was decided.
  package var teruggekoppeld: Bool?
  package var teruggekoppeldDoor: Bezetting
  package var antwoorden: [Antwoord]

  package init(_ bron: Sessiebron) {
    let sessie = bron.sessie
    code = bron.code
    maand = String(bron.geopend.prefix(7))
    regio = sessie.regio.id
    casus = sessie.casus.id
    gevolgd = sessie.besluit?.adviesGevolgd
    beslistDoor = sessie.besluit?.door ?? .simulatie
    // 'Information available' is that the person is known to the house: then the source asks for it.
    teruggekoppeld = sessie.besluit != nil && sessie.casus.huis.bekend ? sessie.terugkoppeling != nil : nil
    teruggekoppeldDoor =
      sessie.verricht(sessie.terugkoppeling)?.door
      ?? Monitorfeit.bezetting(.zsm, bij: sessie.besluitGebeurtenis ?? 0, sessie)
    antwoorden = Monitorfeit.antwoorden(sessie)
  }

  /// Who held a seat at an event: what is left undone is put down to whoever sat there then.
  private static func bezetting(_ seat: Stoel, bij nummer: Int, _ sessie: Sessie) -> Bezetting {
    var holder = sessie.opening.bezetting[seat] ?? .simulatie
    for event in sessie.gebeurtenissen.prefix(nummer) {
      if case .stoelOvergedragen(seat, let to) = event.inhoud { holder = to }
    }
    return holder
  }

  private static func antwoorden(_ sessie: Sessie) -> [Antwoord] {
    sessie.berichten.map(\.bericht).filter { $0.soort == .vraag && $0.koppelvlak == .kv2 }.map { question in
      let answer = sessie.berichten.first { item in
        item.bericht.soort == .antwoord && item.bericht.koppelvlak == .kv2 && item.bericht.antwoordOp == question.nummer
          && item.toestand == .aangekomen
      }?.bericht
      let arrived = sessie.gebeurtenissen.first { $0.inhoud == .berichtAangekomen(question.nummer) }?.nummer
      let seat = bezetting(.veiligheidshuis, bij: arrived ?? sessie.gebeurtenissen.count, sessie)
      guard let answer else { return Antwoord(door: seat, minuten: nil, bemand: nil) }
      let done = sessie.handelingen.last {
        $0.verricht.handeling.soort == .antwoorden && $0.verricht.handeling.bericht == question.nummer
      }
      return Antwoord(
        door: done?.verricht.door ?? seat, minuten: answer.aankomst - question.verzonden,
        bemand: sessie.klok.bemand(van: question.verzonden, tot: answer.aankomst))
    }
  }
}
