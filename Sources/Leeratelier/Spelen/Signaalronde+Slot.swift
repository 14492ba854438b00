import Scenario

/// The end of a warm-up: questions, and the same as a text to keep.
extension Signaalronde {
  /// How often a signal that was there was not named; only those it happened to more than once, most often first.
  var vaakGemist: [(feit: Deelfeit, keren: Int)] {
    let counts = Deelfeit.allCases.map { fact in
      (feit: fact, keren: beurten.count { $0.vignet.waarde(fact) == .ja && !$0.genoemd.contains(fact) })
    }
    return counts.filter { $0.keren > 1 }.sorted { $0.keren > $1.keren }
  }

  /// What there is to talk about, as questions.
  var vragen: [String] {
    var lines = vaakGemist.prefix(3).map { missed in
      "\(missed.keren) keer zat erin: \(Signaalronde.naam(missed.feit)) (\(missed.feit.rawValue)), en "
        + "\(inZaal ? "de zaal noemde het" : "u noemde het") niet. \(Signaalronde.vraag(missed.feit))"
    }
    lines += inZaal ? zaalvragen : keuzevragen
    if lines.isEmpty {
      lines = ["Welk signaal ziet u in uw eigen werk het moeilijkst, en wie in uw omgeving ziet het wel?"]
    }
    return lines
  }

  private var keuzevragen: [String] {
    func count(_ choice: Bool, _ value: Driewaarde) -> Int {
      beurten.count { $0.keuze == .een(choice) && $0.vignet.agenderen == value }
    }
    var lines: [String] = []
    let (wide, narrow) = (count(true, .nee), count(false, .ja))
    if wide > 1 {
      lines.append("\(wide) keer koos u agenderen waar de criteria dat niet vragen. Wie had het daar ook gekund?")
    }
    if narrow > 1 {
      lines.append(
        "\(narrow) keer koos u niet agenderen waar de criteria het wel vragen. Wat had u moeten weten om anders te kiezen?"
      )
    }
    let border = count(true, .verdedigbaar) + count(false, .verdedigbaar)
    if border > 1 {
      lines.append(
        "Bij \(border) grensgevallen koos u \(count(true, .verdedigbaar)) keer agenderen. Wat zou iemand aan de andere kant van het "
          + "koppelvlak kiezen, en waarom?")
    }
    return lines
  }

  /// The cases over which the room was most divided.
  private var zaalvragen: [String] {
    let divided = beurten.compactMap { beurt -> (beurt: Beurt, hands: Handen)? in
      guard case .zaal(let hands) = beurt.keuze, min(hands.voor, hands.tegen) * 4 > hands.samen else { return nil }
      return (beurt, hands)
    }
    // Near a half first: the part of the smaller side, compared as fractions.
    let order = divided.sorted {
      min($0.hands.voor, $0.hands.tegen) * $1.hands.samen > min($1.hands.voor, $1.hands.tegen) * $0.hands.samen
    }
    return order.prefix(3).map { item in
      "\(item.hands.voor) tegen \(item.hands.tegen) bij \u{2018}\(Signaalronde.begin(item.beurt.vignet.tekst))\u{2019}. Wat zag de ene "
        + "kant van de zaal dat de andere niet zag?"
    }
  }

  /// The first words of a vignette.
  private static func begin(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }

  private static func vraag(_ feit: Deelfeit) -> String {
    switch feit {
    case .meerLeefgebieden: "Op welke leefgebieden kijkt u als alleen het feit op uw scherm staat?"
    case .leidtTotOverlast: "Waaraan merkt u dat het erger wordt, en niet alleen lastiger?"
    case .meerKetens: "Welke partner buiten uw eigen keten weet hier iets wat u niet weet?"
    case .regulierNietGenoeg: "Hoe komt u er snel achter of de gewone samenwerking is vastgelopen?"
    case .impact: "Wie in het gezin of de straat merkt hiervan en staat niet in het dossier?"
    case .complex: "Wat maakt een zaak voor u ingewikkeld, ook als u de persoon nauwelijks kent?"
    case .lokaleVeiligheid: "Van wie hoort u wat een zaak met een straat of een wijk doet?"
    }
  }

  /// The last page.
  func slot(bewaard: Bool) -> Blad {
    let all = beurten.count == 1 ? "1 zaak" : "\(beurten.count) zaken"
    return Blad(
      kop: "Signalen · om over te praten",
      delen: [
        .init(titel: "Na \(all)", regels: vragen),
        .init(
          titel: "",
          regels: [
            "Dezelfde zaken in dezelfde volgorde: \(Programma.aanroep) \(opnieuw)",
            bewaard ? "Wat er gekozen is, komt in het bestand dat u noemde." : "Er is niets bewaard.",
          ]),
      ])
  }

  /// What was chosen, as a text to keep.
  var tekst: String {
    var lines = [
      "Signalen herkennen (\(regio.naam)): \(beurten.count) van \(vignetten.count) zaken besproken.",
      "Opnieuw: leeratelier \(opnieuw)", "",
    ]
    for (index, beurt) in beurten.enumerated() {
      lines.append("\(index + 1). \(beurt.vignet.tekst)")
      for part in nabeschouwing(beurt, balken: false) {
        lines.append("   \(part.titel):")
        lines += part.regels.map { "     \($0)" }
      }
      lines.append("")
    }
    if !beurten.isEmpty { lines += ["Om over te praten:"] + vragen.map { "- \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }
}
