/** The boxes of text of a deck, read from the file itself, for a browser to set. */
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';

export interface TextBox {
  /** Slide and name, for the message. */
  where: string;
  /** Points, without insets. */
  width: number;
  height: number;
  html: string;
}

const EMU = 12_700;
const number = (text: string | undefined) => Number(text ?? 0);
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const points = (emu: string | undefined) => number(emu) / EMU;

/** @param bytes a PowerPoint file */
export function textBoxes(bytes: Uint8Array): TextBox[] {
  const files = unzipSync(bytes);
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return slides.flatMap((name) => {
    const $ = load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
    const all = (path: string) => $(path);
    type Found = ReturnType<typeof all>;
    const inside = (of: Found, path: string): Found => of.find(path);
    const paragraphs = (body: Found) =>
      inside(body, 'a\\:p')
        .toArray()
        .map((paragraph, index) => {
          const one = $(paragraph);
          const leading = number(inside(one, 'a\\:lnSpc > a\\:spcPts').attr('val')) / 100;
          const before = index === 0 ? 0 : number(inside(one, 'a\\:spcBef > a\\:spcPts').attr('val')) / 100;
          const largest = Math.max(
            ...inside(one, 'a\\:rPr')
              .toArray()
              .map((look) => number($(look).attr('sz')) / 100),
          );
          const runs = inside(one, 'a\\:r')
            .toArray()
            .map((run) => {
              const look = inside($(run), 'a\\:rPr');
              const weight = look.attr('b') === '1' ? 700 : 400;
              return `<span style="font-size:${number(look.attr('sz')) / 100}pt;font-weight:${weight}">${html(inside($(run), 'a\\:t').text())}</span>`;
            });
          return `<p style="font-size:${largest}pt;line-height:${leading}pt;margin-top:${before}pt">${runs.join('')}</p>`;
        })
        .join('');
    const shapes = all('p\\:sp')
      .toArray()
      .map((one) => $(one))
      .filter((shape) => inside(shape, 'a\\:t').text() !== '')
      .map((shape): TextBox => {
        const [size, body] = [inside(shape, 'a\\:xfrm > a\\:ext'), inside(shape, 'a\\:bodyPr')];
        return {
          where: `${name} ${inside(shape, 'p\\:cNvPr').attr('name') ?? ''}`,
          width: points(size.attr('cx')) - points(body.attr('lIns')) - points(body.attr('rIns')),
          height: points(size.attr('cy')) - points(body.attr('tIns')) - points(body.attr('bIns')),
          html: paragraphs(shape),
        };
      });
    const cells = all('a\\:tbl')
      .toArray()
      .map((one) => $(one))
      .flatMap((table) => {
        const columns = inside(table, 'a\\:gridCol')
          .toArray()
          .map((column) => points($(column).attr('w')));
        return inside(table, 'a\\:tr')
          .toArray()
          .flatMap((row, at) =>
            inside($(row), 'a\\:tc')
              .toArray()
              .map((cell, column): TextBox => {
                const edge = inside($(cell), 'a\\:tcPr');
                return {
                  where: `${name} row ${at + 1}, column ${column + 1}`,
                  width: (columns[column] ?? 0) - points(edge.attr('marL')) - points(edge.attr('marR')),
                  height: points($(row).attr('h')) - points(edge.attr('marT')) - points(edge.attr('marB')),
                  html: paragraphs($(cell)),
                };
              }),
          );
      });
    return [...shapes, ...cells];
  });
}
