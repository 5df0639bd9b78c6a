/** Capitalised words that open lines and headings and are no person's name. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `q a question questions answer answers response comment comments note notes action actions ai todo summary status
  slides slide agenda minutes minute time date dates location place room chair chairs chairman ad ads all everyone
  everybody anyone someone nobody next steps step decision decisions conclusion conclusions outcome outcomes result
  results consensus hum poll polls vote issue issues draft drafts document documents rfc rfcs text link links url
  http https mailto meetecho jabber zulip chat webex etherpad hedgedoc codimd github datatracker scribe scribes
  notetaker notetakers presenter presenters speaker speakers author authors editor editors participants attendees
  present remote onsite audience mic microphone session sessions introduction intro welcome overview background
  motivation discussion discussions topic topics item items title subject from to cc bcc re fwd reply-to date
  message-id abstract contents example examples update updates changes change todo done pending resolved open closed
  yes no ok maybe sorry thanks also however but and or so then therefore because if when while where what why how who
  which this that these those there here it he she they we you i the an in on at of for with by as is are was were
  be been not only our your their its his her my one two three four five first second third last finally
  today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december am pm utc gmt
  ietf irtf iab iesg iana icann rfc wg rg bof w3c etsi itu ieee isoc nist tls quic http dns dnssec ip ipv4 ipv6 tcp
  udp mls moq bgp ospf coap json xml yang api apis pr prs faq tl;dr tldr ps p.s nb n.b eg ie etc
  part section appendix chapter figure table option options proposal proposals plan plans goal goals problem problems
  solution solutions pros cons advantages disadvantages requirements requirement use case cases key keys point points
  recording recordings video audio materials material resources references reference contact email mail list
  version revision milestone milestones charter review reviews technical editorial general other others misc
  miscellaneous administrivia aob`.split(/\s+/),
)
