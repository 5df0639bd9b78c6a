/**
 * The names of groups that pages write out without the acronym ("the HTTP Working Group"), lower case, as facts.
 * Only names from which the acronym does not follow; each counts only in front of "working group", "WG" and the like.
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
