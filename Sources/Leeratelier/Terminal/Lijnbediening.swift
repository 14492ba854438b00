import Glibc
import Opname

/// Line by line: for a pipe, a file with input, a screen reader, or whoever prefers it.
final class Lijnbediening: Bediening {
  private let bron: Bron
  private var regels: ArraySlice<Substring> = []
  private var buffer: [UInt8] = []
  /// How much of `buffer` was searched for a line end already.
  private var doorzocht = 0
  private var klaar = false
  /// Whether input is shown again: a file or a pipe leaves no trace of itself.
  private let echo: Bool

  /// Where lines come from.
  enum Bron {
    case standaard
    case tekst(String)
  }

  /// Columns to fold text to.
  private let breedte: Int
  private let schrijf: (String) -> Void
  /// What was asked while waiting, once: line by line it stands there.
  private var gevraagd: String?
  var omroep: (() -> String?)?
  var isVanOns: (() -> Bool)?
  /// What was said last, and what was asked when it was.
  private var omgeroepen: String?
  private var openVraag = ""

  let naastElkaar: Int? = nil

  /// - Parameters:
  ///   - bron: Where lines come from.
  ///   - breedte: Columns to fold text to.
  ///   - schrijf: Where everything goes.
  init(_ bron: Bron, breedte: Int = 78, schrijf: @escaping (String) -> Void = Uitvoer.tekst) {
    self.bron = bron
    self.breedte = breedte
    self.schrijf = schrijf
    if case .tekst(let text) = bron {
      regels = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)[...]
      echo = true
    } else {
      echo = isatty(0) == 0
    }
  }

  private func zeg(_ text: String) { schrijf(Uitvoer.veilig(text) + "\n") }

  func toon(_ blad: Blad) { for line in Lijnindeling.regels(blad, breedte: breedte) { zeg(line) } }
  func hertoon(_ blad: Blad) {}
  func lees(_ blad: Blad, verder: String, doe: (String) throws(Gestopt) -> Bladgevolg) { toon(blad) }

  func regel(_ vraag: String) throws(Gestopt) -> String {
    var rows = Regelbreedte.vouw(Uitvoer.veilig(vraag), breedte)
    let last = rows.popLast() ?? ""
    for row in rows { zeg(row) }
    luister()
    schrijf("\(last) ")
    openVraag = last
    defer { openVraag = "" }
    while true {
      let next = volgende()
      if isWeg { throw .overgenomen(regel: next?.zonderSpaties ?? "") }
      guard let line = next else {
        zeg("")
        throw .eindeInvoer
      }
      let text = line.zonderSpaties
      if case .tekst = bron, text.hasPrefix("#") { continue }
      if echo { zeg(text) }
      return text
    }
  }

  /// Says what is said meanwhile, once; the question stands below it again.
  private func luister() {
    let said = omroep?()
    guard said != omgeroepen else { return }
    omgeroepen = said
    guard let said else { return }
    if !openVraag.isEmpty { zeg("") }
    for line in Uitvoer.vouw(Uitvoer.veilig("» " + said), breedte) { zeg(line) }
    if !openVraag.isEmpty { schrijf("\(openVraag) ") }
  }

  func tekst(_ taak: Schrijftaak) throws(Gestopt) -> Tekstantwoord {
    for line in Uitvoer.vouw(Uitvoer.veilig(taak.vraag), breedte) { zeg(line) }
    let back = taak.kanTerug ? ", \u{2018}terug\u{2019} breekt af" : ""
    zeg("Schrijf uw tekst; een regel met alleen een punt besluit haar\(back).")
    if isLevend, taak.toon != nil {
      zeg("Iets nalezen kan ook: een regel met ? en een woord, zoals \u{2018}? dossier\u{2019}.")
    }
    var lines =
      taak.concept.isEmpty
      ? []
      : taak.concept.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    if !lines.isEmpty {
      zeg("Er ligt een concept van u; u schrijft eraan verder (\u{2018}wis\u{2019} begint opnieuw):")
      for line in lines.flatMap({ Uitvoer.vouw($0, breedte, inspringen: "  ") }) { zeg(line) }
    }
    var wantsToClear = false
    var bewaard = ContinuousClock.now - .seconds(1)
    while true {
      let next = volgende()
      if isWeg {
        // The line that was typed meanwhile goes along with what could not be kept any more.
        if let next { _ = taak.bewaar((lines + [Uitvoer.veilig(next)]).joined(separator: "\n"), .blijvend) }
        throw .overgenomen(regel: "")
      }
      guard let line = next else {
        _ = taak.bewaar(lines.joined(separator: "\n"), .blijvend)
        throw .eindeInvoer
      }
      if echo { zeg("  " + line) }
      var hint = taak.wenk(line, alleen: lines.allSatisfy(\.isEmpty))
      var word = line.zonderSpaties
      if hint == .wis { (word, hint) = ("wis", nil) }
      switch (word, hint) {
      case ("terug", _), (_, .opdracht(Spelopdracht(.terug))):
        _ = taak.bewaar(lines.joined(separator: "\n"), .blijvend)
        return .terug(lines.joined(separator: "\n"))
      case (_, .klaar):
        _ = taak.bewaar(lines.joined(separator: "\n"), .blijvend)
        return .af(lines.joined(separator: "\n"))
      case (_, .keuzes):
        if taak.toon != nil { for line in Lijnindeling.regels(taak.naleesblad, breedte: breedte) { zeg(line) } }
        zeg("U schrijft verder; een regel met alleen een punt besluit de tekst.")
      case (_, .opdracht(let command)):
        if command.soort == .stop { throw .doorSpeler }
        if let show = taak.toon { try show(command) } else { zeg("Dat is hier niet na te lezen.") }
        zeg("U schrijft verder; een regel met alleen een punt besluit de tekst.")
      case ("wis", nil) where !lines.isEmpty && isLevend && !wantsToClear:
        // Somebody's words go only when that is what they mean.
        wantsToClear = true
        zeg("Alles weg wat u schreef? Typ nog eens \u{2018}wis\u{2019}; iets anders schrijft verder.")
        continue
      case ("wis", nil), (_, .wis): lines = []
      case (_, nil):
        if isLevend, let remark = taak.opmerking(line, alleen: lines.allSatisfy(\.isEmpty)) { zeg(remark) }
        lines.append(Uitvoer.veilig(line))
      }
      wantsToClear = false
      // Somebody who types may be cut off at any line; a file is not written line by line.
      let now = ContinuousClock.now
      guard isLevend || now - bewaard > .milliseconds(100) else { continue }
      bewaard = now
      if let fault = taak.bewaar(lines.joined(separator: "\n"), .blijvend) { zeg(fault) }
    }
  }

  func regelBinnen(_ milliseconden: Int, _ vraag: String) throws(Gestopt) -> String? {
    // A file or a pipe is not asked: what it holds is for the next question.
    guard isLevend else {
      usleep(UInt32(milliseconden) * 1000)
      // Nobody can say 'stop' any more to whoever waits for another seat.
      if isOp { throw .eindeInvoer }
      if zegtStop { throw .doorSpeler }
      return nil
    }
    if gevraagd != vraag {
      gevraagd = vraag
      schrijf("\(vraag) ")
    }
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(milliseconden)) > 0 else { return nil }
    gevraagd = nil
    let next = volgende()
    if isWeg { throw .overgenomen(regel: next?.zonderSpaties ?? "") }
    guard let line = next else { throw .eindeInvoer }
    return line.zonderSpaties
  }

  func legKlaar(_ text: String) {}

  /// Whether the seat is played on another screen.
  ///
  /// A file is not interrupted between its lines: what cannot be recorded any more says so itself.
  private var isWeg: Bool { isLevend && isVanOns?() == false }

  var isScherm: Bool { false }
  var isLevend: Bool { if case .standaard = bron { isatty(0) == 1 } else { false } }

  func wacht(_ milliseconden: Int, tekst: String) throws(Gestopt) -> Bool {
    guard isLevend else {
      usleep(UInt32(milliseconden) * 1000)
      // Nobody can say 'stop' any more to whoever waits for another seat.
      if isOp { throw .eindeInvoer }
      if zegtStop { throw .doorSpeler }
      return false
    }
    // Enter ends the waiting; the line itself is thrown away.
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, Int32(milliseconden)) > 0 && volgende() != nil
  }

  func merkOp(_ text: String) -> Bool {
    if text.isEmpty { return true }
    for line in Uitvoer.vouw(Uitvoer.veilig(text), breedte) { zeg(line) }
    return true
  }

  /// Pushes what stands above off a terminal: the next reader is somebody else.
  ///
  /// A pipe or a file keeps what it has.
  func wis() {
    guard isLevend, isatty(1) == 1 else { return }
    // Lines only: this form sends no codes. What was pushed off can be scrolled back to.
    schrijf(String(repeating: "\n", count: RuweModus.maat().rijen))
  }
  func sluit() {}

  /// Whether nothing more will come that says anything: what is left is empty, or a remark in a file.
  private var isOp: Bool {
    if case .tekst = bron {
      return regels.allSatisfy { line in line.allSatisfy(\.isWhitespace) || String(line).zonderSpaties.hasPrefix("#") }
    }
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    // Also behind lines that are there already: where it ends is known only by reading on.
    while !klaar, buffer.count < Self.vooruit, poll(&descriptor, 1, 0) > 0 { leesMeer() }
    return klaar && buffer.allSatisfy { $0 == 10 || $0 == 13 || $0 == 32 || $0 == 9 }
  }

  /// Whether the line that comes next, read already, is nothing but 'stop': that is for whoever waits, too.
  private var zegtStop: Bool {
    let next: String? =
      if case .tekst = bron {
        regels.first { !$0.allSatisfy(\.isWhitespace) && !String($0).zonderSpaties.hasPrefix("#") }.map(String.init)
      } else {
        buffer.split(separator: 10).first.map { String(decoding: $0, as: UTF8.self) }
      }
    return next?.zonderWit.lowercased() == "stop"
  }

  /// How far is looked ahead to see whether the input ends.
  private static let vooruit = 1 << 20

  private func volgende() -> String? {
    if case .tekst = bron {
      return regels.popFirst().map(String.init)
    }
    while true {
      if let end = buffer[doorzocht...].firstIndex(of: 10) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        doorzocht = 0
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
      }
      doorzocht = buffer.count
      if isWeg { return nil }
      if klaar {
        guard !buffer.isEmpty else { return nil }
        defer { (buffer, doorzocht) = ([], 0) }
        return String(decoding: buffer, as: UTF8.self)
      }
      leesMeer()
    }
  }

  /// A line that is longer than anybody writes has no end: what comes after it is not read.
  private static let langsteRegel = 16 << 20

  private func leesMeer() {
    if omroep != nil {
      var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      while poll(&descriptor, 1, 200) == 0 {
        if isWeg { return }
        luister()
      }
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer += chunk[..<count]
      if buffer.count > Self.langsteRegel { klaar = true }
    } else if count == 0 || errno != EINTR {
      klaar = true
    }
  }
}
