/// Drawing in SVG, with classes for colour so that light, dark and print choose their own.
enum SVG {
  /// A number with at most one decimal: what a screen can show, and the same on every machine.
  static func getal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10
    return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
  }

  /// A drawing of this size with a label for who cannot see it.
  static func tekening(_ width: Double, _ height: Double, label: String, klasse: String? = nil, _ content: [HTML])
    -> HTML
  {
    tag(
      "svg",
      [
        "viewBox": "0 0 \(getal(width)) \(getal(height))", "class": klasse, "role": "img", "aria-label": label,
        "width": getal(width), "height": getal(height),
      ], content)
  }

  static func vlak(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ klasse: String, stap: Int? = nil,
    titel: String? = nil
  ) -> HTML {
    tag(
      "rect",
      [
        "x": getal(x), "y": getal(y), "width": getal(max(0, width)), "height": getal(max(0, height)), "class": klasse,
        "data-stap": stap.map(String.init),
      ], titel.map { [tag("title", $0)] } ?? [])
  }

  static func lijn(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ klasse: String, stap: Int? = nil) -> HTML {
    tag(
      "line",
      [
        "x1": getal(x1), "y1": getal(y1), "x2": getal(x2), "y2": getal(y2), "class": klasse,
        "data-stap": stap.map(String.init),
      ])
  }

  /// Text; `anker` is start, middle or end.
  static func tekst(_ x: Double, _ y: Double, _ text: String, _ klasse: String? = nil, anker: String = "start") -> HTML
  {
    tag(
      "text", ["x": getal(x), "y": getal(y), "text-anchor": anker == "start" ? nil : anker, "class": klasse],
      [.tekst(text)])
  }

  static func pad(_ d: String, _ klasse: String) -> HTML { tag("path", ["d": d, "class": klasse]) }
}
