import Scenario
import SimEngine
import Tekst
import Verslag

/// The screen of a seat, at a glance: clock and terms, the dossier as this seat knows it, messages, and what can be done.
struct Stoelscherm {
  let zicht: Zicht
  let stoel: Stoel
  let verteller: Verteller
  /// Looking back: each puzzelstuk is called a kracht or a risico, which while playing is for the participant to judge.
  var achteraf = false

  /// The puzzelstukken of this seat, in the order of this session.
  private var stukken: [Puzzelstuk] {
    let order = zicht.geschud(zicht.stukken.map(\.id))
    return order.compactMap { zicht.stuk($0) }
  }

  var kop: String { "\(zicht.titel) · stoel \(hoofdletter(stoel.naam)) · \(bedrijfsnaam)" }
  /// The heading where that has no room.
  var kopKort: String { "\(hoofdletter(stoel.naam)) · \(bedrijfsnaam)" }
  var klok: String { zicht.klok.tekst(zicht.tijd) }

  private var bedrijfsnaam: String {
    switch zicht.bedrijf {
    case .vooraf: "vooraf"
    case .instroom: "instroom"
    case .daarna: "daarna"
    }
  }

  /// The page, with what happened since this seat last looked, and the menu.
  ///
  /// Line by line: the state in brief, what happened, then the choices.
  /// - Parameters:
  ///   - nieuws: What happened since this seat last looked.
  ///   - keuzes: What can be done.
  ///   - wachtrij: A line about the pile.
  ///   - gelezen: The news was read before: no page of its own any more, and not told again.
  /// - Returns: The page.
  func blad(nieuws: [String], keuzes: Keuzelijst, wachtrij: String?, gelezen: Bool = false) -> Blad {
    var news = nieuws
    if let wachtrij { news.append(wachtrij) }
    let choices = keuzes.regels
    // A reader of lines hears no signs: the word says what it is.
    var status = termijnregels(teken: "termijn:")
    if let wachtrij { status.append(wachtrij) }
    let open = zicht.postvak
    if !open.isEmpty {
      status.append("Te behandelen: \(opsomming(open.map { "\($0.soort.naam) van \($0.van.naam)" }))")
    }
    return Blad(
      kop: kop, kopKort: kopKort, klok: klok,
      delen: [
        .init(titel: "Dossier", regels: dossierKort, plek: .links),
        .init(
          titel: "Berichten en termijnen", regels: termijnregels(teken: "!") + berichtregels, plek: .rechts,
          opdracht: "berichten"),
        .init(
          titel: "Wat er gebeurde", regels: news.isEmpty ? ["(nog niets nieuws)"] : news,
          eigenBlad: !gelezen && !nieuws.isEmpty),
        .init(titel: "Wat u kunt doen", regels: choices, plek: .keuzes),
      ],
      alsRegels: [
        .init(titel: "Wat er gebeurde", regels: gelezen ? [] : nieuws), .init(titel: "Stand", regels: status),
        .init(titel: "Wat u kunt doen", regels: choices),
      ],
      vast: true)
  }

  private func termijnregels(teken: String) -> [String] {
    zicht.termijnen.filter { $0.gehaald == nil }.map { item in
      let left = item.termijn.einde - zicht.tijd
      return
        "\(teken) \(item.termijn.soort.naam): tot \(zicht.klok.tekst(item.termijn.einde)) (nog \(duurInWoorden(max(0, left))))"
    }
  }

  private var berichtregels: [String] {
    zicht.berichten.suffix(6).map { item in
      let message = item.bericht
      let out = message.van.netwerk == stoel.netwerk && message.koppelvlak != nil
      let arrow = message.koppelvlak == nil ? "·" : out ? "uit" : "in"
      let state =
        switch item.toestand {
        case .onderweg: " (onderweg)"
        case .aangekomen: zicht.postvak.contains { $0.nummer == message.nummer } ? " (te behandelen)" : ""
        case .gestrand: " (niet aangekomen)"
        }
      let channel = message.koppelvlak.map { "\($0.kort) " } ?? ""
      return "\(arrow) \(channel)\(message.soort.naam), \(zicht.klok.uur(message.verzonden))\(state)"
    }
  }

  private var dossierKort: [String] {
    var lines: [String] = []
    // Somebody whom nobody reported is not on the house's screen.
    if stoel == .veiligheidshuis, !zicht.huisKent {
      return ["(er is hier nog niemand gemeld)"]
    }
    if zicht.feit != nil || zicht.bedrijf != .vooraf || stoel == .veiligheidshuis {
      lines.append(
        "\(zicht.naamVerdachte), \(zicht.leeftijdVerdachte) jaar\(zicht.titelVerdachte.map { ", \($0.naam)" } ?? "")")
    }
    if let feit = zicht.feit { lines.append(hoofdletter(feit.kwalificatie)) }
    if stoel == .zsm, zicht.bedrijf != .vooraf {
      lines.append(
        zicht.bekend.map { $0 ? "Bekend bij het huis" : "Niet bekend bij het huis" }
          ?? "Bekend bij het huis? Nog niet nagegaan")
    }
    if let advice = zicht.advies {
      lines.append(
        "Advies van \(Datum(iso: advice.datum)?.voluit ?? advice.datum): \(verteller.naam(beslissing: advice.beslissing))"
      )
    }
    for piece in stukken { lines.append("· " + piece.titel) }
    for piece in zicht.datStukken { lines.append("? iets bij \(piece.houder.naam): \(piece.leefgebied.naam)") }
    return lines.isEmpty ? ["(er is hier nog niets bekend)"] : lines
  }

  // MARK: on request

  /// The dossier in full.
  var dossier: Blad {
    var people = zicht.personen.map { person in
      let known = [person.hoedanigheid?.rawValue].compactMap(\.self) + person.banden
      return "\(person.naam), \(person.leeftijd) jaar" + (known.isEmpty ? "" : ": \(known.joined(separator: ", "))")
    }
    if people.isEmpty { people = [stoel == .zsm ? "(nog niet ingestroomd)" : "(er is hier nog niemand gemeld)"] }
    var parts: [Blad.Deel] = [.init(titel: "Personen", regels: people)]
    if !zicht.inleiding.isEmpty { parts.append(.init(titel: "Inleiding", regels: [zicht.inleiding])) }
    if let feit = zicht.feit {
      let held = zicht.titelVerdachte.map { ["Status: \($0.naam)"] } ?? []
      parts.append(
        .init(
          titel: "Feit",
          regels: [hoofdletter(feit.kwalificatie), feit.omschrijving] + feit.bewijs.map { "Bewijs: \($0)" } + held))
    }
    if let advice = zicht.advies {
      parts.append(
        .init(
          titel: "Advies van het huis, vastgelegd \(Datum(iso: advice.datum)?.voluit ?? advice.datum)",
          regels: ["Geadviseerd: \(verteller.naam(beslissing: advice.beslissing))", advice.tekst]))
    }
    if let plan = zicht.plan { parts.append(.init(titel: "Plan van aanpak", regels: [plan])) }
    func lines(_ pieces: [Puzzelstuk]) -> [String] {
      pieces.flatMap { piece in
        ["\(Woorden.regel(piece)), \(zicht.datum(piece).voluit)", "   \u{2018}\(piece.tekst)\u{2019}"]
      }
    }
    if achteraf {
      parts.append(.init(titel: "Krachten", regels: lines(stukken.filter { $0.aard == .kracht })))
      parts.append(.init(titel: "Risico's", regels: lines(stukken.filter { $0.aard == .risico })))
    } else {
      parts.append(.init(titel: "Wat uw stoel weet", regels: lines(stukken)))
    }
    parts.append(
      .init(
        titel: "Bekend dát er iets is",
        regels: zicht.datStukken.map { "\(hoofdletter($0.houder.naam)): \($0.leefgebied.naam)" }))
    return Blad(kop: "Dossier · " + kop, kopKort: "Dossier · \(hoofdletter(stoel.naam))", klok: klok, delen: parts)
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
      delen: [.init(titel: "", regels: lines.isEmpty ? ["(geen berichten)"] : lines)])
  }

  var gezegd: Blad {
    let lines = zicht.gezegd.map { "\(hoofdletter($0.rol.naam)): \u{2018}\($0.woorden)\u{2019}" }
    return Blad(
      kop: "Gezegd · " + kop, kopKort: "Gezegd · \(hoofdletter(stoel.naam))", klok: klok,
      delen: [.init(titel: "", regels: lines.isEmpty ? ["(nog niets)"] : lines)])
  }

  var verloop: Blad {
    let lines = zicht.zichtbareGebeurtenissen.map { "\(verteller.moment($0))  \(verteller.zin($0))" }
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
          ]),
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
