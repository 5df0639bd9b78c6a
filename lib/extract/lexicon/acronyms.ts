import { wordSet } from './word-list.ts'

/**
 * Acronyms of two to four letters that label topics in minutes and appear in brackets after names, and are nobody's initials
 * there unless the page says so: from networking, security, documents and meetings. Lower case; IETF groups are kept separately.
 */
const ACRONYMS = wordSet(`
  acl aead aes afi agc ai alpn amf api arm arp asic asn atm avp bbr bcp bdp bfd bgp bier ble bng bof bsd bss bvi caa
  cbor cbr cdn ceo cgn cid cidr cli cms cpe cpu crc crl csp csr css csv ctr cve dad dag db dcb ddos ddr dhcp dht did
  dkim dmz dnr dod dos dpi drm dscp dsl dtn e2e eap ebpf ecc ecdh ech ecn ecs edns efi eid epc esni esp etsi eu eui
  faq fec fib fifo fips fpga frr ftp gdpr gps gpu grpc gtp gui hip hmac hsm hsts html http hw iab iana ice icmp icn id
  idn idp ids iesg ike imap ims io iot ip ipfs ipr ips isa isd isis iso isp itu jose json jwt kdf kem kpi l2tp l4s lan
  ldap ldp lfa lisp llc llm lpm lsa lsp lte m2m mac manet mcu mec mib mime ml mls mpls mqtt mss mtls mtu mud mux nack
  nas nat nfc nfs nfv nic noc nrf nsec nsf ntlm ntp oam oid oidc olt onu opex os osi otn otp p2p pbb pcep pcr pdf pdu
  pgp pki pkix pmtu ppp pqc prf prng psk ptp pvd qkd qoe qos qr ra radb raid rfid rib rir rng roa rov rpc rpki rpl rpm
  rr rsa rsvp rtc rtcp rtp rtt saml san sase sav sbom scef scep schc sctp sdf sdk sdn sdo sdp sfu sha sid sip sla slo
  smtp sni snmp soa spf spi spki sql srtp srv ssh ssid ssl sso ssrc stun svcb syn tbd tcam tcb tcp tee tftp tld tlsa
  tlv todo tos tpm ttl tun txt udp uhf ui ula upf uri url usb utf utp uuid vcon vhf vlan vm vni voip vpn vrf vxlan wan
  wifi wot wrr xml xmpp xor yang zt ztp
`)

/** True if `word` is such an acronym, in any capitalisation. */
export function isAcronym(word: string): boolean {
  return ACRONYMS.has(word.toLowerCase())
}

/** Protocols whose names mix upper and lower case. Lower case. */
const PROTOCOLS = wordSet(`
  webrtc ipsec oauth dnssec opendns webtransport ohttp masque mobileip diffserv intserv openflow openssl quic
`)

/** True if `word` names a protocol or something derived from one, and therefore nobody's company. */
export function isProtocol(word: string): boolean {
  return PROTOCOLS.has(word.toLowerCase()) || isAcronym(word)
}
