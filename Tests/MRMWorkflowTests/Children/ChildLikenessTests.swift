import MRMModel
import MRMWorkflow
import Testing

@Suite struct ChildLikenessTests {
  private func day(_ text: String) throws -> CalendarDay { try CalendarDay(parsing: text) }

  private func child(
    _ name: String = "Awa Exemple",
    age: Age = .unknown,
    on date: String = "2022-08-03",
    sex: Sex = .unknown,
    place: String? = nil,
  ) throws -> SoughtChild {
    SoughtChild(
      name: name,
      birth: BirthWindow(age: age, on: try day(date)),
      sex: sex,
      place: try place.map { try PlaceCode($0) },
    )
  }

  @Test func `names that have too little in common are no candidates`() throws {
    #expect(ChildLikeness(try child("Awa Exemple"), try child("Moussa Autre")) == nil)
    #expect(ChildLikeness(try child("Awa Exemple"), try child("Awa Autre")) == nil)
  }

  @Test func `every point of the score is explained`() throws {
    let sought = try child(age: .years(12, isEstimated: false), sex: .female, place: "ML0506")
    let known = try child(
      "Hawa Exemple",
      age: .years(11, isEstimated: false),
      on: "2021-08-03",
      sex: .female,
      place: "ML0505",
    )
    let likeness = try #require(ChildLikeness(sought, known))
    #expect(likeness.evidence == [.similarName(95), .ageFits, .sameSex, .sameRegion])
    #expect(likeness.score == 52 + 15 + 5 + 5)
  }

  @Test(arguments: [
    (12, "2022-08-03", 12, "2022-08-03", ChildEvidence.ageFits),
    (12, "2022-08-03", 10, "2020-08-03", .ageFits),
    (12, "2022-08-03", 13, "2022-08-03", .ageFits),
    (12, "2022-08-03", 14, "2022-08-03", .ageNear),
    (12, "2022-08-03", 17, "2022-08-03", .otherAge),
  ])
  func `an age is held against another as of the day it was told on`(
    left: Int,
    leftDay: String,
    right: Int,
    rightDay: String,
    evidence: ChildEvidence,
  ) throws {
    let one = try child(age: .years(left, isEstimated: false), on: leftDay)
    let other = try child(age: .years(right, isEstimated: false), on: rightDay)
    #expect(try #require(ChildLikeness(one, other)).evidence.last == evidence)
    #expect(try #require(ChildLikeness(other, one)).evidence.last == evidence)
  }

  @Test func `an age that is an estimate leaves two years more on either side`() throws {
    let one = try child(age: .years(12, isEstimated: true))
    let other = try child(age: .years(15, isEstimated: false))
    #expect(try #require(ChildLikeness(one, other)).evidence.last == .ageFits)
  }

  @Test func `two dates of birth are the same one, or they are ages like others`() throws {
    let born = BirthWindow(bornOn: try day("2010-03-07"))
    let one = SoughtChild(name: "Awa Exemple", birth: born)
    #expect(ChildLikeness(one, one)?.evidence == [.sameName, .sameBirthDate])
    let later = SoughtChild(
      name: "Awa Exemple",
      birth: BirthWindow(bornOn: try day("2010-03-08")),
    )
    #expect(ChildLikeness(one, later)?.evidence == [.sameName, .ageNear])
  }

  @Test func `another sex speaks against, and an unknown one says nothing`() throws {
    let girl = try child(sex: .female)
    #expect(ChildLikeness(girl, try child(sex: .male))?.evidence == [.sameName, .otherSex])
    #expect(ChildLikeness(girl, try child())?.evidence == [.sameName])
  }

  @Test func `a birth window holds every day of birth that gives the age`() throws {
    let today = try day("2022-08-03")
    for number in try day("2003-01-01").number...today.number {
      let birth = CalendarDay(number: number)
      let age = try #require(Age(bornOn: birth, on: today))
      #expect(try #require(BirthWindow(age: age, on: today)).days.contains(birth))
    }
  }
}
