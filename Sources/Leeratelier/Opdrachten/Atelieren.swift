import Glibc
import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// What can be done with an atelier.
  private enum Atelierwerk: String, CaseIterable {
    case nieuw, toon, scherm, beamer, vergelijk, bladen, verzamel, pak
    case openPak = "open-pak"
  }

  static let atelieren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "atelier", kort: "een middag met een groep duo's",
        argumenten: "[WERK NAAM…]",
        uitleg:
          "Voor de trainer. Zonder meer: de ateliers van dit archief. \u{2018}nieuw NAAM\u{2019} maakt een groep met een code per duo, en een blad om te knippen. "
          + "\u{2018}toon NAAM\u{2019}: de duo's en hun sessies. \u{2018}scherm NAAM\u{2019}: live hoe ieder duo staat, met hints, meer tijd, incidenten, pauze en een einde. "
          + "\u{2018}beamer NAAM\u{2019} houdt een pagina bij met wie waar is, en zodra iedereen klaar is met de vergelijking. \u{2018}vergelijk NAAM\u{2019} legt de duo's die klaar zijn naast elkaar, met drie verschillen voor het gesprek. \u{2018}bladen NAAM\u{2019} schrijft per duo het A4 om mee naar huis te geven, en een met wat de groep samen meenam. \u{2018}verzamel NAAM BESTAND…\u{2019} voegt archieven van andere computers bij dit atelier. \u{2018}pak NAAM\u{2019} maakt een pak voor een andere locatie, \u{2018}open-pak BESTAND\u{2019} opent er een. Alles in één archief op deze computer; docs/atelier.md zegt hoe u een zaal inricht.",
        opties: [
          .init(
            naam: "casus", waarde: "CASUS", uitleg: "met nieuw: wat er gespeeld wordt, in volgorde; mag vaker",
            herhaalbaar: true),
          .init(naam: "regio", waarde: "REGIO", uitleg: "met nieuw: een andere regio dan de casus noemt"),
          .init(naam: "duos", waarde: "AANTAL", uitleg: "met nieuw: hoeveel duo's (gewoon 8, plenair 1)"),
          .init(
            naam: "vorm", waarde: "VORM", uit: Atelier.Vorm.self,
            uitleg: "met nieuw: afgeschermd (gewoon), meekijken of plenair"),
          .init(
            naam: "zonder-wissel", waarde: nil,
            uitleg: "met nieuw: niet eerst in de stoel van de ander (gewoon wel, bij meer rondes)"),
          .init(naam: "kort", waarde: nil, uitleg: "met nieuw: de korte vorm, vanaf de instroom"), echteKlok,
          metWoord,
          .init(
            naam: "uit", waarde: "BESTAND",
            uitleg:
              "met nieuw of toon: het blad met codes; met beamer of vergelijk: de pagina; met bladen: de map (gewoon hier); met pak: het pak"
          ),
          .init(naam: "plaats", waarde: "RONDE", uitleg: "met vergelijk: alleen deze ronde, vanaf 1"),
          .init(
            naam: "van", waarde: "LOCATIE", uitleg: "met pak: welke locatie het maakt; staat achter uw opmerkingen"),
          zonderPersoonsgegevens,
          .init(naam: "eenmaal", waarde: nil, uitleg: "met beamer: schrijf de pagina één keer"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "met scherm: doe wat er in een bestand staat"),
        ], voorbeeld: "leeratelier atelier nieuw maandag --casus nachtslot --casus nachtslot --duos 8"),
      doe: atelier)
  ]

  private static func atelier(_ env: Omgeving) throws -> Uitgang {
    guard let word = env.argumenten.plaats.first else { return try toonAteliers(env) }
    guard let work = Atelierwerk(rawValue: word) else {
      let near = NearMiss.suggestion(for: word, among: Atelierwerk.allCases.map(\.rawValue))
      throw Opdrachtfout(
        "De opdracht atelier kent \u{2018}\(word)\u{2019} niet.\(near.map { " Bedoelde u \($0)?" } ?? "") Te kiezen zijn: \(Atelierwerk.allCases.map(\.rawValue).joined(separator: ", ")).",
        .gebruik)
    }
    guard let name = env.argumenten.plaats.dropFirst().first else {
      throw Opdrachtfout(
        work == .openPak ? "Zeg welk pak: atelier open-pak BESTAND." : "Zeg van welk atelier: atelier \(word) NAAM.",
        .gebruik)
    }
    let rest = Array(env.argumenten.plaats.dropFirst(2))
    guard work == .verzamel || rest.isEmpty else {
      throw Opdrachtfout(
        "Bij \u{2018}atelier \(word)\u{2019} hoort \u{00E9}\u{00E9}n naam; er staat ook \u{2018}\(rest[0])\u{2019}. Een naam met een spatie zet u tussen aanhalingstekens.",
        .gebruik)
    }
    switch work {
    case .nieuw: return try nieuwAtelier(env, name)
    case .toon: return try toonAtelier(env, name)
    case .scherm: return try atelierscherm(env, name)
    case .beamer: return try beamer(env, name)
    case .vergelijk: return try vergelijkAtelier(env, name)
    case .bladen: return try bladen(env, name)
    case .verzamel: return try verzamel(env, name, rest)
    case .pak: return try pak(env, name)
    case .openPak: return try openPak(env, name)
    }
  }

  private static func nieuwAtelier(_ env: Omgeving, _ text: String) throws -> Uitgang {
    let name = try Ateliernaam.gelezen(text)
    let ids = env.argumenten.alle("casus").flatMap { $0.split(separator: ",").map { String($0).zonderWit } }
    guard !ids.isEmpty else {
      throw Opdrachtfout("Zeg wat er gespeeld wordt: --casus CASUS, en nog een keer voor een tweede ronde.", .gebruik)
    }
    let form = try env.argumenten.keuze("vorm", Atelier.Vorm.self) ?? .afgeschermd
    // A room is one group.
    let count = try env.argumenten.getal("duos", 1...24) ?? (form == .plenair ? 1 : 8)
    let clock = try Speelkeuzes.klok(env.argumenten)
    let isShort = env.argumenten.heeft("kort")
    let region = env.argumenten.waarde("regio")
    // Whatever is wrong with a casus or a region is said now, and not to the first duo that joins.
    let casussen = try ids.map { id in
      let casus = try env.scenario(id, regio: region).casus
      guard casus.heeftZaak || form != .afgeschermd else {
        throw Opdrachtfout(
          "De casus \(casus.id) heeft geen strafzaak: alleen het huis speelt haar, en een duo heeft twee stoelen. Kies --vorm plenair of meekijken, of een andere casus.",
          .gebruik)
      }
      guard !isShort || casus.kentKort else {
        throw Opdrachtfout(
          "De casus \(casus.id) \(casus.heeftZaak ? "begint al bij de instroom" : "heeft geen strafzaak"); een kortere vorm is er niet. Laat --kort weg, of kies een andere casus.",
          .gebruik)
      }
      return casus.id
    }
    guard Gegevensvraag.mag([name], nil) else { return .goed }
    var set: [String: String] = [:]
    if !clock.isLeeg { set[Speelklok.veld] = clock.tekst }
    if isShort { set[Atelier.kort] = "ja" }
    var plan = Atelier.Opzet(naam: name, casussen: casussen, regio: region, vorm: form, instellingen: set)
    if env.argumenten.heeft("zonder-wissel") { plan.wissel = false }
    let word = env.argumenten.heeft("trainerswoord") ? try Trainerswoordvraag.nieuw(env) : nil
    let made = try env.archief().maak(plan, duos: count, woord: word)
    let sheet = blad(env, made)
    Uitvoer.regel(
      "Het atelier \u{2018}\(made.naam)\u{2019} is gemaakt: \(count == 1 ? "1 duo" : "\(count) duo's"), \(opsomming(casussen))\(plan.wissel ? ", eerst in de stoel van de ander" : "")."
    )
    // Who wants the swap must know that it takes a second round.
    if casussen.count == 1, plan.vorm == .afgeschermd, !env.argumenten.heeft("zonder-wissel") {
      Uitvoer.regel(
        "Dit is één ronde, ieder in de eigen stoel. Eerst in de stoel van de ander, en daarna in de eigen? Noem twee keer een casus, ook twee keer dezelfde: --casus \(casussen[0]) --casus \(casussen[0])"
      )
    }
    for line in sheet.regels { Uitvoer.regel(line) }
    try schrijfBlad(env, sheet)
    Uitvoer.regel("Uw eigen scherm: \(Programma.aanroep) atelier scherm \(citeer(made.naam))")
    return .goed
  }

  private static func blad(_ env: Omgeving, _ atelier: Atelier) -> Strookjesblad {
    Strookjesblad(
      atelier: atelier.naam,
      atelier.duos.map {
        .init(duo: $0.nummer, code: $0.code.tekst, opdracht: "\(Programma.aanroep) aansluiten \($0.code.tekst)")
      })
  }

  private static func schrijfBlad(_ env: Omgeving, _ sheet: Strookjesblad) throws {
    guard let path = env.argumenten.waarde("uit") else { return }
    try env.schrijf(sheet.html, naar: path)
    Uitvoer.regel("Het blad om te knippen staat in \(volledig(path)). Open het in een browser en druk het af.")
  }

  /// A name as it is typed on a command line.
  static func citeer(_ name: String) -> String { name.contains(" ") ? "'\(name)'" : name }

  private static func toonAteliers(_ env: Omgeving) throws -> Uitgang {
    let all = try env.bestaandArchief()?.ateliers() ?? []
    guard !all.isEmpty else {
      Uitvoer.regel("Er is nog geen atelier. Maak er een: \(Programma.aanroep) atelier nieuw NAAM --casus CASUS")
      return .goed
    }
    for one in all {
      let begun = one.duos.count { !$0.rondes.isEmpty }
      Uitvoer.regel(
        "\(one.naam)  \(one.geopend.prefix(10))  \(one.duos.count == 1 ? "1 duo" : "\(one.duos.count) duo's"), \(begun) begonnen  \(one.opzet.vorm.rawValue)  \(one.casussen.joined(separator: ", "))"
      )
    }
    return .goed
  }

  private static func toonAtelier(_ env: Omgeving, _ name: String) throws -> Uitgang {
    let archive = try env.archief(aanmaken: false)
    let one = try archive.atelier(name)
    try Trainerswoordvraag.toets(env, one)
    Uitvoer.regel(
      "Atelier \u{2018}\(one.naam)\u{2019} van \(Kalendertekst.moment(one.geopend)), \(one.opzet.vorm.rawValue)\(one.opzet.wissel ? ", eerst in de stoel van de ander" : "")\(one.opzet.instellingen[Atelier.kort] == nil ? "" : ", de korte vorm")\(klok(one))."
    )
    if let pak = one.pak { for line in pak.tekst.split(separator: "\n") { Uitvoer.regel(String(line)) } }
    for duo in one.duos {
      let people = duo.deelnemers.map(\.pseudoniem)
      let code = one.pak == nil ? "  \(duo.code.tekst)" : ""
      Uitvoer.regel("duo \(duo.nummer)\(code)  \(people.isEmpty ? "nog niemand" : opsomming(people))")
      for round in duo.rondes {
        let seats = Stoel.allCases.compactMap { seat in
          round.pseudoniem(seat).map { "\($0) op \(Duostand.kort(seat))" }
        }
        let closed = try archive.lees(round.sessie).sessie.gesloten
        Uitvoer.regel(
          "  ronde \(round.plaats + 1): \(round.sessie.tekst)  \(one.casussen[round.plaats])  \(closed ? "gesloten" : "open")\(seats.isEmpty ? "" : "  \(seats.joined(separator: ", "))")"
        )
      }
    }
    try schrijfBlad(env, blad(env, one))
    return .goed
  }

  private static func klok(_ atelier: Atelier) -> String {
    atelier.opzet.instellingen[Speelklok.veld].flatMap { Speelklok($0) }.map { ", met een klok: \($0.zin)" } ?? ""
  }

  private static func atelierscherm(_ env: Omgeving, _ name: String) throws -> Uitgang {
    let archive = try env.archief(aanmaken: false)
    let atelier = try archive.atelier(name)
    try Trainerswoordvraag.toets(env, atelier)
    if atelier.pak != nil { throw ArchiefFout.atelierAlleenLezen(atelier.naam) }
    try archive.controleerSchrijfbaar()
    let follower = try Ateliervolger(archive, name)
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    do { try Atelierscherm(follower, control).loop() } catch is Gestopt {}
    control.sluit()
    Uitvoer.regel("De duo's spelen verder. Terug naar dit scherm: \(Programma.aanroep) atelier scherm \(citeer(name))")
    return .goed
  }

  /// Writes the sheet of the last closed session of every duo, in a folder that is there.
  private static func bladen(_ env: Omgeving, _ name: String) throws -> Uitgang {
    let archive = try env.archief(aanmaken: false)
    let atelier = try archive.atelier(name)
    try Trainerswoordvraag.toets(env, atelier)
    let folder = env.argumenten.waarde("uit") ?? "."
    if folder == "-" { throw Opdrachtfout("Het zijn meer bladen: zeg in welke map zij komen, --uit MAP.", .gebruik) }
    try Uitvoerbestand.maakMap(folder)
    var without: [Int] = []
    var written = 0
    func plek(_ file: String) -> String { (folder.hasSuffix("/") ? folder : folder + "/") + file }
    for duo in atelier.duos {
      guard let code = try laatsteSessie(archive, duo) else {
        without.append(duo.nummer)
        continue
      }
      let path = plek("blad-duo-\(duo.nummer).html")
      let made = try maakRapport(
        env, code: code.tekst, naar: path, blad: true, zonder: env.argumenten.heeft("zonder-persoonsgegevens"))
      if let warning = made.waarschuwing { Uitvoer.melding("duo \(duo.nummer): \(warning)") }
      Uitvoer.regel("duo \(duo.nummer), sessie \(code.tekst): \(made.plaats)")
      if let later = try Casusrondes(archive, code).straks {
        Uitvoer.melding(
          "Duo \(duo.nummer) speelt deze casus in ronde \(later) nog een keer: geef het blad pas daarna, want het vertelt hoe zij afliep."
        )
      }
      written += 1
    }
    guard written > 0 else {
      throw Opdrachtfout(
        "Van atelier \(atelier.naam) is nog geen sessie afgesloten: er is nog geen blad te maken.", .nietToegestaan)
    }
    // What the whole group took along stands on a sheet of its own, for everybody.
    if let talk = try gesprekken(archive, van: atelier).last {
      let path = plek("blad-groep.html")
      let over = "atelier \(atelier.naam)"
      try env.schrijf(Meeneemblad(naam: atelier.naam, over: over, talk).html, naar: path)
      Uitvoer.regel("de hele groep, wat u samen meenam: \(volledig(path))")
    }
    if !without.isEmpty {
      Uitvoer.regel("Nog geen afgesloten sessie: \(Aanduiding.duo.namen(without.map(String.init))).")
    }
    return .goed
  }

  private static func beamer(_ env: Omgeving, _ name: String) throws -> Uitgang {
    guard let path = env.argumenten.waarde("uit"), path != "-" else {
      throw Opdrachtfout("Zeg waar de pagina komt: --uit BESTAND.", .gebruik)
    }
    let archive = try env.archief(aanmaken: false)
    let follower = try Ateliervolger(archive, name)
    var shown: String?
    while true {
      let page = Beamerblad(
        atelier: follower.atelier.naam, rondes: follower.atelier.casussen.count,
        follower.standen.map(\.beamerregel), vergelijking: try follower.vergelijking()
      ).html
      if page != shown {
        try env.schrijf(page, naar: path)
        if shown == nil {
          Uitvoer.regel("De pagina staat in \(volledig(path)). Open haar in een browser; zij ververst zichzelf.")
          if env.argumenten.heeft("eenmaal") { return .goed }
          Uitvoer.regel("Dit venster houdt haar bij; Ctrl-C houdt op.")
        }
        shown = page
      }
      repeat { usleep(500_000) } while try !follower.ververs()
    }
  }
}

/// The name of an atelier.
enum Ateliernaam {
  /// A name as it was typed; one line of at most 40 characters.
  static func gelezen(_ text: String) throws(Opdrachtfout) -> String {
    let clean = Uitvoer.veilig(text).zonderWit
    guard !clean.isEmpty, clean.count <= 40, !clean.contains("\n") else {
      throw Opdrachtfout(
        "Een naam van een atelier is een regel van hoogstens 40 tekens, zoals \u{2018}maandag\u{2019} of \u{2018}team Oost\u{2019}.",
        .gebruik)
    }
    return clean
  }
}
