/** All that is looked at on a page, in one visit: a page opened anew for each way to look would take the time of the looking again. */
import type { Page } from 'playwright-core';
import { faintThings } from '../sight/painted.ts';
import { axeViolations, RULES_OF_COLOUR } from './axe.ts';
import { visibleLines } from './visible-text.ts';

const WIDE = { width: 1280, height: 900 };
/** A narrow telephone. */
const NARROW = { width: 360, height: 740 };

/** What was found on pages, each line with the page and the way it was looked at. */
export interface Found {
  /** Rules of accessibility that are broken. */
  violations: string[];
  /** Things in drawings that stand out too little. */
  faint: string[];
  /** Pages that scroll sideways on a telephone. */
  sideways: string[];
  /** The visible lines of pages that are to be found. */
  lines: { url: string; lines: string[] }[];
}

export const nothingFound = (): Found => ({ violations: [], faint: [], sideways: [], lines: [] });

/**
 * Looks at the page that stands and takes it apart. With every rule in light, in dark with those that colours can break.
 * @param drawings whether the page holds drawings
 */
export async function look(page: Page, url: string, drawings: boolean, found: Found): Promise<void> {
  const tell = (list: string[], how: string, faults: readonly string[]) => list.push(...faults.map((fault) => `${url} ${how}: ${fault}`));
  const tellFaint = async (how: string) => {
    if (!drawings) return;
    const { looked, faint } = await faintThings(page);
    tell(found.faint, how, looked < 2 ? [`only ${looked} things found in its drawings`] : faint);
  };
  tell(found.violations, 'in light', await axeViolations(page));
  await tellFaint('in light');
  await page.emulateMedia({ colorScheme: 'dark' });
  tell(found.violations, 'in dark', await axeViolations(page, RULES_OF_COLOUR));
  await tellFaint('in dark');
  if (drawings) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await tellFaint('in forced colours');
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > NARROW.width) found.sideways.push(`${url} is ${width} px wide on ${NARROW.width} px`);
  await page.setViewportSize(WIDE);
  const lines = await visibleLines(page);
  if (lines) found.lines.push({ url, lines });
}
