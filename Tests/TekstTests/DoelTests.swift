import Tekst
import Testing

struct DoelTests {
  @Test(arguments: [
    "Doel: tot 1 oktober geen enkele nieuwe melding, de wijkagent houdt dat bij.",
    "Het is geslaagd als hij twaalf gesprekken heeft gehad.",
    "Over een half jaar heeft hij een kamer en een uitkering.",
    "Wij willen dat zij binnen drie maanden weer vijf nachten per week thuis slaapt.",
    "Te bereiken: hooguit één klacht per maand.",
    "Wat we willen zien: alle termijnen betaald voor de kerst.",
    "geen mes meer bij 3 controles voor 1 augustus",
    "Slagen betekent: voor 1 december 2024 heeft hij zijn bromfietscertificaat.",
    "Wij zijn tevreden als zij op 10 augustus weer zelf met de hond naar buiten gaat.",
    "Het geschreeuw moet nul worden, te tellen aan het incidentenboek.",
    "Wat wij willen bereiken is dat beide kinderen na acht therapiesessies niet meer weigeren naar huis te gaan.",
  ])
  func acceptsAGoalThatOneCanCheck(_ zin: String) throws {
    #expect(try oordeel(.doel, zin).oordeel == .voldoende)
  }

  @Test(arguments: [
    "Doel: rust in de wijk.", "Wij hopen dat hij hiervan leert.", "Dagvaarden om herhaling te voorkomen.",
    "Het gedrag moet beter.", "Dagvaarden met een contactverbod met de ex-vriendin.",
    "Graag behandeling voor zijn verslaving.", "Hij moet positief gaan meedoen aan de samenleving.",
    "Strafbeschikking met een gedragsaanwijzing: cursus verkeersgedrag.", "Hij zou van die woede af moeten.",
    "Wij zijn tevreden als het weer wat beter gaat.",
  ])
  func givesHalfForAnAllPurposeOrGuessableGoal(_ zin: String) throws {
    #expect(try oordeel(.doel, zin).oordeel == .gedeeltelijk)
  }

  @Test(arguments: [
    "Doel: zie plan van aanpak.", "Doel van de interventie: n.t.b.", "Doelgroep: veelplegers.",
    "Te bereiken is zij alleen 's avonds.",
    "Taakstraf 60 uur via de reclassering.", "Over het doel zijn de partners het niet eens.",
    "Wij zien geen verandering.", "Doel:\nBetrokkenen: betr. woont alleen in een huurwoning van de corporatie.",
    "Zij moet twee keer per week naar het ziekenhuis, waar hij haar naartoe brengt; raakt hij vast, dan moet "
      + "zij naar haar ouders verhuizen.",
  ])
  func isNotFooledByTheWordGoal(_ zin: String) throws {
    #expect(try oordeel(.doel, zin).oordeel == .onvoldoende)
  }
}
