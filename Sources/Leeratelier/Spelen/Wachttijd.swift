import Scenario
import SimEngine

/// Reads how long somebody wants to wait: 'tot 14:00', 'half uur', '2 uur', 'tot morgen'.
enum Wachttijd {
  /// Simulated minutes from now; nil: it says none, or a time that is no time.
  static func lees(_ words: [String], _ zicht: Zicht) -> Int? {
    if let day = words.compactMap({ word in Weekdag.allCases.first { $0.naam == word } }).first {
      return opWeekdag(day, words.filter { ![day.naam, "tot", "om", "uur", "a.s", "aanstaande"].contains($0) }, zicht)
    }
    if words.contains("tot"), let time = gesproken(words.filter { $0 != "tot" && $0 != "om" }, zicht) { return time }
    let said = words.filter { !["tot", "nog", "om", "een", "voor", "ongeveer"].contains($0) }
    let number = said.first.flatMap(getal)
    switch (said.count, said.first, said.dropFirst().first) {
    case (1, "halfuur"?, _), (2, "half"?, "uur"?): return 30
    case (1, "kwartier"?, _): return 15
    case (1, "uur"?, _), (1, "uurtje"?, _): return 60
    case (1, "anderhalf"?, _), (2, "anderhalf"?, "uur"?): return 90
    case (1, "morgen"?, _): return Self.tijdTotMorgen(zicht)
    case (1, let word?, _): return kloktijd(word, zicht)
    case (2, _, "minuten"?), (2, _, "min"?), (2, _, "minuut"?): return number
    case (2, _, "dagen"?), (2, _, "dag"?): return number.flatMap { hoogstens($0 * minutenPerDag) }
    case (2, _, "weken"?), (2, _, "week"?): return number.flatMap { hoogstens($0 * 7 * minutenPerDag) }
    case (1, "week"?, _): return 7 * minutenPerDag
    case (2, let word?, "uur"?):
      // 'tot 14 uur' is a time, 'wacht 2 uur' is how long.
      return words.contains("tot") ? kloktijd(word, zicht) : number.map { $0 * 60 }
    default: return nil
    }
  }

  /// Minutes until a time as people say it: 'half twee', 'kwart over een', 'kwart voor drie'; the first that comes, by day or by night.
  private static func gesproken(_ words: [String], _ zicht: Zicht) -> Int? {
    let hour: (String) -> Int? = { word in
      word == "een" ? 1 : uren[word] ?? Int(word).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    let minute: Int? =
      switch (words.count, words.first, words.dropFirst().first) {
      case (2, "half"?, let word?): hour(word).map { $0 * 60 - 30 }
      case (3, "kwart"?, "over"?): hour(words[2]).map { $0 * 60 + 15 }
      case (3, "kwart"?, "voor"?): hour(words[2]).map { $0 * 60 - 15 }
      default: nil
      }
    guard let minute else { return nil }
    let now = zicht.klok.minuutVanDag(zicht.tijd)
    let left = ((minute - now) % 720 + 720) % 720
    return left == 0 ? 720 : left
  }

  private static let uren = [
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11,
    "twaalf": 12,
  ]

  /// Minutes until the network of this seat opens the next day.
  static func tijdTotMorgen(_ zicht: Zicht) -> Int {
    let network: Netwerk = zicht.rollen.first?.netwerk ?? .zsm
    let midnight = zicht.klok.tijdstip(0, opDagVan: zicht.tijd, later: 1)
    return max(1, zicht.klok.volgendeOpen(network, midnight) - zicht.tijd)
  }

  /// A time that is no longer than one may choose to wait; nil: it is.
  private static func hoogstens(_ minutes: Int) -> Int? { minutes <= langste ? minutes : nil }

  /// The longest time that can be chosen to wait, in simulated minutes: two weeks.
  private static let langste = 14 * minutenPerDag

  private static func getal(_ word: String) -> Int? {
    let names = [
      "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "tien": 10, "twintig": 20, "dertig": 30,
    ]
    guard let number = Int(word) ?? names[word], (1...langste).contains(number) else { return nil }
    return number
  }

  /// Until the first such day that comes, at a time that is said or else when this seat opens.
  private static func opWeekdag(_ day: Weekdag, _ rest: [String], _ zicht: Zicht) -> Int? {
    let midnight = zicht.klok.tijdstip(0, opDagVan: zicht.tijd)
    let away = (day.rawValue - zicht.klok.weekdag(zicht.tijd).rawValue + 7) % 7
    let network: Netwerk = zicht.rollen.first?.netwerk ?? .zsm
    func moment(_ days: Int) -> Int? {
      let start = midnight + days * minutenPerDag
      guard let word = rest.first else { return zicht.klok.volgendeOpen(network, start) }
      let parts = word.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
      guard rest.count == 1, (1...2).contains(parts.count), let hour = parts[0],
        let minute = parts.count == 2 ? parts[1] : 0, (0..<24).contains(hour), (0..<60).contains(minute)
      else { return nil }
      return start + hour * 60 + minute
    }
    guard let first = moment(away) else { return nil }
    // Today's is past: the one of next week is meant.
    let time = first > zicht.tijd ? first : first + 7 * minutenPerDag
    return hoogstens(time - zicht.tijd)
  }

  /// Until a time of the day: today, or tomorrow when it is past.
  private static func kloktijd(_ word: String, _ zicht: Zicht) -> Int? {
    let parts = word.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
    guard (1...2).contains(parts.count), let hour = parts[0], let minute = parts.count == 2 ? parts[1] : 0,
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let today = zicht.klok.tijdstip(hour * 60 + minute, opDagVan: zicht.tijd) - zicht.tijd
    return today > 0 ? today : today + minutenPerDag
  }
}
