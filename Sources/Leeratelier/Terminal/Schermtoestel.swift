/// What a repainted screen stands on: a window that shows a picture and gives keys.
protocol Schermtoestel: AnyObject {
  /// The size of the window now.
  var maat: Maat { get }
  /// Shows a picture; nil: nothing at all.
  func toon(_ beeld: Schermbeeld?)
  /// The next key; nil when none came within a tenth of a second.
  func toets() -> Toets?
  /// More keys lie ready: what the present one did need not be shown.
  var heeftMeer: Bool { get }
  /// The window is gone.
  var gesloten: Bool { get }
  /// Gives the window back.
  func sluit()
}
