import { wordSet } from './word-list.ts'

/**
 * Common English words that start labels, lines and sentences in minutes and posts, and are hardly a person's name there:
 * those that pages on standards use all the time, without given names and the words in other lists. Lower case;
 * plurals are left out if the singular is there.
 */
const COMMON_WORDS = wordSet(`
  abandon ability able absolutely abstraction abuse academic acceptable access accessible accordingly account
  accountability accurate achieve achieved ack across act actively activities activity actor actual actuator adapt
  addition additional adjacent adjourned administrative adopt adopting adoption advance advanced advantage advertise
  advice affect affected agent aggregate aggregated aggregation aggressive agnostic ago agreement ahead aimed aims
  alert algorithm alias align aligned alignment allocation allow allowed allowing alone along alongside alternative
  although ambiguity among amount analogy analytics anchor anecdote announcement anonymity antenna any anybody
  anycast anything anyway apex app appear applause applicability applicable applied applies apply appropriate
  approval approved approximately arbitrary architectural architectures archive areas argument arrive artifacts
  aside ask aspect assess assets assign assigned assist associate associated association assumption atomic attached
  attack attacker attempt attend attendance attended attendee attending attention attestation attester attribute
  audio audit auth authenticate authenticated authentication authenticator authoritative authority authorization
  authorized automated automatic automatically automation availability available avatar avoid avoiding award aware
  awareness away axis aye back backbone backlog backoff backward badge badly balance balancing ballot band bandwidth
  bar base baseline basic basis batch batches batching bearer become becoming beer began beginning behalf behave
  behavior behaviour behind being belong benchmarking beneficial better beyond big bigger biggest bikeshed binary
  bind binding bit bitrate block blockchain blocked blocker blocking bluesheet bluetooth body booth bootloader
  bootstrap bootstrapping botnet bottleneck bottom bound boundaries boundary boxes breakfast breaking breakout
  breaks bridge brief briefing briefly broad broadcast broader broadly broken browser browsing budget buffer bug
  build building built bulk bullet bunch bundle bursts business button byte cable cache cached caching cadence
  cancel cancellation candidate capabilities capability capable capacity capsule caption captive capture captured
  car care careful carefully carried carries carry carrying catch categories category catering cause caused causing
  caveat cdn cellular center centered centralized cert certain certainly certificate chain chance changed changelog
  changing channel characteristics charge chart chartered chartering checked checking checklist checkpoint checks
  checksum child choice choose chose chosen chunk chunking cipher ciphertext claim clarification clarity class
  classes clean clear clearer clicking closely closer closure cloud cluster codec codepoint codes coding cold
  collaborate collaboration collaborative collect collected collection collisions combination combine combined come
  comfortable coming commercial commitment committee common commonly communicate communication communities community
  companies comparison compatibility compatible compiler complaint complementary complete completed completely
  completion complex complexity compliance compliant complicated comply components composition comprehensive
  compression compromise compromised computation compute computer computing con concept concerned concrete condition
  conduct conferences conferencing confidence confidentiality config configuration configure configured confirmation
  conflict conformance confused confusing confusion congestion connect connected connecting connection connectivity
  consensus consent consider considerable consideration considered considering consistency consistent consolidate
  constant constellation constrain constrained construct consumption contain container contentious contest context
  continuation continuous contract contribute contributing contribution contributors control controlled controller
  controversial convenience converge converging conversation conversion convert convey convinced cookie cool
  coordinate coordination copper copy copyright core corner corollary correct correction correctly corresponding
  cost course coverage crash crawler creation credential crisp criteria critical cross crosstalk crypto
  cryptographic cryptographically cryptography cubic current custom customer daily dashboard datagram dataset
  deadline deal dealing debrief debugging decentralized decide decided deciding decryption dedicated deep defer
  deferred define defined defining definitely definition delay delegated delegation delete deletion deliberate
  deliverables delivery delta demand deniability depend dependencies dependency dependent depending deploy
  deployable deployed deploying deprecate derived description desideratum designed designing designs desirable
  desire despite destination detect detection determine determined deterministic develop developed developing
  development device diagram dictionaries dictionary difference differently difficult digest digital dilemma dinner
  direct direction directly directorate directory disabled disagreement disclaimer disclosure discover discovery
  display distinct distinction distinguish distributed distribution doc documentation documented documenting doing
  domain door double down downgrade downlink download downside downstream drawbacks drinks drive driven driver drone
  drop dropped dropping due duplicate dynamic earlier early ease easier easily easy economic ecosystem edge edit
  edited effect effective effectively efficiency efficient efficiently effort egress element elsewhere embedded
  emerging emphasis empty enable enabled enabling encode encoding encrypt encrypted encrypting encryption ended
  endpoint ends energy enforce enforcement engagement engaging engine engineer engineering enhance enough enrollment
  enrolment ensure ensuring enter enterprise entire entirely entities entropy entry envelope environment ephemeral
  epilogue epoch equation equivalent error essentially establish established establishing establishment etherpad
  evaluate evaluated eventual everything everywhere evidence evolution evolve evolving exact exactly excellent
  except exceptions exchange excited exist existing exit expand expect expectations expected expensive experience
  experienced experimental experimentation experimenting expert explanation explicit explicitly exploit exploration
  expo exported expose exposed exposure extend extended extending extensibility extension extensive extent external
  extra extract extremely eyeballs fabric face fact fail failed failover failure fair fairly fall fallback familiar
  family far farewell fast faster fault favourite feature feel feeling fellowship felt fetch fiber file filed fill
  filter filtering final finance fingerprinting finish finished finishing firmware fit fix fixed fixes fixing flat
  flexibility flexible flight flooding flow flowchart focus focused focuses focusing follow followed follower
  footnote force forced forever forget form formal formation formatting formed forming formula forward forwarded
  forwarder forwarding foster foundation fragmentation fragments frame framerate frameworks framing franking free
  freedom frequency frequently fresh friend front full fun function functionality fundamental funding future gain
  gap gateway gather gathering gauge generate generated generation generic genesis getting global globally glossary
  glue gotcha governance government grammar graph grease grow growing growth guarantee guess guidance guidelines
  hackathon half hallway handle handled handling handoff handover hands handshake happen happened happening happy
  haptics hard hardening harder hash hashes hashing hat have having head header hear held help helped helpful
  helping heuristic hidden hide hiding hierarchical high higher highly hiring histogram historical history hit hold
  holding hole hologram home hop hopefully host hotel housekeeping hub huge human hums hundred hybrid hypotheses
  hypothesis icebreaker idea ideal identical identified identifier identifies identify identifying identities
  identity ignore ignored image immediate immediately implement implemented implementing implications implicit
  import importance importantly impossible improve improved improvement improving inbox incentive include included
  including inclusion incomplete inconclusive incorporate incorporated incorrect increase increased increasingly
  incremental independent independently indication individual industry influence informal informational informative
  infrastructure ingress initial initiative injection inline innovation inside insight install installed instance
  instructions insufficient integrate integrated integrating integration integrity intelligent intend intended
  intent intention intentionally interact interaction interest interested interesting interface interims
  interjection intermediaries intermediate intermission internal internally internet interoperable interoperate
  intersection invalid investigate involved involves issuance issued issuing jitter joint journey jumbo jump justify
  keep keeping kem kept kernel keyframe keyshare kickoff kill kind know knowing knowledge known kudos label lack
  lambda landscape large larger lasted late latency later latest latter lattice laughter layout leaf leakage learn
  learning least leave leaving ledger left legacy legal legitimate lemma lesson level leverage liaison libraries
  library licensed licensing life lifecycle lifetime light lightweight like liked limit limitation limited limiting
  lineage lines lineup linkability linked linux listed lists live living load loading local locally log logged logic
  logical logistics long longer looked looking looks lookup loop loophole lose loss losses lossy lost lot lottery
  love low lower lunchtime machine made mailbox mailing main maintenance major majority makes making malicious
  malware manage managed management mandate mandatory manifest manner manual map mapping markdown marked market
  markup mass massive match matches math matter mature maximum mean meaning meant measure measured measurement
  mechanism media meet memory merch merge merged merkle mesh messaging met metadata metric middle middlebox
  middleboxes migrate migrated migration mind minimal minimisation minimization minimize minimum minor minority
  mirror misconfiguration missed missing mission missref mistake misuse mitigate mitigation mix mobile mode
  modelling modem modern modification modified modify module moment money monitoring mood motion motivations move
  moved moving multicast multipath multiple named namespace naming narrow native natural nature navigation nay
  nearing nearly necessarily necessary need needed needing negative negotiated negotiation networking neutral
  newcomer newer nit node noise non nonce none normal normative nothing notice notification notify now objection
  objector oblivious observability obtain obvious occur offices official officially offline offset older onboarding
  ones ongoing online opaque operate operating operation operational opinion opponents opportunistic opportunities
  opportunity opposed opt optical optimistic optimization optimize optional oracle orbit orchestration order
  ordering organizations organized origin original orthogonal out outage outlook outside outstanding overall
  overflow overhead overlap overlay override owner pacing package packet pad padding paid pain painful pandemic
  panel parallel parameter parent parking parse parser parsing partial participate participated participating
  participation particular particularly parties parts party pass passed past patch patent path pattern pause pay
  payload peer peering pepper perfect perform performing period permitted persona personal perspective phase
  phishing photo photonic physical pick picked picking picture piece pinning pipeline pitfall pixel places plaintext
  plane planned planning play playlist pleased plenary plot pluggable plus pod pointer policing political poor
  poorly popular port portal position positive possibility possible poster postmortem potential potentially power
  powered powerful practical practice preamble precisely predict preface preference prefetch prefix prefixes
  preliminary preload prepared preparing prerender presence pressure pretty prevent previous primarily primary
  primitives principle prior priorities priority private prize pro probe probing problematic procedure proceed
  proceedings process processed processes processing produce produced producing product production productive
  profile program programme programming progress progressed progresses progressing project prompt proof proper
  properly properties property proponents proposalbis proprietary protect protection prototype prove provider
  provisioning proxies proxy proxying pseudonym public publicly pull purely purge purposes pursuing push pushed
  pushing put putting quality quantum queue queueing queuing quick quickly quorum quote race radio raised random
  randomness range rapid rarely ratchet rate rationale raw reach reached reaching readability readable reading ready
  real realistic reality realize reasonable reasonably rebinding rebuilt recap receive received receiver receiving
  recent reception rechartering reconnect record recorded recover recovery recursive redirect reduce reducing
  reduction redundant referenced referencing refine refining regarding regardless register registered registering
  registration registries registry regular reject rekeying relate related relation relationship relative relatively
  relay relevant reliable relies rely relying remain remaining remember reminder remit remotely remove removed
  removing rename renewed reordering repeater replace replacement replica repo repository represent representation
  representing reputation require required requiring reserve reserved resilience resolution resolve resolver
  resolving resource respect responses responsibility responsible rest restart restrict restriction resulted
  resulting resumable resume resumption retention retransmission retries retrospective retry return reuse reverse
  reviewer revise revised revising revisions revocation revolved rewrite rid rights risk road roadmap roaming robot
  robust roles roll rollback rolled rollout rollover root rotate rotation rough roughly round route routed router
  routing rule rundown sad safe sales salt sample sampling sandbox satellite save saw scalability scale scaling
  scenario scheduled scheduler scheduling schema scheme scoped scoping scraper screen scrum search seating secondary
  secret secure seed seeing seek seeking seem seemed seen sees segment select selected selecting selection selfie
  semantic sender sense sensor sentence separate separately sequence serious seriously serve served serving settings
  settled shape shaping shard sharding shepherd shield shift shifting ship shipped shipping short shortcut shorter
  shoutout show showstopper shuttle side sidebar sign signal signaling signalling signature signed signer
  significant significantly signing silence silent similar simple simpler simply simulation single sit sites
  situation sizes skip slice slicing slight slightly slot slow slowly small smaller smart snack snapshot sni social
  socket solid solve solved solving something somewhat somewhere soon sooner sort sought sound source space spam
  spec special specific specification spectrum speech speed spelling spend spent spin split splitting sponsor
  sponsoring spoofing spread spring sprint stability stable stack staff stage stakeholders stale stand
  standardization standardize standardized standardizing standing standup startup stateful stateless statement
  static statistics stay steering stick sticker stop storage store stored strategy straw strawman stream streaming
  strict strictly string striping strong stronger strongly structure structured stub stuck student stuff style sub
  submissions subscribe subscription subsequent subset substantial substrate subtitle success successful
  successfully sufficient sufficiently suitable suite super supportive supposed sure surface surprising surrounding
  survey survive surviving switch switched sync synchronisation synchronization syntax tabled tables tactic tag
  tagged tail takeaway tally tangent targeted targeting task tea tech techniques technologies technology telechat
  telemetry temperature template tend tension tentative term termination terrible testbed theme theorem theoretical
  thermometer thing thinning thorough though thoughts thread threat threshold through throughput throw ticket
  ticketing tie tied tight timely timeout timer times timeslot timestamps timezone timing tips together token tool
  toolchain tooling top topology totally toward traces tracing track tracker tracking trademark traditional traffic
  trailer train training transactions transcript transfer transferred transition translation transparency transports
  travel treat treated tree trial tricky trigger triggered trip trivial trust trusted try tunnel tunneling tunnelling
  turn turned twice typical typically typo ultimately unanimous unclear undefined underlay underlying underspecified
  understand understanding understood unicast unidirectional unique unit universally unless unnecessary unread
  upcoming upgrade uplink upside upstream uptake usable usage usecase useful user uses usual utilization utilize
  vague valid validation validity valuable variant variety various vary vector vehicle vehicular vendor venue
  verdict verification verified verifier verify versioning versions viable vibe video viewed viewport virtual visa
  visible vision visit vocabulary voter voting voucher vulnerability wait waiting wallet warmup wasted way weather
  webinar webpage website weekend weird well whatever whole wide widely widespread wifi wiki wild wildcard willing
  window winner wire wireless wish wishes won word wording work workaround worked workflow workload world worried
  worry worse worst worth wrapup write writeup writing written wrote yay zero zone
`)

/** Endings of nouns that are not names: "readability", "sponsorship". */
const ENDS_AS_NOUN = /\p{L}{3}(?:tion|sion|ness|ility|ship|ware)s?$/u

/** True for a word that is much more often an ordinary one than a name. `word` is folded. */
export function isCommonWord(word: string): boolean {
  return (
    COMMON_WORDS.has(word) ||
    (word.endsWith('s') && COMMON_WORDS.has(word.slice(0, -1))) ||
    ENDS_AS_NOUN.test(word)
  )
}

/** True for words the first of which is an ordinary one: "Byte Range Patch", "Follow-up". */
export function opensWithCommonWord(words: string): boolean {
  return isCommonWord(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '')
}

/** True for words of which at least one is ordinary: "Frame Layout". */
export function holdsCommonWord(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isCommonWord)
}
