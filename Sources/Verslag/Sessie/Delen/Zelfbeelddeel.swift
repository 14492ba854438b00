import Scenario
import SimEngine

/// 'Uw beeld naast de opname': what participants wrote of their cooperation, and where the recording differs, as questions.
enum Zelfbeelddeel {
  /// The section; nil when nobody answered.
  static func html(_ bron: Sessiebron) -> HTML? {
    let answers = Zelfbeeld.antwoorden(bron.aantekeningen)
    guard !answers.isEmpty else { return nil }
    var parts: [HTML] = [
      tag("h2", ["id": "kop-zelfbeeld"], "Uw beeld naast de opname"),
      tag("p", "Geschreven voordat er iets van de scorekaart te zien was."),
    ]
    for kind in Zelfbeeld.Vraag.allCases {
      let own = answers.filter { $0.vraag == kind }
      guard !own.isEmpty else { continue }
      parts.append(tag("h3", kind.tekst))
      parts += own.map { answer in
        let who = answer.stoel.map { "de stoel \($0.naam)" } ?? "de zaal"
        return tag("blockquote", ["class": "eigen"], [alinea(answer.tekst), tag("footer", who)])
      }
    }
    let differences = Zelfbeeld.verschillen(bron.sessie, bron.aantekeningen)
    if !differences.isEmpty {
      parts.append(tag("h3", "Om over te praten"))
      parts += differences.map { item in
        var line: [HTML] = [.tekst(item.tekst)]
        if let number = item.gebeurtenis {
          line += [" ", tag("a", ["href": "#stap-\(number)"], "stap \(number)")]
        }
        return tag("p", ["class": "vraag"], line)
      }
    }
    return tag("section", ["id": "zelfbeeld", "class": "achteraf", "aria-labelledby": "kop-zelfbeeld"], parts)
  }
}
