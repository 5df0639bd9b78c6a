// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useFocusKept } from '../../../lib/hooks/use-focus-kept.ts'

function Page({ children }: { children: ComponentChildren }) {
  useFocusKept()
  return <>{children}</>
}

/** Shows the page; resolves once the browser has told what changed in it. */
async function show(children: ComponentChildren): Promise<void> {
  act(() => render(<Page>{children}</Page>, document.body))
  await null
}

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
/** What has the focus: its id, or the name of its element. */
const focused = () => document.activeElement?.id || document.activeElement?.localName

/** A list of rows, each with two buttons. */
const list = (...names: string[]) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        <button type="button" id={`open-${name}`} title="Open" />
        <button type="button" id={`bin-${name}`} title="Delete" />
      </li>
    ))}
  </ul>
)

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  return () => {
    render(null, document.body)
    vi.unstubAllGlobals()
  }
})

it.each([
  ['the same button of what took its place', ['a', 'b', 'c'], 'b', ['a', 'c'], 'bin-c'],
  ['that of the one before, if it was the last', ['a', 'b'], 'b', ['a'], 'bin-a'],
])('goes from a row that is removed to %s', async (_, before, gone, after, place) => {
  await show(<main>{list(...before)}</main>)
  focus(`#bin-${gone}`)
  await show(<main>{list(...after)}</main>)
  expect(focused()).toBe(place)
})

it('goes to the same kind of button where each is named after its row, not to a link that leads away', async () => {
  const tags = (...names: string[]) => (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href="#page">{name}</a>
          <button type="button" class="tool" id={`remove-${name}`} title={`Remove ${name}`} />
        </li>
      ))}
    </ul>
  )
  await show(<main>{tags('wool', 'yarn', 'loom')}</main>)
  focus('#remove-wool')
  await show(<main>{tags('yarn', 'loom')}</main>)
  expect(focused()).toBe('remove-yarn')
})

it('goes to the heading of a section in which nothing can be pressed any more', async () => {
  const section = (isAny: boolean) => (
    <main>
      <section>
        <h2 id="heading" tabIndex={-1}>
          Deleted
        </h2>
        {isAny && list('a')}
      </section>
    </main>
  )
  await show(section(true))
  focus('#bin-a')
  await show(section(false))
  expect(focused()).toBe('heading')
})

it('goes from a form that is closed to what opens it, and from there to the next', async () => {
  const item = (isOpen: boolean) => (
    <main>
      <p>
        {isOpen ? (
          <form key="form">
            <input id="field" />
          </form>
        ) : (
          <span key="point">
            <a href="#page" id="link">
              The page
            </a>
            <button type="button" id="pencil" data-opens="form" />
          </span>
        )}
      </p>
    </main>
  )
  await show(item(true))
  focus('#field')
  await show(item(false))
  expect(focused()).toBe('pencil')
})

it('goes from a part that is removed to the button that starts it again', async () => {
  const article = (isThere: boolean) => (
    <main>
      <article>
        <button type="button" id="first" />
        {isThere && (
          <section id="actions">
            <button type="button" id="tick" />
          </section>
        )}
        <button type="button" id="begin" data-begins="actions" />
      </article>
    </main>
  )
  await show(article(true))
  focus('#tick')
  await show(article(false))
  expect(focused()).toBe('begin')
})

it('stays near a button that is disabled under it, and never goes to a text field', async () => {
  const section = (isFirst: boolean) => (
    <main>
      <section>
        <input id="field" />
        <p>
          <button type="button" id="up" disabled={isFirst} />
          <button type="button" id="down" />
        </p>
      </section>
    </main>
  )
  await show(section(false))
  focus('#up')
  await show(section(true))
  expect(focused()).toBe('down')
})

it('goes to the place of the next view if a whole one has gone', async () => {
  const view = (name: string) => (
    <main key="main" tabIndex={-1} id="main">
      <div key={name}>
        <button type="button" id={name} />
      </div>
    </main>
  )
  await show(view('old'))
  focus('#old')
  await show(view('new'))
  expect(focused()).toBe('main')
})

it('goes from a notice above the page to the page, where it was in it', async () => {
  const page = (isTold: boolean) => (
    <>
      {isTold && <button type="button" id="close" />}
      <main id="main" tabIndex={-1}>
        <button type="button" id="other" />
      </main>
    </>
  )
  await show(page(true))
  focus('#close')
  await show(page(false))
  expect(focused()).toBe('main')
  await show(page(true))
  focus('#other')
  focus('#close')
  await show(page(false))
  expect(focused()).toBe('other')
})

it('leaves the focus where the user has taken it', async () => {
  await show(<main>{list('a', 'b', 'c')}</main>)
  focus('#bin-b')
  focus('#open-a')
  await show(<main>{list('a', 'c')}</main>)
  expect(focused()).toBe('open-a')
})
