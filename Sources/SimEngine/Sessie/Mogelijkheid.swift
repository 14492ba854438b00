package import Scenario

/// A handeling that is offered, with what must be chosen for it: a screen makes its form from this.
package struct Mogelijkheid: Equatable, Sendable {
  /// Something to choose or write.
  package enum Veld: Equatable, Sendable {
    case aan([Rol])
    case systeem([String])
    case kanaal([Kanaal])
    case koppelvlak([KoppelvlakID])
    /// Any number of leefgebieden, none for everything; and of the questions with these ids, which a holder offered.
    case leefgebieden(vragen: [String])
    case doel([String])
    /// Any number of these, none included.
    case puzzelstukken([String])
    case beslissing([String])
    /// Any number of the decisions that can go together with the one that was chosen, none included.
    case ook
    /// Which zaak it is about, by its id.
    case zaak([String])
    case uitkomst
    case criteria
    case route
    case deelnemers([Rol])
    case bericht([Int])
    case gevolgd
    case reclasseringsonderzoek
    case hoort([Rol])
    case verwerking
    case signaal([String])
    case agenderen
    case minuten
    /// Incidents that wait for a reaction.
    case incident([String])
    /// A reaction to the incident that was chosen.
    case reactie
    /// A question or a text to write; may it be left empty?
    case tekst(vraag: String, verplicht: Bool)
  }

  package var soort: Handelingsoort
  package var rollen: [Rol]
  package var velden: [Veld]
  /// Simulated minutes, for the menu.
  package var kosten: Int
}
