/// A decision fits the evidence, and a strafbeschikking asks for nothing that only the rechter imposes.
///
/// Source: rechtsregel (domeinmodel §16, sepot, strafbeschikking; certainty high).
struct BewijsCheck: CasusCheck {
  private static let onlyCourt = ["gevangenisstraf", "celstraf", "hechtenis", "detentie", "voorwaardelijk"]

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard let feit = casus.feit else { return }
    for (index, beslissing) in casus.beslissingen.enumerated() {
      let place = CasusPlaatsen.Stap.element(index)
      if beslissing.soort == .strafbeschikking,
        let word = Self.onlyCourt.first(where: beslissing.naam.lowercased().contains)
      {
        log.report(
          .strafbeschikkingOnmogelijk, at: places("beslissingen", place, "naam"),
          "een strafbeschikking ontneemt geen vrijheid en is niet voorwaardelijk; hier staat \(citaat(word))",
          hint: "noem boete, taakstraf, schadevergoeding of aanwijzing, of kies dagvaarden")
      }
      guard beslissing.waardering == .passend else { continue }
      let needsProof: Bool
      switch beslissing.soort {
      case .strafbeschikking, .omZitting, .voorwaardelijkSepot, .halt: needsProof = true
      case .sepot02: needsProof = false
      case .dagvaarden, .dagvaardenMetVoorwaarden, .vorderenIsd, .sepot01, .beleidssepot, .gedragsaanwijzing,
        .reprimande, .raadsonderzoek, .verdieping, .overdracht, .overdrachtHic, .mediation, .huisverbod,
        .gebiedsverbodBurgemeester,
        .crisismaatregel, .zorgmachtiging, .ondertoezichtstelling, .gevangenisstraf:
        continue
      }
      guard needsProof != feit.bewijsRond else { continue }
      log.report(
        .sepotTegenBewijs, at: places("beslissingen", place, "waardering"),
        "\(beslissing.soort.naam) past bij een zaak die \(needsProof ? "wel" : "niet") te bewijzen is; hier is het bewijs \(feit.bewijsRond ? "rond" : "niet rond")",
        hint: "verander de waardering, of \"bewijs_rond\"",
        notes: [.init("hier staat het bewijs", at: places("feit", "bewijs_rond"))])
    }
  }
}
