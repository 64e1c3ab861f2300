/** Addresses that try to break in: payloads, changed at random but the same for the same seed. */
import { below } from './seeded.ts';

/** Each leaves a mark if it is taken for markup or script: `canary`, `data-fuzz`, `<x-fuzz>`. */
const PAYLOADS = [
  '<script>canary(1)</script>',
  '"><script>canary(1)</script>',
  '<img src=x onerror=canary(1) data-fuzz>',
  '"><img src=x onerror=canary(1) data-fuzz>',
  "' onfocus=canary(1) autofocus data-fuzz x='",
  '<svg/onload=canary(1) data-fuzz>',
  '<svg><animate onbegin=canary(1) attributeName=x data-fuzz></svg>',
  '<details open ontoggle=canary(1) data-fuzz>',
  '<x-fuzz>&lt;x-fuzz&gt;</x-fuzz>',
  '</mark><x-fuzz>',
  '</script><x-fuzz>',
  '</title><x-fuzz>',
  '<!--><x-fuzz>-->',
  '<iframe srcdoc="<script>parent.canary(1)</script>" data-fuzz>',
  '<base href=https://evil.example/ data-fuzz>',
  '<a href=javascript:canary(1) data-fuzz>x</a>',
  'javascript:canary(1)',
  'JaVaScRiPt:canary(1)//',
  'data:text/html,<script>canary(1)</script>',
  '//evil.example/',
  '\\\\evil.example\\',
  'https://evil.example/',
  '{{constructor.constructor("canary(1)")()}}',
  '${canary(1)}',
  "'-canary(1)-'",
  '";canary(1);//',
  '][onerror=canary(1)',
  '"], [data-x="',
  '*, :is(x',
  '#source-1), script:not(#x',
  "$& $` $' $1 $$",
  '{q} {n} {text} {date} {list}',
  '(a+)+$',
  '.*.*.*.*.*x',
  '[',
  '(?<',
  '\u0000',
  '\r\nSet-Cookie: canary=1',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
];

/** What pages understand, to get behind their first checks. */
const UNDERSTOOD = [
  'usb-memory',
  'benesse',
  'ntt-west',
  'suspended-sentence',
  'case',
  'date',
  'size',
  'dwell',
  '-dwell',
  '2020',
  '2020-09',
  '2020-09-30',
  '2020-02-30',
  '0000',
  '9999-12-31',
  '-0001',
  '1',
  '名簿業者',
  'ＵＳＢ',
  'vector:usb',
  '経路:USB',
  'outcome:"x"',
  '"a phrase',
  'court',
  'act',
];

const POLLUTERS = [
  '__proto__[polluted]',
  '__proto__.polluted',
  'constructor[prototype][polluted]',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
];

const ODD = [
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udfff',
  'İ',
  'ß',
  'ﬃ',
  '㍿',
  '𠮷',
  '👩‍👩‍👧',
  'e\u0301\u0301\u0301',
  '\u2028',
  '\u0085',
  '\t',
  '%',
  '%2',
  '%zz',
  '%C0%AE',
  '%ED%A0%80',
  '%00',
  '+',
  '&',
  '=',
  ';',
  '#',
  '?',
];

/** Makes texts and addresses from a generator of chance. */
export function fuzzer(next: () => number): {
  text(): string;
  query(names: readonly string[]): string;
  fragment(): string;
  path(): string;
} {
  const pick = (list: readonly string[]): string => list[below(next, list.length)] ?? '';
  const at = (text: string) => below(next, text.length + 1);
  const changes: ((text: string) => string)[] = [
    (text) => text,
    (text) => text,
    (text) => encodeURIComponent(text.toWellFormed()),
    (text) => encodeURIComponent(encodeURIComponent(text.toWellFormed())),
    (text) => text.replace(/[<>"'&]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    (text) => text.replace(/[<>"'/]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    (text) => text.toUpperCase(),
    (text) => {
      const place = at(text);
      return text.slice(0, place) + pick(ODD) + text.slice(place);
    },
    (text) => {
      const place = at(text);
      return text.slice(0, place) + text.slice(place + 1 + below(next, 3));
    },
    (text) => text.slice(0, at(text)) + pick(PAYLOADS),
    (text) => `${pick(UNDERSTOOD)} ${text}`,
    (text) => text + pick(UNDERSTOOD),
    (text) => text.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    // One in some hundred is long: addresses of several thousand characters do reach pages.
    (text) => (below(next, 12) === 0 ? text.repeat(1 + Math.floor(4000 / Math.max(1, text.length))) : text),
  ];
  function text(): string {
    let made = pick(below(next, 3) === 0 ? UNDERSTOOD : PAYLOADS);
    for (let rounds = below(next, 4); rounds > 0; rounds -= 1) made = (changes[below(next, changes.length)] ?? String)(made).slice(0, 6000);
    return made;
  }
  /** Half as a browser would write it, half as it came: what stands in an address need not be well formed. */
  const written = (value: string) => (next() < 0.5 ? encodeURIComponent(value.toWellFormed()) : value.replace(/#/g, '%23'));
  /** No history takes a path with half a character in it, so no page can meet one. */
  const wellFormed = (value: string) => value.toWellFormed().replaceAll('\ufffd', '');
  const fragment = () => (next() < 0.5 ? '' : `#${pick(['step-', 'source-', 'fig-', '', ':~:text='])}${written(text())}`);
  return {
    text,
    fragment,
    query(names) {
      const pairs = Array.from({ length: 1 + below(next, 4) }, () => {
        const name = next() < 0.85 ? pick(names) : pick([...POLLUTERS, text()]);
        return next() < 0.05
          ? written(name)
          : `${next() < 0.9 ? name : written(name)}=${written(next() < 0.25 ? pick(UNDERSTOOD) : text())}`;
      });
      return `?${pairs.join(next() < 0.95 ? '&' : ';')}`;
    },
    path: () =>
      `/${Array.from({ length: 1 + below(next, 3) }, () =>
        written(wellFormed(text()))
          .replace(/[?#]/g, '%3F')
          .replace(/^[/\\]+/, ''),
      ).join('/')}`,
  };
}
