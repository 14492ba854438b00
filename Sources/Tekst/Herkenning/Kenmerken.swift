import Scenario

/// What a linear rule sees of one stuk in one text; the order is that of the table of weights.
struct Kenmerken: Sendable {
  let waarden: [Double]
  /// The content words it rests on when the text tells, and when it asks.
  let vertellend: [Int]
  let vragend: [Int]

  static let namen: [String] = """
    v.som v.som2 v.dekking v.sterk v.hoogste v.voorsprong v.eigen v.getal v.titel v.herkenning v.samen v.dichtheid v.rang1
    q.som q.dekking q.hoogste q.voorsprong q.eigen q.titel q.herkenning q.dichtheid q.rang1
    houder houder.eerste leefgebied vraagzin q.context q.wens
    blijft blijft.v.som blijft.v.titel blijft.herkenning blijft.precies blijft.citeert blijft.q.som blijft.houder
    voorbehoud vaag maatregel blijft.voorbehoud blijft.vaag v.kort v.weinig
    soort.vraag soort.antwoord soort.advies soort.anders v.som.vraag zinnen
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  init(_ stand: Leesstand, stuk index: Int, soort: Tekstsoort) {
    let stuk = stand.lezer.stukken[index]
    let telling = stand.beste(index, vraagt: false)
    let asking = stand.beste(index, vraagt: true)
    let v = Meting(stand, index, telling)
    let q = Meting(stand, index, asking)
    vertellend = v.steun.map(\.woord)
    vragend = q.steun.map(\.woord)
    let blijft = stuk.blijft ? 1.0 : 0
    let sentences = stand.tekst.zinnen.indices
    let questions = sentences.filter { stand.aard.vraagt[$0] }
    func is_(_ zinnen: Range<Int>?, _ lijst: [Bool]) -> Double { zinnen?.contains { lijst[$0] } == true ? 1 : 0 }
    let anyQuestion = questions.isEmpty ? 0.0 : 1
    let addressed = questions.contains { Aanspreking.noemt(stuk.houder, stand.tekst, stand.tekst.zinnen[$0]) }
    let first = stand.tekst.zinnen.first.map { Aanspreking.noemt(stuk.houder, stand.tekst, $0) } ?? false
    let area = Vraaggebied.raakt(stuk.leefgebied, stand, questions)
    var context = 0.0
    if let eerste = questions.first, eerste > 0 {
      context = stand.vensters.first { $0.zinnen == (eerste - 1)..<eerste }?.som[index] ?? 0
    }
    let wish = Vraaggebied.wens(stand, questions) && stuk.delen.contains { $0.inTitel && Vraaggebied.isWens($0.groepen) }
    var out: [Double] = [
      v.som, min(v.som, 2), v.dekking, v.sterk, v.hoogste, v.voorsprong, v.eigen, v.getal, v.titel, v.herkenning,
      v.samen, v.dichtheid, v.rang1,
    ]
    out += [q.som, q.dekking, q.hoogste, q.voorsprong, q.eigen, q.titel, q.herkenning, q.dichtheid, q.rang1]
    out += [
      addressed ? 1 : 0, first && anyQuestion > 0 ? 1 : 0, area, anyQuestion, min(context, 3), wish ? 1 : 0,
    ]
    out += [
      blijft, blijft * v.som, blijft * v.titel, blijft * v.herkenning,
      blijft * v.som * is_(telling?.zinnen, stand.aard.precies), blijft * v.som * is_(telling?.zinnen, stand.aard.citeert),
      blijft * q.som, blijft * (first || addressed ? 1 : 0),
    ]
    let held = is_(telling?.zinnen, stand.aard.houdtVoor)
    let vague = is_(telling?.zinnen, stand.aard.vaag)
    out += [
      held * min(v.som, 2), vague * min(v.som, 2), is_(telling?.zinnen, stand.aard.maatregel) * min(v.som, 2),
      blijft * held * min(v.som, 2), blijft * vague * min(v.som, 2),
      v.som > 0 && (telling?.woorden.count ?? 0) <= 6 ? 1 : 0, v.som > 0 && v.som < 1 ? 1 : 0,
    ]
    let question = soort == .vraag
    out += [
      question ? 1 : 0, soort == .antwoord || soort == .inbreng ? 1 : 0, soort == .advies ? 1 : 0,
      question || soort == .antwoord || soort == .inbreng || soort == .advies ? 0 : 1,
      question ? min(v.som, 3) : 0, Double(min(sentences.count, 10)) / 10,
    ]
    waarden = out
  }

  /// What one window says of one stuk.
  private struct Meting {
    var som = 0.0, dekking = 0.0, sterk = 0.0, hoogste = 0.0, voorsprong = 0.0, eigen = 0.0, getal = 0.0
    var titel = 0.0, herkenning = 0.0, samen = 0.0, dichtheid = 0.0, rang1 = 0.0
    var steun: [(woord: Int, treffer: Stukkenlezer.Treffer)] = []

    init(_ stand: Leesstand, _ index: Int, _ venster: Leesstand.Venster?) {
      guard let venster else { return }
      let stuk = stand.lezer.stukken[index]
      som = min(venster.som[index], 6)
      steun = stand.steun(index, venster.woorden)
      dekking = venster.som[index] / (stuk.totaal + 2)
      var titelsom = 0.0
      var vorige: (woord: Int, plek: Int)?
      for item in steun {
        let deel = stuk.delen[item.treffer.deel]
        let waarde = item.treffer.waarde
        if waarde >= 0.5 { sterk += 1 }
        hoogste = max(hoogste, waarde)
        if deel.getal != nil { getal += waarde }
        if deel.inTitel { titelsom += waarde }
        if deel.herkenning { herkenning += waarde }
        let beste = stand.treffers[item.woord].map(\.waarde).max() ?? 0
        if waarde >= beste { eigen += waarde }
        let place = stand.woorden[item.woord].plek
        if let last = vorige, place - last.woord <= 4, abs(deel.plek - last.plek) <= 3, !deel.herkenning { samen += 1 }
        vorige = (place, deel.plek)
      }
      sterk = min(sterk, 6)
      samen = min(samen, 4)
      eigen = min(eigen, 6)
      herkenning = min(herkenning, 2)
      titel = titelsom / (stuk.totaalTitel + 0.5)
      let ander = venster.som.indices.lazy.filter { $0 != index }.map { venster.som[$0] }.max() ?? 0
      voorsprong = max(-3, min(3, venster.som[index] - ander))
      rang1 = venster.som[index] >= ander ? 1 : 0
      dichtheid = venster.som[index] / Double(max(3, venster.woorden.count))
    }
  }
}

/// What a question is about in general.
enum Vraaggebied {
  private static let tabel: [Leefgebied: Set<String>] = [
    .wonen: ["woning", "slaapplek", "opvang", "dakloos", "beschermdwonen", "adres", "huur", "ontruiming", "verhuizen"],
    .financien: ["inkomen", "schuld", "bewind", "betalen"],
    .dagbesteding: ["werk", "ontslag", "dagbesteding", "school", "leren", "verzuim", "inkomen"],
    .gezin: ["kind", "familie", "ouders", "partner"],
    .gezondheid: ["behandeling", "diagnose", "medicatie", "ontregeld", "ziekte", "gezondheid", "psych", "crisis"],
    .middelengebruik: ["alcohol", "drugs", "verslaving"],
    .netwerk: ["vriend", "buren", "familie", "zus", "broer"],
    .justitie: ["melding", "veroordeling", "strafblad", "pv", "toezicht", "vast", "zitting", "politie"],
  ]
  private static let perGebied: [Leefgebied: Set<Int>] = tabel.mapValues { names in
    Set(Begripsgroepen.alle.namen.indices.filter { names.contains(Begripsgroepen.alle.namen[$0]) })
  }
  private static let wensgroep = Begripsgroepen.alle.namen.firstIndex(of: "wens")

  /// How many words of the questions belong to this part of life, up to three.
  static func raakt(_ gebied: Leefgebied, _ stand: Leesstand, _ zinnen: [Int]) -> Double {
    guard let groups = perGebied[gebied] else { return 0 }
    let count = stand.woorden.filter { woord in
      zinnen.contains(stand.tekst.woorden[woord.plek].zin) && woord.groepen.contains { groups.contains($0) }
    }.count
    return Double(min(3, count))
  }

  static func isWens(_ groepen: [Int]) -> Bool { wensgroep.map { groepen.contains($0) } ?? false }

  /// Whether a question asks what somebody wants.
  static func wens(_ stand: Leesstand, _ zinnen: [Int]) -> Bool {
    stand.woorden.contains { zinnen.contains(stand.tekst.woorden[$0.plek].zin) && isWens($0.groepen) }
  }
}
