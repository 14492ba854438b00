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

  /// How many sheets a page takes on paper, and of what size they are.
  private func bladen(_ browser: Browser) throws -> (aantal: Int, isA4: Bool) {
    let pdf = try browser.vraag("Page.printToPDF", ["preferCSSPageSize": true])
    let bytes = try #require((pdf["data"] as? String).flatMap { Data(base64Encoded: $0) })
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    let boxes = text.matches(of: /\/MediaBox\s*\[0 0 ([0-9.]+) ([0-9.]+)\]/)
    let sheets = text.matches(of: /\/Type\s*\/Page[^s]/).count
    return (
      sheets,
      !boxes.isEmpty
        && boxes.allSatisfy { abs((Double($0.1) ?? 0) - 595) < 2 && abs((Double($0.2) ?? 0) - 842) < 2 }
    )
  }

  @Test func theSheetIsOneSheetForEveryRunAndEveryText() throws {
    let browser = try Browser()
    var sources = try Meegeleverd.spellen.map { try Meegeleverd.bron($0) }
    // As much as anybody can write.
    var full = sources[0]
    let long = String(repeating: "Een heel lang verhaal zonder einde. ", count: 60)
    full.aantekeningen =
      [Aantekening(door: "x", soort: .naam, tekst: String(repeating: "naam ", count: 12), nummer: 1)]
      + [Aantekening(door: "x", soort: .voornemen, tekst: long, nummer: 2)]
      + (1...3).map {
        Aantekening(
          door: "x", soort: .fragment, gebeurtenis: $0 * 7, tekst: long, gegevens: ["plaats": "\($0)"], nummer: 2 + $0)
      }
    sources.append(full)
    sources.append(try Vijandig.sessie(String(repeating: "W", count: 400)))
    for source in sources {
      let file = try browser.open(Uitdeelblad(source).html, naam: "blad")
      #expect(browser.klachten.isEmpty && browser.adressen == [file.absoluteString])
      let sheets = try bladen(browser)
      #expect(sheets.aantal == 1 && sheets.isA4, "\(source.sessie.casus.id): \(sheets)")
      // Nothing that is said falls off the sheet; the room to write is what is left.
      try browser.vraag(
        "Emulation.setDeviceMetricsOverride", ["width": 688, "height": 1010, "deviceScaleFactor": 1, "mobile": false])
      try browser.vraag("Emulation.setEmulatedMedia", ["media": "print"])
      #expect(
        try browser.waar(
          "(() => { const b = document.querySelector('main').getBoundingClientRect().bottom; return [...document.querySelectorAll('h1,h2,h3,p,li,footer')].every(e => e.getBoundingClientRect().bottom <= b + 1) })()"
        ), "\(source.sessie.casus.id)")
      #expect(try browser.getal("document.querySelector('.lijnen').getBoundingClientRect().height") > 60)
      try browser.vraag("Emulation.setEmulatedMedia", ["media": ""])
    }
  }

  /// What axe-core looks for (`make controleer-paginas`), looked for here without it.
  @Test(arguments: [390, 1280, 1920]) func thePageIsForEverybody(_ width: Int) throws {
    let browser = try Browser()
    for casus in ["nachtslot", "zes-uur"] {
      let bron = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first { $0.casus == casus }))
      for page in [
        Sessieverslag(bron).html, Sessieverslag(bron, totBeslissing: true).html, Sessieverslag(bron, kort: true).html,
        Uitdeelblad(bron).html,
      ] {
        _ = try browser.open(page, naam: "ieder", breedte: width)
        _ = try browser.waarde(
          "document.querySelectorAll('details').forEach(d => d.open = true); window.dispatchEvent(new Event('resize'))")
        let none = [
          "nested interactive":
            "[...document.querySelectorAll('[role=img] a, [role=img] button, [role=img] [tabindex]')]",
          "scrolls without a keyboard":
            "[...document.querySelectorAll('*')].filter(e => ['auto','scroll'].includes(getComputedStyle(e).overflowX) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !(e.tabIndex === 0 && e.getAttribute('aria-label')))",
          "stops at nothing":
            "[...document.querySelectorAll('.breed[tabindex]')].filter(e => e.scrollWidth <= e.clientWidth + 1)",
          "small target":
            "[...document.querySelectorAll('.bewijs a, nav a, button, summary, input')].filter(e => e.getClientRects().length && getComputedStyle(e).position !== 'absolute').filter(e => { const r = e.getBoundingClientRect(); return e.type !== 'radio' && r.height < 24 })",
          "outside a landmark":
            "[...document.body.children].filter(e => !['SCRIPT','MAIN'].includes(e.tagName) && !e.classList.contains('overslaan') && !(e.tagName === 'SECTION' && e.getAttribute('aria-label')))",
          "heading skips a level":
            "[...document.querySelectorAll('h1,h2,h3,h4,h5')].map(h => Number(h.tagName[1])).filter((n, i, all) => n > (i ? all[i - 1] : 0) + 1)",
          "the same name twice":
            "(() => { const n = [...document.querySelectorAll('[role=region],section[aria-label]')].map(e => e.getAttribute('aria-label')); return n.filter((x, i) => n.indexOf(x) !== i) })()",
          "letters in the drawing too small":
            "[...document.querySelectorAll('svg.gesprek text')].filter(t => t.getClientRects().length && parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a < 11.9)",
        ]
        for (fault, expression) in none {
          #expect(try browser.getal("\(expression).length") == 0, "\(casus), \(width): \(fault)")
        }
      }
    }
  }

  @Test func aBeamerGetsLargerType() throws {
    let browser = try Browser()
    let bron = try Meegeleverd.bron(try #require(Meegeleverd.spellen.first))
    func size(_ width: Int) throws -> Int {
      _ = try browser.open(Sessieverslag(bron).html, naam: "beamer", breedte: width)
      return try browser.getal("parseFloat(getComputedStyle(document.querySelector('main section p')).fontSize)")
    }
    #expect(try size(1920) >= 20)
    #expect(try size(1280) == 16)
  }

  /// On A4 letters in a drawing stay 6 points, and every page is A4, also those of monitor and region.
  @Test func onPaperDrawingsAreReadAndPagesAreA4() throws {
    let browser = try Browser()
    // One run of each casus: who takes part hardly differs between its runs.
    for id in Meegeleverd.ids {
      let spel = try #require(Meegeleverd.spellen.first { $0.casus == id })
      let bron = try Meegeleverd.bron(spel)
      _ = try browser.open(Sessieverslag(bron).html, naam: "papier")
      // The width of a sheet between its margins: 182 mm.
      try browser.vraag(
        "Emulation.setDeviceMetricsOverride", ["width": 688, "height": 1016, "deviceScaleFactor": 1, "mobile": false])
      try browser.vraag("Emulation.setEmulatedMedia", ["media": "print"])
      let smallest =
        try browser.waarde(
          "Math.min(...[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length && t.textContent.trim()).map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a * .75))"
        ) as? Double ?? 0
      #expect(smallest >= 6, "\(spel.testDescription): \(smallest)")
      try browser.vraag("Emulation.setEmulatedMedia", ["media": ""])
    }
    let facts = try Meegeleverd.spellen.prefix(3).map { Monitorfeit(try Meegeleverd.bron($0)) }
    _ = try browser.open(
      MonitorPagina.html(Oefenmonitor(facts, weggelaten: .init()), Oefenmonitor.Indeling.allCases), naam: "monitor")
    #expect(try bladen(browser).isA4)
  }

  /// Eight strips are one sheet to cut; the page of a beamer asks nothing from outside and fits its screen.
  @Test func thePagesOfAnAtelierAreOneSheetAndOneScreen() throws {
    let browser = try Browser()
    let strips = (1...8).map {
      Strookjesblad.Strookje(duo: $0, code: "kmt-rvx", opdracht: "leeratelier aansluiten kmt-rvx")
    }
    _ = try browser.open(
      Strookjesblad(atelier: String(repeating: "lange naam ", count: 4), strips).html, naam: "strookjes")
    let sheets = try bladen(browser)
    #expect(sheets.aantal == 1 && sheets.isA4, "\(sheets)")
    let rows = (1...8).map {
      Beamerblad.Regel(duo: $0, pseudoniemen: ["sinaasappelboom", "</td><script>"], ronde: 2, waar: .bezig(.daarna))
    }
    let file = try browser.open(
      Beamerblad(atelier: "maandag", rondes: 2, rows).html, naam: "beamer", breedte: 1920, hoogte: 1080)
    #expect(browser.klachten.isEmpty && browser.adressen == [file.absoluteString])
    #expect(
      try browser.waar("document.documentElement.scrollHeight <= 1080 && document.documentElement.scrollWidth <= 1920"))
    #expect(try browser.tekst("document.body.innerText").contains("</td><script>"))
    #expect(try browser.getal("parseFloat(getComputedStyle(document.querySelector('td')).fontSize)") >= 24)
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
