/// Quantiles by linear interpolation between ranks, h = (n − 1)·p (model regiosimulatie, reading 8).
package struct Kwantielen: Sendable {
  private var waarden: [Double]
  /// A rank whose value is in its place: all before it are at most as large, all after it at least.
  private var vast: Int?

  /// Takes the values; they are put in another order.
  package init(_ waarden: consuming [Double]) { self.waarden = waarden }

  /// The quantile, in time linear in the number of values; nil when there are none.
  package mutating func kwantiel(_ p: Double) -> Double? {
    guard !waarden.isEmpty else { return nil }
    let h = Double(waarden.count - 1) * p
    let rank = min(Int(h), waarden.count - 1)
    let low = kies(rank)
    let part = h - Double(rank)
    guard part > 0, rank + 1 < waarden.count else { return low }
    // After the selection everything from rank + 1 on is at least as large.
    var next = waarden[rank + 1]
    for index in (rank + 1)..<waarden.count where waarden[index] < next { next = waarden[index] }
    return low + part * (next - low)
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
