/// The house does not hear of the feit before the instroom, in no text that it can read by then.
///
/// Source: handreiking, koppelvlak 1: the advice is written without anybody knowing for which feit. What is looked for are the
/// words of the kwalificatie, and of the omschrijving a long word that nothing but the feit brings in; our measure.
struct FeitCheck: CasusCheck {
  private struct Plek {
    let tekst: String
    let place: SourceRange
    let wat: String
    /// Whether words of the kwalificatie count: an older puzzelstuk may tell of an older feit of the same kind.
    var kwalificatie = true
    /// Whether words of the omschrijving count: a title is made of what the casus is about.
    var omschrijving = true
  }

  /// Words of a kwalificatie that name no feit.
  private static let algemeen: Set<String> = [
    "poging", "zware", "zwaar", "eenvoudige", "gekwalificeerde", "meer", "personen", "levensgezel", "echtgenote",
    "verbinding",
    "vereniging", "geweld", "huiselijk", "ernstige", "lichte", "openlijk", "tegen", "goederen", "ambtenaar", "vraag",
    "medeplegen",
  ]
  /// How long a word of the omschrijving is before it can stand for the feit; ours.
  private static let lang = 9
  /// In how many texts of the house a word may stand before it is a matter of its own.
  private static let eigen = 2

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    guard let feit = casus.feit else { return }
    let shown = Self.plekken(casus, places)
    let named = Set(Self.woorden(feit.kwalificatie).filter { $0.count > 5 && !Self.algemeen.contains($0) })
    let people = Set(
      casus.personen.flatMap { Self.woorden($0.naam) }
        + casus.personen.flatMap { $0.relaties.flatMap { Self.woorden($0.is) } })
    let long = Set(Self.woorden(feit.omschrijving).filter { $0.count >= Self.lang && !people.contains($0) })
    let texts = shown.map { Set(Self.woorden($0.tekst)) }
    for (index, item) in shown.enumerated() {
      let here = texts[index]
      let name =
        item.kwalificatie ? here.filter { word in named.contains { Self.zelfde(word, $0) } }.sorted().first : nil
      let seldom = here.filter { word in
        item.omschrijving && long.contains(word) && texts.count { $0.contains(word) } < Self.eigen
          && !casus.puzzelstukken.contains {
            $0.houder.netwerk == .veiligheidshuis && $0.datum.minutenBijBenadering > 525_600
              && Self.woorden($0.tekst).contains(word)
          }
      }.sorted().first
      guard let found = name ?? seldom else { continue }
      log.report(
        .feitVerklapt, at: item.place,
        "voor de instroom weet het huis niet van welk feit iemand verdacht wordt; \(item.wat) noemt \(citaat(found))",
        hint: "laat het woord weg: het huis hoort het pas met de terugkoppeling",
        notes: [.init("hier staat het feit", at: places("feit", name == nil ? "omschrijving" : "kwalificatie"))])
    }
  }

  /// What somebody in the house can read before the instroom.
  private static func plekken(_ casus: Casus, _ places: CasusPlaatsen) -> [Plek] {
    var result = [Plek(tekst: casus.inleidingHuis, place: places("inleiding_huis"), wat: "\"inleiding_huis\"")]
    result.append(Plek(tekst: casus.titel, place: places("titel"), wat: "de titel", omschrijving: false))
    guard casus.begin == .vooraf else { return result }
    // A plan, an advice and a puzzelstuk may tell of what happened before.
    result.append(
      Plek(
        tekst: casus.huis.planVanAanpak, place: places("huis", "plan_van_aanpak"), wat: "het plan van aanpak",
        kwalificatie: false))
    for (index, doel) in casus.doelen.enumerated() {
      result.append(Plek(tekst: doel.tekst, place: places("doelen", .element(index), "tekst"), wat: "een doel"))
    }
    for (index, piece) in casus.puzzelstukken.enumerated() where TijdCheck.isVoorafTeKennen(piece, casus) {
      let field: CasusPlaatsen.Stap = woorden(piece.titel).isEmpty ? "tekst" : "titel"
      result.append(
        Plek(
          tekst: piece.titel + "\n" + piece.tekst, place: places("puzzelstukken", .element(index), field),
          wat: "puzzelstuk \(citaat(piece.id))", kwalificatie: false))
    }
    return result
  }

  static func woorden(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
  }

  /// Whether two words are one but for their ending.
  private static func zelfde(_ word: String, _ other: String) -> Bool {
    let shorter = min(word.count, other.count)
    return word == other
      || shorter >= 7 && word.count - other.count <= 2 && other.count - word.count <= 2
        && word.prefix(shorter - 1) == other.prefix(shorter - 1)
  }
}
