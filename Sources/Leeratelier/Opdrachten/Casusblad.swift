import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let casus = Opdracht(
    vorm: Opdrachtvorm(
      naam: "casus", kort: "wat een casus is; voor de trainer ook waar zij over gaat", argumenten: "CASUS [CODE]",
      uitleg:
        "Noemt titel, waarschuwing en duur van een casus. Met --trainer ook het thema, de leerdoelen, de beslissingen met wat de auteur ervan vindt, en wat er te ontdekken is: niet voor wie nog gaat spelen. Met \u{2018}casus verloop CODE\u{2019} bewaart u een gespeelde sessie als verwacht verloop, voor naast de casus.",
      opties: [
        .init(naam: "trainer", waarde: nil, uitleg: "ook wat een deelnemer nog niet mag weten"),
        .init(naam: "uit", waarde: "BESTAND", uitleg: "met verloop: schrijf het in dit bestand"),
        .init(naam: "naam", waarde: "NAAM", uitleg: "met verloop: hoe het verloop heet (gewoon: de code)"),
      ],
      voorbeeld: "leeratelier casus nachtslot --trainer"),
    doe: { env in
      if env.argumenten.plaats.count == 2 { return try verloop(env) }
      for option in ["uit", "naam"] where env.argumenten.waarde(option) != nil {
        throw Opdrachtfout("--\(option) hoort bij \u{2018}casus verloop CODE\u{2019}.", .gebruik)
      }
      let library = try env.bibliotheek()
      let found = try env.casus(env.argumenten.plaats.first ?? "", library).casus
      // With the dates that a session of today would have.
      let casus = Opening(
        casus: found, regio: try env.regio(found.regio, library).regio,
        instroomdatum: Opening.standaarddatum(found, vandaag: .vandaag)
      ).casus
      var lines = Casusblad.deelnemer(casus)
      if env.argumenten.heeft("trainer") {
        lines += [""] + Casusblad.trainer(casus) + Casusblad.speeltijd(found, library)
      }
      env.toonLang(casus.titel, breedte: 78) { _ in lines }
      return .goed
    })
}

extension Opdrachten {
  /// Keeps a played session as an expected run.
  private static func verloop(_ env: Omgeving) throws -> Uitgang {
    guard env.argumenten.plaats.first == "verloop", !env.argumenten.heeft("trainer") else {
      throw Opdrachtfout(
        "Een casus heeft \u{00E9}\u{00E9}n naam. Een gespeelde sessie als verloop bewaren is: \(Programma.aanroep) casus verloop CODE",
        .gebruik)
    }
    let code = try env.code(try env.argumenten.plek(1))
    let state = try env.archief(aanmaken: false).lees(code).sessie
    guard state.gesloten else {
      throw Opdrachtfout(
        "Sessie \(code.tekst) is nog open; een verloop is van een sessie die afgesloten is.", .gegevens)
    }
    let made = Verloop.van(state, naam: env.argumenten.waarde("naam") ?? code.tekst)
    for part in made.gemist { Uitvoer.melding("Een verloop kan dit niet zeggen, en het staat er niet in: \(part).") }
    let text = Verloop.bestand([made.verloop])
    if let path = env.argumenten.waarde("uit") {
      try env.schrijf(text, naar: path)
      Uitvoer.regel(
        "Het verloop staat in \(volledig(path)). Zet erbij wat de scorekaart moet vinden, en leg het naast de casus als \(state.casus.id).verloop.json."
      )
    } else {
      Uitvoer.tekst(text)
    }
    return .goed
  }
}

/// What is told of a casus to whoever will play it, and to the trainer.
enum Casusblad {
  /// Title, warning and length: no more than may be known before it is played.
  static func deelnemer(_ casus: Casus) -> [String] {
    [casus.titel, "", casus.vooraf, "", "Ongeveer \(casus.speeltijd) minuten; regio: \(casus.regio)."]
  }

  /// How long it takes, as its expected runs show: the whole casus, and its short track.
  static func speeltijd(_ casus: Casus, _ library: Bibliotheek) -> [String] {
    guard library.heeftVerloop(casus.id), let runs = library.verlopen(casus.id).waarde else { return [] }
    func estimate(kort: Bool) -> Speeltijd? {
      Speeltijd.langste(runs, casus, kort: kort) { library.regio($0).waarde }?.tijd
    }
    guard let whole = estimate(kort: false) else { return [] }
    var lines = ["", "Hoe lang het duurt, naar schatting uit een goed verloop en zonder de nabespreking:"]
    lines.append("- de hele casus: \(whole.zin)")
    if casus.begin == .vooraf, let short = estimate(kort: true) { lines.append("- met --kort: \(short.zin)") }
    return lines
  }

  /// What it is about, what can be decided and what the author thinks of each.
  static func trainer(_ casus: Casus) -> [String] {
    var lines = ["Thema: \(casus.thema).", "", "Wat er te oefenen valt:"] + casus.leerdoelen.map { "- \($0)" }
    let known = casus.huis.bekend ? "bekend bij het huis" : "niet bekend bij het huis"
    lines += [
      "",
      "\(casus.verdachte?.naam ?? "De verdachte") is \(known). Sleutel van de triage: \(casus.triagesleutel.rawValue).",
    ]
    lines += ["", "De beslissingen, met wat de auteur ervan vindt:"]
    for worth in [Waardering.passend, .verdedigbaar, .nietPassend] {
      for decision in casus.beslissingen where decision.waardering == worth {
        lines += ["- \(decision.naam) (\(worth.rawValue.replacing("_", with: " "))): \(decision.motivering)"]
      }
    }
    lines += ["", "Wat terecht bij een houder blijft:"]
    let kept = casus.puzzelstukken.compactMap { piece in
      piece.blijft.map { "- \(hoofdletter(piece.houder.naam)): \(piece.titel). Uitweg: \($0.uitweg)" }
    }
    lines += kept.isEmpty ? ["- niets"] : kept
    if let tension = casus.spanning { lines += ["", "Waar de bronnen verschillen: \(tension)"] }
    return lines
  }
}
