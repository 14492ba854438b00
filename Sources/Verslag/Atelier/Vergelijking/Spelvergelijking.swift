import Scenario
import SimEngine
import Tekst

/// Sessions of one casus side by side: what was decided, on which grounds, who asked what and who knew what.
///
/// It says what was done and never how good it was: no order but their own, no count that reads as a mark.
package struct Spelvergelijking: Sendable {
  package let aanduiding: Aanduiding
  /// In their own order.
  package let spellen: [Vergelekenspel]

  /// - Parameters:
  ///   - aanduiding: How the sessions are called.
  ///   - spellen: Closed sessions of one casus, in their own order.
  package init(_ aanduiding: Aanduiding, _ spellen: [Vergelekenspel]) {
    (self.aanduiding, self.spellen) = (aanduiding, spellen)
  }

  /// The title of the casus; empty when there are no sessions.
  package var titel: String { spellen.first?.sessie.casus.titel ?? "" }

  /// Every puzzelstuk, in the order of the casus; sessions of an older edition of it may have others.
  var stukken: [Puzzelstuk] {
    var seen: Set<String> = []
    return spellen.flatMap(\.sessie.casus.puzzelstukken).filter { seen.insert($0.id).inserted }
  }

  /// A row of what each session says on a point; nil: it says nothing.
  func regel(_ kop: String, _ zin: (Vergelekenspel) -> (wat: String, detail: String?)?) -> Vergelijkregel? {
    var groups = Groepering(aanduiding, van: spellen.count)
    for play in spellen {
      if let said = zin(play) { groups.voegToe(said.wat, play.naam, detail: said.detail) }
    }
    return groups.regel(kop)
  }

  /// A row of a point on which a session may say more than one thing.
  func regel(_ kop: String, _ zinnen: (Vergelekenspel) -> [String]) -> Vergelijkregel? {
    var groups = Groepering(aanduiding, van: spellen.count)
    for play in spellen { for said in zinnen(play) { groups.voegToe(said, play.naam) } }
    return groups.regel(kop)
  }

  // MARK: parts

  /// Decisions, grounds and routes.
  package var besluiten: Vergelijkdeel {
    // Without a zaak nothing of this is about ZSM.
    guard spellen.contains(where: { $0.sessie.casus.heeftZaak }) else {
      return Vergelijkdeel(
        id: "besluiten", titel: "Uitkomst en plan", uitleg: "", regels: zonderZaak.compactMap(\.self))
    }
    let own = uniek(spellen.map(\.zelfGespeeld))
    let rows: [Vergelijkregel?] = [
      // Said only where it differs from what one expects: that people played it to the end.
      own == ["tot het einde"] ? nil : regel("Zelf gespeeld") { play in (play.zelfGespeeld, nil) },
      regel("Wat wilde ZSM bereiken") { play in
        let goal = play.sessie.verricht(play.sessie.doelBepaald)?.handeling.tekst
        let said = goal.map { "\u{2018}\($0)\u{2019}" } ?? "geen doel vastgelegd"
        return (play.gedaan(said, .zsm, bij: play.sessie.doelBepaald), nil)
      },
      regel("Triage op ZSM") { play in
        let route = play.sessie.verricht(play.sessie.triage)?.handeling.route?.naam
        return (play.gedaan(route ?? "geen triage vastgelegd", .zsm, bij: play.sessie.triage), nil)
      },
      regel("Weegoverleg in het huis") { play -> [String] in
        let chosen = play.sessie.wegingen.compactMap { number in
          play.sessie.verricht(number)?.handeling.uitkomst.map {
            play.gedaan($0.naam, .veiligheidshuis, bij: number)
          }
        }
        return chosen.isEmpty ? ["geen weegoverleg"] : uniek(chosen)
      },
      regel("Geadviseerd door het huis") { play in
        let lay = Adviesstand.inDossier(play.sessie) ?? AdviesTekst.adviezen(play.sessie).last?.stuk
        guard let lay else { return ("er lag geen advies", nil) }
        let mark = Adviesstand(play.sessie)?.merk.map { " (\($0))" } ?? ""
        return (play.naam(lay.beslissing) + mark + (lay.gesimuleerd ? " (door de simulatie geschreven)" : ""), nil)
      },
      regel("Voorgesteld op ZSM") { play -> [String] in
        let proposed = play.sessie.zaakstanden.compactMap { state -> String? in
          guard let id = play.sessie.verricht(state.voorstel)?.handeling.beslissing else { return nil }
          return play.gedaan(play.naam(id), .zsm, bij: state.voorstel)
        }
        return proposed.isEmpty ? ["geen voorstel"] : uniek(proposed)
      },
      regel("Beslissing") { play -> [String] in
        let taken = play.sessie.genomen.map { item in
          let fell = opsomming(item.besluit.alle.map { play.naam($0) })
          let away = !play.sessie.zatIemand(.zsm, bij: item.gebeurtenis)
          return fell + (away ? " (de simulatie speelde toen ZSM)" : "")
        }
        return taken.isEmpty ? ["er is niet beslist"] : uniek(taken)
      },
      regel("Het advies") { play in
        (Adviesstand(play.sessie)?.kort ?? "er is niet beslist", nil)
      },
      regel("Wat de officier woog en niet koos, met de grond") { play -> [String] in
        play.afgewezen.map { step in "\(play.naam(step.beslissing)) – grond: \(step.grond?.naam ?? "")" }
      },
      regel("Over de koppelvlakken") { play -> [String] in
        let crossed = play.sessie.berichten.filter { $0.bericht.koppelvlak != nil && $0.bericht.soort != .doorzetting }
        var kinds = uniek(
          crossed.map { message in
            // Who answers is often simulated from the start; only of a seat that was given away is it worth saying.
            let sent = message.bericht
            let seat = Stoel.allCases.first { play.sessie.rollen($0).contains(sent.van) }
            guard let seat, let number = play.verzonden[sent.nummer] else { return sent.soort.naam }
            return play.gedaan(sent.soort.naam, seat, bij: number)
          })
        if play.sessie.casus.huis.bekend, play.sessie.casus.heeftZaak, play.sessie.terugkoppeling == nil {
          kinds.append("geen terugkoppeling")
        }
        return kinds.isEmpty ? ["niets"] : kinds
      },
    ]
    return Vergelijkdeel(
      id: "besluiten", titel: "Beslissing, gronden en routes", uitleg: "", regels: rows.compactMap(\.self))
  }

  private var zonderZaak: [Vergelijkregel?] {
    [
      regel("Weegoverleg in het huis") { play -> [String] in
        let chosen = play.sessie.wegingen.compactMap { play.sessie.verricht($0)?.handeling.uitkomst?.naam }
        return chosen.isEmpty ? ["geen weegoverleg"] : uniek(chosen)
      },
      regel("Waar het op uitkwam") { play in (play.sessie.weeguitkomst?.naam ?? "er is niet gewogen", nil) },
      regel("Casusoverleg") { play in
        (play.sessie.overleggen.contains(where: \.gesloten) ? "gehouden" : "niet gehouden", nil)
      },
      regel("Het plan") { play in (play.sessie.planBijgesteld == nil ? "niet bijgesteld" : "bijgesteld", nil) },
    ]
  }

  /// Who asked what, per seat.
  package var navragen: Vergelijkdeel {
    var rows: [Vergelijkregel] = []
    for seat in Stoel.allCases {
      let whom = uniek(spellen.flatMap { $0.navragen.filter { $0.stoel == seat }.map(\.wat) })
      for one in whom {
        let row = regel("\(seat == .zsm ? "ZSM" : "Het huis") \(one)") { play in
          let own = play.navragen.filter { $0.stoel == seat && $0.wat == one }
          guard !own.isEmpty else {
            return (play.aandeel[seat]?.isBemand == true ? "niet gedaan" : "op deze stoel is niets gedaan", nil)
          }
          let about = uniek(own.flatMap(\.over))
          return (about.isEmpty ? "gedaan" : opsomming(about), nil)
        }
        if let row { rows.append(row) }
      }
    }
    return Vergelijkdeel(
      id: "navragen", titel: "Wie vroeg wat",
      uitleg: "Alleen wat deelnemers zelf vroegen; wat de simulatie vroeg, staat er niet bij.", regels: rows)
  }

  /// Which puzzelstukken reached which seat, and when.
  package var kennis: Vergelijkdeel {
    var rows: [Vergelijkregel] = []
    for piece in stukken {
      for seat in Stoel.allCases {
        let row = regel("\(piece.titel) – \(seat == .zsm ? "ZSM" : "het huis")") { play in
          guard play.sessie.casus.puzzelstuk(piece.id) != nil else {
            return ("nog niet in deze uitgave van de casus", nil)
          }
          return bereik(play, seat, piece.id)
        }
        if let row { rows.append(row) }
      }
    }
    return Vergelijkdeel(
      id: "kennis", titel: "Wie wist wat wanneer",
      uitleg:
        "De tijd is die in de casus. Niet alles hoeft gedeeld te worden: sommige stukken horen bij hun houder te blijven.",
      regels: rows)
  }

  private func bereik(_ play: Vergelekenspel, _ seat: Stoel, _ id: String) -> (wat: String, detail: String?) {
    let state = play.stand(seat, id)
    if state.bezit { return ("had het zelf", nil) }
    if let number = state.inhoud {
      let late = play.sessie.casus.puzzelstuk(id).flatMap(play.sessie.beslist(voor:)).map { number > $0 } ?? false
      let after = play.sessie.casus.heeftZaak ? "pas na de beslissing" : "pas na de laatste weging"
      return (play.gedaan(late ? after : "wist het", seat, bij: number), play.op(number))
    }
    if let number = state.dat {
      return (play.gedaan("wist alleen dát er iets was", seat, bij: number), play.op(number))
    }
    if state.inTekst { return ("niet als stuk gedeeld, misschien wel in een tekst", nil) }
    if let number = state.gevraagd { return ("vroeg ernaar en kreeg het niet", play.op(number)) }
    return ("niet gevraagd en niet vernomen", nil)
  }

  /// How the judgements on each criterion of the triage were spread.
  package var criteria: Vergelijkdeel {
    var rows: [Vergelijkregel] = []
    for seat in Stoel.allCases {
      for fact in Deelfeit.allCases {
        let row = regel("\(fact.rawValue). \(hoofdletter(fact.omschrijving)) – \(seat == .zsm ? "ZSM" : "weegoverleg")")
        {
          play in
          let sessie = play.sessie
          let done = seat == .zsm ? sessie.verricht(sessie.triage) : sessie.verricht(sessie.wegingen.last)
          guard let done, done.door == .mens else { return nil }
          return (done.handeling.criteria?[fact.rawValue]?.rawValue ?? "opengelaten", nil)
        }
        if let row { rows.append(row) }
      }
    }
    return Vergelijkdeel(
      id: "criteria", titel: "De criteria van de triage",
      uitleg: "Wat deelnemers invulden. Verschillen zij, laat dan ieder zeggen op welk puzzelstuk het oordeel rust.",
      regels: rows)
  }

  /// When it was decided, and how long people were at it.
  package var tijd: Vergelijkdeel {
    let rows: [Vergelijkregel?] = [
      regel("Beslist, tijd in de casus") { play in
        (play.sessie.uitkomstGebeurtenis.map(play.op) ?? "niet beslist", nil)
      },
      regel("Termijnen die verliepen") { play -> [String] in
        let late = uniek(play.sessie.termijnen.filter { $0.gehaald == false }.map(\.termijn.soort.inWoorden))
        return late.isEmpty ? ["geen"] : late
      },
      regel("Van begin tot eind, op de klok van de zaal") { play in (speeltijd(play) ?? "niet bekend", nil) },
    ]
    return Vergelijkdeel(
      id: "tijd", titel: "Tijd", uitleg: "Snel is niet hetzelfde als goed; de tijd is iets om over te praten.",
      regels: rows.compactMap(\.self))
  }

  /// From the first event to the last on the clock of the computer, in whole minutes; nil where that is not kept.
  private func speeltijd(_ play: Vergelekenspel) -> String? {
    guard let first = play.bron.wandklok.first.flatMap(Wandtijd.init),
      let last = play.bron.wandklok.last.flatMap(Wandtijd.init)
    else { return nil }
    return duurInWoorden(max(0, last.seconden - first.seconden) / 60)
  }

  /// How each decision that fell, or outcome of the weegoverleg, worked out in the eyes of those involved.
  package var aflopen: [(naam: String, verhaal: AfloopTekst.Verhaal, wie: String)] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    var stories: [String: (naam: String, verhaal: AfloopTekst.Verhaal)] = [:]
    for play in spellen {
      let casus = play.sessie.casus
      var seen: Set<String> = []
      for id in play.sessie.uitkomsten where seen.insert(id).inserted {
        if stories[id] == nil {
          let views =
            casus.heeftZaak
            ? casus.beslissing(id)?.afloop.alle : AfloopTekst.verhalen(play.sessie).first?.perspectieven
          let name = play.naam(id)
          stories[id] = (name, AfloopTekst.Verhaal(zin: name, perspectieven: views ?? []))
          order.append(id)
        }
        names[id, default: []].append(play.naam)
      }
    }
    return order.compactMap { id in
      stories[id].map { ($0.naam, $0.verhaal, aanduiding.namen(names[id] ?? [])) }
    }
  }
}

extension Termijn.Soort {
  /// What a term is for, in a list.
  fileprivate var inWoorden: String {
    switch self {
    case .status: "de termijn van de verdachte"
    case .antwoord: "wachten op een antwoord van het huis"
    case .advies: "het advies volgens de afspraak van de regio"
    case .terugkoppeling: "de terugkoppeling"
    }
  }
}

/// Each once, in the order in which they came.
func uniek(_ items: [String]) -> [String] {
  var seen: Set<String> = []
  return items.filter { seen.insert($0).inserted }
}
