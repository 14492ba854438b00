/// A long text on a terminal: forward, back, to the begin and the end, and to a word.
///
/// What comes after the text is the terminal as it was. A pipe, a window in which it fits, and whoever reads line by line get
/// the text itself (`Omgeving.toonLang`).
struct Bladeraar {
  private let toestel: any Schermtoestel
  private let titel: String
  /// The rows of the text in so many columns.
  private let inhoud: (Int) -> [String]
  private var regels: [String] = []
  private var maat: Maat
  /// The row at the top.
  private var boven = 0
  /// What is looked for, and where it was found.
  private var woord = ""
  private var melding: String?

  init(_ toestel: any Schermtoestel, titel: String, inhoud: @escaping (Int) -> [String]) {
    self.toestel = toestel
    self.titel = titel
    self.inhoud = inhoud
    maat = toestel.maat
    regels = inhoud(maat.kolommen)
  }

  /// Rows for the text: the bar is above it, the question below.
  private var hoogte: Int { max(1, maat.rijen - 1 - Bladeraar.vraag(maat.kolommen).count) }
  private var laatste: Int { max(0, regels.count - hoogte) }

  /// Shows the text until somebody has read enough.
  mutating func loop() {
    teken()
    while true {
      guard let key = toestel.toets() else {
        if toestel.gesloten { return }
        if toestel.maat != maat { pasAan() }
        continue
      }
      guard verwerk(key) else { return }
      if !toestel.heeftMeer { teken() }
    }
  }

  /// What a key does; false: done.
  private mutating func verwerk(_ key: Toets) -> Bool {
    melding = nil
    switch key {
    case .teken("q"), .escape, .controle("c"): return false
    case .enter, .teken(" "), .bladNeer, .teken("v"):
      // One Enter more than there are pages: done.
      if boven >= laatste, key == .enter { return false }
      boven = min(laatste, boven + hoogte)
    case .bladOp, .teken("t"), .teken("a"), .terugveeg: boven = max(0, boven - hoogte)
    case .neer: boven = min(laatste, boven + 1)
    case .op: boven = max(0, boven - 1)
    case .begin, .tekstBegin, .teken("b"): boven = 0
    case .einde, .tekstEinde, .teken("e"): boven = laatste
    case .teken("/"), .teken("z"): vraagWoord()
    case .teken("n"): zoek(vanaf: boven + 1)
    case .controle("l"): toestel.toon(nil)
    case .teken, .controle, .delete, .links, .rechts, .tab, .geplakt, .woordLinks, .woordRechts, .woordTerugveeg,
      .woordDelete:
      melding = "Die toets doet hier niets."
    }
    return true
  }

  /// Asks what to look for, and goes there.
  private mutating func vraagWoord() {
    var input = Regelinvoer()
    while true {
      teken(onder: "Zoek:", input)
      guard let key = toestel.toets() else {
        if toestel.gesloten { return }
        if toestel.maat != maat { pasAan() }
        continue
      }
      switch key {
      case .enter:
        let typed = input.tekst.zonderSpaties
        if !typed.isEmpty { woord = typed }
        return zoek(vanaf: boven)
      case .escape, .controle("c"): return
      case .geplakt(let text): input.voegIn(text.replacing("\n", with: " "))
      default: input.verwerk(key)
      }
    }
  }

  private mutating func zoek(vanaf start: Int) {
    guard !woord.isEmpty else { return melding = "Typ / en het woord dat u zoekt." }
    let wanted = woord.lowercased()
    let places = regels.indices.filter { regels[$0].lowercased().contains(wanted) }
    guard let found = places.first(where: { $0 >= start }) ?? places.first else {
      return melding = "\u{2018}\(woord)\u{2019} staat er niet in."
    }
    if found < start { melding = "Verder vanaf het begin." }
    boven = min(found, laatste)
    if found > boven + hoogte - 1 { boven = found }
  }

  /// The window has another size: the row at the top stays in sight.
  private mutating func pasAan() {
    let part = regels.isEmpty ? 0 : Double(boven) / Double(regels.count)
    maat = toestel.maat
    regels = inhoud(maat.kolommen)
    boven = min(laatste, Int(part * Double(regels.count)))
    teken()
  }

  // MARK: showing

  private func teken(onder question: String? = nil, _ input: Regelinvoer? = nil) {
    let layout = Bladindeling(maat)
    let shown = regels[min(boven, regels.count)...].prefix(hoogte)
    let end = boven + shown.count
    var rows = [layout.balk(titel, "\(boven + 1)–\(end) van \(regels.count)")]
    rows += shown.map { row in
      Schermregel(row, !woord.isEmpty && row.lowercased().contains(woord.lowercased()) ? .vet : .gewoon)
    }
    let below = question.map { [$0] } ?? melding.map { ["» \($0)"] } ?? Bladeraar.vraag(maat.kolommen)
    rows += Array(repeating: Schermregel(), count: max(0, maat.rijen - rows.count - below.count))
    var column = 0
    for (index, line) in below.enumerated() {
      let last = index == below.count - 1
      let typed = last ? input?.venster(max(1, maat.kolommen - Breedte.van(line) - 2)) : nil
      rows.append(Schermregel(line, .vet) + Schermregel(typed.map { " " + $0.tekst } ?? ""))
      column = Breedte.van(line) + 1 + (typed?.kolom ?? 0)
    }
    rows = rows.suffix(maat.rijen).map { $0.hoogstens(maat.kolommen) }
    toestel.toon(Schermbeeld(regels: rows, cursor: (rows.count - 1, min(column, maat.kolommen - 1))))
  }

  /// What the keys do, in as many words as fit.
  private static func vraag(_ columns: Int) -> [String] {
    let texts = [
      "Enter: verder · t: terug · b: begin · e: einde · /: zoeken, n: volgende · q: klaar",
      "Enter: verder · t: terug · /: zoeken · q: klaar", "Enter · t: terug · / zoek · q: klaar",
    ]
    return [texts.first { Breedte.van($0) < columns } ?? "Enter, t, /, q"]
  }
}

extension Omgeving {
  /// Shows a text of any length: on a terminal one leafs through what does not fit, elsewhere it is lines.
  ///
  /// - Parameters:
  ///   - titel: What it is, for the bar at the top.
  ///   - tabel: Where nobody said how wide a line may be, a line with columns in it stays as it is.
  ///   - breedte: The most columns that a sentence takes.
  ///   - inhoud: The lines in so many columns; what is wider is still folded.
  func toonLang(
    _ titel: String, tabel: Bool = false, breedte: Int = Uitvoer.gewoneBreedte, _ inhoud: (Int) -> [String]
  ) {
    let most = breedte + (tabel ? 2 : 0)
    let width = min(most, Regelbreedte.uit ?? most)
    func rows(_ columns: Int) -> [String] {
      inhoud(columns).flatMap { line -> [String] in
        if Regelbreedte.uit == nil, tabel, line.contains("  ") || line.contains("|") { return [Uitvoer.veilig(line)] }
        return Uitvoer.gevouwen(line, min(columns, most))
      }
    }
    let lines = rows(width)
    guard isTerminal, !isLineair, lines.count >= RuweModus.maat().rijen, let terminal = Terminaltoestel(kleur: kleur)
    else { return lines.forEach { Uitvoer.dataregel($0) } }
    defer { terminal.sluit() }
    withoutActuallyEscaping(rows) { rows in
      var leaf = Bladeraar(terminal, titel: titel) { rows(min($0, most)) }
      leaf.loop()
    }
  }
}
