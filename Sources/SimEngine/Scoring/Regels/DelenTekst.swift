import Scenario
import Tekst

/// Sharing, in what somebody typed: which puzzelstukken a text gives away besides those that were chosen.
extension Blik {
  /// How sure the reader of texts must be before it asks: so sure nine of ten are right on casussen that it did not learn
  /// from (docs/herkenning.md).
  private static let zeker = 0.7

  /// A question about a text that seems to give away what was not chosen to be shared.
  ///
  /// Only what this seat knew, and what those who read it did not have already: of the rest it gives nothing away.
  func meerDanGekozen(_ zet: Zet) -> Vondst? {
    guard let text = zet.handeling.tekst, let kind = zet.handeling.tekstsoort else { return nil }
    let chosen = zet.handeling.puzzelstukken ?? []
    let read = lees(text, kind)
    // The same words may be about a piece that does go along.
    let given = Set(read.filter { chosen.contains($0.stuk) }.flatMap { $0.woorden.map(\.woorden) })
    let told = read.filter { found in
      guard !found.woorden.contains(where: { given.contains($0.woorden) }) else { return false }
      guard found.soort == .onthult, found.zekerheid >= Blik.zeker, !chosen.contains(found.stuk),
        let piece = casus.puzzelstuk(found.stuk), draagt(found.woorden.map(\.woorden))
      else { return false }
      // What rightly stays with its holder is asked about, wherever somebody has it from.
      if piece.blijft != nil { return kendeVan(piece, zet) }
      // What was decided, and on what, is what a terugkoppeling is for; of it only what is sensitive is asked about.
      if zet.handeling.soort == .terugkoppelen, piece.gevoeligheid == .gewoon { return false }
      return kende(piece.id, .inhoud, bij: zet.verricht.gezien) && !hadLezerAl(piece, zet)
    }
    guard let first = told.max(by: { $0.zekerheid < $1.zekerheid }) else { return nil }
    let words = first.woorden.prefix(3).map { aangehaald($0.woorden) }
    let kept = casus.puzzelstuk(first.stuk)?.blijft == nil ? "" : ", dat bij de houder hoort te blijven"
    // Where a form asks which stukken go along, it was a choice; where it does not, the question is what it was needed for.
    let asked = zet.handeling.soort.kenmerk.deelt != nil
    let question = asked ? ", dat u niet koos om te delen?" : "? Was dat hier nodig?"
    return Vondst(
      .nvt,
      "In uw tekst van \(op(zet.nummer)) \(vervoeg(words.count, "staat", "staan")) \(opsomming(words)). Gaat dat over \(titel(first.stuk))\(kept)\(question)",
      first.woorden.prefix(3).map { Bewijs(zet.nummer, $0.woorden) })
  }

  /// Whether this seat knew at least that there was something: the content, or that a holder kept it.
  private func kendeVan(_ piece: Puzzelstuk, _ zet: Zet) -> Bool {
    if kende(piece.id, .dat, bij: zet.verricht.gezien) { return true }
    return s.gebeurtenissen.prefix(zet.nummer).contains { event in
      guard case .delenGeweigerd(let kept) = event.inhoud else { return false }
      return kept.puzzelstuk == piece.id && rollen.contains(kept.aan)
    }
  }

  /// Whether words are enough to ask something about: two that name no time, and not those of a decision, because telling
  /// what was decided tells that.
  private func draagt(_ words: [String]) -> Bool {
    func parts(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter }.map(String.init) }
    let names = Set(casus.beslissingen.flatMap { parts($0.naam) })
    let told = Set(words.flatMap(parts).filter { $0.count > 3 && !Blik.tijdwoorden.contains($0) })
    let decided = told.count { names.contains($0) }
    return told.count > 1 && decided * 2 < told.count
  }

  private static let tijdwoorden: Set<String> = [
    "vandaag", "morgen", "gisteren", "vanavond", "vannacht", "vanmiddag", "vanmorgen", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag", "half", "kwart", "twee", "drie", "vier", "vijf", "zeven", "acht",
    "negen", "tien", "elf", "twaalf", "week", "weken", "maand", "maanden", "dagen", "jaar", "uren", "avond", "nacht",
  ]

  /// Whether the other network had a piece before this text.
  private func hadLezerAl(_ piece: Puzzelstuk, _ zet: Zet) -> Bool {
    let other: Netwerk = stoel == .zsm ? .veiligheidshuis : .zsm
    // At the own table those who sit there read it.
    let readers = zet.handeling.soort == .inbrengen ? stoel.netwerk : other
    return s.kennis.contains {
      $0.puzzelstuk == piece.id && $0.rol.netwerk == readers && !rollen.contains($0.rol) && $0.diepte == .inhoud
        && $0.gebeurtenis < zet.nummer
    }
  }
}
