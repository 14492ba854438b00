import Glibc
import Opname
import Scenario
import SimEngine

/// What somebody wrote and the archive did not take: it goes with the error, so that it is never lost with it.
struct Onvastgelegd: Error {
  let fout: ArchiefFout
  /// What was about to be recorded, or was being written, and where.
  var concept: (plek: Schrijfplek, tekst: String)?
  var aantekening: Aantekening?

  /// What happened, and the text itself, to copy.
  var boodschap: String {
    guard let text = concept?.tekst ?? aantekening?.tekst, !text.isEmpty else { return fout.boodschap }
    return "\(fout.boodschap)\nWat u schreef staat hieronder; neem het over voordat u dit venster sluit.\n\n\(text)\n"
  }
}

extension Archief {
  /// Adds a note that somebody at a terminal wrote; another program that is writing is waited for.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - code: The session.
  ///   - concept: Where it was being typed: the draft goes with it.
  ///   - bediening: Where somebody may be waiting.
  /// - Throws: `Onvastgelegd`, with the note.
  func voegToe(
    _ note: Aantekening, _ code: Sessiecode, uit concept: Schrijfplek? = nil, met bediening: any Bediening
  ) throws(Onvastgelegd) {
    do throws(ArchiefFout) {
      try bediening.metGeduld { () throws(ArchiefFout) in
        try voegToe(note, code, uit: concept)
      } isBezet: {
        $0.isBezet
      }
    } catch { throw Onvastgelegd(fout: error, aantekening: note) }
  }
}

extension ArchiefFout {
  /// Whether another program is writing, so that it can be tried again.
  var isBezet: Bool { if case .bezet = self { true } else { false } }
  /// Whether the file is no longer the archive that was opened.
  var isWeg: Bool { if case .weg = self { true } else { false } }
}

extension Bediening {
  /// Does something with the archive, again and again as long as another program is writing in it, for about a minute.
  ///
  /// Somebody may stop the waiting with Ctrl-C; then it fails as if the minute were over.
  ///
  /// - Parameters:
  ///   - body: What is done; each time it waits by itself, too.
  ///   - isBezet: Whether its error says that another program is writing.
  /// - Returns: What it gives.
  /// - Throws: Its last error.
  func metGeduld<R, Fout: Error>(_ body: () throws(Fout) -> R, isBezet: (Fout) -> Bool) throws(Fout) -> R {
    var tries = 0
    while true {
      do throws(Fout) { return try body() } catch {
        let fault = error
        guard isBezet(fault), tries < 11 else { throw fault }
        let text = "Een ander programma schrijft in het archief. Er wordt gewacht; wat u schreef is er nog."
        if tries == 0 { _ = merkOp(text) }
        tries += 1
        guard isLevend else {
          usleep(100_000)
          continue
        }
        do throws(Gestopt) { _ = try wacht(100, tekst: text + " Ctrl-C houdt op.") } catch { throw fault }
      }
    }
  }
}
