/// An expected run of a casus: handelingen in, what should come of each, and findings of the scorekaart.
package struct Verloop: Equatable, Sendable {
  /// One step.
  package struct Stap: Equatable, Sendable {
    package var stoel: Stoel
    package var handeling: Handeling
    /// Kinds of event that must be among what the step gives, in this order; nil: nothing is checked.
    package var verwacht: [String]?
    /// Code with which the step must be refused.
    package var weigering: String?

    package init(stoel: Stoel, handeling: Handeling, verwacht: [String]?, weigering: String?) {
      self.stoel = stoel
      self.handeling = handeling
      self.verwacht = verwacht
      self.weigering = weigering
    }
  }

  /// A finding that must be on the scorekaart.
  package struct Verwachting: Equatable, Sendable {
    package var regel: String
    /// Seat, if the rule judges both.
    package var stoel: Stoel?
    package var oordeel: String

    package init(regel: String, stoel: Stoel?, oordeel: String) {
      self.regel = regel
      self.stoel = stoel
      self.oordeel = oordeel
    }
  }

  package var naam: String
  package var casus: String
  package var regio: String?
  /// Calendar date of instroom, `JJJJ-MM-DD`.
  package var datum: String?
  package var zaad: UInt64
  /// Roles per seat; nil: the default.
  package var rollen: [Stoel: [Rol]]?
  package var stappen: [Stap]
  package var scorekaart: [Verwachting]

  package init(
    naam: String, casus: String, regio: String?, datum: String?, zaad: UInt64, rollen: [Stoel: [Rol]]?,
    stappen: [Stap], scorekaart: [Verwachting]
  ) {
    self.naam = naam
    self.casus = casus
    self.regio = regio
    self.datum = datum
    self.zaad = zaad
    self.rollen = rollen
    self.stappen = stappen
    self.scorekaart = scorekaart
  }
}
