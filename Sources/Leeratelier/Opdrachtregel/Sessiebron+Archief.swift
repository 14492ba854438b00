import Opname
import SimEngine
import Verslag

extension Sessiebron {
  /// Reads a recorded session with its notes, as reports, the monitor and exports read it.
  init(_ archive: Archief, _ code: Sessiecode) throws(ArchiefFout) {
    let recording = try archive.lees(code)
    self.init(
      code: recording.code.tekst, sessie: recording.sessie, wandklok: recording.wandklok,
      aantekeningen: try archive.aantekeningen(code), herkomst: recording.herkomst, geopend: recording.geopend)
  }
}
