/// The age on the date of the feit decides what may be done with a verdachte.
///
/// Source: rechtsregel (domeinmodel §16, Halt, leeftijd, ISD; certainty high): Halt and reprimande from 12 to 17, no
/// prosecution under 12, ISD for adults on a feit with voorlopige hechtenis.
struct LeeftijdCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard let age = casus.verdachte?.leeftijd, let feit = casus.feit else { return }
    for (index, beslissing) in casus.beslissingen.enumerated() where beslissing.waardering != .nietPassend {
      let place = places("beslissingen", .element(index), "soort")
      let name = beslissing.soort == .halt ? "Halt" : "een reprimande"
      switch beslissing.soort {
      case .halt, .reprimande:
        if !(12...17).contains(age) {
          log.report(
            .haltLeeftijd, at: place,
            "\(name) is er voor wie 12 tot en met 17 was op de pleegdatum; de verdachte was \(age)",
            hint: "waardeer de beslissing als niet_passend of kies een andere")
        } else if beslissing.soort == .halt, beslissing.waardering == .passend,
          !(feit.bekent && feit.haltwaardig)
        {
          log.report(
            .haltVoorwaarden, at: place,
            "naar Halt gaat wie een aangewezen feit bekent; \(feit.bekent ? "dit feit is niet haltwaardig" : "deze verdachte bekent niet")",
            hint: "waardeer de beslissing lager, of pas \"bekent\" en \"haltwaardig\" aan")
        }
      case .vorderenIsd:
        guard age < 18 || !feit.voorlopigeHechtenis else { continue }
        log.report(
          .isdVoorwaarden, at: place,
          "ISD kan bij een meerderjarige, voor een feit met voorlopige hechtenis; "
            + (age < 18 ? "de verdachte was \(age)" : "voor dit feit is geen voorlopige hechtenis mogelijk"),
          hint: "waardeer de beslissing als niet_passend")
      case .strafbeschikking, .omZitting, .dagvaarden, .dagvaardenMetVoorwaarden, .voorwaardelijkSepot,
        .gedragsaanwijzing:
        guard age < 12 else { continue }
        log.report(
          .onderTwaalf, at: place,
          "wie op de pleegdatum jonger dan 12 was wordt niet vervolgd; de verdachte was \(age)",
          hint: "waardeer de beslissing als niet_passend")
      case .sepot01, .sepot02, .beleidssepot, .raadsonderzoek, .verdieping, .overdracht, .overdrachtHic, .mediation,
        .huisverbod,
        .gebiedsverbodBurgemeester, .crisismaatregel, .zorgmachtiging, .ondertoezichtstelling, .gevangenisstraf:
        continue
      }
    }
  }
}
