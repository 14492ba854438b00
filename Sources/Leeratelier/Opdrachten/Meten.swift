import FoundationEssentials
import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// Verbs that `make bench` calls; each prints one JSON object.
  static let meten: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-lezen", kort: "", argumenten: "MAP",
        uitleg: "Leest en controleert alle casussen in een map, vijf keer; de beste telt.",
        opties: [], voorbeeld: "leeratelier meet-lezen /tmp/casussen", verborgen: true),
      doe: { env in
        let folder = try env.argumenten.plek(0)
        guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
          throw Opdrachtfout("De map is er niet of niet te lezen: \(folder)", .geenInvoer)
        }
        let names = found.sorted().filter { $0.hasSuffix(".json") }
        let files = names.compactMap { Bestandslezer.inhoud(van: "\(folder)/\($0)") }
        let best = beste(5) { _ = Leesmeting.lees(files) }
        Uitvoer.dataregel("{\"bestanden\": \(files.count), \"seconden\": \(best)}")
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-bibliotheek", kort: "", argumenten: "",
        uitleg: "Leest en controleert de meegeleverde casussen en regio's.",
        opties: [], voorbeeld: "leeratelier meet-bibliotheek", verborgen: true),
      doe: { env in
        let library = try env.bibliotheek()
        let best = beste(5) {
          for id in library.casusIds { _ = library.casus(id) }
          for id in library.regioIds { _ = library.regio(id) }
        }
        Uitvoer.dataregel("{\"casussen\": \(library.casusIds.count), \"seconden\": \(best)}")
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-herhaling", kort: "", argumenten: "", uitleg: "Vouwt opgenomen gebeurtenissen opnieuw.", opties: [],
        voorbeeld: "leeratelier meet-herhaling", verborgen: true),
      doe: { env in
        let opening = meetopening(try env.scenario(Voorbeeld.casus))
        var play = Doorloop(opening, zaad: 5)
        play.speel(hoogstens: 400)
        let events = play.sessie.gebeurtenissen
        let best = beste(20) { _ = Sessie(opening, gebeurtenissen: events) }
        Uitvoer.dataregel("{\"gebeurtenissen\": \(events.count), \"per_seconde\": \(Int(Double(events.count) / best))}")
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-rapport", kort: "", argumenten: "BESTAND",
        uitleg: "Schrijft het verslag van een willekeurig gespeelde sessie van minstens 500 gebeurtenissen, vijf keer.",
        opties: [], voorbeeld: "leeratelier meet-rapport /tmp/verslag.html", verborgen: true),
      doe: { env in
        let opening = meetopening(try env.scenario(Voorbeeld.casus))
        // The first seed whose play is long enough; all of it is the same on every machine.
        let session = (0..<400 as Range<UInt64>).lazy.map { seed in
          var play = Doorloop(opening, zaad: seed)
          play.speel(hoogstens: 2000)
          return play.sessie
        }.first { $0.gebeurtenissen.count >= 500 }
        guard let session else { throw Opdrachtfout("Geen spel haalde 500 gebeurtenissen.", .fout) }
        var page = ""
        let best = beste(5) {
          // As the verb does it: the fold included.
          let folded = Sessie(opening, gebeurtenissen: session.gebeurtenissen)
          page = Sessieverslag(Sessiebron(code: "kmt-rvx", sessie: folded)).html
        }
        try env.schrijf(page, naar: env.argumenten.plek(0))
        Uitvoer.dataregel(
          "{\"gebeurtenissen\": \(session.gebeurtenissen.count), \"bytes\": \(page.utf8.count), \"seconden\": \(best)}")
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-atelier", kort: "", argumenten: "BESTAND",
        uitleg:
          "Ververst het trainersscherm van 50 sessies van 200 gebeurtenissen na iedere handeling van een ander, vijftig keer.",
        opties: [], voorbeeld: "leeratelier meet-atelier /tmp/atelier.sqlite", verborgen: true),
      doe: meetAtelier),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-vergelijking", kort: "", argumenten: "BESTAND [DUOS]",
        uitleg:
          "Leest de afgesloten sessies van een atelier van 50 duo's (of zoveel als u zegt) en legt ze naast elkaar, in tekst en als pagina, vijf keer; de beste telt.",
        opties: [], voorbeeld: "leeratelier meet-vergelijking /tmp/atelier.sqlite", verborgen: true),
      doe: meetVergelijking),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-keten", kort: "", argumenten: "ARCHIEF",
        uitleg:
          "Wat het kost dat een sessie bij het lezen wordt nagekeken, over alle sessies in een archief, tien keer.",
        opties: [], voorbeeld: "leeratelier meet-keten archief.sqlite", verborgen: true),
      doe: { env in
        let result = try Ketenmeting.meet(Archief(pad: env.argumenten.plek(0), aanmaken: false), keren: 10)
        Uitvoer.dataregel(
          "{\"gebeurtenissen\": \(result.gebeurtenissen), \"lezen\": \(result.lezen), \"controleren\": \(result.controleren), \"deel\": \(result.deel)}"
        )
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-vullen", kort: "", argumenten: "AANTAL",
        uitleg: "Vult het archief met zoveel gesloten sessies, uit willekeurig gespeelde van alle casussen.",
        opties: [],
        voorbeeld: "leeratelier meet-vullen 10000 --archief /tmp/groot.sqlite", verborgen: true),
      doe: { env in
        guard let count = Int(try env.argumenten.plek(0)), (1...1_000_000).contains(count) else {
          throw Opdrachtfout("Geef een aantal van 1 tot en met 1000000.", .gebruik)
        }
        var played: [(sessie: Sessie, bron: Bronbytes)] = []
        for id in try env.bibliotheek().casusIds {
          let chosen = try env.scenario(id)
          for seed in 1...8 as ClosedRange<UInt64> {
            var play = Doorloop(meetopening(chosen), zaad: seed)
            play.speel(hoogstens: 400)
            if play.sessie.gesloten { played.append((play.sessie, chosen.bron)) }
          }
        }
        // The mean of what people play.
        played.sort { abs($0.sessie.gebeurtenissen.count - 112) < abs($1.sessie.gebeurtenissen.count - 112) }
        let events = try Archiefmeting.vul(env.archief(), Array(played.prefix(24)), aantal: count)
        Uitvoer.regel("{\"sessies\": \(count), \"gebeurtenissen\": \(events)}")
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "meet-handeling", kort: "", argumenten: "MAP",
        uitleg: "Een opgenomen handeling tegenover een kale transactie van dezelfde bytes, op dezelfde schijf.",
        opties: [],
        voorbeeld: "leeratelier meet-handeling /tmp/meting", verborgen: true),
      doe: { env in
        let chosen = try env.scenario(Voorbeeld.casus)
        let result = try Handelingmeting.meet(
          meetopening(chosen), bron: chosen.bron, map: env.argumenten.plek(0), aantal: 1500)
        Uitvoer.dataregel(
          "{\"opgenomen_p50\": \(result.opgenomen.p50), \"opgenomen_p99\": \(result.opgenomen.p99), \"beslissen_p50\": \(result.beslissen.p50), \"beslissen_p99\": \(result.beslissen.p99), \"kaal_p50\": \(result.kaal.p50), \"kaal_p99\": \(result.kaal.p99)}"
        )
        return .goed
      }),
  ]

  private static func meetopening(_ chosen: Speelscenario) -> Opening {
    Opening(casus: chosen.casus, regio: chosen.regio, instroomdatum: Opening.vasteDatum(chosen.casus))
  }

  /// The shortest of so many times, in seconds.
  private static func beste(_ times: Int, _ work: () -> Void) -> Double {
    (0..<times).map { _ in
      let clock = ContinuousClock().measure(work)
      return Double(clock.components.seconds) + Double(clock.components.attoseconds) / 1e18
    }.min() ?? 0
  }
}
