import { useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { StarButton, Tags } from '../../components/Tags.tsx'
import { useDraft } from '../../lib/hooks/use-draft.ts'
import { ask } from '../../lib/messages/index.ts'
import { STAR, type Summary } from '../../lib/model.ts'
import { NoteField } from './NoteField.tsx'

/** What the user adds to the page once it is saved: a star, tags, a note. */
export function Additions({ id, tags, note }: Pick<Summary, 'id' | 'tags' | 'note'>) {
  const [failure, setFailure] = useState<unknown>(null)
  // The browser closes the popup when anything else is clicked: what was typed is there again afterwards.
  const [typed, setTyped] = useDraft<string>(`tag:${id}`)
  const setTag = async (tag: string, isSet: boolean) => {
    setFailure(null)
    await ask('setTag', id, tag, isSet).catch(setFailure)
  }
  const isStarred = tags.includes(STAR)
  return (
    <div class="additions">
      <div class="additions-tags">
        <StarButton isOn={isStarred} onPress={() => setTag(STAR, !isStarred)} />
        <Tags
          tags={tags.filter((tag) => tag !== STAR)}
          hrefOf={null}
          onAdd={(tag) => setTag(tag, true)}
          onRemove={(tag) => setTag(tag, false)}
          draft={{ text: typed ?? '', onChange: (text) => setTyped(text || null) }}
        />
      </div>
      {failure !== null && <Failure error={failure} />}
      <NoteField id={id} note={note} />
    </div>
  )
}
