extension WordList {
  /// The third third of the French words, in order of their letters.
  static let frenchThird: StaticString = """
    parisien parjure parka parking parlante parler parleur parloir parmi parnasse parodie paroisse
    parole parolier parpaing parquer parquet parrain partage partance partante parte partial
    partie partira partirez partisan partner partout partouze party paru parvenir parviens
    parvient parvint parvis pascal passable passage passante passe passible passif passion passive
    passoire pastel pasteur pastiche pastille pastis pastoral patate patauge patelin patente
    paternel pathos patience patient patinage patine patio patois patrice patrie patriote patron
    patte paulette paume pause pauvre pavage pavaner pavement paver pavie pavillon pavot payable
    payante payement payer payeur paysage paysan peau pectoral pedigree peigne peignoir peinard
    peindre peine peins peinte peintre peinture pelage peler pelle pelote peloton pelouse peluche
    pelure pelvien penalty penaud pence penche pend penne penny pensante pense pensif pension
    pensive pente percer perceuse percevez percevra perche perchoir percute perdante perde perdra
    perdre perdrix perdront perdu perfide perfidie perforer pergola perle permet permien permis
    permit peroxyde perplexe perron perruche perruque persan perse persil persique persiste
    personne persuade perte pertuis perturbe pesage pesante peser peso petiot petit peuplade
    peuple peuplier peur peut peuvent phalange phallus pharaon phare pharynx phase philo philtre
    phobie phobique phoenix phone phoque photo phrase phrygien physique piaf pianiste piano
    piastre piaule piazza picard piccolo pichet pickles picoler picorer picot pictural pied pierre
    pierrot pieu pigeon piger pigiste pigment pignon pile pilier pillage piller pilon pilori
    pilote pilou pilule piment pinacle pinard pince pineau pingouin pinot pinson pintade pinte
    pioche pioncer pionnier pipe pipi pipo piquante pique piranha piratage pirate pire pirogue
    piscine pistache pistage piste piston pitance piteuse piton pitre pivert pivoine pivot pixel
    pizza pizzeria placage placard place placide plafond plafonne plage plagiat plagier plaie
    plaignez plaindra plaindre plaine plainte plaira plaire plairont plaise plaisir plan plaquage
    plaque plasma plastic plastron platane plateau platine plein pleurer pleureur pleut pleuvait
    pleuvent pleuvoir plexus pliable pliage pliante plier plinthe plisse plomb plongea plongeon
    plonger plongeur plot plouc plouf pluie plumage plume plupart pluriel pluton pluviale pluvieux
    pneu poche pochoir pochon podium pogne pognon pogrom poids poignant poignet poil poindre poing
    point poire poirier poisse poisson poitevin poitrail poitrine poivron poker polaire polar
    polenta police policier polie poliment polio polir polka pollen polluer pollueur polonais
    polonium poltron polygame polygone pommade pomme pommier pompage pompe pompier pompon ponant
    ponce poncho ponction ponctuel pondre pondu poney pont pool pope popote popotin populace porc
    poreuse porphyre porque porridge portable portage portail portal portance portante portatif
    porte portier portion portique portland porto portrait pose positif position positive possible
    postale poste postface posthume postiche postier postulat postuler posture potable potache
    potasse pote potiche potier potin potion potiron pouah poubelle pouce poudre pouf pouilly
    poulain poulet pouliche poulie pouliot poulpe poumon pound poupe poupon pour pousse poussif
    poussin poussoir poutre pouvais pouvait pouvant pouvez pouviez pouvions pouvoir pouvons
    prairial prairie praline pratique praxis premier prenais prenait prenant prendra prendre
    preneur preneuse prenez preniez prenions prennent prenons prescris prescrit presque pressage
    presse pressing pression pressoir pressure prestige presto preuve preux prie primaire primat
    prime primitif primo prince princier principe priori prirent prise prisme prit privatif priver
    probable probant probe prochain proche proclame procurer prodige prodigue produira produire
    produise produit profane profil profiter profond proie projet prolixe prologue prolonge
    promener promesse promet promeut promis promit promo prompt promu pronom prononce propager
    propane propice propos propre proprio propulse prorata proscrit prose prosodie prospect
    prostate proteste proton proue prouver provenir proverbe provient province provoque prudence
    prudent prune prunier prurit prussien psaume psautier psychose puante public publier publique
    puce pudding pudeur pudique puer pugilat puiser puisque puisse puissiez puits pull pulpe
    pulsar pulse pulsion puma punaise punch punie punir punisse punition punitive punk pupille
    pupitre pure purge purifier purin puriste puritain pustule putois putride putsch puzzle pyjama
    pyramide pyrite pyromane pythie python qqun quadrant quai quaker qualifie quand quant quarante
    quark quarter quartier quarto quartz quasi quatorze quatrain quatre quatuor quechua quelle
    quelque quenelle querelle questeur question queue quiche quidam quiet quille quimper quine
    quinine quinoa quint quinze quirinal quitter quoi quorum quota quote quotient rabais rabat
    rabbin rabe rabiot rabot raccord race rachat racheter rachis raciale racine racket racler
    raclette raclure racolage racoleur raconte radar rade radiale radical radier radieuse radin
    radio radium radote rafale raffiner raffole rafle rage raglan ragot raid raie raifort rail
    rainer rainette rainure raiponce raisin raison raja rajeunie rajeunir rajouter ralenti rallier
    rallonge rallumer rallye ramadan ramasser rambarde ramdam rameau ramener ramer rameur rameuse
    rameuter rami ramolli ramone rampante rampe rancart rance ranch rancoeur rancune rang ranimer
    rapace raphia rapide rapin rappeler rappelle rapport rapt raquer raquette rare rasage raser
    rash rasoir rasseoir rassurer rasta ratage rater ratier ratifier ratio ratisser raton rattache
    rattrape rauque ravage ravaler rave ravi ravoir rayer rayon rayure rebondir rebord rebours
    rebut recaler recel recense recentre recette recevais recevait recevant receveur recevez
    recevoir recevons recevra recevrez rechange recharge rechigne rechute reclus recoin recoller
    reconnut recopier record recouche recoudre recoupe recourir recours recourt recouru recouvre
    recrache recrue recruter rectal recteur rectifie recto rectrice recueil recycler redevint
    redire redis redit redonner redorer redouble redoute redresse refaire refais refait refasse
    refera refermer refiler reflet reflex reflux refondre refondue refonte reforme refouler
    refrain refroidi refuge refuse regagner regain regarde reggae registre regorge regrette
    regroupe rehausse reine reis rejet rejoigne rejoins rejoint rejouer relaient relais relance
    relate relatif relation relative relax relayer relayeur relent relever releveur relief relier
    relieur religion reliquat relique relire relis relit reliure reloger relu remake remanier
    remarche remarier remarque remblai remercie remette remettra remettre remise remit remonter
    remord remorque remous rempart remplace remplie remplir remporte remuer renard rencard rende
    rendors rendra rendre rendrons rendront rendu renforce renfort rengaine renier renifler
    rennais renne renom renoncer renouer rentable rente rentier rentrer renverra renverse renvoie
    renvoyer repaire reparle repars repart repas repeint repenser repenti replacer repli replonge
    reporter repose repousse reprend reprenez reprenne reprise reprit reproche reptile repu
    requiem requiert requin requis rescrit respect respirer ressac ressaisi ressasse ressaut
    ressens ressente ressenti resserre ressors ressort restante restau reste resurgir retable
    retaper retard retenir retenter retenti retienne retiens retint retire retordre retors
    retouche retour retrace retraite retrouve revanche revendre revendu revenir revente reverra
    reverrez revers revienne reviens revint revis revit revival revoici revoie revoir revolver
    revoter revoyant revoyez revue rhabille rhino rhizome rhodium rhubarbe rhum ricain ricane
    richard riche ricin ricochet rictus rideau rider riel rien riesling rieur rieuse rifle rift
    rigide rigolade rigole rigolo rigueur rime rincer ring riposte ripper rira rire risible
    risotto risque rite rituel rivage rival rive rixe roadster roannais robe robin robot robuste
    rocade rocaille roche rock rococo rodage rode rogne rogue roitelet roll romain roman romarin
    rompe rompre rompt rompu ronce rond ronfle ronge ronronne roof room root roquette rosace
    rosaire rosalie rosbif rose rosie rosse rotary rotatif rotation rotative rote rotin rotonde
    rotor rotule roturier rouage roublard rouble roue rouge rougir rouille roulade roulage
    roulante roule roulotte roumain round roupie rouquin rousseau rousseur roussin routage routard
    route routier routine rouvert rouvre rouvrir roux royal royaume ruban rubis rubrique ruche
    rude ruelle ruer rugby rugir rugueuse rugueux ruine ruisseau rumba rumeur ruminer rupture
    rural ruse rush rustique rustre rythme sabbat sabine sable sablier sablon saborder saboter
    saboteur sabre saccage sachant sache sachiez sachions sachons sacoche sacre sacrifie sacrum
    sadique sadisme safari safran saga sage saharien sahel sahib saigne saillie saindoux saine
    saint saisie saisine saisir saisisse saison sait saki salace salade saladier salaire salami
    salarial salariat sale salie saline salique salir salive salle salon saloon salsa saluer salut
    salve samba samedi samurai sana sancerre sanction sanctus sandale sandre sandwich sanscrit
    sanskrit santal saoudien saoudite saoul sape saphir sapiens sapin saquer sarcasme sarcome
    sarde sardine sari sarrasin sarthois satin satire satrape saturer saturne saturnin satyre
    sauce saucisse sauf sauge saule saumon saumure saunier saur sauter sauteur sauteuse sautille
    sautoir sauver sauvette sauveur savaient savais savait savane savant savarin savate savent
    saveur savez saviez savions savoir savon savourer savoyard saxe saxon sbire scabreux scala
    scalpel scandale scander scanner scat sceau sceller sceptre schisme schiste schizo sciage
    science scierie scinder scission sciure scolaire scoliose scoop scooter scorbut score scorpion
    scotch scottish scout scrabble scratch scribe script scrupule scruter scrutin sculpter scythe
    seau seconde secouer secourir secours secouru secousse secret sectaire secteur section secundo
    segment seiche seigle seigneur seille seine seing seize self selle sellier selon seltz semaine
    semble semelle semence semer semestre semeur semonce semoule senior senne sensible sensuel
    sent sept serein serf serge seringue serment sermon serpent serrage serre serrure sert servage
    serval servante serveur serveuse service servie servile servir session seuil seul sevrage
    sevrer sexisme sexiste sextant sextuple sexy shah shake sherry shetland shilling shirt shogun
    shoot shopping short shot show shunt siamois sibylle sicilien sied siemens sienne sierra
    sieste sieur siffler sifflet sigle sigma signal signe signifie silence silicate silice
    silicium silicone sillage sillon silo sima simili simple simuler singe single sinistre sinon
    sinueuse sinueux sinusite sionisme sioniste sioux siphon sire sirop siroter sise sismique site
    sitter sitting sixte skate sketch skiable skier skieur skieuse skipper slalom slave sleeping
    slogan slovaque slow smart smash smog smoking snack sniffer snob sobre sociable social socle
    soda sodique sodium sodomie soeur sofa software soient soif soigner soigneur soin soir
    soixante soja solaire solarium solde soleil solennel solide soliste solitude solo solstice
    soluble solution solvable solvant somalie sombre sommaire somme sommier sonar sonate sondage
    sonde songe sonne sonore sont sophisme sophiste soprano sorbet sorbier sorcier sordide sorgho
    sorgue sors sortante sorte sortie sortira sortirez sosie sotte sottise souche souci soucoupe
    soudage soudain soude soudoyer soudure souffert souffle soufisme soufre souhaite souiller souk
    soulager soulever soulier souligne soumet soumis soumit soupape soupe soupir souple sourate
    source sourcier sourcil sourd sourie sourire sourit sournois souscris souscrit soutane
    soutenir soutien soutint souvenir souvent souviens souvient souvint soviet soyer soyeuse
    soyeux spacieux sparte spasme spatiale spatule speaker spectral spectre speech spencer sphinx
    spider spinal spirale spire spirit spleen spolier sponsor spore sport spot spoutnik spray
    sprint squale square squash squat stable stade staff stage stagne stalle standard standing
    star stase station statique stature statut steak steamer steeple stem step sterling sterne
    sternum steward stewart stick stigmate stimuler stimuli stimulus stipe stipule stock stoker
    stop store stout strasse strate stream stress stretch strict strident strophe stuc studieux
    studio stupeur style stylisme styliste stylo suaire suave subie subir subisse sublime submerge
    subside subsiste substrat subtil subvenir succinct succion succombe sucer sucette suceur
    suceuse sucre sucrier sudation sudiste suer sueur suffira suffire suffise suffit suffixe
    suffoque suffrage suie suif suinte suisse suite suivante suive suivi suivra suivrons suivront
    sujet sulfate sulfure sultan sumac summum sumo sunna sunnisme sunnite super supplice supplie
    support suppose supprime supra sure surface surfer surgir surhomme suri surmoi surmonte surnom
    surpasse surplace surplomb surplus surprend surprise surprit sursaut surseoir surtaxe surtout
    survenir survie survint survis survit survive survivra survol suscite sushi suspect suspend
    suspense sutra suture suzerain svelte swahili swap swing sycomore syllabe sylvain symbiose
    symbole sympa synapse sync syndical syndicat syndrome synergie synode synonyme synopsis
    syntagme syntaxe syphilis syriaque system tabac tabasser table tablier tabou tache tacite
    tacle tactile tactique taffetas tahitien taie taille tain taira taire taisent taisez tajine
    talc tale talion talisman talkie talmud talon talus tamaris tambour tamil tamise tamoul tampon
    tanche tandem tandis tangage tangente tangible tango tangue tanin tank tannage tanner tanneur
    tant tapage taper tapette tapie tapin tapioca tapir tapoter taquet taquiner tarare taratata
    taraude tard tare targuer tarif tarir tarot tarse tartan tartare tarte tartine tartre tartuffe
    tarzan tasse tassili tata tatillon tatouage tatouer tatoueur taule taulier taupe taureau
    taverne taxable taxation taxe taxi tchao teck teigne teindre teins teint telle tempe temple
    templier temporal temporel temps tenable tenace tenaille tenante tendance tende tendon
    tendrait tendre tendu teneur tenir tennis tenon tenseur tension tentante tente tenture tequila
    terme terminal termine ternaire terne ternie ternir terrain terre terrible terrien terrier
    terrifie terrine terroir tertio tertre tesson test teuf texan texte textile textuel texture
    thermale thermes thermos thon thora thorium thrace thriller thune thym tian tiare tibia ticket
    tiendra tiendrez tiennent tierce tiers tige tignasse tigre tilleul tilt timbale timbre timide
    timing timon tinrent tintin tique tirade tirage tire tiroir tisane tison tissage tisser tissu
    titan titi titrage titre toast toboggan tocard tocsin toge togolais toile toise toison toiture
    tomahawk tomate tombale tombante tombola tome tomme tommy tondeuse tondre tondu tonnage tonne
    tonte tonton topaze topique topo toque torah torche torchon tord tore tornade torpeur torpille
    torrent torride torse torsion tort tory toscane total totem toto toubib touche touffe touffu
    toujours toundra toupet toupie tour tous tout toux toxine toxique trace track tracter tracteur
    traction traduira traduire traduis traduit trafique tragique trahie trahir trahison trahisse
    train traire traiter traiteur trajet tralala trame tramway tranche transat transe transfo
    transite transmet transmis transmit trappe trapu traque trauma travail travaux travers
    travesti treille treillis treize trekking trembler trempage trempe tremplin trench trend
    trente tresse treuil triade triage trial triangle tribal tribord tribunal tribunat tribune
    tribut triceps triche trick tricot tricycle trident triennal trier trilogie trimaran trimer
    tringle trinque trio tripe triple tripoli tripoter trique trisomie triste tritium triton
    trivial troc trognon trois troll trombe trombone trompe tronc trop troquer troquet trotter
    trotteur trottoir trouble troue trouille trousse trouve troyen truand truc truelle truffe
    truite truquer trust tsar tsigane tsunami tube tueuse tuile tulipe tulle tumorale tumulte
    tumulus tune tunisien tunnel tuque turban turbine turbo turf turinois turque tutelle tuteur
    tutoie tutoriel tutoyer tutrice tutti tutu tuyau tweed twist tympan type typhon typhus typique
    typo tyran ubuesque ultime ultra ulule unanime unie unifier uniforme union unir unisson
    unitaire univers univoque untel uppercut uranium urbain urgence urgente urinaire urinoir
    urique urne urologie urologue usage user usinage usine usuel usufruit usure usurier usurper
    utile utiliser utopie utopique utopiste vacance vacant vacation vaccin vache vaciller vacuum
    vagabond vague vaillant vaille vain vair vaisseau valable valaient valais valait valant
    valence valentin valet valeur valez valide valise valkyrie vallon valoir valorise valse valu
    valve vampire vanadium vandale vanille vaniteux vanne vannier vantard vanter vapeur vaporise
    vaquer varenne variable variance variante varie variole varois vase vasque vassal vaste
    vaticane vaudois vaudou vaudrait vaudront vaurien vaut veau vecteur vedette veille veinard
    veine velours velu vendange vendetta vendeur vendeuse vendra vendredi vendront vendu veneur
    venger vengeur venimeux venin venir vente ventiler ventouse ventrale ventre venturi verbal
    verbe verdict verdier verdure verger verglas vergne vergogne verlan vermeil vermine vermouth
    verne verni verra verre verrier verrons verront verrou verrue verseau verser verset version
    verso vert verve vespa vessie vestale veste vestige veston veto veuf veuillez veulent veut
    veuvage veuve veux vexer viable viaduc viager viande vibrante vibrer vibreur vicaire vicariat
    vice vichy vicieuse vicomte victoire victoria vidage vidame vidange vide vieille vieillie
    vieillir vieillot vielle viendra viendrez viennent viennois vierge vigie vigilant vigile vigne
    vignoble vignon vigueur viguier viking vilaine vile village ville vinaigre vindicte vine vingt
    vinicole vinrent vint vinyle violet violon virage virale virement virer virginal virginie
    virgule viril virtuel virtuose virulent virus visage vise visible vision visite vison visqueux
    visser visuel vitae vital vitamine vite viticole vitrage vitrail vitre vitrier vitrine vitriol
    vivable vivace vivante vive vivier vivra vivrons vivront vizir vlan vocable vocale vocation
    vodka voeu vogue voici voie voile voilier voilure voir voisin voiture voix volage volaille
    volante volatile volcan voler volet voleur voleuse volley voltage voltaire volte voltige
    volubile volume vont vorace vortex vosgien votation vote votive votre voudrait voudrez
    voudriez voudrons voudront voue voulais voulait voulant voulez vouliez voulions vouloir
    voulons voulu vous vouvoie voyage voyance voyante voyelle voyer voyeur vrac vraie vraiment
    vrille vulcain vulgaire vulgate vulve wagon walk wallon warrant waters watt weber western
    wharf whisky wilaya williams winch window wolfram xiang yacht yang yankee yaourt yard yasser
    yeux yiddish ylang yoga yogi yogourt yorkais yourte yuan zambien zanzibar zapper zazou
    zeppelin zeste zigzag zinc zinzin zizanie zizi zodiaque zombie zonage zone zoologie zoom
    zouave zozo
    """
}
