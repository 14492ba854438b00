/// A vignette is what its criteria make of it, and a border case shows two readings with two sources.
///
/// Otherwise the program would tell a room that something follows from the landelijk kader which does not.
enum VignetCheck {
  /// Reports double ids, also in a file with other mistakes.
  static func ids(in root: JSONValue?, _ list: String, _ log: DiagnosticLog) {
    var first: [String: SourceRange] = [:]
    for element in root?.member(list)?.children ?? [] {
      guard let id = element.member("id"), let text = id.word else { continue }
      if let earlier = first[text] {
        log.report(
          .dubbelId, at: id.range, "een id komt één keer voor in een bestand; \(citaat(text)) staat er vaker",
          hint: "geef de andere een ander id", notes: [.init("eerder staat het hier", at: earlier)])
      } else {
        first[text] = id.range
      }
    }
  }

  /// Reports what does not fit in a series that could be read without errors.
  static func run(_ reeks: Signaalreeks, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for (index, vignet) in reeks.vignetten.enumerated() {
      aanwijzingen(vignet, index, places, log)
      if vignet.sleutel != vignet.agenderen {
        log.report(
          .vignetTegenSleutel, at: places("vignetten", .element(index), "agenderen"),
          "uit de criteria van dit vignet volgt \(citaat(vignet.sleutel.rawValue)); hier staat \(citaat(vignet.agenderen.rawValue))",
          hint: "schrijf \"\(vignet.sleutel.rawValue)\", of pas de signalen aan: (1a, 1b, 2a, 2b en 3) of (4a en 4b)")
      }
      lezingen(vignet, index, places, log)
    }
  }

  /// Each criterion once, and only those that are in it: what is not named, is not there.
  private static func aanwijzingen(_ vignet: Vignet, _ index: Int, _ places: CasusPlaatsen, _ log: DiagnosticLog) {
    var seen: Set<Deelfeit> = []
    for (number, sign) in vignet.aanwijzingen.enumerated() {
      let isNew = seen.insert(sign.feit).inserted
      guard !isNew || sign.waarde == .nee else { continue }
      log.report(
        .signaalNietBenoemd,
        at: places("vignetten", .element(index), "signalen", .element(number), isNew ? "waarde" : "feit"),
        isNew
          ? "een signaal dat in een vignet staat is \"ja\" of \"verdedigbaar\"; hier staat \"nee\""
          : "een criterium staat één keer bij een vignet; \(citaat(sign.feit.rawValue)) staat er vaker",
        hint: isNew ? "haal het signaal weg: wat niet genoemd is, is er niet" : "voeg de twee samen")
    }
  }

  private static func lezingen(_ vignet: Vignet, _ index: Int, _ places: CasusPlaatsen, _ log: DiagnosticLog) {
    let place = places.naam("vignetten", .element(index), "lezingen")
    guard vignet.isGrensgeval else {
      if !vignet.lezingen.isEmpty {
        log.report(
          .lezingenZonderGrensgeval, at: place,
          "alleen een grensgeval heeft lezingen; dit vignet is \(citaat(vignet.agenderen.rawValue))",
          hint: "haal \"lezingen\" weg, of schrijf \"agenderen\": \"verdedigbaar\" en pas de signalen aan")
      }
      return
    }
    let isBoth = vignet.lezingen.count == 2 && Set(vignet.lezingen.map(\.agenderen)).count == 2
    guard !isBoth || Set(vignet.lezingen.map(\.bron)).count < 2 else { return }
    log.report(
      .grensgevalZonderLezingen,
      at: vignet.lezingen.isEmpty ? places("vignetten", .element(index), "agenderen") : place,
      "een grensgeval heeft twee lezingen, één voor agenderen en één ertegen, elk met een eigen bron",
      hint: isBoth ? "geef elke lezing haar eigen bron" : "schrijf bij \"lezingen\" beide kanten op")
  }

  /// The findings on priorities that none of these regions has, word for word.
  static func prioriteiten(in read: Gelezen<Signaalreeks>, van regios: [Regioprofiel]) -> [Diagnostic] {
    // A file that lies by itself has no regions to look in.
    guard let reeks = read.waarde, !regios.isEmpty else { return [] }
    let known = regios.flatMap(\.prioriteiten)
    let log = DiagnosticLog()
    let list = JSONParser.parse(read.source, DiagnosticLog())?.root?.member("vignetten")?.children ?? []
    for (vignet, element) in zip(reeks.vignetten, list) {
      for (text, value) in zip(vignet.prioriteiten, element.member("prioriteiten")?.children ?? [])
      where !known.contains(text) {
        let meant = NearMiss.suggestion(for: text, among: known)
        log.report(
          .verwijzingNaarNiets, at: value.range,
          "een prioriteit staat woordelijk in een regioprofiel; \(citaat(text, maximum: 80)) staat in geen enkel",
          hint: meant.map { "schrijf \"\($0)\"" } ?? "neem de woorden over uit \"prioriteiten\" van een regioprofiel")
      }
    }
    return log.sorted
  }
}
