import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  // MARK: collecting

  /// Joins the archives of other computers into the atelier of a name here.
  static func verzamel(_ env: Omgeving, _ name: String, _ files: [String]) throws -> Uitgang {
    guard !files.isEmpty else {
      throw Opdrachtfout("Zeg welke archieven: atelier verzamel NAAM BESTAND…", .gebruik)
    }
    let archive = try env.archief()
    if let here = try archive.ateliers().first(where: { $0.naam.lowercased() == name.lowercased() }) {
      try Trainerswoordvraag.toets(env, here)
    }
    var whole = true
    for file in files {
      if Uitvoerbestand.zelfde(file, env.archiefpad) {
        Uitvoer.melding("\(file): dat is dit archief zelf.")
        whole = false
        continue
      }
      do {
        let source = try Archief.alleenLezen(file)
        let there = try source.atelier(name)
        let here = try archive.ateliers().first { $0.naam.lowercased() == name.lowercased() }
        if there.woord != here?.woord { try Trainerswoordvraag.toets(env, there) }
        let joined = try archive.verzamel(name, uit: source)
        meld(joined, file)
        whole = whole && joined.isGeheel
      } catch let error as ArchiefFout {
        // One file that does not fit is no reason to leave the others.
        Uitvoer.melding("\(file): \(error.boodschap)")
        whole = false
      }
    }
    Uitvoer.regel("Naast elkaar leggen: \(Programma.aanroep) atelier vergelijk \(citeer(name))")
    return whole ? .goed : .gegevens
  }

  private static func meld(_ joined: Verzameling, _ file: String) {
    if joined.nieuw { Uitvoer.regel("\(file): het atelier was hier nog niet, en is er nu.") }
    for one in joined.hernummerd {
      Uitvoer.regel("\(file): duo \(one.daar) is hier duo \(one.hier), want dat nummer was al van een ander duo.")
    }
    for one in joined.hernoemd {
      Uitvoer.regel(
        "\(file): \(one.daar) heet hier \(one.hier) (duo \(one.duo)), want iemand van een ander duo heet al zo.")
    }
    for line in joined.sessies {
      let place = "\(file): duo \(line.duo), ronde \(line.ronde), \(line.code.tekst)"
      switch line.lot {
      case .nieuw: Uitvoer.regel("\(place): toegevoegd.")
      case .bekend: Uitvoer.regel("\(place): was er al.")
      case .verder(let events, let notes):
        let what = [
          events > 0 ? "\(events) \(events == 1 ? "gebeurtenis" : "gebeurtenissen")" : nil,
          notes > 0 ? "\(notes) \(notes == 1 ? "aantekening" : "aantekeningen")" : nil,
        ].compactMap(\.self)
        Uitvoer.regel("\(place): aangevuld met \(opsomming(what)).")
      case .geweigerd(let reason): Uitvoer.melding("\(place): niet toegevoegd. \(reason)")
      }
    }
    if joined.sessies.isEmpty { Uitvoer.regel("\(file): er zijn nog geen sessies van dit atelier.") }
  }

  // MARK: packs

  /// The kinds of notes that another location needs; what people wrote about themselves stays.
  private static let pakt: [Aantekening.Soort] = [
    .notitie, .bladwijzer, .oordeel, .fragment, .watZouUDoen, .inzicht, .leervraag,
  ]

  /// Makes a pack of an atelier for another location.
  static func pak(_ env: Omgeving, _ name: String) throws -> Uitgang {
    guard let path = env.argumenten.waarde("uit"), path != "-" else {
      throw Opdrachtfout("Zeg waar het pak komt: --uit BESTAND.", .gebruik)
    }
    let archive = try env.archief(aanmaken: false)
    let atelier = try archive.atelier(name)
    try Trainerswoordvraag.toets(env, atelier)
    let leaveOut = env.argumenten.heeft("zonder-persoonsgegevens")
    var from = env.argumenten.waarde("van").map { Uitvoer.veilig($0).zonderWit }
    // It stands in the pack and behind every remark: asked about as whatever else is typed, unless it is left out.
    let named = Tekstvondsten(from ?? "")
    if leaveOut {
      from = from.map { _ in named.zonder }
    } else if let from, !Gegevensvraag.mag([from], nil) {
      return .goed
    }
    var sessions: [Paksessie] = []
    var (open, places) = (0, named.plekken.count)
    for code in atelier.sessies {
      var source = try Sessiebron(archive, code)
      guard source.sessie.gesloten else {
        open += 1
        continue
      }
      source.aantekeningen = source.aantekeningen.geldig.filter { pakt.contains($0.soort) }
      places += source.persoonsgegevens
      source = uitTeGeven(env, source, weg: leaveOut)
      sessions.append(
        Paksessie(code: code, gebeurtenissen: source.sessie.gebeurtenissen, aantekeningen: source.aantekeningen))
    }
    guard !sessions.isEmpty else {
      throw Opdrachtfout("In dit atelier is nog geen sessie gesloten: er is niets om in te pakken.", .geenInvoer)
    }
    let text = Paktekst.tekst(
      atelier: atelier.pak?.naam ?? atelier.naam, geopend: atelier.geopend, van: from, sessies: sessions.count,
      duos: atelier.duos.count { duo in duo.rondes.contains { round in sessions.contains { $0.code == round.sessie } }
      },
      open: open, persoonsgegevens: places, weggelaten: leaveOut)
    let folder = try Tijdelijkemap()
    let made = folder.pad + "/pak.sqlite"
    do {
      let other = try Archief(pad: made)
      try archive.pakIn(
        atelier, sessions, Pak(naam: atelier.pak?.naam ?? atelier.naam, van: from, tekst: text), naar: other)
    }
    try Uitvoerbestand.maak(path, niet: env.eigenBestanden) { temporary in
      try Archief.reservekopie(van: made, naar: temporary)
    }
    for line in text.split(separator: "\n") { Uitvoer.regel(String(line)) }
    Uitvoer.regel("Het pak staat in \(volledig(path)). Openen gaat met: \(Programma.aanroep) atelier open-pak BESTAND")
    return .goed
  }

  /// Opens a pack of another location, or one that came back with remarks.
  static func openPak(_ env: Omgeving, _ path: String) throws -> Uitgang {
    if Uitvoerbestand.zelfde(path, env.archiefpad) {
      throw Opdrachtfout("\(path) is dit archief zelf. Noem het pak dat u kreeg.", .gebruik)
    }
    let source = try Archief.alleenLezen(path)
    let pak = try source.pak()
    for line in pak.tekst.split(separator: "\n") { Uitvoer.regel(String(line)) }
    let opened = try env.archief().openPak(source)
    for line in opened.opmerkingen {
      Uitvoer.regel(
        "\(line.code.tekst): \(line.aantal) \(line.aantal == 1 ? "opmerking" : "opmerkingen") erbij. Lezen: \(Programma.aanroep) notities \(line.code.tekst)"
      )
    }
    for reason in opened.geweigerd { Uitvoer.melding(reason) }
    if opened.sessies > 0 {
      Uitvoer.regel(
        "Het atelier heet hier \u{2018}\(opened.naam)\u{2019}: \(opened.sessies == 1 ? "1 sessie" : "\(opened.sessies) sessies"), alleen om te lezen. Bekijken: \(Programma.aanroep) atelier vergelijk \(citeer(opened.naam))"
      )
      Uitvoer.regel(
        "Opmerkingen maakt u met \u{2018}noteer\u{2019} en \u{2018}oordeel\u{2019}; teruggeven met: \(Programma.aanroep) atelier pak \(citeer(opened.naam)) --van UW-LOCATIE --uit BESTAND"
      )
    } else if opened.opmerkingen.isEmpty {
      Uitvoer.regel("Er staat niets nieuws in voor het atelier \u{2018}\(opened.naam)\u{2019}.")
    } else {
      Uitvoer.regel(
        "De opmerkingen staan bij het atelier \u{2018}\(opened.naam)\u{2019}, onder wie ze maakte; aan de sessies zelf is niets veranderd."
      )
    }
    return opened.geweigerd.isEmpty ? .goed : .gegevens
  }
}

/// What a pack says of itself.
enum Paktekst {
  /// Whole sentences, a paragraph a line.
  ///
  /// - Parameters:
  ///   - atelier: The name of the atelier.
  ///   - geopend: When it was made, ISO 8601.
  ///   - van: The location that made the pack; nil: it is not said.
  ///   - sessies: How many sessions are in it.
  ///   - duos: Of how many duo's.
  ///   - open: How many are left out because they are open.
  ///   - persoonsgegevens: How many places in typed texts look like a real person's data.
  ///   - weggelaten: Whether those were left out.
  /// - Returns: The text.
  static func tekst(
    atelier: String, geopend: String, van: String?, sessies: Int, duos: Int, open: Int, persoonsgegevens: Int,
    weggelaten: Bool
  ) -> String {
    let places = persoonsgegevens == 1 ? "lijkt 1 plaats" : "lijken \(persoonsgegevens) plaatsen"
    let data =
      persoonsgegevens == 0
      ? "In wat getypt is vond het programma niets dat op gegevens van een echt mens lijkt; lees het zelf na, want dat is geen bewijs."
      : weggelaten
        ? "In wat getypt is \(places) op gegevens van een echt mens; dat is weggelaten."
        : "In wat getypt is \(places) op gegevens van een echt mens; dat staat er nog in."
    return [
      "Pak van het atelier \u{2018}\(atelier)\u{2019} van \(Kalendertekst.moment(geopend))\(van.map { ", gemaakt door \($0)" } ?? "").",
      "Erin: \(sessies == 1 ? "1 gesloten sessie" : "\(sessies) gesloten sessies") van \(duos == 1 ? "1 duo" : "\(duos) duo's"), met de casus en de regio waarmee gespeeld is; alles wat daarin gebeurde en getypt werd; pseudoniemen en wie op welke stoel zat; notities, oordelen over adviezen, gekozen momenten, inzichten en leervragen.",
      "Er niet in: \(open == 0 ? "" : open == 1 ? "1 sessie die nog open is, " : "\(open) sessies die nog open zijn, ")half geschreven teksten, eigen verhalen, zelfbeelden en voornemens, doorgestreepte notities, de codes om mee te doen en het trainerswoord. Namen van deelnemers vraagt het programma niet.",
      data,
      "Het is van de deelnemers en hun begeleider, nooit van de leidinggevende. Wie het opent, leest het alleen, en wist het na de bespreking met \u{2018}verwijder --atelier\u{2019}.",
    ].joined(separator: "\n")
  }
}
