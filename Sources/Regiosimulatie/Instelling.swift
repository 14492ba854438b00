/// One parameter by its name in the model, with what it may be.
package struct Instelling: Sendable {
  /// What kind of value a setting takes, and where it is kept.
  package enum Soort: Sendable {
    case kans(any (WritableKeyPath<Regioinstellingen, Double> & Sendable))
    case getal(any (WritableKeyPath<Regioinstellingen, Double> & Sendable), ClosedRange<Double>)
    case aantal(any (WritableKeyPath<Regioinstellingen, Int> & Sendable), ClosedRange<Int>)
    case tijd(any (WritableKeyPath<Regioinstellingen, Int> & Sendable))
    case jaNee(any (WritableKeyPath<Regioinstellingen, Bool> & Sendable))
    case terugkoppeling
    case adressering
    case urenOfNee(any (WritableKeyPath<Regioinstellingen, Regioinstellingen.Uren?> & Sendable))
    case tijdOfNee(any (WritableKeyPath<Regioinstellingen, Int?> & Sendable))
    case dagenOfNee(any (WritableKeyPath<Regioinstellingen, Int?> & Sendable))
  }

  package let naam: String
  package let uitleg: String
  package let soort: Soort

  private init(_ naam: String, _ uitleg: String, _ soort: Soort) {
    self.naam = naam
    self.uitleg = uitleg
    self.soort = soort
  }

  private static let minuten = 0.0...100_000.0

  /// Every setting, in the order of the model; after them those of the agreements.
  package static let alle: [Instelling] = [
    .init("instroom_per_uur", "verdachten per uur dat ZSM open is", .getal(\.instroomPerUur, 0...10_000)),
    .init("kans_minderjarig", "deel van de verdachten dat minderjarig is", .kans(\.kansMinderjarig)),
    .init("kans_huiselijk_geweld", "deel van de zaken met huiselijk geweld", .kans(\.kansHuiselijkGeweld)),
    .init("kans_bekend", "deel dat bekend is bij het veiligheidshuis", .kans(\.kansBekend)),
    .init("kans_advies", "deel van de bekenden met een advies", .kans(\.kansAdvies)),
    .init("ouderdom_max", "ouderdom van een advies: van 0 tot zoveel dagen", .getal(\.ouderdomMax, 0...36_500)),
    .init("kans_eis", "kans dat een advies aan een eis voldoet (elke eis behalve actueel)", .kans(\.kansEis)),
    .init("kans_complex", "deel van de onbekenden dat complex en ketenoverstijgend is", .kans(\.kansComplex)),
    .init("kpc", "ketenprocescoördinatoren", .aantal(\.kpc, 1...500)),
    .init("adviseur_jeugd", "adviseurs van de Raad", .aantal(\.adviseurJeugd, 1...500)),
    .init("adviseur_volwassen", "adviseurs van de reclassering", .aantal(\.adviseurVolwassen, 1...500)),
    .init("officier", "officieren van justitie", .aantal(\.officier, 1...500)),
    .init("loket", "mensen aan het loket van het veiligheidshuis", .aantal(\.loket, 1...500)),
    .init("duur_selectie", "minuten voor de selectie, gemiddeld", .getal(\.duurSelectie, minuten)),
    .init("duur_vraag", "minuten om een vraag te formuleren, gemiddeld", .getal(\.duurVraag, minuten)),
    .init("duur_loket", "minuten aan het loket per vraag, gemiddeld", .getal(\.duurLoket, minuten)),
    .init("duur_doorzetten", "minuten van doorzetten tot antwoord, gemiddeld", .getal(\.duurDoorzetten, minuten)),
    .init("duur_beslissing", "minuten voor overleg en beslissing, gemiddeld", .getal(\.duurBeslissing, minuten)),
    .init("duur_terugkoppeling", "minuten voor een terugkoppeling, gemiddeld", .getal(\.duurTerugkoppeling, minuten)),
    .init("duur_agendering", "minuten voor een agendering, gemiddeld", .getal(\.duurAgendering, minuten)),
    .init("doorzetkans", "kans dat een vraag na het loket wordt doorgezet", .kans(\.doorzetkans)),
    .init("wachttermijn", "minuten dat ZSM op een antwoord wacht", .getal(\.wachttermijn, 0...525_600)),
    .init("vraagdrempel", "kwaliteit waaronder ZSM een vraag stelt, in tienden", .aantal(\.vraagdrempel, 0...10)),
    .init("herkenkans", "kans dat een complexe onbekende wordt herkend", .kans(\.herkenkans)),
    .init("vergeetkans_een", "kans op vergeten bij één adres", .kans(\.vergeetkansEen)),
    .init("vergeetkans_meerdere", "kans op vergeten bij meerdere adressen", .kans(\.vergeetkansMeerdere)),
    .init("terugkoppeling", "wanneer wordt teruggekoppeld", .terugkoppeling),
    .init("adressering", "één postbus of systeem, of meerdere mensen", .adressering),
    .init("zsm_open", "ZSM gaat open", .tijd(\.zsmOpen)),
    .init("zsm_sluit", "ZSM sluit", .tijd(\.zsmSluit)),
    .init("loket_open", "het loket gaat open, op werkdagen", .tijd(\.loketOpen)),
    .init("loket_sluit", "het loket sluit, op werkdagen", .tijd(\.loketSluit)),
    .init("altijd_open", "alles dag en nacht open", .jaNee(\.altijdOpen)),
    .init("alleen_officier", "alleen de beslissing, zonder de andere stappen", .jaNee(\.alleenOfficier)),
    .init("intermediair", "iemand van het huis op ZSM, op werkdagen tussen deze tijden", .urenOfNee(\.intermediair)),
    .init("duur_intermediair", "minuten van de intermediair per vraag, gemiddeld", .getal(\.duurIntermediair, minuten)),
    .init(
      "advies_volgende_dag", "zwaar huiselijk geweld wacht op advies, de volgende dag om deze tijd",
      .tijdOfNee(\.adviesVolgendeDag)),
    .init("kans_zwaar", "deel van het huiselijk geweld dat zwaar is", .kans(\.kansZwaar)),
    .init(
      "verrijkt_advies", "huiselijk geweld wacht zoveel dagen op een verrijkt advies", .dagenOfNee(\.verrijktAdvies)),
    .init("partners_aan_tafel", "partners van het huis zitten aan tafel op ZSM", .jaNee(\.partnersAanTafel)),
    .init("kans_tafel", "deel van de vragen dat aan tafel beantwoord kan worden", .kans(\.kansTafel)),
    .init("duur_tafel", "minuten tot het antwoord aan tafel, gemiddeld", .getal(\.duurTafel, minuten)),
  ]
}

/// A setting that cannot be used: facts here, the sentence in `tekst`.
package enum Instellingsfout: Error, Equatable, Sendable {
  case onbekend(String, bedoeld: String?)
  case zonderWaarde(String)
  case verkeerd(naam: String, waarde: String, verwacht: String)
  case nooitOpen(wie: String, open: String, sluit: String)
  case teGroot(String)

  /// The Dutch sentence for the user.
  package var tekst: String {
    switch self {
    case .onbekend(let name, let near):
      "Er is geen instelling ‘\(name)’." + (near.map { " Bedoelde u ‘\($0)’?" } ?? "")
    case .zonderWaarde(let text): "Schrijf een instelling als naam=waarde; er staat ‘\(text)’."
    case .verkeerd(let name, let value, let expected): "De instelling \(name) vraagt \(expected); er staat ‘\(value)’."
    case .nooitOpen(let who, let open, let close):
      "\(who) is zo nooit open: de sluitingstijd (\(close)) ligt niet na de openingstijd (\(open)). Een zaak zou er eeuwig wachten."
    case .teGroot(let reason): reason
    }
  }
}
