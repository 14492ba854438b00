package import Scenario

/// What the trainer does to a session: each is a call of its own, recorded as what came of it.
extension Sessie {
  /// Hands seats to the simulation, or back to participants (`trainer`); all of them before anything else happens.
  package func overdragen(_ stoelen: [Stoel], aan bezetting: Bezetting) throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    for seat in stoelen where self.bezetting[seat] == bezetting {
      throw Weigering(
        .alGedaan, "De stoel \(seat.naam) is al bij \(bezetting == .mens ? "een deelnemer" : "de simulatie").")
    }
    if !casus.heeftZaak, stoelen.contains(.zsm) {
      throw Weigering(.sessieGesloten, "Zonder zaak doet ZSM niet mee: op die stoel zit niemand.")
    }
    var game = Spel(self)
    for seat in stoelen { game.emit(.stoelOvergedragen(seat, bezetting)) }
    game.loop()
    return game.uit
  }

  /// Lets the simulation finish both seats: the hard stop of a casus.
  package func laatAflopen() throws(Weigering) -> [Gebeurtenis] {
    try overdragen(Stoel.allCases.filter { bezetting[$0] == .mens }, aan: .simulatie)
  }

  /// A trainer's incident, told to one seat.
  package func incident(_ tekst: String, stoel: Stoel) throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    if tekst.allSatisfy(\.isWhitespace) { throw Weigering(.legeTekst, "Schrijf wat er gebeurt.") }
    var game = Spel(self)
    game.emit(.incident(Incidentmelding(vanTrainer: tekst, stoel: stoel, nummer: gebeurtenissen.count)))
    game.loop()
    return game.uit
  }

  /// Lets an incident of the casus happen now, before its own minute.
  package func laatGebeuren(_ id: String) throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    guard let incident = casus.incidenten.first(where: { $0.id == id }) else {
      throw Weigering(.onbekendId, "Dit incident bestaat niet in deze casus.")
    }
    if incidenten.contains(id) { throw Weigering(.alGedaan, "Dit incident is al gebeurd.") }
    if bedrijf == .vooraf, casus.heeftZaak {
      throw Weigering(.nietInDitBedrijf, "Een incident van de casus kan pas na de instroom gebeuren.")
    }
    if afgesloten.contains(incident.stoel) {
      throw Weigering(.sessieGesloten, "De stoel \(incident.stoel.naam), die het zou horen, is al afgesloten.")
    }
    var game = Spel(self)
    game.emit(
      .incident(Incidentmelding(id: id, stoel: incident.stoel, tekst: incident.tekst, isGekozen: true)))
    game.loop()
    return game.uit
  }

  /// Incidents of the casus that the trainer can let happen now.
  package var mogelijkeIncidenten: [Incident] {
    guard !gesloten, bedrijf != .vooraf || !casus.heeftZaak else { return [] }
    return casus.incidenten.filter { !incidenten.contains($0.id) && !afgesloten.contains($0.stoel) }
  }

  /// Says something to seats, each by itself; it wakes nobody and changes nothing.
  ///
  /// - Throws: `Weigering`; also when it would tell what a seat does not know: who plays must find that out.
  package func hint(_ tekst: String, stoelen: [Stoel]) throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    let text = tekst.trimmed
    if text.isEmpty { throw Weigering(.legeTekst, "Schrijf wat u wilt zeggen.") }
    if text.utf8.count > Handeling.langsteTekst { throw Weigering(.tekstTeLang, Handeling.tekstTeLang) }
    for seat in stoelen {
      if let piece = verraden(door: text, aan: seat) {
        throw Weigering(
          .nietVanUw,
          "Dit vertelt \u{2018}\(piece.titel)\u{2019}, en dat weet de stoel \(seat.naam) nog niet. Zeg liever waar of aan wie er iets te vragen is."
        )
      }
    }
    var game = Spel(self)
    for seat in stoelen { game.emit(.hint(Trainerhint(stoel: seat, tekst: text))) }
    return game.uit
  }

  /// The first puzzelstuk that a text tells to a seat that does not know it: by its title, or by six words of it in a row.
  ///
  /// Six is our measure: shorter runs are ordinary language.
  package func verraden(door text: String, aan stoel: Stoel) -> Puzzelstuk? {
    let said = Sessie.woorden(text)
    return casus.puzzelstukken.first { piece in
      guard weten(rollen(stoel), piece.id) != .inhoud else { return false }
      let title = Sessie.woorden(piece.titel)
      if !title.isEmpty, Sessie.bevat(said, title[...]) { return true }
      let words = Sessie.woorden(piece.tekst)
      return words.count >= 6 && (0...(words.count - 6)).contains { Sessie.bevat(said, words[$0..<($0 + 6)]) }
    }
  }

  private static func woorden(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func bevat(_ said: [String], _ words: ArraySlice<String>) -> Bool {
    guard said.count >= words.count else { return false }
    return (0...(said.count - words.count)).contains { said[$0..<($0 + words.count)] == words }
  }

  /// Gives more time: moves the end of one term that runs.
  ///
  /// - Parameters:
  ///   - nummer: The term.
  ///   - minuten: How many simulated minutes later it ends, up to 14 days.
  /// - Returns: The events.
  /// - Throws: `Weigering`.
  package func verleng(termijn nummer: Int, met minuten: Int) throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    guard termijnen.indices.contains(nummer), termijnen[nummer].gehaald == nil else {
      throw Weigering(.nietsTeDoen, "Deze termijn loopt niet meer.")
    }
    guard (1...20160).contains(minuten) else {
      throw Weigering(.onbekendId, "Meer tijd kan van 1 minuut tot 14 dagen.")
    }
    var game = Spel(self)
    game.emit(.termijnVerlengd(Termijnverlenging(nummer: nummer, einde: termijnen[nummer].termijn.einde + minuten)))
    return game.uit
  }

  /// Stops the session for everybody: until it goes on nobody can do anything.
  package func pauzeer() throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    if gepauzeerd { throw Weigering(.alGedaan, "Deze sessie staat al stil.") }
    var game = Spel(self)
    game.emit(.pauzeBegonnen)
    return game.uit
  }

  /// Lets a session that was stopped go on.
  package func gaVerder() throws(Weigering) -> [Gebeurtenis] {
    try moetOpen()
    if !gepauzeerd { throw Weigering(.alGedaan, "Deze sessie staat niet stil.") }
    var game = Spel(self)
    game.emit(.pauzeVoorbij)
    return game.uit
  }

  /// What is said to whoever wants to do something meanwhile.
  package static let stilgezet =
    "De trainer heeft de sessie stilgezet. Nalezen, noteren en stoppen kan; doen kan weer als zij verdergaat. Wat u schreef, blijft staan."

  private func moetOpen() throws(Weigering) {
    if gesloten { throw Weigering(.sessieGesloten, "Deze sessie is afgesloten.") }
  }
}
