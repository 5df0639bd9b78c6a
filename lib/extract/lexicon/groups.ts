/**
 * The acronyms of the IETF's working groups, the IRTF's research groups, and BoFs, active and concluded, as facts.
 * Lists for their trap: many groups bear the name of a protocol, a technique or an everyday word, and naming
 * that is not naming the group. The nominating committee (nomcom) and the open security area (saag) are no groups.
 */
import { wordList } from './word-list.ts'

/** Names that mean nothing but the group, however they are written. */
const UNMISTAKABLE = `
16ng 6ai 6bone 6deploy 6lo 6man 6ops 6ren 6renum 6tisch aaarch abfab adslmib agentproto aggsrv aipref alldispatch ancp appleip
applmib appsawg arcing artarea asid asrg atmmib atoca atompub autoconf avt avtcore avtext bfcpbis bgpdepl bmwg
btns calext calsch calsify capport ccamp ccwg cdni cfrg cidrd cnit coinrg cosmogol dbound dbound2 dconn dcrup detnet
diem dinrg disman dkimbis dmm dnsbundled dnsext dnsextlang dnsind dnsop dnssd dprive dtnrg dult eai ecrit ediint
emailcore eman entmib eppext ethermib fann fantel fddimib fecframe frnetmib ftpext ftpext2 gendispatch geopriv
hiprg hostmib hrpc httpapi httpauth httpbis hubmib hybi i2nsf ianabis iasa2 iccrg icnrg idmr idnabis idr idwg imapapnd
imapext imapmove imrg imss intarea intserv iotops ip1394 ipatm ipcdn ipdvb ipfc iplpdn ipngwg ipoib iporpr
ippcp ippm ipseckey ipsecme ipsp ipsra iptel ipvbi ipwave irnss irtfopen isdnmib isms issll itrace jcardcal jsonbis keyassure
keyprov keytrans kidns krb-wg l1vpn l2sm l2tpext l3sm ldapbis ldapext ldup linklocal lmap lpwan lsvr ltans
ltru lwig madinas madman mailext mailmaint maprg marf marid mboned mediactrl mediaman mext mhsds midcom mipshop mmox
mmusic mobopts monami6 moq mospf mpowr msec msgtrk mtgvenue multi6 multimob multrans nasreq ncrg nemops netext
netlmm netmod netslices netvc nfvrg ngtrans nmlrg nmop nmrg nntpext nwcrg opsarea opsawg opsec osidisc osids osigen osinsap
osix400 ospfigp p2pi p2prg p2psip panrg pearg perpass pilc poised95 pppext ppsp ppvpn pquip precis
provreg pwe3 qirg qosr radext rasprg rddp rdbmsmib regext rfcplusplus rmcat rmonmib rmrg roamops rpsec rserpool rswg
rtcweb rtfm rtgarea rtgwg rucus sacm samrg savnet sconepro sdnrg seamoby secdispatch secevent secsh shmoo sidr
sidrops sigtran sipbrandy sipclf sipcore sipping siprec smtpext snadlc snmpconf snmpsec snmpv2 softwire spacerg speechsc spfbis
srv6ops sshm sunset4 sustainrg svrloc sysmgt t2trg tcpimpl tcpinc tcplw tcpm tcpsat tcrtp tictoc tn3270e tokbind
trigtran trunkmib tsvarea tsvwg udlr ufmrg upsmib urlreg urnbis usefor userdoc userglos uuidrev v6ops vcarddav vgmib vmeet
vnrg webbotauth websec webtrans weirds witarea wnils wpack wpkops wrec x25mib x400ops xmldsig xmppwg xrblock zerouter
`

/** Everyday words: written in capitals they mean the group, in small letters only where the context says so. */
const WORDS = `
accord aeon arcmedia banana blip bliss coms curdle dsp eggs enroll gaps haiku ianaplan lager lurk netslicing pdex poised poisson repute rutserv ssr sud tron ufo
ace add anima apex asdf babel bess cat catalist cats cellar clue coma conex congress core crisp cuss dance dart dawn
decade dice dime dispatch dream drinks drums extra gaia green grip grow happy icar ideas inch ivy karp kitten lake lamps
lemonade loops lucid magma midtax mile mimi modern modpod mops ohai onsen opes pals paws perc pier plants priv procon
ptomaine rats raw reap roll rum sacred salud seat sedate settle shutup simple slim spasm spirits spring stardom storm straw taps teas tram
yot trans uta wish wits yam
`

/** Names of protocols and techniques too: they count only where the context says that the group is meant. */
const PROTOCOLS = `
6lowpan aaa acap acme agent2agent agentx alto aqm arp atp beep behave bfd bgmp bier bpf cbor capwap cdi charset cidr
codec codematch cose dane danish deleg dhc diffserv dirdel dkim dmarc dmsp dna doh dots drip dtn e2emd eap ecm edi
egp emu endtoend enum eos fax forces geojson gip gnap gsmp haptic hip hokey homegate homenet hpke i2rs idn idpr iiir imap
impp insipid intercom ion ipfix ipng ipo ipp ips ipsec ipx isis jmap jose json jsonpath kink l2vpn l3vpn lime lisp lsd
lsma lsr malloc manet martini masque megaco mif mip4 mip6 mls mobileip mpls mptcp mrt mtp mup nasr nat nea nemo netconf netrqmts
nfsv4 nimrod nntp noop nsis nsrg ntp nvo3 oauth oncrpc onions openpgp openproxy ospf pana pce pcn pcp pem pim pint pip
pkix ppm printmib privacypass qresync quic radius raft rap raven receipt rescap rfced rift rip ripv2 rmt rohc rosa rpp
rps rrg rsvp rwhois sasl satp savi schc scim scip scitt scone sfc sframe shim6 sieve sip smime sming sml snac soc
snmp snmpv3 sop spam spice spki spud ssm stackevo stir stox suit supa swap syslog teep telnet tigress tiptop tls tpix trill trip tuba tvr
vcon vipr vpim vrrp vwrap wae webdav webi webpush wimse wts wugh xcon xmpp zeroconf
`

/** Both: in small letters an everyday word, in capitals a protocol, or a word still. */
const WORDS_AND_PROTOCOLS = 'asap send'

/** Other spellings that people use for a group -> its acronym. */
const SPELLINGS = `
int-area=intarea dns-sd=dnssd dnsops=dnsop ops-area=opsarea tsv-area=tsvarea rtg-area=rtgarea softwires=softwire webtransport=webtrans
6lowpans=6lowpan httpwg=httpbis quicwg=quic tlswg=tls oauthwg=oauth jmapwg=jmap dnsopwg=dnsop mlswg=mls
privacy-pass=privacypass rtc-web=rtcweb v6-ops=v6ops 6-man=6man http-bis=httpbis http-api=httpapi bier-wg=bier
krbwg=krb-wg krb=krb-wg sidr-ops=sidrops ops-awg=opsawg ops-wg=opsawg i2nfs=i2nsf
`

type GroupKind = 'unmistakable' | 'word' | 'protocol' | 'word and protocol'

const KINDS: ReadonlyMap<string, GroupKind> = new Map([
  ...wordList(PROTOCOLS).map((name): [string, GroupKind] => [name, 'protocol']),
  ...wordList(WORDS).map((name): [string, GroupKind] => [name, 'word']),
  ...wordList(WORDS_AND_PROTOCOLS).map((name): [string, GroupKind] => [name, 'word and protocol']),
  ...wordList(UNMISTAKABLE).map((name): [string, GroupKind] => [name, 'unmistakable']),
])

const ACRONYMS: ReadonlyMap<string, string> = new Map(
  wordList(SPELLINGS).map((pair) => pair.split('=') as [string, string]),
)

/** A group's acronym and how far its name can be trusted. */
export interface KnownGroup {
  readonly acronym: string
  readonly kind: GroupKind
}

const GROUPS: ReadonlyMap<string, KnownGroup> = new Map([
  ...[...ACRONYMS].map(([spelling, acronym]): [string, KnownGroup] => {
    // another spelling may be the protocol's ("DNS-SD", "WebTransport"), unless it only hyphenates the name
    const isHyphenated = acronym === spelling.replace('-', '') && acronym !== 'dnssd'
    return [spelling, { acronym, kind: isHyphenated ? (KINDS.get(acronym) ?? 'protocol') : 'protocol' }]
  }),
  ...[...KINDS].map(([acronym, kind]): [string, KnownGroup] => [acronym, { acronym, kind }]),
])

/** All words that `knownGroup` knows, lower case. */
export const GROUP_ACRONYMS: readonly string[] = [...GROUPS.keys()]

/** The group that `name` (any case) names; null where it is none of the lists. */
export function knownGroup(name: string): KnownGroup | null {
  return GROUPS.get(name.toLowerCase()) ?? null
}
