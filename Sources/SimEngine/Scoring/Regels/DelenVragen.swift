import Scenario
import Tekst

/// Sharing, second part: how was asked.
extension Scoreregels {
  static let delenVragen: [Scoreregel] = [
    Scoreregel(
      .delen, "met_doel", "Vragen met een doel", voor: .beide, vanzelf: true, bron: gegevensdeling,
      vragen: [Dekkingsvraag(.kv2, .inhoud)],
      goed: "U zegt waarvoor u het wilt weten.",
      fout: "U vraagt zonder doel, of om \u{2018}een compleet beeld\u{2019}.",
      vraag: "Welke beslissing hing aan dit antwoord?"
    ) { b in
      // What a holder offered to answer, it answers for whatever doel (casusformaat, 'blijft').
      let asked = b.zetten.filter {
        $0.handeling.vragen.isEmpty
          && (($0.handeling.soort == .navragen && $0.handeling.aan != .intermediair)
            || $0.handeling.soort == .vraagStellen)
      }
      let lacking = asked.filter { !b.doelDeugt($0.handeling.doel) }
      return asked.compactMap { move in
        let who = move.handeling.aan?.metLidwoord ?? "het \(b.huis)"
        let proof = [Bewijs(move.nummer, move.handeling.tekst)]
        if b.doelDeugt(move.handeling.doel) {
          // A doel that was ticked does not make a question for everything a narrow one.
          let text = move.handeling.tekst ?? ""
          guard Woordkeus.wilAlles(text) == nil, Woordkeus.ruimeVraag(text) == nil,
            asked.allSatisfy({ !$0.handeling.gevraagd.isAlles && $0.handeling.leefgebieden.count <= Blik.smal })
          else { return nil }
          // Said once, and only where it was so each time.
          guard lacking.isEmpty, asked.first?.nummer == move.nummer else { return nil }
          let said =
            asked.count == 1
            ? "Op \(b.op(move.nummer)) vroeg u \(who) met een doel: \(b.tekst(doel: move.handeling.doel))."
            : "Elke keer dat u een doel koos bij een vraag (\(asked.count) keer), was dat niet te breed."
          return Vondst(.voldaan, said, proof)
        }
        // Said once, with how often.
        guard lacking.first?.nummer == move.nummer else { return nil }
        func names(_ moves: some Sequence<Zet>) -> String {
          let all = moves.map { $0.handeling.aan?.metLidwoord ?? "het \(b.huis)" }
          return opsomming(all.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } })
        }
        // Without a doel, and with one that is too broad, are two things.
        let rest = lacking.dropFirst()
        let same = rest.filter { ($0.handeling.doel == nil) == (move.handeling.doel == nil) }
        let other = rest.filter { ($0.handeling.doel == nil) != (move.handeling.doel == nil) }
        let more =
          (same.isEmpty ? "" : ", en daarna \(names(same))")
          + (other.isEmpty
            ? "" : "; \(move.handeling.doel == nil ? "met een te breed doel" : "zonder doel") vroeg u \(names(other))")
        return Vondst(
          .niet,
          "Op \(b.op(move.nummer)) vroeg u \(who) \(move.handeling.doel == nil ? "zonder doel" : "met een doel dat te breed is: \(b.tekst(doel: move.handeling.doel))")\(more).",
          lacking.prefix(3).map { Bewijs($0.nummer, $0.handeling.tekst) }, beter: "Noem wat u ermee moet beslissen.")
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
            && $0.handeling.gevraagd.raakt(piece.leefgebied)
        }
        let offered = piece.blijft?.vragen.map(\.id) ?? []
        let used = b.zetten.first { $0.nummer > event.nummer && $0.handeling.vragen.contains(where: offered.contains) }
        let holder = kept.houder
        let proof = [Bewijs(event.nummer, kept.woorden)]
        // Passing on what the house was asked, or asking what was offered instead, is no pressing.
        let pressed = again.map { move in
          let passedOn = b.alle(.vraagStellen).contains { $0.nummer > event.nummer && $0.nummer < move.nummer }
          return !passedOn && b.bedrijf(bij: move.nummer) == b.bedrijf(bij: event.nummer)
            && !b.isUitweg(move.handeling.tekst, piece)
        }
        if pressed == false { return nil }
        if let again {
          return Vondst(
            .deels,
            "Op \(b.op(event.nummer)) hield \(holder.metLidwoord) iets terecht bij zich; op \(b.op(again.nummer)) vroeg u het opnieuw.",
            proof + [Bewijs(again.nummer)], beter: "Gebruik de uitweg: \(b.citaat(piece.blijft?.uitweg)).")
        }
        // Who did not press, and told it all the same, respected nothing.
        guard !b.vertelde(piece, na: event.nummer) else { return nil }
        if let used {
          return Vondst(
            .voldaan,
            "Op \(b.op(event.nummer)) hield \(holder.metLidwoord) iets terecht bij zich; op \(b.op(used.nummer)) vroeg u wat wel mocht.",
            proof + [Bewijs(used.nummer)])
        }
        // Not to ask again is what everybody does.
        return nil
      }
    },
  ]
}

extension Blik {
  /// So many leefgebieden at once are a narrow question still; ours.
  fileprivate static let smal = 3

  /// Whether a question asks for what a holder offered instead: it shares a word of some length with the offer.
  fileprivate func isUitweg(_ text: String?, _ piece: Puzzelstuk) -> Bool {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 5 })
    }
    guard let text, let offer = piece.blijft?.uitweg else { return false }
    return words(text).intersection(words(offer)).count > 1
  }

  /// The act in which an event falls.
  fileprivate func bedrijf(bij nummer: Int) -> Bedrijf? {
    Bedrijf.allCases.last { begin($0).map { $0 <= nummer } ?? false }
  }

  /// Whether this seat may have typed away what stays with its holder: a word of it is enough to keep praise back.
  fileprivate func vertelde(_ piece: Puzzelstuk, na nummer: Int) -> Bool {
    zetten.contains { move in
      move.nummer > nummer && kanStaan(piece, in: move.handeling, zekerheid: 0.2)
    }
  }

  /// Whether a seat, whoever looks, may have told something in what it typed before an event.
  func vertelde(_ piece: Puzzelstuk, stoel: Stoel, voor nummer: Int) -> Bool {
    s.handelingen.contains { event, done in
      event.nummer < nummer && done.stoel == stoel
        && (done.handeling.soort.kenmerk.deelt != nil || done.handeling.soort.kenmerk.isBesluit)
        && kanStaan(piece, in: done.handeling, zekerheid: 0.5)
    }
  }

  /// Whether the text of a sharing says no more than what was chosen with it, as far as a program can tell, and judges nobody.
  func zegtNietMeer(_ share: Deling) -> Bool {
    guard let text = share.zet.handeling.tekst, !text.isEmpty else { return true }
    guard isLofwaardig(text, share.zet.handeling.tekstsoort) else { return false }
    guard let kind = share.zet.handeling.tekstsoort else { return true }
    return !lees(text, kind).contains {
      $0.soort == .onthult && $0.zekerheid > 0.5 && !share.stukken.contains($0.stuk)
    }
  }

  /// Whether a text may tell a piece: by a word of it, or as sure as is asked.
  func kanStaan(_ piece: Puzzelstuk, in handeling: Handeling, zekerheid: Double) -> Bool {
    guard let text = handeling.tekst else { return false }
    let low = text.lowercased()
    if piece.herkenning.contains(where: { low.contains($0.lowercased()) }) { return true }
    guard let kind = handeling.soort.kenmerk.tekstsoort else { return false }
    return lees(text, kind).contains {
      $0.soort != .vraagt && $0.stuk == piece.id && $0.zekerheid > zekerheid
    }
  }
}
