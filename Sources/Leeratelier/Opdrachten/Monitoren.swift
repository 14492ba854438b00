import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let monitoren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "monitor", kort: "de oefenmonitor over het hele archief", argumenten: "",
        uitleg:
          "Laat de drie indicatoren van de handreiking zien over de oefensessies in het archief: adviezen gevolgd en niet, terugkoppelingen waar het huis informatie had, en hoe snel een aanvullende vraag is beantwoord. Mens en simulatie apart. Voorbeelden, open sessies en andere wegen (wat als) tellen niet mee. Het is oefenen, niet de echte aansluiting.",
        opties: [
          .init(
            naam: "per", waarde: "INDELING", uit: Oefenmonitor.Indeling.self,
            uitleg: "alleen per periode, regio of casus (gewoon alle drie)"),
          .init(naam: "casus", waarde: "CASUS", uitleg: "alleen deze casus"),
          .init(naam: "regio", waarde: "REGIO", uitleg: "alleen deze regio"),
          .init(naam: "van", waarde: "JJJJ-MM-DD", uitleg: "gespeeld op of na deze dag"),
          .init(naam: "tot", waarde: "JJJJ-MM-DD", uitleg: "gespeeld op of voor deze dag"),
          .init(naam: "html", waarde: "BESTAND", uitleg: "ook als webpagina met grafieken"),
          .init(naam: "csv", waarde: nil, uitleg: "als CSV, voor een Nederlands rekenblad"),
          .json,
        ], voorbeeld: "leeratelier monitor --per casus --html monitor.html"),
      doe: monitor)
  ]

  private static func monitor(_ env: Omgeving) throws -> Uitgang {
    let divisions = try indelingen(env)
    let monitor = try verzamel(env)
    if let path = env.argumenten.waarde("html") {
      try env.schrijf(MonitorPagina.html(monitor, divisions), naar: path)
      Uitvoer.melding("De oefenmonitor staat in \(path).")
    }
    if env.argumenten.heeft("json") {
      try Uitvoer.json(Monitoruitvoer(monitor, divisions))
    } else if env.argumenten.heeft("csv") {
      Uitvoer.tekst(MonitorCSV.tekst(monitor, divisions))
    } else {
      env.toonLang("Oefenmonitor", tabel: true) { width in
        MonitorTekst(blokken: env.blokken, breedte: width).regels(monitor, divisions)
      }
    }
    return .goed
  }

  private static func indelingen(_ env: Omgeving) throws(Opdrachtfout) -> [Oefenmonitor.Indeling] {
    try env.argumenten.keuze("per", Oefenmonitor.Indeling.self).map { [$0] } ?? Oefenmonitor.Indeling.allCases
  }

  private static func dag(_ env: Omgeving, _ option: String) throws(Opdrachtfout) -> String? {
    guard let text = env.argumenten.waarde(option) else { return nil }
    guard let date = Datum(iso: text) else {
      throw Opdrachtfout(
        "Schrijf --\(option) als een datum, zoals 2026-11-24; er staat \u{2018}\(text)\u{2019}.", .gebruik)
    }
    return date.iso
  }

  private static func verzamel(_ env: Omgeving) throws -> Oefenmonitor {
    let (from, to) = (try dag(env, "van"), try dag(env, "tot"))
    var left = Oefenmonitor.Weggelaten()
    // No archive yet is a monitor of nothing.
    guard let archive = try env.bestaandArchief() else { return Oefenmonitor([], weggelaten: left) }
    let rows = try archive.sessies()
    // Of another location, here to be looked at.
    let elsewhere = Set(try archive.ateliers().filter { $0.pak != nil }.flatMap(\.sessies))
    var chosen: [SessieRegel] = []
    for row in rows {
      let day = String(row.geopend.prefix(10))
      if let casus = env.argumenten.waarde("casus"), casus != row.casus { continue }
      if let regio = env.argumenten.waarde("regio"), regio != row.regio { continue }
      if let from, day < from { continue }
      if let to, day > to { continue }
      // Another way of an example is another way.
      if row.herkomst != nil {
        left.takken += 1
      } else if row.voorbeeld {
        left.voorbeelden += 1
      } else if elsewhere.contains(row.code) {
        left.elders += 1
      } else if row.toestand != .gesloten, row.gaaf {
        // One that lost its end is not open: it is read, to be refused.
        left.open += 1
      } else {
        chosen.append(row)
      }
    }
    let read = try Monitorlezer(pad: env.archiefpad, archief: archive).lees(chosen, alle: rows)
    // One that cannot be read is named; the others still count.
    left.onleesbaar = read.onleesbaar
    if read.nietNagekeken > 0 {
      Uitvoer.melding(
        "Van \(read.nietNagekeken) oudere sessies is geteld wat eerder is uitgerekend, zonder ze opnieuw na te kijken. Of alles nog is zoals het werd opgenomen: \(Programma.aanroep) controleer-archief"
      )
    }
    return Oefenmonitor(read.feiten.sorted { $0.code < $1.code }, weggelaten: left)
  }
}

/// The monitor for other programs.
private struct Monitoruitvoer: Encodable {
  struct Telling: Encodable {
    let door: String, adviezen_gevolgd: Int, adviezen_niet_gevolgd: Int, teruggekoppeld: Int, met_informatie: Int
    let antwoorden: Int, onbeantwoord: Int
    let antwoordtijd_mediaan: Double?, antwoordtijd_mediaan_bemand: Double?, antwoordtijd_langste: Int?

    init(_ count: Oefenmonitor.Telling) {
      door = count.door.rawValue
      adviezen_gevolgd = count.gevolgd
      adviezen_niet_gevolgd = count.nietGevolgd
      teruggekoppeld = count.teruggekoppeld
      met_informatie = count.metInformatie
      antwoorden = count.antwoordtijden.count
      onbeantwoord = count.onbeantwoord
      antwoordtijd_mediaan = count.mediaan
      antwoordtijd_mediaan_bemand = count.mediaanBemand
      antwoordtijd_langste = count.langste
    }
  }
  struct Groep: Encodable {
    let naam: String, sessies: Int, tellingen: [Telling]

    init(_ group: Oefenmonitor.Groep) {
      naam = group.naam
      sessies = group.sessies
      tellingen = group.tellingen.map(Telling.init)
    }
  }
  struct Weggelaten: Encodable { let voorbeelden: Int, open: Int, takken: Int, elders: Int, onleesbaar: [String] }

  let voorbehoud: [String]
  let totaal: Groep
  let periode: [Groep]?, regio: [Groep]?, casus: [Groep]?
  let weggelaten: Weggelaten

  init(_ monitor: Oefenmonitor, _ divisions: [Oefenmonitor.Indeling]) {
    func groups(_ division: Oefenmonitor.Indeling) -> [Groep]? {
      divisions.contains(division) ? monitor.groepen(division).map(Groep.init) : nil
    }
    voorbehoud = Oefenmonitor.voorbehoud
    totaal = Groep(monitor.totaal)
    (periode, regio, casus) = (groups(.periode), groups(.regio), groups(.casus))
    weggelaten = Weggelaten(
      voorbeelden: monitor.weggelaten.voorbeelden, open: monitor.weggelaten.open, takken: monitor.weggelaten.takken,
      elders: monitor.weggelaten.elders,
      onleesbaar: monitor.weggelaten.onleesbaar)
  }
}
