/**
 * Words that claim more than a statement may carry, with what they need. One row an idea; add a word to the pattern of its
 * row. A word is let pass where its clause denies it or only marks it off ("not guilty", 有罪を意味しない), and, in rows
 * with `hedged`, where the sentence says whose word it is ("on suspicion of", 疑いで).
 */
import type { Bilingual } from '../model/text.ts';
import type { STANDING } from '../model/vocabulary.ts';

export interface StrongWords {
  id: string;
  ja: RegExp;
  en: RegExp;
  /** Standings of which the statement must have one. */
  standings: readonly (keyof typeof STANDING)[];
  /** Types of outcome of which the case must hold one with the standing "found", whatever stands in the statement. */
  outcomes?: readonly string[];
  /** Set where a step of the path must tell it, with one of the standings. */
  step?: true;
  /** Set where a sentence may use the word while saying that somebody alleges or reports it. */
  hedged?: true;
  /** The condition in words, for the message. */
  needs: Bilingual;
}

const TOLD = ['found', 'admitted', 'stated', 'reported'] as const;
/** Outcomes by which a criminal court finds somebody guilty. */
const CONVICTIONS = ['suspended-sentence', 'prison-sentence', 'corporate-fine', 'summary-order-fine'] as const;

export const STRONG_WORDS: readonly StrongWords[] = [
  {
    id: 'guilt',
    ja: /有罪|犯人|犯行|犯罪者|罪を犯し/g,
    en: /\b(?:convict(?:ed|s|ion|ions)|guilty|offenders?|culprits?|criminals|(?:a|the) criminal(?=[.,;:!?)]|$| who| that))\b/gi,
    standings: [],
    outcomes: CONVICTIONS,
    needs: {
      ja: '有罪を認定した裁判（found の帰結）がこの事例にあるときだけ使えます。「疑い」「容疑」「起訴された行為」などと書いてください',
      en: 'the case needs a conviction with the standing "found" among its outcomes; write "suspected", "charged" or "accused"',
    },
  },
  {
    id: 'ringleader',
    ja: /主犯|首謀者|黒幕/g,
    en: /\b(?:ringleaders?|masterminds?|masterminded)\b/gi,
    standings: ['found'],
    needs: { ja: '裁判所の認定が必要です', en: 'only a court finds that' },
  },
  {
    id: 'sale',
    ja: /売った|売り|売却|売られ|転売/g,
    en: /\b(?:sold|sells?|selling|resold|resells?|resale|sale)\b/gi,
    standings: TOLD,
    step: true,
    hedged: true,
    needs: {
      ja: '持ち出しと売却は別です。売却を語るステップがこの事例の経路にあり、その文の根拠が報道以上であるときだけ使えます。「持ち出した」「渡した」と書いてください',
      en: 'taking out is not selling: a step of the path must tell the sale, and the statement be at least reported; write "taken out" or "passed on"',
    },
  },
  {
    id: 'theft',
    ja: /盗ん|盗ま|盗み|盗難|窃取|窃盗|横領|詐取/g,
    en: /\b(?:steal(?:s|ing)?|stole|stolen|theft|thefts|thief|thieves|embezzle\w*|loot(?:ed|ing)?)\b/gi,
    standings: TOLD,
    hedged: true,
    needs: {
      ja: '主張だけの事柄には使えません。「持ち出した」「複製した」と書いてください',
      en: 'what is only alleged is "taken out" or "copied"',
    },
  },
  {
    id: 'misappropriation',
    ja: /領得/g,
    en: /\bmisappropriat\w+/gi,
    standings: ['found'],
    outcomes: CONVICTIONS,
    hedged: true,
    needs: {
      ja: '領得は裁判所の認定する語です。「領得の疑い」「領得の罪で起訴」などと書いてください',
      en: 'it is a finding of a court; write "suspected of" or "indicted for misappropriating"',
    },
  },
  {
    id: 'deceit',
    ja: /嘘|うそ|虚偽|偽造|改ざん|捏造|騙し|だまし/g,
    en: /\b(?:lied|lies to|liars?|false|falsely|falsif\w+|forged|forgery|fabricat\w+|fraud|fraudulent\w*|deceiv\w+)\b/gi,
    standings: TOLD,
    hedged: true,
    needs: { ja: '主張だけの事柄には使えません', en: 'it cannot rest on an allegation, an opinion or an inference' },
  },
  {
    id: 'concealment',
    ja: /隠蔽|隠ぺい|もみ消/g,
    en: /\b(?:conceal\w*|cover(?:ed|ing)?[- ]up|hush(?:ed)? up)\b/gi,
    standings: TOLD,
    hedged: true,
    needs: { ja: '主張だけの事柄には使えません', en: 'it cannot rest on an allegation, an opinion or an inference' },
  },
  {
    id: 'intent',
    ja: /故意|意図的|わざと/g,
    en: /\b(?:deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?|on purpose)\b/gi,
    standings: ['found', 'admitted'],
    hedged: true,
    needs: { ja: '裁判所の認定か本人の自認が必要です', en: 'a court finds it or the person admits it' },
  },
  {
    id: 'espionage',
    ja: /スパイ/g,
    en: /\b(?:spy|spies|spied|spying|espionage)\b/gi,
    standings: ['found'],
    hedged: true,
    needs: { ja: '裁判所の認定が必要です', en: 'only a court finds that' },
  },
  {
    id: 'proof',
    ja: /立証され|証明され|立証した|証明した/g,
    en: /\bprove(?:d|n|s)\b/gi,
    standings: ['found'],
    needs: {
      ja: '裁判所の認定が必要です。「とした」「判明した」などと書いてください',
      en: 'only a court holds something proved; write who says so',
    },
  },
  {
    id: 'intrusion',
    ja: /不正アクセス|ハッキング|侵入し|侵入され/g,
    en: /\b(?:hack(?:ed|ers?|ing|s)?|broke into|break-ins?|intruders?|unauthori[sz]ed access)\b/gi,
    standings: TOLD,
    hedged: true,
    needs: {
      ja: '権限のある人の行為を不正アクセスと呼べるのは、公表か報道にあるときだけです',
      en: 'an insider who may log in does not break in; somebody must have stated or reported it',
    },
  },
];
