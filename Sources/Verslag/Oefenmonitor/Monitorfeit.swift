package import Scenario
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
        gebeurtenissen: sessie.gebeurtenissen))
  }

  /// What the events say of which the monitor is made.
  package init(_ lezing: Monitorlezing) {
    let story = Verhaal(lezing)
    code = lezing.code
    maand = String(lezing.geopend.prefix(7))
    regio = lezing.regio.id
    casus = lezing.casus.id
    gevolgd = story.besluit?.adviesGevolgd
    beslistDoor = story.besluit?.door ?? .simulatie
    // 'Information available' is that the person is known to the house: then the source asks for it.
    teruggekoppeld = story.besluit != nil && lezing.casus.huis.bekend ? story.terugkoppeling != nil : nil
    teruggekoppeldDoor = story.terugkoppeling?.door ?? story.bezetting(.zsm, bij: story.beslist ?? 0)
    antwoorden = story.antwoorden
  }
}

/// A session as far as the monitor needs it.
package struct Monitorlezing: Sendable {
  package var code: String
  /// When it was opened, ISO 8601 with zone.
  package var geopend: String
  package var casus: Casus
  package var regio: Regioprofiel
  /// Who took each seat at the opening.
  package var bezetting: [Stoel: Bezetting]
  package var klok: SimKlok
  /// How many events there are.
  package var aantal: Int
  /// At least those that `wil` and `ook` ask for, in order.
  package var gebeurtenissen: [Gebeurtenis]

  package init(
    code: String, geopend: String, casus: Casus, regio: Regioprofiel, bezetting: [Stoel: Bezetting], klok: SimKlok,
    aantal: Int, gebeurtenissen: [Gebeurtenis]
  ) {
    self.code = code
    self.geopend = geopend
    self.casus = casus
    self.regio = regio
    self.bezetting = bezetting
    self.klok = klok
    self.aantal = aantal
    self.gebeurtenissen = gebeurtenissen
  }

  /// Whether an event may be needed, by its kind and the bytes of its record: too many is as good, too few is not.
  package static func wil(_ kind: String, _ record: [UInt8]) -> Bool {
    // What this version does not know is for whoever reads it to refuse.
    guard let kind = soorten[kind] else { return true }
    return switch kind {
    case .besluitGenomen, .stoelOvergedragen: true
    case .handelingVerricht: record.bevat(antwoorden) || record.bevat(terugkoppelen)
    case .berichtVerzonden: record.bevat(koppelvlak)
    default: false
    }
  }

  private static let soorten = Dictionary(uniqueKeysWithValues: Gebeurtenissoort.allCases.map { ($0.rawValue, $0) })

  /// Whether an event is needed after all, once those are known: that a question or an answer arrived.
  package static func ook(_ known: [Gebeurtenis]) -> (String, [UInt8]) -> Bool {
    let asked = known.compactMap { event -> [UInt8]? in
      guard case .berichtVerzonden(let message) = event.inhoud else { return nil }
      // Also of a number that begins with this one, which is as good.
      return Array("\"berichtnummer\":\(message.nummer)".utf8)
    }
    return { kind, record in
      soorten[kind] == .berichtAangekomen && asked.contains { record.bevat($0) }
    }
  }

  // As canonical records have them. What somebody could have done stands in a list, without a name before it.
  private static let antwoorden = Array("\"soort\":\"\(Handelingsoort.antwoorden.rawValue)\"".utf8)
  private static let terugkoppelen = Array("\"soort\":\"\(Handelingsoort.terugkoppelen.rawValue)\"".utf8)
  private static let koppelvlak = Array("\"koppelvlak\":\"\(KoppelvlakID.kv2.rawValue)\"".utf8)
}

extension [UInt8] {
  /// Whether other bytes are among these.
  fileprivate func bevat(_ other: [UInt8]) -> Bool {
    guard !other.isEmpty, count >= other.count else { return false }
    // By the second letter: the first is a quote, of which there are many.
    let probe = Swift.min(1, other.count - 1)
    var index = 0
    while index <= count - other.count {
      if self[index + probe] == other[probe], self[index..<(index + other.count)].elementsEqual(other) { return true }
      index += 1
    }
    return false
  }
}

/// The events of a session, as far as the monitor is about them.
private struct Verhaal {
  let lezing: Monitorlezing
  var besluit: Besluit?
  /// Number of the event of the decision.
  var beslist: Int?
  /// The last terugkoppeling that somebody made.
  var terugkoppeling: Verricht?
  var overdrachten: [(nummer: Int, stoel: Stoel, aan: Bezetting)] = []
  var berichten: [Bericht] = []
  /// Number of the event with which a message arrived, by its own.
  var aangekomen: [Int: Int] = [:]
  /// Who gave the answer to a message, the last time.
  var beantwoord: [Int: Bezetting] = [:]

  init(_ lezing: Monitorlezing) {
    self.lezing = lezing
    for event in lezing.gebeurtenissen {
      switch event.inhoud {
      case .besluitGenomen(let decision): (besluit, beslist) = (decision, event.nummer)
      case .stoelOvergedragen(let seat, let to): overdrachten.append((event.nummer, seat, to))
      case .berichtVerzonden(let message): if message.koppelvlak == .kv2 { berichten.append(message) }
      case .berichtAangekomen(let number): aangekomen[number] = aangekomen[number] ?? event.nummer
      case .handelingVerricht(let done):
        if done.handeling.soort == .terugkoppelen { terugkoppeling = done }
        if done.handeling.soort == .antwoorden, let number = done.handeling.bericht { beantwoord[number] = done.door }
      default: continue
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
