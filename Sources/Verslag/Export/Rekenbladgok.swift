/// What a spreadsheet makes of a text that somebody typed.
///
/// A Dutch Excel or LibreOffice that opens a CSV takes `1-2` for 1 February, `0612` for 612, `1E5` for 100000 and `WAAR` for a
/// truth value. A sign too many costs a reader nothing; one too few costs them the text. So everything that is made of
/// digits, signs and words of dates and amounts counts, whether a spreadsheet of today would read it or not.
enum Rekenbladgok {
  /// Whether a spreadsheet could take a text for something else than text.
  static func iets(_ text: String) -> Bool {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    if waarheden.contains(word) || word.hasPrefix("#") { return true }
    // Nobody writes an amount or a date this long.
    guard !word.isEmpty, word.unicodeScalars.count <= 64 else { return false }
    var hasDigit = false
    var letters = ""
    for scalar in word.unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters.unicodeScalars.append(scalar)
        continue
      }
      if !letters.isEmpty, !woorden.contains(letters) { return false }
      letters = ""
      hasDigit = hasDigit || scalar.properties.numericType != nil
    }
    return hasDigit && (letters.isEmpty || woorden.contains(letters))
  }

  private static let waarheden: Set<String> = ["waar", "onwaar", "true", "false"]

  /// Words that stand in dates, times and amounts: months and days in Dutch and English, exponents, zones and currencies.
  private static let woorden: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
    "january", "february", "march", "may", "june", "july", "august", "october", "mar", "oct",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "ma", "di", "wo", "do", "vr", "za", "zo", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "e", "d", "t", "z", "am", "pm", "a", "p", "vm", "nm", "utc", "gmt", "eur", "euro", "usd", "gbp",
  ]
}
