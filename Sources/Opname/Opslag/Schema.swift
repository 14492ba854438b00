import Glibc
import SQLite

/// A change of the form of the archive: immutable once released.
struct Migration: Sendable {
  let naam: String
  let voerUit: @Sendable (Database) throws(SQLiteError) -> Void

  init(_ name: String, _ change: @escaping @Sendable (Database) throws(SQLiteError) -> Void) {
    (naam, voerUit) = (name, change)
  }
}

/// The form of the archive, as named migrations in order.
enum Schema {
  /// `LrA1`: what says that a SQLite file is an archive of ours.
  static let applicationId = 0x4C72_4131

  /// In order of time; add at the end, never change one.
  ///
  /// `user_version` is the number of them that were carried out.
  static let migrations = [
    Migration("sessies") { database throws(SQLiteError) in try database.execute(sessies) },
    Migration("keten") { database throws(SQLiteError) in
      try database.execute(keten)
      try Verzegeling.verzegel(database)
      try database.execute(vast)
    },
    Migration("conceptveld") { database throws(SQLiteError) in try database.execute(conceptveld) },
    Migration("trainerswoord") { database throws(SQLiteError) in try database.execute(trainerswoord) },
    Migration("atelier") { database throws(SQLiteError) in try database.execute(Atelierschema.tabellen) },
    // The number on its disk of the file in which it was set; 0: of before this was kept.
    Migration("woordplaats") { database throws(SQLiteError) in
      try database.execute("ALTER TABLE trainerswoord ADD COLUMN bestand INTEGER NOT NULL DEFAULT 0")
    },
  ]

  private static let sessies = """
    CREATE TABLE migratie (
      nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL, wandklok TEXT NOT NULL
    ) STRICT;

    CREATE TABLE bron (
      nummer INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
      inhoud BLOB NOT NULL
    ) STRICT;

    CREATE TABLE sessie (
      nummer INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      geopend TEXT NOT NULL,
      voorbeeld INTEGER NOT NULL CHECK (voorbeeld IN (0, 1)),
      herkomst TEXT,
      casus_id TEXT NOT NULL,
      casus INTEGER NOT NULL REFERENCES bron,
      regio_id TEXT NOT NULL,
      regio INTEGER NOT NULL REFERENCES bron,
      versie INTEGER NOT NULL,
      opening TEXT NOT NULL
    ) STRICT;

    CREATE TABLE gebeurtenis (
      sessie INTEGER NOT NULL REFERENCES sessie,
      volgnummer INTEGER NOT NULL CHECK (volgnummer >= 0),
      tijd INTEGER NOT NULL,
      soort TEXT NOT NULL,
      wandklok TEXT NOT NULL,
      versie INTEGER NOT NULL,
      inhoud TEXT NOT NULL,
      PRIMARY KEY (sessie, volgnummer)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX gesloten ON gebeurtenis (sessie) WHERE soort = 'sessie_gesloten';

    CREATE TABLE aantekening (
      sessie INTEGER NOT NULL REFERENCES sessie,
      volgnummer INTEGER NOT NULL CHECK (volgnummer >= 1),
      wandklok TEXT NOT NULL,
      door TEXT NOT NULL,
      soort TEXT NOT NULL,
      gebeurtenis INTEGER,
      tekst TEXT NOT NULL,
      gegevens TEXT NOT NULL,
      PRIMARY KEY (sessie, volgnummer)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE concept (
      sessie INTEGER NOT NULL REFERENCES sessie,
      stoel TEXT NOT NULL,
      wandklok TEXT NOT NULL,
      tekst TEXT NOT NULL,
      PRIMARY KEY (sessie, stoel)
    ) STRICT, WITHOUT ROWID;

    -- A number that is taken or that leaves a gap: this also stops INSERT OR REPLACE from a program that leaves
    -- recursive_triggers off.
    CREATE TRIGGER gebeurtenis_sluit_aan BEFORE INSERT ON gebeurtenis
      WHEN NEW.volgnummer IS NOT
        (SELECT coalesce(max(volgnummer) + 1, 0) FROM gebeurtenis WHERE sessie = NEW.sessie)
      BEGIN SELECT RAISE(ABORT, 'volgnummer sluit niet aan'); END;
    CREATE TRIGGER aantekening_sluit_aan BEFORE INSERT ON aantekening
      WHEN NEW.volgnummer IS NOT
        (SELECT coalesce(max(volgnummer) + 1, 1) FROM aantekening WHERE sessie = NEW.sessie)
      BEGIN SELECT RAISE(ABORT, 'volgnummer sluit niet aan'); END;

    CREATE TRIGGER gebeurtenis_vast BEFORE UPDATE ON gebeurtenis
      BEGIN SELECT RAISE(ABORT, 'een gebeurtenis verandert niet'); END;
    CREATE TRIGGER gebeurtenis_blijft BEFORE DELETE ON gebeurtenis
      BEGIN SELECT RAISE(ABORT, 'een gebeurtenis blijft'); END;
    CREATE TRIGGER aantekening_vast BEFORE UPDATE ON aantekening
      BEGIN SELECT RAISE(ABORT, 'een aantekening verandert niet'); END;
    CREATE TRIGGER aantekening_blijft BEFORE DELETE ON aantekening
      BEGIN SELECT RAISE(ABORT, 'een aantekening blijft'); END;
    CREATE TRIGGER sessie_vast BEFORE UPDATE ON sessie
      BEGIN SELECT RAISE(ABORT, 'de opening van een sessie verandert niet'); END;
    CREATE TRIGGER sessie_blijft BEFORE DELETE ON sessie
      BEGIN SELECT RAISE(ABORT, 'een sessie blijft'); END;
    CREATE TRIGGER bron_vast BEFORE UPDATE ON bron
      BEGIN SELECT RAISE(ABORT, 'een bron verandert niet'); END;
    CREATE TRIGGER bron_blijft BEFORE DELETE ON bron
      BEGIN SELECT RAISE(ABORT, 'een bron blijft'); END;
    """

  /// Links, seals, and the one door through which what is recorded can go.
  private static let keten = """
    ALTER TABLE gebeurtenis ADD COLUMN schakel BLOB NOT NULL DEFAULT x'';
    ALTER TABLE aantekening ADD COLUMN schakel BLOB NOT NULL DEFAULT x'';

    CREATE TABLE zegel (
      sessie INTEGER NOT NULL REFERENCES sessie,
      reeks TEXT NOT NULL,
      aantal INTEGER NOT NULL,
      schakel BLOB NOT NULL CHECK (length(schakel) = 16),
      PRIMARY KEY (sessie, reeks)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE verwijdering (
      nummer INTEGER PRIMARY KEY, wandklok TEXT NOT NULL, door TEXT NOT NULL
    ) STRICT;
    -- The sessions that are being removed, within one transaction.
    CREATE TABLE deur (
      sessie INTEGER PRIMARY KEY, wandklok TEXT NOT NULL, door TEXT NOT NULL
    ) STRICT;
    -- Whoever opens the door leaves a line, also another program.
    CREATE TRIGGER deur_meldt AFTER INSERT ON deur
      BEGIN INSERT INTO verwijdering (wandklok, door) VALUES (NEW.wandklok, NEW.door); END;
    CREATE TRIGGER deur_vast BEFORE UPDATE ON deur
      BEGIN SELECT RAISE(ABORT, 'een deur verandert niet'); END;
    CREATE TRIGGER verwijdering_vast BEFORE UPDATE ON verwijdering
      BEGIN SELECT RAISE(ABORT, 'een verwijdering verandert niet'); END;
    CREATE TRIGGER verwijdering_blijft BEFORE DELETE ON verwijdering
      BEGIN SELECT RAISE(ABORT, 'een verwijdering blijft'); END;

    DROP TRIGGER gebeurtenis_vast;
    DROP TRIGGER gebeurtenis_blijft;
    DROP TRIGGER aantekening_vast;
    DROP TRIGGER aantekening_blijft;
    DROP TRIGGER sessie_blijft;
    DROP TRIGGER bron_blijft;
    """

  /// A draft for each field, instead of one for each seat.
  private static let conceptveld = """
    CREATE TABLE nieuw_concept (
      sessie INTEGER NOT NULL REFERENCES sessie,
      stoel TEXT NOT NULL,
      veld TEXT NOT NULL,
      wandklok TEXT NOT NULL,
      tekst TEXT NOT NULL,
      PRIMARY KEY (sessie, stoel, veld)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO nieuw_concept SELECT sessie, stoel, '', wandklok, tekst FROM concept;
    DROP TABLE concept;
    ALTER TABLE nieuw_concept RENAME TO concept;
    """

  /// What holds again once the links are there.
  private static let vast = """
    CREATE TRIGGER gebeurtenis_vast BEFORE UPDATE ON gebeurtenis
      BEGIN SELECT RAISE(ABORT, 'een gebeurtenis verandert niet'); END;
    CREATE TRIGGER gebeurtenis_blijft BEFORE DELETE ON gebeurtenis
      WHEN NOT EXISTS (SELECT 1 FROM deur WHERE sessie = OLD.sessie)
      BEGIN SELECT RAISE(ABORT, 'een gebeurtenis blijft'); END;
    CREATE TRIGGER aantekening_vast BEFORE UPDATE ON aantekening
      BEGIN SELECT RAISE(ABORT, 'een aantekening verandert niet'); END;
    CREATE TRIGGER aantekening_blijft BEFORE DELETE ON aantekening
      WHEN NOT EXISTS (SELECT 1 FROM deur WHERE sessie = OLD.sessie)
      BEGIN SELECT RAISE(ABORT, 'een aantekening blijft'); END;
    CREATE TRIGGER sessie_blijft BEFORE DELETE ON sessie
      WHEN NOT EXISTS (SELECT 1 FROM deur WHERE sessie = OLD.nummer)
      BEGIN SELECT RAISE(ABORT, 'een sessie blijft'); END;
    CREATE TRIGGER bron_blijft BEFORE DELETE ON bron
      WHEN NOT EXISTS (SELECT 1 FROM deur)
        OR EXISTS (SELECT 1 FROM sessie WHERE OLD.nummer IN (casus, regio))
      BEGIN SELECT RAISE(ABORT, 'een bron blijft'); END;
    """

  /// The word that opens what only a trainer may see of an open session.
  private static let trainerswoord = """
    CREATE TABLE trainerswoord (
      sessie INTEGER PRIMARY KEY REFERENCES sessie,
      zout BLOB NOT NULL CHECK (length(zout) = 16),
      rondes INTEGER NOT NULL CHECK (rondes > 0),
      sleutel BLOB NOT NULL CHECK (length(sleutel) = 32)
    ) STRICT;
    CREATE TRIGGER trainerswoord_vast BEFORE UPDATE ON trainerswoord
      BEGIN SELECT RAISE(ABORT, 'een trainerswoord verandert niet'); END;
    CREATE TRIGGER trainerswoord_blijft BEFORE DELETE ON trainerswoord
      WHEN NOT EXISTS (SELECT 1 FROM deur WHERE sessie = OLD.sessie)
      BEGIN SELECT RAISE(ABORT, 'een trainerswoord blijft'); END;
    """

  /// Sets what every connection needs for durability and for the archive's own checks, and carries out what a file lacks.
  ///
  /// - Returns: How many sessions got their links now.
  static func prepare(_ database: Database) throws(SQLiteError) -> Int {
    try useWAL(database)
    // What is deleted, also a text that somebody was typing, leaves no bytes behind in the file.
    try database.execute(
      """
      PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON
      """)
    let before = try database.integer("PRAGMA user_version")
    try migrate(database)
    return before == 1 ? try database.integer("SELECT count(*) FROM zegel WHERE reeks = 'opening'") : 0
  }

  /// Switches to a write-ahead log; the busy timeout does not hold for this, so it waits by itself.
  private static func useWAL(_ database: Database) throws(SQLiteError) {
    for attempt in 1... {
      do throws(SQLiteError) {
        return try database.execute("PRAGMA journal_mode = WAL")
      } catch {
        guard .busy ~= error.code || .locked ~= error.code, attempt < 250 else { throw error }
        usleep(20_000)
      }
    }
  }

  /// Carries out what a file lacks, each migration in its own transaction; another process may be doing the same.
  private static func migrate(_ database: Database) throws(SQLiteError) {
    let done = try database.integer("PRAGMA user_version")
    for (index, migration) in migrations.enumerated() where index >= done {
      try database.execute("BEGIN IMMEDIATE")
      do throws(SQLiteError) {
        if try database.integer("PRAGMA user_version") == index {
          try migration.voerUit(database)
          try database.execute(
            "INSERT INTO migratie VALUES (?, ?, ?)", [.integer(index + 1), .text(migration.naam), .text(Wandklok.nu)])
          try database.execute("PRAGMA application_id = \(applicationId); PRAGMA user_version = \(index + 1)")
        }
        try database.execute("COMMIT")
      } catch {
        database.rollback()
        throw error
      }
    }
  }
}
