import Scenario

/// How much work the settings ask of each pool, worked out beforehand: what would never empty is said before the run.
package struct Regiobelasting: Sendable {
  /// Work per week over manned minutes per week.
  package struct Last: Equatable, Sendable {
    package var middel: Middel
    package var graad: Double
  }

  package let lasten: [Last]
  /// Expected number of cases of a run.
  package let zaken: Double

  /// Works out the load of settings over a number of days.
  package init(_ i: Regioinstellingen, dagen: Int) {
    let perWeek = i.instroomPerUur / 60 * i.zsmRooster.perWeek
    zaken = i.instroomPerUur / 60 * i.zsmRooster.bemand(tot: Double(dagen) * Rooster.dag) + Double(i.beginMet)
    var work = [Double](repeating: 0, count: Middel.allCases.count)
    work[Middel.officier.rawValue] = i.duurBeslissing
    if !i.alleenOfficier {
      let laid = Regiobelasting.voorgelegd(i)
      let ask = i.kansBekend * Regiobelasting.vraagkans(i) * (1 - laid)
      let table = i.partnersAanTafel ? i.kansTafel : 0
      let hours = i.intermediair.map { Double($0.tot - $0.van) * 5 / i.zsmRooster.perWeek } ?? 0
      let between = (1 - table) * min(1, hours)
      let back = i.terugkoppeling == .direct ? i.kansBekend * (1 - i.vergeetkans) * i.duurTerugkoppeling : 0
      let agenda = (1 - i.kansBekend) * i.kansComplex * i.herkenkans * i.duurAgendering
      work[Middel.kpc.rawValue] = i.duurSelectie + back + agenda
      work[Middel.adviseurJeugd.rawValue] = ask * i.kansMinderjarig * i.duurVraag
      work[Middel.adviseurVolwassen.rawValue] = ask * (1 - i.kansMinderjarig) * i.duurVraag
      work[Middel.loket.rawValue] = (ask * (1 - table - between) + laid) * i.duurLoket
      work[Middel.intermediair.rawValue] = ask * between * i.duurIntermediair
    }
    lasten = i.middelen.map { pool in
      let capacity = i.rooster(pool).perWeek * Double(i.aantal(pool))
      return Last(middel: pool, graad: capacity > 0 ? work[pool.rawValue] * perWeek / capacity : .infinity)
    }
  }

  /// The share of the cases that is laid before the house.
  private static func voorgelegd(_ i: Regioinstellingen) -> Double {
    if i.verrijktAdvies != nil { return i.kansHuiselijkGeweld }
    return i.adviesVolgendeDag == nil ? 0 : i.kansHuiselijkGeweld * i.kansZwaar
  }

  /// The share of the known about whom a question is asked.
  private static func vraagkans(_ i: Regioinstellingen) -> Double {
    let actual = i.ouderdomMax <= 365 ? 1 : 365 / i.ouderdomMax
    var good = 0.0
    for (demands, share) in [(5, 1 - i.kansHuiselijkGeweld), (6, i.kansHuiselijkGeweld)] {
      // Met demands besides 'actueel', binomially.
      var chance = [1.0]
      for _ in 1..<demands {
        chance = (0...chance.count).map { met in
          (met < chance.count ? chance[met] * (1 - i.kansEis) : 0) + (met > 0 ? chance[met - 1] * i.kansEis : 0)
        }
      }
      for (met, part) in chance.enumerated() where 10 * (met + 1) >= i.vraagdrempel * demands { good += share * part }
    }
    return 1 - i.kansAdvies * actual * good
  }

  /// Largest number of days of a run.
  package static let hoogsteDagen = 36_525
  /// Largest number of cases of a run, and of cases that lie waiting: what a computer of a trainer holds.
  package static let hoogsteZaken = 20_000_000.0
  static let hoogsteStapel = 4_000_000.0

  /// Below so many days the beginning of a run still shows in its outcomes (docs/regiosimulatie.md, 'De eerste dagen').
  package static let korteDagen = 91

  /// What stops a run.
  package static func fouten(_ i: Regioinstellingen, dagen: Int) -> [Instellingsfout] {
    var faults: [Instellingsfout] = []
    func hours(_ who: String, _ from: Int, _ to: Int) {
      guard to <= from else { return }
      faults.append(.nooitOpen(wie: who, open: Regioinstellingen.klok(from), sluit: Regioinstellingen.klok(to)))
    }
    if !i.altijdOpen {
      hours("ZSM", i.zsmOpen, i.zsmSluit)
      hours("Het loket van het veiligheidshuis", i.loketOpen, i.loketSluit)
    }
    if let between = i.intermediair { hours("De intermediair", between.van, between.tot) }
    guard faults.isEmpty else { return faults }
    let load = Regiobelasting(i, dagen: dagen)
    if load.zaken > hoogsteZaken {
      faults.append(
        .teGroot(
          "Met deze instellingen stromen naar verwachting \(aantal(load.zaken)) zaken in; een run telt er hoogstens \(aantal(hoogsteZaken)). Kies minder dagen of een lagere instroom."
        ))
    }
    guard faults.isEmpty else { return faults }
    for item in load.lasten where item.graad > 1 && load.zaken * (1 - 1 / item.graad) > hoogsteStapel {
      faults.append(
        .teGroot(
          "Het werk voor \(item.middel.sleutel) is \(procent(item.graad)) van wat er aan tijd is: de rij zou tot miljoenen zaken groeien. Kies minder dagen, of geef \(item.middel.sleutel) meer mensen."
        ))
    }
    return faults
  }

  /// What the user should know before the run.
  package static func waarschuwingen(_ i: Regioinstellingen, dagen: Int) -> [String] {
    var lines: [String] = []
    for item in Regiobelasting(i, dagen: dagen).lasten where item.graad >= 0.995 {
      lines.append(
        "Er is meer werk dan tijd bij \(item.middel.sleutel): \(procent(item.graad)) van de bemande uren. De rij raakt nooit leeg en groeit met iedere dag; de wachttijden hangen dan vooral af van --dagen."
      )
    }
    if dagen < korteDagen, i.instroomPerUur > 0 {
      lines.append(
        i.beginMet == 0
          ? "De run begint op een maandag met lege rijen en duurt maar \(dagen) \(dagen == 1 ? "dag" : "dagen"): dat kleurt de uitkomsten, de antwoordtijd het meest. Kies \(korteDagen) dagen of meer. Met een werkvoorraad beginnen kan met --begin-met GETAL."
          : "De run duurt maar \(dagen) \(dagen == 1 ? "dag" : "dagen"): de stapel van \(i.beginMet) waarmee hij begint, bepaalt mee wat eruit komt."
      )
    }
    if i.instroomPerUur == 0, i.beginMet == 0 { lines.append("De instroom is nul: er komt geen enkele zaak binnen.") }
    if dagen > 3_660 {
      lines.append(
        "\(dagen) dagen is meer dan tien jaar. Geen regio blijft zo lang hetzelfde; voor smallere marges geeft --herhalingen meer dan een langere looptijd."
      )
    }
    return lines
  }

  private static func procent(_ part: Double) -> String { "\(Int((part * 100).rounded())) %" }

  private static func aantal(_ number: Double) -> String {
    number >= 1e15
      ? "onnoemelijk veel" : number >= 1e6 ? "\(Int((number / 1e6).rounded())) miljoen" : "\(Int(number.rounded()))"
  }
}
