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
    for naam in verwant(tekst, ander) { meld(naam) }
    if soort == "antwoord" { for naam in past(tekst, bij: ander) { meld(naam) } }
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
