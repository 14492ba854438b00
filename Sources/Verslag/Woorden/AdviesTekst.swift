import Scenario
package import SimEngine
package import Tekst

/// An advice with what was read in it: the words that decided each judgement, marked in the text.
package enum AdviesTekst {
  /// A judgement in words.
  package static func woord(_ verdict: Oordeel) -> String {
    switch verdict {
    case .onvoldoende: "nog niet"
    case .gedeeltelijk: "deels"
    case .voldoende: "ja"
    }
  }

  /// The text with `«words»[eis 2]` around what decided a judgement.
  ///
  /// Evidence that spans nearly the whole text is not marked: it would mark nothing.
  package static func gemerkt(_ text: String, _ judgements: [Eisoordeel]) -> String {
    let characters = Array(text)
    var labels: [Range<Int>: [String]] = [:]
    for item in judgements {
      guard let verdict = item.oordeel else { continue }
      for place in telt(item, characters.count) {
        labels[place, default: []].append("\(item.eis.rawValue) \(verdict.rawValue)")
      }
    }
    // The longer range opens first and closes last, so that marks nest where they can.
    let ranges = labels.keys.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var opens: [Int: Int] = [:]
    var closes: [Int: String] = [:]
    for range in ranges {
      opens[range.lowerBound, default: 0] += 1
      closes[range.upperBound] =
        "»[\(labels[range, default: []].joined(separator: ", "))]" + closes[range.upperBound, default: ""]
    }
    var result = ""
    for index in 0...characters.count {
      result += closes[index, default: ""] + String(repeating: "«", count: opens[index, default: 0])
      if index < characters.count { result.append(characters[index]) }
    }
    return result
  }

  /// The places in a text of so many characters that are worth marking for a judgement: not within longer evidence for the
  /// same eis, and not nearly the whole text.
  static func telt(_ item: Eisoordeel, _ length: Int) -> [Range<Int>] {
    item.bewijs.compactMap { place in
      guard place.van < place.tot, place.tot <= length, (place.tot - place.van) * 10 <= length * 9 else { return nil }
      if item.bewijs.contains(where: { $0 != place && $0.van <= place.van && $0.tot >= place.tot }) { return nil }
      return place.van..<place.tot
    }
  }

  /// Per eis: the judgement, why, the words that decided it, and what to do.
  ///
  /// - Parameters:
  ///   - judgements: The judgements.
  ///   - eigen: Whether who reads it wrote the text; of another's nothing is said to 'u'.
  /// - Returns: The lines.
  package static func oordelen(_ judgements: [Eisoordeel], eigen: Bool = true) -> [String] {
    judgements.flatMap { item -> [String] in
      guard let verdict = item.oordeel else { return [] }
      var lines = [
        "\(hoofdletter(item.eis.rawValue)) \(verdict.rawValue), \(woord(verdict)). \(waarom(item, eigen: eigen))"
      ]
      let words = item.bewijs.prefix(4).map { "\u{2018}\(kort($0.woorden))\u{2019}" }
      if !words.isEmpty { lines.append("   Gelezen in: \(words.joined(separator: ", "))") }
      if eigen, !item.suggestie.isEmpty { lines.append("   Beter: \(item.suggestie)") }
      return lines
    }
  }

  /// Why a judgement was given; of a text of another it is said of the text.
  package static func waarom(_ item: Eisoordeel, eigen: Bool) -> String {
    !eigen && item.waarom.hasPrefix("U ") ? "Het advies" + item.waarom.dropFirst() : item.waarom
  }

  /// The advices that participants and house recorded in a session, marked, for the whole scorekaart.
  package static func regels(_ sessie: Sessie) -> [String] {
    let found = adviezen(sessie)
    // The last text of a participant, else the one that lay there.
    guard let shown = found.last(where: { !$0.stuk.gesimuleerd }) ?? found.last else { return [] }
    let judged = sessie.kwaliteit(shown.stuk)
    let who = shown.stuk.gesimuleerd ? "het advies dat er lag" : "uw advies"
    return [
      "De tekst van \(who) (stap \(shown.gebeurtenis), vastgesteld \(shown.stuk.datum)), met de woorden die telden:",
      "", gemerkt(shown.stuk.tekst, judged), "",
    ] + oordelen(judged, eigen: !shown.stuk.gesimuleerd).map { "  " + $0 } + [""]
  }

  /// The advices of a session with the event that recorded each.
  package static func adviezen(_ sessie: Sessie) -> [(gebeurtenis: Int, stuk: Adviesstuk)] {
    sessie.gebeurtenissen.compactMap { event in
      if case .adviesVastgelegd(let advice) = event.inhoud { (event.nummer, advice) } else { nil }
    }
  }

  private static func kort(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count <= 90 ? line : String(line.prefix(87)) + "…"
  }
}
