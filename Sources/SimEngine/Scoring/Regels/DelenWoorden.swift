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
      Gevoeligheidswoord.Soort.allCases.compactMap { kind in b.woorden(kind) }
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

  /// The words of one kind in the texts of this seat: one finding that names each once, with where it stands.
  fileprivate func woorden(_ kind: Gevoeligheidswoord.Soort) -> Vondst? {
    var found: [(woorden: String, zet: Zet)] = []
    for move in zetten {
      for words in woorden(kind, in: move)
      where !found.contains(where: { $0.woorden.lowercased() == words.lowercased() }) {
        found.append((words, move))
      }
    }
    guard !found.isEmpty else { return nil }
    let texts = Set(found.map(\.zet.nummer)).count
    let shown = found.prefix(Self.hoogstens).map {
      "\(aangehaald($0.woorden))\(texts > 1 ? " (\(op($0.zet.nummer)))" : "")"
    }
    let more = found.count > Self.hoogstens ? ["nog \(found.count - Self.hoogstens)"] : []
    let place = texts > 1 ? "In uw teksten" : "In uw tekst van \(op(found[0].zet.nummer))"
    let said = "\(place) \(vervoeg(found.count, "staat", "staan")) \(opsomming(shown + more))"
    let proof = found.prefix(4).map { Bewijs($0.zet.nummer, $0.woorden) }
    let asks = found.allSatisfy { isVraag($0.zet) }
    let question =
      switch kind {
      case .scheldwoord: "Dat zegt wat u van iemand vindt, en niet wat er gebeurde."
      // Who is meant, and whether it is meant so, a program does not know.
      case .verwijt: "Zegt u daarmee dat het aan iemand zelf lag, en hoe leest diegene dat?"
      case .vooroordeel: "Wie stelt dat vast, en stond dat toen al vast?"
      case .toon: "Hoe leest degene die hier meewerkt dat, en wat wilde u ermee zeggen?"
      case .gezondheid:
        asks
          ? "Vraagt u daarmee naar iemands gezondheid of vertelt u erover, en verandert het de beslissing?"
          : "Gaat dat over iemands gezondheid, en moest wie dit las het weten?"
      case .verblijf:
        asks
          ? "Vraagt u waar iemand verblijft, of is het genoeg dat er een veilige plek is?"
          : "Kan iemand hieruit opmaken waar een ander verblijft, en wie leest dit mee?"
      }
    return Vondst(
      kind == .scheldwoord ? .deels : .nvt, "\(said). \(question)", Array(proof),
      beter: kind == .scheldwoord ? "Schrijf op wat u of een ander zag." : "")
  }

  /// So many words are named.
  private static let hoogstens = 6

  private func isVraag(_ zet: Zet) -> Bool { zet.handeling.soort == .navragen || zet.handeling.soort == .vraagStellen }

  /// The words of a kind in one text that count: what stays with the seat gives nothing away, but how it speaks is kept.
  private func woorden(_ kind: Gevoeligheidswoord.Soort, in zet: Zet) -> [String] {
    guard let text = zet.handeling.tekst, kind.isOverToon || wordtGelezen(zet) else { return [] }
    let asks = isVraag(zet)
    return Gevoeligheidswoord.gevonden(text, bekend: bekendeTeksten(zet)).filter { $0.soort == kind }.map(\.woorden)
      .filter { words in
        // Who says not to need it, does not ask for it, and does not tell it either.
        kind.isOverToon || !(asks ? Self.wijstAf(words, in: text) : Self.vraagtNiet(words, in: text))
      }
  }

  /// Whether the sentence in which words stand says that nobody asks for them: 'wij vragen vandaag geen diagnose'.
  private static func vraagtNiet(_ words: String, in text: String) -> Bool {
    let sentences = text.lowercased().split { ".!?\n".contains($0) }.filter { $0.contains(words.lowercased()) }
    let asking = ["vraag", "vragen", "hoef", "nodig", "hoeven", "willen weten", "wil weten", "delen"]
    return !sentences.isEmpty
      && sentences.allSatisfy { sentence in
        asking.contains { sentence.contains($0) } && wijstAf(words, in: String(sentence))
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
