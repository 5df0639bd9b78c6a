/**
 * The names of groups that pages write out without the acronym ("the HTTP Working Group"), lower case, as facts.
 * Only names from which the acronym does not follow; each counts only before "working group", "WG" and the like.
 */
const NAMES = `
httpbis http
httpbis hypertext transfer protocol
httpapi building blocks for http apis
httpapi http api
httpapi http apis
taps transport services
webtrans webtransport
dnsop dns operations
dnsop domain name system operations
dnssd extensions for scalable dns service discovery
dprive dns private exchange
doh dns over https
add adaptive dns discovery
tls transport layer security
mls messaging layer security
ohai oblivious http application intermediation
ppm privacy preserving measurement
privacypass privacy pass
oauth web authorization protocol
acme automated certificate management environment
jose javascript object signing and encryption
cose cbor object signing and encryption
lamps limited additional mechanisms for pkix and smime
moq media over quic
masque multiplexed application substrate over quic encryption
avtcore audio/video transport core maintenance
ccwg congestion control
tsvwg transport area
tcpm tcp maintenance and minor extensions
intarea internet area
opsawg operations and management area
rtgwg routing area
idr inter-domain routing
idr interdomain routing
lsr link state routing
grow global routing operations
sidrops sidr operations
v6ops ipv6 operations
6man ipv6 maintenance
core constrained restful environments
ace authentication and authorization for constrained environments
suit software updates for internet of things
teep trusted execution environment provisioning
rats remote attestation procedures
scitt supply chain integrity, transparency, and trust
aipref ai preferences
webbotauth web bot auth
mimi more instant messaging interoperability
wimse workload identity in multi system environments
happy happy eyeballs
cfrg crypto forum
maprg measurement and analysis for protocols
hrpc human rights protocol considerations
pearg privacy enhancements and assessments
panrg path aware networking
icnrg information-centric networking
nmrg network management
t2trg thing-to-thing
qirg quantum internet
dinrg decentralization of the internet
coinrg computing in the network
gaia global access to the internet for all
iccrg internet congestion control
nwcrg coding for efficient network communications
nwcrg network coding
rasprg research and analysis of standard-setting processes
ufmrg usable formal methods
cellar codec encoding for lossless archiving and realtime transmission
mops media operations
iotops iot operations
netconf network configuration
netmod network modeling
regext registration protocols extensions
emailcore revision of core email specifications
mailmaint mail maintenance
vcon virtualized conversations
stir secure telephone identity revisited
scone standard communication with network elements
wish webrtc ingest signaling over https
sframe secure frame
tigress transfer digital credentials securely
schc static context header compression
lpwan ipv6 over low power wide-area networks
bmwg benchmarking methodology
mboned mbone deployment
ipsecme ip security maintenance and extensions
emu eap method update
radext radius extensions
drip drone remote id protocol
detnet deterministic networking
raw reliable and available wireless
dtn delay/disruption tolerant networking
tvr time-variant routing
green getting ready for energy-efficient networking
nmop network management operations
savnet source address validation in intra-domain and inter-domain networks
snac stub network auto configuration for ipv6
keytrans key transparency
pquip post-quantum use in protocols
agentproto agent protocols
wpkops web pki ops
atp authenticated transfer protocol
atp authenticated transfer
mpls multiprotocol label switching
bfd bidirectional forwarding detection
spring source packet routing in networking
pce path computation element
pim protocols for ip multicast
pim protocol independent multicast
bier bit indexed explicit replication
ccamp common control and measurement plane
teas traffic engineering architecture and signaling
bess bgp enabled services
nvo3 network virtualization overlays
roll routing over low power and lossy networks
6lo ipv6 over networks of resource-constrained nodes
6lowpan ipv6 over low power wpan
6tisch ipv6 over the tsch mode of ieee 802.15.4e
dhc dynamic host configuration
ntp network time protocol
ntp network time protocols
jmap json mail access protocol
calext calendaring extensions
rtcweb real-time communication in web-browsers
rmcat rtp media congestion avoidance techniques
dane dns-based authentication of named entities
trans public notary transparency
websec web security
kitten common authentication technology next generation
uta using tls in applications
appsawg applications area
alto application-layer traffic optimization
cdni content delivery networks interconnection
mptcp multipath tcp
aqm active queue management and packet scheduling
dtnrg delay-tolerant networking research
sfc service function chaining
i2rs interface to the routing system
i2nsf interface to network security functions
sidr secure inter-domain routing
homenet home networking
mif multiple interfaces
behave behavior engineering for hindrance avoidance
lisp locator/id separation protocol
hip host identity protocol
ipfix ip flow information export
eman energy management
lmap large-scale measurement of broadband performance
ippm ip performance measurement
ippm ip performance metrics
ospf open shortest path first
isis is-is for ip internets
karp keying and authentication for routing protocols
forces forwarding and control element separation
pwe3 pseudowire emulation edge to edge
xmpp extensible messaging and presence protocol
geopriv geographic location/privacy
ecrit emergency context resolution with internet technologies
sipcore session initiation protocol core
mmusic multiparty multimedia session control
clue controlling multiple streams for telepresence
eai email address internationalization
keyprov provisioning of symmetric keys
anima autonomic networking integrated model and approach
asdf a semantic definition format for data and interactions of things
cbor concise binary object representation maintenance and extensions
lake lightweight authenticated key exchange
gnap grant negotiation and authorization protocol
secevent security events
tokbind token binding
wpack web packaging
cats computing-aware traffic steering
lsvr link state vector routing
rift routing in fat trees
opsec operational security capabilities for ip network infrastructure
dmarc domain-based message authentication, reporting & conformance
scim system for cross-domain identity management
spice secure patterns for internet credentials
dult detecting unwanted location trackers
shmoo stay home meet occasionally online
mip4 mobility for ipv4
rtgarea routing area open meeting
intarea internet area open meeting
opsarea operations and management area open meeting
opsarea ops area open meeting
tsvarea transport area open meeting
`

/** Name, lower case -> acronym. */
export const GROUP_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ')
      return [line.slice(at + 1), line.slice(0, at)]
    }),
)

/** The longest name, in words. */
export const LONGEST_GROUP_NAME = Math.max(...[...GROUP_NAMES.keys()].map((name) => name.split(' ').length))
