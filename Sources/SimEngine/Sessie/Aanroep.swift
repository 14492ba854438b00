package import Scenario

/// One call on the engine, as it can be read back from a recording: what went in, and which events came of it.
///
/// Everything else in a recording follows from the calls: with the same opening and the same calls the engine gives the
/// same events (architectuur, invariant 3), so another path can be taken from any of them.
package struct Aanroep: Equatable, Sendable {
  /// What went in.
  package enum Invoer: Equatable, Sendable {
    /// A participant's handeling, with the last event that the screen had shown.
    case handeling(Handeling, Stoel, gezien: Int)
    /// The trainer handed seats over, together.
    case overdracht([Stoel], aan: Bezetting)
    /// The trainer let something happen.
    case incident(String, Stoel)
    /// The trainer let an incident of the casus happen.
    case casusincident(String)
    /// The trainer said something to a seat.
    case hint(String, Stoel)
    /// The trainer moved the end of a term by so many minutes.
    case verlenging(termijn: Int, met: Int)
    /// The trainer stopped the session, or let it go on.
    case pauze(Bool)
  }

  package var invoer: Invoer
  /// Number of the first event that came of it.
  package var begin: Int
}

extension Sessie {
  /// The calls of this session, in order; the events before the first came with the opening.
  package var aanroepen: [Aanroep] {
    var calls: [Aanroep] = []
    /// Where each term ends, as far as was read.
    var ends: [Int: Int] = [:]
    for event in gebeurtenissen {
      if case .termijnGestart(let term) = event.inhoud { ends[term.nummer] = term.einde }
      guard event.nummer > laatsteVanOpening else { continue }
      switch event.inhoud {
      case .handelingVerricht(let done):
        guard done.door == .mens, let seat = done.stoel else { continue }
        calls.append(Aanroep(invoer: .handeling(done.handeling, seat, gezien: done.gezien), begin: event.nummer))
      case .stoelOvergedragen(let seat, let to):
        // A participant who hands over did so by a handeling.
        if let before = verricht(event.nummer - 1), before.door == .mens, before.handeling.soort == .stoelOverdragen {
          continue
        }
        // Both seats at one go are one call: nothing happened in between.
        if case .overdracht(let seats, let same)? = calls.last?.invoer, same == to, let last = calls.last,
          last.begin + seats.count == event.nummer, gebeurtenissen[last.begin].tijd == event.tijd
        {
          calls[calls.count - 1].invoer = .overdracht(seats + [seat], aan: to)
        } else {
          calls.append(Aanroep(invoer: .overdracht([seat], aan: to), begin: event.nummer))
        }
      case .termijnVerlengd(let moved):
        let before = ends.updateValue(moved.einde, forKey: moved.nummer) ?? moved.einde
        calls.append(
          Aanroep(invoer: .verlenging(termijn: moved.nummer, met: moved.einde - before), begin: event.nummer))
      case .hint(let said): calls.append(Aanroep(invoer: .hint(said.tekst, said.stoel), begin: event.nummer))
      case .pauzeBegonnen: calls.append(Aanroep(invoer: .pauze(true), begin: event.nummer))
      case .pauzeVoorbij: calls.append(Aanroep(invoer: .pauze(false), begin: event.nummer))
      case .incident(let news):
        if news.isGekozen {
          calls.append(Aanroep(invoer: .casusincident(news.id), begin: event.nummer))
          continue
        }
        guard news.isVanTrainer, !casus.incidenten.contains(where: { $0.id == news.id }) else { continue }
        calls.append(Aanroep(invoer: .incident(news.tekst, news.stoel), begin: event.nummer))
      case .sessieGeopend, .bedrijfBegonnen, .bekendGebleken, .puzzelstukVernomen, .delenGeweigerd, .adviesVastgelegd,
        .berichtVerzonden, .berichtAangekomen, .berichtGestrand, .termijnGestart, .termijnGehaald, .termijnVerstreken,
        .loketOpen, .loketDicht, .gezegd, .overlegGehouden, .besluitGenomen, .wachtenVoorbij, .zaakTerug,
        .sessieGesloten:
        continue
      }
    }
    return calls
  }

  /// Number of the last event by which the opening handed a seat over or back, in the short track; else -1.
  package var laatsteVanOpening: Int {
    guard opening.kort, let begun = gebeurtenissen.firstIndex(where: { $0.inhoud.begint(.instroom) }) else { return -1 }
    return begun + laatkomers.count
  }

  /// The seats that people take at the instroom, after the simulation played `vooraf`: those of the short track.
  var laatkomers: [Stoel] { opening.kort ? Stoel.allCases.filter { opening.bezetting[$0] == .mens } : [] }

  /// What comes of a recorded call on this state.
  ///
  /// - Throws: `Weigering` when it is not possible here: on another path not everything fits any more.
  package func herhaal(_ aanroep: Aanroep) throws(Weigering) -> [Gebeurtenis] {
    switch aanroep.invoer {
    case .handeling(let action, let seat, let seen): try decide(action, stoel: seat, gezien: seen)
    case .overdracht(let seats, let to): try overdragen(seats, aan: to)
    case .incident(let text, let seat): try incident(text, stoel: seat)
    case .casusincident(let id): try laatGebeuren(id)
    case .hint(let text, let seat): try hint(text, stoelen: [seat])
    case .verlenging(let term, let minutes): try verleng(termijn: term, met: minutes)
    case .pauze(let on): try on ? pauzeer() : gaVerder()
    }
  }

  /// The session as it was just before an event.
  package func voor(_ nummer: Int) -> Sessie {
    Sessie(opening, gebeurtenissen: Array(gebeurtenissen.prefix(max(0, nummer))))
  }
}

extension Gebeurtenis.Inhoud {
  /// Whether an act begins here.
  fileprivate func begint(_ act: Bedrijf) -> Bool {
    if case .bedrijfBegonnen(act, overgeslagen: false) = self { true } else { false }
  }
}

/// Another path from a point of a recorded session: `wat als`.
///
/// The recording itself stays as it is; the branch is a session of its own that shares the beginning.
package struct Tak: Sendable {
  /// Number of the event of the handeling in whose place something else is done.
  package let keuze: Int
  /// The seat that chose there.
  package let stoel: Stoel
  /// What was done there in the recording.
  package let gedaan: Handeling
  /// The events before it, which both paths share.
  package let begin: [Gebeurtenis]
  /// The recorded calls after it.
  package let vervolg: [Aanroep]
  /// The messages of the recording: what a recorded call means by a number.
  private let berichten: [Bericht]

  /// The choice that led to an event: the handeling itself, or the last one of a participant before it.
  ///
  /// - Returns: nil when no participant chose anything yet; then there is no other path.
  package init?(_ sessie: Sessie, bij nummer: Int) {
    let calls = sessie.aanroepen
    let choices = calls.indices.filter { if case .handeling = calls[$0].invoer { true } else { false } }
    // Before the first choice only that one can be another.
    guard let index = choices.last(where: { calls[$0].begin <= nummer }) ?? choices.first,
      case .handeling(let action, let seat, _) = calls[index].invoer
    else { return nil }
    keuze = calls[index].begin
    stoel = seat
    gedaan = action
    begin = Array(sessie.gebeurtenissen.prefix(keuze))
    vervolg = Array(calls[(index + 1)...])
    berichten = sessie.berichten.map(\.bericht)
  }

  /// What became of the recorded calls on the new path.
  package struct Herhaling: Sendable {
    package var gebeurtenissen: [Gebeurtenis] = []
    /// How many of the recorded calls still fitted, and how many not.
    package var paste = 0
    package var pasteNiet = 0
  }

  /// Does on a branch what was done in the recording after the choice, as far as it still fits.
  ///
  /// - Parameter sessie: The branch after the other handeling.
  /// - Returns: The events, to be folded in this order; each call was decided on what the ones before it gave.
  package func herhaal(na sessie: Sessie) -> Herhaling {
    var state = sessie
    var result = Herhaling()
    for call in vervolg where !state.gesloten {
      guard let call = vertaald(call, state) else {
        result.pasteNiet += 1
        continue
      }
      do throws(Weigering) {
        let news = try state.herhaal(call)
        state.verwerk(news)
        result.gebeurtenissen += news
        result.paste += 1
      } catch {
        result.pasteNiet += 1
      }
    }
    return result
  }

  /// A recorded call as it is meant on another path; nil when the message that it is about is not there.
  private func vertaald(_ call: Aanroep, _ state: Sessie) -> Aanroep? {
    guard case .handeling(var action, let seat, let seen) = call.invoer else { return call }
    if let number = action.bericht {
      guard berichten.indices.contains(number) else { return nil }
      let meant = berichten[number]
      // The same words from the same to the same; when several are alike, the one with the nearest number.
      let alike = state.berichten.map(\.bericht).filter { item in
        item.soort == meant.soort && item.van == meant.van && item.naar == meant.naar && item.tekst == meant.tekst
          && item.doel == meant.doel && item.gevraagd == meant.gevraagd && item.koppelvlak == meant.koppelvlak
      }
      guard let found = alike.min(by: { abs($0.nummer - number) < abs($1.nummer - number) }) else { return nil }
      action.bericht = found.nummer
    }
    // The screen had shown as much before this moment as it had then.
    let behind = call.begin - seen
    return Aanroep(
      invoer: .handeling(action, seat, gezien: max(0, state.gebeurtenissen.count - behind)),
      begin: state.gebeurtenissen.count)
  }
}
