extension WordList {
  /// The third third of the English words, in order of their letters.
  static let englishThird: StaticString = """
    produce product profane profess profile profit profound progeny program progress prohibit
    project prolific prologue prolong promise promote prompt prone prong pronoun pronto proof
    propane propel property prophecy prophesy prophet proposal propose prosaic prose prospect
    prostate protect protein protocol proton proud prove provide province proviso provoke provost
    prowess prowl proxy prudent prune psalm pseudo psst psychic puberty public publish pudding
    puddle puff pull pulp pulsar pulse puma pump punchy punctual puncture pundit pungent punish
    punitive punk punt puny pupil puppet puppy purchase pure purge purified purify purist purity
    purple purplish purport purpose purr purse pursuant pursue pursuit purview push pussy putative
    putrid putt puzzle pylon pyramid pyre quack quad quagmire quail quaint quake qualify quality
    quandary quantify quantity quantum quark quarrel quarry quartet quartz quash quasi quay queasy
    quell quench queried query question queue quibble quiche quick quid quiet quill quilt quince
    quintet quip quirky quite quiver quiz quorum quota quote quotient rabbit rabble rabid rabies
    race racial rack racquet racy radar radial radiance radiant radiate radiator radical radio
    radish radium radius radon raffle raft rage raglan ragtime raid railroad railway rain raise
    raisin raja rake rallied ramble ramp ranch rancid random range rank ransom rant rapid rapper
    rapport rapture rare rarity rascal rash raspy raster ratchet rate ratified ratify ratio rattan
    rattle raucous raunchy raven ravine ravioli rayon razor reach reaction reactive reactor read
    reaffirm reagent real reap rear reason reassess reassure rebate rebirth reborn rebound rebuild
    rebuilt rebuke rebut recall recap recast recede receipt receive recent receptor recess
    recharge recipe recital recite reckless reckon reclaim recliner recluse recoil record recount
    recoup recourse recovery recreate recruit rectify rector recur recycle reddish redeem redefine
    redesign redhead redirect redneck redo redraw redress reduce redwood reef reek reel reentry
    reeve referee referral refill refinery refit reflect reflex refocus reform refrain refresh
    refuel refund refusal refuse refute regain regal regard regatta regency regent reggae regime
    region register registry regress regret regroup regular regulate rehab reheat reign rein
    reissue reject rejoice rejoin rekindle relapse relate relation relative relax relay release
    relevant reliable reliably reliance reliant relic relief relieve religion relish relive reload
    relocate remade remain remake remand remark remarry rematch remedial remedy remember remind
    remiss remit remnant remodel remorse remote removal remove renal rename renegade renewal
    renounce renovate renown rent reopen repaid repaint repair repay repeal repeat repel repent
    rephrase replace replay replete replica report repose repress reprieve reprint reprisal
    reprise reproach reptile republic repute request requiem require reread rerun resale rescind
    rescue research resell resemble resent reserve reset resident residual residue resign resin
    resist resold resolute resolve resonant resonate resort resource respect respite respond
    response restart restful restless restock restore restrain restrict restroom result resume
    resupply retail retain retake rethink reticent retina retinue retire retold retort retrace
    retract retreat retrial retrieve retrofit retry return retweet reunite reusable reuse revamp
    reveal revel revenge revenue reverie reversal reverse revert review revise revision revisit
    revival revive revoke revolt revolver revue reward rewind rework rewrite rewrote rhapsody
    rhetoric rhino rhubarb rhyme rhythm ribbon rickety rickshaw ricochet ricotta riddance ridden
    ridge ridicule rife riff rift right rigid rigorous rind ringside ringtone rink rinse riot ripe
    ripper ripple rise risk rite ritual rival riven rivet road roam roan roar roast robbery robe
    robot robust rocket rococo rode roebuck rogue role roll romaine romance romantic romp rood
    roof rookie room roost rope rosary rosebud rosette rosewood roster rosy rotary rotate rotation
    rote rotor rotten rotunda rouge rough roulette round rouse route routine rowdy royalist
    royalty rubber rubbish rubble rube ruble rubric rucksack ruckus rudder ruddy rude ruff rugby
    ruin rule rumba rumble rumor rump runaway rundown rune rung runner runny runoff runway rupee
    rupture rural ruse rusk rust ruthless sable sabotage sack sadder saddle sadism sadistic safari
    safe saffron saga sage sahib said sail saint saith sake salaam salad salami salaried salary
    sale salient saline salinity saliva salmon salon saloon salsa salt salute salvage salve salvo
    samba same sample samurai sanction sanctity sanctum sandal sandbox sandman sandwich sane
    sanguine sanitary sanity sank sans sapphire sappy sarcasm sarcoma sardine sardonic saree sari
    sash sassy satchel sate satin satire satirist satisfy saturate sauce saucy sauna sausage
    savanna savant save saviour savory savvy sawdust sawmill sawn scab scaffold scalar scale
    scallop scalp scam scandal scanner scant scarab scarce scarcity scare scarf scarlet scarves
    scary scatter scenario scene scenic scent scepter schedule schema scheme schism scholar
    schooner science scion scissor scoff scold scone scoop scoot scope scorch score scorn scorpion
    scourge scramble scratch scrawny scream screech screen screw scribble scribe script scroll
    scrotum scrub scruffy scrutiny scuba scuffle sculptor scurry scurvy scuttle scythe seaboard
    seafood seal seam seaport search seashore season seat secede second secrecy secret section
    sector secular secure security sedan sedate sedation sedative sediment sedition seduce seedy
    seek seem seen seep seer segment seismic seize seizure seldom select selenium self sell
    seltzer selves semantic semester semi send senile senna sense sensible sensibly sensor sensual
    sensuous sent separate sepia sepsis septa septic septum sequel sequence sequoia sera serenade
    serene serenity sergeant serial series serious sermon serpent serrated serum servant serve
    service servo sesame session setback setter settle setup seven several severe severity sewage
    sewerage sewn shabby shack shade shadow shady shaft shaggy shah shaikh shake shaky shale shall
    shalt shaman shame shampoo shamrock shank shanty shape shard share sharia shark sharpen
    shatter shave shawl shaykh sheaf shear sheath sheen sheep sheet sheikh shelf sheriff shield
    shift shill shimmer shimmy shine shingle shiny ship shire shirk shirt shoal shock shoddy shoe
    shone shook shop shore shortage shortcut shorten should shout shove show shrank shrapnel
    shredder shrewd shriek shrill shrimp shrine shrink shroud shrub shrug shrunk shudder shuffle
    shun shush shut sibling side siege sierra siesta sieve sift sight sigma sign silence silent
    silica silicon silk sill silo silt silver similar simmer simple simplify simply simulate since
    sine sinful single singular sinister sink sinner siphon siren sissy sitcom site sitter situ
    sixpence sixteen sixth sixty sizable size sizzle skate skeet skeletal skeleton skeptic sketch
    skew skid skiff skilful skim skin skip skirmish skirt skit skull skunk skydive skylight
    skyline skyward slab slack slag slain slalom slam slander slang slant slap slash slate slaw
    sleaze sleazy sledge sleek sleep sleet sleeve sleigh slender slept sleuth slew slice slick
    slide slight slim sling slip slit sliver slob slogan sloop slope sloppy slot slouch slough
    slow sludge slug sluice slumber slump slung slur slush smack smallpox smart smash smear smell
    smelt smile smirk smite smitten smock smog smoke smoky smooth smother smudge smug smurf smut
    snack snag snail snap snare snarky snarl snatch snazzy sneak sneeze snide sniff snipe snippet
    snitch snob snooker snoop snooze snore snorkel snort snot snout snowball snowfall snowman
    snowy snub snuck snuff snug soak soap soar sobriety sociable social societal society sock soda
    sodium sodomy sofa softball soften software soggy soil sojourn solace solar sold sole solicit
    solid solitary solitude solo solstice soluble solution solvable solve sombre some sonar sonata
    song sonic sonnet soon soothe soprano sorbet sorcerer sorcery sordid sore sorghum sorority
    sorrel sorrow sorry sort sought soul sound soup source southern southpaw souvenir sown soya
    soybean space spacious spade span spare spark sparrow spasm spate spatial spatula spawn speak
    spear special specific specify specimen speck specter spectral spectrum speech speed spell
    spelt spend spent spew sphere spider spied spiel spike spiky spill spilt spin spiral spire
    spirit spite spitfire splash splatter spleen splendid splendor splice splint split splurge
    spoil spoke sponge spongy sponsor spoof spooky spool spoon sporadic spore sport spot spouse
    spout sprain sprang sprawl spray spread spree spring sprinkle sprocket sprout spruce sprung
    spud spun spur spyware squabble squad squalid squall squalor squander square squash squat
    squeaky squeal squeeze squid squint squire squirm squirrel squirt squishy sriracha staccato
    stack stadia stadium staff stage stagger stagnant staid stain stair stake stale stalk stall
    stalwart stamina stamp stance stand stank stanza staph staple starch stardom stare starfish
    starlet starry start starve stash state static station statuary statue stature statute staunch
    stave stay steady steak steal steam steed steel steep stellar stem stench stencil stent step
    stereo sterile sternum steroid stew stick stiff stifle stigma stiletto still stimuli stimulus
    sting stink stint stipend stir stitch stock stoke stolen stomach stomp stoner stoney stony
    stood stooge stool stoop stop storage store stork storm story stove stow straddle straight
    strain strait strand strap strata strategy stratum straw stray streak stream street strength
    strep stress stretch strewn stricken strict stride strife strike string strip strive strobe
    strode stroke stroll strove struck struggle strung strut stubble stubborn stubby stucco stuck
    student studio study stuff stumble stump stung stunt stupor sturgeon stutter style stylish
    stylist stylus suave subclass subdue subgroup subject sublime submerge submit subplot subpoena
    subprime subset subside subsidy subspace subtitle subtle subtly subtract suburban suburbia
    subvert subway succeed success succinct succumb such suck sucrose suction sudden suede suffer
    suffice suffix suffrage sugar suggest suit sulfate sulfide sulfur sullen sulphur sultan sultry
    summary summit summon sumo sump sunburn sundae sundown sundry sunk sunlight sunny sunrise
    sunroof sunset sunshine superb supper supple supply support suppose suppress supreme sure
    surface surgeon surgery surgical surmise surname surpass surplus surprise surreal surrey
    surround survey survival survive survivor sushi suspect suspend suspense sustain suture swab
    swag swain swallow swami swamp swan swap swarm swastika swat sway swear sweat sweep sweeten
    sweetie swell swept swerve swig swim swindle swine swing swipe swirl swish switch swivel
    swollen swoon swoop sword swore sworn swung sycamore syllable syllabus sylvan symbol symmetry
    sympathy symphony symposia symptom synapse sync syndrome synergy synod synonym synopsis syntax
    syphilis syringe syrup system systolic tabby table tabloid taboo tacit tackle tacky taco
    tactful tactical tactile taffy tail taint take talent talisman talk tall talon tamarind tame
    tampon tandem tangent tangible tangle tango tangy tank tantrum tape tapioca tardy tariff
    tarmac tarnish tarot tarp tart task tassel taste tasty tattoo taught taunt taut tavern tawny
    taxable taxation taxi taxonomy taxpayer tbsp teach teacup teak teal team teapot tear tease
    teaspoon tech tedious teen teeth telecast telegram telltale temp tenacity tenancy tenant tend
    tenement tenet tenfold tennis tenor tense tensile tension tensor tent tenuous tenure tepid
    tequila term tern terrace terrain terrible terribly terrific terrify terse testify tether text
    than that thaw theatre thee theft their theism them then theology theorem theorist theory
    therapy there thermal these thesis theta they thick thief thigh thine think thinner third
    thirsty thirteen thirty this thong thoracic thorax thorium thorn thorough those thought
    thousand thrall thrash thread threat three threw thrice thrift thrill thrive throat throb
    throne throng through throw thrush thrust thud thumb thump thunder thunk thus thwart thyme
    thymus thyroid thyself tiara tibia ticket tickle ticklish tidal tidbit tidy tiff tight tile
    till tilt timbre time timid tincture tine tinge tingle tinsel tint tiny tipsy tiptoe tirade
    tire tissue titanium tithe title titular toad toast tobacco today toddler toenail toffee tofu
    toga together toggle toilet token told tolerant tolerate toll tomahawk tomato tomb tomcat tome
    tomorrow tonal tone tongue tonic tonight tonnage tonne took tool tooth topaz topic topless
    topology topple torch tore torment torn torque torrent torrid torsion torso tortilla tortoise
    tortuous total tote touch tough tour tout toward towel town toxic toxin trace trachea track
    traction tractor trade traffic tragedy tragic trail train trait tram trance tranquil transact
    transfer transit transmit trap trash trauma travel traverse travesty trawl tray tread treason
    treasure treat treble tree trek trellis tremble tremor trench trend trespass trestle triad
    triage trial triangle tribe tribunal tribune tribute trick tricycle tried trifecta trigger
    trillion trilogy trim trinket trio trip trite triumph trivial trodden troll trombone tron
    trope trophy tropical trot trouble trough troupe trouser trout truce truck true truffle
    trumpet trunk truss trust truthful tryout tsar tsunami tuba tubby tube tubular tuck tuition
    tulip tulle tumble tummy tumult tuna tundra tune tungsten tunic tunnel turban turbine turf
    turmeric turmoil turn turret turtle tusk tussle tutelage tutorial tuxedo tweak tweet tweezers
    twelfth twelve twenty twice twig twilight twill twin twirl twist twitch twofold tying type
    typhoid typhoon typhus typical typified typist typo tyranny tyrant ubiquity ugliness ukulele
    ulterior ultimate ultra umbrella umpire unabated unable unafraid unaided unarmed unaware
    unbiased unblock unborn unbound unbroken uncalled uncanny uncaring uncle uncommon uncooked
    uncover uncut undated underage undercut underdog undergo underlie underpin undersea undo
    undress undue unduly unearned unearth unease uneasy unedited unending unequal uneven unfair
    unfilled unfit unfold unfunny ungodly unhappy unharmed unheard unholy unicorn unified uniform
    unify unique unison unit universe unjust unkempt unkind unknown unlawful unleash unless unlike
    unlisted unload unlock unloved unlucky unmarked unmoved unnamed unneeded unopened unpack
    unpaid unplug unproven unravel unread unreal unrest unruly unsafe unsaid unsavory unseat
    unseemly unseen unsigned unsold unsolved unsound unspoken unsteady unsung unsure untamed
    untapped untested untidy until untimely untitled unto untrue unusable unused unusual unveil
    unwanted unwashed unwell unwieldy unwind unwise unworthy upbeat upcoming update upfront
    upgrade upheaval upheld uphill uphold upkeep upland uplift upload upmarket upon uppercut
    upright uprising uproar uproot upscale upset upside upstairs upstart upstate upstream upsurge
    uptake uptight uptown upward uranium urchin urea urethra urgency urgent uric urinal urinary
    urology usable usage useable useful useless username usual usurp uterus utility utilize utmost
    vacancy vacant vacate vacation vaccine vacuum vagabond vagrant vague vain vale valiant valid
    valley valor valuable value valve vampire vane vanguard vanilla vanish vanity vanquish vantage
    vape vapor variable variance variant variety various varnish varsity vary vascular vase vassal
    vast vault veal vector veep veer vegan veggie vehement vehicle veil vein velocity velvet
    vendetta vendor veneer vengeful venison venom venous ventral venture venue veracity veranda
    verbal verbatim verdant verdict verge verified verify verity vermin vermouth verse version
    versus vertebra vertex vertical vertices vertigo verve very vessel vestry veteran veto viable
    viaduct vial vibe vibrant vibrate vibrator vicar vice vicinity vicious victory video view
    vigilant vignette vigorous viii vile vilified village villain vine vintage vinyl violate
    violence violent violin viral virgin virology virtual virtue virtuoso virtuous virulent virus
    visage visceral viscount viscous vise visible visibly vision visit visor vista visual vital
    vitamin vitriol viva vivid vixen vocal vocation vodka voice void volatile volcanic volcano
    vole volition volley voltage volume voodoo vortex vote vouch vowel voyage voyeur vulgar
    vulture vulva vying wacky waddle wadi waffle wage wagon wail waist wait waiver wale walk
    wallaby wallet wallop wallow walnut walrus waltz wand wane wank wanna want warden wardrobe
    warhead warlike warlock warlord warm warn warp warrant warship wartime wary washable washroom
    wastage waste watch waterway watery wattage wave wavy waxy wayside wayward weak wealth wean
    wear weasel weather weave webcam webcast webinar website wedge wedlock week weenie weep weevil
    weight weird welcome weld welfare well welt went wept were westward wetland whack whale wham
    wharf what wheat wheel when where whether whew whey which whiff while whilst whim whine whiny
    whirl whiskey whisky whisper whistle whit whiz whoa whole wholly whom whoop whoosh whopping
    whose wicket wide widget widow width wield wiener wife wiggle wight wiki wild wile wilful
    willful willow wilt wimpy wince winch wind wine wingspan wink winner winter wintry wipe wire
    wisdom wisest wish wisp wisteria wistful witch with witty wizard wobble wobbly woeful woke
    wolfram wolves woman womb women wondrous wonky wont woodbine wooden woodman woodwork woody
    woof wool word wore work world worm worn worried worry worse worship worst worth would woven
    wraith wrangler wrap wrath wreak wreath wreck wrench wrestler wretch wriggle wring wrinkle
    wrist write written wrong wrote wrought xenon xiii xviii xxiii yacht yard yarn yawn yeah year
    yeast yellow yelp yeoman yeshiva yeti yield yoga yoghurt yogi yogurt yoke yolk yore your youth
    yucca yuck yummy zany zeal zebra zenith zephyr zero zeta zigzag zillion zinc zircon zodiac
    zombie zonal zone zoology zoom zucchini
    """
}
