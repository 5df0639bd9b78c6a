/** What a block is on the page; "cell" is one of a table. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'preformatted' | 'figure'
