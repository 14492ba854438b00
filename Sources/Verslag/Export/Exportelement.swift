/// One thing of an export: an event, a judgement that was recorded with the decision, or a note.
///
/// Plain words and numbers only, so that a reader of the sequence needs neither session nor casus. Names in JSON are the
/// column names of CSV.
package struct Exportelement: Equatable, Sendable, Encodable {
  /// Code of the session.
  package var sessie: String
  /// Id of the casus.
  package var casus: String
  /// Id of the regioprofiel.
  package var regio: String
  /// Unique within the session: `gebeurtenis/12`, `gebeurtenis/12/oordeel/doel`, `aantekening/3`.
  package var id: String
  /// The kind of event as recordings name it, or `oordeel`, or `aantekening`.
  package var soort: String
  /// Place within the session, from 1: the order of what happened in the same minute.
  package var volgnummer = 0
  /// Simulated minute; 0 is instroom.
  package var minuut: Int
  /// The simulated moment as local time: ISO 8601 with milliseconds and +01:00.
  package var tijd: String
  /// The same moment in UTC, for what asks for that.
  package var tijdUTC: String
  /// The time of the computer, ISO 8601 with milliseconds and zone; nil when none was recorded.
  package var wandklok: String?
  /// `zsm` or `veiligheidshuis`: the side at which it happened.
  package var stoel: String?
  /// The role that did, said or learned it.
  package var rol: String?
  /// The role that it goes to.
  package var aan: String?
  /// The role that it comes from.
  package var van: String?
  /// `mens` or `simulatie`; nil: nobody's doing.
  package var door: String?
  /// A pseudonym: `deelnemer-zsm`, `duo`, `simulatie`, `begeleider` and the like; never a name that somebody typed.
  package var wie: String
  package var koppelvlak: String?
  /// Number of a message within the session.
  package var bericht: Int?
  package var berichtsoort: String?
  /// Number of the message that this one answers.
  package var antwoordOp: Int?
  package var puzzelstukken: [String] = []
  package var beslissing: String?
  package var handeling: String?
  /// The kinds of handeling that were offered.
  package var mogelijkheden: [String] = []
  /// The route, the ground, the kind of note: what makes this one of its kind.
  package var bijzonderheid: String?
  package var eis: String?
  /// 0, 1 or 2 on the scale of this program; nil when the requirement did not apply.
  package var oordeel: Int?
  /// Id of the element that this one is about: of a message what it answers or its sending, of a note the event.
  package var over: String?
  /// What happened, in words.
  package var zin: String
  /// What somebody wrote, whole.
  package var tekst: String?
  /// The data of a note.
  package var gegevens: [String: String] = [:]

  /// Unique over sessions.
  package var volledigeId: String { "\(sessie)/\(id)" }

  /// What happened in a few words, for process mining: the kind with what sort of it.
  package var activiteit: String {
    ([soort] + [handeling ?? berichtsoort ?? eis].compactMap(\.self)).joined(separator: " ")
  }

  private enum CodingKeys: String, CodingKey {
    case sessie, casus, regio, id, volgnummer, soort, minuut, tijd, wandklok, stoel, rol, aan, van, door, wie,
      koppelvlak, bericht
    case berichtsoort, puzzelstukken, beslissing, handeling, mogelijkheden, bijzonderheid, eis, oordeel, over, zin
    case tekst, gegevens
    case antwoordOp = "antwoord_op"
  }
}

/// A session of an export.
package struct Exportsessie: Equatable, Sendable, Encodable {
  package var code: String
  package var casus: String
  package var titel: String
  package var regio: String
  /// When it was opened, ISO 8601 with milliseconds and zone; nil when that is not known.
  package var geopend: String?
  /// Code and event of which this is a branch.
  package var herkomst: String?
  /// A shipped example.
  package var voorbeeld: Bool
  package var gesloten: Bool
  /// Pseudonyms of the seats that participants held at the opening.
  package var deelnemers: [String]
  /// How many elements of the sequence are of this session.
  package var elementen: Int
}
