/** Where people write together: wikis, notes, forges, forums, lists. */
import type { Engine } from './engine.ts'

export const together: readonly Engine[] = [
  {
    name: 'Discourse, as crawlers and script-less browsers get it',
    html: `<header><a href="/">{site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/x/7">{title}</a></h1><div class="topic-category"><span class="category-name">News</span></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="{title}"><link itemprop="url" href="/t/x/7"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel="nofollow" href="/u/ada"><span itemprop="name">{author}</span></a></span><link itemprop="mainEntityOfPage" href="/t/x/7"><span class="crawler-post-infos"><time datetime="{iso}T10:14:07Z" class="post-time">November 21, 2031, 10:14am</time><meta itemprop="dateModified" content="2031-12-05T10:14:07Z"><span itemprop="position">1</span></span></div><div class="post" itemprop="text">{body}</div></div>
      <div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{stranger}</span></span><time itemprop="datePublished" datetime="2031-12-02T09:12:00Z">December 2, 2031</time></div><div class="post" itemprop="text"><p>Nice read, thank you.</p></div></div></div></div>`,
  },
  {
    name: 'Confluence',
    html: `<div id="page"><div id="main"><div id="main-header"><h1 id="title-text" class="with-breadcrumbs"><a href="/x">{title}</a></h1><div class="page-metadata"><ul class="banner"><li class="page-metadata-modification-info">Created by <span class="author"><a href="/~ada" class="url fn confluence-userlink">{author}</a></span> on <a class="last-modified" href="/d">Nov 21, 2031</a></li></ul></div></div><div id="main-content" class="wiki-content">{body}</div></div></div>`,
    title: '{title} - {site} - Confluence',
  },
  {
    name: 'MediaWiki',
    html: `<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">{title}</span></h1><div id="bodyContent"><div id="siteSub">From {site}</div><div id="mw-content-text"><div class="mw-parser-output">{body}</div></div><div class="printfooter">Retrieved from "https://wiki.example/x"</div></div></div><div id="footer"><ul id="footer-info"><li id="footer-info-lastmod"> This page was last edited on 21 November 2031, at 10:14.</li></ul></div>`,
    authors: [],
    published: null,
  },
  {
    name: 'DokuWiki',
    html: `<div class="dokuwiki" id="dokuwiki__site"><div id="dokuwiki__header"><h1><a href="/">{site}</a></h1></div><div id="dokuwiki__content"><div class="pageId"><span>notes:x</span></div><div class="page group"><h1 class="sectionedit1" id="t">{title}</h1><div class="level1">{body}</div></div><div class="docInfo"><bdi>notes/x.txt</bdi> · Last modified: 2031/11/21 10:14 by <bdi>ada</bdi></div></div></div>`,
    title: 'notes:x [{site}]',
    authors: [],
    published: null,
  },
  {
    name: 'Trac',
    html: `<div id="banner"><div id="header"><a id="logo" href="/">{site}</a></div></div><div id="main"><div id="content" class="wiki"><div class="wikipage searchable"><div id="wikipage" class="trac-content"><h1 id="T">{title}</h1>{body}</div><div class="trac-modifiedby"><span><a href="?action=diff">Last modified</a> <a class="timeline" href="/timeline" title="See timeline at Nov 21, 2031, 10:14:07 AM">3 years ago</a></span> <span class="trac-print">Last modified on Nov 21, 2031, 10:14:07 AM</span></div></div></div></div>`,
    title: 'x – {site}',
    authors: [],
  },
  {
    name: 'Google Docs, published',
    html: `<div id="banners"><div class="title-bar"><span id="title">{title}</span></div><div>Published using Google Docs</div><a href="/r">Report abuse</a><a href="/l">Learn more</a></div><div id="contents"><div class="c9 doc-content"><p class="c4 title" id="h.1"><span class="c5">{title}</span></p><p class="c2"><span class="c1">By {author}, 21 November 2031</span></p>{body}</div></div><div id="footer"><span>Updated automatically every 5 minutes</span></div>`,
    title: '{title}',
  },
  {
    name: 'Notion, exported',
    html: `<article id="1" class="page sans"><header><h1 class="page-title">{title}</h1><p class="page-description"></p><table class="properties"><tbody><tr class="property-row property-row-person"><th>Author</th><td><span class="user">{author}</span></td></tr><tr class="property-row property-row-date"><th>Date</th><td><time>@November 21, 2031</time></td></tr></tbody></table></header><div class="page-body">{body}</div></article>`,
    title: '{title}',
  },
  {
    name: 'HackMD',
    html: `<div class="ui-infobar container-fluid"><small><span><span class="ui-lastchangeuser"></span>&nbsp;<span class="ui-status-lastchange">Last changed by</span> <span class="ui-lastchange">2 years ago</span></span></small></div><div id="doc" class="markdown-body container-fluid comment-enabled"><h1 id="T" data-id="T"><a class="anchor hidden-xs" href="#T"><span class="octicon octicon-link"></span></a>{title}</h1>{body}</div><div class="ui-toc dropup unselectable"><a>Table of Contents</a></div>`,
    title: '{title} - HackMD',
    authors: [],
    published: null,
  },
  {
    name: 'GitHub: a page of a wiki',
    html: `<div id="wiki-wrapper" class="page"><div class="gh-header"><h1 class="gh-header-title mb-0 mr-0 flex-auto wb-break-word">{title}</h1><div class="gh-header-meta">{author} edited this page <relative-time datetime="{iso}T10:14:07Z" class="no-wrap">Nov 21, 2031</relative-time> · <a href="/h">4 revisions</a></div></div><div id="wiki-content"><div class="gollum-markdown-content"><div id="wiki-body" class="gollum-markdown-content"><div class="markdown-body">{body}</div></div></div><div class="Layout-sidebar"><div class="wiki-rightbar"><nav><h3>Pages 9</h3></nav></div></div></div></div>`,
    title: '{title} · harbour/lamps Wiki · GitHub',
    authors: [],
    published: null,
    url: 'https://github.com/harbour/lamps/wiki/x',
  },
  {
    name: 'GitHub: a gist',
    html: `<main id="gist-pjax-container"><div class="gisthead"><h2><a data-hovercard-type="user" href="/ada">ada</a>/<strong><a href="/ada/1">x.md</a></strong></h2><div>Created <relative-time datetime="{iso}T10:14:07Z">November 21, 2031 10:14</relative-time></div></div><div class="repository-content gist-content"><div class="file"><div class="file-header"><a href="#file-x"><strong>x.md</strong></a></div><div id="file-x-readme" class="Box-body readme blob"><article class="markdown-body entry-content" itemprop="text"><div class="markdown-heading"><h1 class="heading-element">{title}</h1><a class="anchor" href="#t"></a></div>{body}</article></div></div></div></main>`,
    title: 'x.md · GitHub',
    url: 'https://gist.github.com/ada/1',
    authors: [],
  },
  {
    name: 'pipermail',
    html: `<h1>[lamps] {title}</h1><b>{author}</b> <a href="mailto:lamps%40harbour.example?Subject=Re" title="x">ada at harbour.example </a><br><i>Fri Nov 21 10:14:07 UTC 2031</i><p></p><ul><li>Previous message: <a href="1.html">[lamps] Other</a></li><li><b>Messages sorted by:</b> <a href="date.html">[ date ]</a></li></ul><hr><!--beginarticle--><pre>{text}</pre><!--endarticle--><hr><p></p><ul><li>Previous message: <a href="1.html">[lamps] Other</a></li></ul>`,
    title: '[lamps] {title}',
    url: 'https://lists.harbour.example/pipermail/lamps/2031-November/1.html',
  },
  {
    name: 'a list archive of the W3C’s kind',
    html: `<header class="head"><h1>{title}</h1><nav><ul class="links"><li><a href="#l">This message</a></li></ul></nav></header><main class="mail"><ul class="headers"><li><span class="from"><dfn>From</dfn>: {author} &lt;<a href="mailto:ada@harbour.example">ada@harbour.example</a>&gt;</span></li><li><span class="date"><dfn>Date</dfn>: Fri, 21 Nov 2031 10:14:07 +0000</span></li><li><span class="to"><dfn>To</dfn>: lamps@harbour.example</span></li></ul><pre id="body">{text}</pre><p class="received">Received on Friday, 21 November 2031 10:14:12 UTC</p></main>`,
    title: '{title} from {author} on 2031-11-21 (lamps@harbour.example from November 2031)',
    url: 'https://lists.harbour.example/Archives/Public/lamps/2031Nov/0001.html',
  },
  {
    name: 'hypermail, with its headers in an address',
    html: `<div class="head"><h1>{title}</h1><map title="Navigation"><ul class="links"><li>This message: [ <a href="#s">Message body</a> ]</li></ul></map></div><div class="mail"><address class="headers"><span id="from"><dfn>From</dfn>: {author} &lt;<a href="mailto:ada@harbour.example">ada@harbour.example</a>&gt;</span><br><span id="date"><dfn>Date</dfn>: Fri, 21 Nov 2031 10:14:07 +0000</span></address><pre class="body">{text}</pre><p><span id="received"><dfn>Received on</dfn> Fri, 21 Nov 2031 10:14:12 +0000</span></p></div>`,
    title: '{title}',
    url: 'https://lists.harbour.example/archives/2031/11/0001.html',
  },
  {
    name: 'a list archive with its headers in one paragraph',
    html: `<h1>{title}</h1><p><b>From:</b> {author} &lt;ada@harbour.example&gt;<br><b>Date:</b> Fri, 21 Nov 2031 10:14:07 +0000<br><b>Subject:</b> {title}</p><hr><pre>{text}</pre>`,
    title: '{title}',
    url: 'https://lists.harbour.example/lamps/msg00001.html',
  },
  {
    name: 'public-inbox',
    html: `<form action="../"><pre><b>{site}</b> <input name="q" type="text"/><a href="../_/text/help/">help</a></pre></form><pre id="b">From: {author} &lt;ada@harbour.example&gt;\nTo: lamps@harbour.example\nSubject: <a href="#r" id="t">{title}</a>\nDate: Fri, 21 Nov 2031 10:14:07 +0000\t<a href="#R">[thread overview]</a>\nMessage-ID: &lt;1@harbour.example&gt; (<a href="raw">raw</a>)\n\n{text}</pre><hr/><pre>                 <a href="#t">reply</a>	other threads:[<a href="T">~2031-12-02 09:12 UTC|newest</a>]</pre><hr/><pre id="R"><b>Reply instructions:</b>\n\n* Save the file, import it, and answer from there.\n</pre> An answer needs a <b>Subject:</b> line at its top.<hr/><pre>How to mirror this inbox</pre>`,
    title: '{title} - {author}',
    url: 'https://inbox.example/lamps/1@harbour.example/',
  },
  {
    name: 'MARC',
    html: `<pre><b><font size="+1">[<a href="?l=lamps&w=2">prev in list</a>] [<a href="?l=lamps&w=3">next in list</a>]</font></b>\n\n<font size="+1">List:       <a href="?l=lamps">lamps</a>\nSubject:    <a href="?t=1">{title}</a>\nFrom:       <a href="?a=1">{author} &lt;ada () harbour ! example&gt;</a>\nDate:       <a href="?l=lamps&r=1&w=2">2031-11-21 10:14:07</a>\nMessage-ID: <a href="?i=1">1 () harbour ! example</a></font>\n[Download RAW <a href="?q=mbox">message</a> or <a href="?q=raw">body</a>]\n\n{text}\n\n</pre>`,
    title: "'{title}' - MARC",
    url: 'https://marc.example/?l=lamps&m=1&w=2',
  },
  {
    name: 'Google Groups',
    html: `<div role="main"><h1 class="KPwZRb gKR4Fb"><html-blob>{title}</html-blob></h1><div class="tVzpD">12 views</div><section class="BkrUxb" data-author="{author}"><div class="ptk1Yd"><h3 class="s1f8Zd">{author}</h3><div><span class="unread zX2W9c">Nov 21, 2031, 10:14:07 AM</span></div></div><div class="ptW7te" role="region" aria-label="Message Body">{body}</div></section></div>`,
    title: '{title}',
    url: 'https://groups.google.com/g/lamps/c/1',
  },
]
