/** Rendered diagrams on disk, by a hash of everything that makes them: the code, Mermaid, the fonts and the input. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../exports/cache.ts';
import { buildCache } from '../toolchain/cache-folder.ts';
import { installedPackage, PROJECT_ROOT } from '../toolchain/project.ts';

const FOLDER = buildCache(PROJECT_ROOT, 'diagrams');
const PACKAGES = ['mermaid', 'svgo', '@expo-google-fonts/noto-sans-jp'];

/** Files whose change makes every drawing stale. */
function codeFiles(): string[] {
  const folder = join(PROJECT_ROOT, 'src', 'diagrams');
  const page = readdirSync(join(folder, 'page')).map((name) => join(folder, 'page', name));
  return [join(folder, 'render.ts'), join(folder, 'svgo.ts'), join(folder, 'renderer-page.ts'), ...page].sort();
}

let code: string | undefined;

function codeHash(): string {
  if (code === undefined) {
    const hash = createHash('sha256');
    for (const name of PACKAGES) hash.update(`${name}@${installedPackage(name).version}\n`);
    for (const file of codeFiles()) hash.update(readFileSync(file));
    code = hash.digest('hex');
  }
  return code;
}

/** Key of a drawing. */
export function cacheKey(input: unknown): string {
  return createHash('sha256').update(codeHash()).update(JSON.stringify(input)).digest('hex').slice(0, 40);
}

/** The drawing, if it was made before. */
export function readCache(key: string): string | undefined {
  try {
    return readFileSync(join(FOLDER, `${key}.svg`), 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps a drawing; a reader never sees half a file. */
export function writeCache(key: string, svg: string): void {
  writeWhole(join(FOLDER, `${key}.svg`), svg);
}
