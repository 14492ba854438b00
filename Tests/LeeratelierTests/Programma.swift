import Foundation
import Testing

/// Runs the built program as a process: the tests of this folder see what a user sees.
enum Leeratelier {
  static let map = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let pad =
    Bundle.main.executableURL.map { $0.deletingLastPathComponent().appending(path: "leeratelier").path } ?? ""

  struct Uitkomst {
    var code: Int32
    var uit: String
    var fout: String
  }

  /// A folder of its own, removed by the caller's `defer`.
  static func werkmap() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "leeratelier-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  static func proces(_ words: [String], archief: URL?, extra: [String: String] = [:]) -> Process {
    // A program that was killed reads no more; writing to it is no reason to die as well.
    signal(SIGPIPE, SIG_IGN)
    let process = Process()
    process.executableURL = URL(filePath: pad)
    process.arguments = words
    var env = ProcessInfo.processInfo.environment
    env["LEERATELIER_SCENARIOS"] = map.appending(path: "scenarios").path
    env["LEERATELIER_ARCHIEF"] = archief?.appending(path: "archief/archief.sqlite").path
    env["ACCESSIBLE"] = nil
    env["TERM"] = "xterm-256color"
    for (name, value) in extra { env[name] = value }
    process.environment = env
    return process
  }

  /// Runs to the end, with this standard input.
  static func draai(_ words: [String], archief: URL? = nil, invoer: String = "", extra: [String: String] = [:]) throws
    -> Uitkomst
  {
    let process = proces(words, archief: archief, extra: extra)
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    if !invoer.isEmpty { try input.fileHandleForWriting.write(contentsOf: Data(invoer.utf8)) }
    try input.fileHandleForWriting.close()
    let out = output.fileHandleForReading.readDataToEndOfFile()
    let err = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Uitkomst(
      code: process.terminationStatus, uit: String(decoding: out, as: UTF8.self),
      fout: String(decoding: err, as: UTF8.self))
  }

  /// The newest session of an archive.
  static func code(_ archief: URL) throws -> String { try #require(codes(archief).first) }

  /// The codes of an archive, newest first.
  static func codes(_ archief: URL) throws -> [String] {
    struct Row: Decodable { let code: String }
    let listed = try draai(["sessies", "--json"], archief: archief).uit
    // While another process is making the archive there is nothing to list yet.
    return listed.isEmpty ? [] : try JSONDecoder().decode([Row].self, from: Data(listed.utf8)).map(\.code)
  }
}

/// Answers every question of the program, with a seed: what people do who try everything.
struct Proefspeler {
  private var state: UInt64
  private var gevraagd = 0
  /// After so many questions it only waits and closes: a play must end, also one by somebody who tries everything.
  private let lust: Int

  init(zaad: UInt64, lust: Int = 120) {
    self.lust = lust
    state = zaad &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func kies(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  /// The keys that answer what stands at the end of the output; nil when no question stands there yet.
  mutating func antwoord(op shown: String, scherm: Bool) -> String? {
    let enter = scherm ? "\r" : "\n"
    let tail = String(shown.suffix(scherm ? 2400 : 400))
    func ends(_ text: String) -> Bool { scherm ? tail.contains(text) : tail.hasSuffix(text + " ") }
    // The last of what was painted is what is asked: after a text may come a choice.
    let writing = tail.range(of: "Klaar: Ctrl-D", options: .backwards)?.lowerBound
    let choosing = tail.range(of: "\u{2018}terug\u{2019}):", options: .backwards)?.lowerBound
    if scherm, let writing, choosing.map({ $0 < writing }) ?? true {
      return "Wat is er het afgelopen jaar veranderd?" + "\u{4}"
    }
    if !scherm, tail.contains("een punt besluit haar") {
      return "Wat is er het afgelopen jaar veranderd?\n.\n"
    }
    if ends("Keuze (nummer of woord, ? voor uitleg):") {
      gevraagd += 1
      if gevraagd > lust { return (gevraagd % 2 == 0 ? "wachten" : "afsluiten") + enter }
      switch kies(10) {
      case 0...3: return "wachten" + enter
      case 4: return "afsluiten" + enter
      case 5: return ["?", "dossier", "berichten", "begrip ISD", "zomaar", ""][kies(6)] + enter
      default: return "\(1 + kies(17))" + enter
      }
    }
    // What was typed while a text was asked stays at a choice until it is wiped (Ctrl-U).
    if ends("\u{2018}terug\u{2019}):") {
      let wipe = scherm ? "\u{15}" : ""
      return wipe + (kies(12) == 0 ? "terug" : "\(1 + kies(4))") + enter
    }
    // Something that cannot be taken back: mostly done, now and then not.
    if ends("\u{2018}terug\u{2019}:") { return (kies(8) == 0 ? "terug" : "") + enter }
    if ends("te beginnen:") || ends("Enter voor verder:") || ends("voor bent:") || ends("Enter voor het vervolg:")
      || ends("terug te gaan:") || ends("verder te gaan:") || ends("verder te schrijven:") || ends("gaat verder:")
      || ends("voor de scorekaart:") || ends("af te sluiten:")
    {
      return enter
    }
    return nil
  }
}
