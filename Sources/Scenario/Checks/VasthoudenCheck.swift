/// Nobody is held longer, or on another title, than the law of the time allows.
///
/// Source: rechtsregel (domeinmodel §16, ophouden, inverzekeringstelling, bewaring; certainty high). Between midnight
/// and nine the time of ophouden does not count.
struct VasthoudenCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard let feit = casus.feit, let titel = casus.titelVerdachte else { return }
    let canHold = feit.voorlopigeHechtenis
    let since = places("verdachte", "sinds_minuten")
    switch titel {
    case .opgehouden:
      let hours = casus.stelsel.urenOphouden(voorlopigeHechtenis: canHold)
      let counted = Self.countedMinutes(until: casus.instroomTijd, since: casus.titelSinds)
      guard counted > hours * 60 else { return }
      log.report(
        .ophoudenTeLang, at: since,
        "ophouden duurt hoogstens \(hours) uur, 00.00–09.00 niet meegeteld; hier zijn het \(counted) minuten",
        hint: "kies hoogstens \(hours * 60) minuten die meetellen, of een andere titel")
    case .inVerzekering, .inBewaring:
      if !canHold {
        log.report(
          .vasthoudenZonderGrond, at: places("verdachte", "titel"),
          "\(citaat(titel.naam)) kan alleen bij een feit met voorlopige hechtenis; voor dit feit is die niet mogelijk",
          hint: "kies een andere titel, of pas \"voorlopige_hechtenis\" aan",
          notes: [.init("hier staat het feit", at: places("feit", "voorlopige_hechtenis"))])
      }
      let days = titel == .inVerzekering ? 6 : 14
      if casus.titelSinds > days * minutenPerDag {
        log.report(
          .ophoudenTeLang, at: since,
          "\(citaat(titel.naam)) duurt hoogstens \(days) dagen; hier zijn het \(casus.titelSinds) minuten",
          hint: "kies hoogstens \(days * minutenPerDag) minuten, of een andere titel")
      }
    case .heengezonden, .ontboden, .nietAangehouden: return
    }
  }

  /// The minutes before a time of day that count for ophouden.
  static func countedMinutes(until time: Int, since minutes: Int) -> Int {
    let start = time - minutes
    let night = 9 * 60
    // Minutes of the night in the first `moment` minutes after some midnight.
    func nights(_ moment: Int) -> Int {
      let day = moment >= 0 ? moment / minutenPerDag : (moment - minutenPerDag + 1) / minutenPerDag
      return day * night + min(moment - day * minutenPerDag, night)
    }
    return minutes - (nights(time) - nights(start))
  }
}
