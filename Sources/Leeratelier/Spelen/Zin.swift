import Scenario
import SimEngine
import Tekst

/// A line in which somebody says what they do: 'navragen ggz gezondheid', 'wacht tot 14:00'.
///
/// Its words are read as the chosen parts of a handeling, in any order; what comes after the parts is the text. Nothing is
/// done with it before somebody saw what was read.
struct Zin: Equatable {
  let soort: Handelingsoort
  /// The words that answer a question, by its name, folded.
  private(set) var delen: [String: [String]] = [:]
  /// What was said in own words; empty: nothing.
  private(set) var tekst = ""
  /// Words before the own ones that mean nothing here, as they were typed.
  private(set) var onbegrepen: [String] = []
  /// Until when to wait, in simulated minutes from now.
  private(set) var minuten: Int?
  /// How many words were understood.
  private(set) var gelezen = 0
  /// Whether an own text has a place in this handeling.
  private var heeftTekst = false

  /// What a line is.
  enum Lezing: Equatable {
    case zin(Zin)
    /// It begins like something that can be done, but cannot be read as one thing.
    case fout(String)
    case geen
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - choices: What the seat can do, and what not now.
  ///   - zicht: What the seat may know; for the clock.
  /// - Returns: What it says.
  static func lees(_ line: String, _ choices: Keuzelijst, _ zicht: Zicht) -> Lezing {
    let words = Woord.alle(line)
    // The parts may come before what is done with them: 'wonen wijkagent vragen'.
    // A name as it is written goes before one with a slip of the finger.
    for slips in [false, true] {
      for place in 0..<min(4, words.count) {
        let turned = Array(words[place...] + words[..<place])
        let reading = lees(turned, vooraan: place, metTikfout: slips, line, choices, zicht)
        if reading != .geen { return reading }
      }
    }
    return .geen
  }

  /// Reads words of which the first name a kind, and the last so many stood before them.
  private static func lees(
    _ words: [Woord], vooraan: Int, metTikfout slips: Bool, _ line: String, _ choices: Keuzelijst, _ zicht: Zicht
  ) -> Lezing {
    guard let first = words.first else { return .geen }
    var found: [(zin: Zin, verb: Int)] = []
    var refused: [(reden: String, verb: Int)] = []
    for point in choices.punten {
      // The number of the menu names it, too.
      let number = vooraan == 0 && first.gevouwen == String(point.nummer)
      guard let verb = number ? 1 : naamlengte(point.soort, words.dropLast(vooraan), metTikfout: slips) else {
        continue
      }
      guard let offer = point.aanbod, let form = Handelingformulier(zicht, offer) else {
        refused.append((point.reden, verb))
        continue
      }
      var reading = Zin(soort: point.soort)
      // What stood before must be parts, all of it: otherwise the line is about something else.
      let before = words.suffix(vooraan)
      reading.lees(before + words[verb...].dropLast(vooraan), line, Zin.vragen(form), zicht)
      if vooraan > 0, reading.gelezen < vooraan { continue }
      found.append((reading, verb))
    }
    // The longest name first; then which of them has a place for most of the words.
    let best = found.max { ($0.verb, $0.zin.gewicht) < ($1.verb, $1.zin.gewicht) }
    guard let best else { return refused.first.map { .fout($0.reden) } ?? .geen }
    // 'overleg sluiten' where none is open is not 'overleg' with a word too many.
    if let closer = refused.max(by: { $0.verb < $1.verb }), closer.verb > best.verb { return .fout(closer.reden) }
    let rivals = found.filter { $0.verb == best.verb && $0.zin.gewicht == best.zin.gewicht }
    guard rivals.count == 1 else {
      let names = rivals.map { "\u{2018}\($0.zin.soort.naam.lowercased())\u{2019}" }
      return .fout(
        "\u{2018}\(first.getypt)\u{2019} kan meer betekenen: \(opsomming(names, "of")). Noem het voluit, of kies het nummer."
      )
    }
    return .zin(best.zin)
  }

  /// No text is asked for this, and a question in own words may go along.
  private var neemtEigenWoorden: Bool { soort == .navragen || soort == .spreken }

  /// How well it fits: words that were understood count; own words without a place for them count against it.
  private var gewicht: Int { gelezen * 2 + (tekst.isEmpty ? 0 : heeftTekst ? 1 : -1) }

  /// How many words at the beginning name a kind; nil: none do.
  private static func naamlengte(_ kind: Handelingsoort, _ words: ArraySlice<Woord>, metTikfout slips: Bool) -> Int? {
    let lengths = Zinwoorden.namen(kind).compactMap { name -> Int? in
      let parts = name.split(separator: " ").map(String.init)
      guard parts.count <= words.count else { return nil }
      let fits = zip(parts, words).allSatisfy { $1.gevouwen == $0 || slips && $0.count >= 6 && $1.isTikfout($0) }
      if fits { return parts.count }
      // What one does may be said short, or with a slip, where parts of it follow: 'navr ggz', 'vrag wijkagent'.
      guard slips, parts.count == 1, words.count > 1, let first = words.first else { return nil }
      return first.isBegin(van: name) || name.count == 5 && first.isTikfout(name) ? 1 : nil
    }
    return lengths.max()
  }

  /// The questions of a form, as they come when the first of everything is chosen.
  private static func vragen(_ form: Handelingformulier) -> [Vraag] {
    var (state, questions) = (Formulierstand(form), [Vraag]())
    while let question = state.vraag, questions.count < 40 {
      questions.append(question)
      let answer: Antwoord =
        switch question.vorm {
        case .een(let options): .keuze(options.firstIndex { $0.gevolg == .antwoord } ?? 0)
        case .meer(_, let least): .keuzes(Array(0..<least))
        case .tekst, .regel: .tekst("x")
        }
      guard let next = state.antwoord(answer), next.melding == nil else { break }
      state = next
    }
    // What chooses itself may be said all the same.
    let names = Set(questions.map(\.naam))
    let silent = [rolvraag(form.aanbod)] + form.aanbod.velden.compactMap { enige($0, form) }
    return questions + silent.filter { !names.contains($0.naam) }
  }

  /// The question for the role, which a form only asks where it matters.
  private static func rolvraag(_ offer: Mogelijkheid) -> Vraag {
    Vraag(naam: "rol", tekst: "", vorm: .een(offer.rollen.map { .init(woord: $0.rawValue, tekst: $0.naam) }))
  }

  /// The question for a field with one answer, which a form does not ask.
  private static func enige(_ field: Mogelijkheid.Veld, _ form: Handelingformulier) -> Vraag? {
    func vraag(_ name: String, _ options: [(woord: String, tekst: String)]) -> Vraag {
      Vraag(naam: name, tekst: "", vorm: .een(options.map { .init(woord: $0.woord, tekst: $0.tekst) }))
    }
    switch field {
    case .aan(let options): return vraag("aan", options.map { ($0.rawValue, $0.naam) })
    case .systeem(let options): return vraag("systeem", options.map { ($0, $0) })
    case .kanaal(let options): return vraag("kanaal", options.map { ($0.rawValue, $0.naam) })
    case .koppelvlak(let options): return vraag("koppelvlak", options.map { ($0.kort, $0.naam) })
    case .beslissing(let options): return vraag("beslissing", options.map { ($0, form.naam(beslissing: $0)) })
    case .zaak(let options):
      return vraag("zaak", options.map { ($0, form.zicht.naam(zaak: $0) ?? $0) })
    case .bericht(let options): return vraag("bericht", options.map { ("bericht\($0)", form.regel(bericht: $0)) })
    // Also where there is none to choose from.
    case .puzzelstukken: return Vraag(naam: "puzzelstukken", tekst: "", vorm: .meer([], minstens: 0))
    case .leefgebieden: return form.vraagNaarGebieden
    case .incident(let options):
      return vraag("incident", options.map { ($0, form.zicht.incident($0)?.tekst ?? $0) })
    case .doel, .uitkomst, .criteria, .route, .deelnemers, .gevolgd,
      .reclasseringsonderzoek, .hoort, .verwerking, .signaal, .agenderen, .minuten, .reactie, .ook, .tekst:
      return nil
    }
  }

  // MARK: reading the parts

  private mutating func lees(_ words: ArraySlice<Woord>, _ line: String, _ questions: [Vraag], _ zicht: Zicht) {
    // A question in own words may go along; that does not make it what the line is about.
    heeftTekst = !neemtEigenWoorden && questions.contains { if case .tekst = $0.vorm { true } else { false } }
    if soort == .wachten, words.isEmpty, line == "w" {
      delen["minuten"] = ["gebeurtenis"]
      return
    }
    if soort == .wachten, let time = Wachttijd.lees(words.map(\.gevouwen), zicht) {
      minuten = time
      gelezen += words.count
      return
    }
    // A number with something behind it is how long, and never the number of a choice.
    if soort == .wachten, words.count > 1, words.contains(where: { Int($0.gevouwen) != nil }) {
      onbegrepen += words.map(\.getypt)
      return
    }
    var active: Vraag?
    var rest = words
    let allParts = !heeftTekst && !neemtEigenWoorden || delenVoorDubbelePunt(words, questions)
    /// Where the own words would begin: at the first of the little words before a word that is no part.
    var begin: Woord?
    while let word = rest.popFirst() {
      if let (question, matched) = plaats(word, active, questions) {
        if matched { delen[question.naam, default: []].append(word.gevouwen) }
        gelezen += 1
        begin = nil
        // More leefgebieden may be named, each by its own word; a number after one is of the next question.
        let lists = !question.isEen && (question.naam != "leefgebied" || active?.naam == question.naam)
        active = matched && !lists ? nil : question
      } else if Zinwoorden.tussenwoorden.contains(word.gevouwen) {
        begin = begin ?? word
      } else if allParts || neemtGeenTekst(word, rest) {
        if let area = gebied(word, questions) {
          delen["leefgebied", default: []].append(area.rawValue)
          gelezen += 1
        } else {
          onbegrepen.append(word.getypt)
        }
      } else {
        tekst = String(line[(begin ?? word).begin...]).zonderSpaties
        // A number alone says nothing in own words.
        if Int(tekst) != nil {
          onbegrepen.append(tekst)
          tekst = ""
        }
        return
      }
      // After a colon come the own words.
      if word.heeftDubbelePunt {
        tekst = String(line[word.einde...]).zonderSpaties
        return
      }
    }
  }

  /// Whether what stands before a colon are parts, with perhaps a word or two that mean nothing, and no sentence.
  private func delenVoorDubbelePunt(_ words: ArraySlice<Woord>, _ questions: [Vraag]) -> Bool {
    guard let colon = words.firstIndex(where: \.heeftDubbelePunt) else { return false }
    let head = words[...colon].filter { !Zinwoorden.tussenwoorden.contains($0.gevouwen) }
    let unknown = head.count { plaats($0, nil, questions) == nil }
    return unknown <= 2 && unknown * 2 <= head.count
  }

  /// Whether a word that is no part is one that was meant as such: a single word at which more parts follow or nothing.
  private func neemtGeenTekst(_ word: Woord, _ rest: ArraySlice<Woord>) -> Bool {
    // Only where a question in own words is not asked for: there one word more is a slip.
    neemtEigenWoorden && (rest.isEmpty || rest.count <= 2 && gelezen == 0)
  }

  /// The question that a word belongs to, and whether it answers it or only names it.
  private func plaats(_ word: Woord, _ active: Vraag?, _ questions: [Vraag]) -> (Vraag, antwoord: Bool)? {
    if let name = Zinwoorden.velden[word.gevouwen], let question = questions.first(where: { $0.naam == name }) {
      return (question, false)
    }
    if let active, Woordkeuze.past(word.gevouwen, active, genoemd: true) { return (active, true) }
    // Numbers alone answer the questions in the order in which they would be asked.
    if Int(word.gevouwen) != nil, delen.values.allSatisfy({ $0.allSatisfy { Int($0) != nil } }),
      let next = questions.first(where: { !$0.opties.isEmpty && delen[$0.naam] == nil }),
      Woordkeuze.past(word.gevouwen, next, genoemd: true)
    {
      return (next, true)
    }
    // '1a ja 2b nee': a criterium is named by its letter.
    if let question = questions.first(where: { $0.naam == "criterium \(word.gevouwen)" }) { return (question, false) }
    let fitting = questions.filter { !$0.opties.isEmpty && !$0.moetGenoemd }
      .map { (vraag: $0, kracht: Woordkeuze.kracht(word.gevouwen, $0)) }.filter { $0.kracht > 0 }
    // A question of one answer that has one takes no word of another: 'navragen politie vrienden politie'.
    let open = fitting.filter { !isBeantwoord($0.vraag, zonder: word.gevouwen) }
    let among = open.isEmpty ? fitting : open
    // The surest meaning; of equals the first that would be asked.
    guard let most = among.map(\.kracht).max() else { return nil }
    return among.first { $0.kracht == most }.map { ($0.vraag, true) }
  }

  /// Whether a question of one answer has its answer, to which this word adds nothing.
  private func isBeantwoord(_ question: Vraag, zonder word: String) -> Bool {
    guard question.isEen, let words = delen[question.naam], !words.isEmpty else { return false }
    return words.contains(word) || !Woordkeuze.isEen(words + [word], question)
  }

  /// The part of life that a word names which is no name of one: 'huisverbod'; nil: none, or it is not asked here.
  private func gebied(_ word: Woord, _ questions: [Vraag]) -> Leefgebied? {
    // 'Zorg' alone may be care for a child, at home, or of a doctor: it is asked which.
    guard questions.contains(where: { $0.naam == "leefgebied" }), word.gevouwen != "zorg" else { return nil }
    let areas = Vraagdelen.gebieden(word.getypt)
    return areas.count == 1 ? areas[0] : nil
  }

  /// The answer to a question that was given in the line; nil: it must be asked.
  func antwoord(_ question: Vraag) -> Antwoord? {
    if case .tekst = question.vorm { return tekst.isEmpty ? nil : .tekst(tekst) }
    // A case from the pile is read before it is judged.
    if question.naam == "agenderen" { return nil }
    // Whatever is chosen there: the time that was said takes its place.
    if question.naam == "minuten", minuten != nil { return .keuze(0) }
    guard let words = delen[question.naam] else { return nil }
    return Woordkeuze.antwoord(words, question)
  }

  /// The line with words that were said of it later: they go before what was said first.
  func aangevuld(_ line: String, _ choices: Keuzelijst, _ zicht: Zicht) -> Zin? {
    guard let point = choices.punten.first(where: { $0.soort == soort }), let offer = point.aanbod,
      let form = Handelingformulier(zicht, offer)
    else { return nil }
    // A number alone says nothing here: nobody sees a list.
    guard !Woord.alle(line).allSatisfy({ Int($0.gevouwen) != nil }) else { return nil }
    var more = Zin(soort: soort)
    more.lees(Woord.alle(line)[...], line, Zin.vragen(form), zicht)
    guard more.gelezen > 0, more.tekst.isEmpty || more.heeftTekst else { return nil }
    var both = self
    both.delen.merge(more.delen) { _, new in new }
    if !more.tekst.isEmpty { both.tekst = more.tekst }
    both.minuten = more.minuten ?? minuten
    both.onbegrepen = more.onbegrepen
    return both
  }

  /// The line with other own words.
  func met(tekst: String) -> Zin {
    var other = self
    other.tekst = tekst
    return other
  }

  /// The names of the questions that this answers, which `other` answers otherwise or not.
  func anders(dan other: Zin) -> Set<String> { Set(delen.keys.filter { delen[$0] != other.delen[$0] }) }

  /// The handeling with what has no question: how long to wait, a role, and own words at something that asks for none.
  func voegToe(aan action: Handeling, _ offer: Mogelijkheid) -> Handeling {
    var done = action
    if let words = delen["rol"], case .keuze(let index)? = Woordkeuze.antwoord(words, Zin.rolvraag(offer)) {
      done.rol = offer.rollen[index]
    }
    if let minuten { done.minuten = minuten }
    if !tekst.isEmpty, done.tekst == nil, neemtEigenWoorden { done.tekst = tekst }
    return done
  }
}

extension Vraag {
  fileprivate var isEen: Bool { if case .een = vorm { true } else { false } }
  /// A word that only happens to occur in one of its answers says nothing: the question must be named.
  ///
  /// Doelen and titles are sentences, and yes and no answer anything.
  fileprivate var moetGenoemd: Bool {
    [
      "doel", "puzzelstukken", "rol", "hoort", "gevolgd", "onderzoek", "bericht", "zeker", "proeflezing", "incident",
      "reactie",
    ].contains(naam)
      || naam.hasPrefix("criterium ")
  }
}

/// A word of a line, and where it stands.
private struct Woord {
  var getypt: String
  var gevouwen: String
  var begin: String.Index
  var einde: String.Index
  var heeftDubbelePunt: Bool

  static func alle(_ line: String) -> [Woord] {
    line.split(whereSeparator: \.isWhitespace).map { part in
      var bare = part
      while let last = bare.last, ",;:.".contains(last) { bare.removeLast() }
      return Woord(
        getypt: String(part), gevouwen: String(decoding: Vouwing.vouw(String(bare)), as: UTF8.self),
        begin: part.startIndex, einde: part.endIndex, heeftDubbelePunt: part.hasSuffix(":"))
    }
  }

  /// Whether it is this word with a slip of the finger.
  func isTikfout(_ word: String) -> Bool {
    NearMiss.suggestion(for: gevouwen, among: [word]) != nil && gevouwen.count >= min(5, word.count - 1)
  }

  /// Whether it is the first half of a word, and no word by itself.
  func isBegin(van word: String) -> Bool {
    gevouwen.count >= 4 && gevouwen.count < word.count && word.hasPrefix(gevouwen)
      && !Zinwoorden.tussenwoorden.contains(gevouwen)
  }
}
