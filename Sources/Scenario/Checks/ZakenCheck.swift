/// Every zaak has its own suspect, every suspect a zaak, and decisions go together or come back only as they can.
///
/// Source: O §4A (none, one or more zaken; decisions that are combined; deciding again); the measures are ours.
struct ZakenCheck: CasusCheck {
  /// Days that are left after a zaak came back, at the least: time to decide again and to tell the house.
  static let naTerugkomst = 3

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    if casus.zaken.contains(where: { $0.verdachte != nil }) { verdachten(casus, places, log) }
    for (number, zaak) in casus.zaken.enumerated() {
      let at = places.van(zaak: number)
      for (index, decision) in zaak.beslissingen.enumerated() {
        samen(decision, zaak, at, index, log)
        terug(decision, zaak, casus, at, index, log)
      }
    }
  }

  private func verdachten(_ casus: Casus, _ places: CasusPlaatsen, _ log: DiagnosticLog) {
    var seen: Set<String> = []
    for (index, zaak) in casus.zaken.enumerated() {
      if !seen.insert(zaak.id).inserted {
        log.report(
          .zaakVerdachte, at: places("zaken", .element(index), "id"),
          "elke zaak heeft een eigen id; \(citaat(zaak.id)) staat er vaker", hint: "geef deze zaak een ander id")
      }
      let person = casus.personen.first { $0.id == zaak.verdachte }
      if person?.hoedanigheid != .verdachte {
        log.report(
          .zaakVerdachte, at: places("zaken", .element(index), "verdachte"),
          person == nil
            ? "een zaak noemt een persoon; \(citaat(zaak.verdachte ?? "")) staat niet in \"personen\""
            : "een zaak noemt een verdachte; \(citaat(zaak.verdachte ?? "")) heeft een andere hoedanigheid",
          hint: person == nil ? "noem het id van een verdachte" : "geef die persoon \"hoedanigheid\": \"verdachte\"")
      }
      if zaak.bekend != nil, casus.isVanHetHuis(index) {
        log.report(
          .zaakVerdachte, at: places("zaken", .element(index), "bekend"),
          "of het huis de verdachte van de eerste zaak kent, staat in \"huis\"; hier staat \"bekend\"",
          hint: "haal \"bekend\" weg")
      }
    }
    for (index, person) in casus.personen.enumerated()
    where person.hoedanigheid == .verdachte && !casus.zaken.contains(where: { $0.verdachte == person.id }) {
      log.report(
        .zaakVerdachte, at: places("personen", .element(index), "hoedanigheid"),
        "iedere verdachte heeft een zaak; \(citaat(person.id)) heeft er geen",
        hint: "voeg een zaak toe, of kies een andere hoedanigheid")
    }
  }

  private func samen(
    _ decision: Beslissing, _ zaak: Zaak, _ places: CasusPlaatsen, _ index: Int, _ log: DiagnosticLog
  ) {
    for (number, id) in decision.ook.enumerated() {
      let other = zaak.beslissing(id)
      let why: String
      if id == decision.id {
        why = "\(citaat(id)) is die beslissing zelf"
      } else if other == nil {
        why = "\(citaat(id)) is er geen van deze zaak"
      } else if other?.soort.bevoegd != .officier || decision.soort.bevoegd != .officier {
        why = "daarover beslist hier niet de officier"
      } else if other?.opnieuwNa != nil {
        why = "na \(citaat(id)) komt de zaak terug, en dan wordt er opnieuw beslist"
      } else {
        continue
      }
      log.report(
        .samengaanOnmogelijk, at: places("beslissingen", .element(index), "ook", .element(number)),
        "\"ook\" noemt andere beslissingen van de officier in dezelfde zaak; \(why)", hint: "haal \"\(id)\" weg")
    }
  }

  private func terug(
    _ decision: Beslissing, _ zaak: Zaak, _ casus: Casus, _ places: CasusPlaatsen, _ index: Int, _ log: DiagnosticLog
  ) {
    guard let after = decision.opnieuwNa else { return }
    let place = places("beslissingen", .element(index), "opnieuw_na")
    let days = (after.minutenBijBenadering + minutenPerDag - 1) / minutenPerDag
    if !Beslissing.komtTerug.contains(decision.soort) {
      log.report(
        .tweedeMomentOnmogelijk, at: place,
        "een zaak komt terug na \(opsomming(Beslissing.komtTerug.map(\.rawValue), "of")); dit is \(citaat(decision.soort.rawValue))",
        hint: "haal \"opnieuw_na\" weg, of kies een andere soort")
    } else if days == 0 || days + Self.naTerugkomst > casus.eindeDagen {
      log.report(
        .tweedeMomentOnmogelijk, at: place,
        "een zaak komt binnen de casus terug, met \(Self.naTerugkomst) dagen om opnieuw te beslissen; zij duurt \(casus.eindeDagen) dagen, en dit is er na \(days)",
        hint: days == 0 ? "schrijf bijvoorbeeld P14D" : "kies \"einde_dagen\": \(days + Self.naTerugkomst) of meer",
        notes: [.init("hier staat hoe lang de casus duurt", at: places("einde_dagen"))])
    } else if zaak.beslissingen.allSatisfy({ $0.id == decision.id || $0.soort.bevoegd != .officier }) {
      log.report(
        .tweedeMomentOnmogelijk, at: place,
        "als een zaak terugkomt, is er iets anders te beslissen; deze zaak heeft geen andere beslissing van de officier",
        hint: "voeg een beslissing toe")
    }
  }
}

/// A casus without a zaak has nothing that is for ZSM.
///
/// Source: ours; the house works without ZSM (O §4A).
struct ZonderZaakCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard !casus.heeftZaak else { return }
    func report(_ place: SourceRange, _ what: String, _ hint: String) {
      log.report(.zonderZaakStrijdig, at: place, "zonder zaak werkt alleen het huis; \(what)", hint: hint)
    }
    let about = casus.personen.indices.filter { casus.personen[$0].hoedanigheid == .betrokkene }
    if about.count != 1 {
      report(
        about.count > 1 ? places("personen", .element(about[1]), "hoedanigheid") : places("personen"),
        "één persoon is de betrokkene, en hier \(about.isEmpty ? "is er geen" : "zijn het er \(about.count)")",
        "geef precies één persoon \"hoedanigheid\": \"betrokkene\"")
    }
    for (index, person) in casus.personen.enumerated() where person.hoedanigheid == .verdachte {
      report(
        places("personen", .element(index), "hoedanigheid"), "er is dus geen verdachte",
        "kies een andere hoedanigheid, of geef deze persoon een zaak")
    }
    if casus.begin != .vooraf {
      report(places("begin"), "er stroomt niemand in", "schrijf \"begin\": \"vooraf\"")
    }
    if casus.huis.advies != nil {
      report(places("huis", "advies"), "er is niemand om een advies aan te geven", "haal het advies weg")
    }
    for (index, piece) in casus.puzzelstukken.enumerated() {
      let role = [piece.houder] + piece.ookBekendBij
      guard let other = role.first(where: { $0.netwerk != .veiligheidshuis }) else { continue }
      report(
        places("puzzelstukken", .element(index), other == piece.houder ? "houder" : "ook_bekend_bij"),
        "\(citaat(other.rawValue)) doet dan niet mee", "leg het stuk bij een rol van het huis")
    }
    for index in casus.standpunten.indices {
      report(
        places("standpunten", .element(index), "rol"), "een standpunt gaat over een beslissing van ZSM",
        "haal het standpunt weg")
    }
    for (index, incident) in casus.incidenten.enumerated() {
      if incident.stoel == .zsm {
        report(places("incidenten", .element(index), "stoel"), "de stoel van ZSM hoort niets", "kies veiligheidshuis")
      }
      if incident.vervaltNaBeslissing {
        report(
          places("incidenten", .element(index), "vervalt_na_beslissing"), "er valt geen beslissing", "haal het veld weg"
        )
      }
    }
  }
}
