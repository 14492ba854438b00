/// Writes a tree as HTML text: the one place where text is escaped.
struct HTMLSchrijver {
  private(set) var uit = ""

  /// Elements without content, which have no closing tag in HTML.
  private static let leeg: Set<String> = ["br", "meta", "input", "hr", "link", "wbr"]
  /// Elements of SVG that are closed in themselves when empty.
  private static let vormen: Set<String> = ["rect", "line", "path", "circle", "polyline", "polygon", "use"]
  /// After these a line end is harmless, and the page can be read as text.
  private static let blokken: Set<String> = [
    "section", "p", "li", "tr", "table", "h1", "h2", "h3", "h4", "ul", "ol", "div", "details", "figure", "svg", "g",
    "head", "main", "header", "footer", "nav", "aside", "caption", "thead", "tbody", "summary", "dl", "dt", "dd",
    "blockquote", "fieldset", "label", "meta", "title", "style", "script",
  ]

  mutating func schrijf(_ node: HTML) {
    switch node {
    case .tekst(let text): schrijf(veilig: text)
    case .vast(let text): uit += text.description
    case .element(let name, let attributes, let children):
      let name = name.description
      uit += "<"
      uit += name
      for attribute in attributes {
        uit += " "
        uit += attribute.naam.description
        if attribute.waarde.isEmpty, attribute.naam.description != "alt" { continue }
        uit += "=\""
        schrijf(veilig: attribute.waarde)
        uit += "\""
      }
      if HTMLSchrijver.leeg.contains(name) {
        uit += ">"
        return
      }
      if children.isEmpty, HTMLSchrijver.vormen.contains(name) {
        uit += "/>"
        return
      }
      uit += ">"
      for child in children { schrijf(child) }
      uit += "</"
      uit += name
      uit += HTMLSchrijver.blokken.contains(name) ? ">\n" : ">"
    }
  }

  /// Text that cannot become markup, and cannot steer how a reader sees it: control and direction characters go.
  private mutating func schrijf(veilig text: String) {
    // Most text has nothing to escape; bytes below 0x80 are never part of a longer character.
    guard text.utf8.contains(where: HTMLSchrijver.bijzonder) else {
      uit += text
      return
    }
    for scalar in Stuurtekens.schoon(text).unicodeScalars {
      switch scalar {
      case "&": uit += "&amp;"
      case "<": uit += "&lt;"
      case ">": uit += "&gt;"
      case "\"": uit += "&quot;"
      case "'": uit += "&#39;"
      default: uit.unicodeScalars.append(scalar)
      }
    }
  }

  /// A byte for which a text must be looked at: one to escape, a control character, or one with which a longer control or
  /// direction character may begin.
  private static func bijzonder(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF...0xF4: true
    default: byte < 32 && byte != 10 && byte != 9
    }
  }
}

extension HTML {
  /// The tree as text.
  package var tekst: String {
    var writer = HTMLSchrijver()
    writer.schrijf(self)
    return writer.uit
  }
}
