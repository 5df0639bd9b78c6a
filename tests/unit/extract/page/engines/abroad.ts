/** Blogs and news in other languages. */
import type { Engine } from './engine.ts'

export const abroad: readonly Engine[] = [
  {
    name: 'a registry’s blog in Spanish: WordPress with custom theme',
    html: `<header><a href="/"><img alt="Harbour Notes" src="/l.png"></a></header><main><section class="hero"><div class="container"><span class="category">Normas técnicas</span><h1>{title}</h1><div class="post-info"><span class="fecha">21 de noviembre de 2031</span><span class="autor">Por <a href="/author/ada">{author}</a></span></div></div></section><section class="contenido"><div class="container">{body}</div></section><section class="articulos"><h2>Artículos relacionados</h2><div class="card"><h3><a href="/o">Otro artículo sobre faros</a></h3><p>2 de diciembre de 2031</p></div></section><section class="newsletter"><p>Suscríbete a nuestro boletín</p></section></main><footer><p>Las opiniones expresadas por los autores de este blog son propias.</p></footer>`,
  },
  {
    name: 'an association in German: Contao',
    html: `<div id="wrapper"><header id="header"><div class="inside"><a href="/">{site}</a></div></header><div id="container"><main id="main"><div class="inside"><div class="mod_article"><div class="mod_newsreader block"><div class="layout_full block"><h1>{title}</h1><p class="info"><time datetime="{iso}T10:14:00+01:00" itemprop="datePublished">21.11.2031 10:14</time> von {author}</p><div class="ce_text block">{body}</div></div><p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p></div></div></div></main></div></div>`,
  },
  {
    name: 'a French institution: title, "Publié le"',
    html: `<header role="banner"><a href="/">{site}</a></header><main role="main"><div class="fil-ariane"><a href="/">Accueil</a> &gt; Blog</div><h1>{title}</h1><p class="date-publication">Publié le 21 novembre 2031</p><p class="auteur">Rédigé par {author}</p><div class="texte">{body}</div><div class="partage"><p>Partager :</p></div></main>`,
  },
  {
    name: 'a Portuguese blog',
    html: `<div class="site"><header><a href="/">{site}</a></header><div class="post"><h2 class="titulo">{title}</h2><p class="meta">21 de novembro de 2031 · por {author} · 3 comentários</p>{body}</div><div id="comments"><h3>3 comentários</h3><p>{stranger} disse em 2 de dezembro de 2031:</p></div></div>`,
  },
  {
    name: 'a Dutch foundation',
    html: `<header><nav>{site}</nav></header><main><article><h1>{title}</h1><div class="info"><span>21 november 2031</span> <span>Door: {author}</span></div><div class="tekst">{body}</div><a class="terug" href="/nieuws">Terug naar nieuws</a></article></main>`,
  },
  {
    name: 'an Italian blog',
    html: `<main><article><header><h1 class="titolo">{title}</h1><p>di <a href="/autore/ada">{author}</a> — 21 novembre 2031</p></header>{body}</article></main>`,
  },
  {
    name: 'a Korean blog: Tistory',
    html: `<div id="wrap"><header><h1><a href="/">{site}</a></h1></header><div id="content"><div class="inner"><div class="post-cover"><div class="inner"><span class="category">네트워크</span><h1>{title}</h1><span class="meta"><span class="author">by {author}</span> <span class="date">2031. 11. 21.</span></span></div></div><div class="entry-content" id="article-view"><div class="tt_article_useless_p_margin contents_style">{body}</div></div></div></div></div>`,
  },
  {
    name: 'a Korean blog: velog',
    html: `<div id="root"><main><div class="head-wrapper"><h1>{title}</h1><div class="infos"><div class="information"><span class="username"><a href="/@ada">{author}</a></span><span class="separator">·</span><span>2031년 11월 21일</span></div><button>팔로우</button></div><div class="tags"><a href="/t">IETF</a></div></div><div class="atom-one">{body}</div></main></div>`,
  },
  {
    name: 'a Japanese news site: Impress',
    html: `<div class="main-contents"><article><div class="page-title"><p class="category">ニュース</p><h1 class="title">{title}</h1><p class="author">{author}</p><p class="publish-date">2031年11月21日 06:00</p></div><div class="main-contents mt">{body}</div></article></div>`,
  },
  {
    name: 'a Japanese corporate blog',
    html: `<main><div class="articleHead"><h1>{title}</h1><ul class="articleInfo"><li class="date">2031.11.21</li><li class="writer">執筆者：{author}</li></ul></div><div class="articleBody">{body}</div><div class="relation"><h2>関連記事</h2><ul><li><a href="/o">別の灯台</a></li></ul></div></main>`,
  },
  {
    name: '掘金',
    html: `<div id="juejin"><main><div class="main-area article-area"><article class="article"><h1 class="article-title">{title}</h1><div class="author-info-block"><div class="author-info-box"><div class="author-name"><a href="/user/1" class="username username ellipsis"><span class="name">{author}</span></a></div><div class="meta-box"><time datetime="{iso}T02:14:07.000Z" title="Fri Nov 21 2031" class="time">2031-11-21</time><span class="views-count">312</span><span class="read-time">阅读4分钟</span></div></div></div><div class="article-viewer markdown-body">{body}</div></article><div class="comment-box"><span>评论</span></div></div></main></div>`,
  },
  {
    name: '简书',
    html: `<div role="main" class="_3Pnjry"><section class="ouvJEz"><h1 class="_1RuRku" title="{title}">{title}</h1><div class="rEsl9f"><div class="_2mYfmT"><a class="_1qp91i" href="/u/1"><img src="/a.jpg" alt=""></a><div style="margin-left: 8px;"><div class="_3U4Smb"><span class="FxYr8x"><a class="_1OhGeD" href="/u/1">{author}</a></span></div><div class="s-dsoj"><time datetime="{iso}T02:14:07.000Z">2031.11.21 10:14:07</time><span>字数 812</span><span>阅读 312</span></div></div></div></div><article class="_2rhmJa">{body}</article></section></div>`,
  },
  {
    name: 'InfoQ 中国 and alike: 作者, 日期 lines',
    html: `<main><h1>{title}</h1><ul class="meta"><li>作者：{author}</li><li>2031 年 11 月 21 日</li><li>本文字数：812 字</li></ul><div class="ProseMirror">{body}</div></main>`,
  },
]
