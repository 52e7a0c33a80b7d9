extension WordList {
  /// The second third of the English words, in order of their letters.
  static let englishSecond: StaticString = """
    fist fitter five fixation fixture fizz fjord flabby flaccid flack flag flair flake flaky flame
    flamingo flange flank flannel flap flare flash flask flat flaunt flavor flaw flea fleck fleece
    fleet flesh flew flexible flick flight flimsy flinch flip flirt float flock flog flood floor
    flop floral florist floss flotilla flounder flour flow fluency fluent fluffy fluid fluke flume
    flung fluoride fluorine flurry flush flute flywheel foal foam focal focus fodder foetal foetus
    foggy foil fold foliage folio folk follicle follow fond font food fool footage football
    foothold footnote footpath footwear footwork forage foray forbade forbid force forcible
    forcibly forearm forecast forego forehand forehead foreign foremost forensic foreplay foresaw
    foresee foreskin forestry foretold foreword forfeit forgave forgery forget forgive forgot fork
    forlorn form forsaken fort forum forward fossil fought foul found fountain four fowl foxtrot
    foxy fractal fraction fracture fragile fragment fragrant frail frame franc frantic frat fraud
    fraught fray free freight frenetic frenzied frenzy frequent fresco fresh fret friar friction
    fridge friend frieze frigate fright frigid fringe frisk frizzy frock frog frolic from front
    frosty froth frown frozen fructose frugal fruit fuchsia fudge fuel fugitive fugue fulcrum
    fulfill full fumble fume function fund fungal fungi fungus funk funnel funny furious furlong
    furlough furnace furnish furrow furry furthest fury fuse fusion fuss futile futility future
    fuzzy gabby gadget gaff gaggle gaiety gain gait galactic galaxy galena gallant galleon gallery
    galley gallium gallon gallop galore gambit gambler game gamma gamut gander garage garbage
    garden gargoyle garish garlic garment garnet garnish garret garter gaseous gash gasket
    gaslight gasoline gasp gasses gastric gate gather gaudy gauge gauntlet gauze gave gaze gear
    gecko geek geese geez geisha gelatin gemstone gender general generate generic generous genetic
    genial genie genitive genius genome genre genteel gentle genuine geologic geology geometry
    geranium germ gesture getaway geyser ghastly ghost ghoul giant giddy gift gigabit gigabyte
    gigantic giggle gilt gimme gimmick ginseng giraffe girdle girth gist give gizmo glacial
    glacier glad glamour glance gland glare glassy glaucoma glaze gleam glean glee glib glide
    glimmer glimpse glint glitch glitter glitz gloat global globe globular gloomy glorify glorious
    glory gloss glove glow glucose glue gluten gluttony glycerin glycerol glycogen glyph gnarly
    gnome goad goal goat gobble goblet goblin goddam goddess godless godlike godsend gold golf
    gondola gone gong gonna gonzo goodbye goodie goody gooey goofy goon goop goose gorgeous
    gorilla gory gosh gosling gossip gotcha gotta gotten gouge gourd gourmet gout governor govt
    gown grab graceful gracious grade gradient gradual graduate graffiti graft grain grammar
    granary grand grange granite granny granola granular graphic graphite grapple grasp grassy
    grateful gratis gratuity gravity gravy grayish graze grease greasy great greedy greenery
    greenish greet gremlin grew greyish grid grief grieve grievous grill grim grind gringo grip
    grist grit grizzly groan grocery grog groom groove groovy grope grotto grouchy ground group
    grouse grout grove growl grown growth grub grudge gruesome gruff grumble grumpy grunge grunt
    guano guaranty guard guava guerilla guess guidance guide guild guile guilty guise guitar gulag
    gulch gulf gullible gulp gumbo gummy gurney guru gush gust gutless gutsy gutter gymnast gypsum
    gyro habit hacienda hack haddock haggard haggle haiku hail hair halcyon half halibut hallway
    halo halt halve hammock hand hapless happen happy harass harbor hard hare hark harm harness
    harp harrow harsh harvest hashish hashtag hassle haste hasty hatch hath haughty haul haunt
    have havoc hawk hawthorn haystack haywire hazard haze hazmat hazy headache headband headgear
    headland headless headline headlong headroom headset headway heady health heap heard hearsay
    heart heat heaven heavy heck hectare hectic hedge hedonism heel hefty hegemony height heinous
    heir heist held helical helium helix helmet help hemlock hemp hence henchman henchmen henna
    hepatic herald herb herd here heritage hermit hernia hero herpes herself hesitant hesitate
    hewn hexagon heyday hiatus hibiscus hiccup hickey hidden hide high hijack hike hilarity
    hillside hilltop hilt himself hind hinge hint hippie hippo hippy hire historic history hitch
    hitherto hive hoard hobbit hobby hobo hockey hoist hokey hold hole holiness holistic hollow
    hologram holster homage home homicide homie honesty honey honk honor hoodie hoof hook hooligan
    hoop hooray hoot hooves hopeful hopeless horde horizon hormonal hormone hornet horrible
    horribly horrid horrific horror horse hose host hotel hound hour hove howdy howl hubby hubris
    huddle huge hula hulk human humble humbly humbug humerus humidity humility hummus humor hump
    hunch hundred hungry hunk huntress huntsman hurdle hurl hurrah hurray hurried hurry hurt
    husband hush husky hustle hutch hyacinth hybrid hydrant hydrate hydrogen hyena hygiene
    hygienic hymn hype hyphen hypnosis hypnotic hypo hysteria ibid ibis iceberg icky icon idea
    identify identity ideology idiocy idiom idle idol idyllic iffy igloo igneous ignite ignition
    ignorant ignore iguana illegal illicit illusion illusory image imagine imitate immature
    immense immerse imminent immobile immoral immortal immune immunity impact impair impala impart
    impasse impeach impede imperial impetus implant implicit implode implore impolite import
    impose imposter impostor impotent impress imprint improper improve impulse impunity impure
    impurity inaction inactive inane inasmuch inbound inbox incense inch incident incision
    incisive incite incline include income increase incur indebted indecent indicate indices
    indict indigent indigo indirect indoor induce indulge industry inedible inept inequity inertia
    infamous infamy infancy infant infect inferior infernal inferno infield infinite infinity
    infirm inflame inflate inflict inflow influx info infrared infringe infuse infusion ingress
    inhabit inhale inherent inherit inhibit inhuman iniquity initial initiate inject inky inlaid
    inland inlay inlet inline inmate innate innovate innuendo input inquest inquire inquiry
    insanity insect insecure insert inset inshore inside insight insignia insipid insist insofar
    insolent insomnia inspect inspire install instance instant instead instill instinct instruct
    insular insulate insulin insult insure intact intake integral intend intense intent interact
    intercom interim interior internal interval intimacy intimate into intrepid intrigue intro
    intruder invalid invasion invasive inventor inverse invert investor invite invoice invoke
    involve inward iodine iota irate iridium iron irrigate irritant irritate island isle isolate
    isotope isotopic issuance issue isthmus italic itch item itself jackal jackass jacket jackpot
    jade jamboree janitor jargon jaundice jaunt javelin jawbone jazz jealous jeans jeez jello
    jeopardy jerk jetty jiffy jiggle jigsaw jingle jinn jinx jitters jittery jive jobless jogger
    join joke jolt journal journey jovial joyful joyous joystick jubilant jubilee judge judgment
    judicial judo juggle jugular juice juicy jukebox jumble jumbo jump junction juncture jungle
    juniper junk junta jurist juror jury just jute juvenile kale kamikaze kangaroo karaoke karate
    karma kayak kebab keel keen keep kelp kennel kept keratin kernel kerosene ketchup keto kettle
    keyboard keyhole keynote keystone keyword khaki kibbutz kick kidder kiddie kiddo kidney kiln
    kilo kilt kimono kind kinetic kingdom kingpin kingship kink kinship kinsman kiosk kiss kitchen
    kite kitsch kitten kiwi knack knead knee knell knelt knew knickers knit knives knob knock
    knoll knot know knuckle koala kook kosher kroner krypton kudos label labia labor lace lack
    lacquer lacrosse lactate lactic lactose laden ladle lady lagoon laid lain lair laity lake lama
    lambda lame laminate lamp lancet landfall landfill landlady landline landlord landmark
    language lanky lantern lanyard lapel lapse laptop larceny lard large largo lark larvae larval
    larynx lasagna lash lasso last latch late lathe latitude latte lattice laudable laugh launch
    launder laundry laureate lava lavender lavish lawful lawless lawmaker lawn lawsuit laxative
    layman laymen layoff layout laziness lazy lead leaf league leak leap learn lease leash least
    leathery leave lecture ledger leech leek leer leeway leftist lefty legacy legal legation
    legend legible legion legit legume leisure lemma lemme lemon lemur lend length leniency
    lenient lens lentil leopard leprosy lesion less letdown lethal lethargy letter lettuce
    leukemia levee level leverage levied levity lewd lexical lexicon liable liaison liar libel
    liberal liberate liberty libido library libretto licence license lichen lick licorice lien
    lieu life lift ligament ligature light likable like lilac limb lime limit limo limp linden
    line lingerie lingo lingual linguist link linoleum lint lion lipid lipstick liqueur liquid
    liquor lira lire lisle lisp list litany literacy literal literary literate lithium litmus
    litter littlest littoral liturgy livable live livid lizard llama load loaf loam loan loathe
    loaves lobby lobe local locate location loci lock loco locus lode loft logic login logistic
    logo loin lollipop lone longhorn longtime look loom looney loony loop loose loot lordship lore
    lorry lose lost lotion lottery lotto loud lounge louse lousy lovable loveable loveless lowdown
    lowland loyal lube lucid luck luggage lukewarm lull lumbar lumber luminous lump lunacy lunar
    lunch lung lupin lurch lure lurid lurk luscious lush lute luxury lyceum lymphoma lynx lyre
    lyric macabre macaroni machete machine macho mackerel macro madame made madhouse madman madmen
    maestro magazine magenta maggot magic magma magnate magnetic magneto magnify magnolia magnum
    magpie maharaja mahatma mahjong mahogany maid mail main maize majestic majesty majority make
    malaise malaria malice malign mall malt malware mama mambo mamma mammoth manage manatee
    mandate mandible mandolin mandrake mane manga mango mangrove manhole manhood manhunt mania
    manic manifest manifold mankind manna manor manpower mansion mantel mantis mantra manual
    manure many maple marble mare margin mariachi marigold marinade marinate marital maritime
    market marksman markup maroon marquee marquess marquise marriage marrow marry marshal marshy
    mart marvel mascara mascot mash mask masonry masque massage masseuse massive mastery mastiff
    matador match material maternal math matrices matrix matron matte mattress mature maturity
    maul mauve maven maverick maximal maximize maximum maybe mayday mayhem mayor maze meadow meal
    mean measles measure meat mechanic medal meddle medial median mediate mediator medical
    medicine medieval mediocre meditate medium medley meek meet melanin melanoma meld mellow
    melodic melon melt membrane meme memoir memorial memorize memory menace mend menial menswear
    mental menthol mention mentor menu meow merchant merciful mercy mere merge meridian meringue
    merit mermaid merry mesh mesquite message messy metal metaphor meteor methane methanol
    methinks method metric metro mettle mica mice microbe micron midair midday middle midge
    midnight midpoint midst midterm midtown midweek midwife midwives might migraine migrant
    migrate mild mile milf milieu militant military milk million mime mimic mince mind mine mingle
    minibus minimal minimize minimum minion ministry minivan mink minnow minor minstrel mint
    minute minutiae miracle mirage mire mirror mirth mischief misery misfit mishap mislead
    mismatch misnomer misogyny misread mission misstep mistake mistook mistress mistrial mistrust
    misuse mite mitigate mitosis mitt mixture mnemonic moan moat mobility mobilize mocha mock
    modal model modem moderate modern modesty modicum modified modify modular modulate module
    modulus mogul moiety moisture molar molasses mold mole molten moment momma mommy monarch
    monastic monetary monetize money mongoose mongrel monies moniker monitor monkey mono monsieur
    monsoon monster montage month monument mood moonlit moorland moose moot moraine moral moray
    morbid moribund morn morphine morsel mortal mortgage mosquito mossy most motel moth motif
    motility motion motivate motive motley motor motto mound mountain mourn mouse mousse mouth
    movable move movie much muck mucous mucus muddle muddy muffin muffler mufti mulberry mulch
    mule mullah mullet multiple multiply mumble mummy munchies munchkin mundane mural murky murmur
    muscle muscular museum mushroom mushy music musk muslin mussel must mutant mutate mutation
    mute mutiny mutton mutual muzzle myopic myriad myself mystery mystic mystique myth nacho nadir
    nail naive name nanny napalm nape napkin nappy narcotic narrate narrator narrow nary nasal
    nascent nasty natal national native nativity natty natural nature naughty nausea nauseous
    nautical naval nave navigate navy near neat nebula nebulous neck necrosis nectar needle needy
    negate negation negative neglect neighbor neither nematode neon nephew nepotism nerd nerve
    nervous nether nettle network neural neuron neurosis neurotic neuter neutral neutrino neutron
    newbie newborn newcomer newscast newt next nexus nibble nicest niche nickel nickname nicotine
    niece nifty night nihilism nimble nimbus nine ninja ninth nite nitrate nitrogen nobility
    nobleman noblemen nobody nocturne node noise noisy nomadic nominal nominate nominee none
    nonsense nonstop noodle nook noon nope norm northern nose nostril nosy notable notary notation
    notch note notice notified notify notion nougat noun nourish novel novice nowadays nowhere
    noxious nozzle nuance nuclear nuclei nucleus nudge nudist nudity nugget nuisance nuke null
    numb numeracy numeral numeric numerous nuptial nurse nurture nutmeg nutrient nutty nylon nymph
    oasis oath oatmeal obedient obelisk obese obesity obey obituary object obligate oblige oblique
    oblivion oblong oboe obscene obscure observe obsess obsidian obsolete obstacle obstruct obtain
    obtuse obverse obvious occasion occult occupant occupied occupy occur ocean ochre octagon
    octane octave octopus ocular oddball oddity odious odor offbeat offend offense offhand office
    official offline offload offset offshore offside offstage often ogle ogre oilfield ointment
    okay okra olden oldie oligarch omega omelette omen ominous omission omit omnibus once oncology
    oncoming onerous oneself onetime ongoing online onset onshore onto onward oops ooze opacity
    opaque open operable operate operatic operator opiate opinion opioid opponent oppose opposite
    oppress optical optimal optimism optimist optimize optimum option opulence opulent oral
    oration oratory orbit orchard orchid ordeal ordinal ordinary ordnance oregano organic organism
    organist organize orgy orifice origami original ornament ornate orthodox osmosis osprey
    ostrich ouch ought ounce oust outage outback outbid outbound outbreak outburst outcast outcome
    outcrop outcry outdated outdone outdoor outfield outfit outgrown outhouse outlast outlaw
    outlay outlet outline outlive outlook outlying outpost output outrage outreach outright outrun
    outset outside outsmart outward outweigh oval ovarian ovation oven over oxen oxide oxygen
    oyster ozone pacifism pacifist pacify pack pact paddle paddock paddy padlock padre pageant
    pagoda paid pail pain pair paisley pajamas palace palate palatial palazzo pale pallet palm
    palpable palsy paltry pamphlet panacea panache pancake pancreas panda pandemic panel pang
    panic panorama pantry panty papa paprika papyrus parable parade paradigm paradox paraffin
    paragon parallax parallel paralyze paranoia paranoid parasite parasol parcel pardon parent
    pariah parish parity parka parkour parkway parlance parlay parley parlor parody parole parrot
    parry parsley part paschal pasha passable passage passive passport password past patch patent
    paternal path patience patient patina patio patriot patrol patron pattern paucity pause
    pavement pavilion pawn payable paycheck payday payload payment payoff payroll peaceful peach
    peak peanut pear pease peat pebble pecan pectoral peculiar pedagogy pedal pedantic peddle
    pedestal pedicure pedigree peek peep peer peeve pelagic pelican pellet pelt pelvic pelvis
    penance pence penchant pencil pendant pendulum penguin penile penitent pennant pension pensive
    pent people pepper perceive percent perch perfect perform perfume perhaps peril period perish
    perjury perk permeate permit peroxide persist person persuade pertain peruse perverse pesky
    peso petal petite petition petrol petulant pewter phage phalanx phantom pharmacy phase
    pheasant phish phlegm phobia phone phony photo phrase physical physique pianist piano piazza
    piccolo pick picnic picture piece piety pigeon piggy piglet pigment pile pill pilot pinball
    pinch pine pinion pink pinnacle pinpoint pint pioneer pious pipe pique piracy piranha pirate
    piston pita pitch pithy pitiful pittance pity pivot pixel pixie pizza pizzeria placard placate
    place placid plaid plain plan plaque plasma plaster plastic plate platform platinum platoon
    platter platypus play plaza plead pleasant please pleasure pledge plenary plenty plethora
    plexus pliable pliers plight plinth plop plot plough plow ploy pluck plug plum plunder plunge
    plural plush plywood poach pocket podcast podium poem poetic poetry poignant point poise poke
    polar polemic police policy polio polite politico polity polka poll polygamy polygon pompous
    poncho pond pontiff pontoon pony pooch poodle pool poor popcorn poplar poppy populace popular
    populate populism populist populous porch pore pork porosity porous porridge port pose posh
    position positive positron posse possible possum postage postal postcard postcode postman
    postpone posture postwar potable potash potato potency potent pothole potion pottery potty
    pouch poultry pounce pour pout poverty powder powerful practice practise prairie praise pram
    prank prawn pray preach preamble precede precept precinct precious precise preclude predate
    predator predict preface prefect prefer prefix pregnant preheat prelate prelude premiere
    premise premium prenatal prepaid prepare preppy prequel presence present preserve preset
    preside pressure prestige presto presume pretence pretend pretense pretext pretty pretzel
    prevail prevent preview previous prewar prey pricey prick pride primacy primal primary primate
    prime primrose print prior prism pristine privacy private privy prize probable probably
    probate probe problem process proclaim proctor procure prodigal prodigy
    """
}
