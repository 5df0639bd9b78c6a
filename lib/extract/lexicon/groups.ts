/**
 * The acronyms of the IETF's working groups, the IRTF's research groups, and BoFs, active and concluded, as facts.
 * Two lists, for their trap: many groups bear the name of a protocol, a technique or an everyday word, and naming that
 * is not naming the group. Those stand in SHARED and count only where the context says that the group is meant.
 */

/** Names that mean nothing but the group. */
const UNMISTAKABLE = `
6bone 6deploy 6lo 6man 6ops 6ren 6renum 6tisch aaarch abfab adslmib aggsrv agentproto aipref ancp appsawg applmib appleip
arcing asid asrg atmmib atoca atompub autoconf avt avtcore avtext bfcpbis bgpdepl bliss bmwg btns calext calsch calsify
capport capwap ccamp ccwg cdni cfrg cidrd coinrg curdle dbound dbound2 dcrup detnet dinrg disman dkimbis dmm dnsbundled
dnsext dnsind dnsop dnssd dprive dtnrg dult eai ecrit ediint emailcore eman enroll entmib eppext ethermib fddimib fecframe
frnetmib ftpext ftpext2 gendispatch geopriv hiprg hostmib hrpc httpapi httpauth httpbis hubmib hybi i2nsf i2rs iasa2 iccrg
icnrg idmr idnabis idr idwg imapapnd imapext imapmove imrg imss intarea intserv iotops ip1394 ipatm ipcdn ipdvb ipfc iplpdn
ipngwg ipoib iporpr ippcp ippm ipsecme ipseckey ipsp ipsra iptel ipvbi ipwave irnss isdnmib isms issll itrace jcardcal
jsonbis keyassure keyprov keytrans kidns krb-wg l1vpn l2tpext l2vpn l2sm l3sm l3vpn ldapbis ldapext ldup linklocal lmap
lpwan lsvr ltans ltru lwig madinas madman mailext mailmaint maprg marf marid mboned mediactrl mediaman mext mhsds midcom
mipshop mmox mmusic mobopts monami6 mospf mpowr msec msgtrk mtgvenue multimob multi6 multrans nasreq netconf netext
netlmm netmod netslices nmlrg nmop nmrg nntpext nomcom nwcrg opsarea opsawg opsec osids osidisc osigen osinsap ospfigp
osix400 p2pi p2prg p2psip panrg pearg perpass pilc pkix poised poised95 poisson pppext ppsp ppvpn pquip precis printmib
provreg pwe3 qirg qosr radext rasprg rdbmsmib regext repute rfcplusplus rmcat rmonmib rmrg roamops rohc rpsec
rserpool rswg rtcweb rtfm rtgarea rtgwg rucus saag sacm samrg savnet sconepro sdnrg seamoby secdispatch secevent secsh
shmoo sidr sidrops sigtran sipbrandy sipclf sipcore siprec sipping smtpext snadlc snmpconf snmpsec snmpv2 softwire
spacerg spfbis srv6ops sshm stackevo sunset4 svrloc sysmgt t2trg tcpimpl tcpinc tcplw tcpm tcpsat tcrtp tictoc tn3270e
trigtran trunkmib tsvarea tsvwg udlr ufmrg upsmib urlreg urnbis usefor userdoc userglos uswg uuidrev v6ops vcarddav vgmib
vnrg webbotauth webpush websec webtrans weirds wnils wpack wpkops wrec x25mib x400ops xmldsig xmppwg xrblock zerouter
gaia-rg artarea dispatch-wg alldispatch genarea wgchairs rgchairs iab-wg artdispatch dnsextlang dnssec-wg ietf-wg
idnet bofchairs nemops sustainrg dconn diem fantel fann
`

/** Names shared with a protocol, a technique, or a word. */
const SHARED = `
6lowpan aaa acap ace acme add agent2agent agentx alto anima apex aqm arp asap asdf attribution atp auth babel beep behave
bess bfd bgmp bier bpf bridge cat catalist cats cbor cdi cellar cfbl charset cidr clue codec codematch coma conex congress
core cose cuss danish dance dane dart dawn dc decade deleg dhc dime dirdel dispatch dkim dmarc dmsp dna dnssec doh dots
dream drinks drip drums dtn e2emd eap ecm edi egp emu endtoend enum eos extra fax find forces gaia geojson gnap green grip
grow gsmp haptic happy hash hip hokey homegate homenet hpke http icar ideas idn idpr iiir imap impp inch insipid intercom
ion ipfix ipng ipo ipp ipr ips ipsec ipv6 ipx isis ivy jmap jose json jsonpath kink kitten lake lamps ldap lemonade lime
lisp loops lsd lsma lsr lucid malloc manet martini masque mass megaco midtax mif mile mimi mip4 mip6 mls mobileip modern
modpod moq mops mpls mptcp mrt mup nasr nat nea nemo nfsv4 nimrod nntp noop nsis nsrg ntp nvo3 oauth ohai oncrpc onions
onsen openpgp opes openproxy ospf pals pana paws pce pcn pcp pem perc pier pim pint pip plants plus policy ppm priv
privacypass procon ptomaine qresync quic radius rap raft raven raw rats receipt rescap rift rip ripv2 rmt roll rosa rpp
rps rrg rsvp rtg rum run rwhois sacred same sasl satp savi schc scim scitt scone seat sedate send sfc sframe shim6 shutup
sieve sigtrans simple sip slim smart smime sming sml snac snmp snmpv3 soc softwires spam spasm spice spirits spki spring
spud ssm stardom stir storm stox straw suit swap syslog taps teas teep telnet tigress tiptop tls tpix trade tram
trans trill trip tuba tvr urn usage uta vcon vipr vpim vrrp vwrap wae webdav webi wimse wish wits wts wugh xcon xmpp yam
zeroconf bgp dns idemix ledger gip mimeauth mtp netvc netrqmts pki rfced scip sop tunnel vpn
`

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Acronyms, lower case, that mean nothing but an IETF or IRTF group. */
export const UNMISTAKABLE_GROUPS = split(UNMISTAKABLE)

/** Acronyms, lower case, of groups whose name means something else too. */
export const SHARED_GROUPS = split(SHARED)

/** Whether `acronym` (lower case) is a group of the IETF or IRTF, past or present. */
export function isKnownGroup(acronym: string): boolean {
  return UNMISTAKABLE_GROUPS.has(acronym) || SHARED_GROUPS.has(acronym)
}
