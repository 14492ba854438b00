package import SimEngine
import Tekst

/// Looks for words in a recorded session: in what happened at a step, and in the notes beside it.
package struct Zoekactie {
  /// A place where the words stand.
  package struct Vondst: Equatable, Sendable {
    /// Number of the event; nil: a note about the whole session.
    package var stap: Int?
    /// The simulated moment of the step.
    package var moment: String?
    /// What stands there, in a line.
    package var tekst: String
  }

  private let woorden: [String]

  /// - Parameter tekst: What is looked for: every word of it, anywhere; capitals and accents make no difference.
  package init(_ tekst: String) { woorden = Zoekactie.gevouwen(tekst).split(separator: " ").map(String.init) }

  /// Every place, in the order of the session; notes about the whole session last.
  package func vondsten(_ sessie: Sessie, _ aantekeningen: [Aantekening]) -> [Vondst] {
    let teller = Verteller(sessie)
    let notes = Notitie.opVolgorde(aantekeningen.geldig)
    var found: [Vondst] = []
    for event in sessie.gebeurtenissen {
      let sentence = teller.zin(event)
      if bevat(sentence) { found.append(Vondst(stap: event.nummer, moment: teller.moment(event), tekst: sentence)) }
      for note in notes where note.gebeurtenis == event.nummer && bevat(note.tekst) {
        found.append(Vondst(stap: event.nummer, moment: teller.moment(event), tekst: Notitie.regel(note)))
      }
    }
    let whole = notes.filter { note in
      bevat(note.tekst) && !(note.gebeurtenis.map { sessie.gebeurtenissen.indices.contains($0) } ?? false)
    }
    return found + whole.map { Vondst(stap: nil, moment: nil, tekst: Notitie.regel($0)) }
  }

  /// The steps where the words stand, each once.
  package func stappen(_ sessie: Sessie, _ aantekeningen: [Aantekening]) -> [Int] {
    var steps: [Int] = []
    for place in vondsten(sessie, aantekeningen) {
      if let step = place.stap, steps.last != step { steps.append(step) }
    }
    return steps
  }

  private func bevat(_ text: String) -> Bool {
    let folded = Zoekactie.gevouwen(text)
    return !woorden.isEmpty && woorden.allSatisfy { folded.contains($0) }
  }

  /// Lowercase, without accents, quotes and dashes as one types them.
  private static func gevouwen(_ text: String) -> String {
    var out = ""
    for character in text {
      let byte = Vouwing.vouw(character)
      out += byte == Vouwing.onbekend ? character.lowercased() : String(UnicodeScalar(byte))
    }
    return out
  }
}
