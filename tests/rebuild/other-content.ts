/** Changes as an editor makes them, one of each kind of content, to be taken back. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EDITS: readonly { file: string; pattern: RegExp; to: string }[] = [
  { file: 'content/cases/benesse/case.yaml', pattern: /^( +ja: .*)。$/m, to: '$1。これは後に確かめられた。' },
  { file: 'content/cases/rakuten-mobile/case.yaml', pattern: /date: 2019-12-27$/m, to: 'date: 2019-12-28' },
  { file: 'content/cases/ntt-west/en.mdx', pattern: /([a-z]{4})\. (?=[A-Z])/, to: '$1 indeed. ' },
  { file: 'content/techniques/usb-memory.yaml', pattern: /^( +en: )(.+)$/m, to: '$1$2 (renamed)' },
  { file: 'content/controls/log-review.yaml', pattern: /^( +ja: )(.+)$/m, to: '$1$2（旧）' },
  { file: 'content/laws/ucpa-21.yaml', pattern: /^( +ja: )(.+)$/m, to: '$1$2（旧）' },
  { file: 'content/sources/benesse.yaml', pattern: /^( +title: ")/m, to: '$1旧・' },
];

/**
 * Changes the content.
 * @param root folder of a copy of the project, which may be write-protected
 * @returns what puts everything back
 * @throws where a file holds nothing that could be changed
 */
export function editContent(root: string): () => void {
  const before = EDITS.map(({ file, pattern, to }) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const edited = text.replace(pattern, to);
    if (edited === text) throw new Error(`${file} holds nothing like ${String(pattern)}`);
    return { path, text, edited };
  });
  const write = (which: 'text' | 'edited') => {
    for (const one of before) {
      chmodSync(one.path, 0o644);
      writeFileSync(one.path, one[which]);
      chmodSync(one.path, 0o444);
    }
  };
  write('edited');
  return () => {
    write('text');
  };
}
