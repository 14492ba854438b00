import Scenario
import SimEngine
import Tekst

/// Walks through one session once, and says of each event what an export needs to know.
struct Exportloop {
  private let bron: Sessiebron
  private let sessie: Sessie
  private let verteller: Verteller
  /// Who holds each seat by now.
  private(set) var bezetting: [Stoel: Bezetting]
  /// The handeling that the events after it come from.
  private(set) var laatste: Verricht?
  /// The element that sent each message.
  private var verzonden: [Int: String] = [:]
  private var beoordelaars: [String] = []

  init(_ bron: Sessiebron) {
    self.bron = bron
    sessie = bron.sessie
    verteller = Verteller(bron.sessie)
    bezetting = bron.sessie.opening.bezetting
  }

  /// What is said of the session as a whole.
  func sessie(elementen count: Int) -> Exportsessie {
    Exportsessie(
      code: Stuurtekens.schoon(bron.code), casus: Stuurtekens.schoon(sessie.casus.id),
      titel: Stuurtekens.schoon(sessie.casus.titel), regio: Stuurtekens.schoon(sessie.regio.id),
      geopend: Wandtijd(bron.geopend)?.tekst, herkomst: bron.herkomst.map(Stuurtekens.schoon),
      voorbeeld: sessie.opening.voorbeeld, gesloten: sessie.gesloten,
      deelnemers: Stoel.allCases.filter { sessie.opening.bezetting[$0] == .mens }.map(Exportloop.naam), elementen: count
    )
  }

  /// Every element, in order of simulated time.
  mutating func alle() -> [Exportelement] {
    var notes: [Int: [Exportelement]] = [:]
    var rest: [Exportelement] = []
    for (index, note) in bron.aantekeningen.enumerated() {
      let about = note.gebeurtenis.flatMap { sessie.gebeurtenissen.indices.contains($0) ? $0 : nil }
      let element = element(note, nummer: index + 1, over: about)
      if let about { notes[about, default: []].append(element) } else { rest.append(element) }
    }
    var result: [Exportelement] = []
    for (index, event) in sessie.gebeurtenissen.enumerated() {
      if case .handelingVerricht(let done) = event.inhoud { laatste = done }
      var element = basis(event.soort.rawValue, minuut: event.tijd, id: "gebeurtenis/\(event.nummer)")
      element.wandklok = bron.wandklok.indices.contains(index) ? Wandtijd(bron.wandklok[index])?.tekst : nil
      element.zin = verteller.zin(event)
      vul(&element, event.inhoud, sessie)
      if element.stoel == nil {
        element.stoel = element.rol.flatMap { sessie.casus.rol($0) }.flatMap(Exportloop.stoel)?.rawValue
      }
      element.wie = wie(element)
      element.over = verzonden[element.antwoordOp ?? element.bericht ?? -1]
      if case .berichtVerzonden(let message) = event.inhoud { verzonden[message.nummer] = element.id }
      result.append(element)
      if case .besluitGenomen(let decision) = event.inhoud { result += oordelen(decision, bij: element) }
      if case .stoelOvergedragen(let seat, let to) = event.inhoud { bezetting[seat] = to }
      result += notes[index] ?? []
    }
    result += rest
    // A stable sort: what happened in the same minute keeps the order of the recording.
    let sorted = result.enumerated().sorted { ($0.element.minuut, $0.offset) < ($1.element.minuut, $1.offset) }
    return sorted.enumerated().map { index, item in
      var element = item.element
      element.volgnummer = index + 1
      return element
    }
  }

  private func basis(_ kind: String, minuut: Int, id: String) -> Exportelement {
    Exportelement(
      sessie: bron.code, casus: sessie.casus.id, regio: sessie.regio.id, id: id, soort: kind, minuut: minuut,
      tijd: Exporttekst.lokaal(sessie.klok, minuut), tijdUTC: Exporttekst.utc(sessie.klok, minuut), wie: "", zin: "")
  }

  /// The judgements that were recorded with the decision.
  private func oordelen(_ decision: Besluit, bij event: Exportelement) -> [Exportelement] {
    decision.kwaliteit.map { item in
      var element = basis("oordeel", minuut: event.minuut, id: "\(event.id)/oordeel/\(item.eis)")
      element.wandklok = event.wandklok
      element.door = Bezetting.simulatie.rawValue
      element.wie = Exportloop.simulatie
      element.stoel = event.stoel
      element.koppelvlak = KoppelvlakID.kv1.rawValue
      element.beslissing = decision.beslissing
      element.eis = item.eis
      element.oordeel = item.oordeel
      element.bijzonderheid = decision.regelversie
      element.over = event.id
      let verdict = item.oordeel.map(String.init) ?? "niet van toepassing"
      element.zin = "\(hoofdletter(item.eis)): \(verdict)." + (item.waarom.isEmpty ? "" : " \(item.waarom)")
      element.tekst = item.waarom
      return element
    }
  }

  private mutating func element(_ note: Aantekening, nummer: Int, over: Int?) -> Exportelement {
    let minute = (over.map { sessie.gebeurtenissen[$0] } ?? sessie.gebeurtenissen.last)?.tijd ?? 0
    var element = basis("aantekening", minuut: minute, id: "aantekening/\(nummer)")
    element.wandklok = Wandtijd(note.wandklok)?.tekst
    element.door = Bezetting.mens.rawValue
    element.wie = pseudoniem(note.door)
    element.bijzonderheid = note.soort.tekst
    element.over = over.map { "gebeurtenis/\($0)" }
    element.tekst = note.tekst
    element.gegevens = note.gegevens
    let verdicts = Mensoordeel(note)?.oordelen ?? [:]
    let said = Kwaliteitseis.allCases.compactMap { eis in verdicts[eis].map { "\(eis.rawValue) \($0.rawValue)" } }
    element.zin =
      "Aantekening (\(note.soort.tekst))" + (said.isEmpty ? "" : ", \(said.joined(separator: ", "))")
      + (note.tekst.isEmpty ? "." : ": \u{2018}\(note.tekst)\u{2019}")
    return element
  }

  // MARK: who

  static let simulatie = "simulatie"
  static let duo = "duo"
  /// Who led it, whether as begeleider or as trainer.
  static let begeleider = "begeleider"

  static func naam(_ stoel: Stoel) -> String { "deelnemer-\(stoel.rawValue)" }

  /// The seat of the network that a role belongs to; nil for whoever belongs to neither.
  static func stoel(_ rol: Rol) -> Stoel? { Stoel.allCases.first { $0.netwerk == rol.netwerk } }

  /// All participants together.
  private var samen: String {
    let seats = Stoel.allCases.filter { sessie.opening.bezetting[$0] == .mens }
    return seats.count == 2 ? Exportloop.duo : seats.first.map(Exportloop.naam) ?? Exportloop.simulatie
  }

  /// Who did it, or to whom it happened.
  private func wie(_ element: Exportelement) -> String {
    if element.door == Bezetting.simulatie.rawValue { return Exportloop.simulatie }
    if element.rol == Rol.trainer.rawValue { return Exportloop.begeleider }
    guard let seat = element.stoel.flatMap(Stoel.init(rawValue:)) else {
      return element.rol == nil || element.door != nil ? samen : Exportloop.simulatie
    }
    if element.door == Bezetting.mens.rawValue { return Exportloop.naam(seat) }
    let role = element.rol.flatMap { sessie.casus.rol($0) }
    let own = role.map { sessie.rollen(seat).contains($0) } ?? true
    return own && bezetting[seat] == .mens ? Exportloop.naam(seat) : Exportloop.simulatie
  }

  /// A pseudonym for a name that somebody typed: the same name gives the same one within a session.
  private mutating func pseudoniem(_ name: String) -> String {
    switch name.lowercased() {
    case "deelnemers": return samen
    // Which of two is not recorded.
    case "deelnemer": return samen == Exportloop.duo ? "deelnemer" : samen
    case "begeleider", "trainer": return Exportloop.begeleider
    case let key:
      let index = beoordelaars.firstIndex(of: key) ?? beoordelaars.count
      if index == beoordelaars.count { beoordelaars.append(key) }
      return "beoordelaar-\(index + 1)"
    }
  }
}
