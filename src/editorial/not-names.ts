/**
 * What looks like a person's name and is none, each with its reason; a name found inside such a word is let pass. Give the
 * longest form that is needed: a bare surname here hides every person who bears it.
 */
export const NOT_NAMES: Readonly<Record<string, string>> = {
  根本: 'the word for a root, which is also a surname',
  'Yamada Bee Farm': 'client in the case of the NTT West group',
  Murata: 'Murata Manufacturing, whose data were taken in the case of IBM China; the sources shorten its name',
  'Yotsuya Otsuka': 'a chain of preparatory schools, in the title of a source',
  'Chiba District Court': 'a court',
  'Kappa Create': 'party of a case; a role may follow its name after a comma',
  'Prevention Act': 'end of the name of a statute',
};

/** Surnames that name a place where they stand alone. */
export const PLACES: readonly string[] = [
  '千葉',
  '福島',
  '宮崎',
  '石川',
  '山口',
  '福井',
  '川崎',
  '川口',
  '市川',
  '成田',
  '神田',
  '渋谷',
  '上野',
  '中野',
  '大塚',
  '小倉',
  '岡崎',
  '高山',
  '松山',
  '三浦',
  '富田',
];
