import Scenario

/// Judges whether the advice says what a decision does to the system of the person and to the surroundings.
enum ContextRegel {
  /// What was found on one side.
  private struct Zijde {
    var genoemd: [Range<Int>] = []
    var geraakt: [Range<Int>] = []
  }

  static func beoordeel(_ lezing: Lezing) -> Bevinding {
    let tekst = lezing.tekst
    var systeem = Zijde()
    var omgeving = Zijde()
    for nummer in tekst.zinnen.indices {
      let mensen = bruikbaar(lezing, nummer, Contextkennis.systeem)
      let dingen = bruikbaar(lezing, nummer, Contextkennis.omgeving)
      guard !mensen.isEmpty || !dingen.isEmpty else { continue }
      let raakt = heeftGevolg(lezing, nummer)
      if raakt {
        systeem.geraakt += mensen
        omgeving.geraakt += dingen
      }
      systeem.genoemd += mensen
      omgeving.genoemd += dingen
    }
    return besluit(tekst, systeem, omgeving)
  }

  private static func besluit(_ tekst: Ontleding, _ systeem: Zijde, _ omgeving: Zijde) -> Bevinding {
    if let mens = systeem.geraakt.first, let ding = omgeving.geraakt.first {
      return Bevinding(
        oordeel: .voldoende, regel: "systeem-en-omgeving", bewijs: [mens, ding],
        waarom:
          "U zegt wat een beslissing betekent voor het systeem (‘\(tekst.citaat(mens))’) en voor de omgeving "
          + "of het lopende plan (‘\(tekst.citaat(ding))’).")
    }
    if let mens = systeem.genoemd.first, let ding = omgeving.genoemd.first {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "zonder-gevolg", bewijs: [mens, ding],
        waarom:
          "Systeem en omgeving worden genoemd (‘\(tekst.citaat(mens))’, ‘\(tekst.citaat(ding))’), maar niet bij "
          + "beide staat wat het voor de beslissing betekent.",
        suggestie:
          "Schrijf per omstandigheid wat een straf of voorwaarde daar verandert: ‘als hij vastzit, dan …’.")
    }
    if let mens = systeem.genoemd.first {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "alleen-systeem", bewijs: [mens],
        waarom:
          "U noemt alleen het systeem (‘\(tekst.citaat(mens))’); over school, werk, geld, woning, buurt of hulp staat er niets.",
        suggestie: "Voeg toe wat de beslissing doet met school, werk, geld, woning, buurt of lopende hulp.")
    }
    if let ding = omgeving.genoemd.first {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "alleen-omgeving", bewijs: [ding],
        waarom:
          "U noemt alleen de omgeving of het plan (‘\(tekst.citaat(ding))’); over partner, kinderen of ouders staat er niets.",
        suggestie: "Voeg toe wat de beslissing doet met partner, kinderen of ouders, of dat die er niet zijn."
      )
    }
    return Bevinding(
      oordeel: .onvoldoende, regel: "geen-context",
      waarom:
        "Er staat niet wat een beslissing betekent voor de mensen om de verdachte heen of voor school, werk, geld, woning of hulp.",
      suggestie:
        "Noem wie er meegetroffen wordt en wat er stilvalt of juist overeind blijft bij de straf die u adviseert."
    )
  }

  /// Mentions that are not the offence, a prohibition, history or a place.
  private static func bruikbaar(_ lezing: Lezing, _ nummer: Int, _ patronen: Patronen) -> [Range<Int>] {
    let tekst = lezing.tekst
    let zin = tekst.zinnen[nummer]
    if Contextkennis.nietBekend.raakt(tekst, zin) { return [] }
    let buiten = Contextkennis.buiten.vind(tekst, zin)
    let plaatsen = Contextkennis.plaats.vind(tekst, zin)
    var uit: [Range<Int>] = []
    for plek in patronen.vind(tekst, zin) {
      if buiten.contains(where: { $0.overlaps(plek) }) { continue }
      let deel = tekst.deel(om: plek.lowerBound)
      let gevolg = Contextkennis.gevolg.raakt(tekst, deel)
      if plaatsen.contains(where: { $0.overlaps(plek) }), !gevolg || Contextkennis.derden.raakt(tekst, zin) {
        continue
      }
      if lezing.beoogt[nummer], !(gevolg && Contextkennis.verband.raakt(tekst, zin)) { continue }
      if Patronen.hulp.raakt(tekst, plek), lezing.vertelt[nummer], !gevolg,
        zin.contains(where: { tekst.tijden[$0] != nil })
      {
        continue
      }
      if Patronen.zorg.raakt(tekst, plek),
        !gevolg || lezing.adviseert[nummer] && !Contextkennis.verband.raakt(tekst, zin)
      {
        continue
      }
      if Zinsoort.feit.raakt(tekst, deel), !gevolg { continue }
      if Meldwoord.raakt(tekst, plek, deel) { continue }
      uit.append(plek)
    }
    return uit
  }

  private static func heeftGevolg(_ lezing: Lezing, _ nummer: Int) -> Bool {
    let tekst = lezing.tekst
    let zin = tekst.zinnen[nummer]
    if Contextkennis.gevolg.raakt(tekst, zin) { return true }
    if Contextkennis.voorwaardelijk.raakt(tekst, zin), !lezing.feit[nummer] { return true }
    return Contextkennis.verband.raakt(tekst, zin) && Contextkennis.sanctie.raakt(tekst, zin)
  }
}

extension Patronen {
  /// Care, which is often the measure itself.
  fileprivate static let zorg = Patronen("@zorg; @vereniging")
  /// Care of any kind, which in a history is what was tried before.
  fileprivate static let hulp = Patronen("@zorg; @hulp")
}

/// Words in a clause that make a family member a source or a party, not somebody who is touched.
enum Meldwoord {
  private static let bron = Patronen(
    "volgens ..3; verklaring van; aangifte van; aangeefster; verklaart; verklaarde; zegt dat; gebeld met; gesproken met; namens; wijkteam ..2 gebeld"
  )

  static func raakt(_ tekst: Ontleding, _ plek: Range<Int>, _ deel: Range<Int>) -> Bool {
    bron.vind(tekst, deel).contains { $0.overlaps(plek) }
  }
}
