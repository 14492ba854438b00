import Scenario
package import SimEngine

/// Why the archive could not do what was asked: facts, with their wording in one place below.
package enum ArchiefFout: Error, Equatable, Sendable {
  case bestaatNiet(pad: String)
  case nietTeMaken(pad: String, reden: String)
  case nietTeLezen(pad: String, reden: String)
  case nietTeSchrijven(pad: String, reden: String)
  /// A file that is no archive of ours, or a damaged one.
  case geenArchief(pad: String, reden: String)
  case nieuwereVersie(pad: String, gevonden: Int, bekend: Int)
  /// Another process held the archive for longer than the waiting time.
  case bezet(pad: String)
  case onbekendeCode(String, suggestie: String?)
  /// A kind of event that this version does not have; the session is closed to it.
  case onbekendeGebeurtenis(soort: String, nummer: Int)
  /// A session whose stored facts this version cannot read.
  case onleesbareSessie(code: String, reden: String)
  case netwerkschijf(pad: String, soort: String)

  /// The exit code of sysexits.
  package var uitgang: Int32 {
    switch self {
    case .bestaatNiet: 66
    case .nietTeMaken: 73
    case .nietTeLezen, .nietTeSchrijven, .netwerkschijf: 74
    case .bezet: 75
    case .geenArchief, .nieuwereVersie, .onbekendeCode, .onbekendeGebeurtenis, .onleesbareSessie: 65
    }
  }

  /// Place, what is wrong, and what to do, in plain Dutch.
  package var boodschap: String {
    func plek(_ path: String) -> String { "archief \(citaat(path, maximum: 200))" }
    switch self {
    case .bestaatNiet(let path):
      return "\(plek(path)) is er nog niet; het ontstaat bij de eerste sessie. "
        + "Staat het elders, geef dan --archief PAD."
    case .nietTeMaken(let path, let reason):
      return "\(plek(path)) is niet te maken: \(reason). "
        + "Kies een andere plaats met --archief PAD of LEERATELIER_ARCHIEF."
    case .nietTeLezen(let path, let reason):
      return "\(plek(path)) is niet te lezen: \(reason). Controleer het bestand, de map en de rechten."
    case .nietTeSchrijven(let path, let reason):
      return "\(plek(path)) is niet te schrijven: \(reason). "
        + "Er is niets vastgelegd; controleer de schijf en de rechten."
    case .geenArchief(let path, let reason):
      return "\(plek(path)) is geen leesbaar archief van Leeratelier: \(reason). "
        + "Kies een ander bestand met --archief PAD of zet een reservekopie terug."
    case .nieuwereVersie(let path, let found, let known):
      return "\(plek(path)) is van een nieuwere versie van Leeratelier "
        + "(vorm \(found), deze versie kent vorm \(known)). Werk Leeratelier bij."
    case .bezet(let path):
      return "\(plek(path)) is bezet: een ander programma schreef te lang. "
        + "Er is niets vastgelegd; probeer het opnieuw."
    case .onbekendeCode(let code, let suggestion):
      let hint = suggestion.map { "Bedoelt u \($0)?" } ?? "'leeratelier sessies' toont wat er is."
      return "sessie \(citaat(code, maximum: 40)) staat niet in dit archief. \(hint)"
    case .onbekendeGebeurtenis(let kind, let number):
      return "gebeurtenis \(number) van deze sessie is van een soort die deze versie niet kent: "
        + "\(citaat(kind, maximum: 60)). De sessie blijft gesloten, want overslaan zou de uitkomst veranderen. Werk Leeratelier bij."
    case .onleesbareSessie(let code, let reason):
      return "sessie \(code) is met deze versie niet te openen: \(reason). "
        + "De sessie blijft gesloten, want overslaan zou de uitkomst veranderen. "
        + "Werk Leeratelier bij of zet een reservekopie terug."
    case .netwerkschijf(let path, let kind):
      return "\(plek(path)) ligt op een netwerkschijf (\(kind)). Twee terminals delen daar geen geheugen, en dan gaan "
        + "gebeurtenissen verloren. Kies een plaats op deze computer met --archief PAD."
    }
  }

  /// The meaning of an error of SQLite for the user of an archive.
  static func van(_ error: SQLiteError, pad: String) -> ArchiefFout {
    switch error.primaryCode {
    case 5, 6: .bezet(pad: pad)
    case 11: .geenArchief(pad: pad, reden: "het bestand is beschadigd")
    case 26: .geenArchief(pad: pad, reden: "het is geen SQLite-bestand")
    case 3, 8: .nietTeSchrijven(pad: pad, reden: "er zijn geen schrijfrechten")
    case 13: .nietTeSchrijven(pad: pad, reden: "de schijf is vol")
    case 14: .nietTeLezen(pad: pad, reden: "het bestand of zijn map is niet te openen")
    case 10: .nietTeSchrijven(pad: pad, reden: "de schijf geeft een fout (\(error.code))")
    default: .nietTeSchrijven(pad: pad, reden: "SQLite meldt \(error.code), \(citaat(error.message, maximum: 120))")
    }
  }
}

/// Why a handeling was not recorded: refused by the engine, or the archive failed.
package enum VerrichtFout: Error, Equatable, Sendable {
  case weigering(Weigering)
  case archief(ArchiefFout)
}
