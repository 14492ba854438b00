import Scenario
import SimEngine
import Verslag

/// One screen with both seats, for a duo that looks on together (meekijken) or for a room with a beamer (plenair).
///
/// It says of everything which seat did not know it at that moment; what is recorded as known stays what each seat was told.
struct Gedeeldscherm {
  let sessie: Sessie
  /// Whose turn it is.
  let stoel: Stoel
  let vorm: Speelvorm.Vorm

  private var zicht: Zicht { Zicht(sessie, stoel: stoel) }
  private var klok: String { sessie.klok.tekst(sessie.tijd) }

  /// A seat in large letters.
  static func kort(_ stoel: Stoel) -> String { stoel == .zsm ? "ZSM" : "Huis" }

  /// Where something is not known, in a word or two.
  private static func elders(_ stoel: Stoel) -> String { stoel == .zsm ? "niet op ZSM" : "niet in het huis" }

  /// How many puzzelstukken of each seat a room reads; the rest is in the dossier.
  private static let hoogstensPlenair = 5

  /// What happened since this screen last looked, each with whom of the two it reached.
  ///
  /// - Parameters:
  ///   - sessie: The session.
  ///   - from: Number of the last event that it has shown; -1: from the beginning.
  /// - Returns: A line for each, in the order in which it reached them.
  static func nieuws(_ sessie: Sessie, na from: Int) -> [String] {
    let post = Seinpaal(sessie, Stoel.allCases)
    guard sessie.casus.heeftZaak else { return post.nieuws(.veiligheidshuis, na: from) }
    let own = Stoel.allCases.map { (stoel: $0, regels: post.nieuws($0, na: from)) }
    var lines: [String] = []
    var told: Set<String> = []
    // In the order of what reached either: a line that both have stands once.
    var places = own.map { ($0.stoel, $0.regels[...]) }
    while places.contains(where: { !$0.1.isEmpty }) {
      for index in places.indices {
        guard let line = places[index].1.first else { continue }
        let other = own[1 - index].regels
        // What both saw waits until both are there, so that the order of neither is broken.
        if other.contains(line), !told.contains(line), places[1 - index].1.first != line,
          places[1 - index].1.contains(line)
        {
          continue
        }
        places[index].1 = places[index].1.dropFirst()
        guard told.insert(line).inserted else { continue }
        lines.append(
          other.contains(line) ? "Beide: \(line)" : "Alleen \(places[index].0 == .zsm ? "ZSM" : "het huis"): \(line)")
      }
    }
    return lines
  }

  /// How many pieces of news a room reads at once.
  private static let hoogstensNieuws = 6

  /// The news as this form shows it: a room reads the last of it, the rest is in 'verloop'.
  private func beknopt(_ news: [String]) -> [String] {
    let left = news.count - Gedeeldscherm.hoogstensNieuws
    guard vorm == .plenair, left > 1 else { return news }
    return ["(eerder nog \(left) berichten: typ verloop)"] + news.suffix(Gedeeldscherm.hoogstensNieuws)
  }

  /// The page: whose turn it is, what both know, what happened, what can be done.
  func blad(nieuws: [String], keuzes: Keuzelijst, wachtrij: String?, gelezen: Bool = false) -> Blad {
    let who = stoel == .zsm ? "ZSM" : "het huis"
    let turn = "\(hoofdletter(who)) is aan zet"
    let roles = opsomming(sessie.rollen(stoel).map(\.naam))
    let choices = keuzes.regels
    let status = sessie.stoelen.flatMap { seat in
      let lines = stand(seat)
      return lines.isEmpty ? [] : ["\(Gedeeldscherm.kort(seat)):"] + lines
    }
    let news = beknopt(nieuws) + (wachtrij.map { [$0] } ?? [])
    return Blad(
      kop: "\(zicht.titel) · \(turn)", kopKort: turn, klok: klok,
      groot: vorm == .plenair ? (Gedeeldscherm.kort(stoel), "is aan zet") : nil,
      delen: []
        + (sessie.casus.heeftZaak ? [Blad.Deel(titel: "ZSM", regels: leeg(stand(.zsm)), plek: .links)] : [])
        + [
          .init(
            titel: hoofdletter(sessie.regio.huis), regels: leeg(stand(.veiligheidshuis)),
            plek: sessie.casus.heeftZaak ? .rechts : .links),
          .init(
            titel: "Wat er gebeurde", regels: news.isEmpty ? ["(nog niets nieuws)"] : news,
            eigenBlad: !gelezen && !nieuws.isEmpty),
          .init(titel: "Wat \(who) kan doen", regels: choices, plek: .keuzes),
        ],
      alsRegels: [
        .init(titel: "Wat er gebeurde", regels: gelezen ? [] : news),
        .init(titel: "Stand", regels: status),
        .init(titel: "\(turn): \(roles)", regels: choices),
      ],
      vast: true)
  }

  private func leeg(_ lines: [String]) -> [String] { lines.isEmpty ? ["(nog niets bekend)"] : lines }

  /// What a seat knows and what waits there: newest first, marked where the other did not know it now.
  private func stand(_ seat: Stoel) -> [String] {
    let view = Zicht(sessie, stoel: seat)
    let other = Zicht(sessie, stoel: seat.ander)
    var lines: [String] = []
    for item in view.termijnen where item.gehaald == nil {
      lines.append("! \(item.termijn.soort.naam): nog \(duurInWoorden(max(0, item.termijn.einde - view.tijd)))")
    }
    let open = view.teBehandelen
    if !open.isEmpty { lines.append("! te behandelen: \(opsomming(open.map(\.soort.naam)))") }
    let roles = sessie.rollen(seat)
    let order = sessie.kennis.filter { roles.contains($0.rol) && $0.diepte == .inhoud }.map(\.puzzelstuk)
    var seen: Set<String> = []
    let known = view.stukken
    let newest = order.reversed().filter { id in known.contains { $0.id == id } && seen.insert(id).inserted }
    let shown = vorm == .plenair ? Array(newest.prefix(Gedeeldscherm.hoogstensPlenair)) : newest
    for id in shown {
      guard let piece = known.first(where: { $0.id == id }) else { continue }
      lines.append(
        "· \(piece.titel)\(other.weet(id) || !sessie.casus.heeftZaak ? "" : " (\(Gedeeldscherm.elders(seat.ander)))")")
    }
    if shown.count < newest.count { lines.append("· en nog \(newest.count - shown.count) (typ dossier)") }
    return lines
  }

  /// What the explanation adds for this form.
  var uitleg: Blad.Deel {
    switch vorm {
    case .plenair:
      .init(
        titel: "Plenair",
        regels: [
          "De zaal beslist, u typt. Handen tellen: \u{2018}handen 14 voor aanhouden, 6 voor dagvaarden\u{2019}, of \u{2018}handen 14 6\u{2019} voor en tegen. Het staat daarna in het terugkijken en in het verslag.",
          "\u{2018}Alleen ZSM\u{2019} en \u{2018}niet in het huis\u{2019} zeggen wat de ander op dat moment niet wist: speel ieder met wat de eigen stoel weet.",
        ])
    case .meekijken, .afgeschermd:
      .init(
        titel: "Meekijken",
        regels: [
          "U ziet beide stoelen. \u{2018}Alleen ZSM\u{2019} en \u{2018}niet in het huis\u{2019} zeggen wat de ander op dat moment niet wist: wat u samen leest, is daarmee nog niet gevraagd of gezegd."
        ])
    }
  }
}
