extension Beschrijving {
  private static let doelen = ["kennis", "houding", "vaardigheid"]

  private static func deel(
    _ id: String, casus: String, doelen: [String] = doelen, verder: String = "\"sessies\"", merk: String = "",
    casusmerk: String = ""
  ) -> String {
    let goals = doelen.map { "{\"soort\":\"\($0)\",\"tekst\":\"T\"}" }.joined(separator: ",")
    return
      "{\"id\":\"\(id)\",\"titel\":\"T\",\"casussen\":[\(casusmerk)\"\(casus)\"],\"leerdoelen\":[\(goals)],\"opdracht\":\"O\",\(merk)\"verder\":[{\"soort\":\(verder),\"aantal\":1}]}"
  }

  private static func leergang(_ parts: [String], merk: String = "") -> String {
    "{\"formaat\":1,\"titel\":\"T\",\"toelichting\":\"U\",\(merk)\"delen\":[\n\(parts.joined(separator: ",\n"))]}"
  }

  /// Codes for leergangen.
  static let leergangen: [Beschrijving] = [
    Beschrijving(
      .leerdoelsoortOntbreekt, "Leergang die maar één kant leert",
      "Wie alleen weet hoe het hoort, doet het nog niet. Een leergang heeft daarom over al zijn delen samen leerdoelen van kennis, houding "
        + "en vaardigheid.",
      .init(.leergang, leergang([deel("a", casus: "x", doelen: ["kennis"])], merk: "1️⃣"))),
    Beschrijving(
      .voorwaardeZonderSessie, "Voorwaarde zonder sessie",
      "Een gesprek en een voornemen horen bij een sessie. Een deel vraagt er daarom altijd ten minste één gesloten sessie bij; een cijfer "
        + "kan geen voorwaarde zijn.",
      .init(.leergang, leergang([deel("a", casus: "x", verder: "\"gesprek\"", merk: "1️⃣")]))),
    Beschrijving(
      .casusVakerInLeergang, "Casus staat vaker in een leergang",
      "Een sessie hoort bij het deel dat haar casus noemt. Staat een casus in twee delen, dan zou één sessie voor beide tellen.",
      .init(
        .leergang,
        leergang([
          deel("a", casus: "x", doelen: ["kennis", "houding"]),
          deel("b", casus: "x", doelen: ["vaardigheid"], casusmerk: "1️⃣"),
        ]))),
    Beschrijving(
      .leergangZonderCasus, "Leergang noemt een onbekende casus",
      "De casussen van een leergang staan in de map casussen ernaast. Wie aan het deel toe is, moet ze kunnen spelen.",
      .init(.leergang, leergang([deel("a", casus: "nachtslod", casusmerk: "1️⃣")]))),
  ]
}
