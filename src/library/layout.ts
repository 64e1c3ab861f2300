/** What may stand where in content/: a file in the wrong place would be passed over in silence. */
import type { ContentFiles } from './files.ts';
import * as say from './messages/files.ts';
import type { Fault } from './problem.ts';
import type { Bilingual } from '../model/text.ts';

/** The catalogues, each a folder of YAML files. */
export const CATALOGUES = ['techniques', 'outcomes', 'controls', 'laws', 'terms', 'sources'] as const;

const FOLDERS = ['cases', ...CATALOGUES, 'pages', 'revisions'];
const TEXTS = ['ja.mdx', 'en.mdx'];
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** What is told of a stray file, by the names that may stand there. */
function allowed(names: readonly string[]): Bilingual {
  return say.stray({ ja: names.join('、'), en: names.join(', ') });
}

const FOLDERS_ONLY = say.stray({ ja: '1件ごとのフォルダー', en: 'a folder for each case or page' });

/** Names that are content: without hidden files and `_template`. */
export const isContent = (name: string): boolean => !/^[._]/.test(name);

/** Every file, folder and link that has no place where it stands. */
export function strayFaults(files: ContentFiles, folder: string): Fault[] {
  const faults: Fault[] = [];

  /** Walks one folder; `belongs` says whether a name may stand there. */
  function look(at: string, stray: Bilingual, belongs: (name: string, kind: 'file' | 'folder') => boolean): string[] {
    const folders: string[] = [];
    for (const { name, kind } of files.list(at)) {
      const path = { file: `${at}/${name}`, line: 1, column: 1 };
      if (!isContent(name)) continue;
      if (kind === 'link') faults.push({ ...path, message: say.link });
      else if (!belongs(name, kind)) faults.push({ ...path, message: stray });
      else if (kind === 'folder') folders.push(`${at}/${name}`);
    }
    return folders;
  }

  const inside = look(folder, allowed([...FOLDERS.map((name) => `${name}/`), '*.yaml']), (name, kind) =>
    kind === 'folder' ? FOLDERS.includes(name) : name.endsWith('.yaml'),
  );
  for (const name of inside.filter((path) => CATALOGUES.some((catalogue) => path === `${folder}/${catalogue}`))) {
    look(name, say.onlyYaml, (file, kind) => kind === 'file' && file.endsWith('.yaml'));
  }
  look(`${folder}/revisions`, allowed(['*.json']), (file, kind) => kind === 'file' && file.endsWith('.json'));
  for (const page of look(`${folder}/pages`, FOLDERS_ONLY, (_, kind) => kind === 'folder')) {
    look(page, allowed([...TEXTS, '*.png']), (file, kind) => (kind === 'file' ? TEXTS.includes(file) || IMAGE.test(file) : false));
  }
  // A folder in the place of a file is told by whoever wants to read the file.
  for (const leakCase of look(`${folder}/cases`, FOLDERS_ONLY, (_, kind) => kind === 'folder')) {
    const own = ['case.yaml', ...TEXTS];
    look(leakCase, allowed([...own, '*.png']), (file, kind) => own.includes(file) || (kind === 'file' && IMAGE.test(file)));
  }
  return faults;
}
