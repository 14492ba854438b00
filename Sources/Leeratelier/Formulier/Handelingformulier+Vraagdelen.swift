import Scenario
import SimEngine
import Tekst

/// What a question in own words asks, as parts that one key confirms or changes.
///
/// A text moves nothing: what is asked are the parts that were chosen. What is proposed names parts of life that the words
/// themselves name, and questions that this seat heard a holder offer; nothing of what the seat does not know can show.
extension Handelingformulier {
  /// The name of the question whether what was read is what is asked.
  static let gelezennaam = "gelezen"

  /// What was read in the text that was typed, to confirm; no question where nothing was.
  func gelezen(_ action: Handeling, _ offered: [String]) -> Stap {
    let read = lees(action, offered)
    guard !read.isAlles else { return Stap(vraag: nil) { _, _ in } }
    let names = opsomming(namen(read, action))
    return Stap(
      vraag: Vraag(
        naam: Self.gelezennaam, tekst: "In uw woorden lees ik een vraag \(names). Klopt dat?",
        vorm: .een([
          .init(woord: "ja", tekst: "Ja: \(names)"), .init(woord: "anders", tekst: "Nee, ik kies zelf"),
        ]))
    ) { done, answer in
      if answer == .keuze(0) { (done.leefgebieden, done.vragen) = (read.leefgebieden, read.vragen) }
    }
  }

  /// The parts to choose oneself; no question where they were confirmed.
  func gekozen(_ action: Handeling, _ offered: [String]) -> Stap {
    if !action.gevraagd.isAlles { return Stap(vraag: nil) { _, _ in } }
    // A table may be asked what is no part of life.
    let isTable = action.soort == .overlegOpenen
    if isTable, lees(action, offered).isAlles { return Stap(vraag: nil) { _, _ in } }
    var options = gebieden
    if isTable {
      return Self.meer("leefgebied", "Waarover gaan uw vragen? (meer mag, geen ook)", options) { done, chosen in
        done.leefgebieden = Self.gebieden(chosen)
      }
    }
    for question in aangeboden(action, offered) {
      options.append(
        (
          question.id, "Wat \(question.houder.inGesprek) aanbood: \u{2018}\(question.vraag)\u{2019}",
          .vraag(question.id)
        ))
    }
    options.append(("alles", "Alles wat er is", .alles))
    return Self.meer("leefgebied", "Waarover gaat uw vraag? (meer mag)", options, minstens: 1) { done, chosen in
      done.vragen = chosen.compactMap { if case .vraag(let id) = $0 { id } else { nil } }
      done.leefgebieden = Self.gebieden(chosen)
      if chosen.contains(.alles) { done.leefgebieden = done.vragen.isEmpty ? [] : Leefgebied.allCases }
    }
  }

  private var gebieden: [(woord: String, tekst: String, waarde: Deel)] {
    Leefgebied.allCases.map { ($0.rawValue, hoofdletter($0.naam), .gebied($0)) }
  }

  private static func gebieden(_ chosen: [Deel]) -> [Leefgebied] {
    chosen.compactMap { if case .gebied(let area) = $0 { area } else { nil } }
  }

  /// The question for parts of life, where a form asks it only when something was read.
  var vraagNaarGebieden: Vraag {
    Vraag(
      naam: "leefgebied", tekst: "", vorm: .meer(gebieden.map { .init(woord: $0.woord, tekst: $0.tekst) }, minstens: 0))
  }

  private enum Deel: Equatable {
    case gebied(Leefgebied)
    case vraag(String)
    case alles
  }

  /// What a holder offered this seat, as far as it can be asked of whoever is asked now.
  private func aangeboden(_ action: Handeling, _ offered: [String]) -> [(id: String, houder: Rol, vraag: String)] {
    zicht.aangeboden(offered).filter { action.soort != .navragen || $0.houder == action.aan }
  }

  private func lees(_ action: Handeling, _ offered: [String]) -> Gevraagd {
    guard let text = action.tekst else { return Gevraagd() }
    // Who asks what was offered, asks that, and not all there is about the same.
    let ready = aangeboden(action, offered).filter { Vraagdelen.lijkt(text, op: $0.vraag) }.map(\.id)
    return ready.isEmpty ? Gevraagd(leefgebieden: Vraagdelen.gebieden(text)) : Gevraagd(vragen: ready)
  }

  private func namen(_ asked: Gevraagd, _ action: Handeling) -> [String] {
    asked.leefgebieden.map { "over \($0.naam)" }
      + zicht.aangeboden(asked.vragen).map { "naar wat \($0.houder.inGesprek) aanbood (\u{2018}\($0.vraag)\u{2019})" }
  }
}
