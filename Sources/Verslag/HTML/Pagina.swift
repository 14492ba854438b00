import FoundationEssentials
import SimEngine

/// A whole page: one file that needs nothing from outside, and in which only this program's own script can run.
package struct Pagina {
  package var titel: String
  package var stijl: StaticString
  /// nil: a page without a script.
  package var script: StaticString?
  /// After how many seconds the page loads itself again; nil: never.
  package var ververs: Int?
  package var lijf: [HTML]

  package init(
    titel: String, stijl: StaticString, script: StaticString? = nil, ververs: Int? = nil, lijf: [HTML]
  ) {
    self.ververs = ververs
    self.titel = titel
    self.stijl = stijl
    self.script = script
    self.lijf = lijf
  }

  /// The page as text.
  package var html: String {
    let refresh = ververs.map { [tag("meta", ["http-equiv": "refresh", "content": "\($0)"])] } ?? []
    let head: [HTML] =
      refresh + [
        tag("meta", ["charset": "utf-8"]),
        tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        tag("meta", ["http-equiv": "Content-Security-Policy", "content": beleid]),
        tag("meta", ["name": "referrer", "content": "no-referrer"]),
        tag("title", titel),
        tag("style", [:], [.vast(stijl)]),
      ]
    let end = script.map { [tag("script", [:], [.vast($0)])] } ?? []
    let page = tag("html", ["lang": "nl"], [tag("head", [:], head), tag("body", [:], lijf + end)])
    return "<!DOCTYPE html>\n" + page.tekst + "\n"
  }

  /// Nothing may be loaded, and of styles and scripts only those with the digest of our own may be used.
  private var beleid: String {
    let script = script.map { "; script-src '\(Pagina.digest($0))'" } ?? ""
    return
      "default-src 'none'; style-src '\(Pagina.digest(stijl))'\(script); base-uri 'none'; form-action 'none'"
  }

  /// The digest of an inline element as Content Security Policy 2 asks for it.
  private static func digest(_ text: StaticString) -> String {
    "sha256-" + Data(SHA256(Array(text.description.utf8)).bytes).base64EncodedString()
  }
}
