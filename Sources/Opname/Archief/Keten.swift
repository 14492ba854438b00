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
    var bytes = Ketenbytes(UnsafeRawBufferPointer(start: nil, count: 0))
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
    former.withUnsafeBytes { former in
      Gebeurtenisblik.bekijk(event) { view in Ketenbytes(former).met(view).bytes }
    }
  }

  /// The same of an event as it lies in the store.
  static func na(_ former: SipHash.Woorden, _ event: borrowing Gebeurtenisblik) -> SipHash.Woorden {
    Ketenbytes(former).met(event)
  }

  /// The link of a note after another; its number is its place.
  static func na(_ former: [UInt8], _ note: Aantekeningrij) -> [UInt8] {
    var bytes = former.withUnsafeBytes { Ketenbytes($0) }
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
  private var lopend = SipHash.Lopend()

  init(_ former: UnsafeRawBufferPointer) { lopend.voegToe(former) }

  init(_ former: SipHash.Woorden) {
    lopend.voegToe(woord: former.eerste)
    lopend.voegToe(woord: former.tweede)
  }

  /// The link of an event.
  func met(_ event: borrowing Gebeurtenisblik) -> SipHash.Woorden {
    var bytes = self
    bytes.voegToe(event.nummer)
    bytes.voegToe(event.tijd)
    bytes.voegToe(event.soort)
    bytes.voegToe(event.wandklok)
    bytes.voegToe(event.versie)
    bytes.voegToe(event.inhoud)
    return bytes.lopend.slot
  }

  /// A number is eight bytes, the highest first.
  mutating func voegToe(_ number: Int) { lopend.voegToe(woord: UInt64(bitPattern: Int64(number)).byteSwapped) }

  mutating func voegToe(_ raw: UnsafeRawBufferPointer) {
    voegToe(raw.count)
    lopend.voegToe(raw)
  }

  mutating func voegToe(_ text: String) {
    var text = text
    text.withUTF8 { voegToe(UnsafeRawBufferPointer($0)) }
  }

  mutating func voegToe(_ data: [UInt8]) { data.withUnsafeBytes { voegToe($0) } }

  var schakel: [UInt8] { lopend.slot.bytes }
}
