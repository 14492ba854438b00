import SimEngine

/// One indicator of the monitor as bars, the same for the terminal and the page.
struct Monitorgrafiek {
  struct Staaf {
    /// The group and who played.
    var naam: String
    var door: Bezetting
    /// Length, 0 to 1.
    var deel: Double
    /// The figure in words.
    var woorden: String
  }

  var opschrift: String
  var staven: [Staaf]

  /// The indicators that have anything to show.
  ///
  /// Counts and no percentages: a handful of plays has none worth saying.
  static func alle(_ groups: [Oefenmonitor.Groep]) -> [Monitorgrafiek] {
    let rows = MonitorTekst.rijen(groups)
    let longest = rows.compactMap(\.telling.mediaan).max() ?? 0
    func grafiek(_ heading: String, _ value: (Oefenmonitor.Telling) -> (deel: Double, woorden: String)?) -> Self {
      Monitorgrafiek(
        opschrift: heading,
        staven: rows.compactMap { group, count in
          value(count).map {
            Staaf(
              naam: "\(group.naam), \(count.door.rawValue)", door: count.door, deel: $0.deel, woorden: $0.woorden)
          }
        })
    }
    return [
      grafiek("Adviezen gevolgd, van de adviezen in het dossier") { count in
        count.deelGevolgd.map { ($0, "\(count.gevolgd) van \(count.gevolgd + count.nietGevolgd)") }
      },
      grafiek("Teruggekoppeld, waar het huis informatie had") { count in
        count.deelTeruggekoppeld.map { ($0, "\(count.teruggekoppeld) van \(count.metInformatie)") }
      },
      grafiek("Hoe snel een aanvullende vraag is beantwoord (mediaan, dag en nacht)") { count in
        count.mediaan.map { (longest == 0 ? 0 : $0 / longest, "\(MonitorTekst.minuten($0)) minuten") }
      },
    ].filter { !$0.staven.isEmpty }
  }
}
