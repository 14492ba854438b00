import FoundationEssentials
import Opname
import Scenario
import SimEngine

extension Opdrachten {
  /// Verbs for the shell and for `man`.
  static let aanvullen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "aanvullen", kort: "", argumenten: "[WOORD …]",
        uitleg:
          "Noemt wat er op een opdrachtregel kan staan waar het laatste WOORD getypt wordt, een per regel, met na een tab wat het is. De schil vraagt dit; zet -- voor de woorden.",
        opties: [], voorbeeld: "leeratelier aanvullen -- oefen ''", verborgen: true),
      doe: { env in
        for found in try aanvulling(env).kandidaten(env.argumenten.plaats) {
          Uitvoer.dataregel(Uitvoer.veilig(found.uitleg.isEmpty ? found.woord : "\(found.woord)\t\(found.uitleg)"))
        }
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "aanvulling", kort: "", argumenten: "SCHIL",
        uitleg: "Schrijft het bestand waarmee bash, zsh of fish aanvult wat u typt, als u op Tab drukt.",
        opties: [], voorbeeld: "leeratelier aanvulling bash", verborgen: true),
      doe: { env in
        let word = try env.argumenten.plek(0)
        guard let shell = Schil(rawValue: word) else {
          let names = Schil.allCases.map(\.rawValue).joined(separator: ", ")
          throw Opdrachtfout("Er is geen aanvulling voor \u{2018}\(word)\u{2019}. Te kiezen zijn: \(names).", .gebruik)
        }
        Uitvoer.tekst(shell.script + "\n")
        return .goed
      }),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "handleiding", kort: "", argumenten: "", uitleg: "Schrijft de handleiding, zoals man die leest.",
        opties: [], voorbeeld: "leeratelier handleiding > leeratelier.1", verborgen: true),
      doe: { _ in
        Uitvoer.tekst(Handleiding.roff(groepen.map { ($0.naam, $0.opdrachten.map(\.vorm)) }))
        return .goed
      }),
  ]

  /// Completion that looks things up where the typed line itself points: `--archief` and `--scenarios` count there, too.
  private static func aanvulling(_ env: Omgeving) throws -> Aanvulling {
    var answer = Aanvulling(
      vormen: alle.map(\.vorm),
      bron: Aanvulling.Bron(casussen: { [] }, regios: { [] }, codes: { [] }, reeksen: { [] }))
    let done = Array(env.argumenten.plaats.dropLast())
    guard let (vorm, rest) = answer.vorm(done) else { return answer }
    let typed = Aanvulling.Stand(rest, voor: vorm).opties
    let places = ["archief", "scenarios"].flatMap { name in typed[name].map { ["--\(name)=\($0)"] } ?? [] }
    let there = places.isEmpty ? env : Omgeving(try Argumenten(places, voor: Startscherm.vorm))
    answer.bron = Aanvulling.Bron(
      casussen: { try there.bibliotheek().titels.map { .init(woord: $0.id, uitleg: $0.titel) } },
      regios: { try there.bibliotheek().regioIds.map { .init(woord: $0, uitleg: "") } },
      codes: {
        // Looked at only: a key that completes a word changes no archive, nor brings it up to date.
        guard FileManager.default.fileExists(atPath: there.archiefpad) else { return [] }
        return try Archief.alleenLezen(there.archiefpad).sessies().map {
          .init(
            woord: $0.code.tekst,
            uitleg:
              "\($0.titel), \(Sessielijst.moment($0)), \($0.vorm)\($0.naam.map { ", \($0)" } ?? ""), \($0.toestand.rawValue)"
          )
        }
      },
      reeksen: { try there.bibliotheek().signaalreeksIds.map { .init(woord: $0, uitleg: "") } })
    return answer
  }
}
