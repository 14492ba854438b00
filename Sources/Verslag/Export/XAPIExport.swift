import Scenario
import SimEngine

/// xAPI 1.0.3 statements: one for each element, at the time of the computer; simulated time is an extension.
package enum XAPIExport {
  /// The statements as one JSON list, as one sends them to `/statements`, or one on each line.
  ///
  /// - Throws: What the encoder throws; not with the values of a sequence.
  package static func tekst(_ reeks: Exportreeks, regels: Bool = false) throws -> String {
    var lines: [String] = []
    for (session, elements) in reeks.perSessie {
      let begin = elements.first?.wandklok.flatMap(XAPIExport.seconden)
      // An id has one description: who answers a question points at the question as it was asked.
      let questions = elements.reduce(into: [Int: String]()) { found, element in
        guard XAPIWerkwoord(element) == .asked, let number = element.bericht else { return }
        found[number] = found[number] ?? element.tekst
      }
      for element in elements {
        lines.append(try JSONUitvoer.tekst(uitspraak(element, session, begin, questions), mooi: false))
      }
    }
    if regels { return lines.map { $0 + "\n" }.joined() }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  /// Seconds of a time that was written with milliseconds.
  private static func seconden(_ text: String) -> Int? { Wandtijd(String(text.prefix(19) + text.suffix(6)))?.seconden }

  private static func uitspraak(
    _ element: Exportelement, _ session: Exportsessie, _ begin: Int?, _ vragen: [Int: String]
  ) -> XAPIUitspraak {
    let verb = XAPIWerkwoord(element)
    let result = resultaat(element, verb, begin)
    let object = voorwerp(element, verb, vragen)
    return XAPIUitspraak(
      id: XAPIId.uuid(element.volledigeId), timestamp: element.wandklok, actor: actor(element, session),
      verb: .init(id: "http://adlnet.gov/expapi/verbs/\(verb.rawValue)", display: ["nl": verb.naam]), object: object,
      result: result.isLeeg ? nil : result, context: context(element, isActiviteit: object.objectType == "Activity"))
  }

  // MARK: who

  private static func actor(_ element: Exportelement, _ session: Exportsessie) -> XAPIUitspraak.Actor {
    if element.wie == Exportloop.duo {
      return .init(objectType: "Group", name: element.wie, member: session.deelnemers.map { agent($0, element.sessie) })
    }
    return agent(element.wie, element.sessie)
  }

  /// A pseudonym is one person within a session, and says nothing over sessions: so the account is of the session.
  private static func agent(_ name: String, _ session: String) -> XAPIUitspraak.Actor {
    let home = name == Exportloop.simulatie ? XAPIId.wortel : XAPIId.iri("sessie", session)
    return .init(account: .init(homePage: home, name: name))
  }

  // MARK: what

  /// The interaction by which a choice is told: everything that was offered, also what was not chosen.
  private static func voorwerp(
    _ element: Exportelement, _ verb: XAPIWerkwoord, _ vragen: [Int: String]
  ) -> XAPIUitspraak.Voorwerp {
    if verb == .commented, let about = element.over {
      return .init(objectType: "StatementRef", id: XAPIId.uuid("\(element.sessie)/\(about)"))
    }
    let simulation = "http://adlnet.gov/expapi/activities/simulation"
    let interaction = "http://adlnet.gov/expapi/activities/cmi.interaction"
    let told = element.isAgendering ? nil : ["nl": element.zin]
    switch verb {
    case .initialized, .terminated, .commented:
      return .init(
        id: XAPIId.iri("sessie", element.sessie),
        definition: .init(name: ["nl": "sessie \(element.sessie)"], type: simulation))
    case .registered:
      // Koppelvlak 4: who, not why.
      return .init(
        id: XAPIId.iri("casus", element.casus, "agendering"),
        definition: .init(name: ["nl": "agendering bij het huis"]))
    case .scored:
      let eis = element.eis ?? ""
      return .init(
        id: XAPIId.iri("eis", eis), definition: .init(name: ["nl": "kwaliteitseis: \(eis)"]))
    case .asked: return vraag(element, element.bericht, vragen)
    case .answered where element.berichtsoort != nil:
      return vraag(element, element.antwoordOp ?? element.bericht, vragen)
    case .answered:
      return .init(
        id: XAPIId.iri("sessie", element.sessie, element.id),
        definition: .init(
          name: ["nl": "keuze van een handeling"], description: told, type: interaction,
          interactionType: "choice",
          choices: keuzes(element)))
    case .shared where element.soort == "advies_vastgelegd":
      return .init(
        id: XAPIId.iri("casus", element.casus, "koppelvlak", "kv1", "advies"),
        definition: .init(name: ["nl": "advies"], type: interaction, interactionType: "long-fill-in"))
    case .shared, .experienced, .progressed:
      return .init(
        id: XAPIId.iri("sessie", element.sessie, element.id),
        definition: .init(name: ["nl": element.activiteit.replacing("_", with: " ")], description: told))
    }
  }

  /// Everything that was offered, each once: ids of choices must differ.
  private static func keuzes(_ element: Exportelement) -> [XAPIUitspraak.Voorwerp.Keuze] {
    var seen: Set<String> = []
    return element.mogelijkheden.filter { seen.insert($0).inserted }.map {
      .init(id: $0, description: ["nl": Handelingsoort(rawValue: $0)?.naam ?? $0])
    }
  }

  /// The question that a message asks or answers.
  private static func vraag(_ element: Exportelement, _ number: Int?, _ vragen: [Int: String]) -> XAPIUitspraak.Voorwerp
  {
    .init(
      id: XAPIId.iri("sessie", element.sessie, "bericht", "\(number ?? 0)"),
      definition: .init(
        name: ["nl": "aanvullende vraag"], description: vragen[number ?? 0].map { ["nl": $0] },
        type: "http://adlnet.gov/expapi/activities/question"))
  }

  private static func resultaat(_ element: Exportelement, _ verb: XAPIWerkwoord, _ begin: Int?)
    -> XAPIUitspraak.Resultaat
  {
    var result = XAPIUitspraak.Resultaat()
    switch verb {
    case .terminated:
      result.completion = true
      if let begin, let end = element.wandklok.flatMap(seconden), end >= begin { result.duration = "PT\(end - begin)S" }
    case .scored:
      result.response = element.tekst
      if let verdict = element.oordeel {
        result.score = .init(scaled: Double(verdict) / 2, raw: verdict, min: 0, max: 2)
      }
    case .answered: result.response = element.berichtsoort == nil ? element.handeling : element.tekst
    case .shared, .commented: result.response = element.tekst
    case .registered, .asked, .initialized, .progressed, .experienced: break
    }
    return result
  }

  private static func context(_ element: Exportelement, isActiviteit: Bool) -> XAPIUitspraak.Context {
    var extensions: [String: XAPIUitspraak.Uitbreiding] = [
      "simtijd": .tekst(element.tijd), "simminuut": .getal(element.minuut), "volgnummer": .getal(element.volgnummer),
      "soort": .tekst(element.soort),
      "element": .tekst(element.id), "regio": .tekst(element.regio),
    ]
    let texts: [(String, String?)] = [
      ("stoel", element.stoel), ("rol", element.rol), ("aan", element.aan), ("van", element.van),
      ("door", element.door), ("koppelvlak", element.koppelvlak), ("berichtsoort", element.berichtsoort),
      ("beslissing", element.beslissing), ("bijzonderheid", element.bijzonderheid),
    ]
    for (key, value) in texts { if let value { extensions[key] = .tekst(value) } }
    if let number = element.bericht { extensions["bericht"] = .getal(number) }
    if !element.puzzelstukken.isEmpty { extensions["puzzelstukken"] = .lijst(element.puzzelstukken) }
    var pairs: [String: XAPIUitspraak.Uitbreiding] = [:]
    for (key, value) in extensions { pairs[XAPIId.iri("ext", key)] = value }
    return .init(
      registration: XAPIId.uuid("\(element.sessie)"), platform: isActiviteit ? "leeratelier" : nil,
      contextActivities: .init(
        parent: [.init(id: XAPIId.iri("casus", element.casus))],
        grouping: [.init(id: XAPIId.iri("sessie", element.sessie))],
        category: element.koppelvlak.map { [.init(id: XAPIId.iri("koppelvlak", $0))] }),
      // A note has what it is about as its object.
      statement: isActiviteit
        ? element.over.map { .init(objectType: "StatementRef", id: XAPIId.uuid("\(element.sessie)/\($0)")) } : nil,
      extensions: pairs)
  }
}
