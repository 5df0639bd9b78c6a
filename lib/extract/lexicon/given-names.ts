/**
 * Common given names of many origins, lower case, without marks: a hint and no proof. A name that is missing here is
 * found by the place it stands in.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdel abdelkader abdul abdullah abel abhijit abhinav abhishek abraham adam adebayo adisa aditya adnan
  adolfo adrian adriana agnes agnieszka ahmad ahmed aidan aijun aiko aisha ajay ajit akbar akhil akihiko akio
  akira akos alan albert alberto aled alejandro aleksander aleksandr aleksei alessandro alessia alex alexander
  alexandra alexandre alexei alexey alexis alfred alfredo ali alia aliaksandr alice alicia alina alireza alisa
  alison allan allen allessandro allison aloys alper alphonse alvaro alvin amal amanda amanuel amara amber
  ambrose amelia ameya amina amir amit amos amy ana anais anand ananya anas anatoly anders andras andre andrea
  andreas andrei andres andrew andrey andrii andrzej andy aneesh angel angela angelika angelo anika anil anita
  anja anjali ankit ankshit ankur ann anna anne annette annika anoop anselm anthea anthony antje antoin antoine
  anton antonio antony antti anu anuj anupam anurag anwar anxo anya aoife april apurva arash ari ariel arif
  arjen arjun arman armando armin arnar arnaud arne arnold aron arpad art artem arthi arthur arturas arturo arun
  arvid arvind aryan asa asad asaf asger ash asha ashish ashley ashok ashwin asim asmaa astrid atanas athanasios
  attila atul audrey audun august augusto aurelien aurora austin avani avinash avri axel axelle ayako ayan
  ayesha ayman ayumi azad aziz babak balazs baldur balint bao baptiste barbara baris barry bart bashar bastian
  bastien beatrice beatriz behcet bekir ben benedict benedikt bengt benita benjamin benno benoit bernard
  bernardo bernd bernie bert bertrand beth betty bhaskar bhavesh bhavna bilal bilhanan bill billy birgit
  birgitta birthe bjorn blake blanca bo bob bogdan bojan boris boyan brad bradley brandon branko brenda brendan
  brent brett brian bridget brigitte britta bron brooke bruce bruno bryan burak burhan burkhard bushra byron
  caleb cameron camila camilla camille candice carina carine carl carla carles carlo carlos carlota carmen carol
  carolina caroline carsten cas casey caspar casper catarina cathal catherine cathrine cathy cecilia cedric
  celine cem cesar cesare chad chaitanya chandan chandra chang chao charles charlie charlotte charu chelsea chen
  cheng chenyang chetan chi chiara chidi chieko chin chinedu chloe cho chong chris christa christelle christer
  christiaan christian christina christine christoph christophe christopher christos chuck chukwu chun chunchi
  chunlei cindy claire clara clarence claude claudia claudine claudio claus clemence clemens clement cliff clive
  clyde cody coen colin colleen connor conrad constance constantin corinne cornelia cornelius cosmin courtney
  craig cristian cristina csaba cullen cuong curtis cynthia cyril dacheng dafna dag daiki daisuke daiya dale
  damian damien damir dan dana daniel daniela danielius danielle danilo danish danny daphne dario dariusz darko
  darrel darren darshak darya dave david davide davor davy dawid dawn dean deb debbie deborah deepa deepak
  deepika deirdre delia demi deng denis denise dennis denys derek derrick desmond devon dewi dhanush dhaval
  dhiraj dhruv diana diane diederik diego dieter dilip dimitri dinesh dino dirk djamel dmitri dmitry dmytro
  dogan domenico dominic dominik dominika dominique don donald dong donna doris dorit dorota dorothy doug
  douglas dragan dragana dror duane duarte duc duncan dusan dusty dylan ebba ebru eckert ed eddie edgar eduard
  eduardo eduardus edward edwin efe efraim egor eileen einar eirik ekaterina elad elaine eldar eleanor elena eli
  elias elif elijah elin eliot elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elliot elliott
  elmar elmer elodie elsa elvira elvis elwyn emad emanuel emanuela emanuele emeka emil emile emilia emiliano
  emilie emilio emily emir emma emmanuel emre enda endre ennio enno enrico enrique enzo eoin ercan erdem eric
  erica erich erik erika erin erkki erling ernesto ernst errol ervin erwin esko esra esteban esther etan ethan
  ethel etienne eugene euna eunice eunsoo eva evan eve evelien evelyn evelyne evert evgeny ezra fabian fabien
  fabio fabiola fabrice fabrizio fadi fahad faisal farah fares farhan farid farouk farzaneh fatih fatima fatma
  fausto faye federica federico fei felicia feliks felipe felix femi feng fengwei ferdinand ferenc fernanda
  fernando ferran fidel filip filipa filippo finn fiona flavia flemming florian folkert folmer fotis fran
  frances francesca francesco francine francis francisco franck franco francois frank franz fred frederic
  frederick frederico frederik frederike friedrich friso frode fu fumi fumiko gabor gabriel gabriela gabriele
  gael gaetan gail gamze ganesh gareth garrett gary gaspard gaurav gauri gauthier gavin geert gemma genevieve
  geng gennady geoff geoffrey geoffroy georg george georges georgi georgia georgios gerald geraldine gerard
  gergely gerhard german gerrit gerry gert ghada ghislain gia giacomo gianluca gianni gianpaolo gideon gilad
  gilbert giles gilles gillian gina gints giorgio giorgos giovanna giovanni girish gita giulia giuseppe gizem
  glen glenn gloria godfrey gonzalo gopal goran gordana gordon gorkem gorry gottfried grace graham grant greg
  gregor gregorio gregory greta grigory grzegorz guang guanghui guenter guido guilherme guillaume guillem
  guillermo gul gulsah gunnar gunter gunther gurkan gurpreet gustav gustavo guy gyan gyorgy hadas hadi hadley
  haibo haider hailey haim hajime hakan hakim hakon hal halil hamid hamza han hana hani hanna hannah hannes
  hannu hans hans-peter hao haoyu harald hari haris harish harm harold harry harsh haruka hasan hashem hassan
  hatem havard hayk hazel heather hector hedda heidi heike heiko heinrich heinz helen helena helene helga helge
  helle helmut hemant hendrik henk henning henri henrik henrike henrique henry herbert herman herve hiba hideki
  hideo hila hilarie hilda hilmar hina hiroki hiroshi hiroyuki hisham hitesh hitoshi holger holly homma hong
  hongbo hongji horacio horia horst hossein howard hua huaimo hubert hubertus huda hugh hugo hui humberto hussam
  hussein huw hye hyun ian ianina ibrahim ida ieva ifeanyi igal ignace ignacio ignas igor ihsan ikram ilana
  ilari ilaria ildar ilias ilkka illan ilona ilya imad iman imran imre ina indira ines inessa inga inge ingemar
  ingmar ingo ingrid inka ioana ioannis iqbal irene irina iris irma irving isaac isabel isabella isabelle ishaan
  isidor ismael ismail isobel israel istvan itai italo itamar iva ivan ivana ivar ivaylo iveta ivo iwan iwona
  iyad izumi jaak jaap jack jackie jackson jacob jacqueline jacques jad jaehoon jagdish jai jaideep jaime jake
  jakob jakub jamal james jamie jamil jan jana jane janelle janet janice janne janos jared jarek jari jarno
  jaroslav jasmine jason jasper jatin javad javed javier jay jaya jayant jean jean-claude jean-francois
  jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanette jeanne jeff jeffrey jelena jelle jelte jen
  jenna jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jesus jeyhun jia jianfei
  jiankang jianping jibin jie jill jim jimmy jin jing jinho jinmei jinwoo jiri jitendra jitka joachim joan joana
  joanna joao joaquin job jocelyn jochen jody joe joel joerg joey johan johann johanna johanne johannes john
  johnny jolanda jon jonas jonathan jonne joonas joost jord jordan jordi jorg jorge joris jorma jose joseba
  josef josefine josep joseph josephine josh joshua josip jouni jovan joy joyce jozsef juan juan-carlos juanita
  juanma judith judy juergen juha juho juilan jukka jules julia julian juliana julie julien juliette julio
  julius juliusz jun junaid june jung junichi juraj jure jurgen jussi justin justus justyna kaare kadir kagan
  kai kaj kajsa kalin kalle kalpana kamal kamil kamran kan kanako kang kapil karan kareem karel karen karim
  karin karl karol karolina karsten kasia kasper kasra kate katharina katherine kathleen kathrin kathryn kathy
  katie katja katrin katya kaur kavita kay kazem kazuho kazuki kazunori kazuya kedar keiichi keiko keith kellen
  kemal ken kenichi kenji kenneth kent kenta kentaro kerem kerry kerstin keshav kevin keyur khadija khaled
  khalid kian kieran kim kimberly kiran kiri kiril kirill kirk kirsten kirsty kiyoshi kjell klaas klara klaus
  klemens knut koen kohei kohta koji kolja konrad konstantin konstanty kostas kota koushik kresimir kris krishna
  krishnan kristian kristin kristina kristine kristjan kristof krisztina krzysztof ksenia kuldeep kumar kun
  kunal kurt kwame kyle kylie kyoko kyung lada ladislav laila lale lalit lana lance lara larry lars lasse laszlo
  latif laura laurel lauren laurence laurens laurent laurie lavinia lea leah leandro lee leena lei leif leila
  len lena lennart lenny leo leon leona leonard leonardo leonhard leonid leonie leopold leslie leszek leticia
  letizia levent levi lewis lex leyla li lia liam lian liang libor lidia lieven lijun lila lilian lillian lily
  lim lin lina linda lindsay ling linn linus lionel lior lisa lisandro lisbeth liselotte litao liu liv livia liz
  logan loganaden loic lois lola lolke lon loren lorenz lorenzo loreto loris lorna lorraine lothar lou louis
  louise luana lubna lubomir luca lucas lucia lucian luciana luciano lucie lucy ludovic ludwig luigi luis luisa
  luiz lukas lukasz luke lulu luna lutz luukas lydia lynda lynn lynne maarten maciej madeleine mads magda
  magdalena maggie magnus maha mahdi mahesh mahmoud maik maike maite maja majid makoto malcolm malgorzata malik
  malin mallory malte mamoru manav mandeep manfred manfredo manish manoj manolis mansour manu manuel manuela
  mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus marek margaret maria maria-ines
  mariam marian mariana marianna marianne maribel marie mariella marijn mariko marina mario marion marius
  mariusz marjan marjorie mark marketa marko markus marlene marlies marlon maros marshall marta marten martha
  martijn martin martina martine martino marwa marwan mary maryam masahiko masahiro masaki masanori masataka
  masato massimiliano massimo mat matej mateja mateo mateusz mathew mathias mathieu mathilde mathis matias matic
  matilda matt matteo matthew matthias matthieu matthijs matti mattias matus maud maureen mauri maurice mauricio
  mauritz mauro max maxim maxime maximilian maya mayank mayuko mayumi megan mehdi mehmet mehran mehul mei meihua
  meiling meir melanie mele melih melinda melissa melvin meng menno mercedes meredith merike merlin mert meryem
  meysam mia micah michael michaela michal michel michele michelle miguel mihaela mihai mihail mihaly mika
  mikael mikaela mike mikhail mikkel mikko mikolaj mila milad milan mildred milena milica milind milko milos
  mina minako mindaugas ming mingui minh minsu mira miranda mirco mirek mirela miriam mirja mirjam mirko
  miroslav misha mitch mitchell mitsuru miyuki mo moana moe moeen mohamed mohammad mohammed mohit moira mojca
  molly mona monica monika monique monir montserrat moonseok mordechai morgan moritz morten mostafa moti
  muhammad muhammed mukul mukund murali murat muriel murray mustafa muthu myriam myung naama nabil nacho nada
  nadav nader nadia nadine nagendra nagesh naim najib nakul nalini nam namrata nan nanako nancy naoki naomi
  narendra naresh nasim nasir nasser natale natalia natalie natascha natasha nate nathan nathaniel natsuko
  naveen navid navin nawel nazanin neal ned neelesh neha neil nelson nenad neringa nestor niall nicanor niccolo
  nicholas nick nico nicola nicolas nicole nidhi niels nienke nigel nik nikhil nikita niklas nikola nikolai
  nikolaos nikolaus nikolay nikolina nikos nilesh nils nilufar nimrod nina nino niranjan nirmal nisha nishant
  nishanth nishith nitin nitinder niv njeri noah noboru nobuhiko nobuo noel noemi noor nora norbert norihiro
  norm norman nour nuno nuria oana obinna octavio oded odile ofelia ofer okan ola olaf olav ole oleg oleh
  oleksandr oleksii olena olga olive oliver olivia olivier olle olli olof olumide oluwaseun olya omar omid
  ondrej onno onur orhan oriol orla orlando osama oscar osman osvaldo otakar otmar oto otto oumar ove owen
  oystein ozan ozgur paavo pablo padma palash pallavi pamela panagiotis pankaj paola paolina paolo parag paresh
  parisa parth parul pascal pascale pat patrice patricia patricija patricio patrick patrik paul paula pauli
  paulien paulina pauline paulo pavan pavel pavlos pawan pawel payam pedram pedro peggy pei pekka peng penny
  pepe pere perrine perry petar pete peter petr petra petros petru petteri phil philip philipp philippe phillip
  pia pierluigi piero pierre pierre-yves pieter pietro pilar pinar pini piotr piyush poonam prabhu pradeep
  pradnya prakash pramod pranav prasad prashant prateek pratik praveen pravin preeti prem priscilla pritam priti
  priya priyanka przemek puneet qi qian qiang qiao qin qing qiong quan quentin quinn quirin rachel rachid radek
  radia radim radka radoslav radu rafael rafal raffaele rafik raghav raghu rahim rahul rainer raita raivo raj
  raja rajan rajat rajeev rajendra rajesh rajib rajiv raju rakel rakesh ralf ralitsa ralph ram ramakrishna raman
  ramesh ramin ramon ramona ramy randall randy ranjan ranjit raoul raphael raquel rasha rashid rashmi rasmus
  raul ravi rawan ray raya raymond razvan rebecca reem reetta regina regine reiji reijo reiner reinhard reinier
  remco remi remy rena renan renata renato renaud rene renee renzo resi reto reuven reza rhys ria ricarda
  ricardo riccardo rich richa richard rick rie rienk rifaat riitta rikard rikke riku rina rishabh rishi rita
  roan rob robbert robbie robert robert-jan roberta roberto robin robyn rod roderick rodney rodrigo roel rogelio
  roger rogier rohan rohit roksana roland rolando rolf romain roman romana romeo romuald ron ronald rong roni
  ronja ronny roosa roozbeh rory rosa rosalie rosanna rosario rose roshan ross rossella rostislav rowan roxana
  roy roya rozalia ruben rudi rudiger rudolf rudolph rui ruiwen runa rune rupert ruslan russ russell ruta ruth
  ruud ruy ruzica ryan ryo ryota ryuichi saba sabine sabrina sachiko sachin sadaf sadia saeed saeid safa sagar
  sahar sahil saida sajid sakari saki salah salem sally salma salman salvatore sam samantha samer sami samia
  samina samir samita sampo samuel sana sandeep sander sandhya sandip sandra sandy sangeeta sanja sanjay sanjeev
  sanket sanna santhosh santi santiago santosh sara sarah sarika sarvesh sasa sascha sasha sathya satoru satoshi
  saul saurabh saurav sayaka sayed scarlett scott sean sebastiaan sebastian sebastien sedat seiichi seiji selcuk
  selim selina sema semih sena senad seo seokjin seppo serap serena serge sergei sergey sergio serkan seth seung
  severin severine seweryn seyed shadi shafiq shahar shaheen shahid shahrzad shan shane shani shannon shanthi
  sharad sharif sharma sharon shashank shashi shaun shawn sheila shen sheng sherif shigeki shigeru shiho shilpa
  shimon shin shinji shinta shira shirin shiro shishir shiv shiva shivan shlomo shoichi shoko shota shreya
  shrikant shu shuai shuji shumon shunsuke shweta shwetha sid siddharth sigal sigrid sigurd silas silvan silvia
  silvio silviu simao simen simin simo simon simona simone sina sindre sini sinisa siobhan sirpa siti siva
  sixten slavko slawomir slobodan smita snehal snezana soeren sofia sofie sohail sohel solange solomon soma
  somesh sonal sonali sonia sonja soo sophia sophie soren sorin sotiris spencer spyros srdjan sree sreekanth sri
  sridhar srihari srilatha srinath srinivas sriram stacey staffan stan stanislav stanislaw stanko stavros stefan
  stefania stefanie stefano steffen stelios stella sten stephan stephane stephanie stephen sterling steve steven
  stewart stig stipe stoyan stuart subhash subir sudha sudhir sudip sue suhail suhas sujata sujay sujit suman
  sumana sumedha sumit sunil sunita suraj surbhi suren suresh surya susan susanna susanne sushant sushma suzanne
  svein sven svenja svetlana swapna swapneel swati syed sylvain sylvester sylvia szymon taavi tabitha tadahiko
  tadashi tadeusz tae taha tahir taichi taiji takafumi takahiro takako takanori takao takashi takayuki takeshi
  takuma takumi takuya tal talha talia tallulah tam tamara tamas tamer tami tania tanja tanmay tanya tao tapan
  tapio tara tarek tariq tarja taro tarun tasos tassilo tatiana tatjana tatsuya tatuya taylor ted teemu tejas
  temel teodor terence teresa tereza tero terry teruo tess tessa tetsuo tetsuya thanh thanos thea themis theo
  theodore theodoros theresa theresia thiago thibault thierry thijs thilo thomas thorben thore thorsten thuy
  tiago tian tianji tianran tiia tijana till tilman tilmann tim timo timon timothy timur tina tino tiru titia
  titus tiziana tobiah tobias toby todd toerless toivo tolga tom tomas tomasz tomaz tomek tomi tommaso tommy
  tomo tomohiro tomoko toni tonje tony toomas tor torben tord tore torleiv torsten toshiaki toshihiro toshio
  tove tracy trang travis trent trevor trey trine tristan trond troy trygve tsung tsuyoshi tuan tugba tula
  tuomas tuomo turo tushar tyler tymon tyrone uday udo ufuk ugo ujjwal ulf uli ulla ulrich ulrike uma umar
  umberto umesh umit umut uri urmas urs ursina urska ursula urszula uta utku utz uwe vaclav vadim vahid vaibhav
  valdemar valdis valentin valentina valentino valeria valerie valery valter vamsi vanessa vanja varghese varun
  vasco vaseem vasile vasilis vasily vassil vaughn veena veit venkat venkata venkatesh venkatraman vera veronica
  veronika veselin vesna vibeke vibhor vicky victor victoria vidar vidhi vidya viet vihang vijay vikas vikram
  viktor vilhelm ville vilma vinay vincent vincenza vincenzo vineet vinod viola vipin vipul viraj virgil
  virginia virginie vishal vishnu vishwas vita vitali vitaly vito vittoria vittorio vivek vivian vlad vladan
  vladimir vlado vlasta vojtech volker volodymyr vratislav vuk wade waleed walid walter waltraud wanda wang
  warren wassila wassim wataru watson wei wei-chung weiqiang wen wenchao wendy wenjie werner wes wesley wiebke
  wieland wieslaw wiktor will willem willemijn william willy wilson wim winfried winston wojciech wojtek
  wolfgang wolfram wouter xander xavi xavier xenia xi xia xiang xiao xiaodong xiaofei xiaohu xiaojun xiaoming
  xiaoyan ximena xin xin-yi xing xu xuan xue yaakov yael yaman yan yanbo yang yangyang yanick yann yannick
  yannis yao yara yaron yaroslav yasemin yaser yash yashar yasin yasmin yasser yasuhiro yasuo yasushi yauheni
  yavuz yehuda yeong yevgeny yfke yi yiannis yigal yihao yiling yin ying yingzhen yisong yiwei yoav yogesh yohan
  yoichi yoko yolanda yonatan yong yong-geun yoon yoram yordan yorick yoshi yoshiaki yoshihiro yoshiki yoshiko
  yoshiro yossi yosuke youcef youenn young youngmin youssef yu yu-fu yuan yuang yuchi yuchung yue yuhan yui
  yuichi yuichiro yuji yuka yukari yuki yukiko yuko yuliya yumi yun yuna yunfei yung yunus yuri yuriy yusuf
  yusuke yuta yutaka yves yvon yvonne zac zach zachariah zachary zafer zahed zaheduzzaman zahid zahra zaid zaki
  zara zarina zbigniew zbynek zdenek zdravko zeeshan zehra zeina zeljko zeno zeynep zhang zhao zhao-yang zhe
  zhen zhen-hai zhenbin zheng zhi zhibo zhihong zhiyuan zhong zhou zia zili zina ziv zlatan zlatko zoe zofia
  zoja zoltan zongpeng zoran zsolt zuzana zuzanna`.split(/\s+/),
)
