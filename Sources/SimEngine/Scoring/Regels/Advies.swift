import Scenario
import Tekst

/// The advice of the house on the six kwaliteitseisen, by the judge of texts.
extension Scoreregels {
  static let adviesEisen: [Scoreregel] = Kwaliteitseis.allCases.map { requirement in
    Scoreregel(
      .advies, requirement.rawValue, requirement.omschrijving, voor: .veiligheidshuis, bron: requirement.bron,
      onzeMaat:
        "De bron noemt de eis; de schaal van niet, deels en voldaan en de richtpunten zijn van dit programma (\(AdviesJudge.versie)).",
      vragen: [Dekkingsvraag(.kv1, .kwaliteitseisen)] + (requirement == .actueel ? [Dekkingsvraag(.kv1, .doel)] : []),
      goed: Scoreregels.adviesVoorbeeld[requirement.rawValue]?.goed ?? "",
      fout: Scoreregels.adviesVoorbeeld[requirement.rawValue]?.fout ?? "",
      vraag: "Kan een officier die deze persoon niet kent, hier vandaag mee uit de voeten?"
    ) { b in
      b.eigenAdviezen.compactMap { number, advice in
        guard let judged = b.kwaliteit(advice).first(where: { $0.eis == requirement }) else { return nil }
        let proof =
          judged.bewijs.isEmpty ? [Bewijs(number)] : judged.bewijs.prefix(3).map { Bewijs(number, $0.woorden) }
        // A requirement that does not hold for this case is nothing to find.
        guard let given = judged.oordeel else { return nil }
        let verdict = Bevinding.Oordeel(given)
        let length = b.woorden(advice.tekst)
        // Of a word or three only what it lacks is worth saying; that its date is fresh is no merit.
        if verdict == .voldaan {
          let quoted = judged.bewijs.map { $0.woorden.lowercased() }
          // How long it holds is no doel; and a text that judges or tells what stays with its holder is not praised.
          if length < Blik.kort || !b.isLofwaardig(advice.tekst, .advies)
            || requirement == .doel
              && quoted.contains(where: { ["vervalt", "geldig", "historie:"].contains(where: $0.contains) })
          {
            return nil
          }
        }
        if requirement == .bondig {
          // The length is counted. What a reader could do without is not for a program to say.
          guard verdict != .voldaan else {
            // Few words are a merit of a text that says something.
            let says = b.kwaliteit(advice).contains {
              [.juridisch, .doel].contains($0.eis) && ($0.oordeel ?? .onvoldoende) > .onvoldoende
            }
            guard says else { return nil }
            return Vondst(.voldaan, "Uw advies van \(b.op(number)) telt \(length) woorden.", proof)
          }
          guard length > Blik.langAdvies else { return nil }
        }
        // Nobody need tell of a partner, child or parent who is not there.
        let household: Set<Persoon.Hoedanigheid> = [.kind, .partner, .ouder]
        if requirement == .context, verdict == .deels,
          !b.casus.personen.contains(where: { household.contains($0.hoedanigheid) })
        {
          return nil
        }
        if requirement == .juridisch, verdict != .voldaan {
          // A case that is not prosecuted has no length or height to name.
          if verdict == .deels, let chosen = b.casus.beslissing(advice.beslissing)?.soort,
            [.sepot01, .sepot02, .beleidssepot].contains(chosen)
          {
            return nil
          }
          // Who names what was chosen, however briefly, did not leave it out.
          if verdict == .niet, b.noemtAfdoening(advice.tekst) { return nil }
        }
        // An advice that was recorded after instroom is not 'of the year before' it.
        let after = requirement == .actueel && verdict == .voldaan && b.tijd(number) >= 0
        let why = after ? "vastgelegd na de instroom, dus actueel." : judged.waarom
        // Somebody who wrote it above a sentence means to have said it.
        // Unsure of a text of some length there is nothing to ask that helps.
        if verdict != .voldaan, !judged.isZeker, length >= 2 * Blik.kort { return nil }
        let labelled = advice.tekst.lowercased().contains("\(requirement.rawValue):")
        if verdict != .voldaan, !judged.isZeker || verdict == .niet && labelled {
          return Vondst(
            .nvt,
            "Uw advies van \(b.op(number)): het programma las dit en is niet zeker. \(why) Leest u dat ook zo?", proof)
        }
        return Vondst(verdict, "Uw advies van \(b.op(number)): \(why)", proof, beter: judged.suggestie)
      }
    }
  }

  private static let adviesVoorbeeld: [String: (goed: String, fout: String)] = [
    "actueel": (
      "Vastgelegd zeven weken voor de instroom, op informatie van dit jaar.",
      "Vastgelegd twee jaar geleden en niet bijgewerkt."
    ),
    "doel": (
      "\u{2018}Doel: drie maanden geen incident aan de deur.\u{2019}", "Alleen een straf, zonder wat zij moet bereiken."
    ),
    "context": ("\u{2018}Bij een week vastzitten valt het werk weg.\u{2019}", "Geen woord over gezin, werk of buurt."),
    "juridisch": (
      "\u{2018}Dagvaarden, eis deels voorwaardelijk met behandelplicht.\u{2019}", "\u{2018}Een passende aanpak.\u{2019}"
    ),
    "bondig": ("Te lezen in een minuut.", "Twee bladzijden voorgeschiedenis."),
    "historie": (
      "\u{2018}Vijf meldingen in twee jaar, oplopend.\u{2019}", "Huiselijk geweld zonder wat eraan voorafging."
    ),
  ]

  static let adviesInhoud: [Scoreregel] = [
    Scoreregel(
      .advies, "beslissing", "De geadviseerde beslissing", voor: .veiligheidshuis,
      bron: Bron(.handreiking, "bijlage 1, koppelvlak 1: inhoud"),
      onzeMaat:
        "Er is geen beste beslissing; passend, verdedigbaar en niet passend zijn van de auteur, met motivering.",
      vragen: [Dekkingsvraag(.kv1, .inhoud)],
      goed: "Het advies noemt een afdoening die de officier kan geven en die bij de persoon past.",
      fout: "Het advies vraagt iets waar de officier niet over gaat.",
      vraag: "Wat zou u adviseren als het feit een ander was?"
    ) { b in
      b.eigenAdviezen.compactMap { number, advice in
        guard let decision = b.casus.beslissing(advice.beslissing) else { return nil }
        // Written after the decision it is for another time, and the author weighed it for this one.
        if let taken = b.s.besluitGebeurtenis, number > taken, decision.soort.bevoegd == .officier { return nil }
        let proof = [Bewijs(number, decision.naam)]
        let said = "Op \(b.op(number)) adviseerde u \(b.naam(beslissing: decision.id))"
        if decision.soort.bevoegd != .officier {
          return Vondst(
            .niet, "\(said). Daarover gaat de \(decision.soort.bevoegd.rawValue): op ZSM kan dit niet gevolgd worden.",
            proof, beter: "Vraag wat de officier zelf kan beslissen of vorderen.", weten: .wist)
        }
        if let other = b.tekstNaastKeuze(advice.tekst, decision.id) {
          return Vondst(.nvt, "Uw advies van \(b.op(number)): \(other)", [Bewijs(number, advice.tekst)])
        }
        let few = b.woorden(advice.tekst) < Blik.minsteWoorden
        switch decision.waardering {
        // An advice of a few words does not carry what the author says of it.
        case .passend where few, .verdedigbaar where few: return nil
        case .passend: return Vondst(.voldaan, "\(said). \(b.motivering(decision))", proof)
        case .verdedigbaar:
          return Vondst(.voldaan, "\(said). Verdedigbaar: \(b.motivering(decision))", proof, verdedigbaar: true)
        case .nietPassend:
          // Before instroom nobody in the house knows the feit.
          let early = b.tijd(number) < 0
          // Who asked nobody cannot say that it was not to be known.
          let asked = b.zetten.contains {
            $0.nummer < number && [.navragen, .spreken, .raadplegen, .overlegOpenen].contains($0.handeling.soort)
          }
          return Vondst(
            early && asked ? .konNietWeten : .deels,
            "\(said). \(early ? "U wist toen niet voor welk feit\(asked ? "" : ", en had nog niemand iets gevraagd"). " : "")Achteraf past het minder: \(b.motivering(decision))",
            proof, beter: early ? "Een advies voor meer dan één soort feit houdt langer stand." : "",
            weten: early && asked ? .konNietWeten : nil)
        }
      }
    }
  ]
}

extension Blik {
  /// From so many words on an advice is long: ours, somewhat over the richtpunt of 120.
  static let langAdvies = 160

  /// Whether a text names something that an officier can do, by the first word of its name.
  func noemtAfdoening(_ text: String) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return words.contains("taakstraf") || words.contains("sepot")
      || Afdoening.allCases.contains { kind in
        kind.bevoegd == .officier
          && kind.naam.lowercased().split { !$0.isLetter }.first.map { words.contains(String($0)) } == true
      }
  }

  /// The advices of this seat that somebody could use: the one that lay there at instroom, the last before the decision, and
  /// the last after it.
  var eigenAdviezen: [(nummer: Int, advies: Adviesstuk)] {
    guard stoel == .veiligheidshuis else { return [] }
    var after: (nummer: Int, advies: Adviesstuk)?
    for event in s.gebeurtenissen.dropFirst(s.besluitGebeurtenis ?? s.gebeurtenissen.count) {
      if case .adviesVastgelegd(let advice) = event.inhoud, !advice.gesimuleerd { after = (event.nummer, advice) }
    }
    return voorBesluit + (after.map { [$0] } ?? [])
  }

  private var voorBesluit: [(nummer: Int, advies: Adviesstuk)] {
    guard let last = eigenAdvies else { return [] }
    var atIntake: (nummer: Int, advies: Adviesstuk)?
    for event in s.gebeurtenissen.prefix(begin(.instroom) ?? 0) {
      if case .adviesVastgelegd(let advice) = event.inhoud, !advice.gesimuleerd { atIntake = (event.nummer, advice) }
    }
    guard let atIntake, atIntake.nummer != last.nummer else { return [last] }
    return [atIntake, last]
  }

  /// The last advice that a participant wrote before the decision, with its event.
  var eigenAdvies: (nummer: Int, advies: Adviesstuk)? {
    guard stoel == .veiligheidshuis else { return nil }
    var found: (Int, Adviesstuk)?
    for event in s.gebeurtenissen.prefix(s.besluitGebeurtenis ?? s.gebeurtenissen.count) {
      if case .adviesVastgelegd(let advice) = event.inhoud, !advice.gesimuleerd { found = (event.nummer, advice) }
    }
    return found
  }
}
