package import Scenario

/// One criterion of one triage: what was judged, what the facts say, and what that seat could know.
package struct Criteriumbeeld: Equatable, Sendable {
  /// A puzzelstuk under the criterion, with what this seat could know of it at that moment.
  package struct Grondslag: Equatable, Sendable {
    package var puzzelstuk: String
    package var stand: Kennisstand
    /// It was there at that moment; what happened only later could carry no judgement.
    package var bestond: Bool
  }

  package var feit: Deelfeit
  /// What was judged; nil: left open.
  package var gegeven: Driewaarde?
  /// What the facts of the casus come to.
  package var sleutel: Driewaarde
  package var stand: Kennisstand
  package var rustOp: [Grondslag]
}

/// A triage of a seat as a reflectiebegeleider looks at it.
package struct Triagebeeld: Equatable, Sendable {
  package var stoel: Stoel
  /// Number of the event.
  package var gebeurtenis: Int
  package var handeling: Handeling
  package var criteria: [Criteriumbeeld]

  /// The triages of participants: on ZSM the last before the decision, in the house each weegoverleg.
  package static func van(_ sessie: Sessie) -> [Triagebeeld] {
    Stoel.allCases.flatMap { seat -> [Triagebeeld] in
      let view = Blik(sessie, seat)
      return view.triages.map { move in
        Triagebeeld(
          stoel: seat, gebeurtenis: move.nummer, handeling: move.handeling,
          criteria: Deelfeit.allCases.map { fact in
            Criteriumbeeld(
              feit: fact, gegeven: move.handeling.criteria?[fact.rawValue], sleutel: sessie.casus.waarde(fact),
              stand: view.stand(fact, gezien: move.verricht.gezien, tot: move.nummer),
              rustOp: view.dragend(fact).map {
                Criteriumbeeld.Grondslag(
                  puzzelstuk: $0, stand: view.stand($0, bij: move),
                  bestond: !view.bestaand([$0], bij: move.nummer).isEmpty)
              })
          })
      }
    }
  }
}
