extension WordList {
  /// The second third of the French words, in order of their letters.
  static let frenchSecond: StaticString = """
    essayeur essence essieu essor essuie essuyer estampe este estime estivale estoc estomac
    estompe estonien estrade estragon estuaire ethnie eunuque euphorie eurent euro eussent
    eustache exacerbe exact exalte examen examiner exaucer excelle excepte excessif excision
    excite exclame exclu excuse exemple exempt exercer exercice exergue exhale exhiber exhorte
    exhumer exige exigible exigu exil existe exit exode exotique exotisme expert expier expire
    explique exploite explorer export expose express exprimer expulser exquis extase extasier
    extensif externat externe extirper extrader extraire extrait exulte exutoire fable fabrique
    face facho faciale facile facilite facteur factice factieux faction facto factuel facture fade
    fado fagot faiblard faible faiblir faille failli faim faire faisable faisais faisait faisant
    faisceau faiseur faisiez faisions faisons fait fakir falaise fallait falloir fallu falun
    fameuse fameux familial familier famille famine fane fanfare fanfaron fange fanion fanon
    fantasia fantasme fantoche fanzine faon faraday farce farcie farcir fardeau farfelu farine
    farouche fascine fasse fassiez fassions faste fastueux fatale fatigant fatigue fatma fatras
    faubourg faucher faucheur faucille faucon faudra faufiler faune fausse faut fauve favela
    faveur favori fayard fayot feignant feindre feinte femelle femme fendre fendu fennec fenouil
    fente fenton fermage ferme fermier fermoir ferrat ferrer ferret ferry fertile fervent ferveur
    fessier festif festin festival festive festoyer feuille feutre fiable fiacre fiance fiasco
    fiat fibre fibrose ficelle fichage fiche fichtre fichu fictif fiction fictive fief fiel fiente
    fier fiesta fifre fifty figaro fige figue figuier figure filage filaire filament filante
    filature file filiale film filoche filon filou filtrage filtre finale finalise finance finch
    fine fini finnois fiole fion firent firme fiscale fission fissure fiston fistule fixation fixe
    fjord flacon flagelle flagrant flair flakes flamand flamant flambeau flamber flamenco flamme
    flanc flandrin flanelle flanquer flaque flash flasque flatter flatteur flegme flemmard flemme
    fleur fleuve flexible flexion flic flingue flint flipper flirt flocage flocon flood flop
    floral florence florin flotte flou flow fluide fluor flush fluviale flux focale focalise
    foetus foie foin foire foison foliaire folichon folie folio folk folle fomenter fonce foncier
    fonction fond fongique font food football footing forage foraine force forcing forer foret
    foreuse forfait forge format forme formica formol formule fort forum fosse fossile foudre
    fouet foufou fougue fouille fouine foulard foule foulon fourbe fourche fourchue fourgon
    fourguer fourmi fourneau fournie fournil fournir fourrage fourre fourrier fourrure fout foyer
    fracasse fractal fraction fracture fragile fragment fraie fraise fraisier franc frange frangin
    franque fraser fratrie fraude frayer frayeur fredonne freezer frein frelon fresque fret
    freudien friable friand fric frigide frigo frileuse frileux frime fringale fringant fringue
    friperie fripon frire frisbee frise frison frisquet frisson frite friture frivole froc froid
    froisser fromage froment fronce fronde front frotter frousse fructose frugal fruit fruste
    frustre fuchsia fuel fugace fugitif fugitive fugue fuient fuir fuite full fulmine fumante
    fumer fumet fumeur fumeuse fumier fumoir funeste funky furent furet fureur furia furieuse
    furtif furtive fusain fuseau fuselage fuser fusible fusion fussent fustige futaie futile futur
    fuyaient fuyait fuyant fuyard fuyez fuyons gabegie gabelle gabonais gadget gaffe gage gagnante
    gagner gaie gaillard gain galant galaxie galbe galerie galette galion galle gallium gallo
    gallup galon galop gambader gambit gamelle gamin gamma gamme ganache gant garage garance
    garante garantie garde gardien gardon gare garnie garnir garnison garou garrigue garrot gars
    gascon gasoil gaspille gate gauche gaucho gaude gaufre gaule gaulois gauss gavage gave
    gavroche gazelle gazer gazette gazeuse gazier gazoduc gazole gazon geai gecko geindre geisha
    geler gemme gencive gendre genet genevois genou genre gens gentiane gentil gentry gerbe
    germain germe germinal geste gestion gestuel geyser ghetto gibbon gibelin gibet gibier gicler
    gigabit gigolo gigot gigue gilet gille ginkgo ginseng girafe girl girofle gironde girondin
    gisait gisant giselle gisement gisent glabre glace glacial glacier glaire glaise glaive gland
    glaner glas glaucome glauque glissade glisser global globe globule gloire gloria glorieux
    glorifie glotte glousser glouton gluant glucose gluten glycine glycol gnangnan gneiss gnome
    gnose goal gobelet gobelin gober gode gogo goguette goinfrer golden golf gombo gommage gomme
    gondole gonfler gong gonzesse gordien goret gorge gorgone gorille gosier gospel gosse gothique
    gouache gouda goudron gouffre goujat goujon goulag goulet goulot goupil gourde gourdin
    gourmand gourmet gourou gousse goutte gouverne goyave grabuge gracie gracile grade gradient
    gradin graduel graffiti grain graisse gramme grand grange granit graphe graphie graphite
    grappe grappin gras gratifie gratin gratis grattage gratte gratuit grau grave gravier gravir
    gravite gravure gray grec green greffage greffe greffier greffon grelot grenache grenat
    grenelle grenier grief griffe griffon grignon grignote grillade grillage grille grillon
    grimace grimaud grimoire grimper grimpeur grincer gringo griot grippal grippe grise grisou
    grive grivois grizzly groggy grogne grognon groin gronde grondin groom gros grotte grouille
    ground groupe groupie gruau grue gruger guano guarani guard guenon guet gueule gueuse gueux
    guichet guidage guide guidon guignard guigne guignol guilde guillon guimauve guise guitare
    guru gustatif guyanais guyot gymnase gymnaste gypse habile habiller habitat habitude habituel
    hachage hache hachoir hacienda hacker haddock hadith hadj hagard haggis haie hait halage
    haleine hall halo halte hamac hamada hameau hammam hampe hamster hanche handball handicap
    hangar hanse hante hantise haoussa happer harangue haras harceler hard harem hareng hargne
    haricot harissa harmonie harnais harnois haro harper harpie harpiste harpon hart hasard
    haschich hausse haussier haut havane have havrais havre hayon heaume hectare hein hello henry
    herbe herbier hermine hernie herse hertz heure heurte hexagone hiatus hiberner hibiscus hibou
    hidalgo hideuse hideux hier hilaire hilarant hilare hindi hindou hippie hippique hirsute
    hisser histoire historie hittite hiver hobby hoche hockey holding hollande homard hombre home
    homicide hommage homme hongre hongrois honneur honni honorer honte hoquet horaire horde
    horizon horloge hormis hormonal hormone horreur horrible horst hospice hostie hostile hosto
    hotte houari houblon houdan houille houle hourra housse huard huart hublot huer huguenot huile
    huissier humain humble humer humeur humide humilier humour hunter huppe hurler huron hussard
    hutte hybride hydrate hydre hydrique hydromel hymen hymne hypnose ibis iceberg icelle idem
    idiome idoine idole idylle igloo igname ignare ignition ignoble ignore iguane iliaque illicite
    illico illumine illusion illustre image imagine imago iman imberbe imbu imiter immature
    immense immerger immersif immeuble immigrer imminent immiscer immobile immoler immonde immoral
    immuable immune impact impair impala imparti imper impie implant implique implore imploser
    impoli importe impose imprimer impropre impudeur impulse impulsif impuni impur inactif
    inaction inactive inapte inaugure incarne inceste incident incipit incisif incision incisive
    inciter incline inclue inclura inclure inclus inclut incolore incombe incongru incruste
    inculper inculque inculte incurie inde indice indigent indigne indigo indique indirect
    individu indivis indolore indue induire induite inepte ineptie inerte inertie inexact infamie
    infante infecte infernal infiltre infime infini infliger influer influx informel informer
    infra infuse infusion ingrat inhaler inhiber inhumain inhumer initiale initier injecter injure
    injurier injuste innocent innover inodore inonder input inquiet insane inscrira inscrire
    inscris inscrit inscrive insecte insigne insinuer insipide insiste insolite insomnie insoumis
    inspecte inspire instable installe instance instant instar instaure instinct institut instruit
    insuffle insuline insulte intact intense intensif intenter interdis interdit internat interne
    intestin intime intimide intitule intranet intrigue intrus intuitif inuit inutile invaincu
    invalide invasion inventer inventif inverse investi invite invoquer iode iodure ionienne iota
    irai irez iridium iriez irions iris ironie ironise irons iront iroquois irradie irriguer
    irrite isolante isoler isoloir isotope issue isthme italien italique item itou ivoire ivoirien
    ivraie jabot jacent jacinthe jack jacobin jacquard jacques jacquet jacquier jacquot jade jadis
    jaguar jaillir jais jalon jalouse jalousie jaloux jamais jambe jambon jante janvier jaquette
    jardin jargon jarre jaser jasmin jasper jatte jauge jaune jaunisse java javel jazz jean jeep
    jenny jerez jerk jersey jetable jeter jeton jette jeudi jeune jeunot jockey jogging joie
    joignant joignent joignez joignit joindra joindre joins joint jojo joker jolie joliment
    jonction jongler jongleur joseph jouable jouer jouet joueur joueuse joufflu joug jouir
    jouissif joujou joule jour joute jouvence jouxte jovial joyau joyeuse joyeux jubile judas judo
    juge juguler juillet juin jules julien jumbo jumeau jumelage jumelle jument jumper jumping
    jungle junior junker junte jupe jupon jure juriste juron jury jusque juste justice justifie
    jute kabbale kabuki kaiser kaki kali kamala kamikaze kana kaolin kappa karma kart kasher kawa
    kayak kazakh kelvin kendo kermesse ketchup khan khmer kibboutz kick kidnappe kiffe kiki kilo
    kilt kimono king kiosque kirghize kiri kirsch kitsch kiwi klaxon kleenex koala kola kondo koto
    krach kraft kraken kremlin krill kriss krypton ksar kyrie kyste kystique label labeur labour
    labrador lacer lacet lactique lactose lacune lacustre ladite lady lagon laguiole lagune laine
    laird laisse laiterie laiteuse laiteux laitier laiton lambda lambeau lambris lame laminage
    lamine laminoir lampe lance land langage lange langue languir lanterne lapider lapin lapse
    laquelle larbin larcin lard largage large largo larguer larron larvaire larve larynx lasagne
    lascar laser lasse lasso latence latente latex latin latitude latrines latte laure laurier
    lavabo lavage lavande lavement laver laveur laveuse lavoir laxatif laxisme laxiste laye
    lazaret leader leasing lebel lecteur lectorat lectrice lecture ledit leggings lemme lent
    lequel lesdites lesdits lesquels lessive lester letton lettrage lettre leur levage levain
    lever levier levrette levure lexical lexie lexique liaison liane liard libanais libelle libero
    libertin liberty libido libraire libre libyen licence licencie lichen licite licorne lido lied
    lien lier liesse lieu lifting ligament ligature lige lignage ligne lignite ligue ligure lilas
    lillois limace limbe lime limier limite limonade limousin limpide linceul line linge lingot
    lino linteau lion lippe liqueur liquide lira lire liront lisaient lisais lisait lisant lisent
    lisette liseuse lisez lisible lisier lisons lissage lisse liste listing litanie litchi lite
    lithium litige litre littoral liturgie live livide living livrable lobby lobe local locatif
    location locative loch locus locuteur locution loft logeait logeant logement loger logeur
    logeuse loggia logiciel logicien logique logo loin loir loisible loisir lolo lombaire lombard
    long look looping lopin loquace loque lord lorette lorgne lori lorraine lors loterie loti loto
    lotte louable louage louange louche louer loueur loufoque louise loulou loup lourd loutre
    louve love loyal loyer lubie lubrique lucarne lucide luciole lucratif ludique lueur luge
    lugubre luisant luit lulu lumen lumineux lunaire lunch lundi lune lupin lupus lurette luron
    lustre luth lutin lutrin lutte luxation luxe luxueuse luxueux luxure luzerne lynx lyonnais
    lyre lyric lyrique lyrisme lyse macabre macadam macaque macaron machette machine machisme
    machiste macho madame madone madras madrigal maestria maestro magasin magazine mage magicien
    magie magique magister magma magnan magnat magne magnolia magnum magot magret magyar mahatma
    maigre maigrir mail main maire mairie maison majeur major makhzen maki malabar malaga malaise
    malaria malfrat malgache malheur mali malle malmener malotru malouin malpoli malsain malte
    maman mambo mamelon mamie mammaire mammouth mamy manager manceau manche manchon manchot
    mandala mandarin mandat mande mandrin manette mangeait mangeant mangeons manger mangeur
    mangeuse mangrove mangue maniable maniaque manie manille manioc manipule manitou manne manoir
    manque mansarde mansion manteau mantra manucure manuel maori maquette maquille marabout
    marasme marathon maraude marbre marchand marche marconi marcotte mardi mare marge marginal
    margot margrave mariage mariale marie marigot marinade marine marinier maritime mark marmite
    marmiton marmonne marmotte marne marocain maronite maroquin marotte marquage marque marquise
    marraine marrante marre marron marsault marteau martel martial martien martin martre martyr
    marxisme marxiste maryland mascara mascotte masculin masque massage masse massif massive
    massue mastic masturbe masure matador match matelas matelot mater matheux mathieu mathurin
    matin matisse matou matraque matrice matrone matte mature maudire maudis maudit maussade
    mauvais mauve maximale maxime maximise maximum maxwell maya mazette mazout meaux meeting
    meilleur melchior melon membrane membre menace mendier mener meneur meneuse menhir menin
    mensonge mensuel mentale menteur menteuse menthe menthol mention menton mentor menuet mercerie
    merci mercredi mercure merguez meringue merlan merle merlin merlot mesa mesdames mesquin
    message messe messidor messie messine messire mestre mesure mette mettra mettre mettrons
    mettront meuble meule meunerie meunier meurent meurs meuse meute mexicain mezzo miaou miaule
    mica miche micro miction midi miel mien miette mignard mignon migraine migrer mijoter mikado
    milady milan mildiou mile milicien milieu milite mille milliard millier million milord mime
    mimi mimosa minable minage minaret mince mincir mine minibus minier minimale minime minimise
    minimum ministre minitel minot minou minuit minute minutie mioche miracle mirador mirage mire
    miroir miroiter mise misogyne missel mission missive mistral mitaine mite mitose mitoyen
    mitrale mitre mixage mixer mixeur mixte mixture mobile mobilier mobilise modal mode modifier
    modique module modulo modus moelle moeurs moignon moindre moine moire moise moisi moisson
    moite moitie moka molaire moldave molette mollah mollard molle mollo moloch molosse moment
    momie monarque monceau mondaine monde mondiale monial moniteur monitor monnaie monnayer
    monocle monogame monopole monoprix monorail monotone monoxyde monsieur monstre montage
    montagne montante monter monteur montjoie montre monture monument moque moraine morale morbide
    morceau mordante morde mordicus mordre mordu more morfler morgane morgue moribond morillon
    mormon morne morose morphine morpion morse morsure morue morve motard motel moteur motif
    motion motiver moto motrice motte mouchard mouche mouchoir moudre moue mouiller mouise moulage
    moulante moule moulin moult moulu moumoute mourante mouron mourra mourrez mourrons mourront
    mourut mousquet mousse mousson moutarde moutier mouton mouture mouvance mouvante mouvoir moyen
    moyeu mucus muer muet muezzin muffin mufle mufti muguet mule mulot multiple muni munster
    muqueuse muraille murale muret murmure muscade muscat muscle muse musicale musicien musique
    must mutante mutation mute mutin mutisme mutuelle mycose myocarde myope myopie myosotis
    myriade myrrhe myrte myrtille mystique mythe mythique nabab nabot nacelle nacre nadir nage
    nain naissait naissant naissent nana nankin nantaise nanti napalm nappe naquit narcisse
    narguer narine narquois narratif narre nasale nase nasse natale natation natif national native
    natte nature naufrage nautique nautisme navale navarin navette navigant naviguer navire
    navrante naze neck nectaire nectar neige nenni nerf nerveuse nerveux nervure nette nettoie
    nettoyer neuf neural neuronal neurone neutre neutron neuvaine neuve neveu niaise niche nickel
    nicol nicotine nier nigaud nimbus ninja nippon nirvana nitouche nitrate nitrique nitrite
    niveau niveler nivelle noble noce nocif nocive nocturne noeud noie noir noisette nomade nombre
    nombril nome nominale nomme nonante nonce none nonne nope nord normal normand normatif norme
    notable notaire notariat notation note notice notifier notion notoire notre nouer nougat
    nouille nounou nourrice nourrie nourrir nouveau nouvelle novateur novation novembre novice
    noviciat noyade noyau noyer nuage nuance nudiste nuirait nuire nuisance nuisent nuisible
    numerus nuptiale nuque nurse nutritif nylon nymphe oasis objecter objectif objet oblige
    oblique oblongue obscur observer obstacle obstine obstruer obtenir obtienne obtiens obtient
    obtint obtus obus ocarina occase occasion occident occitan occulte occupe ocre octane octave
    octavie octet octobre octogone octroi octroyer oculaire oculus odeur odieuse odieux odorante
    odorat oedipe oeil oeuf oeuvre offense offensif offert office official officiel officier
    officine offrande offre offrir offset offshore offusque ogive ogre oignon oint oiseau oisif
    okapi olfactif olive olivier olivine olympe olympien ombrage ombre omelette omet omis omnibus
    omnium omnivore omoplate once oncle onction onctueux onde ondine ondule ongle onguent onirique
    ontarien onze opale opaque open opinion oppidum opportun oppose oppresse opprimer opprobre
    opter opticien optimale optimise optimum option optique opulence opulente opus oracle orage
    oraison oral oranais orange orateur oratoire oratorio orbe orbital ordonne ordre oreille
    organe organise orge orgie orgue orient orifice origan original origine orignal orme orne
    orque orteil ortie oscar oscille oseille oser osier osmose ossature osseuse osseux ossuaire
    otarie otite ottoman ouais ouate oublier ouche oued ouest ouille ouistiti ouragan ourdi ourdou
    ourlet ourse oursin ourson oust outan outer outil output outrage outrance outre outsider
    ouvert ouvrable ouvrage ouvre ouvrier ouvrir ouzbek ovaire ovale ovation overdose ovine ovni
    ovule oxford oxyde oyez ozone pacha pacifier pack pacte pactole paddock paddy padoue paella
    pagaie pagaille page pagne pagode pagus paiement paillard paille paillon pain paire pairie
    paisible palace paladin palais palatin palette palier pallier palme palmier palois palpable
    palper palpite pamphlet panache panade panama pancarte pancrace panda pandore panel panic
    panier panne panoplie panorama panse pantalon pantin pantois panzer paon papa pape papier
    papillon papoter papou paprika papy paquebot paquet parabole parade paradoxe paraisse paralyse
    parangon parapet paraphe parasite parasol paravent parce parcours parcourt parcouru pardi
    pardon pareil parement parental parente parer paresse parfaire parfait parfois parfum parier
    parieur
    """
}
