import Scenario

/// Sharing, second part: how was asked.
extension Scoreregels {
  static let delenVragen: [Scoreregel] = [
    Scoreregel(
      .delen, "met_doel", "Vragen met een doel", voor: .beide, bron: gegevensdeling,
      vragen: [Dekkingsvraag(.kv2, .inhoud)],
      goed: "U zegt waarvoor u het wilt weten.",
      fout: "U vraagt zonder doel, of om \u{2018}een compleet beeld\u{2019}.",
      vraag: "Welke beslissing hing aan dit antwoord?"
    ) { b in
      b.zetten.filter {
        ($0.handeling.soort == .navragen && $0.handeling.aan != .intermediair) || $0.handeling.soort == .vraagStellen
      }.map { move in
        let who = move.handeling.aan?.metLidwoord ?? "het \(b.huis)"
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if b.doelDeugt(move.handeling.doel) {
          return Vondst(
            .voldaan, "Op \(b.op(move.nummer)) vroeg u \(who) met een doel: \(b.tekst(doel: move.handeling.doel)).",
            proof)
        }
        return Vondst(
          .niet,
          "Op \(b.op(move.nummer)) vroeg u \(who) \(move.handeling.doel == nil ? "zonder doel" : "met een doel dat te breed is: \(b.tekst(doel: move.handeling.doel))").",
          proof, beter: "Noem wat u ermee moet beslissen.")
      }
    },

    Scoreregel(
      .delen, "voorbehoud", "Een houder die terecht zwijgt", voor: .beide,
      bron: Bron(.krant, "Rouvoet: beroepsgeheim en de uitweg"),
      onzeMaat: "Aandringen is: dezelfde houder over hetzelfde leefgebied nog eens vragen.",
      goed: "U neemt de weigering aan en gebruikt de uitweg.", fout: "U vraagt het nog drie keer.",
      vraag: "Wat bood de houder u wel aan?"
    ) { b in
      var seen: [String] = []
      return b.s.gebeurtenissen.compactMap { event in
        guard case .delenGeweigerd(let kept) = event.inhoud, kept.grond == .voorbehoud, let id = kept.puzzelstuk,
          b.rollen.contains(kept.aan),
          let piece = b.casus.puzzelstuk(id), !seen.contains(id), b.zetten.contains(where: { $0.nummer < event.nummer })
        else { return nil }
        seen.append(id)
        let again = b.alle(.navragen).first {
          $0.nummer > event.nummer && $0.handeling.aan == kept.houder
            && ($0.handeling.leefgebied == nil || $0.handeling.leefgebied == piece.leefgebied)
        }
        let holder = kept.houder
        let proof = [Bewijs(event.nummer, kept.woorden)]
        if let again {
          return Vondst(
            .deels,
            "Op \(b.op(event.nummer)) hield \(holder.metLidwoord) iets terecht bij zich; op \(b.op(again.nummer)) vroeg u het opnieuw.",
            proof + [Bewijs(again.nummer)], beter: "Gebruik de uitweg: \(b.citaat(piece.blijft?.uitweg)).")
        }
        return Vondst(
          .voldaan, "Op \(b.op(event.nummer)) hield \(holder.metLidwoord) iets terecht bij zich; u drong niet aan.",
          proof)
      }
    },
  ]
}
