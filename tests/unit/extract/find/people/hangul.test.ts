import { describe, expect, it } from 'vitest'
import { qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('people in Korean sentences', () => {
  it.each([
    ['before what they said', '김하늘 교수는 “등대의 불빛은 표준이 되어야 한다”고 말했다.', '김하늘'],
    ['behind it', '“등대의 불빛은 더 밝아야 한다”고 박바다 의장은 강조했다.', '박바다'],
    [
      'with what else they are',
      '등대연구원의 최노을(37) 책임연구원은 “배가 늘었다”며 “불도 늘려야 한다”고 덧붙였다.',
      '최노을',
    ],
    [
      'with where they are from and their office in one word',
      '한노을 LHA 등대기획본부장은 “등대를 더 짓자”고 말했다.',
      '한노을',
    ],
    ['by what they did', '등대 워킹그룹에서는 김하늘 박사가 초안을 발표하였다.', '김하늘'],
    ['by what they did, in short', '박바다 의장이 다음 일정을 설명했다.', '박바다'],
    ['in Latin letters', 'Orla Fennimore 의장은 “등대는 하나면 충분하다”라고 설명했다.', 'Orla Fennimore'],
  ])('speak: %s', (_, sentence, name) => {
    expect(speakersOf(`등대 회의가 월요일에 열렸다. ${sentence}`)).toEqual([name])
  })

  it.each([
    ['한노을 LHA 등대기획본부장은 “등대를 더 짓자”고 말했다.', '한노을', 'LHA', '등대기획본부장'],
    ['김하늘 등대대 교수(‘등대 서울’ 부위원장)는 “등대를 더 짓자”고 설명했다.', '김하늘', '등대대', '교수'],
    ['김하늘 교수는 “등대의 불빛은 표준이 되어야 한다”고 말했다.', '김하늘', '', '교수'],
    ['최노을 IETF 의장은 “등대를 더 짓자”고 말했다.', '최노을', '', 'IETF 의장'],
    ['한노을 전 등대협회 회장은 “등대를 더 짓자”고 말했다.', '한노을', '', ''],
    ['한노을 신임 회장이 초안을 발표하였다.', '한노을', '', '회장'],
    ['박바다 워킹그룹 의장이 초안을 발표하였다.', '박바다', '', '의장'],
    ['김하늘 박사가 초안을 발표하였다.', '김하늘', '', ''],
  ])('have their office and where they hold it: %s', (sentence, name, affiliation, role) => {
    const found = qualitiesOf(`등대 회의가 월요일에 열렸다. ${sentence}`, name)
    expect([found?.affiliations.join(), found?.roles.join()]).toEqual([affiliation, role])
  })

  it('have the sentence that quotes them', () => {
    const sentence = '김하늘 교수는 “등대의 불빛은 표준이 되어야 한다”고 말했다.'
    expect(saidBy(`등대 회의가 월요일에 열렸다. ${sentence}`, '김하늘')).toEqual([sentence])
  })

  it.each([
    '정부는 “등대를 늘리겠다”고 밝혔다.',
    '이용자는 “등대가 어둡다”고 말했다.',
    '김하늘 교수는 등대 회의에 참석했다.',
    '이 표준은 “등대”라고 불린다.',
    '정부가 초안을 발표하였다.',
    '이사회 의장이 초안을 발표하였다.',
    '김하늘 교수가 쓴 초안이 발표될 예정이다.',
    '신임 의장은 “등대는 하나면 충분하다”고 말했다.',
    '전문위원은 “등대는 하나면 충분하다”고 말했다.',
    '이사회 의장은 “등대는 하나면 충분하다”고 말했다.',
    '이 점을 강조한 부장은 “등대는 하나면 충분하다”고 말했다.',
    'Harbour Commons는 “등대는 하나면 충분하다”고 밝혔다.',
  ])('are told from other subjects: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([])
  })
})
