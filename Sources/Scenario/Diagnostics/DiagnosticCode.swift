/// The stable codes of everything that can be wrong with a scenario file.
///
/// A code never changes its meaning; one that is no longer given stays unused. Titles, explanations and examples are
/// in `DiagnosticCode+….swift`, one file per area.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // The file as JSON.
  case bestandTeGroot = "L-001"
  case teDiepGenest = "L-002"
  case geenUTF8 = "L-003"
  case stuurteken = "L-004"
  case tekstNietAfgesloten = "L-005"
  case onbekendeEscape = "L-006"
  case commentaarNietAfgesloten = "L-007"
  case onverwachtTeken = "L-008"
  case kommaOntbreekt = "L-009"
  case dubbelePuntOntbreekt = "L-010"
  case haakjeOntbreekt = "L-011"
  case getalOnjuist = "L-012"
  case waardeOntbreekt = "L-013"
  case tekstNaEinde = "L-014"
  case veldnaamZonderAanhalingstekens = "L-015"
  case enkeleAanhalingstekens = "L-016"
  case teVeelFouten = "L-017"
  case nietTeLezen = "L-018"
  case anderSoortBestand = "L-019"

  // The shape of the values.
  case dubbelVeld = "L-020"
  case onbekendVeld = "L-021"
  case ontbrekendVeld = "L-022"
  case verkeerdeSoort = "L-023"
  case waardeBuitenLijst = "L-024"
  case getalBuitenBereik = "L-025"
  case ongeldigId = "L-026"
  case ongeldigePeriode = "L-027"
  case legeTekst = "L-028"
  case bestandsnaamGeenId = "L-029"
  case onbekendFormaat = "L-030"
  case ongeldigeTijd = "L-031"
  case ongeldigeDatum = "L-032"
  case ongeldigInvulveld = "L-033"
  case aanhalingBinnenTekst = "L-034"
  case kommagetal = "L-035"

  // References and content of a casus.
  case verwijzingNaarNiets = "L-040"
  case dubbelId = "L-041"
  case weinigPuzzelstukken = "L-042"
  case weinigHouders = "L-043"
  case weinigLeefgebieden = "L-044"
  case geenKrachten = "L-045"
  case geenTeBreedDoel = "L-046"
  case deelfeitZonderPuzzelstuk = "L-047"
  case weegoverlegTegenSleutel = "L-048"
  case weegoverlegOnvolledig = "L-049"
  case onbereikbaarPuzzelstuk = "L-050"
  case gevoeligZonderDoel = "L-051"
  case alleenTeBreedDoel = "L-052"
  case geenPassendeBeslissing = "L-053"
  case adviesJongerDanInstroom = "L-054"
  case bekendZonderAdvies = "L-055"
  case nazorgOnvolledig = "L-056"
  case verdachteNietEen = "L-057"
  case voorafBijOnbekende = "L-058"
  case houderZonderPlaats = "L-059"
  case reactiesZonderKeuze = "L-060"

  // Legal rules that a casus must fit.
  case haltLeeftijd = "L-061"
  case haltVoorwaarden = "L-062"
  case onderTwaalf = "L-063"
  case ophoudenTeLang = "L-064"
  case vasthoudenZonderGrond = "L-065"
  case isdVoorwaarden = "L-066"
  case verkeerdeAdviseur = "L-067"
  case onbevoegd = "L-068"
  case sepotTegenBewijs = "L-070"
  case strafbeschikkingOnmogelijk = "L-071"
  case stelselStrijdig = "L-072"
  case overalBezwaar = "L-073"

  // What may not be told about real people.
  case bsn = "L-080"
  case iban = "L-081"
  case telefoonnummer = "L-082"
  case emailadres = "L-083"
  case postcode = "L-084"
  case straat = "L-085"
  case kenteken = "L-086"
  case parketnummer = "L-087"
  case procesverbaalnummer = "L-088"
  case documentnummer = "L-089"
  case geboortedatum = "L-090"
  case naam = "L-091"
  case herleidbareCombinatie = "L-092"

  // What only play shows.
  case nooitVernomen = "L-110"
  case nooitGenomen = "L-111"
  case geenPassendeValt = "L-112"
  case nietOpTijdKlaar = "L-113"
  /// Of a casus with its expected runs: Verslag's `Speeltijd` gives it.
  case speeltijdWijktAf = "L-114"
  /// Of a file of expected runs, beside its casus: SimEngine's `Verloop.meldingen` gives it.
  case verloopWijktAf = "L-115"
  /// Of a casus without a file of expected runs beside it.
  case verloopOntbreekt = "L-116"
  case nooitOpTijdVernomen = "L-117"
  case antwoordAltijdTeLaat = "L-118"
  case wachtenWint = "L-119"

  // Vignettes for recognising signals.
  case vignetTegenSleutel = "L-120"
  case grensgevalZonderLezingen = "L-121"
  case lezingenZonderGrensgeval = "L-122"
  case signaalNietBenoemd = "L-123"

  // Methods of reflection.
  case fragmentVoorOpenRonde = "L-130"
  case methodeZonderVoornemen = "L-131"
  case korteVormPastNiet = "L-132"

  // Leergangen.
  case leerdoelsoortOntbreekt = "L-140"
  case voorwaardeZonderSessie = "L-141"
  case casusVakerInLeergang = "L-142"
  case leergangZonderCasus = "L-143"

  // How a casus gives its zaken.
  case veldBijZaken = "L-180"
  case zaakVerdachte = "L-181"
  case samengaanOnmogelijk = "L-182"
  case tweedeMomentOnmogelijk = "L-183"
  case zonderZaakStrijdig = "L-184"

  // What an author does not see by reading the file again.
  case tijdreis = "L-150"
  case feitVerklapt = "L-151"
  case verouderendWoord = "L-152"
  case bezwaarTegenspraak = "L-153"
  case beslissingenGeordend = "L-154"
  case herkenningTeRuim = "L-155"
  case aanhalingDubbel = "L-156"
  case relatieGeenNaamwoord = "L-157"
  case bewijsMetPunt = "L-158"
  case houderOntbreekt = "L-159"
  case toegangZonderWeg = "L-160"
  case adviesMetWatBlijft = "L-161"
  case incidentNaEinde = "L-162"
  case voorafZonderBegin = "L-163"
  case onbekendeRechtsregel = "L-164"
  case feitZonderHechtenis = "L-165"
  /// Of a casus without expected runs: with them the playing time is estimated (L-114).
  case leeslast = "L-166"

  // Where a region contradicts itself.
  case termijnStrijdig = "L-170"
  case intermediairBuitenZsm = "L-171"
  case adviesVoorOpening = "L-172"
  case nooitOpen = "L-173"
  case wegLangerDanTermijn = "L-174"
  case eigenKoppelvlakStrijdig = "L-175"

  // The people of a casus itself, and what depends on what was done (format 2).
  case rolZonderInbreng = "L-185"
  case afloopOntbreekt = "L-186"
  case voorwaardeKanNiet = "L-187"
  case stukOntstaatNiet = "L-188"
  case tegenspraakMetZichzelf = "L-189"

  /// Whether reading cannot find it: SimEngine's `Doorlooprapport` gives it.
  package var vraagtSpel: Bool {
    switch self {
    case .nooitVernomen, .nooitGenomen, .geenPassendeValt, .nietOpTijdKlaar, .nooitOpTijdVernomen,
      .antwoordAltijdTeLaat:
      true
    default: false
    }
  }

  /// Whether reading cannot find it: it takes the expected runs of the casus.
  package var vraagtVerloop: Bool { [.speeltijdWijktAf, .verloopWijktAf, .verloopOntbreekt, .leeslast].contains(self) }

  /// Whether a file with this finding can still be used.
  package var ernst: Diagnostic.Ernst {
    switch self {
    case .herleidbareCombinatie, .weinigPuzzelstukken, .weinigHouders, .weinigLeefgebieden, .geenKrachten,
      .geenTeBreedDoel, .bekendZonderAdvies, .alleenTeBreedDoel, .stelselStrijdig, .overalBezwaar,
      .nazorgOnvolledig, .nooitVernomen, .nooitGenomen, .speeltijdWijktAf, .verloopOntbreekt, .nooitOpTijdVernomen,
      .antwoordAltijdTeLaat, .wachtenWint, .tijdreis, .feitVerklapt, .verouderendWoord, .bezwaarTegenspraak,
      .beslissingenGeordend, .herkenningTeRuim, .aanhalingDubbel, .relatieGeenNaamwoord, .bewijsMetPunt,
      .houderOntbreekt, .toegangZonderWeg, .adviesMetWatBlijft, .incidentNaEinde, .voorafZonderBegin,
      .onbekendeRechtsregel, .feitZonderHechtenis, .leeslast, .termijnStrijdig, .intermediairBuitenZsm,
      .adviesVoorOpening, .nooitOpen, .wegLangerDanTermijn, .eigenKoppelvlakStrijdig, .rolZonderInbreng,
      .voorwaardeKanNiet:
      .waarschuwing
    default: .fout
    }
  }

  /// The title, explanation and example of this code.
  package var beschrijving: Beschrijving? {
    Beschrijving.alle.first { $0.code == self }
  }

  /// The title, explanation and example of every code, in the order of the codes.
  package static var alle: [Beschrijving] { Beschrijving.alle }

  /// The code with a given number, however people write it: `L-012`, `l12`, `12`.
  package init?(gelezen text: String) {
    let digits = text.drop { !$0.isNumber }
    let prefix = text.prefix(text.count - digits.count).lowercased()
    guard ["", "l", "l-"].contains(prefix), let number = Int(digits), number >= 0 else { return nil }
    let padded = String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    self.init(rawValue: "L-" + padded)
  }
}

/// What `uitleg` tells about one code.
package struct Beschrijving: Sendable {
  /// A piece of a file that gives the code; `1️⃣` stands where the finding sits.
  package struct Voorbeeld: Sendable {
    /// What the piece is put into to become a whole file.
    package enum Plaats: Sendable {
      /// The piece is a whole file; only its JSON is read.
      case bestand
      /// The piece is a text in a casus.
      case tekst
      /// The piece is a whole file with expected runs.
      case verloop
      /// The piece is a whole file with vignettes.
      case signalen
      /// The piece is a whole file with a method of reflection.
      case methode
      /// The piece is a whole file with a leergang, beside the casussen that ship.
      case leergang
      /// The piece is the start of the sample casus in a file of this name.
      case bestandsnaam(String)
      /// The piece comes in place of this piece of the sample region.
      case regio(inPlaatsVan: String)
      /// The file is not there.
      case geenBestand
      /// The piece comes in place of this piece of the sample casus.
      case casus(inPlaatsVan: String)
      /// The piece comes in place of this piece of the sample casus with two zaken.
      case zaken(inPlaatsVan: String)
      /// The piece comes in place of this piece of the sample casus without a zaak.
      case zonderZaak(inPlaatsVan: String)
    }

    /// The marker of the place where the finding sits.
    package static let marker = "1️⃣"

    /// One change to the sample casus: every occurrence of a piece, and what comes in its place.
    package struct Wijziging: Sendable {
      /// The piece that is replaced.
      package let van: String
      /// What comes in its place.
      package let naar: String
    }

    /// What the piece is put into.
    package let plaats: Plaats
    /// The piece, with the marker of the place in it.
    package let tekst: String
    /// Further changes that the sample casus needs for the example.
    package let andere: [Wijziging]
    /// How often the part between ⟨ and ⟩ is repeated, for an example too long to print.
    package let herhaling: Int

    init(_ plaats: Plaats, _ tekst: String, andere: KeyValuePairs<String, String> = [:], herhaling: Int = 1) {
      self.plaats = plaats
      self.tekst = tekst
      self.andere = andere.map { Wijziging(van: $0.key, naar: $0.value) }
      self.herhaling = herhaling
    }

    /// The example as readers see it.
    package var getoond: String {
      let shown = tekst.split(separator: Self.marker, omittingEmptySubsequences: false).joined()
      guard herhaling > 1 else { return shown }
      return shown.split(separator: "⟩", omittingEmptySubsequences: false).joined(separator: " … (\(herhaling) keer)")
        .split(separator: "⟨", omittingEmptySubsequences: false).joined()
    }

    /// The example in full, the repeated part repeated, the marker still in it.
    package var voluit: String {
      guard herhaling > 1, let open = tekst.firstIndex(of: "⟨"), let close = tekst.firstIndex(of: "⟩") else {
        return tekst
      }
      let part = String(tekst[tekst.index(after: open)..<close])
      return tekst[..<open] + String(repeating: part, count: herhaling) + tekst[tekst.index(after: close)...]
    }
  }

  /// The code that is described.
  package let code: DiagnosticCode
  /// A title of a few words.
  package let titel: String
  /// Why the rule exists and how to obey it, in plain Dutch.
  package let uitleg: String
  /// A piece of a file that gives the code.
  package let voorbeeld: Voorbeeld

  init(_ code: DiagnosticCode, _ titel: String, _ uitleg: String, _ voorbeeld: Voorbeeld) {
    self.code = code
    self.titel = titel
    self.uitleg = uitleg
    self.voorbeeld = voorbeeld
  }

  /// Every code's description, in the order of the codes.
  package static let alle: [Beschrijving] =
    syntaxis + vorm + schrijfwijze + inhoud + recht + anonimiteit + spel + signalen + methoden
    + leergangen + onzichtbaar + regiostrijd + regio2 + zaken + mensen
}
