/// A note beside the events, never folded.
package struct Aantekening: Equatable, Sendable {
  /// Counted from 1 within the session; given by the archive.
  package var nummer: Int
  /// ISO 8601 with zone; given by the archive.
  package var wandklok: String
  package var door: String
  package var soort: Soort
  /// Number of the event that it is about.
  package var gebeurtenis: Int?
  package var tekst: String
  package var gegevens: [String: String]

  /// A note that is still to be added: number and time are given by the archive.
  package init(
    door: String, soort: Soort, gebeurtenis: Int? = nil, tekst: String, gegevens: [String: String] = [:],
    nummer: Int = 0, wandklok: String = ""
  ) {
    self.nummer = nummer
    self.wandklok = wandklok
    self.door = door
    self.soort = soort
    self.gebeurtenis = gebeurtenis
    self.tekst = tekst
    self.gegevens = gegevens
  }
}

extension Aantekening {
  /// Whether it says something of the session or of another note, and is no note of its own.
  package var isKenmerk: Bool {
    [.naam, .speelvorm, .doorgestreept].contains(soort) || soort == .klok && gegevens["hervat"] != nil
  }

  /// A line through a note: nothing is removed, and who did it is kept.
  package static func streep(door: String, nummer: Int) -> Aantekening {
    Aantekening(door: door, soort: .doorgestreept, tekst: "", gegevens: ["aantekening": String(nummer)])
  }

  /// What a note is.
  package enum Soort: Hashable, Sendable {
    /// Words at an event.
    case notitie
    /// An event to come back to, without words.
    case bladwijzer
    /// A human's judgement on an advice.
    case oordeel
    /// A moment that the begeleider chose for the conversation.
    case fragment
    case eigenVerhaal, zelfbeeld, voornemen
    /// What a group said in its reflection: an insight, or a question to learn from with its destination in `gegevens`.
    case inzicht, leervraag
    /// The answer to 'wat zou u nu doen?', before the decision is shown.
    case watZouUDoen
    /// The name of the session; the last one counts.
    case naam
    /// How it was played, where the events do not say: with two terminals, plenair, with a clock (`Speelvorm`).
    case speelvorm
    /// A show of hands in the room, at the choice that it was about.
    case handen
    /// The real clock of an act: its time was over, or (with `hervat` in `gegevens`) the session was taken up again.
    case klok
    /// A note that was struck out: its number is in `gegevens`, under `aantekening`. It stays, and is shown as struck.
    case doorgestreept
    /// A kind of another version of the program: kept and shown as it is.
    case anders(String)

    private static let bekend: [Soort] = [
      .notitie, .bladwijzer, .oordeel, .fragment, .eigenVerhaal, .zelfbeeld, .voornemen, .inzicht, .leervraag,
      .watZouUDoen, .naam,
      .speelvorm, .handen, .klok, .doorgestreept,
    ]

    /// The kind with this word; every word is one.
    package init(_ tekst: String) { self = Soort.bekend.first { $0.tekst == tekst } ?? .anders(tekst) }

    /// The word by which it is kept and exported.
    package var tekst: String {
      switch self {
      case .notitie: "notitie"
      case .bladwijzer: "bladwijzer"
      case .oordeel: "oordeel"
      case .fragment: "fragment"
      case .eigenVerhaal: "eigen_verhaal"
      case .zelfbeeld: "zelfbeeld"
      case .voornemen: "voornemen"
      case .inzicht: "inzicht"
      case .leervraag: "leervraag"
      case .watZouUDoen: "wat_zou_u_doen"
      case .naam: "naam"
      case .speelvorm: "speelvorm"
      case .handen: "handen"
      case .klok: "klok"
      case .doorgestreept: "doorgestreept"
      case .anders(let text): text
      }
    }
  }
}

extension [Aantekening] {
  /// The numbers of the notes that were struck out.
  package var doorgestreept: Set<Int> {
    Set(filter { $0.soort == .doorgestreept }.compactMap { $0.gegevens["aantekening"].flatMap { Int($0) } })
  }

  /// The notes that count: without those that were struck out, and without what is no note of its own.
  package var geldig: [Aantekening] {
    let struck = doorgestreept
    return filter { !$0.isKenmerk && !struck.contains($0.nummer) }
  }
}
