/// The people of a casus itself, and what depends on what was done (format 2).
extension CasusReader {
  /// Makes the roles of the casus known before anything refers to them; what is wrong with them is reported when they are read.
  static func kenRollen(_ root: JSONValue, _ context: ReadContext) {
    for child in root.member("rollen")?.children ?? [] {
      guard let id = child.member("id")?.string, Values.isIdentifier(id), Rol(rawValue: id) == nil else { continue }
      let network = child.member("netwerk")?.string.flatMap(Netwerk.init(rawValue:)) ?? .gesprek
      context.eigenRollen[id] = .eigen(
        EigenRol(
          id: id, naam: child.member("naam")?.string, netwerk: network,
          lidwoord: child.member("lidwoord")?.string.flatMap(EigenRol.Lidwoord.init(rawValue:))))
    }
  }

  static func readRol(_ value: JSONValue, _ context: ReadContext) -> Casusrol? {
    // Of whom every casus has, only when they are there is new.
    if let word = value.member("id")?.string, let known = Rol(rawValue: word) {
      guard let o = ObjectReader(value, "een bestaande rol", context) else { return nil }
      _ = o.field("id")
      let given = readAanwezigheid(o, context)
      o.finish()
      return Casusrol(rol: known, bereikbaar: given.bereikbaar, na: given.na)
    }
    guard let o = ObjectReader(value, "een rol", context) else { return nil }
    let id = o.id("id")
    let naam = o.tekst("naam")
    let netwerk = o.keuze("netwerk", uit: EigenRol.netwerken)
    let lidwoord: EigenRol.Lidwoord? = o.keuze("lidwoord", mag: true)
    let persoon = o.id("persoon", mag: true)
    let given = readAanwezigheid(o, context)
    o.finish()
    guard let id else { return nil }
    return Casusrol(
      rol: .eigen(EigenRol(id: id, naam: naam, netwerk: netwerk ?? .gesprek, lidwoord: lidwoord)), persoon: persoon,
      bereikbaar: given.bereikbaar, na: given.na)
  }

  private static func readAanwezigheid(
    _ o: ObjectReader, _ context: ReadContext
  ) -> (bereikbaar: Casusrol.Bereikbaarheid?, na: Voorwaarde?) {
    let hours = o.object("bereikbaar", mag: true) { child -> Casusrol.Bereikbaarheid? in
      guard let b = ObjectReader(child, "de bereikbaarheid", context) else { return nil }
      let van = b.tijd("van")
      let close = b.field("tot")
      let tot = close.flatMap { Values.time($0, "tot", context) }
      let dagen = b.lijst("dagen", mag: true, nonEmpty: true) { readWeekdag($0, "dagen", context) }
      b.finish()
      guard let van, let tot, let close else { return nil }
      guard van < tot else {
        context.log.report(
          .ongeldigeTijd, at: close.range,
          "bereikbaar is iemand van een tijd tot een latere; \"tot\" ligt niet na \"van\"",
          hint: "kies een latere tijd")
        return nil
      }
      return .init(uren: van..<tot, dagen: dagen ?? Weekdag.allCases)
    }
    return (hours, readVoorwaarde("na", o, context))
  }

  /// A day of the week by its name.
  static func readWeekdag(_ value: JSONValue, _ name: String, _ context: ReadContext) -> Weekdag? {
    guard let text = Values.text(value, name, context) else { return nil }
    if let day = Weekdag.allCases.first(where: { $0.naam == text }) { return day }
    Values.reportOutsideList(value, text, name, Weekdag.allCases.map(\.naam), context)
    return nil
  }

  /// When something holds, by its two fields.
  static func readGeldigheid(_ o: ObjectReader, _ context: ReadContext) -> Geldigheid {
    Geldigheid(
      als: o.vanaf(2, "als") { readVoorwaarde("als", o, context) },
      tenzij: o.vanaf(2, "tenzij") { readVoorwaarde("tenzij", o, context) })
  }

  private static func readVoorwaarde(_ name: String, _ o: ObjectReader, _ context: ReadContext) -> Voorwaarde? {
    o.object(name, mag: true) { child -> Voorwaarde? in
      guard let v = ObjectReader(child, "een voorwaarde", context) else { return nil }
      var facts: [Voorwaarde.Feit] = []
      func add(_ fact: Voorwaarde.Feit?) { if let fact { facts.append(fact) } }
      add(v.rol("gesproken", mag: true).map { .gesproken($0) })
      add(v.rol("navraag", mag: true).map { .nagevraagd($0) })
      add(v.rol("hoort", mag: true).map { .hoort($0) })
      add(v.ids("beslissing", mag: true, nonEmpty: true).map { .beslissing($0) })
      add(v.jaNee("beslist", mag: true).map { .beslist($0) })
      add(v.jaNee("teruggekoppeld", mag: true).map { .teruggekoppeld($0) })
      add(v.jaNee("geagendeerd", mag: true).map { .geagendeerd($0) })
      let piece = v.id("bekend", mag: true)
      let seat: Stoel? = v.keuze("stoel", mag: true)
      add(piece.map { .bekend($0, seat) })
      add(v.id("gebeurd", mag: true).map { .gebeurd($0) })
      add(v.id("reactie", mag: true).map { .reactie($0) })
      let meeting: Overlegsoort? = v.keuze("overleg", mag: true)
      add(meeting.map { .overleg($0) })
      let term: Voorwaarde.Termijnsoort? = v.keuze("te_laat", mag: true)
      add(term.map { .teLaat($0) })
      v.finish()
      if child.children.isEmpty {
        context.log.report(
          .legeTekst, at: child.range, "een voorwaarde zegt ten minste één ding; hier staat niets",
          hint: "vul de voorwaarde of haal het veld weg")
      }
      return Voorwaarde(facts)
    }
  }

  /// Kracht or risico; both and neither since format 2.
  static func readAard(_ o: ObjectReader, _ context: ReadContext) -> Aard? {
    let found = o.keuze("aard", uit: Aard.allCases)
    if context.formaat < 2, let found, !Aard.formaat1.contains(found), let field = o.value.member("aard") {
      context.log.report(
        .waardeBuitenLijst, at: field.range,
        "\(citaat(found.rawValue)) kan vanaf formaat 2; dit bestand is van formaat \(context.formaat)",
        hint: "schrijf bovenaan \"formaat\": 2, of kies kracht of risico")
    }
    return found
  }

  static func readGevolg(_ value: JSONValue, _ context: ReadContext) -> Beslissing.Gevolg? {
    guard let o = ObjectReader(value, "een gevolg", context) else { return nil }
    let voor: Beslissing.Betrokkene? = o.keuze("voor")
    let geldt = readGeldigheid(o, context)
    let tekst = o.proza("tekst")
    o.finish()
    return .init(voor: voor ?? .burger, geldt: geldt, tekst: tekst ?? "")
  }
}

extension ObjectReader {
  /// A role that every casus has, or one of this casus itself.
  func rol(_ name: String, mag optional: Bool = false) -> Rol? {
    field(name, mag: optional).flatMap { Values.role($0, name, context) }
  }

  /// A list of roles.
  func rollen(_ name: String, mag optional: Bool = false, nonEmpty: Bool = false) -> [Rol]? {
    lijst(name, mag: optional, nonEmpty: nonEmpty) { Values.role($0, name, self.context) }
  }

  /// A value of a part of a closed list.
  func keuze<T: RawRepresentable>(
    _ name: String, uit allowed: [T], mag optional: Bool = false
  ) -> T? where T.RawValue == String {
    context.record(allowed.map(\.rawValue), for: name, of: kind)
    return field(name, mag: optional).flatMap { Values.choice($0, name, among: allowed, context) }
  }
}

extension Values {
  /// A role that every casus has, or one of this casus itself.
  static func role(_ value: JSONValue, _ name: String, _ context: ReadContext) -> Rol? {
    func known(_ word: String) -> Rol? {
      Rol(rawValue: word) ?? context.eigenRollen[word]
        ?? (context.kentAndereRollen && isIdentifier(word) ? .eigen(EigenRol(id: word)) : nil)
    }
    guard let text = word(value, .waardeBuitenLijst, context, { known($0) != nil }) else {
      reportKind(value, name, "een tekst", context)
      return nil
    }
    if let found = known(text) { return found }
    reportOutsideList(
      value, text, name, context.eigenRollen.keys.sorted() + Rol.allCases.map(\.rawValue), context,
      of: isIdentifier(text) ? "zet een eigen rol eerst in \"rollen\" (formaat 2), of " : "")
    return nil
  }
}
