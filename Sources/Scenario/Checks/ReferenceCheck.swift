/// Ids are unique in their file, and what refers to an id refers to one that exists.
///
/// Works on the JSON itself, so that it also reports in a file with other mistakes.
enum ReferenceCheck {
  /// The kinds of thing with an id, with the list in which they stand.
  private enum Soort: String, CaseIterable {
    case persoon, doel, puzzelstuk, beslissing, signaal, incident, rol

    var lijst: String {
      switch self {
      case .persoon: "personen"
      case .doel: "doelen"
      case .puzzelstuk: "puzzelstukken"
      case .beslissing: "beslissingen"
      case .signaal: "signalen"
      case .incident: "incidenten"
      case .rol: "rollen"
      }
    }
  }

  /// Reports double ids and references to nothing.
  static func run(_ root: JSONValue, _ log: DiagnosticLog) {
    guard root.soort == .object else { return }
    var lists: [String: [JSONValue]] = [:]
    for child in root.children { if let key = child.key { lists[Rand.zonder(key) ?? key] = child.children } }
    // The decisions of all zaken are one list: an id is its own in the whole file.
    let cases = lists["zaken"] ?? []
    let withoutCase = root.member("zaken").map { $0.soort == .lijst && $0.children.isEmpty } ?? false
    if !cases.isEmpty {
      lists["beslissingen", default: []] += cases.flatMap { field("beslissingen", of: $0)?.children ?? [] }
    }
    let ids = collect(lists, log)
    // A role may have the id of the person whom it is; two roles may not have the same.
    _ = collect(["rollen": lists["rollen"] ?? []], log, only: .rol)
    func check(_ value: JSONValue?, _ soort: Soort) {
      guard let value else { return }
      for reference in value.soort == .lijst ? value.children : [value] {
        guard let text = reference.word, let known = ids[soort.rawValue], !known.contains(text) else { continue }
        // What is no id itself is mended there, and not spread.
        let meant = NearMiss.suggestion(for: text, among: known.filter(Values.isIdentifier))
        let suggestion = meant.map { "; bedoelde u \(citaat($0))?" } ?? ""
        log.report(
          .verwijzingNaarNiets, at: reference.range,
          "een verwijzing noemt een \(soort.rawValue) uit \(citaat(soort.lijst)); \(citaat(text)) staat daar niet in\(suggestion)",
          hint: meant.map { "schrijf \"\($0)\"" } ?? "voeg dit id toe aan \"\(soort.lijst)\" of verwijs naar een ander")
      }
    }
    for person in lists["personen"] ?? [] {
      for relation in field("relaties", of: person)?.children ?? [] { check(field("tot", of: relation), .persoon) }
    }
    for stuk in lists["puzzelstukken"] ?? [] {
      for question in field("blijft", of: stuk).flatMap({ field("vragen", of: $0) })?.children ?? [] {
        check(field("puzzelstuk", of: question), .puzzelstuk)
      }
      check(field("tegenspraak", of: stuk), .puzzelstuk)
      if !withoutCase { check(field("beslissingen", of: stuk), .beslissing) }
      check(field("doelen", of: stuk), .doel)
    }
    func condition(_ value: JSONValue?) {
      guard let value else { return }
      check(field("bekend", of: value), .puzzelstuk)
      check(field("beslissing", of: value), .beslissing)
      check(field("gebeurd", of: value), .incident)
      check(field("reactie", of: value), .incident)
    }
    for role in lists["rollen"] ?? [] {
      check(field("persoon", of: role), .persoon)
      condition(field("na", of: role))
    }
    for incident in lists["incidenten"] ?? [] {
      condition(field("als", of: incident))
      condition(field("tenzij", of: incident))
    }
    for fact in lists["sleutel"] ?? [] { check(field("rust_op", of: fact), .puzzelstuk) }
    for decision in lists["beslissingen"] ?? [] {
      check(field("alleen_als", of: decision), .puzzelstuk)
      for objection in field("bezwaren", of: decision)?.children ?? [] {
        check(field("tenzij", of: objection), .puzzelstuk)
        check(field("zodra", of: objection), .puzzelstuk)
      }
      for effect in field("afloop", of: decision).flatMap({ field("gevolgen", of: $0) })?.children ?? [] {
        condition(field("als", of: effect))
        condition(field("tenzij", of: effect))
      }
    }
    for view in lists["standpunten"] ?? [] {
      check(field("voor", of: view), .beslissing)
      check(field("tegen", of: view), .beslissing)
    }
    for care in lists["nazorg"] ?? [] { check(field("bij", of: care), .beslissing) }
    if let advice = root.member("huis")?.member("advies") {
      check(field("beslissing", of: advice), .beslissing)
      // The house advises about its own person, who is suspected in the first zaak.
      if let chosen = field("beslissing", of: advice), let text = chosen.word, let first = cases.first,
        let own = field("beslissingen", of: first)?.children.compactMap({ field("id", of: $0)?.word }),
        !own.contains(text), ids[Soort.beslissing.rawValue]?.contains(text) == true
      {
        log.report(
          .verwijzingNaarNiets, at: chosen.range,
          "het advies van het huis gaat over de eerste zaak; \(citaat(text)) is een beslissing van een andere",
          hint: "kies een van \(opsomming(own.map { "\"\($0)\"" }, "of", maximum: 12))")
      }
      check(field("puzzelstukken", of: advice), .puzzelstuk)
      check(field("doel", of: advice), .doel)
    }
  }

  private static func field(_ name: String, of value: JSONValue) -> JSONValue? {
    value.member(name)
  }

  /// The ids per kind; a second thing with the same id is reported.
  private static func collect(
    _ lists: [String: [JSONValue]], _ log: DiagnosticLog, only: Soort? = nil
  ) -> [String: [String]] {
    var ids: [String: [String]] = [:]
    var first: [String: SourceRange] = [:]
    for soort in Soort.allCases where only.map({ $0 == soort }) ?? (soort != .rol) {
      guard let list = lists[soort.lijst] else { continue }
      var known: [String] = []
      // A question that a holder offers and a reaction have an id of their own, too; nothing in a casus refers to it.
      let offered =
        switch soort {
        case .puzzelstuk: list.flatMap { field("blijft", of: $0).flatMap { field("vragen", of: $0) }?.children ?? [] }
        case .incident: list.flatMap { field("reacties", of: $0)?.children ?? [] }
        case .persoon, .doel, .beslissing, .signaal, .rol: [] as [JSONValue]
        }
      for element in list + offered {
        guard let id = field("id", of: element), let text = id.word else { continue }
        if let earlier = first[text] {
          log.report(
            .dubbelId, at: id.range, "een id komt één keer voor in een bestand; \(citaat(text)) staat er vaker",
            hint: "geef het andere ding een ander id", notes: [.init("eerder staat het hier", at: earlier)])
        } else {
          first[text] = id.range
        }
        known.append(text)
      }
      ids[soort.rawValue] = known
    }
    return ids
  }
}
