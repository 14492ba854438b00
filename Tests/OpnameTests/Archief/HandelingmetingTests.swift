import Foundation
import Proefhulp
import SimEngine
import Testing

@testable import Opname

@Suite struct HandelingmetingTests {
  /// Only that it measures; how much is for `bench`, on a release build: `LEERATELIER_METEN` sets how many.
  @Test func measuresBothOnTheSameDisk() throws {
    let map = try Testmap()
    let count = ProcessInfo.processInfo.environment["LEERATELIER_METEN"].flatMap { Int($0) } ?? 20
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    let measured = try Handelingmeting.meet(opening, bron: bron, map: map.pad, aantal: count)
    #expect(measured.aantal == count)
    #expect(measured.gebeurtenissen >= count)
    #expect(measured.opgenomen.p50 > 0 && measured.beslissen.p50 > 0 && measured.kaal.p50 > 0)
    if count > 20 { print("METING", measured, measured.verhoudingP50, measured.verhoudingP99) }
  }

  @Test func theMedianAndTheSlowestInAHundredAreOfTheSortedTimes() {
    let times = Handelingmeting.Verdeling((0..<200).reversed().map { $0 * 1000 })
    #expect(times.p50 == 100 && times.p99 == 198)
    let one = Handelingmeting.Verdeling([7000])
    #expect(one.p50 == 7 && one.p99 == 7)
  }
}
