/// Somebody whom a casus names itself: a second victim, a daughter, a huisarts, a school (format 2).
///
/// One object for every mention: a role is copied at every step of a session.
package final class EigenRol: Sendable {
  /// How a sentence speaks of it.
  package enum Lidwoord: String, Sendable, CaseIterable {
    case de, het, geen
  }

  /// Where it can belong.
  package static let netwerken: [Netwerk] = [.gesprek, .veiligheidshuis, .zsm]

  /// The id in the casus, which is its word in files and exports.
  package let id: String
  /// The name on screen.
  package let naam: String
  package let netwerk: Netwerk
  package let lidwoord: Lidwoord
  /// Its place among the roles, and the seed of its draws: a function of the id, after those that every casus has.
  package let rang: Int

  /// - Parameters:
  ///   - id: The id in the casus.
  ///   - naam: The name on screen; nil: the id, for who knows no more than that.
  ///   - netwerk: Where it belongs.
  ///   - lidwoord: How a sentence speaks of it; nil: a name with a capital stands alone, another has 'de'.
  package init(id: String, naam: String? = nil, netwerk: Netwerk = .gesprek, lidwoord: Lidwoord? = nil) {
    self.id = id
    self.naam = naam ?? id
    self.netwerk = netwerk
    self.lidwoord = lidwoord ?? ((naam ?? id).first?.isUppercase == true ? .geen : .de)
    // FNV-1a: the same in every run of every version.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    rang = 100 + Int(hash % 1_000_000_000)
  }

  /// The name with its article, as in a running sentence.
  package var metLidwoord: String { lidwoord == .geen ? naam : "\(lidwoord.rawValue) \(naam)" }
}

extension Rol {
  /// The word in a recording: one of a casus itself is written out, so that the line can be read by itself.
  package var vastgelegd: String {
    guard case .eigen(let own) = self else { return rawValue }
    return "eigen:\(own.netwerk.rawValue):\(own.id):\(own.lidwoord.rawValue):\(own.naam)"
  }

  /// The role of a word in a recording; nil: this version has none such.
  package init?(vastgelegd word: String) {
    if let known = Rol(rawValue: word) {
      self = known
      return
    }
    let parts = word.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0] == "eigen", let network = Netwerk(rawValue: parts[1]),
      EigenRol.netwerken.contains(network), Values.isIdentifier(parts[2]),
      let article = EigenRol.Lidwoord(rawValue: parts[3]), !parts[4].isEmpty
    else { return nil }
    self = .eigen(EigenRol(id: parts[2], naam: parts[4], netwerk: network, lidwoord: article))
  }
}
