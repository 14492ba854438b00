/// The lay-out of a page that fills the screen.
extension Bladindeling {
  /// A seat's screen in so many rows: what is known, then what happened, then what can be done.
  ///
  /// What can be done is always there, whole where that is possible; in a window too low for more, the rest is a command
  /// away.
  func vast(_ blad: Blad, _ height: Int) -> [Schermregel] {
    let banner = groot(blad, height)
    return banner + inhoud(vast: blad, height - banner.count)
  }

  /// Who is at turn, in large letters where the menu leaves room for them, else in a row of its own.
  private func groot(_ blad: Blad, _ height: Int) -> [Schermregel] {
    guard let (word, more) = blad.groot, height > 8 else { return [] }
    if height >= 20, let rows = Grootschrift.regels(word, breedte: maat.kolommen - 4),
      isMenuHeel(blad, height - rows.count - 6)
    {
      let middle = rows.count - 1
      return rows.enumerated().map { index, row in
        Schermregel("  " + row + (index == middle ? "  \(more)" : ""), .vet).hoogstens(maat.kolommen)
      } + [Schermregel()]
    }
    return [Schermregel("  " + Grootschrift.ruim("\(word) \(more)"), .vet).hoogstens(maat.kolommen)]
  }

  private func inhoud(vast blad: Blad, _ rows: Int) -> [Schermregel] {
    let menu = menu(blad.delen.first { $0.plek == .keuzes }, rows)
    let space = max(0, rows - menu.count)
    let (columns, all, height) = verdeling(blad, space)
    let more = blad.delen.filter { $0.plek == .breed }.compactMap(\.vervolg).first
    let news = ingekort(all, tot: space - height, vervolg: more)
    var lines = columns.regels(height) + news
    lines = Array(lines.prefix(space))
    lines += Array(repeating: Schermregel(), count: space - lines.count)
    return lines + menu
  }

  /// Whether what happened stands there whole, in so many rows.
  func isNieuwsHeel(_ blad: Blad, _ rows: Int) -> Bool {
    let space = max(0, rows - menu(blad.delen.first { $0.plek == .keuzes }, rows).count)
    let (_, news, height) = verdeling(blad, space)
    return news.count <= space - height
  }

  /// How the rows above the menu are divided: what is known, all that happened, and how many rows what is known takes.
  private func verdeling(_ blad: Blad, _ space: Int) -> (kolommen: Kolommen, nieuws: [Schermregel], hoogte: Int) {
    let wide = blad.delen.filter { $0.plek == .breed }
    let news = wide.flatMap { part in
      [streep(part.titel)]
        + part.regels.flatMap { Uitvoer.vouw(Uitvoer.veilig($0), maat.kolommen - 2, inspringen: " ") }
        .map { Schermregel($0) }
    }
    let columns = Kolommen(blad, maat.kolommen)
    // What happened is the matter where its beginning must stay; elsewhere it is what lies there.
    let most = wide.allSatisfy { $0.vervolg == nil } ? space / 2 : space * 2 / 3
    return (columns, news, min(space, columns.hoogte, max(4, space - min(news.count, most))))
  }

  private func ingekort(_ news: [Schermregel], tot room: Int, vervolg: String?) -> [Schermregel] {
    guard news.count > room else { return news }
    // A heading alone says nothing.
    guard room > 1 else { return [] }
    if let vervolg { return news.prefix(room - 1) + [Schermregel(" " + vervolg)] }
    return news.prefix(1) + news.dropFirst().suffix(room - 1)
  }

  private func streep(_ title: String) -> Schermregel {
    let text = title.isEmpty ? "" : " \(title) "
    return Schermregel("──" + text + String(repeating: "─", count: max(0, maat.kolommen - 2 - Breedte.van(text))))
  }

  // MARK: what can be done

  /// The menu in at most so many rows.
  ///
  /// As many columns as leave every name whole; where the window is too low for that, two with the names cut.
  private func menu(_ part: Blad.Deel?, _ rows: Int) -> [Schermregel] {
    guard let part, !part.regels.isEmpty, rows > 0 else { return [] }
    let choices = part.regels.map(Uitvoer.veilig)
    let columns = heleKolommen(choices, rows) ?? 2
    let height = Bladindeling.hoogte(choices.count, columns)
    var lines = (0..<height).map { row -> Schermregel in
      let cells = (0..<columns).map { column -> String in
        let index = column * height + row
        return Breedte.pas(index < choices.count ? choices[index] : "", celbreedte(columns))
      }
      return Schermregel(" " + cells.joined(separator: " "))
    }
    if lines.count > rows {
      let left = choices.count - 2 * (rows - 1)
      lines = lines.prefix(rows - 1) + [Schermregel(Breedte.kort(" … en nog \(left) (typ ?)", maat.kolommen))]
    }
    // The choices go before their heading.
    return lines.count < rows ? [streep(part.titel)] + lines : lines
  }

  /// Whether every choice of a page stands there in full words.
  func isMenuHeel(_ blad: Blad, _ rows: Int) -> Bool {
    guard let part = blad.delen.first(where: { $0.plek == .keuzes }) else { return true }
    return heleKolommen(part.regels.map(Uitvoer.veilig), rows) != nil
  }

  /// In how many columns every name is whole; nil: the window is too low for that.
  private func heleKolommen(_ choices: [String], _ rows: Int) -> Int? {
    let widest = choices.map { Breedte.van($0) }.max() ?? 0
    let wanted = maat.kolommen >= 110 && choices.count > 6 ? [3, 2, 1] : [2, 1]
    // In a low window three columns rather than names that are cut.
    return (wanted + [3]).first { columns in
      celbreedte(columns) >= widest && Bladindeling.hoogte(choices.count, columns) <= rows
    }
  }

  private static func hoogte(_ count: Int, _ columns: Int) -> Int { (count + columns - 1) / columns }

  private func celbreedte(_ columns: Int) -> Int { max(1, (maat.kolommen - columns - 1) / columns) }
}

/// The two columns of what is known; below each other in a window too narrow for two.
private struct Kolommen {
  private var links: [Schermregel] = []
  private var rechts: [Schermregel] = []
  private let breedteLinks: Int
  private let breedteRechts: Int
  private let opdrachten: (links: String, rechts: String)

  /// Below this number of columns two would break more words than they save rows.
  private static let smal = 60

  init(_ blad: Blad, _ width: Int) {
    let (left, right) = (blad.delen.filter { $0.plek == .links }, blad.delen.filter { $0.plek == .rechts })
    opdrachten = (left.compactMap(\.opdracht).first ?? "dossier", right.compactMap(\.opdracht).first ?? "dossier")
    if width < Kolommen.smal {
      (breedteLinks, breedteRechts) = (width - 1, 0)
      links = Kolommen.regels((left + right).filter { !$0.regels.isEmpty }, breedteLinks)
    } else {
      breedteLinks = (width - 3) / 2
      breedteRechts = width - breedteLinks - 3
      links = Kolommen.regels(left, breedteLinks)
      rechts = Kolommen.regels(right, breedteRechts)
    }
  }

  var hoogte: Int { max(links.count, rechts.count) }

  /// The columns in so many rows; what is cut off says so.
  func regels(_ rows: Int) -> [Schermregel] {
    let left = Kolommen.ingekort(links, rows, opdrachten.links, breedteLinks)
    guard breedteRechts > 0 else { return left }
    let right = Kolommen.ingekort(rechts, rows, opdrachten.rechts, breedteRechts)
    return (0..<max(left.count, right.count)).map { row in
      let a = row < left.count ? left[row] : Schermregel()
      let b = row < right.count ? right[row] : Schermregel()
      return a.gepast(breedteLinks) + Schermregel(" │ ") + b.gepast(breedteRechts)
    }
  }

  private static func regels(_ parts: [Blad.Deel], _ width: Int) -> [Schermregel] {
    parts.flatMap { part in
      [Schermregel(Breedte.pas(part.titel, width), .vet)]
        + part.regels.flatMap { Uitvoer.vouwLijst(Uitvoer.veilig($0), width) }.map { Schermregel($0) }
    }
  }

  private static func ingekort(_ column: [Schermregel], _ rows: Int, _ command: String, _ width: Int) -> [Schermregel] {
    guard column.count > rows else { return column }
    // A heading alone says nothing.
    guard rows > 1 else { return [] }
    let left = column.count - rows + 1
    let note = "… nog \(left) \(left == 1 ? "regel" : "regels") (typ \(command))"
    return column.prefix(rows - 1) + [Schermregel(Breedte.kort(note, width))]
  }
}
