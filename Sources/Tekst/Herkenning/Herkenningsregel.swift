/// The linear rules that decide: a weight per kenmerk and kind, and from which chance a kind counts.
package struct Herkenningsregel: Sendable {
  /// Per kind, in the order of `Herkenningsoort`, the constant and the weights in the order of `Kenmerken.namen`.
  private let gewichten: [(vast: Double, perKenmerk: [Double])]
  let drempels: [Double]

  /// The rule that the program uses, learnt from all labelled texts.
  package static let geleerd = Herkenningsregel(Herkenningsgewichten.tabel) ?? Herkenningsregel()

  /// A rule that finds nothing.
  private init() {
    gewichten = Herkenningsoort.allCases.map { _ in (-40, []) }
    drempels = [1, 1, 1]
  }

  /// Reads a table of lines `naam onthult noemt vraagt`: `drempel`, `vast`, and every kenmerk in its order.
  ///
  /// Nothing when a line is missing or is no number.
  package init?(_ tabel: String) {
    var regels: [(naam: Substring, waarden: [Double])] = []
    for regel in tabel.split(separator: "\n") {
      let delen = regel.split(separator: " ")
      guard let naam = delen.first else { continue }
      let waarden = delen.dropFirst().compactMap { Double($0) }
      guard waarden.count == Herkenningsoort.allCases.count else { return nil }
      regels.append((naam, waarden))
    }
    guard regels.map({ String($0.naam) }) == ["drempel", "vast"] + Kenmerken.namen else { return nil }
    drempels = regels[0].waarden
    gewichten = Herkenningsoort.allCases.indices.map { kind in
      (regels[1].waarden[kind], regels.dropFirst(2).map { $0.waarden[kind] })
    }
  }

  /// The chance per kind, in the order of `Herkenningsoort`.
  func kansen(_ kenmerken: Kenmerken) -> [Double] {
    gewichten.map { regel in
      Kromme.kans(zip(regel.perKenmerk, kenmerken.waarden).reduce(regel.vast) { $0 + $1.0 * $1.1 })
    }
  }

  func telt(_ soort: Herkenningsoort, _ kans: Double) -> Bool {
    switch soort {
    case .onthult: kans >= drempels[0]
    case .noemt: kans >= drempels[1]
    case .vraagt: kans >= drempels[2]
    }
  }
}
