/** A publication system, and how it shows one and the same post. */

/**
 * The markup that a system or theme makes, with {title}, {author}, {body}, {site}, {iso} (the day of publication) and
 * {stranger} (somebody else's name) where the post's own facts go. What the system does not show is told beside it.
 */
export interface Engine {
  readonly name: string
  /** The body of the page. */
  readonly html: string
  /** What its head has besides the title. */
  readonly head?: string
  /** The <title>; by default the post's and the site's. */
  readonly title?: string
  readonly url?: string
  /** Who it names as authors, where that is not the author. */
  readonly authors?: readonly string[]
  /** Null where it shows no date. */
  readonly published?: null
  /** The first words of the post, where something of its own goes before the body. */
  readonly first?: string
}
