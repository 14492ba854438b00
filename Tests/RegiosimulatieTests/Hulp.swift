import Scenario
import Regiosimulatie
import Testing

/// Settings as they are typed, for tests.
func ingesteld(_ texts: String...) throws -> Regioinstellingen {
  var settings = Regioinstellingen()
  for text in texts { try settings.pasToe(text) }
  return settings
}

/// Outcomes of replications of one setting.
func uitkomsten(_ settings: Regioinstellingen, dagen: Int = 60, herhalingen: Int = 4, zaad: UInt64 = 7)
  -> [Regiouitkomst]
{
  let simulation = Regiosimulatie(settings, dagen: dagen, zaad: zaad)
  return (1...herhalingen).map { simulation.herhaling($0) }
}

/// The mean of an outcome over replications.
func gemiddeld(_ outcomes: [Regiouitkomst], _ value: (Regiouitkomst) -> Double?) throws -> Double {
  let values = outcomes.compactMap(value)
  try #require(!values.isEmpty)
  return values.reduce(0, +) / Double(values.count)
}
