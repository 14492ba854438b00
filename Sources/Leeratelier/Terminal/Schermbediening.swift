import Glibc

/// A repainted screen on a terminal.
final class Schermbediening: Bediening {
  private let oud: termios
  private var lezer = Toetslezer()
  private let kleur: Bool
  private var maat: (kolommen: Int, rijen: Int)
  private var blad: Blad?
  /// What is typed at the bottom, and where the cursor is in it.
  private var invoer = Regelinvoer()
  private var vraag = ""
  private var open = true
  private var opmerking: String?

  let isScherm = true
  var breedte: Int { maat.kolommen - 2 }
  // In a low window the menu takes what there is; the news then has a page of its own.
  var nieuwsregels: Int { maat.rijen < 20 ? 0 : 6 }

  /// Takes the terminal; nil when it cannot be put in raw mode.
  init?(kleur: Bool) {
    guard let old = RuweModus.aan() else { return nil }
    oud = old
    self.kleur = kleur
    maat = RuweModus.maat()
    // Alternate screen, bracketed paste.
    Uitvoer.tekst("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[2J")
    Schermbediening.herstelBijSignaal()
  }

  deinit { sluit() }

  func sluit() {
    guard open else { return }
    open = false
    Uitvoer.tekst(Schermbediening.terug)
    RuweModus.herstel(oud)
  }

  private static let terug = "\u{1B}[?2004l\u{1B}[?25h\u{1B}[0m\u{1B}[?1049l"

  /// A signal from outside leaves the terminal usable; what was done is in the archive already.
  private static func herstelBijSignaal() {
    for number in [SIGTERM, SIGHUP] {
      signal(number) { code in
        let bytes = Array("\u{1B}[?2004l\u{1B}[?25h\u{1B}[0m\u{1B}[?1049l".utf8)
        _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        var sane = termios()
        if tcgetattr(0, &sane) == 0 {
          sane.c_lflag |= tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
          sane.c_iflag |= tcflag_t(ICRNL)
          tcsetattr(0, TCSANOW, &sane)
        }
        _exit(128 + code)
      }
    }
  }

  // MARK: showing

  func toon(_ blad: Blad) throws(Gestopt) {
    if blad.vast {
      self.blad = blad
      return
    }
    var body = blad.delen.flatMap { part -> [String] in
      guard !part.regels.isEmpty else { return [] }
      // A question may be longer than a line: a vignette from the pile, a criterium.
      let title = part.titel.isEmpty ? [] : Uitvoer.vouw(Uitvoer.veilig(part.titel), breedte).map(vet)
      let lines = part.regels.map(Uitvoer.veilig)
      return title + (part.opgemaakt ? lines : lines.flatMap { Uitvoer.vouw($0, breedte) }) + [""]
    }
    // No last page with nothing on it.
    while body.last?.isEmpty == true { body.removeLast() }
    var start = 0
    while true {
      let room = max(3, maat.rijen - 3)
      if body.count - start <= room {
        self.blad = Blad(kop: blad.kop, klok: blad.klok, delen: [.init(titel: "", regels: Array(body[start...]))])
        return
      }
      let page = Array(body[start..<start + room])
      self.blad = Blad(kop: blad.kop, klok: blad.klok, delen: [.init(titel: "", regels: page)])
      // Whoever has read enough of a long page leaves the rest.
      if ["q", "terug"].contains(try regel("Enter voor het vervolg:").lowercased()) { return }
      start += room
    }
  }

  func merkOp(_ text: String) -> Bool {
    guard !text.contains("\n"), Breedte.van(text) < maat.kolommen - 4 else { return false }
    opmerking = Uitvoer.veilig(text)
    return true
  }

  func wis() {
    blad = nil
    Uitvoer.tekst("\u{1B}[2J\u{1B}[H")
  }

  private func vet(_ text: String) -> String { kleur ? "\u{1B}[1m\(text)\u{1B}[22m" : text }

  private func balk(_ left: String, _ right: String) -> String {
    let room = max(0, maat.kolommen - Breedte.van(right) - 3)
    let text = " " + Breedte.pas(left, room) + " " + right + " "
    return "\u{1B}[7m" + Breedte.pas(text, maat.kolommen) + "\u{1B}[27m"
  }

  private func teken() {
    maat = RuweModus.maat()
    // A remark has a row of its own: what it is about must stay to be seen.
    let room = max(1, maat.rijen - (opmerking == nil ? 1 : 2))
    var lines: [String] = []
    if let blad {
      lines.append(balk(Uitvoer.veilig(blad.kop), blad.klok))
      lines += blad.vast ? vasteRegels(blad, room - 1) : blad.delen.flatMap(\.regels)
    }
    let input = invoer.venster(max(8, maat.kolommen - Breedte.van(vraag) - 2))
    lines = Array(lines.prefix(room))
    while lines.count < room { lines.append("") }
    if let opmerking { lines.append(vet(Breedte.pas("» " + opmerking, maat.kolommen - 1))) }
    var out = "\u{1B}[?25l\u{1B}[H"
    for line in lines { out += line + "\u{1B}[K\n" }
    out += vet(vraag) + " " + input.tekst + "\u{1B}[K"
    out += "\u{1B}[\(maat.rijen);\(Breedte.van(vraag) + 2 + input.kolom)H\u{1B}[?25h"
    Uitvoer.tekst(out)
  }

  /// The lay-out of a seat's screen in so many rows: two columns, then what happened, then what can be done.
  ///
  /// What can be done is always there, whole; in a window too low for more, the rest is a command away.
  private func vasteRegels(_ blad: Blad, _ rows: Int) -> [String] {
    let width = maat.kolommen
    let half = (width - 3) / 2
    let menu = menuRegels(blad.delen.first { $0.plek == .keuzes }, width)
    let wide = blad.delen.filter { $0.plek == .breed }
    let left = kolom(blad.delen.filter { $0.plek == .links }, half)
    let right = kolom(blad.delen.filter { $0.plek == .rechts }, width - half - 3)
    let space = max(0, rows - menu.count)
    var news = wide.flatMap { part in
      [streep(part.titel)] + part.regels.flatMap { Uitvoer.vouw(Uitvoer.veilig($0), width - 2, inspringen: " ") }
    }
    let more = wide.compactMap(\.vervolg).first
    // What happened is the matter where its beginning must stay; elsewhere it is what lies there.
    let most = more == nil ? space / 2 : space * 2 / 3
    let columns = min(space, max(left.count, right.count), max(4, space - min(news.count, most)))
    if news.count > space - columns {
      let room = space - columns
      if room < 2 {
        news = []
      } else if let more {
        news = Array(news.prefix(room - 1)) + [" " + more]
      } else {
        news = [news.first ?? ""] + news.dropFirst().suffix(room - 1)
      }
    }
    var lines: [String] = []
    // What is cut off says so.
    func ingekort(_ column: [String]) -> [String] {
      guard column.count > columns, columns > 1 else { return column }
      return Array(column.prefix(columns - 1)) + ["… en nog \(column.count - columns + 1) regels (typ dossier)"]
    }
    let (leftRows, rightRows) = (ingekort(left), ingekort(right))
    for row in 0..<columns {
      let l = row < leftRows.count ? leftRows[row] : ""
      let r = row < rightRows.count ? rightRows[row] : ""
      lines.append(pasMetOpmaak(l, half) + " │ " + pasMetOpmaak(r, width - half - 3))
    }
    lines += news
    while lines.count < space { lines.append("") }
    return lines + menu
  }

  private func kolom(_ parts: [Blad.Deel], _ width: Int) -> [String] {
    parts.flatMap { part in
      [vet(Breedte.pas(part.titel, width))] + part.regels.flatMap { Uitvoer.vouw(Uitvoer.veilig($0), width) }
    }
  }

  /// Pads a line that may hold bold marks.
  private func pasMetOpmaak(_ line: String, _ width: Int) -> String {
    if line.hasPrefix("\u{1B}[1m") { return line }
    return Breedte.pas(line, width)
  }

  private func streep(_ title: String) -> String {
    let text = title.isEmpty ? "" : " \(title) "
    return "──" + text + String(repeating: "─", count: max(0, maat.kolommen - 2 - Breedte.van(text)))
  }

  private func menuRegels(_ part: Blad.Deel?, _ width: Int) -> [String] {
    guard let part else { return [] }
    let columns = width >= 110 && part.regels.count > 6 ? 3 : 2
    let rows = (part.regels.count + columns - 1) / columns
    let each = (width - columns - 1) / columns
    var lines = [streep(part.titel)]
    for row in 0..<rows {
      let cells = (0..<columns).map { column -> String in
        let index = column * rows + row
        return Breedte.pas(index < part.regels.count ? part.regels[index] : "", each)
      }
      lines.append(" " + cells.joined(separator: " "))
    }
    return lines
  }

  // MARK: asking

  func regel(_ vraag: String) throws(Gestopt) -> String {
    self.vraag = vraag
    invoer = Regelinvoer()
    teken()
    while true {
      guard let key = lezer.volgende() else {
        if lezer.gesloten { throw .eindeInvoer }
        // Against what was painted last, so that no change of size can slip in between.
        if RuweModus.maat() != maat { teken() }
        continue
      }
      switch key {
      case .enter:
        let text = invoer.tekst
        self.vraag = ""
        invoer = Regelinvoer()
        opmerking = nil
        return text.zonderSpaties
      case .controle("c"): throw .doorSpeler
      case .controle("d"): if invoer.tekst.isEmpty { throw .eindeInvoer }
      case .controle("l"): Uitvoer.tekst("\u{1B}[2J")
      case .geplakt(let text): invoer.voegIn(text.replacing("\n", with: " "))
      default: invoer.verwerk(key)
      }
      teken()
    }
  }

  func tekst(_ vraag: String, concept: String, bewaar: (String) -> Void) throws(Gestopt) -> String? {
    var editor = Tekstinvoer(concept)
    while true {
      let under =
        maat.kolommen > 62
        ? "Klaar: Ctrl-D, of een regel met alleen een punt · Terug: Esc" : "Klaar: Ctrl-D · Terug: Esc"
      tekenTekst(vraag, under, editor)
      guard let key = lezer.volgende() else {
        if lezer.gesloten { throw .eindeInvoer }
        continue
      }
      switch key {
      case .controle("c"): throw .doorSpeler
      case .controle("d"): return editor.tekst
      case .escape: return nil
      case .enter:
        if editor.huidigeRegel.zonderSpaties == "." {
          editor.wisRegel()
          return editor.tekst
        }
        editor.verwerk(.enter)
        bewaar(editor.tekst)
      case .geplakt(let text):
        editor.voegIn(Uitvoer.veilig(text))
        bewaar(editor.tekst)
      default: editor.verwerk(key)
      }
    }
  }

  private func tekenTekst(_ question: String, _ under: String, _ editor: Tekstinvoer) {
    maat = RuweModus.maat()
    var lines = [balk("Schrijven", "\(editor.woorden) \(editor.woorden == 1 ? "woord" : "woorden")")]
    lines += Uitvoer.vouw(question, breedte).map { vet($0) } + [""]
    let room = max(3, maat.rijen - lines.count - 2)
    let shown = editor.venster(breedte: maat.kolommen - 2, rijen: room)
    let cursorRow = lines.count + shown.rij + 1
    lines += shown.regels.map { " " + $0 }
    while lines.count < maat.rijen - 1 { lines.append("") }
    var out = "\u{1B}[?25l\u{1B}[H"
    for line in lines.prefix(maat.rijen - 1) { out += line + "\u{1B}[K\n" }
    out += Breedte.pas(under, maat.kolommen - 1) + "\u{1B}[K\u{1B}[\(cursorRow);\(shown.kolom + 2)H\u{1B}[?25h"
    Uitvoer.tekst(out)
  }

  var isLevend: Bool { true }

  func wacht(_ milliseconden: Int, tekst: String) throws(Gestopt) -> Bool {
    vraag = tekst
    invoer = Regelinvoer()
    teken()
    for _ in 0..<max(1, milliseconden / 100) {
      if let key = lezer.volgende() {
        if key == .controle("c") { throw .doorSpeler }
        return true
      }
      if lezer.gesloten { throw .eindeInvoer }
    }
    return false
  }
}
