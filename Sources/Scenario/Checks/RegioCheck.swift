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
    for (place, always) in [
      (Openingstijden.Plek.zsm, regio.zsmSluit > regio.zsmOpen), (.loket, regio.loketSluit > regio.loketOpen),
    ] {
      let days = regio.openingstijden?.weekdagen[place] ?? [:]
      let opens = Weekdag.allCases.contains { day in
        days[day].map { $0.uren != nil } ?? (always && (place == .zsm || day.isWerkdag))
      }
      guard !opens else { continue }
      log.report(
        .nooitOpen, at: places("openingstijden", .veld(place.rawValue)),
        "\(place == .zsm ? "ZSM" : "het huis") is ten minste één dag in de week open; hier is elke dag dicht",
        hint: "geef een dag uren")
    }
    for item in regio.koppelvlakken {
      let path: [CasusPlaatsen.Stap] = [.veld("koppelvlakken"), .veld(item.koppelvlak.rawValue)]
      if let own = item.eigen, let (field, reason) = strijd(own, item.termijn) {
        log.report(
          .eigenKoppelvlakStrijdig, at: places.bereik(path + [.veld(field)]),
          "een eigen koppelvlak gaat van het ene netwerk naar het andere; \(citaat(item.koppelvlak.rawValue)) niet: \(reason)",
          hint: "maak de afspraak kloppend; zo speelt zij niet mee")
      }
      guard let term = item.termijn, let fastest = item.wegen.map(\.vertraging).min(), fastest >= term else { continue }
      log.report(
        .wegLangerDanTermijn, at: places("koppelvlakken", .veld(item.koppelvlak.rawValue), "termijn"),
        "een reactie kan binnen de termijn zijn; de snelste weg duurt \(duur(fastest)), en de termijn is \(duur(term))",
        hint: "kies een langere termijn of een snellere weg")
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

  /// What of an own koppelvlak contradicts the rest, and where; nil: nothing.
  private static func strijd(_ own: Inrichting.Eigen, _ term: Int?) -> (veld: String, reden: String)? {
    if let odd = own.van.first(where: { $0.netwerk.stoel == nil || $0.netwerk != own.van[0].netwerk }) {
      return ("van", "\(citaat(odd.rawValue)) hoort niet bij het netwerk van de andere afzenders")
    }
    if own.naar.netwerk.stoel != own.van[0].netwerk.stoel?.ander {
      return ("naar", "\(citaat(own.naar.rawValue)) hoort bij hetzelfde netwerk als de afzender, of bij geen van beide")
    }
    if own.antwoord, own.van[0].netwerk != .zsm {
      return ("reactie", "een antwoord geeft het huis; van ZSM komt er geen")
    }
    if own.antwoord != (term != nil) {
      return (
        "termijn",
        own.antwoord
          ? "er wordt een antwoord verwacht en er is geen termijn"
          : "er loopt een termijn en er wordt geen antwoord verwacht"
      )
    }
    return nil
  }

  private static func klok(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static func duur(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60) uur" : "\(minutes) minuten"
  }
}
