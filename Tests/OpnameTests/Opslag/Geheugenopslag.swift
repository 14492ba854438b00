import Opname
import Scenario

/// What connections to a store in memory share.
final class Geheugen {
  struct Stand {
    /// By their numbers, of which none is used again.
    var bronnen: [Int: [UInt8]] = [:]
    var sessies: [Int: Sessierij] = [:]
    var gebeurtenissen: [Int: [Gebeurtenisrij]] = [:]
    var aantekeningen: [Int: [Aantekeningrij]] = [:]
    var concepten: [Int: [Schrijfplek: String]] = [:]
    var woorden: [Int: Trainerswoord] = [:]
    /// The sessions with a word that were opened elsewhere.
    var elders: Set<Int> = []
    var zegels: [Int: [Reeks: Zegel]] = [:]
    var verwijderingen: [Verwijdering] = []
    var ateliers: [Atelierrij] = []
    var laatste = 0
  }

  var stand = Stand()
  /// The seats that are held, each with who took it over in turn.
  fileprivate var stoelen: [String: [ObjectIdentifier]] = [:]
  fileprivate(set) var bezet = false
  /// The place is not what it was.
  var isWeg = false
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

  func begin(_ zekerheid: Zekerheid) throws(ArchiefFout) {
    try controleerPlaats()
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
    try controleerPlaats()
  }

  func herroep() {
    guard werk != nil else { return }
    werk = nil
    geheugen.bezet = false
  }

  func voegToe(bron: [UInt8]) throws(ArchiefFout) -> Int {
    if let known = stand.bronnen.first(where: { $0.value == bron }) { return known.key }
    let number = nieuwNummer()
    werk?.bronnen[number] = bron
    return number
  }

  private func nieuwNummer() -> Int {
    werk?.laatste += 1
    return stand.laatste
  }

  func bron(_ nummer: Int) throws(ArchiefFout) -> [UInt8] { stand.bronnen[nummer] ?? [] }

  func voegToe(_ sessie: Sessierij) throws(ArchiefFout) -> Int {
    let number = nieuwNummer()
    werk?.sessies[number] = sessie
    return number
  }

  func nummer(_ code: Sessiecode) throws(ArchiefFout) -> Int? { stand.sessies.first { $0.value.code == code }?.key }

  func sessie(_ nummer: Int) throws(ArchiefFout) -> Sessierij? { stand.sessies[nummer] }

  func sessies(metAantekening soort: String) throws(ArchiefFout) -> [Int] {
    stand.aantekeningen.filter { $0.value.contains { $0.soort == soort } }.map(\.key).sorted()
  }

  func sessies(voor: Int?, hoogstens: Int?) throws(ArchiefFout) -> [Sessiestand] {
    let chosen = stand.sessies.filter { $0.key < voor ?? Int.max }.sorted { $0.key > $1.key }
    return chosen.prefix(hoogstens ?? Int.max).map { number, session in
      let events = stand.gebeurtenissen[number] ?? []
      return Sessiestand(
        sessie: session, tijd: events.last?.tijd ?? 0, gebeurtenissen: events.count,
        gesloten: events.contains { $0.soort == "sessie_gesloten" },
        opening: stand.zegels[number]?[.opening]?.schakel ?? [],
        laatste: stand.zegels[number]?[.gebeurtenis]?.schakel ?? [],
        isHeel: stand.zegels[number]?[.gebeurtenis].map {
          $0.aantal == events.count && $0.schakel == events.last?.schakel
        }
          ?? false)
    }
  }

  func gebeurtenissen(_ sessie: Int, vanaf: Int) throws(ArchiefFout) -> [Gebeurtenisrij] {
    Array((stand.gebeurtenissen[sessie] ?? []).dropFirst(vanaf))
  }

  func voegToe(_ gebeurtenissen: [Gebeurtenisrij], aan sessie: Int) throws(ArchiefFout) {
    for row in gebeurtenissen {
      if row.nummer != stand.gebeurtenissen[sessie, default: []].count {
        throw .sluitNietAan(plaats, nummer: row.nummer)
      }
      werk?.gebeurtenissen[sessie, default: []].append(row)
    }
  }

  func aantekeningen(_ sessie: Int) throws(ArchiefFout) -> [Aantekeningrij] { stand.aantekeningen[sessie] ?? [] }

  func voegToe(_ aantekening: Aantekeningrij, aan sessie: Int) throws(ArchiefFout) {
    var note = aantekening
    note.nummer = try aantekeningen(sessie).count + 1
    werk?.aantekeningen[sessie, default: []].append(note)
  }

  func concepten(_ sessie: Int) throws(ArchiefFout) -> [Schrijfplek: String] {
    (stand.concepten[sessie] ?? [:]).filter { !$0.value.isEmpty }
  }

  func zet(concept: String?, _ sessie: Int, _ plek: Schrijfplek, wandklok: String) throws(ArchiefFout) {
    werk?.concepten[sessie, default: [:]][plek] = concept
  }

  let isVerzegeld = true
  let verzegeld = 0

  func woord(_ sessie: Int) throws(ArchiefFout) -> Trainerswoord? { stand.woorden[sessie] }
  func zet(_ woord: Trainerswoord, _ sessie: Int, hier: Bool) throws(ArchiefFout) {
    werk?.woorden[sessie] = woord
    if !hier { werk?.elders.insert(sessie) }
  }
  func isKopie(_ sessie: Int) throws(ArchiefFout) -> Bool { stand.elders.contains(sessie) }

  /// A seat, until it is let go.
  private final class Slot: Stoelslot {
    let geheugen: Geheugen
    let stoel: String

    init(_ geheugen: Geheugen, _ stoel: String) {
      (self.geheugen, self.stoel) = (geheugen, stoel)
      geheugen.stoelen[stoel, default: []].append(ObjectIdentifier(self))
    }
    deinit { geheugen.stoelen[stoel]?.removeAll { $0 == ObjectIdentifier(self) } }

    var isVanOns: Bool { geheugen.stoelen[stoel]?.last == ObjectIdentifier(self) }
  }

  func houd(_ code: Sessiecode, stoel: Stoel, overnemen: Bool) throws(ArchiefFout) -> (any Stoelslot)? {
    overnemen || !isBezet(code, stoel: stoel) ? Slot(geheugen, "\(code.tekst) \(stoel)") : nil
  }

  func isBezet(_ code: Sessiecode, stoel: Stoel) -> Bool {
    geheugen.stoelen["\(code.tekst) \(stoel)"]?.isEmpty == false
  }

  func controleerPlaats() throws(ArchiefFout) { if geheugen.isWeg { throw .weg(plaats, reden: "zij is er niet meer") } }

  func zegel(_ sessie: Int, _ reeks: Reeks) throws(ArchiefFout) -> Zegel? { stand.zegels[sessie]?[reeks] }

  func zet(_ zegel: Zegel, _ sessie: Int, _ reeks: Reeks) throws(ArchiefFout) {
    werk?.zegels[sessie, default: [:]][reeks] = zegel
  }

  func ateliers() throws(ArchiefFout) -> [Atelierrij] { stand.ateliers }

  func isDuo(_ code: Sessiecode) throws(ArchiefFout) -> Bool {
    stand.ateliers.contains { $0.duos.contains { $0.code == code } }
  }

  func voegToe(_ atelier: Atelierrij) throws(ArchiefFout) -> Int {
    var row = atelier
    row.nummer = nieuwNummer()
    for index in row.duos.indices { row.duos[index].sessies = [] }
    werk?.ateliers.append(row)
    return row.nummer
  }

  /// Changes a duo where it is kept.
  private func wijzig(_ atelier: Int, _ duo: Int, _ change: (inout Duorij) -> Void) {
    guard let row = stand.ateliers.firstIndex(where: { $0.nummer == atelier }),
      let place = stand.ateliers[row].duos.firstIndex(where: { $0.nummer == duo }), var changed = werk
    else { return }
    change(&changed.ateliers[row].duos[place])
    werk = changed
  }

  func voegToe(_ duo: Duorij, atelier: Int) throws(ArchiefFout) {
    guard let row = stand.ateliers.firstIndex(where: { $0.nummer == atelier }) else { return }
    werk?.ateliers[row].duos.append(Duorij(nummer: duo.nummer, code: duo.code))
    werk?.ateliers[row].duos.sort { $0.nummer < $1.nummer }
  }

  func voegToe(_ deelnemer: Deelnemerrij, atelier: Int, duo: Int) throws(ArchiefFout) {
    wijzig(atelier, duo) { $0.deelnemers.append(deelnemer) }
  }

  func koppel(_ sessie: Int, atelier: Int, duo: Int, plaats: Int) throws(ArchiefFout) {
    wijzig(atelier, duo) {
      $0.sessies.append(Ateliersessierij(plaats: plaats, sessie: sessie))
      $0.sessies.sort { $0.plaats < $1.plaats }
    }
  }

  func voegToe(_ zitting: Zittingrij, sessie: Int) throws(ArchiefFout) {
    for atelier in stand.ateliers {
      for duo in atelier.duos {
        guard let place = duo.sessies.firstIndex(where: { $0.sessie == sessie }) else { continue }
        wijzig(atelier.nummer, duo.nummer) { $0.sessies[place].zittingen.append(zitting) }
      }
    }
  }

  func verwijder(atelier: Int, door: String, wandklok: String) throws(ArchiefFout) {
    werk?.ateliers.removeAll { $0.nummer == atelier }
    werk?.verwijderingen.append(Verwijdering(wandklok: wandklok, door: door, wat: .atelier))
  }

  func verwijder(_ sessies: [Int], door: String, wandklok: String) throws(ArchiefFout) {
    for number in sessies {
      werk?.sessies[number] = nil
      werk?.gebeurtenissen[number] = nil
      werk?.aantekeningen[number] = nil
      werk?.concepten[number] = nil
      werk?.zegels[number] = nil
      werk?.woorden[number] = nil
      for atelier in stand.ateliers {
        for duo in atelier.duos { wijzig(atelier.nummer, duo.nummer) { $0.sessies.removeAll { $0.sessie == number } } }
      }
      werk?.verwijderingen.append(Verwijdering(wandklok: wandklok, door: door))
    }
    let used = Set(stand.sessies.values.flatMap { [$0.casus, $0.regio] })
    let kept = stand.bronnen.filter { used.contains($0.key) }
    werk?.bronnen = kept
  }

  func verwijderingen() throws(ArchiefFout) -> [Verwijdering] { stand.verwijderingen }
  func gebreken() throws(ArchiefFout) -> Int { 0 }
  func ruimOp() throws(ArchiefFout) -> Bool { true }
}
