/// Lays what was learned from labelled texts beside what the rules of the four short texts say.
enum Tekstweging {
  private static let tabel = Kenmerktabel(Tekstgewichten.tabel, schaal: 100)

  /// The column of 'in part' per aspect, with 'wholly' next to it; an aspect without one is left to its rule.
  private static let kolommen: [Tekstaspect: Int] = {
    var uit: [Tekstaspect: Int] = [:]
    for aspect in Tekstaspect.allCases { uit[aspect] = tabel.modellen.firstIndex(of: "\(aspect.rawValue) 1") }
    return uit
  }()

  /// In fewer words there is too little to weigh.
  private static let kortste = 8
  /// How far over the boundary the weighing has to be before it overrules a rule: what the rule found is one of its traits.
  private static let marge = 0.0

  static func weeg(
    _ regels: [Tekstoordeel], _ soort: String, _ tekst: Ontleding, naast ander: Ontleding?
  ) -> [Tekstoordeel] {
    guard tekst.woorden.count >= kortste else { return regels }
    var waarden = tabel.begin
    var gezien = [Bool](repeating: false, count: tabel.aantalRijen)
    Tekstkenmerken.lees(soort, tekst, naast: ander, regels: regels) { soort, een, ander in
      guard let rij = tabel.rij(Kenmerksoort.som(soort, een, ander)), !gezien[rij] else { return }
      gezien[rij] = true
      tabel.tel(rij, op: &waarden)
    }
    return regels.map { regel in
      guard let kolom = kolommen[regel.aspect] else { return regel }
      let waarde = Weegwaarde(deels: waarden[kolom], geheel: waarden[kolom + 1])
      guard !waarde.laat(regel.oordeel, marge: marge) else { return regel.met(zeker: waarde.isZeker) }
      return Tekstuitleg.oordeel(
        regel, wordt: waarde.oordeel, zeker: waarde.isZeker, tekst, zwaarste: zwaarste(tekst, kolom, waarde.oordeel))
    }
  }

  /// The words that pulled the text towards a judgement, heaviest first.
  private static func zwaarste(_ tekst: Ontleding, _ kolom: Int, _ oordeel: Oordeel) -> [Range<Int>] {
    let kenmerken = Zinskenmerken(tekst)
    let model = oordeel == .voldoende ? kolom + 1 : kolom
    let richting = oordeel == .onvoldoende ? -1.0 : 1
    return kenmerken.gewogen { tabel.gewicht($0, in: model) * richting }
      .prefix(2).map { $0..<$0 + 1 }
  }
}
