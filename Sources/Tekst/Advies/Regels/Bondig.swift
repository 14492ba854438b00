import Scenario

/// Judges whether everything in the advice is needed and can be read in one go.
///
/// The measures here are this program's own: the handreiking only says 'kort en bondig'.
enum BondigRegel {
  /// Under about this many words a text is a cry, not an advice (annotatierichtlijn, grensgeval 12).
  private static let kreet = 10
  /// Under this many words the text must hold the decision itself.
  private static let kort = 26
  /// Above this an officier does not read it in one go, whatever it holds.
  private static let lang = 185
  /// Above this length there has to be a reason; 'ongeveer 120 woorden' with some room.
  private static let ruim = 160
  private static let bron = Bron(.eigenMaat, "maten bij 'kort en bondig'")

  static func beoordeel(_ lezing: Lezing, juridisch: Bevinding, doel: Bevinding) -> Bevinding {
    let tekst = lezing.tekst
    let aantal = woordtal(tekst)
    if aantal < kreet {
      return Bevinding(
        oordeel: .onvoldoende, regel: "losse-kreet",
        bewijs: tekst.zinnen.isEmpty ? [] : [0..<tekst.woorden.count],
        waarom:
          "De tekst is niet meer dan een losse kreet van \(aantal) \(aantal == 1 ? "woord" : "woorden").",
        suggestie:
          "Schrijf in vier zinnen: wie en wat, waarom nu, wat u adviseert, en wat het moet opleveren.",
        bron: bron)
    }
    if let vreemd = Taalherkenning.andereTaal(tekst) {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "andere-taal", bewijs: vreemd,
        waarom: "De tekst lijkt niet in het Nederlands geschreven, bijvoorbeeld ‘\(tekst.citaat(vreemd[0]))’.",
        suggestie: "Schrijf het advies in het Nederlands: de officier moet het zo in een beslissing kunnen overnemen.",
        bron: bron)
    }
    let ballast = zoekBallast(lezing, doel.bewijs + juridisch.bewijs)
    if tekst.afgekapt || aantal >= lang {
      return Bevinding(
        oordeel: .onvoldoende, regel: "te-lang", bewijs: Array(ballast.prefix(3)),
        waarom:
          "De tekst telt \(tekst.afgekapt ? "meer dan " : "")\(aantal) woorden; de officier heeft er minuten voor.",
        suggestie: "Breng het terug tot ongeveer 120 woorden: schrap wat de beslissing niet verandert.",
        bron: bron)
    }
    if let sprongen = ongeordend(lezing) {
      return Bevinding(
        oordeel: .onvoldoende, regel: "ongeordend", bewijs: sprongen,
        waarom:
          "De tekst springt heen en weer en is niet in één keer te lezen, bijvoorbeeld bij "
          + "‘\(tekst.citaat(sprongen[0]))’.",
        suggestie: "Zet het in een vaste volgorde: persoon en feit, omstandigheden, advies, doel.", bron: bron
      )
    }
    if aantal < kort, juridisch.regel == "opsomming" {
      return Bevinding(
        oordeel: .onvoldoende, regel: "lege-termen", bewijs: juridisch.bewijs,
        waarom: "Er staan alleen termen, zonder keuze of zaak.",
        suggestie: "Schrijf wat er met deze persoon aan de hand is, en kies één route.", bron: bron)
    }
    let leeg = Ballast.leeg.vind(tekst)
    if leeg.count >= 3, leeg.count * 9 >= aantal, juridisch.oordeel != .voldoende, doel.oordeel != .voldoende {
      return Bevinding(
        oordeel: .onvoldoende, regel: "lege-termen", bewijs: leeg,
        waarom: "Er staan vooral lege termen: ‘\(tekst.citaat(leeg[0]))’.",
        suggestie:
          "Vervang de algemene woorden door wat er met deze persoon aan de hand is en wat u adviseert.",
        bron: bron)
    }
    if aantal >= 90, aandeel(tekst, ballast) * 100 >= aantal * 60 {
      return Bevinding(
        oordeel: .onvoldoende, regel: "vooral-bijzaak", bewijs: ballast,
        waarom:
          "Het grootste deel van de tekst helpt de beslissing niet, bijvoorbeeld ‘\(tekst.citaat(ballast[0]))’.",
        suggestie: "Houd alleen over wat de officier nodig heeft om te kiezen.", bron: bron)
    }
    if let dubbelen = veelDubbel(tekst, aantal) {
      return Bevinding(
        oordeel: .onvoldoende, regel: "herhaalt-zich", bewijs: dubbelen,
        waarom: "De tekst zegt steeds hetzelfde, bijvoorbeeld ‘\(tekst.citaat(dubbelen[0]))’.",
        suggestie: "Zeg alles één keer.", bron: bron)
    }
    // Who says to repeat and does so: of that a reader is as sure as the writer.
    let gezegd = Ballast.herhaling.vind(tekst)
    if let nog = gezegd.isEmpty ? nil : dubbel(tekst).first(where: { zin in gezegd.contains { $0.overlaps(zin) } }) {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "herhaalt-zich", bewijs: [nog],
        waarom: "‘\(tekst.citaat(nog))’ stond er al.", suggestie: "Zeg alles één keer.", bron: bron)
    }
    if let eerste = ballast.first {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "uitweiding", bewijs: ballast,
        waarom: "‘\(tekst.citaat(eerste))’ helpt de officier niet bij de beslissing.",
        suggestie: "Schrap dit, of zeg in een paar woorden waarom het voor de beslissing telt.", bron: bron)
    }
    if aantal > ruim {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "aan-de-lange-kant",
        waarom: "De tekst telt \(aantal) woorden; ongeveer 120 is het richtpunt.",
        suggestie: "Schrap wat de beslissing niet verandert.", bron: bron)
    }
    if aantal < kort, !isTeBeslissen(tekst, juridisch, doel) {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "te-kort", bewijs: [0..<tekst.woorden.count],
        waarom: "De tekst is zo kort dat voor de beslissing iets mist: \(ontbreekt(juridisch, doel)).",
        suggestie: "Voeg toe wat de officier nodig heeft: wie, welk feit, welke afdoening en waarom die.",
        bron: bron)
    }
    return Bevinding(
      oordeel: .voldoende, regel: "bondig",
      waarom: "De tekst telt \(aantal) woorden en wat er staat, doet ertoe.", bron: bron)
  }

  /// The number of words in sentences that hold something that does not help.
  private static func aandeel(_ tekst: Ontleding, _ ballast: [Range<Int>]) -> Int {
    tekst.zinnen.reduce(0) { som, zin in ballast.contains(where: { $0.overlaps(zin) }) ? som + zin.count : som
    }
  }

  private static func veelDubbel(_ tekst: Ontleding, _ aantal: Int) -> [Range<Int>]? {
    let dubbelen = dubbel(tekst)
    return dubbelen.count >= 3 && aantal >= 120 ? dubbelen : nil
  }

  private static func woordtal(_ tekst: Ontleding) -> Int { tekst.woorden.count }

  private static func isTeBeslissen(_ tekst: Ontleding, _ juridisch: Bevinding, _ doel: Bevinding) -> Bool {
    if juridisch.oordeel == .voldoende {
      return juridisch.bewijs.count >= 2 && !elders.raakt(tekst, 0..<tekst.woorden.count)
    }
    return doel.oordeel == .voldoende && (juridisch.oordeel ?? .onvoldoende) >= .gedeeltelijk
  }

  /// The reason stands in another document.
  private static let elders = Patronen(
    "staat ..3 in ..4 besluit|plan|advies|dossier|verslag|pva|rapport; zie ..4 "
      + "besluit|plan|advies|dossier|verslag|pva|rapport|bijlage; waarom staat"
  )

  private static func ontbreekt(_ juridisch: Bevinding, _ doel: Bevinding) -> String {
    let geenRoute = (juridisch.oordeel ?? .onvoldoende) < .voldoende
    let geenDoel = (doel.oordeel ?? .onvoldoende) < .voldoende
    return switch (geenRoute, geenDoel) {
    case (true, true): "een uitvoerbaar voorstel en een doel"
    case (true, false): "een uitvoerbaar voorstel"
    case (false, _): "de reden voor dit voorstel"
    }
  }

  private static func zoekBallast(_ lezing: Lezing, _ belangrijk: [Range<Int>]) -> [Range<Int>] {
    let tekst = lezing.tekst
    var uit = Ballast.uitweiding.vind(tekst) + Ballast.herhaling.vind(tekst)
    for zin in tekst.zinnen {
      for plek in Ballast.bijzaak.vind(tekst, zin)
      where !Contextkennis.gevolg.raakt(tekst, tekst.deel(om: plek.lowerBound)) {
        uit.append(plek)
      }
    }
    uit += zonderBelang(lezing, belangrijk)
    uit += dubbel(tekst) + draaitRond(tekst) + zonderAdem(tekst)
    return uit.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Sentences in which nothing of the case, the measure or its effects is named.
  private static func zonderBelang(_ lezing: Lezing, _ belangrijk: [Range<Int>]) -> [Range<Int>] {
    let tekst = lezing.tekst
    var uit: [Range<Int>] = []
    for (nummer, zin) in tekst.zinnen.enumerated() where zin.count >= 5 {
      if lezing.adviseert[nummer] || lezing.beoogt[nummer] || lezing.feit[nummer] { continue }
      if belangrijk.contains(where: { $0.overlaps(zin) }) { continue }
      if Ballast.ertoe.raakt(tekst, zin) || Contextkennis.systeem.raakt(tekst, zin) { continue }
      if Contextkennis.omgeving.raakt(tekst, zin) || Contextkennis.gevolg.raakt(tekst, zin) { continue }
      if Meetbaar.nul.raakt(tekst, zin) || Doelkennis.algemeen.raakt(tekst, zin)
        || Meetbaar.termijn.raakt(tekst, zin)
      {
        continue
      }
      if Route.alle.contains(where: { $0.patronen.raakt(tekst, zin) }) { continue }
      uit.append(zin)
    }
    return uit.count >= 2 && tekst.woorden.count >= 60 ? uit : []
  }

  private static let stopwoorden = Woordenlijst(
    """
    de het een en of maar want dus dan als dat die dit deze in op van voor met bij naar aan uit om te door over tot is zijn was waren
    wordt worden werd heeft hebben had hij zij ze haar hem hun wij we u er niet geen ook nog al wel zo zich ik mij
    meer weer na om daar hier waar wat wie zou kan kunnen moet moeten mag ja nee per ten ter zal zullen
    """)

  /// Sentences that for the greater part say again what an earlier one said.
  private static func dubbel(_ tekst: Ontleding) -> [Range<Int>] {
    var gezien: [[UInt64]] = []
    var uit: [Range<Int>] = []
    for zin in tekst.zinnen.prefix(80) {
      // the words as numbers, each once and in order, so that two sentences are laid beside each other in one walk
      var inhoud: [UInt64] = []
      for index in zin where tekst.plat.woorden[index].lengte > 2 && !stopwoorden.bevat(tekst.woorden[index].vorm) {
        inhoud.append(tekst.plat.woorden[index].somma)
      }
      inhoud.sort()
      inhoud = zip(inhoud.indices, inhoud).filter { $0 == 0 || inhoud[$0 - 1] != $1 }.map(\.1)
      let herhaalt = gezien.contains { eerder in
        let kleinste = min(eerder.count, inhoud.count)
        return kleinste >= 3 && gedeeld(eerder, inhoud) * 3 >= kleinste * 2
      }
      if herhaalt {
        uit.append(zin)
      }
      gezien.append(inhoud)
    }
    return uit
  }

  /// How many numbers two ordered lists share.
  private static func gedeeld(_ een: [UInt64], _ ander: [UInt64]) -> Int {
    var (links, rechts, uit) = (0, 0, 0)
    while links < een.count, rechts < ander.count {
      if een[links] == ander[rechts] { uit += 1 }
      let volgende = (een[links], ander[rechts])
      if volgende.0 <= volgende.1 { links += 1 }
      if volgende.1 <= volgende.0 { rechts += 1 }
    }
    return uit
  }

  /// Sentences that explain a thing by itself: two words each said twice.
  private static func draaitRond(_ tekst: Ontleding) -> [Range<Int>] {
    tekst.zinnen.filter { zin in
      guard zin.count <= 40 else { return false }
      var gezien: Set<[UInt8]> = []
      var twee: Set<[UInt8]> = []
      for woord in tekst.woorden[zin] where woord.vorm.count >= 7 && !woord.isCijfers {
        if !gezien.insert(woord.vorm).inserted { twee.insert(woord.vorm) }
      }
      return twee.count >= 2
    }
  }

  /// Runs of words without any punctuation, too long for one breath.
  private static func zonderAdem(_ tekst: Ontleding) -> [Range<Int>] {
    tekst.zinnen.filter { zin in
      zin.count >= 30 && zin.filter { !tekst.woorden[$0].ervoor.isEmpty }.count * 25 < zin.count
    }
  }

  /// Many scraps that jump and correct themselves.
  private static func ongeordend(_ lezing: Lezing) -> [Range<Int>]? {
    let tekst = lezing.tekst
    let sprongen = Ballast.sprong.vind(tekst)
    let zinnen = tekst.zinnen.count
    let gemiddeld = tekst.woorden.count * 10 / max(1, zinnen)
    guard zinnen >= 7, tekst.regelbreuken < 4 else { return nil }
    let brokken = gemiddeld <= 85
    let terug = terugkeer(tekst)
    let tekens = sprongen.count + terug.count + (tekst.vragen.contains(true) ? 1 : 0)
    if brokken, tekens >= 2 { return sprongen + terug }
    if gemiddeld <= 110, sprongen.count + (tekst.vragen.contains(true) ? 1 : 0) >= 3 { return sprongen }
    return nil
  }

  /// Later sentences that return to a detail of an earlier one after something else.
  private static func terugkeer(_ tekst: Ontleding) -> [Range<Int>] {
    var laatst: [[UInt8]: Int] = [:]
    var uit: [Range<Int>] = []
    for (nummer, zin) in tekst.zinnen.enumerated() where zin.count <= 9 {
      for index in zin {
        let vorm = tekst.woorden[index].vorm
        guard vorm.count >= 3, !stopwoorden.bevat(vorm), !tekst.woorden[index].isCijfers else { continue }
        if let vorige = laatst[vorm], nummer - vorige >= 3, uit.last != zin { uit.append(zin) }
        laatst[vorm] = nummer
      }
    }
    return uit
  }
}
