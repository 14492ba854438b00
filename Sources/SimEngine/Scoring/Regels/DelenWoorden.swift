import Scenario
import Tekst

/// Sharing, in what somebody typed: words about health and hiding places that no list of puzzelstukken knows, and abuse.
extension Scoreregels {
  static let delenWoorden: [Scoreregel] = [
    Scoreregel(
      .delen, "woorden", "Wat er over iemand in uw tekst staat", voor: .beide, zwaarte: 4,
      bron: Bron(.krant, "gegevensdeling: doelbinding, proportionaliteit, subsidiariteit"),
      onzeMaat:
        "Het programma herkent korte lijsten woorden (gezondheid, verblijfplaats, verwijt, schuld, toon), en vraagt er dan naar; of het nodig "
        + "was, weet het niet. Alleen een scheldwoord buiten aanhalingstekens heet een scheldwoord.",
      goed: "U schrijft wat iemand deed en wat u nodig hebt.",
      fout: "In een bijzin staat een diagnose, een schuilplaats of een scheldwoord.",
      vraag: "Zou u dit ook zo schrijven als degene om wie het gaat meeleest?"
    ) { b in
      // The same word is asked about once, at the first text in which it stands.
      var told: Set<String> = []
      return b.zetten.flatMap { b.woorden(over: $0, behalve: &told) }
    },

    Scoreregel(
      .delen, "echte_gegevens", "Gegevens die op een echt mens lijken", voor: .beide, zwaarte: 4,
      bron: Bron(.krant, "gegevensdeling: doelbinding, proportionaliteit, subsidiariteit"),
      onzeMaat:
        "Het programma zoekt in uw tekst naar namen, adressen en nummers die niet van de verzonnen mensen van de casus zijn; het kan zich vergissen.",
      goed: "In een oefening staan alleen de verzonnen mensen van de casus.",
      fout: "In een tekst staat een adres of een telefoonnummer.",
      vraag: "Is dit van een echt mens, en wie leest de opname mee?"
    ) { b in
      let known = b.casus.verzonnenNamen
      var told: Set<String> = []
      return b.zetten.compactMap { move in
        guard let text = move.handeling.tekst else { return nil }
        let places = Tekstvondsten(text, bekend: known).plekken.filter { told.insert($0.woorden.lowercased()).inserted }
        guard let first = places.first else { return nil }
        let said = opsomming(places.prefix(3).map { "\($0.soort.naam) \(aangehaald($0.woorden))" })
        return Vondst(
          .nvt,
          "In uw tekst van \(b.op(move.nummer)) staat \(said). Lijkt dat op een echt mens, en had de ander het nodig?",
          [Bewijs(move.nummer, first.woorden)])
      }
    },
  ]
}

extension Blik {
  /// Whether a text that others read has words about health or a hiding place that nobody told this seat in this case.
  func noemtGevoeligs(_ zet: Zet) -> Bool {
    guard let text = zet.handeling.tekst else { return false }
    return Gevoeligheidswoord.gevonden(text, bekend: bekendeTeksten(zet)).contains {
      $0.soort == .gezondheid || $0.soort == .verblijf
    }
  }

  /// What a text that others read says in sensitive or abusive words, at most one finding of each kind.
  ///
  /// A word that an earlier text was asked about is left out; those of this text are added to `told`.
  fileprivate func woorden(over zet: Zet, behalve told: inout Set<String>) -> [Vondst] {
    guard let text = zet.handeling.tekst else { return [] }
    // What stays with the seat gives nothing away; how it speaks of somebody is kept all the same.
    let isRead = wordtGelezen(zet)
    let asks = zet.handeling.soort == .navragen || zet.handeling.soort == .vraagStellen
    let all = Gevoeligheidswoord.gevonden(text, bekend: bekendeTeksten(zet))
    let kinds = all.map(\.soort).reduce(into: [Gevoeligheidswoord.Soort]()) { if !$0.contains($1) { $0.append($1) } }
    return kinds.compactMap { kind in
      let aboutManner = kind.isOverToon
      if !isRead, !aboutManner { return nil }
      // Who says not to need it, does not ask for it.
      let words = all.filter { $0.soort == kind }.map(\.woorden).filter {
        aboutManner || !asks || !Self.wijstAf($0, in: text)
      }.filter { told.insert($0.lowercased()).inserted }
      guard let named = words.first else { return nil }
      let proof = [Bewijs(zet.nummer, named)]
      let said =
        "In uw tekst van \(op(zet.nummer)) \(vervoeg(words.count, "staat", "staan")) \(opsomming(words.map(aangehaald)))"
      switch kind {
      case .scheldwoord:
        return Vondst(
          .deels, "\(said). Dat zegt wat u van iemand vindt, en niet wat er gebeurde.", proof,
          beter: "Schrijf op wat u of een ander zag.")
      case .verwijt:
        // Who is meant, and whether it is meant so, a program does not know.
        return Vondst(
          .nvt, "\(said). Zegt u daarmee dat het aan iemand zelf lag, en hoe leest diegene dat?", proof)
      case .vooroordeel:
        return Vondst(
          .nvt, "\(said). Wie stelt dat vast, en stond dat toen al vast?", proof)
      case .toon:
        return Vondst(
          .nvt, "\(said). Hoe leest degene die hier meewerkt dat, en wat wilde u ermee zeggen?", proof)
      case .gezondheid:
        return Vondst(
          .nvt,
          "\(said). \(asks ? "Vraagt u daarmee naar iemands gezondheid of vertelt u erover, en verandert het de beslissing?" : "Gaat dat over iemands gezondheid, en moest wie dit las het weten?")",
          proof)
      case .verblijf:
        return Vondst(
          .nvt,
          "\(said). \(asks ? "Vraagt u waar iemand verblijft, of is het genoeg dat er een veilige plek is?" : "Kan iemand hieruit opmaken waar een ander verblijft, en wie leest dit mee?")",
          proof)
      }
    }
  }

  /// Whether the sentence in which words stand says that they are not needed.
  private static func wijstAf(_ words: String, in text: String) -> Bool {
    let sentences = text.lowercased().split { ".!?\n".contains($0) }.filter { $0.contains(words.lowercased()) }
    return !sentences.isEmpty
      && sentences.allSatisfy { sentence in
        ["hoef", "niet nodig", "geen ", "zonder ", "niet over", "niets over"].contains { sentence.contains($0) }
          || ontkent(words, in: sentence)
      }
  }

  /// Whether 'niet' or 'niets' stands just before words, as in 'of hij komt, niet zijn diagnose'; 'is er niet een diagnose' asks.
  private static func ontkent(_ words: String, in sentence: Substring) -> Bool {
    func split(_ text: some StringProtocol) -> [String] { text.split { !$0.isLetter }.map { $0.lowercased() } }
    let (all, sought) = (split(sentence), split(words))
    guard let first = sought.first, let place = all.firstIndex(of: first) else { return false }
    let before = all[..<place].suffix(4)
    guard let word = before.lastIndex(where: { $0 == "niet" || $0 == "niets" }) else { return false }
    return place - word <= 3 && !before[..<word].suffix(1).contains("er")
  }

  /// Whether others read this text: over a koppelvlak, at a table, by a partner who is asked, or as a decision.
  private func wordtGelezen(_ zet: Zet) -> Bool {
    zet.handeling.tekstsoort != nil || zet.handeling.soort.kenmerk.isBesluit
      || [.navragen, .overlegOpenen].contains(zet.handeling.soort)
  }

  /// What whoever reads it had read already: the case as everybody knows it, the question that is answered, the decisions by
  /// name, and the pieces that were chosen to go along.
  private func bekendeTeksten(_ zet: Zet) -> [String] {
    let chosen = (zet.handeling.puzzelstukken ?? []).compactMap { casus.puzzelstuk($0) }
    let question = zet.handeling.bericht.flatMap { bericht($0) }?.tekst ?? ""
    let told =
      casus.zaken.flatMap { [$0.feit.omschrijving, $0.feit.kwalificatie] } + [
        casus.inleidingZsm, casus.inleidingHuis, casus.huis.planVanAanpak, casus.huis.advies?.tekst ?? "", question,
      ]
    return told + casus.beslissingen.map(\.naam) + casus.doelen.map(\.tekst) + chosen.flatMap { [$0.titel, $0.tekst] }
  }
}
