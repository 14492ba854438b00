import Glibc
import SQLite

/// Watches over what the main file of an archive holds, by itself, while its log is being written.
///
/// Another program can write over the file in its place: then the path still leads to the same file, and what is recorded
/// goes on into its log, but nobody will find it there. Who writes here legitimately (a checkpoint, also of another
/// process, a removal with the clean-up after it, a newer form) leaves the same archive, with no less in it than before.
/// As long as the size and the times of the file are what they were, nothing is read.
struct Hoofdbestand {
  private let pad: String
  /// When each migration was carried out, as the archive itself has it: of another archive these are others.
  private let migraties: [String]
  private var stand: Bestandsstand?
  private var inhoud: Inhoud

  /// What stands in the main file alone.
  enum Inhoud: Equatable {
    /// No tables yet: of a new archive everything may be in the log still.
    case leeg
    case archief(Gevuld)
    /// No archive.
    case vreemd
    /// A file of which not every page was moved from the log yet, or that is damaged.
    case onleesbaar
  }

  /// What an archive holds, as far as it only grows.
  struct Gevuld: Equatable {
    var migraties: [String]
    /// How many removals there were.
    var verwijderd: Int
    /// How many events are sealed: a removal makes it less, nothing else does.
    var gebeurtenissen: Int
    /// The session that was opened last, with its number; nil: none.
    var laatste: Sessie?

    struct Sessie: Equatable {
      var nummer: Int
      var code: String
    }
  }

  /// Of an archive that was just opened.
  init(_ path: String, _ database: Database) throws(SQLiteError) {
    pad = path
    migraties = try Hoofdbestand.migraties(database)
    stand = Bestandsstand(path)
    inhoud = Hoofdbestand.lees(path)
  }

  /// How often and how long a file is waited for that another process seems to be writing: two seconds at most.
  private static let pogingen = 40
  private static let rust: UInt32 = 50_000

  /// Whether it is still this archive; reads nothing as long as the file did not change.
  ///
  /// - Parameter database: The connection through which the archive is written.
  /// - Returns: What it turned out to be, as the rest of a sentence; nil when it is this archive.
  mutating func bezwaar(_ database: Database) -> String? {
    var reason: String?
    for attempt in 0..<Hoofdbestand.pogingen {
      // First how it stands, then what is in it: what is written in between is seen the next time.
      let now = Bestandsstand(pad)
      if now == stand { return nil }
      let found = Hoofdbestand.lees(pad)
      guard let wrong = bezwaar(found, now, database) else {
        stand = now
        if isTeOnthouden(found, database) { inhoud = found }
        return nil
      }
      reason = wrong
      if attempt + 1 < Hoofdbestand.pogingen { usleep(Hoofdbestand.rust) }
    }
    return reason
  }

  private func bezwaar(_ found: Inhoud, _ now: Bestandsstand?, _ database: Database) -> String? {
    switch found {
    case .vreemd: return "er is iets anders over het bestand heen geschreven"
    // Half moved from the log, because somebody still reads what was there before, or damaged: that says nothing here.
    case .onleesbaar: return nil
    case .leeg:
      // Of a new archive a first page is there, also before anything was moved to it.
      if now?.grootte == 0, stand.map({ $0.grootte > 0 }) ?? true { return "het bestand is leeggemaakt" }
      return inhoud == .leeg ? nil : "het bestand is leeggemaakt"
    case .archief(let now):
      guard let reason = bezwaar(now, database) else { return nil }
      // Only of a file that is whole by itself: of one that was half moved from the log, anything may seem to be missing.
      return Hoofdbestand.isGaaf(pad) ? reason : nil
    }
  }

  /// Whether what was found can be compared with later: not of a file that was half moved from the log.
  private func isTeOnthouden(_ found: Inhoud, _ database: Database) -> Bool {
    if case .archief(let filled) = found { return bezwaar(filled, database) == nil }
    return found != .onleesbaar
  }

  private func bezwaar(_ now: Gevuld, _ database: Database) -> String? {
    if !zip(now.migraties, migraties).allSatisfy({ $0 == $1 }) {
      return "er is een ander archief over het bestand heen geschreven"
    }
    if case .archief(let before) = inhoud,
      (now.verwijderd, now.gebeurtenissen) < (before.verwijderd, before.gebeurtenissen)
        || now.migraties.count < before.migraties.count
    {
      return "er is een eerdere kopie over het bestand heen geschreven"
    }
    if let last = now.laatste, !Hoofdbestand.kent(database, last, verwijderd: now.verwijderd) {
      return "er is iets anders over het bestand heen geschreven"
    }
    return nil
  }

  /// Whether the archive has a session, or may have had it.
  private static func kent(_ database: Database, _ session: Gevuld.Sessie, verwijderd: Int) -> Bool {
    do throws(SQLiteError) {
      let row = try database.prepare("SELECT code FROM sessie WHERE nummer = ?")
      row.bind([.integer(session.nummer)])
      if try row.step(), row.text(0) == session.code { return true }
      // The number of a session that was removed may be of another by now.
      return try Hoofdbestand.verwijderd(database) > verwijderd
    } catch { return false }
  }

  // MARK: reading

  /// What stands in a file without its log.
  ///
  /// By way of SQLite: whoever opens and closes the file beside it, takes away the locks of this process.
  private static func lees(_ path: String) -> Inhoud {
    do throws(SQLiteError) {
      let database = try Database(pad: path, access: .immutable)
      switch try Herkenning(database) {
      case .leeg: return .leeg
      case .vreemd, .beschadigd: return .vreemd
      case .ons, .nieuwer:
        let hasSeals = try database.integer("PRAGMA user_version") >= 2
        var found = Gevuld(
          migraties: try migraties(database), verwijderd: hasSeals ? try verwijderd(database) : 0,
          gebeurtenissen: hasSeals
            ? try database.integer("SELECT coalesce(sum(aantal), 0) FROM zegel WHERE reeks = 'gebeurtenis'") : 0)
        let last = try database.prepare("SELECT nummer, code FROM sessie ORDER BY nummer DESC LIMIT 1")
        if try last.step() { found.laatste = .init(nummer: last.integer(0), code: last.text(1)) }
        return .archief(found)
      }
    } catch {
      return .notadb ~= error.code ? .vreemd : .onleesbaar
    }
  }

  /// Whether every page of a file fits the others, without its log.
  private static func isGaaf(_ path: String) -> Bool {
    do throws(SQLiteError) {
      let check = try Database(pad: path, access: .immutable).prepare("PRAGMA quick_check(1)")
      return try check.step() && check.text(0) == "ok"
    } catch { return false }
  }

  private static func migraties(_ database: Database) throws(SQLiteError) -> [String] {
    let rows = try database.prepare("SELECT wandklok FROM migratie ORDER BY nummer")
    var list: [String] = []
    while try rows.step() { list.append(rows.text(0)) }
    return list
  }

  private static func verwijderd(_ database: Database) throws(SQLiteError) -> Int {
    try database.integer("SELECT coalesce(max(nummer), 0) FROM verwijdering")
  }
}

/// How a file stands on its disk: any writing changes it.
struct Bestandsstand: Equatable {
  let grootte: Int
  private let geschreven: [Int]

  /// Of the file that a path leads to now; nil when there is none.
  init?(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    grootte = Int(info.st_size)
    geschreven = [info.st_mtim.tv_sec, info.st_mtim.tv_nsec, info.st_ctim.tv_sec, info.st_ctim.tv_nsec]
  }
}
