import Scenario

/// Judges whether the advice names a route that the officier can take over as it stands.
enum JuridischRegel {
  /// One mention of a route in the text.
  struct Vermelding {
    let route: Int
    let plek: Range<Int>
    let zin: Int
    var sterk: Bool { Route.alle[route].sterk }
  }

  /// A sentence that proposes something.
  struct Voorstel {
    let zin: Int
    var vermeldingen: [Vermelding]
    var open: Range<Int>?
    var keuze = false
  }

  static func beoordeel(_ lezing: Lezing) -> Bevinding {
    let tekst = lezing.tekst
    let vermeldingen = vind(lezing)
    if let bevinding = onmogelijk(lezing, vermeldingen) { return bevinding }
    guard !vermeldingen.isEmpty else {
      return Bevinding(
        oordeel: .onvoldoende, regel: "geen-route",
        waarom: "Er staat geen afdoening, voorwaarde of route in die de officier kan geven of vragen.",
        suggestie: "Noem één afdoening, met duur, voorwaarden en wie het uitvoert.")
    }
    let voorstellen = maakVoorstellen(lezing, vermeldingen)
    if let rij = opsomming(lezing, voorstellen) { return rij }
    for voorstel in voorstellen where voorstel.open == nil && !voorstel.keuze {
      let sterk = voorstel.vermeldingen.filter { $0.sterk }
      guard !sterk.isEmpty else { continue }
      let soorten = invulling(lezing, vermeldingen, vanaf: voorstel.zin)
      let verzocht = gevraagd.raakt(tekst, tekst.zinnen[voorstel.zin]) && sterk.contains { $0.route == sepotroute }
      if soorten.aantal >= 2 || (soorten.aantal == 1 && eenIsGenoeg(sterk)) || verzocht {
        return Bevinding(
          oordeel: .voldoende, regel: "uitvoerbaar", bewijs: sterk.map { $0.plek } + soorten.plekken,
          waarom: "De officier kan dit overnemen: ‘\(tekst.citaat(sterk[0].plek))’, met de invulling erbij.")
      }
    }
    let eerste = voorstellen.first { $0.open != nil || $0.keuze } ?? voorstellen[0]
    let plek = eerste.vermeldingen[0].plek
    if let open = eerste.open {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "geen-keuze", bewijs: [plek, open],
        waarom: "Het advies laat de keuze open: ‘\(tekst.citaat(open))’ bij ‘\(tekst.citaat(plek))’.",
        suggestie: "Kies één route en zet de tweede er hooguit als vervolg bij ('lukt dat niet, dan …').")
    }
    if eerste.keuze {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "geen-keuze", bewijs: eerste.vermeldingen.map { $0.plek },
        waarom: "Er staan meer routes naast elkaar zonder keuze: ‘\(tekst.citaat(plek))’ en andere.",
        suggestie: "Kies één route en schrijf in een paar woorden waarom die.")
    }
    return Bevinding(
      oordeel: .gedeeltelijk, regel: "onvolledig", bewijs: [plek],
      waarom: "‘\(tekst.citaat(plek))’ wijst een richting, maar zegt niet genoeg om zo te beslissen.",
      suggestie:
        "Zet erbij welke afdoening het is, hoe lang of hoeveel, onder welke voorwaarden en wie het uitvoert.")
  }

  /// Plain dismissal needs nothing more than to be asked for.
  private static let gevraagd = Patronen(
    "verzoek|verzoeken ..6 seponeren; advies|adviseren|adviseert ..4 sepot|seponeren")
  private static let sepotroute = Route.alle.firstIndex { $0.naam == Route.sepot.naam }

  /// A sanction with one measure (hours, an amount, days) is enough; a summons needs more.
  private static func eenIsGenoeg(_ sterk: [Vermelding]) -> Bool {
    let open = [
      "dagvaarden", "OM-hoorgesprek", "schorsing", "inverzekeringstelling of bewaring", "tenuitvoerlegging",
    ]
    return sterk.contains { !open.contains(Route.alle[$0.route].naam) }
  }

  private static let school = Patronen("school*; les; klas; mentor; leerplicht*; leefgroep")
  private static let anderZaak = Patronen(
    """
    # Een vonnis of zaak die niet van dit advies is.
    andere zaak; ontruimingsvonnis; haar zaak; zijn broer ..3 kreeg; civiel* vonnis
    """)
  private static let uitEigenWoord = Patronen(
    """
    # 'straf' of 'voorwaarde' in gewone taal is geen juridische richting.
    straf helpt; straf ..3 niet; op voorwaarde dat; voorwaarde ..2 van ..1 schuld*; onder voorwaarde ..1 school; ten minste afstand
    """)
  private static let gevolg = Patronen(
    """
    # Een straf die als gevolg of zorg genoemd wordt, is geen voorstel.
    een celstraf|boete|detentie|straf|geldboete|gevangenisstraf|taakstraf ..2 betekent|kost|raakt|gaat|zou|zet|leidt; bij detentie; bij een ..2 straf|boete|celstraf; tijdens ..1 detentie; na ..2 detentie; in het kader van; ook een boete; vrij uit ..2; uit detentie; in detentie gaat; vader|moeder|broer|partner in detentie; als hij|zij|ze ..4 detentie; niet in detentie; nieuwe boete*; geen boetes; openstaande boetes; boete zet; in detentie; onderzoek ..2 wanneer; detentie ..2 kost|betekent|verliest; boetes; een onvoorwaardelijke straf kost
    """)
  private static let leegVeld = Patronen(
    "kader|juridisch|afdoening|maatregel|voorwaarden ..3 nvt|ntb|pm|volgt|nader; nader te bepalen; nader|nog in te vullen; in te vullen door; zie ..2 plan"
  )
  private static let afstandGewoon = Patronen(
    "afstand van ..3 gezin|elkaar; op afstand; de afstand; afstand houden; afstand tot; <getal> afstand")

  private static func vind(_ lezing: Lezing) -> [Vermelding] {
    let tekst = lezing.tekst
    var uit: [Vermelding] = []
    for (nummer, zin) in tekst.zinnen.enumerated() {
      let verteld = lezing.vertelt[nummer] && !lezing.adviseert[nummer]
      if zin.count <= 14, leegVeld.raakt(tekst, zin) { continue }
      let gevolgen =
        gevolg.vind(tekst, zin) + anderZaak.vind(tekst, zin) + uitEigenWoord.vind(tekst, zin)
        + afstandGewoon.vind(tekst, zin)
      for (route, kennis) in Route.alle.enumerated() {
        for plek in kennis.patronen.vind(tekst, zin) {
          if gevolgen.contains(where: { $0.overlaps(plek) }) { continue }
          if isAfgewezen(tekst, plek) { continue }
          if verteld, isVerleden(lezing, plek, zin) { continue }
          if gevolgstraf.contains(kennis.naam), !lezing.adviseert[nummer], isGevolg(lezing, zin) { continue }
          // '26 jr' is an age, no jeugdreclassering
          if isEenheid(tekst, plek) { continue }
          // 'schorsing uit bewaring' is one route
          if kennis.naam == Route.vastzetten.naam, plek.lowerBound > zin.lowerBound,
            uitwoord.bevat(tekst.woorden[plek.lowerBound - 1].vorm)
          {
            continue
          }
          if kennis.naam == "schorsing", school.raakt(tekst, zin) { continue }
          uit.append(Vermelding(route: route, plek: plek, zin: nummer))
        }
      }
    }
    return uit
  }

  private static let uitwoord = Woordenlijst("uit")
  private static let jr = Woordenlijst("jr")

  private static func isEenheid(_ tekst: Ontleding, _ plek: Range<Int>) -> Bool {
    plek.count == 1 && plek.lowerBound > 0 && jr.bevat(tekst.woorden[plek.lowerBound].vorm)
      && tekst.woorden[plek.lowerBound - 1].getal != nil
  }

  private static let terugblik = Woordenlijst("in binnen afgelopen laatste vorige sinds voorbije")
  private static let klokwoord = Woordenlijst("tot om vanaf van tussen en na voor")
  /// Directly behind these words hours are a measure, whatever stands between.
  private static let urenstraf = Patronen(
    "taakstraf|werkstraf|leerstraf|halt ..1 van|voor <duur>; halt van|voor <duur>")
  private static let doorBurgemeester = Patronen(
    "burgemeester ..2 kan|legt|beslist|vragen|wil|willen; kan ..2 burgemeester; via ..1 burgemeester; door de burgemeester"
  )
  private static let schorst = Patronen("schors*")
  /// Sanctions that are named as a consequence: 'als hij vastzit …', 'bij een boete stopt …'.
  private static let gevolgstraf: Set<String> = [
    "geldboete", "vrijheidsstraf", "inverzekeringstelling of bewaring", "taakstraf",
  ]
  private static func isGevolg(_ lezing: Lezing, _ zin: Range<Int>) -> Bool {
    let tekst = lezing.tekst
    return Contextkennis.voorwaardelijk.raakt(tekst, zin) && Contextkennis.gevolg.raakt(tekst, zin)
      && (Contextkennis.systeem.raakt(tekst, zin) || Contextkennis.omgeving.raakt(tekst, zin))
      && !zin.contains { tekst.duren[$0]?.eenheid == .uur }
  }

  private static let verledenDichtbij = Zinsoort.verleden

  private static func isVerleden(_ lezing: Lezing, _ plek: Range<Int>, _ zin: Range<Int>) -> Bool {
    let tekst = lezing.tekst
    let van = max(zin.lowerBound, plek.lowerBound - 8)
    let tot = min(zin.upperBound, plek.upperBound + 8)
    return verledenDichtbij.raakt(tekst, van..<tot)
      || (van..<tot).contains { index in
        tekst.tijden[index].map {
          ($0.laatste ?? lezing.invoer.instroom) < lezing.invoer.vastgesteld || $0.dagenTerug != nil
        }
          ?? false
      }
  }

  private static func isAfgewezen(_ tekst: Ontleding, _ plek: Range<Int>) -> Bool {
    let zin = tekst.zinnen[tekst.woorden[plek.lowerBound].zin]
    let deel = tekst.woorden[plek.lowerBound].deel
    var van = plek.lowerBound
    while van > zin.lowerBound, tekst.woorden[van - 1].deel == deel, plek.lowerBound - van < 4 { van -= 1 }
    if van < plek.lowerBound, Aarzeling.afgewezen.raakt(tekst, van..<plek.lowerBound) { return true }
    if Patronen.nietDoen.raakt(tekst, zin.lowerBound..<min(zin.upperBound, zin.lowerBound + 3)) {
      return true
    }
    let tot = min(zin.upperBound, plek.upperBound + 4)
    return Patronen.nietErna.raakt(tekst, plek.upperBound..<tot)
  }

  private static func maakVoorstellen(_ lezing: Lezing, _ vermeldingen: [Vermelding]) -> [Voorstel] {
    let tekst = lezing.tekst
    var uit: [Voorstel] = []
    for vermelding in vermeldingen {
      if let laatste = uit.indices.last, uit[laatste].zin == vermelding.zin {
        uit[laatste].vermeldingen.append(vermelding)
      } else {
        uit.append(Voorstel(zin: vermelding.zin, vermeldingen: [vermelding]))
      }
    }
    for index in uit.indices {
      let zin = tekst.zinnen[uit[index].zin]
      let terugval = Aarzeling.terugval.raakt(tekst, zin)
      uit[index].vermeldingen.sort { $0.plek.lowerBound < $1.plek.lowerBound }
      if let open = Aarzeling.open.eerste(tekst, zin), !terugval { uit[index].open = open }
      if tekst.vragen[uit[index].zin] { uit[index].open = uit[index].open ?? uit[index].vermeldingen[0].plek }
      uit[index].keuze = !terugval && heeftKeuze(tekst, uit[index].vermeldingen)
    }
    return uit
  }

  private static let of = Woordenlijst("of ofwel hetzij danwel")

  private static func heeftKeuze(_ tekst: Ontleding, _ sterk: [Vermelding]) -> Bool {
    for (links, rechts) in zip(sterk, sterk.dropFirst())
    where links.route != rechts.route && (links.sterk || rechts.sterk)
      && links.plek.upperBound <= rechts.plek.lowerBound
    {
      if tekst.heeft(of, links.plek.upperBound..<rechts.plek.lowerBound) { return true }
      if rechts.plek.lowerBound == links.plek.upperBound,
        tekst.woorden[rechts.plek.lowerBound].ervoor.contains(47)
      {
        return true
      }
    }
    return false
  }

  /// Three or more routes in a row without a verb that chooses: terms, not a proposal.
  private static func opsomming(_ lezing: Lezing, _ voorstellen: [Voorstel]) -> Bevinding? {
    let tekst = lezing.tekst
    guard !voorstellen.contains(where: { $0.open == nil && !$0.keuze && isInhoudelijk(lezing, $0) }) else {
      return nil
    }
    for voorstel in voorstellen {
      let zin = tekst.zinnen[voorstel.zin]
      var rij: [Vermelding] = []
      var langste: [Vermelding] = []
      for vermelding in voorstel.vermeldingen {
        if let vorige = rij.last, vorige.plek.overlaps(vermelding.plek) { continue }
        if let vorige = rij.last, vermelding.plek.lowerBound - vorige.plek.upperBound <= 1,
          !tekst.heeft(of, vorige.plek.upperBound..<vermelding.plek.lowerBound)
        {
          rij.append(vermelding)
        } else {
          rij = [vermelding]
        }
        if rij.count > langste.count { langste = rij }
      }
      let verschillend = Set(langste.map { $0.route }).count
      guard verschillend >= 3, langste.filter({ $0.sterk }).count >= 2,
        !tekst.duren.keys.contains(where: { zin.contains($0) })
      else { continue }
      return Bevinding(
        oordeel: .onvoldoende, regel: "opsomming", bewijs: langste.map { $0.plek },
        waarom:
          "Er staat een rij termen zonder keuze: ‘\(tekst.citaat(langste[0].plek.lowerBound..<(langste.last?.plek.upperBound ?? 0)))’.",
        suggestie: "Kies de ene route die u adviseert en vul die in met duur, voorwaarden en uitvoerder.")
    }
    return nil
  }

  private static func isInhoudelijk(_ lezing: Lezing, _ voorstel: Voorstel) -> Bool {
    voorstel.vermeldingen.contains { $0.sterk }
      && invulling(lezing, voorstel.vermeldingen, vanaf: voorstel.zin).aantal >= 2
  }

  /// The kinds of detail given in the proposing sentences: measure, condition, executor, court.
  private static func invulling(_ lezing: Lezing, _ vermeldingen: [Vermelding], vanaf: Int) -> (
    aantal: Int, plekken: [Range<Int>]
  ) {
    let tekst = lezing.tekst
    let zinnen = vermeldingen.map { $0.zin }
    var maat: Range<Int>?
    var voorwaarde: [Range<Int>] = []
    var uitvoerder: Range<Int>?
    var gerecht: Range<Int>?
    for (nummer, zin) in tekst.zinnen.enumerated()
    where nummer >= vanaf
      && (zinnen.contains(nummer) || (nummer > 0 && zinnen.contains(nummer - 1) && !lezing.beoogt[nummer]))
    {
      let eigen = zinnen.contains(nummer)
      if eigen || Invulling.voorwaarde.raakt(tekst, zin) {
        for index in zin {
          if let duur = tekst.duren[index], !lezing.isLeeftijd(duur), maat == nil { maat = duur.woorden }
        }
        maat = maat ?? Invulling.maat.eerste(tekst, zin)
        if maat == nil, let bedrag = zin.first(where: { tekst.woorden[$0].ervoor.contains(36) }) {
          maat = bedrag..<bedrag + 1
        }
      }
      voorwaarde += Invulling.voorwaarde.vind(tekst, zin).filter { !isAfgewezen(tekst, $0) || $0.count > 1 }
      if eigen { gerecht = gerecht ?? Invulling.gerecht.eerste(tekst, zin) }
      uitvoerder = uitvoerder ?? Invulling.uitvoerder.eerste(tekst, zin)
    }
    var plekken: [Range<Int>] = []
    if let maat { plekken.append(maat) }
    if let uitvoerder { plekken.append(uitvoerder) }
    if let gerecht { plekken.append(gerecht) }
    var aantal = plekken.count
    if !voorwaarde.isEmpty { aantal += 1 }
    plekken += voorwaarde
    return (aantal, plekken)
  }

  private static func onmogelijk(_ lezing: Lezing, _ vermeldingen: [Vermelding]) -> Bevinding? {
    let tekst = lezing.tekst
    for (nummer, zin) in tekst.zinnen.enumerated() {
      for regel in Onmogelijkheid.alle {
        switch regel.voor {
        case .iedereen: break
        case .minderjarigen: if !lezing.invoer.minderjarig { continue }
        case .meerderjarigen: if lezing.invoer.minderjarig { continue }
        }
        for plek in regel.patronen.vind(tekst, zin) {
          if isAfgewezen(tekst, plek) || (lezing.vertelt[nummer] && !lezing.adviseert[nummer]) { continue }
          // the burgemeester himself is named
          if regel.id == "huisverbod-officier", doorBurgemeester.raakt(tekst, zin) { continue }
          if regel.id == "detentie-als-behandeling", schorst.raakt(tekst, zin) { continue }
          if regel.voor != .iedereen, !vermeldingen.contains(where: { $0.plek.overlaps(plek) }) { continue }
          return Bevinding(
            oordeel: .onvoldoende, regel: "onuitvoerbaar", bewijs: [plek],
            waarom: "‘\(tekst.citaat(plek))’ kan zo niet: \(regel.uitleg).", suggestie: regel.suggestie,
            bron: regel.bron)
        }
      }
      for grens in Grens.alle {
        for plek in grens.patronen.vind(tekst, zin)
        where !(lezing.vertelt[nummer] && !lezing.adviseert[nummer]) {
          guard let duur = plek.lazy.compactMap({ tekst.duren[$0] }).last,
            grens.eenheden.contains(where: { $0 == duur.eenheid })
          else { continue }
          // 'tot 21 uur' and 'vanaf 9 uur' are times of the day; 'van 300 uur' cannot be
          if duur.eenheid == .uur, duur.tienden <= 240, !urenstraf.raakt(tekst, plek), duur.woorden.lowerBound > 0,
            klokwoord.bevat(tekst.woorden[duur.woorden.lowerBound - 1].vorm)
          {
            continue
          }
          // 'zes veroordelingen in vijf jaar' looks back, and is no length of a measure
          if duur.woorden.lowerBound > 0, terugblik.bevat(tekst.woorden[duur.woorden.lowerBound - 1].vorm) { continue }
          let waarde = duur.eenheid == .uur ? duur.tienden / 10 : duur.dagen
          guard waarde > (lezing.invoer.minderjarig ? grens.hoogstensJeugd : grens.hoogstens) else {
            continue
          }
          return Bevinding(
            oordeel: .onvoldoende, regel: "buiten-de-grens", bewijs: [plek],
            waarom: "‘\(tekst.citaat(plek))’ kan zo niet: \(grens.uitleg).",
            suggestie: "Kies een duur of aantal binnen die grens, of een andere route.", bron: grens.bron)
        }
      }
    }
    return nil
  }
}

extension Patronen {
  /// A heading that rejects what follows.
  fileprivate static let nietDoen = Patronen("niet doen; afgeraden; liever niet; geen optie")
  /// A rejection behind the term.
  fileprivate static let nietErna = Patronen(
    "is ..1 niet nodig; is ..1 niet aan de orde; niet nodig; niet aan de orde; helpt ..2 niet; werkt niet; heeft geen zin; vinden ..2 niet; raden ..2 af; dus niet; is er nog niet; is ..2 geen optie"
  )
}
