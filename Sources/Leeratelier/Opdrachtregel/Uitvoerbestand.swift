import Glibc
import Opname

/// A file that is made beside its target and put in place at the end: a failure leaves no half file, and what was there stays.
enum Uitvoerbestand {
  /// Makes or replaces a file, readable for this account only: it holds what people wrote.
  ///
  /// - Parameters:
  ///   - pad: The target; a link is followed.
  ///   - niet: Files that must not be overwritten, with the words for each.
  ///   - schrijf: Fills the empty file at the path that it gets.
  /// - Throws: `Opdrachtfout`: 73 when the target cannot be made, 74 when writing fails; what `schrijf` throws.
  static func maak(_ pad: String, niet: [(pad: String, naam: String)], schrijf: (String) throws -> Void) throws {
    if pad.isEmpty || pad.utf8.contains(0) { throw fout(pad, "dat is geen naam van een bestand", .nietTeMaken) }
    let target = try doel(pad)
    for other in niet where zelfde(target, other.pad) {
      throw fout(pad, "dat is \(other.naam) zelf", .nietTeMaken)
    }
    ruimOp(naast: target)
    let (temporary, lock) = try tijdelijk(target, voor: pad)
    defer { close(lock) }
    do {
      try schrijf(temporary)
      try bewaar(temporary, voor: pad)
      if rename(temporary, target) != 0 { throw fout(pad, Systeemreden.tekst(errno), .nietTeMaken) }
    } catch {
      for suffix in bijzaken { unlink(temporary + suffix) }
      throw error
    }
  }

  /// Makes a folder for several files, readable for this account only; one that is there is left as it is.
  ///
  /// - Throws: `Opdrachtfout` 73 when it cannot be made; a folder in which it should lie is not made.
  static func maakMap(_ pad: String) throws(Opdrachtfout) {
    if pad.isEmpty || pad.utf8.contains(0) { throw fout(pad, "dat is geen naam van een map", .nietTeMaken) }
    if mkdir(pad, 0o700) != 0, errno != EEXIST { throw fout(pad, Systeemreden.tekst(errno), .nietTeMaken) }
  }

  private static let begin = ".leeratelier-"
  private static let einde = ".tijdelijk"
  /// What SQLite may have put beside a file that it was writing.
  private static let bijzaken = ["", "-journal", "-wal", "-shm"]

  /// An empty file of our own beside the target, held by a lock that goes with the program.
  ///
  /// Its name is drawn: what an earlier process left behind when it was killed is no hindrance, whatever its number was.
  private static func tijdelijk(_ target: String, voor pad: String) throws(Opdrachtfout) -> (pad: String, slot: Int32) {
    for _ in 0..<100 {
      let drawn = String(UInt32.random(in: .min ... .max), radix: 36)
      let path = target + begin + String(repeating: "0", count: 7 - drawn.count) + drawn + einde
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if file >= 0 {
        // Whoever cleans up just now may be first; then another name.
        if flock(file, LOCK_EX | LOCK_NB) == 0, access(path, F_OK) == 0 { return (path, file) }
        close(file)
      } else if errno != EEXIST {
        break
      }
    }
    throw fout(pad, Systeemreden.tekst(errno), .nietTeMaken)
  }

  /// Takes away what runs that were killed left beside a target: files of ours, of this account, that nobody holds any more.
  private static func ruimOp(naast target: String) {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
    guard let listing = opendir(folder) else { return }
    var left: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if isTijdelijk(name) { left.append(name) }
    }
    closedir(listing)
    for name in left {
      let path = folder + name
      let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard file >= 0 else { continue }
      defer { close(file) }
      var info = stat()
      guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_mode & 0o777 == 0o600,
        info.st_uid == geteuid(), flock(file, LOCK_EX | LOCK_NB) == 0
      else { continue }
      for suffix in bijzaken { unlink(path + suffix) }
    }
  }

  /// Whether a name is one that `tijdelijk` draws.
  private static func isTijdelijk(_ name: String) -> Bool {
    guard name.hasSuffix(einde) else { return false }
    let rest = name.dropLast(einde.count)
    return rest.dropLast(7).hasSuffix(begin)
      && rest.suffix(7).allSatisfy { $0.isASCII && ($0.isNumber || $0.isLowercase) }
  }

  /// Writes bytes to a file that is there.
  static func schrijf(_ bytes: [UInt8], naar path: String, voor pad: String) throws(Opdrachtfout) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    if file < 0 { throw fout(pad, Systeemreden.tekst(errno), .lezenOfSchrijven) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw fout(pad, Systeemreden.tekst(errno), .lezenOfSchrijven)
      }
      rest = rest.dropFirst(written)
    }
  }

  static func fout(_ pad: String, _ reason: String, _ code: Uitgang) -> Opdrachtfout {
    let place = Uitvoer.veilig(pad).replacing("\n", with: " ").prefix(200)
    let advice =
      code == .nietTeMaken
      ? "Kies een andere plaats of naam." : "Controleer de schijf en de rechten, en probeer het opnieuw."
    let what = code == .nietTeMaken ? "is niet te maken" : "is niet geschreven"
    return Opdrachtfout("Het bestand \u{2018}\(place)\u{2019} \(what): \(reason). \(advice)", code)
  }

  /// The file itself behind a link, which must be a plain one if it is there.
  private static func doel(_ pad: String) throws(Opdrachtfout) -> String {
    var info = stat()
    guard stat(pad, &info) == 0 else {
      // A link to nowhere would be replaced by the file; that is nobody's wish.
      if lstat(pad, &info) == 0 { throw fout(pad, "het pad is een verwijzing naar niets", .nietTeMaken) }
      return pad
    }
    if info.st_mode & S_IFMT == S_IFDIR { throw fout(pad, "het is een map", .nietTeMaken) }
    if info.st_mode & S_IFMT != S_IFREG { throw fout(pad, "het is geen gewoon bestand", .nietTeMaken) }
    guard let real = realpath(pad, nil) else { throw fout(pad, Systeemreden.tekst(errno), .nietTeMaken) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether two paths lead to one file.
  static func zelfde(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Makes the bytes durable before the name points at them.
  private static func bewaar(_ path: String, voor pad: String) throws(Opdrachtfout) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw fout(pad, Systeemreden.tekst(errno), .lezenOfSchrijven) }
    defer { close(file) }
    if fsync(file) != 0 { throw fout(pad, Systeemreden.tekst(errno), .lezenOfSchrijven) }
  }
}
