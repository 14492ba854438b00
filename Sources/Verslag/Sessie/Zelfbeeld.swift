package import Scenario
package import SimEngine
import Tekst

/// What participants wrote of their own cooperation, before anything of the scorekaart was shown, beside the recording.
///
/// The questions are ours. A difference is put as a question, and only when what is quoted was written and what is told was
/// recorded: what somebody meant is for them to say.
package enum Zelfbeeld {
  /// One of our questions about the cooperation.
  package enum Vraag: String, CaseIterable, Sendable {
    case doel, inbreng
    case nietGevraagd = "niet_gevraagd"
    case wieDoetWat = "wie_doet_wat"

    /// As it is asked.
    package var tekst: String {
      switch self {
      case .doel: "Wat wilde u samen bereiken?"
      case .inbreng: "Wat kwam u brengen: wat wist of kon u dat de ander niet had?"
      case .nietGevraagd: "Wat hebt u niet gevraagd, en aan wie had u dat kunnen vragen?"
      case .wieDoetWat: "Is duidelijk wie er nu wat doet? Noem het, met wie."
      }
    }
  }

  /// What somebody answered.
  package struct Antwoord: Equatable, Sendable {
    package let vraag: Vraag
    /// The seat that answered; nil: the room.
    package let stoel: Stoel?
    package let tekst: String
  }

  /// Something to talk about: what was written beside what was recorded.
  package struct Verschil: Equatable, Sendable {
    package let vraag: Vraag
    package let tekst: String
    /// Number of the event that it is about; nil: of none, or of several.
    package let gebeurtenis: Int?
  }

  /// Under which name a note says which question it answers.
  package static let veld = "vraag"

  /// What a note of an answer says of itself.
  package static func gegevens(_ vraag: Vraag, _ stoel: Stoel?) -> [String: String] {
    var data = [veld: vraag.rawValue]
    data["stoel"] = stoel?.rawValue
    return data
  }

  /// The answers among the notes of a session, the last of each; what was struck out is not in them.
  package static func antwoorden(_ notes: [Aantekening]) -> [Antwoord] {
    var found: [Antwoord] = []
    for note in notes.geldig where note.soort == .zelfbeeld {
      guard let kind = note.gegevens[veld].flatMap({ Vraag(rawValue: $0) }) else { continue }
      let answer = Antwoord(
        vraag: kind, stoel: note.gegevens["stoel"].flatMap { Stoel(rawValue: $0) }, tekst: note.tekst)
      found.removeAll { $0.vraag == kind && $0.stoel == answer.stoel }
      found.append(answer)
    }
    return found
  }

  /// Where what was written and what was recorded are not the same, in the order of the questions.
  ///
  /// - Parameters:
  ///   - sessie: The session.
  ///   - notes: Its notes.
  ///   - reader: The seat of whoever reads it: only what they wrote themselves is told as 'u'; nil: anybody.
  ///   - own: Only what that seat wrote.
  /// - Returns: The differences.
  package static func verschillen(
    _ sessie: Sessie, _ notes: [Aantekening], voor reader: Stoel? = nil, alleen own: Bool = false
  ) -> [Verschil] {
    let answers = antwoorden(notes).filter { !own || $0.stoel == reader }
    return Vraag.allCases.flatMap { kind -> [Verschil] in
      let own = answers.filter { $0.vraag == kind }
      guard !own.isEmpty else { return [] }
      let written = { (answer: Antwoord) in
        "\(wie(answer, reader)) schreef: \(metPunt("\u{2018}\(kort(regel(answer.tekst), 240))\u{2019}"))"
      }
      switch kind {
      case .doel: return doel(own, sessie, written)
      case .inbreng: return inbreng(own, sessie, written)
      case .nietGevraagd: return nietGevraagd(own, sessie, written)
      case .wieDoetWat: return wieDoetWat(own, sessie, written)
      }
    }
  }

  private static func regel(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A quotation or a sentence that ends, once.
  private static func metPunt(_ text: String) -> String {
    let end = text.last { $0 != "\u{2019}" }
    return end.map { ".?!…".contains($0) } == true ? text : text + "."
  }

  private static func wie(_ answer: Antwoord, _ reader: Stoel?) -> String {
    switch answer.stoel {
    case nil: "De zaal"
    case _ where answer.stoel == reader: "U"
    case .zsm: "ZSM"
    case .veiligheidshuis: "Het huis"
    }
  }

  private static func moment(_ number: Int, _ sessie: Sessie) -> String {
    sessie.klok.tekst(sessie.gebeurtenissen[number].tijd)
  }

  private static func zelfde(_ a: String, _ b: String) -> Bool {
    func bare(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return bare(a) == bare(b)
  }

  // MARK: the purpose

  private static func doel(_ own: [Antwoord], _ sessie: Sessie, _ written: (Antwoord) -> String) -> [Verschil] {
    let words = own.map(written).joined(separator: " ")
    guard let number = sessie.doelBepaald, let done = sessie.verricht(number), let recorded = done.handeling.tekst
    else {
      // Only who sat there could have said it, and the other seat has no such handeling.
      guard sessie.opening.bezetting[.zsm] == .mens, own.contains(where: { $0.stoel != .veiligheidshuis }) else {
        return []
      }
      return [
        Verschil(
          vraag: .doel,
          tekst: "\(words) In de opname is op ZSM geen doel bepaald. Waaraan kon de ander merken wat u wilde bereiken?",
          gebeurtenis: nil)
      ]
    }
    guard own.contains(where: { !zelfde($0.tekst, recorded) }) else { return [] }
    let by = done.door == .mens ? "" : " (de simulatie)"
    return [
      Verschil(
        vraag: .doel,
        tekst:
          "\(words) In de opname bepaalde ZSM\(by) op \(moment(number, sessie)) als doel: \(metPunt("\u{2018}\(kort(regel(recorded), 240))\u{2019}")) Wat daarvan is hetzelfde, en wat niet?",
        gebeurtenis: number)
    ]
  }

  // MARK: what was brought

  private static func inbreng(_ own: [Antwoord], _ sessie: Sessie, _ quote: (Antwoord) -> String) -> [Verschil] {
    let reader = Stukkenlezer.voor(sessie.casus)
    return own.flatMap { answer -> [Verschil] in
      guard let seat = answer.stoel else { return [] }
      let read = reader.lees(answer.tekst, soort: .inbreng).filter { $0.soort != .vraagt }
      let kept = read.map(\.stuk).filter { id in
        sessie.weten(sessie.rollen(seat), id) == .inhoud && sessie.weten(sessie.rollen(seat.ander), id) != .inhoud
      }
      // What stood in a text that the other read was heard, whether or not it was given along.
      let sent = sessie.berichten.filter {
        $0.toestand == .aangekomen && $0.bericht.van.netwerk == seat.netwerk
          && $0.bericht.naar.netwerk == seat.ander.netwerk
          && !$0.bericht.tekst.isEmpty
      }
      let written = Set(
        sent.flatMap { item in
          reader.lees(item.bericht.tekst, soort: .terugkoppeling).filter { $0.soort != .vraagt }.map(\.stuk)
        })
      let titles = kept.filter { !written.contains($0) }.compactMap { sessie.casus.puzzelstuk($0)?.titel }.map {
        "\u{2018}\($0)\u{2019}"
      }
      guard !titles.isEmpty else { return [] }
      let other = seat.ander == .zsm ? "ZSM" : "het huis"
      return [
        Verschil(
          vraag: .inbreng,
          tekst:
            "\(quote(answer)) Wij lezen daarin \(opsomming(titles)); in de opname hoorde \(other) dat tot het eind niet. Was het niet nodig, mocht het niet, of bleef het liggen?",
          gebeurtenis: nil)
      ]
    }
  }

  // MARK: what was not asked

  /// At most so many moments for one answer: a question, no list.
  private static let hoogstens = 2

  private static func nietGevraagd(_ own: [Antwoord], _ sessie: Sessie, _ written: (Antwoord) -> String) -> [Verschil] {
    let teller = Verteller(sessie)
    return own.flatMap { answer -> [Verschil] in
      let asked = sessie.handelingen.filter { _, done in
        done.door == .mens && (answer.stoel == nil || done.stoel == answer.stoel)
          && [.navragen, .vraagStellen].contains(done.handeling.soort)
      }
      var told: Set<Int> = []
      let found = Vraagdelen.gebieden(answer.tekst).compactMap { area -> (Leefgebied, Gebeurtenis)? in
        // Who asked everything did not ask for this in particular.
        asked.first { $0.verricht.handeling.leefgebieden.contains(area) }.map { (area, $0.gebeurtenis) }
      }.filter { told.insert($0.1.nummer).inserted }
      return found.prefix(hoogstens).map { _, event in
        Verschil(
          vraag: .nietGevraagd,
          tekst:
            "Over wat er niet gevraagd is: \(written(answer)) In de opname staat op \(moment(event.nummer, sessie)): \(metPunt(kort(regel(teller.zin(event)), 300))) Bedoelde u iets anders, of wat maakte dat het anders voelde?",
          gebeurtenis: event.nummer)
      }
    }
  }

  // MARK: who does what

  private static func wieDoetWat(_ own: [Antwoord], _ sessie: Sessie, _ written: (Antwoord) -> String) -> [Verschil] {
    var facts: [String] = []
    if !sessie.casus.heeftZaak, let number = sessie.wegingen.last, let outcome = sessie.weeguitkomst {
      facts.append("gewogen op \(moment(number, sessie)): \u{2018}\(outcome.naam)\u{2019}")
    }
    for index in sessie.zaakstanden.indices {
      let state = sessie.zaakstanden[index]
      let zaak = sessie.casus.zaken.count > 1 ? " in \(sessie.casus.naam(zaak: index))" : ""
      for taken in state.besluiten {
        for decision in taken.besluit.alle.compactMap({ sessie.casus.beslissing($0) }) {
          facts.append(
            "besloten\(zaak) op \(moment(taken.gebeurtenis, sessie)): \u{2018}\(decision.naam)\u{2019}, uit te voeren door \(zonderPunt(decision.uitvoerder))"
          )
        }
      }
      if let told = state.terugkoppeling {
        facts.append("teruggekoppeld\(zaak) aan het huis op \(moment(told, sessie))\(door(told, sessie))")
      } else if !state.besluiten.isEmpty, state.isOpen == false, sessie.casus.isBekend(index) {
        facts.append("\(zaak.isEmpty ? "" : zaak.dropFirst() + " ")niet teruggekoppeld aan het huis")
      }
      if let number = state.agendering {
        let who = sessie.casus.verdachte(van: index).map { sessie.casus.zaken.count > 1 ? "\($0.naam) " : "" } ?? ""
        facts.append("\(who)geagendeerd bij het huis op \(moment(number, sessie))\(door(number, sessie))")
      }
    }
    for (event, done) in sessie.handelingen where done.handeling.soort == .overlegSluiten {
      guard let agreed = done.handeling.tekst.map(regel), !agreed.isEmpty else { continue }
      facts.append(
        "afgesproken in het overleg op \(moment(event.nummer, sessie))\(door(event.nummer, sessie)): \u{2018}\(kort(agreed, 160))\u{2019}"
      )
    }
    if let number = sessie.planBijgesteld {
      facts.append("het plan bijgesteld op \(moment(number, sessie))\(door(number, sessie))")
    }
    guard !facts.isEmpty else { return [] }
    let both = Set(own.compactMap(\.stoel)).count > 1
    let same = both ? "Staat er bij u allebei hetzelfde" : "Is dat wat u bedoelde"
    return [
      Verschil(
        vraag: .wieDoetWat,
        tekst:
          "Over wie wat doet: \(own.map(written).joined(separator: " ")) In de opname: \(facts.joined(separator: "; ")). \(same), en wie zet de eerste stap?",
        gebeurtenis: nil)
    ]
  }

  /// That the simulation did what an event tells.
  private static func door(_ number: Int, _ sessie: Sessie) -> String {
    sessie.verricht(number)?.door == .simulatie ? " (de simulatie)" : ""
  }

  private static func zonderPunt(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}
