/** What is told of a value that its schema does not allow. English begins with Zod's own words, which tools know. */
import type { z } from 'astro/zod';
import { unsaid } from '../../model/said.ts';
import type { Bilingual } from '../../model/text.ts';
import { nearest } from '../nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is to be written, by the type that Zod expects. */
const EXPECTED: Record<string, Bilingual> = {
  string: {
    ja: '文字を書いてください。数字だけ、またはtrueなどの語だけのときは引用符で囲みます（例："179"）',
    en: 'write text; what consists of digits or is a word such as true goes in quotation marks ("179")',
  },
  number: {
    ja: '数だけを半角数字で書いてください（桁区切り・単位・引用符なし。例：72460）',
    en: 'write the number alone, in digits without separators, unit or quotation marks (72460)',
  },
  int: { ja: '小数のない数を半角数字で書いてください（例：12）', en: 'write a whole number in digits (12)' },
  array: {
    ja: '一覧を書いてください。1項目を1行とし、各行を「- 」で始めるか、[a, b]の形にします',
    en: 'write a list: one item a line, each beginning with "- ", or [a, b]',
  },
  object: {
    ja: '「項目名: 値」の行を、字下げして並べてください（二言語の文ならja:とen:の2行）',
    en: 'write fields as indented lines "name: value" (for a text in both languages the two lines ja: and en:)',
  },
};
const SOMETHING: Bilingual = { ja: '正しい値を書いてください', en: 'write a value that is allowed' };

/** The type of a value in the words of an editor. */
function kindOf(value: unknown): Bilingual {
  if (value === null) return { ja: '空欄', en: 'nothing' };
  if (Array.isArray(value)) return { ja: '一覧', en: 'a list' };
  if (typeof value === 'object') return { ja: '項目の集まり', en: 'a group of fields' };
  if (typeof value === 'number') return { ja: `数の${value}`, en: `the number ${value}` };
  if (typeof value === 'boolean') return { ja: `「${value}」の語`, en: `the word ${value}` };
  return { ja: '文字', en: 'text' };
}

const isMissing = (value: unknown): boolean => value === undefined;

function missing(issue: Issue, choices: string): Bilingual {
  const name = String(issue.path.at(-1) ?? '');
  if (name === 'ja') {
    return { ja: '日本語の文がありません。ja: の行を足してください', en: `${issue.message}; the Japanese text is missing: add a line ja:` };
  }
  if (name === 'en') {
    return { ja: '英語の文がありません。en: の行を足してください', en: `${issue.message}; the English text is missing: add a line en:` };
  }
  const expected = issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? SOMETHING) : SOMETHING;
  return {
    ja: `項目「${name}」がありません。${name}: の行を足してください。${choices ? `使えるのは ${choices}` : expected.ja}`,
    en: `${issue.message}; the field "${name}" is missing: add a line ${name}: and ${choices ? `choose one of ${choices}` : expected.en}`,
  };
}

function wrongType(issue: Issue & { code: 'invalid_type' }, value: unknown): Bilingual {
  const expected = EXPECTED[issue.expected] ?? SOMETHING;
  const kind = kindOf(value);
  return {
    ja: `ここに${kind.ja}は書けません。${expected.ja}`,
    en: `${issue.message}; here stands ${kind.en}: ${expected.en}`,
  };
}

function wrongChoice(issue: Issue & { code: 'invalid_value' }, value: unknown): Bilingual {
  const allowed = issue.values.map(String);
  const guess = typeof value === 'string' ? nearest(value.normalize('NFKC').toLowerCase(), allowed) : undefined;
  return {
    ja: `「${String(value)}」は使えません。使えるのは ${allowed.join('、')} です${guess ? `（「${guess}」ではありませんか）` : ''}`,
    en: `${issue.message}; "${String(value)}" is none of these${guess ? ` (did you mean "${guess}"?)` : ''}`,
  };
}

function tooSmall(issue: Issue & { code: 'too_small' }, value: unknown): Bilingual {
  const least = String(issue.minimum);
  if (issue.origin === 'string') {
    const where = { ja: '日本語の', en: '英語の' }[String(issue.path.at(-1))] ?? '';
    return { ja: `${where}文が空です。文を書いてください`, en: `${issue.message}; the text is empty: write it` };
  }
  if (issue.origin === 'array') {
    return {
      ja: `一覧の項目が足りません。${least}項目以上を書いてください`,
      en: `${issue.message}; the list is too short: it needs at least ${least}`,
    };
  }
  return {
    ja: `${String(value)}は小さすぎます。${issue.inclusive === false ? `${least}より大きい` : `${least}以上の`}数を書いてください`,
    en: `${issue.message}; write a number ${issue.inclusive === false ? 'above' : 'of at least'} ${least}`,
  };
}

function wrongForm(issue: Issue & { code: 'invalid_format' }, value: unknown): Bilingual {
  const shown = String(value);
  if (issue.format === 'date') {
    return {
      ja: `「${shown}」は暦にある日付ではありません。2024-07-11のように、年-月-日を半角で書いてください`,
      en: `${issue.message}; "${shown}" is no day of the calendar: write year-month-day as 2024-07-11`,
    };
  }
  if (issue.format === 'url') {
    return {
      ja: `「${shown}」はWebのアドレスではありません。https://から始まるアドレスの全体を書いてください`,
      en: `${issue.message}; "${shown}" is no address of a web page: write it whole, beginning with https://`,
    };
  }
  return { ja: `「${shown}」は決められた形ではありません`, en: issue.message };
}

/** Says in both languages what is wrong with `value`, which stands at the issue's path. */
export function schemaMessage(issue: Issue, value: unknown): Bilingual {
  const own = unsaid(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(value) ? missing(issue, '') : wrongType(issue, value);
    case 'invalid_value':
      return isMissing(value) ? missing(issue, issue.values.map(String).join(', ')) : wrongChoice(issue, value);
    case 'too_small':
      return tooSmall(issue, value);
    case 'too_big':
      return {
        ja: `${String(value)}は大きすぎます。${String(issue.maximum)}以下の数を書いてください`,
        en: `${issue.message}; write a number of at most ${String(issue.maximum)}`,
      };
    case 'invalid_format':
      return wrongForm(issue, value);
    default:
      return { ja: `この値は使えません（${issue.message}）`, en: issue.message };
  }
}

/** Says that no schema knows a field, and what comes nearest. */
export function unknownField(name: string, known: readonly string[]): Bilingual {
  const guess = nearest(name.normalize('NFKC'), known);
  return {
    ja: `この項目はここでは使えません${guess ? `（「${guess}」ではありませんか）` : ''}。項目名の綴りと字下げを確かめるか、行を消してください（項目の説明はCONTRIBUTING.md）`,
    en: `this field is not known here${guess ? ` (did you mean "${guess}"?)` : ''}; see CONTRIBUTING.md for the fields, and mend its name, its indent, or take it out`,
  };
}
