/// Lays out pages in a window: `Blad` and a size in, rows out; no terminal, nothing remembered.
///
/// No row is wider than the window, and a screen has exactly as many rows as the window.
struct Bladindeling {
  let maat: Maat

  init(_ maat: Maat) { self.maat = Maat(kolommen: max(1, maat.kolommen), rijen: max(1, maat.rijen)) }

  /// Columns to fold text to.
  var breedte: Int { max(1, maat.kolommen - 2) }

  /// How many lines of news fit beside the rest of a seat's screen.
  ///
  /// In a low window the menu takes what there is; the news then has a page of its own.
  var nieuwsregels: Int { maat.rijen < 20 ? 0 : max(6, maat.rijen - 18) }

  /// What is asked below every page of a long text but the last.
  static let vervolg = "Enter voor het vervolg:"

  // MARK: a screen

  /// What is asked at the bottom of a screen.
  struct Onder {
    var vraag: String
    var invoer = Regelinvoer()
    /// A short remark above the question.
    var opmerking: String?
    /// While pages are turned: the question after the last of them, for which they are divided.
    var slotvraag: String?
    /// While pages are turned: how many rows of a remark there were when they were divided.
    var opmerkingsruimte = 0
  }

  /// The screen of a page.
  ///
  /// - Parameters:
  ///   - blad: What is shown; nil: nothing.
  ///   - number: Which page of a long text, from 0; a number after the last means the last.
  ///   - onder: What is asked.
  /// - Returns: As many rows as the window has, and the cursor.
  func beeld(_ blad: Blad?, bladzij number: Int, _ onder: Onder) -> Schermbeeld {
    let question = vraagregels(onder.vraag, onder: blad)
    let remark = opmerkingsregels(onder.opmerking)
    // A remark has rows of its own: what it is about must stay to be seen.
    let room = max(0, maat.rijen - question.count - remark.count)
    var rows: [Schermregel] = []
    if let blad, room > 0 {
      rows.append(balk(blad))
      if blad.vast {
        rows += vast(blad, room - 1)
      } else {
        let pages = bladzijden(
          blad, voor: onder.slotvraag ?? onder.vraag, opmerking: max(onder.opmerkingsruimte, remark.count))
        rows += pages[max(0, min(number, pages.count - 1))]
      }
    }
    rows = Array(rows.prefix(room))
    rows += Array(repeating: Schermregel(), count: room - rows.count)
    rows += remark.map { Schermregel($0, .vet) }
    let last = question.last ?? ""
    let input = onder.invoer.venster(max(1, maat.kolommen - Breedte.van(last) - 2))
    rows += question.dropLast().map { Schermregel($0, .vet) }
    rows.append(Schermregel(last, .vet) + Schermregel(" " + input.tekst))
    let column = min(maat.kolommen - 1, Breedte.van(last) + 1 + input.kolom)
    rows = rows.suffix(maat.rijen).map { $0.hoogstens(maat.kolommen) }
    return Schermbeeld(regels: rows, cursor: (rows.count - 1, column), vraagregels: question.count)
  }

  /// The bar at the top: what and where, and the clock.
  func balk(_ blad: Blad) -> Schermregel { balk(Uitvoer.veilig(blad.kop), kort: blad.kopKort, blad.klok) }

  func balk(_ kop: String, kort: String? = nil, _ right: String) -> Schermregel {
    // In a very narrow window what one looks at matters more than the clock.
    let clock = right.isEmpty || maat.kolommen - Breedte.van(right) < 14 ? "" : " " + right + " "
    let room = max(0, maat.kolommen - Breedte.van(clock) - 1)
    let left =
      Breedte.van(kop) <= room ? kop : kort.map { Breedte.kort(Uitvoer.veilig($0), room) } ?? Breedte.kort(kop, room)
    return Schermregel(" " + Breedte.pas(left, room) + clock, .omgekeerd).hoogstens(maat.kolommen)
  }

  // MARK: the remark

  /// The rows of a remark above the question; none where there is none.
  func opmerkingsregels(_ remark: String?) -> [String] {
    guard let remark else { return [] }
    let rows = Uitvoer.vouw("» " + remark, maat.kolommen - 3).enumerated().map {
      $0.offset == 0 ? $0.element : "  " + $0.element
    }
    let most = max(1, maat.rijen / 4)
    guard rows.count > most else { return rows.map { Breedte.kort($0, maat.kolommen - 1) } }
    return [Breedte.kort("» " + remark.replacing("\n", with: " "), maat.kolommen - 1)]
  }

  /// Whether a remark stands whole above the question.
  func pastAlsOpmerking(_ remark: String) -> Bool {
    let rows = Uitvoer.vouw("» " + remark, maat.kolommen - 3)
    return rows.count <= max(1, maat.rijen / 4)
  }

  // MARK: the question

  /// The rows of a question; after the last of them one types.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - blad: The page above it: where a shorter wording leaves its menu whole, the question is that short.
  /// - Returns: At least one row.
  func vraagregels(_ question: String, onder blad: Blad? = nil) -> [String] {
    let most = max(1, maat.rijen / 4)
    let wordings = Bladindeling.verkort(question).map(gevouwen)
    let fitting = wordings.filter { $0.count <= most }
    if let blad, blad.vast, let whole = fitting.first(where: { isMenuHeel(blad, maat.rijen - $0.count - 1) }) {
      return whole
    }
    return fitting.first ?? Array((wordings.last ?? [""]).prefix(most))
  }

  /// A question, then with only the last part of what stands between brackets, then without: brackets explain.
  private static func verkort(_ question: String) -> [String] {
    guard let open = question.firstIndex(of: "("), let close = question[open...].firstIndex(of: ")") else {
      return [question]
    }
    let last = question[question.index(after: open)..<close].split(separator: ",").last.map(String.init) ?? ""
    let (before, after) = (question[..<open], question[question.index(after: close)...])
    let bare = before.reversed().drop { $0 == " " }.reversed()
    return [question, "\(before)(\(last.drop { $0 == " " }))\(after)", String(bare) + after]
  }

  private func gevouwen(_ question: String) -> [String] {
    var rows = Uitvoer.vouw(question, maat.kolommen - 1)
    guard let last = rows.popLast() else { return [""] }
    // Where only Enter is asked, nothing is typed.
    let choices = question.contains { ",·".contains($0) }
    let typing = question.hasPrefix("Enter ") && !choices ? 1 : min(10, maat.kolommen / 3)
    if Breedte.van(last) + 1 + typing <= maat.kolommen { return rows + [last] }
    // What is typed needs room: a part of the question goes to a row above, at a sign of punctuation if there is one.
    let words = last.split(separator: " ").map(String.init)
    func fits(_ from: Int) -> Bool {
      Breedte.van(words[from...].joined(separator: " ")) + 1 + typing <= maat.kolommen
    }
    let places = words.indices.dropFirst().filter(fits)
    let signs = places.filter { place in
      let word = words[place - 1]
      return word == "·" || word.count > 1 && word.last.map { ",;?:".contains($0) } == true
    }
    guard let place = signs.last ?? places.first else { return rows + [last] }
    return rows + [words[..<place].joined(separator: " "), words[place...].joined(separator: " ")]
  }

  // MARK: a long page

  /// The pages of a text, each with room for the question under it, and for a remark; at least one.
  ///
  /// The division stays the same while one reads, whatever stands below. A heading is never the last row of a page.
  func bladzijden(_ blad: Blad, voor question: String, opmerking remark: Int = 0) -> [[Schermregel]] {
    var left = inhoud(blad)[...]
    let below = max(vraagregels(question).count, vraagregels(Bladindeling.vervolg).count)
    let room = max(1, maat.rijen - 1 - below - remark)
    var pages: [[Schermregel]] = []
    while left.count > room {
      var page = Array(left.prefix(room))
      while page.count > 1, let row = page.last, row.stukken.contains(where: { $0.opmaak == .vet }) {
        page.removeLast()
      }
      left = left.dropFirst(page.count)
      while left.first?.tekst.isEmpty == true { left = left.dropFirst() }
      pages.append(page)
    }
    return pages + [Array(left)]
  }

  /// The rows of a text, as many as it takes.
  private func inhoud(_ blad: Blad) -> [Schermregel] {
    var rows: [Schermregel] = []
    for part in blad.delen where !part.regels.isEmpty {
      // A question may be longer than a line: a vignette from the pile, a criterium.
      if !part.titel.isEmpty {
        rows += Uitvoer.vouw(Uitvoer.veilig(part.titel), breedte).map { Schermregel($0, .vet) }
      }
      let lines = part.regels.map(Uitvoer.veilig)
      rows += (part.opgemaakt ? lines : lines.flatMap { Uitvoer.vouwLijst($0, breedte) }).map { Schermregel($0) }
      rows.append(Schermregel())
    }
    // No last page with nothing on it.
    while rows.last?.tekst.isEmpty == true { rows.removeLast() }
    return rows
  }
}
