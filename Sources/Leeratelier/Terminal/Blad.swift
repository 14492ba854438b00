/// A page to show.
struct Blad: Equatable, Sendable {
  /// A part of a page with a label.
  struct Deel: Equatable, Sendable {
    enum Plek: Equatable, Sendable { case links, rechts, breed, keuzes }
    var titel: String
    var regels: [String]
    var plek = Plek.breed
    /// When there is no room for all of it, its beginning stays, with this line under it; nil: its end stays.
    var vervolg: String?
    /// What one types to read all of it, where a column has no room.
    var opdracht: String?
    /// Lines that are laid out already (columns): shown as they are.
    var opgemaakt = false
    /// When it is long, it gets a page of its own before this one.
    var eigenBlad = false
  }

  /// Heading: what and where; on a screen the bar at the top.
  var kop: String
  /// The heading where that has no room.
  var kopKort: String?
  /// At the right of the bar: the clock.
  var klok = ""
  /// A word in large letters above a page of a fixed make-up, and what stands beside it; nil: none.
  var groot: (woord: String, erbij: String)?
  var delen: [Deel]
  /// What is told line by line, where that is something else than what a screen shows; nil: the parts.
  var alsRegels: [Deel]?
  /// Pages of a fixed make-up fill the screen; others are paged text.
  var vast = false

  static func == (a: Blad, b: Blad) -> Bool {
    a.kop == b.kop && a.kopKort == b.kopKort && a.klok == b.klok && a.groot?.woord == b.groot?.woord
      && a.groot?.erbij == b.groot?.erbij && a.delen == b.delen && a.alsRegels == b.alsRegels && a.vast == b.vast
  }

  /// The page with these parts.
  func met(_ parts: [Deel]) -> Blad {
    var page = self
    page.delen = parts
    return page
  }
}
