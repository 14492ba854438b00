/// An expected run of a casus: handelingen in, what should come of each, and findings of the scorekaart.
package struct Verloop: Equatable, Sendable {
  /// One step.
  package struct Stap: Equatable, Sendable {
    package var stoel: Stoel
    package var handeling: Handeling
    /// Kinds of event that must be among what the step gives, in this order; nil: nothing is checked.
    package var verwacht: [Gebeurtenissoort]?
    /// Ids of the puzzelstukken of which the seat that does the step learns the content in it, and did not know it: these,
    /// and no others.
    package var vernomen: [String]?
    /// On which grounds holders keep something from that seat in this step, in order: these, and no others.
    package var gronden: [Weigergrond]?
    /// The decision that falls in this step.
    package var besluit: Besluitverwachting?
    /// Code with which the step must be refused.
    package var weigering: Weigercode?

    package init(stoel: Stoel, handeling: Handeling, verwacht: [Gebeurtenissoort]? = nil, weigering: Weigercode? = nil)
    {
      self.stoel = stoel
      self.handeling = handeling
      self.verwacht = verwacht
      self.weigering = weigering
    }
  }

  /// A decision that must fall, and why what was asked for was not done.
  package struct Besluitverwachting: Equatable, Sendable {
    /// Id of the decision.
    package var beslissing: String
    /// The first ground on which the officier passed over the advice or the proposal; nil: neither was passed over.
    package var grond: Grond?

    package init(beslissing: String, grond: Grond?) {
      self.beslissing = beslissing
      self.grond = grond
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
  /// The short track: the simulation plays `vooraf`.
  package var kort = false
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
