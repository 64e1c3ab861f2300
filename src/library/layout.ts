/** What may stand where in content/: a file in the wrong place would be passed over in silence. */
import type { ContentFiles } from './files.ts';
import * as say from './messages/files.ts';
import type { Fault } from './problem.ts';

/** The catalogues, each a folder of YAML files. */
export const CATALOGUES = ['techniques', 'outcomes', 'controls', 'laws', 'terms', 'sources'] as const;

const FOLDERS = ['cases', ...CATALOGUES, 'pages', 'revisions'];
const TEXTS = ['ja.mdx', 'en.mdx'];
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** Names that are content: without hidden files and `_template`. */
export const isContent = (name: string): boolean => !/^[._]/.test(name);

/** Every file, folder and link that has no place where it stands. */
export function strayFaults(files: ContentFiles, folder: string): Fault[] {
  const faults: Fault[] = [];

  /** Walks one folder; `belongs` says whether a name may stand there. */
  function look(at: string, allowed: string, belongs: (name: string, kind: 'file' | 'folder') => boolean): string[] {
    const folders: string[] = [];
    for (const { name, kind } of files.list(at)) {
      const path = { file: `${at}/${name}`, line: 1, column: 1 };
      if (!isContent(name)) continue;
      if (kind === 'link') faults.push({ ...path, message: say.link });
      else if (!belongs(name, kind)) faults.push({ ...path, message: allowed === '.yaml' ? say.onlyYaml : say.stray(allowed) });
      else if (kind === 'folder') folders.push(`${at}/${name}`);
    }
    return folders;
  }

  const inside = look(folder, [...FOLDERS, '*.yaml'].join(', '), (name, kind) =>
    kind === 'folder' ? FOLDERS.includes(name) : name.endsWith('.yaml'),
  );
  for (const name of inside.filter((path) => CATALOGUES.some((catalogue) => path === `${folder}/${catalogue}`))) {
    look(name, '.yaml', (file, kind) => kind === 'file' && file.endsWith('.yaml'));
  }
  look(`${folder}/revisions`, '*.json', (file, kind) => kind === 'file' && file.endsWith('.json'));
  for (const page of look(`${folder}/pages`, 'about/, method/', (_, kind) => kind === 'folder')) {
    look(page, TEXTS.join(', '), (file, kind) => (kind === 'file' ? TEXTS.includes(file) || IMAGE.test(file) : false));
  }
  // A folder in the place of a file is told by whoever wants to read the file.
  for (const leakCase of look(`${folder}/cases`, 'benesse/, ntt-west/ …', (_, kind) => kind === 'folder')) {
    const own = ['case.yaml', ...TEXTS];
    look(leakCase, [...own, '*.png'].join(', '), (file, kind) => own.includes(file) || (kind === 'file' && IMAGE.test(file)));
  }
  return faults;
}
