import Opname

/// A text that is asked for: the question, what lies ready, and what goes on while it is written.
struct Schrijftaak {
  /// What is asked.
  var vraag: String
  /// What was written before, to go on with.
  var concept = ""
  /// Whether there is something to go back to.
  var kanTerug = true
  /// Gets all that is written: at every key, and for good when somebody rests or leaves.
  ///
  /// Gives what to say when it could not be kept; nil: it is.
  var bewaar: (String, Zekerheid) -> String? = { _, _ in nil }
  /// Shows something to look up, while the text stays where it is.
  ///
  /// nil: there is nothing to look up here.
  var toon: ((Spelopdracht) throws(Gestopt) -> Void)?

  /// What a line of its own says to the program instead of to the reader.
  enum Wenk: Equatable {
    /// The text is done.
    case klaar
    /// What can be looked up here.
    case keuzes
    /// Everything that is written goes.
    case wis
    case opdracht(Spelopdracht)
  }

  /// What a line says to the program; nil: it is text.
  ///
  /// A point alone ends. A question mark in front looks something up: no sentence begins with it. A single word of the
  /// program is one only where nothing else was written.
  ///
  /// - Parameters:
  ///   - line: The line as it was typed.
  ///   - alone: Whether nothing else is written.
  /// - Returns: What it says.
  func wenk(_ line: String, alleen alone: Bool) -> Wenk? {
    let text = line.zonderSpaties
    if text == "." { return .klaar }
    if text == "?" { return .keuzes }
    if text.hasPrefix("?") {
      if text.dropFirst().trimmingPrefix(while: \.isWhitespace).lowercased() == "wis" { return .wis }
      return Spelopdracht(String(text.dropFirst()).zonderSpaties).map(Wenk.opdracht)
    }
    guard alone, let command = Spelopdracht(text), command.rest.isEmpty else { return nil }
    return command.soort == .uitleg ? .keuzes : .opdracht(command)
  }

  /// What stands for the program behind the last sentence of a line: whoever goes on with a text types there; nil: nothing does.
  func wenkAanEinde(_ line: String) -> (woorden: String, wenk: Wenk)? {
    guard let mark = line.lastIndex(of: "?"), mark > line.startIndex else { return nil }
    let before = line[..<mark]
    guard before.hasSuffix(" "), let sentence = before.last(where: { $0 != " " }), ".!?".contains(sentence),
      let found = wenk(String(line[mark...]), alleen: false), found != .keuzes
    else { return nil }
    return (String(line[mark...]), found)
  }

  /// What is said of a line that is kept as text and looks like a word to the program; nil: it does not.
  ///
  /// A text may have such a line, so that it stays where it was typed.
  func opmerking(_ line: String, alleen alone: Bool) -> String? {
    let text = line.zonderSpaties
    guard let command = Spelopdracht(text) else { return nil }
    switch command.soort {
    case .noteer where !command.rest.isEmpty:
      return
        "Deze regel staat nu in uw tekst. Een notitie voor uzelf: \u{2018}? noteer\u{2019} en uw woorden, op een eigen regel."
    case .terug where command.rest.isEmpty && !alone, .stop where command.rest.isEmpty && !alone:
      return "\u{2018}\(text)\u{2019} staat nu in uw tekst; \u{2018}? \(text)\u{2019} doet het."
    default: return nil
    }
  }

  /// What can be looked up, with the whole question: a screen may have had no room for it.
  var naleesblad: Blad {
    Blad(
      kop: "Nalezen", kopKort: "Nalezen",
      delen: [
        .init(titel: "Wat er gevraagd wordt", regels: [vraag]),
        // What cannot be looked up here is not offered.
        .init(titel: "Typ wat u wilt zien", regels: toon == nil ? [] : Spelopdracht.naleeshulp),
        .init(
          titel: "Hoe u schrijft",
          regels: toon == nil
            ? [
              "Uw tekst wordt bewaard bij elke toets. Een regel met alleen een punt besluit hem; \u{2018}? wis\u{2019} op een eigen regel maakt hem leeg."
            ] : []),
      ])
  }
}
