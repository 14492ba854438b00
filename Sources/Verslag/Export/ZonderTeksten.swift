import Scenario
import SimEngine

extension Sessiebron {
  /// The same session without what people typed, for whoever may not share that.
  ///
  /// The events themselves lose it, and the state is folded anew: so nothing that is told from it can quote it. What
  /// holders and the officier say in their own words stays, except where it may quote a text that was typed.
  var zonderTeksten: Sessiebron {
    var copy = self
    var typed = Getypt(vervang: { _ in "" })
    copy.sessie = Sessie(sessie.opening, gebeurtenissen: sessie.gebeurtenissen.map { typed.zonder($0) })
    copy.aantekeningen = aantekeningen.map { note in
      var note = note
      note.tekst = ""
      note.gegevens = note.gegevens.filter { !$0.key.hasPrefix("opmerking.") && Int($0.value) != nil }
      return note
    }
    return copy
  }
}

extension Sessiebron {
  /// The same session with what looks like a real person's data left out of every text that somebody typed, and of every
  /// text that quotes one.
  ///
  /// It is left out of the whole texts, before anything is told of them: a quote is cut, and then no longer shows what it
  /// was. What is judged in the session is judged as it stands there.
  package var zonderPersoonsgegevens: Sessiebron {
    let mask = Tekstmasker(getypt, bekend: sessie.casus.verzonnenNamen)
    var copy = self
    var typed = Getypt(vervang: mask.zonder)
    copy.sessie = Sessie(sessie.opening, gebeurtenissen: sessie.gebeurtenissen.map { typed.zonder($0) })
    copy.aantekeningen = aantekeningen.map { note in
      var note = note
      note.tekst = mask.zonder(note.tekst)
      note.door = mask.zonder(note.door)
      note.gegevens = note.gegevens.mapValues(mask.zonder)
      return note
    }
    return copy
  }

  /// How many places in the texts that people typed look like a real person's data; a text that was sent on counts once.
  package var persoonsgegevens: Int {
    let names = sessie.casus.verzonnenNamen
    return getypt.reduce(0) { $0 + Tekstvondsten($1, bekend: names).plekken.count }
  }

  /// Every text that somebody typed, or that may quote one, each once.
  private var getypt: Set<String> {
    var texts: Set<String> = []
    var typed = Getypt { text in
      texts.insert(text)
      return text
    }
    for event in sessie.gebeurtenissen { _ = typed.zonder(event) }
    for note in aantekeningen { texts.formUnion([note.tekst, note.door] + note.gegevens.values) }
    return texts
  }
}

/// What was typed so far, in the order of the events.
private struct Getypt {
  /// What comes in the place of a text that somebody typed, or that may quote one.
  private let vervang: (String) -> String
  /// The handeling that the events after it come from.
  private var laatste: Verricht?
  /// Whether an advice was written by a participant: the officier quotes it, and so do the judgements on it.
  private var advies = false

  init(vervang: @escaping (String) -> String) { self.vervang = vervang }

  mutating func zonder(_ event: Gebeurtenis) -> Gebeurtenis {
    var event = event
    event.inhoud = zonder(event.inhoud)
    return event
  }

  private mutating func zonder(_ content: Gebeurtenis.Inhoud) -> Gebeurtenis.Inhoud {
    switch content {
    case .handelingVerricht(var done):
      laatste = done
      if done.door == .mens, let text = done.handeling.tekst {
        let left = vervang(text)
        done.handeling.tekst = left.isEmpty ? nil : left
      }
      return .handelingVerricht(done)
    case .adviesVastgelegd(var advice):
      if !advice.gesimuleerd || isGetypt(advice.rol) {
        advies = true
        advice.tekst = vervang(advice.tekst)
      }
      return .adviesVastgelegd(advice)
    case .berichtVerzonden(var message):
      // A question that is passed on is the question that somebody asked.
      if message.soort == .doorzetting || isGetypt(message.van) { message.tekst = vervang(message.tekst) }
      return .berichtVerzonden(message)
    case .besluitGenomen(var decision):
      if advies || decision.door == .mens { decision.motivering = vervang(decision.motivering) }
      if advies {
        for index in decision.kwaliteit.indices {
          decision.kwaliteit[index].waarom = vervang(decision.kwaliteit[index].waarom)
        }
      }
      return .besluitGenomen(decision)
    case .incident(var news):
      if news.isVanTrainer { news.tekst = vervang(news.tekst) }
      return .incident(news)
    case .hint(var said):
      said.tekst = vervang(said.tekst)
      return .hint(said)
    // Words of the casus, of the program, or of a simulated role.
    case .sessieGeopend, .bedrijfBegonnen, .bekendGebleken, .puzzelstukVernomen, .delenGeweigerd, .berichtAangekomen,
      .berichtGestrand, .termijnGestart, .termijnGehaald, .termijnVerstreken, .loketOpen, .loketDicht, .gezegd,
      .overlegGehouden, .stoelOvergedragen, .wachtenVoorbij, .sessieGesloten, .termijnVerlengd, .pauzeBegonnen,
      .pauzeVoorbij, .zaakTerug:
      return content
    }
  }

  private func isGetypt(_ role: Rol) -> Bool { laatste?.door == .mens && laatste?.handeling.rol == role }
}
