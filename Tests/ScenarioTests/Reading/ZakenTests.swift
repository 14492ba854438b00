import Foundation
import Testing

@testable import Scenario

/// How a casus gives its zaken: none, one or more.
struct ZakenTests {
  private static func lees(_ text: String) -> Gelezen<Casus> {
    CasusReader.lees(SourceText(bestand: "voorbeeld.json", tekst: text), id: "voorbeeld")
  }

  @Test func readsACasusWithoutAZaak() throws {
    let read = Self.lees(try Sample.zaken("zonder-zaak"))
    #expect(read.meldingen == [])
    let casus = try #require(read.waarde)
    #expect(!casus.heeftZaak && casus.feit == nil && casus.beslissingen.isEmpty && casus.aanvullendeVraag == nil)
    #expect(casus.verdachte?.naam == "Harm" && casus.leeftijdVerdachte == 52)
    #expect(casus.uitkomsten.count == Weeguitkomst.allCases.count)
    // A stuk counts for outcomes of the weegoverleg.
    #expect(casus.puzzelstuk("zus")?.beslissingen == ["afspraken", "casusoverleg", "contact_leggen"])
    let told = try #require(casus.weegoverleg.first { $0.keuze == .casusoverleg }?.afloop)
    #expect(told.alleZonderZaak.map(\.naam) == ["betrokkene", "naasten", "professional", "betrokken burger"])
    #expect(told.verdachte.winst == "Rust voor hem." && told.slachtoffer.vraag == "Wie belt haar?")
  }

  @Test func readsMoreZaken() throws {
    let read = Self.lees(try Sample.zaken("wederzijds"))
    #expect(read.meldingen == [])
    let casus = try #require(read.waarde)
    #expect(casus.zaken.map(\.id) == ["zaak-bram", "zaak-kees"] && casus.verdachte?.naam == "Bram")
    #expect(casus.zaken.map(\.titel) == [.opgehouden, .heengezonden])
    #expect(casus.isBekend(0) && !casus.isBekend(1) && !casus.isVanHetHuis(1))
    #expect(casus.naam(zaak: 1) == "de zaak tegen Kees")
    #expect(casus.beslissing("kees-mediation")?.soort == .mediation && casus.zaak(van: "kees-mediation") == 1)
    #expect(casus.beslissing("bram-sepot")?.ook == ["bram-gesprek"])
    #expect(casus.beslissing("bram-verdiepen")?.opnieuwNa == ISOPeriod("P7D"))
    #expect(casus.beslissing("bram-hic")?.soort == .overdrachtHic)
    // One zaak alone is a casus of one suspect, with the house as it is to him.
    let kees = casus.alleen(zaak: 1)
    #expect(kees.zaken.count == 1 && kees.feit?.kwalificatie == "eenvoudige mishandeling")
    #expect(kees.verdachte?.naam == "Kees" && !kees.huis.bekend && kees.huis.advies == nil)
  }

  /// Two zaken of one person are told apart by their feit.
  @Test func namesTwoZakenOfOnePersonByTheirFeit() throws {
    var casus = try #require(Self.lees(try Sample.zaken("wederzijds")).waarde)
    casus.zaken[1].verdachte = "bram"
    #expect(casus.naam(zaak: 0) == "de zaak tegen Bram (mishandeling)" && casus.isVanHetHuis(1) && casus.isBekend(1))
  }

  /// The form with one zaak at the top of the file means the same as one zaak in the list.
  @Test func oneZaakInTheListIsTheCasusThatItWas() throws {
    let old = try Sample.casus([("\"formaat\": 1", "\"formaat\": 2")])
    let top = try #require(Self.lees(old).waarde)
    #expect(top.zaken.count == 1 && top.zaken[0].verdachte == nil && top.zaken[0].id.isEmpty)
    func part(_ from: String, _ to: String) throws -> String {
      let start = try #require(old.range(of: from))
      let end = try #require(old.range(of: to, range: start.upperBound..<old.endIndex))
      return String(old[start.lowerBound..<end.lowerBound])
    }
    let feit = try part("  \"feit\": {", "  \"huis\": {")
    let decisions = try part("  \"beslissingen\": [\n", "  \"weegoverleg\"")
    let inside =
      feit.replacingOccurrences(of: "\"verdachte\": {", with: "\"status\": {") + decisions
    let new = old.replacingOccurrences(of: decisions, with: "").replacingOccurrences(
      of: feit, with: "\"zaken\": [{ \"id\": \"z\", \"verdachte\": \"dennis\",\n\(inside) }],\n")
    let read = Self.lees(new)
    #expect(read.meldingen == [])
    var listed = try #require(read.waarde)
    listed.zaken[0].id = ""
    listed.zaken[0].verdachte = nil
    #expect(listed == top)
  }

  @Test(arguments: [
    // In an old file the field does not exist.
    ("zonder-zaak", "\"formaat\": 2", "\"formaat\": 1", DiagnosticCode.onbekendVeld),
    ("zonder-zaak", "  \"zaken\": [],\n", "", .ontbrekendVeld),
    ("zonder-zaak", "  \"zaken\": [],\n", "  \"zaken\": [],\n  \"vooraf_begin\": \"P2W\",\n", .veldBijZaken),
    ("zonder-zaak", "\"begin\": \"vooraf\"", "\"begin\": \"instroom\"", .zonderZaakStrijdig),
    ("zonder-zaak", "\"hoedanigheid\": \"betrokkene\"", "\"hoedanigheid\": \"anders\"", .zonderZaakStrijdig),
    ("zonder-zaak", "\"hoedanigheid\": \"familie\"", "\"hoedanigheid\": \"betrokkene\"", .zonderZaakStrijdig),
    ("zonder-zaak", "\"hoedanigheid\": \"familie\"", "\"hoedanigheid\": \"verdachte\"", .zonderZaakStrijdig),
    ("zonder-zaak", "\"houder\": \"ggz\"", "\"houder\": \"politie_zsm\"", .zonderZaakStrijdig),
    ("zonder-zaak", "\"beslissingen\": [\"casusoverleg\"]", "\"beslissingen\": [\"taakstraf\"]", .waardeBuitenLijst),
    ("zonder-zaak", "\"naasten\": {", "\"slachtoffer\": {", .onbekendVeld),
    ("wederzijds", "\"id\": \"zaak-kees\"", "\"id\": \"zaak-bram\"", .zaakVerdachte),
    ("wederzijds", "\"verdachte\": \"kees\"", "\"verdachte\": \"karel\"", .zaakVerdachte),
    ("wederzijds", "\"ook\": [\"bram-gesprek\"]", "\"ook\": [\"bram-verdiepen\"]", .samengaanOnmogelijk),
    ("wederzijds", "\"ook\": [\"bram-gesprek\"]", "\"ook\": [\"bram-sepot\"]", .samengaanOnmogelijk),
    ("wederzijds", "\"soort\": \"verdieping\"", "\"soort\": \"overdracht\"", .tweedeMomentOnmogelijk),
    ("wederzijds", "\"einde_dagen\": 21", "\"einde_dagen\": 9", .tweedeMomentOnmogelijk),
    (
      "wederzijds", "\"status\": {\"titel\": \"heengezonden\"", "\"verdachte\": {\"titel\": \"heengezonden\"",
      .dubbelVeld
    ),
    ("wederzijds", "\"beslissingen\": [\"bram-verdiepen\"]", "\"beslissingen\": [\"bram-weg\"]", .verwijzingNaarNiets),
    // The house advises on its own person.
    (
      "wederzijds", "\"vastgesteld\": \"P5W\", \"beslissing\": \"bram-strafbeschikking\"",
      "\"vastgesteld\": \"P5W\", \"beslissing\": \"kees-strafbeschikking\"", .verwijzingNaarNiets
    ),
    ("wederzijds", "\"id\": \"kees-strafbeschikking\"", "\"id\": \"bram-sepot\"", .dubbelId),
    // What the law says of a zaak is said of each, at its own place.
    (
      "wederzijds", "\"titel\": \"opgehouden\", \"sinds_minuten\": 80",
      "\"titel\": \"opgehouden\", \"sinds_minuten\": 2000", .ophoudenTeLang
    ),
  ])
  func reportsWhatDoesNotFit(_ name: String, _ van: String, _ naar: String, _ code: DiagnosticCode) throws {
    let sample = try Sample.zaken(name)
    try #require(sample.contains(van), "\(van)")
    let first = try #require(sample.range(of: van))
    let found = Sample.findings(sample.replacingCharacters(in: first, with: naar))
    #expect(found.map(\.code).contains(code), "\(van): \(found.map { "\($0.code) \($0.boodschap)" })")
  }

  /// A finding on a zaak points into that zaak.
  @Test func aFindingOnTheSecondZaakStandsThere() throws {
    let sample = try Sample.zaken("wederzijds")
    let text = sample.replacingOccurrences(
      of: "{\"titel\": \"heengezonden\", \"sinds_minuten\": 60}",
      with: "{\"titel\": \"opgehouden\", \"sinds_minuten\": 2000}")
    let found = try #require(Sample.findings(text).first { $0.code == .ophoudenTeLang })
    let place = try #require(text.range(of: "2000"))
    #expect(found.range.lower == text[..<place.lowerBound].utf8.count)
  }

  /// So does one on its decisions: that an end is missing, or that something in it never comes about.
  @Test func aFindingOnADecisionOfTheSecondZaakStandsThere() throws {
    let sample = try Sample.zaken("wederzijds")
    let decision = try #require(sample.range(of: "{\"id\": \"kees-strafbeschikking\""))
    let told = try #require(sample.range(of: ", \"afloop\": {", range: decision.upperBound..<sample.endIndex))
    let end = try #require(sample.range(of: "\n", range: told.upperBound..<sample.endIndex))
    let without = sample.replacingCharacters(in: told.lowerBound..<end.lowerBound, with: "}")
    let missing = try #require(Sample.findings(without).first { $0.code == .afloopOntbreekt })
    #expect(missing.range.lower == without[..<decision.lowerBound].utf8.count)
    let effect =
      "\"gevolgen\": [{\"voor\": \"burger\", \"als\": {\"gesproken\": \"wijkagent\"}, \"tekst\": [\"Rust.\"]}], "
    let never = sample.replacingCharacters(in: told.upperBound..<told.upperBound, with: effect)
    let found = try #require(Sample.findings(never).first { $0.code == .voorwaardeKanNiet })
    let place = try #require(never.range(of: "\"wijkagent\"}"))
    #expect(found.range.lower == never[..<place.lowerBound].utf8.count)
  }

  /// Of any suspect who is a minor the parents can hear the decision.
  @Test func theParentsOfASecondSuspectCanHearTheDecision() throws {
    let sample = try Sample.zaken("wederzijds")
    let told = try #require(sample.range(of: ", \"afloop\": {"))
    let effect = "\"gevolgen\": [{\"voor\": \"burger\", \"als\": {\"hoort\": \"ouders\"}, \"tekst\": [\"Rust.\"]}], "
    let text = sample.replacingCharacters(in: told.upperBound..<told.upperBound, with: effect)
    #expect(Sample.findings(text).map(\.code).contains(.voorwaardeKanNiet))
    let young = text.replacingOccurrences(of: "\"leeftijd\": 27", with: "\"leeftijd\": 16")
    #expect(!Sample.findings(young).map(\.code).contains(.voorwaardeKanNiet))
  }

  @Test func convertsAnOldFileAndChangesOnlyItsFormat() throws {
    let old = try Sample.text("voorbeeld.json")
    let new = try Omzetter.omgezet(SourceText(bestand: "v.json", tekst: old))
    #expect(
      String(decoding: new.bytes, as: UTF8.self)
        == old.replacingOccurrences(of: "\"formaat\": 1", with: "\"formaat\": 2"))
    let read = CasusReader.lees(new, id: "voorbeeld")
    #expect(read.meldingen == [] && read.waarde == Self.lees(old).waarde)
    #expect(throws: Omzetter.Fout.isNieuwste) { try Omzetter.omgezet(new) }
    for broken in ["{", "[]", "{ \"formaat\": 9 }", "{ \"formaat\": \"een\" }"] {
      #expect(throws: Omzetter.Fout.onleesbaar) { try Omzetter.omgezet(SourceText(bestand: "v", tekst: broken)) }
    }
  }
}
