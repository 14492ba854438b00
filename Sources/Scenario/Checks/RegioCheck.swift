/// A region does not contradict itself: what a screen says is what the clock does.
///
/// Source: handreiking §2 (the eight questions, reaction and term); that an intermediair sits on ZSM supposes that ZSM is open.
package enum RegioCheck {
  /// The findings on a region that could be read.
  package static func run(_ regio: Regioprofiel, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    if let term = regio.koppelvlakken.first(where: { $0.koppelvlak == .kv2 })?.termijn, term != regio.wachttermijn {
      log.report(
        .termijnStrijdig, at: places("wachttermijn"),
        "ZSM wacht zo lang als de termijn van koppelvlak 2; \"wachttermijn\" is \(duur(regio.wachttermijn)), en het scherm zegt \(duur(term))",
        hint: "maak beide gelijk: \"wachttermijn\": \(term), of \"termijn\": \(regio.wachttermijn) bij kv2",
        notes: [.init("hier staat de termijn die het scherm noemt", at: places("koppelvlakken", "kv2", "termijn"))])
    }
    for (index, agreement) in regio.afspraken.enumerated() {
      switch agreement {
      case .intermediair(let van, let tot):
        guard tot <= van || van < regio.zsmOpen || tot > regio.zsmSluit else { continue }
        let why =
          tot <= van
          ? "\"tot\" ligt niet na \"van\""
          : "hier van \(klok(van)) tot \(klok(tot)), en ZSM is open van \(klok(regio.zsmOpen)) tot \(klok(regio.zsmSluit))"
        log.report(
          .intermediairBuitenZsm,
          at: places("afspraken", .element(index), tot <= van || tot > regio.zsmSluit ? "tot" : "van"),
          "een intermediair zit op ZSM als ZSM open is; \(why)", hint: "kies uren binnen de openingstijd van ZSM",
          notes: [.init("hier staat wanneer ZSM open is", at: places("zsm_open"))])
      case .adviesVolgendeDag(let time):
        guard time < regio.loketOpen else { continue }
        log.report(
          .adviesVoorOpening, at: places("afspraken", .element(index), "uiterlijk"),
          "het huis adviseert als het open is; om \(klok(time)) is het loket nog dicht (open vanaf \(klok(regio.loketOpen)))",
          hint: "kies een later uur, of laat het loket eerder opengaan")
      case .verrijktAdvies, .partnersAanTafel, .planOpTafel: continue
      }
    }
  }

  private static func klok(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static func duur(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60) uur" : "\(minutes) minuten"
  }
}
