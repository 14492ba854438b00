import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Steps through a recorded session: the same fold, stopped early.
struct Terugkijker {
  private let opname: Opgenomen
  private let teller: Verteller
  private var stoel: Stoel?
  private let bediening: any Bediening
  private var plaats = 0

  init(_ opname: Opgenomen, eind: Sessie, stoel: Stoel?, bediening: any Bediening) {
    self.opname = opname
    teller = Verteller(eind)
    self.stoel = stoel
    self.bediening = bediening
  }

  /// Events that the chosen seat could see; all of them for the trainer.
  private func zichtbaar(_ index: Int) -> Bool {
    guard let stoel else { return true }
    return teller.sessie.isZichtbaar(opname.gebeurtenissen[index], voor: teller.sessie.rollen(stoel))
  }

  mutating func loop() throws(Gestopt) {
    do {
      try toon()
      while true {
        let text = try bediening.regel(
          "Enter of v: vooruit, a: achteruit, b: begin, e: einde, s: stoel wisselen, d: dossier, q: klaar:")
        let words = text.lowercased().split(separator: " ").map(String.init)
        switch words.first ?? "v" {
        case "v", "vooruit": ga(1)
        case "a", "achteruit": ga(-1)
        case "b", "begin": plaats = 0
        case "e", "einde": plaats = opname.gebeurtenissen.count - 1
        case "k", "koppelvlak":
          zoek { if case .berichtVerzonden(let message) = $0.inhoud { message.koppelvlak != nil } else { false } }
        case "beslissing", "besluit": zoek { if case .besluitGenomen = $0.inhoud { true } else { false } }
        case "s", "stoel": stoel = stoel == nil ? .zsm : stoel == .zsm ? .veiligheidshuis : nil
        case "d", "dossier":
          try dossier()
          continue
        case "q", "klaar", "stop", "terug": return
        case "?", "help":
          try bediening.toon(
            Blad(
              kop: "Terugkijken",
              delen: [
                .init(
                  titel: "",
                  regels: [
                    "v of Enter: een stap vooruit. a: een stap terug. b: naar het begin. e: naar het einde. Een nummer: naar die stap.",
                    "k: naar het volgende bericht over een koppelvlak. besluit: naar de beslissing.",
                    "s: wissel tussen trainer, ZSM en veiligheidshuis. d: het dossier zoals de stoel het toen kende. q: klaar.",
                  ])
              ]))
          continue
        default:
          guard let number = Int(words[0]), opname.gebeurtenissen.indices.contains(number) else {
            try bediening.toon(
              Blad(
                kop: "Terugkijken",
                delen: [.init(titel: "", regels: ["\u{2018}\(text)\u{2019} ken ik hier niet; ? geeft uitleg."])]))
            continue
          }
          plaats = number
        }
        try toon()
      }
    } catch {
      // Looking back changes nothing; whoever stops, or whose input ends, is simply done.
    }
  }

  private mutating func ga(_ step: Int) {
    var next = plaats + step
    while opname.gebeurtenissen.indices.contains(next), !zichtbaar(next) { next += step }
    if opname.gebeurtenissen.indices.contains(next) { plaats = next }
  }

  private mutating func zoek(_ wanted: (Gebeurtenis) -> Bool) {
    if let found = opname.gebeurtenissen.indices.first(where: {
      $0 > plaats && zichtbaar($0) && wanted(opname.gebeurtenissen[$0])
    }) {
      plaats = found
    }
  }

  private var toen: Sessie { Sessie(opname.opening, gebeurtenissen: Array(opname.gebeurtenissen[...plaats])) }

  private func toon() throws(Gestopt) {
    let event = opname.gebeurtenissen[plaats]
    let state = toen
    let who = stoel.map { "stoel \($0.naam)" } ?? "trainer"
    var lines = ["\(teller.moment(event))  \(teller.zin(event))"]
    if let done = state.verricht(plaats), done.door == .mens {
      lines.append(
        "Wat er ook kon: \(opsomming(done.mogelijkheden.filter { $0 != done.handeling.soort }.map(\.naam))).")
    }
    let seats = stoel.map { [$0] } ?? Stoel.allCases
    let known = seats.map { seat in
      let view = Zicht(state, stoel: seat)
      return
        "\(hoofdletter(seat.naam)) kent \(view.stukken.count) puzzelstukken en weet van \(view.datStukken.count) dat zij er zijn; te behandelen: \(view.postvak.count)."
    }
    try bediening.toon(
      Blad(
        kop: "Terugkijken \(opname.code.tekst) · \(who) · stap \(plaats) van \(opname.gebeurtenissen.count - 1)",
        klok: teller.moment(event),
        delen: [.init(titel: "Wat er gebeurde", regels: lines), .init(titel: "Stand", regels: known)]))
  }

  private func dossier() throws(Gestopt) {
    for seat in stoel.map({ [$0] }) ?? Stoel.allCases {
      let state = toen
      try bediening.toon(
        Stoelscherm(zicht: Zicht(state, stoel: seat), stoel: seat, verteller: Verteller(state)).dossier)
      if bediening.isScherm { _ = try bediening.regel("Enter voor verder:") }
    }
  }
}
