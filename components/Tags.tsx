import { Star, X } from 'lucide'
import { t } from '../lib/i18n/index.ts'
import { Icon, IconButton } from './Icon.tsx'
import { type TagDraft, TagInput } from './TagInput.tsx'

import './tags.css'

interface TagsProps {
  tags: readonly string[]
  /** The page of everything with a tag; null if there is no link. */
  hrefOf: ((tag: string) => string) | null
  onAdd: (tag: string) => void
  onRemove: (tag: string) => void
  draft?: TagDraft
}

/** The user's tags, and a field for one more. */
export function Tags({ tags, hrefOf, onAdd, onRemove, draft }: TagsProps) {
  return (
    <div class="tags">
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            {hrefOf ? <a href={hrefOf(tag)}>#{tag}</a> : `#${tag}`}
            <IconButton isTool icon={X} title={t('tags.remove', { tag })} onClick={() => onRemove(tag)} />
          </li>
        ))}
      </ul>
      <TagInput onAdd={onAdd} {...(draft && { draft })} />
    </div>
  )
}

/** Stars a summary, or removes the star. */
export function StarButton({ isOn, onPress }: { isOn: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class={isOn ? 'plain icon starred' : 'plain icon'}
      aria-pressed={isOn}
      title={t('tags.star')}
      aria-label={t('tags.star')}
      data-shortcut="star"
      onClick={onPress}
    >
      <Icon node={Star} />
    </button>
  )
}
