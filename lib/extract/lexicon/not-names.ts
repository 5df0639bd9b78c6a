import { ROLES_ABROAD } from './roles.ts'
import { wordList } from './word-list.ts'

/** Capitalised words that start lines and headings and are not a person's name. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...ROLES_ABROAD,
  ...wordList(`
    q a question questions answer answers response comment comments note notes action actions ai todo summary status
    slides slide agenda minutes minute time date dates location place room chair chairs chairman ad ads all everyone
    everybody anyone someone nobody next steps step decision decisions conclusion conclusions agreed outcome
    outcomes result results consensus hum humm poll polls vote issue issues draft drafts document documents rfc rfcs
    text link links url http https mailto meetecho jabber zulip chat webex etherpad hedgedoc codimd github
    datatracker scribe scribes notetaker notetakers presenter presenters speaker speakers author authors editor
    editors participants attendees present remote onsite audience mic microphone session sessions introduction intro
    welcome overview background motivation discussion discussions topic topics item items title subject from to cc
    bcc re fwd reply-to message-id abstract contents example examples update updates changes change done pending
    resolved open closed yes no ok maybe sorry thanks also however but and or so then therefore because if when
    while where what why how who which this that these those there here it he she they we you i the an in on at of
    for with by as is are was were be been not only our your their its his her my one two three four five first
    second third last finally today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december am pm utc gmt ietf irtf
    iab iesg iana icann wg rg bof w3c etsi itu ieee isoc nist tls quic dns dnssec ip ipv4 ipv6 tcp udp mls moq bgp
    ospf coap json xml yang api apis pr prs faq tl;dr tldr ps p.s nb n.b eg ie etc part section appendix chapter
    figure table option options proposal proposals plan plans goal goals problem problems solution solutions pros
    cons advantages disadvantages requirements requirement use case cases key keys point points recording recordings
    video audio materials material resources references reference contact email mail list version revision milestone
    milestones charter review reviews technical editorial general other others misc miscellaneous administrivia aob
    area director directors working group groups web conference new old volunteers volunteer tel phone fax sent
    caution warning important tip hint info information details detail takeaway takeaways highlight highlights
    lesson lessons learned benefits benefit challenge challenges risk risks impact impacts scope purpose objective
    objectives approach approaches method methods methodology findings finding observation observations
    recommendation recommendations suggestion suggestions feedback concern concerns opinion opinions view views
    rationale reason reasons reminder announcement announcements news event events meeting meetings report reports
    interim hackathon tutorial workshop keynote panel break lunch dinner coffee end start begin close closing
    opening wrap-up wrapup regrets apologies absent quorum blue bluesheets sheets bash bashing note-well policy
    policies ipr security considerations privacy performance implementation implementations deployment deployments
    interop interoperability testing test tests client server clients servers sender receiver user users operator
    operators vendor vendors implementer implementers implementor implementors developer developers browser browsers
    network networks protocol protocols message messages packet packets header headers field fields value values
    type types format formats data code algorithm algorithms default yes/no support against favor favour neutral
    abstain raised hands show name names organization organisation company affiliation role country city region
    language website site page pages sections line total count number numbers size length duration hour hours min
    mins sec seconds day days week weeks month months year years morning afternoon evening night mon tue tues wed
    thu thur thurs fri sat sun feb mar apr jul aug sep sept oct nov dec cest cet est edt pst pdt bst jst ist north
    south east west central europe asia america africa united states kingdom china japan germany france spain london
    berlin paris prague madrid singapore vancouver montreal yokohama bangkok dublin vienna philadelphia
    international standards standard internet-draft i-d wglc call adoption adopted published publication submitted
    submission expired active dead parked errata erratum bis deadline deadlines schedule timeline roadmap tooling
    tools tool library libraries software hardware platform platforms framework architecture design model models
    layer layers transport application applications service services system systems experiment experiments
    measurement measurements evaluation analysis study research paper papers talk talks presentation presentations
    demo demos lightning poster posters per continue blog post posts constraints constraint participant moderator
    host hosts organizer organizers sponsor sponsors board member members team teams floor people person folks guys
    many most some several few each both either neither another same different more less much little good bad great
    nice fine right wrong true false hello hi hey dear regards cheers best sincerely thank please congratulations
    see read look check click go get take make let let's using used based according given following above below
    before after during until since between within without about around over under again further still already yet
    currently recently previously originally initially eventually basically generally specifically especially
    additionally moreover furthermore nevertheless nonetheless meanwhile otherwise instead rather perhaps probably
    besides hence thus consequently likewise similarly conversely lastly firstly secondly thirdly altogether notably
    indeed interestingly surprisingly unfortunately fortunately personally technically historically afterwards
    thereafter whereas like unlike apparently presumably thereby possibly likely unlikely clearly obviously actually
    really just even almost always never often sometimes usually mostly mainly partly largely fully unknown password
    passcode urls timelines tradeoff tradeoffs triple taker takers age badge nametag presenting ceo cto cio ciso coo
    cfo cso vp svp evp phd hat hats im zum zur beim nach vor mit für auf seit dans pour pendant avec durante para
    desde hacia según selon laut segundo secondo volgens enligt ifølge unidentified somebody content output outputs
    input inputs target terminology organizational
    zu als den dem bei zunächst zuerst danach anschließend schließlich ensuite puis enfin daarna vervolgens därefter
    sedan derefter deretter después luego depois dopo infine poi sont sie er
    未定 調整中 交渉中 募集中 依頼中 未公開 有志 全員 参加者 各位 同上 なし 待定 未定稿 暂定 确认中
  `),
])
