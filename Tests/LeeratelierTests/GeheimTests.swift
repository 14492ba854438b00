import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// Nothing is on a seat's screen that its roles were not told: every puzzelstuk, the feit and every typed text carries a
/// mark, and every page of both seats is searched for every mark after every step of random play.
@Suite struct GeheimTests {
  /// A casus in which whatever must not be known by all carries a mark of its own.
  private static func gemerkt(_ casus: Casus) -> Casus {
    var casus = casus
    for index in casus.puzzelstukken.indices {
      let id = casus.puzzelstukken[index].id
      casus.puzzelstukken[index].titel = "⟦\(id)⟧ titel"
      casus.puzzelstukken[index].tekst = "⟦\(id)⟧ inhoud."
    }
    for index in casus.zaken.indices {
      casus.zaken[index].feit.omschrijving = "⟦feit\(index)⟧ omschrijving."
      casus.zaken[index].feit.kwalificatie = "⟦feit\(index)⟧ kwalificatie"
    }
    for index in casus.signalen.indices { casus.signalen[index].tekst = "⟦stapel⟧ \(index)" }
    for index in casus.standpunten.indices {
      casus.standpunten[index].woorden = "⟦zegt \(casus.standpunten[index].rol.rawValue)⟧"
    }
    return casus
  }

  /// Everything that a seat can bring on its screen now, line by line, so that no window cuts it off.
  private static func scherm(_ state: Sessie, _ seat: Stoel) -> String {
    let view = Zicht(state, stoel: seat)
    let screen = Stoelscherm(zicht: view, stoel: seat, verteller: Verteller(state))
    let choices = Keuzelijst(state, seat)
    let offers = choices.mogelijk
    let news = Seinpaal(state, [seat]).nieuws(seat, na: -1)
    var pages = [
      screen.blad(nieuws: news, keuzes: choices, wachtrij: Wachtrij.regel(state)), screen.dossier, screen.berichten,
      screen.gezegd, screen.verloop, screen.koppelvlakken, screen.uitleg(choices), screen.advies, screen.zoek("⟦"),
      screen.zoek("⟪"),
    ]
    // And the questions of every form, each answered with the first choice.
    for offer in offers {
      guard let list = Handelingformulier(view, offer) else { continue }
      var form: Formulierstand? = Formulierstand(list)
      for _ in 0..<40 {
        guard let question = form?.vraag else { break }
        pages.append(Blad(kop: screen.kop, delen: [.init(titel: question.tekst, regels: question.opties.map(\.tekst))]))
        form = antwoord(form, question)
      }
    }
    return pages.flatMap { page in
      [page.kop, page.kopKort ?? "", page.klok] + page.delen.flatMap { [$0.titel, $0.vervolg ?? ""] + $0.regels }
    }.joined(separator: "\n")
  }

  /// The marks that stand in a text, each once: looking for every mark by itself takes a hundred times as long.
  private static func merken(in text: String) -> Set<String> {
    var found: Set<String> = []
    var open: [UInt8]?
    for byte in text.utf8 {
      open?.append(byte)
      switch byte {
      case 0xE2: if open == nil { open = [byte] }
      // ⟦ is E2 9F A6, ⟧ E2 9F A7, ⟪ E2 9F AA, ⟫ E2 9F AB; what begins otherwise is no mark.
      case 0xA7 where open?.suffix(3) == [0xE2, 0x9F, 0xA7], 0xAB where open?.suffix(3) == [0xE2, 0x9F, 0xAB]:
        if let open { found.insert(String(decoding: open, as: UTF8.self)) }
        open = nil
      default:
        if let begun = open, begun.count == 3, begun != [0xE2, 0x9F, 0xA6], begun != [0xE2, 0x9F, 0xAA] { open = nil }
      }
    }
    return found
  }

  private static func antwoord(_ form: Formulierstand<Handelingformulier>?, _ question: Vraag)
    -> Formulierstand<Handelingformulier>?
  {
    switch question.vorm {
    case .een: form?.antwoord(.keuze(0))
    case .meer: form?.antwoord(.keuzes([0]))
    case .tekst, .regel: form?.antwoord(.tekst("x"))
    }
  }

  /// What was typed, by which seat.
  private struct Getypt {
    var merk: String
    var stoel: Stoel
  }

  @Test(arguments: Meegeleverd.ids) func noSeatSeesWhatItWasNotTold(_ id: String) throws {
    let casus = GeheimTests.gemerkt(try Meegeleverd.casus(id))
    var searched = 0
    for seed in 0..<3 {
      let regions = [casus.regio, "zeeland-west-brabant", "rotterdam"]
      let opening = try Meegeleverd.opening(casus, zaad: UInt64(seed), regio: regions[seed])
      var state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
      var dice = Dobbelsteen(zaad: UInt64(seed) &+ 90)
      var typed: [Getypt] = []
      for step in 0..<70 where !state.gesloten {
        guard let seat = dice.kies(uit: state.aanZet),
          var action = Doorloop.willekeurig(state.mogelijkheden(seat), state, &dice)
        else { break }
        if action.tekst != nil {
          typed.append(Getypt(merk: "⟪\(seed)-\(step)⟫", stoel: seat))
          action.tekst = "⟪\(seed)-\(step)⟫ geschreven."
        }
        guard let news = try? state.decide(action, stoel: seat, gezien: state.gebeurtenissen.count - 1) else {
          continue
        }
        state.verwerk(news)
        // What was on a screen mostly stays there: every third step is looked at, and what is typed last.
        guard step % 3 == seed || state.gesloten else { continue }
        for seat in Stoel.allCases { searched += zoek(state, seat, typed) }
      }
    }
    // In a casus without a zaak nothing passes between the two.
    #expect(searched > 0 || !casus.heeftZaak, "something that is told is found")
  }

  /// Looks for every mark on everything a seat can see; returns how many of the other's it rightly found.
  private func zoek(_ state: Sessie, _ seat: Stoel, _ typed: [Getypt]) -> Int {
    let text = GeheimTests.scherm(state, seat)
    let marks = GeheimTests.merken(in: text)
    let roles = state.rollen(seat)
    let where_ = "\(state.casus.id) \(state.regio.id), event \(state.gebeurtenissen.count), seat \(seat)"
    func heard(_ fits: (Bericht) -> Bool) -> Bool {
      state.berichten.contains { $0.toestand == .aangekomen && roles.contains($0.bericht.naar) && fits($0.bericht) }
    }
    for piece in state.casus.puzzelstukken where marks.contains("⟦\(piece.id)⟧") {
      let own = !Set(roles).isDisjoint(with: [piece.houder] + piece.ookBekendBij)
      let told = state.gebeurtenissen.contains {
        guard case .puzzelstukVernomen(let learned) = $0.inhoud else { return false }
        return learned.puzzelstuk == piece.id && learned.diepte == .inhoud && roles.contains(learned.rol)
      }
      #expect(own || told, "\(piece.id) is on the screen: \(where_)")
      #expect(seat == .veiligheidshuis || state.bedrijf != .vooraf, "\(piece.id) before the instroom: \(where_)")
    }
    if seat == .veiligheidshuis {
      for (index, zaak) in state.casus.zaken.enumerated() {
        let reported = heard {
          [.terugkoppeling, .voorlegging, .agendering].contains($0.soort)
            && (state.casus.zaken.count == 1 || $0.zaak == nil || $0.zaak == zaak.id)
        }
        #expect(reported || !marks.contains("⟦feit\(index)⟧"), "the feit: \(where_)")
      }
      // The last sentence of the officier says what was decided.
      for moment in state.momenten {
        if let said = moment.besluit?.motivering.split(separator: "\n").last, !heard({ $0.soort == .terugkoppeling }) {
          #expect(!text.contains(said), "the decision: \(where_)")
        }
      }
      #expect(!marks.contains("⟦stapel⟧"), "the pile of ZSM: \(where_)")
      #expect(!marks.contains { $0.hasPrefix("⟦zegt") }, "what was said on ZSM: \(where_)")
    }
    var found = 0
    for item in typed where item.stoel != seat && marks.contains(item.merk) {
      let inDossier = seat == .zsm && state.adviesInDossier?.tekst.contains(item.merk) == true
      #expect(inDossier || heard { $0.tekst.contains(item.merk) }, "typed text \(item.merk): \(where_)")
      found += 1
    }
    return found
  }
}
