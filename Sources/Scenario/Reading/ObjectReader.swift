/// Reads the fields of one JSON object and reports what does not fit.
///
/// Ask for each field, then call `finish()`: what was never asked for is an unknown field. Every method returns nil
/// when the field is absent or wrong; the finding is reported already, so a caller only collects what is there.
package final class ObjectReader {
  /// The object.
  package let value: JSONValue
  /// What the readers of this file share.
  package let context: ReadContext
  /// What kind of object this is, as messages name it.
  let kind: String
  private let document: JSONDocument
  /// The indices of the nodes of the fields.
  private let members: [Int]
  private var used: [Bool]
  private var asked: [String] = []
  private var cursor = 0

  /// Starts reading; nil, with a finding, when the value is no object.
  package init?(_ value: JSONValue, _ kind: String, _ context: ReadContext) {
    self.value = value
    self.context = context
    self.kind = kind
    guard value.soort == .object else {
      context.log.report(
        .verkeerdeSoort, at: value.range, "\(kind) is een object { }; hier staat \(value.soort.metLidwoord)",
        hint: "zet de velden van \(kind) tussen { en }")
      return nil
    }
    let document = value.document
    let node = value.node
    var members: [Int] = []
    members.reserveCapacity(Int(node.count))
    var child = value.index + 1
    while child < Int(node.next) {
      members.append(child)
      child = Int(document.nodes[child].next)
    }
    self.document = document
    self.members = members
    used = [Bool](repeating: false, count: members.count)
    asked.reserveCapacity(members.count + 4)
  }

  // MARK: fields

  /// The value of a field; an absent required field is reported.
  package func field(_ name: String, mag optional: Bool = false) -> JSONValue? {
    asked.append(name)
    context.record(name, of: kind, required: !optional)
    // Files mostly have their fields in the order in which they are asked for.
    var index = cursor
    for _ in 0..<members.count {
      if index >= members.count { index = 0 }
      if !used[index], document.isNamed(members[index], name) {
        used[index] = true
        cursor = index + 1
        let found = JSONValue(document: document, index: members[index])
        meldRand(found, name)
        return found
      }
      index += 1
    }
    if !optional { missing.append(name) }
    return nil
  }

  /// White space at the edges of a field name is reported, and makes no other field of it.
  private func meldRand(_ found: JSONValue, _ name: String) {
    guard let range = found.keyRange, range.upper - range.lower > name.utf8.count + 2, let key = found.key, key != name,
      // What the parser said already.
      !key.contains(where: { "\t\n\r".contains($0) })
    else { return }
    context.log.report(
      .onbekendVeld, at: range,
      Onzichtbaar.eerste(in: key) == nil
        ? "\(kind) kent geen veld \(citaat(key)); bedoelde u \(citaat(name))?" : Rand.fout(in: key),
      hint: "schrijf \"\(name)\"", wijzigingen: [.init(range, "\"\(name)\"")])
  }

  private var missing: [String] = []

  /// The fields that were not asked for and whose names fit, with their names; they count as asked.
  func overige(_ fits: (String) -> Bool) -> [(naam: String, waarde: JSONValue)] {
    members.indices.compactMap { index in
      let found = member(members[index])
      guard !used[index], let key = found.key, fits(key) else { return nil }
      used[index] = true
      return (key, found)
    }
  }

  private func member(_ index: Int) -> JSONValue { JSONValue(document: document, index: index) }

  /// Whether the object has a field, without reading it.
  package func has(_ name: String) -> Bool { members.contains { document.isNamed($0, name) } }

  /// The place to point at for something about the object as a whole: its opening bracket.
  package var opening: SourceRange { SourceRange(value.range.lower, value.range.lower + 1) }

  /// Reports missing and unknown fields; call it once, after the last field.
  package func finish() {
    guard used.contains(false) || !missing.isEmpty else { return }
    // Once for the whole object: a file of nothing but unknown fields is read in one pass, too.
    var seen: Set<String> = []
    let keys = members.map { member($0).key ?? "" }
    let present = Set(keys)
    let free = asked.filter { name in !present.contains(name) && !name.hasPrefix("$") }
    var explained: Set<String> = []
    for (index, key) in keys.enumerated() where seen.insert(key).inserted && !used[index] {
      let found = member(members[index])
      let meant = NearMiss.suggestion(for: key, among: free)
      if let meant { explained.insert(meant) }
      let suggestion = meant.map { "; bedoelde u \(citaat($0))?" } ?? ""
      context.log.report(
        .onbekendVeld, at: found.keyRange ?? found.range,
        "\(kind) kent geen veld \(citaat(key))\(suggestion)",
        hint: meant.map { "schrijf \"\($0)\"" }
          ?? (key.hasPrefix("kv_") && context.formaat < 2
            ? "een eigen koppelvlak is van formaat 2: schrijf bovenaan \"formaat\": 2"
            : free.isEmpty
              ? "haal het veld weg" : "haal het veld weg; mogelijk zijn nog \(opsomming(free, "of", maximum: 40))"),
        wijzigingen: meant.flatMap { name in found.keyRange.map { [.init($0, "\"\(name)\"")] } } ?? [])
    }
    guard context.reportsMissing else { return }
    for name in missing where !explained.contains(name) {
      context.log.report(
        .ontbrekendVeld, at: opening, "\(kind) heeft het veld \(citaat(name)); hier ontbreekt het",
        hint: "voeg \"\(name)\" toe")
    }
  }

  /// Reports a field as missing that was asked for as one that may be left out, and may not be here.
  func verplicht(_ name: String) { if !has(name) { missing.append(name) } }

  /// Reports a field that this kind of object has, and not here.
  func hoortNiet(_ name: String, _ why: String, hint: String) {
    guard let index = members.first(where: { document.isNamed($0, name) }) else { return }
    let found = member(index)
    context.log.report(
      .veldBijZaken, at: found.keyRange ?? found.range, "\(why); hier staat \(citaat(name))", hint: hint)
  }

  /// A field that exists since a version of the format; in an older file it is unknown.
  func vanaf<T>(_ formaat: Int, _ name: String, _ read: () -> T?) -> T? {
    if context.formaat < formaat, has(name), let index = members.first(where: { document.isNamed($0, name) }) {
      context.log.report(
        .onbekendVeld, at: member(index).keyRange ?? member(index).range,
        "\(kind) kent het veld \(citaat(name)) vanaf formaat \(formaat); dit bestand is van formaat \(context.formaat)",
        hint: "schrijf bovenaan \"formaat\": \(formaat)")
    }
    return read()
  }

  // MARK: values

  /// A text of at least one visible character.
  package func tekst(_ name: String, mag optional: Bool = false) -> String? {
    field(name, mag: optional).flatMap { Values.text($0, name, context) }
  }

  /// Prose: one text, or a list of paragraphs, which an empty line keeps apart in the result.
  package func proza(_ name: String, mag optional: Bool = false) -> String? {
    field(name, mag: optional).flatMap { Values.prose($0, name, context) }
  }

  /// A list of prose: each element one paragraph.
  package func teksten(_ name: String, mag optional: Bool = false, nonEmpty: Bool = false) -> [String]? {
    lijst(name, mag: optional, nonEmpty: nonEmpty) { Values.prose($0, name, self.context) }
  }

  /// True or false.
  package func jaNee(_ name: String, mag optional: Bool = false) -> Bool? {
    guard let value = field(name, mag: optional) else { return nil }
    if let bool = value.bool { return bool }
    Values.reportKind(value, name, "true of false", context)
    return nil
  }

  /// A whole number in a range.
  package func getal(_ name: String, in range: ClosedRange<Int>, mag optional: Bool = false) -> Int? {
    field(name, mag: optional).flatMap { Values.integer($0, name, in: range, context) }
  }

  /// A whole number out of a few.
  package func getalUit(_ name: String, _ allowed: [Int], mag optional: Bool = false) -> Int? {
    guard let value = field(name, mag: optional) else { return nil }
    guard value.soort == .getal else {
      Values.reportKind(value, name, "een geheel getal", context)
      return nil
    }
    if value.isKommagetal { return nil }
    if let number = value.int, allowed.contains(number) { return number }
    let found = value.document.source.text(in: value.range)
    Values.reportOutsideList(value, found, name, allowed.map(String.init), context)
    return nil
  }

  /// An identifier of lower-case letters, digits and hyphens.
  package func id(_ name: String, mag optional: Bool = false) -> String? {
    field(name, mag: optional).flatMap { Values.identifier($0, name, context) }
  }

  /// A list of identifiers.
  package func ids(_ name: String, mag optional: Bool = false, nonEmpty: Bool = false) -> [String]? {
    lijst(name, mag: optional, nonEmpty: nonEmpty) { Values.identifier($0, name, self.context) }
  }

  /// A value of a closed list.
  package func keuze<T: RawRepresentable & CaseIterable>(
    _ name: String, _: T.Type = T.self, mag optional: Bool = false
  ) -> T? where T.RawValue == String {
    context.record(T.allCases.map(\.rawValue), for: name, of: kind)
    return field(name, mag: optional).flatMap { Values.choice($0, name, context) }
  }

  /// A list of values of a closed list.
  package func keuzes<T: RawRepresentable & CaseIterable>(
    _ name: String, _: T.Type = T.self, mag optional: Bool = false, nonEmpty: Bool = false
  ) -> [T]? where T.RawValue == String {
    context.record(T.allCases.map(\.rawValue), for: name, of: kind)
    return lijst(name, mag: optional, nonEmpty: nonEmpty) { Values.choice($0, name, self.context) }
  }

  /// A period in ISO 8601.
  package func periode(_ name: String, mag optional: Bool = false) -> ISOPeriod? {
    field(name, mag: optional).flatMap { Values.period($0, name, context) }
  }

  /// A number, fraction allowed, in a range.
  package func kommagetal(_ name: String, in range: ClosedRange<Double>, mag optional: Bool = false) -> Double? {
    field(name, mag: optional).flatMap { Values.decimal($0, name, in: range, context) }
  }

  /// A time of day as `HH:MM`, in minutes after midnight.
  package func tijd(_ name: String, mag optional: Bool = false) -> Int? {
    field(name, mag: optional).flatMap { Values.time($0, name, context) }
  }

  /// A list, each element read by a function; elements that could not be read are left out.
  package func lijst<T>(
    _ name: String, mag optional: Bool = false, nonEmpty: Bool = false, _ read: (JSONValue) -> T?
  ) -> [T]? {
    field(name, mag: optional).flatMap { Values.list($0, name, context, nonEmpty: nonEmpty, read) }
  }

  /// An object, read by a function.
  package func object<T>(_ name: String, mag optional: Bool = false, _ read: (JSONValue) -> T?) -> T? {
    field(name, mag: optional).flatMap(read)
  }
}
