/// An empty questionnaire for casusonderzoek: a sheet of A4 for each of the four perspectives.
///
/// Casusonderzoek asks real people about real effect (ontwikkelagenda, point 8: slachtoffer, dader, professional, betrokken
/// burger). The sources name the perspectives and no questions: these are ours, and the sheet says so.
package enum Onderzoeksblad {
  /// One perspective with its questions.
  package struct Perspectief: Sendable {
    package var naam: String
    /// Said to whoever fills it in.
    package var aanhef: String
    package var vragen: [String]
  }

  /// The four, in the order of the afloop of a casus.
  package static let perspectieven: [Perspectief] = [
    Perspectief(
      naam: "Het slachtoffer",
      aanhef: "Deze vragen gaan over wat er met u gebeurd is en wat er daarna is gedaan.",
      vragen: [
        "Wat had u het liefst gewild, vlak na wat u overkwam?",
        "Wie vroeg u wat u nodig had? Wat is daarmee gedaan?",
        "Hoe hoorde u wat er besloten was? Begreep u waarom?",
        "Is er iets veranderd aan hoe veilig u zich voelt? Waardoor?",
        "Wat heeft het u gekost, aan tijd, geld of onrust?",
        "Wat ging goed en moet zo blijven? Wat had beter gekund?",
      ]),
    Perspectief(
      naam: "De dader",
      aanhef: "Deze vragen gaan over wat er na het feit met u is gedaan, en wat dat deed.",
      vragen: [
        "Wat speelde er in die tijd in uw leven?",
        "Wie sprak met u voordat er iets besloten werd? Kon u uw kant vertellen?",
        "Begreep u wat er besloten werd, en waarom?",
        "Wat is er daarna echt gebeurd: straf, hulp, afspraken?",
        "Wat hielp u vooruit? Wat werkte tegen?",
        "Wat had iemand eerder kunnen doen, en wie?",
      ]),
    Perspectief(
      naam: "De professional",
      aanhef: "Deze vragen gaan over uw eigen werk in deze zaak, en over het samenwerken.",
      vragen: [
        "Wat kwam u brengen, en wat wilde u samen bereiken? Is dat uitgesproken?",
        "Wat wist een ander toen, dat u graag had geweten?",
        "Wat is er van de afspraken terechtgekomen?",
        "Wat leverde samenwerken op dat uw organisatie alleen niet kon? Wat kostte het?",
        "Ziet u bij de mensen om wie het ging dat er iets veranderd is? Waaraan?",
        "Wat zou u nu anders doen, en wie moet dat weten: uzelf, uw overleg, uw leiding, het land?",
      ]),
    Perspectief(
      naam: "De betrokken burger",
      aanhef: "Deze vragen gaan over wat u als buur, familielid of omstander merkte.",
      vragen: [
        "Wat merkte u van wat er speelde?",
        "Bij wie kon u terecht? Hoorde u iets terug?",
        "Wat is er bij u in de buurt veranderd sinds er is ingegrepen?",
        "Voelt u zich er veiliger of minder veilig door? Waardoor?",
        "Wat vindt u van hoe het is aangepakt, voor zover u dat weet?",
        "Wat had beter gekund, en wie had dat kunnen doen?",
      ]),
  ]

  /// The page as text.
  package static var html: String {
    let sheets = perspectieven.enumerated().map { index, view -> HTML in
      let questions = view.vragen.map { question in
        tag(
          "li", [:],
          [tag("p", ["class": "vraag"], question), tag("div", ["class": "lijnen", "aria-hidden": "true"], lijnen)])
      }
      return tag(
        "section", ["aria-labelledby": "blad-\(index + 1)"],
        [
          tag("p", ["class": "klein"], "Casusonderzoek, blad \(index + 1) van \(perspectieven.count)"),
          tag("h2", ["id": "blad-\(index + 1)"], view.naam), tag("p", view.aanhef),
          tag(
            "p",
            "Meedoen is vrijwillig; u mag vragen overslaan en stoppen. Schrijf geen namen, adressen of zaaknummers op."),
          tag(
            "p", ["class": "klein"], "Nummer van dit onderzoek (geen zaaknummer): ____________   Datum: ____________"),
          tag("ol", [:], questions),
          tag(
            "footer", ["class": "klein"],
            "De vier gezichtspunten komen uit de ontwikkelagenda ZSM 2018\u{2013}2020 (punt 8); de vragen zijn van Leeratelier. Spreek vooraf af wie de antwoorden leest, waar zij blijven en wanneer zij weggaan."
          ),
        ])
    }
    return Pagina(
      titel: "Vragenlijst voor casusonderzoek", stijl: stijl,
      lijf: [tag("main", [:], [tag("h1", "Vragenlijst voor casusonderzoek")] + sheets)]
    ).html
  }

  private static var lijnen: [HTML] { (0..<3).map { _ in tag("div", ["class": "lijn"], []) } }

  private static let stijl: StaticString = """
    :root{color-scheme:light;--zacht:#444;--lijn:#999;--accent:#123a6b}
    *{box-sizing:border-box}
    body{margin:0;background:#fff;color:#000;font:11.5pt/1.4 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
    main{max-width:182mm;margin:0 auto;padding:1rem}
    h1{font-size:14pt;margin:0 0 .5rem}h2{font-size:18pt;line-height:1.15;margin:.1rem 0 .3rem;color:var(--accent)}
    section{margin-bottom:2rem}p{margin:.15rem 0}ol{padding-left:1.4rem;margin:.6rem 0}li{margin:.5rem 0;break-inside:avoid}
    .vraag{font-weight:600}.lijn{height:8.5mm;border-bottom:1px solid var(--lijn)}.klein{color:var(--zacht);font-size:9.5pt}
    @page{size:A4;margin:14mm}
    @media print{main{max-width:none;padding:0}h1{display:none}section{margin:0;break-after:page}section:last-child{break-after:auto}}
    """
}
