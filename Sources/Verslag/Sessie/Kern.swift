import Scenario
package import SimEngine

/// What a session came to, in a few labelled facts: for the head of a report, and to lay two paths side by side.
package enum Kern {
  /// Label and fact, always the same labels in the same order.
  package static func rijen(_ sessie: Sessie) -> [(label: String, tekst: String)] {
    func op(_ number: Int?) -> String? { number.map { sessie.klok.tekst(sessie.gebeurtenissen[$0].tijd) } }
    let decided = sessie.besluit
    let name = decided.flatMap { sessie.casus.beslissing($0.beslissing)?.naam } ?? decided?.beslissing
    let advice = decided?.adviesGevolgd.map { $0 ? "gevolgd" : "niet gevolgd" } ?? "er lag geen advies in het dossier"
    let questions = sessie.berichten.filter { $0.bericht.soort == .vraag && $0.bericht.koppelvlak == .kv2 }.count
    let answers = sessie.berichten.filter {
      $0.bericht.soort == .antwoord && $0.bericht.koppelvlak == .kv2 && $0.toestand == .aangekomen
    }.count
    return [
      ("Beslissing", name ?? "er is niet beslist"),
      ("Wanneer", op(sessie.besluitGebeurtenis) ?? "–"),
      ("Advies van het huis", decided == nil ? "–" : advice),
      (
        "Aanvullende vragen",
        questions == 0 ? "geen gesteld" : "\(questions) gesteld, \(answers) beantwoord"
      ),
      ("Terugkoppeling", op(sessie.terugkoppeling) ?? "niet gedaan"),
      ("Agendering", op(sessie.agendering) ?? "niet gedaan"),
      ("Krachten die ZSM toen kende", bekend(.kracht, sessie)),
      ("Risico's die ZSM toen kende", bekend(.risico, sessie)),
      ("De stapel op ZSM", Stapel.van(sessie).inWoorden),
    ]
  }

  /// Of the puzzelstukken that count for the decision taken, how many ZSM knew at that moment.
  private static func bekend(_ kind: Aard, _ sessie: Sessie) -> String {
    guard let decided = sessie.besluit, let number = sessie.besluitGebeurtenis else { return "–" }
    let counting = sessie.casus.puzzelstukken.filter {
      $0.aard == kind && $0.beslissingen.contains(decided.beslissing)
    }
    if counting.isEmpty { return "er telde er geen voor deze beslissing" }
    let roles = sessie.rollen(.zsm) + [.officier]
    let known = counting.filter { piece in
      sessie.kennis.contains {
        $0.puzzelstuk == piece.id && $0.diepte == .inhoud && roles.contains($0.rol) && $0.gebeurtenis <= number
      }
    }
    return "\(known.count) van de \(counting.count) die voor deze beslissing tellen"
  }
}
