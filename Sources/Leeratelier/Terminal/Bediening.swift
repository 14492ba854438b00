/// How something is shown and asked: on a repainted screen, or line by line.
///
/// The words are the same; whoever calls need not know which of the two it is.
protocol Bediening: AnyObject {
  /// Columns in which two texts can stand beside each other; nil: one after the other, as a reader of lines wants.
  var naastElkaar: Int? { get }
  /// Shows a page; a question follows.
  func toon(_ blad: Blad) throws(Gestopt)
  /// Puts a page back after a remark; line by line it still stands there.
  func hertoon(_ blad: Blad) throws(Gestopt)
  /// Shows a page to be read; a screen waits with these words until somebody has, lines just go on.
  ///
  /// - Parameters:
  ///   - blad: The page.
  ///   - verder: What is asked below it.
  ///   - doe: Does what was typed instead of Enter; what it leaves undone is said not to be done, and can be had back.
  /// - Throws: `Gestopt`.
  func lees(_ blad: Blad, verder: String, doe: (String) throws(Gestopt) -> Bladgevolg) throws(Gestopt)
  /// Puts a short remark beside the next question; false when it must be a page of its own. An empty one takes it away.
  func merkOp(_ text: String) -> Bool
  /// Asks for one line.
  func regel(_ vraag: String) throws(Gestopt) -> String
  /// Asks for one line; nil once `gestoord` says so while nothing is typed, because what stands there is no longer so.
  ///
  /// Asked at every moment of rest. Line by line, what stands there is left as it is, and the question waits for its line.
  func regel(_ vraag: String, tenzij gestoord: () -> Bool) throws(Gestopt) -> String?
  /// Asks for a text of several lines.
  func tekst(_ taak: Schrijftaak) throws(Gestopt) -> Tekstantwoord
  /// Puts words in the line of the next question, to change or to finish; line by line they still stand above.
  func legKlaar(_ text: String)
  /// Waits a moment, with a text at the place of the question; true when a key was pressed meanwhile.
  func wacht(_ milliseconden: Int, tekst: String) throws(Gestopt) -> Bool
  /// Waits a moment in which a line may be typed; nil: none was finished, and what was begun stays there.
  func regelBinnen(_ milliseconden: Int, _ vraag: String) throws(Gestopt) -> String?
  /// What is said meanwhile to whoever sits here, whatever they are doing; asked at every moment of rest, nil: nothing.
  var omroep: (() -> String?)? { get set }
  /// Whether one still plays here; asked at every moment of rest and after every key. Once it is false, asking ends with
  /// `Gestopt.overgenomen`.
  var isVanOns: (() -> Bool)? { get set }
  /// A repainted screen, on which what was asked before is gone; line by line it stands above.
  var isScherm: Bool { get }
  /// Somebody sits there who sees things pass: a screen or a terminal, not a file or a pipe.
  var isLevend: Bool { get }
  /// Takes everything off the screen: what was there is not for the next reader.
  func wis()
  /// Gives the terminal back.
  func sluit()
}

extension Bediening {
  func regel(_ vraag: String, tenzij gestoord: () -> Bool) throws(Gestopt) -> String? { try regel(vraag) }

  /// Shows a page to be read, at which nothing else can be done.
  func lees(_ blad: Blad, verder: String) throws(Gestopt) {
    try lees(blad, verder: verder) { _ throws(Gestopt) in .onbekend }
  }

  /// Waits for Enter; 'stop' stops here, too, and whatever else is typed is not thrown away unseen.
  ///
  /// - Returns: The words that were typed last, and not done; empty: none.
  @discardableResult
  func bevestig(_ vraag: String) throws(Gestopt) -> String {
    var undone = ""
    while true {
      let text = try regel(vraag)
      if text.lowercased() == "stop" { throw .doorSpeler }
      // A file with input may hold anything here; somebody who types is told.
      if text.isEmpty || ["q", "terug"].contains(text.lowercased()) || !isLevend { return undone }
      undone = text
      meldOngedaan(text)
    }
  }

  /// How one has back what was typed and not done; line by line it still stands above.
  var terughaal: String { isScherm ? "; pijltje omhoog haalt terug wat u typte" : "" }

  /// Says that what was typed was not done here, and how one has it back.
  func meldOngedaan(_ text: String) {
    let again = terughaal
    let said = "Hier niet gedaan: \u{2018}\(text)\u{2019}. Enter gaat verder\(again)."
    if merkOp(said) { return }
    _ = merkOp("Wat u typte is hier niet gedaan. Enter gaat verder\(again).")
  }
}

/// What became of words that were typed at a page instead of Enter.
enum Bladgevolg: Equatable {
  /// Done: the page stands there again, with this remark; an empty one says nothing.
  case blijf(String)
  /// Nothing that can be done here.
  case onbekend
}

/// The player stops, or nothing more can be read.
enum Gestopt: Error, Equatable {
  /// Typed 'stop', or Ctrl-C.
  case doorSpeler
  /// The input has ended.
  case eindeInvoer
  /// The seat is played on another screen; with what was half typed in a line here.
  case overgenomen(regel: String)
}

/// What somebody did with a text.
enum Tekstantwoord: Equatable {
  case klaar(String)
  /// Went back; what was typed so far is not lost.
  case terug(String)

  /// A text that is finished, without the empty lines before and after it: an Enter too many is no part of it.
  static func af(_ text: String) -> Tekstantwoord {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return .klaar("") }
    return .klaar(lines[first...last].joined(separator: "\n"))
  }

  /// The text that was finished; nil when somebody went back.
  var geschreven: String? { if case .klaar(let text) = self { text } else { nil } }
}
