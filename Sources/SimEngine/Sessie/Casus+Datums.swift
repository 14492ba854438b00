import Scenario
import Tekst

extension Casus {
  /// The casus with every `{datum:P1Y4M}` in its prose turned into the calendar date that it is in this session.
  func metDatums(_ klok: SimKlok) -> Casus {
    var casus = self
    func fill(_ text: inout String) { text = Casus.vul(text, klok) }
    func fill(_ text: inout String?) { text = text.map { Casus.vul($0, klok) } }
    fill(&casus.inleidingHuis)
    fill(&casus.inleidingZsm)
    fill(&casus.feit.omschrijving)
    casus.feit.bewijs = casus.feit.bewijs.map { Casus.vul($0, klok) }
    fill(&casus.huis.planVanAanpak)
    if casus.huis.advies != nil { casus.huis.advies?.tekst = Casus.vul(huis.advies?.tekst ?? "", klok) }
    for index in casus.puzzelstukken.indices {
      fill(&casus.puzzelstukken[index].titel)
      fill(&casus.puzzelstukken[index].tekst)
      if let kept = casus.puzzelstukken[index].blijft {
        casus.puzzelstukken[index].blijft = .init(
          reden: Casus.vul(kept.reden, klok), uitweg: Casus.vul(kept.uitweg, klok),
          vragen: kept.vragen.map { question in
            var filled = question
            filled.vraag = Casus.vul(question.vraag, klok)
            filled.antwoord = Casus.vul(question.antwoord, klok)
            return filled
          })
      }
    }
    for index in casus.beslissingen.indices {
      fill(&casus.beslissingen[index].naam)
      fill(&casus.beslissingen[index].motivering)
      for objection in casus.beslissingen[index].bezwaren.indices {
        fill(&casus.beslissingen[index].bezwaren[objection].reden)
      }
      for effect in casus.beslissingen[index].afloop.gevolgen.indices {
        fill(&casus.beslissingen[index].afloop.gevolgen[effect].tekst)
      }
    }
    for index in casus.standpunten.indices { fill(&casus.standpunten[index].woorden) }
    for index in casus.signalen.indices { fill(&casus.signalen[index].tekst) }
    for index in casus.incidenten.indices {
      fill(&casus.incidenten[index].tekst)
      for reaction in casus.incidenten[index].reacties.indices {
        fill(&casus.incidenten[index].reacties[reaction].consequentie)
        fill(&casus.incidenten[index].reacties[reaction].motivering)
      }
    }
    return casus
  }

  /// Text with its dates filled in; `controleer` reports what is no period, and that stays as it is.
  static func vul(_ text: String, _ klok: SimKlok) -> String {
    guard text.contains("{datum:") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{datum:") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstIndex(of: "}"), let period = ISOPeriod(String(rest[..<close])) else {
        result += "{datum:"
        continue
      }
      result += klok.datum(voorInstroom: period).voluit
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
