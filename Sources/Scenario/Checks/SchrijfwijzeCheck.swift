/// What the program adds to a text, the author does not type.
///
/// Source: ours. The text of a puzzelstuk is shown between quotation marks, a relation as "… van naam", evidence with semicolons.
struct SchrijfwijzeCheck: CasusCheck {
  private static let openen: Set<Character> = ["'", "\"", "\u{2018}", "\u{201C}", "\u{201E}", "\u{201A}", "\u{AB}"]
  private static let sluiten: Set<Character> = ["'", "\"", "\u{2019}", "\u{201D}", "\u{201C}", "\u{BB}"]

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, piece) in casus.puzzelstukken.enumerated() {
      meldAanhaling(piece.tekst, ["puzzelstukken", .element(index), "tekst"], places, log)
    }
    for (index, view) in casus.standpunten.enumerated() {
      meldAanhaling(view.woorden, ["standpunten", .element(index), "woorden"], places, log)
    }
    for (index, person) in casus.personen.enumerated() {
      for (number, relation) in person.relaties.enumerated() where !Self.isNaamwoord(relation.is) {
        log.report(
          .relatieGeenNaamwoord, at: places("personen", .element(index), "relaties", .element(number), "is"),
          "een relatie staat op het scherm als \u{2018}\u{2026} van \(casus.personen.first { $0.id == relation.tot }?.naam ?? "naam")\u{2019}; \(citaat(relation.is)) past daar niet in",
          hint: "schrijf een zelfstandig naamwoord zonder \u{2018}van\u{2019}, zoals broer, ex-partner of buurman")
      }
    }
  }

  /// A text of which the first and the last sign are quotation marks, and that has no other ones.
  private func meldAanhaling(
    _ text: String, _ path: [CasusPlaatsen.Stap], _ places: CasusPlaatsen, _ log: DiagnosticLog
  ) {
    guard let first = text.first, let last = text.last(where: { !$0.isWhitespace }), text.count > 2,
      Self.openen.contains(first), Self.sluiten.contains(last)
    else { return }
    let inner = text.dropFirst().dropLast().filter { Self.openen.contains($0) && $0 != "'" && $0 != "\u{2018}" }
    guard inner.isEmpty else { return }
    log.report(
      .aanhalingDubbel, at: places.bereik(path),
      "aanhalingstekens om deze tekst zet het programma zelf; hier staan zij er dubbel",
      hint: "haal het eerste en het laatste aanhalingsteken in de tekst weg", wijzigingen: places.zonderAanhaling(path))
  }

  /// Whether words can stand before "van naam": no verb or preposition at their edges.
  static func isNaamwoord(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = words.first, let last = words.last else { return false }
    let verbs: Set<String> = [
      "is", "was", "heeft", "had", "woont", "woonde", "kent", "loopt", "werkt", "zorgt", "past", "helpt", "houdt",
      "ziet", "zit", "wordt",
      "gaat", "staat", "komt", "leeft", "ging", "kreeg", "belt", "volgt", "slaat", "haat", "mist", "vertrouwt",
    ]
    let ends: Set<String> = ["van", "met", "bij", "aan", "op", "voor", "tegen", "naar", "om", "in"]
    return !verbs.contains(first) && !ends.contains(last) && !ends.contains(first)
  }
}

/// Lines of evidence end without a sign: the program puts them together.
///
/// Source: ours.
struct BewijsregelCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, line) in (casus.feit?.bewijs ?? []).enumerated() {
      guard let last = line.last(where: { !$0.isWhitespace }), last == "." || last == ";" || last == "," else {
        continue
      }
      log.report(
        .bewijsMetPunt, at: places("feit", "bewijs", .element(index)),
        "regels bewijs worden tot een zin aaneengeregen; deze eindigt op \(citaat(String(last)))",
        hint: "haal het leesteken aan het einde weg")
    }
  }
}

extension CasusPlaatsen {
  /// The place of a value, by the steps to it.
  func bereik(_ path: [Stap]) -> SourceRange { value(path)?.range ?? begin }

  private func value(_ path: [Stap]) -> JSONValue? {
    var value: JSONValue? = root
    for step in volledig(path) {
      switch step {
      case .veld(let name): value = value?.member(name)
      case .element(let index):
        let children = value?.children ?? []
        value = children.indices.contains(index) ? children[index] : nil
      }
    }
    return value
  }

  /// The changes that take the first and the last sign of a text away, escapes and all.
  func zonderAanhaling(_ path: [Stap]) -> [Diagnostic.Wijziging] {
    guard let found = value(path) else { return [] }
    let texts = found.soort == .lijst ? found.children : [found]
    guard let first = texts.first, let last = texts.last, first.soort == .tekst, last.soort == .tekst else { return [] }
    let bytes = first.document.source.bytes
    func width(_ at: Int) -> Int {
      bytes[at] == UInt8(ascii: "\\") ? 2 : bytes[at] < 0x80 ? 1 : bytes[at] < 0xE0 ? 2 : 3
    }
    let start = first.range.lower + 1
    var end = last.range.upper - 1
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    var lower = end - 1
    while lower > start, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    if lower > start, bytes[lower] == UInt8(ascii: "\""), bytes[lower - 1] == UInt8(ascii: "\\") { lower -= 1 }
    guard start + width(start) <= lower else { return [] }
    return [.init(SourceRange(start, start + width(start)), ""), .init(SourceRange(lower, end), "")]
  }
}
