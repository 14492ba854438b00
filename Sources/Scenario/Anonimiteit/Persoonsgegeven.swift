/// The kinds of data that point at a real person and never stand in a scenario.
package enum Persoonsgegeven: String, CaseIterable, Hashable, Sendable {
  case bsn, iban, telefoonnummer, emailadres, postcode, straat, kenteken, parketnummer, procesverbaal, document,
    geboortedatum, naam

  /// The code under which it is reported.
  package var code: DiagnosticCode {
    switch self {
    case .bsn: .bsn
    case .iban: .iban
    case .telefoonnummer: .telefoonnummer
    case .emailadres: .emailadres
    case .postcode: .postcode
    case .straat: .straat
    case .kenteken: .kenteken
    case .parketnummer: .parketnummer
    case .procesverbaal: .procesverbaalnummer
    case .document: .documentnummer
    case .geboortedatum: .geboortedatum
    case .naam: .naam
    }
  }

  /// What it is, as a message calls it.
  package var omschrijving: String {
    switch self {
    case .bsn: "burgerservicenummer"
    case .iban: "rekeningnummer"
    case .telefoonnummer: "telefoonnummer"
    case .emailadres: "e-mailadres, behalve bij example.org"
    case .postcode: "postcode"
    case .straat: "straatnaam"
    case .kenteken: "kenteken"
    case .parketnummer: "parketnummer"
    case .procesverbaal: "nummer van een proces-verbaal"
    case .document: "nummer van een document"
    case .geboortedatum: "geboortedatum"
    case .naam: "naam of initiaal van een persoon"
    }
  }

  /// What to write instead.
  package var rolaanduiding: String {
    switch self {
    case .bsn: "[burgerservicenummer]"
    case .iban: "[rekeningnummer]"
    case .telefoonnummer: "[telefoonnummer]"
    case .emailadres: "[e-mailadres]"
    case .postcode, .straat: "[adres]"
    case .kenteken: "[kenteken]"
    case .parketnummer: "[parketnummer]"
    case .procesverbaal: "[nummer proces-verbaal]"
    case .document: "[documentnummer]"
    case .geboortedatum: "[geboortedatum]; het jaar mag blijven"
    case .naam: "de rol: [verdachte], [slachtoffer], [getuige], 'de moeder'"
    }
  }
}

/// A place in a file where personal data seem to stand.
package struct Vondst: Hashable, Sendable {
  /// How sure it is that this is what it seems.
  package enum Zekerheid: String, Comparable, Sendable {
    case laag, middel, hoog

    /// Orders by certainty, least first.
    package static func < (a: Zekerheid, b: Zekerheid) -> Bool { a.rang < b.rang }

    private var rang: Int {
      switch self {
      case .laag: 0
      case .middel: 1
      case .hoog: 2
      }
    }
  }

  /// What kind of data it is.
  package let soort: Persoonsgegeven
  /// Where it stands in the file.
  package let range: SourceRange
  /// Why it was found, without the found text itself.
  package let waarom: String
  /// How sure it is.
  package let zekerheid: Zekerheid

  /// A finding with its reason.
  package init(_ soort: Persoonsgegeven, _ range: SourceRange, _ waarom: String, _ zekerheid: Zekerheid) {
    self.soort = soort
    self.range = range
    self.waarom = waarom
    self.zekerheid = zekerheid
  }

  /// The finding as a report, which never holds the found text.
  package var diagnostic: Diagnostic {
    Diagnostic(
      soort.code, at: range,
      "een scenario bevat geen \(soort.omschrijving); \(waarom) (zekerheid: \(zekerheid.rawValue))",
      hint: "vervang door \(soort.rolaanduiding)")
  }
}
