/**
 * What people do at a meeting, in French, German, Spanish, Portuguese, Italian, Dutch and Scandinavian: present, past and
 * participle; in Czech, Polish and Russian: the past, which follows quotations.
 */
import { wordSet } from './word-list.ts'

/** Verbs of saying and presenting; forms that are also English words are left out. */
export const VERBS_ABROAD = wordSet(`
  présente présenté présentait présentent explique expliqué expliquait expliquent proposé proposait demande demandé
  demandent dit disait disent souligne souligné rappelle rappelé rappellent ajoute ajouté répond répondu indiqué
  annoncé conclut montre montré décrit déclare déclaré précise précisé estime estimé affirme affirmé raconte raconté
  évoque évoqué remarque remarqué suggère suggéré détaille détaillé posé indique constate constaté regrette regretté
  résume résumé plaide plaidé démontre démontré insiste insisté critique critiqué parlé intervient intervint intervenu
  sagte sagt gesagt erklärte erklärt fragte fragt gefragt betonte betont berichtete berichtet zeigte zeigt gezeigt
  meinte meint ergänzte ergänzt antwortete antwortet geantwortet präsentierte präsentiert erläuterte erläutert
  kritisierte kritisiert warnte warnt gewarnt stellte stellt vorgestellt schlug vorgeschlagen wies hingewiesen hielt
  gehalten sprach gesprochen moderierte moderiert leitete geleitet erzählte erzählt erwähnte erwähnt lobte lobt gelobt
  schrieb schreibt geschrieben forderte fordert bestätigte bestätigt unterstrich plädierte plädiert begrüßte begrüßt
  bemerkte bemerkt erinnerte erinnert appellierte appelliert äußerte verwies verweist hoffte hofft resümierte
  argumentierte argumentiert mahnte mahnt versicherte versichert beschrieb beschreibt beschrieben widersprach
  widerspricht empfahl empfiehlt empfohlen kommentierte kommentiert nannte bedauerte bedauert beklagte beklagt dijo diciendo
  dizendo
  dice dicho explicó explica explicado presentó presenta presentado propuso propone propuesto señaló señala señalado
  preguntó pregunta preguntado comentó comenta comentado mostró muestra mostrado destacó destaca destacado añadió
  añade respondió responde respondido afirmó afirma afirmado expuso expone expuesto recordó recuerda recordado
  advirtió advierte planteó plantea planteado contó cuenta moderó habló intervino aseguró asegura escribió escribe
  declaró declara subrayó subraya reconoció reconoce concluyó enfatizó enfatiza resaltó resalta indicó aclaró detalló
  manifestó opinó opina puntualizó remarcó compartió compartieron informó insistió sostuvo sostiene agregó agrega
  anunció disse diz dito explicou apresentou apresenta apresentado propôs propõe proposto perguntou pergunta mostrou
  destacou acrescentou respondeu afirmou lembrou comentou contou ressaltou enfatizou relatou avaliou declarou detalhou
  compartilhou observou falou moderou detto chiesto presentato illustrato ricordato risposto concluso precisato
  osservato commentato mostrato evidenziato suggerito criticato descritto spiega spiegato afferma affermato sottolinea
  sottolineato racconta raccontato dichiara dichiarato aggiunge aggiunto säger berättar förklarar förklarade menar
  tillade skriver fortæller forklarer forklarede forteller zei zegt gezegd vroeg vraagt legde vertelde vertelt
  presenteerde presenteert gepresenteerd toonde antwoordde benadrukte stelde gesteld merkte lichtte waarschuwde
  gewaarschuwd uvedl uvedla řekl řekla dodal dodala sdělil sdělila vysvětlil vysvětlila zdůraznil zdůraznila doplnil
  doplnila představil představila powiedział powiedziała dodał dodała stwierdził stwierdziła wyjaśnił wyjaśniła
  podkreślił podkreśliła przedstawił przedstawiła сказал сказала заявил заявила отметил отметила добавил добавила
  рассказал рассказала подчеркнул подчеркнула пояснил пояснила
  spurgte beantwortete eröffnete refirió berättade presenterade frågade visade påpekade betonade presenterte fortalte
  forklarte spurte præsenterede understregede heette
`)
