import Scenario
import SimEngine
import Verslag

extension Handelingformulier {
  /// The steps of a field.
  func stappen(_ field: Mogelijkheid.Veld) -> [(Handeling) -> Stap] {
    if case .criteria = field { return Deelfeit.allCases.map { fact in { _ in Self.criterium(fact) } } }
    if case .leefgebieden(let offered) = field {
      return [{ action in gelezen(action, offered) }, { action in gekozen(action, offered) }]
    }
    return [{ action in stap(field, action) }]
  }

  private func stap(_ field: Mogelijkheid.Veld, _ action: Handeling) -> Stap {
    switch field {
    case .aan(let options):
      return Self.een("aan", "Bij wie, of aan wie?", rollen(options, action)) { $0.aan = $1 }
    case .systeem(let options):
      return Self.een("systeem", "Welk systeem?", options.map { ($0, uitleg(systeem: $0), $0) }) { $0.systeem = $1 }
    case .kanaal(let options):
      return Self.een("kanaal", "Langs welke weg?", options.map { ($0.rawValue, hoofdletter($0.naam), $0) }) {
        $0.kanaal = $1
      }
    case .koppelvlak(let options):
      return Self.een("koppelvlak", "Over welk koppelvlak?", options.map { ($0.kort, $0.naam, $0) }) {
        $0.koppelvlak = $1
      }
    // Two questions, made above.
    case .leefgebieden: return Stap(vraag: nil) { _, _ in }
    case .doel(let options):
      var list = zicht.geschud(options).compactMap { id in zicht.doel(id).map { (id, $0.tekst, Optional(id)) } }
      if aanbod.soort.magZonderDoel { list.append(("geen", "Zonder doel", nil)) }
      // Of one doel there is still something to choose: whether it is the right one is the exercise.
      return Self.een("doel", "Met welk doel?", list, vanzelf: false) { $0.doel = $1 }
    case .puzzelstukken(let options):
      return Self.meer(
        "puzzelstukken", vraagNaarStukken, zicht.geschud(options).map { ($0, regel(stuk: $0), $0) },
        minstens: aanbod.soort == .inbrengen ? 1 : 0
      ) { $0.puzzelstukken = $1 }
    case .beslissing(let options):
      let question =
        aanbod.soort == .adviesVastleggen ? "Wat adviseert u, als deze persoon instroomt?" : "Welke beslissing?"
      // Of more zaken those of one stand together; within a zaak the order says nothing.
      let shuffled = zicht.geschud(options)
      let about = options.map { zicht.zaak(van: $0) }
      let grouped = about.indices.filter { about.firstIndex(of: about[$0]) == $0 }.flatMap { first in
        shuffled.filter { zicht.zaak(van: $0) == about[first] }
      }
      return Self.een("beslissing", question, grouped.map { ($0, naam(beslissing: $0), $0) }) {
        $0.beslissing = $1
      }
    case .ook:
      let together = action.beslissing.map { zicht.ook(bij: $0) } ?? []
      return Self.meer(
        "ook", "Wat komt daarbij? (niets mag ook)",
        zicht.geschud(together).map { id in (id, zicht.beslissingen.first { $0.id == id }?.naam ?? id, id) }
      ) { $0.ook = $1 }
    case .zaak(let options):
      return Self.een(
        "zaak", "Over welke zaak?", options.map { ($0, hoofdletter(zicht.naam(zaak: $0) ?? $0), $0) }
      ) { $0.zaak = $1 }
    case .uitkomst: return Self.een("uitkomst", "Welke uitkomst?", Self.woorden(\.naam)) { $0.uitkomst = $1 }
    case .criteria: return Stap(vraag: nil) { _, _ in }
    case .route: return Self.een("route", "Welke route?", Self.woorden(\.naam)) { $0.route = $1 }
    case .deelnemers(let options):
      let least = aanbod.soort.roeptHuisBijeen(aanbod.rollen) ? 1 : 0
      return Self.meer("deelnemers", "Wie zitten er aan tafel?", Self.rollen(options), minstens: least) {
        $0.deelnemers = $1
      }
    case .bericht(let options):
      return Self.een("bericht", "Over welk bericht?", options.map { ("bericht\($0)", regel(bericht: $0), $0) }) {
        $0.bericht = $1
      }
    case .gevolgd:
      // The advice is about one zaak; in another there is nothing to say of it.
      let about = zicht.perZaak.first { $0.zaak == action.zaak } ?? zicht
      if about.advies == nil { return Stap(vraag: nil) { _, _ in } }
      return Self.jaNee("gevolgd", "Is het advies van het huis gevolgd?") { $0.gevolgd = $1 }
    case .reclasseringsonderzoek:
      return Self.jaNee("onderzoek", "Komt er een reclasseringsonderzoek of raadsonderzoek?") {
        $0.reclasseringsonderzoek = $1
      }
    case .hoort(let options):
      return Self.meer("hoort", "Wie hoort de beslissing?", rollen(options, action)) { $0.hoort = $1 }
    case .verwerking:
      return Self.een("verwerking", "Wat doet het huis ermee?", Self.woorden(\.naam)) { $0.verwerking = $1 }
    case .signaal(let options):
      // The first of the pile: a pile has an order.
      return Stap(vraag: nil) { done, _ in done.signaal = options.first }
    case .agenderen:
      let text = action.signaal.flatMap { id in zicht.signaal(id) } ?? ""
      return Self.een(
        "agenderen", text + "\nAgenderen bij het \(zicht.regio.huis)?",
        [("ja", "Ja, agenderen", true), ("nee", "Nee", false)]
      ) { $0.agenderen = $1 }
    case .incident(let options):
      return Self.een("incident", "Waarop reageert u?", options.map { ($0, zicht.incident($0)?.tekst ?? $0, $0) }) {
        $0.incident = $1
      }
    case .reactie:
      let happened = action.incident.flatMap { zicht.incident($0) }
      return Self.een(
        "reactie", (happened?.tekst ?? "") + "\nWat doet u?",
        (happened?.reacties ?? []).map { ($0.id, $0.tekst, $0.id) }, vanzelf: false
      ) { $0.reactie = $1 }
    case .minuten:
      return Self.een(
        "minuten",
        "Hoe lang? Een andere tijd kan in één regel: ga \u{2018}terug\u{2019} en typ \u{2018}wacht 2 dagen\u{2019}.",
        [
          ("gebeurtenis", totIetsKomt, nil), ("halfuur", "Een half uur", 30),
          ("tweeuur", "Twee uur", 120), ("morgen", "Tot morgen", Wachttijd.tijdTotMorgen(zicht)),
        ]
      ) { $0.minuten = $1 }
    case .tekst(let question, let required):
      return Stap(
        vraag: Vraag(
          naam: tekstnaam(action), tekst: vraag(tekst: question, action), vorm: .tekst(verplicht: required))
      ) { done, answer in
        if case .tekst(let text) = answer { done.tekst = text.allSatisfy(\.isWhitespace) ? nil : text }
      }
    }
  }

  /// The name of the question for the text of a handeling: by it a draft lies ready.
  ///
  /// An answer to one message is no answer to another, and what is asked of one partner is not asked of another.
  func tekstnaam(_ action: Handeling) -> String {
    if action.soort.kenmerk.vraagt == .houder, let to = action.aan { return "tekst \(to.rawValue)" }
    return action.bericht.map { "tekst bericht\($0)" } ?? "tekst"
  }

  /// To wait until something comes, with the term that ends if nothing does.
  private var totIetsKomt: String {
    let term = zicht.termijnen.filter { $0.gehaald == nil }.map(\.termijn).min { $0.einde < $1.einde }
    let warning = term.map { "; let op: \($0.soort.naam) tot \(zicht.klok.uur($0.einde))" } ?? ""
    return "Tot er iets voor u binnenkomt\(warning)"
  }

  private static func criterium(_ fact: Deelfeit) -> Stap {
    let word = fact.o3mp.map { " (\($0))" } ?? ""
    return een(
      "criterium \(fact.rawValue)", "Criterium \(fact.rawValue)\(word): \(fact.omschrijving)?",
      [
        ("ja", "Ja", Driewaarde.ja), ("nee", "Nee", .nee),
        ("verdedigbaar", "Te verdedigen, beide kanten op", .verdedigbaar),
      ]
    ) { $0.criteria = ($0.criteria ?? [:]).merging([fact.rawValue: $1]) { _, new in new } }
  }

  // MARK: kinds of questions

  /// One of a list; of one there is nothing to choose.
  static func een<T>(
    _ name: String, _ question: String, _ options: [(woord: String, tekst: String, waarde: T)], vanzelf: Bool = true,
    _ set: @escaping (inout Handeling, T) -> Void
  ) -> Stap {
    if vanzelf, options.count == 1, let only = options.first {
      return Stap(vraag: nil) { action, _ in set(&action, only.waarde) }
    }
    return Stap(
      vraag: Vraag(
        naam: name, tekst: question, vorm: .een(options.map { .init(woord: $0.woord, tekst: $0.tekst) }))
    ) { action, answer in
      guard case .keuze(let index) = answer, options.indices.contains(index) else { return }
      set(&action, options[index].waarde)
    }
  }

  /// Any number of a list; of nothing there is nothing to choose.
  static func meer<T>(
    _ name: String, _ question: String, _ options: [(woord: String, tekst: String, waarde: T)], minstens: Int = 0,
    _ set: @escaping (inout Handeling, [T]) -> Void
  ) -> Stap {
    if options.isEmpty { return Stap(vraag: nil) { action, _ in set(&action, []) } }
    let shown = options.map { Vraag.Optie(woord: $0.woord, tekst: $0.tekst) }
    return Stap(vraag: Vraag(naam: name, tekst: question, vorm: .meer(shown, minstens: minstens))) { action, answer in
      guard case .keuzes(let chosen) = answer else { return }
      set(&action, chosen.filter(options.indices.contains).map { options[$0].waarde })
    }
  }

  private static func jaNee(_ name: String, _ question: String, _ set: @escaping (inout Handeling, Bool) -> Void)
    -> Stap
  {
    een(name, question, [("ja", "Ja", true), ("nee", "Nee", false)], set)
  }

  /// Roles to choose from, in which it is said who is suspected where more people are.
  private func rollen(_ roles: [Rol], _ action: Handeling) -> [(woord: String, tekst: String, waarde: Rol)] {
    let zaken = zicht.perZaak
    guard Set(zaken.map(\.naamVerdachte)).count > 1 else {
      // A name from the dossier is a word for whom one means.
      func naam(_ kind: Persoon.Hoedanigheid) -> String? {
        let names = zicht.personen.filter { $0.hoedanigheid == kind }.map(\.naam)
        return names.count == 1 ? names[0] : nil
      }
      return Self.rollen(roles).map { option in
        let name =
          option.waarde == .verdachte ? naam(.verdachte) : option.waarde == .slachtoffer ? naam(.slachtoffer) : nil
        return name.map { (option.woord, "\(option.tekst) (\($0))", option.waarde) } ?? option
      }
    }
    // Of a decision the zaak follows from what is chosen.
    let about =
      action.zaak
      ?? action.beslissing.flatMap { id in
        zaken.first { $0.beslissingen.contains { $0.id == id } }?.zaak
      }
    let name = (zaken.first { $0.zaak == about } ?? zicht).naamVerdachte
    return Self.rollen(roles).map { $0.waarde == .verdachte ? ($0.woord, "\($0.tekst) (\(name))", $0.waarde) : $0 }
  }

  static func rollen(_ roles: [Rol]) -> [(woord: String, tekst: String, waarde: Rol)] {
    roles.map { ($0.rawValue, hoofdletter($0.naam), $0) }
  }

  private static func woorden<T: RawRepresentable<String> & CaseIterable>(_ name: (T) -> String) -> [(
    woord: String, tekst: String, waarde: T
  )] {
    T.allCases.map { ($0.rawValue, hoofdletter(name($0)), $0) }
  }
}
