extension Deelwijzer {
  private static func recht(_ place: String, _ certainty: Bron.Zekerheid) -> Bron {
    Bron(.rechtsregel, place, zekerheid: certainty)
  }

  private static let samenwerking = recht(
    "Wet gegevensverwerking door samenwerkingsverbanden (WGS), zorg- en veiligheidshuizen, sinds maart 2025; daarvoor het convenant",
    .hoog)

  /// Every line, by organisation.
  package static let alle: [Bepaling] = strafketen + zorgketen + bestuur + koppelvlakken

  private static let strafketen: [Bepaling] = [
    Bepaling(
      van: .politie, soort: .politiegegeven, aan: .zsm, doelen: [.afdoening], uitkomst: .mag,
      voorwaarde: "aan het openbaar ministerie, voor de zaak die er ligt", bron: recht("art. 16 Wpg", .hoog),
      uitweg: nil),
    Bepaling(
      van: .politie, soort: .politiegegeven, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde:
        "het gaat naar partners van een samenwerkingsverband waarover met het bevoegd gezag besloten is, om een zwaarwegend algemeen belang, en alleen wat nodig is",
      bron: recht("art. 20 Wpg; zie ook de WGS", .hoog),
      uitweg: "zeg alleen dát er politiegegevens zijn, en over welke periode"),
    Bepaling(
      van: .politie, soort: .politiegegeven, aan: .veiligheidshuis, doelen: [.veiligheid], uitkomst: .magMits,
      voorwaarde: "het is één keer nodig, om een zwaarwegend algemeen belang, en daarover is besloten",
      bron: recht("art. 19 Wpg", .hoog), uitweg: nil),
    Bepaling(
      van: .openbaarMinisterie, soort: .strafvorderlijk, aan: .veiligheidshuis,
      doelen: [.plan, .terugkoppeling, .veiligheid], uitkomst: .magMits,
      voorwaarde:
        "het is noodzakelijk voor een doel dat de wet noemt, zoals strafbare feiten voorkomen of een slachtoffer helpen, en weegt op tegen de privacy",
      bron: recht("art. 39f Wjsg", .hoog), uitweg: "meld de beslissing en de voorwaarden, niet het dossier"),
    Bepaling(
      van: .reclassering, soort: .strafvorderlijk, aan: .zsm, doelen: [.afdoening], uitkomst: .mag,
      voorwaarde: "als advies aan officier en rechter over een meerderjarige; het is haar taak",
      bron: recht("taken van Raad en reclassering", .hoog), uitweg: nil),
    Bepaling(
      van: .reclassering, soort: .strafvorderlijk, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde: "het convenant of de WGS het doel dekt, en het nodig is voor het plan", bron: samenwerking,
      uitweg: "zeg dat er toezicht loopt en wie de toezichthouder is"),
    Bepaling(
      van: .raad, soort: .bijzonder, aan: .zsm, doelen: [.afdoening], uitkomst: .mag,
      voorwaarde: "als advies over een minderjarige; niet meer dan daarvoor nodig is",
      bron: recht("taken van Raad en reclassering", .hoog), uitweg: nil),
    Bepaling(
      van: .raad, soort: .bijzonder, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde: "het doel gaat over dit kind of dit gezin, en ouders weten ervan waar dat kan", bron: samenwerking,
      uitweg: "zeg wat het kind nodig heeft, niet wat er in het onderzoek staat"),
    Bepaling(
      van: .slachtofferhulp, soort: .veiligheidSlachtoffer, aan: .zsm, doelen: [.afdoening, .veiligheid],
      uitkomst: .magMits,
      voorwaarde:
        "het slachtoffer het goed vindt; een woonadres in de opvang blijft buiten de stukken van de verdachte",
      bron: recht("rechten van het slachtoffer", .hoog),
      uitweg: "zeg wat het slachtoffer nodig heeft, zonder waar zij of hij is"),
    Bepaling(
      van: .halt, soort: .strafvorderlijk, aan: .zsm, doelen: [.afdoening], uitkomst: .mag,
      voorwaarde: "of een eerdere Halt-straf slaagde: dat weegt bij een nieuwe verwijzing",
      bron: recht("voorwaarden voor Halt", .hoog), uitweg: nil),
    Bepaling(
      van: .dji, soort: .strafvorderlijk, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde: "het over de terugkeer gaat (identiteit, inkomen, onderdak, schulden, zorg) en het doel gedekt is",
      bron: recht("afspraken over nazorg; WGS", .laag),
      uitweg: "zeg wanneer iemand vrijkomt en wie zijn casemanager is"),
  ]

  private static let zorgketen: [Bepaling] = [
    Bepaling(
      van: .behandelaar, soort: .gezondheid, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .nietTenzij,
      voorwaarde: "de patiënt toestemming geeft; de WGS heft het beroepsgeheim niet op",
      bron: recht("art. 7:457 BW; art. 88 Wet BIG", .hoog),
      uitweg:
        "vraag toestemming, zeg alleen dát iemand in zorg is als dat mag, of beantwoord een vraag zonder de diagnose: wat helpt, wat moet u vermijden"
    ),
    Bepaling(
      van: .behandelaar, soort: .gezondheid, aan: .zsm, doelen: [.afdoening], uitkomst: .nietTenzij,
      voorwaarde: "de patiënt toestemming geeft; een officier kan een behandelaar niet verplichten",
      bron: recht("art. 7:457 BW; verschoningsrecht, art. 218 Sv", .hoog),
      uitweg: "laat de reclassering of een deskundige onderzoek doen; vraag of er een behandeling is die doorgaat"),
    Bepaling(
      van: .behandelaar, soort: .gezondheid, aan: .veiligheidshuis, doelen: [.veiligheid], uitkomst: .nietTenzij,
      voorwaarde:
        "er ernstig gevaar dreigt dat niet anders te keren is (conflict van plichten), of het een melding bij Veilig Thuis is",
      bron: recht("conflict van plichten; meldrecht, art. 5.2.6 Wmo 2015", .middel),
      uitweg: "meld bij Veilig Thuis, of bel de politie met wat nodig is en niet meer"),
    Bepaling(
      van: .jeugdzorg, soort: .bijzonder, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .nietTenzij,
      voorwaarde: "jeugdige en ouders toestemming geven, of de wet het zegt",
      bron: recht("art. 7.3.11 Jeugdwet", .hoog),
      uitweg: "zeg wie de gezinsvoogd of begeleider is; vraag het de ouders"),
    Bepaling(
      van: .jeugdzorg, soort: .bijzonder, aan: .zsm, doelen: [.afdoening], uitkomst: .magMits,
      voorwaarde: "het via de Raad gaat, die daar om vraagt; ook zonder toestemming als de Raad het nodig heeft",
      bron: recht("art. 1:240 BW", .middel), uitweg: "verwijs naar de Raad"),
    Bepaling(
      van: .veiligThuis, soort: .bijzonder, aan: .veiligheidshuis, doelen: [.plan, .veiligheid], uitkomst: .magMits,
      voorwaarde: "het nodig is om geweld of mishandeling te stoppen; de melder blijft buiten beeld als die dat wil",
      bron: recht("art. 4.1.1 en 5.1.6 Wmo 2015", .middel),
      uitweg: "geef een veiligheidsafspraak door, niet het verhaal erachter"),
    Bepaling(
      van: .veiligThuis, soort: .bijzonder, aan: .zsm, doelen: [.afdoening], uitkomst: .magMits,
      voorwaarde: "het om huiselijk geweld of kindermishandeling in deze zaak gaat",
      bron: recht("taken van Veilig Thuis bij huiselijk geweld", .middel), uitweg: nil),
    Bepaling(
      van: .begeleiding, soort: .gezondheid, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .nietTenzij,
      voorwaarde: "de cliënt toestemming geeft",
      bron: recht("art. 7:457 BW voor wie zorg verleent; beroepscode", .middel),
      uitweg: "neem de cliënt mee, of vraag wat u namens hem mag zeggen"),
    Bepaling(
      van: .begeleiding, soort: .gewoon, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde: "het doel gedekt is en de cliënt het weet waar dat kan", bron: samenwerking, uitweg: nil),
  ]

  private static let bestuur: [Bepaling] = [
    Bepaling(
      van: .gemeente, soort: .gewoon, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde:
        "het voor haar taak in dit plan nodig is; wat voor de ene taak verzameld is, gaat niet vanzelf naar de andere",
      bron: samenwerking, uitweg: "zeg wie de casus heeft en wat er al geregeld is"),
    Bepaling(
      van: .gemeente, soort: .bijzonder, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde: "de Wmo, de Jeugdwet of de WGS er een grond voor geeft",
      bron: recht("art. 5.2 Wmo 2015; hoofdstuk 7 Jeugdwet", .laag), uitweg: "vraag het de inwoner zelf"),
    Bepaling(
      van: .woningcorporatie, soort: .gewoon, aan: .veiligheidshuis, doelen: [.plan, .veiligheid], uitkomst: .magMits,
      voorwaarde: "zij een gerechtvaardigd belang heeft of het convenant heeft getekend; zij is geen overheid",
      bron: recht("art. 6 lid 1 onder f AVG; convenant", .laag),
      uitweg: "meld de overlast, zonder namen van buren"),
    Bepaling(
      van: .leerplicht, soort: .gewoon, aan: .veiligheidshuis, doelen: [.plan], uitkomst: .magMits,
      voorwaarde: "het om verzuim gaat, en school en ouders het weten waar dat kan",
      bron: recht("Leerplichtwet 1969; convenant", .laag),
      uitweg: "zeg of iemand op school is, niet waarom hij wegbleef"),
  ]

  private static let koppelvlakken: [Bepaling] = [
    Bepaling(
      van: .huis, soort: .gewoon, aan: .zsm, doelen: [.afdoening], uitkomst: .magMits,
      voorwaarde:
        "het een advies met een doel is, of een antwoord op één precieze vraag: niet het plan of de verslagen",
      bron: Bron(.handreiking, "koppelvlak 1 en 2, inhoud"),
      uitweg: "zet een vraag over iemands gezondheid door naar wie haar behandelt: het huis geeft die inhoud niet zelf"),
    Bepaling(
      van: .openbaarMinisterie, soort: .gewoon, aan: .veiligheidshuis, doelen: [.agendering], uitkomst: .mag,
      voorwaarde: "alleen de persoonsgegevens; inhoud meesturen zonder doel is te veel",
      bron: Bron(.handreiking, "koppelvlak 4, inhoud"), uitweg: nil),
    Bepaling(
      van: .openbaarMinisterie, soort: .gewoon, aan: .veiligheidshuis, doelen: [.terugkoppeling], uitkomst: .mag,
      voorwaarde: "naam, beslissing of route, of het advies gevolgd is en zo niet waarom",
      bron: Bron(.handreiking, "koppelvlak 3, inhoud"), uitweg: nil),
  ]
}
