package import Scenario

/// Evidence that a text claims: a confession, pictures, a witness, traces, a doctor's letter.
///
/// The words are of the language and few on purpose: what is claimed in other words is not seen, and what a casus mentions
/// anywhere counts as grounded. What is found is asked about, never called untrue.
package enum Bewijsclaim: String, Sendable, CaseIterable {
  case bekentenis, beelden, getuige, sporen, letselverklaring

  private var claim: Patronen {
    switch self {
    case .bekentenis: Self.bekennen
    case .beelden: Self.opBeeld
    case .getuige: Self.gezien
    case .sporen: Self.gevonden
    case .letselverklaring: Self.arts
    }
  }

  private static let bekennen = Patronen(
    "heeft|hebben ..1 bekend !bij|gemaakt; bekent !niet|niets|geen; bekende ..1 vannacht|gisteren|vandaag|alles|zojuist|direct|meteen|vanmorgen|volledig; bekentenis; bekennende verdachte; heeft ..2 toegegeven; gaf ..2 toe; geeft ..2 toe"
  )
  private static let opBeeld = Patronen(
    "camera*; *camera; camerabeeld*; videobeeld*; op beeld; beelden; filmpje; dashcam")
  private static let gezien = Patronen("getuige; getuigen; ooggetuige*; getuigenverklaring*")
  private static let gevonden = Patronen("dna; dna-spoor; vingerafdruk*; bloedspoor*; bloedsporen")
  private static let arts = Patronen("letselverklaring*; letselrapport*; forensisch arts; artsenverklaring*")

  /// In these words a casus speaks of it, whoever knows it.
  private var grond: [String] {
    switch self {
    case .bekentenis:
      [
        "bekent", "bekenn", "bekentenis", "heeft bekend", "bekende hij", "bekende zij", "geeft toe", "gaf toe",
        "toegegeven", "dat hij het was", "dat zij het was", "geeft de",
      ]
    case .beelden: ["camera", "beeld", "film", "foto"]
    case .getuige: ["getuige", " zag ", "gezien", "buurman", "buurvrouw", "collega"]
    case .sporen: ["dna", "spoor", "sporen", "afdruk"]
    case .letselverklaring: ["arts", "letsel", "huisarts", "spoed", "ambulance"]
    }
  }

  /// The first evidence that a text claims and of which a casus says nothing anywhere; nil: there is none.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - casus: The casus; all of it is looked through, also what nobody told yet.
  /// - Returns: The words of the text.
  package static func zonderGrond(_ text: String, _ casus: Casus) -> String? {
    let read = Ontleding(text)
    let all = allCases.compactMap { kind in kind.claim.eerste(read).map { (kind, $0) } }
    guard !all.isEmpty else { return nil }
    let known = teksten(casus).joined(separator: " ").lowercased()
    let found = all.first { kind, _ in
      if kind == .bekentenis, casus.zaken.contains(where: \.feit.bekent) { return false }
      return !kind.grond.contains { known.contains($0) }
    }
    return found.flatMap { read.vindplaats($0.1)?.woorden }
  }

  private static func teksten(_ casus: Casus) -> [String] {
    [casus.inleidingZsm, casus.inleidingHuis, casus.huis.planVanAanpak, casus.huis.advies?.tekst ?? ""]
      + casus.zaken.flatMap { [$0.feit.omschrijving, $0.feit.kwalificatie] + $0.feit.bewijs }
      + casus.puzzelstukken.flatMap { [$0.titel, $0.tekst] } + casus.incidenten.map(\.tekst)
  }
}
