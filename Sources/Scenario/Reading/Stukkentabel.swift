/// Puzzelstukken as rows of a sheet with named columns: most authors collect them there.
package enum Stukkentabel {
  /// A column: its name, and whether a row must have something in it.
  package enum Kolom: String, CaseIterable, Sendable {
    case id, over, houder, systeem, leefgebied, aard, datum, gevoeligheid, titel, tekst, beslissingen, doelen, toegang
    case ookBekendBij = "ook_bekend_bij"
    case herkenning
    case blijftReden = "blijft_reden"
    case blijftUitweg = "blijft_uitweg"
    case blijftVragen = "blijft_vragen"
    case tegenspraak
    case vanafMinuten = "vanaf_minuten"
    case geenProbleem = "geen_probleem"

    var isVerplicht: Bool {
      switch self {
      case .id, .houder, .leefgebied, .aard, .datum, .gevoeligheid, .titel, .tekst, .toegang: true
      default: false
      }
    }
  }

  /// What is wrong with a sheet, and where.
  package struct Fout: Equatable, Sendable {
    /// The line of the file, from 1.
    package let regel: Int
    /// The column, as it is called in the sheet; empty: the whole sheet.
    package let kolom: String
    /// What is wrong and what to do, in Dutch.
    package let tekst: String
  }

  // MARK: writing

  /// The cells of a puzzelstuk, in the order of the columns.
  package static func cellen(_ piece: Puzzelstuk) -> [String] { Kolom.allCases.map { cel($0, piece) } }

  private static func cel(_ column: Kolom, _ piece: Puzzelstuk) -> String {
    func list(_ items: [String]) -> String { items.joined(separator: ", ") }
    switch column {
    case .id: return piece.id
    case .over: return piece.over?.rawValue ?? ""
    case .houder: return piece.houder.rawValue
    case .systeem: return piece.systeem ?? ""
    case .leefgebied: return piece.leefgebied.rawValue
    case .aard: return piece.aard.rawValue
    case .datum: return piece.vanaf == nil ? piece.datum.geschreven : ""
    case .gevoeligheid: return piece.gevoeligheid.rawValue
    case .titel: return piece.titel
    case .tekst: return piece.tekst
    case .beslissingen: return list(piece.beslissingen)
    case .doelen: return list(piece.doelen)
    case .toegang: return list(piece.toegang.map(\.rawValue))
    case .ookBekendBij: return list(piece.ookBekendBij.map(\.rawValue))
    case .herkenning: return list(piece.herkenning)
    case .blijftReden: return piece.blijft?.reden ?? ""
    case .blijftUitweg: return piece.blijft?.uitweg ?? ""
    case .blijftVragen:
      return (piece.blijft?.vragen ?? []).map {
        ([$0.id, $0.vraag, $0.antwoord.replacing("\n\n", with: " \u{B6} ")] + ($0.puzzelstuk.map { [$0] } ?? []))
          .joined(separator: " | ")
      }.joined(separator: "\n")
    case .tegenspraak: return list(piece.tegenspraak)
    case .vanafMinuten: return piece.vanaf.map(String.init) ?? ""
    case .geenProbleem: return piece.geenProbleem ? "ja" : ""
    }
  }

  // MARK: reading

  /// The puzzelstukken of a sheet, with everything that is wrong with it.
  package static func lees(_ bytes: [UInt8]) -> (stukken: [Puzzelstuk], fouten: [Fout]) {
    let rows = Rekenbladlezer.lees(bytes)
    guard let head = rows.first else { return ([], [Fout(regel: 1, kolom: "", tekst: "het blad is leeg")]) }
    var faults: [Fout] = []
    var places: [Kolom: Int] = [:]
    for (index, name) in head.cellen.enumerated() where !name.isEmpty {
      guard let column = kolom(name) else {
        let near = NearMiss.suggestion(for: naam(name), among: Kolom.allCases.map(\.rawValue))
        let fault = "deze kolom bestaat niet" + (near.map { "; bedoelde u \(citaat($0))?" } ?? "; laat haar weg")
        faults.append(Fout(regel: head.regel, kolom: name, tekst: fault))
        continue
      }
      if places[column] != nil {
        faults.append(Fout(regel: head.regel, kolom: name, tekst: "deze kolom staat er twee keer"))
      }
      places[column] = index
    }
    let lacking = Kolom.allCases.filter { $0.isVerplicht && places[$0] == nil }.map(\.rawValue)
    if !lacking.isEmpty {
      faults.append(
        Fout(
          regel: head.regel, kolom: opsomming(lacking),
          tekst: lacking.count == 1
            ? "deze kolom ontbreekt in de eerste rij" : "deze kolommen ontbreken in de eerste rij"))
    }
    guard faults.isEmpty else { return ([], faults) }
    var pieces: [Puzzelstuk] = []
    for row in rows.dropFirst() {
      var reader = Rijlezer(rij: row, plaatsen: places)
      if let piece = reader.stuk() {
        if pieces.contains(where: { $0.id == piece.id }) { reader.meld(.id, "\(citaat(piece.id)) staat er twee keer") }
        pieces.append(piece)
      }
      faults += reader.fouten
    }
    if rows.count == 1 {
      faults.append(Fout(regel: head.regel, kolom: "", tekst: "onder de namen van de kolommen staat niets"))
    }
    return (pieces, faults)
  }

  private static func naam(_ text: String) -> String {
    String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  /// The parts of a cell with a list; a comma between two digits is one of a number.
  fileprivate static func delen(_ text: String) -> [Substring] {
    let letters = Array(text)
    var parts: [Substring] = []
    var begin = text.startIndex
    var index = text.startIndex
    for (place, letter) in letters.enumerated() {
      let next = text.index(after: index)
      let isNumber =
        letter == "," && place > 0 && letters[place - 1].isNumber && letters.indices.contains(place + 1)
        && letters[place + 1].isNumber
      if letter == ";" || letter.isNewline || letter == "," && !isNumber {
        parts.append(text[begin..<index])
        begin = next
      }
      index = next
    }
    return parts + [text[begin...]]
  }

  private static func kolom(_ text: String) -> Kolom? { Kolom(rawValue: naam(text)) }

  /// One row that is being read.
  private struct Rijlezer {
    let rij: Rekenbladlezer.Rij
    let plaatsen: [Kolom: Int]
    var fouten: [Fout] = []

    mutating func meld(_ column: Kolom, _ text: String) {
      fouten.append(Fout(regel: rij.regel, kolom: column.rawValue, tekst: text))
    }

    func cel(_ column: Kolom) -> String {
      guard let index = plaatsen[column], rij.cellen.indices.contains(index) else { return "" }
      return rij.cellen[index]
    }

    private func lijst(_ column: Kolom) -> [String] {
      Stukkentabel.delen(cel(column)).map { Stukkentabel.gesnoeid($0) }.filter {
        !$0.isEmpty
      }
    }

    /// A word of a closed list, as it stands in files or on the screen.
    private mutating func keuze<T: RawRepresentable<String> & CaseIterable>(
      _ column: Kolom, _ word: String, _ type: T.Type, naam: (T) -> String
    ) -> T? {
      let low = Stukkentabel.naam(word)
      if let found = T.allCases.first(where: { $0.rawValue == low || Stukkentabel.naam(naam($0)) == low }) {
        return found
      }
      let all = T.allCases.map(\.rawValue)
      meld(
        column,
        NearMiss.suggestion(for: low, among: all).map { "\(citaat(word)) bestaat niet; bedoelde u \(citaat($0))?" }
          ?? "\(citaat(word)) bestaat niet; kies uit \(opsomming(all, "of", maximum: 40))")
      return nil
    }

    private mutating func keuzes<T: RawRepresentable<String> & CaseIterable>(
      _ column: Kolom, _ type: T.Type, naam: (T) -> String
    ) -> [T] {
      lijst(column).compactMap { keuze(column, $0, type, naam: naam) }
    }

    private mutating func ids(_ column: Kolom) -> [String] {
      // In a casus without a zaak a stuk counts for outcomes of the weegoverleg.
      for word in lijst(column)
      where !Values.isIdentifier(word) && !(column == .beslissingen && Weeguitkomst(rawValue: word) != nil) {
        meld(column, "een id bestaat uit kleine letters, cijfers en streepjes; hier staat \(citaat(word))")
      }
      return lijst(column)
    }

    mutating func stuk() -> Puzzelstuk? {
      let later = !cel(.vanafMinuten).isEmpty
      for column in Kolom.allCases where column.isVerplicht && cel(column).isEmpty && !(later && column == .datum) {
        meld(column, "hier staat niets")
      }
      guard fouten.isEmpty else { return nil }
      let since = Int(cel(.vanafMinuten))
      if later, !(since.map { (1...129_600).contains($0) } ?? false) {
        meld(.vanafMinuten, "schrijf minuten na de instroom, zoals 120; hier staat \(citaat(cel(.vanafMinuten)))")
      }
      if !Values.isIdentifier(cel(.id)) {
        let better = Values.gevouwen(cel(.id))
        meld(
          .id,
          "een id bestaat uit 1 tot 40 kleine letters, cijfers en streepjes; schrijf bijvoorbeeld \(citaat(better))")
      }
      let period = later && cel(.datum).isEmpty ? ISOPeriod() : Stukkentabel.periode(cel(.datum))
      if period == nil {
        meld(
          .datum,
          "schrijf hoe oud het is bij de instroom, zoals P3M of \u{2018}3 maanden\u{2019}; hier staat \(citaat(cel(.datum)))"
        )
      }
      let holder = rol(.houder, cel(.houder))
      let area = keuze(.leefgebied, cel(.leefgebied), Leefgebied.self, naam: \.naam)
      let nature = keuze(.aard, cel(.aard), Aard.self, naam: \.rawValue)
      let secrecy = keuze(.gevoeligheid, cel(.gevoeligheid), Gevoeligheid.self, naam: \.naam)
      let about = cel(.over).isEmpty ? nil : keuze(.over, cel(.over), Persoon.Hoedanigheid.self, naam: \.rawValue)
      let ways = keuzes(.toegang, Toegang.self, naam: \.rawValue)
      let also = lijst(.ookBekendBij).compactMap { rol(.ookBekendBij, $0) }
      let (decisions, purposes) = (ids(.beslissingen), ids(.doelen))
      let kept = voorbehoud()
      let noProblem = jaNee(.geenProbleem)
      guard let period, let holder, let area, let nature, let secrecy else { return nil }
      return Puzzelstuk(
        id: cel(.id), houder: holder, systeem: cel(.systeem).isEmpty ? nil : cel(.systeem), leefgebied: area,
        aard: nature,
        datum: period, gevoeligheid: secrecy, titel: cel(.titel), tekst: Stukkentabel.alineas(cel(.tekst)),
        beslissingen: decisions, doelen: purposes,
        toegang: ways, blijft: kept, herkenning: lijst(.herkenning), ookBekendBij: also, over: about,
        geenProbleem: noProblem, tegenspraak: ids(.tegenspraak), vanaf: since)
    }

    /// Whether a cell says yes; an empty one says no.
    private mutating func jaNee(_ column: Kolom) -> Bool {
      switch cel(column).lowercased() {
      case "ja", "waar", "true", "x": return true
      case "", "nee", "onwaar", "false": return false
      default:
        meld(column, "schrijf \u{2018}ja\u{2019} of laat het leeg; hier staat \(citaat(cel(column)))")
        return false
      }
    }

    /// A role, or the id of one that the casus names itself: whether it does, `controleer` says of the casus.
    private mutating func rol(_ column: Kolom, _ word: String) -> Rol? {
      let low = Stukkentabel.naam(word)
      let known = Rol.allCases.contains { $0.rawValue == low || Stukkentabel.naam($0.naam) == low }
      let near = NearMiss.suggestion(for: low, among: Rol.allCases.map(\.rawValue))
      // A slip of the finger is seldom in the first letter: 'dochter' is no 'rechter'.
      if !known, Values.isIdentifier(word), near?.first != low.first {
        return .eigen(EigenRol(id: word))
      }
      return keuze(column, word, Rol.self, naam: \.naam)
    }

    private mutating func voorbehoud() -> Puzzelstuk.Voorbehoud? {
      let (reason, out) = (cel(.blijftReden), cel(.blijftUitweg))
      guard !reason.isEmpty || !out.isEmpty || !cel(.blijftVragen).isEmpty else { return nil }
      if reason.isEmpty { meld(.blijftReden, "wie iets bij zich houdt, zegt waarom; hier staat niets") }
      if out.isEmpty { meld(.blijftUitweg, "wie iets bij zich houdt, biedt iets anders aan; hier staat niets") }
      var questions: [Puzzelstuk.Voorbehoud.Vraag] = []
      for line in cel(.blijftVragen).split(whereSeparator: \.isNewline) {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { Stukkentabel.gesnoeid($0) }
        guard (3...4).contains(parts.count), Values.isIdentifier(parts[0]) else {
          meld(
            .blijftVragen,
            "een regel is: id | vraag | antwoord, en zo nodig | puzzelstuk; hier staat \(citaat(String(line)))")
          continue
        }
        questions.append(
          .init(
            id: parts[0], vraag: parts[1], antwoord: parts[2].replacing(" \u{B6} ", with: "\n\n"),
            puzzelstuk: parts.count == 4 ? parts[3] : nil))
      }
      return .init(reden: Stukkentabel.alineas(reason), uitweg: Stukkentabel.alineas(out), vragen: questions)
    }
  }

  /// The paragraphs of a cell: every line is one.
  fileprivate static func alineas(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map(gesnoeid).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  fileprivate static func gesnoeid(_ text: Substring) -> String {
    var part = text
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }

  /// A period as a file has it, or as people write it: `3 maanden`, `1 jaar en 2 maanden`.
  package static func periode(_ text: String) -> ISOPeriod? {
    if let found = ISOPeriod(text.uppercased()) { return found }
    var words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init).filter {
      $0 != "en" && $0 != "geleden"
    }[...]
    guard !words.isEmpty else { return nil }
    var found = ISOPeriod()
    while let first = words.popFirst() {
      let ones: Set<String> = ["een", "één"]
      guard let count = ones.contains(first) ? 1 : Int(first), (0...9999).contains(count), let unit = words.popFirst()
      else { return nil }
      switch unit {
      case "jaar", "jaren": found.jaren = count
      case "maand", "maanden": found.maanden = count
      case "week", "weken": found.weken = count
      case "dag", "dagen": found.dagen = count
      case "uur", "uren": found.uren = count
      case "minuut", "minuten": found.minuten = count
      default: return nil
      }
    }
    return found
  }
}

extension ISOPeriod {
  /// The period as a file has it.
  package var geschreven: String {
    func part(_ count: Int, _ letter: String) -> String { count == 0 ? "" : "\(count)\(letter)" }
    let day = part(jaren, "Y") + part(maanden, "M") + part(weken, "W") + part(dagen, "D")
    let time = part(uren, "H") + part(minuten, "M")
    return day.isEmpty && time.isEmpty ? "P0D" : "P" + day + (time.isEmpty ? "" : "T" + time)
  }
}
