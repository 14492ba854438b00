import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let vertakken: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "watals", kort: "vanaf een stap een andere weg nemen", argumenten: "CODE",
        uitleg:
          "Kiest bij een stap van een opgenomen sessie iets anders. Daarna spelen de deelnemers verder, maakt de simulatie het af, of wordt gedaan wat in de opname daarna gedaan werd. De opname blijft zoals zij is; de andere weg is een sessie van zichzelf. Aan het einde staan beide naast elkaar.",
        opties: [
          .init(naam: "stap", waarde: "NUMMER", uitleg: "de stap; gewoon het moment vlak voor de beslissing"),
          .init(
            naam: "daarna", waarde: "WIE", uit: Watals.Vervolg.self,
            uitleg: "deelnemers, simulatie of opname; anders wordt het gevraagd"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier watals kmt-rvx --stap 34 --daarna simulatie"),
      doe: watals),
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "vergelijk", kort: "een opname en een andere weg naast elkaar", argumenten: "CODE",
        uitleg:
          "Legt naast elkaar waar het op uitkwam, waar de scorekaarten verschillen, en de aflopen. CODE is een andere weg (gemaakt met watals), of de opname zelf: dan komen al haar andere wegen voorbij.",
        opties: [.json, trainer],
        voorbeeld: "leeratelier vergelijk bcd-fgh"),
      doe: vergelijk),
  ]

  private static func watals(_ env: Omgeving) throws -> Uitgang {
    let (archive, code) = try sessie(env, env.argumenten.plek(0))
    let recording = try archive.lees(code)
    let state = recording.sessie
    // Also not for the trainer: the branch would be a closed session that tells what the open one still hides.
    guard state.gesloten else {
      throw Opdrachtfout(
        "Een andere weg kan pas als de sessie is afgesloten. Speel haar uit met \u{2018}\(Programma.aanroep) hervat \(code.tekst)\u{2019}.",
        .nietToegestaan)
    }
    let last = state.gebeurtenissen.count
    let step = try env.argumenten.waarde("stap").map { text throws(Opdrachtfout) in try stap(text, last) }
    let after = try env.argumenten.keuze("daarna", Watals.Vervolg.self)
    try archive.controleerSchrijfbaar()
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    do {
      _ = try Watals(
        archief: archive, opname: recording, eind: state, bediening: control, daarna: after
      ).speel(bij: step ?? Beslismoment(state)?.gebeurtenis ?? last - 1)
    } catch is Gestopt {
      control.sluit()
      Uitvoer.regel("Gestopt. De opname is gebleven zoals zij was.")
    }
    return .goed
  }

  private static func vergelijk(_ env: Omgeving) throws -> Uitgang {
    let (archive, code) = try sessie(env, env.argumenten.plek(0))
    let source = try Sessiebron(archive, code)
    try magTerug(
      env, archive, code, gesloten: source.sessie.gesloten, trainer: env.argumenten.heeft("trainer"))
    let pairs = try takken(archive, source, trainer: env.argumenten.heeft("trainer"))
    guard !pairs.isEmpty else {
      throw Opdrachtfout(
        "Bij \(source.code) hoort nog geen andere weg. Maak er een met: \(Programma.aanroep) watals \(source.code) --stap NUMMER",
        .geenInvoer)
    }
    if env.argumenten.heeft("json") {
      try Uitvoer.json(pairs.map(Vergelijkrij.init))
      return .goed
    }
    let control = try env.bediening()
    defer { control.sluit() }
    do {
      for pair in pairs { try Vergelijkscherm(control).toon(pair) }
    } catch {
      control.sluit()
    }
    return .goed
  }
}

/// A comparison for other programs.
private struct Vergelijkrij: Encodable {
  struct Feit: Encodable { let label: String, origineel: String, tak: String }
  struct Verschil: Encodable { let deel: String, regel: String, stoel: String, origineel: [String], tak: [String] }

  struct Perspectief: Encodable {
    let winst: String, prijs: String, vraag: String

    init(_ view: Beslissing.Perspectief) { (winst, prijs, vraag) = (view.winst, view.prijs, view.vraag) }
  }
  struct Afloop: Encodable { let gezien_door: String, origineel: Perspectief?, tak: Perspectief? }
  struct Anders: Encodable { let beslissing: String, aflopen: [String: Perspectief] }

  let origineel: String, tak: String, stap: Int
  let kern: [Feit]
  let verschillen: [Verschil]
  let aflopen: [Afloop]
  /// Decisions that were proposed and fell on neither path.
  let niet_genomen: [Anders]

  init(_ pair: Takvergelijking) {
    origineel = pair.origineel.code
    tak = pair.tak.code
    stap = pair.keuze
    aflopen = pair.aflopen.map {
      Afloop(
        gezien_door: $0.naam, origineel: $0.origineel.map(Perspectief.init), tak: $0.tak.map(Perspectief.init))
    }
    niet_genomen = pair.nietGenomen.map { decision in
      Anders(
        beslissing: decision.naam,
        aflopen: Dictionary(decision.afloop.alle.map { ($0.naam, Perspectief($0.perspectief)) }) { first, _ in first })
    }
    kern = pair.kern.map { Feit(label: $0.label, origineel: $0.origineel, tak: $0.tak) }
    verschillen = pair.verschillen.map {
      Verschil(
        deel: $0.deel.rawValue, regel: $0.titel, stoel: $0.stoel?.rawValue ?? "duo", origineel: $0.origineel,
        tak: $0.tak)
    }
  }
}
