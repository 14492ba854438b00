import Scenario
import Tekst

/// Triage, first part: each criterion of the landelijk kader, at both tables.
extension Scoreregels {
  /// The name of the rule on one criterion.
  static func criteriumregel(_ fact: Deelfeit) -> String { "criterium_\(fact.rawValue)" }

  static let triageCriteria: [Scoreregel] = Deelfeit.allCases.map { fact in
    Scoreregel(
      .triage, criteriumregel(fact), "Criterium \(fact.rawValue): \(fact.omschrijving)", voor: .beide,
      bron: Deelfeit.bron,
      onzeMaat:
        "De sleutel leidt dit programma af uit de puzzelstukken van de casus; 1a wordt geteld uit de risico's. "
        + "Lezing van het kader: (1 en 2 en 3) of 4.",
      vragen: fact == .complex ? [Dekkingsvraag(.kv4, .doel)] : [],
      goed: "U beoordeelt het criterium op wat u toen wist, of u vraagt het eerst na.",
      fout: "U vult het criterium in terwijl wat u al wist, of had kunnen vragen, de andere kant op wees.",
      vraag: "Waaraan zag u dit, en wie had u kunnen tegenspreken?"
    ) { b in
      b.triages.compactMap { b.criterium(fact, $0) }
    }
  }
}

extension Blik {
  /// The triage decisions of this seat: on ZSM the last one before the decision, in the house each weegoverleg.
  var triages: [Zet] {
    if stoel == .veiligheidshuis { return alle(.wegen) }
    let limit = s.besluitGebeurtenis ?? Int.max
    return alle(.triageZsm).last { $0.nummer < limit }.map { [$0] } ?? []
  }

  /// Judges one criterion of one triage.
  func criterium(_ fact: Deelfeit, _ zet: Zet) -> Vondst? {
    let given = zet.handeling.criteria?[fact.rawValue] ?? .verdedigbaar
    let key = casus.waarde(fact)
    let proof = [Bewijs(zet.nummer, zet.handeling.tekst)]
    let said = "Op \(op(zet.nummer)) zei u \u{2018}\(given.rawValue)\u{2019} op \u{2018}\(fact.omschrijving)\u{2019}"
    let state = stand(fact, gezien: zet.verricht.gezien, tot: zet.nummer)
    // What another that one knew contradicts, carries no judgement.
    let pieces = bestaand(dragend(fact), bij: zet.nummer).filter { !isWeersproken($0, bij: zet) }
    if key == .verdedigbaar {
      // A border case is for the conversation, where both readings stand; a judgement on what was known is one.
      guard pieces.contains(where: { stand($0, bij: zet) == .wist }), !magerGemotiveerd(zet.handeling.tekst) else {
        return nil
      }
      return Vondst(
        .voldaan, "\(said). Dit is een grensgeval: met een motivering is elk antwoord verdedigbaar.", proof,
        weten: state, verdedigbaar: true)
    }
    if given == key {
      // Rightly judged; whoever did not know what carries it is not told that it was well seen.
      let known = pieces.filter { stand($0, bij: zet) == .wist }
      guard state != .konNietWeten, !known.isEmpty else { return nil }
      // One leefgebied is not more than one, whatever turned out.
      let areas = Set(known.compactMap { casus.puzzelstuk($0)?.leefgebied })
      guard fact != .meerLeefgebieden || key != .ja || areas.count > 1 else { return nil }
      return Vondst(.voldaan, "\(said). Dat past bij wat u toen wist: \(titels(known)).", proof, weten: state)
    }
    // To leave it open with what one has is an answer.
    if given == .verdedigbaar { return nil }
    // What cannot change any decision is no ground to blame somebody who weighed it and found it light.
    let weight = pieces.filter { casus.puzzelstuk($0)?.beslissingen.isEmpty == false }
    guard weight.contains(where: { stand($0, bij: zet) == state }) else { return nil }
    switch state {
    case .wist:
      let known = pieces.filter { stand($0, bij: zet) == .wist }
      // Of more than one leefgebied one must have known for 'no' to be wrong.
      guard
        fact != .meerLeefgebieden || key != .ja
          || Set(known.compactMap { casus.puzzelstuk($0)?.leefgebied }).count > 1
      else { return nil }
      return Vondst(
        .niet,
        "\(said), terwijl u toen al wist van \(titels(known)). Dat wijst naar \u{2018}\(key.rawValue)\u{2019}.",
        proof + weetbewijs(known, bij: zet.verricht.gezien), beter: "Leg het criterium naast wat er al ligt.",
        weten: state)
    case .nietGevraagd:
      // Whom one asked about it, was asked: what came of that is another matter.
      let missed = pieces.filter { id in
        stand(id, bij: zet) == .nietGevraagd
          && !alle(.navragen).contains { move in
            move.nummer < zet.nummer
              && casus.puzzelstuk(id).map {
                $0.isBekend(bij: move.handeling.aan ?? .trainer) && move.handeling.gevraagd.raakt($0.leefgebied)
              } ?? false
          }
      }
      guard !missed.isEmpty else { return nil }
      return Vondst(
        .deels,
        "\(said). Op dat moment \(lagen(missed)) er nog \(titels(missed)) bij \(houders(missed)); u had ernaar kunnen vragen.",
        proof, beter: "Vraag eerst na, en beoordeel dan.", weten: state)
    // What could not be known is nothing to tell.
    case .konNietWeten: return nil
    }
  }

  /// The pieces that carry the value of a criterion.
  func dragend(_ fact: Deelfeit) -> [String] {
    fact == .meerLeefgebieden ? problemen.map(\.id) : casus.sleutel.waarden[fact]?.rustOp ?? []
  }

  /// Whether something else that this seat knew by then cannot be true together with a piece.
  func isWeersproken(_ id: String, bij zet: Zet) -> Bool {
    casus.tegenspraak.contains { one, other in
      one.id == id && stand(other.id, bij: zet) == .wist || other.id == id && stand(one.id, bij: zet) == .wist
    }
  }

  /// Holders of pieces, each once, in the order of the pieces.
  func houders(_ ids: [String]) -> String {
    var names: [String] = []
    for id in ids {
      if let name = casus.puzzelstuk(id)?.houder.metLidwoord, !names.contains(name) { names.append(name) }
    }
    return opsomming(names)
  }

  /// The events by which this seat learned of pieces, at most three.
  func weetbewijs(_ ids: [String], bij gezien: Int) -> [Bewijs] {
    ids.compactMap { id in
      // Where it was told, and not where it was said that there is something.
      s.kennis.first {
        $0.puzzelstuk == id && rollen.contains($0.rol) && $0.gebeurtenis <= gezien
          && $0.diepte >= (casus.puzzelstuk(id).map(nodig) ?? .dat)
      }
      .map { Bewijs($0.gebeurtenis, kreeg(id) ? casus.puzzelstuk(id)?.titel : nil) }
    }.prefix(3).map { $0 }
  }

  /// A motivation of a few words.
  func magerGemotiveerd(_ text: String?) -> Bool { woorden(text) < Blik.minsteWoorden }
}
