import Foundation
import Testing

/// Words that a test puts into every field there is, and looks for in every file.
///
/// Each is long enough that no random file holds it by chance.
enum Canary: String, CaseIterable {
  case account = "Zarifou crossed the ford"
  case editedAccount = "Zarifou crossed the bridge instead"
  case shareable = "Quenouille of the harvest"
  case details = "Ombrelune school beside the dunes"
  case draft = "Vermillon was told in secret"
  case childName = "Bakuteri Sombilane"
  case childContact = "third house behind Wolofoba mosque"
  case sourceName = "Tchivandou Marenko"
  case sourceContact = "calls from +223 55 01 02 03"
  case sourceNote = "Feldspath trader of salt"
  case focalNote = "Oblivoine the focal wrote"
  case technicalNote = "Pervinka the technical wrote"
  case ctfmrNote = "Lusignol the committee wrote"
  case refusalNote = "Marcassin did not convince us"
  case question = "Hirondelle when did the lorry come?"
  case answer = "Grenadine answered on the phone"
  case answerText = "Mirabelle replied in the end"
  case enrolledName = "Éliphas Dujardinier"
  case importRow = "ROWKEY-77341-ZULU"
  case importDataset = "kestrel-dataset-unseen"
  case importText = "Nebuleux burnt the archives"
  case importPlace = "Bandiagara of the plateau"
  case importParty = "Katiba Macina"
  case importWeapon = "Obsidienne launcher"
  case importScreening = "Tournesol screened by phone"
  case passphrase = "copper violin harvest lantern"
  case newPassphrase = "seven quiet herons over Ségou"
  case importVillage = "Dalvéra-under-the-cliff"
  case wrongPassphrase = "Bergeronnette mistyped by a stranger"
  case evidenceName = "Turquoise-telephone.jpg"
  case evidenceContent = "Palissandre is all that the picture shows"
  case evidenceOrigin = "Coquelicot of the dispensary"
  case evidenceNote = "Sycomore carried it in an envelope"
  case reliabilityReason = "Amarante stood where it fell"
  case credibilityReason = "Bergamote tells it as the others do"
  case interviewer = "Cornaline of the Red Crescent"
  case responseAction = "Jonquille wrote to the brigade"
  case responseAddressee = "Malachite of the garrison"
  case meetingMinutes = "Sauterelle opened the sitting at nine"
  case meetingPlace = "Belvédère above the old market"
  case meetingGuest = "Tamarinier of the delegation"
  case refusedQuestion = "Ocarina was never asked"
}

/// What the program itself writes into cases and must not leave in clear either.
private let codes = [
  "ML0506", "ML-MOP-2022-", "2022-08-03", "2011-03-07", "reported_not_verified",
  "security_constraints", "protection officer", "Mariam Test", "Binta Test", "attack_on_schools",
  "primary_witness", "focal-point",
]

/// The same text in the ways that a careless program might leave it in a file.
struct Needle: Sendable {
  let text: String
  let encoding: String
  let bytes: Data

  static let all = (Canary.allCases.map(\.rawValue) + codes).flatMap { text in
    forms(of: text).map { Needle(text: text, encoding: $0, bytes: Data($1)) }
  }

  static func forms(of text: String) -> [(String, [UInt8])] {
    let utf8 = Array(text.utf8)
    let wide = Array(text.utf16)
    var forms: [(String, [UInt8])] = [
      ("UTF-8", utf8),
      ("UTF-8 in lower case", Array(text.lowercased().utf8)),
      ("UTF-8 backwards", utf8.reversed()),
      ("UTF-16 little-endian", wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-16 big-endian", wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      ("hexadecimal", hex(utf8)),
      ("hexadecimal backwards", hex(utf8).reversed()),
      ("hexadecimal of the bytes backwards", hex(utf8.reversed())),
    ]
    // Base64 has three forms, by where the text begins; the ends depend on the neighbours.
    for shift in 0..<3 {
      let padded = [UInt8](repeating: 0, count: shift) + utf8
      let whole = padded.count / 3 * 3
      let encoded = Data(padded[..<whole]).base64EncodedString()
      forms.append(
        ("base64, shifted by \(shift)", Array(encoded.utf8.dropFirst(shift == 0 ? 0 : 4)))
      )
    }
    return forms
  }

  private static func hex(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte in
      let digits = String(byte, radix: 16)
      return Array((digits.count < 2 ? "0" + digits : digits).utf8)
    }
  }
}

/// Every file under some folders, and which needles are in it.
enum Search {
  /// Every regular file, by its path.
  static func files(under folders: [String]) throws -> [String] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    }
    .filter { path in
      let type = try FileManager.default.attributesOfItem(atPath: path)[.type]
      return type as? FileAttributeType == .typeRegular
    }
  }

  /// What is found, as `encoding of canary in file`; what lies in a file's name too.
  static func findings(under folders: [String]) throws -> [String] {
    var found: [String] = []
    for path in try files(under: folders) {
      let name = (path as NSString).lastPathComponent
      let content = try Data(contentsOf: URL(fileURLWithPath: path)) + Data(name.utf8)
      for needle in Needle.all where content.range(of: needle.bytes) != nil {
        found.append("\(needle.encoding) of “\(needle.text)” in \(name)")
      }
    }
    return found
  }
}
