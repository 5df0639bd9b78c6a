import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const outcomesOf = (sentence: string) =>
  findPoints(`The lamps were lit.\n\n${sentence}\n\nThe pears were eaten.`, 'recap').outcomes.map(
    ({ point }) => point.text,
  )

describe('outcomes in further languages', () => {
  it.each([
    ['Portuguese', 'O grupo de trabalho decidiu adotar draft-birk-lantern.'],
    ['Italian', 'Il gruppo di lavoro ha deciso di adottare draft-birk-lantern.'],
    ['Dutch', 'De werkgroep besloot draft-birk-lantern over te nemen.'],
    ['Polish', 'Grupa robocza postanowiła przyjąć draft-birk-lantern.'],
    ['Czech', 'Pracovní skupina se rozhodla přijmout draft-birk-lantern.'],
    ['Swedish', 'Arbetsgruppen beslutade att anta draft-birk-lantern.'],
    ['Russian', 'Рабочая группа решила принять draft-birk-lantern.'],
    ['Korean', '워킹그룹은 draft-birk-lantern 초안을 채택하기로 결정하였다.'],
    ['Chinese', '工作组同意采纳draft-birk-lantern草案。'],
    ['Spanish', 'Se decidió adoptar draft-birk-lantern.'],
    ['Italian, by nobody named', 'Si è deciso di adottare draft-birk-lantern.'],
    ['Chinese in Taiwan', '工作小組決定採納draft-birk-lantern草案。'],
    ['Spanish, of a consensus', 'Hubo consenso y el código se adopta.'],
    ['Japanese, of a draft that rose', '灯りの案がWG Draftになった。'],
    ['Japanese, cut at its noun', '灯りの名前はランタンに決定。'],
    ['Japanese, by nobody named', '梨の欄を一つにすることが合意された。'],
    ['Japanese, of a consensus', '古い灯りの節を消すことでコンセンサス。'],
    ['Japanese, of support', '新しい灯りの案は好意的な反応で、反対意見なし。'],
  ])('%s: %s', (_, sentence) => {
    expect(outcomesOf(sentence)).toEqual([sentence])
  })

  it.each([
    'Não houve consenso sobre a pera.',
    'Er is geen consensus over de peer.',
    '会上尚未达成共识。',
    '梨について合意は得られていない。',
    '梨について合意には至らなかった。',
    '灯りの色について結論は出なかった。',
  ])('is left unresolved: %s', (sentence) => {
    expect(findPoints(sentence, 'recap').kinds).toEqual([['unresolved', sentence]])
  })

  it.each([
    'Il deciso sapore della pera piace a tutti.',
    'Wie besluit er over de peren?',
    'Decidir leva tempo, e as peras esperam.',
    '両端が暗号スイートに合意した後、通信が始まる。',
    'クライアントとサーバーは鍵に合意した。',
    'サーバーが合意した値を返す。',
    '梨の合意とは何か。',
    '梨の合意が得られたら次に進む。',
    'RFC 9999が公開されたら梨を植えたい。',
    'WGLCが終了したら次に進みます。',
    '梨への賛成が多いか少ないかはわからない。',
    '梨の結論が出ない会議を減らすには。',
    'Hruška je rozhodně zralá.',
    'Вопрос о грушах решить непросто.',
    '梨の決定版を待たずに買うべきでした。',
    '梨の採用を決める前に食べました。',
    '결정적인 순간에 배를 먹었다.',
    '我们还没有决定。',
    'O grupo ainda não decidiu nada.',
    'Se o grupo decidiu, ninguém sabe.',
    'Il gruppo non ha deciso nulla.',
    'Se il gruppo ha deciso, lo dirà.',
    'Группа ничего не решила.',
    'Орла решила задачу за час.',
    '誰が決定したのか？',
    '決定権は議長にあると書かれている。',
    '灯りの草案は鍵合意の方式を比べる。',
    '合意されたら公開する。',
    '来月にコンセンサスコールを始める。',
    'RFC 99991は2015年に公開され、広く使われている。',
    '誰決定了這件事？',
    '如果小組同意採納，那就發布。',
    '是否达成共识？',
    '决定权在主席手中。',
    '没有达成一致的文件不能发布。',
    'Sans consensus, pas de RFC.',
  ])('is none: %s', (sentence) => {
    expect(outcomesOf(sentence)).toEqual([])
  })
})
