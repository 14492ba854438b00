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
///
/// The first 64 lie in a heap of fixed size inside the struct, which is all that most regions ever need; what does not
/// fit lies in a second heap. The order is total, so where an event lies changes nothing.
struct Gebeurtenisrij: ~Copyable {
  /// One event in 16 bytes: kind, sequence number and place share a word, which also orders ties.
  struct Element {
    /// The bits of a moment: for numbers from 0 on these are ordered as the numbers are.
    var tijdbits: UInt64
    var orde: UInt64

    @inline(__always)
    init(_ tijd: Double, _ orde: UInt64) {
      tijdbits = tijd.bitPattern
      self.orde = orde
    }

    @inline(__always) var tijd: Double { Double(bitPattern: tijdbits) }
    @inline(__always) var voorval: UInt64 { orde >> 60 }
    @inline(__always) var plek: Int { Int(truncatingIfNeeded: orde & Gebeurtenisrij.plekmasker) }

    @inline(__always)
    static func < (a: Element, b: Element) -> Bool {
      a.tijdbits < b.tijdbits || (a.tijdbits == b.tijdbits && a.orde < b.orde)
    }
  }

  static let plekbits: UInt64 = 25
  static let plekmasker: UInt64 = (1 << plekbits) - 1
  private static let nooit = Element(.infinity, .max)

  private var klein = InlineArray<64, Element>(repeating: Gebeurtenisrij.nooit)
  private var aantal = 0
  /// The first place of the small heap is open: its event was taken.
  private var gat = false
  private var ruim: [Element] = []
  private var eersteRuim = Gebeurtenisrij.nooit
  private var volgnummer: UInt64 = 0
  /// Moment of the first event; infinite when there is none.
  private(set) var eerste = Double.infinity

  /// Adds an event.
  @inline(__always)
  mutating func plan(_ tijd: Double, _ voorval: UInt64, _ plek: Int) {
    volgnummer &+= 1
    let place = UInt64(truncatingIfNeeded: plek) & Gebeurtenisrij.plekmasker
    let added = Element(tijd, voorval << 60 | volgnummer << Gebeurtenisrij.plekbits | place)
    if gat {
      gat = false
      zak(added)
    } else if aantal < 64 {
      klim(added)
    } else {
      planRuim(added)
    }
  }

  /// Takes the first event; there must be one, and `sluit` must have been called.
  ///
  /// Its place stays open: most events bring about another, which then takes that place in one go.
  @inline(__always)
  mutating func neem() -> Element {
    let first = klein[0]
    if eersteRuim < first { return neemRuim() }
    gat = true
    return first
  }

  /// Closes the place of the event that was taken, when no other took it.
  @inline(__always)
  mutating func sluit() {
    guard gat else { return }
    gat = false
    aantal &-= 1
    let moved = klein[aantal]
    klein[aantal] = Gebeurtenisrij.nooit
    zak(moved)
  }

  /// Puts an event at the end and lets it rise.
  @inline(__always)
  private mutating func klim(_ added: Element) {
    var place = aantal
    aantal &+= 1
    while place > 0 {
      let parent = (place &- 1) >> 1
      let above = klein[parent]
      guard added < above else { break }
      klein[place] = above
      place = parent
    }
    klein[place] = added
    eerste = min(klein[0].tijd, eersteRuim.tijd)
  }

  /// Puts an event at the top and lets it sink; beyond the last event lies 'never'.
  @inline(__always)
  private mutating func zak(_ moved: Element) {
    var place = 0
    while true {
      var child = 2 &* place &+ 1
      guard child < aantal else { break }
      if child < 63, klein[child &+ 1] < klein[child] { child &+= 1 }
      let below = klein[child]
      guard below < moved else { break }
      klein[place] = below
      place = child
    }
    if aantal > 0 { klein[place] = moved }
    eerste = min(klein[0].tijd, eersteRuim.tijd)
  }

  // MARK: what does not fit

  @inline(never)
  private mutating func planRuim(_ added: Element) {
    var place = ruim.count
    ruim.append(added)
    while place > 0 {
      let parent = (place - 1) / 2
      guard added < ruim[parent] else { break }
      ruim[place] = ruim[parent]
      place = parent
    }
    ruim[place] = added
    eersteRuim = ruim[0]
    eerste = min(klein[0].tijd, eersteRuim.tijd)
  }

  @inline(never)
  private mutating func neemRuim() -> Element {
    let first = ruim[0]
    let moved = ruim.removeLast()
    if !ruim.isEmpty {
      var place = 0
      while true {
        var child = 2 * place + 1
        guard child < ruim.count else { break }
        if child + 1 < ruim.count, ruim[child + 1] < ruim[child] { child += 1 }
        guard ruim[child] < moved else { break }
        ruim[place] = ruim[child]
        place = child
      }
      ruim[place] = moved
    }
    eersteRuim = ruim.first ?? Gebeurtenisrij.nooit
    eerste = min(klein[0].tijd, eersteRuim.tijd)
    return first
  }
}
