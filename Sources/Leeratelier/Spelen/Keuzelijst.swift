import Scenario
import SimEngine
import Verslag

/// What a seat can do in a session, each under a number that never moves; what cannot be done now has the reason.
struct Keuzelijst {
  /// One kind of handeling.
  struct Punt {
    var nummer: Int
    var soort: Handelingsoort
    /// nil: not possible now.
    var aanbod: Mogelijkheid?
    /// Why it is not possible now.
    var reden: String
  }

  /// Everything that this seat may ever do in this session, in a fixed order.
  let punten: [Punt]

  init(_ sessie: Sessie, _ stoel: Stoel) {
    punten = sessie.handelingsoorten(stoel).enumerated().map { index, kind in
      switch sessie.toets(kind, stoel) {
      case .mag(let offer) where !offer.zonderKeuze:
        Punt(nummer: index + 1, soort: kind, aanbod: offer, reden: "")
      case .mag: Punt(nummer: index + 1, soort: kind, aanbod: nil, reden: "Er is hier nu niets te kiezen.")
      case .niet(_, let reason): Punt(nummer: index + 1, soort: kind, aanbod: nil, reden: reason)
      }
    }
  }

  /// What can be done now.
  var mogelijk: [Mogelijkheid] { punten.compactMap(\.aanbod) }

  /// The menu: what can be done now, each under its own number.
  var regels: [String] { punten.filter { $0.aanbod != nil }.map { "\($0.nummer). \($0.soort.naam)" } }

  /// What cannot be done now, with the reason.
  var nietNu: [String] { punten.filter { $0.aanbod == nil }.map { "\($0.nummer). \($0.soort.naam): \($0.reden)" } }

  /// What somebody typed at the menu.
  enum Lezing {
    /// With what was said of it, where a whole line says it.
    case doe(Mogelijkheid, Zin?)
    case opdracht(Spelopdracht)
    /// What was meant cannot be, with the words for it.
    case fout(String)
  }

  /// Reads a choice: its number, its word, or a beginning, of what is possible now first; or a line with its parts.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - zicht: What the seat may know.
  /// - Returns: What was meant.
  func lees(_ text: String, _ zicht: Zicht) -> Lezing {
    if let message = Keuzelezer.teLang(text) { return .fout(message) }
    let plain = lees(text)
    // 'advies' shows the advice; where there is none yet and one can be given, it means that.
    if case .opdracht(let command) = plain, command.soort == .advies, zicht.advies == nil,
      let offer = punten.first(where: { $0.soort == .adviesVastleggen })?.aanbod
    {
      return .doe(offer, nil)
    }
    guard case .fout = plain else { return text == "w" ? zin(text, zicht) ?? plain : plain }
    return zin(text, zicht) ?? wenk(text) ?? plain
  }

  private static let vraagwoorden: Set<String> = [
    "wie", "wat", "waar", "wanneer", "waarom", "hoe", "hoeveel", "welke", "welk", "loopt", "is", "zijn", "heeft",
    "hebben",
    "kan", "kunnen", "weet", "woont", "werkt", "zit", "staat", "gaat", "mag", "wil",
  ]

  /// How a sentence that names nothing one does can be said; nil: it is no sentence.
  private func wenk(_ text: String) -> Lezing? {
    guard Keuzelezer.isTekst(text) else { return nil }
    func open(_ kind: Handelingsoort) -> Bool { punten.contains { $0.soort == kind && $0.aanbod != nil } }
    let first = text.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
    if text.contains("?") || Self.vraagwoorden.contains(first), open(.navragen) || open(.vraagStellen) {
      let look = open(.raadplegen) ? " Opzoeken kan met \u{2018}raadplegen\u{2019}." : ""
      let ways =
        (open(.navragen) ? ["\u{2018}navragen\u{2019} en bij wie"] : [])
        + (open(.vraagStellen) ? ["\u{2018}vraag stellen\u{2019}"] : [])
      return .fout("Wilt u dat vragen? Zet er \(opsomming(ways, "of")) voor: dan is uw zin de vraag.\(look)")
    }
    guard let example = [Handelingsoort.navragen, .spreken, .inbrengen, .antwoorden, .wegen].first(where: open),
      let word = Zinwoorden.namen(example).first
    else { return nil }
    return .fout(
      "Uit \(citaat(text, maximum: 40)) lees ik niet wat u wilt doen. Begin met een woord uit de lijst, zoals \u{2018}\(word)\u{2019}, of met het nummer."
    )
  }

  private func zin(_ text: String, _ zicht: Zicht) -> Lezing? {
    switch Zin.lees(text, self, zicht) {
    case .geen: return nil
    case .fout(let message): return .fout(message)
    case .zin(let line):
      guard let offer = punten.first(where: { $0.soort == line.soort })?.aanbod else { return nil }
      return .doe(offer, line)
    }
  }

  private func lees(_ text: String) -> Lezing {
    let all = punten.map { ($0.soort.rawValue, $0.soort.naam) }
    let open = punten.filter { $0.aanbod != nil }
    // A beginning that only one possible choice has means that one.
    // A stray letter is none: only 'w' is short for something.
    if Int(text) == nil, text.count > 1,
      case .nummer(let index) = Keuzelezer.lees(text, open.map { ($0.soort.rawValue, $0.soort.naam) }),
      let offer = open[index].aanbod
    {
      return .doe(offer, nil)
    }
    switch Keuzelezer.lees(text, all) {
    case .opdracht(let command): return .opdracht(command)
    case .fout(let message): return .fout(message)
    case .nummer(let index):
      if let offer = punten[index].aanbod { return .doe(offer, nil) }
      return .fout(punten[index].reden)
    }
  }
}
