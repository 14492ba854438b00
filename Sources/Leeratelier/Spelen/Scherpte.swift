import Scenario
import SimEngine
import Tekst
import Verslag

/// The short form of twenty minutes: one mediocre advice is improved, version after version.
struct Scherpte {
  /// A text with what was read in it.
  private struct Versie {
    var tekst: String
    var oordelen: [Eisoordeel]
  }

  let oefening: Scherpteoefening
  let bediening: any Bediening
  private let eerste: Versie
  /// What was written here, in order.
  private var nieuwe: [Versie] = []
  private var versies: [Versie] { [eerste] + nieuwe }
  private var laatste: Versie { nieuwe.last ?? eerste }

  init(_ oefening: Scherpteoefening, _ bediening: any Bediening) {
    self.oefening = oefening
    self.bediening = bediening
    eerste = Versie(tekst: oefening.advies.tekst, oordelen: AdviesJudge.beoordeel(oefening.advies))
  }

  /// Plays until somebody types 'klaar'.
  mutating func loop() throws(Gestopt) {
    try begin()
    try toonLaatste()
    while true {
      let text = try bediening.regel(
        "\u{2018}schrijf\u{2019} maakt een nieuwe versie, \u{2018}zaak\u{2019} toont wat er bekend is, "
          + "\u{2018}klaar\u{2019} stopt:")
      switch text.lowercased() {
      case "", "schrijf", "s":
        let last = laatste.tekst
        let written = try bediening.tekst(
          Schrijftaak(vraag: "Schrijf versie \(versies.count + 1).", concept: last))
        guard let new = written.geschreven, new != last else { continue }
        nieuwe.append(Versie(tekst: new, oordelen: AdviesJudge.beoordeel(oefening.met(new))))
        try toonLaatste()
      case "zaak", "z": try begin()
      case "versie", "v": try toonLaatste()
      case "klaar", "k", "stop", "q":
        try slot()
        return
      default:
        if Spelopdracht(text)?.soort == .uitleg {
          try Gesprek(bediening: bediening).meld("Typ schrijf, zaak, versie of klaar.")
        } else {
          try Gesprek(bediening: bediening).meld(
            "\u{2018}\(text)\u{2019} ken ik hier niet. Typ schrijf, zaak, versie of klaar.")
        }
      }
    }
  }

  private func begin() throws(Gestopt) {
    let data = oefening.advies
    let kind = [data.huiselijkGeweld ? "huiselijk geweld" : nil, data.minderjarig ? "minderjarig" : nil].compactMap {
      $0
    }
    try bediening.lees(
      Blad(
        kop: "Scherpte · \(oefening.titel)",
        delen: [
          .init(
            titel: "Wat u gaat doen",
            regels: [
              "Hieronder staat een advies dat beter kan. Lees het samen, schrijf een nieuwe versie en kijk wat "
                + "een officier ermee kan. Twintig minuten is genoeg.",
              "Deze oefening wordt niet opgenomen: er komt niets van in het archief. Het oordeel is "
                + "automatisch; u beslist samen wat beter is.",
            ]),
          .init(titel: "Wat er bekend is", regels: oefening.situatie),
          .init(
            titel: "Gegevens",
            regels: [
              "Instroom \(data.instroom.iso); het advies hieronder is vastgesteld op \(data.vastgesteld.iso). "
                + "Uw versies gelden als vastgesteld op de dag van de instroom."
            ] + (kind.isEmpty ? [] : ["De zaak: \(kind.joined(separator: ", "))."])),
        ]), verder: "Enter voor verder:")
  }

  private func toonLaatste() throws(Gestopt) {
    let number = versies.count
    let last = laatste
    var parts: [Blad.Deel] = []
    if let before = versies.dropLast().last {
      parts += naastElkaar(before, last, number)
      parts.append(.init(titel: "Vorige en nieuwe oordelen", regels: verschil(before, last)))
    } else {
      parts.append(
        .init(titel: "Het advies, met de woorden die telden", regels: [AdviesTekst.gemerkt(last.tekst, last.oordelen)]))
    }
    let officier = Weging.reactie(op: last.tekst, kwaliteit: last.oordelen, drempel: oefening.drempel)
    parts.append(.init(titel: "De oordelen over versie \(number)", regels: AdviesTekst.oordelen(last.oordelen)))
    parts.append(
      .init(
        titel:
          "De officier legt dit \(officier.bruikbaar ? "niet terzijde" : "terzijde")", regels: [officier.woorden]))
    try bediening.toon(Blad(kop: "Scherpte · \(oefening.titel) · versie \(number)", delen: parts))
  }

  /// Old and new: in two columns where there is room, otherwise below each other.
  private func naastElkaar(_ old: Versie, _ new: Versie, _ number: Int) -> [Blad.Deel] {
    let titles = ("Versie \(number - 1)", "Versie \(number)")
    let texts = (AdviesTekst.gemerkt(old.tekst, old.oordelen), AdviesTekst.gemerkt(new.tekst, new.oordelen))
    guard let width = bediening.naastElkaar, width >= 100 else {
      return [.init(titel: titles.0, regels: [texts.0]), .init(titel: titles.1, regels: [texts.1])]
    }
    let half = (width - 3) / 2
    let left = [titles.0] + Uitvoer.vouw(Uitvoer.veilig(texts.0), half)
    let right = [titles.1] + Uitvoer.vouw(Uitvoer.veilig(texts.1), half)
    let rows = (0..<max(left.count, right.count)).map { row in
      Breedte.pas(row < left.count ? left[row] : "", half) + " │ " + (row < right.count ? right[row] : "")
    }
    return [.init(titel: "Oud en nieuw", regels: rows, opgemaakt: true)]
  }

  private func verschil(_ old: Versie, _ new: Versie) -> [String] {
    let changes = zip(old.oordelen, new.oordelen).compactMap { before, after -> String? in
      guard let a = before.oordeel, let b = after.oordeel, a != b else { return nil }
      return "\(hoofdletter(after.eis.rawValue)): \(a.rawValue) werd \(b.rawValue)\(b > a ? "" : " (minder dan eerst)")"
    }
    return changes.isEmpty ? ["De oordelen zijn gelijk gebleven."] : changes
  }

  private func slot() throws(Gestopt) {
    let (first, last) = (eerste, laatste)
    guard !nieuwe.isEmpty else {
      try bediening.toon(
        Blad(
          kop: "Scherpte",
          delen: [.init(titel: "", regels: ["U bent gestopt bij de eerste versie. Er is niets bewaard."])]))
      return
    }
    try bediening.lees(
      Blad(
        kop: "Scherpte · van versie 1 naar versie \(versies.count)",
        delen: [
          .init(titel: "Uw laatste tekst", regels: [last.tekst]),
          .init(titel: "Wat er veranderde sinds versie 1", regels: verschil(first, last)),
          .init(
            titel: "Om over te praten",
            regels: [
              "Welke zin maakte voor de officier het verschil? Zou u die ook zo schrijven in een eigen advies?",
              "Er is niets bewaard.",
            ]),
        ]), verder: "Enter om af te sluiten:")
  }
}
