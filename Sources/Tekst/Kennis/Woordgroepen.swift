/// Groups of words that patterns refer to as `@groep`, and the words whose typing errors are repaired.
enum Woordgroepen {
  /// `naam: woord woord*`; the reason for a group stands above it.
  private static let tabel = """
    # Wie in het gezin of de familie geraakt kan worden (annotatierichtlijn, eis context: partner, kinderen, ouders).
    kind: kind kinderen kindje kindjes zoon zoons zoontje* dochter* baby* tweeling peuter* kleuter* zusje* broertje* halfzus* halfbroer* stiefzoon* stiefdochter* kleintjes oudste middelste jongste kids kleinkind* ongeboren
    familie: moeder* vader* ouder ouders stiefvader* stiefmoeder* stiefouder* oma oma's opa opa's oom tante* partner vriendin* echtgeno* ex exvrouw exman expartner schoonmoeder* schoonvader* schoonouders schoonzus* zwager pleegouder* pleegmoeder* pleegvader* pleeggezin gezin* familie huisgenoot huisgenoten grootouder* grootmoeder* grootvader* mama papa zus zussen zusters broer broers nicht neef mantelzorg* gezinsleden samenwoon* verloofde levenspartner bonusvader bonusmoeder
    # Wat er om de persoon heen staat (eis context: school, werk, schuld, woning, buurt, hulpverlening).
    school: school* mentor* klas *klas klasgeno* stage* opleiding* lesplek leerkracht* docent* roc mbo vmbo havo praktijkschool leerplicht* diploma* examen* leerbedrijf onderwijs* entree* bbl bol internaat rooster lessen conrector zorgcoordinator intern
    werk: werk werkt werken werkplek baan banen baas werkgever* contract* uitzend* ploegbaas chef inkomen* loon salaris* zzp* zaak omzet nachtdienst* dienstverband proeftijdcontract leerwerk* werkmeester bedrijfsleider dienstrooster bijbaan* onderneming winkelier opdrachtgever* voorman sollicit* arbeids* vog kinderdagverblijf *chauffeur* dienst diensten vleesverwerking stukadoor* steigerbouw* hovenier* magazijn* bezorger* lasser koerier* glazenwasser* bakkerij kapsalon fabriek loods ploegendienst* bouwplaats monteur* schoonmaakwerk* horecabaan thuiszorgmedewerker* klus klussen werkplaats bedrijf *bedrijf
    geld: schuld* uitkering* leefgeld bewind* bijstand* huurtoeslag toeslag* alimentatie kinderalimentatie deurwaarder* schuldhulp* schuldsaner* aflossing* afbetaling* budget* wajong betalingsregeling* wsnp inkomsten kostwinner* voedselbank beslag beslaglegging
    wonen: woning* huur* huurkamer* kamer flat* corporatie* woningcorporatie* verhuur* ontruim* dakloos daklo* inschrijv* woonplek* woonruimte* proefwoning woonbegeleid* opvang* leefgroep* straat noodopvang nachtopvang maatschappelijk hostel* pension* woonvoorziening* woonvorm* appartement* portiek* thuisloos urgentie blijf-van-mijn-lijf blijfhuis slaapplek slaapplaats onderdak
    buurt: buurt* buren buurman* buurvrouw* bovenbu* onderbu* benedenbu* bewoner* omwonend* wijk portiek* complex galerij* speelplein* plein* dorp* winkeliers ondernemers straatbewoner* buurtbewoner* buurtgeno* huismeester*
    # Zorg die vaak zelf de maatregel is: telt alleen als er een gevolg bij staat.
    zorg: hulp begeleiding* behandel* traject* therap* ambulant* dagbehandeling medicatie hulptraject* training trainingen dagbested* huisarts
    hulp: hulpverlen* begeleider* wijkteam* ggz jongerenwerk* jeugdhulp* jeugdzorg* thuiszorg* psycholoog* psychiat* verslavingszorg* fact maatwerkbegeleid* casemanager* gezinscoach* gezinsvoogd* voogd* ots ondertoezichtstelling* omgangsregeling* omgang nazorg* zorgmijd* wijkverpleeg* sociaal jeugdteam* inloop* jeugdbescherm* veiligheidsplan* maatje buurtteam* wmo indicatie*
    vereniging: club* vereniging* trainer* voetbal* sportclub* sportschool* elftal moskee kerk buurthuis* kickboks*
    # Hoe lang, hoe vaak.
    keer: keer maal x keren
    # Wie een afspraak uitvoert of erop toeziet.
    uitvoerder: reclassering* rn svg ldh rvdk raad jeugdreclassering* verslavingsreclassering* wijkagent* boa boa's boas politie halt slachtofferhulp gi gecertificeerde
    # Geregistreerde voorvallen.
    voorval: melding* incident* mutatie* registratie* aangifte* zorgmelding* geweldsincident* geweldsmelding* mishandeling* politiemelding* vt-melding* voorval* ruzie* geweldsmutatie* huisverbod* uitbarsting* escalatie* politiebezoek* bezoek* meld* vuistslag*
    # Woorden waarmee een straf of verblijf wordt bedoeld waarvan de gevolgen genoemd worden.
    straf: vast vastzit* vastzet* vastgezet detentie* cel celstraf* gevangenis* straf boete* geldboete* taakstraf* aanhouding* aanhoud* aangehouden zitting* sluiten opsluit* vasthoud* opgesloten opgepakt hechtenis weg wegvalt wegval uithuisplaats* geplaatst plaatsing schorsing onvoorwaardelijk* veroordeling* strafblad vog
    """

  private static let perNaam: [String: [Patroonstap.Toets]] = {
    var uit: [String: [Patroonstap.Toets]] = [:]
    for regel in tabel.split(separator: "\n") where !regel.hasPrefix("#") {
      let delen = regel.split(separator: ":", maxSplits: 1)
      guard delen.count == 2 else { continue }
      uit[String(delen[0])] = delen[1].split(separator: " ").map { Patronen.toets($0) }
    }
    return uit
  }()

  /// The tests of a group; an unknown name is a mistake in a table of this program.
  static func toetsen(_ naam: String) -> [Patroonstap.Toets] {
    guard let gevonden = perNaam[naam] else { preconditionFailure("unknown word group @\(naam)") }
    return gevonden
  }

  /// Words worth repairing: a rule depends on them and no other common word is one slip away.
  static let vakwoorden: [String] =
    """
    strafbeschikking taakstraf werkstraf leerstraf dagvaarden dagvaarding politierechter kinderrechter
    voorwaardelijk voorwaardelijke onvoorwaardelijk voorwaarden voorwaarde proeftijd contactverbod locatieverbod gebiedsverbod
    meldplicht reclassering jeugdreclassering reclasseringstoezicht gedragsaanwijzing schorsing tenuitvoerlegging
    gevangenisstraf jeugddetentie detentie geldboete behandeling bijzondere toezicht huisverbod verslavingsreclassering
    melding meldingen incident incidenten aangifte aangiften aangiftes mutatie mutaties registraties eerdere eerder
    huiselijk geweld mishandeling bedreiging vernieling waarschuwing sepot schadevergoeding hoorgesprek
    uitkering woning corporatie schulden schuldhulp schuldhulpverlening begeleiding begeleid hulpverlening dagbesteding
    school werkgever kinderen moeder ouders partner dochter dochters vriendin buren buurvrouw buurman
    betrokkene verdachte interventie maatregel adviseren geadviseerd voorkomen herhaling bereiken binnen maanden
    weken januari februari april augustus september oktober november december gesprek gesprekken controle
    nagevraagd nagegaan gecontroleerd geactualiseerd verouderd geleden rapport rapportage verklaring risicotaxatie
    patroon escalatie ernstiger zwaarder steeds ontslag ontslagen ontruiming behandelaar wijkagent uithuisplaatsing
    raadsonderzoek mediation leerplicht vervalt verlengd nagekomen begeleid
    """.split(whereSeparator: { $0.isWhitespace }).map(String.init)
}
