/** What shows that words name an organisation and not a person. */
import { anyOfCased } from '../patterns/alternatives.ts'
import { wordSet } from './word-list.ts'

/** What comes after a company's name and a comma of its own: "Tidewater, Inc." */
export const COMPANY_FORMS = 'Inc|Ltd|LLC|Corp|GmbH|PLC'

/** Words that occur in names of organisations. Lower case. */
const KINDS = wordSet(`
  inc ltd llc gmbh ag corp corporation company foundation institute university universität université universidad
  universidade college school laboratory laboratories labs lab technologies technology networks network systems
  solutions research telecom telekom mobile communications group society association consortium alliance union
  committee council office agency ministry department centre center bank media broadcasting software security services
  internet global international project forum registry authority exchange mediathek library univ defense directorate
  museum radiotelevision television tech unicom electric electronics consulting wireless hosting academy polytechnic
  hochschule institut instituto
`)

/** Organisations whose people are often met at the IETF, written in one word. Lower case. */
const KNOWN = wordSet(`
  google cisco apple mozilla microsoft akamai cloudflare fastly huawei nokia juniper ericsson verisign meta facebook
  amazon aws oracle ibm intel arm qualcomm samsung sony orange telefonica swisscom verizon comcast at&t t-mobile bt
  bbc nominet sidn afnic denic icann ripe ripe-ncc apnic arin lacnic afrinic isoc iana w3c etsi itu gsma ieee nist nsa
  ncsc bsi eff isc nlnetlabs nlnet netnod iij kddi ntt ntt-docomo zte alibaba tencent bytedance baidu vodafone
  sandelman inria ucla mit tzi rise sics nict cnes cmcc digicert entrust okta yubico protonmail proton brave opera
  netflix twitter x.com linkedin salesforce github gitlab redhat suse canonical vmware dell hpe hp arista ciena iab
  irtf iesg f5 netapp nvidia broadcom marvell futurewei 8x8 zoom ribbon bloomberg viasat hughes ses spacex starlink
  cablelabs isode greenbytes vigilsec sn3rd quad9 opendns powerdns cz.nic knot ssh rtfm ericsson-research tu-berlin
  tum eth epfl kth sri isi caida 3gpp openid oidf linaro siemens bosch philips sigfox semtech acklio
`)

/** What names of organisations contain in Chinese and Japanese. */
const IDEOGRAPHIC = anyOfCased(
  '会社|(?:科技|技术|技術|网络|網絡|通信|电信|电子)$',
  '大学|大學|研究所|研究院|公司|集团|集團|学院|中心|实验室|機構|協会|协会|财团|財団|学会|联盟|銀行',
  '移动|电信|联通|华为|中兴|腾讯|阿里|百度',
  'コミュニケーションズ|センター|ネットワーク|ラボ',
)

/** True if `name` is a well-known organisation or contains a word that marks one. */
export function isOrganisation(name: string): boolean {
  const low = name.toLowerCase().trim()
  return (
    KNOWN.has(low) ||
    IDEOGRAPHIC.test(name) ||
    low.split(/[\s,]+/).some((word) => KINDS.has(word.replace(/\.$/, '')))
  )
}
