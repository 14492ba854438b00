import Proefhulp
import Scenario
import SimEngine
import Testing

extension Proef {
  /// An advice that was not followed.
  private static func anders(_ play: inout Speler) throws {
    try play.zoekOp()
    try play.beslis("sepot")
  }

  /// The advice is too old to be followed.
  private static let verlopen: Casus = {
    var casus = TestCasus.basis
    casus.huis.advies?.vastgesteld = ISOPeriod("P2Y") ?? ISOPeriod()
    return casus
  }()

  static let woorden: [Proef] = [
    zsm("delen.woorden", .nvt, "een diagnose in een reden", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Hij is psychotisch, graag oppakken.")
    },
    zsm("delen.woorden", .nvt, "vragen naar een diagnose") { try $0.vraag("Wat is zijn diagnose?") },
    zsm("delen.woorden", .nvt, "waar zij schuilt, in het voorstel") {
      try $0.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        $0.beslissing = "toezicht"; $0.hoort = [];
        $0.tekst = "Bewezen; zij slaapt nu bij haar tante, dus toezicht volstaat."
      }
    },
    zsm("delen.woorden", .deels, "een scheldwoord", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Tuig, doe er iets aan.")
    },
    zsm("delen.woorden", .deels, "nog een scheldwoord", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Een lastpak met een etterbak van een broer.")
    },
    zsm("delen.woorden", .nvt, "een verwijt aan wie het werd aangedaan", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Mevrouw liet de deur open, eigen schuld dus.")
    },
    zsm("delen.woorden", nil, "een aangehaald verwijt", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "De buurman zei \u{2018}eigen schuld\u{2019} tegen haar.")
    },
    zsm("delen.woorden", .nvt, "een beperking in een voorstel") {
      try $0.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        $0.beslissing = "toezicht"; $0.hoort = [];
        $0.tekst = "Bewezen door de aangifte; toezicht past omdat hij een LVB'er is."
      }
    },
    zsm("delen.woorden", .nvt, "een kwaal die iemand ziek maakt", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Zij zit thuis met een burn-out, graag bespreken.")
    },
    zsm("delen.woorden", .deels, "een slappe scheldpartij", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Die slapjanus komt nooit zijn bed uit, graag bespreken.")
    },
    zsm("delen.woorden", .nvt, "schuldig voordat iemand het vaststelt", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Hij is toch schuldig, dus graag bespreken.")
    },
    zsm("delen.woorden", .nvt, "over wie meewerkt", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "De officier zeurt weer om een advies, graag bespreken.")
    },
    zsm("delen.woorden", nil, "een verdachte die naar buiten ging en schuldig werd bevonden", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "De rechter vond hem in 2019 schuldig aan een inbraak; graag bespreken.")
    },
    zsm("delen.echte_gegevens", .nvt, "een telefoonnummer van iemand", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Bel zijn zus op 06-48291736, zij weet meer van hem.")
    },
    zsm("delen.echte_gegevens", nil, "alleen de verzonnen mensen van de casus", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Dennis en Mira kennen elkaar lang; graag bespreken.")
    },
    zsm("delen.woorden", nil, "een aangehaald scheldwoord", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Hij riep \u{2018}klootzak\u{2019} en liep weg.")
    },
    zsm("delen.woorden", nil, "gewone woorden") { try $0.vraag() },
    zsm("delen.woorden", nil, "wat alleen op de eigen stoel blijft") {
      try $0.triage(.afdoen, .ja, "Hij is psychotisch en heeft schulden.")
    },
    huis("delen.woorden", nil, "een woord van wat bewust is meegegeven", ziekPerBrief) {
      try $0.advies("Dagvaarden. Hij heeft een depressie en komt zijn afspraken na.", stukken: ["ziek"])
    },
    // Nothing is called complete, enough or neutral that is not.
    zsm("koppelvlakken.kv3_inhoud", nil, "niet gevolgd, zonder reden", verlopen) {
      try anders(&$0); try $0.koppelTerug(gevolgd: false, nil)
    },
    zsm("koppelvlakken.kv3_inhoud", nil, "niet gevolgd, met een lege reden", verlopen) {
      try anders(&$0); try $0.koppelTerug(gevolgd: false, "Ter informatie.")
    },
    zsm("koppelvlakken.kv4_inhoud", nil, "eigen woorden erbij", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Levensgevaarlijk, totaal doorgedraaid.")
    },
    zsm("koppelvlakken.kv4_reden", .nvt, "een gezondheidsgegeven is niet neutraal", TestCasus.onbekend) {
      try $0.agendeer(.ketenprocescoordinator, "Schulden en een GGZ-verleden. Graag casusoverleg.")
    },
  ]

  private static let ziekPerBrief: Casus = {
    var casus = TestCasus.vooraf
    for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == "ziek" {
      casus.puzzelstukken[index].tekst = "Hij heeft een depressie, zegt zijn arts."
    }
    return casus
  }()
}

/// Criterion 1a counts problems of the verdachte, not what befell another.
@Suite struct ProbleemTests {
  @Test func whatBefellAnotherIsNoProblemOfTheVerdachte() {
    var casus = TestCasus.basis
    casus.puzzelstukken = [
      TestCasus.stuk("schuld", .gemeente, .financien), TestCasus.stuk("boos", .slachtofferhulp, .netwerk),
    ]
    #expect(casus.waarde(.meerLeefgebieden) == .ja)
    casus.puzzelstukken[1].over = .slachtoffer
    #expect(casus.waarde(.meerLeefgebieden) == .nee)
    casus.puzzelstukken[1].over = .verdachte
    #expect(casus.waarde(.meerLeefgebieden) == .ja)
  }

  @Test func inTheWinterCoatTheAngerOfTheShopIsNoProblemOfEllen() throws {
    let casus = try Meegeleverd.casus("jas-voor-de-winter")
    let counted = casus.puzzelstukken.filter(\.isProbleem).map(\.id)
    #expect(!counted.contains("filiaalleider-gesprek") && !counted.contains("medewerker-verhaal"))
    #expect(counted.contains("schuldregeling"))
  }
}
