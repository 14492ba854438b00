import Scenario
import SimEngine
import Verslag

extension Handelingformulier {
  func uitleg(systeem name: String) -> String {
    if name == zicht.regio.systeem, zicht.rollen.first?.netwerk == .zsm {
      return "\(name): is deze persoon bekend bij het \(zicht.regio.huis), en ligt er een advies?"
    }
    return name == Kosten.systeemcheck ? "Systeemcheck: bij wie is iets bekend? (alleen dat, niet wat)" : name
  }

  /// The question for a text, with what one answers to.
  func vraag(tekst question: String, _ action: Handeling) -> String {
    if action.soort == .antwoorden, let message = action.bericht.flatMap({ zicht.bericht($0) }), !message.tekst.isEmpty
    {
      return "De vraag was: \u{2018}\(message.tekst)\u{2019}\n\(zonderStukken)\(question)"
    }
    let about = action.soort == .terugkoppelen ? zicht.naam(zaak: action.zaak).map { "Over \($0).\n" } ?? "" : ""
    if action.soort == .terugkoppelen, action.gevolgd == true {
      return about + "Wilt u er nog iets bij zeggen? (mag leeg blijven)"
    }
    if let verderAan {
      return
        "\(zonderStukken)\(question)\nHier staat \(verderAan): u schrijft eraan verder; \u{2018}? wis\u{2019} op een eigen regel maakt het leeg."
    }
    return about + zonderStukken + question
  }

  /// Why it is not asked which stukken go along, where one might wait for that question; empty: it is asked, or none belong here.
  private var zonderStukken: String {
    let isEmpty = aanbod.velden.contains { if case .puzzelstukken(let options) = $0 { options.isEmpty } else { false } }
    guard isEmpty else { return "" }
    return aanbod.soort.kenmerk.deelt == nil
      ? "Er is nog geen puzzelstuk waarop u kunt steunen.\n" : "Er is niets om mee te geven.\n"
  }

  var vraagNaarStukken: String {
    switch aanbod.soort.kenmerk.deelt {
    case .agendering: "Geeft u iets mee? De persoonsgegevens zijn genoeg."
    case .advies: "Welke puzzelstukken geeft u met het advies mee?"
    case .antwoord: "Welke puzzelstukken geeft u in uw antwoord?"
    case .overleg: "Wat brengt u in?"
    case .voorlegging: "Welke puzzelstukken geeft u mee?"
    // Nothing is given with it: a decision rests on them.
    case nil: aanbod.soort == .beslissen ? "Waarop steunt uw beslissing?" : "Waarop steunt uw voorstel?"
    }
  }

  /// What a decision is called; on ZSM with the zaak, where there is more than one.
  func naam(beslissing id: String) -> String {
    let name = zicht.beslissingen.first { $0.id == id }?.naam ?? id
    guard zicht.rollen.first?.netwerk == .zsm, let about = zicht.zaak(van: id) else { return name }
    return "\(hoofdletter(about)): \(name)"
  }

  func regel(stuk id: String) -> String {
    guard let piece = zicht.stuk(id) else { return id }
    return Woorden.regel(piece)
  }

  func regel(bericht number: Int) -> String {
    guard let message = zicht.bericht(number) else { return "bericht \(number)" }
    let about = zicht.naam(zaak: message.zaak).map { " over \($0)" } ?? ""
    return "\(hoofdletter(message.soort.naam)) van \(message.van.naam)\(about), \(zicht.klok.tekst(message.aankomst))"
  }
}
