import Scenario
package import Regiosimulatie

/// The timeline of one simulated case, in words and in the event names of the sessions.
package enum ZaakTekst {
  /// One line per step: moment, name of the event, what happened.
  package static func regels(_ trail: [Zaakspoor.Regel]) -> [String] {
    let width = trail.map { $0.soort.count }.max() ?? 0
    return trail.map { line in
      let name = line.soort + String(repeating: " ", count: width - line.soort.count)
      return "\(moment(line.moment))  \(name)  \(zin(line.stap))"
    }
  }

  /// A moment as week, day and time.
  package static func moment(_ minutes: Double) -> String {
    let whole = Int(minutes)
    let day = whole / minutenPerDag
    return "week \(day / 7 + 1), \(Weekuur.dagen[day % 7]) \(Regioinstellingen.klok(whole % minutenPerDag))"
  }

  /// What happened, in a sentence.
  package static func zin(_ step: Zaakstap) -> String {
    switch step {
    case .ingestroomd: "De verdachte komt binnen op ZSM."
    case .begonnen(let work): begin(work)
    case .selectieKlaar(let known, let advice):
      !known
        ? "Niet bekend bij het veiligheidshuis."
        : advice
          ? "Bekend bij het veiligheidshuis; het advies gaat mee in het dossier."
          : "Bekend bij het veiligheidshuis, maar er ligt geen advies."
    case .vraagGesteld(let term, let to):
      "De aanvullende vraag gaat naar \(naar(to)); ZSM wacht tot uiterlijk \(moment(term))."
    case .voorgelegd(let until): "De zaak is aan het huis voorgelegd; het advies komt op \(moment(until))."
    case .doorgezet: "Het loket zet de vraag door naar de juiste persoon."
    case .besproken: "Het huis heeft de zaak besproken."
    case .antwoord(let inTime, let decided):
      inTime
        ? "Het antwoord is er, op tijd."
        : decided
          ? "Het antwoord is er, maar de beslissing was al gevallen."
          : "Het antwoord is er, na de termijn: ZSM is al verdergegaan zonder dat antwoord."
    case .termijnVerstreken: "De termijn is om; ZSM gaat zonder antwoord verder."
    case .adviesmoment(let made):
      made
        ? "Het advies van het huis is er."
        : "Het moment van het advies is om en er is geen advies; ZSM gaat verder zonder advies."
    case .besluit(let followed):
      "De officier beslist"
        + (followed.map { $0 ? " en volgt het advies." : " en volgt het advies niet." } ?? "; er lag geen advies.")
    case .terugkoppelingVergeten: "De terugkoppeling wordt vergeten."
    case .terugkoppelingLigtKlaar(let moment): "De terugkoppeling gaat mee met de lijst van \(self.moment(moment))."
    case .teruggekoppeld: "De terugkoppeling gaat naar het veiligheidshuis."
    case .nietHerkend: "De zaak was complex, maar dat is niet herkend: er is niet geagendeerd."
    case .geagendeerd: "De zaak is geagendeerd bij het veiligheidshuis."
    }
  }

  private static func naar(_ way: Vraagweg) -> String {
    switch way {
    case .loket: "het loket"
    case .intermediair: "de intermediair op ZSM"
    case .tafel: "de partners aan tafel"
    }
  }

  private static func begin(_ work: Werksoort) -> String {
    switch work {
    case .selectie: "De ketenprocescoördinator begint aan de selectie."
    case .vraag: "De adviseur begint de vraag te formuleren."
    case .loket: "Het loket pakt de vraag op."
    case .bespreking: "Het huis pakt de voorgelegde zaak op."
    case .intermediair: "De intermediair belt met het huis."
    case .beslissing: "Het afstemmingsoverleg begint."
    case .terugkoppeling: "De ketenprocescoördinator begint aan de terugkoppeling."
    case .agendering: "De ketenprocescoördinator begint aan de agendering."
    }
  }
}
