import Scenario
package import Regiosimulatie

/// The comparison in one sentence for a ketenmanager.
package enum Ketenzin {
  /// What the other agreement does, most important first; only what is more than chance.
  package static func zin(_ verschil: Regiovergelijking, anders: [String], herhalingen: Int) -> String {
    let agreement = "Met \(opsomming(anders))"
    guard herhalingen > 1 else {
      return
        "\(agreement) is één herhaling gedaan: te weinig om verschil van toeval te onderscheiden; kies --herhalingen 10."
    }
    var words: [String] = []
    func share(_ interval: Interval?, of whole: String, _ verb: String, _ what: String) {
      guard let interval, interval.verschilt, let low = interval.laag, let high = interval.hoog else { return }
      let more = interval.gemiddeld > 0
      let (small, large) = more ? (low, high) : (-high, -low)
      let size = "\(Getaltekst.getal(abs(interval.gemiddeld) * 100, 1)) \(more ? "meer" : "minder")"
      let range = "tussen \(Getaltekst.getal(small * 100, 1)) en \(Getaltekst.getal(large * 100, 1)) met 95 % zekerheid"
      words.append("\(verb) van elke 100 \(whole) er \(size) \(what) (\(range))")
    }
    share(verschil.opTijd, of: "aanvullende vragen", "worden", "op tijd beantwoord")
    share(verschil.opvolging, of: "adviezen", "worden", "gevolgd")
    share(verschil.terugkoppelgraad, of: "bekenden", "worden", "teruggekoppeld")
    share(verschil.agendeergraad, of: "complexe onbekenden", "worden", "geagendeerd")
    if let time = verschil.doorlooptijd, time.verschilt, abs(time.gemiddeld) >= 0.05 {
      words.append(
        "ligt de beslissing er gemiddeld \(duur(abs(time.gemiddeld))) \(time.gemiddeld > 0 ? "later" : "eerder")")
    }
    guard !words.isEmpty else {
      return "\(agreement) verandert er in deze simulatie niets dat groter is dan het toeval."
    }
    return "\(agreement) \(opsomming(words)), als de aannames van het model kloppen."
  }

  private static func duur(_ minutes: Double) -> String {
    minutes < 90
      ? "\(Getaltekst.getal(minutes, 1)) minuten"
      : minutes < 2 * Rooster.dag
        ? "\(Getaltekst.getal(minutes / 60, 1)) uur" : "\(Getaltekst.getal(minutes / Rooster.dag, 1)) dagen"
  }
}
