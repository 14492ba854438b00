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
  ])
  func acceptsAGoalThatOneCanCheck(_ zin: String) throws {
    #expect(try oordeel(.doel, zin).oordeel == .voldoende)
  }

  @Test(arguments: [
    "Doel: rust in de wijk.", "Wij hopen dat hij hiervan leert.", "Dagvaarden om herhaling te voorkomen.",
    "Het gedrag moet beter.", "Dagvaarden met een contactverbod met de ex-vriendin.",
    "Graag behandeling voor zijn verslaving.",
  ])
  func givesHalfForAnAllPurposeOrGuessableGoal(_ zin: String) throws {
    #expect(try oordeel(.doel, zin).oordeel == .gedeeltelijk)
  }

  @Test(arguments: [
    "Doel: zie plan van aanpak.", "Doel van de interventie: n.t.b.", "Doelgroep: veelplegers.",
    "Te bereiken is zij alleen 's avonds.",
    "Taakstraf 60 uur via de reclassering.", "Over het doel zijn de partners het niet eens.",
    "Wij zien geen verandering.",
  ])
  func isNotFooledByTheWordGoal(_ zin: String) throws {
    #expect(try oordeel(.doel, zin).oordeel == .onvoldoende)
  }
}
