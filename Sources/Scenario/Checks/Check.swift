/// One rule that a casus obeys, apart from its shape.
///
/// A check knows nothing of output: it looks and reports. Its title, explanation and example are with its code in
/// `DiagnosticCode+….swift`; why it exists is in its doc comment.
protocol CasusCheck: Sendable {
  /// Reports what does not fit.
  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog)
}

/// Where the parts of a casus stand in its file.
///
/// Indices are those of the model: checks only run on a casus in which every element could be read.
package struct CasusPlaatsen {
  let root: JSONValue
  /// The zaak of which `feit`, `verdachte` and `beslissingen` are meant, in a file that names its zaken.
  private var zaak: Int?

  init(root: JSONValue) { self.root = root }

  /// The same file, with the fields that a zaak has meant as those of one zaak.
  package func van(zaak index: Int) -> CasusPlaatsen {
    var one = self
    if root.member("zaken") != nil { one.zaak = index }
    return one
  }

  /// A path with the zaak before what stands in it.
  func volledig(_ path: [Stap]) -> [Stap] {
    guard let zaak, case .veld(let name)? = path.first, ["feit", "verdachte", "beslissingen"].contains(name) else {
      return path
    }
    return ["zaken", .element(zaak), .veld(name == "verdachte" ? "status" : name)] + path.dropFirst()
  }

  /// The places in a file that was read; nil when it is no JSON.
  package init?(_ source: SourceText) {
    guard let root = JSONParser.parse(source, DiagnosticLog())?.root else { return nil }
    self.root = root
  }

  /// A step on the way to a value: into a field, or to an element of a list.
  package enum Stap: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case veld(String)
    case element(Int)

    package init(stringLiteral value: String) { self = .veld(value) }
    package init(integerLiteral value: Int) { self = .element(value) }
  }

  /// The bracket with which the file begins.
  package var begin: SourceRange { SourceRange(root.range.lower, root.range.lower + 1) }

  /// The place of a value; of the last step that exists when the rest does not.
  package func callAsFunction(_ path: Stap...) -> SourceRange { range(path) }

  /// The place of the name of a field; of its value when it has none.
  package func naam(_ path: Stap...) -> SourceRange {
    var value: JSONValue? = root
    for case .veld(let name) in volledig(path) { value = value?.member(name) }
    return value?.keyRange ?? range(path)
  }

  private func range(_ path: [Stap]) -> SourceRange {
    var value = root
    for step in volledig(path) {
      switch step {
      case .veld(let name):
        guard let child = value.member(name) else { return opening(value) }
        value = child
      case .element(let index):
        let children = value.children
        guard children.indices.contains(index) else { return opening(value) }
        value = children[index]
      }
    }
    switch value.soort {
    case .object, .lijst: return value.keyRange ?? opening(value)
    default: return value.range
    }
  }

  private func opening(_ value: JSONValue) -> SourceRange {
    value.keyRange ?? SourceRange(value.range.lower, value.range.lower + 1)
  }
}

/// A check on one zaak, run on each as if it were the only one.
struct PerZaak: CasusCheck {
  let check: any CasusCheck

  init(_ check: any CasusCheck) { self.check = check }

  func run(_ casus: Casus, at places: CasusPlaatsen, _ log: DiagnosticLog) {
    for index in casus.zaken.indices { check.run(casus.alleen(zaak: index), at: places.van(zaak: index), log) }
  }
}

/// Everything that is checked in a casus after it was read.
enum CasusControle {
  /// The checks on a casus without errors, in the order in which they report.
  static let checks: [any CasusCheck] = [
    OmvangCheck(), DoelCheck(), SleutelCheck(), WeegoverlegCheck(), BereikbaarheidCheck(), PersonenCheck(),
    PerZaak(BeslissingenCheck()), HuisCheck(), PerZaak(LeeftijdCheck()), PerZaak(VasthoudenCheck()),
    PerZaak(BewijsCheck()), PerZaak(BevoegdheidCheck()), AdviseurCheck(), StelselCheck(), PerZaak(UitwegCheck()),
    ReactieCheck(), ZakenCheck(), ZonderZaakCheck(),
    MensenCheck(), OntstaanCheck(), PerZaak(AfloopCheck()),
  ]

  /// The checks on what an author does not see by reading the file again; each only warns.
  static let onzichtbaar: [any CasusCheck] = [
    TijdCheck(), PerZaak(FeitCheck()), VerouderingCheck(), PerZaak(BezwaarCheck()), StandpuntCheck(),
    PerZaak(VolgordeCheck()), PerZaak(VrijeUitkomstCheck()), SchrijfwijzeCheck(), PerZaak(BewijsregelCheck()),
    HouderCheck(), HerkenningCheck(), NamenCheck(), PerZaak(HechtenisCheck()),
  ]

  /// Checks references and anonymity in any file, and content in a casus that could be read without errors.
  static func run(_ document: JSONDocument, _ casus: Casus?, _ log: DiagnosticLog) {
    let isWellFormed = !log.hasErrors
    if let root = document.root { ReferenceCheck.run(root, log) }
    InvulveldCheck.run(document, log)
    if isWellFormed, !log.hasErrors, let casus, let root = document.root {
      let places = CasusPlaatsen(root: root)
      for check in checks + onzichtbaar { check.run(casus, at: places, log) }
    }
    let people = document.root?.member("personen")?.children ?? []
    let names = people.compactMap { person in person.member("naam")?.string?.lowercased() }
    AnonimiteitCheck.run(on: document, pseudonyms: Set(names), log)
  }
}
