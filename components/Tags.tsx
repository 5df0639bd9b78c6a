import { Star, X } from 'lucide'
import { t } from '../lib/i18n/index.ts'
import { Icon } from './Icon.tsx'
import { TagInput } from './TagInput.tsx'

import './tags.css'

export interface TagsProps {
  tags: readonly string[]
  hrefOf: (tag: string) => string
  onAdd: (tag: string) => void
  onRemove: (tag: string) => void
}

/** The user's tags, each a way to what else bears it, and a field for one more. */
export function Tags({ tags, hrefOf, onAdd, onRemove }: TagsProps) {
  return (
    <div class="tags">
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag">
            <a href={hrefOf(tag)}>#{tag}</a>
            <button
              type="button"
              class="plain tool"
              aria-label={t('tags.remove', { tag })}
              title={t('tags.remove', { tag })}
              onClick={() => onRemove(tag)}
            >
              <Icon node={X} />
            </button>
          </li>
        ))}
      </ul>
      <TagInput onAdd={onAdd} />
    </div>
  )
}

/** Marks a summary out among the others, or no more. */
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
