import Scenario
import SimEngine
import Verslag

extension Opdrachten {
  static let casus = Opdracht(
    vorm: Opdrachtvorm(
      naam: "casus", kort: "wat een casus is; voor de trainer ook waar zij over gaat", argumenten: "CASUS",
      uitleg:
        "Noemt titel, waarschuwing en duur van een casus. Met --trainer ook het thema, de leerdoelen, de beslissingen met wat de auteur ervan vindt, en wat er te ontdekken is: niet voor wie nog gaat spelen.",
      opties: [.init(naam: "trainer", waarde: nil, uitleg: "ook wat een deelnemer nog niet mag weten")],
      voorbeeld: "leeratelier casus nachtslot --trainer"),
    doe: { env in
      let library = try env.bibliotheek()
      let found = try env.casus(env.argumenten.plaats.first ?? "", library).casus
      // With the dates that a session of today would have.
      let casus = Opening(
        casus: found, regio: try env.regio(found.regio, library).regio,
        instroomdatum: Opening.standaarddatum(found, vandaag: .vandaag)
      ).casus
      let lines =
        Casusblad.deelnemer(casus) + (env.argumenten.heeft("trainer") ? [""] + Casusblad.trainer(casus) : [])
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
