extension Gebeurtenissoort {
  /// When it is recorded, in words.
  package var uitleg: String {
    switch self {
    case .sessieGeopend: "De sessie begint."
    case .bedrijfBegonnen:
      "Een bedrijf begint: vooraf, instroom of daarna; of het wordt overgeslagen omdat de simulatie het speelde."
    case .handelingVerricht: "Iemand deed iets: een deelnemer of een gesimuleerde rol."
    case .bekendGebleken: "Uit een systeem blijkt of iemand bekend is: alleen dát, niet wat."
    case .puzzelstukVernomen: "Een rol hoort een puzzelstuk: alleen dat het er is, of ook de inhoud."
    case .delenGeweigerd: "Een houder houdt iets bij zich, met de reden en wat hij wel aanbiedt."
    case .adviesVastgelegd: "Het huis legt een advies vast, waar ZSM het kan vinden."
    case .berichtVerzonden: "Een bericht gaat weg: over een koppelvlak, of binnen een netwerk."
    case .berichtAangekomen: "Een bericht komt aan."
    case .berichtGestrand: "Een bericht komt niet aan, bijvoorbeeld omdat het loket dicht is."
    case .termijnGestart: "Een termijn begint te lopen."
    case .termijnGehaald: "Een termijn is gehaald."
    case .termijnVerstreken: "Een termijn is om zonder dat kwam waarop gewacht werd."
    case .loketOpen: "Het huis gaat open."
    case .loketDicht: "Het huis gaat dicht."
    case .gezegd: "Iemand zegt iets in een overleg of een gesprek."
    case .overlegGehouden: "Een overleg is afgesloten."
    case .besluitGenomen: "De officier beslist, met de gronden waarop hij een advies of voorstel wel of niet volgde."
    case .stoelOvergedragen: "Een stoel gaat over naar de simulatie of naar een deelnemer."
    case .wachtenVoorbij: "De tijd die een stoel wilde wachten is om."
    case .incident: "Er gebeurt iets wat niemand in het spel veroorzaakt."
    case .sessieGesloten: "De sessie is afgelopen."
    case .hint: "De begeleider geeft een hint."
    case .termijnVerlengd: "De begeleider geeft meer tijd."
    case .pauzeBegonnen: "De begeleider zet het spel stil."
    case .pauzeVoorbij: "Het spel gaat verder."
    case .zaakTerug: "Een zaak komt terug: er was iets gevraagd of geprobeerd, en er wordt opnieuw beslist."
    }
  }
}

extension Weigercode {
  /// Why a handeling is refused, in words.
  package var uitleg: String {
    switch self {
    case .sessieGesloten: "De sessie is al afgelopen."
    case .rolNietOpStoel: "Deze stoel bezet die rol niet."
    case .nietAanDeBeurt: "De andere stoel is eerst, of deze wacht nog."
    case .nietInDitBedrijf:
      "Dit kan niet in dit bedrijf: ZSM doet niets vooraf, en het huis hoort van de zaak pas als ZSM iets meldt."
    case .onbekendId: "Een id of een keuze bestaat niet, of is hier niet te kiezen."
    case .veldOntbreekt: "De stap mist een veld dat deze handeling nodig heeft."
    case .legeTekst: "De tekst is leeg terwijl er een hoort."
    case .alGedaan: "Dit is al gedaan en kan maar één keer."
    case .overlegLoopt: "Er loopt een overleg; sluit het eerst."
    case .geenOverleg: "Er is geen overleg open."
    case .nietVanUw: "U kent dit puzzelstuk niet, of mag het niet meegeven."
    case .statusVerbiedt: "De status van de verdachte laat het niet toe."
    case .geenAfspraak: "De regio heeft hierover geen afspraak."
    case .nietsTeDoen: "Er is niets waarop dit kan: geen bericht, geen zaak, geen voorstel."
    case .tekstTeLang: "De tekst is te lang om vast te leggen."
    }
  }
}

extension Weigergrond {
  /// Why a holder keeps something, in words.
  package var uitleg: String {
    switch self {
    case .geenDoel: "Er is geen doel genoemd; zonder doel deelt een houder niet."
    case .doelTeBreed: "Het doel is zo breed dat alles eronder valt."
    case .doelPastNiet: "Voor dit doel is dit stuk niet nodig."
    case .voorbehoud: "De houder zwijgt terecht, en biedt een uitweg."
    case .nietsBekend: "De houder weet hier niets over."
    case .anderHoudt: "Het gaat over iemands gezondheid en kwam van een ander: vraag het die houder."
    }
  }
}
