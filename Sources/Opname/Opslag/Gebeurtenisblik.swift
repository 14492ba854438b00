/// An event as it lies in a store while it is looked at: nothing of it is copied unless somebody takes it.
///
/// It is lent to whoever looks, and ends with that look; it cannot be kept.
package struct Gebeurtenisblik: ~Copyable {
  /// From 0, without a gap within its session.
  package let nummer: Int
  /// Simulated minute.
  package let tijd: Int
  /// Record version.
  package let versie: Int
  /// Its kind, as UTF-8.
  package let soort: UnsafeRawBufferPointer
  /// Record of the event.
  package let inhoud: UnsafeRawBufferPointer
  /// ISO 8601 with zone, as UTF-8.
  let wandklok: UnsafeRawBufferPointer
  /// Its link; empty where there are none.
  let schakel: UnsafeRawBufferPointer

  /// The row, to be kept.
  var rij: Gebeurtenisrij {
    Gebeurtenisrij(
      nummer: nummer, tijd: tijd, soort: String(decoding: soort, as: UTF8.self),
      wandklok: String(decoding: wandklok, as: UTF8.self), versie: versie, inhoud: Array(inhoud),
      schakel: Array(schakel))
  }

  /// Looks at a row.
  static func bekijk<R, Fout: Error>(
    _ row: Gebeurtenisrij, _ body: (borrowing Gebeurtenisblik) throws(Fout) -> R
  ) throws(Fout) -> R {
    // One run of bytes, so that all of them stand still.
    let (kind, clock) = (Array(row.soort.utf8), Array(row.wandklok.utf8))
    let bytes = kind + clock + row.inhoud + row.schakel
    return try bytes.withUnsafeBufferPointer { buffer throws(Fout) in
      let raw = UnsafeRawBufferPointer(buffer)
      var from = 0
      func part(_ count: Int) -> UnsafeRawBufferPointer {
        defer { from += count }
        return UnsafeRawBufferPointer(rebasing: raw[from..<from + count])
      }
      let (soort, wandklok) = (part(kind.count), part(clock.count))
      let (inhoud, schakel) = (part(row.inhoud.count), part(row.schakel.count))
      return try body(
        Gebeurtenisblik(
          nummer: row.nummer, tijd: row.tijd, versie: row.versie, soort: soort, inhoud: inhoud, wandklok: wandklok,
          schakel: schakel))
    }
  }
}
