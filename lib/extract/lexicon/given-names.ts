/**
 * Common given names of many origins, lower case, without marks: a hint and no proof. A name that is missing here is
 * found by the place it stands in.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abel abraham adam adrian adriana agnes ahmad ahmed aidan aijun aiko aisha akihiko akira alan
  albert alberto alejandro aleksandr alessandro alex alexander alexandra alexandre alexei alexey alexis alfred ali alia
  alice alicia alina alison allan allen allison alvaro alvin amanda amanuel amelia amir amit amy ana anders andre andrea
  andreas andrei andres andrew andrey andrii andy angel angela angelo anil anita anja anjali ann anna anne annette
  anthony antoin antoine anton antonio antony anu anya april arash ari ariel arjun armando arnaud arne arnold art arthur
  arturo arun ash asha ashley asger astrid audrey aurelien austin avri axel ayesha babak baptiste barbara barry bart
  bastien beatrice beatriz behcet ben benedict benjamin bengt benno benoit bernard bernd bernie bert beth betty bhavna
  bill billy bjorn bo bob boris brad bradley brandon brendan brenda brent brett brian bridget bron bruce bruno bryan
  byron caleb cameron camille carl carla carles carlo carlos carmen carol caroline carolina carsten casey catherine
  cathy cecilia cedric celine cesar chad charles charlie charlotte chen cheng chenyang chelsea chloe chris christa
  christer christian christina christine christoph christophe christopher chuck chun cindy claire clara claudia claudio
  claus clemens cliff clive colin colleen connor conrad constance corinne courtney craig cristian cristina cullen curtis
  cynthia cyril dag daiki daisuke dale dan dana daniel daniela danielle danny daphne dario darren dave david davide
  dawn dean deb deborah debbie deepak deirdre denis denise dennis derek deng dhruv diana diane diego dieter dimitri dino
  dirk dmitri dmitry dominic dominik dominique don donald donna doris dorothy doug douglas duncan dusan dylan eckert ed
  eddie edgar eduard eduardo edward edwin efraim eileen einar elaine eleanor elena eli elias elijah elisa elisabeth
  elise eliza elizabeth ella ellen elliot elliott elwyn emad emanuel emanuele emil emile emiliano emilie emily emma
  emmanuel enrico enrique eric erica erich erik erika erin ernesto ernst ervin erwin esko esther ethan etienne eugene
  eva evan eve evelyn evgeny fabian fabio fabrice faisal farid fatima faye federica federico felicia felipe felix feng
  fernando ferran filip filippo finn fiona flavia florence florian fran frances francesca francesco francis francisco
  francois frank franz fred frederic frederick frederik friedrich fumiko gabriel gabriela gabriele gail gary gaurav
  gavin geert gemma geoff geoffrey george georg georgia gerald gerard gerhard gert ghada gianluca gianpaolo gilad giles
  gilles gina giorgio giovanna giovanni giulia giuseppe glen glenn gloria gonzalo gordon gorry grace graham grant greg
  gregor gregory greta guenter guido guillaume guillermo gunter gustav gustavo guy gyan hadi hae hakan hal hamid han
  hanna hannah hannes hannu hans hao hari harald harold harry harsh haruka hasan hassan hazel heather hector heidi
  heike heiko heinrich helen helena helene helge helmut hendrik henk henning henri henrik henry herbert herman hideki
  hilarie hiroshi hiroyuki holger holly hong hongji hossein howard hua hubert hugh hugo humberto hussein ian ianina
  ibrahim ida ignacio ignas igor ilari ilaria ilya iman ina ines inga inge ingemar ingo ingrid irene irina iris isaac
  isabel isabella isabelle ismail israel ivan ivaylo ivo jack jackie jacob jacqueline jacques jaime jake jakob james
  jamie jan jana jane janet janice janos jared jari jarno jasmine jason javier jay jaya jean jean-claude jean-michel
  jean-yves jeanne jeff jeffrey jelte jen jenna jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jesus
  jia jiankang jie jill jim jimmy jin jing jinmei jiri joachim joan joao job jochen joe joel joerg johan johann johanna
  johannes john johnny jon jonas jonathan jordan jordi jorge jose josef joseph josephine josh joshua joyce juan
  juan-carlos judith judy juergen juha jukka jules julia julian juliana julie julien juliette julio julius jun june
  jung jurgen justin justus kai kaj kalle karel karen karim karin karl karolina karsten kasper kate katharina katherine
  kathleen kathryn kathy katie katja katrin kay kazuho kazuki kazunori kazuya keith ken kenji kenneth kent kentaro
  kerry kevin khaled kieran kim kimberly kirill kirk kirsten kirsty klaus klaas koen kohei konrad konstantin kris
  krishna kristian kristin kristina kristof krzysztof kumar kunal kurt kyle kylie lada lana lance lars larry laszlo
  laura laurel lauren laurence laurent lea leah lee leif leila len lena lenny leo leon leona leonard leonardo leonie
  leslie lewis li lia liam liang lijun lila lily lin lina linda lindsay linus lionel lisa lisbeth liu liz logan lois
  lolke lorenz lorenzo lorna lorraine lothar lou louis louise luca lucas lucia luciano lucie lucy ludovic luigi luis
  luiz lukas lukasz luke luna lydia lynn lynne madeleine mads magda magdalena maggie magnus mahesh makoto malcolm
  malik mallory manfred manish manoj manu manuel mara marc marcel marcelo marcia marcin marco marcos marcus margaret
  maria mariam marian marianne marie marina mario marion maria-ines marius mark marko markus marlene marshall marta
  martha martin martina marwan mary masahiro masaki masataka mat mateusz mathias mathieu mathilde matt matteo matthew
  matthias matthieu matthijs maurice mauricio mauro max maxim maxime maximilian maya megan mehmet mei meihua melanie
  melinda melissa mercedes meredith merike mia micah michael michaela michal michel michele michelle miguel mika mikael
  mike mikhail mikkel mila milan milena milos min minh mingui ming mira miranda miriam mirja mirjam mitch mitchell
  mitsuru moe mohamed mohammad mohammed mohit moira molly mona monica monika monique moritz morgan mostafa muhammad
  murray mustafa nacho nadia nagesh nakul nan nancy naoki naomi natalia natalie natasha nate nathan nathaniel navid
  neal neil nelson niall nicholas nick nicola nicolas nicole nico niels nigel nik nikhil nikita niklas nikolai nikolay
  nikos nils nina niranjan nitin noah noel noemi nora norbert norm norman nuno octavio ofer olaf ole oleg olga oliver
  olivia olivier olof olya omar onur oscar otto owen pablo pallavi pamela paola paolo pascal pat patricia patricio
  patrick patrik paul paula pauline paulo pavel pawel pedro peggy pekka penny per perry pete peter petr petra phil
  philip philipp philippe phillip pierre pieter pietro pilar piotr prasad pradeep pranav pravin priya qian qiang qin
  qing qiong quentin rachel radia rafael raffaele rahul raj rajiv raju ralf ralph ram ramesh ramon randy raphael raquel
  rashid rasmus ravi ray raymond rebecca regina reinhard renata rene renee renzo reto reza rhys ricardo riccardo rich
  richard rick rifaat rikard rita rob robert roberta roberto robin robyn rod roderick rodney rodrigo roger rohan roland
  rolf romain roman ron ronald rong ronny roni rory rosa rose ross roxana roy ruben rudi rudiger rudolf rui rupert
  russ russell ruth ryan ryo saba sabine sabrina sachin sadia said sally sam samantha samir samita samuel sandeep
  sander sandra sandy sangeeta sanjay sanjeev santiago santosh sara sarah sascha satoru satoshi saul scott sean
  sebastian sebastien selina serge sergei sergey sergio seth severin shahid shane shannon sharon shaun shawn sheila
  shen sheng shigeru shin shinji shiv shivan shota shuai shumon sid siddharth sigrid silvia silvio simo simon simona
  simone siobhan sofia sofie soma song sonia sonja sophia sophie sree sri srihari srinivas stacey stan stanislav stefan
  stefania stefano steffen stella sten stephan stephane stephanie stephen sterling steve steven stewart stuart sue
  suhas sujata sumit sun sunil suresh susan susanna susanne suzanne svein sven swapneel sylvain sylvia tadahiko
  tadashi taiji takahiro takashi takeshi takuya tal tamas tamara tanja tanya tao tara tarek tariq tatiana tatuya ted
  terence teresa tero terry tessa tetsuya theo theodore theresa theresia thiago thibault thierry thomas thorsten tiago
  tianran till tim timo timothy tina tiru titus tiziana tobias toby todd toerless tom tomas tomasz tommaso tommy tomoko
  toni tony toomas tor torsten tracy travis trent trevor trond troy tuomas tuomo tyler uday udo ulf uli ulrich ulrike
  uma umesh urs ursula uta uwe vadim valentin valentina valeria valerie valery vanessa varun vasilis vera veronica
  veronika vicky victor victoria vidya vijay vikram viktor vincent vincenzo virginia vishal vitaly vittorio vivian
  vlad vladimir volker wade walter wanda wang warren wassim watson wei wen wendy werner wes wesley will willem
  william willy wim winfried wolfgang xavier xia xiao xiaohu xiaoming ximena xin xing xu yael yan yang yangyang
  yannick yaron yaroslav yasmin yaser yasuhiro yi yiannis ying yingzhen yoav yoichi yong yoshiro yosuke youenn young
  yu yuan yuchung yue yui yuichi yuki yukiko yun yunfei yuri yusuf yuta yutaka yves yvonne zac zach zachary zaheduzzaman
  zahed zaid zara zbigniew zeljko zhang zhao zhe zhen zheng zhenbin zhi zhou zoe zoltan zuzana`.split(/\s+/),
)
