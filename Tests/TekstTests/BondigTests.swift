import Tekst
import Testing

struct BondigTests {
  private static let kern =
    "Man (33), vernieling van zes spiegels. Strafbeschikking, taakstraf 40 uur, uit te voeren door de "
    + "reclassering in het weekend. "
    + "Zijn werkgever neemt na een gemiste week een ander. Doel: tot 1 oktober geen nieuwe aangifte op zijn naam."

  @Test func acceptsAShortTextInWhichAllCounts() throws {
    #expect(try oordeel(.bondig, Self.kern).oordeel == .voldoende)
  }

  @Test(arguments: [
    " De wijkagent heeft trouwens zelf ook een hond.",
    " Zoals gezegd dus: strafbeschikking, taakstraf 40 uur, door de reclassering.",
    " Ik wens u veel wijsheid en een fijn weekend.",
  ])
  func marksWhatDoesNotHelpTheDecision(_ ballast: String) throws {
    let gevonden = try oordeel(.bondig, Self.kern + ballast)
    #expect(gevonden.oordeel == .gedeeltelijk)
    #expect(gevonden.bewijs.allSatisfy { $0.van >= Self.kern.count })
  }

  @Test(arguments: ["ISD!!", "", "weer raak, graag vervolgen", "🙂🙂🙂"])
  func rejectsACry(_ tekst: String) throws {
    #expect(try oordeel(.bondig, tekst).oordeel == .onvoldoende)
  }

  @Test func rejectsALongStory() throws {
    let lang = String(
      repeating: "Toen gingen wij met hem naar de winkel en daarna weer naar huis. ", count: 20)
    #expect(try oordeel(.bondig, lang).oordeel == .onvoldoende)
  }

  @Test(arguments: [
    "This man is known to us for several years. He has stolen bicycles near the station and we think that "
      + "something should be done about it.",
    "Der Mann ist uns seit Jahren bekannt. Er hat mehrmals Fahrräder gestohlen und wir denken, dass etwas "
      + "passieren muss.",
    "Cet homme est connu de nos services depuis plusieurs années. Il a volé des vélos et les mesures pour lui "
      + "sont nécessaires.",
  ])
  func noticesAnotherLanguage(_ text: String) throws {
    let found = try oordeel(.bondig, text)
    #expect(found.oordeel == .gedeeltelijk && found.regel == "advies.bondig.andere-taal" && !found.bewijs.isEmpty)
  }

  @Test(arguments: [
    kern,
    "Man (33), winkeldiefstal (drie keer), \u{2018}for the kick\u{2019}, zegt hij. Strafbeschikking, taakstraf "
      + "40 uur, reclassering.",
  ])
  func takesNoDutchForAnotherLanguage(_ text: String) throws {
    #expect(try oordeel(.bondig, text).regel != "advies.bondig.andere-taal")
  }
}
