// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The tests play thousands of sessions and read thousands of texts: what does that is optimised in a debug build, too.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// What decides never touches a pointer: any unsafe construct in these targets is an error, unless it says `unsafe`, as
/// reading a file does.
let pure = strict + [.strictMemorySafety()]

let package = Package(
  name: "leeratelier",
  products: [.executable(name: "leeratelier", targets: ["Leeratelier"])],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "Scenario", swiftSettings: pure + quick),
    .target(name: "Tekst", dependencies: ["Scenario"], swiftSettings: pure + quick),
    .target(name: "SimEngine", dependencies: ["Scenario", "Tekst"], swiftSettings: pure + quick),
    .target(name: "Regiosimulatie", dependencies: ["Scenario"], swiftSettings: pure + quick),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "Opname", dependencies: ["SQLite", "SimEngine", "Scenario"], swiftSettings: strict),
    .target(
      name: "Verslag", dependencies: ["Regiosimulatie", "SimEngine", "Tekst", "Scenario"], swiftSettings: pure),
    .executableTarget(
      name: "Leeratelier",
      dependencies: ["Opname", "SQLite", "Verslag", "Regiosimulatie", "SimEngine", "Tekst", "Scenario"],
      swiftSettings: strict),
    // What several test targets need.
    .target(
      name: "Proefhulp", dependencies: ["SimEngine", "Tekst", "Scenario"], path: "Tests/Proefhulp",
      exclude: ["Casussen"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests", dependencies: ["Scenario"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "TekstTests", dependencies: ["Tekst", "Scenario"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SimTests", dependencies: ["Proefhulp", "SimEngine", "Tekst", "Scenario"], swiftSettings: strict),
    .testTarget(
      name: "RegiosimulatieTests", dependencies: ["Proefhulp", "Regiosimulatie", "SimEngine", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "OpnameTests", dependencies: ["Proefhulp", "Opname", "SQLite", "SimEngine", "Scenario"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "VerslagTests",
      dependencies: ["Proefhulp", "Verslag", "Regiosimulatie", "SimEngine", "Tekst", "Scenario"],
      swiftSettings: strict),
    .testTarget(
      name: "LeeratelierTests",
      dependencies: [
        "Proefhulp", "Leeratelier", "Opname", "SQLite", "Verslag", "Regiosimulatie", "SimEngine", "Tekst", "Scenario",
      ],
      exclude: ["Schermen"],
      swiftSettings: strict),
  ]
)
