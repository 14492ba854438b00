import Scenario

/// Why stored bytes are no record that this version can read; it closes the session, it never skips.
package enum RecordFout: Error, Equatable, Sendable {
  /// The bytes are no JSON of the form of a record.
  case geenRecord(reden: String)
  /// A kind of event that this version does not have.
  case onbekendeSoort(String)
  /// A record version that is newer than this program.
  case nieuwereVersie(Int)
  /// A field that this kind needs is not there.
  case veldOntbreekt(String)
  /// A word that this version does not have, such as a new role.
  case onbekendeWaarde(veld: String, waarde: String)

  /// What is the matter, in Dutch, as the rest of a sentence.
  package var omschrijving: String {
    switch self {
    case .geenRecord(let reason): "de opgeslagen regel is niet te lezen (\(reason))"
    case .onbekendeSoort(let kind): "de soort '\(kind)' kent deze versie niet"
    case .nieuwereVersie(let version): "recordversie \(version) is nieuwer dan deze versie kent (\(Vastlegging.versie))"
    case .veldOntbreekt(let field): "het veld '\(field)' ontbreekt"
    case .onbekendeWaarde(let field, let value): "'\(value)' is in het veld '\(field)' onbekend"
    }
  }
}

/// Reading of a record's flat fields back into the types of the domain.
enum Recordveld {
  /// A field that its kind of record must have.
  static func verplicht<T>(_ value: T?, _ field: String) throws(RecordFout) -> T {
    guard let value else { throw .veldOntbreekt(field) }
    return value
  }

  /// Simulated minutes on either side of the instroom that a record may name: two centuries.
  private static let minuten = -100_000_000...100_000_000

  /// A simulated minute or a number of them, within bounds in which they can be added without overflow.
  static func minuut(_ value: Int, _ field: String) throws(RecordFout) -> Int {
    guard minuten.contains(value) else { throw .onbekendeWaarde(veld: field, waarde: String(value)) }
    return value
  }

  /// A word of a closed list.
  static func keuze<T: RawRepresentable<String>>(_ raw: String?, _ field: String) throws(RecordFout) -> T {
    let word = try verplicht(raw, field)
    guard let value = T(rawValue: word) else { throw .onbekendeWaarde(veld: field, waarde: word) }
    return value
  }

  /// A role, one of the casus itself written out.
  static func keuze(_ raw: String?, _ field: String) throws(RecordFout) -> Rol {
    let word = try verplicht(raw, field)
    guard let role = Rol(vastgelegd: word) else { throw .onbekendeWaarde(veld: field, waarde: word) }
    return role
  }

  /// A role, or nothing.
  static func keuze(mag raw: String?, _ field: String) throws(RecordFout) -> Rol? {
    guard raw != nil else { return nil }
    let role: Rol = try keuze(raw, field)
    return role
  }

  /// Roles.
  static func keuzes(_ raw: [String]?, _ field: String) throws(RecordFout) -> [Rol] {
    var values: [Rol] = []
    for word in try verplicht(raw, field) { values.append(try keuze(word, field)) }
    return values
  }

  /// Roles, or nothing.
  static func keuzes(mag raw: [String]?, _ field: String) throws(RecordFout) -> [Rol]? {
    guard raw != nil else { return nil }
    let roles: [Rol] = try keuzes(raw, field)
    return roles
  }

  /// A word of a closed list, or nothing.
  static func keuze<T: RawRepresentable<String>>(mag raw: String?, _ field: String) throws(RecordFout) -> T? {
    guard raw != nil else { return nil }
    return try keuze(raw, field)
  }

  /// Words of a closed list.
  static func keuzes<T: RawRepresentable<String>>(_ raw: [String]?, _ field: String) throws(RecordFout) -> [T] {
    var values: [T] = []
    for word in try verplicht(raw, field) { values.append(try keuze(word, field)) }
    return values
  }

  /// What a question is about, as it is written: one leefgebied as before there could be more, more as a list.
  static func leefgebieden(_ areas: [Leefgebied]) -> (een: String?, meer: [String]?) {
    areas.count > 1 ? (nil, areas.map(\.rawValue)) : (areas.first?.rawValue, nil)
  }

  /// What a question is about, of either form.
  static func leefgebieden(_ one: String?, _ more: [String]?, _ field: String) throws(RecordFout) -> [Leefgebied] {
    if let more { return try keuzes(more, field) }
    let area: Leefgebied? = try keuze(mag: one, field)
    return area.map { [$0] } ?? []
  }

  /// Words of a closed list, or nothing.
  static func keuzes<T: RawRepresentable<String>>(mag raw: [String]?, _ field: String) throws(RecordFout) -> [T]? {
    guard raw != nil else { return nil }
    return try keuzes(raw, field)
  }
}
