/// The groups of words of which a learned weighing sees whether they fired in a sentence.
enum Kenmerkgroepen {
  struct Groep: Sendable {
    let naam: [UInt8]
    let patronen: Patronen

    init(_ naam: String, _ patronen: Patronen) {
      self.naam = Array(naam.utf8)
      self.patronen = patronen
    }
  }

  static let alle: [Groep] =
    [
      Groep("advies", Zinsoort.advies), Groep("verleden", Zinsoort.verleden), Groep("feit", Zinsoort.feit),
      Groep("doel", Doelkennis.uitdrukkelijk), Groep("doelalgemeen", Doelkennis.algemeen),
      Groep("doelleeg", Doelkennis.leeg), Groep("criterium", Doelkennis.criterium),
      Groep("maatregel", Doelkennis.specifiekeMaatregel), Groep("behandeling", Doelkennis.behandeling),
      Groep("nul", Meetbaar.nul), Groep("telbaar", Meetbaar.telbaar), Groep("termijn", Meetbaar.termijn),
      Groep("toestand", Meetbaar.toestand), Groep("controle", Meetbaar.controle),
      Groep("nietsmeer", Meetbaar.nietsMeer), Groep("ontkenning", Meetbaar.ontkenning), Groep("vaag", Meetbaar.vaag),
      Groep("systeem", Contextkennis.systeem), Groep("omgeving", Contextkennis.omgeving),
      Groep("gevolg", Contextkennis.gevolg), Groep("sanctie", Contextkennis.sanctie),
      Groep("verband", Contextkennis.verband), Groep("buiten", Contextkennis.buiten),
      Groep("nietbekend", Contextkennis.nietBekend), Groep("voorwaardelijk", Contextkennis.voorwaardelijk),
      Groep("derden", Contextkennis.derden), Groep("plaats", Contextkennis.plaats),
      Groep("voorwaarde", Invulling.voorwaarde), Groep("uitvoerder", Invulling.uitvoerder),
      Groep("gerecht", Invulling.gerecht), Groep("maat", Invulling.maat), Groep("open", Aarzeling.open),
      Groep("terugval", Aarzeling.terugval), Groep("afgewezen", Aarzeling.afgewezen),
      Groep("uitweiding", Ballast.uitweiding), Groep("bijzaak", Ballast.bijzaak),
      Groep("herhaling", Ballast.herhaling), Groep("sprong", Ballast.sprong), Groep("leeg", Ballast.leeg),
      Groep("ertoe", Ballast.ertoe), Groep("nagegaannul", HistorieRegel.nagegaanNul),
      Groep("eerder", HistorieRegel.nietEerste), Groep("aantal", HistorieRegel.aantal),
      Groep("verloop", HistorieRegel.verloop), Groep("anderfeit", HistorieRegel.anderFeit),
      Groep("huiselijk", HistorieRegel.huiselijk), Groep("incident", HistorieRegel.incidentwoord),
    ] + woordgroepen + [
      Groep("sterkeroute", sterk), Groep("zwakkeroute", Route.richting.patronen), Groep("tijd", tijd),
    ]
    + ["strafbeschikking", "dagvaarden", "sepot", "taakstraf"].compactMap { naam in
      Route.alle.first { $0.naam == naam }.map { Groep("route." + naam, $0.patronen) }
    }

  private static let woordgroepen = [
    "kind", "familie", "school", "werk", "geld", "wonen", "buurt", "hulp", "zorg", "vereniging", "voorval", "straf",
  ].map { Groep("@" + $0, Patronen("@" + $0)) }
  private static let tijd = Patronen("<tijd>; <duur>")
  private static let sterk = Patronen(samen: Route.alle.filter(\.sterk).map(\.patronen))

  /// Groups that say more together than each by itself.
  static let samen: [(Int, Int)] = {
    let namen = """
      nul termijn nul telbaar nul controle telbaar termijn toestand termijn telbaar controle controle termijn doel termijn doel nul
      doel telbaar doel toestand doel controle criterium nul criterium termijn doel vaag doel doelalgemeen ontkenning termijn
      verleden termijn verleden nul verleden toestand sanctie termijn advies termijn sanctie nul sanctie telbaar
      systeem gevolg omgeving gevolg systeem verband omgeving verband systeem voorwaardelijk omgeving voorwaardelijk sanctie systeem
      sanctie omgeving sanctie gevolg systeem omgeving systeem feit omgeving plaats systeem buiten omgeving buiten derden gevolg
      advies sterkeroute advies zwakkeroute sterkeroute maat sterkeroute voorwaarde sterkeroute uitvoerder sterkeroute open
      sterkeroute gerecht sterkeroute tijd zwakkeroute tijd zwakkeroute open sterkeroute verleden zwakkeroute verleden
      sterkeroute afgewezen voorwaarde uitvoerder voorwaarde tijd sterkeroute zwakkeroute
      eerder aantal eerder tijd incident tijd incident aantal aantal verloop verleden tijd nagegaannul huiselijk anderfeit eerder
      """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var uit: [(Int, Int)] = []
    for begin in stride(from: 0, to: namen.count - 1, by: 2) {
      guard let een = alle.firstIndex(where: { $0.naam == namen[begin] }),
        let ander = alle.firstIndex(where: { $0.naam == namen[begin + 1] })
      else { preconditionFailure("unknown group of traits") }
      uit.append((een, ander))
    }
    return uit
  }()

  /// Groups that count in the sentence before or after as well.
  static let vanBuren: [Int] = {
    let namen = ["advies", "doel", "verleden", "sterkeroute", "eerder", "gevolg"].map { Array($0.utf8) }
    return namen.compactMap { naam in alle.firstIndex { $0.naam == naam } }
  }()

  /// All groups at once: the text is walked one time for them together.
  private static let automaat = Patroonautomaat(alle.map(\.patronen.lijst))

  /// The groups that fire in a range of words.
  static func bits(_ tekst: Ontleding, _ zin: Range<Int>) -> Groepbits {
    var uit = Groepbits()
    automaat.groepen(tekst.plat, zin, in: &uit)
    return uit
  }
}
