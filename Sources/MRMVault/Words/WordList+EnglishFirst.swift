extension WordList {
  /// The first third of the English words, in order of their letters.
  static let englishFirst: StaticString = """
    aback abacus abalone abandon abate abbey abbot abdicate abdomen aberrant abhor abide ability
    abject ablaze able ably abnormal aboard abode abolish abortion abortive abound about above
    abrasion abrasive abroad abrupt abscess absence absent absinthe absolute absolve absorb
    abstain abstract absurd abundant abusive abysmal abyss acacia academia academic academy accent
    accept access accident acclaim accolade accord account accrue acct accuracy accurate accursed
    accuse acetate acetic acetone ache achieve acid acme acne acorn acoustic acquire acquit acre
    acrobat acronym across acrylic action activate active activism activist activity actor actress
    actual actuator acuity acumen acute adage adamant adapt addendum addict addition additive
    address adept adequacy adequate adhere adhesion adhesive adieu adipose adjacent adjourn
    adjunct adjust adjutant admin admiral admire admit adobe adopt adorable adore adorn adrenal
    adrift adult advance adverse advert advice advise advisory advocacy advocate aegis aeon aerial
    aerobic aerosol afar affable affair affect affinity affirm affix affluent afford affront
    afield afloat afoot afoul afraid afresh again agape agar agate agave ageless agency agenda
    agent aghast agile agility agitate agitator agnostic agony agrarian agree aground ahead ahem
    ahoy aide ailment aimless airborne airbrush aircraft airdrop airfare airfield airlift airline
    airman airmen airplane airport airship airspace airstrip airtight airwaves airway airy aisle
    ajar akin alarm alas albeit albino album alchemy alcohol alcove alderman aldermen alert
    alfalfa algae algebra alias alibi alien alight align alike alimony alive alkaline allay allege
    allegory allegro allergen allergic allergy alley alliance allocate allot allow alloy allude
    allure allusion alluvial ally almanac almond almost alms aloe aloft aloha alone along aloof
    aloud alpaca alpha already alright also altar although altitude alto altruism aluminum alumni
    alumnus always amalgam amass amateur amaze ambiance ambience ambient ambition ambrosia amen
    amethyst amiable amicable amicably amid amigo amino amir amiss amity ammo amnesia amnesty
    amoeba amok among amoral amorous amount amour ample amplify amputee amulet amuse anaconda
    anagram anarchy anathema anatomy ancestor ancestry anchor anchovy ancient androgen anecdote
    anemia anemic anemone aneurysm anew angelic angina angle angry angst anguish angular animal
    animate animator anime animus anion anise ankle annals annex announce annoy annual annuity
    annular anode anomaly anon anorexia anorexic another antelope antenna anterior anthem anthrax
    anti anvil anxiety anxious anybody anyhow anymore anyone anyplace anything anytime anyway
    anywhere aorta apart apathy aperture aphasia apiece apogee apology apostasy apostate apostle
    apparel apparent appeal appear appease append appetite applaud applause appoint approach
    approval approve approx apricot apron apropos aptitude aquarium aquatic aqueduct aqueous
    aquifer arable arbiter arbor arcade arcane arch ardent arduous area arena argon arguable
    arguably argue argument argyle aria arid arise armada armament armband armchair armor armpit
    aromatic arose around arousal arouse arrange array arrears arrest arrival arrive arrogant
    arrow arroyo artefact arterial artery artful article artifact artifice artisan artist artsy
    artwork arty asbestos ascend ascent ascetic ascot ascribe ashore ashram ashtray ashy aside
    asinine askew asleep aspect asphalt aspirant aspire aspirin assassin assay assemble assembly
    assent assert assessor asset asshole assign assist assn assoc asst assuage assume assure
    asterisk asteroid asthma astral astray astride astute asunder atheism atheist athlete athletic
    atoll atomic atone atop atrium atrophy attach attain attempt attend attire attitude attorney
    attract atty atypical auction audacity audible audibly audience audio audit augment aunt aura
    austere author autism autistic auto autumnal avail avatar avenge avenue average averse
    aversion avert avian aviation aviator avid avionics avocado avoid await awake award aware
    awash away awesome awful awhile awkward awoke awol awry axial axiom axle axon azalea azure
    babble babe baboon bachelor bacillus back bacteria bade badge baffle bagel baggage baggy bail
    bait bake balance balcony bald bale balk ballad ballast ballet balloon ballot ballpark
    ballroom balm balsam bamboo banana band bane bang banish banjo bank banner banquet banshee
    bantam banter banyan baptism baptize barbaric barbecue barbell barbeque bard bare barf bargain
    barge barista baritone barium bark barley barman barn baron baroque barrack barrage barrel
    barren barrio barrow barter basal base bash basic basilica basin basis basket bassist bastion
    batch bate bathe bathrobe bathroom bathtub baton batsman batsmen batten battery batty bauxite
    bawdy bayonet bayou bazaar bazooka beacon bead beagle beak beam bear beast beat beauty bebop
    became because become bedlam bedrock bedroom bedside bedtime beech beef beehive been beep
    beeswax beetle befall before befriend began beginner begotten begrudge behalf behave behavior
    behemoth behind behold beige belated belfry belief believe belittle belle belong beloved below
    belt bench beneath benefit benign bent benzene bequest bereft beret berserk berth beseech
    beset beside bespoke bestow beta betcha betrayal between bevel beverage beware beyond bias
    biathlon bicep bicker bicycle bidder bide biennial biff bigger biggie bighorn bight bigotry
    bike bikini bile bilge billet billion binary bind binge bingo binomial biology bionic biopsy
    bipolar biracial birch birdie birth biscuit bismuth bison bistro bitcoin bite bitten bitter
    bitumen biweekly bizarre blackish blackout bladder blade blah blame bland blank blatant blaze
    bldg bleach bleak bleed bleep blemish blend bless blew blight blimp blind bling blink blip
    bliss blister blitz blizzard bloat blob block blog blonde blossom blot blouse blow blue bluff
    bluish blunder blunt blur blush board boast boat bobble bobcat bode bodice body bogey boil
    bola bold bolster bolt bonanza bondage bone bonfire bong bonkers bonnet bonny bonsai bonus
    bony boogie book boom boon boost boot border bore borne boron borough borrow bosh boss
    botanist botany both bottle bottom boudoir bought bounce bouncy bound bounty bouquet bout
    bovine bowl boycott boyhood boyish bozo brace bracken bracket brackish brag braid brainy brake
    bramble brand brash brat bravado brave bravo brawl brawn brazen breach bread break breath
    breech breed breeze breezy brethren brevity brewery briar bribe brick bridal bride bridge
    bridle brief brigade brighten brim brine bring brink brisk bristle brittle broach broad
    brocade broccoli brochure brogan broken broker bromide bronco bronze brooch brood brook broom
    broth brought brownish browse bruise brunch brunette brunt brush brutal brute brutish bubble
    bubbly bucket buckeye buckle budget buff bugger buggy bugle build built bulb bulge bulimia
    bulk bull bulwark bumble bummer bump bunch bundle bungalow bunk bunny bunt buoy burden bureau
    burglary burial burka burlap burn burp burrito burrow burst bury busby bushel bushy business
    bust busy butane butch buyout buzz bygone bylaw byline bypass byte cabal cabana cabaret
    cabbage cabbie cabin cable caboose cacao cache cacti cactus caddie caddy cadence cadet cadmium
    cadre caffeine cairn cake calamity calcite calcium calculus calendar calf calico calif caliph
    call calm caloric calorie calypso came campaign campfire campsite canary cancel candid candle
    candor cane canine canister cannabis cannery cannibal cannot canny canoe canopy cant canvas
    canyon capable capacity cape capital caprice capsule captain caption captor capture caramel
    carapace carat caravan carbide carbine carbon carcass card care cargo caribou carnal carnival
    carotid carousel carpal carpet carriage carrion carrot carry carton cartoon carve cascade
    cashback cashew cashier cashmere casino casket cassava cassette cast casual catalog catalyst
    catapult cataract catch category catfish catheter cathode cation catnip cattle catty catwalk
    caucus caudal caught cauldron causal cause caustic caution cautious cavalier cavalry cave
    caviar cavity cease cedar cede ceiling celery celibacy celibate cell cement cemetery cenotaph
    censor censure census centaur central centrist century ceramic cereal cerebral ceremony
    certain certify cervical cervix cesspool chaff chagrin chain chairman chairmen chaise chalet
    chalice chalk chamber champion chancel chancery channel chant chaos chaotic chapel chaplain
    charade charcoal charge chariot charisma charm chart chasm chassis chaste chastity chat cheap
    cheat check cheek cheerful cheery cheese cheesy cheetah chef chemical chemist cherish cherub
    chess chestnut chew chicken chief chiffon chili chill chime chimney chimp chin chip chirp
    chisel chit chivalry chloride chlorine chock choice choir cholera choose chop choral chord
    chore chorus chosen chow chrome chromium chronic chubby chuckle chug chum chunk churn chute
    chutney cigar cilantro cilia cinch cinder cinema cinnamon cipher circa circle circuit circular
    circus cirrus cistern citadel citation cite citizen citric citrus city civic civil clack clad
    claim clamor clamp clan clap claret clarify clarinet clarion clarity clash clasp class clatter
    clause claw clean clear cleavage cleaver cleft clemency clench clergy cleric clerk clever
    click client climate climatic climax climb clinch cling clinical clink clip clique clit cloak
    clock clog cloister clone close cloth cloud clout clover clown club clue clump clumsy clung
    clunky clutch clutter coach coal coast coat coauthor coax cobalt cobble cobra cocoa coconut
    coda code codified coerce coercion coercive coexist coffee cogent cognate coherent cohesion
    cohesive cohort coil coin cola cold coleslaw colic coliseum colitis collage collapse collar
    collect college collide collie colonel colonize colony color colossal colossus column coma
    combine combo come comfort comfy comic command commence commend comment commerce commit common
    communal commune commute compact company compare compass compel compete compile complain
    complete complex complied comply compose compost compound compress comprise computer comrade
    concave conceal concede conceit conceive concept concern concert conch concise conclave
    conclude concrete concur condemn condense condo conduct conduit cone confer confess confetti
    confide confine confirm conflict conform confound confront confuse conga conical conjugal
    conjure connect conquest consent conserve consist console consort conspire constant consular
    consult consume contact contain contempt contend content context continue contour contract
    contrary contrast control convene convent converge converse convert convex convey convince
    convoy cookbook cookery cookie cool coop cope copious copper copy coral cord core cork corn
    corolla corona coroner corporal corral correct corridor corrupt corsair corset cortex cortical
    cosmetic cosmic cosmos cosplay cost cosy cottage cotter couch cougar cough could council
    counsel countess country county coupe couple coupon courage courier course court cousin
    covenant coverage covert covet covey cowboy cowl coworker coyote cozy crab crack cradle crafty
    crag cram cranial cranium crank crash crass crate crave crawfish crawl crayfish crayon craze
    crazy cream crease create creative creature credence credible credibly credit credo creed
    creepy crepe crept crescent crevice crew crib cricket cried crimp crimson cringe crises crisis
    crisp criteria critical critique critter crochet crock crone crony crook crop croquet crossbar
    crossbow crouch crowbar crowd crown crozier crucial crucible crude cruel cruiser crumble
    crummy crunch crusade crush crust crutch cryptic cube cubic cuckold cuckoo cucumber cuddle
    cuff cuisine culinary cull culpable culprit cultural culture cumin cumulus cunning cupboard
    cupcake cupola curable curate curative curator curb curd cure curfew curl currency current
    curse cursive cursor curtail curtain curve curvy cushion cushy cusp custard custody custom
    cute cuticle cutlass cutlery cutoff cutout cyanide cycle cyclic cyclist cyclone cylinder
    cymbal cynical cynicism cypress cyst czar dabble daddy daemon daffodil daffy daft dagger
    dahlia dainty dairy dais damage dame damp damsel dance dandruff dandy danger dangle dank
    dapper dark darn dart dash data date daughter dauphin daybreak daydream daylight daytime daze
    dazzle deacon deaf deal dear debacle debate debit debris debt debug debunk debut decade decaf
    decal decay deceit deceive decency decent decide decimal decipher decision decisive deck
    declare decline decode decor decoy decrease decree decrepit decried decry dedicate deduce
    deduct deem deep deer default defeat defect defend defense defiance defiant deficit defied
    defile define definite deflate deflect defraud deft defunct defuse defy degrade degree delay
    delegate delete deletion delicacy delicate delight delirium delivery deluge delusion deluxe
    delve demand demeanor demented dementia demise demo demure denial denim denote denounce dense
    density dental dentist deny depart depend depict deplete deploy deport depose deposit depot
    depress deprive depth deputy derail derelict derision derive descend descent describe desert
    deserve design desire desist desk desolate despair despatch despise despite despot dessert
    destiny destroy destruct detach detail detain detect detest detonate detour detox detract
    detritus deuce devalue develop deviant deviate device devious devise devoid devolve devote
    devotion devour devout dewy dharma diabetes diabetic diagnose diagonal diagram dialect
    dialogue dialysis diameter diamond diaper diarrhea diary diatribe dice dictate dictator
    diction didactic diehard diet diffuse digger digital dignity digress dike dilation dilemma
    diligent dill dilute dilution dime diminish dimmer dimple dine dinghy dingo dingy dink dinner
    dinosaur dint diocesan diocese diode dioxide diploma dipole director dirty disable disagree
    disallow disarm disarray disaster disavow disband discard discern disciple disclose discord
    discount discreet discrete disdain disgrace disguise disgust dish disk dislike dislodge
    disloyal dismal dismay dismiss dismount disobey disorder disown dispatch dispel dispense
    disperse displace display disposal dispose disprove dispute disrupt dissect dissent dissolve
    dissuade distance distant distaste distinct distort distract distress district distrust
    disturb disuse ditch ditto ditty diuretic diurnal diva diverge diverse divert divest divide
    divine divinity division divisive divorce divulge dizzy doable docile dock doctoral doctrine
    document dodgy dodo dogfight doggie doggy doghouse dogma dogwood dollar dollop dolphin domain
    domestic domicile dominant dominate dominion domino donate donation done dongle donkey donor
    donut doodle doom door dope dork dorm dorsal dory dosage dose doth double doubt douche dough
    douse dove dowager down dowry dozen drab draft dragon dragoon drain drama drank drastic draw
    dreadful dream dreary dredge dregs dress dribble dried drift drill drink drip drive drizzle
    droid droll drone drool drop drought drove drown drowsy drudgery drum drywall dual dubious
    duchess duchy duck duct dude duel duet duff dugout dull duly dumb dummy dump dune dungeon dunk
    dunno dupe duplex durable duration duress during dusk dust dutiful duty duvet dwarves dwell
    dwelt dwindle dynamic dynamism dynamite dynamo dynastic dynasty dyslexia dyslexic each eagle
    earn earthen earthy ease eastward easy eaten eatery echelon echo eclectic eclipse ecology
    economic economy ecstasy ecstatic eczema edema edge edgy edible edict edifice edition editor
    educate educator eerie effect efficacy effigy effluent effort eggplant egress eight either
    ejection elastic elation elbow eldest election elective elector electric electron elegance
    elegant elegy element elephant elevate elevator eleven elicit eligible elite elitism elitist
    elixir ellipse elliptic elongate eloquent else elude elusive elves email embargo embark
    embassy emblem embody embolism embrace embryo emcee emerald emerge emeritus emigrant emigrate
    eminence eminent emir emissary emission emit emoji emotion emotive empathy emperor emphasis
    emphatic empire employee emporium empower empress emptied empty emulate emulator emulsion
    enable enact enamel enchant encircle enclave enclose encode encore encrypt endanger endeavor
    endemic endless endorse endure enemy energize energy enforce engage engender engine engulf
    enhance enigma enjoy enlarge enlist enmity enormity enormous enough enquire enquiry enrich
    enroll ensemble ensign ensue ensure entail entente entice entire entitle entity entrance
    entrant entropy entrust entry envelope enviable envied envious environs envisage envision
    envoy envy enzyme epic epidemic epilepsy epilogue episode episodic epistle epitaph epithet
    epitome epoch epoxy epsilon equal equate equation equator equine equinox equip equity erase
    erasure erect ergo erode erosion errand errant erratic error erudite eruption escalate escape
    escapism eschew escort escrow esoteric especial espouse espresso esquire essay essence estate
    esteem estimate estrogen estuary etch eternal eternity ethereal ethical ethnic ethos etiology
    eugenics eulogy euphoria euphoric eureka euro evacuate evade evaluate evasion evasive even
    evermore every eviction evidence evident evil evoke evolve exact exalt examine example
    excavate excel except excerpt excess excise excision excite exclaim exclude excuse exec
    exegesis exemplar exempt exercise exert exhale exhaust exhibit exist exit exorcism exorcist
    exotic expand expanse expect expedite expel expend expense expert expire expiry explain
    explicit exponent export expose exposure express extant extend extent exterior external
    extinct extort extra extreme eyeball eyebrow eyelash eyelid eyeliner eyesight eyesore fable
    fabric fabulous facade face facial facile facility fact faculty fade faeces failure faint fair
    faithful fake falcon fall false fame familial familiar famine famous fanatic fanboy fanciful
    fancy fandom fanfare fang fantasy faraway farce farcical fare farina farm fashion fast fatal
    fate fathom fatigue faucet fault fauna favorite fawn faze fealty fear feasible feast feather
    feature fecal federal fedora feeble feedback feel feet feign feisty feline fell felt female
    feminine feminism feminist femoral femur fence fend fennel fentanyl feral ferment ferocity
    ferret ferrous ferry fertile fervent fervor festival festive fetal fetch fetus feud feverish
    fiasco fibrous fibula fickle fiction fiddle fidelity fidget field fiend fierce fiery fiesta
    fife fifteen fifth fiftieth fifty fight figment figure filament file filial fill film filter
    filthy final finance find fine finger finish finite fink fire firm first firth fiscal fish
    fission fissure
    """
}
