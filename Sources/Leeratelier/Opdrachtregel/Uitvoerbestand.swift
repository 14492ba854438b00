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
    let temporary = try tijdelijk(target, voor: pad)
    do {
      try schrijf(temporary)
      try bewaar(temporary, voor: pad)
      if rename(temporary, target) != 0 { throw fout(pad, Systeemreden.tekst(errno), .nietTeMaken) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// An empty file of our own beside the target.
  ///
  /// Its name is drawn: what an earlier process left behind when it was killed is no hindrance, whatever its number was.
  private static func tijdelijk(_ target: String, voor pad: String) throws(Opdrachtfout) -> String {
    for _ in 0..<100 {
      let path = target + ".\(String(UInt32.random(in: .min ... .max), radix: 36)).tijdelijk"
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if file >= 0 {
        close(file)
        return path
      }
      if errno != EEXIST { break }
    }
    throw fout(pad, Systeemreden.tekst(errno), .nietTeMaken)
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
