import FoundationEssentials
import Glibc
import Opname
import Scenario
import SimEngine
import Verslag

/// The shipped example duo, turn by turn in plain text, through the same engine and archive.
enum Voorbeeld {
  /// The casus that is shown when nobody chooses one.
  static let casus = "nachtslot"

  /// Plays an expected run of a casus; nil: its first.
  ///
  /// It is recorded where somebody chose an archive, unless `opnemen` is false: they asked for something else.
  ///
  /// - Returns: The session, for a report of it.
  static func speel(
    _ env: Omgeving, casus name: String, verloop wanted: String? = nil, opnemen: Bool = true
  ) throws -> Sessiebron {
    let library = try env.bibliotheek()
    let casus = try env.casus(name, library).casus
    let read = library.verlopen(casus.id)
    guard let runs = read.waarde, let first = runs.first else {
      throw Opdrachtfout(
        "Bij de casus \(casus.id) is geen verloop te lezen (\(library.pad(verloop: casus.id))).\n"
          + read.meldingen.joined(separator: "\n"), .gegevens)
    }
    guard let run = wanted.map({ name in runs.first { $0.naam == name } }) ?? first else {
      throw Opdrachtfout("De verlopen van \(casus.id) heten: \(runs.map(\.naam).joined(separator: ", ")).", .gebruik)
    }
    let chosen = try env.scenario(name, regio: run.regio)
    let regio = chosen.regio
    // Without a chosen archive the example leaves nothing behind.
    let isKept = opnemen && env.archiefGekozen
    let folder = isKept ? nil : try Tijdelijkemap()
    defer { withExtendedLifetime(folder) {} }
    let archive = try Archief(pad: folder.map { $0.pad + "/archief.sqlite" } ?? env.archiefpad)
    let opening = Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: true)
    var recording = try archive.open(opening, bron: chosen.bron)
    var state = recording.sessie
    var told = Verhaal()
    told.regel(
      "Leeratelier: een voorbeeldduo speelt \u{2018}\(casus.titel)\u{2019} (verloop \(run.naam), regio \(regio.naam)).")
    told.regel("Alle personen zijn verzonnen. Zelf spelen: \(Programma.aanroep) duo \(casus.id)")
    told.regel()
    vertel(recording.gebeurtenissen, state, &told)
    for step in run.stappen {
      told.regel()
      told.regel(
        "[\(state.klok.tekst(state.tijd)) · stoel \(hoofdletter(step.stoel.naam))] \(step.handeling.soort.naam)")
      do {
        let news = try archive.verricht(&recording, sessie: &state) { now throws(Weigering) in
          try now.decide(step.handeling, stoel: step.stoel, gezien: now.gebeurtenissen.count - 1)
        }
        vertel(news, state, &told)
      } catch {
        switch error {
        case .weigering(let refusal): told.alinea("Geweigerd: \(refusal.reden)", inspringen: "  ")
        case .archief(let fault): throw fault
        }
      }
    }
    if !state.gesloten {
      do {
        let news = try archive.verricht(&recording, sessie: &state) { now throws(Weigering) in try now.laatAflopen() }
        told.regel()
        vertel(news, state, &told)
      } catch {
        switch error {
        case .weigering: break
        case .archief(let fault): throw fault
        }
      }
    }
    told.regel()
    for line in AfloopTekst.regels(state) ?? [] { told.alinea(line) }
    told.regel()
    for line in ScorekaartTekst.regels(
      Scorekaart.van(state), sessie: state, alles: false, stoel: nil,
      meer: isKept ? "\(Programma.aanroep) scorekaart \(recording.code.tekst) --alles" : nil)
    {
      told.alinea(line)
    }
    told.toon(env, "Een voorbeeldduo speelt")
    if isKept { Uitvoer.regel("Opgenomen als voorbeeld: \(recording.code.tekst)") }
    return Sessiebron(
      code: isKept ? recording.code.tekst : "voorbeeld-\(casus.id)", sessie: state, geopend: recording.geopend)
  }

  private static func vertel(_ events: [Gebeurtenis], _ state: Sessie, _ told: inout Verhaal) {
    let teller = Verteller(state)
    for event in events {
      // What a simulated colleague learns from somebody is no news to the reader, who just read it.
      if case .puzzelstukVernomen(let learned) = event.inhoud, state.menselijkeStoel(learned.rol) == nil { continue }
      told.alinea("\(teller.moment(event))  \(teller.zin(event))", inspringen: "  ")
    }
  }
}

/// A story that is told at once: leafed through on a terminal, lines elsewhere.
private struct Verhaal {
  private var stukken: [(tekst: String, inspringen: String, isAlinea: Bool)] = []

  mutating func regel(_ text: String = "") { stukken.append((text, "", false)) }

  mutating func alinea(_ text: String, inspringen: String = "") { stukken.append((text, inspringen, true)) }

  func toon(_ env: Omgeving, _ titel: String) {
    guard env.isTerminal, !env.isLineair else {
      for piece in stukken {
        if piece.isAlinea {
          Uitvoer.alinea(piece.tekst, inspringen: piece.inspringen)
        } else {
          Uitvoer.regel(piece.tekst)
        }
      }
      return
    }
    env.toonLang(titel) { width in
      stukken.flatMap { Uitvoer.gevouwen($0.tekst, width, inspringen: $0.inspringen) }
    }
  }
}
