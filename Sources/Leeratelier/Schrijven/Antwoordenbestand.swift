import Scenario

/// What was answered in an interview so far, in a file beside what comes of it: one answer a line, so that somebody can stop
/// and go on later.
struct Antwoordenbestand: Equatable {
  /// The answers, by the name of their question: a choice by its word, a text as it is.
  private(set) var antwoorden: [String: String] = [:]

  init() {}

  /// Reads a file; lines that are none of ours are passed over.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      antwoorden[String(line[..<colon])] = String(value)
    }
  }

  /// The file.
  var tekst: String {
    "# Antwoorden van een vraaggesprek dat nog niet af is. Geef dezelfde opdracht opnieuw om verder te gaan.\n"
      + antwoorden.keys.sorted().map { "\($0): \(antwoorden[$0] ?? "")\n" }.joined()
  }

  /// Takes over what a form holds now.
  mutating func neem<L>(_ form: Formulierstand<L>) {
    for (question, answer) in form.ingevuld {
      switch answer {
      case .keuze(let index): antwoorden[question.naam] = question.opties[index].woord
      case .keuzes(let chosen):
        antwoorden[question.naam] = chosen.map { question.opties[$0].woord }.joined(separator: " ")
      case .tekst(let text): antwoorden[question.naam] = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
    }
  }

  /// The answer to a question that was given before; nil: none, or none that can be given now.
  func antwoord(_ question: Vraag) -> Antwoord? {
    guard let given = antwoorden[question.naam] else { return nil }
    switch question.vorm {
    case .een(let options): return options.firstIndex { $0.woord == given }.map(Antwoord.keuze)
    case .meer(let options, _):
      let words = given.split(separator: " ").map(String.init)
      return .keuzes(options.indices.filter { words.contains(options[$0].woord) })
    case .tekst, .regel: return .tekst(given)
    }
  }
}
