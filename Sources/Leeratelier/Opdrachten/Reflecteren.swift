import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  /// The method when none is named.
  private static let gewoneMethode = "vijf-stappen"

  static let reflecteren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "reflecteer", kort: "met een groep over een sessie praten, stap voor stap", argumenten: "CODE",
        uitleg:
          "Leidt een groep door een methode: per stap wat u doet, wie er spreekt, wat niet mag, en een klok. Ieder vertelt eerst zelf; "
          + "daarna komt het moment uit de opname. Inzichten, een voornemen per deelnemer en leervragen met een bestemming schrijft u op "
          + "in de woorden van de groep. Alleen wat de groep aan het eind bevestigt wordt bewaard, als notities bij de sessie. De volgende "
          + "keer begint met de voornemens van de vorige. Een methode is een bestand in de map methoden, dat u kunt aanpassen.",
        opties: [
          .init(naam: "methode", waarde: "METHODE", uitleg: "een andere methode (gewoon \(gewoneMethode))"),
          .init(naam: "kort", waarde: nil, uitleg: "in ongeveer twintig minuten"),
          .init(naam: "blad", waarde: nil, uitleg: "schrijf daarna een A4 met wat u meeneemt"),
          .init(naam: "uit", waarde: "BESTAND", uitleg: "met --blad: waar het blad komt (- voor de standaarduitvoer)"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"), doorOptie, trainer,
        ], voorbeeld: "leeratelier reflecteer kmt-rvx --methode incidentmethode --kort --blad"),
      doe: reflecteer),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "leervragen", kort: "de leervragen van alle sessies, per bestemming", argumenten: "",
        uitleg:
          "Verzamelt de leervragen die groepen bewaarden en telt ze per bestemming: eigen werk, operationeel overleg, tactisch overleg, "
          + "landelijk. Wat is doorgestreept telt niet mee.",
        opties: [.json, .init(naam: "csv", waarde: nil, uitleg: "als tabel voor een rekenblad")],
        voorbeeld: "leeratelier leervragen --csv > leervragen.csv"),
      doe: leervragen),
  ]

  private static func reflecteer(_ env: Omgeving) throws -> Uitgang {
    let (archive, recording, state) = try gesloten(env)
    let method = try env.methode(env.argumenten.waarde("methode") ?? gewoneMethode, try env.bibliotheek())
    if env.argumenten.waarde("uit") != nil, !env.argumenten.heeft("blad") {
      throw Opdrachtfout("De optie --uit hoort bij --blad.", .gebruik)
    }
    let author = try door(env)
    let notes = try archive.aantekeningen(recording.code)
    var reflection = Reflectie(keer: Reflectie.volgende(notes), methode: method.id)
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    let game = Reflectiespel(
      bediening: control, methode: method, kort: env.argumenten.heeft("kort"), sessie: state,
      fragmenten: Fragment.van(state, notes), vorige: Reflectie.alle(notes).last, klok: .echt,
      gegevens: Gegevensvraag(state.casus, control))
    var confirmed = false
    do {
      do { try game.speel(&reflection) } catch .doorSpeler {}
      confirmed = reflection.isLeeg ? false : try game.bevestigd(reflection)
    } catch {
      // The input ended: nobody confirmed anything.
    }
    control.sluit()
    guard confirmed else {
      Uitvoer.regel(
        reflection.isLeeg
          ? "Er is niets opgeschreven en niets bewaard." : "De groep heeft niet bevestigd: er is niets bewaard.")
      return .goed
    }
    try archive.voegToe(reflection.aantekeningen(door: author), recording.code)
    Uitvoer.regel(
      "Bewaard bij \(recording.code.tekst). Een notitie weghalen kan nog: \(Programma.aanroep) notities \(recording.code.tekst)"
    )
    if env.argumenten.heeft("blad") {
      let kept = Reflectie.alle(try archive.aantekeningen(recording.code)).last ?? reflection
      let page = Meeneemblad(try Sessiebron(archive, recording.code), kept).html
      let path = env.argumenten.waarde("uit") ?? "meenemen-\(recording.code.tekst).html"
      if path == "-" {
        Uitvoer.tekst(page)
      } else {
        try env.schrijf(page, naar: path)
        Uitvoer.regel("Het blad staat in \(volledig(path)). Open het in een browser.")
      }
    }
    return .goed
  }

  /// The notes of a session; of one that cannot be read it is said, and the others still count.
  private static func leesbaar(_ archive: Archief, _ code: Sessiecode) -> [Aantekening]? {
    do {
      return try archive.aantekeningen(code)
    } catch {
      Uitvoer.melding("Niet meegeteld: \(error.boodschap)")
      return nil
    }
  }

  private static func leervragen(_ env: Omgeving) throws -> Uitgang {
    if env.argumenten.heeft("json"), env.argumenten.heeft("csv") {
      throw Opdrachtfout("Kies --json of --csv.", .gebruik)
    }
    let archive = try env.archief(aanmaken: false)
    var rows: [LeervragenCSV.Rij] = []
    for session in try archive.sessies() {
      guard let notes = leesbaar(archive, session.code) else { continue }
      for talk in Reflectie.alle(notes) {
        rows += talk.leervragen.map {
          .init(
            code: session.code.tekst, casus: session.titel, bewaard: talk.wandklok, bestemming: $0.bestemming.rawValue,
            tekst: $0.tekst)
        }
      }
    }
    if env.argumenten.heeft("csv") {
      Uitvoer.tekst(LeervragenCSV.tekst(rows))
    } else if env.argumenten.heeft("json") {
      struct Antwoord: Encodable { let aantallen: [String: Int], leervragen: [LeervragenCSV.Rij] }
      let counts = Bestemming.allCases.map { goal in (goal.rawValue, rows.count { $0.bestemming == goal.rawValue }) }
      try Uitvoer.json(Antwoord(aantallen: Dictionary(uniqueKeysWithValues: counts), leervragen: rows))
    } else if rows.isEmpty {
      Uitvoer.regel("Er zijn nog geen leervragen. Zij ontstaan bij: \(Programma.aanroep) reflecteer CODE")
    } else {
      env.toonLang("Leervragen") { _ in
        Bestemming.allCases.flatMap { goal in
          let own = rows.filter { $0.bestemming == goal.rawValue }
          return ["\(hoofdletter(goal.naam)): \(own.count)"] + own.map { "- \($0.tekst) (\($0.code), \($0.casus))" }
        }
      }
    }
    return .goed
  }
}
