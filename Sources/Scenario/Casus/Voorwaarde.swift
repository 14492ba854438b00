/// What must have been done, or not yet, for something in a casus to hold (format 2): a closed list.
///
/// It is asked of the state at a moment, so what is true of it is true for every recording of those events.
package struct Voorwaarde: Equatable, Sendable {
  /// A term that can pass, by its word in recordings.
  package enum Termijnsoort: String, Sendable, CaseIterable {
    case status, antwoord, advies, terugkoppeling
  }

  /// One thing that holds or does not.
  package enum Feit: Equatable, Sendable {
    /// ZSM spoke with somebody.
    case gesproken(Rol)
    /// A seat, or a role beside it, asked a role something.
    case nagevraagd(Rol)
    /// With the decision it was said that this role hears it.
    case hoort(Rol)
    /// One of these decisions fell.
    case beslissing([String])
    case beslist(Bool)
    case teruggekoppeld(Bool)
    case geagendeerd(Bool)
    /// A seat knows the content of a puzzelstuk; nil: one of the two.
    case bekend(String, Stoel?)
    /// An incident happened.
    case gebeurd(String)
    /// A reaction to an incident was chosen.
    case reactie(String)
    /// A meeting was held.
    case overleg(Overlegsoort)
    /// A term of this kind passed before it was met.
    case teLaat(Termijnsoort)
  }

  package var feiten: [Feit]

  package init(_ feiten: [Feit]) { self.feiten = feiten }
}

/// When something holds: all of the one, and nothing of the other.
package struct Geldigheid: Equatable, Sendable {
  /// All of it must hold; nil: nothing must.
  package var als: Voorwaarde?
  /// Nothing of it may hold; nil: nothing stands in the way.
  package var tenzij: Voorwaarde?

  package init(als: Voorwaarde? = nil, tenzij: Voorwaarde? = nil) {
    self.als = als
    self.tenzij = tenzij
  }

  /// It holds whatever was done.
  package static let altijd = Geldigheid()

  /// Whether it holds where each of these facts does or does not.
  package func geldt(_ fact: (Voorwaarde.Feit) -> Bool) -> Bool {
    (als?.feiten.allSatisfy(fact) ?? true) && !(tenzij?.feiten.contains(where: fact) ?? false)
  }
}
