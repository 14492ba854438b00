import Foundation
import Opname
import Scenario
import Testing

/// The account of docs/atelier.md can do nothing but play: tried with a real sshd on the loopback.
@Suite(.serialized) struct AtelierSshTests {
  private static let sshd = "/usr/sbin/sshd"

  /// A running sshd with the lines of the documentation, for the account that runs the tests.
  private final class Server {
    let folder: URL
    let poort: Int
    let naam: String
    private let process = Process()

    init(_ folder: URL) throws {
      self.folder = folder
      naam = NSUserName()
      poort = try Server.vrijePoort()
      for key in ["host", "sleutel"] {
        let made = try AtelierSshTests.draai(
          "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.appending(path: key).path])
        #expect(made.code == 0, "\(made.uit)")
      }
      if geteuid() == 0 {
        try FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
      }
      let lines = try AtelierSshTests.regels().map { line in
        line.replacingOccurrences(of: "Match User oefen", with: "Match User \(naam)")
          .replacingOccurrences(of: "/usr/bin/leeratelier", with: Leeratelier.pad)
      }
      let archive = folder.appending(path: "archief/archief.sqlite").path
      let config =
        [
          "Port \(poort)", "ListenAddress 127.0.0.1", "HostKey \(folder.path)/host", "PidFile none", "UsePAM no",
          "StrictModes no", "AuthorizedKeysFile \(folder.path)/sleutel.pub", "PermitRootLogin yes",
          "Subsystem sftp internal-sftp",
        ] + lines + [
          // What a test needs, and a room does not: the archive of this test.
          "  SetEnv LEERATELIER_ARCHIEF=\(archive) LEERATELIER_SCENARIOS=\(Leeratelier.map.path)/scenarios"
        ]
      let file = folder.appending(path: "sshd_config")
      try Data((config.joined(separator: "\n") + "\n").utf8).write(to: file)
      // Behind a shell: sshd closes whatever it was given, also that by which Foundation sees whether it still runs.
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", "\"$0\" \"$@\" & trap \"kill $!\" TERM; wait", AtelierSshTests.sshd, "-D", "-e", "-f", file.path,
      ]
      let log = folder.appending(path: "log")
      try Data().write(to: log)
      process.standardError = try FileHandle(forWritingTo: log)
      try AtelierSshTests.start(process)
      // Until it listens; an idle moment is short.
      for _ in 0..<200 where try !luistert() { usleep(20_000) }
    }

    deinit {
      process.terminate()
      process.waitUntilExit()
    }

    var log: String { (try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)) ?? "" }

    private func luistert() throws -> Bool { log.contains("Server listening") }

    private static func vrijePoort() throws -> Int {
      let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(handle) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      try withUnsafeMutablePointer(to: &address) { pointer in
        try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
          guard bind(handle, raw, size) == 0, getsockname(handle, raw, &size) == 0 else {
            throw POSIXError(.EADDRINUSE)
          }
        }
      }
      return Int(UInt16(bigEndian: address.sin_port))
    }

    private var opties: [String] {
      [
        "-F", "none", "-i", folder.appending(path: "sleutel").path, "-o", "BatchMode=yes",
        "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
      ]
    }

    func ssh(_ before: [String], _ after: [String] = [], invoer: String = "") throws -> (code: Int32, uit: String) {
      try AtelierSshTests.draai(
        "/usr/bin/ssh", opties + ["-p", "\(poort)"] + before + ["\(naam)@127.0.0.1"] + after, invoer: invoer)
    }

    func haal(_ program: String, _ words: [String], invoer: String = "") throws -> (code: Int32, uit: String) {
      try AtelierSshTests.draai("/usr/bin/\(program)", opties + ["-P", "\(poort)"] + words, invoer: invoer)
    }
  }

  /// The lines of the documentation that make the account, without their indent.
  private static func regels() throws -> [String] {
    let text = try String(contentsOf: Leeratelier.map.appending(path: "docs/atelier.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("Match User oefen") })
    return lines[start...].prefix { !$0.contains("```") }.map { String($0.dropFirst(3)) }
  }

  private static func draai(_ program: String, _ words: [String], invoer: String = "") throws -> (
    code: Int32, uit: String
  ) {
    let process = Process()
    // What is allowed by mistake may last for ever: 124 is no answer that is expected.
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["30", program] + words
    var env = ProcessInfo.processInfo.environment
    // Line by line: what comes back is read as text.
    env["TERM"] = "dumb"
    process.environment = env
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
    try start(process)
    try? output.fileHandleForWriting.close()
    if !invoer.isEmpty { try input.fileHandleForWriting.write(contentsOf: Data(invoer.utf8)) }
    if invoer.isEmpty { try input.fileHandleForWriting.close() }
    let out = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }

  /// Starts a program that hears every signal: a thread of the test blocks some, and sshd must hear that a session ended.
  private static func start(_ process: Process) throws {
    var (none, old) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &old)
    defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
    try process.run()
  }

  @Test(.timeLimit(.minutes(20))) func theAccountOfTheRoomCanPlayAndNothingElse() throws {
    guard FileManager.default.isExecutableFile(atPath: AtelierSshTests.sshd),
      FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh")
    else {
      print(
        "OVERGESLAGEN: er is geen sshd op deze computer (apt install openssh-server); docs/atelier.md is hier niet beproefd."
      )
      return
    }
    let folder = try Leeratelier.werkmap()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Leeratelier.draai(["atelier", "nieuw", "zaal", "--casus", "pleintje", "--duos", "2"], archief: folder)
    let archive = try Archief(pad: folder.appending(path: "archief/archief.sqlite").path)
    let code = try #require(archive.atelier("zaal").duos.first).code.tekst
    let server = try Server(folder)
    // Whatever is asked for, the program asks for a code; a wrong one opens nothing.
    let other = try server.ssh(["-tt"], ["cat", "/etc/passwd"], invoer: "bcd-fgh\nstop\n")
    #expect(other.uit.contains("Met welke code doet u mee?"), "\(other.uit) \(server.log)")
    #expect(other.uit.contains("is hier niet bekend") && !other.uit.contains("root:"))
    // No files, by any way.
    let copy = folder.appending(path: "gehaald").path
    #expect(try server.haal("scp", ["\(server.naam)@127.0.0.1:/etc/passwd", copy]).code != 0)
    #expect(try server.haal("scp", ["-O", "\(server.naam)@127.0.0.1:/etc/passwd", copy]).code != 0)
    #expect(!FileManager.default.fileExists(atPath: copy))
    let listed = try server.haal("sftp", ["-b", "-", "\(server.naam)@127.0.0.1"], invoer: "")
    #expect(listed.code != 0 && !listed.uit.contains("sftp> "))
    // No ports, from here to there and back, and no second program beside it.
    let through = try server.ssh(["-W", "127.0.0.1:\(server.poort)"], invoer: "x\r\n")
    #expect(through.code == 255 && !through.uit.contains("SSH-2.0"), "\(through.uit)")
    let back = try server.ssh(["-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:\(server.poort)"])
    #expect(back.code == 255, "\(back.uit)")
    // The environment is the server's: nobody points the program at another archive.
    let elsewhere = folder.appending(path: "ander.sqlite").path
    let pointed = try server.ssh(
      ["-tt", "-o", "SetEnv=LEERATELIER_ARCHIEF=\(elsewhere)"], invoer: "\(code)\nuil\nstop\n")
    #expect(pointed.uit.contains("Hoe wilt u hier heten?"), "\(pointed.uit)")
    #expect(!FileManager.default.fileExists(atPath: elsewhere))
    // And one does play: the code, a pseudonym, a seat.
    let played = try server.ssh(["-tt"], invoer: "\(code.uppercased())\nreiger\n1\nstop\n")
    #expect(played.code == 0 && played.uit.contains("Gestopt. Alles is bewaard"), "\(played.uit)")
    let round = try #require(archive.atelier("zaal").duos.first?.rondes.first)
    #expect(round.pseudoniem(.zsm) == "reiger" || round.pseudoniem(.veiligheidshuis) == "reiger")
  }
}
