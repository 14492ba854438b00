import Scenario
import SimEngine

extension Sessiebron {
  /// The same session without what people typed, for whoever may not share that.
  ///
  /// The events themselves lose it, and the state is folded anew: so nothing that is told from it can quote it. What
  /// holders and the officier say in their own words stays, except where it may quote a text that was typed.
  var zonderTeksten: Sessiebron {
    var copy = self
    var typed = Getypt()
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

/// What was typed so far, in the order of the events.
private struct Getypt {
  /// The handeling that the events after it come from.
  private var laatste: Verricht?
  /// Whether an advice was written by a participant: the officier quotes it, and so do the judgements on it.
  private var advies = false

  mutating func zonder(_ event: Gebeurtenis) -> Gebeurtenis {
    var event = event
    event.inhoud = zonder(event.inhoud)
    return event
  }

  private mutating func zonder(_ content: Gebeurtenis.Inhoud) -> Gebeurtenis.Inhoud {
    switch content {
    case .handelingVerricht(var done):
      laatste = done
      if done.door == .mens { done.handeling.tekst = nil }
      return .handelingVerricht(done)
    case .adviesVastgelegd(var advice):
      if !advice.gesimuleerd || isGetypt(advice.rol) {
        advies = true
        advice.tekst = ""
      }
      return .adviesVastgelegd(advice)
    case .berichtVerzonden(var message):
      // A question that is passed on is the question that somebody asked.
      if message.soort == .doorzetting || isGetypt(message.van) { message.tekst = "" }
      return .berichtVerzonden(message)
    case .besluitGenomen(var decision):
      if advies || decision.door == .mens { decision.motivering = "" }
      if advies { for index in decision.kwaliteit.indices { decision.kwaliteit[index].waarom = "" } }
      return .besluitGenomen(decision)
    case .incident(var news):
      if news.isVanTrainer { news.tekst = "" }
      return .incident(news)
    // Words of the casus, of the program, or of a simulated role.
    case .sessieGeopend, .bedrijfBegonnen, .bekendGebleken, .puzzelstukVernomen, .delenGeweigerd, .berichtAangekomen,
      .berichtGestrand, .termijnGestart, .termijnGehaald, .termijnVerstreken, .loketOpen, .loketDicht, .gezegd,
      .overlegGehouden, .stoelOvergedragen, .wachtenVoorbij, .sessieGesloten:
      return content
    }
  }

  private func isGetypt(_ role: Rol) -> Bool { laatste?.door == .mens && laatste?.handeling.rol == role }
}
