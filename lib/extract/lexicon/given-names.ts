/**
 * Common given names of many origins, lower case, without marks: a hint and no proof. A name that is missing here is
 * found by the place it stands in.
 *
 * By their first two letters, which are left out of what follows them ("." is no more letters): so each page that is read
 * has a sixth less of this list to load.
 */
const BY_BEGINNING = `
  aa ron|ab del delaziz delkader dou doulaye dul dulaziz dullah dulrahman ebe el hijit hinav hishek raham|ad
  am ebayo isa iti itya nan olfo rian riana|ag nes nieszka ung us|ah lam mad med|ai dan jun ko sha|aj ay it|ak
  bar hil i ihiko ihiro ihito iko io ira os osua shara shay ua|al . amgir an asdair bert berto ed ejandra
  ejandro eksander eksandr eksei essandro essia ex exander exandra exandre exei exey exis fred fredo i ia
  iaksandr ice icia ina ireza isa ison issa istair lan len lessandro lison ok onso oys per phonse varo vin|am
  al anda anuel ara ber brose elia elie eya ina inata ine ir it ol os y|an a ais and anya as atoly der ders
  dras dre drea dreas drei dres drew drey drii drzej dy eesh gel gela gelika gelo gharad h ika il ita ja jali
  kit kshit kur n na nabelle ne neke nemarie nette nika oop selm shul thea thony tje toin toine ton tonio tony
  tti u uj upam upama urag war xo ya|ao ife|ap arna ril urva|ar am ash chana i iel if jen jun man mando men
  min nar naud ne nold nt oha on pad slan t tem thi thur tur turas turo un vid vind yan|as a ad af ger h ha
  hish hley hok hot hraf hwin ier im kar maa trid uka|at anas hanasios sushi tila ul|au drey dun gust gusto
  relien rora stin|av ani inash ri|ax el elle|ay aka ako an esha man odele oub umi|az ad amat iz iza izur|ba
  bak batunde lazs ldur lint mbang o ptiste rbara ris rry rt shar stian stien|be atrice atriz hcet kele kir n
  nedict nedikt ngt nita njamin nno noit rnard rnardo rnd rnie rt rtrand th tty|bh askar avana avesh avna|bi
  lal lhanan ll lly ndu nh rgit rgitta rthe|bj orn|bl ake anca|bo . b gdan jan ris rje yan|br ad adley andon
  anko enda endan ent ett ian idget igitte itta on ooke uce uno yan|bu di rak rhan rkhard shra|by ron|ca etano
  hya leb meron mila milla mille ndice oimhe rina rine rl rla rles rlo rlos rlota rmen rol rolina roline rsten
  s sey spar sper tarina thal therine thrine thy|ce cilia dric line m nk sar sare|ch ad aitanya aiwat andan
  andra ang angho ao arles arlie arlotte aru elsea en eng enyang etan i iaki iamaka iara idi ieko ihiro in
  inedu inonso loe o ong onggang ris rista ristelle rister ristiaan ristian ristina ristine ristoph ristophe
  ristopher ristos uck ukwu ukwuemeka un unchi unlei|ci aran llian ndy|cl aire ara arence aude audia audine
  audio aus emence emens ement iff ive yde|co dy en lin lleen nnor nor nrad nstance nstantin nsuelo rinne rmac
  rnelia rnelius smin urtney|cr aig istian istina|cs aba|cu llen ong rtis|cy nthia ril rus|da cheng fna g igo
  iki isuke iya le mian mien mir n na niel niela niele nielius nielle nilo nish niyar nny peng phne rio riusz
  rko rrel rren rshak rshana rya ve vid vide vor vy wid wit wn|de an b bbie borah epa epak epika epti irdre
  lia mi ng nis nise nnis nys rek rrick smond von wi|dh ananjay anush aval iraj ruv|di ana ane ederik ego eter
  lip mitri mitrios mitris nesh nh no rk vya|dj amel|dm itri itry ytro|do gan lores menico minic minik minika
  minique n nald ng nghyun nna ris rit rota rothy ug uglas|dr agan agana or|du ane arte c ncan ong san sty|dy
  lan|ea mon|eb ba ru|ec kart kert|ed . die gar uard uardo uardus ward win|ef e raim|eg or|ei ji leen mear nar
  rik|ek a aterina|el ad aine dar eanor ena i ias if ijah in iot isa isabeth isabetta ise iza izabeth ke la
  len liot liott mar mer odie sa vira vis wyn|em ad anuel anuela anuele eka iko il ile ilia iliano ilie ilio
  ily ir ma manuel re|en da dang dre nio no rico rique zo|eo ghan in|er can dem ic ica ich ik ika in kki ling
  nesto nst rol um vin win|es ko ra sam teban tefania ther|et an han hel ienne|eu gene genia na nice nji
  nsoo|ev a an e elien elyn elyne ert geny|ez ra|fa bian bien bio biola brice brizio di had isal rah res rhan
  rhana rid rida rouk rzaneh tih tima tma tou toumata usto ye|fe derica derico i licia liks lipe lix mi ng
  ngwei rdinand renc rgal rgus rnanda rnando rran|fi del lip lipa lippo nn ona tri|fl avia emming orian|fo
  lasade lkert lmer tis uad|fr an ances ancesca ancesco ancine ancis ancisco anck anco ancois ank anz ed
  ederic ederick ederico ederik ederike iedrich iso ode|fu . mi mihiko miko nmilayo|ga bor briel briela briele
  el etan il mze nesh reth rrett ry spard urav uri uthier vin yane yatri|ge ert eta mma nevieve ng nki nnady
  off offrey offroy org orge orges orgi orgia orgios raint rald raldine rard rardo rgely rhard rman rrit rry
  rt tachew vorg|gh ada assan islain|gi a acomo anluca anni anpaolo deon lad lbert lberto les lles llian na
  nts orgi orgio orgos ovanna ovanni rish ta ulia useppe zem|gl en enn oria|go dfrey eran nzalo pal ran rdana
  rdon rkem rry ttfried|gr ace aciela aham ant eg egor egorio egory eta igory zegorz|gu ang anghui angqing
  enter ido ilherme illaume illem illermo l lnara lsah nnar nter nther rkan rpreet stav stavo y|gw en ilym|gy
  an orgy|ha akon bib bibur das di dley driel ejin ibo ider iley im jar jime kan kim kon l lil lldor mid mza n
  na nh ni nna nnah nnes nnu ns o omian oyu rald ri ris rish rm rold rry rsh ruka ruki ruko ruto san shem ssan
  ssane tem vard yato yk zel zem|he ather ctor dda idi ike iko inrich inz len lena lene lga lge lle lmut mant
  manth mi ndra ndrik nk nning nri nrik nrike nrique nry rbert rman rnan rve sham|hi ba deki deo deyuki eu
  karu la larie lda lmar na roaki roki roko romi ronori roshi royuki sham tesh toshi|ho ang lger lly mma ng
  ngbo ngji oman racio ria rst ssein ward|hu a aimo bert bertus da gh go i mberto ssam ssein w|hy e ejin un
  unjeong unjin unsoo unwoo unwook|ia n nina|ib rahim|id a|ie va|if eanyi eoma|ig al nace nacio nas or|ih
  san|ik enna er ram|il ana ari aria dar ias kka lan ona ya|im ad an ran re tiaz|in a aki dira dra es essa ga
  ge gemar gmar go grid gvar ka|io ana annis lo|iq bal|ir a ene fan ina is ma ving|is aac abel abella abelle
  ao haan idor mael mail obel rael tvan|it ai alo amar ziar|iv a an ana ar aylo eta o|iw an ona|iy ad|iz
  umi|ja ak ap ck ckie ckson cob cqueline cques d ehoon ehyun emin gadish gdish i ideep ime ke kob kub lal mal
  mes mie mil n na ne nelle net nice nne nos red rek ri rno roslav smine son sper tin vad ved vier wad y ya
  yant|je an anette anne ff ffrey lena lle lte n nna nnifer nny ns remy roen rome rry rzy sper ss sse ssica
  sus thro yhun|ji a anfei ankang anping bin e hoon hye ll m mena min mmy n ng nho nmei nwoo ri ro soo tendra
  tka won young|jo achim an ana anna ao aquin b celyn chen dy e el erg ey han hann hanna hanne hannes hn hnny
  ko landa n nas nathan nne onas ost rd rdan rdi rg rge ris rma se seba sef sefine sep seph sephine sh shua
  sip sue uni van y yce zsef|ju an anita anma dith dy ergen ha ho ilan kka les lia lian liana lie lien liette
  lio lius liusz n naid ne ng nghoon nichi nko raj re rgen ssi stin stus styna|jy oti|ka are dir gan i ito j
  jsa lin lle lpana mal mil mran mrul n nako ng ori oru pil ran reem rel ren ri rim rin rl rol rolina rsten
  rthik rthikeyan sia sper sra te tharina therine thleen thrin thryn thy tie tja tla trin tsuhiko tya ur ushik
  vita y zem zuaki zuhiko zuhiro zuho zuki zunori zuo zuya|ke dar hinde iichi iko ita ith lechi llen mal n
  nichi nji njiro nneth nsuke nt nta ntaro rem rry rstin shav tan tevan vin yur|kh adija aled alid alil anh|ki
  an eran m mberly ran ri ril rill rk rsten rsty shore ttisak yoshi|kj ell ersti etil|kl aas ara aus emens|kn
  ut|ko en fi hei hta ichi ji lja nrad nstantin nstanty stas suke ta taro ushik|kr esimir is ishna ishnan
  istian istin istina istine istjan istof istofer isztina zysztof|ks enia|ku ldeep mar miko n nal rt|kw abena
  aku ame asi|ky le lie oko ung unghee|la da dislav ila kshman kshmi le lit mine na nce ra rry rs sse szlo ta
  tif ura urel uren urence urens urent urie vanya vinia xmi yla|le a ah andro e ena i if ila n na nnart nny o
  on ona onard onardo onhard onid onie opold rato slie szek ticia tizia van vent vi wis x yla|li . a am an ang
  bor dia even jun la lian llian ly m n na nda ndiwe ndsay ng nh nn nus onel or sa sandro sbeth selotte tao u
  v via xia z|lo a gan ganaden ic is la lke n ren renz renzo reto ris rna rraine tfi thar u uis uise|lu ana
  bna bomir ca cas cia cian ciana ciano cie cy dovic dwig igi is isa iz kas kasz ke lu na sine tz ukas|ly dia
  nda nn nne|ma arten ciej deleine dhav dhavi dhu ds eve gda gdalena ggie gnus ha hbub hdi hendra her hesh
  hmood hmoud ik ike iread ite ja jd jid koto lcolm lgorzata lik lin lisa llory lte madou moru nabu nal nav
  ndeep nfred nfredo nish njunath noj nolis nsour nu nuel nuela ra rc rcel rcela rcello rcelo rcia rcin rco
  rcos rcus rek rgaret ria riam rian riana rianna rianne ribel rie riella rijn riko rina rio rion risol rius
  riusz rjan rjorie rk rketa rko rkus rlene rlies rlon ros rshall rta rten rtha rtijn rtin rtina rtine rtino
  rwa rwan ry ryam saaki sahide sahiko sahiro saki sanori sao sashi sataka sato saya sayuki ssimiliano ssimo t
  tej teja teo teusz thew thias thieu thilde this tias tic tilda tt tteo tthew tthias tthieu tthijs tti ttias
  tus ud ureen uri urice uricio uritz uro x xim xime ximilian ya yank yuko yumi|me ena enakshi era gan hdi
  hmet hran hul i ihua iling ir lanie le lih linda lissa lvin ng nno rcedes redith rike rlin rt ryem ysam|mi a
  cah chael chaela chal chel chele chelle chiko guel haela hai hail haly ka kael kaela ke khail kkel kko kolaj
  la lad lan ldred lena lica lind lko los na nako ndaugas ng ngui nh nho nji njung noru nseok nsu ra randa rco
  reia rek rela riam rja rjam rko roslav saki sha tch tchell tsuo tsuru yuki zanur|mo . ana e een hamed hammad
  hammed han hit inul ira jca lly moka na nica nika nique nir ntserrat onseok rdechai rgan ritz rten stafa ti
  unir urad ussa|mp ho|mu hammad hammed kesh kul kund lugeta rali rat riel rray sa stafa stapha thu|my riam
  ung|na ama bil cho da dav der dia dim dine eem gendra gesh im ima jat jib kul ledi lini m mrata n nako ncy
  ndini ndita oki omi rek rendra resh sim sir sreen sser tale talia talie tascha tasha te thalie than thaniel
  tsuko veen vid vin wel zanin zmul|ne al d elesh eraj ha il lson nad ringa stor|ng oc ozi uyen|ni all amh
  canor ccolo cholas ck co cola colas cole dal dhi els enke gel k khil kita klas kola kolai kolaos kolaus
  kolay kolina kos lesh ls lufar mrod na no ranjan rmal sha shant shanth shith tin tinder v zar|nj eri|nk
  echi|nn amdi eka|no ah boru buhiko buo buyuki el emi msa or ra rbert rihiro riko rm rman ur|nu no ria rlan
  srat|oa na|ob inna|oc tavio|od ed ile|of elia er|ok an echukwu|ol a af afur av e eg eh eksandr eksii ena ga
  ive iver ivia ivier le li of ufemi umide uwaseun ya|om ar id|on drej no ur|or han ie iol la lando|os ama amu
  car man valdo|ot akar mar o to|ou mar smane ssama|ov e|ow en|oy stein|oz an gur|pa avo blo dma draic draig
  lash lesa llavi mela nagiotis nkaj nkaja nos nwei ola olina olo rag resh risa rth rul scal scale scual t
  trice tricia tricija tricio trick trik ul ula uli ulien ulina uline ulo van vel vlos wan wel yam|pe dram dro
  ggy i kka ng nny pe rcy re rrine rry tar te ter tr tra tros tru tteri|ph il ilip ilipp ilippe illip uc
  uong|pi a erluigi ero erre eter etro lar nar ni otr yush|po oja onam rtia|pr abhakar abhu adeep adip adnya
  akash amod anav asad asanna asert ashant ateek atik aveen avin eeti em iscilla itam iti iya iyanka zemek|pu
  neet rnima|qa sim|qi . an ang ao n ng ong|qu an ang entin inn irin oc|ra chel chid dek dha dhika dia dim dka
  doslav du fael fal ffaele fik ghav ghavan ghu gna gnar him hul iner ita ivo j ja jan jani jat jeev jendra
  jesh jib jiv jkumar ju kel kesh lf litsa lph m makrishna man mana mesh min miro mon mona my ndall ndy nia
  njan njit njith oul phael quel sha shid shmi smus ul vi vindra wan wiri y ya ymond zvan|re becca da em etta
  gina gine iji ijo iko iner inhard inier mco mi my na nan nata nato naud ne nee nuka nzo shad si to uven
  vathi za zaul|rh iannon ys|ri a carda cardo ccardo ch cha chard ck e enk faat itta kard kke ku na shabh shi
  ta tu zki|ro an b bbert bbie bert berta berto bin byn cio d derick dney drigo el gelio ger gerio gier han
  hini hit isin ksana land lando lf main man mana meo muald n nald nan ng ni nja nny ny osa ozbeh ry sa salie
  sanna sario saura se shan ss ssella stislav wan xana y ya zalia|ru ben chi di diger dolf dolph ediger i iwen
  na ne pert slan ss ssell stam ta th ud y zica|ry an o ohei osuke ota uichi uji|sa ad ba bah bine brina chiko
  chin daf dia eed eid fa faa gar har hil ida jid kari ki lah lem lly lma lman lvatore m mantha mar mer mi mia
  mina mir mita mpo muel na ndeep nder ndhya ndip ndra ndy ngeeta ngita ngmin nja njay njeev nket nna nthosh
  nti ntiago ntosh ra rah rika rvesh sa scha sha thya tish tomi toru toshi ul urabh urav yaka yed yuri|sc
  arlett ott|se amus an bastiaan bastian bastien dat ema iichi iji lcuk lim lina ma mih na nad o okjin onghoon
  ppo rap rena rge rgei rgey rgio rkan th ung ungmin verin verine weryn yed|sh adi afiq afiqul ahar aheen ahid
  ahrzad ailesh amsul an ane ani annon anthi anti arad arif arma armila armin aron ashank ashi aun awn eela
  eila en eng erif igeki igeo igeru iho ilpa imon in ingo inichi inji inta inya ira irin iro ishir iv iva ivan
  ivani izuka lomo ohei oichi oko ota otaro raddha reya rikant u uai uji umon unsuke weta wetha yam|si busiso
  d ddharth gal grid gurd ham las lvan lvana lvia lvio lviu mao men min mo mon mona mone na ndre nead ni nisa
  obhan pho rpa ti va xten|sl amet avko awomir obodan|sm ita|sn eha ehal ezana|so eren fia fiane fie hail hel
  lange ledad lomon ma mchai mesh msak nal nali nia nja o oyoung phia phie rcha ren rin suke tiris|sp encer
  yros|sr djan ee eekanth i idhar ihari ilatha inath ini inivas inivasan iram|st acey affan an anislav anislaw
  anko avros efan efania efanie efano effen elios ella en ephan ephane ephanie ephen erling eve even ewart ig
  ipe oyan uart|su bhash bir bramanian deep dha dhir dip e hail has jata jatha jay jit ltana man mana medha
  mit ndar nghoon ngjin nil nita priya rachai raj rbhi ren resh rya san sanna sanne shant shil shma sumu
  zanne|sv ein en enja etlana|sw aminathan apna apneel ati|sy ed lvain lvester lvia|sz ymon|ta avi bitha
  dahiko dashi deusz e ehyung ha hir hmina ichi iji iki iwo kaaki kafumi kahiko kahiro kako kanori kao kashi
  kayuki keshi kuma kumi kuya l lha lia llulah m mara mas mer mi mim nia nja nmay nvi nvir nya o pan pio ra
  rek riq rja ro run sos ssilo tiana tjana tsuo tsuya tuya ufik vita ylor|te d emu jas mel ndai odor rence
  resa reza rje ro rry ruo sfaye ss ssa tsuo tsuro tsuya|th abo andeka andiwe anh anos ea emba emis eo eodore
  eodoros eresa eresia iago ibault ierry ijs ilo om omas orben ore orsten uy|ti ago an anji anran en gran ia
  jana ll lman lmann m mo mon mothy mur na no ru tia tus ziana|to biah bias by dd erless ivo lga m mas masz
  maz mek mi mmaso mmy mo moaki mohiro moko moyuki ni nje ny omas r rben rbjorn rd re rleiv rsten ru shiaki
  shihiko shihiro shio shiro ve|tr acy ang avis ent evor ey ine istan ond oy ung ygve|ts ung utomu uyoshi|tu
  an gba la nde omas omo rid ro shar|ty ler mon rone|uc henna|ud ay o|uf uk|ug o|uj jwal|ul f i la rich
  rike|um a ar berto esh it ut|ur i mas s sina ska sula szula|us ha|ut a ku z|uw e|va clav dim hid ibhav
  ishali ldemar ldis lentin lentina lentino leria lerie lery lter msi ndana nessa nja rdan rghese rsha run sco
  seem sile silis sily ssil ughn|ve ena it nkat nkata nkatesh nkatraman ra ronica ronika selin sna|vi beke
  bhor cente cky ctor ctoria dar dhi dya et hang jay jaya kas kram krant ktor lhelm lle lma nay nayak ncent
  ncenza ncenzo neet nh nod ola pin pul raj rgil rginia rginie shal shnu shwas ta tali taly to ttoria ttorio
  vek vian|vl ad adan adimir ado asta|vo jtech lker lodymyr|vr atislav|vu k|wa de el fa hyu leed lid lter
  ltraud nda ng ngari njiku rren ssila ssim taru tson yan|we i iqiang n nchao ndy njie rner s sley|wi ebke
  eland eslaw ktor ll llem llemijn lliam lly lson m nfried nston ssam|wo jciech jtek lfgang lfram njae uter|xa
  nder vi vier|xe nia|xi . a ang ao aodong aofei aohu aojun aoming aoyan mena n ng|xu . an e|ya akov el hya
  man muna n nbo ng ngyang nick nn nnick nnis nto o ra ron roslav semin ser sh shar sin smin sser ssin ssine
  suhiko suhiro suko suo sushi uheni vuz|ye huda jin ong tunde vgeny|yf ke|yi . annis gal hao ling n ng ngzhen
  song wei zhou|yo av gendra gesh han ichi ichiro ko landa nas natan ng on ram rdan rgos rick shi shiaki
  shifumi shihiro shiki shiko shinori shio shiro shiyuki ssi suke ucef uenn ung unghwan ungmin ussef ussra|yu
  . an ang chi chung e han i ichi ichiro ji ka kari ki kiko kio ko liya mi n na nfei ng nus ri riko riy suf
  suke ta taka ya|yv es on onne|za c ch chariah chary far fer hed heduzzaman hid hra id inab karia ki kir ra
  rina|zb igniew ynek|zd enek ravko|ze eshan hra ina ljko no ynep|zh ang ao aohui e en enbin eng i ibo ihong
  iyuan ong ou|zi a ad li na neb v|zl atan atko|zo e fia ja ltan ngpeng ran uhair|zs olt|zu lkifli rab zana
  zanna`

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  BY_BEGINNING.split('|').flatMap((group) => {
    const [beginning = '', ...endings] = group.trim().split(/\s+/)
    return endings.map((ending) => (ending === '.' ? beginning : beginning + ending))
  }),
)
