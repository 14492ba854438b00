package import Scenario

/// How a session is shown and paced: a note beside the events, and never part of what is recorded as known.
package struct Speelvorm: Equatable, Sendable {
  /// What a screen shows.
  package enum Vorm: String, CaseIterable, Sendable {
    /// Each seat sees its own: at its own terminal, or with a page in between.
    case afgeschermd
    /// A duo at one screen, with both seats visible.
    case meekijken
    /// The whole room at one screen: the room decides, the trainer types.
    case plenair

    /// Whether both seats stand on one screen.
    package var isGedeeld: Bool { self != .afgeschermd }
  }

  package var vorm: Vorm
  /// Both seats were opened at a terminal of their own.
  package var tweeTerminals: Bool
  package var klok: Speelklok

  package init(vorm: Vorm = .afgeschermd, tweeTerminals: Bool = false, klok: Speelklok = Speelklok()) {
    (self.vorm, self.tweeTerminals, self.klok) = (vorm, tweeTerminals, klok)
  }

  /// The word by which a note says that there were two terminals.
  package static let tweeTerminals = "twee terminals"

  /// The form that the notes of a session give; without a note, or with one of a later version: each seat sees its own.
  package init(_ notes: [Aantekening]) {
    let note = notes.last { $0.soort == .speelvorm }
    self.init(
      vorm: note.flatMap { Vorm(rawValue: $0.tekst) } ?? .afgeschermd,
      tweeTerminals: note?.tekst == Speelvorm.tweeTerminals,
      klok: note?.gegevens[Speelklok.veld].flatMap { Speelklok($0) } ?? Speelklok())
  }

  /// As it is kept beside a session; nil where there is nothing to say.
  package var aantekening: Aantekening? {
    guard vorm.isGedeeld || tweeTerminals || !klok.isLeeg else { return nil }
    return Aantekening(
      door: "deelnemers", soort: .speelvorm,
      tekst: tweeTerminals && !vorm.isGedeeld ? Speelvorm.tweeTerminals : vorm.rawValue,
      gegevens: klok.isLeeg ? [:] : [Speelklok.veld: klok.tekst])
  }
}

/// A real clock: so many minutes for an act, visible and without penalty (the hectiek of ZSM).
package struct Speelklok: Equatable, Sendable {
  /// Under which name a note or an atelier keeps it.
  package static let veld = "klok"
  /// The longest time for one act, in minutes.
  package static let hoogstens = 240

  /// Whole minutes per act; an act that is not there has no clock.
  package var minuten: [Bedrijf: Int]

  package init(_ minuten: [Bedrijf: Int] = [:]) { self.minuten = minuten }

  /// Reads `instroom=20,daarna=10`, in any order.
  ///
  /// - Returns: nil when a word is no act, an act is there twice, or a number is not 1 to 240.
  package init?(_ text: String) {
    minuten = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " }.lowercased() }
      guard sides.count == 2, let act = Bedrijf(rawValue: sides[0]), let count = Int(sides[1]),
        (1...Speelklok.hoogstens).contains(count), minuten[act] == nil
      else { return nil }
      minuten[act] = count
    }
    if minuten.isEmpty { return nil }
  }

  package var isLeeg: Bool { minuten.isEmpty }

  /// As it is typed and kept, in the order of the acts.
  package var tekst: String {
    Bedrijf.allCases.compactMap { act in minuten[act].map { "\(act.rawValue)=\($0)" } }.joined(separator: ",")
  }

  /// In words, in the order of the acts: `20 minuten voor de instroom en 10 minuten voor daarna`.
  package var zin: String {
    opsomming(
      Bedrijf.allCases.compactMap { act in
        minuten[act].map { "\($0) \($0 == 1 ? "minuut" : "minuten") voor \(Speelklok.naam(act))" }
      })
  }

  /// An act in a sentence about its clock.
  package static func naam(_ act: Bedrijf) -> String {
    switch act {
    case .vooraf: "wat vooraf gebeurt"
    case .instroom: "de instroom"
    case .daarna: "wat daarna komt"
    }
  }
}
