import Opname
import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let casus = Opdracht(
    vorm: Opdrachtvorm(
      naam: "casus", kort: "wat een casus is; voor de trainer ook waar zij over gaat", argumenten: "CASUS [ID]",
      uitleg:
        "Noemt titel, waarschuwing en duur van een casus. Met --trainer ook het thema, de leerdoelen, de beslissingen met wat de auteur ervan vindt, en wat er te ontdekken is: niet voor wie nog gaat spelen. Voor wie een casus schrijft: \u{2018}casus nieuw ID\u{2019} stelt vragen en schrijft een geraamte om mee te beginnen; \u{2018}casus kaart ID\u{2019} noemt wie wat weet, langs welke weg en waarvoor het telt, met --svg als tekening; \u{2018}casus sleutel ID\u{2019} waar de criteria op uitkomen; \u{2018}casus toon ID --stoel\u{2019} wat een stoel in elk bedrijf ziet, in het goede verloop; \u{2018}casus statistiek ID\u{2019} speelt haar vele malen; \u{2018}casus verloop CODE\u{2019} bewaart een gespeelde sessie als verwacht verloop; \u{2018}casus tabel ID\u{2019} schrijft de puzzelstukken als tabel voor een rekenblad, en \u{2018}casus uit TABEL.csv\u{2019} maakt er weer puzzelstukken van; \u{2018}casus omzetten BESTAND\u{2019} zet een casus van een ouder formaat in het nieuwste, met commentaar en volgorde. Voor de begeleider: \u{2018}casus vergelijk ID\u{2019} legt alle gesloten sessies van een casus naast elkaar.",
      opties: [
        .init(naam: "trainer", waarde: nil, uitleg: "ook wat een deelnemer nog niet mag weten"),
        .init(
          naam: "uit", waarde: "BESTAND",
          uitleg: "met nieuw, verloop, tabel, uit of omzetten: schrijf het in dit bestand; met vergelijk: de pagina"),
        .init(naam: "svg", waarde: "BESTAND", uitleg: "met kaart: als tekening in dit bestand"),
        .init(
          naam: "vragenlijst", waarde: "BESTAND",
          uitleg: "met vergelijk: een lege vragenlijst voor casusonderzoek, vier bladen A4"),
        .init(naam: "erbij", waarde: nil, uitleg: "met verloop en --uit: achter de verlopen die er al staan"),
        .init(naam: "naam", waarde: "NAAM", uitleg: "met verloop: hoe het verloop heet (gewoon: de code)"),
        .init(naam: "stoel", waarde: "STOEL", uit: Stoel.self, uitleg: "met toon: zsm (gewoon) of veiligheidshuis"),
        .init(naam: "keren", waarde: "GETAL", uitleg: "met statistiek: hoe vaak er gespeeld wordt (gewoon: 30)"),
      ],
      voorbeeld: "leeratelier casus nachtslot --trainer"),
    doe: { env in
      if env.argumenten.plaats.count == 2 { return try Casusgereedschap.doe(env) }
      for option in ["uit", "svg", "naam", "vragenlijst", "stoel", "keren"] where env.argumenten.waarde(option) != nil {
        throw Opdrachtfout("--\(option) hoort bij een van de andere vormen van \u{2018}casus\u{2019}.", .gebruik)
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

/// What is told of a casus to whoever will play it, and to the trainer.
enum Casusblad {
  /// Title, warning and length: no more than may be known before it is played.
  static func deelnemer(_ casus: Casus) -> [String] {
    [casus.titel, "", casus.vooraf, "", "Ongeveer \(casus.speeltijd) minuten; regio: \(casus.regio)."]
  }

  /// How long it takes, as the longest of its expected runs shows; nil: there is none.
  static func schatting(_ casus: Casus, _ library: Bibliotheek, kort: Bool) -> Speeltijd? {
    guard library.heeftVerloop(casus.id), let runs = library.verlopen(casus.id).waarde else { return nil }
    return Speeltijd.langste(runs, casus, kort: kort) { library.regio($0).waarde }?.tijd
  }

  /// How long it takes, as its expected runs show: the whole casus, and its short track.
  static func speeltijd(_ casus: Casus, _ library: Bibliotheek) -> [String] {
    guard let whole = schatting(casus, library, kort: false) else { return [] }
    var lines = ["", "Hoe lang het duurt, naar schatting uit een goed verloop en zonder de nabespreking:"]
    lines.append("- de hele casus: \(whole.zin)")
    if casus.kentKort, let short = schatting(casus, library, kort: true) {
      lines.append("- met --kort: \(short.zin)")
    }
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
    guard casus.heeftZaak else { return lines + uitkomsten(casus) + slot(casus) }
    lines += ["", "De beslissingen, met wat de auteur ervan vindt:"]
    for worth in [Waardering.passend, .verdedigbaar, .nietPassend] {
      for decision in casus.beslissingen where decision.waardering == worth {
        let about = casus.zaken.count > 1 ? casus.zaak(van: decision.id).map { ", \(casus.naam(zaak: $0))" } ?? "" : ""
        lines += ["- \(decision.naam)\(about) (\(worth.rawValue.replacing("_", with: " "))): \(decision.motivering)"]
      }
    }
    return lines + slot(casus)
  }

  /// Without a zaak: what the weegoverleg can come to, and what the author thinks of each.
  private static func uitkomsten(_ casus: Casus) -> [String] {
    var lines = [
      "",
      "Er is geen strafzaak: het huis speelt alleen. De uitkomsten van het weegoverleg, met wat de auteur ervan vindt:",
    ]
    for worth in [Waardering.passend, .verdedigbaar, .nietPassend] {
      for outcome in casus.weegoverleg where outcome.waardering == worth {
        lines += ["- \(outcome.keuze.naam) (\(worth.rawValue.replacing("_", with: " "))): \(outcome.motivering)"]
      }
    }
    return lines
  }

  private static func slot(_ casus: Casus) -> [String] {
    var lines = ["", "Wat terecht bij een houder blijft:"]
    let kept = casus.puzzelstukken.compactMap { piece in
      piece.blijft.map { "- \(hoofdletter(piece.houder.naam)): \(piece.titel). Uitweg: \($0.uitweg)" }
    }
    lines += kept.isEmpty ? ["- niets"] : kept
    if let tension = casus.spanning { lines += ["", "Waar de bronnen verschillen: \(tension)"] }
    return lines
  }
}
