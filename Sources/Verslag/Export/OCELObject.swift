import Scenario

/// Something that events of an export touch.
struct OCELObject: Equatable {
  let soort: String
  /// Unique in the export, over kinds.
  let id: String
  let naam: String

  /// The kinds of objects, each with its own table and a name for people.
  static let soorten: [OCELExport.Soort] = [
    "Aantekening", "Bericht", "Beslissing", "Casus", "Koppelvlak", "Kwaliteitseis", "Puzzelstuk", "Rol", "Sessie",
    "Stoel",
  ].map { OCELExport.Soort(naam: $0, tabel: $0, kolommen: [OCELExport.Kolom(naam: "naam", type: "TEXT")]) }

  static func sessie(_ session: Exportsessie) -> OCELObject {
    OCELObject(soort: "Sessie", id: "sessie/\(session.code)", naam: "\(session.code), regio \(session.regio)")
  }

  static func casus(_ id: String, titel: String) -> OCELObject {
    OCELObject(soort: "Casus", id: "casus/\(id)", naam: titel)
  }

  static func bericht(_ number: Int, _ element: Exportelement) -> OCELObject {
    OCELObject(
      soort: "Bericht", id: "sessie/\(element.sessie)/bericht/\(number)", naam: element.berichtsoort ?? "bericht")
  }

  private static func rol(_ name: String) -> OCELObject {
    OCELObject(soort: "Rol", id: "rol/\(name)", naam: Rol(rawValue: name)?.naam ?? name)
  }

  /// What an element touches besides its session and casus, and how.
  static func van(_ element: Exportelement) -> [(OCELObject, String)] {
    var result: [(OCELObject, String)] = []
    if let seat = element.stoel {
      let object = OCELObject(soort: "Stoel", id: "sessie/\(element.sessie)/stoel/\(seat)", naam: seat)
      result.append((object, element.door == "mens" ? "door" : "bij"))
    }
    // What comes from somebody is received by this role.
    if let role = element.rol { result.append((rol(role), element.van == nil ? "door" : "aan")) }
    if let role = element.aan { result.append((rol(role), "aan")) }
    if let role = element.van { result.append((rol(role), "van")) }
    if let name = element.koppelvlak {
      let words = KoppelvlakID(rawValue: name).naam
      result.append((OCELObject(soort: "Koppelvlak", id: "koppelvlak/\(name)", naam: words), "over"))
    }
    if let number = element.bericht { result.append((bericht(number, element), "over")) }
    for piece in element.puzzelstukken {
      result.append((OCELObject(soort: "Puzzelstuk", id: "casus/\(element.casus)/stuk/\(piece)", naam: piece), "over"))
    }
    if let name = element.beslissing, !name.isEmpty {
      result.append(
        (OCELObject(soort: "Beslissing", id: "casus/\(element.casus)/beslissing/\(name)", naam: name), "over"))
    }
    if let name = element.eis {
      result.append((OCELObject(soort: "Kwaliteitseis", id: "eis/\(name)", naam: name), "toetst"))
    }
    if element.soort == "aantekening" {
      let object = OCELObject(
        soort: "Aantekening", id: "sessie/\(element.sessie)/\(element.id)", naam: element.bijzonderheid ?? "aantekening"
      )
      result.append((object, "bij"))
    }
    return result
  }
}
