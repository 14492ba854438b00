package import Scenario

/// Which rules cover which question of bijlage 1, and why some questions have none.
package enum Dekking {
  /// One question of one koppelvlak, with what covers it.
  package struct Rij: Equatable, Sendable {
    package var koppelvlak: KoppelvlakID
    package var vraag: Koppelvlakvraag
    /// Ids of the rules.
    package var regels: [String]
    /// Why no rule covers it; nil when one does.
    package var reden: String?
  }

  /// Questions that no rule covers, with the reason.
  package static let redenen: [(vraag: Dekkingsvraag, reden: String)] = [
    (
      Dekkingsvraag(.kv3, .reactie),
      "De bron zegt dat er geen reactie volgt op een terugkoppeling: er is niets om te beoordelen. Of het huis haar behandelt, staat bij \u{2018}Wat gebeurt ermee\u{2019}."
    ),
    (
      Dekkingsvraag(.kv4, .reactie),
      "De bron zegt dat er geen reactie volgt op een agendering. Dat mensen van een terugkoppeling leren (kamerbrief §4) blijft een vraag voor de nabespreking, geen oordeel."
    ),
  ]

  /// Every question of every koppelvlak of bijlage 1, in the order of the source.
  package static var rijen: [Rij] {
    KoppelvlakID.landelijk.flatMap { id in
      Koppelvlakvraag.allCases.map { question in
        let wanted = Dekkingsvraag(id, question)
        let rules = Scoreregels.alle.filter { $0.vragen.contains(wanted) }.map(\.id)
        return Rij(koppelvlak: id, vraag: question, regels: rules, reden: redenen.first { $0.vraag == wanted }?.reden)
      }
    }
  }

  /// docs/dekking.md.
  package static var markdown: String {
    var lines = [
      "# Dekking van bijlage 1", "",
      "Deze pagina is gemaakt uit de regels van de scorekaart (`\(Scoreregels.versie)`); een test houdt haar gelijk. Zij zegt per vraag van de",
      "handreiking (bijlage 1, vier koppelvlakken, acht vragen) welke regels haar dekken, of waarom er geen regel is.",
      "",
      "De bron spreekt zichzelf op drie plaatsen tegen. Gekozen lezing: vier koppelvlakken (de lopende tekst telt er drie, bijlage 1 vier);",
      "koppelvlak 1 verwijst voor de terugkoppeling naar koppelvlak 2 en bedoelt 3; het landelijk kader leest als (1 en 2 en 3) of 4.",
      "",
    ]
    for id in KoppelvlakID.landelijk {
      let name = id.naam
      lines += ["## \(name.prefix(1).uppercased())\(name.dropFirst())", "", "| vraag | gedekt door |", "| --- | --- |"]
      for row in rijen where row.koppelvlak == id {
        let what = row.regels.isEmpty ? row.reden ?? "" : row.regels.map { "`\($0)`" }.joined(separator: ", ")
        lines.append("| \(row.vraag.kop) | \(what) |")
      }
      lines.append("")
    }
    lines += ["## De regels", "", "Per regel de bron, en apart wat dit programma ervan maakte.", ""]
    for part in Deel.allCases {
      lines += ["### \(part.naam.prefix(1).uppercased())\(part.naam.dropFirst())", ""]
      for rule in Scoreregels.alle where rule.deel == part {
        lines.append(
          "- **`\(rule.id)`** \(rule.titel). Bron: \(rule.bron.tekst).\(rule.onzeMaat.map { " Onze maat: \($0)" } ?? "")"
        )
        lines.append("  - Goed: \(rule.voorbeelden.goed)")
        lines.append("  - Anders: \(rule.voorbeelden.fout)")
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }
}
