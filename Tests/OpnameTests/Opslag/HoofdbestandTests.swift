import Foundation
import Opname
import Proefhulp
import SQLite
import Scenario
import SimEngine
import Testing

/// An archive that is written over in its place is noticed; one that others write to as they should, is not.
@Suite struct HoofdbestandTests {
  let map: Testmap

  init() throws { map = try Testmap() }

  private func sessie(_ archive: Archief) throws -> Opgenomen {
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    return try archive.open(opening, bron: bron)
  }

  /// Writes bytes over a file as `cp` does: the same file, with something else in it.
  private func overschrijf(_ bytes: Data) throws {
    let file = try #require(FileHandle(forWritingAtPath: map.archief))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  private func meldtWeg(_ archive: Archief) {
    let fault = #expect(throws: ArchiefFout.self) { try archive.controleerPlaats() }
    guard case .weg? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(throws: ArchiefFout.self) { _ = try sessie(archive) }
  }

  /// A checkpoint, also of another process, a removal with the clean-up after it, and an archive that is new.
  @Test func whoWritesAsItShouldIsLetAlone() throws {
    let archive = try Archief(pad: map.archief)
    try archive.controleerPlaats()
    let first = try sessie(archive)
    // Everything is in the log still.
    try archive.controleerPlaats()
    let other = try Archief(pad: map.archief)
    let second = try sessie(other)
    for _ in 0..<3 {
      #expect(try Database(pad: map.archief).emptyLog())
      try archive.controleerPlaats()
      _ = try sessie(archive)
      _ = try sessie(other)
    }
    // The last one: its number is of another afterwards.
    let last = try sessie(other)
    for code in [second.code, last.code] {
      #expect(try other.verwijder([code], door: "begeleider"))
      try archive.controleerPlaats()
    }
    _ = try sessie(archive)
    #expect(try Database(pad: map.archief).emptyLog())
    try archive.controleerPlaats()
    try Database(pad: map.archief).execute("VACUUM")
    #expect(try Database(pad: map.archief).emptyLog())
    try archive.controleerPlaats()
    // Times that changed, and nothing else.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: map.archief)
    try archive.controleerPlaats()
    #expect(try archive.lees(first.code).code == first.code)
  }

  /// Somebody who reads on keeps the log from being moved whole: the file by itself is then of no moment at all.
  @Test func whatIsHalfMovedIsLetAlone() throws {
    let archive = try Archief(pad: map.archief, wachttijd: 50)
    let opname = try sessie(archive)
    let reader = try Database(pad: map.archief)
    for _ in 0..<4 {
      try reader.execute("BEGIN; SELECT count(*) FROM sessie")
      for _ in 0..<6 { _ = try sessie(archive) }
      #expect(try !Database(pad: map.archief, wachttijd: 20).emptyLog())
      try archive.controleerPlaats()
      _ = try sessie(archive)
      reader.rollback()
    }
    #expect(try archive.lees(opname.code).code == opname.code)
  }

  @Test(arguments: [false, true]) func anEmptiedFileIsNoticed(_ isNew: Bool) throws {
    let archive = try Archief(pad: map.archief)
    _ = try sessie(archive)
    if !isNew { _ = try Database(pad: map.archief).emptyLog() }
    try archive.controleerPlaats()
    try overschrijf(Data())
    meldtWeg(archive)
  }

  @Test(arguments: [false, true]) func anotherArchiveOverItIsNoticed(_ isNew: Bool) throws {
    let elsewhere = try Testmap()
    do {
      let other = try Archief(pad: elsewhere.archief)
      _ = try sessie(other)
      _ = try sessie(other)
    }
    let archive = try Archief(pad: map.archief)
    _ = try sessie(archive)
    if !isNew { _ = try Database(pad: map.archief).emptyLog() }
    try archive.controleerPlaats()
    // Also when both were made in the same second.
    try overschrijf(try Data(contentsOf: URL(filePath: elsewhere.archief)))
    meldtWeg(archive)
  }

  @Test func anEarlierCopyOverItIsNoticed() throws {
    let archive = try Archief(pad: map.archief)
    _ = try sessie(archive)
    let copy = map.pad + "/kopie"
    #expect(FileManager.default.createFile(atPath: copy, contents: nil))
    try Archief.reservekopie(van: map.archief, naar: copy)
    _ = try sessie(archive)
    #expect(try Database(pad: map.archief).emptyLog())
    try archive.controleerPlaats()
    try overschrijf(try Data(contentsOf: URL(filePath: copy)))
    meldtWeg(archive)
  }

  /// Looking into the file takes away no lock of this process: another still waits for its turn.
  @Test func lookingTakesNoLockAway() throws {
    let archive = try Archief(pad: map.archief)
    _ = try sessie(archive)
    let other = try Archief(pad: map.archief)
    _ = try sessie(other)
    _ = try Database(pad: map.archief).emptyLog()
    try archive.controleerPlaats()
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    var info = stat()
    #expect(stat(map.archief, &info) == 0)
    #expect(locks.contains(":\(info.st_ino) "), "no lock on the archive")
  }
}
