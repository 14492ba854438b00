import Scenario

extension GebeurtenisRecordV1 {
  /// The event of a record.
  ///
  /// - Throws: `RecordFout` for a kind or a word that this version does not have, or a field that its kind needs.
  package func gebeurtenis() throws(RecordFout) -> Gebeurtenis {
    Gebeurtenis(nummer: nummer, tijd: tijd, inhoud: try inhoud())
  }

  private func inhoud() throws(RecordFout) -> Gebeurtenis.Inhoud {
    switch soort {
    case "sessie_geopend": return .sessieGeopend
    case "bedrijf_begonnen":
      return .bedrijfBegonnen(
        try Recordveld.keuze(bedrijf, "bedrijf"), overgeslagen: try Recordveld.verplicht(overgeslagen, "overgeslagen"))
    case "handeling_verricht": return .handelingVerricht(try verricht())
    case "bekend_gebleken":
      return .bekendGebleken(
        rol: try Recordveld.keuze(rol, "rol"), bekend: try Recordveld.verplicht(bekend, "bekend"),
        advies: try Recordveld.verplicht(heeftAdvies, "heeft_advies"))
    case "puzzelstuk_vernomen":
      return .puzzelstukVernomen(
        rol: try Recordveld.keuze(rol, "rol"), puzzelstuk: try Recordveld.verplicht(puzzelstuk, "puzzelstuk"),
        diepte: try Recordveld.keuze(diepte, "diepte"), van: try Recordveld.keuze(van, "van"),
        woorden: try Recordveld.verplicht(woorden, "woorden"))
    case "delen_geweigerd":
      return .delenGeweigerd(
        aan: try Recordveld.keuze(aan, "aan"), houder: try Recordveld.keuze(houder, "houder"), puzzelstuk: puzzelstuk,
        grond: try Recordveld.keuze(grond, "grond"), woorden: try Recordveld.verplicht(woorden, "woorden"))
    case "advies_vastgelegd": return .adviesVastgelegd(try Recordveld.verplicht(advies, "advies").adviesstuk())
    case "bericht_verzonden": return .berichtVerzonden(try Recordveld.verplicht(bericht, "bericht").bericht())
    case "bericht_aangekomen": return .berichtAangekomen(try Recordveld.verplicht(berichtnummer, "berichtnummer"))
    case "bericht_gestrand":
      return .berichtGestrand(
        try Recordveld.verplicht(berichtnummer, "berichtnummer"), reden: try Recordveld.verplicht(waarom, "waarom"))
    case "termijn_gestart": return .termijnGestart(try Recordveld.verplicht(termijn, "termijn").termijn())
    case "termijn_gehaald": return .termijnGehaald(try Recordveld.verplicht(termijnnummer, "termijnnummer"))
    case "termijn_verstreken": return .termijnVerstreken(try Recordveld.verplicht(termijnnummer, "termijnnummer"))
    default: return try inhoudVervolg()
    }
  }

  private func inhoudVervolg() throws(RecordFout) -> Gebeurtenis.Inhoud {
    switch soort {
    case "loket_open": return .loketOpen
    case "loket_dicht": return .loketDicht
    case "gezegd":
      return .gezegd(
        rol: try Recordveld.keuze(rol, "rol"), aan: try Recordveld.keuze(stoel, "stoel"),
        woorden: try Recordveld.verplicht(woorden, "woorden"))
    case "overleg_gehouden":
      return .overlegGehouden(
        try Recordveld.keuze(overleg, "overleg"), deelnemers: try Recordveld.keuzes(deelnemers, "deelnemers"),
        doel: doel, ingebracht: try Recordveld.verplicht(ingebracht, "ingebracht"))
    case "besluit_genomen": return .besluitGenomen(try Recordveld.verplicht(besluit, "besluit").besluit())
    case "stoel_overgedragen":
      return .stoelOvergedragen(try Recordveld.keuze(stoel, "stoel"), try Recordveld.keuze(bezetting, "bezetting"))
    case "wachten_voorbij": return .wachtenVoorbij(try Recordveld.keuze(stoel, "stoel"))
    case "incident":
      return .incident(
        id: try Recordveld.verplicht(id, "id"), stoel: try Recordveld.keuze(stoel, "stoel"),
        tekst: try Recordveld.verplicht(tekst, "tekst"))
    case "sessie_gesloten": return .sessieGesloten(reden: try Recordveld.verplicht(waarom, "waarom"))
    default: throw .onbekendeSoort(soort)
    }
  }

  private func verricht() throws(RecordFout) -> Verricht {
    Verricht(
      handeling: try Recordveld.verplicht(handeling, "handeling").handeling(),
      stoel: try Recordveld.keuze(mag: stoel, "stoel"), door: try Recordveld.keuze(door, "door"), reden: reden?.reden,
      kosten: try Recordveld.verplicht(kosten, "kosten"),
      mogelijkheden: try Recordveld.keuzes(mogelijkheden, "mogelijkheden"),
      gezien: try Recordveld.verplicht(gezien, "gezien"))
  }
}
