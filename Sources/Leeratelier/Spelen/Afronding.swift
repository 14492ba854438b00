import Opname
import Scenario
import SimEngine
import Verslag

/// The end of a session: own story, self-image, then findings as questions, then one intention (domeinmodel §8).
///
/// It may be broken off anywhere; whoever takes it up again is asked what was not answered yet.
struct Afronding {
  let archief: Archief
  let opname: Opgenomen
  let sessie: Sessie
  let gesprek: Gesprek
  let gegevens: Gegevensvraag
  /// Who answers for themselves here: a seat, or (nil) the room.
  let wie: [Stoel?]
  /// The one seat that is played at this terminal, where somebody else plays the other elsewhere; nil: all answer here.
  var hier: Stoel?
  /// The other rounds of a duo with this casus.
  var rondes = Casusrondes.geen
  /// The code of the duo, for a session of an atelier: who joined with it can type no command.
  var duo: Sessiecode?

  private var bediening: any Bediening { gesprek.bediening }

  /// Whether it was gone through: the intention is its end, or the own story where the rest comes in a later round.
  ///
  /// Of a seat (nil: of any): what was written at two terminals says at which seat, and what a room wrote is of both.
  static func isKlaar(_ notes: [Aantekening], komtTerug: Bool = false, stoel: Stoel? = nil) -> Bool {
    let own = notes.filter { note in
      stoel == nil || note.gegevens["stoel"] == nil || note.gegevens["stoel"] == stoel?.rawValue
    }
    return own.contains { $0.soort == .voornemen && $0.gegevens["reflectie"] == nil }
      || komtTerug && own.contains { [.eigenVerhaal, .zelfbeeld].contains($0.soort) }
  }

  /// Whether something that was begun for the end of the session lies there still, of these seats (nil: of any): the other may
  /// have gone through its own end meanwhile.
  static func heeftConcept(_ drafts: [Schrijfplek: String], _ seats: [Stoel]?) -> Bool {
    drafts.contains { place, text in
      let mine = place.stoel.map { seats?.contains($0) ?? true } ?? true
      return mine && !text.zonderWit.isEmpty && isVan(place.veld)
    }
  }

  /// Whether a field of a draft is one of the end of a session.
  static func isVan(_ veld: String) -> Bool {
    [Aantekening.Soort.eigenVerhaal, .zelfbeeld, .voornemen].map(\.tekst).contains(veld)
      || veld.hasPrefix("zelfbeeld ")
  }

  /// Who reads what is written here, said before it is written.
  private var lezers: String {
    hier == nil
      ? "Wat u opschrijft, komt in het verslag: uw begeleider leest het daar. Een leidinggevende nooit."
      : "Wat u opschrijft, komt in het verslag, met uw stoel erbij: de ander van uw duo en uw begeleider lezen het daar. Een leidinggevende nooit."
  }

  /// That people did not play it to the end, and who saw to that.
  private var einde: [String] {
    guard let number = sessie.niemandMeerVanaf else { return [] }
    let when = sessie.klok.tekst(sessie.gebeurtenissen[number].tijd)
    let own = sessie.verricht(number - 1).map { $0.door == .mens && $0.handeling.soort == .stoelOverdragen } ?? false
    return [
      own
        ? "U gaf uw stoel op \(when) aan de simulatie; wat daarna kwam, speelde zij."
        : "De trainer liet de simulatie het op \(when) afmaken; wat daarna kwam, speelde zij."
    ]
  }

  /// Texts that were begun and never sent, of the seats here: each becomes a note if whoever wrote it wants so, for others read
  /// that.
  private func nietVerstuurd() throws {
    for (place, text) in try archief.concepten(opname.code).sorted(by: { $0.key.veld < $1.key.veld })
    where !Self.isVan(place.veld) && !place.veld.isEmpty && !text.zonderWit.isEmpty {
      guard let seat = place.stoel, hier == nil || hier == seat else { continue }
      let what = Sessieblad.veldnaam(place)
      guard try bewaart(what, text) else {
        try archief.bewaarConcept("", opname.code, place, .blijvend)
        continue
      }
      try archief.voegToe(
        Aantekening(
          door: "stoel \(seat.naam)", soort: .notitie, gebeurtenis: nil,
          tekst: "Niet meer verstuurd (\(what)): \(text)", gegevens: ["stoel": seat.rawValue]),
        opname.code, uit: place, met: bediening)
    }
  }

  /// Whether a text that was not sent is to be kept as a note; line by line, where nobody is asked, it is.
  private func bewaart(_ what: String, _ text: String) throws(Gestopt) -> Bool {
    guard bediening.isLevend else { return true }
    let readers = hier == nil ? "uw begeleider leest" : "de ander van uw duo en uw begeleider lezen"
    let page = Blad(
      kop: "Niet meer verstuurd · \(opname.code.tekst)", kopKort: "Niet meer verstuurd",
      delen: [
        .init(
          titel: "Dit schreef u, en het is niet meer verstuurd (\(what))",
          regels: [
            "\u{2018}\(text)\u{2019}", "",
            "Bewaart u het, dan komt het als notitie in het verslag: \(readers) het daar.",
          ])
      ])
    try bediening.toon(page)
    while true {
      switch try bediening.regel("Enter bewaart het, \u{2018}weg\u{2019} gooit het weg:").lowercased() {
      case "", "bewaar", "ja": return true
      case "weg": return false
      case "stop": throw .doorSpeler
      default:
        try gesprek.meld("Enter bewaart uw tekst als notitie; \u{2018}weg\u{2019} gooit hem weg.")
        try bediening.hertoon(page)
      }
    }
  }

  func loop() throws {
    let before = try archief.aantekeningen(opname.code)
    // What somebody wrote at the other terminal was not written here.
    let answered = Set(
      before.filter { $0.gegevens[Zelfbeeld.veld] == nil && (hier == nil || $0.gegevens["stoel"] == hier?.rawValue) }
        .map(\.soort))
    let teller = Verteller(sessie)
    let last = sessie.gebeurtenissen.suffix(1).map { teller.zin($0) } + einde
    try nietVerstuurd()
    try bediening.lees(
      Blad(
        kop: "De sessie is klaar · \(opname.code.tekst)",
        delen: [
          .init(
            titel: "",
            regels: last + [
              rondes.straks.map(Casusrondes.uitleg) ?? "Eerst uw eigen verhaal, dan pas de bevindingen.",
              "U mag een tekst leeg laten. \(lezers)",
            ])
        ]), verder: "Enter voor verder:")
    if !answered.contains(.eigenVerhaal) {
      try vraag("Wat gebeurde er volgens u, in een paar zinnen?", .eigenVerhaal)
    }
    if !answered.contains(.zelfbeeld) {
      try vraag("Waar bent u tevreden over, en waar twijfelt u nog aan?", .zelfbeeld)
    }
    try vraagZelfbeeld(before)
    if let later = rondes.straks {
      try bediening.lees(
        Blad(
          kop: "Dank u wel",
          delen: [.init(titel: "Straks meer", regels: [Casusrondes.uitleg(later), "Alles is bewaard."])]),
        verder: "Enter om verder te gaan:")
      return
    }
    try toonAfloop()
    try toonVerschil(try archief.aantekeningen(opname.code))
    let card = Scorekaart.van(sessie)
    var page = blad(card)
    try bediening.toon(page)
    while true {
      let text = try bediening.regel(
        "\u{2018}alles\u{2019}: alle bevindingen · \u{2018}beoordeel\u{2019}: eigen oordeel · Enter gaat verder:")
      if text.isEmpty { break }
      if text.lowercased() == "stop" { throw Gestopt.doorSpeler }
      if text.lowercased().hasPrefix("alle") {
        page = blad(ScorekaartTekst.regels(card, sessie: sessie, alles: true, stoel: nil))
        try bediening.toon(page)
      } else if text.lowercased().hasPrefix("beoordeel") {
        let judging = Beoordelen(archief: archief, code: opname.code, sessie: sessie, bediening: bediening)
        if try !judging.loop() { try gesprek.meld("In deze sessie is geen advies vastgelegd.") }
        try bediening.hertoon(page)
      } else {
        try gesprek.meld(
          "\u{2018}alles\u{2019} toont ook wat goed ging en wat klein is; met \u{2018}beoordeel\u{2019} geeft u zelf een oordeel over het advies, naast dat van het programma. Enter gaat naar uw voornemen."
        )
        try bediening.hertoon(page)
      }
    }
    for one in rondes.eerder { try toonEerder(one) }
    if !answered.contains(.voornemen) { try vraag("Eén voornemen: wat doet u morgen anders?", .voornemen) }
    try bediening.lees(
      Blad(
        kop: "Dank u wel",
        delen: [
          .init(
            titel: "Waar deze casus over ging",
            regels: [hoofdletter(sessie.casus.thema) + "."] + sessie.casus.leerdoelen.map { "- \($0)" }),
          .init(
            titel: "Terugkijken",
            regels: duo != nil
              ? [
                "Alles is bewaard. Uw begeleider kan met u terugkijken, en heeft het verslag en een blad om mee te nemen."
              ]
              : [
                "Alles is bewaard onder de code \(opname.code.tekst).",
                "Terugkijken: \(Programma.aanroep) terugkijken \(opname.code.tekst)",
                "Scorekaart: \(Programma.aanroep) scorekaart \(opname.code.tekst)",
                "Verslag voor het gesprek: \(Programma.aanroep) rapport \(opname.code.tekst)",
              ]),
        ]), verder: "Enter om af te sluiten:")
  }

  // MARK: the self-image, beside the recording

  /// Asks each participant what was not answered yet, before anything of the scorekaart is shown.
  private func vraagZelfbeeld(_ notes: [Aantekening]) throws {
    let given = Zelfbeeld.antwoorden(notes)
    for who in wie {
      let left = Zelfbeeld.Vraag.allCases.filter { kind in !given.contains { $0.vraag == kind && $0.stoel == who } }
      for kind in left {
        let name = wie.count > 1 ? who.map { "Voor de stoel \(hoofdletter($0.naam)). " } ?? "" : ""
        try vraag(
          name + kind.tekst, .zelfbeeld, plek: Schrijfplek(stoel: who, veld: "zelfbeeld \(kind.rawValue)"),
          Zelfbeeld.gegevens(kind, who), zaal: who == nil)
      }
    }
  }

  /// Where what was written and what was recorded differ, as questions; nothing when they do not.
  private func toonVerschil(_ notes: [Aantekening]) throws {
    // What the other wrote is for the conversation, not for this screen.
    let lines = Zelfbeeld.verschillen(sessie, notes, voor: hier ?? (wie.count == 1 ? wie[0] : nil), alleen: hier != nil)
      .map(\.tekst)
    guard !lines.isEmpty else { return }
    try bediening.lees(
      Blad(
        kop: "Uw beeld naast de opname · \(opname.code.tekst)", kopKort: "Uw beeld naast de opname",
        delen: [
          .init(titel: "", regels: ["Wat u schreef, en wat er is vastgelegd. U weet zelf het best wat u bedoelde."]),
          .init(titel: "Om over te praten", regels: lines.flatMap { [$0, ""] }.dropLast()),
        ]), verder: "Enter voor de scorekaart:")
  }

  /// What an earlier round with this casus kept for now.
  private func toonEerder(_ one: Casusrondes.Eerder) throws {
    if let lines = AfloopTekst.regels(one.sessie) {
      try bediening.lees(
        Blad(kop: "Ronde \(one.ronde): hoe het toen verder ging", delen: [.init(titel: "", regels: lines)]),
        verder: "Enter voor verder:")
    }
    // Who sat at this seat then is not who sits here now.
    let lines = ScorekaartTekst.regels(
      Scorekaart.van(one.sessie), sessie: one.sessie, alles: false, stoel: nil,
      meer: "vraag het uw begeleider.")
    try bediening.lees(
      Blad(kop: "Ronde \(one.ronde): scorekaart", delen: [.init(titel: "", regels: lines)]),
      verder: "Enter voor verder:")
  }

  private func blad(_ card: Scorekaart) -> Blad {
    // How all of them are asked for, the question below says.
    blad(ScorekaartTekst.regels(card, sessie: sessie, alles: false, stoel: nil))
  }

  private func blad(_ lines: [String]) -> Blad {
    Blad(kop: "Scorekaart · \(opname.code.tekst)", delen: [.init(titel: "", regels: lines)])
  }

  private func vraag(
    _ question: String, _ kind: Aantekening.Soort, plek: Schrijfplek? = nil, _ more: [String: String] = [:],
    zaal: Bool = false
  ) throws {
    // At two terminals each has a text of their own, and never finds that of the other half written.
    let place = plek ?? Schrijfplek(stoel: hier, veld: kind.tekst)
    var data = more
    if plek == nil, let hier { data["stoel"] = hier.rawValue }
    var asked = question
    var draft = try archief.concepten(opname.code)[place] ?? ""
    var lost: Onvastgelegd?
    var text = ""
    do {
      writing: while true {
        let task = Schrijftaak(
          vraag: asked, concept: draft, kanTerug: false,
          bewaar: { text, zekerheid in
            do throws(ArchiefFout) {
              try archief.bewaarConcept(text, opname.code, place, zekerheid)
              lost = nil
              return nil
            } catch {
              lost = Onvastgelegd(fout: error, concept: (place, text))
              return Concepten.nietBewaard
            }
          })
        switch try bediening.tekst(task) {
        case .klaar(let written):
          guard try gegevens.mag(written) else {
            (asked, draft) = (question, written)
            continue
          }
          text = written
          break writing
        case .terug(let typed):
          // There is no question before it to go back to; who does not want to write leaves it empty.
          draft = typed
          asked = "Terug kan hier niet; leeg laten mag.\n\(question)"
        }
      }
    } catch {
      if let lost { throw lost }
      guard error == .eindeInvoer else { throw error }
      // A file with input may end here: the play itself was done.
      return
    }
    guard !text.isEmpty else { return }
    try archief.voegToe(
      Aantekening(
        door: zaal ? "de zaal" : place.stoel.map { "stoel \($0.naam)" } ?? "deelnemers", soort: kind, gebeurtenis: nil,
        tekst: text, gegevens: data), opname.code, uit: place, met: bediening)
  }

  private func toonAfloop() throws(Gestopt) {
    guard let lines = AfloopTekst.regels(sessie) else { return }
    try bediening.lees(
      Blad(kop: "Hoe het verder ging", delen: [.init(titel: "", regels: lines)]), verder: "Enter voor de scorekaart:")
  }
}
