import Glibc

/// The file of the archive on disk: made with the right modes before SQLite sees it.
enum Archiefbestand {
  /// Makes sure that a plain file is there, 0600 in folders that are made 0700.
  ///
  /// SQLite gives the files beside it (`-wal`, `-shm`) the mode of this one.
  static func bereidVoor(_ path: String, aanmaken: Bool) throws(ArchiefFout) {
    if path.isEmpty || path.utf8.contains(0) {
      throw .nietTeMaken(.bestand(path), reden: path.isEmpty ? "het pad is leeg" : "het pad bevat een nulteken")
    }
    var info = stat()
    if stat(path, &info) == 0 { return try controleer(path) }
    let error = errno
    guard aanmaken else {
      if error == ENOENT || error == ENOTDIR { throw .bestaatNiet(.bestand(path)) }
      throw .nietTeLezen(.bestand(path), reden: Systeemreden.tekst(error))
    }
    try maak(path)
  }

  /// Makes sure that what is there is a plain file: reading from anything else may never end.
  ///
  /// - Throws: `ArchiefFout.geenArchief` when it is something else; nothing when nothing is there.
  static func controleerSoort(_ path: String) throws(ArchiefFout) {
    var info = stat()
    guard stat(path, &info) == 0 else { return }
    let kind = info.st_mode & S_IFMT
    if kind == S_IFDIR { throw .geenArchief(.bestand(path), reden: "het is een map") }
    if kind != S_IFREG { throw .geenArchief(.bestand(path), reden: "het is geen gewoon bestand") }
  }

  private static func controleer(_ path: String) throws(ArchiefFout) {
    try controleerSoort(path)
    if let network = Netwerkschijf.soort(van: path) { throw .netwerkschijf(.bestand(path), soort: network) }
    if access(path, R_OK) != 0 { throw .nietTeLezen(.bestand(path), reden: Systeemreden.tekst(errno)) }
  }

  /// Takes the rights of others away: a copy may have got wider ones on the way, and what people wrote is for this account.
  ///
  /// Only of what turned out to be an archive: a file that is refused stays as it is.
  static func besluit(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & 0o077 != 0, info.st_uid == geteuid() else { return }
    chmod(path, 0o600)
  }

  /// Whether the disk of a file has no room left for anything that is kept with it.
  static func isVol(_ path: String) -> Bool {
    var info = statvfs()
    guard statvfs(map(van: echt(path)), &info) == 0 else { return false }
    return UInt64(info.f_bavail) * UInt64(info.f_frsize) < 1 << 16
  }

  /// How many bytes a file has; 0 when it is not there.
  static func grootte(_ path: String) -> Int {
    var info = stat()
    return stat(path, &info) == 0 ? Int(info.st_size) : 0
  }

  /// The path of the file itself behind links, beside which SQLite keeps its log.
  static func echt(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func maak(_ path: String) throws(ArchiefFout) {
    let folder = map(van: path)
    try maakMap(folder, voor: path)
    if let network = Netwerkschijf.soort(van: folder) { throw .netwerkschijf(.bestand(path), soort: network) }
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      fchmod(file, 0o600)
      close(file)
      // The name must be as durable as what the file will hold.
      let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if directory >= 0 {
        fsync(directory)
        close(directory)
      }
      return
    }
    let error = errno
    // Another process was first, which is as good; a link to nowhere is not.
    if error == EEXIST, access(path, F_OK) == 0 { return }
    throw .nietTeMaken(
      .bestand(path), reden: error == EEXIST ? "het pad is een verwijzing naar niets" : Systeemreden.tekst(error))
  }

  private static func map(van path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func maakMap(_ folder: String, voor path: String) throws(ArchiefFout) {
    var info = stat()
    if stat(folder, &info) == 0 {
      if info.st_mode & S_IFMT != S_IFDIR { throw .nietTeMaken(.bestand(path), reden: Systeemreden.tekst(ENOTDIR)) }
      return
    }
    let error = errno
    guard error == ENOENT, folder != map(van: folder) else {
      throw .nietTeMaken(.bestand(path), reden: Systeemreden.tekst(error))
    }
    try maakMap(map(van: folder), voor: path)
    if mkdir(folder, 0o700) != 0, errno != EEXIST {
      throw .nietTeMaken(.bestand(path), reden: Systeemreden.tekst(errno))
    }
  }
}

/// Which file it is, whatever its name.
struct Bestandsidentiteit: Equatable, Sendable {
  private let apparaat: UInt
  /// Its number on its disk.
  let nummer: UInt

  /// Of the file that a path leads to now; nil when there is none.
  init?(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    (apparaat, nummer) = (UInt(info.st_dev), UInt(info.st_ino))
  }
}
