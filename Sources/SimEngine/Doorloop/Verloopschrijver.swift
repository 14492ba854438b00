package import Scenario
import Tekst

extension Verloop {
  /// A played session as an expected run: what participants did, and which kinds of event came of each.
  ///
  /// Findings are left out: which of them must be there is for the author to say.
  /// - Parameters:
  ///   - sessie: The session.
  ///   - naam: How the run is called.
  /// - Returns: The run, or in Dutch what of the session a run cannot say.
  package static func van(_ sessie: Sessie, naam: String) -> (verloop: Verloop, gemist: [String]) {
    var missed: [String] = []
    if sessie.opening.gewoonte != .zorgvuldig {
      missed.append("de gewoonte \(sessie.opening.gewoonte.rawValue) van de gesimuleerde rollen")
    }
    let calls = sessie.aanroepen
    var steps: [Stap] = []
    for (index, call) in calls.enumerated() {
      switch call.invoer {
      case .handeling(let action, let seat, _):
        let end = calls.indices.contains(index + 1) ? calls[index + 1].begin : sessie.gebeurtenissen.count
        let kinds = sessie.gebeurtenissen[call.begin..<end].map(\.soort)
        steps.append(Stap(stoel: seat, handeling: action, verwacht: kinds))
      case .overdracht: missed.append("een stoel die overgedragen werd")
      case .incident, .casusincident: missed.append("een incident van de trainer")
      case .verlenging: missed.append("een termijn die de trainer verlengde")
      // Nothing came of these: the run is the same without.
      case .hint, .pauze: continue
      }
    }
    let opening = sessie.opening
    var run = Verloop(
      naam: naam, casus: opening.casus.id, regio: opening.regio.id, datum: opening.instroomdatum.iso,
      zaad: opening.zaad, rollen: opening.rollen, stappen: steps, scorekaart: [])
    run.kort = opening.kort
    return (run, missed)
  }

  /// A file with one or more runs, as `VerloopReader` reads it: a step a line.
  package static func bestand(_ verlopen: [Verloop]) -> String {
    "{\n  \"formaat\": 1,\n  \"verlopen\": [\n\(regels(verlopen))\n  ]\n}\n"
  }

  /// A file of runs with one more at the end, everything else as it was; nil: it has no list to put it in.
  package static func metErbij(_ tekst: String, _ run: Verloop) -> String? {
    guard let close = tekst.lastIndex(of: "]"),
      let last = tekst[..<close].lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    let comma = "[,".contains(tekst[last]) ? "" : ","
    return tekst[...last] + comma + "\n" + regels([run]) + "\n  " + tekst[close...]
  }

  private static func regels(_ verlopen: [Verloop]) -> String {
    func json(_ part: some Recorddeel) -> String {
      var out = RecordSchrijver()
      out.object { part.schrijf(in: &$0) }
      return String(decoding: out.bytes, as: UTF8.self)
    }
    let runs = verlopen.map { run in
      let steps = run.stappen.map { "        " + json(Stapdeel(stap: $0)) }.joined(separator: ",\n")
      // The head is an object of its own; the steps go in before its closing brace.
      return "    " + json(Kopdeel(verloop: run)).dropLast() + ",\n      \"stappen\": [\n\(steps)\n      ]\n    }"
    }
    return runs.joined(separator: ",\n")
  }
}

/// What a run says before its steps.
private struct Kopdeel: Recorddeel {
  var verloop: Verloop

  func schrijf(in out: inout RecordSchrijver) {
    out.veld("naam", verloop.naam)
    out.veld("casus", verloop.casus)
    out.veld("regio", verloop.regio)
    out.veld("datum", verloop.datum)
    out.veld("zaad", Int(exactly: verloop.zaad))
    out.veld("kort", verloop.kort ? true : nil)
    out.veld("rollen", verloop.rollen.map { Rollendeel(rollen: $0) })
  }
}

private struct Rollendeel: Recorddeel {
  var rollen: [Stoel: [Rol]]

  func schrijf(in out: inout RecordSchrijver) {
    for seat in Stoel.allCases { out.veld(seat.rawValue, rollen[seat]?.map(\.rawValue)) }
  }
}

private struct Stapdeel: Recorddeel {
  var stap: Verloop.Stap

  func schrijf(in out: inout RecordSchrijver) {
    var action = stap.handeling
    action.koppelvlak = action.koppelvlak.map { KoppelvlakID(rawValue: $0.rawValue) }
    let record = HandelingRecordV1(action, rol: \.rawValue)
    out.veld("stoel", stap.stoel.rawValue)
    out.veld("handeling", record.soort)
    record.schrijfDelen(in: &out, soort: nil)
    out.veld("verwacht", stap.verwacht?.map(\.rawValue))
    out.veld("weigering", stap.weigering?.rawValue)
  }
}
