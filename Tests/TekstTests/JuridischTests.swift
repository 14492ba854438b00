import Scenario
import Tekst
import Testing

struct JuridischTests {
  @Test(arguments: [
    "Strafbeschikking, taakstraf 40 uur, uit te voeren door de reclassering.",
    "Dagv. PR, 4 wkn gev.straf vw, pt 2 jr, bijz. vwn: CV aangeefster, meldplicht RN.",
    "Voorwaardelijk sepot, proeftijd een jaar, met aflossing in twaalf termijnen.",
    "Strafbeschiking 450 euro en afstand van het mes.",
    "Dagvaarden MK en ISD vorderen, twee jaar.",
    "Advies: strafbeschikking werkstraf 30 uur via de Raad. Weigert hij, dan dagvaarden.",
  ])
  func acceptsWhatTheOfficierCanTakeOver(_ tekst: String) throws {
    #expect(try oordeel(.juridisch, tekst).oordeel == .voldoende)
  }

  @Test(arguments: [
    "Dagvaarden met reclasseringstoezicht en contactverbod, proeftijd twee jaar. Hij houdt vast wat hem tegenhoudt: werk en behandeling.",
    "Dagvaarden met reclasseringstoezicht en contactverbod, proeftijd twee jaar. Hij wil vasthouden aan zijn behandeling.",
  ])
  func holdingOnToSomethingIsNotDetention(_ tekst: String) throws {
    #expect(try oordeel(.juridisch, tekst).oordeel == .voldoende)
  }

  @Test(arguments: [
    "Denk aan een taakstraf of iets met toezicht.",
    "Strafbeschikking of dagvaarden, met taakstraf 40 uur via de reclassering.",
    "Een voorwaardelijk kader met bijzondere voorwaarden.", "Vervolgen dus.", "Dagvaarden.",
  ])
  func givesHalfForADirectionWithoutChoiceOrContent(_ tekst: String) throws {
    #expect(try oordeel(.juridisch, tekst).oordeel == .gedeeltelijk)
  }

  @Test(arguments: [
    "Spreek hem eens goed toe.", "OTS, ISD, TUL, enz.", "dagvaarden/sepot/Halt",
    "De buren kregen een ontruimingsvonnis.",
    "Hoe u het wilt afdoen laten wij aan u over.", "Geen Halt en geen taakstraf.",
  ])
  func rejectsPlainLanguageAndKeywordSoup(_ tekst: String) throws {
    #expect(try oordeel(.juridisch, tekst, minderjarig: true).oordeel == .onvoldoende)
  }

  @Test(arguments: [
    ("ISD vorderen, twee jaar.", true), ("Halt, 10 uur.", false),
    ("Leg hem een huisverbod op van een half jaar.", false),
    ("Zet hem vast totdat er een plek is in de kliniek.", false),
    ("Strafbeschikking met plaatsing bij oma.", true),
    ("Leg een ondertoezichtstelling op.", true), ("Strafbeschikking, taakstraf 200 uur.", false),
    ("Gedragsaanwijzing 509hh voor de duur van zes maanden: contactverbod.", false), ("Halt, 40 uur.", true),
  ])
  func rejectsWhatTheLawDoesNotKnow(_ tekst: String, _ minderjarig: Bool) throws {
    let gevonden = try oordeel(.juridisch, tekst, minderjarig: minderjarig)
    #expect(gevonden.oordeel == .onvoldoende)
    #expect(gevonden.bron.document == .rechtsregel)
    #expect(gevonden.bron.zekerheid != nil)
    #expect(!gevonden.suggestie.isEmpty)
  }

  @Test func allowsTheSameMeasureWithinItsBounds() throws {
    #expect(
      try oordeel(.juridisch, "ISD vorderen bij de meervoudige kamer, twee jaar.").oordeel == .voldoende)
    #expect(
      try oordeel(.juridisch, "Halt, 10 uur, met excuusbrief.", minderjarig: true).oordeel == .voldoende)
    #expect(try oordeel(.juridisch, "Strafbeschikking, taakstraf 180 uur.").oordeel == .voldoende)
  }

  @Test func aRejectedMeasureIsNoProposal() throws {
    let tekst = "Geen ISD: hij is minderjarig. Dagvaarden kinderrechter, werkstraf 40 uur, jeugdreclassering."
    #expect(try oordeel(.juridisch, tekst, minderjarig: true).oordeel == .voldoende)
  }

  @Test(arguments: [
    (
      "Eis: twee maanden voorwaardelijke gevangenisstraf, proeftijd twee jaar, met reclasseringstoezicht en "
        + "behandelplicht bij de GGZ.", true
    ),
    ("Een gevangenisstraf van twee maanden zodat hij daar behandeld kan worden.", false),
  ])
  func treatmentAsAConditionIsNoTreatmentThroughDetention(_ tekst: String, _ kan: Bool) throws {
    #expect(try (oordeel(.juridisch, "Dagvaarden bij de politierechter. " + tekst).oordeel == .voldoende) == kan)
  }
}
