/// Every field of a kind of file, as its JSON Schema describes it: the schema is held against the readers, so this cannot differ from them.
package struct Veldenlijst: Sendable {
  /// One field.
  package struct Veld: Equatable, Sendable {
    /// The kind of file, such as `casus` or `verloop`.
    package let bestand: String
    /// The way to it from the whole file: `puzzelstukken.blijft.reden`.
    package let pad: String
    /// Whether it must be there, where what it stands in is there.
    package let verplicht: Bool
    /// What kind of value it has, in words.
    package let soort: String
    /// The values that it can have, where there is a closed list.
    package fileprivate(set) var waarden: [String]
    /// What it is.
    package let uitleg: String

    /// Its own name.
    package var naam: String { pad.split(separator: ".").last.map(String.init) ?? pad }
  }

  /// The kinds of file that have a schema, by its name.
  package static let bestanden = ["casus", "verloop", "regioprofiel", "signalen", "methode", "leergang"]

  /// The fields in the order of the schema, each before what is in it.
  package let velden: [Veld]

  /// Reads the schemas in a folder; a schema that is not there has no fields.
  package init(map: String) {
    velden = Self.bestanden.flatMap { name -> [Veld] in
      let path = "\(map)/\(name).schema.json"
      guard let bytes = Bestandslezer.bytes(van: path, maximum: SourceText.maximumBytes) else { return [] }
      return Self.lees(SourceText(bestand: path, bytes: bytes), name)
    }
  }

  /// The fields of one schema.
  package static func lees(_ source: SourceText, _ name: String) -> [Veld] {
    guard let root = JSONParser.parse(source, DiagnosticLog())?.root else { return [] }
    var walk = Loop(bestand: name, defs: root.member("$defs"))
    walk.object(root, "", [])
    return walk.velden
  }

  /// A walk through a schema.
  private struct Loop {
    let bestand: String
    let defs: JSONValue?
    var velden: [Veld] = []

    /// What a `$ref` points at, with how it is called; the value itself when it is none.
    private func opgelost(_ value: JSONValue) -> (value: JSONValue, naam: String?) {
      guard let name = value.member("$ref")?.string?.split(separator: "/").last, let found = defs?.member(String(name))
      else {
        return (value, nil)
      }
      return (found, String(name))
    }

    mutating func object(_ value: JSONValue, _ path: String, _ seen: [String]) {
      let required = Set(value.member("required")?.children.compactMap(\.string) ?? [])
      for property in value.member("properties")?.children ?? [] {
        guard let key = property.key, key != "$schema" || path.isEmpty else { continue }
        veld(property, path.isEmpty ? key : path + "." + key, required.contains(key), seen)
      }
      for variant in varianten(value) { object(opgelost(variant).value, path, seen) }
    }

    private func varianten(_ value: JSONValue) -> [JSONValue] {
      let all = (value.member("oneOf") ?? value.member("anyOf"))?.children ?? []
      return all.filter { opgelost($0).value.member("properties") != nil }
    }

    private mutating func veld(_ property: JSONValue, _ path: String, _ required: Bool, _ seen: [String]) {
      let (shape, name) = opgelost(property)
      let isList = shape.member("type")?.string == "array"
      let (inner, innerName) = isList ? shape.member("items").map(opgelost) ?? (shape, nil) : (shape, name)
      if let index = velden.firstIndex(where: { $0.pad == path }) {
        // A variant of the same object: each names its own word.
        velden[index].waarden += waarden(inner).filter { !velden[index].waarden.contains($0) }
      } else {
        let text =
          property.member("description")?.string ?? shape.member("description")?.string
          ?? inner.member("description")?.string
        velden.append(
          Veld(
            bestand: bestand, pad: path, verplicht: required, soort: soort(shape, inner, isList),
            waarden: waarden(inner),
            uitleg: text ?? ""))
      }
      let visited = [name, innerName].compactMap(\.self)
      guard !visited.contains(where: seen.contains) else { return }
      if inner.member("properties") != nil || !varianten(inner).isEmpty { object(inner, path, seen + visited) }
    }

    private func waarden(_ value: JSONValue) -> [String] {
      let listed = value.member("enum")?.children ?? (value.member("const").map { [$0] } ?? [])
      return listed.map { $0.string ?? $0.document.source.text(in: $0.range) }
    }

    private func soort(_ shape: JSONValue, _ inner: JSONValue, _ isList: Bool) -> String {
      let one = enkel(inner)
      if isList { return one == "tekst" && inner.member("oneOf") != nil ? "lijst van teksten" : "lijst van: \(one)" }
      return one
    }

    private func enkel(_ value: JSONValue) -> String {
      if value.member("properties") != nil || !varianten(value).isEmpty { return "object { }" }
      if let choices = value.member("oneOf")?.children,
        choices.contains(where: { $0.member("type")?.string == "array" })
      {
        return "tekst, of lijst van alinea's"
      }
      if value.member("enum") != nil || value.member("const") != nil { return "een van de waarden" }
      // A role that every casus has, or one of the casus itself.
      if value.member("anyOf") != nil { return "een rol, of het id van een eigen rol" }
      switch value.member("type")?.string {
      case "string": return value.member("pattern")?.string.map(patroon) ?? "tekst"
      case "integer":
        let (low, high) = (value.member("minimum")?.int, value.member("maximum")?.int)
        return low.flatMap { low in high.map { "geheel getal van \(low) tot en met \($0)" } } ?? "geheel getal"
      case "number": return "getal (decimalen achter een punt)"
      case "boolean": return "true of false"
      default: return "geheel getal, of null"
      }
    }

    private func patroon(_ pattern: String) -> String {
      if pattern.hasPrefix("^P") { return "periode, zoals P3M" }
      if pattern.contains(":") { return "tijd, zoals 09:30" }
      if pattern.contains("a-z") { return "id: kleine letters, cijfers en streepjes" }
      return pattern.contains("-") ? "datum, zoals 2026-03-04" : "tekst"
    }
  }
}
