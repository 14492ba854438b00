import Testing

@testable import Leeratelier

/// A long text on a terminal: forward, back, to a word, and out.
@Suite struct BladeraarTests {
  private func regels(_ width: Int) -> [String] {
    (1...60).map { $0 == 33 ? "regel 33 met de naald" : "regel \($0)" }
  }

  /// Plays keys one after the other and gives the last screen.
  private func na(_ keys: [Toets], _ size: Maat = Maat(kolommen: 60, rijen: 12)) -> Schermbeeld? {
    let device = Geheugentoestel(size)
    var rest = keys[...]
    device.antwoord = { _ in rest.popFirst().map { [$0] } }
    var leaf = Bladeraar(device, titel: "Proef", inhoud: regels)
    leaf.loop()
    return device.beelden.last
  }

  private func eerste(_ screen: Schermbeeld?) -> String { screen?.regels.dropFirst().first?.tekst ?? "" }

  @Test func keysGoForwardBackAndToBothEnds() {
    #expect(eerste(na([])) == "regel 1")
    #expect(eerste(na([.enter])) == "regel 11")
    #expect(eerste(na([.teken(" "), .bladNeer])) == "regel 21")
    #expect(eerste(na([.enter, .enter, .teken("t")])) == "regel 11")
    #expect(eerste(na([.enter, .bladOp, .op])) == "regel 1")
    #expect(eerste(na([.neer, .neer])) == "regel 3")
    #expect(eerste(na([.einde])) == "regel 51")
    #expect(eerste(na([.teken("e"), .teken("b")])) == "regel 1")
    // Past the end one is still at the end.
    #expect(eerste(na([.einde, .bladNeer, .neer])) == "regel 51")
  }

  @Test func aWordIsFoundAndFoundAgain() {
    let word = "naald".map { Toets.teken($0) }
    #expect(eerste(na([.teken("/")] + word + [.enter])) == "regel 33 met de naald")
    let again = na([.teken("/")] + word + [.enter, .teken("n")])
    #expect(again?.tekst.contains("Verder vanaf het begin.") == true)
    let none = na([.teken("/"), .teken("x"), .teken("y"), .enter])
    #expect(none?.tekst.contains("\u{2018}xy\u{2019} staat er niet in.") == true)
    #expect(eerste(na([.teken("/"), .teken("x"), .escape])) == "regel 1")
  }

  @Test func everyScreenFitsItsWindow() {
    for size in [Maat(kolommen: 30, rijen: 6), Maat(kolommen: 40, rijen: 12), Maat(kolommen: 120, rijen: 40)] {
      for keys in [[], [.enter], [.teken("/"), .teken("q")], [.teken("x")]] as [[Toets]] {
        let screen = na(keys, size)
        #expect(screen?.regels.count == size.rijen)
        for row in screen?.regels ?? [] { #expect(Breedte.van(row.tekst) <= size.kolommen, "\(row.tekst)") }
      }
    }
  }

  @Test func theLastEnterAndQAreTheWayOut() {
    for keys in [[.einde, .enter], [.teken("q")], [.escape], [.controle("c")]] as [[Toets]] {
      let device = Geheugentoestel(Maat(kolommen: 60, rijen: 12))
      var rest = (keys + [.teken("b")])[...]
      device.antwoord = { _ in rest.popFirst().map { [$0] } }
      var leaf = Bladeraar(device, titel: "Proef", inhoud: regels)
      leaf.loop()
      #expect(rest.count == 1, "\(keys)")
    }
  }
}
