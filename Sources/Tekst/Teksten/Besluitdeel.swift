/// What the motivation of a decision in the case says (ontwikkelagenda §2: feit, bewijs, rechtvaardiging, uitvoering).
package enum Besluitdeel: String, Sendable, CaseIterable {
  case feit, bewijs, waarom, uitvoering

  /// The name on screen.
  package var naam: String {
    switch self {
    case .feit: "het feit"
    case .bewijs: "het bewijs"
    case .waarom: "waarom deze beslissing"
    case .uitvoering: "wie haar uitvoert"
    }
  }

  private var woorden: Patronen {
    switch self {
    case .feit: Besluitdeel.feitwoorden
    case .bewijs: Besluitdeel.bewijswoorden
    case .waarom: Besluitdeel.waaromwoorden
    case .uitvoering: Besluitdeel.uitvoeringswoorden
    }
  }

  private static let feitwoorden = Patronen(
    """
    @voorval; feit; feiten; mishandel*; bedreig*; diefstal; stal; stelen; gestolen; weggenomen; vernield; vernieling; kapot*; ingeslagen; geslagen; sloeg; slaat; klap*; geduwd; duwde; geschopt; gestompt; hals; keel; huisvredebreuk; belaging; stalking; inbraak; braak; ruit*; beledig*; openlijk*; wapen*; steek*; schade
    """)
  private static let bewijswoorden = Patronen(
    """
    aangifte*; bekent; bekentenis; bekennen; bekennende; ontkent; getuige*; verklaring*; verklaart; verklaarde; verklaard; beelden; camera*; letsel*; foto's; foto; proces-verbaal; pv; heterdaad; spoor; sporen; toegegeven; geeft ..2 toe; zegt ..4 gedaan; gezien door
    """)
  private static let bewijswoord = Patronen("bewijs*; bewezen; bewijsbaar")
  /// Evidence that is waved aside.
  private static let weggewuifd = Patronen(
    """
    bewijs* ..6 om het even; bewijs* doet ..3 niet toe; bewijs* maakt ..3 niet uit; bewijs* ..3 kan mij|me ..1 niet schelen|boeien; bewijs* ..3 interesseert ..2 niet; bewijs* ..3 boeit; bewijs* ..3 onbelangrijk; bewijs* ..3 niet belangrijk; zonder bewijs; bewijs* komt nog|later wel; bewijs* ..4 voor wat het is; bewijs* geloof ..2 wel; bewijs* ..2 bijzaak; bewijs* ..2 niet nodig; bewijs* ..2 overslaan; aangifte* ..6 niet toe; bewijs* zal wel; bewijs* ..3 laten ..3 zitten
    """)

  /// The words with which a motivation waves the evidence aside; nil: it does not.
  package static func weggewuifdBewijs(_ text: String) -> String? {
    let read = Ontleding(text)
    return weggewuifd.eerste(read).flatMap { read.vindplaats($0)?.woorden }
  }

  private static let waaromwoorden = Patronen(
    """
    omdat; want; zodat; daarom; doordat; waardoor; aangezien; gezien; gelet; vanwege; wegens; om ..6 te; opdat; doel; voorkom*; herhaling; anders; zonder dat; dan kan; past; passend; nodig; daarmee; zo blijft; zo houdt; weegt; belang; zwaarder; lichter; genoeg; volstaat
    """)
  private static let uitvoeringswoorden = Patronen(
    """
    reclassering; jeugdreclassering; raad; halt; cjib; rechter; politierechter; kinderrechter; officier; om-zitting; zitting; bureau; wijkagent; politie; behandelaar; ggz; gemeente; bewind*; voert ..3 uit; uitvoering; uitgevoerd; ziet ..2 toe; houdt ..3 toezicht; toezicht; begeleid*; wijkteam; mediator; mediation; slachtofferhulp; betaalt ..4 aan; int ..2
    """)

  private static let rechterCommissaris = "rechter-commissaris"

  /// The parts that a text names, by their words; what it says in other words is not seen.
  ///
  /// - Parameters:
  ///   - text: The motivation.
  ///   - kwalificatie: The legal name of the feit in this case, of which each word counts.
  /// - Returns: What was recognised, never more than a sign.
  package static func genoemd(_ text: String, kwalificatie: String) -> Set<Besluitdeel> {
    let read = Ontleding(text)
    var found = Set(allCases.filter { $0.woorden.eerste(read) != nil })
    if bewijswoord.eerste(read) != nil, weggewuifd.eerste(read) == nil { found.insert(.bewijs) }
    // The rechter-commissaris decides whether somebody stays held; a decision is carried out by others.
    if found.contains(.uitvoering), text.lowercased().contains(Self.rechterCommissaris) {
      let without = Ontleding(text.lowercased().replacing(Self.rechterCommissaris, with: " "))
      if Besluitdeel.uitvoering.woorden.eerste(without) == nil { found.remove(.uitvoering) }
    }
    let own = Inhoudswoorden.gedeeld(Ontleding(kwalificatie), read)
    if !own.isEmpty { found.insert(.feit) }
    return found
  }
}
