import FoundationEssentials
import Opname
import Scenario
import SimEngine
import Tekst
import Verslag

extension Opdrachten {
  static let oordelen: [Opdracht] = [
    Opdracht(
      vorm: Opdrachtvorm(
        naam: "beoordeel", kort: "adviezen beoordelen: in een bestand, of zelf in een sessie",
        argumenten: "[BESTAND|CODE]",
        uitleg:
          "Leest adviezen (één JSON-object per regel: id, instroom, vastgesteld, huiselijk_geweld, "
          + "minderjarig, tekst en desgewenst labels) en geeft per eis een oordeel 0, 1 of 2 met de reden. Met "
          + "--vergelijk: de overeenstemming met de labels. Een object met soort (vraag, antwoord met vraag, "
          + "afwijkreden met advies, motivering met uitkomst) en tekst wordt per aspect beoordeeld. Het bestand - is de standaardinvoer. Met de CODE van "
          + "een sessie geeft u zelf een oordeel over de adviezen daarin; het komt naast het automatische te "
          + "staan. Met --overeenstemming: hoe vaak mens en programma in het hele archief hetzelfde vonden.",
        opties: [
          .init(naam: "json", waarde: nil, uitleg: "één JSON-object per regel"),
          .init(naam: "vergelijk", waarde: nil, uitleg: "overeenstemming met de labels, per eis, met n en interval"),
          .init(naam: "overeenstemming", waarde: nil, uitleg: "mens naast programma, over alle sessies in het archief"),
          trainer,
          .init(naam: "invoer", waarde: "BESTAND", uitleg: "met een CODE: antwoorden uit een bestand"),
          .init(naam: "kenmerken", waarde: nil, uitleg: "wat de geleerde weging ziet, per tekst, als JSON"),
          .init(naam: "zaad", waarde: "GETAL", uitleg: "zaad van de bootstrap"),
        ], voorbeeld: "leeratelier beoordeel adviezen.jsonl --vergelijk"),
      doe: beoordeel)
  ]

  private static func beoordeel(_ env: Omgeving) throws -> Uitgang {
    if env.argumenten.heeft("overeenstemming") {
      if let extra = env.argumenten.plaats.first {
        throw Opdrachtfout(
          "--overeenstemming gaat over het hele archief; \u{2018}\(extra)\u{2019} hoort er niet bij.", .gebruik)
      }
      return try overeenstemming(env)
    }
    guard let path = env.argumenten.plaats.first else {
      throw Opdrachtfout(
        "De opdracht beoordeel vraagt een BESTAND, de CODE van een sessie, of --overeenstemming.", .gebruik)
    }
    // A file with the name of a code is a file.
    if let code = Sessiecode(path), !FileManager.default.fileExists(atPath: path) { return try zelf(env, code) }
    let data = try env.inhoud(path)
    let read = AdviezenBestand.lees(data)
    for fault in read.fouten { Uitvoer.melding("\(path): \(fault.melding)") }
    if read.records.isEmpty, read.teksten.isEmpty, read.fouten.isEmpty {
      Uitvoer.melding("\(path): er staan geen adviezen in dit bestand.")
    }
    if env.argumenten.heeft("kenmerken") {
      for record in read.teksten { Uitvoer.dataregel(Kenmerkregel.tekst(record)) }
      for record in read.records { Uitvoer.dataregel(Kenmerkregel.advies(record)) }
    } else if env.argumenten.heeft("vergelijk") {
      let seed = try env.argumenten.zaad()
      if !read.records.isEmpty || read.teksten.isEmpty {
        Uitvoer.regel(Vergelijking(read.records, zaad: seed).alsTekst)
      }
      if !read.teksten.isEmpty { Uitvoer.regel(Tekstvergelijking(read.teksten, zaad: seed).alsTekst) }
    } else {
      for record in read.teksten {
        let judgements = record.tekst.oordelen
        if env.argumenten.heeft("json") {
          Uitvoer.dataregel(AdviezenBestand.regel(id: record.id, judgements))
        } else {
          toon(record, judgements)
        }
      }
      for record in read.records {
        let judgements = AdviesJudge.beoordeel(record.invoer)
        if env.argumenten.heeft("json") {
          Uitvoer.dataregel(AdviezenBestand.regel(id: record.id, judgements))
        } else {
          toon(record, judgements)
        }
      }
    }
    return read.fouten.isEmpty ? .goed : .gegevens
  }

  /// Own judgements on the advices of a session.
  private static func zelf(_ env: Omgeving, _ code: Sessiecode) throws -> Uitgang {
    let (archive, _, state) = try gesloten(env)
    if env.argumenten.heeft("json") {
      let notes = try archive.aantekeningen(code).geldig.compactMap { Mensoordeel($0) }
      try Uitvoer.json(
        AdviesTekst.adviezen(state).map { Adviesrij($0.gebeurtenis, $0.stuk, state.kwaliteit($0.stuk), notes) })
      return .goed
    }
    let control = try env.bediening(invoer: env.argumenten.waarde("invoer"))
    defer { control.sluit() }
    do {
      let judged = try Beoordelen(archief: archive, code: code, sessie: state, bediening: control).loop()
      if !judged {
        throw Opdrachtfout(
          "In de sessie \(code.tekst) is geen advies vastgelegd: er is niets te beoordelen.", .geenInvoer)
      }
    } catch is Gestopt {
      control.sluit()
      Uitvoer.melding("Gestopt. Wat u over een heel advies al had gezegd, is bewaard.")
    }
    return .goed
  }

  /// An advice of a session with both kinds of judgement, for other programs.
  private struct Adviesrij: Encodable {
    struct Mens: Encodable {
      let door: String, wandklok: String
      let oordelen: [String: Int], opmerkingen: [String: String]
    }
    let gebeurtenis: Int, vastgesteld: String, tekst: String, gesimuleerd: Bool, regelversie: String
    let automatisch: [String: Int]
    let mens: [Mens]

    init(_ number: Int, _ advice: Adviesstuk, _ judged: [Eisoordeel], _ notes: [Mensoordeel]) {
      gebeurtenis = number
      vastgesteld = advice.datum
      tekst = advice.tekst
      gesimuleerd = advice.gesimuleerd
      regelversie = AdviesJudge.versie
      automatisch = Dictionary(
        uniqueKeysWithValues: judged.compactMap { item in item.oordeel.map { (item.eis.rawValue, $0.rawValue) } })
      mens = notes.filter { $0.gebeurtenis == number }.map { one in
        Mens(
          door: one.door, wandklok: one.wandklok,
          oordelen: Dictionary(uniqueKeysWithValues: one.oordelen.map { ($0.key.rawValue, $0.value.rawValue) }),
          opmerkingen: Dictionary(uniqueKeysWithValues: one.opmerkingen.map { ($0.key.rawValue, $0.value) }))
      }
    }
  }

  /// How well humans and program agree, over every session that can be read.
  private static func overeenstemming(_ env: Omgeving) throws -> Uitgang {
    let seed = try env.argumenten.zaad()
    var pairs = [[Overeenstemming.Paar]](repeating: [], count: Kwaliteitseis.allCases.count)
    var unread: [String] = []
    var advices = 0
    let none = "Er zijn nog geen eigen oordelen in het archief. Geef ze met: \(Programma.aanroep) beoordeel CODE"
    guard let archive = try env.bestaandArchief() else {
      Uitvoer.regel(none)
      return .goed
    }
    for code in try archive.sessies(met: .oordeel) {
      // One note per advice and judge counts: the last, which is what that judge thinks now.
      var last: [String: Mensoordeel] = [:]
      for one in try archive.aantekeningen(code).geldig.compactMap({ Mensoordeel($0) }) {
        last["\(one.gebeurtenis) \(one.door)"] = one
      }
      guard !last.isEmpty else { continue }
      guard let state = try? archive.lees(code).sessie else {
        unread.append(code.tekst)
        continue
      }
      for (number, advice) in AdviesTekst.adviezen(state) {
        let given = last.values.filter { $0.gebeurtenis == number }.sorted { $0.door < $1.door }
        if !given.isEmpty { advices += 1 }
        for one in given {
          for (index, item) in state.kwaliteit(advice).enumerated() {
            guard let human = one.oordelen[item.eis], let automatic = item.oordeel else { continue }
            pairs[index].append(Overeenstemming.Paar(mens: human, ander: automatic))
          }
        }
      }
    }
    if pairs.allSatisfy(\.isEmpty) {
      Uitvoer.regel(none)
    } else {
      Uitvoer.regel(
        "Mens naast programma (regels \(AdviesJudge.versie)), "
          + "\(advices == 1 ? "1 advies" : "\(advices) adviezen"). Per beoordelaar telt het laatste oordeel; twee "
          + "oordelen over één advies tellen apart.")
      Uitvoer.regel(Vergelijking(paren: pairs, zonderLabels: 0, zaad: seed).alsTekst)
    }
    if !unread.isEmpty { Uitvoer.melding("Niet meegeteld, want niet te lezen: \(unread.joined(separator: ", ")).") }
    return .goed
  }

  private static func toon(_ record: TekstRecord, _ judgements: [Tekstoordeel]) {
    Uitvoer.regel(
      "\(record.tekst.soort.prefix(1).uppercased())\(record.tekst.soort.dropFirst()) \(Uitvoer.veilig(record.id))")
    for item in judgements {
      Uitvoer.alinea("  \(item.aspect.naam): \(item.oordeel.rawValue)\(twijfel(item.isZeker)). \(item.waarom)")
      if !item.suggestie.isEmpty { Uitvoer.alinea(item.suggestie, inspringen: "     ") }
    }
    Uitvoer.regel("")
  }

  /// Behind a judgement that could as well be another.
  private static func twijfel(_ isSure: Bool) -> String { isSure ? "" : " (het programma twijfelt)" }

  private static func toon(_ record: AdviesRecord, _ judgements: [Eisoordeel]) {
    Uitvoer.regel("Advies \(Uitvoer.veilig(record.id))")
    for item in judgements {
      guard let verdict = item.oordeel else { continue }
      Uitvoer.alinea("  \(item.eis.rawValue): \(verdict.rawValue)\(twijfel(item.isZeker)). \(item.waarom)")
      if !item.suggestie.isEmpty { Uitvoer.alinea(item.suggestie, inspringen: "     ") }
    }
    Uitvoer.regel("")
  }
}
