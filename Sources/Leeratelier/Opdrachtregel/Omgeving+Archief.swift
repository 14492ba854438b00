import Opname
import Scenario
import SimEngine

extension Omgeving {
  var archiefpad: String { argumenten.waarde("archief") ?? Archiefpad.standaard(omgeving: variabelen) }

  /// Whether somebody chose an archive.
  var archiefGekozen: Bool { argumenten.waarde("archief") != nil || variabele("LEERATELIER_ARCHIEF") != nil }

  func archief(aanmaken: Bool = true) throws(ArchiefFout) -> Archief {
    let archive = try Archief(pad: archiefpad, aanmaken: aanmaken)
    if archive.verzegeld > 0 {
      Uitvoer.melding(
        "Het archief is bijgewerkt: \(archive.verzegeld == 1 ? "1 sessie kreeg" : "\(archive.verzegeld) sessies kregen") controlegetallen. Oudere versies van Leeratelier openen het niet meer."
      )
    }
    return archive
  }

  /// Files that no output may overwrite.
  var eigenBestanden: [(pad: String, naam: String)] {
    ["", "-wal", "-shm", "-stoelen", Afgeleid.achtervoegsel].map { (archiefpad + $0, "het archief") }
  }

  /// Writes a text for the user to a file, whole or not at all.
  func schrijf(_ text: String, naar path: String) throws {
    try Uitvoerbestand.maak(path, niet: eigenBestanden) { temporary in
      try Uitvoerbestand.schrijf(Array(text.utf8), naar: temporary, voor: path)
    }
  }

  /// The archive; nil when there is none yet.
  func bestaandArchief() throws(ArchiefFout) -> Archief? {
    do throws(ArchiefFout) {
      return try archief(aanmaken: false)
    } catch {
      if case .bestaatNiet = error { return nil }
      throw error
    }
  }

  func code(_ text: String) throws(Opdrachtfout) -> Sessiecode {
    guard let code = Sessiecode(text) else {
      let strange = Sessiecode.vreemd(in: text)
      let wrong =
        strange.isEmpty
        ? ""
        : "; \(opsomming(strange.map { "\u{2018}\($0)\u{2019}" })) \(strange.count == 1 ? "hoort" : "horen") er niet in"
      throw Opdrachtfout(
        "\u{2018}\(text)\u{2019} is geen sessiecode\(wrong). Een code heeft zes letters, zoals kmt-rvx, en alleen deze: \(String(Sessiecode.letters)). \(Programma.aanroep) sessies noemt de uwe.",
        .gebruik)
    }
    return code
  }
}
