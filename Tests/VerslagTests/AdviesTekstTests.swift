import Scenario
import Testing

@testable import Tekst
@testable import Verslag

@Suite struct AdviesTekstTests {
  private func oordeel(_ eis: Kwaliteitseis, _ verdict: Oordeel?, _ text: String, _ places: [Range<Int>]) -> Eisoordeel
  {
    let characters = Array(text)
    return Eisoordeel(
      eis: eis, oordeel: verdict,
      bewijs: places.map { Vindplaats(van: $0.lowerBound, tot: $0.upperBound, woorden: String(characters[$0])) },
      regel: "r",
      bron: eis.bron, waarom: "Daarom.", suggestie: "")
  }

  @Test func marksNestedEqualAndAdjacentWords() {
    let text = "é ab cd ef"
    let marked = AdviesTekst.gemerkt(
      text,
      [oordeel(.doel, .gedeeltelijk, text, [2..<4, 5..<7]), oordeel(.context, .voldoende, text, [2..<7, 5..<7])])
    #expect(marked == "é ««ab»[doel 1] «cd»[doel 1]»[context 2] ef")
  }

  @Test func leavesAWholeTextAndAnythingOutOfBoundsUnmarked() {
    let text = "kort maar krachtig"
    #expect(AdviesTekst.gemerkt(text, [oordeel(.bondig, .onvoldoende, text, [0..<18])]) == text)
    let outside = Eisoordeel(
      eis: .doel, oordeel: .voldoende, bewijs: [Vindplaats(van: 4, tot: 99, woorden: "x")], regel: "r",
      bron: Kwaliteitseis.doel.bron, waarom: "w", suggestie: "")
    #expect(AdviesTekst.gemerkt(text, [outside]) == text)
    #expect(AdviesTekst.gemerkt("", []) == "")
  }

  /// What another wrote, or the simulation, is not told as the reader's own work.
  @Test func ofATextOfAnotherNothingIsSaidToTheReader() {
    let judged = [Kwaliteitseis.doel, .context].map { eis in
      Eisoordeel(
        eis: eis, oordeel: .voldoende, bewijs: [], regel: "r", bron: eis.bron, waarom: "U noemt een doel.",
        suggestie: "Noem er nog een.")
    }
    #expect(AdviesTekst.oordelen(judged).contains { $0.contains("U noemt") })
    let others = AdviesTekst.oordelen(judged, eigen: false)
    #expect(!others.isEmpty && others.allSatisfy { $0.contains("Het advies noemt een doel.") }, "\(others)")
  }

  @Test func saysNothingAboutARequirementThatDoesNotApply() {
    #expect(AdviesTekst.oordelen([oordeel(.historie, nil, "", [])]).isEmpty)
    let lines = AdviesTekst.oordelen([oordeel(.doel, .gedeeltelijk, "een doel", [4..<8])])
    #expect(lines == ["Doel 1, deels. Daarom.", "   Gelezen in: \u{2018}doel\u{2019}"])
  }
}
