import FoundationEssentials
import Glibc
import Scenario

/// What is outside the program: the words of the command line, the environment, and what the terminal can do.
///
/// Every environment variable is read through it.
struct Omgeving {
  let argumenten: Argumenten
  let variabelen = Omgeving.alle

  init(_ arguments: Argumenten) { argumenten = arguments }

  /// The path of the program itself, links resolved.
  static var programma: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments.first ?? "."
  }

  private static let alle = ProcessInfo.processInfo.environment

  /// A variable that is set and not empty, for what is asked before there is a command line.
  static func variabele(_ name: String) -> String? { alle[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// A variable that is set and not empty.
  func variabele(_ name: String) -> String? { variabelen[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Somebody sits there, at a terminal of whatever kind.
  var isLevend: Bool { isatty(0) == 1 && isatty(1) == 1 }
  /// A terminal that a screen can be painted on.
  var isTerminal: Bool { isLevend && variabele("TERM") != "dumb" }
  /// Line by line was asked for.
  var isLineair: Bool { argumenten.heeft("toegankelijk") || variabele("ACCESSIBLE") == "1" }

  /// Whether bars may be drawn with block characters: not in a pipe, nor for a screen reader.
  var blokken: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(variabele).first ?? ""
    return isTerminal && !isLineair && locale.uppercased().replacing("-", with: "").hasSuffix("UTF8")
  }

  var kleur: Bool {
    if argumenten.heeft("geen-kleur") || variabele("LEERATELIER_NO_COLOR") != nil || variabele("NO_COLOR") != nil {
      return false
    }
    return isTerminal || variabele("FORCE_COLOR") != nil
  }

  /// The most that is read of a file: more than anybody writes, and less than fills the memory of a computer.
  private static let grootste = 64 << 20

  /// The bytes of a file that was named; `-` is the standard input.
  func inhoud(_ path: String) throws(Opdrachtfout) -> [UInt8] {
    let limit = Omgeving.grootste + 1
    let read =
      path == "-" ? Bestandslezer.inhoud(van: 0, maximum: limit) : Bestandslezer.inhoud(van: path, maximum: limit)
    guard let bytes = read else {
      throw Opdrachtfout("Het bestand is er niet of niet te lezen: \(path)", .geenInvoer)
    }
    if bytes.count > Omgeving.grootste {
      throw Opdrachtfout(
        "Het bestand \(path) is groter dan \(Omgeving.grootste >> 20) MB. Deel het op in kleinere bestanden.", .gegevens
      )
    }
    return bytes
  }

  /// Screen or lines, as the terminal and the options say.
  func bediening(invoer path: String? = nil) throws(Opdrachtfout) -> any Bediening {
    let columns = min(102, Regelbreedte.uit ?? 80) - 2
    if let path {
      if path == "-" { return Lijnbediening(.standaard, breedte: columns) }
      return Lijnbediening(.tekst(String(decoding: try inhoud(path), as: UTF8.self)), breedte: columns)
    }
    if !isLineair, isTerminal, let terminal = Terminaltoestel(kleur: kleur) { return Schermbediening(terminal) }
    return Lijnbediening(.standaard, breedte: columns)
  }
}
