/** Static site generators: how their best-known themes show a post. */
import type { Engine } from './engine.ts'

export const generators: readonly Engine[] = [
  {
    name: 'Hugo: Ananke',
    html: `<header><nav><a href="/">{site}</a></nav></header><main class="pb7" role="main"><article class="flex-l flex-wrap justify-between mw8 center ph3"><header class="mt4 w-100">
      <aside class="instapaper_ignoref b helvetica tracked">POSTS</aside><h1 class="f1 athelas mt3 mb1">{title}</h1><p class="tracked">By <strong>{author}</strong></p><time class="f6 mv4 dib tracked" datetime="{iso}T00:00:00Z">November 21, 2031</time></header>
      <div class="nested-copy-line-height lh-copy serif f4 nested-links mid-gray pr4-l w-two-thirds-l">{body}<ul class="pa0"><li class="list di"><a href="/tags/t">t</a></li></ul></div>
      <aside class="w-30-l mt6-l"><div class="bg-light-gray pa3"><p class="f5 b mb3">Related</p><ul><li><a href="/r">Another one</a></li></ul></div></aside></article></main>`,
  },
  {
    name: 'Hugo: PaperMod',
    html: `<header class="header"><nav class="nav"><div class="logo"><a href="/">{site}</a></div></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a> » <a href="/posts/">Posts</a></div>
      <h1 class="post-title entry-hint-parent">{title}</h1><div class="post-meta"><span title="{iso} 10:14:07 +0000 UTC">November 21, 2031</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;{author}</div></header><div class="post-content">{body}</div>
      <footer class="post-footer"><ul class="post-tags"><li><a href="/t">ietf</a></li></ul></footer></article></main>`,
  },
  {
    name: 'Hugo: Stack',
    html: `<div class="container"><aside class="sidebar left-sidebar"><header><h1 class="site-name"><a href="/">{site}</a></h1><h2 class="site-description">Notes</h2></header></aside><main class="main full-width"><article class="has-image main-article">
      <header class="article-header"><div class="article-details"><header class="article-category"><a href="/c">News</a></header><div class="article-title-wrapper"><h2 class="article-title"><a href="/p/x/">{title}</a></h2></div>
      <footer class="article-time"><div><time class="article-time--published">Nov 21, 2031</time></div><div><time class="article-time--reading">4 minute read</time></div></footer></div></header>
      <section class="article-content">{body}</section><footer class="article-footer"><section class="article-copyright"><span>Licensed under CC BY 4.0</span></section></footer></article>
      <aside class="related-content--wrapper"><h2 class="section-title">Related content</h2></aside></main></div>`,
    authors: [],
  },
  {
    name: 'Hugo: Blowfish',
    html: `<div class="relative flex flex-col grow"><main id="main-content" class="grow"><article><header id="single_header" class="mt-5 max-w-prose"><h1 class="mt-0 text-4xl font-extrabold">{title}</h1>
      <div class="mt-1 mb-6 text-base text-neutral-500 print:hidden"><div class="flex flex-row flex-wrap items-center"><time datetime="{iso}T00:00:00Z">21 November 2031</time><span class="px-2 text-primary-500">·</span><span title="Reading time">4 mins</span></div></div>
      <div class="flex author"><img class="!mt-0 !mb-0 h-24 w-24 rounded-full" alt="{author}" src="/a.jpg"/><div class="place-self-center"><div class="text-[0.6rem] uppercase leading-3 text-neutral-500">Author</div><div class="font-semibold leading-6">{author}</div></div></div></header>
      <section class="flex flex-col max-w-full mt-0 prose"><div class="min-w-0 min-h-0 max-w-fit"><div class="article-content max-w-prose mb-20">{body}</div></div></section></article></main></div>`,
  },
  {
    name: 'Hugo: Docsy',
    html: `<div class="container-fluid td-outer"><div class="td-main"><div class="row flex-xl-nowrap"><main class="col-12 col-md-9 ps-md-5 pe-md-4" role="main"><nav aria-label="breadcrumb" class="td-breadcrumbs"><ol class="breadcrumb"><li>Blog</li></ol></nav>
      <article class="td-content"><h1>{title}</h1><div class="lead">What happened in the harbour</div><div class="td-byline mb-4">By <b>{author}</b> | <time datetime="{iso}" class="text-body-secondary">Friday, November 21, 2031</time></div><header class="article-meta"></header>{body}</article></main></div></div></div>`,
    first: 'What happened in the harbour',
  },
  {
    name: 'Jekyll: minimal-mistakes',
    html: `<div class="initial-content"><div id="main" role="main"><div class="sidebar sticky"><div itemscope itemtype="https://schema.org/Person" class="h-card"><div class="author__content"><h3 class="author__name p-name" itemprop="name"><a class="u-url" rel="me" href="/" itemprop="url">{author}</a></h3><div class="author__bio p-note" itemprop="description"><p>Keeper of lamps</p></div></div></div></div>
      <article class="page h-entry" itemscope itemtype="https://schema.org/CreativeWork"><meta itemprop="headline" content="{title}"><meta itemprop="datePublished" content="{iso}T00:00:00+00:00"><div class="page__inner-wrap"><header><h1 id="page-title" class="page__title p-name" itemprop="headline"><a href="/x" itemprop="url">{title}</a></h1><p class="page__meta"><span class="page__meta-readtime"><i></i> 4 minute read</span></p></header>
      <section class="page__content e-content" itemprop="text">{body}</section><footer class="page__meta"><p class="page__date"><strong>Updated:</strong> <time class="dt-published" datetime="{iso}">November 21, 2031</time></p></footer></div></article></div></div>`,
  },
  {
    name: 'Jekyll: Beautiful Jekyll',
    html: `<nav class="navbar"><a class="navbar-brand" href="/">{site}</a></nav><header class="header-section"><div class="intro-header no-img"><div class="container-md"><div class="row"><div class="post-heading"><h1>{title}</h1><h2 class="post-subheading">A week by the sea</h2><span class="post-meta">Posted on November 21, 2031</span></div></div></div></div></header>
      <main class="container-md"><div class="row"><div><article role="main" class="blog-post">{body}</article><div class="blog-tags"><span>Tags:</span><a href="/t">ietf</a></div><ul class="pagination blog-pager"><li class="page-item previous"><a class="page-link" href="/p">← Previous Post</a></li></ul></div></div></main>`,
    authors: [],
  },
  {
    name: 'Jekyll: Hyde and Lanyon',
    html: `<div class="sidebar"><div class="container sidebar-sticky"><h1><a href="/">{site}</a></h1></div></div><div class="content container"><div class="post"><h1 class="post-title">{title}</h1><span class="post-date">21 Nov 2031</span>{body}</div><div class="related"><h2>Related Posts</h2><ul class="related-posts"><li><h3><a href="/o">Other post <small>03 Dec 2031</small></a></h3></li></ul></div></div>`,
    authors: [],
  },
  {
    name: 'Jekyll: just the title and a date in prose',
    html: `<section class="page-header"><h1 class="project-name">{site}</h1><h2 class="project-tagline">Notes of a lamp keeper</h2></section><section class="main-content"><h1>{title}</h1><p>21 Nov 2031 - {author}</p>{body}</section>`,
    title: '{title} | {site}',
  },
  {
    name: 'Eleventy: base blog',
    html: `<header><a href="/" class="home-link">{site}</a></header><main id="skip"><heading-anchors><h1>{title}</h1><ul class="post-metadata"><li><time datetime="{iso}">21 November 2031</time></li><li><a href="/tags/x/" class="post-tag">another tag</a></li></ul>{body}<ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br><a href="/p">First</a></li></ul></heading-anchors></main>`,
    authors: [],
  },
  {
    name: 'Gatsby: starter blog',
    html: `<div id="___gatsby"><div class="global-wrapper" data-is-root-path="false"><header class="global-header"><a class="header-link-home" href="/">{site}</a></header><main><article class="blog-post" itemscope="" itemtype="http://schema.org/Article"><header><h1 itemprop="headline">{title}</h1><p>November 21, 2031</p></header><section itemprop="articleBody">{body}</section><hr/><footer><div class="bio"><p>Written by <strong>{author}</strong> who lives and works by the sea. <a href="/f">You should follow them</a></p></div></footer></article></main></div></div>`,
  },
  {
    name: 'Next.js and Tailwind',
    html: `<div id="__next"><section class="mx-auto max-w-3xl"><main class="mb-auto"><article><div class="xl:divide-y"><header class="pt-6 xl:pb-6"><div class="space-y-1 text-center"><dl class="space-y-10"><div><dt class="sr-only">Published on</dt><dd class="text-base font-medium leading-6"><time dateTime="{iso}T00:00:00.000Z">Friday, November 21, 2031</time></dd></div></dl><div><h1 class="text-3xl font-extrabold">{title}</h1></div></div></header>
      <div class="grid-rows"><dl class="pb-10 pt-6"><dt class="sr-only">Authors</dt><dd><ul class="flex flex-wrap"><li class="flex items-center space-x-2"><img src="/a.png" alt="avatar"/><dl class="whitespace-nowrap text-sm font-medium"><dt class="sr-only">Name</dt><dd class="text-gray-900">{author}</dd><dt class="sr-only">Twitter</dt><dd><a href="https://twitter.com/a">@adabirk</a></dd></dl></li></ul></dd></dl>
      <div class="prose max-w-none pb-8 pt-10">{body}</div></div></div></article></main></section></div>`,
  },
  {
    name: 'MkDocs Material: blog',
    html: `<div class="md-container"><main class="md-main"><div class="md-main__inner md-grid"><div class="md-sidebar md-sidebar--primary"><div class="md-sidebar__inner md-post"><nav class="md-nav md-nav--primary"><div class="md-post__back"><div class="md-nav__title"><a href="/blog/">Back to index</a></div></div><div class="md-post__authors md-typeset"><div class="md-profile md-post__profile"><span class="md-author md-author--long"><img src="/a.png" alt="{author}"></span><span class="md-profile__description"><strong>{author}</strong><br>Lamp keeper</span></div></div>
      <ul class="md-post__meta md-nav__list"><li class="md-nav__item"><div class="md-nav__link"><time datetime="{iso} 00:00:00+00:00" class="md-ellipsis">November 21, 2031</time></div></li><li class="md-nav__item"><div class="md-nav__link"><span class="md-ellipsis">4 min read</span></div></li></ul></nav></div></div>
      <div class="md-content md-content--post" data-md-component="content"><article class="md-content__inner md-typeset"><h1 id="t">{title}</h1>{body}</article></div></div></main></div>`,
  },
  {
    name: 'Pelican',
    html: `<section id="content" class="body"><article><header><h1 class="entry-title"><a href="/x.html" rel="bookmark" title="Permalink to {title}">{title}</a></h1></header><div class="entry-content"><footer class="post-info"><abbr class="published" title="{iso}T10:14:00+00:00">Published: Fri 21 November 2031</abbr><br/><address class="vcard author">By <a class="url fn" href="/author/ada.html">{author}</a></address><p>In <a href="/category/misc.html">misc</a>.</p></footer>{body}</div></article></section><section id="extras" class="body"><div class="blogroll"><h2>links</h2></div></section>`,
  },
  {
    name: 'pandoc',
    html: `<header id="title-block-header"><h1 class="title">{title}</h1><p class="subtitle">A week by the sea</p><p class="author">{author}</p><p class="date">21 November 2031</p></header>{body}`,
    first: 'A week by the sea',
  },
  {
    name: 'Asciidoctor',
    html: `<div id="header"><h1>{title}</h1><div class="details"><span id="author" class="author">{author}</span><br><span id="email" class="email"><a href="mailto:ada@harbour.example">ada@harbour.example</a></span><br><span id="revnumber">version 1.0,</span> <span id="revdate">{iso}</span></div></div><div id="content"><div class="sect1">{body}</div></div><div id="footer"><div id="footer-text">Version 1.0<br>Last updated 2031-12-05 10:14:07 UTC</div></div>`,
  },
  {
    name: 'Org mode',
    html: `<div id="content" class="content"><h1 class="title">{title}</h1>{body}</div><div id="postamble" class="status"><p class="date">Date: {iso}</p><p class="author">Author: {author}</p><p class="date">Created: 2031-12-05 Fri 10:14</p><p class="validation"><a href="https://validator.w3.org/check?uri=referer">Validate</a></p></div>`,
  },
  {
    name: 'Quarto',
    html: `<div id="quarto-content" class="quarto-container page-columns"><main class="content" id="quarto-document-content"><header id="title-block-header" class="quarto-title-block default"><div class="quarto-title"><h1 class="title">{title}</h1></div><div class="quarto-title-meta"><div><div class="quarto-title-meta-heading">Author</div><div class="quarto-title-meta-contents"><p>{author}</p></div></div><div><div class="quarto-title-meta-heading">Published</div><div class="quarto-title-meta-contents"><p class="date">November 21, 2031</p></div></div></div></header>{body}</main></div>`,
  },
]
