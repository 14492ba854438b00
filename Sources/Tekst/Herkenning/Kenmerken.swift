import Scenario

/// What a linear rule sees of one stuk in one text; the order is that of the table of weights.
struct Kenmerken: Sendable {
  let waarden: [Double]
  /// The content words it rests on when the text tells, and when it asks.
  let vertellend: [Int]
  let vragend: [Int]

  static let namen: [String] = """
    v.som v.boven1 v.boven2 v.dekking v.sterk v.hoogste v.voorsprong v.eigen v.getal v.titel v.herkenning v.samen v.dichtheid v.rang1 v.kern
    c.som c.boven1 c.voorsprong c.eigen c.titel c.dichtheid c.rang1
    q.som q.dekking q.hoogste q.voorsprong q.eigen q.titel q.herkenning q.dichtheid q.rang1 q.kern q.alles q.alles.rang qd.rang1 qd.eigen
    houder houder.eerste houder.deel houder.rang1 houder.som leefgebied leefgebied.deel vraagt houder.ander houder.namens q.context q.wens q.wens.naam q.waar q.hoeveel q.naam v.naam
    blijft blijft.v.som blijft.v.titel blijft.herkenning blijft.precies blijft.citeert blijft.q.som blijft.houder
    voorbehoud vaag maatregel blijft.voorbehoud blijft.vaag v.kort v.weinig
    soort.vraag soort.antwoord soort.advies soort.anders v.som.vraag lengte
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  init(_ stand: Leesstand, stuk index: Int, soort: Tekstsoort) {
    let lezer = stand.lezer
    let stuk = lezer.stukken[index]
    let telling = stand.beste(index, vraagt: false)
    let asking = stand.beste(index, vraagt: true)
    let v = Meting(stand, index, telling)
    let c = Meting(stand, index, stand.beste(index, vraagt: false, deel: true))
    let q = Meting(stand, index, asking)
    vertellend = v.steun.map(\.woord)
    vragend = q.steun.map(\.woord)
    let blijft = stuk.blijft ? 1.0 : 0
    let stukken = stand.aard.stukken
    let questions = stukken.indices.filter { stukken[$0].vraagt }
    let asks = questions.isEmpty ? 0.0 : 1
    func any(_ venster: Leesstand.Venster?, _ waar: (Zinsaard.Stuk) -> Bool) -> Double {
      venster?.stukken.contains { waar(stukken[$0]) } == true ? 1 : 0
    }
    // Whom the text asks: named in its first sentence, or where it asks.
    let atStart = stand.begin
    let inQuestion = stand.inVraag
    let named = inQuestion.contains(stuk.houder)
    let first = asks > 0 && atStart.contains(stuk.houder)
    let addressed = named || first
    let others = asks > 0 && !addressed && !(atStart.isEmpty && inQuestion.isEmpty)
    let onBehalf = asks > 0 && Aanspreking.namens(stuk.houder, atStart.union(inQuestion))
    let peers = lezer.stukken.indices.filter { lezer.stukken[$0].houder == stuk.houder }
    let own = asking?.som[index] ?? 0
    let foremost = peers.allSatisfy { $0 == index || stand.gevraagd[$0] <= own }
    let area = Vraaggebied.raakt(stuk.leefgebied, stand, questions)
    let neighbours = lezer.stukken.filter { $0.leefgebied == stuk.leefgebied }.count
    var context = 0.0
    if let eerste = questions.first, eerste > 0 {
      context = stand.vensters.first { $0.stukken == (eerste - 1)..<eerste && !$0.isDeel }?.som[index] ?? 0
    }
    let wish = questions.contains { stukken[$0].wens } && stuk.isWens
    let heldBack = any(telling) { $0.houdtVoor } * min(v.som, 2)
    let vague = any(telling) { $0.vaag } * min(v.som, 2)
    let question = soort == .vraag
    let spoken = soort == .antwoord || soort == .inbreng
    var out: [Double] = [
      v.som, max(0, v.som - 1), max(0, v.som - 2), v.dekking, v.sterk, v.hoogste, v.voorsprong, v.eigen, v.getal,
      v.titel,
      v.herkenning, v.samen, v.dichtheid, v.rang1, v.kern,
    ]
    out += [c.som, max(0, c.som - 1), c.voorsprong, c.eigen, c.titel, c.dichtheid, c.rang1]
    let qd = Meting(stand, index, stand.beste(index, vraagt: true, deel: true))
    let all = stand.vragend[index]
    out += [q.som, q.dekking, q.hoogste, q.voorsprong, q.eigen, q.titel, q.herkenning, q.dichtheid, q.rang1]
    out += [
      q.kern, min(all, 4), all > 0 && stand.vragend.allSatisfy { $0 <= all } ? 1 : 0, qd.rang1, qd.eigen,
    ]
    out += [
      named ? 1 : 0, first ? 1 : 0, addressed ? 1 / Double(peers.count) : 0, addressed && foremost && own > 0 ? 1 : 0,
      addressed ? min(own, 2) : 0, area, min(area, 1) / Double(max(1, neighbours)), asks, others ? 1 : 0,
      onBehalf ? 1 : 0, min(context, 3), wish ? 1 : 0, wish ? stand.noemtNaam(stuk, vraagt: true) : 0,
      stuk.leefgebied == .wonen && questions.contains { stukken[$0].waar } ? 1 : 0,
      !stuk.perGetal.isEmpty && questions.contains { stukken[$0].hoeveel } ? min(all, 1) : 0,
      stand.noemtNaam(stuk, vraagt: true), stand.noemtNaam(stuk, vraagt: false),
    ]
    out += [
      blijft, blijft * v.som, blijft * v.titel, blijft * v.herkenning, blijft * v.som * any(telling) { $0.precies },
      blijft * v.som * any(telling) { $0.citeert }, blijft * q.som, blijft * (addressed ? 1 : 0),
    ]
    out += [
      heldBack, vague, any(telling) { $0.maatregel } * min(v.som, 2), blijft * heldBack, blijft * vague,
      v.som > 0 && (telling?.woorden.count ?? 0) <= 6 ? 1 : 0, v.som > 0 && v.som < 1 ? 1 : 0,
    ]
    out += [
      question ? 1 : 0, spoken ? 1 : 0, soort == .advies ? 1 : 0,
      question || spoken || soort == .advies ? 0 : 1, question ? min(v.som, 3) : 0,
      Double(min(stukken.count, 12)) / 10,
    ]
    waarden = out
  }

  /// What one window says of one stuk.
  private struct Meting {
    var som = 0.0, dekking = 0.0, sterk = 0.0, hoogste = 0.0, voorsprong = 0.0, eigen = 0.0, getal = 0.0
    var titel = 0.0, herkenning = 0.0, samen = 0.0, dichtheid = 0.0, rang1 = 0.0, kern = 0.0
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
        if deel.herkenning || deel.inTitel { kern += waarde }
        let place = stand.woorden[item.woord].plek
        if let last = vorige, place - last.woord <= 4, abs(deel.plek - last.plek) <= 3, !deel.herkenning { samen += 1 }
        vorige = (place, deel.plek)
      }
      sterk = min(sterk, 6)
      samen = min(samen, 4)
      kern = min(kern, 3)
      eigen = min(venster.eigen[index], 6)
      herkenning = min(herkenning, 2)
      titel = titelsom / (stuk.totaalTitel + 0.5)
      let ander = venster.som.indices.lazy.filter { $0 != index }.map { venster.som[$0] }.max() ?? 0
      voorsprong = max(-2, min(2, venster.som[index] - ander))
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

  /// How many words of the stretches that ask belong to this part of life, up to three.
  static func raakt(_ gebied: Leefgebied, _ stand: Leesstand, _ vragen: [Int]) -> Double {
    guard let groups = perGebied[gebied], !vragen.isEmpty else { return 0 }
    let count = stand.woorden.indices.filter { index in
      stand.aard.stukken[stand.stretch[index]].vraagt && stand.woorden[index].groepen.contains { groups.contains($0) }
    }.count
    return Double(min(3, count))
  }

  static func isWens(_ groepen: [Int]) -> Bool { wensgroep.map { groepen.contains($0) } ?? false }
}

extension Leesstand {
  /// Whether a name in the title of a stuk is said where the text asks, or where it tells.
  func noemtNaam(_ stuk: Stukprofiel, vraagt: Bool) -> Double {
    let names = stuk.titelnamen
    guard !names.isEmpty else { return 0 }
    let said = woorden.indices.contains { index in
      names.contains(woorden[index].stam) && aard.stukken[stretch[index]].vraagt == vraagt
    }
    return said ? 1 : 0
  }
}
