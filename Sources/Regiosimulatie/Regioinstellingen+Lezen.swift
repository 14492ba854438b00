package import Scenario

extension Regioinstellingen {
  /// Reads a setting as people type it: `naam=waarde`.
  package mutating func pasToe(_ text: String) throws(Instellingsfout) {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else { throw .zonderWaarde(text) }
    try stel(
      String(text[..<sign]).zonderSpaties, op: String(text[text.index(after: sign)...]).zonderSpaties)
  }

  /// Sets one setting by its name.
  package mutating func stel(_ naam: String, op waarde: String) throws(Instellingsfout) {
    guard let setting = Instelling.alle.first(where: { $0.naam == naam }) else {
      throw .onbekend(naam, bedoeld: NearMiss.suggestion(for: naam, among: Instelling.alle.map(\.naam)))
    }
    func wrong(_ expected: String) -> Instellingsfout { .verkeerd(naam: naam, waarde: waarde, verwacht: expected) }
    let none = waarde == "nee" || waarde == "false"
    switch setting.soort {
    case .kans(let path):
      guard let number = Self.getal(waarde), (0...1).contains(number) else {
        throw wrong("een kans van 0 tot en met 1")
      }
      self[keyPath: path] = number
    case .getal(let path, let range):
      guard let number = Self.getal(waarde), range.contains(number) else {
        throw wrong("een getal van \(Self.kort(range.lowerBound)) tot en met \(Self.kort(range.upperBound))")
      }
      self[keyPath: path] = number
    case .aantal(let path, let range):
      guard let number = Int(waarde), range.contains(number) else {
        let tenths = naam == "vraagdrempel" ? " (tienden: 6 betekent 0,6)" : ""
        throw wrong("een heel getal van \(range.lowerBound) tot en met \(range.upperBound)\(tenths)")
      }
      self[keyPath: path] = number
    case .tijd(let path):
      guard let minute = Self.minuut(waarde) else { throw wrong("een tijd als 08:30") }
      self[keyPath: path] = minute
    case .jaNee(let path):
      guard none || waarde == "ja" || waarde == "true" else { throw wrong("ja of nee") }
      self[keyPath: path] = !none
    case .terugkoppeling:
      guard let moment = Terugkoppelmoment(rawValue: waarde) else { throw wrong("direct of einddag") }
      terugkoppeling = moment
    case .adressering:
      guard let kind = Adressering(rawValue: waarde) else { throw wrong("een of meerdere") }
      adressering = kind
    case .urenOfNee(let path):
      guard let hours = Self.uren(waarde) ?? (none ? .some(nil) : nil) else {
        throw wrong("nee, of tijden als 08:30-17:00")
      }
      self[keyPath: path] = hours
    case .tijdOfNee(let path):
      guard none || Self.minuut(waarde) != nil else { throw wrong("nee, of een tijd als 13:00") }
      self[keyPath: path] = none ? nil : Self.minuut(waarde)
    case .dagenOfNee(let path):
      let days = Int(waarde).flatMap { (1...60).contains($0) ? $0 : nil }
      guard none || days != nil else { throw wrong("nee, of een aantal dagen van 1 tot en met 60") }
      self[keyPath: path] = none ? nil : days
    }
  }

  /// The settings of a region: the model, then the profile, its agreements, and its own settings for the simulation.
  package init(_ profiel: Regioprofiel) throws(Instellingsfout) {
    self.init()
    instroomPerUur = profiel.instroomPerUur
    kpc = profiel.aantalKpc
    officier = profiel.aantalOfficieren
    wachttermijn = Double(profiel.wachttermijn)
    terugkoppeling = profiel.terugkoppeling
    zsmOpen = profiel.zsmOpen
    zsmSluit = profiel.zsmSluit
    loketOpen = profiel.loketOpen
    loketSluit = profiel.loketSluit
    for agreement in profiel.afspraken {
      switch agreement {
      case .adviesVolgendeDag(let minute): adviesVolgendeDag = minute
      case .verrijktAdvies(let days): verrijktAdvies = days
      case .intermediair(let from, let to): intermediair = Uren(van: from, tot: to)
      case .partnersAanTafel: partnersAanTafel = true
      // The plan on the table shows as a higher `kans_advies` in the profile itself.
      case .planOpTafel: break
      }
    }
    for setting in profiel.simulatie { try stel(setting.naam, op: setting.waarde) }
  }

  /// A number as Dutch or English writes it; nothing infinite.
  private static func getal(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 || $0 == 45 || $0 == 46 }) else { return nil }
    return Double(text.replacing(",", with: ".")).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func minuut(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let hour = Int(parts[0]),
      let minute = Int(parts[1]),
      minute < 60, hour * 60 + minute <= minutenPerDag
    else { return nil }
    return hour * 60 + minute
  }

  private static func uren(_ text: String) -> Uren?? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let from = minuut(parts[0]), let to = minuut(parts[1]) else { return nil }
    return Uren(van: from, tot: to)
  }

  private static func kort(_ number: Double) -> String { number == number.rounded() ? "\(Int(number))" : "\(number)" }

  /// A minute of the day as people write it.
  package static func klok(_ minute: Int) -> String {
    "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}

extension String {
  /// Without spaces around it.
  fileprivate var zonderSpaties: String {
    var part = self[...]
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
