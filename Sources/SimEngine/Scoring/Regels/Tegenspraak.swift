import Scenario
import Tekst

/// What does not go together, and which of the two was relied on.
extension Scoreregels {
  static let tegenspraak: [Scoreregel] = [
    Scoreregel(
      .beeld, "tegenspraak", "Stukken die elkaar tegenspreken", voor: .beide,
      bron: Bron(.ontwikkelagenda, "§2: een gedeeld beeld; de officier weegt wat er is"),
      onzeMaat: "Welke stukken elkaar tegenspreken, zegt de auteur van de casus. Welk van de twee klopt, zegt niemand.",
      goed: "U noemt ze allebei, en zegt waarom u het ene volgt.",
      fout: "Een voorstel rust op het ene, en van het andere weet de lezer niets.",
      vraag: "Wat zou u doen als het andere stuk klopt?"
    ) { b in
      let moves = b.zetten.filter { $0.handeling.soort.kenmerk.isBesluit || $0.handeling.soort == .adviesVastleggen }
      guard let move = moves.last, !b.casus.tegenspraak.isEmpty else { return [] }
      let named = b.genoemd(move)
      return b.casus.tegenspraak.compactMap { one, other in
        guard [one, other].allSatisfy({ b.kende($0.id, .inhoud, bij: move.verricht.gezien) }),
          named.contains(one.id) != named.contains(other.id)
        else { return nil }
        let (used, left) = named.contains(one.id) ? (one, other) : (other, one)
        let what = move.handeling.soort == .adviesVastleggen ? "Uw advies" : "Uw voorstel"
        return Vondst(
          .nvt,
          "\(what) van \(b.op(move.nummer)) rust op \(b.titel(used.id)), van \(used.houder.inGesprek). \(hoofdletter(left.houder.inGesprek)) zei iets dat dat tegenspreekt, \(b.titel(left.id)), en u kende ze allebei. Waarom volgde u het ene?",
          [Bewijs(move.nummer, move.handeling.tekst)])
      }
    }
  ]
}

extension Blik {
  /// From how sure on the reader of texts takes a piece as named: as sure as where it asks about what was given away.
  private static let zeker = 0.7

  /// What a handeling rests on: what goes along with it, and what its text tells.
  fileprivate func genoemd(_ move: Zet) -> Set<String> {
    var named = Set(move.handeling.puzzelstukken ?? [])
    if let text = move.handeling.tekst, let kind = move.handeling.tekstsoort {
      named.formUnion(lees(text, kind).filter { $0.soort == .onthult && $0.zekerheid >= Blik.zeker }.map(\.stuk))
    }
    return named
  }
}
