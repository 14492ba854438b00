import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

/// Two paths side by side.
@Suite struct TakvergelijkingTests {
  private func origineel() throws -> Sessiebron {
    try Meegeleverd.bron(try #require(Meegeleverd.spellen.first { $0.casus == "nachtslot" }))
  }

  private func tak(_ bron: Sessiebron, _ branch: Tak, _ events: [Gebeurtenis]) -> Sessiebron {
    Sessiebron(
      code: "bcd-fgh", sessie: Sessie(bron.sessie.opening, gebeurtenissen: branch.begin + events),
      herkomst: Herkomst(code: bron.code, gebeurtenis: branch.keuze).tekst)
  }

  @Test func theSamePathDiffersInNothing() throws {
    let bron = try origineel()
    let moment = try #require(Beslismoment(bron.sessie))
    let branch = try #require(Tak(bron.sessie, bij: moment.gebeurtenis))
    let pair = try #require(
      Takvergelijking(bron, tak(bron, branch, Array(bron.sessie.gebeurtenissen[branch.keuze...]))))
    #expect(pair.verschillen.isEmpty)
    #expect(pair.kern.allSatisfy { $0.origineel == $0.tak })
    #expect(pair.aflopen.count == 4 && pair.aflopen.allSatisfy { $0.origineel == $0.tak })
    #expect(pair.gedaan == pair.anders)
  }

  @Test func anotherDecisionShowsInTheFactsTheFindingsAndTheAfloop() throws {
    let bron = try origineel()
    let moment = try #require(Beslismoment(bron.sessie))
    let branch = try #require(Tak(bron.sessie, bij: moment.gebeurtenis))
    var other = bron.sessie.voor(branch.keuze)
    // Nothing is proposed: ZSM waits, and the simulation finishes without a terugkoppeling by the participant.
    var waiting = Handeling(.wachten, .ketenprocescoordinator)
    waiting.minuten = 600
    var events = try other.decide(waiting, stoel: .zsm, gezien: branch.keuze - 1)
    other.verwerk(events)
    if !other.gesloten { events += try other.laatAflopen() }
    let pair = try #require(Takvergelijking(bron, tak(bron, branch, events)))
    #expect(pair.anders?.handeling.soort == .wachten)
    #expect(pair.gedaan.handeling.soort == .beslissingVoorstellen)
    #expect(pair.verschillen.contains { $0.stoel == .zsm })
    let when = try #require(pair.kern.first { $0.label == "Wanneer" })
    #expect(when.origineel != when.tak)
    let page = Sessieverslag(bron, takken: [pair]).html
    #expect(page.contains("id=\"watals\""))
    #expect(page.contains("bcd-fgh"))
  }

  @Test(arguments: ["kmt-rvx", "kmt-rvx@", "@3", "kmt-rvx@x", ""]) func whatIsNoOriginIsNotReadAsOne(_ text: String) {
    #expect(Herkomst(text.isEmpty ? nil : text) == nil)
  }

  @Test func aSessionOfItsOwnIsNoBranchOfAnother() throws {
    let bron = try origineel()
    #expect(Takvergelijking(bron, bron) == nil)
    var strange = bron
    strange.herkomst = "zzz-zzz@4"
    #expect(Takvergelijking(bron, strange) == nil)
  }
}
