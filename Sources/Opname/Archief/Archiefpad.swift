import Glibc

/// The home folder of whoever runs the program: of the environment, else of the system, which also knows it without.
package func thuismap(_ omgeving: [String: String]) -> String {
  if let home = omgeving["HOME"], !home.isEmpty { return home }
  guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return "." }
  return String(cString: folder)
}

/// Where the archive lies.
package enum Archiefpad {
  /// `LEERATELIER_ARCHIEF`, else the XDG data folder, else `~/.local/share`.
  package static func standaard(omgeving: [String: String]) -> String {
    func gezet(_ name: String) -> String? { omgeving[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let path = gezet("LEERATELIER_ARCHIEF") { return path }
    // XDG: a relative path is invalid and counts as not set.
    if let data = gezet("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/leeratelier/archief.sqlite" }
    return thuismap(omgeving) + "/.local/share/leeratelier/archief.sqlite"
  }
}
