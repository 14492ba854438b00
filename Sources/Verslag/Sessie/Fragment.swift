package import Scenario
package import SimEngine

/// A moment of a session that is worth a conversation: proposed by the program, or chosen by the begeleider.
package struct Fragment: Equatable, Sendable {
  /// What it is about.
  package enum Aanleiding: String, Equatable, Sendable {
    /// The decision, to be stopped at.
    case beslissing
    /// Something that was left, or went otherwise than the source asks.
    case vraag
    /// Something that went well: krachten count in the conversation, too.
    case sterk
    /// Chosen by the begeleider.
    case gekozen

    /// A heading.
    package var naam: String {
      switch self {
      case .beslissing: "De beslissing"
      case .vraag: "Iets om over te praten"
      case .sterk: "Een sterk moment"
      case .gekozen: "Gekozen door de begeleider"
      }
    }
  }

  /// What a seat knew just before the moment.
  package struct Stand: Equatable, Sendable {
    package var stoel: Stoel
    /// Titles of the krachten and risico's whose content it knew.
    package var krachten: [String]
    package var risicos: [String]
    /// How many puzzelstukken it only knew to be there.
    package var dat: Int
    /// Names of the messages that waited to be handled.
    package var postvak: [String]
  }

  /// 1 to 3.
  package var plaats: Int
  package var aanleiding: Aanleiding
  /// Number of the event.
  package var gebeurtenis: Int
  /// Why this moment, in words; empty when the begeleider chose it.
  package var waarom: String
  /// The question for the conversation.
  package var vraag: String

  /// The three of a session: those of the begeleider in their places, the program's proposals in the others.
  package static func van(_ sessie: Sessie, _ aantekeningen: [Aantekening], kaart: Scorekaart? = nil) -> [Fragment] {
    var chosen: [Int: Fragment] = [:]
    // The last note for a place counts: notes are only ever added.
    for note in aantekeningen.geldig where note.soort == .fragment {
      guard let place = note.gegevens["plaats"].flatMap(Int.init), (1...3).contains(place) else { continue }
      guard let event = note.gebeurtenis, sessie.gebeurtenissen.indices.contains(event) else {
        chosen[place] = nil
        continue
      }
      chosen[place] = Fragment(plaats: place, aanleiding: .gekozen, gebeurtenis: event, waarom: "", vraag: note.tekst)
    }
    for (place, own) in chosen where own.vraag.isEmpty { chosen[place]?.vraag = standaardvragen[place - 1] }
    // A place that the begeleider did not take keeps its proposal, unless that very moment was put elsewhere.
    let proposed = voorstel(sessie, kaart: kaart)
    let taken = Set(chosen.values.map(\.gebeurtenis))
    let asked = Set(chosen.values.map(\.vraag))
    var spare = proposed.enumerated().filter {
      chosen[$0 + 1] != nil && !taken.contains($1.gebeurtenis) && !asked.contains($1.vraag)
    }.map(
      \.element)[...]
    return (1...3).compactMap { place in
      if let own = chosen[place] { return own }
      let own = proposed.indices.contains(place - 1) ? proposed[place - 1] : nil
      var next =
        own.flatMap { taken.contains($0.gebeurtenis) || asked.contains($0.vraag) ? nil : $0 } ?? spare.popFirst()
      next?.plaats = place
      return next
    }
  }

  /// What is asked at a moment about which nothing else is known: another question at each place.
  private static let standaardvragen = [
    "Wat gebeurde hier, en wat had u nodig om het anders te doen?", "Wat zag u hier, en wat zag de ander?",
    "Wat neemt u van dit moment mee naar een volgende keer?",
  ]

  /// What there was to choose at the moment of the decision; a proposal is not yet what was decided.
  private static func keuze(_ moment: Beslismoment, _ sessie: Sessie) -> String {
    let own = sessie.handelingen.first { $0.gebeurtenis.nummer == moment.gebeurtenis }?.verricht.handeling.soort
    let when = sessie.klok.tekst(sessie.gebeurtenissen[moment.besluit].tijd)
    let zaak = sessie.casus.zaken.count > 1 ? " in \(sessie.casus.naam(zaak: 0))" : ""
    switch own {
    case .beslissen: return "Hier werd beslist\(zaak)."
    case .wegen: return "Hier werd gewogen."
    case .beslissingVoorstellen: return "Hier lag het laatste voorstel\(zaak); de beslissing viel op \(when)."
    default:
      let by = sessie.zatIemand(.zsm, bij: moment.besluit) ? "" : " Op de stoel van ZSM zat toen de simulatie."
      return "De beslissing\(zaak) viel op \(when), zonder voorstel van een deelnemer.\(by)"
    }
  }

  /// What the program proposes, in the order of the session, each with another question; never with what a finding says should
  /// have been done: that is for the people to find.
  ///
  /// First the decision. Then one to ask about: what weighs most on the scorekaart, then what was not asked, then what the
  /// victim wanted. Then one that went well: the fact that tipped the decision, then the strong points. In every case
  /// something that somebody did, at which a session can be stopped.
  package static func voorstel(_ sessie: Sessie, kaart: Scorekaart? = nil) -> [Fragment] {
    var found: [Fragment] = []
    func add(_ kind: Aanleiding, _ event: Int, _ why: String, _ question: String) {
      guard found.count < 3, !found.contains(where: { abs($0.gebeurtenis - event) < 3 || $0.vraag == question }) else {
        return
      }
      found.append(Fragment(plaats: 0, aanleiding: kind, gebeurtenis: event, waarom: why, vraag: question))
    }
    if let moment = Beslismoment(sessie) {
      add(
        .beslissing, moment.gebeurtenis,
        "\(keuze(moment, sessie)) Kijk eerst wat er toen lag, en pas daarna wat er volgde.",
        "Wat zou u nu doen, en wat zou u daarvoor nog willen weten?")
    }
    let card = kaart ?? Scorekaart.van(sessie)
    let order: [Deel] = [.koppelvlakken, .beeld, .delen, .triage, .advies, .tijd]
    // A strong moment is about what somebody saw and did, before it is about procedure.
    let strong: [Deel] = [.beeld, .delen, .advies, .triage, .koppelvlakken, .tijd]
    func findings(_ verdicts: [Bevinding.Oordeel], _ order: [Deel]) -> [(bevinding: Bevinding, gebeurtenis: Int)] {
      verdicts.flatMap { verdict in
        order.flatMap { part in
          card.bevindingen.filter { $0.deel == part && $0.oordeel == verdict }.compactMap { finding in
            finding.bewijs.first { gedaan($0.gebeurtenis, sessie) }.map { (finding, $0.gebeurtenis) }
          }
        }
      }
    }
    let lapses = findings([.niet, .deels], order)
    let heaviest = Scoreregels.zwaarste.flatMap { rule in lapses.filter { $0.bevinding.regel == rule.id } }
    let unasked = lapses.filter { $0.bevinding.weten == .nietGevraagd }
    let victim = Gespreksmoment.slachtoffer(sessie)
    for (finding, event) in heaviest + unasked where found.count < 2 {
      add(.vraag, event, finding.tekst, finding.vraag)
    }
    if found.count < 2, let victim { add(.vraag, victim.gebeurtenis, victim.waarom, victim.vraag) }
    for (finding, event) in lapses where found.count < 2 { add(.vraag, event, finding.tekst, finding.vraag) }
    // No praise for a step on which the scorekaart has something else to say.
    let doubtful = Set(
      card.bevindingen.filter { $0.oordeel == .niet || $0.oordeel == .deels }.flatMap { $0.bewijs.map(\.gebeurtenis) })
    if let tipped = Gespreksmoment.kantelend(sessie, zonder: doubtful) {
      add(.sterk, tipped.gebeurtenis, tipped.waarom, tipped.vraag)
    }
    for (finding, event) in findings([.voldaan], strong) where found.count < 3 && !doubtful.contains(event) {
      if finding.weten == .konNietWeten || finding.weten == .nietGevraagd { continue }
      add(.sterk, event, finding.tekst, finding.vraag)
    }
    if let victim { add(.vraag, victim.gebeurtenis, victim.waarom, victim.vraag) }
    for (finding, event) in findings([.niet, .deels, .konNietWeten, .nvt], order) where found.count < 3 {
      add(.vraag, event, finding.tekst, finding.vraag)
    }
    // A session in which little happened still gets three moments, if it has them.
    for event in sessie.gebeurtenissen where found.count < 3 && gedaan(event.nummer, sessie) {
      add(.vraag, event.nummer, "", standaardvragen[min(2, found.count)])
    }
    return found.sorted { $0.gebeurtenis < $1.gebeurtenis }
  }

  /// Whether something happened at an event that people can talk about: a handeling, a message, a refusal, a decision; none
  /// of what the simulation played once everybody was gone.
  private static func gedaan(_ number: Int, _ sessie: Sessie) -> Bool {
    guard sessie.gebeurtenissen.indices.contains(number), number < sessie.niemandMeerVanaf ?? Int.max else {
      return false
    }
    switch sessie.gebeurtenissen[number].inhoud {
    case .handelingVerricht(let done): return done.door == .mens
    case .berichtVerzonden, .berichtAangekomen, .berichtGestrand, .delenGeweigerd, .besluitGenomen, .adviesVastgelegd:
      return true
    case .sessieGeopend, .bedrijfBegonnen, .bekendGebleken, .puzzelstukVernomen, .termijnGestart, .termijnGehaald,
      .termijnVerstreken, .loketOpen, .loketDicht, .gezegd, .overlegGehouden, .stoelOvergedragen, .wachtenVoorbij,
      .incident, .sessieGesloten, .hint, .termijnVerlengd, .pauzeBegonnen, .pauzeVoorbij, .zaakTerug:
      return false
    }
  }

  /// What a seat knew just before this moment.
  package func stand(_ stoel: Stoel, _ sessie: Sessie) -> Stand { Fragment.stand(stoel, sessie.voor(gebeurtenis)) }

  /// What a seat knows in a state.
  package static func stand(_ stoel: Stoel, _ sessie: Sessie) -> Stand {
    let view = Zicht(sessie, stoel: stoel)
    let known = view.stukken
    return Stand(
      stoel: stoel, krachten: known.filter { $0.aard.isKracht }.map(\.titel),
      risicos: known.filter { $0.aard.isRisico }.map(\.titel), dat: view.datStukken.count,
      postvak: view.teBehandelen.map(\.soort.naam))
  }
}
