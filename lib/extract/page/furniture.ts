/** Recognises page furniture (navigation, comments, share buttons): by landmarks, roles, and the words in class names and ids. */
import { wordSet } from '../lexicon/word-list.ts'

const LANDMARKS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'address'])
const ROLES = wordSet(`
  navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip tree
`)

/** Words in a class name or id that mark an element as furniture. */
const WORDS = wordSet(`
  nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pager pagination paginator
  sidebar rail drawer masthead banner footer colophon copyright
  comment comments disqus respond discussion webmention webmentions pingback trackback
  related recommended recommendations similar readnext upnext morestories relatedposts
  share sharing sharedaddy social addtoany sharethis bookmark follow
  cookie cookies consent gdpr ccpa popup modal overlay lightbox toast snackbar
  newsletter subscribe subscription signup optin paywall donate donation
  ad ads advert advertisement adsense sponsor sponsored promo promotion outbrain taboola
  toc tableofcontents tagcloud tags taglist skiplink skip
  bio biography authorbox byline author authors avatar postmeta dateline infobar toolbar
  search login signin reactions likes rating disclaimer nextprev prevnext postamble
`)
/** Pairs of words, in this order, that do so although neither does alone. */
const PAIRS = wordSet(`
  entry-meta post-meta article-meta page-meta posted-on posted-by site-header widget-area
  recent-posts popular-posts latest-posts more-posts other-posts prev-next next-prev read-next
  reading-time read-time topic-category category-name entry-utility entry-categories
  post-categories post-category cat-links last-updated last-modified edit-page edit-link edit-this
  table-of of-contents screen-reader visually-hidden sr-only back-to to-top announcement-bar
  call-to edit-section mw-editsection language-switcher lang-switcher
`)
/** A style that hides; "backface-visibility" does not. */
const HIDING = /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** An element with more than this share of the page's text is the page itself, whatever it is called. */
const LARGEST_SHARE = 0.5
/** An id with more words than this was made from a heading. */
const LONGEST_ID = 3
/** Elements that may be named after the post they contain, or after their text. */
const NAMED_AFTER_CONTENT = wordSet('html body main article h1 h2 h3 h4 h5 h6')
/** The ids of these come from their headings or words ("sharing-with-others"), not from their purpose. */
const ID_FROM_CONTENT =
  'section,.section:has(> :is(h1,h2,h3,h4,h5,h6)),p,li,dt,td,th,:is(h1,h2,h3,h4,h5,h6) *'

/** A test for elements of `document` that contain no part of the post. */
export function furnitureOf(document: Document): (element: Element) => boolean {
  const limit = (document.body?.textContent?.length ?? 0) * LARGEST_SHARE
  const isSmall = (element: Element) => (element.textContent?.length ?? 0) <= limit
  return (element) =>
    isHidden(element) || ((isForNobody(element) || isFurniture(element)) && isSmall(element))
}

/**
 * Is `element` hidden from screen readers? Not if it has prose: a dialog may hide the whole page, and a click may unfold a part.
 */
function isForNobody(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && !element.querySelector('p,h1,h2,article,main')
}

function isFurniture(element: Element): boolean {
  return isNamedFurniture(element) && !element.querySelector('main,h1,[itemprop~="articleBody"]')
}

function isNamedFurniture(element: Element): boolean {
  const name = element.localName
  if (NAMED_AFTER_CONTENT.has(name)) return false
  if (LANDMARKS.has(name)) return name !== 'footer' || !element.closest('blockquote')
  if (ROLES.has(element.getAttribute('role') ?? '')) return true
  if (element.getAttribute('itemprop') === 'comment') return true
  const classes = element.getAttribute('class')
  // in code, a class says what kind of word it is: a comment, a tag
  if (classes && saysFurniture(classes) && !element.closest('pre,code')) return true
  const { id } = element
  return (
    id !== '' &&
    id.split(/[-_ ]/).length <= LONGEST_ID &&
    saysFurniture(id) &&
    !element.matches(ID_FROM_CONTENT)
  )
}

/** Do the class names and the id `names` say that an element is not part of the post? */
function saysFurniture(names: string): boolean {
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
    return words.some((word, index) => WORDS.has(word) || PAIRS.has(`${word}-${words[index + 1] ?? ''}`))
  })
}

/** Is `element` hidden, as far as its own attributes say? (Style sheets are not consulted: that would force a layout.) */
function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden') ?? 'until-found'
  return hidden !== 'until-found' || HIDING.test(element.getAttribute('style') ?? '')
}
