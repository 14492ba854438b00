import FoundationEssentials
import Scenario

/// An interview at the terminal that can be stopped and taken up again, and that ends in a file.
struct Vraaggesprek {
  let env: Omgeving
  /// The file that comes of it.
  let pad: String

  /// Where the answers lie meanwhile.
  var antwoordenpad: String { (pad.hasSuffix(".json") ? String(pad.dropLast(5)) : pad) + ".antwoorden" }

  /// - Throws: `Opdrachtfout` when the name is no id, or the file is there already.
  init(_ env: Omgeving, id: String) throws(Opdrachtfout) {
    guard Values.isIdentifier(id) else {
      throw Opdrachtfout(
        "Een naam bestaat uit 1 tot 40 kleine letters, cijfers en streepjes, zoals \u{2018}\(Values.gevouwen(id))\u{2019}.",
        .gebruik)
    }
    self.env = env
    pad = env.argumenten.waarde("uit") ?? "\(id).json"
    if FileManager.default.fileExists(atPath: pad) {
      throw Opdrachtfout(
        "\(pad) is er al, en wordt niet overschreven. Kies een andere naam, of geef met --uit een ander bestand.",
        .nietTeMaken)
    }
  }

  /// Asks until all is answered.
  ///
  /// - Parameters:
  ///   - list: The questions.
  ///   - ready: What lies ready at a question, by its name.
  ///   - heading: The heading of the pages.
  ///   - keur: Why nothing can come of the answers together; nil: something can.
  /// - Returns: What the answers make; nil when somebody stopped, with the answers kept.
  /// - Throws: `Opdrachtfout` when the answers cannot be kept.
  func voer<L: Vragenlijst>(
    _ list: L, klaar ready: [String: String] = [:], kop heading: String, keur: (L.Uitkomst) -> String?
  ) throws -> L.Uitkomst? {
    var kept =
      (try? env.inhoud(antwoordenpad)).map { Antwoordenbestand(String(decoding: $0, as: UTF8.self)) }
      ?? Antwoordenbestand()
    let before = kept
    let control = try env.bediening()
    defer { control.sluit() }
    if !before.antwoorden.isEmpty {
      _ = control.merkOp("U gaat verder waar u was; \u{2018}terug\u{2019} gaat naar een eerdere vraag.")
    }
    var fault: (any Error)?
    let talk = Gesprek(bediening: control, isSpel: false)
    var form = Formulierstand(list, concepten: ready.merging(before.antwoorden) { $1 })
    var isFirst = true
    do {
      while true {
        let filled = try talk.vulIn(
          form, kop: heading, kort: nil, klok: "", vooraf: { isFirst ? before.antwoord($0) : nil },
          bewaar: { _, _, _ in nil },
          bijgewerkt: { form in
            kept.neem(form)
            do { try env.schrijf(kept.tekst, naar: antwoordenpad) } catch { fault = fault ?? error }
          },
          toon: { command throws(Gestopt) in
            switch command.soort {
            case .stop: throw .doorSpeler
            case .begrip: try control.lees(Begrippen.blad(command.rest), verder: "Enter om terug te gaan:")
            default:
              _ = control.merkOp("Typ een antwoord, \u{2018}terug\u{2019}, \u{2018}stop\u{2019} of ? voor uitleg.")
            }
          })
        if let fault { throw fault }
        guard let filled, let result = filled.uitkomst else { break }
        guard let objection = keur(result) else { return result }
        isFirst = false
        try talk.meld(objection + " Ga met \u{2018}terug\u{2019} naar de vraag.")
        form = filled.terug() ?? filled
      }
    } catch is Gestopt {
      if let fault { throw fault }
    }
    control.sluit()
    if kept.antwoorden.isEmpty {
      Uitvoer.regel("Er is niets beantwoord en niets geschreven.")
    } else {
      Uitvoer.regel("Uw antwoorden staan in \(antwoordenpad). Geef dezelfde opdracht opnieuw om verder te gaan.")
    }
    return nil
  }

  /// Why nothing can come of answers, by the first error in what they make.
  static func bezwaar(_ found: [Diagnostic], _ what: String) -> String? {
    guard let fault = found.first(where: { $0.ernst == .fout }) else { return nil }
    return
      "Met deze antwoorden kan er geen \(what) komen: \(fault.boodschap).\(fault.hint.map { " Wat helpt: \($0)." } ?? "")"
  }

  /// Writes what came of it, and takes the answers away.
  func schrijf(_ text: String) throws {
    try env.schrijf(text, naar: pad)
    try? FileManager.default.removeItem(atPath: antwoordenpad)
  }
}
