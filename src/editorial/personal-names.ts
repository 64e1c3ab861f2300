/**
 * Finds what looks like the name of a natural person. No check can know every name: this one knows some 240 common
 * surnames in both scripts, titles and honorifics, and the words for a role after which a name may follow.
 */
import type { Bilingual, Lang } from '../model/text.ts';
import { NOT_NAMES, PLACES } from './not-names.ts';
import SURNAMES from './surnames.json' with { type: 'json' };

export interface FoundName {
  index: number;
  name: string;
  why: Bilingual;
}

const alternatives = (words: readonly string[]) =>
  [...new Set(words)].sort((a, b) => b.length - a.length || a.localeCompare(b, 'en')).join('|');

const KANJI = '一-龠々';
const surnames = alternatives(Object.keys(SURNAMES));
/** Surnames of two characters and more: a single one stands for too much else. */
const longSurnames = alternatives(Object.keys(SURNAMES).filter((name) => name.length > 1));
const placeless = alternatives(Object.keys(SURNAMES).filter((name) => name.length > 1 && !PLACES.includes(name)));
const romanised = alternatives(Object.values(SURNAMES));
const HONORIFIC = '容疑者|被告人|被告|受刑者|氏|さん|君|様|ちゃん';
/** Characters with which most given names end. */
const GIVEN =
  '郎朗子美夫雄男一二三太也介助樹斗香奈代恵江之彦明博浩隆誠治弘宏和紀樹輝貴健司志史行幸孝正昭秀茂勝実進豊修学剛徹哲翔蓮陽菜咲葵結愛莉花里加世枝乃理沙織絵真由裕康利雅';
/** What may stand before 容疑者 or 被告 without being a surname. */
const ROLES =
  /(?:違反|事件|元社員|元社長|社長|役員|法人|会社|企業|同社|両社|各|全|共同|相|本訴|反訴|民事|刑事|元派遣社員|派遣社員|技術者|両|同|元)$/;
const ROLES_EN =
  'suspect|defendant|accused|employee|engineer|worker|president|chairman|director|manager|executive|officer|attorney|lawyer|professor|judge|spokesperson|spokesman|spokeswoman|colleague|subordinate|convict';

interface Pattern {
  /** The first group, where there is one, is the name; otherwise the whole match. */
  pattern: RegExp;
  why: Bilingual;
  /** Says of a match that it names nobody. */
  except?: (name: string) => boolean;
}

const PATTERNS: Record<Lang, readonly Pattern[]> = {
  ja: [
    {
      pattern: new RegExp(`(?<![${KANJI}])((?:${surnames})[${KANJI}]{0,3}(?:${HONORIFIC}))`, 'g'),
      why: { ja: '姓と敬称・呼称', en: 'a surname with an honorific' },
    },
    {
      pattern: new RegExp(`([${KANJI}]{2,6})(?:容疑者|被告人?|受刑者)(?!会社|企業|側|ら|事件)`, 'g'),
      why: { ja: '容疑者・被告の前の語', en: 'a word before 容疑者 or 被告' },
      except: (name) => ROLES.test(name),
    },
    {
      pattern: new RegExp(`((?:[${KANJI}]{2,4}|[A-ZＡ-Ｚ]|[ァ-ヶー]{2,8}・[ァ-ヶー]{2,8})(?:氏|さん))(?![${KANJI}])`, 'g'),
      why: { ja: '敬称の付いた語', en: 'a word with an honorific' },
      except: (name) => /^(?:両|同|各|皆|客|顧客|お客|原告|被告)/.test(name),
    },
    {
      pattern: new RegExp(
        `(?<![${KANJI}])((?:${longSurnames})(?:[${KANJI}]{0,2}[${GIVEN}]))(?=[はがをにとのもへらや、。（）・「」]|$)`,
        'g',
      ),
      why: { ja: '姓と名', en: 'a surname and a given name' },
    },
    {
      pattern: new RegExp(
        `(?<![${KANJI}ァ-ヶー])(${placeless})(?=[はがをにともへら、。（）「」]|の(?:供述|証言|自宅|逮捕|起訴|弁護人))`,
        'g',
      ),
      why: { ja: '姓だけの語', en: 'a surname alone' },
    },
    {
      pattern: new RegExp(
        `(?:元社員|元社長|前社長|社長|部長|技術者|派遣社員|被告人?|容疑者|元部下|元同僚)(?:の)?((?:${longSurnames})[${KANJI}]{0,3})`,
        'g',
      ),
      why: { ja: '役割の後の姓', en: 'a surname after a role' },
    },
  ],
  en: [
    {
      pattern: /\b((?:Mr|Mrs|Ms|Miss|Messrs|Dr|Prof|Professor)\.? [A-Z][a-z]+(?:[- ][A-Z][a-z]+)*)/g,
      why: { ja: '敬称の後の語', en: 'a title' },
    },
    { pattern: /\b([A-Z][a-z]+-(?:san|shi|kun|sama))\b/g, why: { ja: '敬称の付いた語', en: 'an honorific' } },
    {
      pattern: new RegExp(`\\b(?:${ROLES_EN}),? ([A-Z][a-z]+(?:[- ][A-Z][a-z]+)*)(?!['’]s? )`, 'g'),
      why: { ja: '役割の後の固有名詞', en: 'a proper name after a role' },
    },
    {
      pattern: new RegExp(`\\b([A-Z][a-z]+ [A-Z][a-z]+), (?:a|an|the|then|former|who)\\b (?:[a-z-]+ )?(?:${ROLES_EN})\\b`, 'g'),
      why: { ja: '役割の前の固有名詞', en: 'a proper name before a role' },
    },
    { pattern: new RegExp(`\\b(${romanised})\\b`, 'g'), why: { ja: 'ローマ字の姓', en: 'a romanised surname' } },
  ],
};

/** Stretches of the text that the allow list covers. */
function allowed(text: string): { start: number; end: number }[] {
  return Object.keys(NOT_NAMES).flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push({ start: at, end: at + word.length });
    return found;
  });
}

/** What in the text looks like the name of a person; each place once. */
export function findNames(text: string, lang: Lang): FoundName[] {
  const free = allowed(text);
  const found = new Map<number, FoundName>();
  for (const { pattern, why, except } of PATTERNS[lang]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? match[0];
      const index = match.index + match[0].indexOf(name);
      const end = index + name.length;
      if (except?.(name) || free.some((range) => range.start < end && index < range.end) || found.has(index)) continue;
      found.set(index, { index, name, why });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}
