package import Scenario

/// The parts of life that a question names in so many words.
///
/// The words are of the language and of no casus: whoever is shown what was read learns nothing that was not typed. What a
/// question would bring up is read by `Stukkenlezer`, and shown to nobody before it was answered.
package enum Vraagdelen {
  private static let woorden: [(gebied: Leefgebied, patronen: Patronen)] = [
    (
      .wonen,
      Patronen(
        """
        # Wonen en slapen.
        woning*; woonvorm*; bed; kamer; woon; woont; wonen; gewoond; woonplek; woonplaats; huur; huurt; huurder; huurcontract*; ontruim*; dakloos; dakloze*; slaapt; slapen; slaapplek*; slaapplaats*; logeer*; onderdak; opvang*; adres*; verhuis*; ingeschreven; inschrijving*; huisuitzetting*
        """)
    ),
    (
      .financien,
      Patronen(
        """
        # Geld.
        schuld; schulden; schuldhulp*; geld; geldzorgen; financi*; inkomen*; inkomsten; uitkering*; bewind*; budget*; huurachterstand*; betalingsachterstand*; betalingsregeling*; rekeningen; salaris; loon; toeslag*; beslaglegging; rondkom*
        """)
    ),
    (
      .dagbesteding,
      Patronen(
        """
        # School, werk, wat iemand overdag doet.
        werk; werkt; werken; werkte; baan; baantje; werkgever*; werkloos*; ontslag*; ontslagen; school*; opleiding*; mbo; vmbo; roc; spijbel*; verzuim*; leerplicht; dagbested*; dagritme; daginvulling; stage*; leerbaan*; leerbaas*
        """)
    ),
    (
      .gezin,
      Patronen(
        """
        # Het gezin.
        kind; kinderen; zoon; zoontje*; dochter*; baby; ouder; ouders; moeder*; vader*; stiefvader*; stiefmoeder*; gezin*; relatie*; partner*; ex; expartner*; vriendin; opvoed*; omgangsregeling*; thuissituatie
        """)
    ),
    (
      .gezondheid,
      Patronen(
        """
        # Gezondheid en zorg.
        behandel*; therap*; psych*; medicijn*; medicat*; diagnos*; ziek; ziekte*; gezond*; huisarts*; kliniek*; opname*; opgenomen; crisisdienst*; beperking*; verstandelijk*; zorgmachtiging*; zorgvraag*; zorg; mentaal; mentale; verward*; depot; suicid*
        """)
    ),
    (
      .middelengebruik,
      Patronen(
        """
        # Drank en drugs.
        alcohol*; drink*; drinkt; drinken; gedronken; drank*; dronken; nuchter; drugs*; harddrugs*; softdrugs*; middelengebruik; middelen; blow*; verslaaf*; verslav*; afkick*; cocaine; coke; cannabis; wiet
        """)
    ),
    (
      .netwerk,
      Patronen(
        """
        # Vrienden, familie om het gezin heen, de buurt.
        vriend; vrienden; vriendengroep*; buren; buurman*; buurvrouw*; buurt*; bovenbuur*; netwerk; familie*; broer*; broertje*; zus; zusje*; oma; opa; kennissen; steunfiguur*; vertrouwenspersoon*
        """)
    ),
    (
      .justitie,
      Patronen(
        """
        # Politie en justitie.
        melding; meldingen; aangifte*; strafblad; documentatie; veroordel*; taakstraf*; toezicht; proeftijd; detentie; gedetineerd; vastgezeten; gevangenis; zitting; recidiv*; antecedent*; politiecontact*; incident; incidenten; huisverbod*; contactverbod*; sepot*; vonnis*; schorsing*; reclasseringstoezicht
        """)
    ),
  ]

  /// The parts of life that a text names, in the order of `Leefgebied`; nothing for a text that names none.
  package static func gebieden(_ tekst: String) -> [Leefgebied] {
    let text = Ontleding(tekst)
    // What somebody tells before asking is not what is asked, unless nothing is.
    let asking = Zinsaard(text).stukken.filter(\.vraagt).map(\.woorden)
    let places = asking.isEmpty ? [0..<text.woorden.count] : asking
    return woorden.filter { area in places.contains { area.patronen.raakt(text, $0) } }.map(\.gebied)
  }

  /// Words that say when, and nothing of what is asked.
  private static let wanneer: Set<String> = [
    "komende", "dagen", "dag", "week", "weken", "maand", "maanden", "vandaag", "morgen", "vannacht", "nacht", "avond",
    "weekend", "uur", "moment", "binnenkort",
  ]

  /// Whether a text asks a question that stands ready in other words: half or more of its content words are in it, but for those
  /// that only say when.
  package static func lijkt(_ tekst: String, op vraag: String) -> Bool {
    let asked = Inhoudswoord.lees(Ontleding(tekst))
    let read = Ontleding(vraag)
    let all = Inhoudswoord.lees(read)
    let what = all.filter { !wanneer.contains(String(decoding: read.woorden[$0.plek].vorm, as: UTF8.self)) }
    let offered = what.isEmpty ? all : what
    guard !offered.isEmpty else { return false }
    let found = offered.filter { word in asked.contains { Woordstam.verwantschap($0.stam, word.stam) > 0 } }
    return found.count * 2 >= offered.count
  }
}
