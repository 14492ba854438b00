import Scenario
import SimEngine

/// One row of the sequence diagram: something that is drawn at a height of its own.
struct Gespreksrij {
  enum Vorm {
    /// A message that left and arrived in this row.
    case pijl(Baan, Baan, Merk)
    /// The beginning of a message that arrives in a later row; its number.
    case vertrek(Int, Baan, Baan, Merk)
    /// The arrival of a message that left in an earlier row.
    case aankomst(Int, Baan, Baan, Merk)
    /// A question within the own network, or a talk; `geweigerd`: something was kept.
    case navraag(Baan, Baan, geweigerd: Bool, naam: String)
    case overleg([Baan], String)
    case besluit(String)
    case melding(String, verlopen: Bool)
    /// What should have been there.
    case gemis(Baan, Baan, Merk)
  }

  /// What an arrow carries.
  struct Merk {
    var koppelvlak: KoppelvlakID?
    var tekst: String
    /// late, stranded and the like; nil: as usual.
    var woord: String?
    /// Id of the item in the list below the diagram.
    var anker: String?
    /// Number of the event by which `woord` is known.
    var bekendBij: Int?
  }

  var tijd: Int
  /// Number of the event.
  var stap: Int
  var vorm: Vorm

  /// The roles that need a lane in it.
  var rollen: Set<Rol> {
    let lanes: [Baan] =
      switch vorm {
      case .pijl(let a, let b, _), .vertrek(_, let a, let b, _), .aankomst(_, let a, let b, _), .gemis(let a, let b, _),
        .navraag(let a, let b, _, _):
        [a, b]
      case .overleg(let all, _): all
      case .besluit, .melding: []
      }
    return Set(lanes.compactMap { if case .rol(let role) = $0 { role } else { nil } })
  }
}

/// The rows of a session, per act.
struct Gespreksrijen {
  struct Bedrijfsdeel {
    var bedrijf: Bedrijf
    var rijen: [Gespreksrij] = []
  }

  private(set) var delen: [Bedrijfsdeel] = []
  private var uitwisselingen: [Int: Uitwisseling] = [:]

  init(_ sessie: Sessie, _ all: [Uitwisseling]) {
    for item in all { if let message = item.bericht { uitwisselingen[message.nummer] = item } }
    for event in sessie.gebeurtenissen { verwerk(event, sessie) }
    for (index, item) in all.enumerated() where item.bericht == nil {
      let mark = Gespreksrij.Merk(
        koppelvlak: item.koppelvlak, tekst: item.soort.naam, woord: "uitgebleven",
        anker: "uitwisseling-\(index)")
      voegToe(sessie.tijd, sessie.gebeurtenissen.count - 1, .gemis(baan(item.van), baan(item.naar), mark))
    }
  }

  private func baan(_ role: Rol) -> Baan { .rol(role) }

  private mutating func voegToe(_ time: Int, _ step: Int, _ form: Gespreksrij.Vorm) {
    if delen.isEmpty { delen.append(Bedrijfsdeel(bedrijf: .vooraf)) }
    delen[delen.count - 1].rijen.append(Gespreksrij(tijd: time, stap: step, vorm: form))
  }

  private mutating func verwerk(_ event: Gebeurtenis, _ sessie: Sessie) {
    func add(_ form: Gespreksrij.Vorm) { voegToe(event.tijd, event.nummer, form) }
    switch event.inhoud {
    case .bedrijfBegonnen(let act, let skipped):
      if !skipped { delen.append(Bedrijfsdeel(bedrijf: act)) }
    case .handelingVerricht(let done): handeling(done, event, sessie)
    case .bekendGebleken(let found):
      let text = found.bekend ? (found.advies ? "bekend; het advies" : "bekend; geen advies") : "niet bekend"
      add(.pijl(.systeem, baan(found.rol), .init(koppelvlak: .kv1, tekst: text, anker: "stap-\(event.nummer)")))
    case .adviesVastgelegd(let advice):
      // One that lay ready before the session began was not written in it.
      guard event.nummer > 2 || !advice.gesimuleerd else { return }
      add(.pijl(baan(advice.rol), .systeem, .init(koppelvlak: .kv1, tekst: "advies", anker: "advies-\(event.nummer)")))
    case .berichtVerzonden(let message): verzonden(message, event, sessie)
    case .berichtAangekomen(let number): aangekomen(number, event, sessie)
    case .overlegGehouden(let held):
      add(.overleg(held.deelnemers.map { baan($0) }, "\(held.soort.rawValue) gehouden"))
    case .besluitGenomen(let decision):
      let names = decision.alle.map { sessie.casus.beslissing($0)?.naam ?? $0 }
      let who =
        decision.zaak == nil ? "" : sessie.casus.zaak(decision.zaak).map { ", \(sessie.casus.naam(zaak: $0))" } ?? ""
      add(.besluit("Beslissing\(who): \(opsomming(names))"))
    case .zaakTerug(let id):
      let name = id == nil ? "de zaak" : sessie.casus.zaak(id).map { sessie.casus.naam(zaak: $0) } ?? "de zaak"
      add(.melding("\(hoofdletter(name)) komt terug: er wordt opnieuw beslist", verlopen: false))
    case .termijnVerstreken(let number):
      let name = sessie.termijnen.indices.contains(number) ? sessie.termijnen[number].termijn.soort.naam : "termijn"
      add(.melding("Termijn verstreken: \(name)", verlopen: true))
    case .incident(let news):
      let head = sessie.casus.reactie(news.id) == nil ? "Er gebeurt iets" : "Wat ervan kwam"
      add(.melding("\(head): \(kort(news.tekst, 70))", verlopen: false))
    case .hint(let said):
      add(.melding("Van de trainer aan de stoel \(said.stoel.naam): \(kort(said.tekst, 60))", verlopen: false))
    case .termijnVerlengd(let moved):
      let name =
        sessie.termijnen.indices.contains(moved.nummer) ? sessie.termijnen[moved.nummer].termijn.soort.naam : "termijn"
      add(.melding("De trainer geeft meer tijd: \(name)", verlopen: false))
    case .pauzeBegonnen: add(.melding("De trainer zet de sessie stil", verlopen: false))
    case .sessieGeopend, .pauzeVoorbij, .puzzelstukVernomen, .delenGeweigerd, .berichtGestrand, .termijnGestart,
      .termijnGehaald,
      .loketOpen, .loketDicht, .gezegd, .stoelOvergedragen, .wachtenVoorbij, .sessieGesloten:
      return
    }
  }

  private mutating func handeling(_ done: Verricht, _ event: Gebeurtenis, _ sessie: Sessie) {
    let action = done.handeling
    guard action.soort == .navragen || action.soort == .spreken, let other = action.aan else { return }
    var refused = false
    for later in sessie.gebeurtenissen.dropFirst(event.nummer + 1) {
      if case .handelingVerricht(let next) = later.inhoud,
        !(next.door == .simulatie && next.handeling.soort == .antwoorden)
      {
        break
      }
      if case .delenGeweigerd(let kept) = later.inhoud, kept.grond != .nietsBekend { refused = true }
    }
    let name = action.soort == .spreken ? "gesprek met \(other.naam)" : "navraag bij \(other.naam)"
    voegToe(event.tijd, event.nummer, .navraag(baan(action.rol), baan(other), geweigerd: refused, naam: name))
  }

  private func naar(_ message: Bericht) -> Rol { uitwisselingen[message.nummer]?.naar ?? message.naar }

  private func merk(_ message: Bericht) -> Gespreksrij.Merk {
    let item = uitwisselingen[message.nummer]
    return Gespreksrij.Merk(
      koppelvlak: message.koppelvlak, tekst: message.soort.naam, woord: item?.lot.woord,
      anker: "uitwisseling-\(message.nummer)", bekendBij: item?.aangekomenBij)
  }

  private mutating func verzonden(_ message: Bericht, _ event: Gebeurtenis, _ sessie: Sessie) {
    let mark = merk(message)
    let (from, to) = (baan(message.van), baan(naar(message)))
    if case .gestrand? = uitwisselingen[message.nummer]?.lot {
      voegToe(event.tijd, event.nummer, .gemis(from, to, mark))
    } else {
      voegToe(event.tijd, event.nummer, .vertrek(message.nummer, from, to, mark))
    }
  }

  private mutating func aangekomen(_ number: Int, _ event: Gebeurtenis, _ sessie: Sessie) {
    guard sessie.berichten.indices.contains(number), let part = delen.indices.last else { return }
    let message = sessie.berichten[number].bericht
    let mark = merk(message)
    let (from, to) = (baan(message.van), baan(naar(message)))
    // Straight across when nothing else was drawn since it left.
    if case .vertrek(number, _, _, _)? = delen[part].rijen.last?.vorm, event.tijd - message.verzonden <= 5 {
      delen[part].rijen[delen[part].rijen.count - 1].vorm = .pijl(from, to, mark)
    } else {
      voegToe(event.tijd, event.nummer, .aankomst(number, from, to, mark))
    }
  }
}

/// The first so many characters of a text on one line.
func kort(_ text: String, _ length: Int) -> String {
  let line = String(text.map { $0.isNewline ? " " : $0 })
  return line.count <= length ? line : String(line.prefix(max(1, length - 1))) + "…"
}
