package import Scenario
package import SimEngine

/// Two paths of one session side by side: the recording, and what came of another choice.
package struct Takvergelijking: Sendable {
  /// A rule of the scorekaart on which the two differ.
  package struct Verschil: Equatable, Sendable {
    package var deel: Deel
    package var titel: String
    /// nil: a finding on the duo.
    package var stoel: Stoel?
    /// The judgements in words, with what was found; empty when the rule gave nothing there.
    package var origineel: [String]
    package var tak: [String]
  }

  package let origineel: Sessiebron
  package let tak: Sessiebron
  /// Number of the event at which the paths part.
  package let keuze: Int
  /// What was done there in the recording, and in the branch (nil: nothing yet).
  package let gedaan: Verricht
  package let anders: Verricht?

  /// nil when the one is no branch of the other.
  package init?(_ origineel: Sessiebron, _ tak: Sessiebron) {
    guard let from = Herkomst(tak.herkomst), from.code == origineel.code,
      let done = origineel.sessie.verricht(from.gebeurtenis)
    else { return nil }
    self.origineel = origineel
    self.tak = tak
    keuze = from.gebeurtenis
    gedaan = done
    anders = tak.sessie.verricht(from.gebeurtenis)
  }

  /// The facts of both, label by label.
  package var kern: [(label: String, origineel: String, tak: String)] {
    zip(Kern.rijen(origineel.sessie), Kern.rijen(tak.sessie)).map { ($0.label, $0.tekst, $1.tekst) }
  }

  /// The rules on which the scorekaarten differ, in the order of the scorekaart.
  package var verschillen: [Verschil] {
    let (a, b) = (groepen(origineel.sessie), groepen(tak.sessie))
    return Scoreregels.alle.flatMap { rule -> [Verschil] in
      [Stoel.zsm, .veiligheidshuis, nil].compactMap { seat in
        let key = Sleutel(regel: rule.id, stoel: seat)
        let (left, right) = (a[key] ?? [], b[key] ?? [])
        guard left.map(\.oordeel) != right.map(\.oordeel) else { return nil }
        func words(_ findings: [Bevinding]) -> [String] { findings.map { "[\($0.oordeel.naam)] \($0.tekst)" } }
        return Verschil(
          deel: rule.deel, titel: rule.titel, stoel: seat, origineel: words(left), tak: words(right))
      }
    }
  }

  /// Rules that gave a finding on one path only, by name: what was not done there cannot be judged there.
  package func eenzijdig(_ kant: KeyPath<Verschil, [String]>) -> [String] {
    verschillen.filter { $0[keyPath: kant].isEmpty }.map { item in
      "\(item.titel)\(item.stoel.map { " (\($0.naam))" } ?? "")"
    }
  }

  /// The differences on which both paths gave a finding.
  package var tweezijdig: [Verschil] { verschillen.filter { !$0.origineel.isEmpty && !$0.tak.isEmpty } }

  /// The four perspectives of both aflopen: name, gain, price and question of each; nil where nothing was decided.
  package var aflopen: [(naam: String, origineel: Beslissing.Perspectief?, tak: Beslissing.Perspectief?)] {
    func views(_ sessie: Sessie) -> [(naam: String, perspectief: Beslissing.Perspectief)]? {
      guard sessie.casus.heeftZaak else { return AfloopTekst.verhalen(sessie).first?.perspectieven }
      return sessie.besluit.flatMap { sessie.casus.beslissing($0.beslissing) }.map { sessie.aflopen($0) }
    }
    let (a, b) = (views(origineel.sessie), views(tak.sessie))
    // Of a decision that could not fall, and did at the hands of a participant, the casus tells nothing to lay beside it.
    if a?.isEmpty == true || b?.isEmpty == true { return [] }
    guard let names = (a ?? b)?.map(\.naam) else { return [] }
    return names.indices.map { (names[$0], a?[$0].perspectief, b?[$0].perspectief) }
  }

  /// Whether both paths came to the same decision and to the same end.
  package var isZelfdeAfloop: Bool {
    origineel.sessie.besluit?.beslissing == tak.sessie.besluit?.beslissing
      && aflopen.allSatisfy { $0.origineel == $0.tak }
  }

  /// Decisions that were proposed where the paths part and that fell on neither: how those would have gone is told, too.
  package var nietGenomen: [Beslissing] {
    let taken = [origineel, tak].compactMap { $0.sessie.besluit?.beslissing }
    var found: [Beslissing] = []
    for id in [gedaan.handeling.beslissing, anders?.handeling.beslissing].compactMap(\.self) where !taken.contains(id) {
      guard let decision = origineel.sessie.casus.beslissing(id), !decision.afloop.isLeeg,
        !found.contains(where: { $0.id == id })
      else {
        continue
      }
      found.append(decision)
    }
    return found
  }

  private struct Sleutel: Hashable {
    var regel: String
    var stoel: Stoel?
  }

  private func groepen(_ sessie: Sessie) -> [Sleutel: [Bevinding]] {
    Dictionary(grouping: Scorekaart.van(sessie).bevindingen) { Sleutel(regel: $0.regel, stoel: $0.stoel) }
  }
}

/// Where a branch comes from: `kmt-rvx@12` in the archive.
package struct Herkomst: Equatable, Sendable {
  package var code: String
  /// Number of the event in whose place something else was done.
  package var gebeurtenis: Int

  package init(code: String, gebeurtenis: Int) {
    self.code = code
    self.gebeurtenis = gebeurtenis
  }

  /// Reads what the archive holds; nil for a session of its own.
  package init?(_ tekst: String?) {
    guard let parts = tekst?.split(separator: "@", maxSplits: 1), parts.count == 2, let number = Int(parts[1]) else {
      return nil
    }
    self.init(code: String(parts[0]), gebeurtenis: number)
  }

  /// As the archive holds it.
  package var tekst: String { "\(code)@\(gebeurtenis)" }
}
