/// Who holds a puzzelstuk is there in this casus, and every way to it that is named leads somewhere.
///
/// Source: ours; which way goes to whom is in `BereikbaarheidCheck`.
struct HouderCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    // Without one verdachte, or with what only a known person has, it is another fault that is told.
    let named = !casus.heeftZaak || casus.zaken[0].verdachte != nil
    guard casus.verdachte != nil, named || casus.personen.count(where: { $0.hoedanigheid == .verdachte }) == 1,
      casus.huis.bekend || casus.huis.advies == nil && (casus.begin == .instroom || !casus.heeftZaak)
    else { return }
    for (index, piece) in casus.puzzelstukken.enumerated() {
      let step = CasusPlaatsen.Stap.element(index)
      if let reason = Self.ontbreekt(piece.houder, casus) {
        log.report(
          .houderOntbreekt, at: places("puzzelstukken", step, "houder"),
          "een houder hoort bij de casus; \(citaat(piece.houder.rawValue)) niet: \(reason)",
          hint: "leg het stuk bij een ander, of voeg de persoon toe")
        continue
      }
      for (number, role) in piece.ookBekendBij.enumerated() where role.netwerk == .gesprek {
        log.report(
          .toegangZonderWeg, at: places("puzzelstukken", step, "ook_bekend_bij", .element(number)),
          "\"ook_bekend_bij\" noemt partners; wie men spreekt, vertelt alleen wat hij zelf houdt; hier staat \(citaat(role.rawValue))",
          hint: "haal de rol weg, of maak een eigen puzzelstuk met deze houder")
      }
      guard piece.blijft == nil else { continue }
      let obstacles = piece.toegang.map { BereikbaarheidCheck.obstacle($0, piece, casus) }
      // That no way leads to it has a code of its own.
      guard obstacles.contains(nil),
        let number = obstacles.indices.first(where: { obstacles[$0] != nil && piece.toegang[$0] != .spreken }),
        let why = obstacles[number]
      else { continue }
      log.report(
        .toegangZonderWeg, at: places("puzzelstukken", step, "toegang", .element(number)),
        "een toegang past bij de houder; \(citaat(piece.toegang[number].rawValue)) doet hier niets: \(why)",
        hint: "haal \"\(piece.toegang[number].rawValue)\" weg, of kies een andere houder")
    }
    if let advice = casus.huis.advies {
      for (number, id) in advice.puzzelstukken.enumerated() where casus.puzzelstuk(id)?.blijft != nil {
        log.report(
          .adviesMetWatBlijft, at: places("huis", "advies", "puzzelstukken", .element(number)),
          "in een advies staat niet wat terecht bij de houder blijft; \(citaat(id)) heeft \"blijft\"",
          hint: "haal het stuk uit het advies, of haal \"blijft\" weg")
      }
    }
  }

  /// Why somebody cannot be there; nil when they can.
  private static func ontbreekt(_ role: Rol, _ casus: Casus) -> String? {
    func has(_ kind: Persoon.Hoedanigheid) -> Bool { casus.personen.contains { $0.hoedanigheid == kind } }
    let hasMinor = casus.personen.contains { $0.leeftijd.map { $0 < 18 } ?? false }
    switch role {
    // Whoever is suspected in one zaak can be the victim in another.
    case .slachtoffer where !has(.slachtoffer) && casus.zaken.count < 2:
      return "er is geen persoon met hoedanigheid slachtoffer"
    case .ouders where !has(.ouder) && !hasMinor: return "er is geen ouder, en niemand is minderjarig"
    case .halt
    where !casus.zaken.indices.contains { casus.verdachte(van: $0).map { ($0.leeftijd ?? 18) <= 22 } ?? true }:
      return "Halt is er voor jongeren"
    case .raadZsm where !hasMinor, .raadVh where !hasMinor:
      return "de Raad gaat over minderjarigen, en die zijn er niet"
    default: return nil
    }
  }
}

/// Words by which a puzzelstuk is known in a text are its own.
///
/// Source: ours. They are looked for as pieces of words, so a short one is found in many texts that say nothing of it.
struct HerkenningCheck: CasusCheck {
  private static let loos: Set<String> = [
    "de", "het", "een", "en", "of", "van", "in", "op", "aan", "met", "voor", "is", "was", "er", "hij", "zij", "ze",
    "wij", "ik", "je", "dat", "dit",
    "die", "niet", "wel", "ook", "naar", "bij", "om", "te", "als", "maar", "dan", "nog", "al", "tot", "uit", "heeft",
    "wordt", "zijn", "haar", "hem",
    "zich", "geen", "meer", "over", "door",
  ]

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let texts = casus.puzzelstukken.map { ($0.titel + " " + $0.tekst).lowercased() }
    for (index, piece) in casus.puzzelstukken.enumerated() {
      for (number, word) in piece.herkenning.enumerated() {
        let low = word.lowercased()
        let others = texts.indices.filter { $0 != index && texts[$0].contains(low) }
        let isEmpty = low.count < 2 || Self.loos.contains(low)
        let isInside = low.count <= 3 && others.contains { Self.staatBinnenin(low, texts[$0]) }
        guard isEmpty || isInside || others.count * 3 > max(3, texts.count - 1) else { continue }
        let where_ = others.prefix(3).map { citaat(casus.puzzelstukken[$0].id) }
        log.report(
          .herkenningTeRuim, at: places("puzzelstukken", .element(index), "herkenning", .element(number)),
          "aan een woord in \"herkenning\" is dit stuk te kennen; \(citaat(word)) "
            + (others.isEmpty
              ? "zegt niets"
              : "staat ook in \(others.count == 1 ? "een ander stuk" : "\(others.count) andere stukken"): \(opsomming(where_))"),
          hint: "kies een langer woord of een paar woorden die alleen hierbij horen")
      }
    }
  }

  /// Whether a text has a word in the midst of another one.
  private static func staatBinnenin(_ word: String, _ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }.contains { $0.count > word.count && $0.contains(word) }
  }
}

/// Names that the program knows are spelled as it knows them.
///
/// Source: domeinmodel §16. `kwalificatie` and `uitvoerder` are free text, shown as they stand.
struct NamenCheck: CasusCheck {
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    let known = Rechtsregel.allCases.map(\.rawValue)
    for (index, name) in casus.rechtsregels.enumerated() where !known.contains(name) {
      let meant = NearMiss.suggestion(for: name, among: known)
      let place = places("rechtsregels", .element(index))
      log.report(
        .onbekendeRechtsregel, at: place,
        "\"rechtsregels\" noemt onderwerpen uit een vaste lijst; \(citaat(name)) staat daar niet in",
        hint: meant.map { "schrijf \"\($0)\"" } ?? "kies uit \(opsomming(known, "of", maximum: 40))",
        wijzigingen: meant.map { [.init(place, "\"\($0)\"")] } ?? [])
    }
  }
}

/// Somebody is held only for a feit for which the law allows it.
///
/// Source: domeinmodel §16.
struct HechtenisCheck: CasusCheck {
  /// Feiten for which nobody can be held in voorlopige hechtenis: artikel 67 Sv does not name them (certainty middle).
  private static let zonderHechtenis = [
    "belediging", "smaad", "burengerucht", "wildplassen", "openbare dronkenschap", "huisvredebreuk",
  ]

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard let feit = casus.feit else { return }
    let name = feit.kwalificatie.lowercased()
    guard feit.voorlopigeHechtenis,
      let found = Self.zonderHechtenis.first(where: { name == $0 || name == "eenvoudige " + $0 })
    else {
      return
    }
    log.report(
      .feitZonderHechtenis, at: places("feit", "voorlopige_hechtenis"),
      "voorlopige hechtenis kan alleen voor een feit waarvoor de wet dat zegt; \(citaat(found)) is dat op zichzelf niet",
      hint: "schrijf \"voorlopige_hechtenis\": false, of een zwaardere kwalificatie")
  }
}
