// swift-tools-version: 6.2
import PackageDescription

/// One block of settings for every target: what the compiler can hold, no reviewer has to.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
]

/// The edges of docs/decisions/0001-targets.md, each written out; a test target sees what its target sees.
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser",
)

/// The entry points of the parsers: an ordinary test target, or the program that libFuzzer runs.
///
/// The latter with `MRM_FUZZ` set, as `scripts/soak` does. Only that build is instrumented.
let fuzzed: [Target.Dependency] = [
  "MRMAudit", "MRMCrypto", "MRMDetailSamples", "MRMExchange", "MRMModel", "MRMReports", "MRMStore",
  "MRMVault", "MRMWorkflow",
]
let fuzz: Target =
  Context.environment["MRM_FUZZ"] == nil
  ? .testTarget(
    name: "FuzzTests",
    dependencies: fuzzed,
    path: "Tests/Fuzz",
    exclude: ["Campaign", "Corpus"],
    swiftSettings: strict,
  )
  : .executableTarget(
    name: "fuzz",
    dependencies: fuzzed,
    path: "Tests/Fuzz",
    exclude: ["FuzzTests.swift", "Corpus"],
    swiftSettings: strict,
  )

/// What `scripts/bench` times inside a process; no part of the ordinary build.
let benches: [Target] =
  Context.environment["MRM_BENCH"] == nil
  ? []
  : [
    .executableTarget(
      name: "bench",
      dependencies: [
        "MRMAudit", "MRMCrypto", "MRMExchange", "MRMModel", "MRMService", "MRMStore", "MRMVault",
      ],
      path: "Tests/Bench",
      swiftSettings: strict,
    )
  ]

let package = Package(
  name: "mrm",
  products: [
    .executable(name: "mrm", targets: ["mrm"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C shims
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPlatform"),

    // level 0
    .target(name: "MRMModel", swiftSettings: strict),
    .target(name: "MRMCrypto", dependencies: ["COpenSSL", "CPlatform"], swiftSettings: strict),

    // level 1
    .target(name: "MRMWorkflow", dependencies: ["MRMModel"], swiftSettings: strict),
    .target(name: "MRMReports", dependencies: ["MRMModel"], swiftSettings: strict),
    .target(
      name: "MRMVault",
      dependencies: ["CPlatform", "MRMCrypto", "MRMModel"],
      swiftSettings: strict,
    ),
    .target(name: "MRMAudit", dependencies: ["MRMCrypto", "MRMModel"], swiftSettings: strict),

    // level 2
    .target(
      name: "MRMStore",
      dependencies: ["CSQLite", "MRMAudit", "MRMCrypto", "MRMModel", "MRMVault", grdb],
      swiftSettings: strict,
    ),
    .target(
      name: "MRMExchange",
      dependencies: ["MRMCrypto", "MRMModel", "MRMReports", "MRMVault"],
      swiftSettings: strict,
    ),

    // level 3
    .target(
      name: "MRMService",
      dependencies: [
        "MRMAudit", "MRMCrypto", "MRMExchange", "MRMModel", "MRMReports", "MRMStore", "MRMVault",
        "MRMWorkflow",
      ],
      swiftSettings: strict,
    ),

    // level 4
    .executableTarget(
      name: "mrm",
      dependencies: [
        "CPlatform", "MRMExchange", "MRMModel", "MRMReports", "MRMService", "MRMWorkflow",
        argumentParser,
      ],
      swiftSettings: strict,
    ),

    // What several test targets fill the forms of violations with; it needs the model only.
    .target(
      name: "MRMDetailSamples",
      dependencies: ["MRMModel"],
      path: "Tests/MRMDetailSamples",
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMModelTests",
      dependencies: ["MRMDetailSamples", "MRMModel"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMCryptoTests",
      dependencies: ["MRMCrypto"],
      resources: [.copy("Vectors")],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMAuditTests",
      dependencies: ["MRMAudit", "MRMCrypto", "MRMModel"],
      resources: [.copy("Vectors")],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMVaultTests",
      dependencies: ["MRMCrypto", "MRMModel", "MRMVault"],
      resources: [.copy("Vectors")],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMWorkflowTests",
      dependencies: ["MRMModel", "MRMWorkflow"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMReportsTests",
      dependencies: ["MRMModel", "MRMReports"],
      resources: [.copy("Golden")],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMStoreTests",
      dependencies: ["MRMAudit", "MRMCrypto", "MRMModel", "MRMStore", "MRMVault", grdb],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMExchangeTests",
      dependencies: [
        "MRMCrypto", "MRMDetailSamples", "MRMExchange", "MRMModel", "MRMTestSupport", "MRMVault",
      ],
      resources: [.copy("Vectors")],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "ContractTests",
      dependencies: ["MRMDetailSamples", "MRMExchange", "MRMModel"],
      swiftSettings: strict,
    ),
    .target(
      name: "MRMTestSupport",
      dependencies: ["MRMExchange", "MRMModel", "MRMService"],
      path: "Tests/MRMTestSupport",
      swiftSettings: strict,
    ),
    fuzz,
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "mrm", "MRMDetailSamples", "MRMExchange", "MRMModel", "MRMReports", "MRMService",
        "MRMTestSupport", "MRMWorkflow", argumentParser,
      ],
      exclude: ["Transcripts"],
      swiftSettings: strict,
    ),
    .testTarget(
      name: "MRMServiceTests",
      dependencies: [
        "MRMAudit", "MRMCrypto", "MRMDetailSamples", "MRMExchange", "MRMModel", "MRMReports",
        "MRMService", "MRMStore", "MRMTestSupport", "MRMVault", "MRMWorkflow",
      ],
      swiftSettings: strict,
    ),
  ] + benches,
  swiftLanguageModes: [.v6],
)
