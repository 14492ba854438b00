import Foundation
import SimEngine
import Testing
import Verslag

/// The tree of which every page is made.
@Suite struct HTMLTests {
  @Test func textAndValuesOfAttributesCannotBecomeMarkup() {
    let node = tag("p", ["class": "\"><script>"], "<b>&\"'\u{1B}[31m\u{202E}\u{0}é</b>")
    #expect(
      node.tekst
        == "<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&#39;[31mé&lt;/b&gt;</p>\n")
  }

  @Test func charactersOfEveryWidthStayAsTheyAre() {
    let text = "één 日本 👩‍👩‍👧 e\u{301} ‘aangehaald’ – “dit” \u{A0}x"
    #expect(tag("b", text).tekst == "<b>\(text)</b>")
  }

  @Test func attributesWithoutValueAreLeftOutAndFlagsStandAlone() {
    #expect(tag("input", ["type": "radio", "checked": "", "id": nil]).tekst == "<input type=\"radio\" checked>")
    #expect(tag("rect", ["x": "1"]).tekst == "<rect x=\"1\"/>")
    #expect(tag("br").tekst == "<br>")
  }

  @Test func lineEndsOfATextBecomeBreaks() {
    #expect(alinea("een\ntwee").tekst == "<p>een<br>twee</p>\n")
  }

  @Test func aPageAllowsNothingButItsOwnStyleAndScript() throws {
    let page = Pagina(titel: "x", stijl: "p{}", script: "'use strict'", lijf: [alinea("y")]).html
    #expect(page.contains("default-src &#39;none&#39;"))
    // The digest as CSP 2 defines it, of the text between the tags, by another program: openssl dgst -sha256.
    #expect(page.contains("script-src &#39;sha256-eRtaeqcVFyPImuIFClNdaosAhRufChL7+dumku9g1ew=&#39;"))
    #expect(!page.contains("unsafe"))
    #expect(!Pagina(titel: "x", stijl: "p{}", lijf: []).html.contains("script-src"))
  }
}
