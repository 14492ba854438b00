import Opname
import SimEngine

/// Exit codes of sysexits.h, as far as this program uses them.
enum Uitgang: Int32, CaseIterable {
  case goed = 0
  /// The command line is not understood.
  case gebruik = 64
  /// What was read is wrong.
  case gegevens = 65
  /// What should be read is not there.
  case geenInvoer = 66
  /// A fault of the program itself.
  case fout = 70
  case nietTeMaken = 73
  case lezenOfSchrijven = 74
  /// Another program held the archive too long.
  case bezet = 75
  case nietToegestaan = 77
  /// A setting that cannot be.
  case instelling = 78
  /// Ended by Ctrl-C.
  case afgebroken = 130

  /// What it means, for the manual.
  var betekenis: String {
    switch self {
    case .goed: "Het is gelukt."
    case .gebruik: "De opdrachtregel is niet te begrijpen."
    case .gegevens: "Wat gelezen is, klopt niet: een casus met fouten, een beschadigd of nieuwer archief."
    case .geenInvoer: "Wat gelezen moet worden, is er niet."
    case .fout: "Een fout van het programma zelf."
    case .nietTeMaken: "Een bestand of archief is niet te maken."
    case .lezenOfSchrijven: "Lezen of schrijven mislukte; bijvoorbeeld een volle schijf."
    case .bezet: "Een ander programma hield het archief te lang bezet."
    case .nietToegestaan: "Dit mag nu niet."
    case .instelling: "Een instelling kan niet."
    case .afgebroken: "Afgebroken met Ctrl-C."
    }
  }
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
    case .nietTeLezen, .nietTeSchrijven, .sluitNietAan, .netwerkschijf, .alleenLezen, .weg: .lezenOfSchrijven
    case .bezet: .bezet
    case .stoelBezet, .stoelOvergenomen, .pseudoniemBezet, .duoVol, .atelierAlleenLezen:
      .nietToegestaan
    case .atelierBestaat: .nietTeMaken
    case .geenArchief, .onbekendAtelier, .nietSamenTeVoegen, .nieuwereVersie, .onbekendeCode, .codeBezet,
      .onbekendeGebeurtenis,
      .onleesbareSessie,
      .beschadigdeSessie:
      .gegevens
    }
  }
}

extension Opdrachtfout {
  /// Whatever ended a command, as the user is told.
  ///
  /// The one place in which an error becomes a sentence and an exit code.
  init(_ error: any Error) {
    switch error {
    case let fault as Opdrachtfout: self = fault
    case let fault as ArchiefFout: self.init(fault.boodschap, fault.uitgang)
    case let lost as Onvastgelegd: self.init(lost.boodschap, lost.fout.uitgang)
    case let refusal as Weigering: self.init(refusal.reden, .nietToegestaan)
    case VerrichtFout.archief(let fault): self.init(fault)
    case VerrichtFout.weigering(let refusal): self.init(refusal)
    default:
      self.init("Dit had niet mogen gebeuren: \(error). Wat tot nu toe is vastgelegd, is bewaard.", .fout)
    }
  }
}
