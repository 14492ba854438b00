import Glibc
import Opname
import Scenario
import SimEngine

/// The command `leeratelier`: finds the verb, runs it, and maps every error to a sentence and an exit code.
@main
enum Programma {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(voerUit(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command line.
  static func voerUit(_ words: [String]) -> Int32 {
    do {
      return try verwerk(words)
    } catch let fault as Opdrachtfout {
      Uitvoer.melding(fault.boodschap)
      return fault.uitgang.rawValue
    } catch let fault as ArchiefFout {
      Uitvoer.melding(fault.boodschap)
      return fault.uitgang.rawValue
    } catch let refusal as Weigering {
      Uitvoer.melding(refusal.reden)
      return Uitgang.nietToegestaan.rawValue
    } catch {
      Uitvoer.melding("Dit had niet mogen gebeuren: \(error). Wat tot nu toe is vastgelegd, is bewaard.")
      return Uitgang.fout.rawValue
    }
  }

  private static func verwerk(_ words: [String]) throws -> Int32 {
    guard let first = words.first, !(first.hasPrefix("-") && !["-h", "--help", "--version"].contains(first)) else {
      return try Startscherm.begin(words)
    }
    switch first {
    case "-h", "--help", "help":
      Uitvoer.regel(words.count > 1 ? try hulp(words[1]) : Opdrachten.overzicht)
      return 0
    case "--version", "versie":
      Uitvoer.regel("leeratelier \(Programma.versie)")
      return 0
    default: break
    }
    guard let command = Opdrachten.alle.first(where: { $0.vorm.naam == first }) else {
      throw Opdrachtfout(
        "Er is geen opdracht \u{2018}\(first)\u{2019}.\(suggestie(first)) Zie: leeratelier --help", .gebruik)
    }
    let arguments = try Argumenten(Array(words.dropFirst()), voor: command.vorm)
    if arguments.heeft("help") {
      Uitvoer.regel(command.vorm.hulp)
      return 0
    }
    return try command.doe(Omgeving(arguments))
  }

  private static func hulp(_ verb: String) throws(Opdrachtfout) -> String {
    guard let command = Opdrachten.alle.first(where: { $0.vorm.naam == verb }) else {
      throw Opdrachtfout("Er is geen opdracht \u{2018}\(verb)\u{2019}.\(suggestie(verb))", .gebruik)
    }
    return command.vorm.hulp
  }

  private static func suggestie(_ verb: String) -> String {
    NearMiss.suggestion(for: verb, among: Opdrachten.alle.filter { !$0.vorm.verborgen }.map(\.vorm.naam)).map {
      " Bedoelde u \u{2018}\($0)\u{2019}?"
    } ?? ""
  }

  static let versie = "0.1"
}

/// A verb with what it does.
struct Opdracht: Sendable {
  var vorm: Opdrachtvorm
  var doe: @Sendable (Omgeving) throws -> Int32
}

/// Every verb.
enum Opdrachten {
  static var alle: [Opdracht] { groepen.flatMap(\.opdrachten) }

  /// Every verb, by what somebody comes for.
  private static var groepen: [(naam: String, opdrachten: [Opdracht])] {
    [
      ("Spelen", spelen + scherpte),
      ("Terugkijken en bespreken", terugzien + noteren + rapporteren + vertakken + monitoren + exporteren + oordelen),
      ("Opzoeken en zelf schrijven", schrijven + nazoeken),
      ("Een hele regio", simuleren),
      ("Werkplaats", werkplaats + meten),
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
    lines += ["", "Zonder opdracht opent het startscherm. Meer over een opdracht: leeratelier OPDRACHT --help"]
    return lines.joined(separator: "\n")
  }
}
