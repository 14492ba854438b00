import Opname
import Scenario

extension Opdrachten {
  /// Joins a duo of an atelier, or a session that another opened.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - text: The code; nil: it is asked.
  ///   - stoel: The seat; nil: the one that is free, or asked.
  ///   - naam: The pseudonym in a duo; nil: asked.
  ///   - overnemen: Also when a seat is played elsewhere, by the trainer; only with the code of a session.
  ///   - invoer: A file with what somebody would type.
  ///   - given: The terminal, where it was taken already.
  /// - Returns: The exit code.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func sluitAan(
    _ env: Omgeving, code text: String?, stoel: Stoel? = nil, naam: String? = nil, overnemen: Bool = false,
    invoer: String? = nil, bediening given: (any Bediening)? = nil
  ) throws -> Uitgang {
    let asked = text == nil
    guard text != nil || env.isLevend || invoer != nil || given != nil else {
      throw Opdrachtfout(
        "De opdracht aansluiten vraagt een CODE. Zie: \(Programma.aanroep) aansluiten --help", .gebruik)
    }
    var control = given
    defer { control?.sluit() }
    func terminal() throws -> any Bediening {
      if let control { return control }
      let made = try env.bediening(invoer: invoer)
      control = made
      return made
    }
    do {
      let archive = try env.archief(aanmaken: false)
      let code = try text.map { text throws(Opdrachtfout) in try env.code(text) } ?? vraagCode(archive, terminal())
      guard try archive.duo(code) != nil else {
        if naam != nil {
          throw Opdrachtfout(
            "--naam hoort bij de code van een duo; \(code.tekst) is die van een sessie.", .gebruik)
        }
        if asked { control?.sluit() }
        if asked { control = nil }
        return try vervolg(
          env, code: code.tekst, hier: stoel.map { [$0] }, aansluiten: true, overnemen: overnemen, invoer: invoer)
      }
      if overnemen {
        throw Opdrachtfout(
          "Een stoel overnemen gaat met de code van de sessie; \(Programma.aanroep) atelier toon noemt haar.", .gebruik)
      }
      try archive.controleerSchrijfbaar()
      return try Aansluiting(env, archive, duo: code, terminal(), naam: naam, stoel: stoel).speel()
    } catch is Gestopt {
      return .goed
    }
  }

  /// Asks for a code until it is one of this archive.
  private static func vraagCode(_ archive: Archief, _ control: any Bediening) throws -> Sessiecode {
    let page = Blad(
      kop: "Leeratelier · aansluiten",
      delen: [
        .init(
          titel: "Met welke code doet u mee?",
          regels: [
            "De code heeft zes letters, zoals kmt-rvx. Zij staat op het strookje dat u van de trainer kreeg, of op het scherm van wie met u speelt."
          ])
      ])
    try control.toon(page)
    while true {
      let typed = try control.regel("Code (\u{2018}stop\u{2019} houdt op):")
      if typed.lowercased() == "stop" { throw Gestopt.doorSpeler }
      if let code = Sessiecode(typed), try archive.duo(code) != nil || archive.bestaat(code) { return code }
      let near = try archive.duosuggestie(typed).map { " Bedoelt u \($0)?" } ?? ""
      guard control.isLevend else {
        throw Opdrachtfout("De code \u{2018}\(typed)\u{2019} is hier niet bekend.\(near)", .gegevens)
      }
      try Gesprek(bediening: control).meld("De code \u{2018}\(typed)\u{2019} is hier niet bekend.\(near)")
      try control.hertoon(page)
    }
  }
}
