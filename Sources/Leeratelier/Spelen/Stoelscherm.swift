import Scenario
import SimEngine
import Tekst
import Verslag

/// The screen of a seat, at a glance: clock and terms, the dossier as this seat knows it, messages, and what can be done.
struct Stoelscherm {
  let zicht: Zicht
  let stoel: Stoel
  let verteller: Verteller
  /// Looking back: each puzzelstuk is called a kracht or a risico, which while playing is for the participant to judge.
  var achteraf = false

  /// The puzzelstukken of this seat, in the order of this session.
  var stukken: [Puzzelstuk] {
    let order = zicht.geschud(zicht.stukken.map(\.id))
    return order.compactMap { zicht.stuk($0) }
  }

  var kop: String { "\(zicht.titel) · stoel \(hoofdletter(stoel.naam)) · \(bedrijfsnaam)" }
  /// The heading where that has no room.
  var kopKort: String { "\(hoofdletter(stoel.naam)) · \(bedrijfsnaam)" }
  var klok: String { zicht.klok.tekst(zicht.tijd) }

  private var bedrijfsnaam: String {
    switch zicht.bedrijf {
    case .vooraf: zicht.heeftZaak ? "vooraf" : "na de melding"
    case .instroom: "instroom"
    case .daarna: "daarna"
    }
  }

  /// The page, with what happened since this seat last looked, and the menu.
  ///
  /// Line by line: the state in brief, what happened, then the choices.
  /// - Parameters:
  ///   - nieuws: What happened since this seat last looked.
  ///   - keuzes: What can be done.
  ///   - wachtrij: A line about the pile.
  ///   - gelezen: The news was read before: no page of its own any more, and not told again.
  /// - Returns: The page.
  func blad(nieuws: [String], keuzes: Keuzelijst, wachtrij: String?, gelezen: Bool = false) -> Blad {
    var news = nieuws
    if let wachtrij { news.append(wachtrij) }
    let choices = keuzes.regels
    // A reader of lines hears no signs: the word says what it is.
    var status = termijnregels(teken: "termijn:")
    if let wachtrij { status.append(wachtrij) }
    let open = zicht.teBehandelen
    if !open.isEmpty {
      status.append(
        "Te behandelen: \(opsomming(open.map { message in "\(message.soort.naam) van \(message.van.naam)\(zicht.naam(zaak: message.zaak).map { " over \($0)" } ?? "")" }))"
      )
    }
    return Blad(
      kop: kop, kopKort: kopKort, klok: klok,
      delen: [
        .init(titel: "Dossier", regels: dossierKort, plek: .links),
        .init(
          titel: "Berichten en termijnen", regels: termijnregels(teken: "!") + berichtregels, plek: .rechts,
          opdracht: "berichten"),
        .init(
          titel: "Wat er gebeurde", regels: news.isEmpty ? ["(nog niets nieuws)"] : news,
          eigenBlad: !gelezen && !nieuws.isEmpty),
        .init(titel: "Wat u kunt doen", regels: choices, plek: .keuzes),
      ],
      alsRegels: [
        .init(titel: "Wat er gebeurde", regels: gelezen ? [] : nieuws), .init(titel: "Stand", regels: status),
        .init(titel: "Wat u kunt doen", regels: choices),
      ],
      vast: true)
  }

  func termijnregels(teken: String) -> [String] {
    zicht.termijnen.filter { $0.gehaald == nil }.map { item in
      let left = item.termijn.einde - zicht.tijd
      let about = zicht.naam(zaak: item.termijn.zaak).map { ", \($0)" } ?? ""
      // What was sent and has not arrived yet is no reason to hurry anybody.
      let sent = zicht.berichten.contains {
        $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == item.termijn.bericht && $0.toestand == .onderweg
          && item.termijn.soort == .antwoord
      }
      let mark = sent ? "·" : teken
      return
        "\(mark) \(item.termijn.soort.naam)\(about): tot \(zicht.klok.tekst(item.termijn.einde)) (nog \(duurInWoorden(max(0, left))))\(sent ? "; het antwoord is onderweg" : "")"
    }
  }

  private var berichtregels: [String] {
    zicht.berichten.suffix(6).map { item in
      let message = item.bericht
      let out = message.van.netwerk == stoel.netwerk && message.koppelvlak != nil
      let arrow = message.koppelvlak == nil ? "·" : out ? "uit" : "in"
      let state =
        switch item.toestand {
        case .onderweg: " (onderweg)"
        case .aangekomen: zicht.teBehandelen.contains { $0.nummer == message.nummer } ? " (te behandelen)" : ""
        case .gestrand: " (niet aangekomen)"
        }
      let channel = message.koppelvlak.map { "\($0.kort) " } ?? ""
      return "\(arrow) \(channel)\(message.soort.naam), \(zicht.klok.uur(message.verzonden))\(state)"
    }
  }

  private var dossierKort: [String] {
    var lines: [String] = []
    // Somebody whom nobody reported is not on the house's screen.
    if stoel == .veiligheidshuis, !zicht.huisKent {
      return ["(er is hier nog niemand gemeld)"]
    }
    let all = zicht.perZaak
    if stoel == .zsm, all.count > 1 { lines += all.flatMap(zaakregels) }
    for (index, zaak) in all.enumerated()
    where stoel == .zsm ? all.count == 1 : index == 0 || zaak.feit != nil {
      if zaak.feit != nil || zicht.bedrijf != .vooraf || stoel == .veiligheidshuis {
        let held = zaak.isOpen ? zaak.titelVerdachte.map { ", \($0.naam)" } ?? "" : ""
        lines.append("\(zaak.naamVerdachte), \(zaak.leeftijdVerdachte) jaar\(held)")
      }
      if let feit = zaak.feit { lines.append(hoofdletter(feit.kwalificatie)) }
      if stoel == .zsm, zicht.bedrijf != .vooraf {
        if let known = zaak.bekend {
          lines.append(known ? "Bekend bij het huis" : "Niet bekend bij het huis")
        } else if !zicht.hoordeVanHetHuis {
          lines.append("Bekend bij het huis? Nog niet nagegaan")
        }
        lines += stand(zaak, eenVan: all.count)
      }
    }
    if let advice = zicht.advies {
      lines.append(
        "Advies van \(Datum(iso: advice.datum)?.voluit ?? advice.datum): \(verteller.naam(beslissing: advice.beslissing))"
      )
    }
    for piece in stukken { lines.append("· " + piece.titel) }
    for piece in zicht.datStukken {
      // Two things at one holder are one line: what they are is not known.
      let line = "? iets bij \(piece.houder.naam): \(piece.leefgebied.naam)"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.isEmpty ? ["(er is hier nog niets bekend)"] : lines
  }

  /// One of several zaken on ZSM, in two lines: who and what, and how it stands.
  private func zaakregels(_ zaak: Zicht) -> [String] {
    guard let feit = zaak.feit else { return [] }
    var state = [zaak.isOpen ? zaak.titelVerdachte?.naam : nil].compactMap(\.self)
    if let known = zaak.bekend { state.append(known ? "bekend bij het huis" : "niet bekend bij het huis") }
    state += stand(zaak, eenVan: 2).map { $0.prefix(1).lowercased() + $0.dropFirst() }
    return [
      "\(zaak.naamVerdachte), \(zaak.leeftijdVerdachte): \(feit.kwalificatie)", "  \(state.joined(separator: "; "))",
    ]
  }

  /// How a zaak stands, where that is not plain: one of several, or one that comes or came back.
  private func stand(_ zaak: Zicht, eenVan count: Int) -> [String] {
    func namen(_ decision: Besluit) -> String { opsomming(decision.alle.map { verteller.naam(beslissing: $0) }) }
    if let before = zaak.eerderBesluit { return ["Terug, eerst beslist: \(namen(before))"] }
    if let back = zaak.komtTerugOp { return ["Komt terug op \(zicht.klok.tekst(back))"] }
    guard count > 1 else { return [] }
    return [zaak.isOpen ? "Nog te beslissen" : zaak.besluit.map { "Beslist: \(namen($0))" } ?? ""].filter {
      !$0.isEmpty
    }
  }
}
