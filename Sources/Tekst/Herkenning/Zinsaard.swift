import Scenario

/// A typed text in stretches that each tell or ask, with what else each of them does.
struct Zinsaard: Sendable {
  /// A run of clauses of one sentence that all tell or all ask.
  struct Stuk: Sendable {
    /// Words of the text.
    let woorden: Range<Int>
    /// Its clauses.
    let delen: [Range<Int>]
    let vraagt: Bool
    /// It keeps something back or leaves it with somebody.
    let houdtVoor: Bool
    /// It speaks of something without saying what.
    let vaag: Bool
    /// What should be done, in the words of a measure.
    let maatregel: Bool
    /// A place, a diagnosis: something to be found by.
    let precies: Bool
    /// What somebody said.
    let citeert: Bool
    /// It asks what somebody wants or needs.
    let wens: Bool
    /// It asks where.
    let waar: Bool
    /// It asks how many, how long or since when.
    let hoeveel: Bool
  }

  let stukken: [Stuk]

  private static let indirect = Patronen(
    """
    # Vragen zonder vraagteken.
    weet u|jullie|jij|iemand; graag ..3 vernemen|weten|antwoord; mijn vraag; wil|zou ..3 weten; benieuwd; verneem graag; hoor ..2 graag of|wat|wie|hoe
    kan|kunnen|kun ..2 uitzoeken|nagaan; vraag aan|voor; vraagje; laat ..3 weten of|wat|wie|hoe|waar; doorgeven waar|wie|wat; zou u willen; wil ..2 weten
    """)
  /// With a question mark in the sentence: a clause that begins so asks.
  private static let vraagbegin = Woordenlijst(
    """
    heeft hebben heb is zijn was waren kan kunnen kun kunt wil willen wilt wat waar waarom waarheen wie hoe hoeveel
    hoelang welke welk wanneer zou zouden weet weten krijgt krijgen klopt mag mogen wordt worden staat spreekt spreken
    loopt lopen dreigt zit zitten ligt komt gaat doet doen moet moeten blijft zegt vertelt gebruikt werkt woont slaapt
    onder sinds vanaf bij met aan in voor volgens denkt denk ziet kent heb hoor mis
    """)
  private static let vragend = Woordenlijst(
    "wat waar waarom waarheen wie hoe hoeveel hoelang welke welk wanneer heeft is kan wil zou weet klopt kent krijgt")
  private static let voegwoord = Woordenlijst("en of maar dus want")
  private static let voorbehoud = Patronen(
    """
    # De schrijver houdt iets bij zich of bij een ander.
    blijft bij; blijft daarin; blijft ..3 waar; blijft in; laat ik daar; laten|lieten wij ..2 zo; zeg ik niet; meer ..3 niet; niet op tafel; mag ik ..3 niet|niets; deel ik niet
    vertrouwelijk*; geheim*; toegezegd; beloofd; toestemming; hoeft niemand; niet vertellen; niets zeggen; blijft ..4 liggen|daar; daar gaan wij; hoort ..3 niet
    is van haar; is van hem; niet ..2 delen; stop met vragen; gaat u niets; hoef ..3 niet; bij ons bekend; bewust niet
    """)
  private static let onbepaald = Patronen(
    """
    # Er is iets, en meer staat er niet.
    iets; ergens; ooit; er is; er zijn; er loopt; er ligt; soort; geloof ik; schijnt; wat loopt; is bekend; een dossier; er was; er komt; er liep; is er; hulp krijgt; kent hem|haar
    """)
  private static let gezegd = Patronen(
    """
    # Wat iemand heeft gezegd of verteld.
    vertel*; gezegd; zei; zegt; verteld; heeft aan ..3; hoorde; gehoord; toevertrouwd; verklapte; bekende
    """)
  private static let plaats = Patronen(
    """
    # Waar precies, of wat precies.
    straat; *straat; *weg; *laan; *kade; *plein; hotel*; caravan; stacaravan; huisje; vakantiehuis*; vakantiepark*; nummer; nr; etage; verdieping; overkant; kamer; naast de; boven de; achter de; tegenover; station; camping*
    # Een diagnose of middel.
    waan*; wanen; psycho*; stemmen; schizo*; depress*; somber*; medicijn*; pillen; opgenomen; opname; afdeling; borderline; ptss; autis*; trauma*; suicid*; diagnose is
    """)
  private static let verlangen = Patronen(
    """
    # Wat iemand wil of nodig heeft.
    wat ..2 wil|wilt|willen|vraagt|wenst|hoopt; wat ..4 nodig; wat ..3 belangrijk; wat ..3 graag; wens*; behoefte*; hoe ..3 kijkt
    """)

  private static let plek = Patronen(
    """
    # Waar iemand is of heen kan.
    waar ..4 naartoe|heen|terecht|slaapt|slapen|woont|wonen|verblijft|is|logeert; waarheen; welk adres; welke straat; een plek; onderdak
    """)
  private static let maat = Patronen(
    """
    # Hoe vaak, hoe lang, sinds wanneer.
    hoeveel; hoe vaak|lang|snel|oud; wanneer; sinds wanneer; vanaf wanneer; hoelang
    """)

  init(_ tekst: Ontleding) {
    var uit: [Stuk] = []
    for (zin, bereik) in tekst.zinnen.enumerated() {
      let delen = Self.delen(tekst, bereik)
      var vraagt = [Bool](repeating: Self.indirect.raakt(tekst, bereik), count: delen.count)
      if tekst.vragen[zin] { vraagt = Self.vragende(tekst, delen) }
      var begin = 0
      while begin < delen.count {
        var einde = begin + 1
        while einde < delen.count, vraagt[einde] == vraagt[begin] { einde += 1 }
        uit.append(Self.stuk(tekst, Array(delen[begin..<einde]), vraagt[begin]))
        begin = einde
      }
    }
    stukken = uit
  }

  private static func stuk(_ tekst: Ontleding, _ delen: [Range<Int>], _ vraagt: Bool) -> Stuk {
    let woorden = (delen.first?.lowerBound ?? 0)..<(delen.last?.upperBound ?? 0)
    return Stuk(
      woorden: woorden, delen: delen, vraagt: vraagt, houdtVoor: voorbehoud.raakt(tekst, woorden),
      vaag: onbepaald.raakt(tekst, woorden), maatregel: tekst.heeft(Stopwoorden.maatregel, woorden),
      precies: plaats.raakt(tekst, woorden), citeert: gezegd.raakt(tekst, woorden),
      wens: verlangen.raakt(tekst, woorden), waar: plek.raakt(tekst, woorden), hoeveel: maat.raakt(tekst, woorden))
  }

  private static func delen(_ tekst: Ontleding, _ zin: Range<Int>) -> [Range<Int>] {
    var uit: [Range<Int>] = []
    var begin = zin.lowerBound
    for index in zin where index + 1 == zin.upperBound || tekst.woorden[index + 1].deel != tekst.woorden[index].deel {
      uit.append(begin..<index + 1)
      begin = index + 1
    }
    return uit
  }

  /// In a sentence with a question mark: the clauses before the first that begins as a question tell.
  private static func vragende(_ tekst: Ontleding, _ delen: [Range<Int>]) -> [Bool] {
    func asks(_ deel: Range<Int>) -> Bool {
      var words = deel.map { tekst.woorden[$0].vorm }
      if let first = words.first, voegwoord.bevat(first) { words.removeFirst() }
      return words.first.map { vraagbegin.bevat($0) } ?? false || words.dropFirst().contains { vragend.bevat($0) }
    }
    guard let first = delen.firstIndex(where: asks) else { return [Bool](repeating: true, count: delen.count) }
    return delen.indices.map { $0 >= first }
  }
}

/// The words by which a role is addressed.
enum Aanspreking {
  private static let tabel = Dictionary(
    uniqueKeysWithValues: Rol.allCases.compactMap { rol in woorden(rol).map { (rol, Woordenlijst($0)) } })

  /// nil for whoever is not spoken of by its function.
  private static func woorden(_ rol: Rol) -> String? {
    switch rol {
    case .politieZsm: "politie agent agenten recherche"
    case .wijkagent: "wijkagent"
    case .reclasseringZsm, .reclasseringVh: "reclassering"
    case .raadZsm, .raadVh: "raad kinderbescherming rvdk"
    case .slachtofferhulp: "slachtofferhulp"
    case .halt: "halt"
    case .gemeente: "gemeente"
    case .ggz: "ggz psychiater behandelaar behandelaars"
    case .jeugdzorg: "jeugdzorg jeugdhulp jeugdbescherming"
    case .veiligThuis: "vt veiligthuis"
    case .woningcorporatie: "corporatie woningcorporatie verhuurder"
    case .leerplicht: "leerplicht leerplichtambtenaar school"
    case .dji: "dji gevangenis inrichting"
    case .verslavingszorg: "verslavingszorg"
    case .gehandicaptenzorg: "gehandicaptenzorg"
    case .maatschappelijkwerk: "maatschappelijk"
    case .advocaat: "advocaat raadsman raadsvrouw client"
    case .ouders: "ouders moeder vader"
    case .officier, .ketenprocescoordinator, .intermediair, .procesregisseur, .parketsecretaris, .bedrijfsbureau,
      .verdachte, .slachtoffer, .burgemeester, .rechter, .trainer, .eigen:
      nil
    }
  }

  private static let veiligThuis = Patronen("veilig thuis")

  /// Who can speak for somebody at the table: asked, they answer with what that person told.
  private static let namens: [Rol: Set<Rol>] = [
    .slachtoffer: [.slachtofferhulp, .politieZsm], .verdachte: [.advocaat, .politieZsm, .reclasseringZsm],
    .ouders: [.advocaat, .jeugdzorg, .raadZsm],
  ]

  /// The roles named in a range of words.
  static func rollen(_ tekst: Ontleding, _ bereik: Range<Int>) -> Set<Rol> {
    var out = Set(tabel.filter { tekst.heeft($0.value, bereik) }.keys)
    if veiligThuis.raakt(tekst, bereik) { out.insert(.veiligThuis) }
    return out
  }

  /// Whether one of these roles can speak for somebody.
  static func namens(_ rol: Rol, _ aangesproken: Set<Rol>) -> Bool {
    namens[rol].map { !$0.isDisjoint(with: aangesproken) } ?? false
  }
}
