extension Beschrijving {
  private static func stap(_ id: String, _ soort: String, _ kort: Int, merk: String = "") -> String {
    "{ \"id\": \"\(id)\", \"titel\": \"T\", \"soort\": \(merk)\"\(soort)\", \"minuten\": 5, \"kort\": \(kort), \"wie\": \"ieder\", \"opdracht\": \"O\" }"
  }

  private static func methode(_ steps: [String], merk: String = "") -> String {
    "{ \"formaat\": 1, \"titel\": \"T\", \"toelichting\": \"U\", \(merk)\"stappen\": [\n  \(steps.joined(separator: ",\n  ")) ] }"
  }

  /// Codes for methods of reflection.
  static let methoden: [Beschrijving] = [
    Beschrijving(
      .fragmentVoorOpenRonde, "Opname voor het eigen verhaal",
      "Wie eerst een fragment ziet, vertelt daarna het fragment. Laat deelnemers daarom in een open ronde hun eigen verhaal vertellen "
        + "voordat er iets van de opname op het scherm komt, ook in de korte vorm.",
      .init(
        .methode,
        methode([stap("a", "fragment", 8, merk: "1️⃣"), stap("b", "voornemens", 6), stap("c", "leervragen", 6)]))),
    Beschrijving(
      .methodeZonderVoornemen, "Methode zonder voornemen of leervraag",
      "Ieder gaat weg met één voornemen, en wat de groep niet zelf kan oplossen krijgt als leervraag een bestemming. Daarvoor heeft een "
        + "methode twee stappen, die ook in de korte vorm blijven.",
      .init(.methode, methode([stap("a", "open_ronde", 10), stap("c", "leervragen", 10)], merk: "1️⃣"))),
    Beschrijving(
      .korteVormPastNiet, "Korte vorm is te lang of te kort",
      "Met --kort duurt een gesprek ongeveer twintig minuten. De minuten bij \"kort\" zijn samen 15 tot en met 25; een stap met 0 "
        + "vervalt in de korte vorm.",
      .init(
        .methode, methode([stap("b", "voornemens", 3), stap("c", "leervragen", 3)], merk: "1️⃣"))),
  ]
}
