/** Less known themes and forums, each with a habit of its own. */
import type { Engine } from './engine.ts'

export const themes: readonly Engine[] = [
  {
    name: 'a Nuxt blog: day and time of reading in a row',
    html: `<div class="layout"><div class="post-header"><h1 class="post-title"> {title} </h1><div class="post-meta"><time datetime="{iso}T00:00:00.000Z">21 Nov 2031</time><span class="post-meta-separator">·</span><span>4 min</span></div><ul class="post-tags"><li class="post-tag">ietf</li><li class="post-tag">+2</li></ul></div><div class="post-cover"><img src="/c.jpg" alt="" loading="eager"></div><div class="post-content">{body}</div></div>`,
    authors: [],
  },
  {
    name: 'Habari: the day above the title',
    html: `<div id="content"><article id="post-7" class="published"><header><time datetime="{iso}T10:14:07+00:00" pubdate="pubdate">November 21, 2031</time><h1 class="post-title"><a href="/x" title="{title}">{title}</a></h1><span class="entry-tags"><a href="/tag/ietf">ietf</a></span><br></header><div class="post-content">{body}</div></article></div>`,
    authors: [],
  },
  {
    name: 'a static page with a cover: day · tags',
    html: `<div id="root"><article class="post-article"><img class="post-cover" src="/c.jpg" alt="{title}"><h1 class="post-title">{title}</h1><div class="post-meta">2031-11-21 · <span class="chip">ietf</span></div><div class="post-content">{body}</div><p><a class="back-btn" href="blog.html">← Back to the blog</a></p></article></div>`,
    authors: [],
  },
  {
    name: 'a forum: who and when above the title',
    html: `<div class="main-card"><div class="post-header"><div class="post-user"><span class="el-avatar"><img src="/a.png"></span><div class="user-info"><span class="user-name">{author}</span><span class="post-time">2031-11-21 10:14</span></div></div><span class="el-tag">News</span></div><h1 class="post-title">{title}</h1><div class="post-content">{body}</div><div class="post-actions"><button>12</button></div></div>`,
  },
  {
    name: 'a summary below the title, then days, reading time, category',
    html: `<div class="post-page"><div class="post-container glass-card"><div class="post-top-actions"><button>返回</button></div><h1 class="post-title">{title}</h1><p class="post-summary">A week by the sea</p><div class="post-meta"><span class="meta-item">2031-11-21</span><span class="meta-item">2031-12-05</span><span class="meta-item">约 4 分钟</span><span class="meta-item">News</span></div><div class="post-content">{body}</div></div></div>`,
    authors: [],
  },
  {
    name: 'Themify: the day above, the author below',
    html: `<div id="layout"><div id="content"><div id="post-7" class="post clearfix"><div class="post-icon"></div><p class="post-date entry-date updated">November 21, 2031</p><h1 class="post-title entry-title"><a href="/x">{title}</a></h1><p class="post-meta entry-meta"><span class="post-author"><a href="/author/ada/" rel="author">{author}</a></span> <span class="post-category"><a href="/c">News</a></span> <span class="post-comment"><a href="#c">0 Comments</a></span></p><div class="entry-content">{body}</div></div></div></div>`,
  },
  {
    name: 'Imbalance: in Chinese, apart by slashes',
    html: `<div class="post" id="post-7"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="author">作者：<a class="url" href="/author/ada">{author}</a></span> <span class="main_separator">/</span> 发表于 <a href="/x"><span class="entry-date">2031年11月21日</span></a> <span class="main_separator">/</span> <a href="/c" rel="category tag">新闻</a> <span class="main_separator">/</span> <a href="#comments">0条评论</a></div>{body}<div class="entry-utility"><a href="/t" rel="tag">ietf</a></div></div>`,
  },
  {
    name: 'Manuscript: all of it at the foot',
    html: `<main><article id="post-7" class="post hentry"><header class="entry-header"><h1 class="entry-title"><a href="/x" rel="bookmark">{title}</a></h1></header><div class="entry-content">{body}</div><footer class="entry-footer"><span class="entry-author">Written by <a href="/author/ada/">{author}</a></span><span class="entry-meta"><a href="/x"><time class="entry-date published" datetime="{iso}T10:14:07+00:00">November 21, 2031</time></a></span><span class="entry-tax">News</span></footer></article></main>`,
  },
  {
    name: 'Joomla: T3, the facts beside the article',
    html: `<div id="t3-mainbody"><div id="t3-content"><article itemscope itemtype="http://schema.org/Article"><header class="article-header clearfix"><h1 class="article-title" itemprop="name">{title}<meta itemprop="url" content="/x"></h1></header><aside class="article-aside clearfix"><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author"><span itemprop="name">{author}</span></dd><dd class="published"><time datetime="{iso}T14:16:03+00:00" itemprop="datePublished">21 November 2031</time></dd></dl></aside><section class="article-content clearfix" itemprop="articleBody">{body}</section></article></div></div>`,
  },
  {
    name: 'Hexo: Yilia',
    html: `<div class="mid-col"><div class="body-wrap"><article id="post-x" class="article article-type-post" itemscope itemprop="blogPost"><div class="article-inner"><header class="article-header"><h1 class="article-title" itemprop="name">{title}</h1><a href="/2031/x/" class="archive-article-date"><time datetime="{iso}T10:21:35.000Z" itemprop="datePublished"><i class="icon-calendar icon"></i>2031-11-21</time></a></header><div class="article-entry" itemprop="articleBody">{body}</div></div></article></div></div>`,
    authors: [],
  },
  {
    name: 'a paper’s own system: an avatar, then who, then when',
    html: `<div class="main-body-content"><div class="content-header"><header class="article-header"><h2 class="article-title" itemprop="name">{title}</h2></header></div><article class="article article-single article-type-post"><div class="article-inner"><div class="article-meta"><div class="avatar-box"><span class="avatar"></span></div><div class="article-meta-box"><div class="article-author"><i></i> {author}</div><div class="article-date"><i></i> 2031-11-21</div></div></div><div class="article-body">{body}</div></div></article></div>`,
  },
  {
    name: 'Sym: who wrote it above, how often it was read beside it',
    html: `<div class="article-container"><div class="article-header"><a rel="author" href="/member/ada"><div class="avatar"></div></a><div class="article-info"><a rel="author" href="/member/ada"><strong class="article-name">{author}</strong></a><span class="ft-gray"> • 312 views • 2031-11-21 10:14</span></div></div><h1 class="article-title" itemprop="name">{title}</h1><div class="content-reset article-content">{body}</div></div>`,
  },
]
