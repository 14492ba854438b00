import Scenario
import Tekst

/// A comparison as lines for a terminal or a pipe; whoever shows them folds them.
package enum Vergelijkingstekst {
  /// A part: the points on which sessions differ, and below them those on which all are the same.
  package static func regels(_ part: Vergelijkdeel) -> [String] {
    var lines = ["", part.titel.uppercased()]
    if !part.uitleg.isEmpty { lines.append(part.uitleg) }
    if part.regels.isEmpty { return lines + ["Hier is niets over te zeggen."] }
    let differ = part.regels.filter { !$0.isGelijk }
    for row in differ {
      lines.append("\(row.kop):")
      lines += row.groepen.map { "  - \($0.wat): \($0.wie)" }
    }
    let same = part.regels.filter(\.isGelijk)
    if !same.isEmpty {
      if !differ.isEmpty { lines.append("Gelijk:") }
      lines += same.flatMap { row in row.groepen.map { "  - \(row.kop): \($0.wat) (\($0.wie))" } }
    }
    return lines
  }

  /// The contrasts, each with its question.
  package static func regels(_ contrasts: [Contrast], minder: String?) -> [String] {
    var lines = ["", (contrasts.count == 3 ? "Drie verschillen voor het gesprek" : "Voor het gesprek").uppercased()]
    for (index, one) in contrasts.enumerated() {
      if index > 0 { lines.append("") }
      lines.append("\(index + 1). \(one.soort.naam)")
      lines += one.zinnen.map { "   \($0)" }
      lines.append("   ? \(one.vraag)")
    }
    if let minder { lines.append(minder) }
    return lines
  }

  private static func regels(_ advices: Adviesvergelijking) -> [String] {
    var lines = ["", "DE ADVIEZEN NAAST ELKAAR"]
    if advices.kaarten.isEmpty { return lines + ["Er is geen advies vastgelegd."] }
    for card in advices.kaarten {
      lines += [
        "\(hoofdletter(card.wie))\(card.merk): \(card.beslissing)"
      ]
      lines += card.tekst.split(separator: "\n").map { "  \u{2018}\($0)\u{2019}" }
      for row in card.oordelen {
        let readers = row.lezers.map { reader in
          "\(reader.door): \(reader.woord)\(reader.opmerking.map { " (\($0))" } ?? "")"
        }
        lines.append("  - \(row.eis.rawValue): \((["programma: \(row.programma)"] + readers).joined(separator: "; "))")
      }
    }
    return lines + regels(advices.eisen)
  }

  /// The whole comparison of an atelier.
  package static func regels(_ all: Ateliervergelijking) -> [String] {
    var lines = ["Atelier \(all.naam): de duo's naast elkaar", Ateliervergelijking.voorbehoud]
    lines += all.duos.filter { !$0.pseudoniemen.isEmpty }.map { "Duo \($0.nummer): \(opsomming($0.pseudoniemen))" }
    lines += all.nogBezig
    if all.rondes.isEmpty { lines.append("Er is nog geen sessie klaar om te vergelijken.") }
    for round in all.rondes {
      let title = round.vergelijking.titel
      lines += ["", "RONDE \(round.nummer)\(title.isEmpty ? "" : ": \(title)")"]
      guard !round.vergelijking.spellen.isEmpty else {
        lines.append("Nog niemand is klaar met deze ronde.")
        continue
      }
      lines += zaten(round)
      lines += regels(round.contrasten, minder: round.minder)
      lines += round.delen.flatMap { regels($0) }
      lines += regels(round.adviezen)
      lines += regels(round.vergelijking.tijd)
    }
    if !all.wissels.isEmpty {
      lines += ["", Vergelijkingstekst.wisselkop.uppercased(), Vergelijkingstekst.wisseluitleg]
      for one in all.wissels {
        lines.append(kop(one))
        lines += one.zinnen.map { "  - \($0)" } + ["  ? \(one.vraag)"]
      }
    }
    return lines
  }

  /// Who sat where in a round.
  static func zaten(_ round: Ateliervergelijking.Ronde) -> [String] {
    round.vergelijking.spellen.compactMap { play in
      let seats = [("ZSM", play.spelers[.zsm]), ("het huis", play.spelers[.veiligheidshuis])].compactMap {
        name, people in
        people.flatMap { $0.isEmpty ? nil : "\(name): \(opsomming(uniek($0)))" }
      }
      return seats.isEmpty ? nil : "Duo \(play.naam): \(seats.joined(separator: "; "))"
    }
  }

  static let wisselkop = "Na de wissel van stoel"

  static let wisseluitleg =
    "Wat ieder deed in de tweede stoel, met wat hij of zij van de andere kant al wist. Geen vooruitgang om te meten, wel iets om naar te vragen."

  static func kop(_ one: Stoelwissel) -> String {
    func naam(_ seat: Stoel) -> String { seat == .zsm ? "ZSM" : "het huis" }
    return
      "\(one.pseudoniem) (duo \(one.duo)): in ronde \(one.eersteRonde) \(naam(one.eerst)), in ronde \(one.tweedeRonde) \(naam(one.toen))"
  }

  /// The whole comparison of a casus.
  package static func regels(_ all: Casusvergelijking) -> [String] {
    var lines = [all.kop] + all.inleiding
    guard !all.vergelijking.spellen.isEmpty else { return lines }
    lines += regels(all.vergelijking.besluiten) + ["", "WAAR HET OP UITKWAM", Casusvergelijking.afloopuitleg]
    for (name, story, who) in all.vergelijking.aflopen {
      lines.append("\(name) (\(who)):")
      for (name, view) in story.perspectieven {
        lines += ["  \(hoofdletter(name))"] + view.regels.map { "    \($0)" }
      }
    }
    return lines
  }
}
