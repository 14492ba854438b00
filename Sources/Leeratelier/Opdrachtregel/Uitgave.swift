import FoundationEssentials
import Glibc
import Opname
import Scenario
import SimEngine
import Tekst

/// What this program is: its version, the commit that it was built from, and the versions of what it writes and decides.
struct Uitgave {
  /// The commit, with what was not committed; nil: nobody knows.
  var commit: String?

  /// The version of the program; `CHANGELOG.md` has the same one at its head.
  static let versie = "0.1"

  /// What `leeratelier --versie` says.
  var tekst: String {
    """
    leeratelier \(Uitgave.versie)
    commit        \(commit ?? "onbekend: niet met make gebouwd, of buiten git")
    opname        recordversie \(Vastlegging.versie)
    regels        \(Scoreregels.versie), \(AdviesJudge.versie), \(Vastlegging.motorversie)
    """
  }

  /// Reads what `make` wrote beside the program: `../share/leeratelier/uitgave` where it is installed, `uitgave` in the folder
  /// where it was built.
  ///
  /// The commit is no part of the program, so that a commit rebuilds nothing and a build outside git is the same one. A file
  /// in the build folder that is older than the program says nothing about it: somebody built without `make`.
  ///
  /// - Parameter programma: The path of the program.
  /// - Returns: What is known.
  static func van(_ programma: String) -> Uitgave {
    let folder = URL(filePath: programma).deletingLastPathComponent()
    let installed = folder.appending(path: "../share/leeratelier/uitgave").standardized.path
    if let text = regels(installed) { return Uitgave(commit: commit(text)) }
    let built = folder.appending(path: "uitgave").path
    guard let text = regels(built), let file = tijd(built), let program = tijd(programma), file >= program else {
      return Uitgave(commit: nil)
    }
    return Uitgave(commit: commit(text))
  }

  /// The commit in lines of `naam=waarde`; nil when they are about another version, or know of none.
  static func commit(_ lines: [String]) -> String? {
    func value(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    guard value("versie") == versie, let hash = value("commit"), !hash.isEmpty else { return nil }
    let date = value("datum").map { " (\($0))" } ?? ""
    return hash + date + (value("gewijzigd") == "ja" ? ", met wijzigingen die niet vastgelegd zijn" : "")
  }

  private static func regels(_ path: String) -> [String]? {
    Bestandslezer.inhoud(van: path).map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
  }

  /// When a file was written, in seconds.
  private static func tijd(_ path: String) -> Int? {
    var info = stat()
    return stat(path, &info) == 0 ? info.st_mtim.tv_sec : nil
  }
}
