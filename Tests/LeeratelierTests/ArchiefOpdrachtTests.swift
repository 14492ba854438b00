import Foundation
import Proefhulp
import SQLite
import Testing

/// The verbs that keep, check, save and remove an archive, as a begeleider uses them.
@Suite struct ArchiefOpdrachtTests {
  let folder: URL
  private var pad: String { folder.appending(path: "archief/archief.sqlite").path }

  init() throws { folder = try Leeratelier.werkmap() }

  private func draai(_ words: String..., invoer: String = "", extra: [String: String] = [:]) throws
    -> Leeratelier.Uitkomst
  { try Leeratelier.draai(words, archief: folder, invoer: invoer, extra: extra) }

  private func opgenomen() throws -> String {
    _ = try draai("duo", "nachtslot", invoer: "\n")
    return try Leeratelier.code(folder)
  }

  @Test func aCopyIsMadeCheckedAndPutBackAndWhatWasThereIsKept() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let code = try opgenomen()
    let copy = folder.appending(path: "kopie.sqlite").path
    let made = try draai("reservekopie", copy)
    #expect(made.code == 0 && made.uit.contains("1 sessie") && made.uit.contains("terugzetten"))
    let later = try opgenomen()
    #expect(try draai("terugzetten", copy, invoer: "nee\n").uit.contains("niets teruggezet"))
    #expect(try Leeratelier.codes(folder) == [later, code])
    let back = try draai("terugzetten", copy, invoer: "ja\n")
    #expect(back.code == 0 && back.uit.contains(later), "\(back.uit) \(back.fout)")
    #expect(try Leeratelier.codes(folder) == [code])
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "archief").path)
    let aside = try #require(kept.first { $0.contains("voor-terugzetten") })
    let old = try draai("sessies", "--archief", folder.appending(path: "archief/\(aside)").path)
    #expect(old.uit.contains(later) && old.uit.contains(code))
    #expect(try draai("terugzetten", pad).code == 64)
    #expect(try draai("reservekopie", pad).code == 73)
    // Nor is anything else written over: an older copy may be the only good one.
    let letter = folder.appending(path: "brief.txt")
    try Data("Beste collega".utf8).write(to: letter)
    for there in [copy, letter.path] {
      let before = try Data(contentsOf: URL(filePath: there))
      let refused = try draai("reservekopie", there)
      #expect(refused.code == 73 && refused.fout.contains("wordt niet overschreven"), "\(refused)")
      #expect(try Data(contentsOf: URL(filePath: there)) == before)
    }
  }

  @Test func aDamagedCopyIsNotPutBackAndAnUnreadableArchiveIsMovedAside() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let code = try opgenomen()
    let copy = folder.appending(path: "kopie.sqlite").path
    _ = try draai("reservekopie", copy)
    let bad = folder.appending(path: "stuk.sqlite").path
    try FileManager.default.copyItem(atPath: copy, toPath: bad)
    try Database(pad: bad).execute(
      "DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET tijd = tijd + 1 WHERE volgnummer = 1")
    let refused = try draai("terugzetten", bad, "--ja")
    #expect(refused.code == 65 && refused.fout.contains("herstel") && refused.fout.contains(code))
    try Data("geen archief".utf8).write(to: URL(filePath: pad))
    let said = try draai("sessies")
    #expect(said.code == 65 && said.fout.contains("leeratelier terugzetten"))
    #expect(try draai("terugzetten", copy, "--ja").code == 0)
    #expect(try Leeratelier.codes(folder) == [code])
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "archief").path)
    #expect(kept.contains { $0.contains("voor-terugzetten") })
  }

  @Test func damageIsSaidRefusedAndWhatCanBeSavedIs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let code = try opgenomen()
    let whole = try opgenomen()
    #expect(try draai("controleer-archief").code == 0)
    try Database(pad: pad).execute(
      "DROP TRIGGER gebeurtenis_vast; UPDATE gebeurtenis SET wandklok = '' WHERE sessie = 1 AND volgnummer = 1")
    let checked = try draai("controleer-archief", "--json")
    #expect(checked.code == 65 && checked.uit.contains(code) && !checked.uit.contains(whole))
    for verb in [
      ["exporteer", code, "--als", "json", "--trainer"], ["rapport", code, "--uit", "-", "--trainer"],
      ["hervat", code],
    ] {
      let refused = try Leeratelier.draai(verb, archief: folder)
      #expect(refused.code == 65 && refused.uit.isEmpty && refused.fout.contains("leeratelier herstel"), "\(verb)")
    }
    let target = folder.appending(path: "nieuw.sqlite").path
    #expect(try draai("herstel", pad).code == 64)
    let saved = try draai("herstel", pad, "--uit", target)
    #expect(saved.code == 65 && saved.uit.contains("\(code): gered, nog open, maar"), "\(saved.uit)")
    #expect(saved.uit.contains("\(whole): gered") && saved.uit.contains("waarvan 1 geheel"))
    #expect(try draai("controleer-archief", target).code == 0)
    #expect(try draai("herstel", pad, "--uit", target).code == 73)
    let nothing = folder.appending(path: "niets.sqlite").path
    try Data("geen archief".utf8).write(to: URL(filePath: nothing))
    let none = folder.appending(path: "geen.sqlite").path
    #expect(try draai("herstel", nothing, "--uit", none).code == 65)
    #expect(!FileManager.default.fileExists(atPath: none))
  }

  @Test func removingNamesWhatGoesAlongAndAsks() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try draai("voorbeeld", "nachtslot")
    let code = try Leeratelier.code(folder)
    #expect(try draai("watals", code, "--daarna", "simulatie", invoer: "wachten\n1\n600\n30\n").code == 0)
    let branch = try Leeratelier.code(folder)
    try #require(branch != code)
    let other = try opgenomen()
    _ = try draai("noteer", code, "3", "Zeldzaamwoord")
    #expect(try draai("verwijder").code == 64 && draai("verwijder", code, "--ouder-dan", "P1Y").code == 64)
    let unsure = try draai("verwijder", code, invoer: "misschien\n")
    #expect(
      unsure.uit.contains(branch) && unsure.uit.contains("andere wegen") && unsure.uit.contains("niets verwijderd"))
    #expect(try Leeratelier.codes(folder).count == 3)
    #expect(try draai("verwijder", code, invoer: "ja\n").uit.contains("2 sessies zijn verwijderd"))
    #expect(try Leeratelier.codes(folder) == [other])
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "archief").path) {
      let bytes = try Data(contentsOf: folder.appending(path: "archief/\(name)"))
      #expect(bytes.range(of: Data("Zeldzaamwoord".utf8)) == nil && bytes.range(of: Data(code.utf8)) == nil, "\(name)")
    }
    let checked = try draai("controleer-archief")
    #expect(
      checked.code == 0 && checked.uit.contains("2 sessies eerder verwijderd") && checked.uit.contains("begeleider"))
    #expect(try draai("verwijder", code, "--ja").code == 65)
  }

  /// The term is kept when a begeleider asks for something, not when somebody plays, and never by a line that is not understood.
  @Test func theTermIsKeptAndSaid() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "archief"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(Meegeleverd.wortel)/Tests/OpnameTests/Fixtures/v1/archief.sqlite", toPath: pad)
    let settings = folder.appending(path: "instellingen")
    let env = ["LEERATELIER_INSTELLINGEN": settings.path]
    let upgraded = try draai("sessies", extra: env)
    #expect(upgraded.fout.contains("8 sessies kregen controlegetallen"))
    #expect(try draai("sessies", extra: env).fout.isEmpty)
    let database = try Database(pad: pad)
    // As if they were played in 2020, and recorded so.
    try database.execute(
      "DROP TRIGGER sessie_vast; UPDATE sessie SET geopend = '2020-01-01T10:00:00+01:00' WHERE nummer <= 3")
    for wrong in ["bewaartermijn = een jaar", "bewaartermijn", "bewaartermijn = PT1H", "termijn = P1Y"] {
      try Data("# wie\n\(wrong)\n".utf8).write(to: settings)
      let refused = try draai("monitor", extra: env)
      #expect(refused.code == 78 && refused.fout.contains("regel 2") && refused.uit.isEmpty, "\(wrong)")
    }
    try Data("# Afgesproken met de begeleiders.\nbewaartermijn = P2Y  # twee jaar\n".utf8).write(to: settings)
    #expect(try draai("duo", "nachtslot", invoer: "\n", extra: env).code == 0)
    #expect(try Leeratelier.codes(folder).count == 9, "playing removes nothing")
    let kept = try draai("monitor", extra: env)
    #expect(
      kept.code == 0 && kept.fout.contains("Bewaartermijn P2Y") && kept.fout.contains("3 sessies van vóór"),
      "\(kept.fout)")
    #expect(try Leeratelier.codes(folder).count == 6)
    #expect(try draai("monitor", extra: env).fout.isEmpty)
    #expect(try draai("verwijder", "--ouder-dan", "P100Y").uit.contains("niets verwijderd"))
  }

  /// A folder that nobody here may write: everything that reads works, and only writing refuses.
  @Test(.enabled(if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
  func whereNothingCanBeWrittenReadingGoesOn() throws {
    defer {
      chmod(folder.appending(path: "archief").path, 0o700)
      try? FileManager.default.removeItem(at: folder)
    }
    _ = try draai("voorbeeld", "nachtslot")
    let code = try Leeratelier.code(folder)
    let place = folder.appending(path: "archief").path
    chmod(pad, 0o444)
    chmod(place, 0o555)
    chmod(folder.path, 0o755)
    /// As somebody who is not root, who may write everywhere.
    func alsGast(_ words: String...) throws -> Leeratelier.Uitkomst {
      guard geteuid() == 0 else { return try Leeratelier.draai(words, archief: folder) }
      let process = Leeratelier.proces([], archief: folder)
      process.executableURL = URL(filePath: "/usr/bin/setpriv")
      process.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", Leeratelier.pad] + words
      let (out, err) = (Pipe(), Pipe())
      (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, out, err)
      try process.run()
      let output = out.fileHandleForReading.readDataToEndOfFile()
      let errors = err.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return .init(
        code: process.terminationStatus, uit: String(decoding: output, as: UTF8.self),
        fout: String(decoding: errors, as: UTF8.self))
    }
    let before = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    for words in [
      ["sessies"], ["terugkijken", code], ["scorekaart", code], ["rapport", code, "--uit", "-"], ["monitor"],
      ["exporteer", code, "--als", "csv"], ["notities", code], ["controleer-archief"],
    ] {
      let read = try {
        switch words.count {
        case 1: return try alsGast(words[0])
        case 2: return try alsGast(words[0], words[1])
        default: return try alsGast(words[0], words[1], words[2], words[3])
        }
      }()
      #expect(read.code == 0 && !read.uit.isEmpty, "\(words): \(read.fout)")
    }
    for words in [
      ("noteer", code, "1", "x"), ("duo", "nachtslot", "--zaad", "1"), ("verwijder", code, "--ja", "--toegankelijk"),
    ] {
      let refused = try alsGast(words.0, words.1, words.2, words.3)
      #expect(refused.code == 74 && refused.fout.contains("alleen te lezen"), "\(words): \(refused.fout)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).sorted() == before)
  }

  /// Tab is pressed by accident as well: it shows the codes of an older archive and leaves every byte of it.
  @Test func completingAWordChangesNoArchive() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "oud.sqlite")
    let fixture = Leeratelier.map.appending(path: "Tests/OpnameTests/Fixtures/v1/archief.sqlite")
    try FileManager.default.copyItem(at: fixture, to: path)
    let before = try Data(contentsOf: path)
    let result = try Leeratelier.draai(
      ["aanvullen", "--", "terugkijken", ""], extra: ["LEERATELIER_ARCHIEF": path.path])
    #expect(result.code == 0 && result.uit.split(separator: "\n").count > 2, "\(result.uit)\(result.fout)")
    #expect(try Data(contentsOf: path) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("oud") } == ["oud.sqlite"])
  }
}
