import Scenario
package import SimEngine

/// What one recorded session says about the three indicators of the handreiking (§2, 'Afspraken maken over monitor en
/// afstemming'): nothing is registered for it, everything was recorded already.
package struct Monitorfeit: Equatable, Sendable {
  /// An answer to an aanvullende vraag, or its absence.
  package struct Antwoord: Equatable, Sendable {
    package var door: Bezetting
    /// Simulated minutes from sending the question to the arrival of the answer, day and night; nil: no answer.
    package var minuten: Int?
    /// Of those the minutes that the house was staffed.
    package var bemand: Int?
  }

  package var code: String
  /// Calendar month in which it was played, `2026-11`.
  package var maand: String
  /// Ids.
  package var regio: String
  package var casus: String
  /// Whether an advice in the dossier was followed, and by whom it was decided; nil: there was none, or no decision.
  package var gevolgd: Bool?
  package var beslistDoor: Bezetting
  /// Whether a terugkoppeling was made; nil: the person was not known, or nothing was decided.
  package var teruggekoppeld: Bool?
  package var teruggekoppeldDoor: Bezetting
  package var antwoorden: [Antwoord]

  /// What a session says.
  package init(_ bron: Sessiebron) {
    let sessie = bron.sessie
    self.init(
      Monitorlezing(
        code: bron.code, geopend: bron.geopend, casus: sessie.casus, regio: sessie.regio,
        bezetting: sessie.opening.bezetting, klok: sessie.klok, aantal: sessie.gebeurtenissen.count,
        stukken: sessie.gebeurtenissen.compactMap { event in Monitorstuk(event).map { (event.nummer, $0) } }))
  }

  /// What the events say of which the monitor is made.
  package init(_ lezing: Monitorlezing) {
    let story = Verhaal(lezing)
    code = lezing.code
    maand = String(lezing.geopend.prefix(7))
    regio = lezing.regio.id
    casus = lezing.casus.id
    gevolgd = story.besluit?.gevolgd
    beslistDoor = story.besluit?.door ?? .simulatie
    // 'Information available' is that the person is known to the house: then the source asks for it.
    teruggekoppeld = story.besluit != nil && lezing.casus.huis.bekend ? story.terugkoppeling != nil : nil
    teruggekoppeldDoor = story.terugkoppeling ?? story.bezetting(.zsm, bij: story.beslist ?? 0)
    antwoorden = story.antwoorden
  }
}

/// The events of a session, as far as the monitor is about them.
private struct Verhaal {
  /// A message over koppelvlak 2.
  struct Post {
    let nummer: Int, soort: Berichtsoort, antwoordOp: Int?
    /// Simulated minutes.
    let verzonden: Int, aankomst: Int
  }

  let lezing: Monitorlezing
  var besluit: (gevolgd: Bool?, door: Bezetting)?
  /// Number of the event of the decision.
  var beslist: Int?
  /// Who made the last terugkoppeling.
  var terugkoppeling: Bezetting?
  var overdrachten: [(nummer: Int, stoel: Stoel, aan: Bezetting)] = []
  var berichten: [Post] = []
  /// Number of the event with which a message arrived, by its own.
  var aangekomen: [Int: Int] = [:]
  /// Who gave the answer to a message, the last time.
  var beantwoord: [Int: Bezetting] = [:]

  init(_ lezing: Monitorlezing) {
    self.lezing = lezing
    for (number, piece) in lezing.stukken {
      switch piece {
      // Of more zaken only that of the person of the house has an advice: the others say nothing of it.
      case .besloten(let followed, let by) where followed != nil || besluit?.gevolgd == nil:
        (besluit, beslist) = ((followed, by), number)
      case .besloten: continue
      case .overgedragen(let seat, let to): overdrachten.append((number, seat, to))
      case .bericht(let message, let kind, let question, let sent, let arrives):
        berichten.append(
          Post(nummer: message, soort: kind, antwoordOp: question, verzonden: sent, aankomst: arrives))
      case .aangekomen(let message): aangekomen[message] = aangekomen[message] ?? number
      case .teruggekoppeld(let by): terugkoppeling = by
      case .beantwoord(let message, let by): beantwoord[message] = by
      }
    }
  }

  /// Who held a seat at an event: what is left undone is put down to whoever sat there then.
  func bezetting(_ seat: Stoel, bij number: Int) -> Bezetting {
    overdrachten.last { $0.stoel == seat && $0.nummer < number }?.aan ?? lezing.bezetting[seat] ?? .simulatie
  }

  var antwoorden: [Monitorfeit.Antwoord] {
    berichten.filter { $0.soort == .vraag }.map { question in
      let answer = berichten.first {
        $0.soort == .antwoord && $0.antwoordOp == question.nummer && aangekomen[$0.nummer] != nil
      }
      let seat = bezetting(.veiligheidshuis, bij: aangekomen[question.nummer] ?? lezing.aantal)
      guard let answer else { return Monitorfeit.Antwoord(door: seat, minuten: nil, bemand: nil) }
      return Monitorfeit.Antwoord(
        door: beantwoord[question.nummer] ?? seat, minuten: answer.aankomst - question.verzonden,
        bemand: lezing.klok.bemand(van: question.verzonden, tot: answer.aankomst))
    }
  }
}

// MARK: kept beside the archive

extension Monitorfeit {
  /// Changes when the same events would say something else.
  package static let versie = "monitor-1"

  /// As one line, to be kept.
  package var regel: String {
    func woord(_ value: Bool?) -> String { value.map { $0 ? "ja" : "nee" } ?? "" }
    let answers = antwoorden.map {
      "\($0.door.rawValue),\($0.minuten.map(String.init) ?? ""),\($0.bemand.map(String.init) ?? "")"
    }
    let fields = [
      code, maand, regio, casus, woord(gevolgd), beslistDoor.rawValue, woord(teruggekoppeld),
      teruggekoppeldDoor.rawValue,
    ]
    return (fields + answers).joined(separator: "\t")
  }

  /// Reads a line back; nil when it is none.
  package init?(regel: String) {
    let fields = regel.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    func waarde(_ text: String) -> Bool?? {
      text.isEmpty ? .some(nil) : ["ja": true, "nee": false][text].map { .some($0) }
    }
    guard fields.count >= 8, let gevolgd = waarde(fields[4]), let beslistDoor = Bezetting(rawValue: fields[5]),
      let teruggekoppeld = waarde(fields[6]), let teruggekoppeldDoor = Bezetting(rawValue: fields[7])
    else { return nil }
    (code, maand, regio, casus) = (fields[0], fields[1], fields[2], fields[3])
    (self.gevolgd, self.beslistDoor) = (gevolgd, beslistDoor)
    (self.teruggekoppeld, self.teruggekoppeldDoor) = (teruggekoppeld, teruggekoppeldDoor)
    antwoorden = []
    for field in fields.dropFirst(8) {
      let parts = field.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 3, let door = Bezetting(rawValue: String(parts[0])) else { return nil }
      antwoorden.append(Antwoord(door: door, minuten: Int(parts[1]), bemand: Int(parts[2])))
    }
  }
}
