import Scenario

/// Lays what was learned from labelled advices beside what the rules say.
///
/// A rule stays the face of a judgement wherever it agrees with the weighing. Where the weighing comes to another judgement, its
/// own reason is given (`Adviesuitleg`): the sentence that weighed most, never the reason of the rule.
enum Adviesweging {
  private static let zinnen = Kenmerktabel(Zinsgewichten.tabel, schaal: 100)
  private static let samen = Kenmerktabel(Adviesgewichten.tabel, schaal: 1)

  /// Rules that have the last word: what the law forbids, an empty cry, a text nobody reads to its end.
  private static let vast: Set<String> = [
    "advies.doel.alleen-verwijzing", "advies.juridisch.onuitvoerbaar", "advies.juridisch.buiten-de-grens",
    "advies.bondig.losse-kreet", "advies.bondig.andere-taal", "advies.bondig.te-lang",
    "advies.bondig.herhaalt-zich",
  ]

  /// In fewer words there is too little to weigh: the rules were made for them.
  private static func kortste(_ eis: Kwaliteitseis) -> Int { eis == .doel ? 25 : 12 }

  /// How far over the boundary the weighing has to be before it overrules a rule.
  private static func marge(_ eis: Kwaliteitseis) -> Double {
    switch eis {
    case .doel: 0.15
    case .bondig: 0.1
    case .actueel, .context, .juridisch, .historie: 0.05
    }
  }

  /// The models whose sentences the weighing of a requirement sees.
  private static let ziet: [Kwaliteitseis: [String]] = [
    .doel: ["doel2", "doel1"],
    .context: ["context2", "context1", "systeemgevolg", "omgevinggevolg", "systeem", "omgeving"],
    .juridisch: ["juridisch2", "juridisch1", "juridisch0"],
    .bondig: ["bijzaak", "doel2", "doel1", "context2", "context1", "juridisch2", "juridisch1"],
    .historie: ["historie2", "historie1", "nul"],
  ]

  private struct Kolom {
    let model: Int
    /// The rows for the highest, the second, the sum and the share.
    let rijen: [Int?]
  }

  private static let kolommen: [Kwaliteitseis: [Kolom]] = ziet.mapValues { namen in
    namen.map { naam in
      let rijen = ["hoogste", "tweede", "som", "deel"].map { samen.rij(Vormsom.van("\(naam).\($0)".utf8)) }
      return Kolom(model: nummer(naam), rijen: rijen)
    }
  }

  private static let lengte = ["kort", "lang", "telang", "oordeel"].map { samen.rij(Vormsom.van($0.utf8)) }

  /// What a trait weighs in a model of sentences.
  static func gewicht(_ som: UInt64, in model: Int) -> Double { zinnen.gewicht(som, in: model) }

  /// The column of a model of sentences.
  static func nummer(_ naam: String) -> Int { zinnen.modellen.firstIndex(of: naam) ?? 0 }

  /// What the models of sentences make of a text.
  struct Zinswaarden {
    /// Per sentence, one number per model.
    var waarden: [[Double]] = []
    /// What the groups of words add, over the whole text.
    var groepen = [Double](repeating: 0, count: samen.modellen.count)

    /// The sentence with the highest number in a model, and that number.
    func hoogste(_ model: String) -> (zin: Int, waarde: Double)? {
      let kolom = Adviesweging.nummer(model)
      var uit: (zin: Int, waarde: Double)?
      for (zin, rij) in waarden.enumerated() where rij[kolom] > uit?.waarde ?? -.infinity { uit = (zin, rij[kolom]) }
      return uit
    }
  }

  static func weeg(_ regels: [Eisoordeel], _ lezing: Lezing) -> [Eisoordeel] {
    let aantal = lezing.tekst.woorden.count
    guard aantal >= Kwaliteitseis.allCases.map(kortste).min() ?? 0,
      !regels.contains(where: { $0.regel == "advies.bondig.andere-taal" })
    else {
      return regels
    }
    let kenmerken = Zinskenmerken(lezing.tekst)
    let gelezen = lees(kenmerken, lezing.tekst)
    return regels.map { regel in
      guard let oordeel = regel.oordeel, let eigen = kolommen[regel.eis], !vast.contains(regel.regel),
        aantal >= kortste(regel.eis)
      else { return regel }
      let waarde = waarde(regel.eis, eigen, regel, oordeel, gelezen, lezing.tekst)
      guard !waarde.laat(oordeel, marge: Self.marge(regel.eis)) else { return regel.met(zeker: waarde.isZeker) }
      return Adviesuitleg(lezing: lezing, kenmerken: kenmerken, waarden: gelezen)
        .oordeel(regel, wordt: waarde.oordeel, zeker: waarde.isZeker)
    }
  }

  private static func lees(_ kenmerken: Zinskenmerken, _ tekst: Ontleding) -> Zinswaarden {
    var uit = Zinswaarden()
    let woorden = Double(max(1, tekst.zinnen.reduce(0) { $0 + $1.count }))
    // a trait counts once in a sentence
    var gezien = [Int32](repeating: -1, count: zinnen.aantalRijen)
    var gezienSamen = [Int32](repeating: -1, count: samen.aantalRijen)
    for (nummer, zin) in tekst.zinnen.enumerated() {
      var waarden = zinnen.begin
      let deel = Double(zin.count) / woorden
      kenmerken.lees(nummer) { soort, een, ander in
        let som = Kenmerksoort.som(soort, een, ander)
        if let rij = zinnen.rij(som), gezien[rij] != nummer {
          gezien[rij] = Int32(nummer)
          zinnen.tel(rij, op: &waarden)
        }
        if soort == Kenmerksoort.groep || soort == Kenmerksoort.vorm, let rij = samen.rij(som),
          gezienSamen[rij] != nummer
        {
          gezienSamen[rij] = Int32(nummer)
          samen.tel(rij, op: &uit.groepen, keer: deel)
        }
      }
      uit.waarden.append(waarden)
    }
    return uit
  }

  private static func waarde(
    _ eis: Kwaliteitseis, _ eigen: [Kolom], _ regel: Eisoordeel, _ oordeel: Oordeel, _ gelezen: Zinswaarden,
    _ tekst: Ontleding
  ) -> Weegwaarde {
    var uit = [Double](repeating: 0, count: samen.modellen.count)
    func tel(_ rij: Int?, _ waarde: Double) { if let rij { samen.tel(rij, op: &uit, keer: waarde) } }
    let woorden = tekst.zinnen.reduce(0) { $0 + $1.count }
    for kolom in eigen {
      var hoogste = -Double.infinity
      var tweede = -Double.infinity
      var som = 0.0
      var raak = 0
      for (nummer, rij) in gelezen.waarden.enumerated() {
        let waarde = rij[kolom.model]
        if waarde > hoogste { (hoogste, tweede) = (waarde, hoogste) } else if waarde > tweede { tweede = waarde }
        som += max(0, waarde + 1)
        if waarde > 0 { raak += tekst.zinnen[nummer].count }
      }
      tel(kolom.rijen[0], hoogste)
      tel(kolom.rijen[1], gelezen.waarden.count > 1 ? tweede : -3)
      tel(kolom.rijen[2], som)
      tel(kolom.rijen[3], Double(raak) / Double(max(1, woorden)))
    }
    tel(lengte[0], Double(min(woorden, 40)) / 40)
    tel(lengte[1], Double(woorden) / 100)
    tel(lengte[2], Double(max(0, woorden - 150)) / 100)
    tel(lengte[3], Double(oordeel.rawValue - 1))
    tel(samen.rij(Vormsom.van("=\(regel.regel)".utf8)), 1)
    // the two questions of a requirement stand beside each other: 'in part', 'wholly'
    guard let deels = samen.modellen.firstIndex(of: "\(eis.rawValue) 1"), deels + 1 < uit.count else {
      return Weegwaarde(deels: 0, geheel: 0)
    }
    func geheel(_ model: Int) -> Double { uit[model] + gelezen.groepen[model] + samen.begin[model] }
    return Weegwaarde(deels: geheel(deels), geheel: geheel(deels + 1))
  }
}
