/// The kinds of event that lie ahead; at one moment the lower number goes first.
enum Voorval {
  /// A pool opens: who stood in the queue goes before who comes at that very moment (reading 7).
  static let opening: UInt64 = 0
  // 1...8 are the ends of a `Taak`.
  static let doorgezet: UInt64 = 9
  static let tafelantwoord: UInt64 = 10
  /// After the answers: an answer at the last moment is in time ('uiterlijk').
  static let termijn: UInt64 = 11
  static let adviesmoment: UInt64 = 12
}

/// Events to come, ordered by (time, kind, sequence number): ties are decided, never left to the heap.
struct Gebeurtenisrij {
  /// One event in 16 bytes: kind, sequence number and place share a word, which also orders ties.
  struct Element {
    var tijd: Double
    var orde: UInt64

    @inline(__always) var voorval: UInt64 { orde >> 60 }
    @inline(__always) var plek: Int { Int(truncatingIfNeeded: orde & Gebeurtenisrij.plekmasker) }

    @inline(__always)
    static func < (a: Element, b: Element) -> Bool { a.tijd < b.tijd || (a.tijd == b.tijd && a.orde < b.orde) }
  }

  static let plekbits: UInt64 = 25
  static let plekmasker: UInt64 = (1 << plekbits) - 1

  private var hoop: [Element]
  private var aantal = 0
  private var volgnummer: UInt64 = 0
  /// Moment of the first event; infinite when there is none.
  private(set) var eerste = Double.infinity

  init() { hoop = Array(repeating: Element(tijd: 0, orde: 0), count: 64) }

  /// Adds an event.
  @inline(__always)
  mutating func plan(_ tijd: Double, _ voorval: UInt64, _ plek: Int) {
    volgnummer &+= 1
    let added = Element(
      tijd: tijd, orde: voorval << 60 | volgnummer << Gebeurtenisrij.plekbits | UInt64(truncatingIfNeeded: plek))
    if aantal == hoop.count { hoop.append(contentsOf: hoop) }
    var place = aantal
    while place > 0 {
      let parent = (place &- 1) >> 1
      let above = hoop[parent]
      guard added < above else { break }
      hoop[place] = above
      place = parent
    }
    hoop[place] = added
    aantal &+= 1
    eerste = hoop[0].tijd
  }

  /// Takes the first event; there must be one.
  @inline(__always)
  mutating func neem() -> Element {
    let first = hoop[0]
    aantal &-= 1
    let moved = hoop[aantal]
    var place = 0
    while true {
      var child = 2 &* place &+ 1
      guard child < aantal else { break }
      if child &+ 1 < aantal, hoop[child &+ 1] < hoop[child] { child &+= 1 }
      let below = hoop[child]
      guard below < moved else { break }
      hoop[place] = below
      place = child
    }
    hoop[place] = moved
    eerste = aantal > 0 ? hoop[0].tijd : .infinity
    return first
  }
}
