import FoundationEssentials
import Opname
import Scenario
import SimEngine
import Verslag

/// The forms of `casus` for whoever writes one, or looks back on it.
enum Casusgereedschap {
  /// What is asked of a casus, or of a session.
  private enum Soort: String, CaseIterable {
    case verloop, toon, kaart, sleutel, statistiek, vergelijk, tabel, uit, nieuw, omzetten
  }

  private static let gewoonAantal = 30

  /// Does what the first word asks.
  static func doe(_ env: Omgeving) throws -> Uitgang {
    let word = try env.argumenten.plek(0)
    guard let kind = Soort(rawValue: word), !env.argumenten.heeft("trainer") else {
      throw Opdrachtfout(
        "Een casus heeft \u{00E9}\u{00E9}n naam. Voor wie er een schrijft of naast elkaar legt: \(opsomming(Soort.allCases.map { "\u{2018}casus \($0.rawValue)\u{2019}" })).",
        .gebruik)
    }
    if kind != .vergelijk, env.argumenten.waarde("vragenlijst") != nil {
      throw Opdrachtfout("--vragenlijst hoort bij \u{2018}casus vergelijk ID\u{2019}.", .gebruik)
    }
    if kind != .kaart, env.argumenten.waarde("svg") != nil {
      throw Opdrachtfout("--svg hoort bij \u{2018}casus kaart ID\u{2019}.", .gebruik)
    }
    if kind == .verloop { return try verloop(env) }
    if kind == .uit { return try uit(env) }
    if kind == .omzetten { return try omzetten(env) }
    if kind == .nieuw { return try Casusnieuw.doe(env) }
    if kind == .vergelijk { return try Opdrachten.vergelijkCasus(env) }
    let library = try env.bibliotheek()
    let casus = try env.casus(try env.argumenten.plek(1), library).casus
    let regio = try env.regio(casus.regio, library).regio
    let opening = Opening(casus: casus, regio: regio, instroomdatum: Opening.standaarddatum(casus, vandaag: .vandaag))
    switch kind {
    case .kaart:
      let klok = SimKlok(casus: casus, regio: regio, instroomdatum: opening.instroomdatum)
      if let path = env.argumenten.waarde("svg") {
        try env.schrijf(Casuskaart.svg(opening.casus, klok), naar: path)
        Uitvoer.regel("De kaart staat in \(Opdrachten.volledig(path)). Elke browser en tekstverwerker kan haar tonen.")
        return .goed
      }
      env.toonLang(casus.titel, breedte: 78) { CasusTekst.kaart(opening.casus, klok, breedte: $0) }
    case .sleutel: env.toonLang(casus.titel, breedte: 78) { _ in CasusTekst.sleutel(opening.casus) }
    case .toon: try toon(env, casus, library)
    case .statistiek:
      let times = try env.argumenten.getal("keren", 1...1000) ?? gewoonAantal
      let counted = Casusstatistiek.maak(casus, regio, keren: times, zaad: 0)
      env.toonLang(casus.titel, tabel: true, breedte: 78) { CasusTekst.statistiek(counted, casus, breedte: $0) }
    case .tabel: try geef(env, Stukkenblad.csv(casus.puzzelstukken), "De tabel")
    case .verloop, .vergelijk, .uit, .nieuw, .omzetten: break
    }
    return .goed
  }

  /// What a seat sees at the end of each act, in the first expected run in which nothing is refused.
  private static func toon(_ env: Omgeving, _ casus: Casus, _ library: Bibliotheek) throws {
    let seat = try Opdrachten.stoel(env) ?? .zsm
    let runs = library.heeftVerloop(casus.id) ? library.verlopen(casus.id).waarde ?? [] : []
    guard let run = runs.first(where: { $0.stappen.allSatisfy { $0.weigering == nil } }) else {
      throw Opdrachtfout(
        "Deze casus heeft geen verloop waarin niets geweigerd wordt; zonder verloop is er niets te tonen.", .gegevens)
    }
    let regio = try env.regio(run.regio ?? casus.regio, library).regio
    var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true))
    var ends: [(act: Bedrijf, state: Sessie)] = []
    repeat {
      if ends.last?.act == player.sessie.bedrijf { ends.removeLast() }
      ends.append((player.sessie.bedrijf, player.sessie))
    } while player.stap() != nil
    env.toonLang(casus.titel, breedte: 78) { width in
      ends.flatMap { item -> [String] in
        let page = Stoelscherm(zicht: Zicht(item.state, stoel: seat), stoel: seat, verteller: Verteller(item.state))
          .dossier
        return Lijnindeling.regels(page, breedte: width) + [""]
      }
    }
  }

  /// Keeps a played session as an expected run.
  private static func verloop(_ env: Omgeving) throws -> Uitgang {
    let code = try env.code(try env.argumenten.plek(1))
    let state = try env.archief(aanmaken: false).lees(code).sessie
    guard state.gesloten else {
      throw Opdrachtfout(
        "Sessie \(code.tekst) is nog open; een verloop is van een sessie die afgesloten is.", .gegevens)
    }
    guard Gegevensvraag.mag([env.argumenten.waarde("naam")].compactMap(\.self), state.casus) else { return .goed }
    let made = Verloop.van(state, naam: env.argumenten.waarde("naam") ?? code.tekst)
    for part in made.gemist { Uitvoer.melding("Een verloop kan dit niet zeggen, en het staat er niet in: \(part).") }
    let text = Verloop.bestand([made.verloop])
    if let path = env.argumenten.waarde("uit") {
      if env.argumenten.heeft("erbij") { return try voegToe(made.verloop, aan: path, env) }
      try nieuw(path)
      try env.schrijf(text, naar: path)
      Uitvoer.regel(
        "Het verloop staat in \(Opdrachten.volledig(path)). Zet erbij wat de scorekaart moet vinden, en leg het naast de casus als \(state.casus.id).verloop.json."
      )
    } else {
      Uitvoer.tekst(text)
    }
    return .goed
  }

  /// Puts a run behind those that a file has; comments and order stay.
  private static func voegToe(_ run: Verloop, aan path: String, _ env: Omgeving) throws -> Uitgang {
    let bytes = try env.inhoud(path)
    guard let old = VerloopReader.lees(SourceText(bestand: path, bytes: bytes)).waarde else {
      throw Opdrachtfout(
        "\(path) is geen verloop zonder fouten; er is niets aan veranderd. Wat eraan schort, zegt: \(Programma.aanroep) controleer \(path)",
        .gegevens)
    }
    if old.contains(where: { $0.naam == run.naam }) {
      throw Opdrachtfout(
        "In \(path) staat al een verloop \u{2018}\(run.naam)\u{2019}. Kies met --naam een andere naam.", .nietTeMaken)
    }
    let new = Verloop.metErbij(String(decoding: bytes, as: UTF8.self), run)
    // Only what reads back as all that was there with one more is written.
    guard let new, let read = VerloopReader.lees(SourceText(bestand: path, tekst: new)).waarde,
      read.map(\.naam) == old.map(\.naam) + [run.naam]
    else {
      throw Opdrachtfout(
        "Het einde van de lijst \"verlopen\" in \(path) is niet te vinden; er is niets aan veranderd. Geef met --uit een ander bestand.",
        .gegevens)
    }
    try env.schrijf(new, naar: path)
    Uitvoer.regel(
      "Het verloop \u{2018}\(run.naam)\u{2019} staat nu ook in \(Opdrachten.volledig(path)). Zet erbij wat de scorekaart moet vinden."
    )
    return .goed
  }

  /// Puzzelstukken out of a sheet, as they go into a casus.
  private static func uit(_ env: Omgeving) throws -> Uitgang {
    let path = try env.argumenten.plek(1)
    let read = Stukkentabel.lees(try env.inhoud(path))
    guard read.fouten.isEmpty else {
      for fault in read.fouten {
        let column = fault.kolom.isEmpty ? "" : ", kolom \(fault.kolom)"
        Uitvoer.melding("\(path), regel \(fault.regel)\(column): \(fault.tekst).")
      }
      throw Opdrachtfout(
        "\(read.fouten.count == 1 ? "1 fout" : "\(read.fouten.count) fouten") in de tabel; er is niets geschreven. Welke kolommen er zijn, toont: \(Programma.aanroep) casus tabel nachtslot",
        .gegevens)
    }
    try geef(env, Stukkenschrijver.tekst(read.stukken) + ",\n", "Het stuk voor de casus")
    return .goed
  }

  /// A casus file in the newest format, with everything else as it was.
  private static func omzetten(_ env: Omgeving) throws -> Uitgang {
    let path = try env.argumenten.plek(1)
    let source = SourceText(bestand: path, bytes: try env.inhoud(path))
    let new: SourceText
    do throws(Omzetter.Fout) {
      new = try Omzetter.omgezet(source)
    } catch {
      switch error {
      case .isNieuwste:
        throw Opdrachtfout(
          "\(path) staat al in formaat \(CasusReader.formaten.upperBound), het nieuwste; er is niets om te zetten.",
          .gebruik)
      case .onleesbaar:
        throw Opdrachtfout(
          "\(path) is geen casus waarvan het formaat te lezen is. Wat eraan schort, zegt: \(Programma.aanroep) controleer \(path)",
          .gegevens)
      }
    }
    try geef(env, String(decoding: new.bytes, as: UTF8.self), "De casus in het nieuwste formaat")
    return .goed
  }

  /// What an author wrote by hand is not written over.
  ///
  /// - Throws: `Opdrachtfout` when the file is there already.
  private static func nieuw(_ path: String) throws(Opdrachtfout) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw Opdrachtfout(
      "\(path) is er al, en wordt niet overschreven. Geef met --uit een ander bestand\(path.hasSuffix(".verloop.json") ? ", of zet het met --erbij achter wat er staat" : ", en zet wat u wilt houden daarna zelf over").",
      .nietTeMaken)
  }

  /// Writes a text to the file that was named, or to the standard output.
  private static func geef(_ env: Omgeving, _ text: String, _ what: String) throws {
    guard let path = env.argumenten.waarde("uit") else { return Uitvoer.tekst(text) }
    try nieuw(path)
    try env.schrijf(text, naar: path)
    Uitvoer.regel("\(what) staat in \(Opdrachten.volledig(path)).")
  }
}
