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
    /// A text of one line; what lies ready is kept with Enter.
    case regel(verplicht: Bool)

    /// How one answers it.
    var hulp: String {
      switch self {
      case .een: "Typ het nummer, of het begin van de woorden, en druk op Enter."
      case .meer(_, let least):
        "Typ een of meer nummers met spaties ertussen, bijvoorbeeld 1 3."
          + (least == 0
            ? " \u{2018}geen\u{2019} kiest niets, \u{2018}alle\u{2019} alles." : " \u{2018}alle\u{2019} kiest alles.")
      case .tekst(let required):
        "Schrijf in eigen woorden. Wat u typt wordt bij iedere toets bewaard; ook als u teruggaat of stopt, ligt het hier weer klaar."
          + (required ? "" : " Leeg laten mag.")
      case .regel(let required):
        "Typ uw antwoord en druk op Enter."
          + (required ? "" : " Een streepje (-) laat het leeg.")
      }
    }
  }

  /// By this name what was typed lies ready when the question comes again.
  var naam: String
  var tekst: String
  var vorm: Vorm
  /// What `?` says about it.
  var uitleg = ""

  /// What can be chosen; nothing where a text is asked.
  var opties: [Optie] {
    switch vorm {
    case .een(let options), .meer(let options, minstens: _): options
    case .tekst, .regel: []
    }
  }
}

/// What somebody answers to a `Vraag`; choices by their place in its list.
enum Antwoord: Equatable, Sendable {
  case keuze(Int)
  case keuzes([Int])
  case tekst(String)
}
