/**
 * Renders every deck to images with LibreOffice, for looking at them, and lets LibreOffice say which text outgrows its box.
 * Not part of the tests. Usage: node scripts/render-decks.ts [folder for the images]
 * Needs libreoffice-impress, poppler-utils, fonts-noto-cjk and fonts-crosextra-carlito; Gelasio, if it is installed, stands for Georgia.
 * Ends with 1 where a text overflows.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { closeRenderer } from '../src/diagrams/render.ts';
import { getLibrary } from '../src/library/get.ts';
import { writeDecks } from './stages/exports/decks.ts';

const DPI = '60';
/** Centimetres that rounding may add. */
const ROUNDING = 0.03;
const EMU_PER_CM = 360_000;

interface Shape {
  name: string;
  /** Centimetres. */
  height: number;
}

const slideNumber = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);

/** Boxes of text and tables as the file gives them, slide by slide; pictures, lines and titles (one measured line) are left out. */
function given(files: Record<string, Uint8Array>): Shape[][] {
  return Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => slideNumber(a) - slideNumber(b))
    .map((name) =>
      [...strFromU8(files[name] ?? new Uint8Array()).matchAll(/<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g)].flatMap(([xml]) => {
        if (!xml.includes('<a:t>') || xml.includes('<p:ph')) return [];
        const height = Number(/<a:ext cx="\d+" cy="(\d+)"/.exec(xml)?.[1]) / EMU_PER_CM;
        return [{ name: /name="([^"]*)"/.exec(xml)?.[1] ?? '', height }];
      }),
    );
}

/** The same boxes as LibreOffice makes them when each grows with its text. */
function grown(fodp: string): Shape[][] {
  const pages = fodp.slice(fodp.indexOf('<office:presentation>')).split('<draw:page ').slice(1);
  return pages.map((page) =>
    [
      ...(page.split('<presentation:notes')[0] ?? '').matchAll(
        /<draw:(?:frame|custom-shape)[^>]*draw:name="([^"]*)"[^>]*svg:height="([\d.]+)cm"/g,
      ),
    ].map(([, name = '', height]) => ({ name, height: Number(height) })),
  );
}

function overflowing(deck: string, folder: string, env: NodeJS.ProcessEnv): string[] {
  const files = unzipSync(readFileSync(deck));
  const boxes = given(files);
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    files[name] = strToU8(strFromU8(bytes).replace(/<a:normAutofit\/>/g, '<a:spAutoFit/>'));
  }
  const file = join(folder, `${basename(deck, '.pptx')}.grown.pptx`);
  writeFileSync(file, zipSync(files));
  execFileSync('soffice', ['--headless', '--convert-to', 'fodp', '--outdir', folder, file], { stdio: 'ignore', env });
  const fodp = file.replace(/pptx$/, 'fodp');
  const found = grown(readFileSync(fodp, 'utf8'));
  rmSync(file);
  rmSync(fodp);
  return boxes.flatMap((shapes, index) => {
    const page = [...(found[index] ?? [])];
    return shapes.flatMap(({ name, height }) => {
      const at = page.findIndex((shape) => shape.name === name);
      const shape = page[at];
      if (!shape) return [`slide ${index + 1}: "${name}" is not there`];
      page.splice(at, 1);
      return shape.height > height + ROUNDING
        ? [`slide ${index + 1}: "${name}" is ${height.toFixed(2)} cm high, its text ${shape.height.toFixed(2)}`]
        : [];
    });
  });
}

/** Free faces of the same widths, or at least of the same full-width letters, for those that only Office has. */
const STAND_IN = { 'Yu Gothic': 'Noto Sans CJK JP', 'Yu Mincho': 'Noto Serif CJK JP', Calibri: 'Carlito', Georgia: 'Gelasio' };

/** Faces that have to be there: with another in their place LibreOffice measures other widths and sees overflow where none is. */
const NEEDED = ['Noto Sans CJK JP', 'Noto Serif CJK JP', 'Carlito'];

function needFonts(): void {
  const missing = NEEDED.filter((family) => !execFileSync('fc-match', ['-f', '%{family}', family], { encoding: 'utf8' }).includes(family));
  if (!execFileSync('fc-match', ['-f', '%{family}', 'Gelasio'], { encoding: 'utf8' }).includes('Gelasio'))
    console.warn('Gelasio is not installed: English headings are measured in a wider face than Georgia');
  if (missing.length > 0) throw new Error(`not installed: ${missing.join(', ')} (fonts-noto-cjk, fonts-crosextra-carlito)`);
}

/** The environment in which LibreOffice finds them, without touching the fonts of the machine. */
function fonts(folder: string): NodeJS.ProcessEnv {
  const aliases = Object.entries(STAND_IN).map(
    ([family, other]) => `<alias binding="same"><family>${family}</family><prefer><family>${other}</family></prefer></alias>`,
  );
  const file = join(folder, 'fonts.conf');
  const config = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>${aliases.join('')}<cachedir>${folder}/fontconfig</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${config}</fontconfig>`);
  return { ...process.env, FONTCONFIG_FILE: file };
}

const root = process.cwd();
const out = resolve(process.argv[2] ?? '/tmp/leakpath-decks');
mkdirSync(out, { recursive: true });
needFonts();
const env = fonts(out);
const start = performance.now();
await writeDecks({ root, dist: out, library: getLibrary() });
await closeRenderer();
console.log(`decks written in ${((performance.now() - start) / 1000).toFixed(1)} s`);
const decks = globSync('data/cases/*/*.pptx', { cwd: out })
  .sort()
  .map((deck) => join(out, deck));
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, ...decks], { stdio: 'ignore', env });
for (const deck of decks) {
  const name = basename(deck, '.pptx');
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  execFileSync('pdftoppm', ['-r', DPI, '-png', join(out, `${name}.pdf`), join(folder, 'slide')]);
  const faults = overflowing(deck, out, env);
  console.log(`${folder}: ${globSync('*.png', { cwd: folder }).length} slides, ${faults.length} overflow`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
