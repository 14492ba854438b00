import Scenario
package import SimEngine

/// What a session came to, in a few labelled facts: for the head of a report, and to lay two paths side by side.
package enum Kern {
  /// Label and fact, always the same labels in the same order.
  package static func rijen(_ sessie: Sessie) -> [(label: String, tekst: String)] {
    func op(_ number: Int?) -> String? { number.map { sessie.klok.tekst(sessie.gebeurtenissen[$0].tijd) } }
    let decided = sessie.besluit
    let name = decided.flatMap { sessie.casus.beslissing($0.beslissing)?.naam } ?? decided?.beslissing
    let advice = Adviesstand(sessie)?.kort ?? "–"
    let known = sessie.casus.huis.bekend
    let feedback = decided != nil && !known ? "niet aan de orde: niet bekend bij het huis" : "niet gedaan"
    let report = known ? "niet aan de orde: bekend bij het huis" : "niet gedaan"
    return [
      ("Beslissing", name ?? "er is niet beslist"),
      ("Wanneer", op(sessie.besluitGebeurtenis) ?? "–"),
      ("Advies van het huis", advice),
      ("Aanvullende vragen", vragen(sessie)),
      ("Terugkoppeling", op(sessie.terugkoppeling) ?? feedback),
      ("Agendering", op(sessie.agendering) ?? report),
      ("Krachten die ZSM toen kende", bekend(.kracht, sessie)),
      ("Risico's die ZSM toen kende", bekend(.risico, sessie)),
      ("De stapel op ZSM", Stapel.van(sessie).inWoorden),
    ]
  }

  private static func vragen(_ sessie: Sessie) -> String {
    let questions = sessie.berichten.count { $0.bericht.soort == .vraag && $0.bericht.koppelvlak == .kv2 }
    if questions == 0 { return "geen gesteld" }
    let answers = Uitwisseling.alle(sessie).filter { $0.soort == .antwoord && $0.koppelvlak == .kv2 }
    let arrived = answers.filter { $0.aangekomenBij != nil }
    let late = arrived.count { item in
      sessie.besluitGebeurtenis.map { (item.aangekomenBij ?? 0) > $0 } ?? false
    }
    let after = late == 0 ? "" : late == arrived.count ? ", na de beslissing" : ", waarvan \(late) na de beslissing"
    return "\(questions) gesteld, \(arrived.count) beantwoord\(after)"
  }

  /// Of the puzzelstukken that count for the decision taken or the one advised, whether ZSM knew them at that moment.
  ///
  /// In words: a figure would be read as a grade.
  private static func bekend(_ kind: Aard, _ sessie: Sessie) -> String {
    guard let decided = sessie.besluit, let number = sessie.besluitGebeurtenis else { return "–" }
    let decisions = [decided.beslissing] + (sessie.adviesInDossier.map { [$0.beslissing] } ?? [])
    let counting = sessie.casus.puzzelstukken.filter { piece in
      piece.aard.telt(als: kind) && piece.blijft == nil && decisions.contains(where: piece.beslissingen.contains)
    }
    if counting.isEmpty { return "er telde er geen voor deze beslissing" }
    let roles = sessie.rollen(.zsm) + [.officier]
    let known = counting.filter { piece in
      sessie.kennis.contains {
        $0.puzzelstuk == piece.id && $0.diepte == .inhoud && roles.contains($0.rol) && $0.gebeurtenis <= number
      }
    }
    if known.count == counting.count { return "alles wat voor deze beslissing telde" }
    let open = counting.filter { piece in !known.contains { $0.id == piece.id } }
    var holders: [String] = []
    for piece in open where !holders.contains(piece.houder.metLidwoord) { holders.append(piece.houder.metLidwoord) }
    return (known.isEmpty ? "niets van wat voor deze beslissing telde" : "een deel van wat voor deze beslissing telde")
      + (known.isEmpty ? "; het lag bij " : "; de rest lag bij ") + opsomming(holders)
  }
}
