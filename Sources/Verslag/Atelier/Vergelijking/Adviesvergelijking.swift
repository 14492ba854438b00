import Scenario
import SimEngine
package import Tekst

/// The advice of one session, or the same of several, with what program and readers said of it.
package struct Advieskaart: Equatable, Sendable {
  /// What was said of one eis.
  package struct Oordeelrij: Equatable, Sendable {
    package var eis: Kwaliteitseis
    /// In words.
    package var programma: String
    package var lezers: [Lezer]
  }

  /// What somebody who read it said of one eis.
  package struct Lezer: Equatable, Sendable {
    package var door: String
    /// In words.
    package var woord: String
    package var opmerking: String?
  }

  /// Who wrote it, or at whom it lay.
  package var wie: String
  /// It lay there: the simulation wrote it.
  package var gesimuleerd: Bool
  /// It was written after the decision: nobody who decided read it.
  package var naBeslissing: Bool
  /// The decision that it advises.
  package var beslissing: String
  package var tekst: String
  package var oordelen: [Oordeelrij]

  /// What stands beside whose it is; empty: nothing.
  var merk: String {
    (gesimuleerd ? " (het advies dat er lag, van de simulatie)" : "")
      + (naBeslissing ? " (geschreven na de beslissing)" : "")
  }
}

/// The advices of several sessions side by side.
package struct Adviesvergelijking: Equatable, Sendable {
  /// Of each session the last that a participant wrote, or else the one that lay there; equal ones once.
  package let kaarten: [Advieskaart]
  /// Per kwaliteitseis how the judgements of program and readers were spread over the advices that participants wrote.
  package let eisen: Vergelijkdeel

  package init(_ pair: Spelvergelijking) {
    let aanduiding = pair.aanduiding
    var found: [(kaart: Advieskaart, namen: [String])] = []
    // The card of each session that has one, in their own order.
    var cards: [(naam: String, kaart: Int)] = []
    var index: [String: Int] = [:]
    for play in pair.spellen {
      let all = AdviesTekst.adviezen(play.sessie)
      guard let shown = all.last(where: { !$0.stuk.gesimuleerd }) ?? all.last else { continue }
      let advice = shown.stuk
      let late = play.sessie.besluitGebeurtenis.map { shown.gebeurtenis > $0 } ?? false
      let human = play.bron.aantekeningen.geldig.compactMap { Mensoordeel($0) }.filter {
        $0.gebeurtenis == shown.gebeurtenis
      }
      // The same words on the same day, of which nobody said anything else, are the same advice.
      let key =
        human.isEmpty
        ? "\(late) \(advice.datum) \(advice.beslissing) \(play.sessie.klok.instroomdatum.iso) \(advice.tekst)" : nil
      cards.append((play.naam, key.flatMap { index[$0] } ?? found.count))
      if let key, let place = index[key] {
        found[place].namen.append(play.naam)
        found[place].kaart.wie = aanduiding.namen(found[place].namen)
        continue
      }
      if let key { index[key] = found.count }
      let card = Advieskaart(
        wie: aanduiding.namen([play.naam]), gesimuleerd: advice.gesimuleerd, naBeslissing: late,
        beslissing: play.naam(advice.beslissing),
        tekst: advice.tekst, oordelen: Adviesvergelijking.oordelen(advice, play.sessie, human))
      found.append((card, [play.naam]))
    }
    kaarten = found.map(\.kaart)
    let rows = Kwaliteitseis.allCases.compactMap { eis -> Vergelijkregel? in
      var groups = Groepering(aanduiding, van: pair.spellen.count)
      for (name, place) in cards where !found[place].kaart.gesimuleerd {
        guard let row = found[place].kaart.oordelen.first(where: { $0.eis == eis }) else { continue }
        groups.voegToe("het programma: \(row.programma)", name)
        for reader in row.lezers { groups.voegToe("\(reader.door): \(reader.woord)", name) }
      }
      return groups.regel(eis.omschrijving)
    }
    eisen = Vergelijkdeel(
      id: "eisen", titel: "De adviezen, per kwaliteitseis",
      uitleg:
        "De eisen komen uit de handreiking; \u{2018}nog niet\u{2019}, \u{2018}deels\u{2019} en \u{2018}ja\u{2019} zijn onze woorden. Lezers en programma mogen verschillen: geen van beide heeft het laatste woord.",
      regels: rows)
  }

  private static func oordelen(
    _ advice: Adviesstuk, _ sessie: Sessie, _ human: [Mensoordeel]
  ) -> [Advieskaart.Oordeelrij] {
    sessie.kwaliteit(advice).compactMap { item in
      guard let verdict = item.oordeel else { return nil }
      return Advieskaart.Oordeelrij(
        eis: item.eis, programma: AdviesTekst.woord(verdict),
        lezers: human.compactMap { one in
          one.oordelen[item.eis].map {
            Advieskaart.Lezer(door: one.door, woord: AdviesTekst.woord($0), opmerking: one.opmerkingen[item.eis])
          }
        })
    }
  }
}
