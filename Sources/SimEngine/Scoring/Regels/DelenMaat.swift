import Scenario
import Tekst

/// What sharing one puzzelstuk came to: one judgement, which every rule on sharing uses, so that no two can say opposite
/// things of it (domeinmodel §6 and §17).
enum Deeloordeel {
  /// It rightly stays with its holder.
  case blijft
  /// The doel that was spoken is too broad to share for.
  case teBreed
  /// It does not serve the doel.
  case buitenDoel
  /// No decision hangs on it.
  case verandertNiets
  /// An ordinary piece that was given as well does the same.
  case lichterKon
  /// It was literally asked, or it serves the doel and a decision.
  case nodig
}

/// Sharing, the measures: what was needed, what could be lighter, and what the other had already (domeinmodel §6).
extension Blik {
  /// The judgement on one piece of what somebody passed on.
  func oordeel(_ piece: Puzzelstuk, in share: Deling) -> Deeloordeel {
    if piece.blijft != nil { return .blijft }
    if share.doel != nil {
      if !doelDeugt(share.doel) { return .teBreed }
      // Whoever answers within the question that was asked shares nothing too much.
      if share.wijze == .antwoord, share.leefgebieden.contains(piece.leefgebied) { return .nodig }
      if !dient(piece, share.doel), !isGevraagd(piece, share), !isVoorAdvies(piece, share), !isAanTafel(piece, share) {
        return .buitenDoel
      }
    }
    if piece.beslissingen.isEmpty { return .verandertNiets }
    guard piece.gevoeligheid != .gewoon, !vereist(bij: share).contains(piece.id) else { return .nodig }
    let plain = share.stukken.compactMap { casus.puzzelstuk($0) }.filter {
      $0.gevoeligheid == .gewoon && dient($0, share.doel)
    }
    return plain.contains { vervangt($0, piece) } ? .lichterKon : .nodig
  }

  /// Whether the question that is answered asked for it in so many words, as the reader of texts reads it.
  private func isGevraagd(_ piece: Puzzelstuk, _ share: Deling) -> Bool {
    guard share.wijze == .antwoord, let text = share.zet.handeling.bericht.flatMap({ bericht($0) })?.tekst else {
      return false
    }
    return lees(text, .vraag).contains { $0.soort == .vraagt && $0.stuk == piece.id }
  }

  /// Whether the decision that is advised hangs on it: the doel of a table is not the doel of the advice.
  private func isVoorAdvies(_ piece: Puzzelstuk, _ share: Deling) -> Bool {
    guard share.wijze == .advies, let advised = share.zet.handeling.beslissing else { return false }
    return piece.beslissingen.contains(advised) || vereist(bij: share).contains(piece.id)
  }

  /// Whether a decision hangs on it, at a table of the house itself or in its advice: which doel it was written under is
  /// not for a rule to hold against somebody there.
  private func isAanTafel(_ piece: Puzzelstuk, _ share: Deling) -> Bool {
    [.overleg, .advies].contains(share.wijze) && !piece.beslissingen.isEmpty
  }

  /// The pieces of what somebody passed on, with the judgement on each.
  func oordelen(_ share: Deling) -> [(stuk: Puzzelstuk, oordeel: Deeloordeel)] {
    share.stukken.compactMap { casus.puzzelstuk($0) }.map { ($0, oordeel($0, in: share)) }
  }

  /// Whether an ordinary piece does the work of a sensitive one: the same aard, leefgebied and decisions.
  ///
  /// That somebody wants something is no proof that it can be had: words of a person do not replace what a partner knows.
  func vervangt(_ plain: Puzzelstuk, _ sensitive: Puzzelstuk) -> Bool {
    plain.aard == sensitive.aard && plain.leefgebied == sensitive.leefgebied
      && sensitive.beslissingen.allSatisfy(plain.beslissingen.contains)
      && (plain.houder.netwerk != .gesprek || sensitive.houder.netwerk == .gesprek)
  }

  /// The pieces without which the officier does not take the advised decision: what it hangs on, and what meets an objection.
  func vereist(bij share: Deling) -> Set<String> {
    let lying = s.gebeurtenissen.prefix(share.zet.nummer).last {
      if case .adviesVastgelegd = $0.inhoud { true } else { false }
    }
    var advised = share.zet.handeling.soort == .adviesVastleggen ? share.zet.handeling.beslissing : nil
    if advised == nil, case .adviesVastgelegd(let advice)? = lying?.inhoud { advised = advice.beslissing }
    guard let decision = advised.flatMap({ casus.beslissing($0) }) else { return [] }
    return Set(decision.alleenAls + decision.bezwaren.flatMap(\.tenzij))
  }

  /// Whether whoever asked had a piece already: from an earlier advice of the house, from its own table, or otherwise.
  func hadVragerAl(_ piece: Puzzelstuk, _ share: Deling) -> Bool {
    // What an earlier advice of this seat gave along, ZSM need not be given again.
    if share.wijze == .advies {
      // Nor what a partner at ZSM holds itself.
      if piece.kenners.contains(where: { $0.netwerk == .zsm }) { return true }
      return delingen.contains {
        $0.wijze == .advies && $0.zet.nummer < share.zet.nummer && $0.stukken.contains(piece.id)
      }
    }
    guard share.zet.handeling.soort == .antwoorden,
      let asker = share.zet.handeling.bericht.flatMap({ bericht($0) })?.van, asker.netwerk == .zsm
    else { return false }
    if piece.kenners.contains(where: { $0.netwerk == .zsm }) { return true }
    let advised = s.gebeurtenissen.prefix(share.zet.nummer).contains {
      if case .adviesVastgelegd(let advice) = $0.inhoud { advice.puzzelstukken.contains(piece.id) } else { false }
    }
    return advised
      || s.kennis.contains {
        $0.puzzelstuk == piece.id && $0.rol.netwerk == .zsm && $0.diepte == .inhoud
          && $0.gebeurtenis < share.zet.nummer
      }
  }

  /// Sensitive pieces that were given while no narrow doel was spoken.
  func gevoeligZonderDoel(_ share: Deling, _ ids: [String]) -> Vondst {
    let proof = [Bewijs(share.zet.nummer, share.zet.handeling.tekst)]
    let what = "\(share.wat) van \(op(share.zet.nummer)) deelde u gevoelige gegevens: \(titels(ids))"
    let why =
      share.doel == nil ? "er was geen doel uitgesproken" : "het doel was te breed: \(tekst(doel: share.doel))"
    return Vondst(
      .niet, "\(what); \(why). Zonder doel is niets gevoeligs nodig.", proof,
      beter: "Spreek eerst een doel uit, of geef alleen aan dat er iets bekend is.")
  }
}
