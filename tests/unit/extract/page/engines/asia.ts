/** Platforms and associations of Japan and China. */
import type { Engine } from './engine.ts'

export const asia: readonly Engine[] = [
  {
    name: 'note',
    html: `<main><article class="p-article"><div class="o-noteEyecatch"></div><h1 class="o-noteContentHeader__title">{title}</h1><div class="o-noteContentHeader__info"><div class="o-noteContentHeader__avatar"><a href="/ada"><img alt="{author}" src="/a.png"></a></div><div class="o-noteContentHeader__titleAttachment"><div class="o-noteContentHeader__name"><a class="a-link" href="/ada">{author}</a></div><div class="o-noteContentHeader__date"><time datetime="{iso}T10:14:07.000+09:00">2031年11月21日 10:14</time></div></div></div><div class="note-common-styles__textnote-body">{body}</div></article></main>`,
  },
  {
    name: 'Qiita',
    html: `<main><div class="style-abc"><article><header class="style-1"><div class="style-2"><a href="/ada"><img alt="" src="/a.png"></a><a href="/ada">@ada</a></div><h1 class="style-3">{title}</h1><div class="style-4"><ul><li><a href="/tags/ietf">IETF</a></li></ul><div class="style-5"><p>最終更新日 <time datetime="2031-12-05T10:14:07Z">2031年12月05日</time></p><p>投稿日 <time datetime="{iso}T10:14:07Z">2031年11月21日</time></p></div></div></header><section class="it-MdContent">{body}</section></article></div></main>`,
    authors: ['@ada'],
  },
  {
    name: 'Zenn',
    html: `<article><header class="View_header"><div><span class="View_emoji">📝</span></div><h1 class="View_title">{title}</h1><div class="View_meta"><span>2031/11/21に公開</span></div></header><div class="View_container"><div class="View_columnsContainer"><section class="View_main"><div class="View_contentContainer"><div class="znc BodyContent_anchorToHeadings">{body}</div></div></section><aside class="View_sidebar"><a class="View_userName" href="/ada">{author}</a></aside></div></div></article>`,
  },
  {
    name: 'はてなブログ',
    html: `<div id="container"><header id="blog-title"><h1 id="title"><a href="/">{site}</a></h1></header><div id="content"><main id="main"><article class="entry hentry date-first"><header class="entry-header"><div class="date entry-date first"><a href="/archive/2031/11/21" rel="nofollow"><time datetime="{iso}T01:14:07Z" title="2031-11-21T01:14:07Z"><span class="date-year">2031</span><span class="hyphen">-</span><span class="date-month">11</span><span class="hyphen">-</span><span class="date-day">21</span></time></a></div><h1 class="entry-title"><a href="/x" class="entry-title-link bookmark">{title}</a></h1></header><div class="entry-content hatenablog-entry">{body}</div><footer class="entry-footer"><p class="entry-footer-section track-inview-by-gtm"><span class="author vcard"><span class="fn" data-load-nickname="1">{author}</span></span> <span class="entry-footer-time"><a href="/x"><time datetime="{iso}T01:14:07Z" class="updated">1年前</time></a></span></p></footer></article></main><aside id="box1"></aside></div></div>`,
  },
  {
    name: 'a Japanese association',
    html: `<div id="wrap"><div id="contents"><div id="main"><p class="topicpath"><a href="/">ホーム</a> &gt; ニュース</p><h1>{title}</h1><p class="right">2031年11月21日<br>港湾協会 技術部 {author}</p>{body}<div class="pagetop"><a href="#top">ページの先頭へ</a></div></div></div></div>`,
  },
  {
    name: 'CSDN',
    html: `<div class="blog-content-box"><div class="article-header-box"><div class="article-header"><div class="article-title-box"><h1 class="title-article" id="articleContentId">{title}</h1></div><div class="article-info-box"><div class="article-bar-top"><div class="bar-content"><span class="article-type-text original-text">原创</span><a class="follow-nickName" href="/ada" rel="noopener">{author}</a><span class="time blog-postTime">于 2031-11-21 10:14:07 发布</span><span class="read-count">312</span></div></div></div></div></div><article class="baidu_pl"><div id="article_content" class="article_content clearfix"><div id="content_views" class="markdown_views">{body}</div></div></article></div>`,
  },
  {
    name: '知乎',
    html: `<main class="App-main"><div class="Post-content"><article class="Post-Main"><header class="Post-Header"><h1 class="Post-Title">{title}</h1><div class="Post-Author"><div class="AuthorInfo" itemprop="author" itemscope="" itemtype="http://schema.org/Person"><meta itemprop="name" content="{author}"/><div class="AuthorInfo-content"><a class="UserLink-link" href="/p">{author}</a></div></div></div></header><div class="Post-RichTextContainer"><div class="RichText ztext Post-RichText">{body}</div></div><div class="ContentItem-time">发布于 2031-11-21 10:14</div></article></div></main>`,
  },
  {
    name: '微信公众号',
    html: `<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">{title}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">{author}</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">{site}</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2031年11月21日 10:14</em></div><div class="rich_media_content" id="js_content">{body}</div></div></div></div></div></div>`,
  },
  {
    name: '博客园',
    html: `<div id="home"><div id="header"><h1><a class="headermaintitle" href="/">{site}</a></h1></div><div id="main"><div id="mainContent"><div id="post_detail"><div id="topics"><div class="post"><h1 class="postTitle"><a id="cb_post_title_url" class="postTitle2" href="/x"><span role="heading">{title}</span></a></h1><div class="postBody"><div id="cnblogs_post_body" class="blogpost-body">{body}</div></div><div class="postDesc">posted @ <span id="post-date">2031-11-21 10:14</span>&nbsp;<a href="/ada">{author}</a>&nbsp;阅读(<span>123</span>)&nbsp;评论(0)</div></div></div></div></div></div></div>`,
  },
  {
    name: 'a Chinese institution',
    html: `<div class="wrap"><div class="position">您的位置：<a href="/">首页</a> &gt; 新闻</div><div class="article_box"><h1>{title}</h1><div class="info"><span>发布时间：2031-11-21</span><span>作者：{author}</span><span>来源：港口网</span><span>浏览次数：312</span></div><div class="TRS_Editor">{body}</div></div></div>`,
  },
]
