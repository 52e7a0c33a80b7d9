internal import Foundation

/// Words and sayings that are tried first, in lower case and without accents, spaces and digits.
///
/// They are few: what is drawn at random needs no list, and what people choose by themselves is
/// refused for its runs, repetitions and names as well. Known sayings stand whole; a passphrase made
/// of nothing else is refused, one that has enough beside them is not.
enum CommonWords: Sendable {
  /// Shorter parts of names are left in: they are parts of many words.
  private static let shortestName = 3

  static let all: [[UInt8]] = lists.flatMap { $0.split(separator: " ").map { Array($0.utf8) } }

  private static let lists = [
    // What a passphrase is called, and what keys say.
    """
    password passphrase passcode passwort secret secrets motdepasse motsdepasse phrasedepasse codesecret
    letmein changeme changezmoi default test testing admin administrator administrateur root user login
    azerty qwerty qwertz clavier keyboard ordinateur computer internet portable laptop telephone google
    facebook whatsapp windows linux android orange malitel moov
    """,
    // What people greet, love and believe.
    """
    bonjour bonsoir salut bienvenue welcome hello goodbye merci thankyou iloveyou ilovemyself jetaime
    monamour mycherie cheri cherie mylove amour love coeur heart soleil sunshine lune moon etoile star
    princess princesse prince king queen reine roi ange angel bebe baby famille family maman papa mother
    father maison house chocolat chocolate dragon monkey shadow master superman batman starwars pokemon
    football basketball baseball soccer liverpool chelsea arsenal barcelona marseille realmadrid juventus
    allah allahakbar allahouakbar bismillah bismillahirrahmanirrahim inchallah inshallah mashallah
    alhamdulillah lailahaillallah mohamed muhammad mahomet jesus jesuschrist marie dieu god lord
    """,
    // Where this program is used, and by whom.
    """
    mali bamako mopti gao tombouctou timbuktu kidal segou sikasso kayes koulikoro menaka taoudenit
    sahel afrique africa france paris dakar niamey ouagadougou unicef minusma nations unies nationsunies
    unitednations ohchr protection enfance enfants enfant children child monitoring reporting mechanism
    verification violation violations incident incidents database officer office focal point taskforce
    ctfmr mrm
    """,
    // When.
    """
    janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january february
    march april june july august september october november december lundi mardi mercredi jeudi vendredi
    samedi dimanche monday tuesday wednesday thursday friday saturday sunday hiver printemps automne
    winter spring summer autumn noel christmas ramadan tabaski
    """,
    // Sayings that everybody knows.
    """
    correcthorsebatterystaple correcthorse batterystaple thequickbrownfoxjumpsoverthelazydog
    portezcevieuxwhiskyaujugeblondquifume loremipsumdolorsitamet tobeornottobethatisthequestion tobeornottobe
    etreounepasetretelleestlaquestion jepensedoncjesuis cogitoergosum liberteegalitefraternite
    unpeupleunbutunefoi allonsenfantsdelapatrie lejourdegloireestarrive notreperequiesauxcieux
    ourfatherwhoartinheaven ourfatherwhichartinheaven inthebeginning aucommencement ilettaitunefois
    iletaitunefois onceuponatime maytheforcebewithyou maitrecorbeausurunarbreperche
    longtempsjemesuiscouchedebonneheure souslepontmirabeaucoulelaseine callmeishmael
    itwasthebestoftimes winteriscoming opensesame sesameouvretoi abracadabra supercalifragilisticexpialidocious
    alwayslookonthebrightside weareanonymous youshallnotpass thisismypassword thisismypassphrase
    thisisasecret ceciestmonmotdepasse ceciestunsecret monmotdepasse mypassword jenesaispas idontknow
    sixwordsatrandom sixmotsauhasard
    """,
  ].map { $0.replacing("\n", with: " ") }

  /// The parts of a name that count, spelled as the words are.
  static func parts(_ name: String) -> [[UInt8]] {
    let lower = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    let letters = lower.compactMap { scalar -> Character? in
      if ("a"..."z").contains(scalar) { return Character(scalar) }
      // Marks belong to the letter before; everything else parts names.
      return scalar.properties.generalCategory == .nonspacingMark ? nil : " "
    }
    return String(letters).split(separator: " ").map { Array($0.utf8) }
      .filter { $0.count >= shortestName }
  }

  /// The letter without its accent, told by the second byte of Latin-1 letters in UTF-8.
  static func unaccented(_ second: UInt8) -> UInt8? {
    switch second | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}
