import Scenario
import SimEngine
import Tekst
import Verslag

/// Asking: choices by number or word, with the commands that work at every question.
struct Gesprek {
  let bediening: any Bediening

  /// What somebody answered.
  enum Antwoord<T> {
    case keuze(T)
    /// Back to the previous question.
    case terug
    /// Something that works everywhere, e.g. `dossier`.
    case opdracht(String)
  }

  static let opdrachten = [
    "?", "stop", "terug", "dossier", "berichten", "termijnen", "verloop", "koppelvlakken", "begrip", "gezegd", "stapel",
    "noteer",
  ]

  /// One of a list, by number, by its word, or by the beginning of its text.
  func kies<T>(_ vraag: String, _ opties: [(woord: String, tekst: String, waarde: T)], kop: String, klok: String)
    throws(Gestopt) -> Antwoord<T>
  {
    let lines = opties.indices.map { "\($0 + 1). \(opties[$0].tekst)" }
    let page = Blad(kop: kop, klok: klok, delen: [.init(titel: vraag, regels: lines)])
    try bediening.toon(page)
    while true {
      let text = try bediening.regel("Keuze (nummer of woord, \u{2018}terug\u{2019}):")
      switch lees(text, opties.map { ($0.woord, $0.tekst) }) {
      case .nummer(let index): return .keuze(opties[index].waarde)
      case .opdracht(let word): return word == "terug" ? .terug : .opdracht(word)
      case .fout(let message):
        try meld(message)
        if bediening.isScherm { try bediening.toon(page) }
      }
    }
  }

  /// Any number of a list: '1 3 4', 'alle', 'geen'.
  func kiesMeer<T>(_ vraag: String, _ opties: [(woord: String, tekst: String, waarde: T)], kop: String, klok: String)
    throws(Gestopt) -> Antwoord<[T]>
  {
    let lines = opties.indices.map { "\($0 + 1). \(opties[$0].tekst)" }
    let page = Blad(
      kop: kop, klok: klok,
      delen: [.init(titel: vraag, regels: lines.isEmpty ? ["(er is hier niets om te kiezen)"] : lines)])
    try bediening.toon(page)
    while true {
      let text = try bediening.regel(
        "Keuze (bijvoorbeeld 1 3, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}, \u{2018}terug\u{2019}):")
      let word = text.lowercased()
      if word == "alle" || word == "alles" { return .keuze(opties.map(\.waarde)) }
      if word == "geen" || word == "niets" || word == "0" { return .keuze([]) }
      if let found = opdracht(text) { return found == "terug" ? .terug : .opdracht(found) }
      var chosen: [Int] = []
      var wrong: String?
      for part in word.split(whereSeparator: { $0 == " " || $0 == "," }) {
        switch lees(String(part), opties.map { ($0.woord, $0.tekst) }) {
        case .nummer(let index): if !chosen.contains(index) { chosen.append(index) }
        case .opdracht, .fout: wrong = String(part)
        }
      }
      if let wrong {
        try meld(
          "\u{2018}\(wrong)\u{2019} is hier geen keuze. Typ nummers van 1 tot en met \(opties.count), met spaties ertussen."
        )
        if bediening.isScherm { try bediening.toon(page) }
      } else if chosen.isEmpty {
        try meld("Typ een of meer nummers, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}.")
      } else {
        return .keuze(chosen.map { opties[$0].waarde })
      }
    }
  }

  /// Yes or no.
  func jaNee(_ vraag: String, kop: String, klok: String) throws(Gestopt) -> Antwoord<Bool> {
    try kies(vraag, [("ja", "Ja", true), ("nee", "Nee", false)], kop: kop, klok: klok)
  }

  /// Says something that needs no answer.
  func meld(_ text: String) throws(Gestopt) {
    if bediening.merkOp(text) { return }
    try bediening.toon(Blad(kop: "Melding", delen: [.init(titel: "", regels: [text])]))
    _ = try bediening.regel("Enter voor verder:")
  }

  enum Lezing {
    case nummer(Int)
    case opdracht(String)
    case fout(String)
  }

  /// A command that works everywhere, if the text is one.
  func opdracht(_ text: String) -> String? {
    let word = text.lowercased().split(separator: " ").first.map(String.init) ?? ""
    if word == "help" || word == "uitleg" { return "?" }
    // What follows the word stays as it was typed: a note is kept in somebody's own words.
    return Gesprek.opdrachten.contains(word) ? word + text.drop { $0 == " " }.dropFirst(word.count) : nil
  }

  /// Reads a choice: its number, its word, or a beginning that only one choice has.
  func lees(_ text: String, _ opties: [(woord: String, tekst: String)]) -> Lezing {
    let word = text.lowercased()
    if word.isEmpty { return .fout("Typ een nummer of een woord.") }
    if let number = Int(word) {
      guard opties.indices.contains(number - 1) else {
        return .fout("Er zijn \(opties.count) keuzes; \(number) is er niet bij.")
      }
      return .nummer(number - 1)
    }
    if let index = opties.firstIndex(where: { $0.woord.lowercased() == word }) { return .nummer(index) }
    if let command = opdracht(text) { return .opdracht(command) }
    let matches = opties.indices.filter {
      opties[$0].tekst.lowercased().hasPrefix(word) || opties[$0].woord.lowercased().hasPrefix(word)
    }
    if matches.count == 1 { return .nummer(matches[0]) }
    if matches.count > 1 {
      let names = matches.prefix(3).map { "\($0 + 1) (\(opties[$0].tekst))" }
      return .fout("\u{2018}\(text)\u{2019} kan meer betekenen: \(names.joined(separator: " of ")).")
    }
    let near =
      NearMiss.suggestion(for: word, among: opties.map(\.woord)).map { " Bedoelde u \u{2018}\($0)\u{2019}?" } ?? ""
    return .fout("\u{2018}\(text)\u{2019} is hier geen keuze.\(near)")
  }
}
