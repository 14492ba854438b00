package import Scenario
package import SimEngine
import Tekst

/// The shipped casussen and regioprofielen, read once.
package enum Meegeleverd {
  /// The folder of the repository.
  package static let wortel = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  package static let map = wortel + "/scenarios"
  package static let bibliotheek = Bibliotheek(map: map)

  /// The casussen as they were read, with the bytes of their files.
  package static let gelezen: [String: Gelezen<Casus>] = bibliotheek.casusIds.reduce(into: [:]) {
    $0[$1] = bibliotheek.casus($1)
  }
  /// The regioprofielen as they were read, with the bytes of their files.
  package static let gelezenRegios: [String: Gelezen<Regioprofiel>] = bibliotheek.regioIds.reduce(into: [:]) {
    $0[$1] = bibliotheek.regio($1)
  }

  /// The casussen that can be played, in order of the alphabet.
  package static let casussen: [Casus] = bibliotheek.casusIds.compactMap { gelezen[$0]?.waarde }
  package static let regios: [Regioprofiel] = bibliotheek.regioIds.compactMap { gelezenRegios[$0]?.waarde }
  package static let ids = casussen.map(\.id)
  /// Those with one zaak, for what is said of one decision; the other shapes have laws of their own (`ZakenTests`).
  package static let enkele: [Casus] = casussen.filter { $0.zaken.count == 1 }
  package static let enkeleIds = enkele.map(\.id)

  /// What each casus gets of a number of plays that all of them share, so that a test takes as long with more casussen.
  package static func deel(_ total: Int) -> Int { max(1, total / max(1, casussen.count)) }

  /// One casus for tests that need no particular one.
  package static func eerste() throws -> String { try gevonden(ids.first, "casus") }

  package static func casus(_ id: String) throws -> Casus { try gevonden(gelezen[id]?.waarde, "casus \(id)") }

  package static func regio(_ id: String) throws -> Regioprofiel {
    try gevonden(gelezenRegios[id]?.waarde, "regioprofiel \(id)")
  }

  /// A small casus of this repository's own tests, by the name of its file in `Casussen`: `zonder-zaak`, `wederzijds`.
  package static func proef(_ name: String) throws -> Casus {
    let path = wortel + "/Tests/Proefhulp/Casussen/\(name).json"
    let bytes = try gevonden(Bestandslezer.bytes(van: path, maximum: SourceText.maximumBytes), path)
    return try gevonden(CasusReader.lees(SourceText(bestand: path, bytes: bytes), id: name).waarde, "casus \(name)")
  }

  /// The inputs of a session of a casus on the day of its instroom nearest to a fixed date.
  package static func opening(
    _ casus: Casus, zaad: UInt64 = 1, regio: String? = nil,
    bezetting: [Stoel: Bezetting] = [.zsm: .mens, .veiligheidshuis: .mens], gewoonte: Gewoonte = .zorgvuldig,
    voorbeeld: Bool = false
  ) throws -> Opening {
    let today = try gevonden(Datum(iso: "2025-03-20"), "datum")
    return Opening(
      casus: casus, regio: try self.regio(regio ?? casus.regio), zaad: zaad, bezetting: bezetting, gewoonte: gewoonte,
      instroomdatum: Opening.standaarddatum(casus, vandaag: today), voorbeeld: voorbeeld)
  }

  /// What is there, or an error that says what is missing.
  package static func gevonden<T>(_ value: T?, _ what: String) throws -> T {
    guard let value else { throw Ontbreekt(wat: what) }
    return value
  }

  /// Something that every test needs is not in the repository.
  package struct Ontbreekt: Error {
    package let wat: String
  }
}
