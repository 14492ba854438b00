import Scenario
package import SimEngine

/// What a session came to, in a few labelled facts: for the head of a report, and to lay two paths side by side.
package enum Kern {
  /// Label and fact, always the same labels in the same order.
  package static func rijen(_ sessie: Sessie) -> [(label: String, tekst: String)] {
    func op(_ number: Int?) -> String? { number.map { sessie.klok.tekst(sessie.gebeurtenissen[$0].tijd) } }
    guard sessie.casus.heeftZaak else { return zonderZaak(sessie) }
    let advice = Adviesstand(sessie)?.kort ?? "–"
    let known = sessie.casus.huis.bekend
    let more = sessie.casus.zaken.count > 1
    var rows: [(label: String, tekst: String)] = []
    for index in sessie.casus.zaken.indices {
      let which = more ? " (\(sessie.casus.naam(zaak: index)))" : ""
      let state = sessie.zaakstanden[index]
      let taken = state.besluiten.map { opsomming($0.besluit.alle.map { sessie.casus.beslissing($0)?.naam ?? $0 }) }
      let moments = state.besluiten.compactMap { op($0.gebeurtenis) }
      rows.append(("Beslissing\(which)", taken.isEmpty ? "er is niet beslist" : taken.joined(separator: "; daarna: ")))
      rows.append(("Wanneer", moments.isEmpty ? "–" : moments.joined(separator: "; daarna: ")))
      guard more else { continue }
      let unknown = !taken.isEmpty && !sessie.casus.isBekend(index)
      rows.append(
        (
          "Terugkoppeling\(which)",
          op(state.terugkoppeling) ?? (unknown ? "niet aan de orde: niet bekend bij het huis" : "niet gedaan")
        ))
      rows.append(("Agendering\(which)", agendering(index, sessie)))
    }
    let feedback = sessie.besluit != nil && !known ? "niet aan de orde: niet bekend bij het huis" : "niet gedaan"
    // The house advises on the first zaak.
    let first = more ? " (\(sessie.casus.naam(zaak: 0)))" : ""
    rows += [("Advies van het huis\(first)", advice), ("Aanvullende vragen", vragen(sessie))]
    if !more {
      rows += [("Terugkoppeling", op(sessie.terugkoppeling) ?? feedback), ("Agendering", agendering(0, sessie))]
    }
    for index in sessie.casus.zaken.indices {
      let (which, one) = more ? (" (\(sessie.casus.naam(zaak: index)))", sessie.gericht(op: index)) : ("", sessie)
      rows += [
        ("Krachten die ZSM toen kende\(which)", bekend(.kracht, one)),
        ("Risico's die ZSM toen kende\(which)", bekend(.risico, one)),
      ]
    }
    return rows + [("De stapel op ZSM", Stapel.van(sessie).inWoorden)]
  }

  /// When the suspect of a zaak was put on the agenda of the house, or that this was not called for.
  private static func agendering(_ index: Int, _ sessie: Sessie) -> String {
    if let number = sessie.zaakstanden[index].agendering {
      return sessie.klok.tekst(sessie.gebeurtenissen[number].tijd)
    }
    return sessie.casus.isBekend(index) ? "niet aan de orde: bekend bij het huis" : "niet gedaan"
  }

  /// Without a zaak: what the weegoverleg came to, and what was done about it.
  private static func zonderZaak(_ sessie: Sessie) -> [(label: String, tekst: String)] {
    func op(_ number: Int?) -> String? { number.map { sessie.klok.tekst(sessie.gebeurtenissen[$0].tijd) } }
    let meetings = sessie.overleggen.filter(\.gesloten)
    return [
      ("Uitkomst van het weegoverleg", sessie.weeguitkomst?.naam ?? "er is niet gewogen"),
      ("Wanneer", op(sessie.wegingen.last) ?? "–"),
      (
        "Hoe vaak gewogen",
        sessie.wegingen.isEmpty ? "niet" : sessie.wegingen.count == 1 ? "één keer" : "\(sessie.wegingen.count) keer"
      ),
      (
        "Casusoverleg",
        meetings.isEmpty ? "niet gehouden" : meetings.compactMap { op($0.gebeurtenis) }.joined(separator: "; ")
      ),
      ("Het plan", op(sessie.planBijgesteld).map { "bijgesteld op \($0)" } ?? "niet bijgesteld"),
      ("Krachten die het huis toen kende", bekend(.kracht, sessie)),
      ("Risico's die het huis toen kende", bekend(.risico, sessie)),
    ]
  }

  private static func vragen(_ sessie: Sessie) -> String {
    let questions = sessie.berichten.count { $0.bericht.soort == .vraag && $0.bericht.koppelvlak == .kv2 }
    if questions == 0 { return "geen gesteld" }
    let answers = Uitwisseling.alle(sessie).filter { $0.soort == .antwoord && $0.koppelvlak == .kv2 }
    let arrived = answers.filter { $0.aangekomenBij != nil }
    let late = arrived.count { item in
      sessie.beslist().map { (item.aangekomenBij ?? 0) > $0 } ?? false
    }
    let after = late == 0 ? "" : late == arrived.count ? ", na de beslissing" : ", waarvan \(late) na de beslissing"
    return "\(questions) gesteld, \(arrived.count) beantwoord\(after)"
  }

  /// Of the puzzelstukken that count for the decision taken or the one advised, whether ZSM knew them at that moment.
  ///
  /// In words: a figure would be read as a grade.
  private static func bekend(_ kind: Aard, _ sessie: Sessie) -> String {
    guard let decided = sessie.uitkomst, let number = sessie.uitkomstGebeurtenis else { return "–" }
    let what = sessie.casus.heeftZaak ? "deze beslissing" : "deze uitkomst"
    let decisions = [decided] + (sessie.adviesInDossier.map { [$0.beslissing] } ?? [])
    let counting = sessie.casus.puzzelstukken.filter { piece in
      piece.aard.telt(als: kind) && piece.blijft == nil && decisions.contains(where: piece.beslissingen.contains)
    }
    if counting.isEmpty { return "er telde er geen voor \(what)" }
    let roles = sessie.casus.heeftZaak ? sessie.rollen(.zsm) + [.officier] : sessie.rollen(.veiligheidshuis)
    let known = counting.filter { piece in
      sessie.kennis.contains {
        $0.puzzelstuk == piece.id && $0.diepte == .inhoud && roles.contains($0.rol) && $0.gebeurtenis <= number
      }
    }
    if known.count == counting.count { return "alles wat voor \(what) telde" }
    let open = counting.filter { piece in !known.contains { $0.id == piece.id } }
    var holders: [String] = []
    for piece in open where !holders.contains(piece.houder.metLidwoord) { holders.append(piece.houder.metLidwoord) }
    return (known.isEmpty ? "niets" : "een deel") + " van wat voor \(what) telde"
      + (known.isEmpty ? "; het lag bij " : "; de rest lag bij ") + opsomming(holders)
  }
}
