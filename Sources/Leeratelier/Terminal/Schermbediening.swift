import Opname

/// A repainted screen: what is shown, what is typed, page after page.
///
/// What it looks like comes from `Bladindeling`; where it is shown and where keys come from is a `Schermtoestel`.
final class Schermbediening: Bediening {
  private let toestel: any Schermtoestel
  private var blad: Blad?
  /// Which page of a long text is shown, from 0.
  private var bladzij = 0
  /// Everything of the page was seen, or somebody left the rest.
  private var gelezen = true
  private var onder = Bladindeling.Onder(vraag: "")
  private var maat: Maat
  /// What was answered before the question came.
  private var vooruit = ""
  /// Whether what is shown is only read, so that Esc leaves it; and whether there is more of it.
  private var (isNaslag, isVervolg) = (false, false)
  /// Whether a key did something that is not painted yet, because more lay ready.
  private var isOngetekend = false
  /// Words that were not done anything with yet: they stand ready in the line of the next question.
  private var klaar = ""
  /// The lines that were typed, for the arrow up; they go with the screen of the seat that typed them.
  private var eerder = Regelgeheugen()
  /// The page of a long text at which a line was typed instead of Enter; nil: at the last.
  private var vandaan: Int?
  var isVanOns: (() -> Bool)?
  var omroep: (() -> String?)?
  /// What was said last.
  private var omgeroepen: String?

  init(_ toestel: any Schermtoestel) {
    self.toestel = toestel
    maat = toestel.maat
  }

  private var indeling: Bladindeling { Bladindeling(maat) }

  var naastElkaar: Int? { indeling.breedte }
  var isScherm: Bool { true }
  var isLevend: Bool { true }

  func sluit() { toestel.sluit() }

  // MARK: showing

  func toon(_ blad: Blad) throws(Gestopt) {
    maat = toestel.maat
    // Words of holders deserve a page of their own when there are many.
    // The head, the question and what was remarked; in a narrow window the question takes two rows.
    let besides = maat.kolommen < 50 ? 4 : 3
    if let news = blad.delen.first(where: \.eigenBlad),
      isLang(news) || !indeling.isNieuwsHeel(blad, maat.rijen - besides)
    {
      zet(
        Blad(
          kop: "\(news.titel) · \(blad.kop)", kopKort: blad.kopKort.map { "\(news.titel) · \($0)" } ?? news.titel,
          klok: blad.klok,
          delen: [.init(titel: "", regels: news.regels)]))
      // Whoever knows what to do now says so here: it answers the question of the page that follows.
      let typed = try regel("Enter voor verder:")
      if typed.lowercased() == "stop" { throw .doorSpeler }
      vooruit = ["q", "terug"].contains(typed.lowercased()) ? "" : typed
    }
    zet(blad)
  }

  private func isLang(_ part: Blad.Deel) -> Bool {
    let lines = part.regels.flatMap { Uitvoer.vouw(Uitvoer.veilig($0), indeling.breedte) }
    return lines.count > indeling.nieuwsregels
  }

  func hertoon(_ blad: Blad) {
    // One goes on reading where one was.
    if self.blad == blad { return blijfHier() }
    zet(blad)
  }

  private func blijfHier() {
    guard let place = vandaan else { return }
    (bladzij, gelezen, vandaan) = (place, false, nil)
  }

  func lees(_ blad: Blad, verder: String, doe: (String) throws(Gestopt) -> Bladgevolg) throws(Gestopt) {
    zet(blad)
    isNaslag = true
    defer { isNaslag = false }
    while true {
      let typed = try regel(verder, ookTerug: true)
      if typed.isEmpty || ["q", "terug"].contains(typed.lowercased()) { return }
      if typed.lowercased() == "stop" { throw .doorSpeler }
      let place = vandaan
      switch try doe(typed) {
      case .blijf(let remark):
        if self.blad != blad {
          zet(blad)
          if let place { bladzij = place } else { (bladzij, gelezen) = (Int.max, true) }
        }
        if !remark.isEmpty { _ = merkOp(remark) }
      case .onbekend: meldOngedaan(typed)
      }
      blijfHier()
    }
  }

  private func zet(_ page: Blad) {
    blad = page
    bladzij = 0
    vandaan = nil
    gelezen = page.vast
  }

  func merkOp(_ text: String) -> Bool {
    if text.isEmpty {
      onder.opmerking = nil
      return true
    }
    guard indeling.pastAlsOpmerking(Uitvoer.veilig(text)) else { return false }
    onder.opmerking = Uitvoer.veilig(text)
    return true
  }

  func wis() {
    blad = nil
    // What was just done is not for the next reader either.
    onder.opmerking = nil
    vooruit = ""
    eerder = Regelgeheugen()
    toestel.toon(nil)
  }

  private func teken() {
    maat = toestel.maat
    var below = onder
    below.opmerking = opmerking
    toestel.toon(indeling.beeld(blad, bladzij: bladzij, below))
  }

  /// What stands above the question: what is said to everybody, then what was just said of an answer.
  private var opmerking: String? {
    let lines = [omgeroepen, onder.opmerking].compactMap(\.self)
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Listens once; true when something else is said than before.
  private func luister() -> Bool {
    let said = omroep?().map(Uitvoer.veilig)
    defer { omgeroepen = said }
    return said != omgeroepen
  }

  // MARK: asking

  func regel(_ vraag: String) throws(Gestopt) -> String { try regel(vraag, ookTerug: false) }

  func regel(_ vraag: String, tenzij gestoord: () -> Bool) throws(Gestopt) -> String? {
    try regel(vraag, ookTerug: false, tenzij: gestoord)
  }

  private func regel(_ vraag: String, ookTerug: Bool) throws(Gestopt) -> String {
    try regel(vraag, ookTerug: ookTerug) { false } ?? ""
  }

  /// Asks for one line; whether 'terug' on an earlier page of a long text is an answer, or only leaves the rest of it.
  private func regel(
    _ vraag: String, ookTerug: Bool, tenzij gestoord: () -> Bool
  ) throws(Gestopt) -> String? {
    vandaan = nil
    if !vooruit.isEmpty {
      defer { vooruit = "" }
      return vooruit
    }
    // The division stays the same while one reads, also once the remark is gone.
    let remark = indeling.opmerkingsregels(opmerking).count
    if let early = try leesUit(vraag, remark), ookTerug || !["q", "terug"].contains(early.lowercased()) {
      return early
    }
    onder.opmerkingsruimte = remark
    return try vraagRegel(vraag, tenzij: gestoord)
  }

  /// Turns the pages of a long text until the last, on which the question has room.
  ///
  /// - Returns: What was typed instead of Enter: who has read enough answers the question at once, or leaves the rest.
  private func leesUit(_ vraag: String, _ remark: Int) throws(Gestopt) -> String? {
    while !gelezen, let blad {
      maat = toestel.maat
      let pages = indeling.bladzijden(blad, voor: vraag, opmerking: remark).count
      if bladzij >= pages - 1 {
        gelezen = true
        return nil
      }
      isVervolg = true
      defer { isVervolg = false }
      // Whoever has read enough of a long page leaves the rest.
      (onder.slotvraag, onder.opmerkingsruimte) = (vraag, remark)
      let typed = try vraagRegel(Bladindeling.vervolg)
      if typed.lowercased() == "stop" { throw .doorSpeler }
      if !typed.isEmpty {
        gelezen = true
        vandaan = bladzij
        bladzij = pages - 1
        return typed
      }
      bladzij += 1
    }
    return nil
  }

  /// Whether there are pages to turn: what keeps its place on the screen has none.
  private var isBladerbaar: Bool { blad.map { !$0.vast } ?? false }
  /// The last page, and the one that is shown, of those from 0.
  private var laatste: Int {
    guard let blad else { return 0 }
    let remark = max(onder.opmerkingsruimte, indeling.opmerkingsregels(opmerking).count)
    return max(0, indeling.bladzijden(blad, voor: onder.slotvraag ?? onder.vraag, opmerking: remark).count - 1)
  }
  private var hier: Int { min(bladzij, laatste) }

  private func vraagRegel(_ vraag: String) throws(Gestopt) -> String { try vraagRegel(vraag) { false } ?? "" }

  private func vraagRegel(_ vraag: String, tenzij gestoord: () -> Bool) throws(Gestopt) -> String? {
    _ = luister()
    onder.vraag = vraag
    onder.invoer = Regelinvoer()
    onder.invoer.voegIn(klaar)
    klaar = ""
    teken()
    while true {
      if let text = try leesToets() { return text }
      // What somebody is typing stays before their eyes.
      if onder.invoer.tekst.isEmpty, gestoord() { return nil }
    }
  }

  /// Takes one key, or a tenth of a second without one.
  ///
  /// - Returns: The line, when the key ended it.
  private func leesToets() throws(Gestopt) -> String? {
    guard let key = toestel.toets() else {
      if toestel.gesloten { throw .eindeInvoer }
      try blijfVanOns()
      let news = luister()
      // Against what was painted last, so that no change of size can slip in between.
      if news || isOngetekend || toestel.maat != maat { teken() }
      isOngetekend = false
      return nil
    }
    let isDone = try verwerk(key)
    try blijfVanOns()
    guard isDone else {
      isOngetekend = toestel.heeftMeer
      if !isOngetekend { teken() }
      return nil
    }
    isOngetekend = false
    let text = onder.invoer.tekst.zonderSpaties
    onder = Bladindeling.Onder(vraag: "")
    eerder.onthoud(text)
    return text
  }

  /// Ends the asking when the seat is played elsewhere.
  private func blijfVanOns() throws(Gestopt) {
    if isVanOns?() == false { throw .overgenomen(regel: onder.invoer.tekst.zonderSpaties) }
  }

  /// Does what a key does to the line that is typed; true when it ended the line.
  private func verwerk(_ key: Toets) throws(Gestopt) -> Bool {
    switch key {
    case .enter: return true
    case .controle("c"): throw .doorSpeler
    // It ends a text, and is easily pressed once too often; a terminal that is gone says so itself.
    case .controle("d"): break
    case .controle("l"): toestel.toon(nil)
    case .escape:
      // Nothing typed: it leaves what is only read.
      if onder.invoer.tekst.isEmpty, isNaslag || isVervolg {
        onder.invoer.voegIn("terug")
        return true
      }
      onder.invoer = Regelinvoer()
    case .bladOp where onder.invoer.tekst.isEmpty && isBladerbaar: bladzij = max(0, hier - 1)
    case .bladNeer where onder.invoer.tekst.isEmpty && isVervolg: return true
    case .bladNeer where onder.invoer.tekst.isEmpty && isBladerbaar: bladzij = min(laatste, hier + 1)
    case .geplakt(let text): onder.invoer.voegIn(text.replacing("\n", with: " "))
    case .op, .neer:
      guard let line = key == .op ? eerder.terug(van: onder.invoer.tekst) : eerder.verder() else { break }
      onder.invoer = Regelinvoer()
      onder.invoer.voegIn(line)
    case .teken, .terugveeg, .delete, .links, .rechts, .begin, .einde, .bladOp, .bladNeer, .tab,
      .woordLinks, .woordRechts, .woordTerugveeg, .woordDelete, .tekstBegin, .tekstEinde, .controle:
      onder.invoer.verwerk(key)
    }
    return false
  }

  /// So long at most what is written waits to be kept while keys keep lying ready.
  private static let bewaartijd = Duration.milliseconds(100)

  func tekst(_ taak: Schrijftaak) throws(Gestopt) -> Tekstantwoord {
    var editor = Tekstinvoer(taak.concept)
    var kept = (tekst: editor.tekst, zekerheid: Zekerheid.blijvend)
    var remark: String?
    /// Why what is written is not kept; nil: it is.
    var unkept: String?
    var bewaardOp = ContinuousClock.now
    func bewaar(_ zekerheid: Zekerheid) {
      let text = editor.tekst
      guard text != kept.tekst || zekerheid == .blijvend && kept.zekerheid != .blijvend || unkept != nil else { return }
      kept = (text, zekerheid)
      unkept = taak.bewaar(text, zekerheid)
    }
    while true {
      if !toestel.heeftMeer {
        maat = toestel.maat
        _ = luister()
        toestel.toon(
          Schrijfblad(taak: taak, invoer: editor, opmerking: remark ?? unkept, omroep: omgeroepen).beeld(maat))
      }
      guard let key = toestel.toets() else {
        // A moment of thought: what there is cannot get lost any more, not even by a power cut.
        bewaar(.blijvend)
        if toestel.gesloten { throw .eindeInvoer }
        if isVanOns?() == false { throw .overgenomen(regel: "") }
        continue
      }
      remark = nil
      var hint: Schrijftaak.Wenk?
      switch key {
      case .controle("c"):
        bewaar(.blijvend)
        throw .doorSpeler
      case .controle("d"):
        bewaar(.blijvend)
        return .af(editor.tekst)
      case .escape:
        bewaar(.blijvend)
        return .terug(editor.tekst)
      case .controle("l"): toestel.toon(nil)
      case .tab: hint = taak.toon == nil ? nil : .keuzes
      case .enter:
        // A point that was left over when a line was divided ends nothing.
        hint = editor.staatAanEinde ? taak.wenk(editor.huidigeRegel, alleen: editor.isEnigeRegel) : nil
        if editor.staatAanEinde { remark = taak.opmerking(editor.huidigeRegel, alleen: editor.isEnigeRegel) }
        if hint != nil {
          editor.wisRegel()
        } else if editor.staatAanEinde, let tail = taak.wenkAanEinde(editor.huidigeRegel) {
          hint = tail.wenk
          editor.wisStaart(tail.woorden)
        } else {
          editor.verwerk(.enter, breedte: indeling.breedte)
        }
      case .teken, .geplakt, .terugveeg, .delete, .links, .rechts, .op, .neer, .begin, .einde, .bladOp, .bladNeer,
        .woordLinks, .woordRechts, .woordTerugveeg, .woordDelete, .tekstBegin, .tekstEinde, .controle:
        editor.verwerk(key, breedte: indeling.breedte, rijen: maat.rijen - 4)
      }
      // Keys that lie ready come in one go: each would cost the writing of all that is there.
      if hint != nil || !toestel.heeftMeer || ContinuousClock.now - bewaardOp > Self.bewaartijd {
        bewaar(hint == nil ? .programma : .blijvend)
        bewaardOp = ContinuousClock.now
      }
      if isVanOns?() == false {
        bewaar(.programma)
        throw .overgenomen(regel: "")
      }
      switch hint {
      case nil: continue
      case .klaar: return .af(editor.tekst)
      case .opdracht(let command) where command.soort == .terug: return .terug(editor.tekst)
      case .opdracht(let command): remark = try zoekOp(command, taak)
      case .wis:
        editor.wisAlles()
        bewaar(.blijvend)
        remark = "Uw tekst is leeg; Ctrl-Z haalt haar terug."
      case .keuzes:
        let read = try leesNa(taak)
        remark = read.opmerking
        guard let sentence = read.zin else { continue }
        editor.verwerk(.tekstEinde, breedte: indeling.breedte)
        editor.verwerk(.geplakt((editor.tekst.isEmpty ? "" : "\n") + sentence), breedte: indeling.breedte)
        bewaar(.blijvend)
      }
    }
  }

  /// Asks what somebody who is writing wants to look up, and shows it.
  ///
  /// - Returns: The remark to go on with, and a sentence that was typed here and belongs in the text.
  private func leesNa(_ task: Schrijftaak) throws(Gestopt) -> (opmerking: String?, zin: String?) {
    zet(task.naleesblad)
    isNaslag = true
    defer { isNaslag = false }
    if task.toon == nil {
      _ = try regel("Enter schrijft verder:")
      return (nil, nil)
    }
    while true {
      let typed = try regel("Nalezen (een woord; Enter of Esc schrijft verder):")
      if typed.isEmpty { return (nil, nil) }
      guard let command = Spelopdracht(typed), command.soort != .uitleg else {
        // So many words look nothing up: they were meant for the text, and are not thrown away.
        if typed.split(separator: " ").count >= Self.zinvanaf {
          return ("Wat u bij Nalezen typte, staat nu achteraan in uw tekst; Ctrl-Z haalt het weg.", typed)
        }
        _ = merkOp("\u{2018}\(typed)\u{2019} is hier niet na te lezen; Enter schrijft verder.")
        zet(task.naleesblad)
        continue
      }
      if command.soort == .terug { return (nil, nil) }
      isNaslag = false
      return (try zoekOp(command, task), nil)
    }
  }

  /// From so many words on something is a sentence.
  private static let zinvanaf = 4

  private func zoekOp(_ command: Spelopdracht, _ task: Schrijftaak) throws(Gestopt) -> String? {
    if command.soort == .stop { throw .doorSpeler }
    guard let show = task.toon else { return "Dat is hier niet na te lezen. Uw tekst staat er nog." }
    try show(command)
    return nil
  }

  func legKlaar(_ text: String) { klaar = text }

  func regelBinnen(_ milliseconden: Int, _ vraag: String) throws(Gestopt) -> String? {
    if onder.vraag != vraag {
      onder.invoer = Regelinvoer()
      onder.invoer.voegIn(klaar)
    }
    onder.vraag = vraag
    teken()
    // Whatever ends the waiting, what was begun goes along to the question after it.
    defer { klaar = onder.invoer.tekst }
    for _ in 0..<max(1, milliseconden / 100) { if let text = try leesToets() { return text } }
    return nil
  }

  func wacht(_ milliseconden: Int, tekst: String) throws(Gestopt) -> Bool {
    onder.vraag = tekst
    onder.invoer = Regelinvoer()
    teken()
    for _ in 0..<max(1, milliseconden / 100) {
      if let key = toestel.toets() {
        if key == .controle("c") { throw .doorSpeler }
        return true
      }
      if toestel.gesloten { throw .eindeInvoer }
    }
    return false
  }
}
