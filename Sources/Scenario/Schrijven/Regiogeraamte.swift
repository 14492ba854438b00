/// A regioprofiel as `regio nieuw` writes it, with comments.
///
/// Its figures for the simulation are those of the neutral region: an interview about agreements does not measure a region.
package enum Regiogeraamte {
  /// The text of the file.
  package static func tekst(_ region: Regioprofiel) -> String {
    func q(_ text: String) -> String { Stukkenschrijver.aangehaald(text) }
    let tables = region.koppelvlakken.map { item -> String in
      let answers = item.vragen.alle.map { "        \(q($0.vraag)): \(Stukkenschrijver.proza($0.antwoord))" }
      let ways = item.wegen.map { "{ \"kanaal\": \(q($0.kanaal.rawValue)), \"vertraging\": \($0.vertraging) }" }
      return """
            // \(item.koppelvlak.naam)
            \(q(item.koppelvlak.rawValue)): {
              "vragen": {
        \(answers.joined(separator: ",\n"))
              },
              // Langs welke weg, met de minuten die een bericht erover doet.
              "wegen": [\(ways.joined(separator: ", "))],
              // Minuten waarbinnen een reactie verwacht wordt; null: er wordt er geen verwacht.
              "termijn": \(item.termijn.map(String.init) ?? "null")
            }
        """
    }
    return """
      // Een regioprofiel: hoe ZSM en het veiligheidshuis hier op elkaar aansluiten. Wat een veld betekent: leeratelier uitleg regioprofiel.
      // Kijk na elke wijziging na: leeratelier controleer BESTAND. Afdrukken op één blad: leeratelier regio werkinstructie BESTAND.
      {
        "formaat": 1,
        "naam": \(q(region.naam)),
        "toelichting": \(Stukkenschrijver.proza(region.toelichting)),
        "huis": \(q(region.huis)),
        "systeem": \(q(region.systeem)),
        // ZSM zeven dagen per week, het huis van maandag tot en met vrijdag.
        "zsm_open": \(q(klok(region.zsmOpen))), "zsm_sluit": \(q(klok(region.zsmSluit))),
        "loket_open": \(q(klok(region.loketOpen))), "loket_sluit": \(q(klok(region.loketSluit))),
        // Hoeveel verdachten per uur, en hoeveel mensen er dienst hebben: alleen voor de stapel en 'simuleer'. Niet gemeten.
        "instroom_per_uur": \(region.instroomPerUur), "kpc": \(region.aantalKpc), "officieren": \(region.aantalOfficieren),
        // Hoelang ZSM op een antwoord wacht: even lang als de termijn van kv2.
        "wachttermijn": \(region.wachttermijn),
        "terugkoppeling": \(q(region.terugkoppeling.rawValue)),
        "adviesdrempel": \(region.adviesdrempel),
        "prioriteiten": [\(region.prioriteiten.map(q).joined(separator: ", "))],
        "tafels": [\(region.tafels.map(q).joined(separator: ", "))],
        // De acht vragen van de handreiking (§2), per koppelvlak.
        "koppelvlakken": {
      \(tables.joined(separator: ",\n"))
        },
        // Eigen afspraken van de regio, zoals een intermediair op ZSM: zie docs/regioprofielformaat.md.
        "afspraken": []
      }

      """
  }

  /// A time as a file has it.
  package static func klok(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
