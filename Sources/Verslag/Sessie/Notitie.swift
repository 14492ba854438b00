import Scenario
package import SimEngine

/// A remark or bookmark at an event, by whom; a note never changes the recording.
package struct Notitie: Equatable, Sendable {
  /// Number of the event; nil: it is about the whole session.
  package var gebeurtenis: Int?
  /// Empty: only a bookmark.
  package var tekst: String
  package var door: String

  package init(gebeurtenis: Int?, tekst: String, door: String) {
    self.gebeurtenis = gebeurtenis
    self.tekst = tekst
    self.door = door
  }

  /// As the archive keeps it.
  package var aantekening: Aantekening {
    let words = tekst.drop { $0 == " " }
    return Aantekening(
      door: door, soort: words.isEmpty ? .bladwijzer : .notitie, gebeurtenis: gebeurtenis,
      tekst: String(words))
  }

  /// Whether a note is one that people put at a moment, to be jumped to.
  package static func isPlek(_ note: Aantekening) -> Bool {
    note.gebeurtenis != nil && !note.isKenmerk && ![.oordeel, .fragment].contains(note.soort)
  }

  /// Notes in the order of the steps that they are about, those about the whole session last.
  package static func opVolgorde(_ notes: [Aantekening]) -> [Aantekening] {
    notes.sorted { ($0.gebeurtenis ?? Int.max, $0.nummer) < ($1.gebeurtenis ?? Int.max, $1.nummer) }
  }

  /// A note in one line: kind, by whom, when, and the words; one that was struck out says so.
  package static func regel(_ note: Aantekening, doorgestreept: Bool = false) -> String {
    let when = note.wandklok.isEmpty ? "" : ", \(Kalendertekst.moment(note.wandklok))"
    let words = note.tekst.isEmpty ? "" : ": \u{2018}\(note.tekst)\u{2019}"
    let struck = doorgestreept ? "Doorgestreept: " : ""
    return "\(struck)\(hoofdletter(Notitiesoort.naam(note.soort))) (\(note.door)\(when))\(words)"
  }
}
