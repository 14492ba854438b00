import Testing

@testable import Scenario

/// The guide to sharing says of everything on what it rests, and says nothing where it has nothing to say.
@Suite struct DeelwijzerTests {
  @Test func everyLineHasAGroundWithItsCertaintyAndAConditionWhereThereIsOne() {
    for rule in Deelwijzer.alle {
      #expect(!rule.bron.plaats.isEmpty && !rule.voorwaarde.isEmpty && !rule.doelen.isEmpty, "\(rule.van)")
      #expect((rule.bron.document == .rechtsregel) == (rule.bron.zekerheid != nil), "\(rule.bron.tekst)")
      #expect(rule.aan.stoel != nil, "it goes to one of the two networks")
      // Who says no says what can be done instead (domeinmodel §17).
      if rule.uitkomst == .nietTenzij { #expect(rule.uitweg != nil, "\(rule.van) \(rule.soort)") }
    }
  }

  @Test func everyPartnerAndEveryOrganisationIsInIt() {
    for role in Rol.allCases where role.netwerk == .zsm || role.netwerk == .veiligheidshuis {
      let who = Deelwijzer.Organisatie.van(role)
      #expect(who.map { !Deelwijzer.zoek(van: $0).isEmpty } == true, "\(role)")
    }
    for who in Deelwijzer.Organisatie.allCases { #expect(!Deelwijzer.zoek(van: who).isEmpty, "\(who)") }
  }

  /// What a holder keeps by its profession, the guide never calls free.
  @Test func healthIsNeverGivenWithoutMore() {
    let health = Deelwijzer.zoek(soort: .gezondheid)
    #expect(!health.isEmpty && health.allSatisfy { $0.uitkomst == .nietTenzij })
    #expect(Deelwijzer.zoek(van: .halt, soort: .gezondheid).isEmpty)
  }

  /// Koppelvlak 4: the personal data and no more (handreiking).
  @Test func aReferralGoesWithThePersonalDataOnly() {
    let found = Deelwijzer.zoek(doel: .agendering)
    #expect(
      found.count == 1 && found[0].bron.document == .handreiking && found[0].voorwaarde.contains("persoonsgegevens"))
  }
}
