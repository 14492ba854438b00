// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What decides never touches a pointer: any unsafe construct in these targets is an error.
let pure = strict + [.strictMemorySafety()]

let package = Package(
  name: "leeratelier",
  products: [.executable(name: "leeratelier", targets: ["Leeratelier"])],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "Scenario", swiftSettings: pure),
    .target(name: "Tekst", dependencies: ["Scenario"], swiftSettings: pure),
    .target(name: "SimEngine", dependencies: ["Scenario", "Tekst"], swiftSettings: pure),
    .target(name: "Opname", dependencies: ["CSQLite", "SimEngine", "Scenario"], swiftSettings: strict),
    .target(
      name: "Verslag", dependencies: ["SimEngine", "Tekst", "Scenario"], swiftSettings: strict),
    .executableTarget(
      name: "Leeratelier",
      dependencies: ["Opname", "Verslag", "SimEngine", "Tekst", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests", dependencies: ["Scenario"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "TekstTests", dependencies: ["Tekst", "Scenario"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SimTests", dependencies: ["SimEngine", "Tekst", "Scenario"], swiftSettings: strict),
    .testTarget(
      name: "OpnameTests", dependencies: ["Opname", "SimEngine", "Scenario"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "VerslagTests", dependencies: ["Verslag", "SimEngine", "Tekst", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "LeeratelierTests",
      dependencies: ["Leeratelier", "Opname", "Verslag", "SimEngine", "Tekst", "Scenario"],
      exclude: ["Schermen"],
      swiftSettings: strict),
  ]
)
