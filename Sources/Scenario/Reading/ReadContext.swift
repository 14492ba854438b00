/// What the readers of one file share: where findings go, and which fields each kind of object was asked for.
package final class ReadContext {
  /// Where findings go.
  package let log: DiagnosticLog
  /// False after a syntax error: what is missing may be what could not be read.
  let reportsMissing: Bool
  /// The fields asked of each kind of object, for the test that holds the JSON Schema against the readers.
  private(set) var fields: [String: FieldNames] = [:]
  private let recordsFields: Bool
  /// The format that the file says it is written in.
  var formaat = 1
  /// The casus says that there is no zaak.
  var zonderZaak = false
  /// The roles that the casus names itself, by their ids.
  var eigenRollen: [String: Rol] = [:]
  /// Roles of a casus may be named that this file does not declare: whoever has the casus looks whether they exist.
  var kentAndereRollen = false

  /// The fields that one kind of object has.
  struct FieldNames {
    var required: Set<String> = []
    var optional: Set<String> = []
    /// The values of the fields that have a closed list.
    var choices: [String: [String]] = [:]
  }

  /// A context for one file, made after its syntax was read.
  package init(log: DiagnosticLog, recordsFields: Bool = false) {
    self.log = log
    self.reportsMissing = log.diagnostics.allSatisfy { $0.code == .dubbelVeld }
    self.recordsFields = recordsFields
  }

  func record(_ field: String, of kind: String, required: Bool) {
    guard recordsFields else { return }
    if required {
      fields[kind, default: FieldNames()].required.insert(field)
    } else {
      fields[kind, default: FieldNames()].optional.insert(field)
    }
  }

  func record(_ choices: [String], for field: String, of kind: String) {
    guard recordsFields else { return }
    fields[kind, default: FieldNames()].choices[field] = choices
  }
}
