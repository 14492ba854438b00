import Scenario

/// Judges whether the advice says what must be achieved, so that one can see later whether it was.
enum DoelRegel {
  static func beoordeel(_ lezing: Lezing) -> Bevinding {
    let tekst = lezing.tekst
    var vaag: Range<Int>?
    var verwijzing: Range<Int>?
    for (nummer, zin) in tekst.zinnen.enumerated() {
      let leeg = Doelkennis.leeg.eerste(tekst, zin)
      verwijzing = verwijzing ?? leeg
      if let aankondiging = Doelkennis.uitdrukkelijk.eerste(tekst, zin), leeg == nil,
        !(tekst.vragen[nummer] && zin.count < 4),
        !isOntkendDoel(tekst, aankondiging)
      {
        for bereik in venster(lezing, nummer, aankondiging)
        where isToetsbaar(lezing, bereik, strikt: isZwak(tekst, aankondiging)) || isCriterium(lezing, bereik) {
          return toetsbaar(tekst, bereik)
        }
        if vaag == nil, !tekst.vragen[nummer], !isZwak(tekst, aankondiging),
          heeftInhoud(tekst, zin, aankondiging)
        {
          vaag = zin
        }
      }
      if isEis(lezing, nummer), isToetsbaar(lezing, zin, strikt: true) { return toetsbaar(tekst, zin) }
      if isUitkomst(lezing, nummer) { return toetsbaar(tekst, zin) }
    }
    if vaag == nil {
      for (nummer, zin) in tekst.zinnen.enumerated() where !lezing.vertelt[nummer] {
        let leeg = Doelkennis.leeg.eerste(tekst, zin)
        if let plek = Doelkennis.algemeen.vind(tekst, zin).first(where: {
          ($0.count > 2 || !tekst.isOntkend($0)) && komtNa($0, leeg)
        }) {
          vaag = plek
          break
        }
      }
    }
    if let vaag {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "algemeen", bewijs: [vaag],
        waarom: "‘\(tekst.citaat(vaag))’ is een bedoeling, maar u kunt later niet zien of het gelukt is.",
        suggestie: "Schrijf wat er over een bepaalde tijd te zien of te tellen is, en wie dat nagaat.")
    }
    for (nummer, zin) in tekst.zinnen.enumerated()
    where !lezing.vertelt[nummer] || lezing.adviseert[nummer] || zouMoeten.raakt(tekst, zin) {
      let voorgesteld = lezing.adviseert[nummer] || Patronen.titel.raakt(tekst, zin)
      guard
        let plek = Doelkennis.specifiekeMaatregel.eerste(tekst, zin)
          ?? (voorgesteld ? Doelkennis.behandeling.eerste(tekst, zin) : nil),
        !tekst.isOntkend(plek) || plek.count > 1
      else { continue }
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "te-raden", bewijs: [plek],
        waarom: "Het doel is alleen te raden uit de maatregel: ‘\(tekst.citaat(plek))’.",
        suggestie: "Zeg erbij wat die maatregel moet opleveren en wanneer u dat bereikt vindt.")
    }
    if let verwijzing {
      return Bevinding(
        oordeel: .onvoldoende, regel: "alleen-verwijzing", bewijs: [verwijzing],
        waarom: "‘\(tekst.citaat(verwijzing))’ is geen doel: wat in een ander stuk staat, staat hier niet.",
        suggestie: "Neem het doel zelf over: wat moet er wanneer anders zijn, en hoe ziet u dat?")
    }
    return Bevinding(
      oordeel: .onvoldoende, regel: "geen-doel", waarom: "Er staat niet wat de interventie moet bereiken.",
      suggestie:
        "Voeg één zin toe: wat moet er over bijvoorbeeld een half jaar anders zijn, en waaraan ziet u dat?")
  }

  private static func komtNa(_ plek: Range<Int>, _ leeg: Range<Int>?) -> Bool {
    leeg.map { $0.upperBound <= plek.lowerBound } ?? true
  }

  private static func toetsbaar(_ tekst: Ontleding, _ zin: Range<Int>) -> Bevinding {
    Bevinding(
      oordeel: .voldoende, regel: "toetsbaar", bewijs: [zin],
      waarom: "U noemt een doel waarvan later te zien is of het gelukt is: ‘\(tekst.citaat(zin))’.")
  }

  /// Cues that also have everyday uses: they need more marks before they make a goal.
  private static let zwak = Patronen(
    "over <duur>; na <duur> ..1; binnen <duur> ..1; inzet; concreet; tevreden; succes; gehaald; norm; lat; "
      + "bedoeling; gelukt; resultaat; resultaat van ..3; is goed; gewenste; op dag <getal>"
  )

  private static let resultaatVan = Patronen("resultaat van")

  private static func isZwak(_ tekst: Ontleding, _ plek: Range<Int>) -> Bool {
    guard zwak.eerste(tekst, plek)?.lowerBound == plek.lowerBound else { return false }
    let zin = tekst.zinnen[tekst.woorden[plek.lowerBound].zin]
    if Doelkennis.criterium.eerste(tekst, plek.lowerBound..<zin.upperBound)?.lowerBound == plek.lowerBound {
      return false
    }
    // 'Inzet:' and 'Resultaat:' at the start of a sentence announce a goal
    let begin = tekst.zinnen[tekst.woorden[plek.lowerBound].zin].lowerBound
    return plek.lowerBound - begin > 1
      || resultaatVan.raakt(tekst, plek.lowerBound..<min(begin + 4, tekst.woorden.count))
  }

  private static func isOntkendDoel(_ tekst: Ontleding, _ plek: Range<Int>) -> Bool {
    plek.count == 1 && tekst.isOntkend(plek, terug: 2)
  }

  private static func heeftInhoud(_ tekst: Ontleding, _ zin: Range<Int>, _ plek: Range<Int>) -> Bool {
    zin.upperBound - plek.upperBound >= 2 || plek.lowerBound - zin.lowerBound >= 4
  }

  /// The sentences that can hold the content of a goal: the one that announces it, and its neighbours when it is only a heading.
  private static func venster(_ lezing: Lezing, _ nummer: Int, _ plek: Range<Int>) -> [Range<Int>] {
    let zinnen = lezing.tekst.zinnen
    let zin = zinnen[nummer]
    if lezing.tekst.vragen[nummer] {
      // 'Wat willen we bereiken?' is answered by what follows
      return [zin] + (1...2).compactMap { nummer + $0 < zinnen.count ? zinnen[nummer + $0] : nil }
    }
    var uit = [zin]
    if zin.count <= 8 || zin.upperBound - plek.upperBound <= 3 {
      for stap in 1...3 where nummer + stap < zinnen.count {
        // An empty field of a form: what follows belongs to the next field.
        if zin.count == plek.count, isVeld(lezing.tekst, zinnen[nummer + stap]) { break }
        uit.append(zinnen[nummer + stap])
      }
    } else if nummer + 1 < zinnen.count, !lezing.adviseert[nummer + 1], !lezing.vertelt[nummer + 1] {
      uit.append(zin.lowerBound..<zinnen[nummer + 1].upperBound)
    }
    if Self.terugwijzend.raakt(lezing.tekst, zin) {
      for stap in 1...2 where nummer - stap >= 0 { uit.append(zinnen[nummer - stap]) }
    }
    return uit
  }

  private static let terugwijzend = Patronen(
    "dan heeft|hebben ..3 gewerkt|effect|zin|geholpen; dan werkt ..2; dan is ..4 gelukt|goed|klaar|geslaagd|bereikt|tevreden; dan zijn ..4 tevreden|klaar|geslaagd; dan is ..3 "
      + "mislukt; gelukt; dan ..3 doel; is dat gelukt"
  )
  private static let eis = Patronen(
    "moet; moeten; mag; mogen; dient; dienen; hoeft; houdt; blijft; zorgt; vanaf nu")

  /// A demand on the person, outside the description of a measure or an incident.
  private static func isEis(_ lezing: Lezing, _ nummer: Int) -> Bool {
    let zin = lezing.tekst.zinnen[nummer]
    guard eis.raakt(lezing.tekst, zin), !lezing.vertelt[nummer], !gevolg.raakt(lezing.tekst, zin) else { return false }
    return !Invulling.gerecht.raakt(lezing.tekst, zin) && !Patronen.titel.raakt(lezing.tekst, zin)
  }

  /// A cautious proposal, which may tell of earlier times in the same breath.
  private static let zouMoeten = Patronen("zou|zouden ..8 moeten")

  /// What somebody else must do when the person is taken away: a consequence, not a demand.
  private static let gevolg = Patronen(
    "dan|anders moet|moeten zij|ze|haar|moeder|vader|partner|vriendin|het|de; dan|anders moet|moeten ..3 "
      + "gezin|kinderen|ouders")

  /// A sentence that begins with a field name, such as 'Interventie:'.
  private static func isVeld(_ tekst: Ontleding, _ zin: Range<Int>) -> Bool {
    guard zin.count > 1 else { return false }
    return tekst.woorden[zin.lowerBound].getal == nil && tekst.woorden[zin.lowerBound + 1].ervoor.contains(58)
  }

  /// A condition for success that names a day or a number: one can look on that day.
  private static func isCriterium(_ lezing: Lezing, _ bereik: Range<Int>) -> Bool {
    let tekst = lezing.tekst
    guard Doelkennis.criterium.raakt(tekst, bereik), !Meetbaar.vaag.raakt(tekst, bereik),
      !Doelkennis.algemeen.raakt(tekst, bereik)
    else { return false }
    return Meetbaar.termijn.raakt(tekst, bereik) || heeftGetal(tekst, bereik)
  }

  private static let begintMetTermijn = Patronen(
    "voor|op|per|over|binnen|eind|uiterlijk|met|tot|tegen|rond ..2 <tijd>; over|binnen|na <duur>; met oud en nieuw; elke|iedere ..3 tot <tijd>"
  )

  /// An outcome that nobody announces: nothing more of something, by a day, and somebody who looks.
  private static func isUitkomst(_ lezing: Lezing, _ nummer: Int) -> Bool {
    let tekst = lezing.tekst
    let zin = tekst.zinnen[nummer]
    let voorzin = zin.lowerBound..<min(zin.upperBound, zin.lowerBound + 6)
    guard !lezing.vertelt[nummer] || begintMetTermijn.raakt(tekst, voorzin), !Patronen.titel.raakt(tekst, zin),
      !gevolg.raakt(tekst, zin)
    else { return false }
    guard Meetbaar.termijn.raakt(tekst, zin) else { return false }
    let niets = Meetbaar.nietsMeer.raakt(tekst, zin)
    let toestand = Meetbaar.toestand.raakt(tekst, zin)
    let telbaar = Meetbaar.telbaar.raakt(tekst, zin)
    if niets, toestand || telbaar || Meetbaar.controle.raakt(tekst, zin) { return true }
    return toestand && telbaar
      && begintMetTermijn.raakt(tekst, zin.lowerBound..<min(zin.upperBound, zin.lowerBound + 6))
  }

  /// Enough marks that one can check: a count or a state, with a term or somebody who looks.
  private static func isToetsbaar(_ lezing: Lezing, _ bereik: Range<Int>, strikt: Bool) -> Bool {
    let tekst = lezing.tekst
    let nul = Meetbaar.nul.raakt(tekst, bereik)
    let telbaar = Meetbaar.telbaar.raakt(tekst, bereik)
    let termijn = Meetbaar.termijn.raakt(tekst, bereik)
    let toestand = Meetbaar.toestand.raakt(tekst, bereik)
    let controle = Meetbaar.controle.raakt(tekst, bereik)
    let uitkomst = nul || toestand || telbaar
    // In an announced goal 'geen …' with a number, a day or somebody who looks is something to count as well.
    let ontkend = !strikt && Meetbaar.ontkenning.raakt(tekst, bereik)
    guard uitkomst || ontkend && (termijn || controle || heeftGetal(tekst, bereik)) else { return false }
    let punten = [nul, telbaar, termijn, toestand, controle].filter { $0 }.count
    if Patronen.titel.raakt(tekst, bereik), !nul, !toestand { return false }
    if !strikt, heeftGetal(tekst, bereik), termijn || controle || Meetbaar.ontkenning.raakt(tekst, bereik) {
      return true
    }
    if Meetbaar.vaag.raakt(tekst, bereik), punten < 3, !nul { return false }
    return strikt
      ? punten >= 3 || (nul && (termijn || telbaar)) || (toestand && termijn && telbaar)
      : punten >= 2 || toestand || telbaar || (termijn && Meetbaar.ontkenning.raakt(tekst, bereik))
  }
}

extension DoelRegel {
  /// A number that is no date and no age between brackets.
  private static func heeftGetal(_ tekst: Ontleding, _ bereik: Range<Int>) -> Bool {
    bereik.contains { index in
      let woord = tekst.woorden[index]
      return (woord.getal ?? 0) > 1 && tekst.tijden[index] == nil && !woord.ervoor.contains(40)
    }
  }
}

extension Patronen {
  /// Sanctions, whose numbers are the measure and not the goal.
  fileprivate static let titel = Patronen(
    "*strafbeschikking*; taakstraf*; werkstraf*; proeftijd; gedragsaanwijzing*; 509hh; schorsing*; dagvaard*; "
      + "sepot; *gevangenisstraf*; meldplicht; voorwaarde*; halt; contactverbod; strafeis; aanhouding; detentie"
  )
}
