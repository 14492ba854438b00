import Opname
import Scenario
import Tekst

/// What the owner of this computer decided once, in a file of lines `naam = waarde`; `#` begins a remark.
struct Instellingen {
  /// Where it lies.
  let pad: String
  /// How long a session is kept; nil: until somebody removes it.
  private(set) var bewaartermijn: Bewaartermijn?

  /// `LEERATELIER_INSTELLINGEN`, else in the XDG folder for settings, else in `~/.config`.
  static func plaats(_ env: Omgeving) -> String {
    if let path = env.variabele("LEERATELIER_INSTELLINGEN") { return path }
    if let folder = env.variabele("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/leeratelier/instellingen"
    }
    return thuismap(env.variabelen) + "/.config/leeratelier/instellingen"
  }

  /// Reads the settings; none when there is no file.
  ///
  /// - Throws: `Opdrachtfout` when a line is not understood: a term that is misread would remove too much or too little.
  init(_ env: Omgeving) throws(Opdrachtfout) {
    pad = Instellingen.plaats(env)
    guard let bytes = Bestandslezer.bytes(van: pad, maximum: 65_536) else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = line.prefix { $0 != "#" }.split(separator: "=", maxSplits: 1).map { String($0).zonderWit }
      if text.isEmpty || text == [""] { continue }
      guard text.count == 2, text[0] == "bewaartermijn", let term = Bewaartermijn(text[1]) else {
        throw Opdrachtfout(
          "\(pad), regel \(index + 1): \(citaat(String(line).zonderWit)) is geen instelling. Mogelijk is: bewaartermijn = P1Y "
            + "(\(Bewaartermijn.vorm)). Er is niets verwijderd.", .instelling)
      }
      bewaartermijn = term
    }
  }
}

/// How long something is kept, in whole days, months or years.
struct Bewaartermijn: Equatable {
  let tekst: String
  private let periode: ISOPeriod

  static let vorm = "P1Y is een jaar, P6M zes maanden, P30D dertig dagen"

  /// Reads a term; nil when it is none, or shorter than a day.
  init?(_ text: String) {
    guard let period = ISOPeriod(text), period.uren == 0, period.minuten == 0, period.minutenBijBenadering > 0 else {
      return nil
    }
    tekst = text
    periode = period
  }

  /// The first day of which sessions are still kept.
  func grens(_ today: Datum) -> Datum {
    let months = today.jaar * 12 + today.maand - 1 - periode.jaren * 12 - periode.maanden
    guard months >= 12 else { return Datum.nul }
    let (year, month) = (months / 12, months % 12 + 1)
    let day = min(today.dag, Datum.dagenInMaand(jaar: year, maand: month))
    let shifted = Datum(jaar: year, maand: month, dag: day) ?? today
    return shifted.plus(dagen: -(periode.weken * 7 + periode.dagen))
  }
}
