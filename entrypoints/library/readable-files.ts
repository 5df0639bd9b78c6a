/** Which of the chosen files can be read at all: a folder can be dropped on the page like a file. */
import type { ImportProblem } from '../../lib/export/import.ts'

interface Parted {
  readable: File[]
  /** One for each of the others. */
  problems: ImportProblem[]
}

/** Parts the files that can be read from those that cannot: a folder, or a file that was removed or may not be opened. */
export async function partReadable(files: readonly File[]): Promise<Parted> {
  const parted: Parted = { readable: [], problems: [] }
  for (const file of files) {
    if (await isReadable(file)) parted.readable.push(file)
    else parted.problems.push(unreadable(file))
  }
  return parted
}

function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}

function unreadable({ name }: File): ImportProblem {
  return { file: name, place: null, record: null, what: { word: 'unreadable' }, isWhole: true }
}
