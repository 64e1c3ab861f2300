/**
 * The stem of an English word by the Porter2 algorithm, as Pagefind's index has it: `leaked`, `leaks`, `leaking` → `leak`.
 * Needed in the browser to tell which words the index can know (https://snowballstem.org/algorithms/english/stemmer.html).
 */
const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
);

/** Words that stay as they are after the plural has gone. */
const FINISHED = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];

const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['ative', ''],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP_4 = [
  'ement',
  'able',
  'ance',
  'ence',
  'ible',
  'ment',
  'ant',
  'ate',
  'ent',
  'ion',
  'ism',
  'iti',
  'ive',
  'ize',
  'ous',
  'al',
  'er',
  'ic',
];

/** Where the region after the first vowel and its consonant begins; with `from`, the same again after it. */
function region(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1) {
    if (VOWEL.test(word[i - 1] ?? '') && !VOWEL.test(word[i] ?? '')) return i + 1;
  }
  return word.length;
}

/** The word ends in a short syllable: a vowel between consonants, the last not w, x or Y. */
const endsShort = (word: string): boolean =>
  /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word) || word === 'past';

export function stem(input: string): string {
  let word = input.toLowerCase().replaceAll('’', "'").replace(/^'/, '');
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  if (word.length <= 2) return word;
  // A consonant y is written Y.
  word = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const prefix = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word)?.[0];
  const r1 = prefix ? prefix.length : region(word, 0);
  const r2 = region(word, r1);

  word = word.replace(/'s?'?$/, '');
  if (word.endsWith('sses')) word = word.slice(0, -2);
  else if (/ie[ds]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
  else if (/[^us]s$/.test(word) && VOWEL.test(word.slice(0, -2))) word = word.slice(0, -1);
  if (FINISHED.has(word)) return word;

  word = step1b(word, r1);
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');

  const second = STEP_2.find(([end]) => word.endsWith(end));
  if (second && word.length - second[0].length >= r1) {
    const [end, put] = second;
    const rest = word.slice(0, -end.length);
    const fits = end === 'ogi' ? rest.endsWith('l') : end === 'li' ? /[cdeghkmnrt]$/.test(rest) : true;
    if (fits) word = rest + put;
  }
  const third = STEP_3.find(([end]) => word.endsWith(end));
  if (third && word.length - third[0].length >= (third[0] === 'ative' ? r2 : r1)) word = word.slice(0, -third[0].length) + third[1];
  const fourth = STEP_4.find((end) => word.endsWith(end));
  if (fourth && word.length - fourth.length >= r2 && (fourth !== 'ion' || /[st]ion$/.test(word))) word = word.slice(0, -fourth.length);

  if (word.endsWith('e')) {
    const at = word.length - 1;
    if (at >= r2 || (at >= r1 && !endsShort(word.slice(0, -1)))) word = word.slice(0, -1);
  } else if (word.endsWith('ll') && word.length - 1 >= r2) word = word.slice(0, -1);
  return word.toLowerCase();
}

/** Takes off -eed, -ed and -ing, and mends what is left. */
function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word;
  const end = /(?:ed|edly|ing|ingly)$/.exec(word);
  if (!end) return word;
  const rest = word.slice(0, end.index);
  if (!VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest) && !/^[aeo](?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return r1 >= rest.length && endsShort(rest) ? `${rest}e` : rest;
}
