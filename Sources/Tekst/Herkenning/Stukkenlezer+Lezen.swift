extension Stukkenlezer {
  /// How much less likely than the likeliest another stuk may be and still be what a question asks, as odds.
  private static let bijna = 0.55
  /// Less likely than this is not asked, whatever else there is.
  private static let minst = 0.03

  /// What a text says of the stukken, in the order of the casus; of one stuk at most a kind of telling and a question.
  ///
  /// - Parameters:
  ///   - tekst: What was typed; what stands after the first 8000 characters is not read.
  ///   - soort: What kind of text it is.
  ///   - regel: The weights; others only to measure on casussen that they were not learnt from.
  /// - Returns: What was recognised, with the words it rests on; nothing for a text without words.
  package func lees(
    _ tekst: String, soort: Tekstsoort, regel: Herkenningsregel = .geleerd
  ) -> [Herkend] {
    let stand = Leesstand(self, Ontleding(tekst))
    guard !stand.aard.stukken.isEmpty else { return [] }
    let kenmerken = stukken.indices.map { Kenmerken(stand, stuk: $0, soort: soort) }
    let kansen = kenmerken.map { regel.kansen($0) }
    let gevraagd = Self.gevraagd(kansen.map { $0[2] }, stand, soort, regel)
    var out: [Herkend] = []
    for index in stukken.indices {
      let id = stukken[index].id
      let tells = kenmerken[index].vertellend
      if regel.telt(.onthult, kansen[index][0]), !tells.isEmpty {
        out.append(Herkend(stuk: id, soort: .onthult, woorden: stand.plaatsen(tells), zekerheid: kansen[index][0]))
      } else if regel.telt(.noemt, kansen[index][1]), !tells.isEmpty {
        out.append(Herkend(stuk: id, soort: .noemt, woorden: stand.plaatsen(tells), zekerheid: kansen[index][1]))
      }
      if gevraagd.contains(index) {
        let words = stand.plaatsen(kenmerken[index].vragend)
        out.append(
          Herkend(
            stuk: id, soort: .vraagt, woorden: words.isEmpty ? stand.vragen : words, zekerheid: kansen[index][2]))
      }
    }
    return out
  }

  /// Which stukken a text asks: each that is likely enough, and of a question the likeliest, for it asks something.
  private static func gevraagd(
    _ kansen: [Double], _ stand: Leesstand, _ soort: Tekstsoort, _ regel: Herkenningsregel
  ) -> Set<Int> {
    guard stand.aard.stukken.contains(where: \.vraagt) else { return [] }
    var out = Set(kansen.indices.filter { regel.telt(.vraagt, kansen[$0]) })
    guard soort == .vraag, let top = kansen.max(), top >= minst else { return out }
    func odds(_ kans: Double) -> Double { kans / max(1e-9, 1 - kans) }
    let near = kansen.indices.filter { kansen[$0] >= minst && odds(kansen[$0]) >= odds(top) * bijna }
      .sorted { kansen[$0] > kansen[$1] || (kansen[$0] == kansen[$1] && $0 < $1) }
    out.formUnion(near.prefix(3))
    return out
  }
}

extension Leesstand {
  private static let dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"].map {
    Array($0.utf8)
  }

  /// The places of content words; words that stand side by side are one place.
  ///
  /// A day of the week beside other words points nobody to what was told.
  func plaatsen(_ inhoud: [Int]) -> [Vindplaats] {
    let all = inhoud.map { woorden[$0].plek }.sorted()
    let telling = all.filter { place in !Self.dagen.contains { tekst.woorden[place].vorm.starts(with: $0) } }
    let places = telling.isEmpty ? all : telling
    var out: [Vindplaats] = []
    var begin: Int?
    for (index, plek) in places.enumerated() {
      let first = begin ?? plek
      begin = first
      if index + 1 < places.count, places[index + 1] <= plek + 1 { continue }
      if let place = tekst.vindplaats(first..<plek + 1) { out.append(place) }
      begin = nil
    }
    return out
  }

  /// Where the text asks.
  var vragen: [Vindplaats] { aard.stukken.filter(\.vraagt).compactMap { tekst.vindplaats($0.woorden) } }
}
