import Foundation
import Testing

/// Serialized: each test waits on processes of its own, and two cores serve only so many.
@Suite(.serialized) struct SpelenTests {
  /// Feeds a linear session from a pipe until the program ends.
  private func speel(_ words: [String], _ folder: URL, zaad: UInt64, dood na: Int? = nil) throws -> (
    uit: String, code: Int32
  ) {
    let process = Leeratelier.proces(words + ["--toegankelijk"], archief: folder)
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
    try process.run()
    var player = Proefspeler(zaad: zaad)
    var shown = ""
    var questions = 0
    let reading = output.fileHandleForReading.fileDescriptor
    try output.fileHandleForWriting.close()
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      var descriptor = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      if poll(&descriptor, 1, 20_000) == 0 {
        Issue.record("the program asks something that this test does not know: \(shown.suffix(400))")
        kill(process.processIdentifier, SIGKILL)
        break
      }
      let count = read(reading, &chunk, chunk.count)
      if count <= 0 { break }
      shown += String(decoding: chunk[..<count], as: UTF8.self)
      guard let answer = player.antwoord(op: shown, scherm: false) else { continue }
      questions += 1
      if questions > 1500 { break }
      if let na, questions == na {
        kill(process.processIdentifier, SIGKILL)
        break
      }
      try input.fileHandleForWriting.write(contentsOf: Data(answer.utf8))
      shown = String(shown.suffix(100)) + ""
      if !answer.isEmpty { shown += "\n(antwoord)\n" }
    }
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return (shown, process.terminationStatus)
  }

  @Test(arguments: ["jas-voor-de-winter", "nachtslot"]) func aDuoPlaysLineByLineToTheEnd(_ casus: String) throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try speel(["duo", casus], folder, zaad: 7)
    #expect(result.code == 0)
    let list = try Leeratelier.draai(["sessies"], archief: folder).uit
    #expect(list.contains("gesloten"), "\(list) \(result.uit)")
  }

  @Test func aSessionKilledAtRandomPointsResumesWithNothingLost() throws {
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    var lengths: [Int] = []
    _ = try speel(["oefen", "trappenhuis", "--stoel", "zsm"], folder, zaad: 3, dood: 4)
    let code = try Leeratelier.code(folder)
    for round in 0..<50 {
      lengths.append(try aantalStappen(code, folder))
      let result = try speel(["hervat", code], folder, zaad: UInt64(100 + round), dood: 1 + round % 7)
      #expect(result.code == 9 || result.code == 0)
    }
    lengths.append(try aantalStappen(code, folder))
    #expect(lengths == lengths.sorted(), "an event that was recorded is gone: \(lengths)")
    #expect((lengths.last ?? 0) > (lengths.first ?? 0))
  }

  private func aantalStappen(_ code: String, _ folder: URL) throws -> Int {
    let shown = try Leeratelier.draai(["terugkijken", code, "--trainer"], archief: folder, invoer: "q\n").uit
    let words = shown.split(whereSeparator: { $0.isWhitespace })
    let index = try #require(words.firstIndex(of: "van").flatMap { Int(words[$0 + 1]) })
    return index
  }
}
