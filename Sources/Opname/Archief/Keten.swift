/// The chain of digests over a session: each link over the former one and what is added, so that nothing in it can change,
/// go or come in between without the links saying so.
///
/// It shows damage and accidents. It is no signature: whoever can write the archive can write links that fit.
enum Keten {
  /// The link of what a session was opened with.
  ///
  /// - Parameters:
  ///   - session: Its row, of which the numbers of its files in this store do not count.
  ///   - bron: The bytes of these files.
  /// - Returns: The first link of its chain.
  static func begin(_ session: Sessierij, _ bron: Bronbytes) -> [UInt8] {
    begin(session, casus: SipHash(bron.casus), regio: SipHash(bron.regio))
  }

  /// The same, with the digests of the files.
  static func begin(_ session: Sessierij, casus: SipHash, regio: SipHash) -> [UInt8] {
    var bytes = Ketenbytes([])
    bytes.voegToe(session.code.tekst)
    bytes.voegToe(session.geopend)
    bytes.voegToe(session.voorbeeld ? 1 : 0)
    bytes.voegToe(session.herkomst ?? "")
    bytes.voegToe(session.casusId)
    bytes.voegToe(session.regioId)
    bytes.voegToe(session.versie)
    bytes.voegToe(session.opening)
    bytes.voegToe(casus.bytes)
    bytes.voegToe(regio.bytes)
    return bytes.schakel
  }

  /// The link of an event after another.
  static func na(_ former: [UInt8], _ event: Gebeurtenisrij) -> [UInt8] {
    var bytes = Ketenbytes(former)
    bytes.voegToe(event.nummer)
    bytes.voegToe(event.tijd)
    bytes.voegToe(event.soort)
    bytes.voegToe(event.wandklok)
    bytes.voegToe(event.versie)
    bytes.voegToe(event.inhoud)
    return bytes.schakel
  }

  /// The link of a note after another; its number is its place.
  static func na(_ former: [UInt8], _ note: Aantekeningrij) -> [UInt8] {
    var bytes = Ketenbytes(former)
    bytes.voegToe(note.wandklok)
    bytes.voegToe(note.door)
    bytes.voegToe(note.soort)
    bytes.voegToe(note.gebeurtenis ?? -1)
    bytes.voegToe(note.tekst)
    bytes.voegToe(note.gegevens)
    return bytes.schakel
  }
}

/// What a link is the digest of: the former link, then each value behind its length, so that no two sets of values are alike.
private struct Ketenbytes {
  private var bytes: [UInt8]

  init(_ former: [UInt8]) {
    bytes = former
    bytes.reserveCapacity(1024)
  }

  mutating func voegToe(_ number: Int) {
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func voegToe(_ text: String) {
    voegToe(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func voegToe(_ data: [UInt8]) {
    voegToe(data.count)
    bytes.append(contentsOf: data)
  }

  var schakel: [UInt8] { SipHash(bytes).bytes }
}
