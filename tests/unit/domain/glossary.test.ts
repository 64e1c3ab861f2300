import { describe, expect, it, test } from 'vitest';
import { glossary } from '../../../src/domain/glossary.ts';
import { library, term } from '../builders.ts';

const read = (...readings: string[]) =>
  glossary(library({ terms: readings.map((reading) => term(reading, { term: { ja: '語', en: 'word' }, reading })) }), 'ja');
const letterOf = (reading: string) => read(reading).map(({ letter }) => letter);

describe('the Japanese glossary', () => {
  test.each([
    ['あ', 'あ ぃ う ゔ ぇ お'],
    ['か', 'か が き ぎ け ご'],
    ['さ', 'さ ざ し じ そ ぞ'],
    ['た', 'た だ ち ぢ っ つ づ と ど'],
    ['な', 'な に ぬ ね の'],
    ['は', 'は ば ぱ ひ へ べ ぺ ほ ぼ ぽ'],
    ['ま', 'ま み む め も'],
    ['や', 'ゃ や ゅ ゆ ょ よ'],
    ['ら', 'ら り る れ ろ'],
    ['わ', 'わ を ん'],
  ])('puts into the row %s: %s', (row, sounds) => {
    for (const sound of sounds.split(' ')) expect([sound, ...letterOf(`${sound}い`)]).toEqual([sound, row]);
  });

  it('stands in the order of the syllabary, with letters that hold nothing left out', () => {
    const letters = read('れんざ', 'いにん', 'こくはつ', 'あくせす', 'さいいたく', 'ごようろん', 'じょうほう', 'さいけん');
    expect(letters.map(({ letter, terms }) => [letter, ...terms.map(({ slug }) => slug)])).toEqual([
      ['あ', 'あくせす', 'いにん'],
      ['か', 'こくはつ', 'ごようろん'],
      ['さ', 'さいいたく', 'さいけん', 'じょうほう'],
      ['ら', 'れんざ'],
    ]);
  });
});

describe('the English glossary', () => {
  it('stands in the order of the alphabet, whatever the case of the letters', () => {
    const terms = ['trade secret', 'Arrest', 'ARP', 'appeal', 'Tort'].map((en) => term(en, { term: { ja: '語', en } }));
    expect(glossary(library({ terms }), 'en').map(({ letter, terms: list }) => [letter, ...list.map(({ slug }) => slug)])).toEqual([
      ['A', 'appeal', 'ARP', 'Arrest'],
      ['T', 'Tort', 'trade secret'],
    ]);
  });
});
