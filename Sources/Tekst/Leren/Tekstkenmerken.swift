/// What a learned weighing sees of one of the four short texts as a whole.
enum Tekstkenmerken {
  /// Gives the traits of every sentence, and those of the text beside the one it goes with: the question, the advice, the outcome.
  static func lees(
    _ soort: String, _ tekst: Ontleding, naast ander: Ontleding?, regels: [Tekstoordeel],
    _ geef: (UInt8, ArraySlice<UInt8>, ArraySlice<UInt8>?) -> Void
  ) {
    let zinnen = Zinskenmerken(tekst)
    for nummer in tekst.zinnen.indices { zinnen.lees(nummer, geef) }
    func meld(_ naam: String) { geef(Kenmerksoort.tekst, Array(naam.utf8)[...], nil) }
    meld("woorden\([4, 7, 12, 20, 35, 60, 90].firstIndex { tekst.woorden.count < $0 } ?? 7)")
    meld("zinnen\(min(tekst.zinnen.count, 5))")
    meld("vragen\(min(tekst.vragen.count { $0 }, 4))")
    if !Inhoudswoorden.herhaald(tekst).isEmpty { meld("herhaalt") }
    for oordeel in regels { meld("\(oordeel.aspect.naam)=\(oordeel.oordeel.rawValue)") }
    for groep in groepen(soort) {
      let aantal = groep.patronen.vind(tekst).count
      if aantal > 0 { geef(Kenmerksoort.tekst, groep.naam[...], nil) }
      if aantal > 1 { geef(Kenmerksoort.tekst, groep.naam[...], meer[...]) }
    }
    guard let ander, !ander.woorden.isEmpty else { return }
    for naam in verwant(tekst, ander) + begrippen(tekst, ander) { meld(naam) }
    if soort == "antwoord" { for naam in past(tekst, bij: ander) + gedekt(tekst, ander) { meld(naam) } }
  }

  private static let meer = Array("meer".utf8)

  private static func groepen(_ soort: String) -> [Kenmerkgroepen.Groep] {
    switch soort {
    case "vraag": VraagJudge.groepen
    case "antwoord": AntwoordJudge.groepen
    case "afwijkreden": AfwijkredenJudge.groepen
    case "motivering": MotiveringJudge.groepen
    default: []
    }
  }

  /// How much the two texts share, by the words that carry content.
  private static func verwant(_ tekst: Ontleding, _ ander: Ontleding) -> [String] {
    let eigen = Set(Inhoudswoorden.van(tekst).map(\.stam))
    let vreemd = Set(Inhoudswoorden.van(ander).map(\.stam))
    let gedeeld = eigen.intersection(vreemd).count
    var uit = ["gedeeld\(min(gedeeld, 4))"]
    if !vreemd.isEmpty { uit.append("gedekt\(gedeeld * 4 / vreemd.count)") }
    if !eigen.isEmpty { uit.append("eigen\((eigen.count - gedeeld) * 4 / eigen.count)") }
    if let eerste = tekst.zinnen.first {
      let begin = Set(Inhoudswoorden.van(tekst).filter { eerste.contains($0.plek) }.map(\.stam))
      uit.append(begin.isDisjoint(with: vreemd) ? "beginanders" : "beginzelfde")
    }
    let zinnen = tekst.zinnen.count { zin in
      !Set(Inhoudswoorden.van(tekst).filter { zin.contains($0.plek) }.map(\.stam)).isDisjoint(with: vreemd)
    }
    uit.append("anderezinnen\(min(tekst.zinnen.count - zinnen, 4))")
    return uit
  }

  /// How much the two texts are about the same, in other words: by stems and groups of words that mean nearly the same.
  private static func begrippen(_ tekst: Ontleding, _ ander: Ontleding) -> [String] {
    let (eigen, vreemd) = (Inhoudswoord.lees(tekst), Inhoudswoord.lees(ander))
    let groepen = Set(eigen.flatMap(\.groepen))
    let stammen = Set(eigen.map(\.stam))
    let raak = vreemd.count { stammen.contains($0.stam) || !groepen.isDisjoint(with: $0.groepen) }
    var uit = ["begrip\(min(raak, 4))"]
    if !vreemd.isEmpty { uit.append("begripdeel\(raak * 4 / vreemd.count)") }
    return uit
  }

  /// How many parts of the question come back in the answer, and whether a question of yes or no gets one.
  private static func gedekt(_ tekst: Ontleding, _ vraag: Ontleding) -> [String] {
    let eigen = Inhoudswoord.lees(tekst)
    let groepen = Set(eigen.flatMap(\.groepen))
    let stammen = Set(eigen.map(\.stam))
    let gevraagd = Inhoudswoord.lees(vraag)
    let delen = AntwoordJudge.vraagdelen(vraag)
    let raak = delen.count { deel in
      gevraagd.contains {
        deel.contains($0.plek) && (stammen.contains($0.stam) || !groepen.isDisjoint(with: $0.groepen))
      }
    }
    var uit = [
      "delen\(min(delen.count, 3))", raak == 0 ? "delen.geen" : raak == delen.count ? "delen.alle" : "delen.deels",
    ]
    let direct = AntwoordJudge.jaNee.eerste(tekst).map { $0.lowerBound < 3 } ?? false
    let werkwoord = vraag.zinnen.contains { zin in
      AntwoordJudge.janeevraag.eerste(vraag, zin.lowerBound..<min(zin.upperBound, zin.lowerBound + 1)) != nil
    }
    uit.append("\(werkwoord ? "janee" : "open").\(direct ? "direct" : "anders")")
    // What is told in place of the answer shares its subject and not the kind of fact.
    let zelfde = tekst.zinnen.first.map { zin in
      eigen.contains { mijn in
        zin.contains(mijn.plek)
          && gevraagd.contains { $0.stam == mijn.stam || !Set($0.groepen).isDisjoint(with: mijn.groepen) }
      }
    }
    uit.append("begin.\(zelfde == true ? "raak" : "mist").\(direct ? "direct" : "anders")")
    return uit
  }

  /// Whether the kind of fact that is asked for is in the answer.
  private static func past(_ tekst: Ontleding, bij vraag: Ontleding) -> [String] {
    var uit: [String] = []
    let getal = tekst.woorden.contains { $0.getal != nil || $0.isCijfers }
    if AntwoordJudge.wanneer.eerste(vraag) != nil {
      uit.append(tekst.tijden.isEmpty && tekst.duren.isEmpty ? "wanneer.mist" : "wanneer.raak")
    }
    if AntwoordJudge.hoeveelheid.eerste(vraag) != nil { uit.append(getal ? "hoeveel.raak" : "hoeveel.mist") }
    if AntwoordJudge.wie.eerste(vraag) != nil {
      uit.append(tekst.woorden.dropFirst().contains { $0.metHoofdletter } ? "wie.raak" : "wie.mist")
    }
    uit.append(tekst.tijden.isEmpty ? "zonder.moment" : "met.moment")
    return uit
  }
}
