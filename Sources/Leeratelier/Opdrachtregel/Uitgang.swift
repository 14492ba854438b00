import Opname

/// Exit codes of sysexits.h, as far as this program uses them.
enum Uitgang: Int32 {
  case gebruik = 64
  case gegevens = 65
  case geenInvoer = 66
  case fout = 70
  case nietTeMaken = 73
  case lezenOfSchrijven = 74
  case bezet = 75
  case nietToegestaan = 77
  case instelling = 78
  case afgebroken = 130
}

/// Something that ends the command, with the Dutch sentence for the user: place, what is wrong, what to do.
struct Opdrachtfout: Error {
  var boodschap: String
  var uitgang: Uitgang

  init(_ boodschap: String, _ uitgang: Uitgang) {
    self.boodschap = boodschap
    self.uitgang = uitgang
  }
}

extension ArchiefFout {
  /// How the command ends when the archive fails so.
  var uitgang: Uitgang {
    switch self {
    case .bestaatNiet: .geenInvoer
    case .nietTeMaken: .nietTeMaken
    case .nietTeLezen, .nietTeSchrijven, .sluitNietAan, .netwerkschijf: .lezenOfSchrijven
    case .bezet: .bezet
    case .geenArchief, .nieuwereVersie, .onbekendeCode, .onbekendeGebeurtenis, .onleesbareSessie: .gegevens
    }
  }
}
