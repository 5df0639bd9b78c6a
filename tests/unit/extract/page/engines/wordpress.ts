/** How WordPress and its themes show a post, without the help of an SEO plugin. */
import type { Engine } from './engine.ts'

export const wordpress: readonly Engine[] = [
  {
    name: 'Twenty Ten to Twenty Twelve',
    html: `<div id="wrapper"><div id="header"><h1 id="site-title"><a href="/">{site}</a></h1></div>
      <div id="main"><div id="container"><div id="content" role="main">
      <div id="nav-above" class="navigation"><div class="nav-previous"><a href="/older">← An older post</a></div></div>
      <div id="post-7" class="post type-post hentry"><h1 class="entry-title">{title}</h1>
      <div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="/x" rel="bookmark"><span class="entry-date">November 21, 2031</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="/author/ada/">{author}</a></span></div>
      <div class="entry-content">{body}</div>
      <div class="entry-utility">This entry was posted in <a href="/category/news/">News</a>. Bookmark the <a href="/x" rel="bookmark">permalink</a>.</div></div>
      <div id="comments"><h3 id="comments-title">One Response</h3><ol class="commentlist"><li class="comment"><div class="comment-author vcard"><cite class="fn">{stranger}</cite></div><a href="#c1">December 2, 2031 at 9:12 am</a><p>Nice read.</p></li></ol></div>
      </div></div><div id="primary" class="widget-area"><ul><li>Recent posts</li></ul></div></div></div>`,
  },
  {
    name: 'Twenty Twenty',
    html: `<header id="site-header"><div class="site-title"><a href="/">{site}</a></div></header><main id="site-content"><article class="post-7 post hentry">
      <header class="entry-header has-text-align-center"><div class="entry-header-inner section-inner medium">
      <div class="entry-categories"><span class="screen-reader-text">Categories</span><div class="entry-categories-inner"><a href="/c" rel="category tag">News</a></div></div>
      <h1 class="entry-title">{title}</h1>
      <div class="post-meta-wrapper post-meta-single post-meta-single-top"><ul class="post-meta">
      <li class="post-author meta-wrapper"><span class="meta-icon"><span class="screen-reader-text">Post author</span></span><span class="meta-text">By <a href="/author/ada/">{author}</a></span></li>
      <li class="post-date meta-wrapper"><span class="meta-icon"><span class="screen-reader-text">Post date</span></span><span class="meta-text"><a href="/x">November 21, 2031</a></span></li>
      <li class="post-comment-link meta-wrapper"><span class="meta-text"><a href="#respond">No Comments</a></span></li></ul></div></div></header>
      <div class="post-inner thin"><div class="entry-content">{body}</div></div></article></main>`,
  },
  {
    name: 'a block theme',
    html: `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{site}</a></p></header>
      <main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">{title}</h1>
      <div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{iso}T10:14:07+00:00"><a href="/x">Nov 21, 2031</a></time></div>
      <p class="has-contrast-2-color has-text-color">—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="/author/ada/" class="wp-block-post-author-name__link">{author}</a></div>
      <div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/c" rel="tag">News</a></div></div></div></div>
      <div class="entry-content wp-block-post-content">{body}</div>
      <div class="wp-block-comments"><h2>Comments</h2><p>Leave a Reply</p></div></main></div>`,
  },
  {
    name: 'a block theme that writes "Written by"',
    html: `<div class="wp-site-blocks"><main class="wp-block-group"><h1 class="wp-block-post-title">{title}</h1><div class="entry-content wp-block-post-content">{body}</div>
      <div class="wp-block-group"><p>Written by</p><div class="wp-block-post-author-name">{author}</div><p>in</p></div>
      <div class="wp-block-post-date"><time datetime="{iso}T10:14:07+00:00">November 21, 2031</time></div></main></div>`,
  },
  {
    name: 'Astra',
    html: `<div id="page" class="hfeed site"><header class="site-header"><span class="site-title">{site}</span></header><div id="content" class="site-content"><main id="main" class="site-main"><article class="post hentry">
      <header class="entry-header"><h1 class="entry-title" itemprop="headline">{title}</h1>
      <div class="entry-meta"><span class="comments-link"><a href="#respond">Leave a Comment</a></span> / <span class="ast-terms-link"><a href="/c">News</a></span> / By <span class="posts-author author vcard"><a class="url fn n" href="/author/ada/"><span class="author-name">{author}</span></a></span> / <span class="posted-on"><span class="published">November 21, 2031</span></span></div></header>
      <div class="entry-content clear">{body}</div></article><nav class="navigation post-navigation"><a href="/p">← Previous Post</a></nav></main></div></div>`,
  },
  {
    name: 'Divi',
    html: `<div id="page-container"><header id="main-header"></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="left-area"><article class="et_pb_post post hentry">
      <div class="et_post_meta_wrapper"><h1 class="entry-title">{title}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/ada/" title="Posts by {author}" rel="author">{author}</a></span> | <span class="published">Nov 21, 2031</span> | <a href="/c" rel="category tag">News</a> | <span class="comments-number"><a href="#respond">0 comments</a></span></p></div>
      <div class="entry-content">{body}</div></article></div><div id="sidebar"><h4 class="widgettitle">Recent Posts</h4></div></div></div></div></div>`,
  },
  {
    name: 'an institute’s theme: by, date, category in a row',
    html: `<main><article><h1 class="post__title">{title}</h1><div class="post__byline"><p>By <a href="/author/ada/">{author}</a> on <span>21 Nov 2031</span></p><p>Category: <a href="/c">Tech matters</a></p><p>Tags: <a href="/t">IETF</a></p></div>
      <div class="post__content">{body}</div><footer class="post__footer"><p>The views expressed by the authors of this blog are their own.</p></footer></article></main>`,
  },
  {
    name: 'Yoast and no byline',
    head: `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://blog.example/x/","name":"{title} - {site}","datePublished":"{iso}T10:14:07+00:00","dateModified":"2031-12-05T10:14:07+00:00","author":{"@id":"https://blog.example/#/schema/person/1"}},{"@type":"WebSite","@id":"https://blog.example/#website","name":"{site}"},{"@type":"Person","@id":"https://blog.example/#/schema/person/1","name":"{author}"}]}</script>`,
    html: `<main><article class="post"><h1>{title}</h1><div class="content">{body}</div></article></main>`,
  },
]
