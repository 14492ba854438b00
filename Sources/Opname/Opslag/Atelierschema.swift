/// The tables of ateliers: groups of duo's that play at the same time, each duo under a code of its own.
///
/// They say which recordings belong together and who sat where; what happened is in the recordings. They carry no links, but
/// nothing in them changes, and what goes, goes through a door that leaves a line.
enum Atelierschema {
  /// The fifth migration: immutable once released.
  static let tabellen = """
    CREATE TABLE atelier (
      nummer INTEGER PRIMARY KEY,
      naam TEXT NOT NULL UNIQUE COLLATE NOCASE,
      geopend TEXT NOT NULL,
      regio_id TEXT,
      vorm TEXT NOT NULL,
      wissel INTEGER NOT NULL CHECK (wissel IN (0, 1)),
      instellingen TEXT NOT NULL,
      zout BLOB CHECK (length(zout) = 16),
      rondes INTEGER CHECK (rondes > 0),
      sleutel BLOB CHECK (length(sleutel) = 32)
    ) STRICT;
    CREATE TABLE ateliercasus (
      atelier INTEGER NOT NULL REFERENCES atelier,
      plaats INTEGER NOT NULL CHECK (plaats >= 0),
      casus_id TEXT NOT NULL,
      PRIMARY KEY (atelier, plaats)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE atelierduo (
      atelier INTEGER NOT NULL REFERENCES atelier,
      nummer INTEGER NOT NULL CHECK (nummer >= 1),
      code TEXT NOT NULL UNIQUE,
      PRIMARY KEY (atelier, nummer)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE atelierdeelnemer (
      atelier INTEGER NOT NULL,
      duo INTEGER NOT NULL,
      nummer INTEGER NOT NULL CHECK (nummer >= 1),
      pseudoniem TEXT NOT NULL COLLATE NOCASE,
      eigen TEXT,
      PRIMARY KEY (atelier, duo, nummer),
      UNIQUE (atelier, pseudoniem),
      FOREIGN KEY (atelier, duo) REFERENCES atelierduo
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ateliersessie (
      atelier INTEGER NOT NULL,
      duo INTEGER NOT NULL,
      plaats INTEGER NOT NULL,
      sessie INTEGER NOT NULL UNIQUE REFERENCES sessie,
      PRIMARY KEY (atelier, duo, plaats),
      FOREIGN KEY (atelier, duo) REFERENCES atelierduo,
      FOREIGN KEY (atelier, plaats) REFERENCES ateliercasus
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE atelierzitting (
      sessie INTEGER NOT NULL REFERENCES ateliersessie (sessie),
      nummer INTEGER NOT NULL CHECK (nummer >= 1),
      stoel TEXT NOT NULL,
      pseudoniem TEXT NOT NULL,
      wandklok TEXT NOT NULL,
      PRIMARY KEY (sessie, nummer)
    ) STRICT, WITHOUT ROWID;

    -- One code means one thing: a session or a duo.
    CREATE TRIGGER duocode_vrij BEFORE INSERT ON atelierduo
      WHEN EXISTS (SELECT 1 FROM sessie WHERE code = NEW.code)
      BEGIN SELECT RAISE(ABORT, 'de code is van een sessie'); END;
    CREATE TRIGGER sessiecode_vrij BEFORE INSERT ON sessie
      WHEN EXISTS (SELECT 1 FROM atelierduo WHERE code = NEW.code)
      BEGIN SELECT RAISE(ABORT, 'de code is van een duo'); END;

    ALTER TABLE verwijdering ADD COLUMN wat TEXT NOT NULL DEFAULT 'sessie';
    -- The ateliers that are being removed, within one transaction.
    CREATE TABLE atelierdeur (
      atelier INTEGER PRIMARY KEY, wandklok TEXT NOT NULL, door TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER atelierdeur_meldt AFTER INSERT ON atelierdeur
      BEGIN INSERT INTO verwijdering (wandklok, door, wat) VALUES (NEW.wandklok, NEW.door, 'atelier'); END;
    CREATE TRIGGER atelierdeur_vast BEFORE UPDATE ON atelierdeur
      BEGIN SELECT RAISE(ABORT, 'een deur verandert niet'); END;

    CREATE TRIGGER atelier_vast BEFORE UPDATE ON atelier
      BEGIN SELECT RAISE(ABORT, 'een atelier verandert niet'); END;
    CREATE TRIGGER ateliercasus_vast BEFORE UPDATE ON ateliercasus
      BEGIN SELECT RAISE(ABORT, 'een atelier verandert niet'); END;
    CREATE TRIGGER atelierduo_vast BEFORE UPDATE ON atelierduo
      BEGIN SELECT RAISE(ABORT, 'een duo verandert niet'); END;
    CREATE TRIGGER atelierdeelnemer_vast BEFORE UPDATE ON atelierdeelnemer
      BEGIN SELECT RAISE(ABORT, 'een deelnemer verandert niet'); END;
    CREATE TRIGGER ateliersessie_vast BEFORE UPDATE ON ateliersessie
      BEGIN SELECT RAISE(ABORT, 'een sessie van een atelier verandert niet'); END;
    CREATE TRIGGER atelierzitting_vast BEFORE UPDATE ON atelierzitting
      BEGIN SELECT RAISE(ABORT, 'wie waar zat verandert niet'); END;

    CREATE TRIGGER atelier_blijft BEFORE DELETE ON atelier
      WHEN NOT EXISTS (SELECT 1 FROM atelierdeur WHERE atelier = OLD.nummer)
      BEGIN SELECT RAISE(ABORT, 'een atelier blijft'); END;
    CREATE TRIGGER ateliercasus_blijft BEFORE DELETE ON ateliercasus
      WHEN NOT EXISTS (SELECT 1 FROM atelierdeur WHERE atelier = OLD.atelier)
      BEGIN SELECT RAISE(ABORT, 'een atelier blijft'); END;
    CREATE TRIGGER atelierduo_blijft BEFORE DELETE ON atelierduo
      WHEN NOT EXISTS (SELECT 1 FROM atelierdeur WHERE atelier = OLD.atelier)
      BEGIN SELECT RAISE(ABORT, 'een duo blijft'); END;
    CREATE TRIGGER atelierdeelnemer_blijft BEFORE DELETE ON atelierdeelnemer
      WHEN NOT EXISTS (SELECT 1 FROM atelierdeur WHERE atelier = OLD.atelier)
      BEGIN SELECT RAISE(ABORT, 'een deelnemer blijft'); END;
    CREATE TRIGGER ateliersessie_blijft BEFORE DELETE ON ateliersessie
      WHEN NOT EXISTS (SELECT 1 FROM deur WHERE sessie = OLD.sessie)
      BEGIN SELECT RAISE(ABORT, 'een sessie van een atelier blijft'); END;
    CREATE TRIGGER atelierzitting_blijft BEFORE DELETE ON atelierzitting
      WHEN NOT EXISTS (SELECT 1 FROM deur WHERE sessie = OLD.sessie)
      BEGIN SELECT RAISE(ABORT, 'wie waar zat blijft'); END;
    """
}
