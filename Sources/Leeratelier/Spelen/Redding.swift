import FoundationEssentials
import Glibc
import Opname

/// Takes a session elsewhere when the archive in which it was recorded is gone: everything that was recorded is still in memory.
struct Redding {
  let archief: Archief
  let opname: Opgenomen
  let bediening: any Bediening
  /// What could not be recorded any more.
  let verlies: Onvastgelegd

  /// Asks where the session may go, and writes it there.
  ///
  /// When nobody is left to ask, as at the end of a file with input, it goes to the proposed place.
  ///
  /// - Returns: How the command ends, with where the session is now.
  func bied() -> Opdrachtfout {
    let proposed = voorstel
    do throws(Gestopt) {
      try bediening.toon(
        Blad(
          kop: "Het archief is er niet meer",
          delen: [
            .init(
              titel: "Wat er is",
              regels: [
                verlies.fout.boodschap,
                "Alles van deze sessie staat nog in het geheugen. U kunt haar op een andere plaats bewaren, met wat u net schreef.",
              ]),
            .init(titel: "Voorstel", regels: [proposed]),
          ]))
      while true {
        let text = try bediening.regel("Enter bewaart haar daar; of typ een ander pad, of \u{2018}stop\u{2019}:")
        if text == "stop" { throw .doorSpeler }
        guard text.isEmpty || text.contains("/") || text.hasSuffix(".sqlite") else {
          _ = bediening.merkOp("Een pad heeft een / of eindigt op .sqlite.")
          continue
        }
        let path = text.isEmpty ? proposed : text
        do throws(ArchiefFout) { return try schrijf(path) } catch { _ = bediening.merkOp(error.boodschap) }
      }
    } catch {
      if error == .eindeInvoer, let done = try? schrijf(proposed) { return done }
      return Opdrachtfout(
        "\(verlies.boodschap)\nDe sessie \(opname.code.tekst) is niet ergens anders bewaard.", .lezenOfSchrijven)
    }
  }

  private func schrijf(_ path: String) throws(ArchiefFout) -> Opdrachtfout {
    let other = try Archief(pad: path)
    let taken = try archief.zetOver(opname, naar: other, concept: verlies.concept, aantekening: verlies.aantekening)
    let notes = taken.metNotities ? "" : " Notities en concepten die al bewaard waren, zijn niet meer te lezen."
    let draft =
      verlies.concept.map { $0.tekst.isEmpty ? "" : " Wat u het laatst schreef, ligt daar als concept." } ?? ""
    return Opdrachtfout(
      "\(verlies.fout.boodschap)\nDe sessie \(opname.code.tekst) staat nu in \(path).\(draft)\(notes) Verder gaat u met: \(Programma.aanroep) hervat \(opname.code.tekst) --archief '\(path)'",
      .lezenOfSchrijven)
  }

  /// Beside where it was, or in the home folder when that folder is gone.
  private var voorstel: String {
    let place = archief.plaats.tekst
    let folder = place.contains("/") ? String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)]) : "."
    let chosen = access(folder, W_OK) == 0 ? folder : thuismap(ProcessInfo.processInfo.environment)
    for number in 1...99 {
      let path = "\(chosen)/gered-\(opname.code.tekst)\(number == 1 ? "" : "-\(number)").sqlite"
      if access(path, F_OK) != 0 { return path }
    }
    return "\(chosen)/gered-\(opname.code.tekst)-\(getpid()).sqlite"
  }
}
