import Scenario
import SimEngine
import Tekst
import Verslag

/// What a seat reads on request, at any question.
extension Stoelscherm {
  /// The dossier in full.
  var dossier: Blad {
    var people = zicht.personen.map { person in
      let known = [person.hoedanigheid?.rawValue].compactMap(\.self) + person.banden
      return person.naam + (person.leeftijd.map { ", \($0) jaar" } ?? "")
        + (known.isEmpty ? "" : ": \(known.joined(separator: ", "))")
    }
    if people.isEmpty { people = [stoel == .zsm ? "(nog niet ingestroomd)" : "(er is hier nog niemand gemeld)"] }
    var parts: [Blad.Deel] = [.init(titel: "Personen", regels: people)]
    let all = zicht.perZaak
    for zaak in all {
      guard let feit = zaak.feit else { continue }
      let held = zaak.isOpen ? zaak.titelVerdachte.map { ["Status: \($0.naam)"] } ?? [] : []
      // What happened and what shows it is on ZSM; to the house is told what it is called.
      let told = stoel == .zsm ? [feit.omschrijving] + feit.bewijs.map { "Bewijs: \($0)" } + held : []
      let about = all.count > 1 ? " (\(zaak.naamVerdachte))" : ""
      parts.append(.init(titel: "Feit\(about)", regels: [hoofdletter(feit.kwalificatie)] + told))
    }
    func lines(_ pieces: [Puzzelstuk]) -> [String] {
      pieces.flatMap { piece in
        ["\(Woorden.regel(piece)), \(zicht.datum(piece).voluit)", "   \u{2018}\(piece.tekst)\u{2019}"]
          + (achteraf ? zicht.tegenspreekt(piece).map { "   Wordt tegengesproken door: \($0.titel)" } : [])
      }
    }
    if achteraf {
      parts.append(.init(titel: "Krachten", regels: lines(stukken.filter { $0.aard == .kracht })))
      parts.append(.init(titel: "Risico's", regels: lines(stukken.filter { $0.aard == .risico })))
      for (kind, name) in [(Aard.beide, "Kracht en risico tegelijk"), (.geen, "Kracht noch risico")] {
        let own = stukken.filter { $0.aard == kind }
        if !own.isEmpty { parts.append(.init(titel: name, regels: lines(own))) }
      }
    } else {
      parts.append(.init(titel: "Wat uw stoel weet", regels: lines(stukken)))
    }
    parts.append(
      .init(
        titel: "Bekend dát er iets is",
        regels: zicht.datStukken.map { "\(hoofdletter($0.houder.naam)): \($0.leefgebied.naam)" }))
    // What one looks for most comes first; the story with which it began was read already.
    parts += adviesdelen
    if !regiodelen.isEmpty { parts.append(.init(titel: "Uw regio: \(zicht.regio.naam)", regels: regiodelen)) }
    if let plan = zicht.plan { parts.append(.init(titel: "Plan van aanpak", regels: [plan])) }
    if !zicht.inleiding.isEmpty { parts.append(.init(titel: "Inleiding", regels: [zicht.inleiding])) }
    return Blad(kop: "Dossier · " + kop, kopKort: "Dossier · \(hoofdletter(stoel.naam))", klok: klok, delen: parts)
  }

  /// What the region puts first, and which tables there are besides the house.
  private var regiodelen: [String] {
    let first = zicht.regio.prioriteiten.map { "Voorop staat: \($0)" }
    let tables = zicht.regio.tafels
    return first + (tables.isEmpty ? [] : ["Tafels naast het \(zicht.regio.huis): \(opsomming(tables))"])
  }

  private var adviesdelen: [Blad.Deel] {
    guard let advice = zicht.advies else { return [] }
    return [
      .init(
        titel: "Advies van het huis, vastgelegd \(Datum(iso: advice.datum)?.voluit ?? advice.datum)",
        regels: ["Geadviseerd: \(verteller.naam(beslissing: advice.beslissing))", advice.tekst])
    ]
  }

  /// The advice of the house, as far as this seat has it.
  var advies: Blad {
    let none = Blad.Deel(titel: "", regels: ["(uw stoel kent geen advies van het huis)"])
    return Blad(
      kop: "Advies · " + kop, kopKort: "Advies · \(hoofdletter(stoel.naam))", klok: klok,
      delen: adviesdelen.isEmpty ? [none] : adviesdelen)
  }

  /// Where a word stands in all that this seat knows.
  func zoek(_ word: String) -> Blad {
    let head = Blad(kop: "Zoeken · " + kop, kopKort: "Zoeken", klok: klok, delen: [])
    let wanted = Vouwing.vouw(word.zonderSpaties)
    guard !wanted.isEmpty else {
      return head.met([
        .init(titel: "", regels: ["Typ \u{2018}zoek\u{2019} en een woord, bijvoorbeeld \u{2018}zoek slot\u{2019}."])
      ])
    }
    let pages = [
      ("Dossier", dossier), ("Berichten", berichten), ("Gezegd", gezegd), ("Verloop", verloop),
      ("Koppelvlakken", koppelvlakken),
    ]
    let found = pages.flatMap { name, page in
      page.delen.compactMap { part -> Blad.Deel? in
        let hits = Self.bij(part.regels).filter { lines in
          lines.contains { Vouwing.vouw($0).firstRange(of: wanted) != nil }
        }
        let title = part.titel.isEmpty ? name : "\(name): \(part.titel)"
        return hits.isEmpty ? nil : .init(titel: title, regels: hits.flatMap(\.self))
      }
    }
    return head.met(
      found.isEmpty
        ? [.init(titel: "", regels: ["\u{2018}\(word)\u{2019} staat nergens in wat uw stoel weet."])] : found)
  }

  /// Lines with the indented ones that belong to them.
  private static func bij(_ lines: [String]) -> [[String]] {
    lines.reduce(into: []) { blocks, line in
      if line.hasPrefix("  "), !blocks.isEmpty { blocks[blocks.count - 1].append(line) } else { blocks.append([line]) }
    }
  }

  var berichten: Blad {
    let lines = zicht.berichten.flatMap { item -> [String] in
      let message = item.bericht
      let state =
        switch item.toestand {
        case .onderweg: "onderweg, aankomst \(zicht.klok.tekst(message.aankomst))"
        case .aangekomen: "aangekomen"
        case .gestrand(let reason): reason
        }
      let over = message.koppelvlak?.naam ?? "binnen het eigen netwerk"
      var decision = message.beslissing.map { ["   Beslissing: \(verteller.naam(beslissing: $0))"] } ?? []
      if let followed = message.gevolgd {
        decision.append("   Het advies is \(followed ? "gevolgd" : "niet gevolgd")")
      }
      if let research = message.reclasseringsonderzoek {
        decision.append("   \(hoofdletter(Verteller.onderzoek(research)))")
      }
      return [
        "\(zicht.klok.tekst(message.verzonden)) \(hoofdletter(message.soort.naam)), \(over): van \(message.van.naam) naar \(message.naar.naam), \(message.kanaal.naam); \(state)"
      ] + decision + (message.tekst.isEmpty ? [] : ["   \u{2018}\(message.tekst)\u{2019}"])
    }
    return Blad(
      kop: "Berichten · " + kop, kopKort: "Berichten · \(hoofdletter(stoel.naam))", klok: klok,
      delen: [
        .init(titel: "Termijnen die lopen", regels: termijnregels(teken: "-")),
        .init(titel: "Berichten", regels: lines.isEmpty ? ["(geen berichten)"] : lines),
      ])
  }

  var gezegd: Blad {
    let lines = zicht.gezegd.map { "\(hoofdletter($0.rol.naam)): \u{2018}\($0.woorden)\u{2019}" }
    return Blad(
      kop: "Gezegd · " + kop, kopKort: "Gezegd · \(hoofdletter(stoel.naam))", klok: klok,
      delen: [.init(titel: "", regels: lines.isEmpty ? ["(nog niets)"] : lines)])
  }

  var verloop: Blad {
    let lines = zicht.zichtbareGebeurtenissen.flatMap { event -> [String] in
      let line = "\(verteller.moment(event))  \(verteller.zin(event))"
      // What one wrote oneself can be read back as it was written.
      guard case .handelingVerricht(let done) = event.inhoud, done.stoel == stoel, let text = done.handeling.tekst,
        !line.contains(text)
      else { return [line] }
      return [line, "   \u{2018}\(text)\u{2019}"]
    }
    return Blad(
      kop: "Verloop · " + kop, kopKort: "Verloop · \(hoofdletter(stoel.naam))", klok: klok,
      delen: [.init(titel: "", regels: lines)])
  }

  var koppelvlakken: Blad {
    var parts = zicht.regio.koppelvlakken.map { item in
      Blad.Deel(
        titel: hoofdletter(item.koppelvlak.naam),
        regels: item.vragen.alle.map { "\(hoofdletter($0.vraag)): \($0.antwoord)" }
          + [
            "Wegen: \(opsomming(item.wegen.map { $0.kanaal.naam }))\(item.termijn.map { "; termijn \(duurInWoorden($0))" } ?? "")"
          ])
    }
    parts.insert(.init(titel: zicht.regio.naam, regels: [zicht.regio.toelichting]), at: 0)
    return Blad(kop: "Koppelvlakken in deze regio", klok: klok, delen: parts)
  }

  /// Lines as one may type them here and now, in quotes: of what is offered, never of what this seat cannot do.
  func voorbeeldregels(_ choices: Keuzelijst) -> [String] {
    var lines: [String] = []
    for offer in choices.mogelijk {
      for field in offer.velden {
        switch (offer.soort, field) {
        case (.raadplegen, .systeem(let systems)):
          if let first = systems.first { lines.append("raadpleeg \(first)") }
        case (.navragen, .aan(let people)):
          if let first = people.first { lines.append("navragen \(first.naam) gezondheid") }
        case (.spreken, .aan(let people)):
          if let first = people.first { lines.append("spreek \(first.naam)") }
        default: continue
        }
      }
      if offer.soort == .wachten { lines.append("wacht 30 minuten") }
    }
    return lines.map { "\u{2018}\($0)\u{2019}" }
  }

  /// How one says it in one line; nothing where nothing can be done.
  private func inEenRegel(_ choices: Keuzelijst) -> [String] {
    let lines = voorbeeldregels(choices)
    if lines.isEmpty { return [] }
    return [
      "Sneller gaat het in één regel, in eigen woorden: \(lines.joined(separator: ", ")). U ziet eerst wat er gelezen is; Enter doet het. Na een dubbele punt komt uw tekst. \u{2018}w\u{2019} wacht tot er iets voor u binnenkomt."
    ]
  }

  /// What `?` shows: the screen explained, what can be done in full words, and the commands.
  func uitleg(_ choices: Keuzelijst) -> Blad {
    Blad(
      kop: "Uitleg bij dit scherm", klok: klok,
      delen: [
        .init(
          titel: "",
          regels: [
            "Boven staan de casus, uw stoel en de klok. De klok is gesimuleerd: nadenken kost geen tijd, handelen wel.",
            "Links staat het dossier zoals uw stoel het kent; ? is iets waarvan u alleen weet dat het er is. Wat een kracht is en wat een risico, is aan u.",
            "Rechts staan termijnen (!) en berichten: uit is van u, in is voor u, met het koppelvlak ervoor.",
            "Onderaan kiest u wat u doet, met het nummer of het begin van de woorden. Een nummer blijft de hele sessie van dezelfde handeling.",
          ] + inEenRegel(choices)),
        .init(
          titel: "Bij iedere vraag kunt u typen",
          regels: Spelopdracht.hulp + [
            "q bij \u{2018}Enter voor het vervolg\u{2019}: de rest van een lang blad overslaan"
          ]),
        .init(titel: "Wat u nu kunt doen", regels: choices.regels),
        .init(titel: "Wat nu niet kan, en waarom", regels: choices.nietNu),
        .init(titel: "Uw rollen", regels: zicht.rollen.map { hoofdletter($0.naam) }),
      ])
  }
}
