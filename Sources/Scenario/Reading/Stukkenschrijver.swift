/// Puzzelstukken as they stand in a casus file.
package enum Stukkenschrijver {
  /// The field `puzzelstukken` with these in it, to be put into a casus.
  package static func tekst(_ pieces: [Puzzelstuk]) -> String {
    let items = pieces.map { piece in
      "    {\n" + velden(piece).map { "      \(aangehaald($0.0)): \($0.1)" }.joined(separator: ",\n") + "\n    }"
    }
    return "  \"puzzelstukken\": [\n\(items.joined(separator: ",\n"))\n  ]"
  }

  private static func velden(_ piece: Puzzelstuk) -> [(String, String)] {
    var fields: [(String, String)] = [("id", aangehaald(piece.id))]
    if let about = piece.over { fields.append(("over", aangehaald(about.rawValue))) }
    if piece.geenProbleem { fields.append(("geen_probleem", "true")) }
    fields.append(("houder", aangehaald(piece.houder.rawValue)))
    if let system = piece.systeem { fields.append(("systeem", aangehaald(system))) }
    fields += [
      ("leefgebied", aangehaald(piece.leefgebied.rawValue)), ("aard", aangehaald(piece.aard.rawValue)),
      piece.vanaf.map { ("vanaf_minuten", String($0)) } ?? ("datum", aangehaald(piece.datum.geschreven)),
      ("gevoeligheid", aangehaald(piece.gevoeligheid.rawValue)),
      ("titel", aangehaald(piece.titel)), ("tekst", proza(piece.tekst)), ("beslissingen", lijst(piece.beslissingen)),
      ("doelen", lijst(piece.doelen)), ("toegang", lijst(piece.toegang.map(\.rawValue))),
      ("herkenning", lijst(piece.herkenning)),
    ]
    if !piece.ookBekendBij.isEmpty { fields.append(("ook_bekend_bij", lijst(piece.ookBekendBij.map(\.rawValue)))) }
    if !piece.tegenspraak.isEmpty { fields.append(("tegenspraak", lijst(piece.tegenspraak))) }
    if let kept = piece.blijft {
      var parts = ["\"reden\": \(proza(kept.reden))", "\"uitweg\": \(proza(kept.uitweg))"]
      if !kept.vragen.isEmpty {
        let questions = kept.vragen.map { question in
          var line =
            "\"id\": \(aangehaald(question.id)), \"vraag\": \(aangehaald(question.vraag)), \"antwoord\": \(proza(question.antwoord))"
          if let piece = question.puzzelstuk { line += ", \"puzzelstuk\": \(aangehaald(piece))" }
          return "{ \(line) }"
        }
        parts.append("\"vragen\": [\(questions.joined(separator: ", "))]")
      }
      fields.append(("blijft", "{ \(parts.joined(separator: ", ")) }"))
    }
    return fields
  }

  private static func lijst(_ items: [String]) -> String { "[\(items.map(aangehaald).joined(separator: ", "))]" }

  /// Running text, an element of the list for every paragraph.
  package static func proza(_ text: String) -> String {
    lijst(text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init))
  }

  /// A text between quotation marks, with what JSON escapes.
  package static func aangehaald(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
