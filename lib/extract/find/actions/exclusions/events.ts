/** Patterns of announced events ("The next meeting will be held in March"), which are nobody's task. */
import { anyOf, either, sequence } from '../../../patterns/alternatives.ts'
import { START, TERM, WORD } from '../parts.ts'

/** An announced event. */
export const EVENT = anyOf(
  String.raw`\bnext (?:${WORD} ){0,2}(?:meeting|call|session|interim)s?\b[^.;]{0,30}(?:\bis\b|:|planned|scheduled)`,
  sequence(
    `^[^a-zà-ỿ]{0,4}(?:${TERM},? ){0,5}?`,
    either(
      'meeting|session|workshop|hackathon|conference|registration|interim|event',
      String.raw`IETF(?:[ -]?\d{2,3})?|deadline|cut-?off`,
    ),
    String.raw`\b[^.;]{0,30} (?:will|shall|(?:is|are) going to) `,
    either('be (?:held|in|at|on)|take place|open|close|start|begin|follow|happen'),
    String.raw`\b`,
  ),
  String.raw`${START}(?:this|it) will be (?:preceded|followed) \b`,
  // "The pear WG will hold an interim on 12 May"
  sequence(
    String.raw`^[^.;]{0,80}\b(?:WG|RG|working group|research group|IAB|IESG|IETF|IRTF|group|board|society)\b[^.;]{0,40} will `,
    '(?:be holding|be hosting|hold|host) (?:an? |its |the |another |two )?(?:[a-z-]{1,20} ){0,3}',
    either('bof|call|conference|hackathon|interim|meeting|session|tutorial|webinar|workshop'),
    String.raw`s?\b[^.;]{0,60}\d`,
  ),
  // "The lantern group will meet at IETF 130"
  sequence(
    String.raw`^\W{0,4}(?:the |our )?(?:[a-zà-ỿ\d-]{2,20} ){0,3}?`,
    String.raw`(?:[a-z\d]{0,12}(?:rg|wg)|group|bof) (?:will|plans to|is going to) (?:(?:again|next|not|also) )?meet\b`,
    String.raw`(?![^.;]{0,120}\b(?:to|and) (?:agree|complete|conclude|continue|decide|discuss|finish|resolve|work|write)\b)`,
  ),
)
