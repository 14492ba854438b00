import Foundation

/// A file that a verb writes for the user: whole or not at all.
enum Uitvoerbestand {
  /// Makes or replaces a file.
  ///
  /// - Throws: `Opdrachtfout`, 73 when it cannot be made.
  static func schrijf(_ bytes: [UInt8], naar path: String) throws(Opdrachtfout) {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Opdrachtfout(
        "Het bestand \(Uitvoer.veilig(path)) is niet te maken. Bestaat de map, en mag u erin schrijven?", .nietTeMaken)
    }
  }
}
