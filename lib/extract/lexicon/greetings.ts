/** Parts of patterns that are matched case-insensitively: what a mail begins and closes with. One language per line. */
import { either } from '../patterns/alternatives.ts'

/** "Hi", "Bonjour". */
export const GREETING = either(
  'hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening)',
  'hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?',
  'bonjour|salut|cher|chère',
  'hallo|moin|liebe[rs]?|guten (?:morgen|tag|abend)',
  'olá|bom dia|boa tarde|prezad[oa]s?',
  'ciao',
)

/** "Best regards", "Viele Grüße": what stands above the name of the writer. */
export const SIGN_OFF = either(
  '(?:(?:best|kind|warm|many|with) )?(?:regards|thanks|wishes)|(?:all the )?best|br|cheers|hth|sincerely|thank you|thx',
  'mvh',
  '(?:muchas )?gracias|(?:un )?saludos?|abra[zç]os?',
  'merci|cordialement|(?:bien )?à vous',
  'danke|(?:viele |liebe |beste |mit freundlichen )?grüßen?|[vl]g|mfg',
  'obrigad[oa]|atenciosamente',
  'grazie|ciao',
  'よろしくお願いします',
)
