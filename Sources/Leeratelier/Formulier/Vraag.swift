/// Something that a form asks: what, and from what one chooses.
struct Vraag: Equatable, Sendable {
  /// Something to choose.
  struct Optie: Equatable, Sendable {
    /// What choosing it does.
    enum Gevolg: Equatable, Sendable {
      /// It is the answer.
      case antwoord
      /// It goes back to the question before; what the list has to say about it is told first.
      case terug
    }

    /// The word by which it can be chosen, also in a file with input; never a number, for a number is a place.
    var woord: String
    /// As it is shown.
    var tekst: String
    var gevolg = Gevolg.antwoord
  }

  /// What kind of answer it takes.
  enum Vorm: Equatable, Sendable {
    case een([Optie])
    /// Any number of these, at least so many.
    case meer([Optie], minstens: Int)
    /// A text; may it be left empty?
    case tekst(verplicht: Bool)
  }

  /// By this name what was typed lies ready when the question comes again.
  var naam: String
  var tekst: String
  var vorm: Vorm

  /// What can be chosen; nothing where a text is asked.
  var opties: [Optie] {
    switch vorm {
    case .een(let options), .meer(let options, minstens: _): options
    case .tekst: []
    }
  }
}

/// What somebody answers to a `Vraag`; choices by their place in its list.
enum Antwoord: Equatable, Sendable {
  case keuze(Int)
  case keuzes([Int])
  case tekst(String)
}
