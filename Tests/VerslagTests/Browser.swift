import Foundation
import Glibc
import Testing

/// A real Chromium without a window, led over two pipes by the DevTools protocol.
///
/// Only for tests: whoever has no Chromium skips them, and is told so.
final class Browser {
  /// Where Chromium is; nil when this computer has none.
  static let pad = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  struct Fout: Error, CustomStringConvertible {
    var description: String
  }

  private let process = Process()
  private let map: URL
  private let naar: Int32
  private let van: Int32
  private var buffer: [UInt8] = []
  private var nummer = 0
  private var sessie = ""
  /// Everything that the page reported by itself, since it was opened.
  private(set) var meldingen: [[String: Any]] = []

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    let program = try #require(Browser.pad)
    map = FileManager.default.temporaryDirectory.appending(path: "leeratelier-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    let (input, output) = (map.appending(path: "in").path, map.appending(path: "uit").path)
    guard mkfifo(input, 0o600) == 0, mkfifo(output, 0o600) == 0 else { throw Fout(description: "no pipes") }
    // The protocol wants descriptors 3 and 4, which a shell can give.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      "exec '\(program)' --headless=new --no-sandbox --disable-gpu --no-first-run --disable-extensions "
        + "--disable-background-networking --user-data-dir='\(map.path)/profiel' --remote-debugging-pipe "
        + "3<'\(input)' 4>'\(output)' >/dev/null 2>&1",
    ]
    try process.run()
    naar = Glibc.open(input, O_WRONLY)
    van = Glibc.open(output, O_RDONLY)
    let target = try vraag("Target.createTarget", ["url": "about:blank"])
    let attached = try vraag(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    sessie = attached["sessionId"] as? String ?? ""
    for domain in ["Page", "Runtime", "Log", "Network"] { _ = try vraag("\(domain).enable") }
  }

  deinit {
    close(naar)
    close(van)
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: map)
  }

  /// Sends a command and waits for its result.
  @discardableResult
  func vraag(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    nummer += 1
    var message: [String: Any] = ["id": nummer, "method": method, "params": parameters]
    if !sessie.isEmpty { message["sessionId"] = sessie }
    let bytes = try Array(JSONSerialization.data(withJSONObject: message)) + [0]
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(naar, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Fout(description: "the browser reads no more") }
      sent += count
    }
    while true {
      let answer = try lees(20_000)
      guard answer["id"] as? Int == nummer else {
        meldingen.append(answer)
        continue
      }
      if let fault = answer["error"] { throw Fout(description: "\(method): \(fault)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func lees(_ milliseconds: Int32) throws -> [String: Any] {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let data = Data(buffer[..<end])
        buffer.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
      }
      var descriptor = pollfd(fd: van, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, milliseconds) > 0 else { throw Fout(description: "the browser says nothing") }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(van, &chunk, chunk.count)
      guard count > 0 else { throw Fout(description: "the browser is gone") }
      buffer += chunk[..<count]
    }
  }

  /// Opens a page from text, and waits until it is there.
  @discardableResult
  func open(_ html: String, naam: String, breedte: Int = 1280, hoogte: Int = 900) throws -> URL {
    let file = map.appending(path: "\(naam).html")
    try html.write(to: file, atomically: true, encoding: .utf8)
    meldingen = []
    try vraag(
      "Emulation.setDeviceMetricsOverride",
      ["width": breedte, "height": hoogte, "deviceScaleFactor": 1, "mobile": breedte < 600])
    try vraag("Page.navigate", ["url": file.absoluteString])
    while !meldingen.contains(where: { $0["method"] as? String == "Page.loadEventFired" }) {
      meldingen.append(try lees(20_000))
    }
    return file
  }

  /// The value of an expression in the page.
  func waarde(_ expression: String) throws -> Any? {
    let result = try vraag(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let fault = result["exceptionDetails"] { throw Fout(description: "\(expression): \(fault)") }
    return (result["result"] as? [String: Any])?["value"]
  }

  func getal(_ expression: String) throws -> Int { try (waarde(expression) as? NSNumber)?.intValue ?? -1 }
  func waar(_ expression: String) throws -> Bool { try (waarde(expression) as? NSNumber)?.boolValue ?? false }
  func tekst(_ expression: String) throws -> String { try waarde(expression) as? String ?? "" }

  /// What the page reported: console messages, exceptions, what the browser itself had against it.
  var klachten: [String] {
    meldingen.filter {
      ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"].contains($0["method"] as? String)
    }.map { "\($0["params"] ?? "")" }
  }

  /// The addresses that were asked for, in order.
  var adressen: [String] {
    meldingen.compactMap { message in
      guard message["method"] as? String == "Network.requestWillBeSent",
        let request = (message["params"] as? [String: Any])?["request"] as? [String: Any]
      else { return nil }
      return request["url"] as? String
    }
  }
}
