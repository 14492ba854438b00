import Scenario
import SimEngine
import Testing

@testable import Leeratelier

/// What is typed at a list of choices, as people say it.
@Suite struct KeuzewoordTests {
  private let options: [Keuzelezer.Optie] = [
    ("verdachte", "Verdachte (Milan)"), ("ouders", "Ouders (Gerda)"), ("wijkagent", "Wijkagent"),
  ]

  @Test(arguments: [("Milan", 0), ("gerda", 1), ("wijk", 2)])
  func aPersonIsChosenByName(_ typed: String, _ place: Int) {
    #expect(Keuzelezer.lees(typed, options) == .nummer(place))
  }

  /// A word that happens to stand in what a choice says, chooses nothing.
  @Test func aWordOutsideTheNameIsNoChoice() {
    guard case .fout = Keuzelezer.lees("doen", [("dagvaarden", "Dagvaarden en niets anders doen (Milan)")]) else {
      Issue.record("'doen' names nobody")
      return
    }
  }

  @Test func aListMayBeSaidWithEn() {
    #expect(Keuzelezer.leesMeer("Milan en wijkagent", options) == .nummers([0, 2]))
    guard case .fout = Keuzelezer.leesMeer("Milan en Piet", options) else {
      Issue.record("a name that is not there is no choice")
      return
    }
  }
}

/// A form as a value: questions, answers, back; without a terminal, and without knowing what it is about.
@Suite struct FormulierTests {
  /// A form of its own: a name, whether one has a dog, and only then what it is called.
  private struct Hondenlijst: Vragenlijst, Equatable {
    struct Uitkomst: Equatable { var naam: String, hond: String? }

    func stap(na answers: [Antwoord]) -> Formulierstap<Uitkomst> {
      guard case .tekst(let name) = answers.first else {
        return .vraag(Vraag(naam: "naam", tekst: "Hoe heet u?", vorm: .tekst(verplicht: true)))
      }
      let question = Vraag(
        naam: "hond", tekst: "Hebt u een hond?",
        vorm: .een([
          .init(woord: "ja", tekst: "Ja"), .init(woord: "nee", tekst: "Nee"),
          .init(woord: "anders", tekst: "Ik heet toch anders", gevolg: .terug),
        ]))
      guard let second = answers.dropFirst().first else { return .vraag(question) }
      guard second == .keuze(0) else { return .klaar(Uitkomst(naam: name, hond: nil)) }
      guard case .tekst(let dog) = answers.dropFirst(2).first else {
        return .vraag(Vraag(naam: "hondennaam", tekst: "Hoe heet hij?", vorm: .tekst(verplicht: false)))
      }
      return .klaar(Uitkomst(naam: name, hond: dog))
    }

    func mededeling(bij answers: [Antwoord]) -> Mededeling? {
      Mededeling(kop: "Hond", titel: "", regels: ["\(answers.count) antwoorden"])
    }
  }

  private let begin = Formulierstand(Hondenlijst())

  @Test func asksWhatFollowsFromTheAnswersAndIsThenComplete() throws {
    #expect(begin.vraag?.naam == "naam" && begin.uitkomst == nil)
    let named = try #require(begin.antwoord(.tekst("Fleur")))
    #expect(named.vraag?.naam == "hond")
    #expect(named.antwoord(.keuze(1))?.uitkomst == .init(naam: "Fleur", hond: nil))
    let called = try #require(named.antwoord(.keuze(0))?.antwoord(.tekst("")))
    #expect(called.vraag == nil && called.uitkomst == .init(naam: "Fleur", hond: ""))
  }

  @Test func goesBackOneQuestionAndThenOutWithTheTextLyingReady() throws {
    let named = try #require(begin.antwoord(.tekst("Fleur")))
    let back = try #require(named.terug())
    #expect(back.vraag?.naam == "naam" && back.concept == "Fleur")
    #expect(back.antwoord(.tekst("Fleur")) == named)
    #expect(begin.terug() == nil && back.terug() == nil)
    // Half a word at the third question is there again after going back and forth.
    let third = try #require(named.antwoord(.keuze(0)))
    let again = try #require(third.terug(met: "Fik")?.antwoord(.keuze(0)))
    #expect(again.vraag?.naam == "hondennaam" && again.concept == "Fik")
  }

  @Test func anOptionMayLeadBackAndThenSaysWhy() throws {
    let named = try #require(begin.antwoord(.tekst("Fleur")))
    let back = try #require(named.antwoord(.keuze(2)))
    #expect(back.vraag?.naam == "naam" && back.concept == "Fleur")
    #expect(back.mededeling == Mededeling(kop: "Hond", titel: "", regels: ["2 antwoorden"]))
    #expect(back.antwoord(.tekst("Fleur")) == named, "what was told is told once")
  }

  @Test(arguments: [
    (Antwoord.tekst(" \n "), "Hier hoort een tekst bij; hij is nog leeg."),
    (.keuze(0), "Dat is hier geen antwoord."), (.keuzes([0]), "Dat is hier geen antwoord."),
    (
      .tekst(String(repeating: "é", count: 10_001)),
      "Deze tekst is te lang: hoogstens 20.000 tekens. Kort hem in; hij ligt er nog."
    ),
  ])
  func whatIsNoAnswerChangesNothingButIsSaid(_ answer: Antwoord, _ message: String) throws {
    let same = try #require(begin.antwoord(answer))
    #expect(same.antwoorden.isEmpty && same.melding == message && same.vraag == begin.vraag)
    if case .tekst(let text) = answer { #expect(same.concept == text) }
    #expect(same.antwoord(.tekst("Fleur"))?.melding == nil)
  }

  @Test func choosesOnlyWhatIsThere() throws {
    let named = try #require(begin.antwoord(.tekst("Fleur")))
    for index in [-1, 3, Int.max, Int.min + 1] {
      #expect(
        named.antwoord(.keuze(index))?.melding
          == "Nummer \(index &+ 1) is er niet; kies een van de nummers op het scherm.")
    }
  }

  @Test func fiveThousandEmptyTextsAreALoopAndNoTower() throws {
    var form = begin
    for _ in 0..<5_000 { form = try #require(form.antwoord(.tekst(""))) }
    #expect(form.antwoorden.isEmpty && form.vraag?.naam == "naam")
  }
}

/// The forms of handelingen, as the engine offers them.
@Suite struct HandelingformulierTests {
  /// A random answer to a question.
  private func antwoord(_ question: Vraag, _ dice: inout Dobbelsteen) -> Antwoord {
    switch question.vorm {
    case .een(let options): .keuze(dice.kies(options.count))
    case .meer(let options, let least):
      .keuzes(Array(options.indices.filter { _ in dice.kies(2) == 0 }.prefix(20)) + (least > 0 ? [0] : []))
    case .tekst(let required), .regel(let required):
      .tekst(required || dice.kies(2) == 0 ? "Tekst \(dice.kies(1000))." : "")
    }
  }

  @Test(arguments: Speelstand.bibliotheek.casusIds)
  func whateverOneAnswersAndHoweverOftenOneGoesBackTheFormEndsInWhatTheEngineTakes(_ name: String) throws {
    let opening = try Speelstand.opening(name)
    var (complete, backs) = (0, 0)
    var dice = Dobbelsteen(zaad: 17)
    var state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    for _ in 0..<120 {
      // A play that ended early makes room for another.
      if state.gesloten { state = Sessie(opening, gebeurtenissen: Sessie.open(opening)) }
      guard let seat = dice.kies(uit: state.aanZet) else { break }
      let offers = state.mogelijkheden(seat).filter { !$0.zonderKeuze && $0.soort != .stoelOverdragen }
      guard let offer = dice.kies(uit: offers) else { break }
      let list = try #require(Handelingformulier(Zicht(state, stoel: seat), offer, proeflezing: Proeflezing(state)))
      var form = Formulierstand(list)
      var steps = 0
      while let question = form.vraag, steps < 400 {
        steps += 1
        if case .een(let options) = question.vorm { #expect(!options.isEmpty, "\(offer.soort) \(question.naam)") }
        let answer = antwoord(question, &dice)
        guard let next = form.antwoord(answer) else { continue }
        #expect(next.melding == nil, "\(offer.soort) \(question.naam): \(answer)")
        // Back and the same answer again: the same form, and nothing that was typed is gone.
        if next.antwoorden.count > form.antwoorden.count {
          let back = try #require(next.terug())
          #expect(back.vraag == question && back.antwoorden == form.antwoorden)
          if case .tekst(let text) = answer { #expect(back.concept == text) }
          #expect(back.antwoord(answer)?.antwoorden == next.antwoorden)
        }
        form = next
        // Going back always comes out, one answer at a time.
        if dice.kies(6) == 0, let earlier = form.terug() {
          #expect(earlier.antwoorden.count == form.antwoorden.count - 1)
          form = earlier
          backs += 1
        }
      }
      let action = try #require(form.uitkomst, "\(offer.soort) does not end")
      complete += 1
      do throws(Weigering) {
        let news = try state.decide(action, stoel: seat, gezien: state.gebeurtenissen.count - 1)
        state.verwerk(news)
      } catch {
        Issue.record("\(offer.soort): \(error.reden)")
      }
    }
    #expect(complete > 8 && backs > 3)
  }

  @Test func theWordsOfChoicesAreNoNumbersAndChooseWhatTheySay() throws {
    var words: Set<String> = []
    for name in Speelstand.bibliotheek.casusIds {
      var play = Doorloop(try Speelstand.opening(name), zaad: 9)
      while !play.sessie.gesloten, play.zetten.count < 60 {
        for seat in play.sessie.aanZet {
          for offer in play.sessie.mogelijkheden(seat) where !offer.zonderKeuze {
            guard let list = Handelingformulier(Zicht(play.sessie, stoel: seat), offer) else { continue }
            var form: Formulierstand? = Formulierstand(list)
            while let question = form?.vraag {
              for (place, option) in question.opties.enumerated() {
                #expect(Int(option.woord) == nil, "\(offer.soort): \(option.woord)")
                // Also where a command has the same word: what stands there to be chosen goes first.
                let all = question.opties.map { ($0.woord, $0.tekst) }
                #expect(Keuzelezer.lees(option.woord, all) == .nummer(place), "\(offer.soort): \(option.woord)")
                words.insert(option.woord)
              }
              #expect(
                Set(question.opties.map(\.woord)).count == question.opties.count, "\(offer.soort) \(question.naam)")
              switch question.vorm {
              case .een: form = form?.antwoord(.keuze(0))
              case .meer: form = form?.antwoord(.keuzes([0]))
              case .tekst, .regel: form = form?.antwoord(.tekst("Tekst."))
              }
            }
          }
        }
        play.speel(hoogstens: 1)
      }
    }
    #expect(words.isSuperset(of: ["halfuur", "tweeuur", "morgen", "gebeurtenis"]))
  }

  /// The form of an offer of a seat at the first screen of a casus.
  private func formulier(_ name: String, _ seat: Stoel, _ kind: Handelingsoort) throws -> Formulierstand<
    Handelingformulier
  > {
    let opening = try Speelstand.opening(name)
    let state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let offer = try #require(state.mogelijkheden(seat).first { $0.soort == kind })
    return Formulierstand(
      try #require(Handelingformulier(Zicht(state, stoel: seat), offer, proeflezing: Proeflezing(state))))
  }

  @Test func goingBackOutOfAnAdviceLeavesItQuestionByQuestionWithTheTextKept() throws {
    var form = try formulier("nachtslot", .veiligheidshuis, .adviesVastleggen)
    var asked: [String] = []
    while let question = form.vraag, question.naam != "tekst" {
      asked.append(question.naam)
      form = try #require(form.antwoord(.keuze(0)))
    }
    // Nothing is known yet: which puzzelstukken go with it is no question, so it is none on the way back either.
    #expect(asked == ["rol", "beslissing", "doel"])
    var met = Formulierstand?.some(form)
    var back: [String] = []
    var typed: String? = "Een half advies."
    while let at = met?.vraag?.naam {
      back.append(at)
      met = met?.terug(met: typed)
      typed = nil
    }
    #expect(back == ["tekst", "doel", "beslissing", "rol"])
    var again = try #require(form.terug(met: "Een half advies."))
    again = try #require(again.antwoord(.keuze(0)))
    #expect(again.vraag?.naam == "tekst" && again.concept == "Een half advies.")
  }

  @Test func readingAnAdviceBeforehandAndWritingOnGoBackToTheTextItself() throws {
    var form = try formulier("nachtslot", .veiligheidshuis, .adviesVastleggen)
    while form.vraag?.naam.hasPrefix("tekst") != true { form = try #require(form.antwoord(.keuze(0))) }
    let asked = try #require(form.antwoord(.tekst("Dagvaarden.")))
    #expect(asked.vraag?.opties.map(\.woord) == ["vastleggen", "proeflezen", "verder"])
    let read = try #require(asked.antwoord(.keuze(1)))
    #expect(read.vraag?.naam == "tekst" && read.concept == "Dagvaarden.")
    #expect(read.mededeling?.kop == "Proeflezing" && read.mededeling?.regels.last?.contains("u beslist zelf") == true)
    // What was chosen above the text is read with it, as the officier will.
    let bare = try #require(form.antwoord(.tekst("Zij is ziek."))?.antwoord(.keuze(1))?.mededeling)
    #expect(
      bare.regels.contains { $0.hasPrefix("Juridisch") && $0.contains("Boven het advies staat") }, "\(bare.regels)")
    let on = try #require(asked.antwoord(.keuze(2)))
    #expect(on.vraag?.naam == "tekst" && on.concept == "Dagvaarden." && on.mededeling == nil)
    // Two thousand times is no reason to fall over.
    var writing = asked
    for _ in 0..<5_000 { writing = try #require(writing.antwoord(.keuze(2))?.antwoord(.tekst("Dagvaarden."))) }
    #expect(writing == asked && asked.antwoord(.keuze(0))?.uitkomst?.tekst == "Dagvaarden.")
  }

  @Test func goingBackAmongTheCriteriaGoesOneCriteriumBack() throws {
    let (state, _) = try Speelstand.laatste("nachtslot", .instroom, .zsm)
    let offer = try #require(state.mogelijkheden(.zsm).first { $0.soort == .triageZsm })
    var form = Formulierstand(try #require(Handelingformulier(Zicht(state, stoel: .zsm), offer)))
    while form.vraag?.naam != "criterium 2b" { form = try #require(form.antwoord(.keuze(0))) }
    #expect(form.terug()?.vraag?.naam == "criterium 2a")
    #expect(form.terug()?.terug()?.vraag?.naam == "criterium 1b")
  }

  @Test func nobodysPartEndsByOneKey() throws {
    let form = try formulier("nachtslot", .zsm, .stoelOverdragen)
    #expect(form.vraag?.opties.map(\.woord) == ["ja", "nee"])
    #expect(form.antwoord(.keuze(1)) == nil)
    #expect(form.antwoord(.keuze(0))?.uitkomst?.soort == .stoelOverdragen)
  }

  @Test func whatCanOnlyBeChosenFromNothingIsNotOffered() throws {
    let opening = try Speelstand.opening("draaideur")
    let state = Sessie(opening, gebeurtenissen: Sessie.open(opening))
    let without = state.mogelijkheden(.veiligheidshuis).filter(\.zonderKeuze).map(\.soort)
    #expect(without.isEmpty || without == [.raadplegen])
    var offer = try #require(state.mogelijkheden(.veiligheidshuis).first)
    func zonder(_ kind: Handelingsoort, _ field: Mogelijkheid.Veld) -> Bool {
      (offer.soort, offer.velden) = (kind, [field])
      return offer.zonderKeuze
    }
    #expect(zonder(.raadplegen, .systeem([])) && !zonder(.raadplegen, .systeem(["BVH"])))
    // Nothing to give is an answer, but not where giving is the matter.
    #expect(!zonder(.agenderen, .puzzelstukken([])) && zonder(.inbrengen, .puzzelstukken([])))
    #expect(!zonder(.navragen, .doel([])) && zonder(.overlegOpenen, .doel([])))
  }
}
