/** Platforms that host blogs, and systems of publishers, companies and associations. */
import type { Engine } from './engine.ts'

export const hosted: readonly Engine[] = [
  {
    name: 'Ghost: Casper',
    html: `<div class="viewport"><header id="gh-head" class="gh-head"><a class="gh-head-logo" href="/">{site}</a></header><div class="site-content"><main id="site-main" class="site-main"><article class="article post tag-news"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/news/">News</a></span></div>
      <h1 class="article-title">{title}</h1><p class="article-excerpt">A week by the sea</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/ada/" class="author-avatar" aria-label="Read more of {author}"><img class="author-profile-image" src="/a.jpg" alt="{author}" /></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/ada/">{author}</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="{iso}">Nov 21, 2031</time><span class="byline-reading-time"><span class="bull">&bull;</span> 4 min read</span></div></div></section></div></header>
      <section class="gh-content gh-canvas">{body}</section></article></main><aside class="read-more-wrap"><div class="read-more inner"><article class="post-card"><h2 class="post-card-title">Another</h2><footer class="post-card-meta"><time class="post-card-meta-date" datetime="2031-12-02">Dec 2, 2031</time></footer></article></div></aside></div></div>`,
  },
  {
    name: 'Medium',
    html: `<div id="root"><div class="a b c"><div class="ab q"><a href="/">Open in app</a><button>Sign up</button></div><article><div class="l"><section><div><div class="ab cn"><div class="cg ch"><h1 data-testid="storyTitle" class="pw-post-title be">{title}</h1><div class="speechify-ignore ab ct"><div class="ab q"><div><div class="bm"><a rel="noopener follow" href="/@ada"><img alt="{author}" data-testid="authorPhoto" src="/a.png"/></a></div></div><div class="bn ab"><span class="be b"><div class="ab q"><a data-testid="authorName" rel="noopener follow" href="/@ada">{author}</a></div></span><span>·</span><button>Follow</button></div><div><span data-testid="storyReadTime">4 min read</span><span>·</span><span data-testid="storyPublishDate">Nov 21, 2031</span></div></div></div><div class="pw-multi-vote-count"><button>12</button></div></div></div>
      {body}</div></section></div></article></div></div>`,
  },
  {
    name: 'Substack',
    html: `<div id="entry"><div id="main" class="main"><div class="main-menu"><h1 class="navbar-title"><a class="navbar-title-link" href="/">{site}</a></h1></div><div><article class="typography newsletter-post post"><div role="region" class="post-header"><h1 dir="auto" class="post-title published">{title}</h1><h3 dir="auto" class="subtitle">A week by the sea</h3><div class="pencraft pc-display-flex byline-wrapper"><div class="pencraft"><div class="pencraft line-height-20 meta"><a href="https://substack.com/@ada">{author}</a></div><div class="pencraft"><div class="pencraft meta">Nov 21, 2031</div></div></div></div><div class="post-ufi"><button>3</button><button>Share</button></div></div>
      <div><div class="available-content"><div dir="auto" class="body markup">{body}</div></div></div></article></div><div class="comments-page"><h4>Discussion about this post</h4></div></div></div>`,
    first: 'A week by the sea',
  },
  {
    name: 'Blogger',
    html: `<header><div class="titlewrapper"><h1 class="title"><a href="/">{site}</a></h1></div></header><div class="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, November 21, 2031</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry" itemprop="blogPost" itemscope="itemscope" itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">{title}</h3><div class="post-header"></div><div class="post-body entry-content" itemprop="description articleBody">{body}</div>
      <div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person"><a class="g-profile" href="/p" rel="author" title="author profile"><span itemprop="name">{author}</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="/x" rel="bookmark"><abbr class="published" itemprop="datePublished" title="{iso}T06:48:00-08:00">6:48 AM</abbr></a></span></div></div></div><div class="comments" id="comments"><h4>1 comment:</h4><p>{stranger} said... December 2, 2031</p></div></div></div></div></div></div>`,
  },
  {
    name: 'Movable Type',
    html: `<div id="header"><div id="header-name"><a href="/">{site}</a></div></div><div id="content"><div id="alpha"><div class="entry-asset asset hentry"><div class="asset-header"><h1 id="page-title" class="asset-name entry-title">{title}</h1><div class="asset-meta"><span class="byline">By <span class="vcard author"><a class="fn url" href="/ada">{author}</a></span> on <abbr class="published" title="{iso}T10:14:07Z">November 21, 2031 10:14 AM</abbr></span> <span class="separator">|</span> <a href="#comments">Comments</a></div></div><div class="asset-content entry-content"><div class="asset-body">{body}</div></div></div></div><div id="beta"><h3>Recent Entries</h3></div></div>`,
  },
  {
    name: 'WriteFreely',
    html: `<header dir="ltr"><h1 dir="auto" id="blog-title"><a href="/">{site}</a></h1></header><article id="post-body" class="h-entry"><h2 id="title" class="p-name dated">{title}</h2><time class="dt-published" datetime="{iso}T10:14:07Z" pubdate itemprop="datePublished" content="{iso} 10:14:07 +0000 UTC">November 21, 2031</time><div class="e-content">{body}</div></article>`,
    authors: [],
  },
  {
    name: 'Bear',
    html: `<header><a class="title" href="/"><h1>{site}</h1></a><nav><p><a href="/">Home</a></p></nav></header><main><h1>{title}</h1><p><i><time datetime="{iso}T10:14Z">21 Nov, 2031</time></i></p>{body}</main>`,
    authors: [],
  },
  {
    name: 'Dreamwidth and LiveJournal',
    html: `<div id="content"><div class="entry-wrapper entry-wrapper-odd security-public"><div class="entry"><div class="inner"><div class="header"><div class="inner"><h3 class="entry-title">{title}</h3><span class="datetime"><span class="date">Nov. 21st, 2031</span> <span class="time">10:14 am</span></span></div></div><div><div class="contents"><div class="inner"><span class="poster entry-poster"><span class="ljuser" data-user="lamps"><a href="/profile"><img alt="[personal profile]" src="/u.png" width="17" height="17"/></a><a href="/"><b>lamps</b></a></span></span><div class="entry-content">{body}</div></div></div></div></div></div></div></div>`,
    title: 'lamps | {title}',
    authors: ['lamps'],
  },
  {
    name: 'Squarespace',
    html: `<header id="header"><a href="/">{site}</a></header><main id="page" role="main"><article class="sections"><section><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" data-content-field="title" itemprop="headline">{title}</h1></div><div class="blog-item-meta-wrapper"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="{iso}" pubdate>Nov 21</time><div class="blog-item-author-date-wrapper"><span class="blog-meta-item blog-meta-item--author"><span>Written By</span> <a class="blog-author-name" href="?author=1">{author}</a></span></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content">{body}</div></div></div></section></article></main>`,
  },
  {
    name: 'HubSpot',
    html: `<div class="body-wrapper"><main class="body-container-wrapper"><div class="content-wrapper"><div class="blog-post"><h1><span id="hs_cos_wrapper_name" class="hs_cos_wrapper" data-hs-cos-type="text">{title}</span></h1><div class="blog-post__meta"><a href="/author/ada" rel="author">{author}</a><div class="blog-post__timestamp">Nov 21, 2031 10:14:07 AM</div></div><div class="blog-post__body"><span id="hs_cos_wrapper_post_body">{body}</span></div><div class="blog-post__tags"><a href="/tag">Standards</a></div></div></div></main></div>`,
  },
  {
    name: 'a company: date, by, name in rows of bare elements',
    html: `<header><a href="/">{site}</a></header><main><section class="hero_x1"><h1 class="text-4xl">{title}</h1><div class="css-1ab"><p class="css-2cd">{iso}</p><ul class="author-lists"><li><a href="/author/ada/"><img src="/a.png" alt="{author}"></a><div class="author-name-tooltip"><a href="/author/ada/">{author}</a></div></li></ul><p class="css-9">4 min read</p></div></section><section class="css-3ef"><div class="css-4gh">{body}</div></section></main>`,
  },
  {
    name: 'a company: name over office, then a date',
    html: `<header><a href="/">{site}</a></header><main><article><p class="eyebrow">Standards</p><h1>{title}</h1><div class="c-hero__who"><img src="/a.jpg" alt=""><div><p>{author}</p><p>Principal Engineer</p></div></div><div class="c-hero__when">November 21, 2031</div><div class="c-text">{body}</div></article></main>`,
    first: 'Principal Engineer',
  },
  {
    name: 'a company: Webflow',
    html: `<div class="page-wrapper"><main class="main-wrapper"><header class="section_blogpost-header"><div class="padding-global"><div class="container-large"><a href="/blog" class="button is-link"><div>All posts</div></a><h1 class="heading-style-h2">{title}</h1><div class="blogpost-header_content-bottom"><div class="blogpost-header_author-wrapper"><div class="text-size-regular text-weight-semibold">{author}</div><div class="blogpost-header_date-wrapper"><div class="text-size-small">November 21, 2031</div><div class="blogpost-header_text-divider">•</div><div class="text-size-small">4 min read</div></div></div></div></div></div></header><section class="section_content"><div class="text-rich-text w-richtext">{body}</div></section></main></div>`,
  },
  {
    name: 'Drupal: Olivero',
    html: `<div id="page-wrapper"><header class="site-header"><div class="site-branding"><a href="/">{site}</a></div></header><main role="main"><div class="region region--content-above"><h1 class="title page-title"><span class="field field--name-title">{title}</span></h1></div><article class="node node--type-article node--view-mode-full"><header><div class="node__meta"><span>By <span class="field field--name-uid"><span typeof="schema:Person" property="schema:name" datatype="">{author}</span></span></span>, <span class="field field--name-created">21 November, 2031</span></div></header><div class="node__content"><div class="text-content clearfix field field--name-body">{body}</div></div></article></main></div>`,
  },
  {
    name: 'Drupal 7: Bartik',
    html: `<div id="page"><div id="header"><div id="site-name"><strong><a href="/">{site}</a></strong></div></div><div id="main"><div id="content" class="column"><h1 class="title" id="page-title">{title}</h1><div class="region region-content"><div id="node-7" class="node node-story node-full clearfix"><div class="meta submitted"><span property="dc:date dc:created" content="{iso}T10:14:07+00:00">Submitted by <span class="username">{author}</span> on Fri, 11/21/2031 - 10:14</span></div><div class="content clearfix"><div class="field field-name-body"><div class="field-items"><div class="field-item even">{body}</div></div></div></div></div></div></div></div></div>`,
  },
  {
    name: 'Joomla',
    html: `<div class="site-grid"><main class="container-component"><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">{title}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">{author}</span></dd><dd class="category-name">Category: <a href="/n">News</a></dd><dd class="published"><time datetime="{iso}T10:14:07+00:00" itemprop="datePublished">Published: 21 November 2031</time></dd><dd class="hits">Hits: 312</dd></dl><div itemprop="articleBody" class="com-content-article__body">{body}</div></div></main></div>`,
  },
  {
    name: 'TYPO3: news',
    html: `<main id="content"><div class="news news-single"><div class="article"><div class="header"><h1>{title}</h1></div><div class="footer"><p><span class="news-list-date">21.11.2031</span> <span class="news-list-author">Von {author}</span></p></div><div class="teaser-text"><p>Eine Woche an der See.</p></div><div class="news-text-wrap">{body}</div><div class="news-backlink-wrap"><a href="/b">Zurück</a></div></div></div></main>`,
    first: 'Eine Woche an der See.',
  },
  {
    name: 'SPIP',
    html: `<div id="page"><div id="contenu"><div class="hfeed"><div class="cartouche"><h1 class="entry-title">{title}</h1><p class="info-publi"><abbr class="published" title="{iso}T10:14:07Z">21 novembre 2031</abbr>, <span class="sep">par </span><span class="auteurs"><span class="vcard author"><a class="url fn spip_in" href="/ada">{author}</a></span></span></p></div><div class="texte entry-content">{body}</div></div></div></div>`,
  },
  {
    name: 'a forum of free software: journals in French',
    html: `<main id="contents"><article class="node hentry diary"><header><h1 class="entry-title"><a href="/journaux" class="topic">Journal</a> <a href="/x" rel="bookmark">{title}</a></h1><div class="meta">Posté par <a href="/users/ada" rel="author">{author}</a> le <time class="updated" datetime="{iso}T10:14:07+01:00">21 novembre 2031 à 10:14</time>. Licence CC By-SA.</div></header><div class="content entry-content">{body}</div><footer><a href="#new">Lire les commentaires</a></footer></article><section id="comments" class="threads"><p>{stranger} le 2 décembre 2031 : Merci !</p></section></main>`,
  },
  {
    name: 'a German publisher',
    html: `<main><article><header class="a-article-header"><p class="a-article-header__lead-kicker">Netzpolitik</p><h1 class="a-article-header__title">{title}</h1><p class="a-article-header__lead">Eine Woche an der See.</p><div class="a-publish-info"><time class="a-publish-info__date" datetime="{iso}T10:14:00+01:00">21.11.2031, 10:14 Uhr</time></div><div class="creator">Von <ul><li><a class="creator__link" href="/autor/ada">{author}</a></li></ul></div></header><div class="article-layout__content article-content">{body}</div></article></main>`,
  },
  {
    name: 'a press release distributed by wire',
    html: `<main><article class="news-release"><header class="release-header"><div class="row"><h1>{title}</h1></div><div class="row"><p class="meta">News provided by</p><a href="/news/h/"><strong>Harbour Networks</strong></a></div><p class="mb-no">Nov 21, 2031, 10:14 ET</p></header><section class="release-body container">{body}</section></article></main>`,
    authors: [],
    first: 'News provided by',
  },
  {
    name: 'a newsroom: kind, title, day',
    html: `<div class="layout"><div class="page-head"><span class="label">Press release</span><h1>{title}</h1><span class="when">21 November 2031</span></div><div class="page-text">{body}</div><div class="page-foot"><h3>About Harbour Networks</h3></div></div>`,
    authors: [],
  },
  {
    name: 'a registry in Portuguese',
    html: `<div id="principal"><div class="noticia"><h1>{title}</h1><p class="data">21 de novembro de 2031</p><p class="autor">Por {author}</p><div class="texto">{body}</div></div></div>`,
  },
  {
    name: 'a society’s blog: the day, then who',
    html: `<main><div class="hero"><span class="hero__category">Internet Technologies</span> <span class="hero__date">21 November 2031</span><h1 class="hero__title">{title}</h1></div><div class="author-block"><div class="author-block__image"></div><div class="author-block__text"><p>By <a href="/author/ada">{author}</a></p><p>Technology Adviser</p></div></div><div class="wysiwyg">{body}</div></main>`,
  },
  {
    name: 'Substack: counters below the byline',
    html: `<article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">{title}</h1><div class="byline-wrapper"><a href="https://substack.com/@x">{author}</a><div class="meta-date">Nov 21, 2031</div></div><div class="post-ufi"><a>14</a> <a>3</a> <a>2</a> <a>Share</a></div></div><div class="available-content"><div class="body markup">{body}</div></div></article>`,
  },
]
