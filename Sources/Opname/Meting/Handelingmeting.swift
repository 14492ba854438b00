import SQLite
import Scenario
package import SimEngine

/// How long a recorded handeling takes, from choice to commit, against a bare SQLite transaction of the same rows and
/// bytes on the same disk.
package struct Handelingmeting: Sendable {
  /// Times of one kind, in microseconds.
  package struct Verdeling: Sendable {
    package let p50: Double
    package let p99: Double

    /// The distribution of times in nanoseconds, of which there is at least one.
    init(_ nanoseconds: [Int]) {
      let sorted = nanoseconds.sorted()
      func punt(_ part: Int) -> Double { Double(sorted[min(sorted.count - 1, sorted.count * part / 100)]) / 1000 }
      p50 = punt(50)
      p99 = punt(99)
    }
  }

  /// How many handelingen were measured.
  package let aantal: Int
  /// How many events these gave.
  package let gebeurtenissen: Int
  package let opgenomen: Verdeling
  /// The part of `opgenomen` that the engine takes to decide, simulated roles and all.
  package let beslissen: Verdeling
  package let kaal: Verdeling

  /// The median of a recorded handeling over that of a bare transaction.
  package var verhoudingP50: Double { opgenomen.p50 / kaal.p50 }
  /// The same of the slowest in a hundred.
  package var verhoudingP99: Double { opgenomen.p99 / kaal.p99 }

  /// Measures by random play, a bare transaction right after each handeling, so that both meet the same disk.
  ///
  /// - Parameters:
  ///   - opening: The session to play; it is opened anew each time that it ends.
  ///   - bron: The bytes of its files.
  ///   - map: A folder on the disk to measure, in which two files are made.
  ///   - aantal: How many handelingen to measure.
  /// - Returns: What was measured, after a tenth as many handelingen to warm up.
  /// - Throws: `ArchiefFout`.
  package static func meet(
    _ opening: Opening, bron: Bronbytes, map: String, aantal: Int
  ) throws(ArchiefFout) -> Handelingmeting {
    let archief = try Archief(pad: map + "/meting.sqlite")
    let bare = try KaleTransactie(pad: map + "/kaal.sqlite")
    var dice = Dobbelsteen(zaad: 1)
    var opname = try archief.open(opening, bron: bron)
    var sessie = opname.sessie
    var recorded: [Int] = []
    var plain: [Int] = []
    var deciding: [Int] = []
    var events = 0
    let warmUp = aantal / 10
    let clock = ContinuousClock()
    while recorded.count < aantal + warmUp {
      guard !sessie.gesloten, let seat = dice.kies(uit: sessie.aanZet),
        let action = Doorloop.willekeurig(sessie.mogelijkheden(seat), sessie, &dice)
      else {
        opname = try archief.open(opening, bron: bron)
        sessie = opname.sessie
        continue
      }
      let seen = sessie.gebeurtenissen.count - 1
      let news: [Gebeurtenis]
      var decision = 0
      let start = clock.now
      do throws(VerrichtFout) {
        news = try archief.verricht(&opname, sessie: &sessie) { state throws(Weigering) in
          let begin = clock.now
          let decided = try state.decide(action, stoel: seat, gezien: seen)
          decision = nanoseconds(clock.now - begin)
          return decided
        }
      } catch {
        guard case .archief(let failure) = error else { continue }
        throw failure
      }
      recorded.append(nanoseconds(clock.now - start))
      deciding.append(decision)
      let rows = archief.rijen(news, wandklok: opname.geopend, na: []).map { Rijvormen.kolommen($0, opname.nummer) }
      let plainStart = clock.now
      try bare.schrijf(rows)
      plain.append(nanoseconds(clock.now - plainStart))
      events += news.count
    }
    return Handelingmeting(
      aantal: aantal, gebeurtenissen: events, opgenomen: Verdeling(Array(recorded[warmUp...])),
      beslissen: Verdeling(Array(deciding[warmUp...])), kaal: Verdeling(Array(plain[warmUp...])))
  }

  private static func nanoseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000)
  }
}

/// The least that SQLite can do with the same rows: one table without triggers, the same durability.
private struct KaleTransactie: ~Copyable {
  private let pad: String
  private let begin: Statement
  private let insert: Statement
  private let commit: Statement

  init(pad: String) throws(ArchiefFout) {
    try Archiefbestand.bereidVoor(pad, aanmaken: true)
    do throws(SQLiteError) {
      let database = try Database(pad: pad)
      try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      try database.execute(
        """
        CREATE TABLE IF NOT EXISTS rij (
          sessie INTEGER NOT NULL, volgnummer INTEGER NOT NULL, tijd INTEGER NOT NULL, soort TEXT NOT NULL,
          wandklok TEXT NOT NULL, versie INTEGER NOT NULL, inhoud TEXT NOT NULL,
          schakel BLOB NOT NULL, PRIMARY KEY (sessie, volgnummer)
        ) STRICT, WITHOUT ROWID
        """)
      self.init(
        pad: pad, begin: try database.prepare("BEGIN IMMEDIATE"),
        insert: try database.prepare("INSERT INTO rij VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        commit: try database.prepare("COMMIT"))
    } catch { throw .van(error, .bestand(pad)) }
  }

  private init(
    pad: String, begin: consuming Statement, insert: consuming Statement, commit: consuming Statement
  ) {
    self.pad = pad
    self.begin = begin
    self.insert = insert
    self.commit = commit
  }

  func schrijf(_ rows: [[SQLiteValue]]) throws(ArchiefFout) {
    do throws(SQLiteError) {
      try begin.execute()
      for row in rows { try insert.execute(row) }
      try commit.execute()
    } catch { throw .van(error, .bestand(pad)) }
  }
}
