/** Forums, forges and wikis. */
import type { Engine } from './engine.ts'

export const forums: readonly Engine[] = [
  {
    name: 'GitHub: an issue',
    html: `<main><div id="repository-container-header"><a href="/lamps/wg">wg</a></div><div data-testid="issue-viewer-container"><div data-testid="issue-header"><h1 data-component="PH_Title"><bdi data-testid="issue-title" class="markdown-title">{title}</bdi><span>#12</span></h1><span data-testid="header-state">Open</span></div><div data-testid="issue-viewer-issue-container"><div data-testid="issue-body"><div data-testid="issue-body-header"><a data-testid="issue-body-header-author" href="https://github.com/ada">ada</a><span>opened</span><a href="#"><relative-time datetime="{iso}T10:14:07.000Z">on Nov 21, 2031</relative-time></a></div><div data-testid="issue-body-viewer"><div data-testid="markdown-body" class="markdown-body">{body}</div></div></div></div><div data-testid="issue-timeline-container"><div class="comment"><a href="/bo">bo</a> commented <relative-time datetime="2031-12-02T00:00:00Z">on Dec 2</relative-time><div class="markdown-body"><p>Nice work by everybody in this room, I think.</p></div></div></div></div></main>`,
    title: '{title} · Issue #12 · lamps/wg',
    url: 'https://github.com/lamps/wg/issues/12',
    authors: ['ada'],
  },
  {
    name: 'GitHub: a discussion',
    html: `<main><div class="gh-header js-details-container"><h1 class="gh-header-title"><span class="js-issue-title markdown-title">{title}</span> <span class="f1-light color-fg-muted">#12</span></h1><div class="d-flex"><a class="author" href="/ada">ada</a> started this conversation in <a href="/lamps/wg/discussions/categories/general">General</a></div></div><div class="js-discussion"><div class="timeline-comment discussion-comment"><div class="timeline-comment-header"><a class="author Link--primary text-bold" href="/ada">ada</a> <a href="#d" class="Link--secondary"><relative-time datetime="{iso}T10:14:07Z">Nov 21, 2031</relative-time></a></div><table><tbody><tr><td class="d-block comment-body markdown-body js-comment-body">{body}</td></tr></tbody></table></div><h2>Replies: 1 comment</h2><div class="timeline-comment"><a class="author" href="/bo">bo</a> <relative-time datetime="2031-12-02T00:00:00Z">Dec 2, 2031</relative-time><div class="comment-body markdown-body"><p>Nice work by everybody in this room.</p></div></div></div></main>`,
    title: '{title} · lamps/wg · Discussion #12',
    url: 'https://github.com/lamps/wg/discussions/12',
    authors: ['ada'],
  },
  {
    name: 'GitLab: a wiki page',
    html: `<div class="layout-page"><aside class="super-sidebar">Project</aside><main class="content" id="content-body"><div class="js-wiki-page-content"><div class="wiki-page-header"><h1 class="wiki-page-title">{title}</h1><div class="wiki-last-version">Last edited by <a class="author_link" href="/bo"><span class="author">{stranger}</span></a> <time class="js-timeago" datetime="2031-12-05T10:14:07Z">Dec 05, 2031</time></div></div><div class="js-wiki-content md">{body}</div></div></main></div>`,
    title: '{title} · Wiki · lamps / wg · GitLab',
    url: 'https://gitlab.example/lamps/wg/-/wikis/x',
    authors: [],
    published: null,
  },
  {
    name: 'groups.io',
    html: `<div class="main-content"><h3 style="margin-top:0">{title}</h3><div class="expanded-message panel"><div class="panel-heading"><div class="user-name"><u>{author}</u></div><div><a href="/g/lamps/message/12"><span title="Fri, 21 Nov 2031 10:14">11/21/31</span></a> &nbsp; #12</div></div><div class="panel-body"><div class="user-content">{body}</div></div></div></div>`,
    title: '{title}',
    url: 'https://lists.example.io/g/lamps/message/12',
  },
  {
    name: 'a wiki of PmWiki’s kind',
    html: `<div id="wikihead"><a href="/">{site}</a></div><div id="wikibody"><div id="wikicmds"><ul><li><a href="?action=edit">Edit</a></li></ul></div><h1 class="wikititle">{title}</h1><div id="wikitext">{body}</div></div><div id="wikifoot"><div class="lastmod">Page last modified on December 05, 2031, at 10:14 AM</div></div>`,
    authors: [],
    published: null,
  },
  {
    name: 'Foswiki and TWiki',
    html: `<div id="patternScreen"><div id="patternMain"><div class="patternTop"><span class="patternHomePath">You are here: <a href="/">Main</a>&gt;<a href="/w">Lamps Web</a>&gt;<span>LampsMeeting</span></span> <span class="patternRevInfo">(05 Dec 2031, <a href="/b">BoCrane</a>)</span></div><div class="patternContent"><div class="patternTopic"><h1>{title}</h1>{body}</div></div><div class="patternActions">Edit | Attach | Print version</div><div class="patternInfo"><div class="patternRevInfo">Topic revision: r3 - 05 Dec 2031, BoCrane</div></div></div></div>`,
    authors: [],
    published: null,
  },
  {
    name: 'XWiki',
    html: `<div id="contentcontainer"><div id="mainContentArea"><ol class="breadcrumb"><li><a href="/">Home</a></li></ol><div id="document-title"><h1>{title}</h1></div><div class="xdocLastModification">Last modified by <span class="xwikiuser">{stranger}</span> on 2031/12/05 10:14</div><div id="xwikicontent">{body}</div><div class="xdocCreation">Created by <span class="xwikiuser">{author}</span> on {iso} 10:14</div></div></div>`,
  },
  {
    name: 'Discourse with scripts: the topic as it is shown',
    html: `<section id="main" class="ember-application"><div id="main-outlet-wrapper"><div id="main-outlet"><div id="topic-title"><div class="title-wrapper"><h1 data-topic-id="12"><a href="/t/x/12" class="fancy-title"><span>{title}</span></a></h1><div class="topic-category"><span class="badge-category__name">Lamps</span></div></div></div><div class="container posts"><div class="row"><section class="topic-area"><div class="posts-wrapper"><div class="post-stream"><div class="topic-post clearfix topic-owner regular"><article id="post_1" data-user-id="2" class="boxed onscreen-post" role="region"><div class="row"><div class="topic-avatar"></div><div class="topic-body clearfix"><div class="topic-meta-data" role="heading"><div class="names trigger-user-card"><span class="first full-name"><a href="/u/ada">{author}</a></span><span class="second username"><a href="/u/ada">ada</a></span></div><div class="post-infos"><div class="post-info post-date"><a href="/t/x/12/1" class="widget-link post-date"><span title="Nov 21, 2031 10:14 am" data-time="1953021247000" class="relative-date">Nov 21</span></a></div></div></div><div class="regular contents"><div class="cooked">{body}</div></div></div></div></article></div><div class="topic-post clearfix regular"><article id="post_2" class="boxed onscreen-post"><div class="topic-body"><div class="names"><span class="first username"><a href="/u/bo">{stranger}</a></span></div><div class="post-date"><span title="Dec 2, 2031 8:00 am">Dec 2</span></div><div class="cooked"><p>That is good to hear, thank you for the words.</p></div></div></article></div></div></div></section></div></div></div></div></section>`,
    title: '{title} - Lamps - {site}',
    url: 'https://talk.lamps.example/t/x/12',
  },
  {
    name: 'phpBB',
    html: `<div id="wrap"><div id="page-header"><div class="headerbar"><div id="site-description"><h1>{site}</h1></div></div></div><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=12">{title}</a></h2><div id="p12" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a href="/m" class="username">{author}</a></dt><dd>Posts: 12</dd></dl><div class="postbody"><h3 class="first"><a href="#p12">{title}</a></h3><p class="author"><a class="unread" href="./p"><span>Post</span></a><span class="responsive-hide">by <strong><a href="/m" class="username">{author}</a></strong> » </span><time datetime="{iso}T10:14:07+00:00">Fri Nov 21, 2031 10:14 am</time></p><div class="content">{body}</div></div></div></div></div></div>`,
    title: '{title} - {site}',
  },
  {
    name: 'Read the Docs',
    html: `<div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="index.html" class="icon icon-home">{site}</a></nav><section class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs"><li><a href="index.html">Docs</a></li></ul></div><div role="main" class="document" itemscope itemtype="http://schema.org/Article"><div itemprop="articleBody"><section id="t"><h1>{title}<a class="headerlink" href="#t" title="Link to this heading"></a></h1>{body}</section></div></div><footer><div class="rst-footer-buttons"><a href="o.html">Next</a></div><div role="contentinfo"><p>© Copyright 2031, {site}.</p></div>Built with Sphinx</footer></div></div></section></div>`,
    title: '{title} — {site} 1.0 documentation',
    authors: [],
    published: null,
  },
  {
    name: 'NodeBB: what was done with a topic, and counters, above its posts',
    html: `<div id="content"><ol class="breadcrumb"><li><a>Home</a></li></ol><h1 component="post/header">{title}</h1><div class="topic-info"><span>Scheduled Pinned Locked Moved</span> <span>Uncategorized</span> <span>lamps</span></div><div class="stats">9 Posts 1 Posters 120 Views</div><ul component="topic" class="posts"><li component="post"><a class="username" href="/user/ada">{author}</a> <span class="timeago" title="{iso}T10:14:07Z">21 Nov 2031</span><div class="content" component="post/content">{body}</div></li></ul><a>Log in to reply</a></div>`,
  },
]
