import Scenario
import SimEngine

/// A difference between sessions of one casus that is worth a conversation, with its question.
package struct Contrast: Equatable, Sendable {
  /// What kind of difference it is.
  package enum Soort: String, Equatable, Sendable {
    /// Two knew the same and decided differently.
    case zelfdeKennis
    /// One asked for a puzzelstuk, and others did not.
    case stuk
    /// The same was advised, followed here and not there.
    case zelfdeAdvies

    /// A heading.
    package var naam: String {
      switch self {
      case .zelfdeKennis: "Hetzelfde geweten, anders besloten"
      case .stuk: "Wat de een hoorde en de ander niet vroeg"
      case .zelfdeAdvies: "Hetzelfde geadviseerd, anders afgelopen"
      }
    }
  }

  package var soort: Soort
  /// What was seen, in whole sentences: facts of the recordings.
  package var zinnen: [String]
  /// The question for the conversation.
  package var vraag: String
  /// What it is about, so that no two are about the same thing.
  var onderwerpen: Set<String>
}

extension Spelvergelijking {
  /// At most three, each about something else: one of each kind where there is one, then another puzzelstuk.
  ///
  /// Of each kind the one on which most hung in this casus is taken: our measure. What hung on a puzzelstuk is how many objections
  /// of the officier it lifts or raises, and for how few decisions it counts.
  package var contrasten: [Contrast] {
    var found: [Contrast] = []
    func neem(_ candidates: [Contrast]) {
      let first = candidates.first { one in found.allSatisfy { $0.onderwerpen.isDisjoint(with: one.onderwerpen) } }
      if let first { found.append(first) }
    }
    let pieces = stukcontrasten
    neem(kenniscontrasten)
    neem(pieces)
    neem(adviescontrasten)
    while found.count < 3 {
      let before = found.count
      neem(pieces)
      if found.count == before { break }
    }
    return found
  }

  /// What to say when there are fewer than three.
  package var minderContrasten: String? {
    switch contrasten.count {
    case 3...: nil
    case 0:
      spellen.count < 2
        ? "Er is nog niets te vergelijken: daarvoor zijn er twee nodig die klaar zijn."
        : "Wij vonden geen verschil dat vanzelf een gesprek oplevert. Vraag ieder naar het moment waarop zij twijfelden."
    case 1: "Meer dan een verschil waar het op aankwam vonden wij niet."
    default: "Meer dan twee verschillen waar het op aankwam vonden wij niet."
    }
  }

  private func naam(_ play: Vergelekenspel) -> String { aanduiding.namen([play.naam]) }
  private func bij(_ play: Vergelekenspel) -> String { "Bij \(naam(play))" }

  // MARK: knew the same, decided differently

  private var kenniscontrasten: [Contrast] {
    var counting: [String: Set<String>] = [:]
    for piece in stukken where piece.blijft == nil {
      for decision in piece.beslissingen { counting[decision, default: []].insert(piece.id) }
    }
    var found: [(gewicht: Int, contrast: Contrast)] = []
    for (index, one) in spellen.enumerated() {
      guard one.beslotenDoorDuo, let first = one.sessie.uitkomst else { continue }
      for other in spellen[(index + 1)...] where other.beslotenDoorDuo {
        guard let second = other.sessie.uitkomst, first != second else { continue }
        let counts = (counting[first] ?? []).union(counting[second] ?? [])
        let known = one.bekend.intersection(counts)
        guard !known.isEmpty, known == other.bekend.intersection(counts) else { continue }
        found.append((known.count, kenniscontrast(one, first, other, second, known)))
      }
    }
    return geordend(found)
  }

  private func kenniscontrast(
    _ one: Vergelekenspel, _ first: String, _ other: Vergelekenspel, _ second: String, _ known: Set<String>
  ) -> Contrast {
    let titles = stukken.filter { known.contains($0.id) }.prefix(2).map { "\u{2018}\($0.titel)\u{2019}" }
    var lines = [
      "Van wat voor deze \(one.sessie.casus.heeftZaak ? "beslissingen telt, wist ZSM" : "uitkomsten telt, wist het huis") bij \(aanduiding.namen([one.naam, other.naam])) hetzelfde: \(titles.joined(separator: " en "))\(known.count > 2 ? " en meer" : "").",
      "\(bij(one)) werd het: \(one.naam(first)). \(bij(other)): \(other.naam(second)).",
    ]
    for play in [one, other] {
      let refused = play.afgewezen.first { $0.herkomst != .eigen }
      if let refused, let ground = refused.grond {
        let from = refused.herkomst == .advies ? "geadviseerd" : "voorgesteld"
        lines.append(
          "\(bij(play)) was eerst \(from): \(play.naam(refused.beslissing)). Dat ging niet door om de \(ground.alsReden)."
        )
      }
    }
    return Contrast(
      soort: .zelfdeKennis, zinnen: lines,
      vraag: "Met dezelfde stukken op tafel: wat gaf bij \(naam(one)) de doorslag, en wat bij \(naam(other))?",
      onderwerpen: ["besluit \([first, second].sorted().joined(separator: " "))"])
  }

  // MARK: one asked, others did not

  private var stukcontrasten: [Contrast] {
    let named = Set(
      spellen.flatMap { play in
        [
          play.sessie.uitkomst, play.sessie.adviesInDossier?.beslissing,
          play.sessie.verricht(play.sessie.voorstel)?.handeling.beslissing,
        ].compactMap(\.self)
      })
    let decisions = uniekeBeslissingen.filter { named.contains($0.id) }
    var found: [(gewicht: Int, contrast: Contrast)] = []
    for piece in stukken where piece.blijft == nil && !piece.beslissingen.isEmpty {
      // Heard by a participant who sat there, before the decision.
      let heard = spellen.filter { play in
        Stoel.allCases.contains { seat in
          let state = play.stand(seat, piece.id)
          return !state.bezit && play.wist(seat, piece.id)
            && (state.inhoud.map { play.zatIemand(seat, bij: $0) } ?? false)
        }
      }
      let askers = heard.filter { play in
        Stoel.allCases.contains { seat in
          let state = play.stand(seat, piece.id)
          return state.gevraagd != nil && !state.bezit && play.wist(seat, piece.id)
        }
      }
      let asked = askers.isEmpty ? heard : askers
      let not = spellen.filter { play in
        play.speeldenSamen && play.sessie.casus.puzzelstuk(piece.id) != nil && play.vroegNiet(piece)
          && Stoel.allCases.allSatisfy { !play.wist($0, piece.id) } && !play.bekend.contains(piece.id)
      }
      guard !asked.isEmpty, !not.isEmpty else { continue }
      let hangs = decisions.reduce(0) { sum, decision in
        sum + decision.bezwaren.count { ($0.tenzij + $0.zodra).contains(piece.id) }
          + (decision.alleenAls.contains(piece.id) ? 1 : 0)
      }
      let few = max(0, 9 - piece.beslissingen.count)
      found.append(
        (
          hangs * 100 + (asked.count == 1 ? 50 : 0) + (askers.isEmpty ? 0 : 10) + few,
          stukcontrast(piece, asked, not, gevraagd: !askers.isEmpty)
        ))
    }
    return geordend(found)
  }

  private var uniekeBeslissingen: [Beslissing] {
    var seen: Set<String> = []
    return spellen.flatMap(\.sessie.casus.beslissingen).filter { seen.insert($0.id).inserted }
  }

  private func stukcontrast(
    _ piece: Puzzelstuk, _ asked: [Vergelekenspel], _ not: [Vergelekenspel], gevraagd: Bool
  ) -> Contrast {
    let who = aanduiding.namen(asked.map(\.naam))
    let others = aanduiding.namen(not.map(\.naam))
    let (ask, heard) = asked.count == 1 ? ("vroeg", "hoorde") : ("vroegen", "hoorden")
    var line =
      gevraagd
      ? "\(hoofdletter(who)) \(ask) ernaar en \(heard) van \(piece.houder.metLidwoord): \u{2018}\(piece.titel)\u{2019}"
      : "\(hoofdletter(who)) \(heard) \u{2018}\(piece.titel)\u{2019}, zonder er zelf naar te vragen"
    if let first = asked.first,
      let when = Stoel.allCases.compactMap({ first.stand($0, piece.id).gevraagd }).min(), asked.count == 1
    {
      line += " (gevraagd op \(first.op(when)))"
    }
    return Contrast(
      soort: .stuk,
      zinnen: [
        line + ".",
        "\(hoofdletter(others)) vroeg\(not.count == 1 ? "" : "en") er niet naar en wist\(not.count == 1 ? "" : "en") het niet toen er beslist werd.",
      ],
      vraag:
        "Wat bracht \(asked.count > 3 ? "wie het vroeg" : who) bij dit stuk over \(piece.leefgebied.naam), en wat was er bij \(not.count > 3 ? "de anderen" : others) anders gegaan met dit op tafel?",
      onderwerpen: ["stuk \(piece.id)", "houder \(piece.houder.rawValue)", "leefgebied \(piece.leefgebied.rawValue)"])
  }

  // MARK: the same advice

  var adviescontrasten: [Contrast] {
    var found: [(gewicht: Int, contrast: Contrast)] = []
    let advised = spellen.filter {
      $0.beslotenDoorDuo && Adviesstand.inDossier($0.sessie) != nil && $0.sessie.besluit?.adviesGevolgd != nil
    }
    for here in advised where here.sessie.besluit?.adviesGevolgd == true {
      for there in advised where there.sessie.besluit?.adviesGevolgd == false {
        guard let mine = Adviesstand.inDossier(here.sessie), let theirs = Adviesstand.inDossier(there.sessie),
          mine.beslissing == theirs.beslissing
        else { continue }
        let step = there.afgewezen.first { $0.herkomst == .advies }
        found.append(
          (
            (mine.tekst == theirs.tekst ? 2 : 0) + (step == nil ? 0 : 1),
            adviescontrast(here, there, mine, theirs, step)
          ))
      }
    }
    return geordend(found)
  }

  private func adviescontrast(
    _ here: Vergelekenspel, _ there: Vergelekenspel, _ mine: Adviesstuk, _ theirs: Adviesstuk, _ step: Weegstap?
  ) -> Contrast {
    let same =
      mine.tekst == theirs.tekst ? "hetzelfde advies, in dezelfde woorden" : "een advies voor dezelfde beslissing"
    var lines = [
      "Bij \(aanduiding.namen(spellen.map(\.naam).filter { $0 == here.naam || $0 == there.naam })) lag \(same): \(here.naam(mine.beslissing)).",
      "\(bij(here)) is het gevolgd. \(bij(there)) niet\(there.sessie.besluit.map { ": daar werd het \u{2018}\(there.naam($0.beslissing))\u{2019}" } ?? "").",
    ]
    var about: Set<String> = []
    if let decided = there.sessie.besluit?.beslissing {
      about.insert("besluit \([mine.beslissing, decided].sorted().joined(separator: " "))")
    }
    about.insert("advies \(mine.beslissing)")
    if let step, let ground = step.grond {
      lines.append("De grond daar: \(ground.naam).")
      // What lifts or raises that objection is what this is about, too.
      let pieces =
        there.sessie.casus.beslissing(step.beslissing)?.bezwaren.filter { $0.grond == ground }
        .flatMap { $0.tenzij + $0.zodra } ?? []
      about.formUnion(pieces.map { "stuk \($0)" })
    }
    return Contrast(
      soort: .zelfdeAdvies, zinnen: lines,
      vraag: "Wat lag er bij \(naam(here)) en niet bij \(naam(there)), of andersom, toen de officier het advies las?",
      onderwerpen: about)
  }

  /// The weightiest first; equal ones in the order of the sessions.
  private func geordend(_ found: [(gewicht: Int, contrast: Contrast)]) -> [Contrast] {
    found.enumerated().sorted { ($0.element.gewicht, -$0.offset) > ($1.element.gewicht, -$1.offset) }
      .map(\.element.contrast)
  }
}

extension Grond {
  /// After 'om de'.
  fileprivate var alsReden: String {
    switch self {
    case .kwaliteit: "kwaliteit van het advies"
    case .bevoegdheid: "bevoegdheid van de officier"
    case .feitEnBewijs: "grond \u{2018}feit en bewijs\u{2019}"
    case .slachtoffer: "wens en het belang van het slachtoffer"
    case .partners: "adviezen van de andere partners"
    case .status: "status van de verdachte"
    }
  }
}
