import Testing

@testable import Tekst

/// The flat tables find what the notation says: held beside a matcher that is only plain, over every text there is.
struct PatroonautomaatTests {
  /// Walks steps over words as the notation describes them, without any table.
  private struct Plat {
    let tekst: Ontleding

    func past(_ patronen: Patronen, _ bereik: Range<Int>) -> [Range<Int>] {
      bereik.compactMap { begin in
        let grens = min(bereik.upperBound, tekst.zinnen[tekst.woorden[begin].zin].upperBound)
        return patronen.lijst.compactMap { loop($0[...], begin, grens) }.max().map { begin..<$0 }
      }
    }

    private func loop(_ stappen: ArraySlice<Patroonstap>, _ plek: Int, _ grens: Int) -> Int? {
      guard let stap = stappen.first else { return plek }
      let rest = stappen.dropFirst()
      if stap.gat > 0, rest.isEmpty {
        var einde = plek
        while einde < grens, einde - plek < stap.gat,
          einde == plek || tekst.woorden[einde].deel == tekst.woorden[plek].deel
        {
          einde += 1
        }
        return einde
      }
      if stap.gat > 0 {
        return (0...stap.gat).lazy.filter { plek + $0 <= grens }.compactMap { loop(rest, plek + $0, grens) }.first
      }
      let lengte = plek < grens ? lengte(stap, plek) : nil
      if stap.nietHier { return lengte == nil ? loop(rest, plek, grens) : nil }
      if let lengte, plek + lengte <= grens, let einde = loop(rest, plek + lengte, grens) { return einde }
      return stap.optioneel ? loop(rest, plek, grens) : nil
    }

    private func lengte(_ stap: Patroonstap, _ plek: Int) -> Int? {
      let woord = tekst.woorden[plek]
      let vorm = String(decoding: woord.vorm, as: UTF8.self)
      for toets in stap.toetsen {
        switch toets {
        case .gelijk(let deel): if vorm == tekst(deel) { return 1 }
        case .begin(let deel): if vorm.hasPrefix(tekst(deel)) { return 1 }
        case .einde(let deel): if vorm.hasSuffix(tekst(deel)) { return 1 }
        case .bevat(let deel): if deel.isEmpty || vorm.contains(tekst(deel)) { return 1 }
        case .getal: if woord.getal != nil || (woord.isCijfers && woord.vorm.first != 39) { return 1 }
        case .duur: if let duur = tekst.duren[plek] { return duur.woorden.count }
        case .tijd:
          if let tijd = tekst.tijden[plek], tijd.straks == nil, tijd.dagenTerug.map({ $0 > 60 }) ?? true {
            return tijd.woorden.count
          }
        case .hoofdletter: if woord.metHoofdletter { return 1 }
        }
      }
      return nil
    }

    private func tekst(_ deel: [UInt8]) -> String { String(decoding: deel, as: UTF8.self) }
  }

  @Test(arguments: ["adviezen-breed-1.jsonl", "adviezen-breed-2.jsonl", "adviezen-eigen.jsonl"])
  func findsWhatThePlainMatcherFinds(_ bestand: String) throws {
    for (nummer, record) in try fixture(bestand).records.enumerated() {
      let tekst = Ontleding(record.invoer.tekst)
      let plat = Plat(tekst: tekst)
      // each text against a share of the sets, so that all sets meet many texts
      for (groep, set) in Kenmerkgroepen.alle.enumerated() where (groep + nummer) % 24 == 0 {
        let alles = 0..<tekst.woorden.count
        #expect(set.patronen.vind(tekst, alles) == plat.past(set.patronen, alles), "\(record.id)")
        // a range that ends within a sentence shortens what fits in it
        let deel = alles.count / 3..<alles.count * 2 / 3
        #expect(set.patronen.vind(tekst, deel) == plat.past(set.patronen, deel), "\(record.id)")
      }
    }
  }

  @Test func allGroupsAtOnceGiveWhatEachGivesByItself() throws {
    for record in try fixture("adviezen-ontwikkel.jsonl").records {
      let tekst = Ontleding(record.invoer.tekst)
      for zin in tekst.zinnen {
        let bits = Kenmerkgroepen.bits(tekst, zin)
        for (nummer, groep) in Kenmerkgroepen.alle.enumerated() {
          #expect(bits.heeft(nummer) == groep.patronen.raakt(tekst, zin))
        }
      }
    }
  }

  @Test(arguments: [
    ("taakstraf ..2 uur", "een taakstraf van dertig uur", true),
    ("taakstraf ..1 uur", "taakstraf van dertig uur", false),
    ("*training", "agressietraining", true), ("*ie*", "politie", true), ("geen !herhaling", "geen herhaling", false),
    ("geen !herhaling", "geen ruzie", true), ("<duur> cel", "twee weken cel", true),
    ("voor <tijd>", "voor 1 mei 2019", true),
    ("een? boete", "boete", true), ("boete straf", "boete. Straf", false), ("de <naam>", "de Vries", true),
    ("de <naam>", "de straat", false), ("a*", "appel", true), ("x", "y", false),
  ])
  func theNotationMeansWhatItSays(_ patroon: String, _ tekst: String, _ raakt: Bool) {
    let gelezen = Ontleding(tekst)
    #expect((Patronen(patroon).eerste(gelezen) != nil) == raakt)
  }

  @Test func aWordListHoldsItsWordsAndNoOthers() {
    let lijst = Woordenlijst("de het een zaterdag één ’t")
    for woord in ["de", "het", "een", "zaterdag", "'t"] { #expect(lijst.bevat(Vouwing.vouw(woord))) }
    for woord in ["", "d", "den", "zaterdagen", "zondag"] { #expect(!lijst.bevat(Vouwing.vouw(woord))) }
    let tabel = Vormtabel([(Vouwing.vouw("een"), 1), (Vouwing.vouw("twee"), 2), (Vouwing.vouw("een"), 3)])
    #expect(tabel[Vouwing.vouw("een")] == 3)
    #expect(tabel[Vouwing.vouw("drie")] == nil)
  }
}
