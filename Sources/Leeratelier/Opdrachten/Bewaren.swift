import FoundationEssentials
import Glibc
import Opname
import Scenario
import SimEngine

extension Opdrachten {
  static let bewaren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "reservekopie", kort: "een kopie van het archief maken", argumenten: "BESTAND",
        uitleg:
          "Schrijft het hele archief in één bestand, ook terwijl er gespeeld wordt. Kopieer het archief niet zelf: wat het laatst is "
          + "vastgelegd staat dan vaak nog in een bestand ernaast. De kopie wordt nagekeken.",
        opties: [], voorbeeld: "leeratelier reservekopie /media/usb/leeratelier-2026-11-27.sqlite"),
      doe: reservekopie),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "terugzetten", kort: "een reservekopie terugzetten", argumenten: "KOPIE",
        uitleg:
          "Zet een reservekopie in de plaats van het archief. Eerst wordt de kopie nagekeken, en wat er nu staat ernaast bewaard. "
          + "Zet een kopie niet zelf op de plaats van het archief: een logbestand dat ernaast is blijven staan, wordt er dan overheen gelegd.",
        opties: [ja], voorbeeld: "leeratelier terugzetten /media/usb/leeratelier-2026-11-27.sqlite"),
      doe: terugzetten),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "controleer-archief", kort: "nagaan of alles is zoals het werd opgenomen", argumenten: "[BESTAND]",
        uitleg:
          "Kijkt het archief (of een kopie) helemaal na: het bestand zelf, en van iedere sessie of gebeurtenissen, notities en casus nog zijn "
          + "wat er werd opgenomen. Het laat schade en ongelukken zien; wie het archief kan schrijven, kan ook de controlegetallen schrijven.",
        opties: [.json], voorbeeld: "leeratelier controleer-archief"),
      doe: controleerArchief),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "herstel", kort: "uit een beschadigd archief redden wat te redden is", argumenten: "ARCHIEF",
        uitleg:
          "Schrijft in een nieuw archief wat in een beschadigd archief nog is zoals het werd opgenomen: van iedere sessie alles tot aan de "
          + "eerste gebeurtenis die niet meer te lezen of veranderd is. Zegt per sessie wat er ontbreekt. Het beschadigde archief blijft zoals het is.",
        opties: [.init(naam: "uit", waarde: "NIEUW", uitleg: "waar het nieuwe archief komt")],
        voorbeeld: "leeratelier herstel archief.sqlite --uit hersteld.sqlite"),
      doe: herstel),
  ]

  private static func reservekopie(_ env: Omgeving) throws -> Uitgang {
    let target = try env.argumenten.plek(0)
    // An older copy may be the only good one.
    if access(target, F_OK) == 0 {
      throw Opdrachtfout(
        "\(target) is er al, en wordt niet overschreven. Geef een andere naam, bijvoorbeeld met de datum erin.",
        .nietTeMaken)
    }
    var checked = Archiefcontrole()
    try Uitvoerbestand.maak(target, niet: env.eigenBestanden) { path in
      try Archief.reservekopie(van: env.archiefpad, naar: path)
      checked = try Archief.alleenLezen(path).controleer()
    }
    Uitvoer.regel("De reservekopie staat in \(target): \(telling(checked)).")
    Uitvoer.regel("Terugzetten gaat met: \(Programma.aanroep) terugzetten \(target)")
    guard checked.isGaaf else {
      meld(checked)
      return .gegevens
    }
    return .goed
  }

  private static func terugzetten(_ env: Omgeving) throws -> Uitgang {
    let copy = try env.argumenten.plek(0)
    let target = env.archiefpad
    if Uitvoerbestand.zelfde(copy, target) {
      throw Opdrachtfout("\(copy) is het archief zelf. Noem de reservekopie die teruggezet moet worden.", .gebruik)
    }
    let source = try Archief.alleenLezen(copy)
    let checked = try source.controleer()
    guard checked.isGaaf else {
      meld(checked)
      throw Opdrachtfout(
        "De kopie \(copy) is beschadigd en is niet teruggezet. Red wat te redden is met: \(Programma.aanroep) herstel \(copy) --uit NIEUW",
        .gegevens)
    }
    let mine = Set(try source.sessies().map(\.code))
    let present = try? Archief.alleenLezen(target).sessies()
    // What somebody is playing would be gone under their hands.
    if let now = try? env.archief(aanmaken: false), let busy = present?.first(where: { !now.bezet($0.code).isEmpty }) {
      throw Opdrachtfout(
        "De sessie \(busy.code.tekst) wordt nu gespeeld; er is niets teruggezet. Laat wie speelt \u{2018}stop\u{2019} typen, en probeer het dan opnieuw.",
        .nietToegestaan)
    }
    let lost = (present ?? []).filter { !mine.contains($0.code) }
    Uitvoer.regel("De kopie heeft \(sessies(checked.sessies)) en is gaaf.")
    if !lost.isEmpty {
      let codes = lost.prefix(10).map(\.code.tekst).joined(separator: ", ")
      Uitvoer.regel(
        "Wat het archief nu heeft en de kopie niet (\(sessies(lost.count))): \(codes)\(lost.count > 10 ? " …" : "").")
    }
    let aside = "\(target).voor-terugzetten-\(UInt32.random(in: 0...0xFFFF))"
    let exists = access(target, F_OK) == 0
    if exists { Uitvoer.regel("Wat er nu staat, wordt bewaard als \(aside).") }
    guard try bevestigd(env) else {
      Uitvoer.regel("Er is niets teruggezet.")
      return .goed
    }
    if present != nil {
      try Uitvoerbestand.maak(aside, niet: env.eigenBestanden) { path in
        try Archief.reservekopie(van: target, naar: path)
      }
    } else if exists {
      try Archief.zetOpzij(target, als: aside)
    }
    try Archief.zetTerug(copy, naar: target)
    Uitvoer.regel("Teruggezet: \(target) heeft nu \(sessies(try env.archief(aanmaken: false).sessies().count)).")
    return .goed
  }

  private static func controleerArchief(_ env: Omgeving) throws -> Uitgang {
    let path = env.argumenten.plaats.first ?? env.archiefpad
    let archive = try Archief.alleenLezen(path)
    let checked = try archive.controleer()
    let removed = try archive.verwijderingen()
    if env.argumenten.heeft("json") {
      struct Sessie: Encodable { let code: String, reden: String }
      struct Uitvoer_: Encodable {
        let gaaf: Bool, sessies: Int, open: Int, ateliers: Int, gebeurtenissen: Int, gebreken: Int, verwijderd: Int,
          beschadigd: [Sessie]
      }
      try Uitvoer.json(
        Uitvoer_(
          gaaf: checked.isGaaf, sessies: checked.sessies, open: checked.open, ateliers: checked.ateliers,
          gebeurtenissen: checked.gebeurtenissen,
          gebreken: checked.gebreken, verwijderd: removed.count,
          beschadigd: checked.beschadigd.map { Sessie(code: $0.code, reden: $0.reden) }))
      return checked.isGaaf ? .goed : .gegevens
    }
    if let last = removed.last {
      let groups = removed.count { $0.wat == .atelier }
      let count = removed.count - groups
      let what = [count > 0 ? sessies(count) : nil, groups > 0 ? ateliers(groups) : nil].compactMap(\.self)
      Uitvoer.regel(
        "\(what.joined(separator: " en ")) eerder verwijderd, het laatst op \(last.wandklok.prefix(10)) door \(last.door)."
      )
    }
    guard checked.isGaaf else {
      meld(checked)
      return .gegevens
    }
    let groups = checked.ateliers == 0 ? "" : ", \(ateliers(checked.ateliers))"
    Uitvoer.regel("Alles is zoals het werd opgenomen: \(telling(checked))\(groups).")
    return .goed
  }

  private static func herstel(_ env: Omgeving) throws -> Uitgang {
    let path = try env.argumenten.plek(0)
    guard let target = env.argumenten.waarde("uit") else {
      throw Opdrachtfout("Zeg waar het nieuwe archief komt: --uit NIEUW.", .gebruik)
    }
    if access(target, F_OK) == 0 {
      throw Opdrachtfout(
        "\(target) is er al. Kies een nieuwe naam: wat er staat, blijft zo zoals het is.", .nietTeMaken)
    }
    // In place once it is whole: a new archive of nothing, or half of one, helps nobody.
    var saved: [Herstelregel] = []
    try Uitvoerbestand.maak(target, niet: env.eigenBestanden) { temporary in
      saved = try Archief.herstel(path, naar: Archief(pad: temporary))
    }
    let all = saved
    let lines = all.filter { $0.atelier == nil }
    for line in lines {
      let name = line.code ?? "een sessie zonder leesbare code"
      guard line.gebeurtenissen > 0 else {
        Uitvoer.regel("\(name): niet gered; \(line.ontbreekt ?? "").")
        continue
      }
      let notes = line.aantekeningen == 0 ? "" : " en \(line.aantekeningen) aantekeningen"
      let rest = line.ontbreekt.map { ", maar \($0)." } ?? ", geheel."
      let count = line.isOpen ? "nog open" : "\(line.gebeurtenissen) gebeurtenissen\(notes)"
      Uitvoer.regel("\(name): gered, \(count)\(rest)")
    }
    for line in all {
      guard let name = line.atelier else { continue }
      Uitvoer.regel(
        "atelier \(Uitvoer.veilig(name)): \(line.ontbreekt.map { "gered, maar \($0)." } ?? "gered, geheel.")")
    }
    let kept = lines.filter { $0.gebeurtenissen > 0 }.count
    let whole = lines.filter { $0.ontbreekt == nil }.count
    Uitvoer.regel(
      "Van \(sessies(lines.count)) zijn er \(kept) gered, waarvan \(whole) geheel. Zij staan in \(target).")
    return all.allSatisfy { $0.ontbreekt == nil } ? .goed : .gegevens
  }

  private static func ateliers(_ count: Int) -> String { count == 1 ? "1 atelier" : "\(count) ateliers" }

  /// How much there is; of open sessions only that they are there.
  private static func telling(_ checked: Archiefcontrole) -> String {
    let open = checked.open == 0 ? "" : ", waarvan \(checked.open) nog open"
    let events = "\(checked.gebeurtenissen) gebeurtenissen\(checked.open == 0 ? "" : " in wat is afgesloten")"
    return "\(sessies(checked.sessies))\(open), \(events)"
  }

  private static func sessies(_ count: Int) -> String { count == 1 ? "1 sessie" : "\(count) sessies" }

  private static func meld(_ checked: Archiefcontrole) {
    if checked.gebreken > 0 {
      Uitvoer.melding(
        "Het bestand zelf heeft \(checked.gebreken == 1 ? "een gebrek" : "\(checked.gebreken) gebreken").")
    }
    for one in checked.beschadigd { Uitvoer.melding(one.reden) }
    Uitvoer.melding("\(sessies(checked.beschadigd.count)) van \(checked.sessies) niet meer zoals zij werd opgenomen.")
  }
}
