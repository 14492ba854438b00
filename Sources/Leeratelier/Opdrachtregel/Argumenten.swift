import Scenario

/// The words of one command line, checked against what its verb accepts.
struct Argumenten {
  /// The words that are no options, in order; at least as many as the verb demands.
  private(set) var plaats: [String] = []
  private let vorm: Opdrachtvorm
  private var waarden: [String: [String]] = [:]
  private var vlaggen: Set<String> = []

  /// Reads the words after the verb.
  init(_ words: [String], voor vorm: Opdrachtvorm) throws(Opdrachtfout) {
    self.vorm = vorm
    let known = vorm.kent
    var rest = words[...]
    var onlyPlaces = false
    while let word = rest.popFirst() {
      if onlyPlaces || !Argumenten.isOptie(word) {
        plaats.append(word)
        continue
      }
      if word == "--" {
        onlyPlaces = true
        continue
      }
      let body = word == "-h" ? "help" : String(word.drop { $0 == "-" })
      let parts = body.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts.first ?? ""
      guard let option = known.first(where: { $0.naam == name }) else {
        let near = NearMiss.suggestion(for: name, among: known.map(\.naam)).map { " Bedoelde u --\($0)?" } ?? ""
        let text =
          !word.hasPrefix("--") && vorm.hoogstensArgumenten > 0
          ? " Is het tekst die met een streepje begint? Zet er dan -- voor." : ""
        throw Opdrachtfout("\(vorm.wie) kent geen optie \(word).\(near)\(text) \(vorm.meer)", .gebruik)
      }
      if option.waarde == nil {
        if parts.count > 1 { throw Opdrachtfout("De optie --\(name) heeft geen waarde.", .gebruik) }
        vlaggen.insert(name)
        continue
      }
      // What follows is the next option rather than a value; a value that looks like one is written behind '='.
      let next = rest.first.flatMap { $0.hasPrefix("--") && Argumenten.isOptie($0) ? nil : $0 }
      guard let value = parts.count > 1 ? parts[1] : next else {
        throw Opdrachtfout("De optie --\(name) vraagt een waarde: --\(name) \(option.waarde ?? "")", .gebruik)
      }
      if parts.count == 1 { rest.removeFirst() }
      if !option.herhaalbaar, waarden[name] != nil {
        throw Opdrachtfout("De optie --\(name) staat er twee keer.", .gebruik)
      }
      waarden[name, default: []].append(value)
    }
    guard !vlaggen.contains("help") else { return }
    if plaats.count < vorm.verplichteArgumenten {
      throw Opdrachtfout("\(vorm.wie) vraagt: \(vorm.gevraagd) \(vorm.meer)", .gebruik)
    }
    if let extra = plaats.dropFirst(vorm.hoogstensArgumenten).first {
      let last = plaats.prefix(vorm.hoogstensArgumenten).last
      let what =
        last.map { "niets na \u{2018}\($0)\u{2019}" } ?? "verder niets; er staat \u{2018}\(extra)\u{2019}"
      throw Opdrachtfout("\(vorm.wie) verwacht \(what). \(vorm.meer)", .gebruik)
    }
  }

  /// Whether a word is an option rather than a text that begins with a dash: no option has a space in its name.
  static func isOptie(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    return !word.prefix { $0 != "=" }.contains(where: \.isWhitespace)
  }

  /// A word that the verb demands, by its place.
  ///
  /// - Throws: `Opdrachtfout` when it is not there, which only a verb that does not demand it comes to.
  func plek(_ index: Int) throws(Opdrachtfout) -> String {
    guard plaats.indices.contains(index) else {
      throw Opdrachtfout("\(vorm.wie) vraagt: \(vorm.gevraagd) \(vorm.meer)", .gebruik)
    }
    return plaats[index]
  }

  /// An option that the verb does not declare is never there: asking for it is a mistake of ours.
  private func gekend(_ option: String) -> String {
    assert(vorm.kent.contains { $0.naam == option }, "\(vorm.naam) does not declare --\(option)")
    return option
  }

  /// Whether a flag is there.
  func heeft(_ flag: String) -> Bool { vlaggen.contains(gekend(flag)) }
  /// The value of an option.
  func waarde(_ option: String) -> String? { waarden[gekend(option)]?.last }
  /// The values of an option that may be repeated.
  func alle(_ option: String) -> [String] { waarden[gekend(option)] ?? [] }

  /// One of a closed list of words; nil when the option is not there.
  func keuze<T: RawRepresentable<String> & CaseIterable>(_ option: String, _ type: T.Type) throws(Opdrachtfout) -> T? {
    let names = T.allCases.map(\.rawValue)
    assert(vorm.kent.contains { $0.naam == option && $0.keuzes == names }, "--\(option) declares other words")
    guard let text = waarde(option) else { return nil }
    if let found = T(rawValue: text) { return found }
    let near = NearMiss.suggestion(for: text, among: names).map { " Bedoelde u \($0)?" } ?? ""
    throw Opdrachtfout(
      "De optie --\(option) kent \u{2018}\(text)\u{2019} niet.\(near) Te kiezen zijn: \(names.joined(separator: ", ")).",
      .gebruik)
  }

  /// The start of the draws; 1 when none is asked.
  func zaad() throws(Opdrachtfout) -> UInt64 { UInt64(try getal("zaad", 0...Int.max) ?? 1) }

  /// A whole number within bounds.
  func getal(_ option: String, _ bounds: ClosedRange<Int>) throws(Opdrachtfout) -> Int? {
    guard let text = waarde(option) else { return nil }
    guard let number = Int(text), bounds.contains(number) else {
      throw Opdrachtfout(
        "De optie --\(option) vraagt een heel getal van \(bounds.lowerBound) tot en met \(bounds.upperBound); er staat \u{2018}\(text)\u{2019}.",
        .gebruik)
    }
    return number
  }
}
