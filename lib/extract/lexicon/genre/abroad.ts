/** How pages in other languages say that something was, will be, or has just happened: alternatives for the genre cues. */
import { asAccentedWord, sequence } from '../../patterns/alternatives.ts'

/** "took place", "met", "came to an end". */
export const TOLD_ABROAD: readonly string[] = [
  asAccentedWord(
    'si è (?:svolt|tenut|conclus|chius)[oa]|si sono (?:riunit|incontrat)[ie]',
    String.raw`vond(?:en)? [^.\n]{0,80}plaats|kwamen (?:bijeen|samen)|werd(?:en)? [^.\n]{0,60}gehouden|is afgelopen`,
    'odby(?:ł[oay]?|li) się|zakończył[oay]? się|spotkali się',
    'proběhl[oay]?|se (?:uskutečnil|konal|sešl|setkal)[oai]?|konal[oai]? se|skončil[oa]?',
    'sa (?:uskutočnil|konal|stretl)[oai]?',
    'ägde rum|hölls|samlades|träffades|avslutades|f(?:a|andt|ant) sted|(?:blev|ble) holdt|mødtes|møttes',
    'järjestettiin|pidettiin|kokoontui(?:vat)?|päättyi',
    'került sor|megrendezték|megtartották|zajlott|véget ért|találkoztak',
    'gerçekleşti(?:rildi)?|düzenlendi|sona erdi|toplandı',
    'đã diễn ra|đã được tổ chức|vừa kết thúc|telah (?:berlangsung|diadakan|diselenggarakan)',
  ),
  '(?:встреча|заседание|конференция|совещание|сессия)(?: [^.\\n]{1,60})? (?:прошл[ао]|состоял[ао]сь|завершил[ао]сь)',
  '(?:прошл[аои]|состоял(?:ась|ось|ся|ись)|завершил(?:ась|ось|ся|ись)) [^.\\n]{0,60}(?:встреч|заседани|конференци|совещани|сесси)',
  'собрались|встретились|відбу(?:лася|лося|вся|лися)',
  '(?:會議|大會|研討會)(?![^。\\n]{0,30}[將即])[^。\\n]{0,30}(?:舉行|召開)|落幕|圆满(?:结束|成功)',
]

/** "will take place", "are to meet". */
export const COMING_ABROAD: readonly string[] = [
  asAccentedWord(
    String.raw`kommen [^\n]{0,100}zusammen|beginnt (?:heute|morgen|am)|startet (?:heute|morgen|am)`,
    'si (?:terr(?:à|anno)|svolger(?:à|anno)|riunir(?:à|anno))|avr(?:à|anno) luogo|ospiterà|inizierà',
    String.raw`vind(?:t|en) [^.\n]{0,80}plaats|zal [^.\n]{0,60}(?:plaatsvinden|gehouden)|komen [^.\n]{0,60}bijeen|gaat van start`,
    'odbęd(?:zie|ą) się|rozpocz(?:nie|ną|yna) się|spotkają się|zaplanowan[oya]',
    'se (?:[a-zà-ž]{1,12} ){0,2}(?:uskuteční|bude konat|sejd(?:e|ou)|setkají|koná)|proběhne|startuje|začíná|bude hostit',
    'sa (?:uskutoční|bude konať|stretnú)',
    'äger rum|kommer att (?:hållas|äga rum)|inleds|find?e[rt] sted|finner sted|afholdes|avholdes',
    'järjestetään|pidetään|kokoontuu|kerül sor|rendezik meg|kezdődik',
    'düzenlenecek|gerçekleştirilecek|yapılacak|başlıyor',
    'sẽ diễn ra|sẽ được tổ chức|akan (?:diadakan|berlangsung|diselenggarakan)',
  ),
  'состо(?:ится|ятся)|пройд[её]т|начн[её]тся|соберутся|запланирован|відбуде(?:ться)',
  '將(?:於|在)|即將(?:舉行|召開)',
]

/** "announces", "appointed", "invitation", in a title. */
export const ANNOUNCING_ABROAD: readonly string[] = [
  asAccentedWord(
    String.raw`kondigt [^\n]{0,60}aan|benoemd|gekozen|gepubliceerd|publiceert|lanceert|uitnodiging|nieuwe (?:standaard|RFC|voorzitter)`,
    'annuncia(?:ti|no)?|nominat[oa]|pubblica(?:t[oa])?|lancia|elett[oa]|annullat[oa]|rinviat[oa]|ospiterà|invito',
    'ogłasza|opublikowan[oaey]|publikuje|wybran[aey]|powołan[oaey]|zaproszenie|odwołan[oaey]|zatwierdz(?:a|ono|ony)',
    'oznamuje|zveřejn(?:il|ěn)[aoy]?|vyd(?:al|án)[aoy]?|zvolen[aoy]?|jmenován[aoy]?|pozvánka|schvál(?:il|en)[aoy]?|setkají|hostí',
    'utsedd|publicera[rdst]|lanserar|inbjudan|antar|ställs in|inviterer|udnævnt|utnevnt|udgivet',
    'megjelent|meghívó|megválasztott(?:ák)?|elfogadta',
    'duyur(?:u|du|uldu)|yayı(?:n|m)la(?:ndı|dı)|atandı|seçildi|onayla(?:ndı|dı)|davet',
  ),
  'объяв(?:ил|лен|ляет)|опубликова(?:л|н)|утвердил|утвержд[её]н|избран|назначен|приглаша|одобрил|возглавил',
  '公佈|發布|宣佈|成立|徵集|開放報名',
]

/** "has been published", "was elected". */
export const JUST_TAKEN_ABROAD: readonly string[] = [
  asAccentedWord(
    String.raw`(?:is|zijn|heeft [^.\n]{3,80}) (?:gepubliceerd|goedgekeurd|opgericht|gekozen|benoemd|verschenen)`,
    '(?:è stat[oa]|ha|hanno) (?:pubblicat|approvat|nominat|elett|costituit)[oa]',
    'został[aoy]? (?:opublikowan|zatwierdzon|wybran|powołan|przyjęt)[ayeo]?|opublikował[aoy]?|zatwierdził[aoy]?',
    '(?:byl[aoiy]?|bol[aoi]?) (?:zveřejněn|vydán|schválen|zvolen|jmenován|přijat|založen)[aoiy]?',
    'vydal[ao]?|zveřejnil[ao]?|schválil[ao]?',
    'har (?:publicera|godkän|antagi|utse|val|bilda)(?:ts|tts|t|tt)',
    '(?:er|har|blev|ble) (?:udgivet|publisert|godkendt|godkjent|valgt|udnævnt|utnevnt|vedtaget|vedtatt)',
    'elfogadta|jóváhagyta|kinevezték|megválasztották|yayı[nm]landı|onaylandı|kabul edildi|seçildi|atandı',
  ),
  'опубликова(?:л|н)|утвердил|утвержд[её]н|одобр(?:ил|ен)|был[аои]? (?:избран|назначен|принят)',
  '(?:發布|核准|通過|成立)了|已(?:經)?(?:發布|通過|成立)',
]

/** "new chair", "succeeds". */
export const OFFICE_ABROAD: readonly string[] = [
  asAccentedWord(
    'nieuwe voorzitter|benoemd tot|gekozen tot|nuov[oa] presidente|succede a',
    'now(?:ym|ą|y|a) przewodnicząc(?:ym|ą|y|a)|nov(?:ým|ou|ý|á) předsed(?:ou|kyní|a|kyně)',
    'ny(?:a|e)? ordförande|ny formand|ny leder|tillträder|efterträder|új elnök|yeni başkan',
  ),
]

/** What a press notice is called. */
export const PRESS_ABROAD: readonly string[] = [
  asAccentedWord(
    'persbericht|comunicato stampa|pressmeddelande|pressemeddelelse|pressemelding|informacja prasowa',
    'tisková zpráva|tiskové zprávy|tlačová správa|sajtóközlemény|lehdistötiedote|basın (?:bülteni|açıklaması)',
  ),
]

/** "last week", "two weeks ago". */
export const LAST_WEEK_ABROAD: readonly string[] = [
  asAccentedWord(
    '(?:vorige|afgelopen) week|(?:la )?(?:scorsa settimana|settimana scorsa)|w (?:zeszłym|ubiegłym) tygodniu',
    'minulý týden|förra veckan|i sidste uge|forrige uke|múlt héten|geçen hafta|viime viikolla',
  ),
]
/** A meeting took place, and no document came out. */
export const WEEKS_AGO: readonly string[] = [
  sequence(
    String.raw`(?<!\b(?:published|approved|released|announced) )`,
    asAccentedWord(
      '(?:two|three|a few) weeks ago|vor (?:zwei|drei|einigen|wenigen) Wochen|Anfang (?:des|letzten) Monats',
      'il y a (?:deux|trois|quelques) semaines|(?:deux|trois|quelques) semaines plus tôt|au début du mois(?= d| de)',
      'hace (?:dos|tres|unas) semanas|a principios de(?:l| este) mes|há (?:duas|três|algumas) semanas|no início do mês',
      'due settimane fa|twee weken geleden|dwa tygodnie temu|před dvěma týdny|för två veckor sedan',
    ),
    String.raw`(?![^.\n]{0,60}\b(?:published|approved|released|announced|veröffentlicht|publi[ée]))`,
  ),
]
