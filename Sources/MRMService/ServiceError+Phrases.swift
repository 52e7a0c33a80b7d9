import MRMModel

extension ServiceError {
  /// What is wrong, and what to do.
  var phrases: (problem: Phrase, remedy: Phrase) {
    switch self {
    case .locked:
      (
        Phrase(fr: "la base est verrouillée", en: "the store is locked"),
        Phrase(
          fr: "lancer « mrm unlock », ou donner --passphrase-file ou --passphrase-fd",
          en: "run “mrm unlock”, or give --passphrase-file or --passphrase-fd",
        )
      )
    case .noBundle:
      (
        Phrase(
          fr: "pas de trousseau de ce nom sur cette machine",
          en: "no bundle of that label on this machine",
        ),
        Phrase(
          fr: "vérifier --as ; un administrateur peut inscrire quelqu’un avec « mrm user add »",
          en: "check --as; an administrator can enrol somebody with “mrm user add”",
        )
      )
    case .severalBundles(let labels):
      (
        Phrase(
          fr: "plusieurs personnes travaillent sur cette machine",
          en: "several persons work on this machine",
        ),
        Phrase(
          fr: "dire qui : --as \(Self.list(labels))",
          en: "say who: --as \(Self.list(labels))",
        )
      )
    case .badLabel:
      (
        Phrase(fr: "ce n’est pas une étiquette", en: "not a label"),
        Phrase(
          fr: "prendre 1 à 32 lettres minuscules, chiffres ou tirets, pas un nom de personne",
          en: "take 1 to 32 small letters, digits or hyphens, not a person’s name",
        )
      )
    case .labelTaken:
      (
        Phrase(
          fr: "un trousseau de ce nom existe déjà sur cette machine",
          en: "a bundle of that label is on this machine already",
        ),
        Phrase(fr: "choisir une autre étiquette", en: "choose another label")
      )
    case .otherStore:
      (
        Phrase(
          fr: "ce trousseau appartient à une autre base",
          en: "this bundle belongs to another store",
        ),
        Phrase(fr: "vérifier --store et --as", en: "check --store and --as")
      )
    case .otherLog:
      (
        Phrase(
          fr: "ce point de contrôle est celui d’un autre journal",
          en: "this checkpoint is one of another log",
        ),
        Phrase(fr: "vérifier --store et le fichier", en: "check --store and the file")
      )
    case .notEnrolled:
      (
        Phrase(
          fr: "la base ne connaît pas cette personne",
          en: "the store does not know this person",
        ),
        Phrase(fr: "demander à un administrateur", en: "ask an administrator")
      )
    case .suspended:
      (
        Phrase(fr: "vous êtes suspendu de cette base", en: "you are suspended from this store"),
        Phrase(fr: "demander à un administrateur", en: "ask an administrator")
      )
    case .revoked:
      (
        Phrase(
          fr: "votre accès à cette base a été révoqué",
          en: "your access to this store was revoked",
        ),
        Phrase(fr: "demander à un administrateur", en: "ask an administrator")
      )
    case .noSuchIncident:
      (
        Phrase(
          fr: "pas d’incident de cette référence parmi ceux que vous pouvez ouvrir",
          en: "no incident of that reference among those you can open",
        ),
        Phrase(
          fr: "vérifier la référence avec « mrm incident list »",
          en: "check the reference with “mrm incident list”",
        )
      )
    case .ambiguous:
      (
        Phrase(
          fr: "plusieurs incidents commencent ainsi",
          en: "several incidents begin like that",
        ),
        Phrase(fr: "donner plus de caractères", en: "give more characters")
      )
    case .noSuchViolation:
      (
        Phrase(
          fr: "pas de violation de ce numéro dans cet incident",
          en: "no violation of that number in this incident",
        ),
        Phrase(
          fr: "voir les numéros avec « mrm incident show »",
          en: "see the numbers with “mrm incident show”",
        )
      )
    case .noSuchSource:
      (
        Phrase(
          fr: "pas de source de ce numéro dans cet incident",
          en: "no source of that number in this incident",
        ),
        Phrase(
          fr: "voir les numéros avec « mrm incident show »",
          en: "see the numbers with “mrm incident show”",
        )
      )
    case .noSuchEvidence:
      (
        Phrase(
          fr: "pas de pièce de ce numéro dans cet incident",
          en: "no evidence of that number in this incident",
        ),
        Phrase(
          fr: "voir les numéros avec « mrm evidence list »",
          en: "see the numbers with “mrm evidence list”",
        )
      )
    case .badChildName:
      (
        Phrase(
          fr: "ce n’est pas le début de l’identifiant d’un enfant",
          en: "not the beginning of a child’s identity",
        ),
        Phrase(
          fr: "donner six signes ou plus, que montre « mrm child find » ; jamais un nom",
          en: "give six digits or more, which “mrm child find” shows; never a name",
        )
      )
    case .noSuchChild:
      (
        Phrase(
          fr: "pas d’enfant de cet identifiant parmi les incidents que vous pouvez ouvrir",
          en: "no child of that identity in the incidents you can open",
        ),
        Phrase(
          fr: "voir les identifiants avec « mrm incident show » ou « mrm child find »",
          en: "see the identities with “mrm incident show” or “mrm child find”",
        )
      )
    case .ambiguousChild:
      (
        Phrase(
          fr: "plusieurs enfants ont un identifiant qui commence ainsi",
          en: "several children’s identities begin like that",
        ),
        Phrase(fr: "donner plus de caractères", en: "give more characters")
      )
    case .badBearerName:
      (
        Phrase(
          fr: "ce n’est ni le début de l’identifiant d’un enfant, ni une source d’un incident",
          en: "neither the beginning of a child’s identity nor a source of an incident",
        ),
        Phrase(
          fr: "donner six signes ou plus d’un enfant, ou une source : ML-MOP-2022-0143-7/S1",
          en: "give six digits or more of a child, or a source: ML-MOP-2022-0143-7/S1",
        )
      )
    case .readsNoFacts:
      (
        Phrase(
          fr: "vos clés n’ouvrent aucun cas : rien ne vous dit quelle identité est la sienne",
          en: "your keys open no case: nothing tells you which identity is theirs",
        ),
        Phrase(
          fr: "demander à quelqu’un qui lit les faits du bureau de l’incident",
          en: "ask somebody who reads the facts of the incident’s office",
        )
      )
    case .sameChild:
      (
        Phrase(fr: "c’est le même enfant, nommé deux fois", en: "the same child, named twice"),
        Phrase(fr: "nommer deux enfants", en: "name two children")
      )
    case .alreadyLinked:
      (
        Phrase(
          fr: "ces deux enfants sont déjà un seul",
          en: "these two children are stated to be one already",
        ),
        Phrase(
          fr: "pour le retirer : « mrm child unlink »",
          en: "to withdraw it: “mrm child unlink”",
        )
      )
    case .notLinked:
      (
        Phrase(
          fr: "personne n’a dit que ces deux enfants sont un seul",
          en: "nobody stated that these two children are one",
        ),
        Phrase(
          fr: "voir « mrm incident show » ; ils peuvent l’être par un troisième",
          en: "see “mrm incident show”; they may be so through a third",
        )
      )
    case .listedTogether:
      (
        Phrase(
          fr: "une violation compte ces deux enfants comme deux",
          en: "a violation lists both children and counts two",
        ),
        Phrase(
          fr: "corriger d’abord sa liste avec « mrm incident edit »",
          en: "correct its list first, with “mrm incident edit”",
        )
      )
    case .notAttested:
      (
        Phrase(
          fr: "aucune décision prise ailleurs n’a été importée avec cette violation",
          en: "no decision taken elsewhere was imported with this violation",
        ),
        Phrase(
          fr: "voir « mrm incident show » ; une décision se prend aux trois niveaux",
          en: "see “mrm incident show”; a decision is taken at the three levels",
        )
      )
    case .attestationsChanged:
      (
        Phrase(
          fr: "ce qui a été lu des décisions prises ailleurs a changé depuis",
          en: "what was read of decisions taken elsewhere has changed since",
        ),
        Phrase(
          fr: "relire la liste avec « mrm violation attest --list »",
          en: "read the list again with “mrm violation attest --list”",
        )
      )
    case .tooManyAttestations(let limit):
      (
        Phrase(
          fr: "une signature atteste de 1 à \(limit) décisions prises ailleurs",
          en: "one signature attests 1 to \(limit) decisions taken elsewhere",
        ),
        Phrase(fr: "en prendre moins, avec --limit", en: "take fewer, with --limit")
      )
    case .sameIncident:
      (
        Phrase(fr: "c’est le même incident, nommé deux fois", en: "the same incident, named twice"),
        Phrase(fr: "nommer deux incidents", en: "name two incidents")
      )
    case .tooManySources:
      (
        Phrase(
          fr: "l’incident aurait plus de sources qu’un incident ne peut en avoir",
          en: "the incident would have more sources than one may have",
        ),
        Phrase(
          fr: "réunir plutôt celui-ci à l’autre, ou retirer des sources sans objet",
          en: "merge this one into the other instead, or take out sources that bear on nothing",
        )
      )
    case .noSuchPerson:
      (
        Phrase(
          fr: "aucune personne inscrite ne porte ce nom",
          en: "nobody of that name is enrolled",
        ),
        Phrase(
          fr: "voir les noms avec « mrm user list »",
          en: "see the names with “mrm user list”",
        )
      )
    case .personExists:
      (
        Phrase(
          fr: "une personne de ce nom est déjà inscrite à ce bureau",
          en: "a person of that name is enrolled at that office already",
        ),
        Phrase(
          fr: "voir « mrm user list » ; donner le nom complet",
          en: "see “mrm user list”; give the full name",
        )
      )
    case .unreadableFile:
      (
        Phrase(fr: "le fichier ne peut pas être lu", en: "the file cannot be read"),
        Phrase(fr: "vérifier le chemin et les droits", en: "check the path and its permissions")
      )
    case .fileTooLarge(let limit):
      (
        Phrase(
          fr: "le fichier dépasse \(limit) octets",
          en: "the file is larger than \(limit) bytes",
        ),
        Phrase(fr: "le découper", en: "split it")
      )
    case .nothingToExport:
      (
        Phrase(
          fr: "aucun incident soumis à exporter parmi ceux que vous pouvez ouvrir",
          en: "no submitted incident to export among those you can open",
        ),
        Phrase(
          fr: "vérifier le lieu et le trimestre avec « mrm incident list »",
          en: "check the place and the quarter with “mrm incident list”",
        )
      )
    case .notAsWritten:
      (
        Phrase(
          fr: "ce qui a été écrit ne se relit pas tel quel",
          en: "what was written does not read back as it was",
        ),
        Phrase(
          fr: "écrire sur un autre disque ; vérifier celui-ci",
          en: "write to another disk; check this one",
        )
      )
    case .placeTaken:
      (
        Phrase(
          fr: "il y a déjà quelque chose à cet endroit",
          en: "there is something in that place already",
        ),
        Phrase(
          fr: "donner à --into un dossier nouveau ; rien n’est jamais remplacé",
          en: "give --into a new folder; nothing is ever replaced",
        )
      )
    case .otherBundle(let label):
      (
        Phrase(
          fr: "un autre trousseau « \(label) » est déjà sur cette machine",
          en: "another bundle “\(label)” is on this machine already",
        ),
        Phrase(
          fr: "restaurer sans --people, ou mettre ce trousseau de côté",
          en: "restore without --people, or put that bundle aside",
        )
      )
    case .nothingToAccept:
      (
        Phrase(
          fr: "la base continue ce que vous avez vu : il n’y a rien à accepter",
          en: "the store goes on from what you saw: there is nothing to accept",
        ),
        Phrase(fr: "travailler comme d’habitude", en: "work as usual")
      )
    case .notRestored:
      (
        Phrase(
          fr: "le journal a une autre histoire, et aucune entrée ne parle d’une restauration",
          en: "the log has another history, and no entry tells of a restoration",
        ),
        Phrase(
          fr: "ne rien saisir ; garder les deux bases et prévenir un auditeur",
          en: "enter nothing; keep both stores and tell an auditor",
        )
      )
    case .fileExists:
      (
        Phrase(fr: "le fichier existe déjà", en: "the file exists already"),
        Phrase(fr: "choisir un autre nom", en: "choose another name")
      )
    }
  }

  private static func list(_ labels: [PersonLabel]) -> String {
    labels.map(\.rawValue).joined(separator: " | ")
  }
}
