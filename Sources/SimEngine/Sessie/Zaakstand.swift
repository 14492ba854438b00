package import Scenario

/// How a zaak stands on ZSM: what was proposed, held, decided and told.
package struct Zaakstand: Equatable, Sendable {
  /// A decision that was taken.
  package struct Genomen: Equatable, Sendable {
    package var besluit: Besluit
    /// Number of its event.
    package var gebeurtenis: Int
    /// Simulated minute.
    package var tijd: Int
  }

  /// The event of the last proposal to the officier since the zaak came, or came back.
  package internal(set) var voorstel: Int?
  /// Since which event the decision is held; nil again once something was proposed or decided.
  package internal(set) var uitgesteld: Int?
  /// What was decided, in order: one, and another for each time that it came back.
  package internal(set) var besluiten: [Genomen] = []
  /// The events at which it came back to be decided on again.
  package internal(set) var terug: [Int] = []
  /// The event of the terugkoppeling of the last decision.
  package internal(set) var terugkoppeling: Int?
  /// The event at which its suspect was put on the agenda of the house.
  package internal(set) var agendering: Int?
  /// What ZSM knows of its suspect being known to the house: nil until the system was consulted.
  package internal(set) var bekend: Bool?

  /// Whether it is still, or again, to be decided on.
  package var isOpen: Bool { besluiten.count <= terug.count }

  /// Whether a proposal lies with the officier.
  var ligtBijOfficier: Bool { isOpen && voorstel != nil && uitgesteld == nil }
}

extension Sessie {
  private var eerste: Zaakstand? { zaakstanden.first }

  /// The seats that have anything to do: without a zaak only the house.
  package var stoelen: [Stoel] { casus.heeftZaak ? Stoel.allCases : [.veiligheidshuis] }

  /// What ZSM knows of the suspect of the first zaak: nil until the system was consulted.
  package var bekendOpZsm: Bool? { eerste?.bekend }
  /// The last proposal to the officier in the first zaak.
  package var voorstel: Int? { eerste?.voorstel }
  /// Since when the decision in the first zaak is held.
  package var uitgesteld: Int? { eerste?.uitgesteld }
  /// The last decision in the first zaak.
  package var besluit: Besluit? { eerste?.besluiten.last?.besluit }
  /// The event of that decision.
  package var besluitGebeurtenis: Int? { eerste?.besluiten.last?.gebeurtenis }
  /// The event at which that decision was told to the house.
  package var terugkoppeling: Int? { eerste?.terugkoppeling }
  /// The event at which the suspect of the first zaak was put on the agenda.
  package var agendering: Int? { eerste?.agendering }

  /// Simulated minute at which the first zaak came back last; nil: it did not.
  package var terugOp: Int? { eerste?.terug.last.map { gebeurtenissen[$0].tijd } }

  /// What the last weegoverleg came to; nil when there was none.
  package var weeguitkomst: Weeguitkomst? { verricht(wegingen.last)?.handeling.uitkomst }

  /// What it came to: the decision in the first zaak, or without a zaak the outcome of the last weegoverleg; by id.
  package var uitkomst: String? { casus.heeftZaak ? besluit?.beslissing : weeguitkomst?.rawValue }

  /// The event at which that was so.
  package var uitkomstGebeurtenis: Int? { casus.heeftZaak ? besluitGebeurtenis : wegingen.last }

  /// The event with which some zaken were all decided on, of all of them when none are named, or without a zaak that of the last
  /// weegoverleg; nil: it has not come to that.
  package func beslist(in zaken: [Int] = []) -> Int? {
    guard casus.heeftZaak else { return wegingen.last }
    let asked = zaken.isEmpty ? Array(zaakstanden.indices) : zaken
    let last = asked.map { zaakstanden[$0].besluiten.last?.gebeurtenis }
    return last.contains(nil) ? nil : last.compactMap(\.self).max()
  }

  /// The event up to which knowing a puzzelstuk could count: the last decision in the zaken of which a decision names it, in
  /// all of them where none does; nil: it still can.
  package func beslist(voor piece: Puzzelstuk) -> Int? {
    beslist(
      in: casus.zaken.indices.filter { index in
        casus.zaken[index].beslissingen.contains { piece.beslissingen.contains($0.id) }
      })
  }

  /// Everything that it came to, by id: each decision that fell, or without a zaak the outcome of the last weegoverleg.
  package var uitkomsten: [String] {
    casus.heeftZaak ? genomen.flatMap(\.besluit.alle) : [weeguitkomst?.rawValue].compactMap(\.self)
  }

  /// Every decision, of whichever zaak, in the order in which they fell.
  package var genomen: [Zaakstand.Genomen] {
    zaakstanden.flatMap(\.besluiten).sorted { $0.gebeurtenis < $1.gebeurtenis }
  }

  /// The indices of the zaken that are to be decided on now.
  package var openZaken: [Int] { zaakstanden.indices.filter { zaakstanden[$0].isOpen } }

  /// Every zaak was decided on once at least, also when one came back since.
  var isOoitBeslist: Bool { !zaakstanden.isEmpty && zaakstanden.allSatisfy { !$0.besluiten.isEmpty } }

  /// Every zaak was decided on, and none came back since.
  package var isBeslist: Bool { !zaakstanden.isEmpty && openZaken.isEmpty }

  /// The id by which a zaak is named; nil where there is only one.
  package func naam(vanZaak index: Int) -> String? { casus.zaken.count > 1 ? casus.zaken[index].id : nil }

  /// The terms of the zaken that this session is about, and those of no zaak.
  package var eigenTermijnen: [Termijnstand] {
    termijnen.filter { $0.termijn.zaak.map { casus.zaak($0) != nil } ?? true }
  }

  /// Whether a message is of the first zaak, or of none.
  func isVanEerste(_ message: Bericht) -> Bool { casus.zaak(message.zaak) == 0 || casus.zaken.isEmpty }

  /// Ids of the decisions that can be taken in a zaak now: not again what was asked for first and has come back.
  package func teNemen(_ index: Int) -> [String] {
    let before = zaakstanden[index].terug.isEmpty ? [] : zaakstanden[index].besluiten.map(\.besluit.beslissing)
    return casus.zaken[index].beslissingen.map(\.id).filter { !before.contains($0) }
  }

  /// The simulated minute at which a zaak comes back; nil: it does not, or not within the casus.
  package func komtTerug(_ index: Int) -> Int? {
    let state = zaakstanden[index]
    guard !state.isOpen, let last = state.besluiten.last else { return nil }
    let after = last.besluit.alle.compactMap { casus.zaken[index].beslissing($0)?.opnieuwNa }
      .map(\.minutenBijBenadering).min()
    guard let after else { return nil }
    let time = klok.volgendeOpen(.zsm, last.tijd + after)
    return time < casus.eindeDagen * minutenPerDag ? time : nil
  }

  /// The first simulated minute at which a zaak comes back.
  package var eersteTerugkomst: Int? { zaakstanden.indices.compactMap { komtTerug($0) }.min() }

  /// The session as it is to be judged, once for every time that a zaak was decided on, in the order of the zaken: what was
  /// asked for first is judged on what was known until the zaak came back.
  package var momenten: [Sessie] {
    zaakstanden.indices.flatMap { index -> [Sessie] in
      let ends = zaakstanden[index].terug
      return ends.map { voor($0).gericht(op: index) } + [gericht(op: index)]
    }
  }
}

extension Sessie {
  /// Which zaak, and which time, one of the `momenten` is: 'de zaak tegen Bram', 'de eerste beslissing'.
  package func aanduiding(van moment: Sessie) -> String {
    let id = moment.isGericht ? moment.casus.zaken.first?.id : nil
    let index = casus.zaak(id) ?? 0
    let who = casus.zaken.count > 1 ? casus.naam(zaak: index) : nil
    let times = zaakstanden.indices.contains(index) ? zaakstanden[index].terug.count : 0
    guard times > 0 else { return who ?? "de zaak" }
    let turn = moment.zaakstanden.first?.terug.count ?? 0
    let which = turn == 0 ? "de eerste keer" : turn == times ? "toen zij terugkwam" : "de keer dat zij terugkwam"
    return "\(who ?? "de zaak"), \(which)"
  }
}

extension Opening {
  /// The same with one of the zaken of the casus alone.
  func alleen(zaak index: Int) -> Opening {
    var one = self
    one.casus = casus.alleen(zaak: index)
    return one
  }
}

extension Casus {
  /// Whether there is a short track: something that the simulation can play before people begin.
  package var kentKort: Bool { heeftZaak && begin == .vooraf }
}
