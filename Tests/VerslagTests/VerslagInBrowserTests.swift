import Foundation
import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

/// The report in a real browser: what people see, and what must not happen.
///
/// One browser at a time: it is the heaviest thing in these tests.
@Suite(
  .serialized,
  .enabled(
    if: Browser.pad != nil,
    "OVERGESLAGEN: er is geen Chromium op deze computer. Installeer het met: apt-get install chromium"))
struct VerslagInBrowserTests {
  @Test func whatTheseTestsLookForIsSeenWhenItIsThere() throws {
    let browser = try Browser()
    let page =
      "<!DOCTYPE html><title>x</title><img src='file:///nergens.png'><script>console.error('hier');window.gehackt=1;onderbreek()</script>"
    let file = try browser.open(page, naam: "fout")
    #expect(browser.klachten.count >= 2)
    #expect(browser.adressen == [file.absoluteString, "file:///nergens.png"])
    #expect(try browser.waar("window.gehackt === 1"))
  }

  @Test func everyExampleSessionOpensCleanWithDiagramMatrixAndSlider() throws {
    try #require(Meegeleverd.spellen.count >= 20)
    let browser = try Browser()
    for spel in Meegeleverd.spellen {
      let bron = try Meegeleverd.bron(spel)
      let file = try browser.open(Sessieverslag(bron).html, naam: "verslag")
      let where_ = Comment(rawValue: spel.testDescription)
      #expect(browser.klachten.isEmpty, where_)
      #expect(browser.adressen == [file.absoluteString], where_)
      #expect(try browser.getal("document.querySelectorAll('svg.gesprek').length") >= 1, where_)
      // A line for every puzzelstuk, and the head of the axis over krachten and over risico's.
      let kinds = Set(bron.sessie.casus.puzzelstukken.map(\.aard)).count
      #expect(
        try browser.getal("document.querySelectorAll('svg.kennislijn').length")
          == bron.sessie.casus.puzzelstukken.count + kinds, where_)
      #expect(
        try browser.getal("document.querySelectorAll('li.stapregel').length") == bron.sessie.gebeurtenissen.count,
        where_)
      try slides(browser, bron.sessie, where_)
      #expect(try browser.getal("document.querySelectorAll('h1').length") == 1, where_)
      #expect(
        try browser.getal(
          "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.length - new Set(ids).size })()"
        ) == 0, where_)
      #expect(
        try browser.getal(
          "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length"
        ) == 0, "a link leads nowhere in \(spel.testDescription)")
      #expect(
        try browser.getal(
          "[...document.querySelectorAll('svg')].filter(s => s.getAttribute('role') !== 'img' || !s.getAttribute('aria-label')).length"
        ) == 0, where_)
    }
  }

  /// The slider goes to a step: what is later fades, the text says where one is, and all comes back.
  private func slides(_ browser: Browser, _ sessie: Sessie, _ place: Comment) throws {
    let middle = sessie.gebeurtenissen.count / 2
    try #require(try browser.waar("!document.getElementById('schuif').hidden"), place)
    _ = try browser.waarde(
      "(() => { const b = document.getElementById('schuifbalk'); b.value = \(middle); b.dispatchEvent(new Event('input')) })()"
    )
    let text = try browser.tekst("document.getElementById('schuif-tekst').textContent")
    #expect(text.hasPrefix("Stap \(middle) van \(sessie.gebeurtenissen.count - 1), "), place)
    #expect(text.contains(sessie.klok.tekst(sessie.gebeurtenissen[middle].tijd)), place)
    #expect(
      try browser.getal("document.querySelectorAll('li.stapregel.later').length")
        == sessie.gebeurtenissen.count - 1 - middle, place)
    #expect(
      try browser.waar(
        "[...document.querySelectorAll('rect.toekomst')].every(r => Number(r.getAttribute('width')) > 0)"),
      place)
    _ = try browser.waarde("document.getElementById('schuif-alles').click()")
    #expect(try browser.getal("document.querySelectorAll('.later').length") == 0, place)
  }

  @Test func theDecisionCanBeStoppedAtAndShowsNothingOfWhatFollowed() throws {
    let browser = try Browser()
    let spel = try #require(Meegeleverd.spellen.first { $0.casus == "trappenhuis" })
    let bron = try Meegeleverd.bron(spel)
    _ = try browser.open(Sessieverslag(bron).html, naam: "stil")
    let decided = try #require(bron.sessie.besluit.flatMap { bron.sessie.casus.beslissing($0.beslissing) })
    #expect(try browser.tekst("document.body.innerText").contains(decided.afloop.slachtoffer.winst))
    _ = try browser.waarde("document.querySelector('.stil-knop').click()")
    let text = try browser.tekst("document.body.innerText")
    #expect(text.contains("Het verslag staat stil"))
    #expect(!text.contains(decided.afloop.slachtoffer.winst))
    #expect(!text.contains("De scorekaart"))
    #expect(
      try browser.waar(
        "[...document.querySelectorAll('.achteraf')].every(e => getComputedStyle(e).display === 'none')"))
    #expect(
      try browser.waar(
        "[...document.querySelectorAll('g.rij.later')].every(e => getComputedStyle(e).visibility === 'hidden')"))
    // Nothing that ended later says how: not in words, not for who listens.
    let moment = try #require(Beslismoment(bron.sessie))
    for term in Termijnloop.alle(bron.sessie) where (term.einde ?? 0) >= moment.gebeurtenis {
      #expect(!text.contains("\(term.woorden(bron.sessie)): \(term.afloop)"))
    }
    #expect(!text.contains("telde voor deze beslissing"))
    let labels = try browser.tekst(
      "[...document.querySelectorAll('[aria-label], title')].map(e => e.getAttribute('aria-label') || e.textContent).join('\\n')"
    )
    for word in ["na de beslissing", "nooit gedeeld", "op tijd", "verstreken"] {
      #expect(!labels.contains(word), "\(word)")
    }
    _ = try browser.waarde("document.getElementById('stil-uit').click()")
    #expect(try browser.tekst("document.body.innerText").contains(decided.afloop.slachtoffer.winst))
    // The page that stops there does not even hold it.
    let stopped = Sessieverslag(bron, totBeslissing: true).html
    _ = try browser.open(stopped, naam: "tot")
    #expect(browser.klachten.isEmpty)
    #expect(try browser.tekst("document.body.innerText").contains("Wat zou u nu doen?"))
    #expect(!stopped.contains(decided.afloop.slachtoffer.winst))
    #expect(!stopped.contains("id=\"scorekaart\""))
    #expect(!stopped.contains("nooit gedeeld"))
  }

  @Test func oddSessionsOpenCleanToo() throws {
    let browser = try Browser()
    for id in Meegeleverd.bibliotheek.casusIds {
      let casus = try #require(Meegeleverd.bibliotheek.casus(id).waarde)
      let regio = try #require(Meegeleverd.bibliotheek.regio(casus.regio).waarde)
      for seed in 0..<3 as Range<UInt64> {
        let seats: [Stoel: Bezetting] =
          [
            [.zsm: .mens, .veiligheidshuis: .mens], [.zsm: .mens, .veiligheidshuis: .simulatie],
            [.zsm: .simulatie, .veiligheidshuis: .mens],
          ][Int(seed)]
        let opening = Opening(
          casus: casus, regio: regio, zaad: seed, bezetting: seats, instroomdatum: Opening.vasteDatum(casus))
        var play = Doorloop(opening, zaad: seed)
        // Just opened, half way, and as far as it comes.
        play.speel(hoogstens: [0, 12, 400][Int(seed)])
        let source = Sessiebron(
          code: "kmt-rvx", sessie: play.sessie,
          aantekeningen: [Aantekening(door: "x", soort: .notitie, gebeurtenis: 99_999, tekst: "y")])
        for stop in [false, true] {
          let file = try browser.open(Sessieverslag(source, totBeslissing: stop).html, naam: "vreemd")
          #expect(browser.klachten.isEmpty, "\(id) \(seed)")
          #expect(browser.adressen == [file.absoluteString])
          #expect(try browser.tekst("document.querySelector('h1').textContent") == casus.titel)
        }
      }
    }
  }

  @Test func hostileTextIsTextAndNothingOfItRuns() throws {
    let hostile =
      "<script>window.gehackt=1</script><img src=x onerror=\"window.gehackt=2\">'\"&\u{202E}\u{0}javascript:"
    let bron = try Vijandig.sessie(hostile)
    let branch = Sessiebron(
      code: "bcd-fgh", sessie: bron.sessie,
      herkomst: Herkomst(code: bron.code, gebeurtenis: try #require(Tak(bron.sessie, bij: 400)).keuze).tekst)
    let pair = try #require(Takvergelijking(bron, branch))
    let browser = try Browser()
    let file = try browser.open(Sessieverslag(bron, takken: [pair]).html, naam: "vijandig")
    #expect(browser.klachten.isEmpty)
    #expect(browser.adressen == [file.absoluteString])
    #expect(try browser.waar("window.gehackt === undefined"))
    #expect(try browser.getal("document.querySelectorAll('img').length") == 0)
    #expect(try browser.getal("document.querySelectorAll('script').length") == 1)
    let text = try browser.tekst("document.documentElement.textContent")
    #expect(text.contains("<script>window.gehackt=1</script><img src=x onerror=\"window.gehackt=2\">'\"&javascript:"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: [(360, 740), (1280, 800), (1920, 1080)]) func thePageFitsTheScreen(_ width: Int, _ height: Int)
    throws
  {
    let browser = try Browser()
    let bron = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first { $0.casus == "zes-uur" }))
    _ = try browser.open(Sessieverslag(bron).html, naam: "maat", breedte: width, hoogte: height)
    #expect(try browser.getal("document.documentElement.scrollWidth") <= width)
    // The text on the page can be read: no smaller than 12 pixels outside the drawings.
    #expect(
      try browser.waar(
        "[...document.querySelectorAll('p,li,td,th,dd')].every(e => parseFloat(getComputedStyle(e).fontSize) >= 12)"))
  }

  @Test func withoutScriptsInTheDarkAndOnPaperItSaysTheSame() throws {
    let browser = try Browser()
    let bron = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first { $0.casus == "nachtslot" }))
    let html = Sessieverslag(bron).html
    _ = try browser.open(html, naam: "gewoon")
    let background = "getComputedStyle(document.body).backgroundColor"
    let light = try browser.tekst(background)
    try browser.vraag(
      "Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": "dark"]]])
    #expect(try browser.tekst(background) != light)
    try browser.vraag("Emulation.setEmulatedMedia", ["features": [[String: String]]()])
    let pdf = try browser.vraag("Page.printToPDF", ["preferCSSPageSize": true])
    let bytes = try #require((pdf["data"] as? String).flatMap { Data(base64Encoded: $0) })
    #expect(bytes.count > 20_000)
    #expect(bytes.prefix(5) == Data("%PDF-".utf8))
    try browser.vraag("Emulation.setScriptExecutionDisabled", ["value": true])
    _ = try browser.open(html, naam: "zonder")
    try browser.vraag("Emulation.setScriptExecutionDisabled", ["value": false])
    #expect(try browser.waar("document.getElementById('schuif').hidden"))
    #expect(try browser.getal("document.querySelectorAll('li.stapregel').length") == bron.sessie.gebeurtenissen.count)
    let decided = try #require(bron.sessie.besluit.flatMap { bron.sessie.casus.beslissing($0.beslissing) })
    #expect(try browser.tekst("document.body.innerText").contains(decided.afloop.burger.prijs))
  }

  @Test func theScorekaartIsFilteredByPart() throws {
    let browser = try Browser()
    let bron = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first { $0.casus == "nachtslot" }))
    _ = try browser.open(Sessieverslag(bron).html, naam: "filter")
    let shown = "[...document.querySelectorAll('.bevinding')].filter(e => e.offsetParent).length"
    let card = Scorekaart.van(bron.sessie)
    #expect(try browser.getal(shown) == card.bevindingen.count)
    for part in card.delen where !part.bevindingen.isEmpty {
      _ = try browser.waarde("document.getElementById('toon-\(part.deel.rawValue)').click()")
      #expect(try browser.getal(shown) == part.bevindingen.count)
    }
    _ = try browser.waarde("document.getElementById('toon-alles').click()")
    _ = try browser.waarde("document.getElementById('toon-gesprek').click()")
    #expect(try browser.getal(shown) == card.bevindingen.count { $0.oordeel != .voldaan })
  }

  @Test func theOtherPagesAskNothingFromOutsideEither() throws {
    let browser = try Browser()
    let facts = try Meegeleverd.spellen.prefix(6).map { Monitorfeit(try Meegeleverd.bron($0)) }
    let monitor = Oefenmonitor(facts, weggelaten: .init())
    let file = try browser.open(MonitorPagina.html(monitor, Oefenmonitor.Indeling.allCases), naam: "monitor")
    #expect(browser.klachten.isEmpty)
    #expect(browser.adressen == [file.absoluteString])
    #expect(try browser.tekst("document.body.innerText").contains("Dit is oefenen, niet de echte aansluiting"))
    #expect(try browser.getal("document.querySelectorAll('svg').length") > 0)
  }
}

/// A session in which every free text is hostile.
enum Vijandig {
  static func sessie(_ text: String) throws -> Sessiebron {
    let casus = try #require(Meegeleverd.bibliotheek.casus("nachtslot").waarde)
    var run = try #require(Meegeleverd.bibliotheek.verlopen("nachtslot").waarde?.first)
    for index in run.stappen.indices where run.stappen[index].handeling.tekst != nil {
      run.stappen[index].handeling.tekst = text
    }
    let regio = try #require(Meegeleverd.bibliotheek.regio(run.regio ?? casus.regio).waarde)
    var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true))
    player.speelUit()
    let kinds = ["notitie", "bladwijzer", "eigen_verhaal", "zelfbeeld", "voornemen", "wat_zou_u_doen", text]
    var notes = kinds.map { Aantekening(door: text, soort: .init($0), gebeurtenis: 3, tekst: text) }
    notes.append(
      Aantekening(door: text, soort: .fragment, gebeurtenis: 5, tekst: text, gegevens: ["plaats": "1"]))
    notes.append(
      Aantekening(
        door: text, soort: .oordeel, gebeurtenis: AdviesTekst.adviezen(player.sessie).first?.gebeurtenis,
        tekst: text, gegevens: ["doel": "1", "opmerking.doel": text]))
    return Sessiebron(
      code: "kmt-rvx", sessie: player.sessie, wandklok: [], aantekeningen: notes, geopend: "2026-11-24T16:00:00+01:00")
  }
}
