import Opname
import Scenario
import SimEngine
import Tekst

extension Opdrachten {
  /// Answers the question whether it may be done, for whoever cannot be asked.
  static let ja = Opdrachtvorm.Optie(naam: "ja", waarde: nil, uitleg: "vraag niet of u het zeker weet")

  static let verwijderen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "verwijder", kort: "sessies voorgoed wissen", argumenten: "[CODE …]",
        uitleg:
          "Wist sessies met hun notities, concepten en andere wegen (wat als) uit het archief, en de bestanden waarmee niets anders is "
          + "geopend; ook uit het logbestand en de vrije ruimte. Terughalen kan daarna alleen uit een reservekopie: denk "
          + "ook daaraan. Dat er iets is verwijderd, wanneer en door wie, blijft staan; wat het was niet. Met een "
          + "regel \u{2018}bewaartermijn = P1Y\u{2019} in het bestand met instellingen gebeurt het vanzelf, zodra een begeleider iets opvraagt.",
        opties: [
          .init(
            naam: "ouder-dan", waarde: "TERMIJN", uitleg: "alles wat langer geleden is geopend: \(Bewaartermijn.vorm)"),
          .init(naam: "atelier", waarde: "NAAM", uitleg: "een atelier met zijn duo's en alle sessies ervan"),
          doorOptie, ja,
        ], voorbeeld: "leeratelier verwijder kmt-rvx"),
      doe: verwijder)
  ]

  private static func verwijder(_ env: Omgeving) throws -> Uitgang {
    let codes = try env.argumenten.plaats.map { text throws(Opdrachtfout) in try env.code(text) }
    let term = try env.argumenten.waarde("ouder-dan").map { text throws(Opdrachtfout) in
      guard let term = Bewaartermijn(text) else {
        throw Opdrachtfout(
          "\u{2018}\(text)\u{2019} is geen termijn: \(Bewaartermijn.vorm).", .gebruik)
      }
      return term
    }
    let name = env.argumenten.waarde("atelier")
    guard [!codes.isEmpty, term != nil, name != nil].count(where: { $0 }) == 1 else {
      throw Opdrachtfout("Noem de sessies die weg moeten, of --ouder-dan TERMIJN, of --atelier NAAM.", .gebruik)
    }
    let who = try door(env)
    let archive = try env.archief(aanmaken: false)
    let list = try archive.sessies()
    let atelier = try name.map { name throws(ArchiefFout) in try archive.atelier(name) }
    if let atelier { try Trainerswoordvraag.toets(env, atelier) }
    for code in codes where !list.contains(where: { $0.code == code }) {
      throw ArchiefFout.onbekendeCode(code.tekst, suggestie: try archive.suggestie(code.tekst))
    }
    let wanted = atelier?.sessies ?? codes
    let chosen = term.map { $0.verlopen(list) } ?? list.filter { wanted.contains($0.code) }
    let groups = try atelier.map { [$0] } ?? term?.verlopen(archive.ateliers(), met: chosen.map(\.code)) ?? []
    guard !chosen.isEmpty || !groups.isEmpty else {
      Uitvoer.regel("Er is geen sessie die zo lang geleden is geopend. Er is niets verwijderd.")
      return .goed
    }
    let branches = Archief.takken(van: chosen.map(\.code), in: list)
    for row in chosen where row.toestand == .open {
      if atelier == nil { try Trainerswoordvraag.toets(env, archive, row.code) }
      if let seat = archive.bezet(row.code).first {
        throw Opdrachtfout(
          "De sessie \(row.code.tekst) wordt nu gespeeld (stoel \(seat.naam)). Laat wie speelt eerst stoppen. Er is niets verwijderd.",
          .nietToegestaan)
      }
    }
    Uitvoer.regel("Dit verdwijnt voorgoed, met notities en concepten:")
    for group in groups { Uitvoer.regel("  \(regel(group))") }
    for row in chosen { Uitvoer.regel("  \(regel(row))") }
    if !branches.isEmpty {
      Uitvoer.regel("En deze andere wegen, want zij beginnen met wat daarin gespeeld is:")
      for row in branches { Uitvoer.regel("  \(regel(row))") }
    }
    guard try bevestigd(env) else {
      Uitvoer.regel("Er is niets verwijderd.")
      return .goed
    }
    let all = (chosen + branches).map(\.code)
    let clean = try archive.verwijder(all, ateliers: groups, door: who)
    for group in groups { Uitvoer.regel("Het atelier \u{2018}\(Uitvoer.veilig(group.naam))\u{2019} is verwijderd.") }
    if !all.isEmpty || groups.isEmpty {
      Uitvoer.regel("\(all.count == 1 ? "1 sessie is" : "\(all.count) sessies zijn") verwijderd.")
    }
    if !clean { Uitvoer.melding(nogNietSchoon) }
    Uitvoer.melding("In reservekopieën, verslagen en exports die u eerder maakte, staan zij nog: verwijder die ook.")
    return .goed
  }

  private static let nogNietSchoon =
    "Een ander venster leest nog in het archief; daarom kunnen resten nog in het bestand staan. Sluit het, en verwijder of open daarna opnieuw iets."

  private static func regel(_ row: SessieRegel) -> String {
    let marks = [row.naam.map { "\u{2018}\(Uitvoer.veilig($0))\u{2019}" }, row.merk].compactMap(\.self)
    return
      "\(row.code.tekst)  \(Sessielijst.moment(row))  \(row.toestand.rawValue)  \(row.vorm)  \(row.casus)\(marks.isEmpty ? "" : "  \(marks.joined(separator: ", "))")"
  }

  private static func regel(_ group: Atelier) -> String {
    let people = group.duos.reduce(0) { $0 + $1.deelnemers.count }
    return
      "het atelier \u{2018}\(Uitvoer.veilig(group.naam))\u{2019} van \(group.geopend.prefix(10)): \(group.duos.count == 1 ? "1 duo" : "\(group.duos.count) duo's"), \(people == 1 ? "1 pseudoniem" : "\(people) pseudoniemen"), en wie waar zat"
  }

  /// Whether somebody says that it may be done.
  static func bevestigd(_ env: Omgeving) throws -> Bool {
    if env.argumenten.heeft("ja") { return true }
    let control = Lijnbediening(.standaard, breedte: min(102, Regelbreedte.uit ?? 80) - 2)
    do {
      return try control.regel("Weet u het zeker? Typ ja:").lowercased() == "ja"
    } catch { return false }
  }

  /// Removes what has been kept for longer than the owner of this computer decided, and says so.
  ///
  /// - Throws: `Opdrachtfout` when the settings are not understood; `ArchiefFout`.
  static func houdBewaartermijn(_ env: Omgeving) throws {
    let settings = try Instellingen(env)
    guard let term = settings.bewaartermijn, let archive = try env.bestaandArchief() else { return }
    let list = try archive.sessies()
    let old = term.verlopen(list)
    let groups = term.verlopen(try archive.ateliers(), met: old.map(\.code))
    guard !old.isEmpty || !groups.isEmpty else { return }
    let branches = Archief.takken(van: old.map(\.code), in: list)
    let place = "Bewaartermijn \(term.tekst) (\(settings.pad))"
    let clean: Bool
    do throws(ArchiefFout) {
      clean = try archive.verwijder((old + branches).map(\.code), ateliers: groups, door: "bewaartermijn")
    } catch {
      guard case .alleenLezen = error else { throw error }
      Uitvoer.melding("\(place): \(old.count) verlopen, maar het archief is hier alleen te lezen.")
      return
    }
    let count = old.count == 1 ? "1 sessie" : "\(old.count) sessies"
    let with = branches.isEmpty ? "" : ", met \(branches.count) andere wegen die daarop rusten"
    let limit = term.grens(Datum.vandaag).voluit
    if !groups.isEmpty {
      let many = groups.count == 1 ? "1 atelier" : "\(groups.count) ateliers"
      Uitvoer.melding("\(place): \(many) van vóór \(limit) \(groups.count == 1 ? "is" : "zijn") verwijderd.")
    }
    guard !old.isEmpty else { return }
    Uitvoer.melding(
      "\(place): \(count) van vóór \(limit)\(with) \(old.count == 1 ? "is" : "zijn") verwijderd.")
    if !clean { Uitvoer.melding(nogNietSchoon) }
  }
}

extension Bewaartermijn {
  /// The sessions that were opened before the first day that is kept.
  func verlopen(_ list: [SessieRegel]) -> [SessieRegel] {
    let limit = grens(Datum.vandaag)
    return list.filter { row in Datum(iso: String(row.geopend.prefix(10))).map { $0 < limit } ?? false }
  }

  /// The ateliers that were made before the first day that is kept, and of which no session stays.
  func verlopen(_ ateliers: [Atelier], met gone: [Sessiecode]) -> [Atelier] {
    let limit = grens(Datum.vandaag)
    return ateliers.filter { atelier in
      Datum(iso: String(atelier.geopend.prefix(10))).map { $0 < limit } ?? false
        && atelier.sessies.allSatisfy(gone.contains)
    }
  }
}
