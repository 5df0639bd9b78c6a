import { wordSet } from './word-list.ts'

/**
 * Common given names of many origins, lower case, without accents: a hint, not proof. A name that is missing here is
 * recognised by its context. In alphabetical order; the part that a tab carries is shortened when the
 * extension is built (scripts/support/front-coding.ts).
 */
export const GIVEN_NAMES = wordSet(`
  aaron abdel abdelaziz abdou abdoulaye abdul abdulaziz abdullah abdulrahman abebe abel abhijit abhinav abhishek
  abraham ada adam adebayo aditi aditya adnan adolfo adrian adriana agnes agnieszka agung agus ahmad ahmed aidan aijun
  aiko aisha ajay ajit akbar akhil aki akihiko akihiro akihito akiko akio akira akos akosua akshay akua al alan
  alasdair albert alberto aled alejandra alejandro aleksander aleksandr aleksei alessandro alessia alex alexander
  alexandra alexandre alexei alexey alexis alfred alfredo ali alia alice alicia alina alireza alisa alison alissa
  alistair allan allen allison alok alonso alper alvaro alvin amal amanda amara amber amelia amelie ameya amina
  aminata amine amir amit amol amos amy ana anais anand ananya anas anatoly ander anders andras andre andrea andreas
  andrei andres andrew andrey andrii andrzej andy aneesh angel angela angelika angelo anh anika anil anita anja anjali
  ankit ankur ann anna annabelle anne anneke annemarie annette annika anoop anselm anshul anthony antje antoine anton
  antonio antony antti anu anuj anupam anupama anurag anwar anya aoife aparna april apurva aram arash archana ari
  ariel arif arjen arjun arman armando armen armin arnaud arne arnold arnt aron arpad arslan art artem arthi arthur
  artur arturas arturo arun arvid arvind aryan asa asad asaf ash asha ashish ashley ashok ashraf ashwin asim askar
  asmaa astrid asuka atanas atsushi attila atul audrey august augusto aurelien aurora austin avani avinash avri axel
  axelle ayaka ayako ayan ayesha ayman ayodele ayoub ayumi azad azamat aziz aziza babak balazs balint bao baptiste
  barbara baris barry bart bashar bastian bastien beatrice beatriz bekele bekir ben benedict benedikt bengt benjamin
  benno benoit bernard bernardo bernd bernie bert bertrand beth betty bhavana bilal bill billy bindu binh birgit bjorn
  blake blanca bo bob bogdan bojan boris boyan brad bradley brandon branko brenda brendan brent brett brian bridget
  brigitte britta bron brooke bruce bruno bryan budi burak burhan byron caetano caleb cameron camila camilla camille
  candice carina carine carl carla carles carlo carlos carlota carmen carol carolina caroline carsten cas casey caspar
  cathal catherine cathy cecilia cedric celine cem cenk cesar cesare chad chaitanya chandan chandra chang changho chao
  charles charlie charlotte charu chelsea chen cheng chenyang chetan chi chiaki chiamaka chiara chidi chieko chihiro
  chin chinedu chloe cho chong chris christa christelle christer christiaan christian christina christine christoph
  christophe christopher christos chuck chukwu chun chunchi chunlei ciaran cillian cindy claire clara clarence claude
  claudia claudine claudio claus clemens clement cliff clive clyde cody coen colin colleen connor conor conrad
  constance constantin consuelo corinne cormac cornelia courtney craig cristian cristina csaba cullen cuong curtis
  cynthia cyril cyrus dacheng dafna dag daiki daisuke dale damian damien damir dan dana daniel daniela daniele
  danielle danilo danish daniyar danny dapeng daphne dario dariusz darko darrel darren darshana darya dave david
  davide davor davy dawid dawit dawn dean deb debbie deborah deepa deepak deepika deepti deirdre delia demi deng denis
  denise dennis denys derek derrick desmond devon dhaval dhiraj dhruv diana diane diego dieter dilip dimitri dimitrios
  dimitris dinesh dinh dino dirk divya djamel dmitri dmitry dmytro dogan dolores domenico dominic dominik dominika
  dominique don donald dong donghyun donna doris dorota dorothy doug douglas dragan dragana dror duane duarte duc
  duncan duong dusan dylan eamon eckart eckert ed eddie edgar eduard eduardo edward edwin egor eiji eileen eimear
  einar eirik eka ekaterina elad elaine eldar eleanor elena eli elias elif elijah elin eliot elisa elisabeth elise
  eliza elizabeth elke ella ellen elliot elliott elmar elmer elodie elsa elvira elvis emad emanuel emanuela emeka
  emiko emil emile emilia emiliano emilie emilio emily emir emma emmanuel emre enda endang endre enno enrico enrique
  enzo eoghan eoin erdem eric erica erich erik erika erin erling ernesto ernst errol erum ervin erwin esko esra essam
  esteban esther ethan ethel etienne eugene eugenia eunice eunji eunsoo eva evan eve evelyn evgeny ezra fabian fabien
  fabio fabrice fabrizio fadi fahad faisal farah fares farhan farhana farid farida farouk farzaneh fatih fatima fatma
  fatoumata fausto faye federica federico fei felicia feliks felipe felix femi feng ferdinand ferenc fergal fergus
  fernanda fernando ferran fidel filip filipa filippo finn fiona flavia flemming florian fouad fran frances francesca
  francesco francine francis francisco franck franco francois frank franz fred frederic frederick frederico frederik
  frederike friedrich frode fu fumi fumihiko fumiko gabor gabriel gabriela gabriele gael gaetan gail ganesh gareth
  garrett gary gaspard gaurav gauri gauthier gavin gayatri geert geeta gemma genevieve geng genki gennady geoff
  geoffrey geoffroy georg george georges georgi georgia georgios gerald geraldine gerard gerardo gerhard german gerrit
  gerry gert ghada ghassan gia giacomo gianluca gianni gideon gilad gilbert gilberto giles gilles gillian gina giorgi
  giorgio giorgos giovanna giovanni girish gita giulia giuseppe gizem glen glenn gloria godfrey gonzalo gopal goran
  gordana gordon gorry grace graciela graham grant greg gregor gregorio gregory greta grigory grzegorz guang guanghui
  guangqing guenter guido guilherme guillaume guillem guillermo gul gunnar gunter gunther gurkan gurpreet gustav
  gustavo guy gwen gyan gyorgy haakon habib habibur hadas hadi hadley haejin haibo haider hailey haim hajar hajime
  hakan hakim hakon hal halil hamid hamza han hana hanh hani hanna hannah hannes hannu hans hao haomian haoyu harald
  hari haris harish harm harold harry harsh haruka haruki haruko haruto hasan hassan hassane hatem havard hayato hayk
  hazel hazem heather hector hedda heidi heike heiko heinrich heinz helen helena helene helga helge helle helmut
  hemant hemanth hemi hendra hendrik henk henning henri henrik henrike henrique henry herbert herman hernan herve
  hesham hiba hideki hideo hideyuki hieu hikaru hila hilarie hilda hina hiroaki hiroki hiroko hiromi hironori hiroshi
  hiroyuki hisham hitesh hitoshi hoang holger holly homma hong hongbo hongji hooman horacio horia horst hossein howard
  hua huaimo hubert huda hugh hugo hui humberto hussam hussein huw hye hyejin hyun hyunjeong hyunjin hyunsoo hyunwoo
  hyunwook ian ibrahim ida ieva ifeanyi ifeoma igal ignace ignacio ignas igor ihsan ikenna iker ikram ilana ilari
  ilaria ildar ilias ilkka illan ilona ilya imad iman imran imre imtiaz ina inaki indira indra ines inga inge ingemar
  ingmar ingo ingrid ingvar inka ioana ioannis iqbal ira irene irfan irina iris irma irving isaac isabel isabella
  isabelle isao ishaan ismael ismail isobel israel istvan itai italo itamar itziar iva ivan ivana ivar ivaylo iveta
  ivo iwan iwona iyad izumi jaak jaap jack jackie jackson jacob jacqueline jacques jad jaehoon jaehyun jaemin jagadish
  jagdish jai jaideep jaime jake jakob jakub jalal jamal james jamie jamil jan jana jane janelle janet janice janne
  janos jared jarek jari jarno jaroslav jasmine jason jasper jatin javad javed javier jawad jay jaya jayant jean
  jeanette jeanne jeff jeffrey jelena jelle jelte jen jenna jennifer jenny jens jeremy jeroen jerome jerry jerzy
  jesper jess jesse jessica jesus jeyhun jia jianfei jiankang jianping jibin jie jihoon jihye jill jim jimena jimin
  jimmy jin jing jinho jinmei jinwoo jiri jiro jisoo jitendra jitka jiwon jiyoung joachim joan joana joanna joao
  joaquin job jocelyn jochen jody joe joel joerg joey johan johann johanna johanne johannes john johnny joko jon jonas
  jonathan joonas joost jord jordan jordi jorg jorge joris jorma jose joseba josef josefine josep joseph josephine
  josh joshua josip josue jouni jovan joy joyce jozsef juan juanita juanma judith judy juergen juha juho juilan jukka
  jules julia julian juliana julie julien juliette julio julius juliusz jun junaid june jung junghoon junichi junko
  juraj jure jurgen jussi justin justus justyna jyoti kaare kagan kai kaito kaj kajsa kalin kalle kalpana kamal kamil
  kamran kamrul kan kanako kang kaori kaoru kapil karan kareem karel karen kari karim karin karl karol karolina
  karsten karthik kasia kasper kasra kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin
  katsuhiko katya kaur kaushik kavita kay kazem kazuaki kazuhiko kazuhiro kazuho kazuki kazunori kazuo kazuya kedar
  keiichi keiko keita keith kelechi kellen kemal ken kenichi kenji kenjiro kenneth kensuke kent kenta kentaro kerem
  kerry kerstin keshav ketan ketevan kevin keyur khadija khaled khalid khalil khanh kian kieran kim kimberly kiran
  kiri kiril kirill kirk kirsten kirsty kishore kittisak kiyoshi kjell kjersti kjetil klaas klara klaus klemens knut
  koen kofi kohei kohta koichi koji kolja konrad konstantin kostas kosuke kota kotaro koushik kresimir kris krishna
  krishnan kristian kristin kristina kristine kristjan kristof kristofer krisztina krzysztof ksenia kuldeep kumar
  kumiko kun kunal kurt kwabena kwaku kwame kwasi kyle kylie kyoko kyung kyunghee ladislav laila lakshman lakshmi
  lalit lamine lana lance lara larry lars lasse laszlo lata latif laura laurel lauren laurence laurens laurent laurie
  lavanya lavinia laxmi layla lea leah leandro lee leena lei leif leila len lena lennart lenny leo leon leona leonard
  leonardo leonhard leonid leonie leopold lerato leslie leszek leticia letizia levan levent levi lewis lex leyla li
  lia liam lian liang libor lidia lieven lijun lila lilian lillian lily lim lin lina linda lindiwe lindsay ling linh
  linn linus lionel lior lisa lisandro lisbeth litao liu liv livia lixia liz loa logan loganaden loic lois lola lolke
  lon loren lorenz lorenzo loris lorna lorraine lotfi lothar lou louis louise luana lubna lubomir luca lucas lucia
  lucian luciana luciano lucie lucy ludovic ludwig luigi luis luisa luiz lukas lukasz luke lulu luna lutz luukas lydia
  lynda lynn lynne maarten maciej madeleine madhav madhavi madhu mads maeve magda magdalena maggie magnus maha mahbub
  mahdi mahendra maher mahesh mahmood mahmoud maik maike mairead maite maja majd majid makoto malcolm malik malin
  mallory malte mamadou mamoru manabu manal manav mandeep manfred manfredo manish manjunath manoj manolis mansour manu
  manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus marek margaret maria
  mariam marian mariana marianna marianne maribel marie marijn mariko marina mario marion marisol marius mariusz
  marjan mark marketa marko markus marlene marlies marlon maros marshall marta marten martha martijn martin martina
  martine martino marwa marwan mary maryam masaaki masahide masahiko masahiro masaki masanori masao masashi masataka
  masato masaya masayuki massimo mat matej mateja mateo mateusz mathew mathias mathieu mathilde mathis matias matic
  matilda matt matteo matthew matthias matthieu matthijs matti mattias matus maud maureen mauri maurice mauricio mauro
  max maxim maxime maximilian maya mayank mayuko mayumi meena meenakshi meera megan mehdi mehmet mehran mehul mei
  meihua meiling meir melanie melinda melissa melvin meng menno mercedes meredith merike mert meryem meysam mia micah
  michael michaela michal michel michele michelle michiko miguel mihaela mihai mihail mihaly mika mikael mikaela mike
  mikhail mikkel mikko mikolaj mila milad milan milena milica milind milko milos mina minako mindaugas ming mingui
  minh minho minji minjung minoru minseok minsu mira miranda mirco mireia mirek mirela miriam mirja mirjam mirko
  miroslav misaki misha mitch mitchell mitsuo mitsuru miyuki mizanur mo moe moeen mohamed mohammad mohammed mohan
  mohit moinul moira mojca molly momoka mona monica monika monique monir moonseok mordechai morgan moritz morten
  mostafa moti mounir mourad moussa mpho muhammad muhammed mukesh mukul mukund murali murat muriel murray musa mustafa
  mustapha muthu myriam myung naama nabil nacho nada nadav nader nadia nadim nadine naeem nagendra nagesh naim naima
  najat najib nakul naledi nalini nam namrata nan nanako nancy nandini nandita naoki naomi narek narendra naresh nasim
  nasir nasreen nasser natale natalia natalie natascha natasha nate nathalie nathan nathaniel natsuko naveen navid
  navin nawel nazanin nazmul neal ned neelesh neeraj neha neil nelson nenad neringa nestor ngoc ngozi nguyen niall
  niamh nicanor niccolo nicholas nick nico nicola nicolas nicole nidal nidhi niels nienke nigel nik nikhil nikita
  niklas nikola nikolai nikolaos nikolaus nikolay nikolina nikos nilesh nils nilufar nimrod nina nino niranjan nirmal
  nisha nishant nishanth nishith nitin nitinder niv nizar njeri nkechi nnamdi nneka noah noboru nobuhiko nobuo
  nobuyuki noel noemi noor nora norbert norihiro noriko norm norman nour nuno nuria nurlan nusrat oana obinna octavio
  oded odile ofer okan okechukwu ola olaf olafur olav ole oleg oleh oleksandr oleksii olena olga olive oliver olivia
  olivier olle olli olof olufemi olumide oluwaseun olya omar omid ondrej onno onur orhan orie oriol orla orlando osama
  osamu oscar osman osvaldo otakar otmar oto otto oumar ousmane oussama ove owen oystein ozan ozgur paavo pablo padma
  padraic padraig palash palesa pallavi pamela pankaj pankaja panos panwei paola paolina paolo parag paresh parisa
  parth parul pascal pascale pascual pat patrice patricia patricija patricio patrick patrik paul paula pauli paulien
  paulina pauline paulo pavan pavel pavlos pawan pawel payam pedram pedro peggy pei pekka peng penny pepe percy pere
  perrine perry petar pete peter petr petra petros petru petteri phil philip philipp philippe phillip phuc phuong pia
  pierluigi piero pierre pieter pietro pilar pinar pini piotr piyush pooja poonam portia prabhakar prabhu pradeep
  pradip pradnya prakash pramod pranav prasad prasanna prasert prashant prateek pratik praveen pravin preeti prem
  priscilla pritam priti priya priyanka przemek puneet purnima qasim qi qian qiang qiao qin qing qiong quan quang
  quentin quinn quirin quoc rachel rachid radek radha radhika radia radim radka radoslav radu rafael rafal raffaele
  rafik raghav raghavan raghu ragna ragnar rahim rahul rainer raita raivo raj raja rajan rajani rajat rajeev rajendra
  rajesh rajib rajiv rajkumar raju rakel rakesh ralf ralitsa ralph ram raman ramana ramesh ramin ramiro ramon ramona
  ramy randall randy rania ranjan ranjit ranjith raoul raphael raquel rasha rashid rashmi rasmus raul ravi ravindra
  rawan rawiri ray raya raymond razvan rebecca reda reem reetta regina regine reiji reijo reiko reiner reinhard
  reinier remco remi remy rena renan renata renato renaud rene renee renuka renzo reshad resi reto reuven revathi reza
  rezaul rhiannon rhys ria ricarda ricardo riccardo rich richa richard rick rie rienk rifaat riitta rikard rikke riku
  rina rishabh rishi rita ritu rizki roan rob robbert robbie robert roberta roberto robin robyn rocio rod roderick
  rodney rodrigo roel rogelio roger rogerio rogier rohan rohini rohit roisin roksana roland rolando rolf romain roman
  romana romeo romuald ron ronald ronan rong roni ronja ronny rony roosa roozbeh rory rosa rosalie rosanna rosario
  rosaura rose roshan ross rossella rostislav rowan roxana roy roya rozalia ruben ruchi rudi rudiger rudolf rudolph
  ruediger rui ruiwen runa rune rupert ruslan russ russell rustam ruta ruth ruud ruy ruzica ryan ryo ryohei ryosuke
  ryota ryuichi ryuji saad saba sabah sabine sabrina sachiko sachin sadaf sadia saeed saeid safa safaa sagar sahar
  sahil saida sajid sakari saki salah salem sally salma salman salvatore sam samantha samar samer sami samia samina
  samir samita sampo samuel sana sandeep sander sandhya sandip sandra sandy sangeeta sangita sangmin sanja sanjay
  sanjeev sanket sanna santhosh santi santiago santosh sara sarah sarika sarvesh sasa sascha sasha sathya satish
  satomi satoru satoshi saul saurabh saurav sayaka sayed sayuri scarlett scott seamus sean sebastian sebastien sedat
  seema seiichi seiji selcuk selim selina sema semih sena senad seo seokjin seonghoon seppo serap serena serge sergei
  sergey sergio serkan seth seung seungmin severin severine seweryn seyed shadi shafiq shafiqul shahar shaheen shahid
  shahrzad shailesh shamsul shan shane shani shannon shanthi shanti sharad sharif sharma sharmila sharmin sharon
  shashank shashi shaun shawn sheela sheila shen sheng sherif shigeki shigeo shigeru shiho shilpa shimon shin shingo
  shinichi shinji shinta shinya shira shirin shiro shishir shiv shiva shivan shivani shizuka shlomo shohei shoichi
  shoko shota shotaro shraddha shreya shrikant shu shuai shuji shumon shunsuke shweta shwetha shyam sibusiso sid
  siddharth sigal sigrid sigurd siham silas silvan silvana silvia silvio silviu simao simen simin simo simon simona
  simone sina sindre sinead sini sinisa siobhan sipho siti siva slavko slawomir slobodan smita sneha snehal snezana
  soeren sofia sofiane sofie sohail sohel solange soledad solomon soma somchai somesh somsak sonal sonali sonia sonja
  soo sooyoung sophia sophie sorcha soren sorin sosuke sotiris spencer spyros srdjan sree sreekanth sri sridhar
  srihari srilatha srinath srini srinivas srinivasan sriram stacey staffan stan stanislav stanislaw stanko stavros
  stefan stefania stefanie stefano steffen stelios stella sten stephan stephane stephanie stephen sterling steve
  steven stewart stig stipe stoyan stuart subhash subir subramanian sudeep sudha sudhir sudip sue suhail suhas sujata
  sujatha sujay sujit sultana suman sumana sumedha sumit sundar sunghoon sungjin sunil sunita supriya surachai suraj
  surbhi suren suresh surya susan susanna susanne sushant sushil sushma susumu suzanne svein sven svenja svetlana
  swapna swapneel swati syed sylvain sylvester sylvia szymon taavi tabitha tadahiko tadashi tadeusz tae taehyung taha
  tahir tahmina taichi taiji taiki taiwo takaaki takafumi takahiko takahiro takako takanori takao takashi takayuki
  takeshi takuma takumi takuya tal talha talia tam tamara tamas tamer tami tamim tania tanja tanmay tanvi tanvir tanya
  tao tapan tapio tara tarek tariq tarja taro tarun tasos tassilo tatiana tatjana tatsuo tatsuya tatuya taufik taylor
  ted teemu tejas tendai teodor terence teresa tereza terje tero terry teruo tesfaye tess tessa tetsuo tetsuro tetsuya
  thabo thandeka thandiwe thanh thanos thea themba themis theo theodore theodoros theresa theresia thiago thibault
  thierry thijs thilo thom thomas thorben thore thorsten thuy tiago tian tianji tianran tien tigran tiia tijana till
  tilman tilmann tim timo timon timothy timur tina tino tiru titia titus tiziana tobiah tobias toby todd toerless
  toivo tolga tom tomas tomasz tomaz tomek tomi tommaso tommy tomo tomoaki tomohiro tomoko tomoyuki toni tonje tony
  toomas tor torben torbjorn tord tore torleiv torsten toru toshiaki toshihiko toshihiro toshio toshiro tove tracy
  trang travis trent trevor trey trine tristan trond troy trung trygve tsung tsutomu tsuyoshi tuan tugba tula tunde
  tuomas tuomo turid turo tushar tyler tymon tyrone uchenna uday udo ufuk ugo ujjwal ulf uli ulla ulrich ulrike uma
  umar umberto umesh umit umut uri urmas urs ursina urska ursula urszula usha uta utku utz uwe vaclav vadim vahid
  vaibhav vaishali valdemar valdis valentin valentina valentino valeria valerie valery valter vamsi vandana vanessa
  vanja vardan varghese varsha varun vasco vaseem vasile vasilis vasily vassil vaughn veena veit venkat venkata
  venkatesh vera veronica veronika veselin vesna vibeke vibhor vicente vicky victor victoria vidar vidhi vidya viet
  vihang vijay vijaya vikas vikram vikrant viktor vilhelm ville vilma vinay vinayak vincent vincenza vincenzo vineet
  vinh vinod viola vipin vipul viraj virgil virginia virginie vishal vishnu vishwas vita vitali vitaly vito vittoria
  vittorio vivek vivian vlad vladan vladimir vlado vlasta vojtech volker volodymyr vratislav vuk wade wael wafa wahyu
  waleed walid walter wanda wang wangari warren wassila wassim wataru watson wayan wei weiqiang wen wenchao wendy
  wenjie werner wes wesley wiebke wieland wieslaw wiktor will willem willemijn william willy wilson wim winfried
  winston wissam wojciech wojtek wolfgang wolfram wonjae wouter xander xavi xavier xenia xi xia xiang xiao xiaodong
  xiaofei xiaohu xiaojun xiaoming xiaoyan ximena xin xing xu xuan xue yaakov yael yahya yaman yamuna yan yanbo yang
  yangyang yanick yann yannick yannis yanto yao yara yaron yaroslav yasemin yaser yash yashar yasin yasmin yasser
  yassin yassine yasuhiko yasuhiro yasuko yasuo yasushi yauheni yavuz yehuda yejin yeong yevgeny yfke yi yiannis yigal
  yihao yiling yin ying yingzhen yisong yiwei yizhou yoav yogendra yogesh yohan yoichi yoichiro yoko yolanda yonas
  yonatan yong yoon yoram yordan yorgos yoshi yoshiaki yoshifumi yoshihiro yoshiki yoshiko yoshinori yoshio yoshiro
  yoshiyuki yossi yosuke young younghwan youngmin youssef yu yuan yuang yuchi yuchung yue yuhan yui yuichi yuichiro
  yuji yuka yukari yuki yukiko yukio yuko yuliya yumi yun yuna yunfei yung yunus yuri yuriko yuriy yusuf yusuke yuta
  yutaka yuya yves yvon yvonne zac zach zachariah zachary zafar zafer zahed zahid zahra zaid zainab zakaria zaki zakir
  zara zarina zbigniew zbynek zdenek zdravko zeeshan zehra zeina zeljko zeno zeynep zhang zhao zhaohui zhe zhen
  zhenbin zheng zhi zhibo zhihong zhiyuan zhong zhou zia ziad zili zina ziv zlatko zoe zofia zoja zoltan zongpeng
  zoran zsolt zuzana zuzanna
`)
