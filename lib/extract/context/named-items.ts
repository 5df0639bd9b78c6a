/** List items that are only a name and state nothing: of a document, or of a person with an office. */
import { DOCUMENT_NAME } from '../lexicon/document-names.ts'
import { wholly } from '../patterns/alternatives.ts'

/** "draft-finn-pears-02", "RFC 9000 (Pears)", or the address of a document. */
const DOCUMENT = wholly(
  String.raw`\W{0,3}(?:https?:\/\/[^\s]{1,120}\/)?${DOCUMENT_NAME}\/?(?: ?\([^()]{1,80}\))?\W{0,3}`,
)
/** "Ada Finn", "Tides Area Director: Ada Finn", "Ada Finn (Tidewater)". */
const PERSON =
  /^\W{0,3}(?:\p{Lu}[\p{L}\d&/ -]{1,70}: ?)?\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?: ?\([^()]{1,60}\))?\W{0,3}$/u

/** Is `item` the name of a document or a person, and nothing more? */
export const isNamed = (item: string): boolean => DOCUMENT.test(item) || PERSON.test(item)
