/** Short forms of given names, by the long form. Lower case, without accents. */
import { wordSet } from './word-list.ts'

const TABLE = `abigail: abby; albert: al bert; alexander: alex sasha; alexandra: alex sandra; alexandre: alex; alexey: alex;
  alexei: alex; alfred: fred al; andrew: andy drew; anthony: tony; antonio: toni; benjamin: ben benny; bernard: bernie;
  catherine: cathy kate; charles: charlie chuck; christian: chris; christina: chris tina; christine: chris;
  christopher: chris; clifford: cliff; daniel: dan danny; david: dave; deborah: deb debbie; dominic: dom; donald: don;
  douglas: doug; edward: ed eddie ted; elizabeth: liz beth lisa; emmanuel: manu; francis: frank; francisco: paco;
  frederick: fred; gabriel: gab gabe; geoffrey: geoff; gerald: gerry jerry; gregory: greg; guillermo: memo; harold: hal
  harry; henry: hank harry; ignacio: nacho; jacob: jake; james: jim jimmy jamie; janelle: jan; jeffrey: jeff;
  jennifer: jen jenny; jeremy: jerry; johannes: hannes jo; john: jack johnny jon; jonathan: jon; joseph: joe joey;
  joshua: josh; julian: jules; katherine: kate kathy katie; kenneth: ken kenny; kevin: kev; lawrence: larry;
  leonard: len lenny leo; luis: lucho; manuel: manu; margaret: maggie meg peg; mathias: matt; matthew: matt; matthias:
  matt; maximilian: max; michael: mike mick micha; nathan: nate; nathaniel: nate nat; nicholas: nick nico; nicolas:
  nico nick; nikolaus: niko klaus; oliver: olli; pamela: pam; patricia: pat trish; patrick: pat paddy; peter: pete;
  philip: phil; phillip: phil; prasad: pras; raymond: ray; rebecca: becky; reinhard: rein; richard: rich rick dick;
  robert: rob bob robbie bobby; roderick: rod; rodney: rod; roland: rolf; ronald: ron; samantha: sam; samuel: sam;
  sebastian: seb basti; stephanie: steph; stephen: steve; steven: steve; stewart: stu; stuart: stu; susan: sue; suzanne:
  sue suz; terence: terry; theodore: ted theo; theodor: ted theo; theresa: terry; thomas: tom tommy; timothy: tim;
  tobias: tobi toby; valerie: val; victoria: vicky; vincent: vince; vladimir: vlad; walter: walt; wesley: wes; wilhelm:
  willi; william: will bill billy; zachary: zach`

const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.split(';').map((entry) => {
    const [long = '', short = ''] = entry.split(':')
    return [long.trim(), wordSet(short)] as const
  }),
)

/** True if one of two given names (lower case, no accents) is a usual short form of the other. */
export function areNicknames(a: string, b: string): boolean {
  return (SHORT_FORMS.get(a)?.has(b) ?? false) || (SHORT_FORMS.get(b)?.has(a) ?? false)
}
