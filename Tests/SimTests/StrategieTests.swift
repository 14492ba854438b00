import Proefhulp
import Scenario
import SimEngine
import Testing

/// Whoever guesses by a fixed recipe, and asks nobody anything, does not do well over the casussen.
@Suite struct StrategieTests {
  /// A recipe: which decision is proposed, of those that the officier may take.
  enum Recept: String, CaseIterable {
    case eersteInMenu, eersteInBestand, laatsteInBestand, mildste, zwaarste
  }

  /// From leaving it to the heaviest demand; the order is ours.
  private static let zwaarte: [Afdoening] = [
    .sepot01, .sepot02, .beleidssepot, .mediation, .reprimande, .voorwaardelijkSepot, .verdieping, .overdracht,
    .overdrachtHic, .halt,
    .raadsonderzoek, .omZitting, .strafbeschikking, .gedragsaanwijzing, .dagvaardenMetVoorwaarden, .dagvaarden,
    .vorderenIsd,
  ]

  private static func keuze(_ recept: Recept, _ session: Sessie) -> Beslissing? {
    let own = session.casus.beslissingen.filter { $0.soort.bevoegd == .officier }
    func weight(_ decision: Beslissing) -> Int { zwaarte.firstIndex(of: decision.soort) ?? 0 }
    switch recept {
    case .eersteInBestand: return own.first
    case .laatsteInBestand: return own.last
    case .eersteInMenu:
      let order = Zicht(session, stoel: .zsm).geschud(own.map(\.id))
      return order.first.flatMap { session.casus.beslissing($0) }
    case .mildste: return own.min { weight($0) < weight($1) }
    case .zwaarste: return own.max { weight($0) < weight($1) }
    }
  }

  /// At the first moment of the instroom says 'ja' to every criterion and proposes, again when it comes back.
  private static func speel(_ casus: Casus, _ recept: Recept) throws -> Sessie {
    let opening = Opening(
      casus: casus, regio: try #require(Meegeleverd.regios.first { $0.id == casus.regio }), zaad: 3,
      bezetting: [.zsm: .mens, .veiligheidshuis: .simulatie], instroomdatum: Opening.vasteDatum(casus))
    var session = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let proposed = try #require(keuze(recept, session))
    func doe(_ action: Handeling) throws {
      session.verwerk(try session.decide(action, stoel: .zsm, gezien: session.gebeurtenissen.count - 1))
    }
    var triage = Handeling(.triageZsm, .ketenprocescoordinator)
    triage.criteria = Dictionary(uniqueKeysWithValues: Deelfeit.allCases.map { ($0.rawValue, .ja) })
    triage.route = .agenderen
    triage.tekst = "Dit is een complexe zaak die het huis moet zien."
    for _ in 0..<100 where session.bedrijf == .vooraf { try doe(Handeling(.wachten, .ketenprocescoordinator)) }
    try doe(triage)
    for _ in 0..<100 where session.besluit == nil {
      var action = Handeling(.wachten, .ketenprocescoordinator)
      if session.mogelijkeSoorten(.zsm).contains(.beslissingVoorstellen) {
        action = Handeling(.beslissingVoorstellen, .ketenprocescoordinator)
        (action.beslissing, action.tekst) = (proposed.id, "Standaard.")
      }
      try doe(action)
    }
    return session
  }

  @Test(arguments: Recept.allCases) func aRecipeIsNoWayToPlay(_ recept: Recept) throws {
    var passend = 0
    var gewonnen = 0
    for casus in Meegeleverd.enkele {
      let session = try StrategieTests.speel(casus, recept)
      let card = Scorekaart.van(session)
      let mine = card.bevindingen.filter { $0.stoel == .zsm }
      // What was not known is not credited: no criterion, and no decision.
      let known = Set(
        session.kennis.filter { session.rollen(.zsm).contains($0.rol) && $0.gebeurtenis == 0 }.map(\.puzzelstuk))
      if mine.contains(where: { $0.regel == "triage.beslissing" && $0.oordeel == .voldaan }) {
        let carries = casus.puzzelstukken.filter { $0.beslissingen.contains(proposed(session)) }.map(\.id)
        #expect(carries.contains(where: known.contains), "\(casus.id)")
      }
      #expect(
        mine.contains { $0.regel == "triage.besluitmotivering" && $0.oordeel == .niet }, "\(casus.id): an empty reason")
      let credited = mine.count { $0.regel.hasPrefix("triage.criterium_") && $0.oordeel == .voldaan }
      let carried = Deelfeit.allCases.count { fact in
        let rests = casus.sleutel.waarden[fact]?.rustOp ?? casus.puzzelstukken.filter { $0.aard == .risico }.map(\.id)
        return rests.contains(where: known.contains)
      }
      #expect(credited <= carried, "\(casus.id): credited without a stuk that was known")
      let taken = try #require(session.besluit)
      if casus.beslissing(taken.beslissing)?.waardering == .passend { passend += 1 }
      if taken.beslissing == proposed(session) { gewonnen += 1 }
    }
    #expect(passend * 2 <= Meegeleverd.enkele.count, "\(passend) fitting decisions without any work")
    #expect(gewonnen < Meegeleverd.enkele.count, "\(gewonnen) proposals taken")
  }

  private func proposed(_ session: Sessie) -> String { session.verricht(session.voorstel)?.handeling.beslissing ?? "" }
}
