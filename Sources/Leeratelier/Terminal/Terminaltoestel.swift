import Glibc

/// The terminal of the program: raw mode, the alternate screen, escape sequences.
final class Terminaltoestel: Schermtoestel {
  private let oud: termios
  private let kleur: Bool
  private var lezer = Toetslezer()
  private var open = true

  /// Takes the terminal; nil when it cannot be put in raw mode.
  init?(kleur: Bool) {
    guard let old = RuweModus.aan() else { return nil }
    oud = old
    self.kleur = kleur
    // Alternate screen, bracketed paste.
    Uitvoer.tekst("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[2J")
    RuweModus.herstelBijSignaal(Terminaltoestel.terug)
  }

  deinit { sluit() }

  func sluit() {
    guard open else { return }
    open = false
    Uitvoer.tekst(Terminaltoestel.terug)
    RuweModus.herstel(oud)
  }

  private static let terug = "\u{1B}[?2004l\u{1B}[?25h\u{1B}[0m\u{1B}[?1049l"

  var maat: Maat {
    let size = RuweModus.maat()
    return Maat(kolommen: size.kolommen, rijen: size.rijen)
  }

  var gesloten: Bool { lezer.gesloten }
  var heeftMeer: Bool { lezer.heeftMeer }

  func toets() -> Toets? { lezer.volgende() }

  func toon(_ beeld: Schermbeeld?) {
    guard let beeld else { return Uitvoer.tekst("\u{1B}[2J\u{1B}[H") }
    var out = "\u{1B}[?25l\u{1B}[H"
    for (index, row) in beeld.regels.enumerated() {
      // Before the row: at the last column some terminals would take its last character away.
      let last = index + 1 == beeld.regels.count
      out += last ? opgemaakt(row) + "\u{1B}[K" : "\u{1B}[K" + opgemaakt(row) + "\n"
    }
    out += "\u{1B}[\(beeld.cursor.rij + 1);\(beeld.cursor.kolom + 1)H\u{1B}[?25h"
    Uitvoer.tekst(out)
  }

  private func opgemaakt(_ row: Schermregel) -> String {
    row.stukken.map { piece in
      switch piece.opmaak {
      case .gewoon: piece.tekst
      case .vet: kleur ? "\u{1B}[1m\(piece.tekst)\u{1B}[22m" : piece.tekst
      case .omgekeerd: "\u{1B}[7m\(piece.tekst)\u{1B}[27m"
      }
    }.joined()
  }
}
