import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let leergangen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "leergang", kort: "casussen in een volgorde, en waar u bent", argumenten: "[LEERGANG]",
        uitleg:
          "Zonder meer: de leergangen. Met een naam: de delen, met leerdoelen en wat er gedaan is voordat u verder gaat. Met --voor: waar iemand of een atelier is, "
          + "onder pseudoniem; nooit een cijfer. Een leergang is een bestand in de map leergangen, dat u kunt aanpassen (docs/leergangformaat.md).",
        opties: [
          .init(naam: "voor", waarde: "WIE", uitleg: "een pseudoniem uit een atelier, of de naam van een atelier")
        ], voorbeeld: "leeratelier leergang advies --voor reiger"),
      doe: leergang)
  ]

  private static func leergang(_ env: Omgeving) throws -> Uitgang {
    let library = try env.bibliotheek()
    let known = library.leergangIds
    guard !known.isEmpty else {
      throw Opdrachtfout(
        "Er zijn geen leergangen gevonden in \(library.leergangenmap). Geef de map op met --scenarios MAP.", .geenInvoer
      )
    }
    let ids = env.argumenten.plaats.first.map { [$0] } ?? known
    let courses = try ids.map { id in try env.leergang(id, library) }
    guard let who = env.argumenten.waarde("voor") else {
      if env.argumenten.plaats.isEmpty {
        for course in courses { Uitvoer.regel("\(course.id): \(course.titel) (\(course.delen.count) delen)") }
        Uitvoer.regel(
          "Wat erin staat: \(Programma.aanroep) leergang \(known[0]). Waar iemand is: --voor en een pseudoniem.")
      } else {
        env.toonLang("Leergang") { _ in courses.flatMap(Leergangstand.inhoud) }
      }
      return .goed
    }
    let (name, sessions) = try gespeeld(env, Uitvoer.veilig(who).zonderWit)
    env.toonLang("Leergang", tabel: true) { _ in
      Array(
        courses.map { Leergangstand($0, sessions).regels(name, blokken: env.blokken) }.joined(separator: ["", ""]))
    }
    return .goed
  }

  /// What a participant or a group played, closed and of its own.
  private static func gespeeld(_ env: Omgeving, _ who: String) throws -> (naam: String, sessies: [Leergangsessie]) {
    let archive = try env.archief(aanmaken: false)
    let groups = try archive.ateliers()
    var chosen: [(code: Sessiecode, stoelen: Set<Stoel>)] = []
    var name = who
    if let group = groups.first(where: { $0.naam.lowercased() == who.lowercased() }) {
      try Trainerswoordvraag.toets(env, group)
      name = "atelier \(group.naam)"
      chosen = group.sessies.map { ($0, Set(Stoel.allCases)) }
    } else {
      let people = groups.flatMap { $0.duos.flatMap(\.deelnemers) }.map(\.pseudoniem)
      guard let found = people.first(where: { $0.lowercased() == who.lowercased() }) else {
        let near = NearMiss.suggestion(for: who, among: groups.map(\.naam) + people)
        throw Opdrachtfout(
          "Er is geen atelier en geen deelnemer \u{2018}\(who)\u{2019}.\(near.map { " Bedoelde u \u{2018}\($0)\u{2019}?" } ?? "") Zie: \(Programma.aanroep) atelier",
          .gegevens)
      }
      name = found
      for round in groups.flatMap(\.duos).flatMap(\.rondes) {
        let seats = round.zittingen.filter { $0.pseudoniem.lowercased() == found.lowercased() }.map(\.stoel)
        if !seats.isEmpty { chosen.append((round.sessie, Set(seats))) }
      }
    }
    var sessions: [Leergangsessie] = []
    var counted: Set<String> = []
    for (code, seats) in chosen {
      do {
        let source = try Sessiebron(archive, code)
        guard source.sessie.gesloten else { continue }
        // A conversation of the whole atelier counts once, with the first session in it.
        var together: [Reflectie] = []
        if let group = groups.first(where: { $0.sessies.contains(code) }), counted.insert(group.naam).inserted {
          together = try gesprekken(archive, van: group)
        }
        sessions.append(Leergangsessie(source, stoelen: seats, samen: together))
      } catch {
        // Of one that cannot be read it is said, and the others still count.
        Uitvoer.melding("Niet meegeteld: \(error.boodschap)")
      }
    }
    return (name, sessions)
  }
}
