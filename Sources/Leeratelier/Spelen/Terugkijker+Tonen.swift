import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// What the player shows, and what people write in it.
extension Terugkijker {
  /// The session as it was at this step.
  private var toen: Sessie { eind.voor(plaats + 1) }

  /// This step as it is shown.
  var blad: Blad {
    let state = toen
    return blad(regels(state), state)
  }

  func toon() throws(Gestopt) {
    try bediening.toon(blad)
  }

  /// What happened at this step, whole: a long text does not fit beside what both seats know.
  func toonTekst() throws(Gestopt) {
    try bediening.lees(
      Blad(
        kop: "Stap \(plaats) · \(opname.code.tekst)", klok: teller.moment(opname.gebeurtenissen[plaats]),
        delen: [.init(titel: "Wat er gebeurde", regels: regels(toen))]), verder: "Enter voor verder:")
    try bediening.hertoon(blad)
  }

  private func regels(_ state: Sessie) -> [String] {
    let event = opname.gebeurtenissen[plaats]
    var lines = ["\(teller.moment(event))  \(teller.zin(event))"]
    if let done = state.verricht(plaats), done.door == .mens, let others = Verteller.alternatieven(done) {
      lines.append("Wat er ook kon: \(others)")
    }
    let struck = aantekeningen.doorgestreept
    return lines
      + aantekeningen.filter { $0.gebeurtenis == plaats && Notitie.isPlek($0) }
      .map { Notitie.regel($0, doorgestreept: struck.contains($0.nummer)) }
  }

  private func blad(_ lines: [String], _ state: Sessie) -> Blad {
    let name: String =
      switch kijk {
      case .beide: "beide stoelen"
      case .stoel(let seat): "stoel \(hoofdletter(seat.naam))"
      }
    let head = "Terugkijken \(opname.code.tekst) · \(name) · stap \(plaats) van \(laatste)"
    let clock = teller.moment(opname.gebeurtenissen[plaats])
    let what = Blad.Deel(titel: "Wat er gebeurde", regels: lines, vervolg: "… (t: de hele tekst)")
    // Line by line: first what happened, then where both stand.
    switch kijk {
    case .beide:
      var (left, right) = (stand(.zsm, state), stand(.veiligheidshuis, state))
      (left.plek, right.plek) = (.links, .rechts)
      return Blad(
        kop: head, kopKort: "stap \(plaats) van \(laatste)", klok: clock, delen: [left, right, what],
        alsRegels: [what, stand(.zsm, state, kort: true), stand(.veiligheidshuis, state, kort: true)], vast: true)
    case .stoel(let seat):
      return Blad(
        kop: head, kopKort: "stap \(plaats) van \(laatste)", klok: clock, delen: [what, stand(seat, state)],
        alsRegels: [what, stand(seat, state, kort: true)])
    }
  }

  /// What a seat knew at this step: the newest first, marked when it came just now.
  ///
  /// In brief it is only what is new: the rest is in the dossier, and would be read aloud at every step.
  private func stand(_ seat: Stoel, _ state: Sessie, kort: Bool = false) -> Blad.Deel {
    let view = Zicht(state, stoel: seat)
    let known = view.stukken
    let strong = known.count { $0.aard.isKracht }
    var lines = [
      "\(strong) \(strong == 1 ? "kracht" : "krachten"), \(known.count - strong) \(known.count - strong == 1 ? "risico" : "risico's")\(view.datStukken.isEmpty ? "" : "; van \(view.datStukken.count) alleen dát")"
    ]
    if !view.teBehandelen.isEmpty { lines.append("Te behandelen: \(opsomming(view.teBehandelen.map(\.soort.naam)))") }
    if state.afgesloten.contains(seat) {
      lines.append("Deze stoel is klaar")
    } else if state.wacht.keys.contains(seat) {
      lines.append("Wacht")
    }
    let roles = state.rollen(seat)
    let order = state.kennis.filter { roles.contains($0.rol) && $0.diepte == .inhoud }
    var told: Set<String> = []
    for entry in order.reversed() where told.insert(entry.puzzelstuk).inserted {
      guard let piece = known.first(where: { $0.id == entry.puzzelstuk }) else { continue }
      let new = entry.gebeurtenis == plaats && plaats > 0
      guard new || !kort else { continue }
      // In brief it is for a reader of lines, who hears no signs.
      lines.append(
        kort
          ? "nieuw, \(piece.aard.naam): \(piece.titel)"
          : "\(new ? "» " : "")\(piece.aard.teken) \(piece.titel)")
    }
    return Blad.Deel(titel: seat == .zsm ? "ZSM" : hoofdletter(state.regio.huis), regels: lines)
  }

  func dossier() throws(Gestopt) {
    let seats: [Stoel] = if case .stoel(let seat) = kijk { [seat] } else { Stoel.allCases }
    for seat in seats {
      let state = toen
      var page = Stoelscherm(zicht: Zicht(state, stoel: seat), stoel: seat, verteller: Verteller(state), achteraf: true)
        .dossier
      // The clock of the step, not of the next choice.
      page.klok = teller.moment(opname.gebeurtenissen[plaats])
      try bediening.lees(page, verder: "Enter voor verder:")
    }
    try bediening.hertoon(blad)
  }

  // MARK: the stop before the decision

  /// Shows where both stand and asks what people would do now, before anything of what followed is shown.
  mutating func staStil(_ moment: Beslismoment) throws {
    stilstand = nil
    plaats = (0..<moment.gebeurtenis).last(where: zichtbaar) ?? 0
    let who = moment.stoel.map { "De stoel \(hoofdletter($0.naam)) is aan zet." } ?? "De officier gaat beslissen."
    try bediening.toon(blad([who + " Wat daarna gebeurde, ziet u nog niet."], toen))
    var text = ""
    while true {
      text = try bediening.regel("Wat zou u nu doen? (typ het, of Enter om te zien wat volgde):")
      if ["q", "stop", "klaar"].contains(text.lowercased()) { throw Gestopt.doorSpeler }
      // A key or a number is no answer: nothing is kept, and nothing is given away yet.
      guard text == "?" || Int(text) != nil else {
        if try gegevens.mag(text) { break }
        continue
      }
      try meld("Typ in een paar woorden wat u zou doen; Enter laat zien wat volgde, \u{2018}stop\u{2019} houdt op.")
    }
    // The key by which one steps on is no answer.
    guard !text.isEmpty, !["v", "vooruit", "p"].contains(text.lowercased()) else { return }
    try bewaar(Aantekening(door: door, soort: .watZouUDoen, gebeurtenis: moment.gebeurtenis, tekst: text))
  }

  // MARK: notes and moments

  /// Keeps a note, unless whoever wrote it takes it back because it seems to hold a real person's data.
  mutating func bewaar(_ note: Aantekening) throws {
    guard try gegevens.mag(note.tekst) else {
      bediening.legKlaar(note.tekst)
      return try meld("Niet bewaard. Wat u typte: \(note.tekst)")
    }
    try archief.voegToe(note, opname.code, met: bediening)
    aantekeningen = try archief.aantekeningen(opname.code)
  }

  mutating func noteer(_ text: String) throws {
    try bewaar(Notitie(gebeurtenis: plaats, tekst: text, door: door).aantekening)
    try toon()
  }

  /// Puts the present step in one of the three places, with a question of one's own.
  mutating func kiesFragment(_ text: String) throws {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let place = parts.first.flatMap(Int.init), (1...3).contains(place) else {
      return try meld("Typ \u{2018}fragment 2\u{2019} (of 1 of 3), eventueel met een vraag erachter.")
    }
    try bewaar(
      Aantekening(
        door: door, soort: .fragment, gebeurtenis: plaats, tekst: parts.count > 1 ? parts[1] : "",
        gegevens: ["plaats": String(place)]))
    try bediening.toon(fragmentenblad())
  }

  func fragmentenblad() -> Blad {
    let lines = Fragment.van(eind, aantekeningen).flatMap { item in
      [
        "\(item.plaats). \(item.aanleiding.naam), stap \(item.gebeurtenis), \(teller.moment(opname.gebeurtenissen[item.gebeurtenis]))",
        "   \(item.vraag)",
      ]
    }
    return Blad(
      kop: "De drie momenten voor het gesprek · \(opname.code.tekst)",
      delen: [
        .init(
          titel: "",
          regels: lines + ["Een ander moment: ga naar de stap en typ \u{2018}fragment 1\u{2019} met uw vraag erachter."]
        )
      ])
  }

  func fragmentblad(_ item: Fragment) -> Blad {
    var lines = item.waarom.isEmpty ? [] : [item.waarom]
    lines.append(item.vraag)
    return Blad(kop: "\(item.plaats). \(item.aanleiding.naam)", delen: [.init(titel: "", regels: lines)])
  }

  static let uitleg = Blad(
    kop: "Terugkijken",
    delen: [
      .init(
        titel: "Door de sessie",
        regels: [
          "Enter of v: een stap vooruit. a: een stap terug. b: begin. e: einde. Een nummer: naar die stap.",
          "p: afspelen op leestempo; p 2 tweemaal zo snel. Een toets zet stil.",
          "k: het volgende bericht over een koppelvlak. besluit: de beslissing. n: de volgende notitie. f: het volgende moment voor het gesprek.",
          "zoek en een woord (of /woord): de volgende stap waar dat in staat; zoek alleen: nog een verder.",
        ]),
      .init(
        titel: "Kijken",
        regels: [
          "t: de hele tekst van deze stap. s: wisselen tussen beide stoelen, ZSM en het huis. beide: weer naast elkaar. d: het dossier zoals de stoel het toen kende.",
          "Vlak voor de beslissing staat de opname stil: wat zou u nu doen?",
        ]),
      .init(
        titel: "Vastleggen, naast de opname",
        regels: [
          "noteer en uw woorden: een notitie bij deze stap. bladwijzer: alleen een merkteken.",
          "fragmenten: de drie momenten. fragment 2 en een vraag: zet deze stap op plaats 2.",
          "watals: neem vanaf deze stap een andere weg; de opname blijft zoals zij is.",
          "q: klaar; bij een lang blad slaat q de rest over.",
        ]),
    ])
}
