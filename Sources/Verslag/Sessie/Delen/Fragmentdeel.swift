import Scenario
import SimEngine
import Tekst

/// The three moments with which the conversation begins, each with what every seat knew then, and a question.
enum Fragmentdeel {
  /// The section; `stilzetten`: with a button that stops the page at the decision.
  static func html(_ bron: Sessiebron, _ card: Scorekaart?, stilzetten: Bool) -> HTML {
    let sessie = bron.sessie
    let fragments = Fragment.van(sessie, bron.aantekeningen, kaart: card)
    let count = ["Momenten", "Een moment", "Twee momenten", "Drie momenten"][min(3, fragments.count)]
    var parts: [HTML] = [tag("h2", ["id": "kop-fragmenten"], "\(count) voor het gesprek")]
    let own = bron.aantekeningen.geldig.filter {
      $0.soort == .eigenVerhaal || $0.soort == .zelfbeeld && $0.gegevens[Zelfbeeld.veld] == nil
    }
    parts.append(
      tag(
        "p",
        own.isEmpty
          ? "Laat eerst de deelnemers vertellen wat er volgens hen gebeurde; kijk daarna pas naar wat het scherm weet."
          : "Eerst het eigen verhaal van de deelnemers; daarna pas wat het scherm weet."))
    parts += own.map { note in
      tag("blockquote", ["class": "eigen"], [alinea(note.tekst), tag("footer", wie(note))])
    }
    parts.append(zaak(Zicht(sessie, stoel: .zsm), sessie))
    if fragments.isEmpty { parts.append(tag("p", "In deze sessie gebeurde te weinig om momenten voor te stellen.")) }
    parts += fragments.map { deel($0, sessie, stilzetten) }
    return tag("section", ["id": "fragmenten", "aria-labelledby": "kop-fragmenten"], parts)
  }

  /// The case in brief: who looks on has not read the dossier.
  static func zaak(_ zicht: Zicht, _ sessie: Sessie) -> HTML {
    guard zicht.heeftZaak else {
      return tag(
        "p", "\(zicht.naamVerdachte), \(zicht.leeftijdVerdachte) jaar. Er is geen strafzaak: alleen het huis werkt.")
    }
    guard zicht.feit != nil else {
      return tag("p", "\(zicht.naamVerdachte), \(zicht.leeftijdVerdachte) jaar, is nog niet ingestroomd op ZSM.")
    }
    let all = zicht.perZaak
    let others = zicht.personen.filter { $0.hoedanigheid != .verdachte }.map {
      "\($0.naam)\($0.leeftijd.map { ", \($0) jaar" } ?? "")\($0.hoedanigheid.map { " (\($0.rawValue))" } ?? "")"
    }
    var rows: [(String, String)] = []
    for zaak in all {
      guard let feit = zaak.feit else { continue }
      let term = zaak.termijnen.last { $0.termijn.soort == .status && zaak.isOpen }.map {
        ", uiterlijk \(zicht.klok.tekst($0.termijn.einde))"
      }
      let held = zaak.isOpen || all.count == 1 ? zaak.titelVerdachte?.naam : nil
      let decided = zicht.bedrijf == .daarna || !zaak.isOpen
      rows += [
        ("Verdachte", "\(zaak.naamVerdachte), \(zaak.leeftijdVerdachte) jaar"),
        ("Feit", "\(hoofdletter(feit.kwalificatie)). \(feit.omschrijving)"),
        ("Bewijs", hoofdletter(feit.bewijs.joined(separator: "; ")) + "."),
        ("Status", hoofdletter(held ?? (decided ? "er is beslist" : "onbekend")) + (term ?? "")),
      ]
    }
    // With more zaken those involved belong to no one of them.
    if !others.isEmpty {
      rows.insert(("Betrokkenen", others.joined(separator: "; ")), at: all.count > 1 ? rows.count : 1)
    }
    if let advice = zicht.advies {
      let day = Datum(iso: advice.datum)?.voluit ?? advice.datum
      let name = sessie.casus.beslissing(advice.beslissing)?.naam ?? advice.beslissing
      rows.append(("Advies van het huis", "Van \(day): \(name). \(advice.tekst)"))
    } else {
      rows.append(("Advies van het huis", "Er ligt geen advies in het dossier van ZSM."))
    }
    return tag(
      "details", ["open": "", "class": "zaak"],
      [
        tag("summary", "De zaak in het kort"),
        tag("dl", ["class": "kern"], rows.flatMap { [tag("dt", $0.0), tag("dd", $0.1)] }),
      ])
  }

  /// By whom a note was made, and when.
  static func wie(_ note: Aantekening) -> String {
    note.wandklok.isEmpty ? note.door : "\(note.door), \(Kalendertekst.moment(note.wandklok))"
  }

  private static func deel(_ fragment: Fragment, _ sessie: Sessie, _ stilzetten: Bool) -> HTML {
    let event = sessie.gebeurtenissen[fragment.gebeurtenis]
    let teller = Verteller(sessie)
    let freeze = Beslismoment(sessie)?.gebeurtenis == fragment.gebeurtenis
    var parts: [HTML] = [
      tag(
        "h3", ["id": "fragment-\(fragment.plaats)"],
        "\(fragment.plaats). \(fragment.aanleiding.naam), \(teller.moment(event))")
    ]
    if !freeze { parts.append(alinea(teller.zin(event), klasse: "zin")) }
    if !fragment.waarom.isEmpty { parts.append(alinea(fragment.waarom)) }
    parts.append(
      tag(
        "div", ["class": "twee"],
        sessie.stoelen.map { seat in stand(fragment.stand(seat, sessie), sessie) }))
    if let done = sessie.verricht(fragment.gebeurtenis), done.door == .mens,
      let others = Verteller.alternatieven(done, ook: freeze)
    {
      parts.append(tag("p", [:], [tag("b", freeze ? "Wat er kon: " : "Wat er ook kon: "), .tekst(others)]))
    }
    parts.append(tag("p", ["class": "vraag"], fragment.vraag))
    if freeze {
      if stilzetten {
        parts.append(knop(fragment))
      }
      parts.append(
        tag(
          "details", ["class": "achteraf-open"],
          [tag("summary", "Wat er volgde"), opsommingslijst(gevolg(fragment, sessie, teller))]))
    }
    return tag("article", ["class": "fragment", "data-gebeurtenis": "\(fragment.gebeurtenis)"], parts)
  }

  private static func knop(_ fragment: Fragment) -> HTML {
    tag(
      "button", ["type": "button", "class": "stil-knop", "data-stap": "\(fragment.gebeurtenis)", "hidden": ""],
      "Zet het verslag hier stil")
  }

  /// What followed upon the moment of the decision, up to and with the decision.
  private static func gevolg(_ fragment: Fragment, _ sessie: Sessie, _ teller: Verteller) -> [String] {
    let end = max(fragment.gebeurtenis, Beslismoment(sessie)?.besluit ?? fragment.gebeurtenis)
    return sessie.gebeurtenissen[fragment.gebeurtenis...end].compactMap { event in
      switch event.inhoud {
      case .handelingVerricht, .besluitGenomen, .gezegd: "\(teller.moment(event)): \(teller.zin(event))"
      default: nil
      }
    }
  }

  /// What a seat knew, as a card.
  static func stand(_ stand: Fragment.Stand, _ sessie: Sessie, kop: StaticString = "h4") -> HTML {
    let name = stand.stoel == .zsm ? "ZSM" : "het \(sessie.regio.huis)"
    func groep(_ heading: String, _ titles: [String]) -> [HTML] {
      titles.isEmpty
        ? [tag("p", "\(heading): nog geen.")]
        : [
          tag(
            "details", ["open": ""],
            [tag("summary", "\(heading): \(titles.count)"), opsommingslijst(titles, klasse: "kort")])
        ]
    }
    var parts: [HTML] = [tag(kop, "Wat \(name) toen wist")]
    parts += groep("Krachten", stand.krachten) + groep("Risico's", stand.risicos)
    if stand.dat > 0 {
      parts.append(
        tag("p", "Van \(stand.dat) \(stand.dat == 1 ? "stuk" : "stukken") alleen dát het er was."))
    }
    if !stand.postvak.isEmpty { parts.append(tag("p", "Te behandelen: \(opsomming(stand.postvak)).")) }
    return tag("div", ["class": "kant \(stand.stoel.rawValue)"], parts)
  }
}
