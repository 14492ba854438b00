package import Scenario

/// The findings of one deel, with one strong point, one question and one puzzle.
package struct Deelkaart: Equatable, Sendable {
  package var deel: Deel
  package var bevindingen: [Bevinding]
  /// Something that went well.
  package var sterk: Bevinding?
  /// What to talk about first.
  package var vraag: Bevinding?
  /// Something to think about: half done, not to be known, or a question on a text.
  package var puzzel: Bevinding?

  init(_ deel: Deel, _ bevindingen: [Bevinding]) {
    self.deel = deel
    self.bevindingen = bevindingen
    // What mattered most first: the weight of the rule, then what rests on words that somebody wrote or said, then the order.
    func pick(_ verdicts: [Bevinding.Oordeel], not taken: [Bevinding?] = []) -> Bevinding? {
      for verdict in verdicts {
        let fitting = bevindingen.filter {
          $0.oordeel == verdict && !taken.contains($0) && !(verdict == .voldaan && ($0.verdedigbaar || $0.isVanzelf))
        }
        let heaviest = fitting.map(\.zwaarte).max()
        let weighty = fitting.filter { $0.zwaarte == heaviest }
        if let found = weighty.first(where: { $0.bewijs.contains { $0.woorden != nil } }) ?? weighty.first {
          return found
        }
      }
      return nil
    }
    sterk = pick([.voldaan])
    vraag = pick([.niet, .deels])
    puzzel = pick([.konNietWeten, .deels, .nvt, .niet], not: [vraag])
  }
}

/// A scorekaart: findings computed from the events by today's rules; no fraction, no grade.
package struct Scorekaart: Equatable, Sendable {
  /// The name by which screens know a part.
  package typealias Onderdeel = Deelkaart

  /// The rules that made it.
  package var regelversie: String
  /// All six, in the fixed order.
  package var delen: [Deelkaart]

  /// The scorekaart of a session: of both seats, and of the duo.
  package static func van(_ sessie: Sessie) -> Scorekaart {
    let reader = Leesgereedschap(sessie.casus)
    let views = Stoel.allCases.map { Blik(sessie, $0, lezer: reader) }
    let moments = sessie.momenten
    // What is judged of each decision is judged once for every zaak, and for every time that it was decided on.
    guard moments.count > 1 else {
      return Scorekaart(Scoreregels.alle.flatMap { rule in views.flatMap { rule.oordeel($0) } })
    }
    let looks = moments.map { moment in
      (sessie.aanduiding(van: moment), Stoel.allCases.map { Blik(moment, $0, lezer: reader) })
    }
    let findings = Scoreregels.alle.flatMap { rule -> [Bevinding] in
      guard rule.isPerZaak else { return views.flatMap { rule.oordeel($0) } }
      return looks.flatMap { name, views in
        views.flatMap { rule.oordeel($0) }.map { found in
          var named = found
          named.tekst = "Over \(name). \(found.tekst)"
          return named
        }
      }
    }
    return Scorekaart(findings)
  }

  private init(_ bevindingen: [Bevinding]) {
    regelversie = Scoreregels.versie
    delen = Deel.allCases.map { part in Deelkaart(part, bevindingen.filter { $0.deel == part }) }
  }

  /// Every finding, in order.
  package var bevindingen: [Bevinding] { delen.flatMap(\.bevindingen) }

  /// The scorekaart of one seat, or (nil) of the duo alone.
  package func voor(_ stoel: Stoel?) -> Scorekaart { Scorekaart(bevindingen.filter { $0.stoel == stoel }) }

  /// What an expected run asks of the scorekaart and it does not have, in Dutch; empty when all is there.
  package func afwijkingen(van verwacht: [Verloop.Verwachting]) -> [String] {
    verwacht.compactMap { expected in
      let found = bevindingen.filter {
        $0.regel == expected.regel && (expected.stoel == nil || $0.stoel == expected.stoel)
      }
      if found.contains(where: { $0.oordeel.rawValue == expected.oordeel }) { return nil }
      let who = expected.stoel.map { " (\($0.naam))" } ?? ""
      if Scoreregels.regel(expected.regel) == nil { return "De regel \(expected.regel) bestaat niet." }
      if found.isEmpty {
        return "Verwacht: \(expected.regel)\(who) \(expected.oordeel); deze regel gaf geen bevinding."
      }
      let got = opsomming(found.map(\.oordeel.rawValue))
      return "Verwacht: \(expected.regel)\(who) \(expected.oordeel); gevonden: \(got)."
    }
  }

  /// What is shown after a session, in order.
  package enum Stap: Equatable, Sendable {
    /// An open question to the participant, before anything is shown.
    case eigenVerhaal(String)
    /// A self-image on one deel, before the findings on it are shown.
    case zelfbeeld(Deel, String)
    case sterk(Bevinding)
    case vraag(Bevinding)
    case puzzel(Bevinding)
    /// All findings, on demand.
    case alles([Bevinding])
  }

  /// The order after a session: own story, self-image, then per deel a strong point, a question and a puzzle; all findings
  /// on demand.
  ///
  /// - Parameter stoel: The seat; nil for the duo together.
  /// - Returns: The steps, the questions to the participant first.
  package func regels(voor stoel: Stoel?) -> [Stap] {
    let card = stoel == nil ? self : Scorekaart(bevindingen.filter { $0.stoel == stoel || $0.stoel == nil })
    let parts = card.delen.filter { !$0.bevindingen.isEmpty }
    var result: [Stap] = [
      .eigenVerhaal("Vertel eerst zelf: wat gebeurde er, en op welk moment viel de beslissing voor u?")
    ]
    result += parts.map { .zelfbeeld($0.deel, Scorekaart.zelfbeeld($0.deel)) }
    for part in parts {
      if let found = part.sterk { result.append(.sterk(found)) }
      if let found = part.vraag { result.append(.vraag(found)) }
      if let found = part.puzzel { result.append(.puzzel(found)) }
    }
    result.append(.alles(card.bevindingen))
    return result
  }

  private static func zelfbeeld(_ deel: Deel) -> String {
    switch deel {
    case .triage: "Hoe zeker was u van uw triage, en waarop rustte zij?"
    case .advies: "Wat kan de officier met uw advies, en wat niet?"
    case .koppelvlakken: "Welk koppelvlak liep goed, en waar bleef iets liggen?"
    case .delen: "Waar deelde u te weinig, en waar te veel?"
    case .beeld: "Welke kracht en welk risico gaven voor u de doorslag?"
    case .tijd: "Wat kostte u de meeste tijd, en was het dat waard?"
    }
  }
}
