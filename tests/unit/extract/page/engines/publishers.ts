/** Platforms, companies and publishers, further ones. */
import type { Engine } from './engine.ts'

export const publishers: readonly Engine[] = [
  {
    name: 'dev.to',
    html: `<div id="page-content"><main id="main-content" class="crayons-layout"><article class="crayons-card crayons-article" id="article-show-container"><header class="crayons-article__header" id="main-title"><div class="crayons-article__header__meta"><div class="flex justify-between"><div class="relative"><a href="/ada"><img class="radius-full" src="/a.jpg" alt="{author}"></a></div><div class="pl-3 flex-1"><a href="/ada" class="crayons-link fw-bold">{author}</a><p class="fs-xs color-base-60">Posted on <time datetime="{iso}T10:14:07Z" class="date-no-year">Nov 21 '31</time></p></div></div><h1 class="fs-3xl">{title}</h1><div class="spec__tags"><a class="crayons-tag" href="/t/ietf"><span class="crayons-tag__prefix">#</span>ietf</a></div></div></header><div class="crayons-article__main"><div class="crayons-article__body text-styles spec__body" id="article-body">{body}</div></div><section id="comments" class="text-padding"><header><h2>Top comments <span>(1)</span></h2></header><div class="comment"><a href="/bo">{stranger}</a> <time datetime="2031-12-02">Dec 2 '31</time><p>Nice.</p></div></section></article></main></div>`,
  },
  {
    name: 'Hashnode',
    html: `<div id="__next"><header class="blog-header"><a href="/">{site}</a></header><main class="blog-content-area"><article class="blog-main-article-container"><div class="blog-post-area"><div class="blog-article-header"><div class="blog-title"><h1 data-query="post-title">{title}</h1></div><div class="blog-author-container"><div class="blog-author-area"><a href="https://hashnode.com/@ada"><img src="/a.png" alt="{author}'s photo"></a><div><a href="https://hashnode.com/@ada"><span>{author}</span></a></div><span>·</span><a href="/x"><span>Nov 21, 2031</span></a><span>·</span><p><span>4 min read</span></p></div></div></div><section class="blog-content-wrapper article-main-wrapper"><div id="post-content-wrapper" class="prose">{body}</div></section></div></article><section><h3>More from this blog</h3><article><h1><a href="/o">Another one</a></h1><p>Lamps elsewhere.</p></article></section></main></div>`,
  },
  {
    name: 'Typepad',
    html: `<div id="container"><div id="banner"><h1 id="banner-header"><a href="/">{site}</a></h1></div><div id="pagebody"><div id="alpha"><div class="entry-category entry-type-post entry" id="entry-6a"><h3 class="entry-header">{title}</h3><div class="entry-content"><div class="entry-body">{body}</div></div><div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Posted by {author} on November 21, 2031 at 10:14 AM</span> <span class="separator">|</span> <a class="permalink" href="/x">Permalink</a></p></div></div><div id="comments"><h3 class="comments-header">Comments</h3><div class="comment"><p>Nice.</p><p class="comment-footer">Posted by: {stranger} | December 02, 2031 at 08:00 AM</p></div></div></div></div></div>`,
  },
  {
    name: 'Posthaven',
    html: `<header><h1><a href="/">{site}</a></h1></header><article class="post"><header><h2><a href="/x">{title}</a></h2></header><div class="post-body">{body}</div><footer class="post-meta"><div class="actions"><span class="author">Posted <time data-posthaven-date-utc="{iso}T10:14:07Z">November 21, 2031</time> by {author}</span> <span class="views">312 views</span></div></footer></article>`,
  },
  {
    name: 'Micro.blog',
    html: `<div class="container"><header class="masthead"><h1 class="masthead-title--small"><a href="/">{site}</a></h1></header><div class="content post h-entry"><div class="post-date"><time class="dt-published" datetime="{iso} 10:14:07 +0000">21 Nov 2031</time></div><h2 class="p-name">{title}</h2><div class="e-content">{body}</div></div></div>`,
    authors: [],
  },
  {
    name: 'Weebly',
    html: `<div id="wrapper"><div id="header"><span class="wsite-logo"><a href="/">{site}</a></span></div><div id="wsite-content" class="wsite-elements"><div class="blog-body"><div id="blog-post-1" class="blog-post"><div class="blog-header"><h2 class="blog-title"><a class="blog-title-link blog-link" href="/x">{title}</a></h2><p class="blog-date"><span class="date-text">11/21/2031</span></p><p class="blog-comments"><a href="#comments" class="blog-link">0 Comments</a></p></div><div class="blog-separator">&nbsp;</div><div class="blog-content"><div class="paragraph">{body}</div></div></div></div><div class="blog-sidebar"><h2 class="blog-author-title">Author</h2><p>{author} keeps lamps.</p><h2 class="blog-archive-title">Archives</h2></div></div></div>`,
    authors: [],
  },
  {
    name: 'Wix blog',
    html: `<div id="SITE_CONTAINER"><header id="SITE_HEADER">{site}</header><main><div data-hook="post"><article><div class="post-header"><div class="blog-post-metadata"><ul><li><span data-hook="user-name" class="user-name" title="{author}">{author}</span></li><li><span data-hook="time-ago" title="Nov 21, 2031">Nov 21, 2031</span></li><li><span data-hook="time-to-read" title="4 min read">4 min read</span></li></ul></div><h1 class="post-title" data-hook="post-title"><span class="blog-post-title-font">{title}</span></h1><p>Updated: <span title="Dec 5, 2031">Dec 5, 2031</span></p></div><section data-hook="post-description"><div class="post-content__body">{body}</div></section></article></div><div data-hook="related-posts"><h2>Recent Posts</h2><article><a href="/o"><h2>Another one</h2></a></article></div></main></div>`,
  },
  {
    name: 'Google Sites',
    html: `<div class="fktJzd"><div class="M63kCb"></div><div jsname="ZBtY8b"><div class="VLoccc"><a class="GAuSPc" href="/">{site}</a></div></div><div role="main" class="UtePc RCETm"><section class="yaqOZd"><div class="mYVXT"><div class="LS81yb"><h1 class="zfr3Q duRjpb CDt4Ke" dir="ltr"><span class="C9DxTc">{title}</span></h1></div></div></section><section class="yaqOZd"><div class="tyJCtd">{body}</div></section></div></div>`,
    title: '{site} - {title}',
    authors: [],
    published: null,
  },
  {
    name: 'LinkedIn article',
    html: `<main class="main"><article class="main-article"><div class="article-main"><figure class="cover-img"></figure><header class="article-main__header"><h1 class="pulse-title">{title}</h1></header><div class="main-author-card"><div class="base-main-card"><a class="base-card__full-link" href="https://www.linkedin.com/in/ada"><span class="sr-only">{author}</span></a><div class="base-main-card__info"><h3 class="base-main-card__title">{author}</h3><h4 class="base-main-card__subtitle">Engineer at Lamp Works</h4><div class="base-main-card__metadata">Published Nov 21, 2031</div></div></div><button>+ Follow</button></div><div class="article-main__content"><div data-test-id="publishing-text-block">{body}</div></div></div></article><section class="comments"><h2>3 Comments</h2><section class="comment"><a>{stranger}</a><p>Nice.</p></section></section><aside class="aside"><h2>More articles by this author</h2><ul><li><h3>Another one</h3><div>Dec 2, 2031</div></li></ul></aside></main>`,
  },
  {
    name: 'Wagtail: a body of standards',
    html: `<header class="site-header"><a href="/">{site}</a></header><main class="container main-container"><article class="blog-post"><header class="row"><ul class="author-list"><li class="author-list__item"><a href="/blog/author/ada/">{author}</a></li></ul><h1 class="blog-title">{title}</h1><time class="blog-date">21 Nov 2031</time></header><div class="post-body rich-text"><div class="block-paragraph">{body}</div></div></article><hr><section class="related"><h2>Other posts</h2><ul><li><a href="/o">Another one</a><p>2 Dec 2031</p></li></ul></section></main>`,
  },
  {
    name: 'a company: AEM',
    html: `<div class="root responsivegrid"><div class="breadcrumb"><a href="/">Blogs</a> / <a href="/n">Networking</a></div><div class="title"><h1 class="cmp-title__text">{title}</h1></div><div class="blog-meta"><p class="blog-author"><a href="/author/ada">{author}</a></p><p class="blog-date">November 21, 2031</p><p class="readtime">4 min read</p></div><div class="text"><div class="cmp-text">{body}</div></div><div class="tags"><h3>Tags:</h3><a href="/t">IETF</a></div><div class="leave-comment"><h3>Leave a comment</h3><p>We'd love to hear from you! Your comment(s) will appear instantly on the live site.</p></div></div>`,
  },
  {
    name: 'an edge company’s blog',
    html: `<header>{site}</header><main id="main-body"><article class="post-full mw-100"><h1 class="f6 f7-l fw4">{title}</h1><p class="f3 fw5 gray5 my">{iso}</p><ul class="author-lists flex pl0"><li class="list flex items-center"><a href="/author/ada/" class="static-avatar"><img class="author-profile-image" src="/a.png" alt="{author}"/></a><div class="author-name-tooltip"><a href="/author/ada/" class="fw5 f3 no-underline black js-link">{author}</a></div></li></ul><section class="post-full-content"><div class="mb2 gray5">4 min read</div><div class="post-content lh-copy gray1">{body}</div></section><div class="flex mv4"><p>We protect entire networks, and help customers build Internet-scale applications.</p></div></article><section><h2>Related posts</h2><article><p class="fw4">December 02, 2031</p><h2>Another one</h2><p>Lamps elsewhere.</p></article></section></main>`,
  },
  {
    name: 'a registry’s labs: author box at the side',
    html: `<header>{site}</header><main><div class="article-hero"><h1>{title}</h1><p class="article-hero__intro">A week by the sea, told in short.</p></div><div class="article-layout"><div class="article-layout__meta"><div class="author"><a href="/author/ada-birk/"><span class="author__name">{author}</span></a></div><p>Published date <span>21 Nov 2031</span></p><p>4 min read</p></div><div class="article-layout__body">{body}</div></div><section><h2>You may also like</h2><div><a href="/o"><h3>Another one</h3></a><p>{stranger} — 02 Dec 2031</p></div></section><section><h2>Comments 1</h2><p>{stranger} • Dec 3, 2031</p><p>Nice.</p></section></main>`,
    first: 'A week by the sea, told in short.',
  },
  {
    name: 'a registry’s labs: date over category, author last',
    html: `<div class="page"><nav>{site}</nav><div class="content"><div class="labels"><span>Domain names</span><span>Standards</span></div><h1>{title}</h1><p class="intro"><strong>A week by the sea, told in short.</strong></p><p class="date">Friday 21 November 2031</p><div class="rich-text">{body}</div><div class="authors-block"><h2>Author</h2><div class="author-item"><img alt="{author}" src="/a.jpg"><p>{author}</p><p>Research engineer</p></div></div></div></div>`,
    first: 'A week by the sea, told in short.',
  },
  {
    name: 'LWN',
    html: `<div class="maincolumn flexcol"><div class="middlecolumn"><div class="PageHeadline"><h1>{title}</h1></div><div class="ArticleText"><div class="GAByline"><p>November 21, 2031</p><p>This article was contributed by {author}</p></div>{body}<hr><p><a href="/login">Log in</a> to post comments</p></div></div></div>`,
    title: '{title} [{site}]',
  },
  {
    name: 'a paper: by line and update',
    html: `<header>{site}</header><article><div class="headline"><p class="kicker">Networks</p><h1>{title}</h1><p class="dek">A week by the sea</p></div><div class="dateline_wrapper"><a class="byline" href="/Author/Ada" title="Read more by this author">{author}</a> <span class="dateline">Fri 21 Nov 2031 // 10:14 UTC</span></div><div id="body">{body}</div></article>`,
    first: 'A week by the sea',
  },
  {
    name: 'a university group: WordPress-free PHP',
    html: `<div id="page"><div id="logo"><a href="/">{site}</a></div><div id="main"><h2>{title}</h2><p class="small">Submitted by {author} on Fri, 11/21/2031 - 10:14</p>{body}</div></div>`,
  },
  {
    name: 'an ISOC chapter: Elementor',
    html: `<div data-elementor-type="single-post" class="elementor"><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{title}</h1></div></div><div class="elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><a href="/author/ada/"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">{author}</span></a></li><li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><a href="/2031/11/21/"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>November 21, 2031</time></span></a></li><li class="elementor-icon-list-item"><span class="elementor-post-info__item--type-comments">No Comments</span></li></ul></div></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{body}</div></div></section></div>`,
  },
  {
    name: 'a wire’s release',
    html: `<main><article class="bw-release-main"><header><h1 class="epi-fontLg bwalignc"><b>{title}</b></h1></header><div class="bw-release-timestamp"><time itemprop="dateModified" datetime="{iso}T10:14:00Z">November 21, 2031 10:14 AM Eastern Standard Time</time></div><div class="bw-release-story" itemprop="articleBody">{body}</div><div class="bw-release-contact"><h3>Contacts</h3><p>Press</p></div></article></main>`,
    title: '{title} | Business Lamps',
    authors: [],
  },
  {
    name: 'a Framer or Webflow page',
    html: `<div id="main"><nav>{site}</nav><div><a href="/blog">Blog</a><div>Nov 21, 2031</div><h1>{title}</h1><div>A week by the sea</div><div><div>{author}</div><div>Head of Lamps</div></div><div class="w-richtext">{body}</div></div><div>Ready to keep lamps?</div></div>`,
  },
  {
    name: 'Blogger: contempo',
    html: `<div class="page"><header><div class="blog-name"><h1><a href="/">{site}</a></h1></div></header><main id="main"><div class="blog-posts hfeed container"><article class="post-outer-container"><div class="post-outer"><div class="post"><h3 class="post-title entry-title">{title}</h3><div class="post-header"><div class="post-header-line-1"><span class="byline post-timestamp"><a class="timestamp-link" href="/x" title="permanent link"><time class="published" datetime="{iso}T10:14:00-08:00" title="{iso}T10:14:00-08:00">November 21, 2031</time></a></span></div></div><div class="post-body entry-content float-container">{body}</div><div class="post-bottom"><div class="post-footer"><div class="post-footer-line"><span class="byline post-labels"><a href="/l">ietf</a></span></div></div></div></div></div></article></div></main><aside><h3 class="title">About me</h3><dl class="profile-datablock"><dt class="profile-data"><a class="profile-link g-profile" href="/p" rel="author">{author}</a></dt></dl></aside></div>`,
  },
  {
    name: 'Jimdo and site builders: date line in the text',
    html: `<div id="content_area"><div class="j-header"><h1>{title}</h1></div><div class="j-text"><p>21.11.2031 | {author}</p></div><div class="j-text">{body}</div></div>`,
  },
  {
    name: 'a page of bare HTML: i, br',
    html: `<center><h1>{title}</h1><i>{author}</i><br><i>21 Nov 2031</i></center>{body}`,
  },
  {
    name: 'a list of newer posts above the main part',
    html: `<div class="blog-index"><ul><li><h3><a>Lamps in Perast</a></h3><p>More than 1500 keepers gathered in Perast 5-11 May 2032.</p><ul><li>{stranger}<span>Keeper</span></li></ul><p>24 May 2032</p></li><li><h3><a>A survey</a></h3><p>How was the week in Perast for you?</p><p>22 May 2032</p></li></ul></div><main id="content"><div class="container"><h1>{title}</h1><ul class="authors"><li>{author}<span>Keeper of Keys</span></li></ul><p class="date">21 November 2031</p><div class="rich-text">{body}</div></div></main>`,
  },
]
