package import Scenario

/// Which decisions a text names, to lay beside the one that was chosen with it.
package enum Afdoeningtekst {
  /// The kinds of decision that a route of the text can be; none where it says nothing of the kind (a straf, a condition).
  private static let soorten: [(route: Route, kan: [Afdoening])] = [
    (.strafbeschikking, [.strafbeschikking]), (.sepot, [.sepot01, .sepot02, .beleidssepot, .voorwaardelijkSepot]),
    (.halt, [.halt]), (.gedragsaanwijzing, [.gedragsaanwijzing]), (.hoorgesprek, [.omZitting]), (.isd, [.vorderenIsd]),
    (.dagvaarden, [.dagvaarden, .dagvaardenMetVoorwaarden, .vorderenIsd, .gedragsaanwijzing]),
    (.mediation, [.mediation]), (.reprimande, [.reprimande]), (.raadsonderzoek, [.raadsonderzoek]),
    (.zorg, [.crisismaatregel, .zorgmachtiging]),
  ]
  private static let ontkend = Patronen(
    "geen ..3; niet ..4; zonder; in plaats van; liever dan; te licht; te zwaar; te weinig; te klein; te mager; gaat ..2 te ver; wil*; adviseer*; vroeg*; stelde*"
  )

  /// The words of a decision that a text names while it names nothing of the kind that was chosen.
  ///
  /// - Parameters:
  ///   - text: An advice or a motivation.
  ///   - chosen: The decisions that were chosen on the form, with what goes together with them.
  /// - Returns: The words; nil when the text agrees, denies, or names no decision at all.
  package static func wijstNaarAnders(_ text: String, gekozen chosen: [Afdoening]) -> String? {
    let read = Ontleding(text)
    let named = soorten.compactMap { item in item.route.patronen.eerste(read).map { (item, $0) } }
    guard !named.isEmpty, !named.contains(where: { $0.0.kan.contains(where: chosen.contains) }) else { return nil }
    // What stands in a sentence with a denial may be what was left.
    let plain = named.filter { pair in
      let sentence = read.zinnen.first { $0.contains(pair.1.lowerBound) } ?? pair.1
      return !ontkend.raakt(read, sentence)
    }
    return plain.first.map { read.citaat($0.1) }
  }
}
