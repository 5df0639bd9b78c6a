/**
 * Common given names of many origins, lower case, without marks: a hint and no proof. A name that is missing here is
 * found by the place it stands in.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aagje aarav aarne aaron abdel abdelaziz abdelhak abdelilah abdelkader abdelmalek abdelrahman abderrahim
  abdou abdoulaye abdul abdulaziz abdullah abdulrahman abebe abel abena abha abhijit abhinav abhishek abir
  aboubacar abraham adaeze adam adama adanna adebayo adebola adeola adesina adetokunbo adisa aditi aditya
  adnan adolfo adrian adriana advait adwoa afia afua agnes agnieszka agung agus ahlam ahmad ahmadi ahmed aibek
  aicha aidan aigerim aijun aiko ailsa ainhoa ainur aisha aizhan ajay ajit akbar akhil akihiko akihito akiko
  akio akira akmal akos akosua akshara akshay akua akwasi alamgir alan alasdair alassane albert alberto aled
  alejandra alejandro aleksander aleksandr aleksei alemayehu alessandro alessia alex alexander alexandra
  alexandre alexei alexey alexis alfred alfredo alhassan ali alia aliaksandr alice alicia alina alireza alisa
  alisher alison alistair allan allen allessandro allison almaz alok alonso aloys alper alphonse aluko alvaro
  alvin amadi amadou amaia amal amanda amanuel amara amare amber ambrose ameet amelia ameya amina aminata
  amine aminu amir amit amjad amol amos ampofo amrita amy ana anahi anais anand ananda ananya anas anatoly
  ander anders andras andre andrea andreas andrei andres andrew andrey andrii andrzej andy aneesh angel angela
  angelika angelo anggi angharad anika aniket anil anisur anita anja anjali anjana ankit ankshit ankur ann
  anna anne anneke annelies annemarie annette annika anong anoop ansah anselm anthea anthony antje antoin
  antoine anton antonio antony antti anu anuj anupam anuradha anurag anwar anxo anya aoife aparna apinya april
  apurva araceli arafat aram arash araya archana arevik ari ariadna arief ariel arif arifur arjen arjun arman
  armando armen armin arnar arnaud arne arnold aroha aron arpad arslan art artem arthi arthit arthur arturas
  arturo arun arundhati arvid arvind arvinder aryan asa asad asaf asami asger ash asha ashish ashley ashling
  ashok ashot ashraf ashwin asier asim askar aslam asmaa asmae assefa astrid asuka atanas athanasios atsushi
  attila atul audrey audun august augusto auli aurelien aurora austin avani avantika avinash avri axel axelle
  ayaka ayako ayan ayane ayesha ayman aymen ayodeji ayodele ayotunde ayumi azad azamat azat aziz aziza azizur
  babajide babak babatunde bakyt balazs baldur balint bambang bamidele bao baptiste barbara baris barry bart
  bashar bassam bassel bastian bastien bauyrzhan beatrice beatriz begona behcet bekele bekir ben benedict
  benedikt bengt benicio benita benjamin benno benoit berhanu bernard bernarda bernardo bernd bernie bert
  bertrand beth betty bhaskar bhavana bhavesh bhavna bhupinder bilal bilhanan bill billy bindu binta birgit
  birgitta birthe bjarne bjorg bjorn blake blanca bo bob bogdan bojan bongani boram boris boubacar boutheina
  boyan brad bradley brandon branko brayan brenda brendan brent brett brian bridget brigitte britta bron
  brooke bruce bruno bryan brynjar budi burak burhan burkhard bushra byron byungchul caetano cahya caio
  caitlin caleb cameron camila camilla camille candela candice caoimhe carina carine carl carla carles carlo
  carlos carlota carmen carol carolina caroline carsten cas casey caspar casper catarina cathal catherine
  cathrine cathy cecilia cedric celine cem cesar cesare cesario chad chaima chaitali chaitanya chaiwat
  chanchai chandan chandra chang changho chao charles charlie charlotte charu chau cheikh chelsea chen cheng
  chenyang chetan chi chiamaka chiara chidi chidinma chieko chihiro chika chimamanda chin chinedu chinonso
  chinwe chitra chloe cho chong chris christa christelle christer christiaan christian christina christine
  christoph christophe christopher christos chuck chukwu chukwuemeka chukwuma chun chunchi chunlei ciaran
  cillian cindy cirilo citra claire clara clarence claude claudia claudine claudio claus clemence clemens
  clement cliff clive clotilde clyde cody coen colin colleen colm connor conor conrad constance constantin
  consuelo corinne cormac cornelia cornelius cosmin courtney craig cristian cristina csaba cullen cuong curtis
  cynthia cyril dacheng daehyun dafna dag daigo daiki daisuke daithi daiya dalal dale dalia damian damien
  damilola damir dan dana dania daniel daniela danielius danielle danilo danish daniyar danny daphne dario
  dariusz darko darrel darren darshak darshana darya dave david davide davor davy dawid dawit dawn dean deb
  debashish debbie deborah declan deepa deepak deepika deepti deirdre delia demi deng denis denise dennis
  denys derek derrick desmond devika devon dewi dhananjay dhanush dhaval dhiraj dhruv diallo dian diana
  diane diederik diego dieter dilip dilnoza dilshod dimitri dinakar dinara dinesh dinh dino dirk divya djamel
  dlamini dmitri dmitry dmytro dogan dolores domenico dominic dominik dominika dominique don donal donald dong
  donghyun dongwook donna donnacha doris dorit dorota dorothy doug douglas dragan dragana driss dror duaa
  duane duarte duc duncan duong durga dusan dusty dylan eamon eavan ebba ebele ebere ebru eckert ed eddie
  edgar edmundo eduard eduardo eduardus edward edwin efe efraim efrain egor eiji eiko eileen eilidh eimear
  einar eirik eirlys ekaterina ekow elad elaine eldar eleanor elena elfa eli elias elif elijah elin eliot
  elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elliot elliott elmar elmer elodie eloisa
  elsa elvira elvis elwyn emad eman emanuel emanuela emanuele emeka emiko emil emile emilia emiliano emilie
  emilio emily emir emma emmanuel emre emyr enda endang endre ennio enno enoch enrico enrique enzo eoghan eoin
  ercan erdem eric erica erich erik erika eriko erin erkki erlan erling ernestina ernesto ernst errol ervin
  erwin esko esra essam essien esteban estefania estela esther etan ethan ethel etienne etsuko
  eugene eugenia euna eunice eunji eunjung eunsoo euntaek eva evan evaristo eve evelien evelyn evelyne evert
  evgeny eyob ezra fabian fabien fabio fabiola fabrice fabricio fabrizio fadi fadia fadwa fahad fahmida faisal
  falguni farah fares farhan farhana farid farida farouk farrukh farzaneh fathi fatih fatima fatma fatou
  fatoumata fausto fawzi faye fayrouz federica federico fei felicia feliks felipe felix femi feng
  fengwei feras ferdinand ferdous ferenc fergal fergus fermin fernanda fernando ferran fidel fikile filip
  filipa filippo finn fiona fionn fionnuala fitri flavia flemming florian folake folasade folkert folmer fotis
  fouad fouzia fran frances francesca francesco francine francis francisco franck franco francois frank franz
  fred frederic frederick frederico frederik frederike freya friedrich friso frode fu fumi fumihiko fumiko
  fumitaka funmilayo gabor gabriel gabriela gabriele gael gaetan gail gamze ganesh gareth garrett gary gaspard
  gaurav gauri gauthier gavin gayane gayatri gebre gede geert geeta gemma genaro genevieve geng genki gennady
  geoff geoffrey geoffroy georg george georges georgi georgia georgios geraint gerald geraldine gerard gerardo
  gergely gerhard german gerrit gerry gert getachew gethin geunhyung gevorg ghada ghassan ghazi ghislain gia
  giacomo gianluca gianni gianpaolo gideon gilad gilbert gilberto giles gilles gillian gina gints giorgi
  giorgio giorgos giovanna giovanni girish girma gita giulia giuseppe gizem glen glenn gloria godfred godfrey
  gonzalo gopal gopi goran gordana gordon gorkem gorry gottfried grace graciela graham grant greg gregor
  gregoria gregorio gregory greta grigory gruffydd grzegorz guang guanghui gudrun guenter guido
  guilherme guillaume guillem guillermo gul gulnara gulnora gulsah gunnar gunter gunther gurkan gurpreet
  gustav gustavo guy gwen gwendolyn gwilym gyan gyorgy gyuri haakon habib habiba habibur hadas hadi hadley
  haejin haeun hafid hafsa hafsteinn haibo haider haile hailey hailu haim haitham hajar hajer hajime hakan
  hakim hakob hakon hal halil halla halldor hallvard hamdi hamed hamid hamidou hammad hamza han hana hanaa
  hanan hanh hani hanin hanna hannah hannes hannu hans hans-peter hao haoyu harald hari haris harish harm
  harold harpreet harry harsh haruka haruki haruko haruto hasan hashem hasina hasmik hassan hassane hatem
  havard hayat hayato hayk hayoung hazel hazem heather hector hedda hedvig heejin heidi heike heiko heinrich
  heinz helen helena helene helga helge helle helmut hemant hemanth hemi hend hendra hendrik henk henning
  henri henrik henrike henrique henry herbert heriberto herman hernan herve hesham hiba hideki hideo hidetoshi
  hideyuki hien hieu hikaru hila hilarie hilda hilmar hina hinata hinemoa hipolito hiroaki hirofumi hiroki
  hiroko hiromi hironori hiroshi hiroyuki hisham hiten hitesh hitomi hitoshi hjalmar hoang hohepa hojin holger
  holly homma hong hongbo hongji honoka horacio horia horst hortensia hossein houda houssem howard hrafn hua
  huaimo hubert hubertus huda hugh hugo hugolino hui humberto huong hussam hussein huw huyen hye hyejin hyeon
  hyojin hyun hyunjeong hyunjin hyunsoo hyunwoo ian ianina ibrahim ibtissam ibukun ida idoia idris idrissa
  ieva ifeanyi ifeoma ifeyinwa igal ignace ignacio ignas igor ihab ihsan ikenna iker ikhlas ikram ilana ilari
  ilaria ildar ilham ilias ilkhom ilkka illan ilona ilya imad iman imane imran imre imtiaz ina inaki indah
  indira indra indrajit ines inessa inga inge ingemar ingibjorg ingmar ingo ingrid ingvar inhyok inka
  inmaculada intissar ioana ioannis iokua iolo iqbal iratxe irene irfan irina iris irma irving isaac isabel
  isabella isabelle isamu isao ishaan ishita isidor ismael ismail isobel israel istvan itai italo itamar
  itsuki itziar iva ivan ivana ivar ivaylo iveta ivo iwan iwona iyabo iyad iyas izumi jaak jaap jabulani
  jacinta jacinto jack jackie jackson jacob jacqueline jacques jad jaehoon jaehyun jaemin jaewon jagadish
  jagdish jahanara jai jaideep jaime jake jakob jakub jalal jamal james jamie jamil jamshid jan jana janaki
  jane janelle janet janice janne janos jared jarek jari jarle jarno jaroslav jasmine jason jasper jaspreet
  jatin javad javed javier jawad jay jaya jayant jayashree jean jean-claude jean-francois jean-michel
  jean-paul jean-philippe jean-pierre jean-yves jeanette jeanne jeff jeffrey jelani jelena jelle jelte jen
  jenna jennifer jenny jens jeonghoon jeongmin jeremy jeroen jerome jerry jerzy jesper jess jesse jessica
  jesus jeyhun jia jianfei jiankang jianping jibin jie jignesh jihoon jihye jill jim jimena jimin jimmy
  jin jing jinho jinhyun jinmei jinsuk jinwoo jiri jiro jisoo jitendra jitka jiwon jiyoung joachim joan joana
  joanna joao joaquin job jocelyn jochen jody joe joel joerg joey johan johann johanna johanne johannes john
  johnny joko jolanda jon jonas jonathan jongmin jonne joohong joohyung joonas joost jord jordan jordi jorg
  jorge joris jorma jorunn jose joseba josef josefine josep joseph josephine josh joshua josip josue joud
  jouni jovan joy joyce jozsef juan juan-carlos juanita juanma judith judy juergen juha juhee juho juilan
  jukka jules julia julian juliana julie julien juliette julio julius juliusz jun junaid june jung junghoon
  junghwan junichi junko juraj jure jurgen jussi justin justus justyna juyoung jyoti jyotsna kaare kadek kadir
  kagan kagiso kahu kai kaimana kairat kaito kaj kajsa kalani kalin kalle kalpana kamal kamala kamil kamini
  kamran kamrul kan kanako kang kanya kaori kaouthar kapil kapila karan karapet kareem karel karen kari
  karim karin karl karol karolina karsten karthik karthikeyan kasia kasper kasra kate katharina katherine
  kathleen kathrin kathryn kathy katie katja katla katrin katsuhiko katsumi katya kaur kaushik kavita kawtar
  kay kazem kazuhiko kazuhiro kazuho kazuki kazumasa kazunori kazuo kazuya kazuyuki keanu kedar keelin keerthi
  kehinde keiichi keiko keita keith kekoa kelechi kellen kemal ken kenichi kenji kenjiro kenneth kensuke kent
  kenta kentaro kerem kerry kerstin keshav ketevan ketut kevin keyur khadija khadim khaled khaleda khalid
  khalil khanh khatia khawla khoa khouloud kian kieran kihoon kikuko kim kimberly kimiko kiran kiri kiril
  kirill kirk kirsten kirsty kishore kittisak kiyoshi kiyotaka kjell kjersti kjetil klaas klara klaus klemens
  knut koen kofi kohei kohta kohtaro koichi koji kojo kolja konrad konstantin konstanty kostas kosuke kota
  kotaro koushik kresimir kris krishna krishnan kristian kristin kristina kristine kristjan kristof krisztina
  krzysztof ksenia kuanysh kuldeep kumar kumiko kun kunal kunihiko kurt kwabena kwaku kwame kwasi kweku kwesi
  kyle kylie kyoko kyosuke kyung kyunghee kyungmin lachlan lada ladislav laila lakshman lakshmi lale lalit
  lamia lamine lana lance lara larry lars lasha lasse laszlo lata latif laura laurel lauren laurence laurens
  laurent laurie lautaro lavinia laxmi layla lea leah leandra leandro lebogang lee leena lei leif leila
  leilani leire len lena lennart lenny leo leocadia leon leona leonard leonardo leonhard leonid leonie leopold
  lerato leslie lestari leszek leticia letizia levan levent levi lewis lex leyla li lia liam lian liang libor
  lidia liesbeth lieselotte lieven lijun lila lilian lilit lillian lily lim lin lina linda lindiwe lindsay
  ling linh linn linus lionel lior lisa lisandro lisbet lisbeth liselotte litao liu liv livia liz llyr logan
  loganaden loic lois lola lolke lon loren lorena lorenz lorenzo loreto loris lorna lorraine lotfi lothar lou
  louay louis louise luana lubna lubomir luca lucas lucia lucian luciana luciano lucie lucrecia lucy ludovic
  ludwig luigi luis luisa luiz lukas lukasz luke lulu luna lungile lupe lusine lutz luukas luzia lydia lynda
  lynn lynne maarten macarena machiko maciej madeleine madhav madhavi madhu madina mads maeve magda magdalena
  maggie magnus maha mahbub mahdi mahendra maher mahesh mahfoud mahmood mahmoud mahmuda maik maike 
  mairead maitane maite maja majd majid majida makoa makoto malati malcolm malee malgorzata malik malin malini
  mallory malte mamadou mamoru mamuka mamun manabu manaia manal manav mandeep mandira mandla manfred manfredo
  manish manjula manjunath manoj manolis manpreet mansour manu manuel manuela mara marat marc marcel marcela
  marcello marcelo marcia marcin marco marcos marcus marek margaret maria maria-ines mariam mariama mariami
  marian mariana marianna marianne maribel maricarmen marie mariella marijn mariko marina mario marion marisa
  marisol marit marius mariusz marjan marjorie mark marketa marko markus marlene marlies marlon maros marouane
  marshall marta marten martha martijn martin martina martine martino marwa marwan mary maryam marzhan masaaki
  masafumi masahide masahiko masahiro masakazu masaki masanori masao masashi masataka masato masaya masayoshi
  masayuki massimiliano massimo masud mat matej mateja mateo mateusz mathew mathias mathieu mathilde mathis
  matias matic matilda matt matteo matthew matthias matthieu matthijs matti mattias matus maud maureen mauri
  maurice mauricio mauritz mauro max maxim maxime maximilian maximo maya mayank maysa mayuko mayumi mbali
  meabh meena meenakshi meera megan mehdi mehmet mehran mehul mei meihua meiling meir mekonnen melanie mele
  melih melinda melissa melvin meng menno mercedes meredith meriem merike merlin mert mervat meryem meysam
  mhairi mia micah michael michaela michal michel michele michelle michiko midori miguel mihaela mihai mihail
  mihaly mika mikael mikaela mike mikhail mikio mikkel mikko mikolaj mila milad milan mildred milena milica
  milind milko milos mina minako mindaugas ming mingui minh minho minjae minji minjung minoru minseok minsik
  minsu mira miranda mirco mireia mirek mirela miriam mirja mirjam mirko miroslav misaki misha mitch mitchell
  mithun mitsuo mitsuru miyako miyuki mizanur mo moana moe moeen mohamadou mohamed mohammad mohammed mohan
  mohana mohcine mohit moinul moira mojca molly momoko mona moncef monica monika monique monir montse
  montserrat moonseok morag mordechai morgan moritz morten mosharraf mostafa moti motoki mouna mounir mourad
  moussa mpho mridula mthunzi muhammad muhammed muireann mukesh mukul mukund mulugeta munira murali murat
  muriel murray musa mushfiq mustafa mustapha muthu mutsumi myriam myung myungjin naama nabil nabila nacho
  nada nadav nader nadia nadim nadine nadir nagendra nagesh nagisa nagwa nahla nahuel naim naima najat najib
  najla najwa nakul nalani naledi nalini nam namhi namrata nan nanako nanami nancy nandi nandini naoki naomi
  narek narendra naresh nargiza narjes nasim nasima nasir nasreen nasrin nasser natale natalia natalie
  natascha natasha nate nathan nathaniel natsuki natsuko natsumi nattapong naveen navid navin nawal nawel
  nayeli nayla nazanin nazgul nazmul ndidi neal neasa ned neelesh neeraj neeta neha neil nelson nenad nerea
  neringa nermin nesrine nestor ngaio ngoc ngozi nguyen nhung niall niamh nicanor niccolo nicholas nick nico
  nicola nicolas nicole nidal nidhi niels nienke nigel nihal nik nikhil nikhita nikita niklas nikola nikolai
  nikolaos nikolaus nikolay nikolina nikos nila nilesh nils nilufar nimrod nina nino niraj niran niranjan
  nirmal nirmala nisha nishant nishanth nishith nisrine nitin nitinder nitya niv nizar njeri nkechi nkosana
  nkosi nnamdi nneka noah noboru nobuhiko nobuko nobuo nobutaka nobuyuki nodira noel noelani noelia noemi
  nomsa nomvula nonhlanhla noor nora norbert norberto norihiko norihiro noriko noriyuki norm norman nouha nour
  noura ntombi nuha nuno nuria nurlan nursultan nusrat nyambura nyasha nyoman oana obiageli obinna octavia
  octavio oddny oded odile ofelia ofer oisin okan okechukwu oktavia ola olaf olatz olav olayinka ole oleg oleh
  oleksandr oleksii olena olga olive oliver olivia olivier olle olli olof olufemi olumide oluwaseun oluwatobi
  olya omar omid omolara ondrej onno onur onyinye orhan oriana oriol orla orlaith orlanda orlando osama osamu
  oscar osman osvaldo otabek otakar otar otmar oto otto oumar ousmane oussama ove owen oyelaran oystein ozan
  ozgur paavo pablo padma padmini padraic padraig palash palesa pallavi pamela panagiotis pania pankaj pankaja
  paola paolina paolo parag paresh parisa parth parul pascal pascale pascual pat patrice patricia patricija
  patricio patrick patrik paul paula pauli paulien paulina pauline paulo pavan pavel pavlos pawan pawel payam
  pedram pedro peggy pei pekka peng penny pepe pere perrine perry petar pete peter petr petra petros petru
  petteri phil philip philipp philippe phillip phuc phuong pia piedad pierluigi piero pierre pierre-yves
  pieter pietro pilar pimchanok pinar pini piotr piyush ploy pooja poonam prabhakar prabhu prachi pradeep
  pradip pradnya pragya prakash pramod pranav prasad prasanna prasanth prasert prashant prateek pratik praveen
  pravin preecha preethi preeti prem priscilla pritam priti priya priyanka przemek puneet purnima putri putu
  qasim qi qian qiang qiao qin qing qiong quan quang quentin quinn quique quirin quoc qusai quynh rabab rabia
  rachel rachid rachida radek radha radhika radia radim radka radoslav radu raed rafael rafal raffaele rafic
  rafik rafiqul raghav raghavan raghda raghu ragna ragnar ragnhild rahim rahima rahmat rahul raimundo rainer
  raita raivo raj raja rajan rajani rajat rajeev rajendra rajesh rajib rajiv rajkumar rajni raju rakel rakesh
  ralf ralitsa ralph ram rama ramakrishna raman ramana ramesh ramin ramiro ramon ramona ramy ramzi
  rana randall randy rangi rania ranjan ranjana ranjit ranjith raouf raoul raphael raquel rasha rasheed rashid
  rashmi rashmika rasmus ratna raul ravi ravindra rawan rawiri ray raya raymond razvan rebecca reda reem
  reetta regina regine reiji reijo reiko reinaldo reiner reinhard reinier rekha remco remi remy rena
  renan renata renato renaud rene renee renuka renzo resi rethabile retno reto reuven revathi reza rezaul
  rhiannon rhys ria ricarda ricardo riccardo rich richa richard rick rida rie rieko rienk rifaat rigoberto
  rihab riitta rikako rikard rikke riku rina rini rintaro rishabh rishi rita ritu riyad rizki roan rob robbert
  robbie robert robert-jan roberta roberto robin robyn rocio rod roderick rodney rodrigo roel rogelio roger
  rogerio rogier rohan rohini rohit roisin roksana roland rolando rolf romain roman romana romeo romuald ron
  ronald ronan rong roni ronja ronny roosa roozbeh rory rosa rosalie rosanna rosario rosaura rose roshan ross
  rossella rostislav rowan roxana roy roya rozalia ruairi ruben ruchi rudi rudiger rudolf rudolph rui ruiwen
  rukmini rumana runa rune rupa rupert ruslan russ russell rustam rusudan ruta rutendo ruth ruud ruy ruzica
  ryan ryo ryohei ryosuke ryota ryuichi ryuji ryunosuke saad saba sabah sabiha sabina sabine sabri sabrina
  sachiko sachin sadaf sadhana sadia saeed saeid safa safaa sagar sahar sahil saida sajid sakari saki 
  salah salahuddin salem sally salma salman salvatore salwa sam samah samantha samar samarth samat
  samer sami samia samina samir samita samiul sampo samuel samuela sana sanaa sandeep sandeepa sander sandhya
  sandip sandra sandro sandy sangeeta sangho sangita sangmin sanja sanjana sanjay sanjeev sanket sanna
  santhosh santi santiago santino santosh saoirse sara sarah saraswati sarika sarita sarra sarvesh sasa sascha
  sasha sathya satish satomi satoru satoshi satsuki saturnino saul saule saurabh saurav savita sawsan sayaka
  sayed sayeeda sayuri scarlett scott seamus sean sebastiaan sebastian sebastien sedat seema sefa seiichi
  seiji sekou selam selcuk selim selina sema semih sena senad seo seojun seokjin seongho seonghoon seppo serap
  serena serge sergei sergey sergio serkan seth setsuko seulgi seung seungmin seungwoo severin severine
  seweryn seydou seyed shadi shadia shafiq shafiqul shahana shahar shahd shaheen shahid shahnaz shahrzad
  shailesh shaimaa shakuntala shamima shamsul shan shane shani shannon shanta shanthi shanti sharad sharif
  sharma sharmila sharmin sharon shashank shashi shaun shawn shaymaa sheela sheila shen sheng sherif sherzod
  shigeki shigeo shigeru shigeyuki shiho shilpa shimon shin shingo shinichi shinichiro shinji shinobu shinta
  shinya shira shirin shiro shishir shiv shiva shivan shizuka shlomo shobha shohei shoichi shokhrukh shoko
  shota shotaro shraddha shreya shrikant shu shuai shubha shuichi shuji shumon shunji shunsuke shweta shwetha
  shyam sibongile sibusiso sid siddharth sigal sigbjorn sigrid sigridur sigurd siham silas silvan silvana
  silvestre silvia silvio silviu simao simen simin simo simon simona simone sina sindhu sindre sinead sini
  sinisa siobhan sione siphiwe sipho siriporn sirpa siti siva sixten slavko slawomir slobodan smita smriti
  sneha snehal snezana soeren sofia sofiane sofie sohail sohel soichiro solange soledad solomon
  solveig solvi soma somchai somesh somsak sonal sonali sonam sonia sonja soo soohong sooyoung sophia sophie
  sorcha soren sorin sosuke sotiris souad soufiane soukaina soumya soyeon spencer spyros srdjan sree sreekanth
  sri sridevi sridhar srihari srilatha srinath srinivas srinivasan sriram stacey staffan stan stanislav
  stanislaw stanko stavros stefan stefania stefanie stefano steffen steinar stelios stella sten stephan
  stephane stephanie stephen sterling steve steven stewart stig stipe stoyan stuart subhash subin subir
  subramanian sudeep sudha sudhir sudip sue sugandha sugeng suguru suhail suharto suhas suhyun sujata sujatha
  sujay sujit sulochana sumaiya suman sumana sumedha sumiko sumit sumitra sundar sundararajan sunghoon
  sunghyun sungjin sunil sunita sunniva supaporn supriya surachai suraj surbhi suren suresh surya susan
  susanna susanne sushant sushil sushma sushmita susumu suwanna suzan suzanne svanhild svein sven svenja
  svetlana swaminathan swapna swapneel swarna swati syed sylvain sylvester sylvia szymon taavi tabitha
  tadahiko tadao tadashi tadeo tadesse tadeusz tae taehyung taewon tafadzwa taha tahani tahir tahmina taichi
  taiji taiki taiwo takaaki takafumi takahiko takahiro takako takanori takao takashi takayoshi takayuki
  takeshi takuma takumi takuya tal talha talia taliesin tallulah tam tamara tamari tamas tamer tami tamiko
  tamim tania tanja tanmay tanvi tanvir tanya tanzila tao tapan tapio tara tarek tariq tarja taro tarun
  taslima tasos tassilo tatiana tatjana tatsuo tatsuro tatsuya tatuya taufik tavita tawanda tayeb taylor ted
  teemu tejas tejaswini telmo temel temitope tendai teodor terence teresa tereza terje tero terry teruo
  tesfaye tess tessa tetsuji tetsuo tetsuro tetsuya tevita thabo thais thaksin thamer thanakorn thandeka
  thandi thandiwe thanh thanos thea themba themis theo theodore theodoros theresa theresia thiago thibault
  thierry thijs thilo thomas thora thorben thorbjorn thordis thore thorsten thuy tiago tiaho tian tianji
  tianran tien tigist tigran tiia tijana till tilman tilmann tim timo timon timothy timur tina tinashe tino
  tiru titia titus tiziana tobiah tobias toby tochi todd toerless toivo tokiko tolga tolulope tom tomas tomasa
  tomasz tomaz tomek tomi tommaso tommy tomo tomoaki tomohiko tomohiro tomoko tomomi tomonori tomoyuki toni
  tonje tony toomas tor torben torbjorn tord tore torgeir torleiv torsten toru toshiaki toshihiko toshihiro
  toshio toshiro tove tracy trang travis trent trevor trey trine trisha tristan trond troy trung trygg trygve
  tsegaye tsukasa tsung tsutomu tsuyoshi tuan tugba tula tunde tung tuomas tuomo turid turo tushar tyler tymon
  tyrone uche uchenna uday udo ufuk ugo ujjwal ulf uli ulises ulla ulrich ulrika ulrike ulugbek uma umar
  umberto umesh umit umut unni uri urmas urmila urs ursina urska ursula urszula usha uta utku utz uwe uxue
  vaclav vadim vaea vahe vahid vaibhav vaishali vakhtang valdemar valdis valentin valentina valentino valeria
  valeriano valerie valery valter vamsi vandana vanessa vani vanja vardan varghese varsha varun vasco vaseem
  vasile vasilis vasily vassil vasudevan vasudha vaughn vebjorn veena veit venkat venkata venkatesh
  venkatraman vera veronica veronika veselin vesna vibeke vibhor vicente vicky victor victoria vidar vidhi
  vidhya vidya viet vigdis vihang vijay vijaya vikas vikram vikrant viktor vilhelm ville vilma vinay vinaya
  vincent vincenza vincenzo vineet vineeta vinh vinod viola vipin vipul viraj virgil virginia virginie vishal
  vishnu vishnupriya vishwas vita vitali vitaly vito vittoria vittorio vivek vivian vlad vladan vladimir vlado
  vlasta vojtech volker volodymyr vratislav vuk wade wael wafa wafaa wahyu waiata wairimu wajdi wakana waleed
  walid walter waltraud wambui wanda wang wangari wanjiku wanjiru warren wassila wassim wataru watson wayan
  wei wei-chung weiqiang wen wenchao wenche wendy wenjie werner wes wesley wichai widad widodo wiebke wieland
  wieslaw wiktor wilfredo will willem willemijn william willy wilson wim winfried winston wipa wiremu wissam
  wojciech wojtek wolfgang wolfram wonjae wouter xander xavi xavier xenia xi xia xiang xiao xiaodong xiaofei
  xiaohu xiaojun xiaoming xiaoyan ximena ximeno xin xin-yi xing xu xuan xue yaakov yael yago yahya yakubu
  yaman yamini yamuna yan yanbo yang yangyang yanick yann yannick yannis yanto yao yara yaron yaroslav yasemin
  yaser yash yashar yasin yasmin yasmine yasser yassin yassine yasuhiko yasuhiro yasuko yasunori yasuo yasushi
  yauheni yavuz yazid yehuda yeji yejin yeong yerin yerlan yesenia yetunde yevgeny yfke yi yiannis yigal yihao
  yiling yin ying yingzhen yisong yiwei yngve yngvild yoav yogesh yohan yohei yoichi yoichiro yoko yolanda
  yolotl yonas yonatan yong yong-geun yongjin yoojin yoon yoonjung yoram yordan yorick yoshi yoshiaki
  yoshihiko yoshihiro yoshiki yoshiko yoshimi yoshinori yoshio yoshiro yoshitaka yoshiyuki yossi yosuke youcef
  youenn younes young younghee younghwan youngmin youssef youssra yu yu-fu yuan yuang yuchi yuchung yudai yudi
  yue yuhan yui yuichi yuichiro yuji yuka yukari yuki yukihiro yukiko yukio yuko yuliya yumi yun yuna yunfei
  yung yunho yunus yuri yuriko yuriy yusei yusra yusuf yusuke yuta yutaka yuya yuzuki yves yvon yvonne zac
  zach zachariah zachary zafer zahed zaheduzzaman zahid zahra zaid zainab zaira zakaria zaki zakir zanele zara
  zarina zawadi zaza zbigniew zbynek zdenek zdravko zeeshan zehra zeina zeinab zeljko zeno zeyad zeynep zhanar
  zhang zhanna zhao zhao-yang zhe zhen zhen-hai zhenbin zheng zhi zhibo zhihong zhiyuan zhong zhou zia ziad
  ziaul zili zina zineb ziv ziyad zlatan zlatko zodwa zoe zofia zoja zola zoltan zongpeng zoran zouhair zsolt
  zuhair zulema zulfiya zulkifli zurab zuzana zuzanna`.split(/\s+/),
)
