/// IEEE 1849-2016 (XES): a session is a trace, an element an event, at its simulated time.
package enum XESExport {
  /// The log as XML.
  package static func tekst(_ reeks: Exportreeks) -> String {
    var out = kop
    for (session, elements) in reeks.perSessie {
      out += "  <trace>\n"
      for (key, value) in [
        ("concept:name", session.code), ("casus", session.casus), ("titel", session.titel), ("regio", session.regio),
      ] { out += "    \(waarde(key, value))\n" }
      if let parent = session.herkomst { out += "    \(waarde("herkomst", parent))\n" }
      out += "    <boolean key=\"voorbeeld\" value=\"\(session.voorbeeld)\"/>\n"
      for (element, seconds) in zip(elements, Exporttekst.oplopend(elements)) {
        // `:00.000+01:00` becomes `:00.001+01:00`: the order within the minute.
        out += gebeurtenis(element, tijd: "\(element.tijd.prefix(17))\(seconds)\(element.tijd.suffix(6))")
      }
      out += "  </trace>\n"
    }
    return out + "</log>\n"
  }

  /// Every key of `global` is in every event.
  private static let kop = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
      <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
      <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
      <global scope="trace"><string key="concept:name" value=""/></global>
      <global scope="event">
        <string key="concept:name" value=""/>
        <date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>
        <string key="org:resource" value=""/>
        <string key="lifecycle:transition" value="complete"/>
        <string key="id" value=""/>
        <string key="soort" value=""/>
        <int key="volgnummer" value="0"/>
      </global>
      <classifier name="Activiteit" keys="concept:name"/>
      <classifier name="Soort" keys="soort"/>
      <string key="concept:name" value="leeratelier"/>

    """

  private static func gebeurtenis(_ element: Exportelement, tijd: String) -> String {
    var parts = [
      waarde("concept:name", element.activiteit), "<date key=\"time:timestamp\" value=\"\(tijd)\"/>",
      waarde("org:resource", element.wie), waarde("lifecycle:transition", "complete"), waarde("id", element.id),
      waarde("soort", element.soort), "<int key=\"volgnummer\" value=\"\(element.volgnummer)\"/>",
      "<int key=\"minuut\" value=\"\(element.minuut)\"/>",
    ]
    let texts: [(String, String?)] = [
      ("org:role", element.rol), ("aan", element.aan), ("van", element.van), ("stoel", element.stoel),
      ("door", element.door), ("koppelvlak", element.koppelvlak), ("berichtsoort", element.berichtsoort),
      ("beslissing", element.beslissing), ("handeling", element.handeling), ("bijzonderheid", element.bijzonderheid),
      ("eis", element.eis), ("over", element.over),
      ("puzzelstukken", leegIsNiets(element.puzzelstukken)), ("mogelijkheden", leegIsNiets(element.mogelijkheden)),
      ("zin", element.zin), ("tekst", element.tekst),
    ]
    parts += texts.compactMap { key, value in value.map { waarde(key, $0) } }
    if let time = element.wandklok { parts.append("<date key=\"wandklok\" value=\"\(time)\"/>") }
    for (key, number) in [
      ("bericht", element.bericht), ("antwoord_op", element.antwoordOp), ("oordeel", element.oordeel),
    ] {
      if let number { parts.append("<int key=\"\(key)\" value=\"\(number)\"/>") }
    }
    return "    <event>\n" + parts.map { "      \($0)\n" }.joined() + "    </event>\n"
  }

  private static func leegIsNiets(_ ids: [String]) -> String? { ids.isEmpty ? nil : ids.joined(separator: " ") }

  private static func waarde(_ key: String, _ value: String) -> String {
    "<string key=\"\(key)\" value=\"\(ontsnapt(value))\"/>"
  }

  /// Text as the value of an attribute; line ends and tabs as references, which a reader of XML would else make spaces.
  static func ontsnapt(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n": out += "&#10;"
      case "\r": out += "&#13;"
      case "\t": out += "&#9;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
