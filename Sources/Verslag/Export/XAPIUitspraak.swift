import SimEngine

/// A statement of xAPI 1.0.3, with the fields that this program writes; what is nil is left out.
struct XAPIUitspraak: Encodable {
  /// An Agent, or a Group of Agents.
  struct Actor: Encodable {
    struct Account: Encodable {
      let homePage: String
      let name: String
    }
    var objectType = "Agent"
    var name: String?
    var account: Account?
    var member: [Actor]?
  }

  struct Werkwoord: Encodable {
    let id: String
    let display: [String: String]
  }

  /// An Activity, or a reference to another statement.
  struct Voorwerp: Encodable {
    struct Keuze: Encodable {
      let id: String
      let description: [String: String]
    }
    struct Beschrijving: Encodable {
      var name: [String: String]
      var description: [String: String]?
      var type: String?
      var interactionType: String?
      var choices: [Keuze]?
    }
    var objectType = "Activity"
    let id: String
    var definition: Beschrijving?
  }

  struct Resultaat: Encodable {
    struct Score: Encodable {
      let scaled: Double
      let raw: Int
      let min: Int
      let max: Int
    }
    var score: Score?
    var completion: Bool?
    var response: String?
    var duration: String?

    var isLeeg: Bool { score == nil && completion == nil && response == nil && duration == nil }
  }

  struct Context: Encodable {
    struct Verwijzing: Encodable { let id: String }
    struct Activiteiten: Encodable {
      let parent: [Verwijzing]
      let grouping: [Verwijzing]
      var category: [Verwijzing]?
    }
    let registration: String
    let language = "nl"
    /// Only where the object is an Activity.
    var platform: String?
    let contextActivities: Activiteiten
    var statement: Voorwerp?
    let extensions: [String: Uitbreiding]

    private enum CodingKeys: String, CodingKey {
      case registration, language, platform, contextActivities, statement, extensions
    }
  }

  /// The value of an extension.
  enum Uitbreiding: Encodable {
    case tekst(String)
    case getal(Int)
    case lijst([String])

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .tekst(let text): try container.encode(text)
      case .getal(let number): try container.encode(number)
      case .lijst(let items): try container.encode(items)
      }
    }
  }

  let id: String
  let version = "1.0.0"
  var timestamp: String?
  let actor: Actor
  let verb: Werkwoord
  let object: Voorwerp
  var result: Resultaat?
  let context: Context

  private enum CodingKeys: String, CodingKey { case id, version, timestamp, actor, verb, object, result, context }
}

/// Ids that come out the same at every export.
enum XAPIId {
  /// Where the IRIs begin; `.example` is reserved (RFC 2606), so nobody else owns it.
  static let wortel = "https://leeratelier.example/xapi"

  /// A UUID of version 8 (RFC 9562, own making) from the digest of a text.
  static func uuid(_ text: String) -> String {
    var bytes = Array(SHA256(Array("leeratelier xapi \(text)".utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { out.append(45) }
      out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// An IRI below the root; whatever has a meaning in one is escaped.
  static func iri(_ parts: String...) -> String {
    wortel + parts.map { "/" + $0.utf8.map(escaped).joined() }.joined()
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case 48...57, 65...90, 97...122, 45, 46, 95, 126, 47: return String(decoding: [byte], as: UTF8.self)
    default:
      let hex = String(byte, radix: 16, uppercase: true)
      return "%" + (hex.count < 2 ? "0" : "") + hex
    }
  }
}
