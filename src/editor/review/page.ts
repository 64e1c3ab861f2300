/** A review sheet as one HTML file that needs nothing beside it: to tick on the screen, or to print on A4 and sign. */
import { sourceLine } from '../../domain/source-line.ts';
import { label } from '../../i18n/t.ts';
import type { Source } from '../../model/source.ts';
import type { Bilingual, Lang } from '../../model/text.ts';
import { SEEN, STANDING } from '../../model/vocabulary.ts';
import { xml } from '../../xml.ts';
import { reviewWords as words } from '../words.ts';
import type { NumberedClaim, ReviewSheet } from './sheet.ts';

const CSS = `@page { size: A4; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { margin: 1rem auto; max-width: 62rem; padding: 0 1rem; font: 14px/1.6 system-ui, 'Noto Sans JP', sans-serif; color: #111; background: #fff; }
h1 { font-size: 1.4rem; line-height: 1.3; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid #999; padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: 600; }
.n { width: 3.2em; } .tick { width: 5.6em; text-align: center; }
td p, li { break-inside: avoid; }
p { margin: 0 0 .2rem; } ul { margin: 0; padding-inline-start: 1.1rem; }
.small { font-size: .82em; color: #444; }
.standing { font-weight: 600; } .warn { font-weight: 600; text-decoration: underline; }
input { inline-size: 1.2rem; block-size: 1.2rem; }
.sign { border-block-end: 1px solid #999; min-block-size: 2rem; }
@media print { body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }`;

const both = ({ ja, en }: Bilingual) => `<span lang="ja">${xml(ja)}</span> / <span lang="en">${xml(en)}</span>`;
const inEach = (langs: readonly Lang[], text: (lang: Lang) => string) =>
  langs.map((lang) => `<p lang="${lang}">${xml(text(lang))}</p>`).join('');

/** Number, short title, publisher, day, grade, how far it was read, and the address to look at. */
function sourceCell(source: Source, n: number | undefined, langs: readonly Lang[]): string {
  const lang = langs.length === 1 ? (langs[0] ?? 'ja') : source.language === 'en' ? 'en' : 'ja';
  const title = (lang === 'ja') === (source.language === 'ja') || langs.length > 1 ? source.title : source.translation;
  const read = label(SEEN, source.seen, lang);
  return `<p>${n === undefined ? '' : `[${n}] `}${xml(title)}</p><p class="small">${xml(sourceLine(source, lang))} · ${
    source.seen === 'excerpt' ? `<span class="warn">${xml(read)}</span>` : xml(read)
  }${source.number ? ` · ${xml(source.number)}` : ''}<br><a href="${xml(source.URL)}">${xml(source.URL)}</a></p>${
    source.note ? `<p class="small">${xml(source.note[lang])}</p>` : ''
  }`;
}

function row({ n, place, text, standing, sources, search }: NumberedClaim, { langs, bibliography }: ReviewSheet): string {
  const left = langs.flatMap((lang) => (text[lang] === undefined ? [] : [`<p lang="${lang}">${xml(text[lang])}</p>`])).join('');
  const found = sources.map((id) => {
    const numbered = bibliography.get(id);
    return numbered
      ? `<li>${sourceCell(numbered.source, numbered.n, langs)}</li>`
      : `<li class="warn">${xml(id)}: ${both(words.unknownSource)}</li>`;
  });
  const firm = standing ? `<p class="standing">${both(STANDING[standing])}</p>` : '';
  const none = sources.length > 0 ? '' : `<p class="${search ? 'small' : 'warn'}">${both(search ? words.searched : words.noSource)}</p>`;
  return `<tr id="claim-${n}"><td class="n">${n}</td><td>${left}<p class="small">${xml(place)}</p></td><td>${firm}${none}${
    found.length > 0 ? `<ul>${found.join('')}</ul>` : ''
  }</td><td class="tick"><input type="checkbox" aria-label="${n}"></td></tr>`;
}

const numberList = (numbers: readonly number[]) =>
  numbers.length === 0 ? both(words.none) : numbers.map((n) => `<a href="#claim-${n}">${n}</a>`).join(', ');

/** The sheet as a file; labels stand in both languages, statements in those of the sheet. */
export function reviewPage(sheet: ReviewSheet): string {
  const { leakCase, langs, sections, uncited } = sheet;
  const { id, title } = leakCase.data;
  const tables = sections.map(
    (section) => `<h2>${both(section.title)}</h2>
<table><thead><tr><th class="n">#</th><th>${both(words.statement)}</th><th>${both(words.evidence)}</th><th class="tick">${both(words.checked)}</th></tr></thead>
<tbody>${section.claims.map((claim) => row(claim, sheet)).join('\n')}</tbody></table>`,
  );
  const closing = (['unsourced', 'single', 'excerptOnly', 'commentaryOnly'] as const).map(
    (kind) => `<dt>${both(words[kind])} (${sheet[kind].length})</dt><dd>${numberList(sheet[kind])}</dd>`,
  );
  const lang = langs[0] ?? 'ja';
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(words.title(`${id} ${title[lang]}`)[lang])}</title><style>${CSS}</style></head><body>
<h1>${inEach(langs, (each) => words.title(`${id} ${title[each]}`)[each])}</h1>
${inEach(langs, (each) => words.intro[each])}
<p class="small">${both(words.file)}: ${xml(leakCase.file.replace(/[^/]+$/, ''))}</p>
<p class="sign">${both(words.reviewer)}:</p>
${tables.join('\n')}
<h2>${both(words.attention)}</h2>
<dl><dt>${both(words.uncited)} (${uncited.length})</dt><dd>${
    uncited.length === 0
      ? both(words.none)
      : `<ul>${uncited.map((source) => `<li>${xml(source.id)} ${sourceCell(source, undefined, langs)}</li>`).join('')}</ul>`
  }</dd>
${closing.join('\n')}</dl>
</body></html>
`;
}
