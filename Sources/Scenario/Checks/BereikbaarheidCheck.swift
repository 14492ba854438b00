/// Every puzzelstuk has a holder who takes part and a way by which somebody can get it.
///
/// What only play can show (a piece that is never asked for in time) is for the random play-through.
struct BereikbaarheidCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, stuk) in casus.puzzelstukken.enumerated() {
      let place = CasusPlaatsen.Stap.element(index)
      if [.grens, .trainer].contains(stuk.houder.netwerk) {
        log.report(
          .houderZonderPlaats, at: places("puzzelstukken", place, "houder"),
          "een houder zit op ZSM, in het veiligheidshuis, of is te spreken; \(citaat(stuk.houder.rawValue)) is geen van drie",
          hint: "leg het puzzelstuk bij een rol die in het spel voorkomt")
        continue
      }
      guard stuk.blijft == nil, stuk.ookBekendBij.isEmpty else { continue }
      let reasons = stuk.toegang.map { Self.obstacle($0, stuk, casus) }
      guard !reasons.contains(nil) else { continue }
      log.report(
        .onbereikbaarPuzzelstuk, at: places("puzzelstukken", place, "toegang"),
        "een puzzelstuk is op minstens één manier te krijgen; \(citaat(stuk.id)) niet: "
          + reasons.compactMap(\.self).joined(separator: "; "),
        hint: "kies een toegang die bij de houder past, of laat het puzzelstuk met \"blijft\" bij de houder")
    }
  }

  /// Why a way does not lead to a piece; nil when it does.
  static func obstacle(_ toegang: Toegang, _ stuk: Puzzelstuk, _ casus: Casus) -> String? {
    switch toegang {
    case .raadplegen: stuk.systeem == nil ? "raadplegen vraagt een systeem" : nil
    case .spreken: stuk.houder.netwerk == .gesprek ? nil : "spreken kan met wie bij de zaak hoort, niet met een partner"
    case .navragen, .overleg:
      stuk.houder.netwerk == .gesprek ? "\(toegang.rawValue) kan bij een partner; met deze houder kan men spreken" : nil
    case .vraag:
      stuk.houder.netwerk != .veiligheidshuis
        ? "een aanvullende vraag gaat naar het veiligheidshuis"
        : casus.huis.bekend ? nil : "een aanvullende vraag gaat over iemand die het huis kent"
    }
  }
}
