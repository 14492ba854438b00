import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

/// Asking at a terminal: choices by number or word, texts, and the commands that work at every question.
struct Gesprek {
  let bediening: any Bediening
  /// Whether it is about a session: outside one there is less to look up.
  var isSpel = true

  /// Whether the session was ended meanwhile: then Enter or 'terug' leaves what is being filled in.
  var isVoorbij: () -> Bool = { false }

  /// What can be typed at every question outside a session.
  private static let hulpBuitenSpel = [
    "terug: naar de vorige vraag", "begrip ISD: wat een woord uit het veld betekent",
    "stop: ophouden; uw antwoorden blijven bewaard", "?: deze uitleg",
  ]

  /// What somebody answered.
  enum Reactie<T> {
    case keuze(T)
    /// Back to the previous question; with what was typed so far, where a text was asked.
    case terug(String?)
    /// Something that works everywhere, e.g. `dossier`.
    case opdracht(Spelopdracht)
  }

  /// One of a list, by number, by its word, or by the beginning of its text; nil when somebody went back.
  ///
  /// - Parameters:
  ///   - vraag: The question.
  ///   - opties: What can be chosen.
  ///   - kop: Heading of its page.
  ///   - uitleg: What `?` says about it.
  ///   - toon: Shows what a command asks for; 'stop' stops, and need not be shown.
  /// - Returns: The value of what was chosen.
  /// - Throws: `Gestopt` when somebody stops or the input ends.
  func kies<T>(
    _ vraag: String, _ opties: [(woord: String, tekst: String, waarde: T)], kop: String, uitleg: String = "",
    toon: ((Spelopdracht) throws(Gestopt) -> Void)? = nil
  ) throws(Gestopt) -> T? {
    let question = Vraag(
      naam: "", tekst: vraag, vorm: .een(opties.map { .init(woord: $0.woord, tekst: $0.tekst) }), uitleg: uitleg)
    while true {
      switch try stel(question, kop: kop, kort: nil, klok: "", taak: { Schrijftaak(vraag: $0) }) {
      case .keuze(.keuze(let index)): return opties[index].waarde
      case .keuze(.keuzes), .keuze(.tekst), .terug: return nil
      case .opdracht(let command):
        switch (command.soort, toon) {
        case (.stop, _): throw .doorSpeler
        case (.uitleg, _) where !uitleg.isEmpty: try leesUitleg(question)
        case (.begrip, _): try bediening.lees(Begrippen.blad(command.rest), verder: "Enter om terug te gaan:")
        case (_, let show?): try show(command)
        case (_, nil):
          try meld("Typ hier een nummer of een woord uit de lijst, \u{2018}terug\u{2019} of \u{2018}stop\u{2019}.")
        }
      }
    }
  }

  /// Fills in a form; nil when somebody went back out of it.
  ///
  /// - Parameters:
  ///   - begin: The form as it is.
  ///   - kop: Heading of its pages.
  ///   - kort: The heading where that has no room.
  ///   - klok: The clock at the right of it.
  ///   - vooraf: The answer that was given already; it is not asked until somebody goes back.
  ///   - bewaar: Gets a text while it is written, with the name of its question and what it must be safe from.
  ///   - bijgewerkt: Gets the form after each answer.
  ///   - toon: Shows what a command asks for.
  /// - Returns: The form, filled in.
  /// - Throws: `Gestopt` when the player stops or the input ends.
  func vulIn<Lijst>(
    _ begin: Formulierstand<Lijst>, kop: String, kort: String?, klok: String,
    vooraf: (Vraag) -> Antwoord? = { _ in nil }, bewaar: (String, String, Zekerheid) -> String?,
    bijgewerkt: (Formulierstand<Lijst>) -> Void = { _ in },
    toon: (Spelopdracht) throws(Gestopt) -> Void
  ) throws(Gestopt) -> Formulierstand<Lijst>? {
    var form = begin
    var vanzelf = true
    // The text questions whose words of the line were put in once.
    var laid: Set<String> = []
    while true {
      if let note = form.mededeling { try lees(note) }
      guard var question = form.vraag else { return form }
      if vanzelf, form.melding == nil, let answer = vooraf(question), let next = form.antwoord(answer) {
        laid.insert(question.naam)
        form = next
        if form.melding == nil { continue }
      }
      if let text = form.melding {
        // Above the text that it is about: an editor has no room for it elsewhere.
        if case .tekst = question.vorm { question.tekst = "\(text)\n\(question.tekst)" } else { try meld(text) }
      }
      // What was said in the line is not typed twice because one went back on the way to it.
      var ready = form.concept
      if !vanzelf, case .tekst = question.vorm, laid.insert(question.naam).inserted,
        case .tekst(let words)? = vooraf(question), !words.zonderWit.isEmpty, !ready.contains(words)
      {
        if !ready.zonderWit.isEmpty { _ = bediening.merkOp("Uw regel staat onder de tekst die hier al van u lag.") }
        ready = ready.zonderWit.isEmpty ? words : "\(ready)\n\(words)"
        _ = bewaar(question.naam, ready, .blijvend)
      }
      let reaction = try withoutActuallyEscaping(bewaar) { bewaar throws(Gestopt) in
        try withoutActuallyEscaping(toon) { toon throws(Gestopt) in
          try stel(question, kop: kop, kort: kort, klok: klok) { text in
            Schrijftaak(
              vraag: text, concept: ready, bewaar: { bewaar(question.naam, $0, $1) },
              toon: { command throws(Gestopt) in try command.soort == .uitleg ? leesUitleg(question) : toon(command) })
          }
        }
      }
      switch reaction {
      // The one word that stops or goes back everywhere is no text for somebody else.
      case .keuze(.tekst(let text)) where Spelopdracht.isAlleen(.terug, text):
        vanzelf = false
        _ = bewaar(question.naam, "", .blijvend)
        guard let earlier = form.terug(met: "") else { return nil }
        form = earlier
      case .keuze(.tekst(let text)) where Spelopdracht.isAlleen(.stop, text):
        _ = bewaar(question.naam, "", .blijvend)
        throw .doorSpeler
      case .keuze(let answer):
        guard let next = form.antwoord(answer) else { return nil }
        form = next
        bijgewerkt(form)
      case .terug where isVoorbij(): return nil
      case .terug(let typed):
        vanzelf = false
        if typed?.isEmpty == false { _ = bediening.merkOp("Uw tekst is bewaard; zij ligt klaar als u hier terugkomt.") }
        guard let earlier = form.terug(met: typed) else { return nil }
        form = earlier
      case .opdracht(let command):
        if command.soort == .uitleg, !question.uitleg.isEmpty { try leesUitleg(question) } else { try toon(command) }
      }
    }
  }

  /// Shows something to read before one goes on writing.
  func lees(_ note: Mededeling) throws(Gestopt) {
    try bediening.lees(
      Blad(kop: note.kop, delen: [.init(titel: note.titel, regels: note.regels)]),
      verder: "Enter om verder te schrijven:")
  }

  /// What a question is about, and what else can be typed there.
  private func leesUitleg(_ question: Vraag) throws(Gestopt) {
    try bediening.lees(
      Blad(
        kop: "Uitleg bij deze vraag", kopKort: "Uitleg",
        delen: [
          .init(titel: question.tekst, regels: [question.uitleg]),
          .init(titel: "Hoe u antwoordt", regels: [question.vorm.hulp]),
          .init(titel: "Bij iedere vraag kunt u typen", regels: isSpel ? Spelopdracht.hulp : Self.hulpBuitenSpel),
        ]), verder: "Enter om terug te gaan:")
  }

  /// Asks one question until there is an answer, a way back or a command.
  private func stel(_ vraag: Vraag, kop: String, kort: String?, klok: String, taak: (String) -> Schrijftaak)
    throws(Gestopt) -> Reactie<Antwoord>
  {
    if case .tekst = vraag.vorm {
      switch try bediening.tekst(taak(vraag.tekst)) {
      case .klaar(let text): return .keuze(.tekst(text))
      case .terug(let typed): return .terug(typed)
      }
    }
    if case .regel = vraag.vorm { return try stelRegel(vraag, kop: kop, klaar: taak(vraag.tekst).concept) }
    let page = Blad(
      kop: kop, kopKort: kort, klok: klok,
      delen: [.init(titel: vraag.tekst, regels: vraag.opties.enumerated().map { "\($0 + 1). \($1.tekst)" })])
    try bediening.toon(page)
    let options = vraag.opties.map { ($0.woord, $0.tekst) }
    while true {
      switch try lees(vraag.vorm, options) {
      case .antwoord(let answer): return .keuze(answer)
      case .opdracht(let command): return command.soort == .terug ? .terug(nil) : .opdracht(command)
      case .fout(let message):
        if isVoorbij() { return .terug(nil) }
        try meld(message)
        try bediening.hertoon(page)
      }
    }
  }

  /// Asks for one line; Enter alone keeps what lies ready.
  private func stelRegel(_ vraag: Vraag, kop: String, klaar: String) throws(Gestopt) -> Reactie<Antwoord> {
    var lines = vraag.uitleg.isEmpty ? [] : [vraag.uitleg]
    if !klaar.isEmpty { lines.append("Nu staat er: \u{2018}\(klaar)\u{2019}. Enter houdt dat.") }
    try bediening.toon(Blad(kop: kop, delen: [.init(titel: vraag.tekst, regels: lines)]))
    let text = try bediening.regel("Uw antwoord (\u{2018}terug\u{2019}, \u{2018}stop\u{2019}):").zonderWit
    if let command = Spelopdracht(text), [.uitleg, .begrip].contains(command.soort) { return .opdracht(command) }
    return .keuze(.tekst(text.isEmpty ? klaar : text))
  }

  private enum Gelezen {
    case antwoord(Antwoord)
    case opdracht(Spelopdracht)
    case fout(String)
  }

  private func lees(_ vorm: Vraag.Vorm, _ options: [Keuzelezer.Optie]) throws(Gestopt) -> Gelezen {
    if case .meer = vorm {
      let text = try bediening.regel(
        "Keuze (bijvoorbeeld 1 3, \u{2018}alle\u{2019} of \u{2018}geen\u{2019}, \u{2018}terug\u{2019}):")
      switch Keuzelezer.leesMeer(text, options) {
      case .nummers(let chosen): return .antwoord(.keuzes(chosen))
      case .opdracht(let command): return .opdracht(command)
      case .fout(let message): return mis(message, text)
      }
    }
    let text = try bediening.regel("Keuze (nummer of woord, \u{2018}terug\u{2019}):")
    switch Keuzelezer.lees(text, options) {
    case .nummer(let index): return .antwoord(.keuze(index))
    case .opdracht(let command): return .opdracht(command)
    case .fout(let message): return mis(message, text)
    }
  }

  /// What was typed is no choice; a whole text was meant for another question, and can be had back.
  private func mis(_ message: String, _ text: String) -> Gelezen {
    guard Keuzelezer.isTekst(text) else { return .fout(message) }
    let meant = message.firstRange(of: "Bedoelde u ").map { " \(message[$0.lowerBound...])" } ?? ""
    return .fout(
      "Hier wordt een keuze gevraagd; kies, of ga \u{2018}terug\u{2019}.\(meant) Uw tekst is er nog\(bediening.terughaal)."
    )
  }

  /// Says something that needs no answer.
  func meld(_ text: String) throws(Gestopt) {
    if bediening.merkOp(text) { return }
    try bediening.toon(Blad(kop: "Melding", delen: [.init(titel: "", regels: [text])]))
    try bediening.bevestig("Enter voor verder:")
  }
}
