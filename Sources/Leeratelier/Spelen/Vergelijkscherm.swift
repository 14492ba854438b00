import Scenario
import SimEngine
import Tekst
import Verslag

/// Two paths side by side in the terminal; line by line one after the other.
struct Vergelijkscherm {
  private let bediening: any Bediening

  init(_ bediening: any Bediening) { self.bediening = bediening }

  func toon(_ pair: Takvergelijking) throws(Gestopt) {
    let teller = Verteller(pair.origineel.sessie)
    let moment = teller.moment(pair.origineel.sessie.gebeurtenissen[pair.keuze])
    let nothing = "Er is nog niets gedaan."
    var parts = [
      rijen(
        "Stap \(pair.keuze), \(moment)",
        [("", teller.zin(pair.gedaan), pair.anders.map { teller.zin($0) } ?? nothing)]),
      kern(pair),
    ]
    let differences = pair.tweezijdig
    if pair.verschillen.isEmpty {
      parts.append(Blad.Deel(titel: "De scorekaarten", regels: ["Op alle punten gelijk."]))
    }
    if !differences.isEmpty {
      parts.append(
        rijen(
          "Waar de scorekaarten verschillen",
          differences.map { item in
            let who = item.stoel.map { " (\($0.naam))" } ?? ""
            return (
              "\(hoofdletter(item.deel.naam)): \(item.titel)\(who)", item.origineel.joined(separator: "\n"),
              item.tak.joined(separator: "\n")
            )
          }))
    }
    for (names, heading) in [
      (pair.eenzijdig(\.tak), "Alleen in de opname besproken"),
      (pair.eenzijdig(\.origineel), "Alleen op de andere weg besproken"),
    ] where !names.isEmpty {
      parts.append(Blad.Deel(titel: heading, regels: [names.joined(separator: "; ") + "."]))
    }
    if pair.isZelfdeAfloop {
      parts.append(
        Blad.Deel(titel: "De aflopen", regels: ["De beslissing is dezelfde, en dus ook hoe het verder ging."]))
    } else if !pair.aflopen.isEmpty {
      parts.append(
        rijen(
          "De aflopen: vertellingen, geen voorspellingen",
          pair.aflopen.map { row in (hoofdletter(row.naam), woorden(row.origineel), woorden(row.tak)) }))
    }
    for decision in pair.nietGenomen {
      parts.append(
        Blad.Deel(
          titel: "Voorgesteld en niet beslist: \(decision.naam)",
          regels: ["Zo had het dan kunnen gaan; ook dit is een vertelling."]
            + decision.afloop.alle.flatMap { name, view in
              [hoofdletter(name)] + woorden(view).split(separator: "\n").map { "  \($0)" }
            }
        ))
    }
    try bediening.lees(
      Blad(kop: "Wat als · \(pair.origineel.code) naast \(pair.tak.code)", delen: parts), verder: "Enter voor verder:")
  }

  /// Only what differs is laid side by side; what is equal is named.
  private func kern(_ pair: Takvergelijking) -> Blad.Deel {
    let same = pair.kern.filter { $0.origineel == $0.tak }.map {
      $0.label.prefix(1).lowercased() + $0.label.dropFirst()
    }
    var part = rijen(
      "Waar het op uitkwam", pair.kern.filter { $0.origineel != $0.tak }.map { ($0.label, $0.origineel, $0.tak) })
    if same.count == pair.kern.count { part.regels = [] }
    if !same.isEmpty {
      part.regels += Uitvoer.vouw("Gelijk: \(opsomming(same)).", bediening.naastElkaar ?? Int.max)
    }
    return part
  }

  private func woorden(_ view: Beslissing.Perspectief?) -> String {
    view?.regels.joined(separator: "\n") ?? "Er is niet beslist."
  }

  /// Label, then both texts next to each other where a screen has room for columns.
  private func rijen(_ title: String, _ rows: [(label: String, a: String, b: String)]) -> Blad.Deel {
    guard let width = bediening.naastElkaar, width >= 60 else {
      return Blad.Deel(
        titel: title,
        regels: rows.flatMap { row in
          (row.label.isEmpty ? [] : [row.label]) + ["  In de opname: \(row.a)", "  Op de andere weg: \(row.b)"]
        })
    }
    let half = (width - 3) / 2
    var lines = [Breedte.pas("In de opname", half) + " │ Op de andere weg"]
    for row in rows {
      if !row.label.isEmpty { lines.append("· \(row.label)") }
      let (left, right) = (Uitvoer.vouw(Uitvoer.veilig(row.a), half), Uitvoer.vouw(Uitvoer.veilig(row.b), half))
      for index in 0..<max(left.count, right.count) {
        let a = index < left.count ? left[index] : ""
        let b = index < right.count ? right[index] : ""
        lines.append(Breedte.pas(a, half) + " │ " + b)
      }
    }
    return Blad.Deel(titel: title, regels: lines, opgemaakt: true)
  }
}
