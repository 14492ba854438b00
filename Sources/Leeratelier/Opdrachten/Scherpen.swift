import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let scherpte: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "scherpte", kort: "een matig advies samen beter schrijven, in twintig minuten", argumenten: "[CASUS]",
        uitleg:
          "Een matig advies wordt door een duo of een groep verbeterd, versie na versie. Bij elke versie ziet "
          + "u de zes oordelen met de woorden die telden, een suggestie en wat de officier ermee kan. CASUS is "
          + "een casus waarin al een advies ligt, of een van de meegeleverde teksten: "
          + Scherpteoefening.meegeleverd.map(\.id).joined(separator: ", ") + ". Deze oefening wordt niet opgenomen.",
        opties: [
          .init(naam: "regio", waarde: "REGIO", uitleg: "een andere regio dan de casus noemt"),
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "speel af wat er in een bestand staat"),
        ], voorbeeld: "leeratelier scherpte thuis"),
      doe: scherp)
  ]

  private static func scherp(_ env: Omgeving) throws -> Uitgang {
    // Before the terminal is taken: a name that is none is said on standard error.
    let named = try env.argumenten.plaats.first.map { name throws in try oefening(env, name) }
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    do {
      var chosen = named
      if chosen == nil { chosen = try kiesOefening(env, control) }
      guard let chosen else { return .goed }
      var game = Scherpte(chosen, control)
      try game.loop()
    } catch is Gestopt {
      // Nothing is kept, so there is nothing to save.
      control.sluit()
    }
    return .goed
  }

  private static func oefening(_ env: Omgeving, _ name: String) throws -> Scherpteoefening {
    if let shipped = Scherpteoefening.meegeleverd.first(where: { $0.id == name }) { return shipped }
    let library = try env.bibliotheek()
    guard library.casusIds.contains(name.hasSuffix(".json") ? String(name.dropLast(5)) : name) else {
      let ids = Scherpteoefening.meegeleverd.map(\.id) + library.casusIds
      let near = NearMiss.suggestion(for: name, among: ids).map { " Bedoelde u \($0)?" } ?? ""
      throw Opdrachtfout(
        "Er is geen casus of oefentekst \u{2018}\(name)\u{2019}.\(near) Te kiezen zijn: "
          + "\(ids.joined(separator: ", ")).", .geenInvoer)
    }
    let chosen = try env.scenario(name, regio: env.argumenten.waarde("regio"))
    guard let made = Scherpteoefening(chosen.casus, chosen.regio, vandaag: Datum.vandaag) else {
      throw Opdrachtfout(
        "In de casus \(chosen.casus.id) ligt vooraf geen advies. Kies een andere casus, of een oefentekst: "
          + "\(Scherpteoefening.meegeleverd.map(\.id).joined(separator: ", ")).",
        .gebruik)
    }
    return made
  }

  private static func kiesOefening(_ env: Omgeving, _ control: any Bediening) throws -> Scherpteoefening? {
    try Gesprek(bediening: control).kies(
      "Welk advies maakt u beter?",
      Scherpteoefening.meegeleverd.map { (woord: $0.id, tekst: $0.titel, waarde: $0) }, kop: "Scherpte")
  }
}
