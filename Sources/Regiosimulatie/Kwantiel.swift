/// Quantiles by linear interpolation between ranks, h = (n − 1)·p (model regiosimulatie, reading 8).
package struct Kwantielen: Sendable {
  private var waarden: [Double]
  /// A rank whose value is in its place: all before it are at most as large, all after it at least.
  private var vast: Int?
  /// Number of values per leading bits; filled when first needed.
  private var klassen: [Int] = []
  private var onderNul = false

  /// Takes the values; they are put in another order.
  package init(_ waarden: consuming [Double]) { self.waarden = waarden }

  /// The quantile, in time linear in the number of values; nil when there are none.
  package mutating func kwantiel(_ p: Double) -> Double? {
    guard !waarden.isEmpty else { return nil }
    let h = Double(waarden.count - 1) * p
    let rank = min(Int(h), waarden.count - 1)
    if waarden.count >= 4_096, let narrow = smal(rank) {
      var few = Kwantielen(narrow.waarden)
      return few.tussen(rank - narrow.ervoor, h - Double(rank))
    }
    return tussen(rank, h - Double(rank))
  }

  /// The values of a rank and of the next, with so much of the way between them.
  private mutating func tussen(_ rank: Int, _ part: Double) -> Double {
    let low = kies(rank)
    guard part > 0, rank + 1 < waarden.count else { return low }
    // After the selection everything from rank + 1 on is at least as large.
    var next = waarden[rank + 1]
    for index in (rank + 1)..<waarden.count where waarden[index] < next { next = waarden[index] }
    return low + part * (next - low)
  }

  /// The few values among which a rank and the next lie, with the number of values before them.
  ///
  /// Numbers from 0 on are ordered as their bits are, so the leading bits divide them into classes. nil: a number below 0.
  private mutating func smal(_ rank: Int) -> (waarden: [Double], ervoor: Int)? {
    if klassen.isEmpty {
      klassen = Array(repeating: 0, count: 1 << 15)
      for value in waarden { klassen[Int(truncatingIfNeeded: value.bitPattern >> 48) & 0x7FFF] &+= 1 }
      onderNul = waarden.contains { $0.sign == .minus }
    }
    guard !onderNul else { return nil }
    var before = 0
    var first = 0
    while before + klassen[first] <= rank {
      before += klassen[first]
      first += 1
    }
    var last = first
    var through = before + klassen[first]
    while through <= rank + 1, through < waarden.count {
      last += 1
      through += klassen[last]
    }
    let classes = UInt64(first)...UInt64(last)
    return (waarden.filter { classes.contains($0.bitPattern >> 48) }, before)
  }

  /// Puts the value of a rank in its place, smaller ones before and larger ones after it (Hoare's selection).
  private mutating func kies(_ rank: Int) -> Double {
    var low = 0
    var high = waarden.count - 1
    if let vast { if rank > vast { low = vast } else { high = vast } }
    defer { vast = rank }
    var rounds = 0
    while low < high {
      rounds += 1
      if rounds > 100 {
        // A pattern that fools the pivots: sorting bounds the time.
        waarden.sort()
        break
      }
      let middle = low + (high - low) / 2
      let a = waarden[low]
      let b = waarden[middle]
      let c = waarden[high]
      let pivot = max(min(a, b), min(max(a, b), c))
      var i = low
      var j = high
      while i <= j {
        while waarden[i] < pivot { i += 1 }
        while waarden[j] > pivot { j -= 1 }
        if i <= j {
          waarden.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if rank <= j { high = j } else if rank >= i { low = i } else { break }
    }
    return waarden[rank]
  }
}
