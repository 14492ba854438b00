import Scenario
import SimEngine
import Tekst

/// 'Het advies': the text with what was read for each eis, and the judgements of program and people side by side.
enum Adviesdeel {
  static func html(_ bron: Sessiebron) -> HTML {
    let advices = AdviesTekst.adviezen(bron.sessie)
    let human = bron.aantekeningen.geldig.compactMap { Mensoordeel($0) }
    var parts: [HTML] = [tag("h2", ["id": "kop-advies"], "Het advies")]
    if advices.isEmpty {
      parts.append(tag("p", "In deze sessie is geen advies vastgelegd."))
    } else {
      parts.append(
        tag(
          "p",
          "De zes kwaliteitseisen komen uit de handreiking; de schaal van 0 tot en met 2 is van dit programma. Een letter achter gemarkeerde woorden zegt voor welke eis zij telden. Het oordeel van mensen staat ernaast; geen van beide wordt overschreven."
        ))
    }
    for (number, advice) in advices {
      parts.append(deel(number, advice, bron.sessie, human.filter { $0.gebeurtenis == number }))
    }
    return tag("section", ["id": "advies", "aria-labelledby": "kop-advies"], parts)
  }

  private static func deel(_ number: Int, _ advice: Adviesstuk, _ sessie: Sessie, _ human: [Mensoordeel]) -> HTML {
    let judged = sessie.kwaliteit(advice)
    let who = advice.gesimuleerd ? "door de simulatie" : "door \(advice.rol.metLidwoord)"
    let day = Datum(iso: advice.datum)?.voluit ?? advice.datum
    let decision = sessie.casus.beslissing(advice.beslissing)?.naam ?? advice.beslissing
    return tag(
      "article", ["id": "advies-\(number)", "data-stap": String(number)],
      [
        tag("h3", "Advies van \(day), \(who)"), tag("p", "Geadviseerde beslissing: \(decision)."),
        tag("blockquote", ["class": "advies"], gemerkt(advice.tekst, judged)),
        oordelen(judged, human, eigen: !advice.gesimuleerd),
      ])
  }

  /// The letter of an eis in the text.
  static func letter(_ eis: Kwaliteitseis) -> String { String(eis.rawValue.prefix(1).uppercased()) }

  /// The text with the words that decided a judgement marked, each with the letters of the eisen they counted for.
  static func gemerkt(_ text: String, _ judged: [Eisoordeel]) -> [HTML] {
    let characters = Array(text)
    var open = [[Kwaliteitseis]](repeating: [], count: characters.count)
    var ends: [Int: [String]] = [:]
    for item in judged {
      guard let verdict = item.oordeel else { continue }
      for place in AdviesTekst.telt(item, characters.count) {
        for index in place where !open[index].contains(item.eis) { open[index].append(item.eis) }
        ends[place.upperBound, default: []].append("\(letter(item.eis))\(verdict.rawValue)")
      }
    }
    var result: [HTML] = []
    var index = 0
    while index < characters.count {
      let eisen = open[index]
      var end = index + 1
      while end < characters.count, open[end] == eisen, ends[end] == nil { end += 1 }
      let piece = regels(String(characters[index..<end]))
      if eisen.isEmpty {
        result += piece
      } else {
        result.append(
          tag(
            "mark", ["class": eisen.map { "eis-\($0.rawValue)" }.joined(separator: " ")],
            piece + (ends[end].map { [tag("sup", $0.joined(separator: " "))] } ?? [])))
      }
      index = end
    }
    return result
  }

  private static func oordelen(_ judged: [Eisoordeel], _ human: [Mensoordeel], eigen: Bool) -> HTML {
    let heads = ["Eis", "Programma", "Waarom"] + human.map { hoofdletter($0.door) }
    let rows = judged.compactMap { item -> HTML? in
      guard let verdict = item.oordeel else { return nil }
      var why: [HTML] = [alinea(AdviesTekst.waarom(item, eigen: eigen))]
      if eigen, !item.suggestie.isEmpty { why.append(alinea("Beter: \(item.suggestie)")) }
      why.append(tag("p", ["class": "klein"], "De bron: \(item.bron.tekst)"))
      let people = human.map { one -> HTML in
        let mine = one.oordelen[item.eis].map { "\($0.rawValue), \(AdviesTekst.woord($0))" } ?? "geen oordeel"
        return tag("td", one.opmerkingen[item.eis].map { "\(mine). \($0)" } ?? mine)
      }
      return tag(
        "tr", [:],
        [
          tag("th", ["scope": "row", "class": "eis-\(item.eis.rawValue)"], "\(letter(item.eis)) \(item.eis.rawValue)"),
          tag("td", "\(verdict.rawValue), \(AdviesTekst.woord(verdict))"), tag("td", [:], why),
        ] + people)
    }
    let table = tag(
      "table", ["class": "oordelen"],
      [
        tag("caption", "Oordeel per eis (0 nog niet, 1 deels, 2 ja)"),
        tag("thead", [:], [tag("tr", [:], heads.map { tag("th", ["scope": "col"], $0) })]), tag("tbody", [:], rows),
      ])
    let none = human.isEmpty ? [tag("p", "Er is nog geen oordeel van mensen bij dit advies.")] : []
    return tag("div", ["class": "breed"], [table] + none)
  }
}
