/// Dutch number words, as writers use them in an advice.
enum Getalwoord {
  private static let waarden: [String: Int] = {
    let tekst = """
      nul 0 een- 1 eenmaal 1 eenmalig 1 twee 2 beide 2 tweemaal 2 drie 3 driemaal 3 vier 4 viermaal 4
      vijf 5 vijfmaal 5 zes 6 zesmaal 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 dertien 13
      veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 negentien 19 twintig 20
      eenentwintig 21 tweeentwintig 22 drieentwintig 23 vierentwintig 24 vijfentwintig 25
      zesentwintig 26 zevenentwintig 27 achtentwintig 28 negenentwintig 29 dertig 30 eenendertig 31
      veertig 40 vijftig 50 zestig 60 zeventig 70 tachtig 80 negentig 90 honderd 100 tientallen 20
      """
    var uit: [String: Int] = [:]
    let delen = tekst.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for index in stride(from: 0, to: delen.count - 1, by: 2) {
      uit[String(delen[index])] = Int(delen[index + 1])
    }
    return uit
  }()

  /// The value of a folded number word; the unstressed 'een' is an article and has none.
  static func waarde(_ woord: String) -> Int? { waarden[woord] }
}
