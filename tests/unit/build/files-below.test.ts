import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../../scripts/stages/files-below.ts';

test('every file below a folder is listed, those with a dot before their name or that of their folder too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakpath-files-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = ['.well-known/deep/.hidden', '.well-known/security.txt', 'a.html', 'b/.nojekyll', 'b/c/d.html'];
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(filesBelow(folder)).toEqual(files);
});
