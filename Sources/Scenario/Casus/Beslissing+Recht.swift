/// What the law says of a decision, whatever the author of the casus thinks of it (domeinmodel §16).
extension Beslissing {
  /// A rule that forbids this decision in a case, with the officier's words.
  package struct Beletsel: Equatable, Sendable {
    package var regel: Rechtsregel
    package var woorden: String
  }

  /// The rule that forbids it on the facts of the case; nil: the law leaves it open.
  ///
  /// What depends on what became known in a session (an earlier taakstraf, who was heard) is a `Bezwaar` with a
  /// `rechtsregel`.
  package func beletsel(_ feit: Feit, leeftijd: Int) -> Beletsel? {
    switch soort {
    case .halt, .reprimande:
      let name = soort == .halt ? "Halt" : "Een reprimande"
      if !(12...17).contains(leeftijd) {
        return Beletsel(
          regel: .halt, woorden: "\(name) is er voor wie op de pleegdatum twaalf tot en met zeventien was.")
      }
      guard soort == .halt, !(feit.bekent && feit.haltwaardig) else { return nil }
      return Beletsel(
        regel: .halt,
        woorden: feit.bekent
          ? "Dit feit is er geen waarvoor iemand naar Halt kan." : "Naar Halt gaat alleen wie het feit bekent.")
    case .strafbeschikking, .omZitting, .voorwaardelijkSepot, .dagvaarden, .dagvaardenMetVoorwaarden,
      .gedragsaanwijzing:
      if leeftijd < 12 {
        return Beletsel(regel: .leeftijd, woorden: "Wie op de pleegdatum jonger dan twaalf was, wordt niet vervolgd.")
      }
      guard !feit.bewijsRond, soort == .strafbeschikking || soort == .voorwaardelijkSepot else { return nil }
      return Beletsel(
        regel: soort == .strafbeschikking ? .strafbeschikking : .sepot,
        woorden: "Daarvoor moet de zaak te bewijzen zijn, en het bewijs is niet rond.")
    case .vorderenIsd:
      guard leeftijd < 18 || !feit.voorlopigeHechtenis else { return nil }
      return Beletsel(
        regel: .isd,
        woorden: leeftijd < 18
          ? "ISD is er alleen voor meerderjarigen."
          : "Voor dit feit is geen voorlopige hechtenis mogelijk, en dus geen ISD.")
    case .sepot02:
      guard feit.bewijsRond else { return nil }
      return Beletsel(regel: .sepot, woorden: "Het bewijs is rond; wegens te weinig bewijs kan ik niet seponeren.")
    case .sepot01, .beleidssepot, .raadsonderzoek, .verdieping, .overdracht, .overdrachtHic, .mediation, .huisverbod,
      .gebiedsverbodBurgemeester, .crisismaatregel, .zorgmachtiging, .ondertoezichtstelling, .gevangenisstraf:
      return nil
    }
  }
}
