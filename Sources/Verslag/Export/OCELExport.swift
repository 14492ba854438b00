/// OCEL 2.0: events with every object that they touch, as the rows of its relational form.
///
/// A value only; writing it to SQLite is for whoever may open a database.
package struct OCELExport: Equatable, Sendable {
  /// What a column of a type holds.
  package enum Waarde: Equatable, Sendable {
    case tekst(String?)
    case getal(Int?)
  }

  /// A kind of events or objects, with the columns of its own table.
  package struct Soort: Equatable, Sendable {
    package var naam: String
    /// The name of its table after `event_` or `object_`: letters and digits, unique also without regard to capitals.
    package var tabel: String
    /// Columns beside id and time, with their type in SQL.
    package var kolommen: [Kolom]
  }

  package struct Kolom: Equatable, Sendable {
    package var naam: String
    package var type: String
  }

  /// An event or an object; the time of an object is that from which its values hold.
  package struct Rij: Equatable, Sendable {
    package var id: String
    package var soort: String
    /// UTC.
    package var tijd: String
    package var waarden: [Waarde]
  }

  /// From an event or object to an object.
  package struct Relatie: Hashable, Sendable {
    package var van: String
    package var naar: String
    package var aard: String
  }

  package private(set) var gebeurtenissoorten: [Soort] = []
  package private(set) var objectsoorten: [Soort]
  package private(set) var gebeurtenissen: [Rij] = []
  package private(set) var objecten: [Rij] = []
  /// Event to object.
  package private(set) var relaties: [Relatie] = []
  /// Object to object.
  package private(set) var onderling: [Relatie] = []
  private var bekend: Set<String> = []
  private var gelegd: Set<Relatie> = []

  /// Reads the sequence.
  package init(_ reeks: Exportreeks) {
    objectsoorten = OCELObject.soorten
    for (session, elements) in reeks.perSessie {
      let whole = OCELObject.sessie(session)
      let casus = OCELObject.casus(session.casus, titel: session.titel)
      verbind(whole, casus, "over")
      for (element, seconds) in zip(elements, Exporttekst.oplopend(elements)) {
        // `:00Z` becomes `:00.001Z`: the order within the minute.
        voegToe(element, tijd: "\(element.tijdUTC.prefix(17))\(seconds)Z", whole, casus)
      }
    }
    let kinds = Set(gebeurtenissen.map(\.soort)).sorted()
    gebeurtenissoorten = kinds.map { Soort(naam: $0, tabel: OCELExport.tabel($0), kolommen: OCELExport.kolommen) }
  }

  /// The columns of every kind of event.
  private static let kolommen =
    [
      "sessie", "activiteit", "wie", "door", "handeling", "berichtsoort", "mogelijkheden", "bijzonderheid", "wandklok",
      "zin", "tekst",
    ].map { Kolom(naam: $0, type: "TEXT") }
    + ["volgnummer", "minuut", "oordeel"].map { Kolom(naam: $0, type: "INTEGER") }

  private static func waarden(_ element: Exportelement) -> [Waarde] {
    let offers = element.mogelijkheden.isEmpty ? nil : element.mogelijkheden.joined(separator: " ")
    return [
      element.sessie, element.activiteit, element.wie, element.door, element.handeling, element.berichtsoort, offers,
      element.bijzonderheid, element.wandklok, element.zin, element.tekst,
    ].map { .tekst($0) } + [.getal(element.volgnummer), .getal(element.minuut), .getal(element.oordeel)]
  }

  /// `bericht_verzonden` as `BerichtVerzonden`.
  private static func tabel(_ soort: String) -> String {
    soort.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private mutating func voegToe(_ element: Exportelement, tijd: String, _ session: OCELObject, _ casus: OCELObject) {
    let id = element.volledigeId
    gebeurtenissen.append(
      Rij(id: id, soort: element.soort, tijd: tijd, waarden: OCELExport.waarden(element)))
    for (object, how) in [(session, "bij"), (casus, "over")] + OCELObject.van(element) {
      voegToe(object)
      leg(Relatie(van: id, naar: object.id, aard: how))
      switch object.soort {
      case "Stoel", "Bericht", "Aantekening": verbind(object, session, "bij")
      case "Puzzelstuk", "Beslissing": verbind(object, casus, "bij")
      default: break
      }
    }
    if let number = element.bericht, let answered = element.antwoordOp {
      verbind(.bericht(number, element), .bericht(answered, element), "antwoord op")
    }
  }

  private mutating func verbind(_ from: OCELObject, _ to: OCELObject, _ how: String) {
    voegToe(from)
    voegToe(to)
    let relation = Relatie(van: from.id, naar: to.id, aard: how)
    if gelegd.insert(relation).inserted { onderling.append(relation) }
  }

  private mutating func voegToe(_ object: OCELObject) {
    guard bekend.insert(object.id).inserted else { return }
    // What never changes holds since the beginning of time.
    objecten.append(
      Rij(id: object.id, soort: object.soort, tijd: "1970-01-01T00:00:00Z", waarden: [.tekst(object.naam)]))
  }

  private mutating func leg(_ relation: Relatie) {
    if gelegd.insert(relation).inserted { relaties.append(relation) }
  }
}
