import Scenario

/// The words in which each kind of holder says that it does not give something, or has nothing.
///
/// They are ours and general: no sentence claims a fact of a case, and none stands for one. The grounds are those of
/// `Deelregel` (domeinmodel §6, §17); what a holder rightly keeps it says in the words of the casus.
struct Houderwoorden: Sendable {
  private let zonderDoel: String
  private let ruimDoel: String
  private let anderDoel: String
  private let leeg: String
  private let tafel: String

  /// Something is known, and no doel was spoken.
  func geenDoel(_ areas: [Leefgebied]) -> String { Self.vul(zonderDoel, areas) }

  /// Something is known, and the doel is too broad to share for.
  func teBreed(_ doel: String, _ areas: [Leefgebied]) -> String { Self.vul(ruimDoel, areas, doel) }

  /// More is known than what was just given, and this doel does not need it.
  func verderNiet(_ areas: [Leefgebied]) -> String {
    Self.vul("Wat er verder {over} ligt, heeft u hiervoor niet nodig.", areas)
  }

  /// What the own network tells each other, and what does not pass over koppelvlak 2: neither denied nor told.
  func binnenshuis(_ areas: [Leefgebied]) -> String {
    Self.vul("{Over} geven wij langs deze weg niets door; dat bespreken wij alleen binnen het eigen netwerk.", areas)
  }

  /// Nothing on what was asked, and something else that the doel needs.
  func welOver(_ areas: [Leefgebied]) -> String { Self.vul("Wel ligt hier iets {over}, als u daarnaar vraagt.", areas) }

  /// All that was asked for had been told before.
  static let alVerteld = "Meer dan wat ik u al vertelde, heb ik hierover niet."

  /// Something is known that this doel does not need.
  func pastNiet(_ areas: [Leefgebied]) -> String { Self.vul(anderDoel, areas) }

  /// Nothing is known that is not said elsewhere: it denies nothing, for what stands at the beginning of a casus, or under another
  /// leefgebied, is known to its holder.
  func niets(_ areas: [Leefgebied]) -> String { Self.vul(leeg, areas) }

  /// At a table whose doel is too broad.
  func aanTafel(_ doel: String) -> String { Self.vul(tafel, [], doel) }

  /// The words of a holder.
  static func voor(_ rol: Rol) -> Houderwoorden { tabel[rol] ?? anders }

  private static func vul(_ sentence: String, _ areas: [Leefgebied], _ doel: String = "") -> String {
    let named = Leefgebied.allCases.filter(areas.contains).map(\.naam)
    // Names with 'en' in them stay apart.
    let over = named.isEmpty ? "hierover" : opsomming(named.map { "over \($0)" })
    return sentence.vervangen("{over}", door: over).vervangen("{Over}", door: hoofdletter(over))
      .vervangen("{doel}", door: doel)
  }

  /// For whoever is asked and has no words of its own here.
  private static let anders = Houderwoorden(
    zonderDoel: "{Over} is iets bekend. Waarvoor wilt u het weten?",
    ruimDoel:
      "\u{2018}{doel}\u{2019} is mij te breed. Zegt u wat u ermee moet beslissen, dan kijk ik wat daarvoor nodig is.",
    anderDoel: "{Over} is er iets, maar dat heeft u voor dit doel niet nodig.",
    leeg: "{Over} hebben wij niets toe te voegen.",
    tafel: "Voor \u{2018}{doel}\u{2019} kan ik niet alles op tafel leggen. Wat wilt u ermee bereiken?")

  private static let tabel: [Rol: Houderwoorden] = {
    var words: [Rol: Houderwoorden] = [:]
    for line in tekst.split(separator: "\n") {
      let parts = line.split(separator: "|").map { String($0).trimmed }
      guard parts.count == 6, let role = Rol(rawValue: parts[0]) else { continue }
      words[role] = Houderwoorden(
        zonderDoel: parts[1], ruimDoel: parts[2], anderDoel: parts[3], leeg: parts[4], tafel: parts[5])
    }
    return words
  }()

  /// Per line: the role, then without a doel, with one too broad, with one that does not need it, nothing known, at a table.
  private static let tekst = """
    politie_zsm | {Over} staat er iets in onze systemen. Waarvoor heeft u het nodig? Zonder doel lees ik het u niet voor. | Onder ‘{doel}’ past alles wat wij hebben. Zeg welke beslissing eraan hangt, dan zoek ik wat daarbij hoort. | {Over} staat er bij ons iets, maar hiervoor heeft u het niet nodig. | {Over} heb ik niets toe te voegen. | ‘{doel}’ is geen vraag waarop ik kan zoeken. Wat moet hier vandaag beslist worden?
    wijkagent | Ik weet {over} wel iets. Maar over mensen in mijn wijk praat ik pas als ik weet waar het voor is. | ‘{doel}’, dan kan ik u de hele straat vertellen. Wat moet u ermee besluiten? | {Over} weet ik iets, maar daar komt u hier niet verder mee; dat laat ik in de wijk. | {Over} heb ik u uit de wijk niets te vertellen. | Met ‘{doel}’ kan ik alle kanten op. Waar moeten wij het hier over eens worden?
    reclassering_zsm | Er is {over} iets bij ons bekend. Voor welke beslissing vraagt u het? Dan antwoord ik daarop. | ‘{doel}’ is geen vraag waarop ik kan adviseren. Noem de beslissing, dan noem ik wat daarvoor telt. | {Over} ligt er iets, maar in een advies hierover zou ik het ook niet opnemen. | {Over} heeft de reclassering niets toe te voegen. | Bij ‘{doel}’ weet ik niet wat er van mij gevraagd wordt. Welke afdoening ligt voor?
    reclassering_vh | Ja, {over} weten wij iets. Eerst wil ik weten wat u ermee gaat doen. | Voor ‘{doel}’ zou ik mijn hele dossier moeten openleggen, en dat doe ik niet. Wat wilt u bereiken? | {Over} hebben wij iets, maar het helpt u hiermee niet. Dan blijft het in het dossier. | {Over} hebben wij bij de reclassering niets toe te voegen. | ‘{doel}’ is voor mij geen opdracht. Wat moet er over een half jaar anders zijn?
    raad_zsm | Bij de Raad is {over} iets bekend. Over een gezin zeg ik pas meer als ik weet waarvoor. | Om ‘{doel}’ begint de Raad geen onderzoek, en deelt hij er ook geen. Welke vraag moet beantwoord worden? | {Over} heeft de Raad iets, maar voor deze vraag is het niet van belang. | {Over} heeft de Raad niets toe te voegen. | ‘{doel}’ zegt mij niet wat u van de Raad wilt weten. Wat is de vraag?
    raad_vh | De Raad weet {over} iets. Vertelt u eerst wat het voor dit gezin moet opleveren? | ‘{doel}’ is te weinig om een gezin voor open te leggen. Wat wilt u beslissen, en wie merkt dat? | {Over} is er iets, maar u heeft het hiervoor niet nodig en het gezin heeft er recht op dat ik het dan niet vertel. | De Raad heeft {over} niets toe te voegen. | Bij ‘{doel}’ houd ik mij stil. Waarover beslist deze tafel?
    slachtofferhulp | Ik heb {over} iets gehoord. Wij vertellen niets verder zonder dat duidelijk is waar het voor dient. | ‘{doel}’ kan ik aan niemand uitleggen die mij iets toevertrouwt. Wat heeft u precies nodig? | {Over} weet ik iets, maar voor wat u nu wilt bereiken hoeft u het niet te weten. | {Over} heb ik niets gehoord dat ik kan toevoegen. | Voor ‘{doel}’ breng ik niets van een ander in. Wat is de vraag?
    halt | Wij hebben {over} iets. Gaat het om de vraag of Halt kan, of om iets anders? | ‘{doel}’ is breder dan waar Halt over gaat. Wat wilt u van ons weten? | {Over} hebben wij iets, maar dat doet er hiervoor niet toe. | {Over} heeft Halt niets toe te voegen. | Bij ‘{doel}’ heb ik als Halt niets te zeggen. Is er een concrete vraag?
    gemeente | Er is {over} iets bekend bij de gemeente. Onder welke vraag valt dit? Zonder doel mag ik het niet opzoeken voor een ander. | ‘{doel}’ is geen grond om gegevens van de ene afdeling naar de andere te brengen. Waar wilt u over beslissen? | {Over} heeft de gemeente iets, maar voor dit doel mag ik het niet gebruiken. | {Over} heeft de gemeente niets toe te voegen. | Onder ‘{doel}’ mag ik niets inbrengen. Wat moet de gemeente ermee doen?
    ggz | Ik kan zeggen dát er {over} iets is. Meer niet, zolang ik niet weet waarom u het vraagt. | Voor ‘{doel}’ doorbreek ik mijn beroepsgeheim niet. Wat hangt er precies van af? | {Over} is er iets, maar voor uw doel is het niet nodig, en dan zwijg ik erover. | {Over} hebben wij niets toe te voegen. | ‘{doel}’ is voor mij geen reden om iets over een patiënt te zeggen. Wat is de vraag aan ons?
    jeugdzorg | {Over} weten wij iets. Ouders en kinderen lezen met ons mee, dus zeg mij eerst waarvoor u het vraagt. | ‘{doel}’ krijg ik thuis bij dat gezin niet uitgelegd. Wat is de beslissing? | {Over} weten wij iets, maar u heeft het hiervoor niet nodig. | {Over} hebben wij bij jeugdzorg niets toe te voegen. | Met ‘{doel}’ leg ik hier niets op tafel. Wat moet er voor de kinderen veranderen?
    veilig_thuis | Er is {over} iets bij ons gemeld. Zegt u eerst waarvoor; wie bij ons meldt, rekent daarop. | ‘{doel}’ is geen reden om iets uit een melding te vertellen. Gaat het om veiligheid, en van wie? | {Over} is er iets gemeld, maar dit doel vraagt daar niet om. | {Over} heeft Veilig Thuis niets toe te voegen. | Bij ‘{doel}’ blijft dicht wat bij ons gemeld is. Om wiens veiligheid gaat het?
    woningcorporatie | Wij hebben {over} iets staan. Waar gaat dit om? Ik geef geen huurdersgegevens af omdat iemand belt. | ‘{doel}’? Daar kan ik mijn directeur niet mee onder ogen komen. Wat moet u van de woning weten? | {Over} hebben wij wel iets, maar wat u wilt bereiken staat daar los van. | {Over} hebben wij als verhuurder niets toe te voegen. | Ik weet niet wat ‘{doel}’ met huren te maken heeft. Wat vraagt u van de verhuurder?
    leerplicht | {Over} heb ik iets. Is dit voor een strafzaak of om het kind te helpen? Dat maakt voor mij uit. | ‘{doel}’ is mij te vaag om een leerlingdossier voor te openen. Wat wilt u weten? | {Over} heb ik iets, maar het verandert hier niets aan; dan hoort het niet in de zaak. | {Over} heb ik niets toe te voegen. | Voor ‘{doel}’ haal ik geen school erbij. Wat is de vraag?
    dji | Er is {over} iets in het detentiedossier. Voor welke beslissing? Dan mag ik kijken wat eruit kan. | Op ‘{doel}’ mag ik niets verstrekken. Welke beslissing staat open? | {Over} is er iets, maar dit doel geeft mij geen grond om het te verstrekken. | {Over} staat er in het detentiedossier niets dat u verder helpt. | ‘{doel}’ geeft mij geen grond om iets te delen. Wat moet ik regelen?
    verslavingszorg | {Over} kan ik alleen zeggen dat er iets is. Waar wilt u het voor gebruiken? | Wie bij ons komt, komt niet voor ‘{doel}’. Wat moet u echt weten? | {Over} is er iets, maar daar hoeft u hiervoor niets van te weten. | {Over} hebben wij in de verslavingszorg niets toe te voegen. | Aan ‘{doel}’ werk ik hier niet mee. Wat is er nodig om het vol te houden?
    gehandicaptenzorg | Wij weten {over} iets. Hij of zij kan zelf niet altijd overzien wat delen betekent, dus ik wil eerst weten waarvoor. | ‘{doel}’ kan ik aan onze cliënt niet uitleggen. Wat wilt u doen? | {Over} weten wij iets, maar het hoort niet bij wat u nu wilt bereiken. | {Over} hebben wij in de begeleiding niets toe te voegen. | ‘{doel}’ is te groot voor deze tafel. Wat moet de begeleiding morgen doen?
    maatschappelijkwerk | Ik weet {over} iets, uit gesprekken. Die zijn vertrouwelijk tot ik weet waarvoor u het vraagt, en soms daarna ook. | ‘{doel}’ is niet waarvoor mensen met mij praten. Wat heeft u nodig om verder te kunnen? | {Over} heb ik iets gehoord, maar u kunt hiermee verder zonder dat te weten. | {Over} is met mij niets besproken dat ik kan toevoegen. | Voor ‘{doel}’ vertel ik niets uit gesprekken. Waar wilt u naartoe?
    """
}

extension String {
  /// With every occurrence of a mark replaced.
  func vervangen(_ mark: String, door words: String) -> String {
    split(separator: mark, omittingEmptySubsequences: false).joined(separator: words)
  }
}
