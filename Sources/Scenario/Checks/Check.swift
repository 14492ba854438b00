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

  init(root: JSONValue) { self.root = root }

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
    for case .veld(let name) in path { value = value?.member(name) }
    return value?.keyRange ?? range(path)
  }

  private func range(_ path: [Stap]) -> SourceRange {
    var value = root
    for step in path {
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

/// Everything that is checked in a casus after it was read.
enum CasusControle {
  /// The checks on a casus without errors, in the order in which they report.
  static let checks: [any CasusCheck] = [
    OmvangCheck(), DoelCheck(), SleutelCheck(), WeegoverlegCheck(), BereikbaarheidCheck(), PersonenCheck(),
    BeslissingenCheck(), HuisCheck(), LeeftijdCheck(), VasthoudenCheck(), BewijsCheck(), BevoegdheidCheck(),
    AdviseurCheck(), StelselCheck(), UitwegCheck(), ReactieCheck(),
    MensenCheck(), OntstaanCheck(), AfloopCheck(),
  ]

  /// The checks on what an author does not see by reading the file again; each only warns.
  static let onzichtbaar: [any CasusCheck] = [
    TijdCheck(), FeitCheck(), VerouderingCheck(), BezwaarCheck(), VolgordeCheck(), VrijeUitkomstCheck(),
    SchrijfwijzeCheck(), HouderCheck(), HerkenningCheck(), NamenCheck(),
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
