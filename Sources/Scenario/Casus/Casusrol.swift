/// What a casus says of one role (format 2): somebody of its own, or when somebody whom every casus has can be reached.
package struct Casusrol: Equatable, Sendable {
  /// Between which minutes of which days somebody is there.
  package struct Bereikbaarheid: Equatable, Sendable {
    /// Minutes after midnight.
    package var uren: Range<Int>
    package var dagen: [Weekdag]

    package init(uren: Range<Int>, dagen: [Weekdag]) {
      self.uren = uren
      self.dagen = dagen
    }
  }

  package var rol: Rol
  /// Id of the person of the casus whom it is; nil: nobody of that list.
  package var persoon: String?
  /// nil: always.
  package var bereikbaar: Bereikbaarheid?
  /// The role comes into view once this holds; nil: from the start.
  package var na: Voorwaarde?

  package init(rol: Rol, persoon: String? = nil, bereikbaar: Bereikbaarheid? = nil, na: Voorwaarde? = nil) {
    self.rol = rol
    self.persoon = persoon
    self.bereikbaar = bereikbaar
    self.na = na
  }
}

extension Casus {
  /// The roles that this casus names itself, in the order of the file.
  package var eigenRollen: [Rol] { rollen.map(\.rol).filter(\.isEigen) }

  /// Every role that can occur in this casus: those of every casus, then its own.
  package var alleRollen: [Rol] { rollen.isEmpty ? Rol.allCases : Rol.allCases + eigenRollen }

  /// What the casus says of a role; nil: nothing in particular.
  package func gegeven(_ rol: Rol) -> Casusrol? { rollen.isEmpty ? nil : rollen.first { $0.rol == rol } }

  /// The role with a word, of every casus or of this one.
  package func rol(_ word: String) -> Rol? { Rol(rawValue: word) ?? eigenRollen.first { $0.rawValue == word } }

  /// The roles of the casus itself that stand for a victim: they hear a decision, each for themselves (domeinmodel §16).
  package var eigenSlachtoffers: [Rol] {
    rollen.filter { given in
      given.rol.isEigen
        && personen.contains { $0.id == given.persoon && $0.hoedanigheid == .slachtoffer }
    }.map(\.rol)
  }
}

extension Casus {
  /// Whether something comes into being during the session.
  package var heeftLatereStukken: Bool { puzzelstukken.contains { $0.vanaf != nil } }

  /// The roles that stand for the victims: the one of every casus unless its own roles stand for each of them.
  package var slachtoffers: [Rol] {
    let own = eigenSlachtoffers
    let covered = Set(rollen.compactMap(\.persoon))
    let rest = personen.contains { $0.hoedanigheid == .slachtoffer && !covered.contains($0.id) }
    return (own.isEmpty || rest ? [.slachtoffer] : []) + own
  }

  /// The puzzelstukken that contradict this one, whichever of the two names the other.
  package func tegenspreekt(_ piece: Puzzelstuk) -> [Puzzelstuk] {
    tegenspraak.compactMap { $0.een.id == piece.id ? $0.ander : $0.ander.id == piece.id ? $0.een : nil }
  }

  /// The puzzelstukken that contradict one another, each pair once, in the order of the casus.
  package var tegenspraak: [(een: Puzzelstuk, ander: Puzzelstuk)] {
    puzzelstukken.indices.flatMap { first in
      puzzelstukken[(first + 1)...].filter { other in
        other.tegenspraak.contains(puzzelstukken[first].id) || puzzelstukken[first].tegenspraak.contains(other.id)
      }.map { (puzzelstukken[first], $0) }
    }
  }
}
