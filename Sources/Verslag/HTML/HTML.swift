/// A page as a value: elements and text, never markup in a string.
///
/// Names of elements and attributes are literals of this program (`StaticString`); whatever comes from a casus, a
/// participant or an archive can only be text or the value of an attribute, and is escaped when the page is written. So a
/// participant who types `<script>` sees it as text.
package enum HTML: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Text, escaped when written.
  case tekst(String)
  /// An element with its attributes in order; a nil value leaves the attribute out, an empty one is written as a flag.
  indirect case element(StaticString, [Attribuut], [HTML])
  /// The body of a `<style>` or `<script>`: part of the program, written as it is.
  case vast(StaticString)

  /// An attribute: its name is part of the program, its value is escaped.
  package struct Attribuut: Sendable {
    package var naam: StaticString
    package var waarde: String

    package init(_ naam: StaticString, _ waarde: String) {
      self.naam = naam
      self.waarde = waarde
    }
  }

  package init(stringLiteral value: String) { self = .tekst(value) }
}

/// An element; attributes whose value is nil are left out.
package func tag(
  _ naam: StaticString, _ attributen: KeyValuePairs<StaticString, String?> = [:], _ inhoud: [HTML] = []
) -> HTML {
  .element(naam, attributen.compactMap { pair in pair.value.map { HTML.Attribuut(pair.key, $0) } }, inhoud)
}

/// An element that holds one text.
package func tag(
  _ naam: StaticString, _ attributen: KeyValuePairs<StaticString, String?>, _ tekst: String
) -> HTML {
  tag(naam, attributen, [.tekst(tekst)])
}

/// An element without attributes that holds one text.
package func tag(_ naam: StaticString, _ tekst: String) -> HTML { tag(naam, [:], [.tekst(tekst)]) }

/// A paragraph of text; its line ends stay line ends.
package func alinea(_ tekst: String, klasse: String? = nil) -> HTML { tag("p", ["class": klasse], regels(tekst)) }

/// Text whose line ends become breaks.
package func regels(_ tekst: String) -> [HTML] {
  var result: [HTML] = []
  for line in tekst.split(separator: "\n", omittingEmptySubsequences: false) {
    if !result.isEmpty { result.append(tag("br")) }
    result.append(.tekst(String(line)))
  }
  return result
}

/// A list without numbers, one text an item.
package func opsommingslijst(_ items: [String], klasse: String? = nil) -> HTML {
  tag("ul", ["class": klasse], items.map { item in tag("li", item) })
}
