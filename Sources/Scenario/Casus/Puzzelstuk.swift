/// A part of life on which somebody can have problems or strengths.
///
/// The sources have no list (domeinmodel §19): this one is illustrative.
package enum Leefgebied: String, Sendable, CaseIterable {
  case wonen, financien, dagbesteding, gezin, gezondheid, middelengebruik, netwerk, justitie

  /// The name on screen.
  package var naam: String {
    switch self {
    case .wonen: "wonen"
    case .financien: "financiën"
    case .dagbesteding: "school, werk en dagbesteding"
    case .gezin: "gezin en relaties"
    case .gezondheid: "gezondheid"
    case .middelengebruik: "middelengebruik"
    case .netwerk: "vrienden en buurt"
    case .justitie: "politie en justitie"
    }
  }
}

/// Whether a puzzelstuk is a kracht or a risico (bestuurdersdiner, Roobeek: also the white pieces).
///
/// Both at once, and neither, since format 2: a brother who takes him in and drinks with him; where somebody lives.
package enum Aard: String, Sendable, CaseIterable {
  case kracht, risico, beide, geen

  /// Those that a file of format 1 has.
  static let formaat1: [Aard] = [.kracht, .risico]

  package var isKracht: Bool { self == .kracht || self == .beide }
  package var isRisico: Bool { self == .risico || self == .beide }

  /// Whether it is one of this kind: what is both counts as either.
  package func telt(als kind: Aard) -> Bool {
    switch kind {
    case .kracht: isKracht
    case .risico: isRisico
    case .beide, .geen: self == kind
    }
  }

  /// The name on screen.
  package var naam: String {
    switch self {
    case .kracht: "kracht"
    case .risico: "risico"
    case .beide: "kracht en risico"
    case .geen: "kracht noch risico"
    }
  }

  /// The mark before a line.
  package var teken: String {
    switch self {
    case .kracht: "+"
    case .risico: "\u{2212}"
    case .beide: "±"
    case .geen: "·"
    }
  }
}

/// How sensitive a puzzelstuk is, and by which regime (domeinmodel §17).
package enum Gevoeligheid: String, Sendable, CaseIterable {
  case gewoon, politiegegeven, strafvorderlijk, gezondheid, bijzonder
  case veiligheidSlachtoffer = "veiligheid_slachtoffer"

  /// The name on screen.
  package var naam: String {
    switch self {
    case .gewoon: "gewoon"
    case .politiegegeven: "politiegegeven (Wpg)"
    case .strafvorderlijk: "strafvorderlijk gegeven (Wjsg)"
    case .gezondheid: "gezondheid of beroepsgeheim"
    case .bijzonder: "bijzonder gegeven"
    case .veiligheidSlachtoffer: "veiligheid van het slachtoffer"
    }
  }
}

/// A way in which a puzzelstuk can be obtained.
package enum Toegang: String, Sendable, CaseIterable {
  /// Looked up in its system, by a role of the same network.
  case raadplegen
  /// Asked of its holder by a role of the same network.
  case navragen
  /// Asked over koppelvlak 2.
  case vraag
  /// Brought in by its holder in an overleg of the own network.
  case overleg
  /// Told by the person itself.
  case spreken
}

/// A piece of what is known about somebody: who has it, how old and how sensitive it is, what it is needed for.
package struct Puzzelstuk: Equatable, Sendable {
  /// A holder that is right to keep the content to itself, with the way out that it offers (domeinmodel §17).
  package struct Voorbehoud: Equatable, Sendable {
    /// A question that the holder offers to answer, with its answer.
    package struct Vraag: Equatable, Sendable {
      /// Its own in the whole casus.
      package var id: String
      package var vraag: String
      /// The holder's answer, whenever and for whatever doel it is asked.
      package var antwoord: String
      /// Id of the puzzelstuk that whoever asks learns with the answer; nil: none.
      package var puzzelstuk: String?

      package init(id: String, vraag: String, antwoord: String, puzzelstuk: String? = nil) {
        self.id = id
        self.vraag = vraag
        self.antwoord = antwoord
        self.puzzelstuk = puzzelstuk
      }
    }

    /// Why the holder keeps it, in the holder's words.
    package var reden: String
    /// What the holder offers instead: permission, another question, only that it is known.
    package var uitweg: String
    /// The questions that the way out offers to answer (format 2); whoever heard it can ask them.
    package var vragen: [Vraag]

    package init(reden: String, uitweg: String, vragen: [Vraag] = []) {
      self.reden = reden
      self.uitweg = uitweg
      self.vragen = vragen
    }
  }

  package var id: String
  package var houder: Rol
  /// Name of the system in which it is recorded; nil when it is only in somebody's head.
  package var systeem: String?
  package var leefgebied: Leefgebied
  package var aard: Aard
  /// Age at instroom, such as `P3M`.
  package var datum: ISOPeriod
  package var gevoeligheid: Gevoeligheid
  /// One line for lists.
  package var titel: String
  /// The words in which the holder tells it.
  package var tekst: String
  /// Ids of the decisions for which it matters; empty: it can change none.
  package var beslissingen: [String]
  /// Ids of the doelen for which sharing it is legitimate.
  package var doelen: [String]
  package var toegang: [Toegang]
  /// Set when the content should stay where it is.
  package var blijft: Voorbehoud?
  /// Words by which a free text that mentions this piece is recognised (a question on the scorekaart, never a fact).
  package var herkenning: [String]
  /// Further roles that know it from the start.
  package var ookBekendBij: [Rol]
  /// Whom it is about when it is not the verdachte (format 2): what befell another is no problem of his.
  package var over: Persoon.Hoedanigheid?
  /// It weighs as a risico and is no problem of his (format 2): a label on a list, a piece of evidence, what somebody denies,
  /// an old matter that is closed.
  package var geenProbleem: Bool
  /// Ids of the puzzelstukken that it contradicts, as the file has them (format 2); `Casus.tegenspraak` takes both sides.
  package var tegenspraak: [String]
  /// Simulated minute after instroom at which it comes into being; nil: it is there from the start (format 2).
  package var vanaf: Int?

  package init(
    id: String, houder: Rol, systeem: String?, leefgebied: Leefgebied, aard: Aard, datum: ISOPeriod,
    gevoeligheid: Gevoeligheid, titel: String, tekst: String, beslissingen: [String], doelen: [String],
    toegang: [Toegang], blijft: Voorbehoud?, herkenning: [String], ookBekendBij: [Rol],
    over: Persoon.Hoedanigheid? = nil, geenProbleem: Bool = false, tegenspraak: [String] = [], vanaf: Int? = nil
  ) {
    self.tegenspraak = tegenspraak
    self.vanaf = vanaf
    self.id = id
    self.houder = houder
    self.systeem = systeem
    self.leefgebied = leefgebied
    self.aard = aard
    self.datum = datum
    self.gevoeligheid = gevoeligheid
    self.titel = titel
    self.tekst = tekst
    self.beslissingen = beslissingen
    self.doelen = doelen
    self.toegang = toegang
    self.blijft = blijft
    self.herkenning = herkenning
    self.ookBekendBij = ookBekendBij
    self.over = over
    self.geenProbleem = geenProbleem
  }

  /// A risico that is a problem of the verdachte: what criterion 1a counts.
  package var isProbleem: Bool { aard.isRisico && !geenProbleem && (over == nil || over == .verdachte) }

  /// Who knows it from the start: the holder first.
  package var kenners: [Rol] { [houder] + ookBekendBij }

  /// Whether a role knows it from the start.
  package func isBekend(bij rol: Rol) -> Bool { houder == rol || ookBekendBij.contains(rol) }
}
