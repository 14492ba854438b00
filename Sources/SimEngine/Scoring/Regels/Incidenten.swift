import Scenario

/// What happened in between, and what a seat did about it.
extension Scoreregels {
  static let incidenten: [Scoreregel] = [
    Scoreregel(
      .beeld, "incident", "Wat er tussendoor gebeurde", voor: .beide, zwaarte: 3,
      bron: Bron(.ontwikkelagenda, "§2: betekenisvol, ook voor wie er niet om vroeg"),
      onzeMaat:
        "Wat een reactie of niets doen waard is, is van de auteur van de casus, met motivering. Niets doen telt alleen waar de auteur dat "
        + "opschreef, en als u daarna nog iets anders deed.",
      goed: "U hoort wat iemand vraagt en doet het ene dat helpt, zonder iets te vertellen wat niet van u is.",
      fout: "Wie belt, hoort niets, of te veel.", vraag: "Wat had de ander op dat moment aan u?"
    ) { b in
      b.casus.incidenten.filter { $0.stoel == b.stoel && !$0.reacties.isEmpty }.compactMap { b.reactie(op: $0) }
    }
  ]
}

extension Blik {
  /// From so many simulated minutes on, counted from when somebody was there, an answer to what happens is late; ours.
  fileprivate static let laat = 60

  /// What this seat did about an incident, or that it did nothing; nil where there is nothing to say.
  fileprivate func reactie(op incident: Incident) -> Vondst? {
    let happened = s.gebeurtenissen.first {
      if case .incident(let news) = $0.inhoud { news.id == incident.id } else { false }
    }
    guard let happened else { return nil }
    let proof = Bewijs(happened.nummer, incident.tekst)
    if let move = alle(.reageren).first(where: { $0.handeling.incident == incident.id }),
      let chosen = incident.reacties.first(where: { $0.id == move.handeling.reactie })
    {
      let said = "Op \(op(move.nummer)) deed u: \(aangehaald(chosen.tekst))."
      let both = [proof, Bewijs(move.nummer, chosen.tekst)]
      // The author weighed it for a case that is open. Once decided, nothing is praised that came too late to matter, and what
      // is said of the decision is a question.
      if let taken = s.besluitGebeurtenis, taken < move.nummer {
        let waited = happened.nummer < taken
        if waited, chosen.waardering != .nietPassend { return nil }
        let words = chosen.motivering.lowercased()
        if ["beslis", "afdoening", "besluit", "voorstel"].contains(where: words.contains) {
          guard chosen.waardering == .nietPassend else { return nil }
          return Vondst(.nvt, "\(said) Er was toen al beslist. Wat had wie erom vroeg op dat moment nodig?", both)
        }
      }
      let late = tijd(move.nummer) - s.klok.volgendeOpen(stoel.netwerk, tijd(happened.nummer))
      if chosen.waardering != .nietPassend, late > Blik.laat {
        return Vondst(
          .nvt, "\(said) Dat was \(duurInWoorden(late)) nadat het gebeurde. Wat deed dat met wie erop wachtte?", both)
      }
      switch chosen.waardering {
      case .passend: return Vondst(.voldaan, "\(said) \(chosen.motivering)", both, weten: .wist)
      case .verdedigbaar:
        return Vondst(
          .voldaan, "\(said) Verdedigbaar: \(chosen.motivering)", both, weten: .wist, verdedigbaar: true)
      case .nietPassend: return Vondst(.niet, "\(said) \(chosen.motivering)", both, weten: .wist)
      }
    }
    // Only who went on with something else, while it could be answered, let it lie.
    let after = zetten.filter { $0.nummer > happened.nummer && $0.verricht.mogelijkheden.contains(.reageren) }
    guard let ignored = incident.negeren, zat(bij: happened.nummer), zat(bij: nil), let next = after.first,
      // Whose seat was taken before they could do anything, let nothing lie.
      !s.overdrachten.contains(where: {
        $0.stoel == stoel && (happened.nummer..<next.nummer).contains($0.gebeurtenis)
      })
    else { return nil }
    let said = "Op \(op(happened.nummer)) gebeurde er iets waar u niets aan deed."
    switch ignored.waardering {
    case .passend: return Vondst(.voldaan, "\(said) \(ignored.motivering)", [proof], weten: .wist)
    case .verdedigbaar: return Vondst(.nvt, "\(said) \(ignored.motivering) Was het een keuze?", [proof])
    case .nietPassend: return Vondst(.niet, "\(said) \(ignored.motivering)", [proof], weten: .wist)
    }
  }
}
