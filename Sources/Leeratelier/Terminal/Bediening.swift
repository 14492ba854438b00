/// How something is shown and asked: on a repainted screen, or line by line.
///
/// The words are the same.
protocol Bediening: AnyObject {
  /// Whether one sees a repainted screen.
  var isScherm: Bool { get }
  /// Columns to fold text to.
  var breedte: Int { get }
  /// How many lines of news fit beside the rest of a seat's screen.
  var nieuwsregels: Int { get }
  /// Shows a page: a heading, and lines of any number; long ones are paged.
  func toon(_ blad: Blad) throws(Gestopt)
  /// Puts a short remark beside the next question; false when it must be a page of its own.
  func merkOp(_ text: String) -> Bool
  /// Asks for one line.
  func regel(_ vraag: String) throws(Gestopt) -> String
  /// Asks for a text of several lines; `bewaar` gets what there is at each Enter. nil: not written after all.
  func tekst(_ vraag: String, concept: String, bewaar: (String) -> Void) throws(Gestopt) -> String?
  /// Waits a moment, with a text at the place of the question; true when a key was pressed meanwhile.
  func wacht(_ milliseconden: Int, tekst: String) throws(Gestopt) -> Bool
  /// Somebody sits there who sees things pass: a screen or a terminal, not a file or a pipe.
  var isLevend: Bool { get }
  /// Takes everything off the screen: what was there is not for the next reader.
  func wis()
  /// Gives the terminal back.
  func sluit()
}

/// The player stops, or nothing more can be read.
enum Gestopt: Error {
  /// Typed 'stop', or Ctrl-C.
  case doorSpeler
  /// The input has ended.
  case eindeInvoer
}

/// A page to show.
struct Blad {
  /// A part of a page with a label.
  struct Deel {
    enum Plek { case links, rechts, breed, keuzes }
    var titel: String
    var regels: [String]
    var plek = Plek.breed
    /// When there is no room for all of it, its beginning stays, with this line under it; nil: its end stays.
    var vervolg: String?
    /// Lines that are laid out already (columns): shown as they are.
    var opgemaakt = false
  }

  /// Heading: what and where; on a screen the bar at the top.
  var kop: String
  /// At the right of the bar: the clock.
  var klok = ""
  var delen: [Deel]
  /// Pages of a fixed make-up fill the screen; others are paged text.
  var vast = false
}
