import Glibc
import Scenario

/// The command `leeratelier`: finds the verb, runs it, and maps every error to a sentence and an exit code.
@main
enum Programma {
  /// How the program is called again: whoever typed a way from the folder they are in has no other.
  static let aanroep: String = {
    guard let typed = CommandLine.arguments.first, typed.contains("/"), !typed.hasPrefix("/") else {
      return "leeratelier"
    }
    return Uitvoer.veilig(typed)
  }()

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is an error of the write that meets it, with a sentence of its own.
    signal(SIGXFSZ, SIG_IGN)
    // What people wrote is in memory; a picture of that in some folder is for nobody.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    exit(voerUit(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command line.
  static func voerUit(_ words: [String]) -> Int32 {
    do {
      return try ontleed(words)().rawValue
    } catch {
      let fault = Opdrachtfout(error)
      Uitvoer.melding(fault.boodschap)
      return fault.uitgang.rawValue
    }
  }

  /// What a command line asks for, read and checked but not yet done.
  static func ontleed(_ words: [String]) throws(Opdrachtfout) -> () throws -> Uitgang {
    guard let first = words.first, !first.hasPrefix("-") || Programma.overal.contains(first) else {
      let env: Omgeving
      do throws(Opdrachtfout) {
        env = Omgeving(try Argumenten(words, voor: Startscherm.vorm))
      } catch {
        // Options before the verb: what was meant is plain, and is said.
        guard let place = words.firstIndex(where: { word in Opdrachten.alle.contains { $0.vorm.naam == word } }) else {
          throw error
        }
        let turned = ([words[place]] + words[..<place] + words[(place + 1)...]).map(Uitvoer.veilig)
        throw Opdrachtfout(
          "De opdracht hoort voorop: \(Programma.aanroep) \(turned.joined(separator: " "))", .gebruik)
      }
      return env.argumenten.heeft("help") ? toon(Opdrachten.overzicht) : { try Startscherm.begin(env) }
    }
    if Programma.overal.contains(first) || ["help", "versie"].contains(first) {
      // A word too many is never swallowed.
      let asksHelp = ["-h", "--help", "help"].contains(first)
      if let extra = words.dropFirst(asksHelp ? 2 : 1).first {
        throw Opdrachtfout(
          "\(first) verwacht verder niets; er staat \u{2018}\(extra)\u{2019}. Zie: \(Programma.aanroep) --help",
          .gebruik)
      }
    }
    if ["-h", "--help", "help"].contains(first) {
      let text = if let verb = words.dropFirst().first { try opdracht(verb).vorm.hulp } else { Opdrachten.overzicht }
      return toon(text)
    }
    if ["--versie", "--version", "versie"].contains(first) { return toon(Uitgave.van(Omgeving.programma).tekst) }
    let command = try opdracht(first)
    let arguments = try Argumenten(Array(words.dropFirst()), voor: command.vorm)
    if arguments.heeft("help") { return toon(command.vorm.hulp) }
    let env = Omgeving(arguments)
    guard command.begeleider else { return { try command.doe(env) } }
    return {
      try Opdrachten.houdBewaartermijn(env)
      return try command.doe(env)
    }
  }

  private static func toon(_ text: String) -> () -> Uitgang {
    {
      Uitvoer.regel(text)
      return .goed
    }
  }

  private static func opdracht(_ verb: String) throws(Opdrachtfout) -> Opdracht {
    if let found = Opdrachten.alle.first(where: { $0.vorm.naam == verb }) { return found }
    let shown = Opdrachten.alle.filter { !$0.vorm.verborgen }.map(\.vorm.naam)
    let near = NearMiss.suggestion(for: verb, among: shown).map { " Bedoelde u \u{2018}\($0)\u{2019}?" } ?? ""
    throw Opdrachtfout("Er is geen opdracht \u{2018}\(verb)\u{2019}.\(near) Zie: \(Programma.aanroep) --help", .gebruik)
  }

  /// Options that stand in the place of a verb.
  private static let overal = ["-h", "--help", "--versie", "--version"]
}

/// A verb with what it does.
struct Opdracht: Sendable {
  var vorm: Opdrachtvorm
  /// Whether a begeleider or trainer gives it: what has been kept long enough goes first.
  var begeleider = false
  var doe: @Sendable (Omgeving) throws -> Uitgang
}

/// Every verb.
enum Opdrachten {
  static var alle: [Opdracht] { groepen.flatMap(\.opdrachten) }

  /// Every verb, by what somebody comes for.
  static var groepen: [(naam: String, opdrachten: [Opdracht])] {
    [
      ("Spelen", spelen + scherpte + signalen),
      ("Met een groep", atelieren + leergangen),
      (
        "Terugkijken en bespreken",
        (terugzien + zoeken + noteren + reflecteren + rapporteren + vertakken + monitoren + exporteren + oordelen).map {
          command in
          Opdracht(vorm: command.vorm, begeleider: true, doe: command.doe)
        } + herkennen
      ),
      ("Het archief bewaren en wissen", bewaren + verwijderen),
      ("Opzoeken en zelf schrijven", schrijven + anonimiseren + nazoeken),
      ("Een hele regio", simuleren),
      ("Werkplaats", werkplaats + meten + aanvullen),
    ]
  }

  /// The list of verbs.
  static var overzicht: String {
    var lines = [
      "Leeratelier: oefenen met de aansluiting tussen ZSM en veiligheidshuizen.", "",
      "Gebruik: leeratelier [OPDRACHT] [opties]", "",
    ]
    for group in groepen {
      let shown = group.opdrachten.map(\.vorm).filter { !$0.verborgen }
      if !shown.isEmpty { lines.append("\(group.naam):") }
      for form in shown {
        let head = "  \(form.naam) \(form.argumenten)"
        lines.append(head + String(repeating: " ", count: max(2, 36 - head.count)) + form.kort)
      }
    }
    lines += [
      "", "Zonder opdracht opent het startscherm. Meer over een opdracht: \(Programma.aanroep) OPDRACHT --help",
      "Welke versie dit is: leeratelier --versie",
    ]
    return lines.joined(separator: "\n")
  }
}
