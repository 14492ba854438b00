import Glibc

/// Weights by trait: for each trait a row with one number per model, found by the sum of its name.
struct Kenmerktabel: Sendable {
  /// The models, in the order of the columns, and what each begins with.
  private(set) var modellen: [String] = []
  private(set) var begin: [Double] = []
  private var sleutels: [UInt64] = []
  private var rijen: [Int32] = []
  /// The weights, row after row.
  private var gewichten: [Double] = []

  /// Reads a table: a line with the name of a model and where it begins, then a line of traits and weights, and so on.
  init(_ tabel: String, schaal: Double) {
    var gelezen: [(naam: Substring, model: Int, gewicht: Double)] = []
    let regels = tabel.split(separator: "\n").map { $0.drop { $0 == " " } }
    for nummer in stride(from: 0, to: regels.count - 1, by: 2) {
      let kop = regels[nummer].split(separator: " ")
      modellen.append(kop.dropLast().joined(separator: " "))
      begin.append((kop.last.flatMap { Double($0) } ?? 0) / schaal)
      let cellen = regels[nummer + 1].split(separator: " ")
      for plek in stride(from: 0, to: cellen.count - 1, by: 2) {
        gelezen.append((cellen[plek], modellen.count - 1, (Double(cellen[plek + 1]) ?? 0) / schaal))
      }
    }
    var ruimte = 16
    while ruimte < gelezen.count * 2 { ruimte *= 2 }
    sleutels = [UInt64](repeating: 0, count: ruimte)
    rijen = [Int32](repeating: -1, count: ruimte)
    for (naam, model, gewicht) in gelezen {
      let rij = zet(Vormsom.van(naam.utf8))
      gewichten[rij * modellen.count + model] = gewicht
    }
  }

  /// How many traits have a row.
  var aantalRijen: Int { modellen.isEmpty ? 0 : gewichten.count / modellen.count }

  private mutating func zet(_ som: UInt64) -> Int {
    var plaats = vak(som)
    while rijen[plaats] >= 0 {
      if sleutels[plaats] == som { return Int(rijen[plaats]) }
      plaats = (plaats + 1) & (rijen.count - 1)
    }
    let rij = aantalRijen
    sleutels[plaats] = som
    rijen[plaats] = Int32(rij)
    gewichten += [Double](repeating: 0, count: modellen.count)
    return rij
  }

  private func vak(_ som: UInt64) -> Int { Int(truncatingIfNeeded: (som ^ som >> 31) & UInt64(rijen.count - 1)) }

  /// The row of a trait, or nil when it weighs nothing.
  func rij(_ som: UInt64) -> Int? {
    var plaats = vak(som)
    while rijen[plaats] >= 0 {
      if sleutels[plaats] == som { return Int(rijen[plaats]) }
      plaats = (plaats + 1) & (rijen.count - 1)
    }
    return nil
  }

  /// Adds a row, times a factor, to what every model has.
  func tel(_ rij: Int, op waarden: inout [Double], keer factor: Double = 1) {
    let van = rij * modellen.count
    for model in waarden.indices { waarden[model] += gewichten[van + model] * factor }
  }

  /// What a trait weighs in one model.
  func gewicht(_ som: UInt64, in model: Int) -> Double { rij(som).map { gewichten[$0 * modellen.count + model] } ?? 0 }
}

/// What an ordinal weighing says: how surely the text reaches 'in part' and 'wholly'.
struct Weegwaarde: Sendable {
  /// Between 0 (surely not) and 2 (surely wholly).
  let waarde: Double

  init(deels: Double, geheel: Double) { waarde = Self.kans(deels) + Self.kans(geheel) }

  private static func kans(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  private static let grenzen = (laag: 0.6, hoog: 1.4)
  /// Closer to a boundary than this, held-out texts were judged wrong far more often.
  private static let marge = 0.15

  var oordeel: Oordeel {
    waarde < Self.grenzen.laag ? .onvoldoende : waarde < Self.grenzen.hoog ? .gedeeltelijk : .voldoende
  }

  /// Whether another's judgement stands: this one is the same, or only just over the boundary.
  func laat(_ ander: Oordeel, marge: Double) -> Bool {
    let van = ander == .onvoldoende ? -Double.infinity : ander == .gedeeltelijk ? Self.grenzen.laag : Self.grenzen.hoog
    let tot = ander == .onvoldoende ? Self.grenzen.laag : ander == .gedeeltelijk ? Self.grenzen.hoog : .infinity
    return waarde >= van - marge && waarde < tot + marge
  }

  var isZeker: Bool {
    abs(waarde - Self.grenzen.laag) >= Self.marge && abs(waarde - Self.grenzen.hoog) >= Self.marge
  }
}
