import Scenario
import SimEngine
import Verslag

/// A line that is being worked out: what was said in it, what was asked besides, what it comes to.
struct Zinstand {
  private(set) var zin: Zin
  /// The doel that this seat chose last: who says none goes on with it, and sees that.
  let vorige: Vorige
  /// The questions at which a text lies ready: those are asked.
  var klaar: Set<String> = []
  /// What was answered when it was asked, by the name of the question.
  private var gevraagd: [String: Antwoord] = [:]
  private var ingevuld: [(vraag: Vraag, antwoord: Antwoord)] = []

  init(zin: Zin, vorige: Vorige = Vorige()) {
    self.zin = zin
    self.vorige = vorige
  }

  /// The answer to a question, as far as it need not be asked.
  func antwoord(_ question: Vraag) -> Antwoord? {
    // Where the whole of it is shown, a reading is a word away.
    if question.naam == Handelingformulier.proefnaam { return .keuze(0) }
    // What was read in the own words is shown before it is done; who named parts meant those.
    if question.naam == Handelingformulier.gelezennaam { return .keuze(zin.delen["leefgebied"] == nil ? 0 : 1) }
    if let said = zin.antwoord(question) ?? gevraagd[question.naam] { return said }
    // What may be left out is not missing; only the reason for not following an advice is asked after all.
    if case .tekst(verplicht: false) = question.vorm, zin.soort != .terugkoppelen, !klaar.contains(question.naam) {
      return .tekst("")
    }
    guard zin.delen[question.naam] == nil, let word = vorige.woord(question.naam),
      let index = question.opties.firstIndex(where: { $0.woord == word })
    else { return nil }
    return .keuze(index)
  }

  /// Keeps what the form was filled in with.
  mutating func gegeven(_ filled: [(vraag: Vraag, antwoord: Antwoord)]) {
    ingevuld = filled
    for (question, answer) in filled where self.antwoord(question) == nil { gevraagd[question.naam] = answer }
  }

  /// Goes on with a line that was added to; what it says goes before what was asked.
  mutating func vervang(_ next: Zin) {
    for name in next.anders(dan: zin) { gevraagd[name] = nil }
    if next.tekst != zin.tekst { gevraagd = gevraagd.filter { !$0.key.hasPrefix("tekst") } }
    zin = next
  }

  /// Nothing was guessed: the line only named what is done, or it is waiting until something comes, which can be done again.
  var raadtNiets: Bool {
    if zin.soort == .wachten { return zin.minuten == nil }
    return zin.tekst.isEmpty
      && ingevuld.allSatisfy { zin.antwoord($0.vraag) == nil && vorige.woord($0.vraag.naam) == nil }
  }

  /// Whether somebody wants other own words: 'woorden', alone or with the new ones behind it.
  static func isEigenWoorden(_ typed: String) -> Bool {
    let first = typed.split(whereSeparator: { $0.isWhitespace || $0 == ":" }).first
    return first?.lowercased() == "woorden"
  }

  /// The new own words behind 'woorden'; empty: they are still to be written.
  static func eigenWoorden(_ typed: String) -> String {
    String(typed.zonderSpaties.dropFirst("woorden".count).drop { $0 == ":" || $0.isWhitespace })
  }

  /// What it comes to, part by part.
  func overzicht(_ action: Handeling, _ sentence: String?, _ zicht: Zicht) -> [String] {
    var lines = [zin.soort.naam]
    for (question, answer) in ingevuld {
      let name = Zinwoorden.opschrift(question.naam)
      switch answer {
      case .tekst: continue
      case .keuze where question.naam == Handelingformulier.proefnaam:
        lines.append("- Eerst laten proeflezen kan ook: typ \u{2018}proeflezen\u{2019}")
      case .keuze(let index) where question.naam == Handelingformulier.gelezennaam:
        guard index == 0 else { continue }
        lines.append(
          "- Gelezen in uw woorden, en zo gevraagd: \(question.opties[0].tekst.trimmingPrefix("Ja: ")) (\u{2018}leefgebied\u{2019} en een woord verandert het)"
        )
      case .keuze where question.naam == "minuten" && zin.minuten != nil: continue
      case .keuze(let index):
        let word = question.naam == "rol" ? "als" : question.naam
        let again =
          zin.delen[question.naam] == nil && gevraagd[question.naam] == nil
          && question.opties[index].woord == vorige.woord(question.naam)
        let remark =
          again ? " (zoals de vorige keer; \u{2018}\(word)\u{2019} en een nummer of woord verandert het)" : ""
        lines.append("- \(name): \(question.opties[index].tekst)\(remark)")
      case .keuzes(let chosen):
        let names = chosen.map { question.opties[$0].tekst }
        lines.append("- \(name): \(names.isEmpty ? "geen" : names.joined(separator: "; "))")
      }
    }
    if let minutes = zin.minuten { lines.append("- Hoe lang: tot \(zicht.klok.tekst(zicht.tijd + minutes))") }
    if let text = action.tekst {
      lines.append("- Uw woorden: \u{2018}\(text)\u{2019} (\u{2018}woorden\u{2019} verandert ze)")
    }
    if !zin.onbegrepen.isEmpty {
      lines.append("- Niet begrepen: \u{2018}\(zin.onbegrepen.joined(separator: " "))\u{2019}")
    }
    if action.tekst == nil, !zin.tekst.isEmpty {
      lines.append("- Hier is geen plaats voor: \u{2018}\(zin.tekst)\u{2019}")
    }
    return lines + (sentence.map { [$0] } ?? [])
  }
}

/// What a seat chose last: who says nothing of it goes on with that, and sees it.
struct Vorige {
  /// Id of a doel.
  var doel: String?
  /// The role in which it did this.
  var rol: Rol?

  /// The word of the option that was chosen last at a question.
  func woord(_ question: String) -> String? {
    switch question {
    case "doel": doel
    case "rol": rol?.rawValue
    default: nil
    }
  }
}

extension Sessie {
  /// What a seat chose last: the doel of anything, and the role for this kind of handeling.
  func vorige(_ seat: Stoel, _ kind: Handelingsoort) -> Vorige {
    var last = Vorige()
    for event in gebeurtenissen {
      guard case .handelingVerricht(let done) = event.inhoud, done.door == .mens,
        done.handeling.rol.netwerk == seat.netwerk
      else { continue }
      last.doel = done.handeling.doel ?? last.doel
      if done.handeling.soort == kind { last.rol = done.handeling.rol }
    }
    return last
  }
}
