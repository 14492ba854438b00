import Scenario
@testable import SimEngine
import Tekst
import Testing

/// Who gives what to whom, for which doel: every way in which a puzzelstuk can pass, written from the sources.
///
/// Sharing is legitimate by a spoken doel (doelbinding), no more than needed (proportionaliteit); what rightly stays,
/// stays, with a way out (krant, gegevensdeling; domeinmodel §6, §17). Some share too little, from caution that the own
/// organisation asks, also at a casusoverleg; some share all, 'under the flag of the Veiligheidshuis' (krant, Leertuin).
@Suite struct HouderTests {
  /// What became of a puzzelstuk for whoever asked.
  enum Lot: String {
    /// Its content is known.
    case inhoud = "I"
    /// Only that it is there.
    case dat = "d"
    case niets = "-"
  }

  /// A way in which it was tried.
  enum Weg: String, CaseIterable {
    case gevraagd, tafelZsm, tafelHuis, intermediair, vraag, gesprek, plan, systeem, systeemcheck
  }

  /// A row of the table.
  struct Rij: Sendable, CustomTestStringConvertible {
    var weg: Weg
    var gewoontes: [Gewoonte]
    /// Id of a doel of the casus; nil: none was spoken.
    var doel: String?
    /// gewoon, gevoelig, blijft.
    var loten: [Lot]
    var gronden: [Weigergrond]

    init(_ way: Weg, _ habits: [Gewoonte], _ doel: String?, _ cells: String, _ grounds: [Weigergrond] = []) {
      (weg, gewoontes, self.doel, gronden) = (way, habits, doel, grounds)
      loten = cells.split(separator: " ").compactMap { Lot(rawValue: String($0)) }
    }

    var testDescription: String { "\(weg.rawValue) \(gewoontes.map(\.rawValue)) \(doel ?? "zonder doel")" }
  }

  private static let gewoon: [Gewoonte] = [.zorgvuldig, .haastig]
  private static let alle = Gewoonte.allCases

  static let rijen: [Rij] = [
    // Asked by the own network: the doel decides; without one, or with one that is too broad, only 'there is something'.
    Rij(.gevraagd, gewoon, "rust", "I I d", [.voorbehoud]),
    Rij(.gevraagd, gewoon, "anders", "d d d", [.doelPastNiet, .voorbehoud]),
    Rij(.gevraagd, gewoon, "alles", "d d d", [.doelTeBreed]),
    Rij(.gevraagd, gewoon, nil, "d d d", [.geenDoel]),
    Rij(.gevraagd, [.terughoudend], "rust", "I d d", [.doelPastNiet, .voorbehoud]),
    Rij(.gevraagd, [.terughoudend], "anders", "d d d", [.doelPastNiet, .voorbehoud]),
    Rij(.gevraagd, [.terughoudend], "alles", "d d d", [.doelTeBreed]),
    Rij(.gevraagd, [.terughoudend], nil, "d d d", [.geenDoel]),
    Rij(.gevraagd, [.allesDelen], "rust", "I I d", [.voorbehoud]),
    Rij(.gevraagd, [.allesDelen], "anders", "I I d", [.voorbehoud]),
    Rij(.gevraagd, [.allesDelen], "alles", "I I d", [.voorbehoud]),
    Rij(.gevraagd, [.allesDelen], nil, "I I d", [.voorbehoud]),
    // At the table of the house nobody asked for a piece by itself: what does not serve the doel goes unmentioned.
    Rij(.tafelHuis, gewoon, "rust", "I I d", [.voorbehoud]),
    Rij(.tafelHuis, gewoon, "anders", "- - d", [.voorbehoud]),
    Rij(.tafelHuis, gewoon, "alles", "- - d", [.voorbehoud, .doelTeBreed]),
    Rij(.tafelHuis, [.terughoudend], "rust", "I - d", [.voorbehoud]),
    Rij(.tafelHuis, [.terughoudend], "anders", "- - d", [.voorbehoud]),
    Rij(.tafelHuis, [.terughoudend], "alles", "- - d", [.voorbehoud, .doelTeBreed]),
    Rij(.tafelHuis, [.allesDelen], "rust", "I I d", [.voorbehoud]),
    Rij(.tafelHuis, [.allesDelen], "anders", "I I d", [.voorbehoud]),
    Rij(.tafelHuis, [.allesDelen], "alles", "I I d", [.voorbehoud]),
    // At the table of ZSM the decision in the case is the doel.
    Rij(.tafelZsm, gewoon, nil, "I I d", [.voorbehoud]),
    Rij(.tafelZsm, [.terughoudend], nil, "I - d", [.voorbehoud]),
    Rij(.tafelZsm, [.allesDelen], nil, "I I d", [.voorbehoud]),
    // The intermediair hears first whether there is something, then what; the house gives for a doel.
    Rij(.intermediair, gewoon, "rust", "I I d"),
    Rij(.intermediair, gewoon, "anders", "d d d"),
    Rij(.intermediair, gewoon, "alles", "d d d"),
    Rij(.intermediair, gewoon, nil, "d d d"),
    Rij(.intermediair, [.terughoudend], "rust", "I d d"),
    Rij(.intermediair, [.terughoudend], "anders", "d d d"),
    Rij(.intermediair, [.terughoudend], "alles", "d d d"),
    Rij(.intermediair, [.terughoudend], nil, "d d d"),
    Rij(.intermediair, [.allesDelen], "rust", "I I d"),
    Rij(.intermediair, [.allesDelen], "anders", "I I d"),
    Rij(.intermediair, [.allesDelen], "alles", "I I d"),
    Rij(.intermediair, [.allesDelen], nil, "I I d"),
    // A question over koppelvlak 2: what is kept is said in the words of the answer.
    Rij(.vraag, gewoon, "rust", "I I -"),
    Rij(.vraag, gewoon, "anders", "- - -"),
    Rij(.vraag, gewoon, "alles", "- - -"),
    Rij(.vraag, gewoon, nil, "- - -"),
    Rij(.vraag, [.terughoudend], "rust", "I - -"),
    Rij(.vraag, [.terughoudend], "anders", "- - -"),
    Rij(.vraag, [.terughoudend], "alles", "- - -"),
    Rij(.vraag, [.terughoudend], nil, "- - -"),
    Rij(.vraag, [.allesDelen], "rust", "I I -"),
    Rij(.vraag, [.allesDelen], "anders", "I I -"),
    Rij(.vraag, [.allesDelen], "alles", "I I -"),
    Rij(.vraag, [.allesDelen], nil, "I I -"),
    // Who is spoken to tells the own story: doelbinding binds organisations.
    Rij(.gesprek, alle, nil, "I I d", [.voorbehoud]),
    // The plan on the table names what the house works on, not what it says; nothing sensitive.
    Rij(.plan, alle, nil, "d - d"),
    // A system opens for the own network; what must stay with its holder does not lie there for all.
    Rij(.systeem, alle, nil, "I I -"),
    Rij(.systeemcheck, alle, nil, "d d d"),
  ]

  /// The doelen with which a way can be tried: at the table of the house one is always spoken, elsewhere none is.
  private static func doelen(_ way: Weg) -> Set<String?> {
    switch way {
    case .gevraagd, .intermediair, .vraag: ["rust", "anders", "alles", nil]
    case .tafelHuis: ["rust", "anders", "alles"]
    case .tafelZsm, .gesprek, .plan, .systeem, .systeemcheck: [nil]
    }
  }

  @Test func theTableHasEveryWayWithEveryHabitAndEveryDoel() {
    for way in Weg.allCases {
      for habit in Gewoonte.allCases {
        let tried = HouderTests.rijen.filter { $0.weg == way && $0.gewoontes.contains(habit) }.map(\.doel)
        #expect(Set(tried) == HouderTests.doelen(way) && Set(tried).count == tried.count, "\(way) \(habit)")
      }
    }
    #expect(HouderTests.rijen.allSatisfy { $0.loten.count == 3 })
  }

  @Test(arguments: rijen) func whatPassesIsWhatTheSourceAllows(_ row: Rij) throws {
    for habit in row.gewoontes {
      var play = try HouderTests.spel(row.weg, habit)
      let before = play.sessie.gebeurtenissen.count
      let roles = try HouderTests.vraag(&play, row.weg, row.doel)
      let news = play.sessie.gebeurtenissen.dropFirst(before)
      let ids = ["gewoon", "gevoelig", "blijft"].map { "\(row.weg.rawValue.lowercased())-\($0)" }
      #expect(ids.map { HouderTests.lot($0, roles, news) } == row.loten, "\(habit)")
      let grounds = news.compactMap { event -> Weigergrond? in
        guard case .delenGeweigerd(let kept) = event.inhoud, roles.contains(kept.aan), kept.grond != .nietsBekend
        else { return nil }
        return kept.grond
      }
      #expect(Set(grounds) == Set(row.gronden), "\(habit)")
      // Nothing else passes by this way than what lies there for it.
      for case .puzzelstukVernomen(let learned) in news.map(\.inhoud) where roles.contains(learned.rol) {
        #expect(ids.contains(learned.puzzelstuk), "\(learned.puzzelstuk) by \(row.weg)")
      }
    }
  }

  @Test func atTheTableOfZsmWhatCanChangeNothingStaysUnsaid() throws {
    for (habit, expected) in [(Gewoonte.zorgvuldig, Lot.niets), (.allesDelen, .inhoud)] {
      var play = try HouderTests.spel(.tafelZsm, habit) { piece in
        if piece.id == "tafelzsm-gewoon" { piece.beslissingen = [] }
      }
      let before = play.sessie.gebeurtenissen.count
      let roles = try HouderTests.vraag(&play, .tafelZsm, nil)
      let news = play.sessie.gebeurtenissen.dropFirst(before)
      #expect(HouderTests.lot("tafelzsm-gewoon", roles, news) == expected, "\(habit)")
    }
  }

  @Test func nobodyOfTheHouseSitsAtTheTableOfZsmAtNight() throws {
    for (minute, expected) in [(14 * 60, Lot.inhoud), (20 * 60, .niets)] {
      let region = TestCasus.regio([.partnersAanTafel(rollen: [.gemeente])])
      var casus = HouderTests.casus
      casus.instroomTijd = minute
      var play = try Speler(casus, region)
      let before = play.sessie.gebeurtenissen.count
      try play.doe(.overlegOpenen, .ketenprocescoordinator) { $0.deelnemers = [.gemeente] }
      let news = play.sessie.gebeurtenissen.dropFirst(before)
      #expect(HouderTests.lot("tafelhuis-gewoon", [.ketenprocescoordinator], news) == expected, "\(minute)")
      let told = news.contains {
        if case .delenGeweigerd(let kept) = $0.inhoud {
          kept.houder == .gemeente && kept.grond == .nietsBekend
        } else {
          false
        }
      }
      #expect(told == (expected == .niets))
    }
  }

  @Test func theIntermediairIsThereInOfficeHoursOnly() throws {
    for (minute, expected) in [(14 * 60, Lot.dat), (17 * 60, .niets), (20 * 60, .niets)] {
      var casus = HouderTests.casus
      casus.instroomTijd = minute
      var play = try Speler(casus, TestCasus.regio([.intermediair(van: 510, tot: 1020)]))
      let before = play.sessie.gebeurtenissen.count
      try play.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = .intermediair
        $0.doel = "rust"
      }
      let news = play.sessie.gebeurtenissen.dropFirst(before)
      #expect(HouderTests.lot("intermediair-gewoon", [.ketenprocescoordinator], news) == expected, "\(minute)")
    }
  }

  @Test func aHolderIsAskedForItsOwnLeefgebiedAndByTheWaysThatAreOpen() throws {
    var play = try HouderTests.spel(.gevraagd, .zorgvuldig) { piece in
      if piece.id == "gevraagd-gewoon" { piece.leefgebied = .wonen }
      if piece.id == "gevraagd-gevoelig" { piece.toegang = [.overleg] }
    }
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = .politieZsm
      $0.leefgebieden = [.wonen]
      $0.doel = "rust"
    }
    #expect(play.sessie.weet(.ketenprocescoordinator, "gevraagd-gewoon") == .inhoud)
    #expect(play.sessie.weet(.ketenprocescoordinator, "gevraagd-blijft") == nil, "it lies in another leefgebied")
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = .politieZsm
      $0.doel = "rust"
    }
    #expect(play.sessie.weet(.ketenprocescoordinator, "gevraagd-gevoelig") == nil, "it is only told at a table")
  }

  /// What is told within the own network only is not denied over koppelvlak 2, nor told.
  @Test(arguments: [Toegang.navragen, .spreken]) func whatStaysWithinTheNetworkIsNotDenied(_ access: Toegang) throws {
    let play = try HouderTests.spel(.vraag, .zorgvuldig) { piece in
      piece.toegang = [access]
      piece.leefgebied = .wonen
    }
    let holder = try #require(play.sessie.casus.puzzelstukken.first { $0.houder.netwerk == .veiligheidshuis }?.houder)
    let reply = Houder.antwoord(
      Zicht(play.sessie, rol: holder), holder, Gevraagd(leefgebieden: [.wonen]), doel: "rust", weg: .vraag)
    #expect(
      reply.gegeven.isEmpty && reply.woorden.contains("geven wij langs deze weg niets door") == (access == .navragen))
    #expect(
      reply.waarom
        == (access == .navragen ? "Wat ik hierover weet, gaat niet over dit koppelvlak." : "Ik heb hierover niets."))
  }

  /// What must stay, or keeps a victim safe, is not pointed at by that either.
  @Test(arguments: [true, false]) func whatMustStayIsNotPointedAt(_ kept: Bool) throws {
    let play = try HouderTests.spel(.vraag, .zorgvuldig) { piece in
      (piece.toegang, piece.leefgebied) = ([.navragen], .wonen)
      piece.blijft = kept ? .init(reden: "Van haar.", uitweg: "Vraag het haar.") : nil
      if !kept { piece.gevoeligheid = .veiligheidSlachtoffer }
    }
    let holder = try #require(play.sessie.casus.puzzelstukken.first { $0.houder.netwerk == .veiligheidshuis }?.houder)
    let reply = Houder.antwoord(
      Zicht(play.sessie, rol: holder), holder, Gevraagd(leefgebieden: [.wonen]), doel: "rust", weg: .vraag)
    #expect(!reply.woorden.contains("langs deze weg") && reply.waarom == "Ik heb hierover niets.")
  }

  @Test func whoElseKnowsItGivesItToo() throws {
    var play = try HouderTests.spel(.gevraagd, .zorgvuldig) { piece in
      if piece.id == "gevraagd-gewoon" {
        piece.houder = .slachtofferhulp
        piece.ookBekendBij = [.politieZsm]
      }
    }
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = .politieZsm
      $0.doel = "rust"
    }
    #expect(play.sessie.weet(.ketenprocescoordinator, "gevraagd-gewoon") == .inhoud)
  }

  @Test func whoKnowsNothingSaysSo() throws {
    var play = try HouderTests.spel(.gevraagd, .zorgvuldig)
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = .politieZsm
      $0.leefgebieden = [.financien]
      $0.doel = "rust"
    }
    let kept = play.sessie.gebeurtenissen.dropFirst(before).compactMap { event -> Terughouding? in
      if case .delenGeweigerd(let kept) = event.inhoud { kept } else { nil }
    }
    #expect(kept.map(\.grond) == [.nietsBekend] && kept.first?.puzzelstuk == nil)
    // It does not deny what it may know under another name, and says where it does have something for this doel.
    let said = try #require(kept.first?.woorden)
    #expect(said.contains("niets toe te voegen"))
    #expect(said.contains("Wel ligt hier iets over gezin en relaties"))
  }

  /// Who gives something on one of the parts asked for, does not point to what nobody asked for.
  @Test func whoHasSomethingOnOneOfThePartsPointsNowhereElse() throws {
    var play = try HouderTests.spel(.gevraagd, .zorgvuldig) { piece in
      if piece.id == "gevraagd-gewoon" { piece.leefgebied = .wonen }
      if piece.id == "gevraagd-gevoelig" {
        (piece.leefgebied, piece.gevoeligheid) = (.gezin, .gewoon)
      }
    }
    let before = play.sessie.gebeurtenissen.count
    try play.doe(.navragen, .ketenprocescoordinator) {
      $0.aan = .politieZsm
      $0.leefgebieden = [.wonen, .financien]
      $0.doel = "rust"
    }
    let kept = play.sessie.gebeurtenissen.dropFirst(before).compactMap { event -> Terughouding? in
      if case .delenGeweigerd(let kept) = event.inhoud { kept } else { nil }
    }
    let nothing = try #require(kept.first { $0.grond == .nietsBekend }?.woorden)
    #expect(!nothing.contains("Wel ligt hier iets"), "\(nothing)")
  }

  /// For another doel, or of what is sensitive only, it does not even say that.
  @Test func whoHasNothingOnItPointsNowhereWithoutAReason() throws {
    for doel in ["anders", nil] {
      var play = try HouderTests.spel(.gevraagd, .zorgvuldig) { piece in
        if piece.id == "gevraagd-gewoon", doel == nil { piece.gevoeligheid = .politiegegeven }
      }
      let before = play.sessie.gebeurtenissen.count
      try play.doe(.navragen, .ketenprocescoordinator) {
        $0.aan = .politieZsm
        $0.leefgebieden = [.financien]
        $0.doel = doel ?? "rust"
      }
      let said = play.sessie.gebeurtenissen.dropFirst(before).compactMap { event -> String? in
        if case .delenGeweigerd(let kept) = event.inhoud { kept.woorden } else { nil }
      }
      #expect(said.allSatisfy { !$0.contains("Wel ligt hier iets") }, "\(said)")
    }
  }

  /// What anybody of the network looks up in its system is not kept from who asks its holder for it with a doel.
  @Test func whatLiesInTheOwnSystemIsNotKeptForTheDoel() throws {
    for (access, expected) in [([Toegang.navragen, .raadplegen], Diepte.inhoud), ([.navragen], .dat)] {
      var play = try HouderTests.spel(.gevraagd, .zorgvuldig) { piece in
        if piece.id == "gevraagd-gewoon" { (piece.toegang, piece.systeem) = (access, "BVH") }
      }
      try play.doe(.navragen, .ketenprocescoordinator) { ($0.aan, $0.doel) = (.politieZsm, "anders") }
      #expect(play.sessie.weet(.ketenprocescoordinator, "gevraagd-gewoon") == expected)
    }
  }

  /// Who asks for what was told hears that it was: silence looks like no answer.
  @Test func askingAgainIsAnswered() throws {
    var play = try HouderTests.spel(.gevraagd, .zorgvuldig) { piece in
      if piece.id != "gevraagd-gewoon" { piece.toegang = [.overleg] }
    }
    func ask() throws -> Int {
      let before = play.sessie.gebeurtenissen.count
      try play.doe(.navragen, .ketenprocescoordinator) { ($0.aan, $0.doel) = (.politieZsm, "rust") }
      return play.sessie.gebeurtenissen.dropFirst(before).count { event in
        if case .gezegd(let said) = event.inhoud {
          said.woorden.contains("Meer dan wat ik u al vertelde")
        } else {
          false
        }
      }
    }
    #expect(try ask() == 0)
    #expect(try ask() == 1)
  }

  /// No holder claims to know nothing: what stands in the beginning of a casus it may well know.
  @Test func noHolderDeniesWhatItMayKnow() {
    for role in Rol.allCases where role.isPartner {
      let words = Houderwoorden.voor(role).niets([.justitie])
      #expect(
        !["weten wij niets", "niets bekend", "niets vinden", "geen melding"].contains { words.contains($0) }, "\(words)"
      )
      #expect(words.contains("politie en justitie"))
    }
  }
}

// MARK: the casus and the ways

extension HouderTests {
  private static func stuk(_ way: Weg, _ kind: String, _ holder: Rol, _ access: Toegang, systeem: String? = nil)
    -> Puzzelstuk
  {
    TestCasus.stuk(
      "\(way.rawValue.lowercased())-\(kind)", holder, .gezin, systeem: systeem,
      gevoeligheid: kind == "gevoelig" ? .gezondheid : .gewoon, beslissingen: ["toezicht"], doelen: ["rust"],
      toegang: [access],
      blijft: kind == "blijft" ? .init(reden: "Dat blijft hier.", uitweg: "Vraag het hem zelf.") : nil)
  }

  /// A casus with an ordinary piece, a sensitive one and one that must stay for every way.
  static let casus: Casus = {
    var casus = TestCasus.basis
    casus.doelen.append(Doel(id: "anders", tekst: "De buren rust geven", teBreed: false))
    casus.huis.advies = nil
    var pieces: [Puzzelstuk] = []
    for kind in ["gewoon", "gevoelig", "blijft"] {
      pieces += [
        stuk(.gevraagd, kind, .politieZsm, .navragen), stuk(.tafelZsm, kind, .politieZsm, .overleg),
        stuk(.tafelHuis, kind, .gemeente, .overleg), stuk(.intermediair, kind, .woningcorporatie, .vraag),
        stuk(.vraag, kind, .ggz, .vraag), stuk(.gesprek, kind, .verdachte, .spreken),
        stuk(.plan, kind, .jeugdzorg, .navragen), stuk(.systeem, kind, .slachtofferhulp, .raadplegen, systeem: "BVH"),
        stuk(.systeemcheck, kind, .halt, .raadplegen, systeem: "BVH2"),
      ]
    }
    casus.puzzelstukken = pieces
    casus.sleutel = TestCasus.sleutel(.ja, op: ["gevraagd-gewoon"])
    return casus
  }()

  /// A session in which only the pieces of one way exist, so that nothing else can pass.
  static func spel(
    _ way: Weg, _ habit: Gewoonte, mensen: [Stoel]? = nil, _ change: (inout Puzzelstuk) -> Void = { _ in }
  ) throws -> Speler {
    var casus = casus
    casus.puzzelstukken = casus.puzzelstukken.filter { $0.id.hasPrefix(way.rawValue.lowercased() + "-") }
    for index in casus.puzzelstukken.indices { change(&casus.puzzelstukken[index]) }
    let agreements: [Afspraak] =
      switch way {
      case .intermediair: [.intermediair(van: 510, tot: 1020)]
      case .plan: [.planOpTafel]
      case .gevraagd, .tafelZsm, .tafelHuis, .vraag, .gesprek, .systeem, .systeemcheck: []
      }
    if way == .tafelHuis { casus.begin = .vooraf }
    return try Speler(
      casus, TestCasus.regio(agreements), mensen: mensen ?? (way == .tafelHuis ? [.veiligheidshuis] : [.zsm]),
      gewoonte: habit)
  }

  /// Asks by one way, and waits for what comes later; returns the roles that asked.
  static func vraag(_ play: inout Speler, _ way: Weg, _ doel: String?) throws -> [Rol] {
    let kpc = Rol.ketenprocescoordinator
    switch way {
    case .gevraagd:
      try play.doe(.navragen, kpc) {
        $0.aan = .politieZsm
        $0.doel = doel
      }
    case .tafelZsm: try play.doe(.overlegOpenen, kpc) { $0.deelnemers = [.politieZsm] }
    case .tafelHuis:
      try play.doe(.overlegOpenen, .procesregisseur) {
        $0.deelnemers = [.gemeente]
        $0.doel = doel
        $0.tekst = "Wat is hier nodig?"
      }
      return [.procesregisseur]
    case .intermediair:
      try play.doe(.navragen, kpc) {
        $0.aan = .intermediair
        $0.doel = doel
      }
      try play.wacht(.zsm, 300)
    case .vraag:
      try play.doe(.vraagStellen, .reclasseringZsm) {
        $0.aan = .bedrijfsbureau
        $0.kanaal = .mail
        $0.doel = doel
        $0.tekst = "Loopt de behandeling nog?"
      }
      try play.wacht(.zsm, 300)
      return [.reclasseringZsm]
    case .gesprek: try play.doe(.spreken, kpc) { $0.aan = .verdachte }
    case .plan: try play.doe(.raadplegen, kpc) { $0.systeem = "GCOS" }
    case .systeem: try play.doe(.raadplegen, kpc) { $0.systeem = "BVH" }
    case .systeemcheck: try play.doe(.raadplegen, kpc) { $0.systeem = Kosten.systeemcheck }
    }
    return [kpc]
  }

  /// What these roles have learned of a piece by these events.
  static func lot(_ id: String, _ roles: [Rol], _ news: some Sequence<Gebeurtenis>) -> Lot {
    let depths = news.compactMap { event -> Diepte? in
      guard case .puzzelstukVernomen(let learned) = event.inhoud, learned.puzzelstuk == id, roles.contains(learned.rol)
      else { return nil }
      return learned.diepte
    }
    return depths.max().map { $0 == .inhoud ? .inhoud : .dat } ?? .niets
  }
}
