import Scenario

/// Judges, with domestic violence, whether earlier incidents are given as number or dates, with their course.
enum HistorieRegel {
  static let nagegaanNul = Patronen(
    """
    # Nul incidenten, uitdrukkelijk: een aantal (annotatierichtlijn, ontkenningen en grensgeval 7).
    geen|nul|0|geen|nooit|niet|niets|zonder|noch ..5 eerder*|voorgaande|vorige ..3 @voorval|contact*|signalen|zorgen|politie|bekend|geweld|antecedent*|historie
    geen|nul|0|zonder ..3 melding*|incident*|mutatie*|registratie*|aangifte*|antecedent*|voorgeschiedenis|historie|geschiedenis ..5 bekend|eerder|bij|in|van|over|gevonden|aanwezig|huiselijk|huidige|dit
    geen ..2 voorgeschiedenis; eerder|voorheen ..3 niets|nooit|niks|geen; niet eerder; nooit eerder; nog nooit ..4; niet bekend bij ..3 politie|veilig|vt; onbekend bij ..3 politie|veilig|vt; blanco; eerste ..1 melding|incident|keer|uitbarsting|aangifte|registratie; eerdere melding* geen|0|nul; meldingen geen|0|nul; incidenten geen|0|nul; historie geen|nul; geen ..2 bekend bij ..3 politie|veilig; geen geschiedenis; systemen leeg; niets ..5 systemen; niet ..2 voorgekomen; bvh leeg; wat er eerder was niets; geen ..3 incidenten; geen ..3 meldingen; geen van ..3 eerdere; nul eerdere
    """)
  static let nietEerste = Patronen(
    """
    # Er is eerder iets geweest.
    <getal> keer|maal ..1 eerder; eerder <getal>; eerder <tijd>; beide keren; niet ..3 eerste ..1 keer|maal|incident|melding; eerder* ..4 @voorval|misgegaan|gebeurd|geweld|raak|mis|geslagen|geduwd|bedreigd|huisverbod|gedrag|opgenomen|voorgekomen|aangehouden|politie|contacten|zaken|keren|aanraking|geweest; al ..2 eens; al vaker; vaker; al eerder; eens raak; meermalen; herhaaldelijk; regelmatig; bekend bij|van ..6 politie|veilig|vt|thuis|huiselijk|geweld|meldingen; bekend met ..3 geweld
    @voorval ..4 bekend; vt meldingen; meldingen; eerdere meldingen; voorgeschiedenis; geschiedenis van; historie; de zoveelste; zoveelste; alweer; weer ..3 raak|mis|geslagen; opnieuw ..3; steeds|telkens ..3; al jaren; jarenlang; sinds jaren; patroon; recidiv*; dossier ..3 meldingen; ook eerder; jaren ..2 ruzie; mutaties; incidenten; aangiftes; aangiften; registraties; meerdere|diverse|verschillende|enkele|paar|aantal|veel @voorval; niet nieuw; bekend verhaal; uit de hand gelopen; bij herhaling; herhaalde; in ..1 verleden; ook al zo; eerder ..3 uit de hand; ook ..2 verleden; in het verleden; vorige keer; vorig* ..1 relatie; bekend adres; politie ..6 deur; de vorige; uitgerukt; eerste|tweede|derde|vierde|vijfde|2e|3e|4e|5e|zesde|6e ..1 keer|melding|incident|aangifte|maal
    """)
  static let aantal = Patronen(
    """
    # Een aantal eerdere voorvallen.
    <getal> ..4 @voorval; <getal> keer|maal|x ..8; @voorval <getal>; tweede|derde|vierde|vijfde|zesde|zevende|2e|3e|4e|5e|6e|7e|tiende ..1 keer|melding|incident|maal|aangifte|huisverbod; <getal> eerdere; <getal> eerder; twee|drie|vier|vijf ..2 voorvallen; eenmaal; tweemaal; driemaal; viermaal
    """)
  static let verloop = Patronen(
    """
    # Ernst, patroon of wat er eerder op volgde.
    steeds ..2 erger|vaker|zwaarder|ernstiger|heftiger|meer|korter|sneller; erger; ernstiger; zwaarder; heftiger; toenem*; toegenomen; neemt ..2 toe; neemt ..2 af; afnem*; afgenomen; opbouw*; escaler*; escaleer*; geescaleerd; escalatie*; oplopend*; loopt op; liep op; patroon; telkens; elke keer; iedere keer; telkens ..3 drank; frequen*; tussenpozen; frequentie; verloop; ernst; lijn; beeld; verergert; verergerd; opgelopen; oploopt; van ..4 naar ..3; van ..6 tot ..4; eerst ..6 daarna|later|toen|nu; begon ..8; verschoof; verschuift; intensiteit; in ernst; gelijkblijvend; wisselend; stabiel; afwisselend; nu ook; voor het eerst ..4; sindsdien; daarna; lichter; minder erg; nam ..2 toe; nam ..2 af; werd ..2 erger; korter op elkaar; altijd ..4 drank; steeds na; steeds als; steeds wanneer; hardnekkig; rustig; rust; kortere; sneller; per jaar; stap
    huisverbod*; tijdelijk huisverbod; taakstraf; sepot; geseponeerd; waarschuwing*; waarschuwingsgesprek; stopgesprek; stopbrief; strafbeschikking; veroordeeld; veroordeling; contactverbod; gedragsaanwijzing; behandeling; training; afspraken; afspraak; hulpverlening; hielp; geholpen; werkte; effect; uitgehaald; hield; hielden; geschonden; overtreden; ingetrokken; voortijdig; gestopt; afgebroken; afgerond; hulpaanbod; geweigerd; veiligheidsplan; gesprek; gesprekken; aangehouden; voorwaardelijk*; schorsing; reprimande; boete; toezicht; weggestuurd; begeleiding; opgelegd; zonder gevolg; niets ..2 gedaan; straf; terugval; celstraf; detentie; maatregel; bemiddeling
    """)
  static let anderFeit = Patronen(
    """
    # Een verleden met andere feiten is geen historie van huiselijk geweld (grensgeval 7).
    winkeldiefstal*; diefstal*; vermogensdelict*; vermogen; rijden; opium*; drugs*; inbra*; heling; verkeer*; fraude; uitgaansgeweld; overlast; openlijk*; rijbewijs; alcohol achter; strafblad; strafrechtelijke documentatie; documentatie; jd; voetbal*; vernieling ..2 openbaar; wapenbezit; oplichting; veelpleger; kroeg*; horeca*; uitgaan; zwartrijden; belediging ambtenaar; brandstichting
    """)
  static let huiselijk = Patronen(
    "huiselijk; hg; geslagen; mishandel*; geduwd; slaan; veilig thuis; vt; huisverbod; partner; relationeel; thuis; sloeg; bedreigd; geweld"
  )
  private static let geenIncident = Patronen(
    """
    # Iets anders dat eerder was.
    eerder advies; eerdere advies|adviezen; eerder overleg; eerdere gesprekken; eerdere notities; eerdere behandeling; eerder besproken; eerdere hulp; eerder plan
    """)

  static func beoordeel(_ lezing: Lezing) -> Bevinding {
    guard lezing.invoer.huiselijkGeweld else {
      return Bevinding(
        oordeel: nil, regel: "niet-van-toepassing",
        waarom: "De zaak is geen huiselijk geweld; deze eis geldt dan niet.")
    }
    let tekst = lezing.tekst
    var nul: Range<Int>?
    var eerder: Range<Int>?
    var getal: Range<Int>?
    var gang: Range<Int>?
    var data: [Range<Int>] = []
    for (nummer, zin) in tekst.zinnen.enumerated() {
      if let plek = nagegaanNul.eerste(tekst, zin), nul == nil, !nietEersteKeer.raakt(tekst, zin),
        !overSchrijver.raakt(tekst, zin),
        !(lezing.beoogt[nummer] && !eerderWoord.raakt(tekst, zin)),
        !anderFeit.raakt(tekst, zin) || huiselijk.raakt(tekst, zin)
      {
        nul = plek
        continue
      }
      if lezing.beoogt[nummer], !lezing.vertelt[nummer] { continue }
      let ander = anderFeit.raakt(tekst, zin) && !huiselijk.raakt(tekst, zin)
      if ander { continue }
      if straks.raakt(tekst, zin), !lezing.vertelt[nummer] || lezing.beoogt[nummer] { continue }
      let voorbij = zin.compactMap { tekst.tijden[$0] }.filter { isVoorbij($0, lezing) }.map { $0.woorden }
      let gebeurd = nietEerste.eerste(tekst, zin)
      let advies = lezing.adviseert[nummer] && voorbij.isEmpty && gebeurd == nil
      if !advies, gebeurd != nil || (!voorbij.isEmpty && (incidentwoord.raakt(tekst, zin) || data.count > 0)) {
        if let gebeurd, !alleenIetsAnders(tekst, zin, gebeurd) { eerder = eerder ?? gebeurd }
        if !voorbij.isEmpty, gebeurd != nil || incidentwoord.raakt(tekst, zin) || !data.isEmpty {
          data += voorbij
          eerder = eerder ?? voorbij[0]
        }
        if gebeurd != nil || !voorbij.isEmpty, let plek = aantal.eerste(tekst, zin) { getal = getal ?? plek }
      }
      if !advies, let plek = verloop.eerste(tekst, zin),
        lezing.vertelt[nummer] || gebeurd != nil || !voorbij.isEmpty || eerder != nil,
        !lezing.adviseert[nummer] || gebeurd != nil
      {
        gang = gang ?? plek
      }
    }
    return besluit(tekst, nul: nul, eerder: eerder, getal: getal, data: data, gang: gang)
  }

  private static let straks = Patronen("moet; moeten; zal; zullen")
  private static let voorval = Patronen("@voorval")
  private static let eerderWoord = Patronen("eerder*; voorgeschiedenis; bekend; eerste; historie")
  private static let overSchrijver = Patronen(
    "ik ..3 niet eerder; cursus; eerder gedaan; hebben wij dit niet eerder")
  private static let nietEersteKeer = Patronen("niet ..3 eerste; niet meer; voor het eerst")
  static let incidentwoord = Patronen(
    "@voorval; geslagen; geduwd; sloeg; slaan; duwen; schelden; trap; vuist*; gooi*; bedreig*; dreig*; keel; verstik*; mes; blauw*; letsel; gebroken; hechtingen; haren; politie; gebeten; brandwond; geschopt; duw; klap; klappen; stomp; gekneusd; pinpas; pols; huisverbod; gekrabd; geweld"
  )

  private static func isVoorbij(_ tijd: Tijdsvermelding, _ lezing: Lezing) -> Bool {
    if let terug = tijd.dagenTerug { return terug > 60 }
    if tijd.straks != nil { return false }
    guard let eerste = tijd.eerste else { return tijd.maand != nil }
    return eerste <= lezing.invoer.vastgesteld
  }

  private static func alleenIetsAnders(_ tekst: Ontleding, _ zin: Range<Int>, _ plek: Range<Int>) -> Bool {
    geenIncident.raakt(tekst, zin) && !voorval.raakt(tekst, plek)
  }

  private static func besluit(
    _ tekst: Ontleding, nul: Range<Int>?, eerder: Range<Int>?, getal: Range<Int>?, data: [Range<Int>],
    gang: Range<Int>?
  ) -> Bevinding {
    let geteld = getal ?? (data.count >= 2 ? data[0] : nil)
    if let eerder, let gang, let geteld {
      return Bevinding(
        oordeel: .voldoende, regel: "aantal-en-verloop", bewijs: [geteld, gang],
        waarom:
          "U noemt eerdere incidenten met aantal of data (‘\(tekst.citaat(geteld))’) en het verloop (‘\(tekst.citaat(gang))’)."
      )
      .met(eerder)
    }
    if data.count >= 3, let eerste = data.first {
      return Bevinding(
        oordeel: .voldoende, regel: "tijdlijn", bewijs: data,
        waarom: "U geeft een tijdlijn van eerdere incidenten, vanaf ‘\(tekst.citaat(eerste))’.")
    }
    if let nul, geteld == nil {
      return Bevinding(
        oordeel: .voldoende, regel: "nul-nagegaan", bewijs: [nul],
        waarom:
          "U zegt uitdrukkelijk dat er geen eerdere incidenten zijn: ‘\(tekst.citaat(nul))’. Ook nul is een aantal."
      )
    }
    if let eerder {
      return Bevinding(
        oordeel: .gedeeltelijk, regel: "zonder-verloop", bewijs: [getal ?? eerder],
        waarom:
          "Er zijn eerdere incidenten (‘\(tekst.citaat(getal ?? eerder))’), maar aantal of data én het verloop staan er niet samen bij.",
        suggestie:
          "Zet erbij hoeveel incidenten, wanneer, of het erger wordt en wat een eerdere maatregel deed.")
    }
    return Bevinding(
      oordeel: .onvoldoende, regel: "geen-historie",
      waarom: "Er staat niets over eerdere incidenten van huiselijk geweld.",
      suggestie:
        "Noem aantal, data en verloop van eerdere incidenten, of schrijf dat u hebt nagegaan dat er geen zijn."
    )
  }
}

extension Bevinding {
  fileprivate func met(_ plek: Range<Int>) -> Bevinding {
    var uit = self
    uit.bewijs.append(plek)
    return uit
  }
}
