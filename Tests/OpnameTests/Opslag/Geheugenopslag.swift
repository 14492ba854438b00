import Opname
import Scenario

/// What connections to a store in memory share.
final class Geheugen {
  struct Stand {
    var bronnen: [[UInt8]] = []
    var sessies: [Sessierij] = []
    var gebeurtenissen: [[Gebeurtenisrij]] = []
    var aantekeningen: [[Aantekeningrij]] = []
    var concepten: [[Stoel: String]] = []
  }

  fileprivate(set) var stand = Stand()
  fileprivate(set) var bezet = false
  fileprivate var versie = 0
}

/// A store in memory: small enough to see that it is right, and the proof that the archive knows no SQLite.
final class Geheugenopslag: Opslag {
  let plaats = Archiefplaats.elders("geheugen")
  /// What to throw at the next `bekrachtig`, as a disk that is full does.
  var weigert: ArchiefFout?
  private let geheugen: Geheugen
  private var werk: Geheugen.Stand?
  private var eigen = 0

  init(_ geheugen: Geheugen) { self.geheugen = geheugen }

  deinit { herroep() }

  private var stand: Geheugen.Stand { werk ?? geheugen.stand }

  var dataversie: Int { geheugen.versie - eigen }

  func begin() throws(ArchiefFout) {
    if geheugen.bezet { throw .bezet(plaats) }
    geheugen.bezet = true
    werk = geheugen.stand
  }

  func bekrachtig() throws(ArchiefFout) {
    if let weigert { throw weigert }
    guard let done = werk else { return }
    geheugen.stand = done
    geheugen.versie += 1
    eigen += 1
    herroep()
  }

  func herroep() {
    guard werk != nil else { return }
    werk = nil
    geheugen.bezet = false
  }

  func voegToe(bron: [UInt8]) throws(ArchiefFout) -> Int {
    if let known = stand.bronnen.firstIndex(of: bron) { return known + 1 }
    werk?.bronnen.append(bron)
    return stand.bronnen.count
  }

  func bron(_ nummer: Int) throws(ArchiefFout) -> [UInt8] {
    stand.bronnen.indices.contains(nummer - 1) ? stand.bronnen[nummer - 1] : []
  }

  func voegToe(_ sessie: Sessierij) throws(ArchiefFout) -> Int {
    werk?.sessies.append(sessie)
    werk?.gebeurtenissen.append([])
    werk?.aantekeningen.append([])
    werk?.concepten.append([:])
    return stand.sessies.count
  }

  func nummer(_ code: Sessiecode) throws(ArchiefFout) -> Int? {
    stand.sessies.firstIndex { $0.code == code }.map { $0 + 1 }
  }

  func sessie(_ nummer: Int) throws(ArchiefFout) -> Sessierij? {
    stand.sessies.indices.contains(nummer - 1) ? stand.sessies[nummer - 1] : nil
  }

  func sessies() throws(ArchiefFout) -> [Sessiestand] {
    zip(stand.sessies, stand.gebeurtenissen).reversed().map { session, events in
      Sessiestand(
        sessie: session, tijd: events.last?.tijd ?? 0, gebeurtenissen: events.count,
        gesloten: events.contains { $0.soort == "sessie_gesloten" })
    }
  }

  func gebeurtenissen(_ sessie: Int, vanaf: Int) throws(ArchiefFout) -> [Gebeurtenisrij] {
    Array(stand.gebeurtenissen[sessie - 1].dropFirst(vanaf))
  }

  func voegToe(_ gebeurtenissen: [Gebeurtenisrij], aan sessie: Int) throws(ArchiefFout) {
    for row in gebeurtenissen {
      if row.nummer != stand.gebeurtenissen[sessie - 1].count { throw .sluitNietAan(plaats, nummer: row.nummer) }
      werk?.gebeurtenissen[sessie - 1].append(row)
    }
  }

  func aantekeningen(_ sessie: Int) throws(ArchiefFout) -> [Aantekeningrij] { stand.aantekeningen[sessie - 1] }

  func voegToe(_ aantekening: Aantekeningrij, aan sessie: Int) throws(ArchiefFout) {
    var note = aantekening
    note.nummer = stand.aantekeningen[sessie - 1].count + 1
    werk?.aantekeningen[sessie - 1].append(note)
  }

  func concept(_ sessie: Int, stoel: Stoel) throws(ArchiefFout) -> String? { stand.concepten[sessie - 1][stoel] }

  func zet(concept: String?, _ sessie: Int, stoel: Stoel, wandklok: String) throws(ArchiefFout) {
    werk?.concepten[sessie - 1][stoel] = concept
  }
}
