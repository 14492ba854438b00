import FoundationEssentials
import Scenario

extension Opdrachten {
  /// Shows what can safely be mended in files, and does it after a yes; the old file stays beside the new one.
  static func verbeter(_ env: Omgeving, _ paths: [String]) throws -> Uitgang {
    var mended = 0
    for path in paths {
      guard let bytes = Bestandslezer.bytes(van: path, maximum: SourceText.maximumBytes) else {
        throw Opdrachtfout("Het bestand is niet te lezen, of het is te groot: \(path)", .geenInvoer)
      }
      let change = Verbeteraar(SourceText(bestand: path, bytes: bytes)) { Bibliotheek.controleer($0).diagnostics }
      guard change.isVeranderd else { continue }
      mended += 1
      Uitvoer.regel("\(path):")
      for line in change.regels {
        Uitvoer.regel("  regel \(line.nummer)")
        Uitvoer.regel("  - \(Uitvoer.veilig(kort(line.oud, line.nieuw)))")
        Uitvoer.regel("  + \(Uitvoer.veilig(kort(line.nieuw, line.oud)))")
      }
      if env.argumenten.heeft("toon") { continue }
      guard env.argumenten.heeft("ja") || beaamd(path, change.regels.count) else {
        Uitvoer.regel("\(path) is niet veranderd.")
        continue
      }
      let kept = try bewaarOud(bytes, van: path)
      try Uitvoerbestand.maak(path, niet: [(kept, "het bewaarde bestand")]) {
        try Uitvoerbestand.schrijf(change.nieuw.bytes, naar: $0, voor: path)
      }
      Uitvoer.regel("\(path) is verbeterd; het oude bestand staat in \(kept).")
    }
    if mended == 0 { Uitvoer.regel("Er is niets dat het programma veilig zelf kan verbeteren.") }
    let rest = paths.map { Bibliotheek.controleer(pad: $0) }
    let left = rest.flatMap(\.diagnostics)
    if !left.isEmpty, !env.argumenten.heeft("toon") {
      for item in rest {
        for line in DiagnosticFormatter.tekst(item.diagnostics, in: item.source) { Uitvoer.regel(line) }
      }
      Uitvoer.regel("Wat u zelf moet doen: \(DiagnosticFormatter.samenvatting(left))")
    }
    return left.contains { $0.ernst == .fout } ? .gegevens : .goed
  }

  /// The part of a long line that differs from the other, with some of what stands around it.
  private static func kort(_ line: String, _ other: String) -> String {
    let (mine, theirs) = (Array(line), Array(other))
    guard mine.count > 100 else { return line }
    let same = zip(mine, theirs).prefix { $0 == $1 }.count
    let tail = zip(mine.reversed(), theirs.reversed()).prefix { $0 == $1 }.count
    let lower = max(0, same - 30)
    let upper = min(mine.count, max(mine.count - tail, same) + 30)
    guard lower < upper else { return line }
    return (lower > 0 ? "… " : "") + String(mine[lower..<upper]) + (upper < mine.count ? " …" : "")
  }

  /// Asks for a yes, also of a pipe; no answer is a no.
  private static func beaamd(_ path: String, _ count: Int) -> Bool {
    Uitvoer.tekst("\(count == 1 ? "Deze regel" : "Deze \(count) regels") veranderen in \(path)? (ja of nee) ")
    let answer = readLine()?.lowercased().filter(\.isLetter) ?? ""
    return ["j", "ja"].contains(answer)
  }

  /// Keeps the old bytes beside the file, under a name that is still free.
  private static func bewaarOud(_ bytes: [UInt8], van path: String) throws -> String {
    var name = path + ".oud"
    var number = 2
    while FileManager.default.fileExists(atPath: name) {
      name = "\(path).oud\(number)"
      number += 1
    }
    try Uitvoerbestand.maak(name, niet: []) { try Uitvoerbestand.schrijf(bytes, naar: $0, voor: name) }
    return name
  }
}
