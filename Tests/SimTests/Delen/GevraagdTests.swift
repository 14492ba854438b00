import Scenario
import SimEngine
import Testing

/// A holder answers what was asked: of each part something, in its own words and its own name.
@Suite struct GevraagdTests {
  private static let aan: Rol = .politieZsm

  /// Pieces of one holder on two parts of life, one of another holder on a third, and one that stays with an offer.
  private static func casus(_ holder: Rol = aan) -> Casus {
    var casus = TestCasus.basis
    casus.puzzelstukken = [
      TestCasus.stuk("drank", holder, .middelengebruik, toegang: [.navragen, .overleg, .vraag]),
      TestCasus.stuk("buur", holder, .netwerk, doelen: [], toegang: [.navragen, .overleg, .vraag]),
      TestCasus.stuk("deur", .slachtofferhulp, .wonen, toegang: [.navragen, .overleg]),
      TestCasus.stuk(
        "groep", holder, .gezondheid, beslissingen: [], toegang: [.navragen, .overleg, .vraag],
        blijft: .init(
          reden: "Dat blijft hier.", uitweg: "Vraag of het loopt.",
          vragen: [.init(id: "loopt", vraag: "Loopt het?", antwoord: "Ja, het loopt.", puzzelstuk: "drank")])),
    ]
    casus.sleutel = TestCasus.sleutel(.ja, op: ["drank"])
    return casus
  }

  private func geweigerd(_ play: Speler, na before: Int) -> [Terughouding] {
    play.sessie.gebeurtenissen.dropFirst(before).compactMap { event in
      if case .delenGeweigerd(let kept) = event.inhoud { kept } else { nil }
    }
  }

  private func gezegd(_ play: Speler, na before: Int) -> [Uitspraak] {
    play.sessie.gebeurtenissen.dropFirst(before).compactMap { event in
      if case .gezegd(let said) = event.inhoud { said } else { nil }
    }
  }

  @Test func ofEachPartSomethingIsSaid() throws {
    var play = try Speler(Self.casus())
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = Self.aan
      $0.leefgebieden = [.wonen, .middelengebruik, .netwerk, .financien]
      $0.doel = "rust"
    }
    #expect(play.sessie.weet(.ketenprocescoordinator, "drank") == .inhoud)
    #expect(play.sessie.weet(.ketenprocescoordinator, "buur") == .dat)
    #expect(play.sessie.weet(.ketenprocescoordinator, "groep") == nil, "nobody asked about health")
    let kept = geweigerd(play, na: before)
    #expect(kept.map(\.grond) == [.doelPastNiet, .nietsBekend])
    #expect(kept[0].woorden.contains("vrienden en buurt"))
    let nothing = kept[1].woorden
    #expect(nothing.contains("ver wonen en over financiën"), "\(nothing)")
    #expect(nothing.contains("Voor wonen zou ik Slachtofferhulp Nederland vragen."), "\(nothing)")
    #expect(!nothing.contains("Voor financiën"), "nobody has anything there")
  }

  @Test func thePartsAreKeptInOneOrderAndEachOnce() throws {
    var play = try Speler(Self.casus())
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = Self.aan
      $0.leefgebieden = [.netwerk, .wonen, .netwerk]
    }
    #expect(
      play.sessie.handelingen.first { $0.verricht.door == .mens }?.verricht.handeling.leefgebieden == [
        .wonen, .netwerk,
      ])
  }

  @Test func whatWasOfferedIsAnsweredWhenItIsAskedAndNotBefore() throws {
    var play = try Speler(Self.casus())
    func vraag(_ play: inout Speler) throws {
      try play.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = Self.aan
        $0.vragen = ["loopt"]
      }
    }
    #expect(throws: Weigering.self) { try vraag(&play) }
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = Self.aan
      $0.leefgebieden = [.gezondheid]
      $0.doel = "rust"
    }
    let before = play.sessie.gebeurtenissen.count
    try vraag(&play)
    #expect(gezegd(play, na: before).map(\.rol) == [Self.aan])
    #expect(gezegd(play, na: before).first?.woorden.contains("Ja, het loopt.") == true)
    #expect(geweigerd(play, na: before).isEmpty, "it was not asked for more than that")
    #expect(play.sessie.weet(.ketenprocescoordinator, "drank") == .inhoud, "it comes with the answer")
    #expect(play.sessie.weet(.ketenprocescoordinator, "groep") == .dat, "and what stays, stays")
    #expect(try play.oordelen("delen.voorbehoud", .zsm) == [.voldaan], "that is no pressing")
  }

  /// What comes with an answer and was asked for besides, is given once.
  @Test func whatComesTwiceIsGivenOnce() throws {
    var play = try Speler(Self.casus())
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = Self.aan
      $0.leefgebieden = [.gezondheid]
      $0.doel = "rust"
    }
    let drank = try #require(play.sessie.casus.puzzelstuk("drank"))
    let asked = Gevraagd(leefgebieden: [drank.leefgebied], vragen: ["loopt"])
    let view = Zicht(play.sessie, rol: Self.aan)
    let given = Houder.antwoord(view, Self.aan, asked, doel: "rust", weg: .navragen).gegeven
    #expect(given.filter { $0 == "drank" }.count == 1, "\(given)")
  }

  /// A text with more questions than were chosen is not passed over in silence.
  @Test func whatIsAskedInTheTextAndNotChosenIsSaidToStayOpen() throws {
    func antwoord(_ text: String) throws -> String {
      var play = try Speler(Self.casus())
      try play.doe(.vraagStellen, .reclasseringZsm) {
        $0.aan = .bedrijfsbureau
        $0.kanaal = .mail
        $0.doel = "rust"
        $0.leefgebieden = [.dagbesteding]
        $0.tekst = text
      }
      try play.wacht(.zsm, 400)
      return try #require(
        play.sessie.berichten.map(\.bericht).last { $0.soort == .antwoord && $0.naar == .reclasseringZsm }?.tekst)
    }
    let five = try antwoord("Werkt hij? Waar? Wie kent zijn baas? Hoe lang al? En gaat het goed thuis?")
    #expect(five.contains("staan 5 vragen") && five.contains("De andere kunt u apart stellen."), "\(five)")
    let one = try antwoord("Werkt hij nog, en sinds wanneer?")
    #expect(!one.contains("apart stellen"), "\(one)")
  }

  /// A question put at a table while it sits is answered there, and moves nothing that was not chosen.
  @Test(arguments: [
    (
      "Is er iets over zijn drinken, of over drugs?",
      "Wat ik over middelengebruik aan deze tafel kan zeggen, heb ik gezegd"
    ),
    ("En heeft hij schulden?", "Over financiën heeft niemand aan deze tafel iets toe te voegen."),
    ("Kan de politie daar dan ook bij zijn?", "Daar heb ik aan deze tafel geen antwoord op."),
  ])
  func aQuestionAtTheTableOfZsmIsAnswered(_ question: String, _ answer: String) throws {
    var play = try Speler(TestCasus.basis)
    try play.doe(.spreken, .ketenprocescoordinator) { $0.aan = .slachtoffer }
    try play.doe(.overlegOpenen, .ketenprocescoordinator) { $0.deelnemers = [.politieZsm] }
    let before = play.sessie.gebeurtenissen.count
    let known = play.sessie.kennis.count
    try play.doe(.inbrengen, .ketenprocescoordinator) {
      $0.puzzelstukken = ["wens"]
      $0.tekst = question
    }
    let said = gezegd(play, na: before)
    #expect(said.count == 1 && said.first?.woorden.contains(answer) == true, "\(said)")
    let own = play.sessie.kennis.dropFirst(known).map(\.puzzelstuk)
    #expect(own.allSatisfy { $0 == "wens" }, "\(own)")
  }

  @Test func whatIsOnlyToldAtTheTableGetsNoAnswer() throws {
    var play = try Speler(TestCasus.basis)
    try play.doe(.spreken, .ketenprocescoordinator) { $0.aan = .slachtoffer }
    try play.doe(.overlegOpenen, .ketenprocescoordinator) { $0.deelnemers = [.politieZsm] }
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.inbrengen, .ketenprocescoordinator) {
      $0.puzzelstukken = ["wens"]
      $0.tekst = "Zij wil rust en is bang voor zijn drinken."
    }
    #expect(gezegd(play, na: before).isEmpty)
  }

  @Test func whatIsAskedOverKoppelvlakTwoGoesToWhoKnowsItAndNobodyAnswersForAnother() throws {
    var casus = Self.casus(.ggz)
    casus.puzzelstukken.append(TestCasus.stuk("huur", .woningcorporatie, .wonen, toegang: [.vraag]))
    casus.puzzelstukken.removeAll { $0.id == "deur" }
    var play = try Speler(casus)
    try play.doe(.vraagStellen, .reclasseringZsm) {
      $0.aan = .bedrijfsbureau
      $0.kanaal = .mail
      $0.doel = "rust"
      $0.leefgebieden = [.wonen, .financien, .gezondheid]
      $0.tekst = "Waar woont hij, heeft hij schulden, en loopt de behandeling?"
    }
    try play.wacht(.zsm, 400)
    let answer = try #require(
      play.sessie.berichten.map(\.bericht).last { $0.soort == .antwoord && $0.naar == .reclasseringZsm })
    #expect(answer.van == .bedrijfsbureau && answer.puzzelstukken == ["huur"])
    #expect(answer.tekst.contains("De GGZ antwoordt: \u{2018}Dat blijft hier. Vraag of het loopt."), "\(answer.tekst)")
    #expect(answer.tekst.contains("De woningcorporatie antwoordt: "), "\(answer.tekst)")
    #expect(answer.tekst.contains("Over financiën heeft geen van onze partners iets."), "\(answer.tekst)")
    // It was read there, so it can be asked now.
    let before = play.sessie.berichten.count
    try play.doe(.vraagStellen, .reclasseringZsm) {
      $0.aan = .bedrijfsbureau
      $0.kanaal = .mail
      $0.vragen = ["loopt"]
      $0.tekst = "Loopt de behandeling?"
    }
    try play.wacht(.zsm, 400)
    let second = try #require(
      play.sessie.berichten.dropFirst(before).map(\.bericht).last {
        $0.soort == .antwoord && $0.naar == .reclasseringZsm
      })
    #expect(second.tekst.contains("Ja, het loopt.") && !second.tekst.contains("Dat blijft hier"), "\(second.tekst)")
  }

  @Test func whatIsAboutHealthComesFromItsHolder() throws {
    var casus = Self.casus()
    casus.puzzelstukken[0].gevoeligheid = .gezondheid
    casus.puzzelstukken[0].ookBekendBij = [.slachtofferhulp]
    var play = try Speler(casus)
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = .slachtofferhulp
      $0.leefgebieden = [.middelengebruik]
      $0.doel = "rust"
    }
    #expect(play.sessie.weet(.ketenprocescoordinator, "drank") == .dat)
    let kept = geweigerd(play, na: before)
    #expect(kept.map(\.grond) == [.anderHoudt] && kept.first?.woorden.contains("de politie") == true, "\(kept)")
  }

  @Test func aQuestionThatNobodyAtATableAnswersIsAnsweredOnce() throws {
    var casus = Self.casus(.gemeente)
    casus.begin = .vooraf
    casus.puzzelstukken.append(TestCasus.stuk("huur", .woningcorporatie, .wonen, toegang: [.overleg]))
    var play = try Speler(casus, mensen: [.veiligheidshuis])
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.overlegOpenen, .procesregisseur) {
      $0.doel = "rust"
      $0.deelnemers = [.gemeente]
      $0.tekst = "Drinkt hij, waar woont hij, en wie van de buren helpt?"
      $0.leefgebieden = [.wonen, .middelengebruik, .netwerk]
    }
    let said = gezegd(play, na: before)
    #expect(said.map(\.rol) == [.gemeente, .gemeente])
    #expect(said.first?.woorden.contains("Over wonen") == true)
    #expect(said.first?.woorden.contains("De woningcorporatie zit hier niet") == true)
    #expect(said.last?.woorden.contains("niets dat u voor dit doel nodig heeft") == true)
  }

  /// To point at somebody is to say that something is there: not for what must stay, nor for a hiding place.
  @Test func nobodyIsPointedAtForWhatMustStayHidden() throws {
    for hide in [
      { $0.blijft = .init(reden: "Dat blijft.", uitweg: "Via ons.") }, { $0.gevoeligheid = .veiligheidSlachtoffer },
    ]
      as [(inout Puzzelstuk) -> Void]
    {
      var casus = Self.casus()
      hide(&casus.puzzelstukken[2])
      var play = try Speler(casus)
      let before = play.sessie.gebeurtenissen.count
      try play.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = Self.aan
        $0.leefgebieden = [.wonen]
        $0.doel = "rust"
      }
      #expect(geweigerd(play, na: before).allSatisfy { !$0.woorden.contains("Slachtofferhulp") })
    }
  }

  @Test func noTwoHoldersRefuseInTheSameWords() throws {
    for doel in [nil, "alles", "anders"] {
      var words: [Rol: String] = [:]
      for role in Rol.allCases where role.netwerk == .zsm || role.isPartner {
        guard ![.officier, .ketenprocescoordinator, .intermediair].contains(role) else { continue }
        var casus = Self.casus(role)
        casus.begin = role.isPartner ? .vooraf : .instroom
        casus.doelen.append(Doel(id: "anders", tekst: "De buren rust geven", teBreed: false))
        let seat: Stoel = role.isPartner ? .veiligheidshuis : .zsm
        var play = try Speler(
          casus, mensen: [seat],
          rollen: [.zsm: [.ketenprocescoordinator], .veiligheidshuis: [.procesregisseur]])
        let before = play.sessie.gebeurtenissen.count
        try play.doe(.navragen, seat == .zsm ? .ketenprocescoordinator : .procesregisseur) {
          $0.aan = role
          $0.leefgebieden = [.middelengebruik]
          $0.doel = doel
        }
        let kept = geweigerd(play, na: before)
        try #require(kept.count == 1, "\(role)")
        #expect(!kept[0].woorden.contains("{"), "\(kept[0].woorden)")
        words[role] = kept[0].woorden
      }
      #expect(words.count > 15 && Set(words.values).count == words.count, "\(doel ?? "zonder doel")")
    }
  }

  @Test func whatTheHouseDecidesForZsmReachesZsm() throws {
    for outcome in Weeguitkomst.allCases {
      var play = try Speler(TestCasus.onbekend, mensen: [.zsm, .veiligheidshuis])
      try play.agendeer()
      try play.wacht(.veiligheidshuis)
      try play.wacht(.zsm, 60)
      let report = try #require(play.sessie.postvak([.procesregisseur]).first { $0.soort == .agendering })
      try play.weeg(outcome, bericht: report.nummer, "Begin met een gesprek thuis.")
      let told = play.sessie.berichten.map(\.bericht).filter { $0.soort == .uitslag }
      if outcome == .advies || outcome == .zsmAdvies {
        #expect(told.map(\.naar) == [.ketenprocescoordinator] && told[0].tekst.contains("Begin met een gesprek thuis."))
      } else {
        #expect(told.isEmpty, "the handreiking has no reaction to an agendering")
      }
    }
    var play = try Speler(TestCasus.onbekend, mensen: [.zsm, .veiligheidshuis])
    try play.agendeer()
    try play.wacht(.veiligheidshuis)
    try play.wacht(.zsm, 60)
    let report = try #require(play.sessie.postvak([.procesregisseur]).first { $0.soort == .agendering })
    try play.doe(.afwijzenMetVerwijzing, .procesregisseur) {
      $0.bericht = report.nummer
      $0.aan = .gemeente
      $0.tekst = "Het wijkteam is er al."
    }
    let told = try #require(play.sessie.berichten.map(\.bericht).last { $0.soort == .uitslag })
    #expect(told.tekst.contains("de gemeente") && told.tekst.contains("Het wijkteam is er al."))
  }

  @Test func moreLeefgebiedenAreKeptAsAListAndOneAsItWas() throws {
    for (areas, written) in [
      ([Leefgebied.wonen], #""leefgebied":"wonen""#), ([.wonen, .gezin], #""leefgebieden":["wonen","gezin"]"#),
    ] {
      var play = try Speler(Self.casus())
      try play.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = Self.aan
        $0.leefgebieden = areas
      }
      let event = try #require(play.sessie.handelingen.first { $0.verricht.door == .mens }).gebeurtenis
      let bytes = Vastlegging.bytes(event)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(written) && !text.contains("\"vragen\""), "\(text)")
      #expect(try Vastlegging.gebeurtenis(bytes, versie: 1) == event)
    }
  }
}
