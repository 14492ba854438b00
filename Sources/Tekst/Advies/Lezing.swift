/// An advice as all rules read it: the text taken apart, and what each sentence is for.
struct Lezing {
  let invoer: AdviesInvoer
  let tekst: Ontleding
  /// Per sentence: it proposes what should be done.
  let adviseert: [Bool]
  /// Per sentence: it tells what happened or was done before.
  let vertelt: [Bool]
  /// Per sentence: it says what must be achieved.
  let beoogt: [Bool]
  /// Per sentence: the offence itself is described.
  let feit: [Bool]

  init(_ invoer: AdviesInvoer) {
    self.invoer = invoer
    let tekst = Ontleding(invoer.tekst)
    self.tekst = tekst
    adviseert = tekst.zinnen.map { Zinsoort.advies.raakt(tekst, $0) }
    vertelt = tekst.zinnen.map { Zinsoort.verleden.raakt(tekst, $0) }
    beoogt = tekst.zinnen.map { Doelkennis.uitdrukkelijk.raakt(tekst, $0) }
    feit = tekst.zinnen.map { Zinsoort.feit.raakt(tekst, $0) }
  }

  /// Ages ('een man van 44 jaar', '15 jr') are lengths of time that say nothing about a measure.
  func isLeeftijd(_ duur: Duur) -> Bool {
    guard duur.eenheid == .jaar else { return false }
    return duur.tienden > 50
  }
}

/// Words that show what a sentence is for.
enum Zinsoort {
  static let advies = Patronen(
    """
    # Zo kondigt een schrijver zijn voorstel aan.
    advies; adviseren; adviseer; adviseert; geadviseerd; advies:; voorstel; voorstellen; stel|stellen ..1 voor; voorkeur; voorgesteld
    verzoek; verzoeken; verzoekt; verzocht; vorder; vorderen; vordert; vordering; eis; eisen; graag; afdoening; gevraagd
    opleggen; leg ..3 op; vragen u; vraag u; ons inziens; gewenst; wenselijk; passend; bepleit*; zien graag; zouden ..5 vinden
    kader; uitvoering; koers; route; denk aan; denken aan; neem ..2 op; pleiten; inzetten op
    """)
  static let verleden = Patronen(
    """
    # Verleden tijd en woorden van voorheen: wat hier staat is al gebeurd.
    kreeg; kregen; had; hadden; was; waren; liep; liepen; hield; hielden; stranden; strandde*; strandden; mislukte*; overtrad
    opgelegd; uitgesproken; gehad; gedaan; geschonden; overtreden; gaf; gaven; eerder*; destijds; toen; indertijd; vorige; eerste ..1 keer
    geleden; gekregen; opgepakt; veroordeeld; zat; voorheen; in <tijd>; openstaand*; loopt nog; liep; sinds <tijd>; verlengd; niet verlengd; werd; werden; in het verleden; antecedent*; documentatie; historie; mutaties; loopt af
    """)
  static let feit = Patronen(
    """
    # Woorden voor het feit zelf.
    slaat; sloeg; sloegen; geslagen; slaan; geduwd; duwde; duwt; geschopt; schopte; gestoken; gooide; gegooid; bedreig*; mishandel*; belaging; belaagt; belaagde; stalk*
    vernielt; vernielde*; vernield; vernieling; ingeslagen; ingetrapt; steelt; stal; gestolen; diefstal*; winkeldiefstal; inbraak*; ingebroken; beroofd; beroving; straatroof; steken; trapt; trapte; verdacht*; bekrast; dealt; dealen; dealde; handel; lastiggevallen; valt ..4 lastig; brandstichting; heling; oplichting; bespuugd; beledigd; belediging; uitgescholden; schold; keel; benaderd; benadert; benaderde
    """)
}
