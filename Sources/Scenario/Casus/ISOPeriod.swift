/// An ISO 8601 period as a scenario file writes it: `P1Y2M3W4DT5H6M`, whole numbers, no seconds.
package struct ISOPeriod: Hashable, Sendable {
  /// Years.
  package var jaren = 0
  /// Months.
  package var maanden = 0
  /// Weeks.
  package var weken = 0
  /// Days.
  package var dagen = 0
  /// Hours.
  package var uren = 0
  /// Minutes.
  package var minuten = 0

  /// A period of no length.
  package init() {}

  /// Reads a period; nil when the text is none or when a number has more than four digits.
  package init?(_ text: String) {
    var designators: [Character] = ["Y", "M", "W", "D"]
    var inTime = false
    var digits = ""
    var any = false
    guard text.first == "P", text.count <= 40 else { return nil }
    for character in text.dropFirst() {
      if character.isASCII, character.isNumber {
        guard digits.count < 4 else { return nil }
        digits.append(character)
      } else if character == "T", !inTime, digits.isEmpty {
        (inTime, any, designators) = (true, false, ["H", "M"])
      } else {
        guard let number = Int(digits), let at = designators.firstIndex(of: character) else { return nil }
        designators.removeFirst(at + 1)
        (digits, any) = ("", true)
        switch (character, inTime) {
        case ("Y", _): jaren = number
        case ("M", false): maanden = number
        case ("W", _): weken = number
        case ("D", _): dagen = number
        case ("H", _): uren = number
        default: minuten = number
        }
      }
    }
    guard any, digits.isEmpty else { return nil }
  }

  /// The length in minutes, a month counted as 30 days and a year as 365: for comparing, not for dates.
  package var minutenBijBenadering: Int {
    (jaren * 365 + maanden * 30 + weken * 7 + dagen) * minutenPerDag + uren * 60 + minuten
  }
}
