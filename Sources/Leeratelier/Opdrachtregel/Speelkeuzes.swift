import Scenario
import SimEngine
import Tekst

/// How a casus is opened, as the options of a verb say; without any: as the casus and the region have it.
struct Speelkeuzes {
  /// Id of a regioprofiel; nil: the one that the casus names.
  var regio: String?
  /// Other roles at a seat, as `zsm=rol,rol`.
  var rollen: [String] = []
  var gewoonte = Gewoonte.zorgvuldig
  /// Calendar date of the instroom, as `JJJJ-MM-DD`; nil: the usual one of the casus.
  var datum: String?
  var zaad: UInt64 = 1
  var proeflezing = true
  /// The short track: people begin at the instroom.
  var kort = false
  /// What the screens show.
  var vorm = Speelvorm.Vorm.afgeschermd
  /// A real clock per act.
  var klok = Speelklok()
  /// A file with what somebody would type.
  var invoer: String?
  /// How the session is called; nil: not yet.
  var naam: String?

  /// What the options ask.
  init(_ arguments: Argumenten) throws(Opdrachtfout) {
    regio = arguments.waarde("regio")
    rollen = arguments.alle("rollen")
    gewoonte = try arguments.keuze("gewoonte", Gewoonte.self) ?? .zorgvuldig
    datum = arguments.waarde("datum")
    zaad = try arguments.zaad()
    proeflezing = !arguments.heeft("zonder-proeflezing")
    kort = arguments.heeft("kort")
    klok = try Speelkeuzes.klok(arguments)
    invoer = arguments.waarde("invoer")
    naam = try arguments.waarde("naam").map { text throws(Opdrachtfout) in try Sessienaam.gelezen(text) }
  }

  init() {}

  /// The clock that the options ask.
  static func klok(_ arguments: Argumenten) throws(Opdrachtfout) -> Speelklok {
    guard let text = arguments.waarde("klok") else { return Speelklok() }
    guard let clock = Speelklok(text) else {
      throw Opdrachtfout(
        "Schrijf de klok als --klok instroom=20,daarna=10: een bedrijf (vooraf, instroom, daarna) met 1 tot en met \(Speelklok.hoogstens) minuten. Er staat \u{2018}\(text)\u{2019}.",
        .gebruik)
    }
    return clock
  }

  /// The opening of a session of a casus in a region.
  ///
  /// - Throws: `Opdrachtfout` when the roles or the date cannot be.
  func opening(_ casus: Casus, _ regio: Regioprofiel, mensen: [Stoel]) throws(Opdrachtfout) -> Opening {
    var roles = Opening.standaardrollen(casus)
    for text in rollen {
      let (seat, names) = try Speelkeuzes.lees(rollen: text)
      roles[seat] = names
    }
    if let objection = Opening.bezwaar(rollen: roles) {
      throw Opdrachtfout("Deze verdeling van rollen kan niet: \(objection).", .gebruik)
    }
    guard !kort || casus.kentKort else {
      guard casus.heeftZaak else {
        throw Opdrachtfout(
          "Deze casus heeft geen strafzaak: het huis speelt haar helemaal. Laat --kort weg.", .gebruik)
      }
      throw Opdrachtfout(
        "Deze casus begint al bij de instroom; een kortere vorm is er niet. Laat --kort weg.", .gebruik)
    }
    return Opening(
      casus: casus, regio: regio, zaad: zaad, rollen: roles,
      bezetting: [
        .zsm: mensen.contains(.zsm) ? .mens : .simulatie,
        .veiligheidshuis: mensen.contains(.veiligheidshuis) ? .mens : .simulatie,
      ],
      gewoonte: gewoonte, instroomdatum: try instroomdatum(casus), proeflezing: proeflezing, kort: kort)
  }

  private func instroomdatum(_ casus: Casus) throws(Opdrachtfout) -> Datum {
    guard let text = datum else { return Opening.standaarddatum(casus, vandaag: Datum.vandaag) }
    guard let chosen = Datum(iso: text) else {
      throw Opdrachtfout("Schrijf een datum als 2025-03-04; er staat \u{2018}\(text)\u{2019}.", .gebruik)
    }
    guard Weekdag.van(chosen) == casus.instroomDag else {
      throw Opdrachtfout(
        "De instroom van deze casus is op een \(casus.instroomDag.naam); \(text) is een \(Weekdag.van(chosen).naam).",
        .gebruik)
    }
    return chosen
  }

  /// Reads `zsm=rol,rol`.
  private static func lees(rollen text: String) throws(Opdrachtfout) -> (Stoel, [Rol]) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let word = parts.first, let seat = Stoel(rawValue: word), let names = parts.dropFirst().first else {
      throw Opdrachtfout("Schrijf rollen als --rollen zsm=ketenprocescoordinator,reclassering_zsm", .gebruik)
    }
    let roles = try names.split(separator: ",").map { name throws(Opdrachtfout) -> Rol in
      if let role = Rol(rawValue: String(name)) { return role }
      let near =
        NearMiss.suggestion(for: String(name), among: Rol.allCases.map(\.rawValue)).map { " Bedoelde u \($0)?" } ?? ""
      throw Opdrachtfout("Er is geen rol \u{2018}\(name)\u{2019}.\(near)", .gebruik)
    }
    return (seat, roles)
  }
}
