/**
 * A file on GitHub, as rendered Markdown or line by line. The title is the first heading of the text; the page's is the file's
 * name.
 */
import type { Draft } from '../drafts.ts'
import { lastPart, ownTitle } from '../metadata/title.ts'
import type { Facts, Reader } from '../reader.ts'

export const github: Reader = {
  name: 'github',
  find: (document, address) =>
    address.hostname === 'github.com'
      ? document.querySelector('article.markdown-body, .react-code-lines, table.js-file-line-container')
      : null,
  lines: '.react-file-line, .js-file-line',
  facts: titled,
}

/** The opening post of an issue, a discussion or a pull request on GitHub, without the replies of others. */
export const githubThread: Reader = {
  name: 'github-thread',
  find: (document, address) =>
    address.hostname === 'github.com' &&
    /^\/[^/]+\/[^/]+\/(?:issues|discussions|pull)\/\d+/.test(address.pathname)
      ? document.querySelector('.js-discussion .comment-body, [data-testid="issue-body"] .markdown-body')
      : null,
  facts(document) {
    const text = (selector: string) => document.querySelector(selector)?.textContent?.trim()
    const title = text('.js-issue-title, [data-testid="issue-title"]')
    const author = text('.timeline-comment-header .author, [data-testid="issue-body-header-author"]')
    const published = document
      .querySelector('.timeline-comment-header relative-time, [data-testid="issue-body"] relative-time')
      ?.getAttribute('datetime')
    return { ...(title && { title }), ...(author && { authors: [author] }), ...(published && { published }) }
  },
}

/** A file on a self-hosted forge: Gitea, Forgejo, GitLab. */
export const forges: Reader = {
  name: 'forge',
  find: (document) => document.querySelector('.file-view.markup, .blob-viewer .file-content.md'),
  facts: titled,
}

function titled(document: Document, drafts: readonly Draft[]): Facts {
  return { title: ownTitle(drafts) ?? lastPart(new URL(document.URL)) }
}
