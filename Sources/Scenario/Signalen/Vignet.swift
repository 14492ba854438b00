/// A short case of a few lines, to say of in a minute: agenderen or not, and by what one saw it (handreiking §4).
///
/// It is no `Signaal` of a casus: that lies on a pile that goes on; this one is talked about, with its criteria and sources.
package struct Vignet: Equatable, Sendable {
  /// A criterion that is in the text, with the words or the fact by which one can see it.
  package struct Aanwijzing: Equatable, Sendable {
    package var feit: Deelfeit
    /// `ja`, or `verdedigbaar` where one may doubt it.
    package var waarde: Driewaarde
    package var waaraan: String

    package init(feit: Deelfeit, waarde: Driewaarde, waaraan: String) {
      self.feit = feit
      self.waarde = waarde
      self.waaraan = waaraan
    }
  }

  /// One way to read a border case, with the source that stands behind it.
  package struct Lezing: Equatable, Sendable {
    package var agenderen: Bool
    package var tekst: String
    package var bron: Bron

    package init(agenderen: Bool, tekst: String, bron: Bron) {
      self.agenderen = agenderen
      self.tekst = tekst
      self.bron = bron
    }
  }

  package var id: String
  package var tekst: String
  /// What the author makes of it; `verdedigbaar`: a border case, in which either is.
  package var agenderen: Driewaarde
  /// The criteria that are in it; of the others the author says that they are not.
  package var aanwijzingen: [Aanwijzing]
  /// Priorities of regions, word for word, under which this case falls.
  package var prioriteiten: [String]
  package var waarom: String
  /// Where the sources say more than the criteria do.
  package var bron: Bron?
  /// Of a border case both readings; otherwise none.
  package var lezingen: [Lezing]

  /// A border case: both readings are shown, and neither is right.
  package var isGrensgeval: Bool { agenderen == .verdedigbaar }

  /// The value of one criterion here.
  package func waarde(_ feit: Deelfeit) -> Driewaarde { aanwijzingen.first { $0.feit == feit }?.waarde ?? .nee }

  /// What follows from the criteria by the landelijk kader.
  package var sleutel: Driewaarde { Deelfeit.sleutel { waarde($0) } }

  package init(
    id: String, tekst: String, agenderen: Driewaarde, aanwijzingen: [Aanwijzing], prioriteiten: [String],
    waarom: String,
    bron: Bron?, lezingen: [Lezing]
  ) {
    self.id = id
    self.tekst = tekst
    self.agenderen = agenderen
    self.aanwijzingen = aanwijzingen
    self.prioriteiten = prioriteiten
    self.waarom = waarom
    self.bron = bron
    self.lezingen = lezingen
  }
}

/// A file of vignettes.
package struct Signaalreeks: Equatable, Sendable {
  /// File name without extension.
  package var id: String
  package var titel: String
  package var toelichting: String
  package var vignetten: [Vignet]

  package init(id: String, titel: String, toelichting: String, vignetten: [Vignet]) {
    self.id = id
    self.titel = titel
    self.toelichting = toelichting
    self.vignetten = vignetten
  }
}
