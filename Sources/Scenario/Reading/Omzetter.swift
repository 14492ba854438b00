/// Writes a casus of an older format in the newest one, with its comments, its order and its white space as they were.
///
/// Every format reads all that the one before it had, so that only the number changes: what is new in it is for the author to add.
package enum Omzetter {
  /// Why a file stays as it is.
  package enum Fout: Error, Equatable {
    /// It is of the newest format already.
    case isNieuwste
    /// It is no casus whose format can be read; `controleer` says what is wrong with it.
    case onleesbaar
  }

  /// The file in the newest format.
  ///
  /// - Throws: `Fout`.
  package static func omgezet(_ source: SourceText) throws(Fout) -> SourceText {
    let log = DiagnosticLog()
    guard let root = JSONParser.parse(source, log)?.root, !log.hasErrors, let place = root.member("formaat"),
      let number = place.int, CasusReader.formaten.contains(number)
    else { throw .onleesbaar }
    let newest = CasusReader.formaten.upperBound
    if number == newest { throw .isNieuwste }
    return Verbeteraar.toegepast([.init(place.range, String(newest))], op: source) ?? source
  }
}
