import Scenario
import Tekst
import Testing

struct BegrippenlijstTests {
  @Test(arguments: [
    ("kpc'er", "KPC'er"), ("KPC’ER", "KPC'er"), ("o.t.s.", "OTS"), ("Ketenprocescoordinator", "KPC'er"),
    ("509hh", "gedragsaanwijzing"),
    ("tul", "TUL"), ("SHN", "Slachtofferhulp Nederland"), ("kv", "koppelvlak"), ("PVA", "plan van aanpak"),
  ])
  func findsATermHoweverItIsWritten(_ gezocht: String, _ term: String) {
    #expect(Begrippenlijst.zoek(gezocht)?.term == term)
  }

  @Test func knowsNothingOfAWordThatIsNotThere() {
    #expect(Begrippenlijst.zoek("fiets") == nil)
    #expect(Begrippenlijst.zoek("") == nil)
  }

  @Test func explainsAtLeastSixtyTermsWithASourceEach() {
    #expect(Begrippenlijst.alle.count >= 60)
    var gezien: Set<String> = []
    for begrip in Begrippenlijst.alle {
      #expect(gezien.insert(begrip.term.lowercased()).inserted, "\(begrip.term)")
      #expect(begrip.uitleg.hasSuffix("."), "\(begrip.term)")
      #expect(!begrip.bron.plaats.isEmpty)
      for naam in [begrip.term] + begrip.ook {
        #expect(Begrippenlijst.zoek(naam)?.term == begrip.term, "\(naam)")
      }
    }
  }
}
