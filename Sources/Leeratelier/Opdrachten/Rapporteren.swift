import FoundationEssentials
import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let zonderPersoonsgegevens = Opdrachtvorm.Optie(
    naam: "zonder-persoonsgegevens", waarde: nil,
    uitleg: "laat uit getypte teksten weg wat op gegevens van een echt mens lijkt")

  /// A session to be handed on: without what looks like a real person's data where that is asked, else it is said.
  static func uitTeGeven(_ env: Omgeving, _ source: Sessiebron, weg: Bool) -> Sessiebron {
    let count = source.persoonsgegevens
    guard count > 0 else { return source }
    let places = count == 1 ? "lijkt 1 plaats" : "lijken \(count) plaatsen"
    if weg {
      Uitvoer.melding(
        "\(source.code): wat op gegevens van een echt mens lijkt, is weggelaten (\(count == 1 ? "1 plaats" : "\(count) plaatsen"))."
      )
      return source.zonderPersoonsgegevens
    }
    Uitvoer.melding(
      "\(source.code): in wat getypt is \(places) op gegevens van een echt mens. Weglaten kan met --zonder-persoonsgegevens."
    )
    return source
  }

  static let rapporteren: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "rapport", kort: "het verslag van een sessie als webpagina", argumenten: "CODE",
        uitleg:
          "Schrijft één HTML-bestand dat u in elke browser opent, ook zonder internet: drie momenten voor het gesprek, het gesprek tussen de netwerken als tekening, wie wat wanneer wist, het advies, de triage, de scorekaart, de afloop en de notities. Met --tot-beslissing stopt het vlak voor de beslissing: wat daarna gebeurde staat er dan niet in, zodat u eerst kunt bespreken wat men nu zou doen. Met --blad komt er één blad A4 om uit te delen, met ruimte om te schrijven. CODE is die van een sessie, of die van een duo: dan is het zijn laatste afgesloten sessie. Alle bladen van een groep maakt \u{2018}atelier bladen NAAM\u{2019}.",
        opties: [
          .init(
            naam: "uit", waarde: "BESTAND",
            uitleg: "waar het verslag komt (gewoon verslag-CODE.html hier; - voor standaarduitvoer)"),
          .init(
            naam: "tot-beslissing", waarde: nil,
            uitleg: "stop vlak voor de beslissing: \u{2018}wat zou u nu doen?\u{2019}"),
          .init(naam: "kort", waarde: nil, uitleg: "alleen de momenten, het gesprek en het advies: een paar bladen"),
          .init(
            naam: "blad", waarde: nil,
            uitleg: "één blad A4 om uit te delen: het besluit, drie momenten, een sterk punt, een vraag, een voornemen"),
          zonderPersoonsgegevens,
          trainer,
        ], voorbeeld: "leeratelier rapport kmt-rvx --uit verslag.html"),
      doe: { env in
        if env.argumenten.heeft("blad"), env.argumenten.heeft("kort") || env.argumenten.heeft("tot-beslissing") {
          throw Opdrachtfout("Kies --blad of een ander verslag, niet allebei.", .gebruik)
        }
        return try rapport(
          env, code: env.argumenten.plek(0), naar: env.argumenten.waarde("uit"),
          totBeslissing: env.argumenten.heeft("tot-beslissing"), kort: env.argumenten.heeft("kort"),
          blad: env.argumenten.heeft("blad"), trainer: env.argumenten.heeft("trainer"),
          zonder: env.argumenten.heeft("zonder-persoonsgegevens"))
      })
  ]

  /// Writes the report of a session, and says where.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - text: The code of the session.
  ///   - path: Where it goes; nil: a name of its own here; `-`: standard output.
  ///   - stop: Whether it ends just before the decision.
  ///   - kort: Only the moments, the conversation and the advice.
  ///   - blad: One sheet of A4 to hand out.
  ///   - trainer: Also of a session that is still open.
  ///   - zonder: Without what looks like a real person's data.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func rapport(
    _ env: Omgeving, code text: String, naar path: String? = nil, totBeslissing stop: Bool = false, kort: Bool = false,
    blad: Bool = false, trainer: Bool = false, zonder: Bool = false
  ) throws -> Uitgang {
    let made = try maakRapport(
      env, code: text, naar: path, totBeslissing: stop, kort: kort, blad: blad, trainer: trainer, zonder: zonder)
    if let warning = made.waarschuwing { Uitvoer.melding(warning) }
    if path != "-" {
      Uitvoer.regel("Het \(blad ? "blad" : "verslag") staat in \(made.plaats). Open het in een browser.")
    }
    return .goed
  }

  /// Writes the report of a session: where it is, and what the begeleider should know first.
  static func maakRapport(
    _ env: Omgeving, code text: String, naar path: String? = nil, totBeslissing stop: Bool = false, kort: Bool = false,
    blad: Bool = false, trainer: Bool = false, zonder: Bool = false
  ) throws -> (plaats: String, waarschuwing: String?) {
    let (archive, code) = try sessie(env, text)
    let recorded = try Sessiebron(archive, code)
    try magTerug(env, archive, code, gesloten: recorded.sessie.gesloten, trainer: trainer)
    let source = uitTeGeven(env, recorded, weg: zonder)
    if stop, Beslismoment(source.sessie) == nil {
      throw Opdrachtfout(
        "In de sessie \(source.code) is niet beslist: er is geen moment om bij te stoppen.", .geenInvoer)
    }
    let page =
      blad
      ? Uitdeelblad(source).html
      : Sessieverslag(
        source, takken: try takken(archive, source, trainer: trainer, zonder: zonder), totBeslissing: stop, kort: kort
      ).html
    let untold = !stop && !source.sessie.opening.voorbeeld && source.aantekeningen(.eigenVerhaal).isEmpty
    let warning =
      untold
      ? "Er is geen eigen verhaal van de deelnemers bewaard; laat hen eerst vertellen, voordat u het verslag toont."
      : nil
    let path = path ?? "\(blad ? "blad" : "verslag")-\(source.code)\(stop ? "-tot-beslissing" : "").html"
    if path == "-" {
      Uitvoer.tekst(page)
    } else {
      try env.schrijf(page, naar: path)
    }
    return (volledig(path), warning)
  }

  /// The archive and the session that a code names: its own, or the last closed one of the duo whose code it is.
  static func sessie(_ env: Omgeving, _ text: String) throws -> (Archief, Sessiecode) {
    let given = try env.code(text)
    let archive = try env.archief(aanmaken: false)
    return (archive, try laatsteSessie(archive, van: given) ?? given)
  }

  /// The last closed session of a duo, by the code on its strip; nil: that is no code of a duo.
  ///
  /// - Throws: `Opdrachtfout` when the duo has none yet; `ArchiefFout`.
  static func laatsteSessie(_ archive: Archief, van code: Sessiecode) throws -> Sessiecode? {
    guard let (atelier, duo) = try archive.duo(code) else { return nil }
    if let last = try laatsteSessie(archive, duo) { return last }
    throw Opdrachtfout(
      "\(code.tekst) is de code van duo \(duo.nummer) van atelier \(atelier.naam), en dat heeft nog geen sessie afgesloten. Zie: \(Programma.aanroep) atelier toon \(citeer(atelier.naam))",
      .nietToegestaan)
  }

  /// The last closed session of a duo; nil: it has none yet.
  static func laatsteSessie(_ archive: Archief, _ duo: Atelier.Duo) throws(ArchiefFout) -> Sessiecode? {
    for round in duo.rondes.reversed() where try archive.lees(round.sessie).sessie.gesloten { return round.sessie }
    return nil
  }

  /// The whole path: whoever looks for it in a browser has another folder before him.
  static func volledig(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// The paths that belong beside a session: its closed branches, and the recording of which it is one.
  static func takken(_ archive: Archief, _ source: Sessiebron, trainer: Bool, zonder: Bool = false) throws
    -> [Takvergelijking]
  {
    var pairs: [Takvergelijking] = []
    /// The other session, unless it cannot be read: then that is said, and this report still comes.
    func ander(_ code: Sessiecode) -> Sessiebron? {
      do {
        let other = try Sessiebron(archive, code)
        guard other.sessie.gesloten || trainer else { return nil }
        return zonder ? other.zonderPersoonsgegevens : other
      } catch {
        Uitvoer.melding("Niet ernaast gelegd: \(error.boodschap)")
        return nil
      }
    }
    if let from = Herkomst(source.herkomst), let code = Sessiecode(from.code), let original = ander(code),
      let pair = Takvergelijking(original, source)
    {
      pairs.append(pair)
    }
    for row in try archive.sessies().reversed() where row.toestand == .gesloten {
      guard Herkomst(row.herkomst)?.code == source.code, let branch = ander(row.code),
        let pair = Takvergelijking(source, branch)
      else { continue }
      pairs.append(pair)
    }
    return pairs
  }
}
