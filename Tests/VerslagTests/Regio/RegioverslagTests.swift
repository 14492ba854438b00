import Regiosimulatie
import Testing
import Verslag

@Suite struct RegioverslagTests {
  private func verslag(
    _ texts: [String] = [], vergelijk: [String] = [], herhalingen: Int = 2, regio: String = "Proef"
  ) throws -> Regioverslag {
    var basis = Regioinstellingen()
    for text in texts { try basis.pasToe(text) }
    var other = basis
    for text in vergelijk { try other.pasToe(text) }
    let first = Regiosimulatie(basis, dagen: 14, zaad: 1)
    let second = Regiosimulatie(other, dagen: 14, zaad: 1)
    let series = Regioherhalingen(first, anders: vergelijk.isEmpty ? nil : second, nummers: 1...herhalingen)
      .voerUit(werkers: 1)
    return Regioverslag(
      regio: regio, dagen: 14, zaad: 1, instellingen: texts, vergelijk: vergelijk, waarschuwingen: [], reeks: series,
      weekbeeld: first.metWeekbeeld(1).weekbeeld,
      weekbeeldAnders: vergelijk.isEmpty ? nil : second.metWeekbeeld(1).weekbeeld, middelen: basis.middelen)
  }

  @Test func saysThatFiguresAreProportionsAndWhatFlatters() throws {
    let report = try verslag()
    let lines = RegioTekst(blokken: false).regels(report)
    let page = RegioPagina.html(report)
    for sentence in Regioverslag.voorbehoud {
      #expect(lines.contains(sentence))
      #expect(page.contains(sentence))
    }
    #expect(Regioverslag.voorbehoud.joined().contains("geen metingen aan een echte regio"))
    #expect(Regioverslag.voorbehoud.joined().contains("agendering die niet nodig was kost niets"))
  }

  @Test func drawsPlainSignsInAPipeAndBlocksOnATerminal() throws {
    let report = try verslag()
    let plain = RegioTekst(blokken: false).regels(report).joined()
    #expect(!plain.unicodeScalars.contains { (0x2580...0x259F).contains($0.value) })
    #expect(RegioTekst(blokken: true).regels(report).joined().contains("█"))
  }

  @Test func showsOverwerkAsOverwerk() throws {
    let report = try verslag(["officier=1", "instroom_per_uur=8"])
    let line = try #require(RegioTekst(blokken: false).regels(report).first { $0.hasPrefix("Officier van justitie  ") })
    #expect(line.contains("!") && line.hasSuffix(" overwerk"))
    let page = RegioPagina.html(report)
    #expect(page.contains("class=\"over\"") && page.contains("% overwerk"))
  }

  @Test func escapesEverythingAndNeedsNothingFromOutside() throws {
    let page = RegioPagina.html(
      try verslag(vergelijk: ["loket_sluit=20:00"], regio: "<script>alert('x')</script> & \"zo\""))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;zo&quot;"))
    for outside in ["http://", "https://", "src=", "url(", "@import"] { #expect(!page.contains(outside)) }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(page.contains("prefers-color-scheme:dark"))
    #expect(page.components("<svg ") == page.components("role=\"img\" aria-label="))
  }

  @Test func saysInOneSentenceWhatAKetenmanagerNeeds() throws {
    let report = try verslag(vergelijk: ["loket_sluit=22:00", "wachttermijn=600"], herhalingen: 6)
    let comparison = Regiovergelijking(basis: report.reeks.basis, anders: report.reeks.anders)
    let sentence = Ketenzin.zin(comparison, anders: report.vergelijk, herhalingen: 6)
    #expect(sentence.hasPrefix("Met loket_sluit=22:00 en wachttermijn=600 worden van elke 100 aanvullende vragen er "))
    #expect(sentence.hasSuffix("als de aannames van het model kloppen."))
    let same = Regiovergelijking(basis: report.reeks.basis, anders: report.reeks.basis)
    #expect(
      Ketenzin.zin(same, anders: ["kpc=2"], herhalingen: 6)
        == "Met kpc=2 verandert er in deze simulatie niets dat groter is dan het toeval.")
  }

  @Test func writesNumbersAsDutchDoes() {
    #expect(Getaltekst.getal(1_234_567.891, 2) == "1.234.567,89")
    #expect(Getaltekst.getal(-0.04, 1) == "0,0")
    #expect(Getaltekst.getal(-1_000, 0) == "-1.000")
    #expect(Getaltekst.getal(.infinity, 1) == "–")
  }

  @Test func tellsOneCaseAsATimeline() throws {
    let simulation = Regiosimulatie(Regioinstellingen(), dagen: 7, zaad: 1)
    let lines = ZaakTekst.regels(simulation.zaak(9))
    #expect(lines.first?.contains("week 1, maandag") == true)
    #expect(lines.first?.contains("bedrijf_begonnen") == true)
    #expect(lines.contains { $0.contains("besluit_genomen") })
  }
}

extension String {
  /// How often a part occurs.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
