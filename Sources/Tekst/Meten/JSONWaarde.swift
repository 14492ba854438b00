/// One JSON value, read strictly after RFC 8259: enough for one record on one line.
enum JSONWaarde: Equatable, Sendable {
  case leeg
  case waarheid(Bool)
  /// A number as written; only whole numbers are used.
  case getal(String)
  case tekst(String)
  case rij([JSONWaarde])
  /// Members in the order of the text; a key that comes twice keeps its last value.
  case object([String: JSONWaarde])

  /// What is wrong with a text that is not JSON, in Dutch.
  struct Fout: Error, Equatable { let reden: String, positie: Int }

  /// The deepest nesting that is read; a record has two levels.
  static let diepst = 16

  /// Reads one value that fills the whole text.
  static func lees(_ bytes: ArraySlice<UInt8>) throws(Fout) -> JSONWaarde {
    var lezer = Lezer(bytes: bytes, plek: bytes.startIndex)
    lezer.slaWitOver()
    let waarde = try lezer.waarde(diepte: 0)
    lezer.slaWitOver()
    guard lezer.plek == bytes.endIndex else { throw lezer.fout("na het object staat nog tekst") }
    return waarde
  }

  private struct Lezer {
    let bytes: ArraySlice<UInt8>
    var plek: Int

    func fout(_ reden: String) -> Fout { Fout(reden: reden, positie: plek - bytes.startIndex + 1) }
    var huidig: UInt8? { plek < bytes.endIndex ? bytes[plek] : nil }

    mutating func slaWitOver() {
      while let byte = huidig, byte == 32 || byte == 9 || byte == 13 || byte == 10 { plek += 1 }
    }

    mutating func waarde(diepte: Int) throws(Fout) -> JSONWaarde {
      guard diepte < JSONWaarde.diepst else { throw fout("het object is te diep genest") }
      switch huidig {
      case 123: return try object(diepte)
      case 91: return try rij(diepte)
      case 34: return .tekst(try tekst())
      case 116: return try woord("true", .waarheid(true))
      case 102: return try woord("false", .waarheid(false))
      case 110: return try woord("null", .leeg)
      case 45, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57: return try getal()
      case nil: throw fout("de regel houdt te vroeg op")
      default: throw fout("hier hoort een JSON-waarde te staan")
      }
    }

    mutating func woord(_ naam: String, _ waarde: JSONWaarde) throws(Fout) -> JSONWaarde {
      guard bytes[plek...].starts(with: naam.utf8) else { throw fout("hier hoort een JSON-waarde te staan") }
      plek += naam.utf8.count
      return waarde
    }

    mutating func getal() throws(Fout) -> JSONWaarde {
      let begin = plek
      if huidig == 45 { plek += 1 }
      let eerste = plek
      while let byte = huidig, (48...57).contains(byte) { plek += 1 }
      guard plek > eerste, plek == eerste + 1 || bytes[eerste] != 48 else {
        throw fout("dit getal is geen JSON-getal")
      }
      if huidig == 46 {
        plek += 1
        let breuk = plek
        while let byte = huidig, (48...57).contains(byte) { plek += 1 }
        guard plek > breuk else { throw fout("dit getal is geen JSON-getal") }
      }
      if huidig == 101 || huidig == 69 {
        plek += 1
        if huidig == 43 || huidig == 45 { plek += 1 }
        let macht = plek
        while let byte = huidig, (48...57).contains(byte) { plek += 1 }
        guard plek > macht else { throw fout("dit getal is geen JSON-getal") }
      }
      return .getal(String(decoding: bytes[begin..<plek], as: UTF8.self))
    }

    mutating func rij(_ diepte: Int) throws(Fout) -> JSONWaarde {
      plek += 1
      var leden: [JSONWaarde] = []
      slaWitOver()
      if huidig == 93 {
        plek += 1
        return .rij(leden)
      }
      while true {
        slaWitOver()
        leden.append(try waarde(diepte: diepte + 1))
        slaWitOver()
        if huidig == 44 {
          plek += 1
        } else if huidig == 93 {
          plek += 1
          return .rij(leden)
        } else {
          throw fout("in de rij ontbreekt een komma of ']'")
        }
      }
    }

    mutating func object(_ diepte: Int) throws(Fout) -> JSONWaarde {
      plek += 1
      var leden: [String: JSONWaarde] = [:]
      slaWitOver()
      if huidig == 125 {
        plek += 1
        return .object(leden)
      }
      while true {
        slaWitOver()
        guard huidig == 34 else { throw fout("hier hoort een veldnaam tussen aanhalingstekens te staan") }
        let naam = try tekst()
        slaWitOver()
        guard huidig == 58 else { throw fout("na de veldnaam ontbreekt ':'") }
        plek += 1
        slaWitOver()
        leden[naam] = try waarde(diepte: diepte + 1)
        slaWitOver()
        if huidig == 44 {
          plek += 1
        } else if huidig == 125 {
          plek += 1
          return .object(leden)
        } else {
          throw fout("in het object ontbreekt een komma of '}'")
        }
      }
    }

    mutating func tekst() throws(Fout) -> String {
      plek += 1
      var uit: [UInt8] = []
      while let byte = huidig {
        switch byte {
        case 34:
          plek += 1
          guard let gelezen = String(validating: uit, as: UTF8.self) else {
            throw fout("deze tekst is geen geldige UTF-8")
          }
          return gelezen
        case 92:
          plek += 1
          try ontsnapping(&uit)
        case 0..<32: throw fout("in een tekst staat een kaal stuurteken; schrijf het als \\n of \\u00XX")
        default:
          uit.append(byte)
          plek += 1
        }
      }
      throw fout("het aanhalingsteken aan het eind van een tekst ontbreekt")
    }

    mutating func ontsnapping(_ uit: inout [UInt8]) throws(Fout) {
      guard let byte = huidig else { throw fout("de regel houdt te vroeg op") }
      plek += 1
      switch byte {
      case 34, 92, 47: uit.append(byte)
      case 98: uit.append(8)
      case 102: uit.append(12)
      case 110: uit.append(10)
      case 114: uit.append(13)
      case 116: uit.append(9)
      case 117:
        var waarde = try vierCijfers()
        if (0xD800..<0xDC00).contains(waarde) {
          guard huidig == 92, plek + 1 < bytes.endIndex, bytes[plek + 1] == 117 else {
            throw fout("een half \\u-teken")
          }
          plek += 2
          let laag = try vierCijfers()
          guard (0xDC00..<0xE000).contains(laag) else { throw fout("een half \\u-teken") }
          waarde = 0x10000 + (waarde - 0xD800) * 0x400 + (laag - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(waarde) else { throw fout("een half \\u-teken") }
        uit += Array(String(Character(scalar)).utf8)
      default: throw fout("na '\\' staat een teken dat JSON niet kent")
      }
    }

    mutating func vierCijfers() throws(Fout) -> UInt32 {
      guard plek + 4 <= bytes.endIndex else { throw fout("de regel houdt te vroeg op") }
      let cijfers = String(decoding: bytes[plek..<plek + 4], as: UTF8.self)
      guard cijfers.utf8.count == 4, !cijfers.hasPrefix("+"), !cijfers.hasPrefix("-"),
        let waarde = UInt32(cijfers, radix: 16)
      else { throw fout("na \\u horen vier hexadecimale cijfers") }
      plek += 4
      return waarde
    }
  }

  /// A text as a JSON string, control characters and line separators escaped.
  static func geciteerd(_ tekst: String) -> String {
    var uit = "\""
    for scalar in tekst.unicodeScalars {
      switch scalar.value {
      case 34: uit += "\\\""
      case 92: uit += "\\\\"
      case 10: uit += "\\n"
      case 13: uit += "\\r"
      case 9: uit += "\\t"
      case 0..<32, 127..<160, 0x2028, 0x2029:
        let hex = String(scalar.value, radix: 16)
        uit += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: uit.unicodeScalars.append(scalar)
      }
    }
    return uit + "\""
  }
}
