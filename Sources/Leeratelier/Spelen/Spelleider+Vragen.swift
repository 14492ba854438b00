import Opname
import Scenario
import SimEngine
import Tekst

/// What a handeling is made from: questions and their answers, a line that said them, and own words that are there already.
extension Spelleider {
  /// The handeling that the answers make; what was said in a line is not asked again, but shown before it is done.
  ///
  /// - Returns: nil when the participant went back; what was written lies ready.
  /// - Throws: What was written, when it could not be kept; `Gestopt`.
  func vraagUit(
    _ list: Handelingformulier, _ line: Zin?, _ drafts: Concepten, _ screen: Stoelscherm, _ offers: Keuzelijst
  ) throws -> Handeling? {
    var list = list
    // A draft that cannot be kept is no reason to interrupt somebody who is writing: the text itself may still be recorded.
    // It is told, and goes along, when it is not.
    do {
      if let unknown = line?.onbegrepen, !unknown.isEmpty {
        // A partner of the other network is asked in another way.
        let view = screen.zicht
        let across = unknown.compactMap { word in
          Rol.allCases.first { $0.rawValue == word.lowercased() || $0.naam.lowercased() == word.lowercased() }
        }.first { $0.netwerk == .veiligheidshuis && view.rollen.first?.netwerk == .zsm }
        let way = across.map {
          " \(hoofdletter($0.metLidwoord)) hoort bij het \(view.regio.huis): dat gaat met een aanvullende vraag."
        }
        _ = bediening.merkOp(
          "\u{2018}\(unknown.joined(separator: " "))\u{2019} begreep ik hier niet; de rest wel.\(way ?? "")")
      }
      var reading = line.map { Zinstand(zin: $0, vorige: sessie.vorige(screen.stoel, list.aanbod.soort)) }
      // Where one goes on who went one question back from the end.
      var earlier: Formulierstand<Handelingformulier>?
      let former = eerderGeschreven(list, line, screen)
      while true {
        var ready = try drafts.teksten()
        // Nothing of one's own is typed twice; a file says itself all that it wants.
        if earlier == nil, let former, ready[former.vraag] == nil {
          ready[former.vraag] = former.tekst
          list.verderAan = former.wat
        }
        reading?.klaar = Set(ready.keys)
        let filled = try gesprek.vulIn(
          earlier ?? Formulierstand(list, concepten: ready), kop: screen.kop, kort: screen.kopKort, klok: screen.klok,
          vooraf: { reading?.antwoord($0) }, bewaar: drafts.bewaar,
          toon: { command throws(Gestopt) in try toon(command, screen, offers) })
        guard let filled, let action = filled.uitkomst else {
          // Whoever goes back leaves a text that lies nowhere: it is kept now, or it is said with the text itself.
          if let unkept = drafts.nogmaals() { throw unkept }
          // Ended by the trainer, there is no menu to go back to.
          if gesprek.isVoorbij() { return nil }
          // Own words that stood in the line lie in no question: they are said, or had back.
          if let words = reading?.zin.tekst, !words.isEmpty {
            _ = bediening.merkOp(
              bediening.isScherm
                ? "Niet gedaan; pijltje omhoog haalt uw regel terug." : "Niet gedaan. U typte: \u{2018}\(words)\u{2019}"
            )
          }
          return nil
        }
        var sentence = Bevestiging.zin(action, screen.zicht)
        if action.soort == .afsluiten, let unsent = try onverstuurd(screen.stoel) {
          sentence = sentence.map { $0 + unsent }
        }
        reading?.gegeven(filled.ingevuld)
        guard var said = reading, !said.raadtNiets else {
          let also = meelezing(action, list, screen)
          // Where nothing was asked or said, a number alone would have done it.
          let unasked =
            filled.antwoorden.isEmpty
            ? Bevestiging.ongevraagd(action, list, gezegd: reading?.zin.delen.keys.sorted() ?? []) : nil
          let sure = try gesprek.bevestigt(
            sentence ?? unasked, also, action.soort, screen, tekst: action.tekst,
            gekozen: sentence == nil ? [] : Bevestiging.gekozen(filled.ingevuld)
          ) { command throws(Gestopt) in
            try toon(command, screen, offers)
          }
          switch sure {
          case .ja: return action
          case .mee: return also.met(action)
          case .terug: break
          }
          earlier = filled.terug()
          if earlier == nil { return nil }
          reading = nil
          continue
        }
        let done = said.zin.voegToe(aan: action, list.aanbod)
        // Written in its own field, it is the draft itself.
        if !said.zin.tekst.isEmpty, let text = done.tekst, try drafts.bewaarErnaast(list.tekstnaam(action), text) {
          _ = bediening.merkOp("Hier lag nog een begonnen tekst van u. Die blijft liggen voor de volgende keer.")
        }
        let also = meelezing(done, list, screen)
        let lines =
          said.overzicht(done, Bevestiging.zin(done, screen.zicht), screen.zicht) + [also.zin].compactMap(\.self)
        switch try gesprek.bevestigt(lines, screen) {
        case .doe: return done
        case .woorden("mee") where !also.mee.isEmpty: return also.met(done)
        case .terug:
          // Not one question back: the line is changed as a whole, and is there again.
          if bediening.isScherm { _ = bediening.merkOp("Niet gedaan; pijltje omhoog haalt uw regel terug.") }
          return nil
        case .uitleg:
          try bediening.lees(Bevestiging.uitleg, verder: "Enter om terug te gaan:")
          reading = said
        case .woorden(let more) where done.tekst != nil && Zinstand.isEigenWoorden(more):
          if let text = try eigenWoorden(more, done, list, drafts, screen, offers) {
            said.vervang(said.zin.met(tekst: text))
          }
          reading = said
        case .woorden("proeflezen"), .woorden("proef"):
          if let text = done.tekst, let note = list.proef(text, gekozen: done.beslissing) { try gesprek.lees(note) }
          reading = said
        case .woorden(let more) where Spelopdracht(more) != nil:
          if let command = Spelopdracht(more) { try toon(command, screen, offers) }
          reading = said
        case .woorden(let more):
          guard let next = said.zin.aangevuld(more, offers, screen.zicht) else {
            // The line is empty again: the next Enter does what is shown, and not what was refused.
            try gesprek.meld(
              "\u{2018}\(more)\u{2019} past hier niet\(bediening.terughaal). Noem een deel, zoals \u{2018}doel 2\u{2019}; Enter doet het, \u{2018}terug\u{2019} gaat terug."
            )
            reading = said
            continue
          }
          said.vervang(next)
          reading = said
        }
      }
    } catch {
      throw drafts.verlies ?? error
    }
  }

  /// What somebody wrote at a seat and did not send, to be said before the seat is closed; nil: nothing.
  private func onverstuurd(_ seat: Stoel) throws(ArchiefFout) -> String? {
    let left = try wachtend().filter { place, text in
      place.stoel == seat && !place.veld.isEmpty && !Afronding.isVan(place.veld) && !text.zonderWit.isEmpty
    }
    guard !left.isEmpty else { return nil }
    return " Er ligt nog iets dat u niet verstuurde: \(opsomming(left.keys.map(Sessieblad.veldnaam).sorted()))."
  }

  /// What a text says besides what goes along, where the trainer lets the program read before it is sent.
  private func meelezing(_ action: Handeling, _ list: Handelingformulier, _ screen: Stoelscherm) -> Meelezing {
    guard sessie.opening.proeflezing, action.tekst != nil else { return .geen }
    return Meelezing(action, list.aanbod, screen.zicht, stukkenlezer)
  }

  /// The own former text that one goes on with, for the question at which it is written again; nil: there is none.
  ///
  /// That is the former advice, a question that did not arrive, and the reason of a proposal that the officier sent back.
  private func eerderGeschreven(
    _ list: Handelingformulier, _ line: Zin?, _ screen: Stoelscherm
  ) -> (vraag: String, tekst: String, wat: String)? {
    guard bediening.isLevend else { return nil }
    func former(_ action: Handeling?, _ what: String) -> (vraag: String, tekst: String, wat: String)? {
      guard let action, let text = action.tekst, !text.zonderWit.isEmpty else { return nil }
      return (list.tekstnaam(action), text, what)
    }
    // Who says it anew in the line does not go on with what was.
    let isNew = line.map { !$0.tekst.isEmpty } ?? false
    switch list.aanbod.soort {
    case .adviesVastleggen:
      guard let advice = screen.zicht.advies else { return nil }
      return (list.tekstnaam(Handeling(.adviesVastleggen, advice.rol)), advice.tekst, "uw vorige advies")
    case .vraagStellen where !isNew:
      let asked = sessie.handelingen.last {
        $0.verricht.door == .mens && $0.verricht.stoel == screen.stoel && $0.verricht.handeling.soort == .vraagStellen
      }
      guard let asked, sessie.isGestrand(na: asked.gebeurtenis.nummer) else { return nil }
      return former(asked.verricht.handeling, "uw vraag die niet aankwam")
    case .beslissingVoorstellen where !isNew && sessie.casus.zaken.count == 1:
      let last = sessie.handelingen.last {
        $0.verricht.door == .mens && $0.verricht.handeling.soort == .beslissingVoorstellen
      }
      guard let last, sessie.besluitGebeurtenis.map({ $0 < last.gebeurtenis.nummer }) ?? true else { return nil }
      return former(last.verricht.handeling, "de reden van uw vorige voorstel")
    default: return nil
    }
  }

  /// Other own words for what is about to be done: behind 'woorden', or written where they stand ready; nil: as they were.
  func eigenWoorden(
    _ typed: String, _ action: Handeling, _ list: Handelingformulier, _ drafts: Concepten, _ screen: Stoelscherm,
    _ offers: Keuzelijst
  ) throws(Gestopt) -> String? {
    let given = Zinstand.eigenWoorden(typed)
    if !given.isEmpty { return given }
    let name = list.tekstnaam(action)
    let task = Schrijftaak(
      vraag: "Uw woorden", concept: action.tekst ?? "", bewaar: { drafts.bewaar(name, $0, $1) },
      toon: { [self] command throws(Gestopt) in try toon(command, screen, offers) })
    guard let text = try bediening.tekst(task).geschreven, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }
}
