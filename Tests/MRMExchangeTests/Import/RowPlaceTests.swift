import MRMExchange
import MRMModel
import Testing

@Suite struct RowPlaceTests {
  @Test(arguments: [
    ("Mopti", "ML05", "ML05"), ("Timbuktu", "", "ML06"), ("Ségou Region", "", "ML04"),
    ("SÃ©gou Region", "", "ML04"), ("MÃ©naka", "ML10", "ML10"), ("menaka", "", "ML10"),
    ("Mopti", "ML0506", "ML0506"), ("", "ML07", "ML07"), ("n/a", "ml07", "ML07"),
  ])
  func `a place is resolved by its p-code or the name of its region`(
    name: String,
    code: String,
    resolved: String,
  ) throws {
    let incident = try ImportFixture.incident {
      $0.region = name
      $0.code = code
    }
    #expect(incident.place.code == (try PlaceCode(resolved)))
    #expect(incident.problems.isEmpty)
  }

  @Test(arguments: [
    ("Mopti", "ML07", "ML05", [RowProblem.Reason.placeConflict]),
    ("Mopti", "ML0703", "ML05", [.placeConflict]),
    ("Mopti", "ML99", "ML05", [.unknownPlaceCode]),
    ("Mopti", "Mopti", "ML05", [.unknownPlaceCode]),
    ("Atlantis", "ML05", "ML05", [.unknownPlaceName]),
  ])
  func `where name and p-code differ the known one is kept and the other named`(
    name: String,
    code: String,
    resolved: String,
    reasons: [RowProblem.Reason],
  ) throws {
    let incident = try ImportFixture.incident {
      $0.region = name
      $0.code = code
    }
    #expect(incident.place.code == (try PlaceCode(resolved)))
    #expect(incident.reasons == reasons)
    #expect(incident.flags.isEmpty)
  }

  @Test(arguments: [
    ("", "", [RowProblem.Reason.placeMissing]),
    ("nobody knows", "n/a", [.placeMissing]),
    ("Atlantis", "", [.unknownPlaceName]),
    ("Atlantis", "ML99", [.unknownPlaceName, .unknownPlaceCode]),
  ])
  func `a row without a usable place is kept with the problem named`(
    name: String,
    code: String,
    reasons: [RowProblem.Reason],
  ) throws {
    let incident = try ImportFixture.incident {
      $0.region = name
      $0.code = code
    }
    #expect(incident.place.code == nil)
    #expect(incident.flags == [.placeUnresolved])
    #expect(incident.reasons == reasons)
  }

  @Test func `where only the country is known neither area nor point is believed`() throws {
    let incident = try ImportFixture.incident { $0.precision = "Country" }
    #expect(incident.place == .countryOnly(nil))
    #expect(incident.flags == [.placeUnresolved])
    #expect(incident.reasons == [.countryOnly])
  }

  @Test(arguments: [
    ("14.4843", "-4.1963", 14_484_300, -4_196_300),
    ("16.278812899999998", "-4.1239199999999997E-2", 16_278_813, -41_239),
    ("1.5e1", "+4", 15_000_000, 4_000_000),
    ("0.0000005", "-0.0000005", 1, -1),
    ("0.00000049999999999", "1", 0, 1_000_000),
    ("-90", "180.000", -90_000_000, 180_000_000),
    ("014.5", "-004.5E0", 14_500_000, -4_500_000),
    ("1.0000000000000000000", "12345678E-6", 1_000_000, 12_345_678),
    ("9E-9", "1E-50", 0, 0),
  ])
  func `degrees are read exactly and rounded once`(
    latitude: String,
    longitude: String,
    north: Int,
    east: Int,
  ) throws {
    let incident = try ImportFixture.incident {
      $0.latitude = latitude
      $0.longitude = longitude
    }
    guard (north, east) != (0, 0) else {
      #expect(incident.reasons == [.invalidCoordinates])
      return
    }
    let point = try Coordinates(
      latitudeMicrodegrees: north,
      longitudeMicrodegrees: east,
      uncertaintyMeters: 5000,
    )
    #expect(incident.place.coordinates == point)
  }

  @Test(arguments: [
    ("90.000001", "0"), ("14.48", "180.5"), ("14,48", "-4.19"), ("N 14", "-4"), ("14.", "-4"),
    (".5", "-4"), ("1e", "-4"), ("0x10", "-4"), ("nan", "-4"), ("--1", "-4"), ("14", ""),
    ("", "-4"), ("0", "0.0"), ("1e99", "1"), ("1e100", "1"), ("1.00000000000000000000", "1"),
    ("14 N", "4"), ("1000", "1"),
  ])
  func `a point that cannot be used is dropped and named`(
    latitude: String,
    longitude: String,
  ) throws {
    let incident = try ImportFixture.incident {
      $0.latitude = latitude
      $0.longitude = longitude
    }
    #expect(incident.place == .area(try PlaceCode("ML05"), nil))
    #expect(incident.reasons == [.invalidCoordinates])
  }

  @Test func `a row without a point has none, and no problem`() throws {
    let incident = try ImportFixture.incident {
      $0.latitude = ""
      $0.longitude = "n/a"
    }
    #expect(incident.place.coordinates == nil)
    #expect(incident.problems.isEmpty)
  }

  @Test(arguments: [
    ("village", 5000, []),
    ("region", 250_000, [QualityFlag.placeCoarse]),
    ("", nil, []),
  ])
  func `the precision is how far the point may be off`(
    text: String,
    meters: Int?,
    flags: [QualityFlag],
  ) throws {
    let incident = try ImportFixture.incident { $0.precision = text }
    #expect(incident.place.coordinates?.uncertaintyMeters == meters)
    #expect(incident.flags == flags)
  }

  @Test func `a precision the mapping does not list is named`() throws {
    let incident = try ImportFixture.incident { $0.precision = "street" }
    #expect(incident.place.coordinates?.uncertaintyMeters == nil)
    #expect(incident.reasons == [.unknownPrecision])
  }
}
