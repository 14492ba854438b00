import Scenario

/// What each sentence of a typed text is for: telling, asking, keeping back.
struct Zinsaard: Sendable {
  /// Per sentence: it asks.
  let vraagt: [Bool]
  /// Per sentence: it keeps something back or leaves it with somebody.
  let houdtVoor: [Bool]
  /// Per sentence: it speaks of something without saying what.
  let vaag: [Bool]
  /// Per sentence: what should be done, in the words of a measure.
  let maatregel: [Bool]
  /// Per sentence: something to be found by: a number, a name, a place.
  let precies: [Bool]
  /// Per sentence: what somebody said.
  let citeert: [Bool]

  private static let indirect = Patronen(
    """
    # Vragen zonder vraagteken.
    weet|weten ..2 u|jullie|jij|je|iemand|wie; graag ..3 vernemen|weten|horen|antwoord; mijn vraag; wil ..4 weten; benieuwd; verneem; hoor ..3 graag
    uitzoeken; nagaan; vraag aan; laat ..3 weten ..2 of|wat|wie|hoe|waar; kunt u; kun je; kunnen jullie; zou u; zouden jullie; doorgeven
    """)
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

  init(_ tekst: Ontleding) {
    vraagt = tekst.zinnen.indices.map { tekst.vragen[$0] || Self.indirect.raakt(tekst, tekst.zinnen[$0]) }
    houdtVoor = tekst.zinnen.map { Self.voorbehoud.raakt(tekst, $0) }
    vaag = tekst.zinnen.map { Self.onbepaald.raakt(tekst, $0) }
    maatregel = tekst.zinnen.map { tekst.heeft(Stopwoorden.maatregel, $0) }
    precies = tekst.zinnen.map { Self.plaats.raakt(tekst, $0) }
    citeert = tekst.zinnen.map { Self.gezegd.raakt(tekst, $0) }
  }
}

/// The words by which a role is addressed.
enum Aanspreking {
  private static let tabel: [Rol: Woordenlijst] = [
    .politieZsm: Woordenlijst("politie agent agenten recherche"),
    .wijkagent: Woordenlijst("wijkagent"),
    .reclasseringZsm: Woordenlijst("reclassering"),
    .reclasseringVh: Woordenlijst("reclassering"),
    .raadZsm: Woordenlijst("raad kinderbescherming rvdk"),
    .raadVh: Woordenlijst("raad kinderbescherming rvdk"),
    .slachtofferhulp: Woordenlijst("slachtofferhulp"),
    .halt: Woordenlijst("halt"),
    .gemeente: Woordenlijst("gemeente"),
    .ggz: Woordenlijst("ggz psychiater behandelaar behandelaars"),
    .jeugdzorg: Woordenlijst("jeugdzorg jeugdhulp jeugdbescherming"),
    .veiligThuis: Woordenlijst("vt veiligthuis"),
    .woningcorporatie: Woordenlijst("corporatie woningcorporatie verhuurder"),
    .leerplicht: Woordenlijst("leerplicht leerplichtambtenaar school"),
    .dji: Woordenlijst("dji gevangenis inrichting"),
    .verslavingszorg: Woordenlijst("verslavingszorg"),
    .gehandicaptenzorg: Woordenlijst("gehandicaptenzorg"),
    .maatschappelijkwerk: Woordenlijst("maatschappelijk"),
    .advocaat: Woordenlijst("advocaat raadsman raadsvrouw client"),
    .ouders: Woordenlijst("ouders moeder vader"),
  ]

  private static let veilig = Woordenlijst("veilig")
  private static let thuis = Woordenlijst("thuis")

  /// Whether the role is named in this range of words.
  static func noemt(_ rol: Rol, _ tekst: Ontleding, _ bereik: Range<Int>) -> Bool {
    if let woorden = tabel[rol], tekst.heeft(woorden, bereik) { return true }
    guard rol == .veiligThuis else { return false }
    return bereik.dropLast().contains { index in
      veilig.bevat(tekst.woorden[index].vorm) && thuis.bevat(tekst.woorden[index + 1].vorm)
    }
  }
}
