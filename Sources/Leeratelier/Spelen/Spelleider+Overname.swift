import Glibc
import Opname
import SimEngine
import Scenario

/// A seat that the trainer took over while it was played here.
extension Spelleider {
  /// Whether the seats that are played here are still held here.
  ///
  /// Whoever hands a seat to the simulation holds it for a moment, and lets it go: that page says itself what happened.
  var isVanOns: Bool {
    guard let plaatsen else { return true }
    func isHeld() -> Bool { (try? plaatsen.controleer()) != nil }
    if isHeld() { return true }
    usleep(Self.tweedeBlik)
    return isHeld()
  }

  /// Microseconds until one looks again whether a seat was taken over.
  private static let tweedeBlik: UInt32 = 300_000

  /// What somebody reads whose seat is played on another screen now: where what they wrote is, and how they come back.
  ///
  /// - Parameter line: What stood half typed at a question.
  /// - Returns: How the command ends.
  func overgenomen(_ line: String) -> Opdrachtfout {
    var seat = stoelen.first ?? .zsm
    do throws(ArchiefFout) { try plaatsen?.controleer() } catch {
      if case .stoelOvergenomen(_, let taken) = error { seat = taken }
    }
    var text = ArchiefFout.stoelOvergenomen(code: code, stoel: seat).boodschap
    text += "\nDe stoel wordt nu op een ander scherm gespeeld."
    if let drafts = try? wachtend(), drafts.keys.contains(where: { $0.stoel == seat }) {
      text += " De tekst waar u aan schreef, is bewaard en ligt daar klaar."
    }
    if !line.isEmpty { text += "\nIn de regel stond nog, en dat is niet gedaan: \u{2018}\(line)\u{2019}" }
    return Opdrachtfout(text, .nietToegestaan)
  }
}
