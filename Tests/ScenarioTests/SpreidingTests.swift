import Foundation
import Scenario
import Testing

/// What the shipped casussen show together: whoever plays several of them must not learn from the collection what an answer is.
///
/// The shares are ours: wide enough for a new casus, narrow enough that guessing does not pay.
@Suite struct SpreidingTests {
  private static let bibliotheek = Bibliotheek(
    map: "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/scenarios")
  private static let casussen: [Casus] = bibliotheek.casusIds.compactMap { bibliotheek.casus($0).waarde }
  private static let metZaak = casussen.filter(\.heeftZaak)

  /// The decisions with this waardering, over all casussen.
  private static func beslissingen(_ worth: Waardering) -> [Beslissing] {
    casussen.flatMap(\.beslissingen).filter { $0.waardering == worth }
  }

  /// Whether a part is at least so much of a whole, as a fraction.
  private static func haalt(_ part: Int, van whole: Int, _ over: Int, _ under: Int) -> Bool {
    part * under >= whole * over
  }

  @Test func everyCasusIsThere() {
    #expect(Self.casussen.count == Self.bibliotheek.casusIds.count && Self.casussen.count >= 16)
  }

  /// A trainer finds for every casus what to say before, where people get stuck, what to ask afterwards and what the traps are.
  @Test(arguments: casussen.map(\.id)) func everyCasusHasItsSheetForTheTrainer(_ id: String) throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sheet = try String(contentsOfFile: "\(root)/docs/trainerbladen/\(id).md", encoding: .utf8)
    let heads = sheet.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3).lowercased() }
    for about in ["vooraf", "vast", "vragen", "val"] {
      #expect(heads.contains { $0.contains(about) }, "\(id): \(about) in \(heads)")
    }
  }

  // MARK: who and where

  @Test func knownAndUnknownAreBothAQuarterAtLeast() {
    let known = Self.metZaak.filter(\.huis.bekend).count
    #expect(Self.haalt(known, van: Self.metZaak.count, 1, 4), "\(known)")
    #expect(Self.haalt(Self.metZaak.count - known, van: Self.metZaak.count, 1, 4), "\(known)")
  }

  /// Under eighteen, to whom the adolescentenstrafrecht can apply (domeinmodel §16, until 23), and from then on.
  @Test func suspectsAreOfEveryAge() {
    let ages = Self.metZaak.flatMap { casus in casus.zaken.indices.compactMap { casus.verdachte(van: $0)?.leeftijd } }
    for (range, least) in [(12..<18, 2), (18..<23, 2), (23..<50, 4), (50..<120, 1)] {
      #expect(ages.filter(range.contains).count >= least, "\(range): \(ages.sorted())")
    }
    let others = Self.casussen.flatMap(\.personen).filter { $0.hoedanigheid != .verdachte }.compactMap(\.leeftijd)
    for range in [0..<6, 6..<12, 12..<18, 18..<50, 50..<70, 70..<120] {
      #expect(others.contains { range.contains($0) }, "\(range)")
    }
  }

  @Test func theyPlayInManyRegions() {
    let regions = Self.casussen.reduce(into: [String: Int]()) { $0[$1.regio, default: 0] += 1 }
    #expect(regions.count >= 5, "\(regions)")
    for (region, count) in regions { #expect(count * 3 <= Self.casussen.count * 2, "\(region)") }
  }

  /// Of a temper the casus says what somebody wants: the victim what fits or not, the suspect too, who confesses or does not.
  @Test func victimsAndSuspectsWantDifferentThings() {
    var wishes: [Rol: Set<String>] = [:]
    for casus in Self.metZaak {
      let fitting = Set(casus.beslissingen.filter { $0.waardering == .passend }.map(\.id))
      for view in casus.standpunten where [.slachtoffer, .verdachte].contains(view.rol) && !fitting.isEmpty {
        let (wants, minds) = (!fitting.isDisjoint(with: view.voor), !fitting.isDisjoint(with: view.tegen))
        wishes[view.rol, default: []].insert(wants ? "wil wat past" : minds ? "wil niet wat past" : "wil iets anders")
        let kinds = view.voor.compactMap { casus.beslissing($0)?.soort }
        if kinds.contains(where: Self.licht.contains) { wishes[view.rol, default: []].insert("wil licht") }
        if kinds.contains(where: Self.zwaar.contains) { wishes[view.rol, default: []].insert("wil zwaar") }
      }
    }
    #expect(
      wishes[.slachtoffer]?.isSuperset(of: ["wil wat past", "wil iets anders", "wil licht", "wil zwaar"]) == true)
    #expect(
      wishes[.verdachte]?.isSuperset(of: ["wil wat past", "wil niet wat past", "wil licht", "wil zwaar"]) == true)
    let feiten = Self.casussen.flatMap(\.zaken).map(\.feit)
    for confesses in [true, false] {
      #expect(Self.haalt(feiten.filter { $0.bekent == confesses }.count, van: feiten.count, 1, 4))
    }
    for value in [true, false] {
      #expect(Self.haalt(feiten.filter { $0.huiselijkGeweld == value }.count, van: feiten.count, 1, 4))
      #expect(Self.haalt(feiten.filter { $0.zwaar == value }.count, van: feiten.count, 1, 4))
    }
  }

  // MARK: right answers

  private static let zwaar: [Afdoening] = [.dagvaarden, .dagvaardenMetVoorwaarden, .vorderenIsd, .overdrachtHic]
  private static let licht: [Afdoening] = [
    .strafbeschikking, .omZitting, .sepot01, .sepot02, .beleidssepot, .voorwaardelijkSepot, .halt, .reprimande,
    .mediation,
  ]

  /// Neither hard nor mild is what the author always means.
  @Test func fittingDecisionsAreHeavyAndMild() {
    let fitting = Self.beslissingen(.passend)
    for kinds in [Self.zwaar, Self.licht] {
      let count = fitting.filter { kinds.contains($0.soort) }.count
      #expect(count > 0 && count * 3 <= fitting.count * 2, "\(count) van \(fitting.count)")
    }
    #expect(Set(fitting.map(\.soort)).count >= 7)
    // What fits in one casus does not in another.
    let other = Set(Self.beslissingen(.nietPassend).map(\.soort))
    let both = Set(fitting.map(\.soort)).intersection(other)
    for kind in [Afdoening.strafbeschikking, .dagvaarden, .dagvaardenMetVoorwaarden, .voorwaardelijkSepot, .halt] {
      #expect(both.contains(kind), "\(kind.naam)")
    }
  }

  /// Where a fitting choice stands in a list says nothing: no place has it more than half of the time, and the first has it too.
  private static func verspreid(_ places: [Int], _ what: Comment) {
    for (place, count) in places.reduce(into: [Int: Int](), { $0[$1, default: 0] += 1 }) {
      #expect(count * 2 <= places.count, "\(what): plaats \(place + 1), \(count) van \(places.count)")
    }
    #expect(places.contains(0) && Set(places).count >= 3, "\(what): \(places)")
  }

  @Test func aFittingChoiceStandsAnywhere() {
    Self.verspreid(
      Self.casussen.flatMap(\.zaken).compactMap { zaak in
        zaak.beslissingen.firstIndex { $0.waardering == .passend }
      }, "beslissingen")
    Self.verspreid(
      Self.casussen.compactMap { casus in casus.weegoverleg.firstIndex { $0.waardering == .passend } }, "weegoverleg")
    Self.verspreid(
      Self.casussen.flatMap(\.incidenten).compactMap { incident in
        incident.reacties.firstIndex { $0.waardering == .passend }
      }, "reacties")
  }

  /// The most careful sentence is not the right one.
  @Test func theLongestReactionIsNotTheFittingOne() {
    let judged = Self.casussen.flatMap(\.incidenten).map(\.reacties).filter { list in
      list.contains { $0.waardering == .passend }
    }
    let longest = judged.filter { list in
      list.max { $0.tekst.count < $1.tekst.count }?.waardering == .passend
    }.count
    #expect(longest * 3 <= judged.count * 2, "\(longest) van \(judged.count)")
  }

  @Test func everyOutcomeOfTheWeegoverlegIsRightSomewhereAndWrongElsewhere() {
    let weighed = Self.casussen.flatMap(\.weegoverleg)
    for outcome in Weeguitkomst.allCases {
      let worths = Set(weighed.filter { $0.keuze == outcome }.map(\.waardering))
      #expect(worths.contains(.nietPassend) || worths.contains(.verdedigbaar), "\(outcome.naam)")
      #expect(worths.contains(.passend) || worths.contains(.verdedigbaar), "\(outcome.naam)")
      #expect(worths.count >= 2, "\(outcome.naam)")
    }
    #expect(Set(weighed.filter { $0.waardering == .passend }.map(\.keuze)).count >= 5)
  }

  /// Asking the house is right, wrong and a matter of weighing, also where it knows the suspect.
  @Test func anAanvullendeVraagIsOfEveryKind() {
    let known = Self.metZaak.filter(\.huis.bekend).compactMap { $0.aanvullendeVraag?.keuze }
    #expect(Set(known) == Set(Driewaarde.allCases))
    for value in Driewaarde.allCases { #expect(known.filter { $0 == value }.count * 3 <= known.count * 2) }
  }

  @Test func theyBeginBeforeAndAtTheInstroom() {
    for begin in [Bedrijf.vooraf, .instroom] {
      let count = Self.casussen.filter { $0.begin == begin }.count
      #expect(Self.haalt(count, van: Self.casussen.count, 1, 4), "\(begin): \(count)")
    }
    let titels = Set(Self.casussen.flatMap(\.zaken).map(\.titel))
    #expect(titels.contains { $0.isVast } && titels.contains { !$0.isVast } && titels.count >= 3)
  }

  @Test func theRareOnesAreThere() {
    #expect(Self.casussen.contains { !$0.heeftZaak })
    #expect(Self.casussen.contains { $0.zaken.count == 2 })
    #expect(Self.beslissingen(.passend).contains { $0.soort == .overdrachtHic })
    #expect(Self.metZaak.contains { $0.minderjarig })
    #expect(Self.casussen.contains { $0.stelsel != .s2025 })
    #expect(Set(Self.casussen.map(\.triagesleutel)).isSuperset(of: [.ja, .nee]))
  }

  /// A good one, a poor one, and one in which steps are refused; the good one finds more right than the poor one.
  @Test func everyCasusHasItsThreeVerlopen() throws {
    for casus in Self.casussen {
      let runs = try #require(Self.bibliotheek.verlopen(casus.id).waarde)
      func share(_ name: String) throws -> (right: Int, all: Int) {
        let chosen = runs.filter { $0.naam.hasPrefix(name) }
        try #require(!chosen.isEmpty, "\(casus.id) heeft geen verloop \(name)")
        let found = chosen.flatMap(\.scorekaart)
        return (found.filter { $0.oordeel == "voldaan" }.count, found.count)
      }
      let (good, poor) = (try share("goed"), try share("zwak"))
      #expect(good.right * poor.all > poor.right * good.all, "\(casus.id)")
      let refused = runs.filter { $0.naam.hasPrefix("geweigerd") }
      #expect(refused.contains { $0.stappen.contains { $0.weigering != nil } }, "\(casus.id)")
    }
  }

  // MARK: texts

  /// Everything of a casus that somebody reads in play, except the warning, which says in the same words how to stop.
  private static func teksten(_ casus: Casus) -> [String] {
    var all = [casus.titel, casus.thema, casus.inleidingHuis, casus.inleidingZsm, casus.huis.planVanAanpak]
    all += [casus.huis.advies?.tekst, casus.spanning, casus.aanvullendeVraag?.motivering].compactMap(\.self)
    all +=
      casus.zaken.flatMap { [$0.feit.omschrijving] + $0.feit.bewijs } + casus.doelen.map(\.tekst) + casus.leerdoelen
    for piece in casus.puzzelstukken {
      all += [piece.titel, piece.tekst]
      guard let kept = piece.blijft else { continue }
      all += [kept.reden, kept.uitweg] + kept.vragen.flatMap { [$0.vraag, $0.antwoord] }
    }
    for decision in casus.beslissingen {
      all += [decision.naam, decision.motivering, decision.uitvoerder] + decision.bezwaren.map(\.reden)
      all += afloop(decision.afloop)
    }
    for weighed in casus.weegoverleg { all += [weighed.motivering] + (weighed.afloop.map(afloop) ?? []) }
    all += casus.standpunten.map(\.woorden) + casus.nazorg.map(\.motivering)
    all += casus.signalen.flatMap { [$0.tekst, $0.waaraan] }
    for incident in casus.incidenten {
      all += [incident.tekst, incident.negeren?.motivering ?? ""]
      all += incident.reacties.flatMap { [$0.tekst, $0.consequentie, $0.motivering] }
    }
    return all
  }

  private static func afloop(_ afloop: Beslissing.Afloop) -> [String] {
    afloop.alle.flatMap { [$0.perspectief.winst, $0.perspectief.prijs, $0.perspectief.vraag] }
      + afloop.gevolgen.map(\.tekst)
  }

  private static func woorden(_ text: some StringProtocol) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
  }

  /// A sentence of so many words is nobody's way of speaking: it was copied.
  private static let zinslengte = 8

  @Test func noSentenceStandsInTwoCasussen() {
    var seen: [String: String] = [:]
    for casus in Self.casussen {
      for text in Self.teksten(casus) {
        for sentence in text.split(whereSeparator: { ".!?\n".contains($0) }) {
          let words = Self.woorden(sentence.lowercased())
          guard words.count >= Self.zinslengte else { continue }
          let key = words.joined(separator: " ")
          #expect(seen[key, default: casus.id] == casus.id, "\(casus.id): \(sentence)")
          seen[key] = casus.id
        }
      }
    }
    #expect(seen.count > 2000)
  }

  /// A first name is of one casus: of its people, and in no text of another.
  @Test func noNameIsOfTwoPeople() {
    var words: [String: Set<Substring>] = [:]
    for casus in Self.casussen {
      words[casus.id] = Self.teksten(casus).reduce(into: []) { $0.formUnion(Self.woorden($1)) }
    }
    for casus in Self.casussen {
      // 'de benedenbuurvrouw' is no name.
      for person in casus.personen where person.naam.first?.isUppercase == true && person.hoedanigheid != .organisatie {
        for other in Self.casussen where other.id != casus.id {
          #expect(!other.personen.contains { $0.naam == person.naam }, "\(person.naam): \(casus.id) en \(other.id)")
          #expect(
            words[other.id]?.contains(Substring(person.naam)) == false, "\(person.naam): \(casus.id) en \(other.id)")
        }
      }
    }
  }

  // MARK: signalen

  /// Neither length nor whether somebody is known tells what to do with a signaal.
  @Test func aSignaalDoesNotGiveItselfAway() {
    var (longer, pairs) = (0, 0)
    for casus in Self.casussen where !casus.signalen.isEmpty {
      func lengths(_ kind: Bool) -> [Int] { casus.signalen.filter { $0.agenderen == kind }.map(\.tekst.count) }
      let (yes, no) = (lengths(true), lengths(false))
      #expect(!yes.isEmpty && !no.isEmpty, "\(casus.id)")
      let (a, b) = (yes.reduce(0, +) * no.count, no.reduce(0, +) * yes.count)
      #expect(max(a, b) * 4 <= min(a, b) * 5, "\(casus.id): gemiddeld meer dan een kwart langer")
      // What one sees at a glance: a tenth or more.
      for one in yes {
        for other in no where max(one, other) * 10 >= min(one, other) * 11 {
          pairs += 1
          longer += one > other ? 1 : 0
        }
      }
    }
    #expect(longer * 3 <= pairs * 2 && longer * 3 >= pairs, "\(longer) van \(pairs)")
    for word in ["bekend", "niet bekend"] {
      let kinds = Self.casussen.flatMap(\.signalen).filter { $0.tekst.lowercased().contains(word) }.map(\.agenderen)
      #expect(Set(kinds) == [true, false], "'\(word)': \(kinds)")
    }
    let first = Self.casussen.compactMap(\.signalen.first?.agenderen)
    for kind in [true, false] { #expect(Self.haalt(first.filter { $0 == kind }.count, van: first.count, 1, 4)) }
  }
}
