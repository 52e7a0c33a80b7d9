extension WordList {
  /// The first third of the French words, in order of their letters.
  static let frenchFirst: StaticString = """
    abaisser abandon abattage abatte abattoir abattre abattu abbaye abbesse abdiquer abdomen
    abeille aber abhorre abject abjurer ablation able aboie abolie abolir abonde abonner abord
    about aboyer abrasif abrasion abreuver abri abroger abrupte abruti abscisse abscons absence
    absent abside absinthe absolue absorber absoudre absous abstenir abstiens abstient abstrait
    absurde abyssale abysse acabit acacia acadien acajou acanthe acariens accabler accalmie
    accapare accent accepter accessit accident accise acclamer accolade accoler accompli accord
    accoster accouche accourt accouru accroche accroire accroupi accrue accrut accueil accumule
    accuse acerbe achard acharne achat achemine acheter acheteur achever acide acidose acier
    acolyte acompte aconit acquiert acquis acquit acre acrobate acronyme acropole acte actif
    acting action active actrice actuel adage adagio adapter addict additif addition additive
    adepte adieu adipeux adjacent adjectif adjoint adjudant adjuge adjuvant admette admettra
    admettre admirer admis admit adobe adonis adonner adopter adoptif adoption adoptive adorable
    adore ados adoucie adoucir adresse adroit adulte advenir adverbe adverse advienne advient
    advint aequo affable affaibli affaire affaisse affamer affecte affectif affermir affiche
    affilier affinage affiner affirme affleure afflige affluer afflux affole affres affreuse
    affreux affronte afin afro agace agar agate agave agenais agence aggraver agha agile agir
    agisse agite agneau agonie agonise agora agrafe agraire agrandie agrandir agresser agressif
    agreste agricole agripper agronome agrume aguets ahuri aide aigle aiglon aigre aigri aigue
    aiguille aiguiser aile ailier ailleurs aimable aimante aime aine ainsi airain airbus aire
    aisance aise aisselle aixois ajourner ajouter ajuster alambic albanais albatros albinos album
    alcaline alcazar alchimie alcool alentour alerte alfa algue alias alibi aligner aliment
    allaiter allegro allemand aller alliage alliance allier allonger allouer allumage allumer
    allure allusion almanach aloi alors alouette alourdie alourdir alpaga alpage alpe alpha
    alphonse alpin alsace alsacien alter altesse altitude alto alumine alun alvin amadou amalgame
    amande amandier amante amarante amarrage amarrer amasser amateur amazone ambages ambiance
    ambiante ambigu ambition ambre ambulant amende amener amenuise amer amiable amiante amical
    amidon amie amiral ammoniac ammonium amnistie amoindri amoral amorce amorphe amour amovible
    amphi amphore ampleur amplifie ampoule amulette amusante amuser amygdale anaconda ananas
    anaphore anarchie anarcho anatomie anche anchois ancien ancrage ancre andalou andante andine
    anecdote aneth ange angine anglais angle anglican angoisse angolais angora anguille anguleux
    anhydre animal anime animisme anneau annexe annexion annihile annonce annuaire annuel annuler
    anobli anode anodin anomalie anonymat anonyme anorexie anormal anse antan antenne anthrax
    antichar anticipe antidote antienne antigel antilope antique antivol antre anxieuse anxieux
    aorte aortique apache apaiser apanage apathie apatride apex aphasie apicole apitoyer aplanir
    aplati aplomb apollon apologie apostat apparais apparat appareil apparent apparu appauvri
    appeal appeler appelle appentis appert applaudi applique appoint apporter apposer apprend
    apprenez apprenne apprenti appris apprit approche approuve appui appuyer apte aptitude
    aquarium aqueduc aqueuse aqueux aquitain arabica arabique arachide arbitral arbitre arbore
    arbre arbuste arcade arcane arceau archange arche archiduc archipel archive arctique ardent
    ardeur ardoise ardue argent argile argon argot argue argument argus aria aride aristo arlequin
    armada armagnac armateur armature armoire armorial armure armurier arnaque arnica arpenter
    arracher arrange arrhes arrimage arrimer arrivage arrive arroger arrondi arrosage arroser
    arroseur arrosoir arroyo arsenal arsenic artefact arthrite arthrose article artifice artisan
    artiste aryenne arythmie ashram asile asocial aspect asperger asphalte asphyxie aspic aspire
    aspirine assailli assainir assemble asseoir asservir asseyait asseyant asseyez asseyons assez
    assidu assied assiette assigner assimile assis assit associer assoient assoir assombri
    assommer assorti assoupi assoupli assouvir assumer assurer assureur aster asthme asti astral
    astre astuce ataxie atelier atlas atoll atome atomique atone atonie atout atrium atroce
    atrophie atropine attache attarder atteigne atteins atteint attelage atteler attelle attenant
    attende attendre attendri attendu atterrir atteste attique attirail attire attiser attitude
    attorney attrait attraper attribue attribut attriste atypique aubaine aube aubier aubin auburn
    aucun audace audible audience audio auditeur auditif audition auditive auge augmente augure
    auguste augustin aulne aune auquel auraient aurait aurez auriez aurions aurons auront aurore
    aussi australe autan autarcie autel auteur autisme autiste autobus autocar automate automnal
    automne autonome autopsie autorise autour autre autruche autrui auvent auxquels avaient aval
    avance avant avare avarice avarie avatar avec avenante avenir aventure average averse aversion
    averti aveugle avez aviaire aviateur aviation avide aviez avion aviron avis avocat avoine
    avoir avoisine avons avorter avoue avril axer axial axiome ayant ayez ayons azimut azote azur
    baba babouche babouin baby baccarat bacille bacon bade badge badine baffe bafouer bagage
    bagarre bagne bagnole bague bahut baie baignade baigner baigneur bail bain baisse baissier
    balade balafre balai balance balayage balayer balayeur balboa balcon baleine balisage balise
    ballade ballast ballon ballot balourd balte baltique baluchon bambin bambou banane bananier
    banc bandage bande bang banjo banlieue banner banni banque banquier banquise baobab baptiser
    baptiste baquet baraka baraque baratin barbare barbarie barbe barbier barbouze barbu barde
    bardot barge baril barmaid barman barn baron baroque baroud barque barrage barre barrie
    barrique barrot baryton baryum basale basalte base basic basilic basin basique basket basque
    basse bassin bassiste basson bastiais bastide bastille bastion bastos bataclan batavia bateau
    bath batiste battage battante batterie batteur batteuse battra battre battrons battront battu
    baud baume bauxite bavard bavarois bave bavure bayer bayou bazar bazooka beagle beau becquet
    bedaine beffroi beige beignet belette belge belle bellot belon belote bene bengali benjamin
    benne bercail berceau bercer berceuse berger berline bermuda bernard berne bernois berruyer
    berthe besace besogne besoin besson bestial bestiole bette beurre beuverie biais biberon bibi
    biblique biceps biche bichon bicolore bicoque bicycle bide bidon bidule bief bielle bien
    bifteck bifurque bigot bijou bikini bilan bile biliaire bilingue billard billet billion billon
    billot binaire bine bingo biologie biomasse biopsie biotope biplace birman biscotte biscuit
    bise bismuth bison bisou bistouri bistrot bitte bitume bivouac bizarre bizet bizness bizutage
    blabla black blague blair blanc blason blazer bled bleu blindage blinde blizzard bloc blonde
    blondie blondin bloom bloquer blotti blouse blouson blues bluff boat bobine bobo bocage bocal
    bock boeuf bogue boira boire boise boisseau boisson boite boivent bolduc bolide bolivar
    bolivien bonbon bond bongo bonheur bonhomie bonhomme boni bonjour bonne bonsoir bonze boogie
    book boom booster boot bora bord bore borgne bornage borne bort bosco bosnien bosquet bosser
    bosseur bossu boston botte bottin boubou boucan bouchage bouche bouchon bouclage boucle
    bouclier bouddha bouder boudeuse boudin boudoir boue bouffe bouffi bouffon bougeait bougeant
    bouger bougie bougon bougre bouille bouillie bouillir bouillon boule boulier boulimie boulin
    boulon boulot boum bouquet bouquin bourbier bourbon bourde bourdon bourg bourrage bourreau
    bourrer bourrin bourru bourse boursier bouse bousille boussole bout bouvet bouvier bovine
    bowling boxe boyard boyau boycott brabant bracelet braderie braille braise brame brancard
    branche brandie brandir brandon brandy branle braquage braquer bras bravade brave bravo braye
    break brebis bref brelan brestois bretelle breton bretzel breuvage brevet brick bricoler bride
    bridge brie brigade brigand briguer briller brin brio brique brise bristol brisure brocante
    brocard broche brochure brocoli broderie brodeur broie brome bromure broncher broncho bronzage
    bronze brook brossage brosse brouette brouhaha brouille brousse brouter browning broyage
    broyer broyeur brrr bruine bruitage brumaire brume brun brushing brusque brut bruyant buccale
    budget buffet buffle buggy building buisson bulbe bulgare bulletin bungalow bunker bureau
    burin buse bush business buste bustier butane buter buteur butoir butor butte buvable buvaient
    buvais buvait buvant buvard buvette buveur buvez buvons byzantin cabale cabane cabanon cabaret
    cabernet cabinet cabochon cabot cabre cabri caca cachalot cache cachot cacique cactus cadastre
    caddie caddy cadeau cadenas cadence cadet cadi cadmium cadrage cadran cadre caduc caduque
    caennais cafard caftan cage cagnotte cagoule cahier caille caillot caillou cairn caisse
    caissier caisson cajou cajun cake calage calame calamine calandre calcaire calcite calcium
    cale calibre calice califat calife calle calmar calme calomnie calorie calotte calque calumet
    calvados calvaire calvitie calypso camarade cambouis cambre cambrien cambrure came camion
    camisole camoufle campagne camper campeur camphre camping camus canada canadien canaille
    canard canari cancale cancan cancel cancre candeur candidat candide candie canette canevas
    caniche canif canine caniveau cannabis canne cannois canon canot cantal cantate cantine
    cantique canton canular canule canyon capable cape capitale capitan capitole capitule caporal
    capote caprice capsule captage capter capteur captive capture capuche capuchon capucine
    carabine carafe caramel carapace carat caravane carbone carbure carcan carcasse cardan
    cardigan cardinal cardon carence caresse cargo caribou carie carillon carlin carmine carnage
    carnaval carnet carolus carotide carotte carouge carpe carquois carrare carreau carrer carrick
    carrier carriole carrosse carrure carry cartable carte cartier carton cartoon casanier casaque
    casbah cascade case cash casier casimir casino casque cassage cassante casse cassie cassure
    castagne caste castor castrer catalan catalyse catch cathare cathode catimini cation caudale
    causal cause causse caution cavale cavalier cave caviar caviste ceci cedex ceinture cella
    celle cellier cellule celte celtique celui cendre cendrier censeur censure centaine centaure
    centime centrale centre centuple cerceau cercle cerdan cerf cerise cerisier cerner certain
    certes certifie cerveau cervelet cervelle cervical cesse cession ceste cetera cette chabot
    chabrol chacal chacun chagrin chah chaire chaise chaland chalet chaleur chaloupe chalut
    chamade chambre chameau chamois champ chance chancre chandail changea changer changeur
    chanoine chanson chantage chanter chanteur chantier chantre chanvre chaos chapeau chapelet
    chapelle chaperon chapitre chapon chaque charabia charade charbon chardon charge chariot
    charisme charnel charnier charogne charpie charrier charron charrue charte chase chasser
    chasseur chaste chasuble chat chaud chauffer chaume chausse chausson chauve chauvin chaux
    chavirer check chef cheikh chelem chemin chemise chenal chenapan chenille cheptel cher chester
    cheval chevau chevelu chevet cheveu cheville chevreau chevrier chevron chialer chic chien
    chiffon chiffre chignon chilien chimie chimique chimiste chine chiottes chiper chipie chipoter
    chips chique chlore chlorure chocolat choeur choir choisi choix choper chopper choque chorale
    choriste chorizo chorus chose choucas chouchou chouette chouiner chow christ chrome chrono
    chuchote chute ciao cible ciboire cidre ciel cierge cieux cigale cigare cigogne ciller ciment
    cimier cinoche cinq cintre cirage circuit cire cirque cirrhose cirrus cisaille ciseau citadine
    citation cite cithare citoyen citrate citrique citron citrus civet civile civique civisme
    clair clame clamp clan clapet clapier claquage claque clarifie clarisse clash classe claude
    clause clausus claveau clavecin clavier clebs clef clerc clic client cligne clignote climat
    climax clin clip clique clitoris clivage clive cloaque clochard cloche clodo cloison clone
    clope cloque clore close clou clown club cluse coach coat coauteur coaxial cobalt cobaye cobra
    coca coccyx cocher cochet cocker cockpit cocktail coco cocu codage code coeur coffin coffrage
    coffre cogiter cognac cogne cognitif cohorte cohue coiffer coiffeur coiffure coin coke cola
    colibri colin colique colite collabo collage collante colle collier colline colloque collyre
    colmater colombe colonel colonial colonie colonise colonne colorer colorier colossal colosse
    colt colza coma combe combien combine comble comics comique commande commando comme commis
    commit commode communal commune comorien compact compagne comparer comparse comparu compas
    compense compile complet complexe complice complot comporte compose compost compote compound
    comprend comprime compris comprit comptage compte comptine comptoir comte comtois concave
    concept concerne concert concevez concile concilie concis conclave conclue conclura conclure
    conclut concocte concorde concours concourt concouru concret concubin condamne condense condom
    condor conduira conduire conduis conduit confetti confier confine confins confirme conflit
    confonde confondu conforme confort confus congeler congrue conjoint conjugal conjugue conjurer
    connais connasse connut conque conquis conquit consacre conscrit conseil consens consenti
    conserve consigne consiste console consomme consonne consort conspire constant constate consul
    consumer contact contenir contente conter conteste conteur conteuse contexte contient contigu
    contour contrat contre convainc convenir converge converse converti convexe convie convive
    convoi convoque convoyer cool copain copeau copie copilote copinage copine copiste cops copte
    copuler coquard coque coquille coquine corail coraux corbeau corbin cordage corde cordiale
    cordier cordon coriace cormoran corne corniche corolle coroner corporel corpus corral correct
    corrida corridor corriger corrompt corrompu corrosif corsage corsaire corse cortex corvette
    cosaque cosmique cosmos cosse cossu costard costaud costume cosy cotation cote cotiser coton
    cottage cotte couac couchage coucher coucou coude coudre couenne couette couffin couine
    coulage couler couleur coulisse couloir coulomb country coupable coupage coupante coupe
    couplage couple coupole coupon coupure cour couscous cousin coussin cousu coutume couture
    couvert couveuse couvre couvrir coyote crabe crachat cracher crack crado craie craignez
    craindre crains craint cramer cramoisi crampe crampon cran crapaud crapule craquage craquer
    crase crash crasse cravache cravate crawl crayon credo cresson creuse creux crever crevette
    criante criard crible cricket crier crieur crin crique crise crispe crisse cristal critique
    crochet crochu croie croirait croire croiriez croiront crois croit croix croque cross crottin
    croule croupe croupier croupion croupir croyable croyais croyait croyance croyant croyez
    croyiez croyions croyons cruche crucial crucifix cruel crurent crut crypte cubain cube cubique
    cubisme cubiste cubitus cueille cueillir cuiller cuir cuisant cuisent cuisine cuisse cuisson
    cuite culbute culmine culte cultiver cultuel cultural culture cumin cumul cupide cupidon
    curage curateur curatif curative curcuma cure curieuse curling curry curseur cursive cursus
    cutter cuve cuvier cyanure cyclable cycle cyclique cyclisme cycliste cyclone cyclope cygne
    cylindre cynisme cystite dactylo dada dague dahlia daigne daim dais dallage dalle dalton
    damage dame damier damner dancing dandy danger danois dansante danse dard datation date datif
    datte daube dauphin daurade dealer debout dedans dehors delta demain demande demeure demi
    dengue denier dense dent depuis derby derechef derme dernier derrick descend descente design
    despote desquels desserre dessert desservi dessin dessous dessus destin destrier dette deuil
    devaient devait devance devant devenir devers devez devienne deviens devient deviez deviner
    devint devions devise devoir devon devrait devrez devriez devrions devrons devront dextre
    diabolo diaconat diacre diagonal dialecte dialogue dialyse diamant diane diantre diapason
    diaphane diapo diaspora diatribe dico dicter diction dicton diesel dieu diffamer difforme
    diffuser digeste digestif digital digne digue diktat dilate dilemme diligent diluer dilution
    dimanche diminuer dinar dinde dindon dingo dingue diode diorama dioxine dioxyde diptyque
    diraient dirait dire diriez dirige dirons diront disaient disais disait disant discale
    discerne disciple discorde discount discours discourt discret discuter disent disette disiez
    disions disloque disons disparu dispatch dispense disperse dispose disque dissiper dissocie
    dissolue dissous dissout dissuade distale distance distant distille distinct distrait district
    dite diurne diva diverge diverse diverti divine diviser diviseur division divorce divulgue
    dizaine djellaba djinn doberman docile dock docteur doctoral doctorat doctrine document dodo
    dodu doge dogme dogue doigt doivent dojo dolce dole dollar dolmen domaine domicile domine
    dominion domino domitien dommage dompter dompteur donateur donation donc donjon donne dont
    dopage dopamine dope dorade dore dorique dorloter dormante dorme dormir dorsale dort dorure
    dosage dose dossard dossier dotation doter douaire douane douanier douar doublage double
    doublon doublure douce douche doudou douglas douille douma douro doute douve douzaine douze
    down doyen dragage dragon drague drainage drainer drakkar drame drapeau draper drapier
    dressage dresse dribble drill dring drink drive droit drop druide dual ducal ducasse duce
    duchesse duel dumping dundee dune dupe duplex duquel durable durcie durcir dure duvet dynamite
    dynamo dynastie dyslexie effacer effectif effendi effet efficace effigie effleure effondre
    efforce effort effraie effrayer effrite effroi effusion elbeuf eldorado elfe elle ellipse
    embargo embarque embauche embellie embellir embolie embout embrase embrasse embrun embryon
    emmener emmental empaler emparer empathie empereur emphase empiler empire empli emploi
    employer empocher empoigne emporter empreint empresse emprise emprunt encadrer encaisse encan
    encart enceinte encens encercle enchante enclave enclin enclos enclume encoche encodage
    encolure encombre encontre encore encourir encours encourt encourue encrage encre encrier
    endetter endiguer endorme endormie endormir endors endort endosser endroit enduire enduite
    endurci endurer enduro enfance enfilade enfiler enfin enflamme enfler enflure enfoncer enfoui
    enfreint enfuient enfuir enfumage enfumer enfuyant engagea engager engeance engendre engin
    englobe englouti engourdi engrais engrange engueule enjambe enjeu enjoint enlace enlever
    enligne enlise ennuie ennuyer ennuyeux enracine enrage enrayer enrichie enrichir enrobage
    enrober enroule enseigne ensemble enserre enseveli ensilage ensuite ensuivra entacher entaille
    entame entasser entende entendra entendre entendu entente enterrer entier entonne entorse
    entoure entracte entraide entrain entrave entre entropie entuber envahi envenime enverra
    enverrez envers enviable envie environ envisage envoie envoler envoyer envoyeur enzyme epsilon
    ergot ermitage ermite errance errante erratum errer erreur ersatz esbroufe escabeau escadre
    escadron escalade escale escalier escalope escapade escape escargot escher escient escobar
    escompte escorte escouade escroc espace espadon espagnol espion espoir esprit esquimau esquire
    esquisse esquiver essaie essaim essarts essayage essayer
    """
}
