import Scenario
import SimEngine

/// Questions that follow from the answers before them: what a form is made from.
protocol Vragenlijst {
  /// What the answers make together.
  associatedtype Uitkomst

  /// What comes after these answers.
  ///
  /// What chooses itself is no question, so that going back never meets it.
  func stap(na answers: [Antwoord]) -> Formulierstap<Uitkomst>

  /// What is told when an option that goes back is chosen, with the answers up to and with it.
  func mededeling(bij answers: [Antwoord]) -> Mededeling?

  /// Why an answer that fits the question is none all the same; nil: it is one.
  func bezwaar(_ answer: Antwoord, bij question: Vraag) -> String?
}

extension Vragenlijst {
  func mededeling(bij answers: [Antwoord]) -> Mededeling? { nil }
  func bezwaar(_ answer: Antwoord, bij question: Vraag) -> String? { nil }
}

/// A question, or all of it answered.
enum Formulierstap<Uitkomst> {
  case vraag(Vraag)
  case klaar(Uitkomst)
}

/// Something to read before the next question.
struct Mededeling: Equatable, Sendable {
  var kop: String
  var titel: String
  var regels: [String]
}

/// A form that is being filled in: a value, without a terminal.
///
/// `vraag` is what is asked now; `antwoord(_:)` and `terug(met:)` give the state after it. Whoever asks (a screen, lines,
/// a file, a test) drives this same value, and may put it away and take it up again.
struct Formulierstand<Lijst: Vragenlijst> {
  private let lijst: Lijst
  /// What was answered so far, in order.
  private(set) var antwoorden: [Antwoord] = []
  /// What was typed, by the name of its question: it lies ready when the question comes again.
  private var teksten: [String: String]
  /// Why the last answer was none; nil: it was.
  private(set) var melding: String?
  /// Something to read before the question.
  private(set) var mededeling: Mededeling?

  /// - Parameters:
  ///   - lijst: The questions.
  ///   - concepten: Texts of an earlier time, by the name of their question.
  init(_ lijst: Lijst, concepten: [String: String] = [:]) {
    self.lijst = lijst
    teksten = concepten
  }

  /// What is asked now; nil when the form is complete.
  var vraag: Vraag? { if case .vraag(let question) = lijst.stap(na: antwoorden) { question } else { nil } }

  /// What the answers make together; nil while something is still asked.
  var uitkomst: Lijst.Uitkomst? { if case .klaar(let result) = lijst.stap(na: antwoorden) { result } else { nil } }

  /// What was asked and answered so far, in order.
  var ingevuld: [(vraag: Vraag, antwoord: Antwoord)] {
    antwoorden.indices.compactMap { index in
      guard case .vraag(let question) = lijst.stap(na: Array(antwoorden[..<index])) else { return nil }
      return (question, antwoorden[index])
    }
  }

  /// What lies ready to write on.
  var concept: String { vraag.flatMap { teksten[$0.naam] } ?? "" }

  /// The state after an answer; the same one, with the reason, when it was no answer to the question.
  ///
  /// - Returns: nil when the answer leads out of the form.
  func antwoord(_ answer: Antwoord) -> Self? {
    guard let question = vraag else { return self }
    var next = zonderWoorden()
    let fault = Self.bezwaar(answer, bij: question) ?? lijst.bezwaar(answer, bij: question)
    if case .tekst(let text) = answer, question.opties.isEmpty {
      // A line that is no answer is typed again in a moment; a text is not.
      if case .regel = question.vorm, fault != nil {} else { next.teksten[question.naam] = text }
    }
    if let fault {
      next.melding = fault
      return next
    }
    if case .keuze(let index) = answer, question.opties[index].gevolg == .terug {
      var back = terug()
      back?.mededeling = lijst.mededeling(bij: antwoorden + [answer])
      return back
    }
    next.antwoorden.append(answer)
    return next
  }

  /// The state at the question before; nil: there is none, so one goes out of the form.
  ///
  /// - Parameter typed: What was typed at the present question so far; it lies ready when the question comes again.
  /// - Returns: The state before the last answer.
  func terug(met typed: String? = nil) -> Self? {
    guard !antwoorden.isEmpty else { return nil }
    var earlier = zonderWoorden()
    if let typed, let name = vraag?.naam { earlier.teksten[name] = typed }
    earlier.antwoorden.removeLast()
    return earlier
  }

  private func zonderWoorden() -> Self {
    var copy = self
    (copy.melding, copy.mededeling) = (nil, nil)
    return copy
  }

  /// Why this is no answer to the question; nil: it is one.
  private static func bezwaar(_ answer: Antwoord, bij question: Vraag) -> String? {
    switch (question.vorm, answer) {
    case (.een(let options), .keuze(let index)):
      return options.indices.contains(index) ? nil : Keuzelezer.geenNummer(index &+ 1)
    case (.meer(let options, let least), .keuzes(let chosen)):
      if let wrong = chosen.first(where: { !options.indices.contains($0) }) {
        return Keuzelezer.geenNummer(wrong &+ 1)
      }
      return Set(chosen).count < least ? "Kies er hier ten minste \(least == 1 ? "één" : String(least))." : nil
    case (.tekst(let required), .tekst(let text)), (.regel(let required), .tekst(let text)):
      if required, text.allSatisfy(\.isWhitespace) { return "Hier hoort een tekst bij; hij is nog leeg." }
      if text.utf8.count > Handeling.langsteTekst {
        return "\(Handeling.tekstTeLang) Kort hem in; hij ligt er nog."
      }
      return nil
    case (.een, .keuzes), (.een, .tekst), (.meer, .keuze), (.meer, .tekst), (.tekst, .keuze), (.tekst, .keuzes),
      (.regel, .keuze), (.regel, .keuzes):
      return "Dat is hier geen antwoord."
    }
  }
}

extension Formulierstand: Equatable where Lijst: Equatable {}
extension Formulierstand: Sendable where Lijst: Sendable {}
