import Scenario

extension GebeurtenisRecordV1 {
  /// The event of a record.
  ///
  /// - Throws: `RecordFout` for a kind or a word that this version does not have, or a field that its kind needs.
  package func gebeurtenis() throws(RecordFout) -> Gebeurtenis {
    Gebeurtenis(nummer: nummer, tijd: try Recordveld.minuut(tijd, "tijd"), inhoud: try inhoud())
  }

  private func inhoud() throws(RecordFout) -> Gebeurtenis.Inhoud {
    guard let kind = Gebeurtenissoort(rawValue: soort) else { throw .onbekendeSoort(soort) }
    switch kind {
    case .sessieGeopend: return .sessieGeopend
    case .bedrijfBegonnen:
      return .bedrijfBegonnen(
        try Recordveld.keuze(bedrijf, "bedrijf"), overgeslagen: try Recordveld.verplicht(overgeslagen, "overgeslagen"))
    case .handelingVerricht: return .handelingVerricht(try verricht())
    case .bekendGebleken: return .bekendGebleken(try bekendheid())
    case .puzzelstukVernomen: return .puzzelstukVernomen(try verneming())
    case .delenGeweigerd: return .delenGeweigerd(try terughouding())
    case .adviesVastgelegd: return .adviesVastgelegd(try Recordveld.verplicht(advies, "advies").adviesstuk())
    case .berichtVerzonden: return .berichtVerzonden(try Recordveld.verplicht(bericht, "bericht").bericht())
    case .berichtAangekomen: return .berichtAangekomen(try Recordveld.verplicht(berichtnummer, "berichtnummer"))
    case .berichtGestrand:
      return .berichtGestrand(
        try Recordveld.verplicht(berichtnummer, "berichtnummer"), reden: try Recordveld.verplicht(waarom, "waarom"))
    case .termijnGestart: return .termijnGestart(try Recordveld.verplicht(termijn, "termijn").termijn())
    case .termijnGehaald: return .termijnGehaald(try Recordveld.verplicht(termijnnummer, "termijnnummer"))
    case .termijnVerstreken: return .termijnVerstreken(try Recordveld.verplicht(termijnnummer, "termijnnummer"))
    case .loketOpen: return .loketOpen
    case .loketDicht: return .loketDicht
    case .gezegd: return .gezegd(try uitspraak())
    case .overlegGehouden: return .overlegGehouden(try overlegverslag())
    case .besluitGenomen: return .besluitGenomen(try Recordveld.verplicht(besluit, "besluit").besluit())
    case .stoelOvergedragen:
      return .stoelOvergedragen(try Recordveld.keuze(stoel, "stoel"), try Recordveld.keuze(bezetting, "bezetting"))
    case .wachtenVoorbij: return .wachtenVoorbij(try Recordveld.keuze(stoel, "stoel"))
    case .incident:
      return .incident(
        Incidentmelding(
          id: try Recordveld.verplicht(id, "id"), stoel: try Recordveld.keuze(stoel, "stoel"),
          tekst: try Recordveld.verplicht(tekst, "tekst"), isGekozen: door == Rol.trainer.rawValue))
    case .hint:
      return .hint(
        Trainerhint(stoel: try Recordveld.keuze(stoel, "stoel"), tekst: try Recordveld.verplicht(tekst, "tekst")))
    case .termijnVerlengd:
      return .termijnVerlengd(
        Termijnverlenging(
          nummer: try Recordveld.verplicht(termijnnummer, "termijnnummer"),
          einde: try Recordveld.minuut(Recordveld.verplicht(einde, "einde"), "einde")))
    case .pauzeBegonnen: return .pauzeBegonnen
    case .pauzeVoorbij: return .pauzeVoorbij
    case .zaakTerug: return .zaakTerug(zaak)
    case .sessieGesloten: return .sessieGesloten(reden: try Recordveld.verplicht(waarom, "waarom"))
    }
  }

  private func bekendheid() throws(RecordFout) -> Bekendheid {
    Bekendheid(
      rol: try Recordveld.keuze(rol, "rol"), bekend: try Recordveld.verplicht(bekend, "bekend"),
      advies: try Recordveld.verplicht(heeftAdvies, "heeft_advies"), zaak: zaak)
  }

  private func verneming() throws(RecordFout) -> Verneming {
    Verneming(
      rol: try Recordveld.keuze(rol, "rol"), puzzelstuk: try Recordveld.verplicht(puzzelstuk, "puzzelstuk"),
      diepte: try Recordveld.keuze(diepte, "diepte"), van: try Recordveld.keuze(van, "van"),
      woorden: try Recordveld.verplicht(woorden, "woorden"))
  }

  private func terughouding() throws(RecordFout) -> Terughouding {
    Terughouding(
      aan: try Recordveld.keuze(aan, "aan"), houder: try Recordveld.keuze(houder, "houder"), puzzelstuk: puzzelstuk,
      grond: try Recordveld.keuze(grond, "grond"), woorden: try Recordveld.verplicht(woorden, "woorden"))
  }

  private func uitspraak() throws(RecordFout) -> Uitspraak {
    Uitspraak(
      rol: try Recordveld.keuze(rol, "rol"), aan: try Recordveld.keuze(stoel, "stoel"),
      woorden: try Recordveld.verplicht(woorden, "woorden"))
  }

  private func overlegverslag() throws(RecordFout) -> Overlegverslag {
    Overlegverslag(
      soort: try Recordveld.keuze(overleg, "overleg"), deelnemers: try Recordveld.keuzes(deelnemers, "deelnemers"),
      doel: doel, ingebracht: try Recordveld.verplicht(ingebracht, "ingebracht"))
  }

  private func verricht() throws(RecordFout) -> Verricht {
    Verricht(
      handeling: try Recordveld.verplicht(handeling, "handeling").handeling(),
      stoel: try Recordveld.keuze(mag: stoel, "stoel"), door: try Recordveld.keuze(door, "door"), reden: reden?.reden,
      kosten: try Recordveld.minuut(Recordveld.verplicht(kosten, "kosten"), "kosten"),
      mogelijkheden: try Recordveld.keuzes(mogelijkheden, "mogelijkheden"),
      gezien: try Recordveld.verplicht(gezien, "gezien"))
  }
}
