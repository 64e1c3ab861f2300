/** The checkboxes of the facets, their counts, and a chip for each one chosen. */
import { FACETS, type Facet, type Facets } from '../../search/facets.ts';
import type { Counts } from '../../search/selection.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

export interface FacetPanel {
  chosen(): Facets;
  /** Ticks what is chosen and shows its chips. */
  choose(facets: Facets): void;
  /** What the reader knows a value as. */
  labelOf(facet: Facet, value: string): string;
  /** Shows counts; a value without pages can't be ticked, unless it is. */
  count(counts: Counts): void;
}

export function facetPanel(root: HTMLElement, words: Words, changed: () => void): FacetPanel {
  const panel = root.querySelector<HTMLDetailsElement>('.filters');
  const chips = root.querySelector<HTMLUListElement>('[data-chips]');
  if (!panel || !chips) throw new Error('the search page has no filters');
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  /** Values of an address for which the page has no checkbox. */
  let unknown: [Facet, string][] = [];

  panel.hidden = false;
  panel.open = matchMedia('(min-width: 60rem)').matches;
  panel.addEventListener('change', () => {
    showChosen();
    changed();
  });

  function chosen(): Facets {
    const facets: Partial<Record<Facet, string[]>> = {};
    const add = (facet: Facet, value: string) => (facets[facet] = [...(facets[facet] ?? []), value]);
    for (const { name, value, checked } of boxes) if (checked) add(name as Facet, value);
    for (const [facet, value] of unknown) add(facet, value);
    return facets;
  }

  function remove(facet: Facet, value: string): void {
    unknown = unknown.filter(([name, other]) => name !== facet || other !== value);
    for (const box of boxes) if (box.name === facet && box.value === value) box.checked = false;
  }

  function chip(label: string, spoken: string, act: () => void): HTMLLIElement {
    const button = element('button', { type: 'button', 'aria-label': spoken }, label);
    button.addEventListener('click', () => {
      act();
      showChosen();
      changed();
      (chips?.querySelector<HTMLElement>('button') ?? root.querySelector<HTMLElement>('input[type="search"]'))?.focus();
    });
    return element('li', {}, button);
  }

  function labelOf(facet: Facet, value: string): string {
    const box = boxes.find((other) => other.name === facet && other.value === value);
    return box?.closest('label')?.querySelector('span')?.textContent ?? value;
  }

  function showChosen(): void {
    const facets = chosen();
    const items: HTMLLIElement[] = [];
    for (const fieldset of panel?.querySelectorAll<HTMLFieldSetElement>('[data-facet]') ?? []) {
      const facet = fieldset.dataset['facet'] as Facet;
      const values = facets[facet] ?? [];
      const note = fieldset.querySelector('[data-chosen]');
      if (note) note.textContent = values.length > 0 ? String(values.length) : '';
      for (const value of values) {
        const label = labelOf(facet, value);
        items.push(
          chip(`${label} ×`, words.say('remove', { label }), () => {
            remove(facet, value);
          }),
        );
      }
    }
    if (items.length > 1) {
      items.push(
        chip(words.say('clear'), words.say('clear'), () => {
          choose({});
        }),
      );
    }
    chips?.replaceChildren(...items);
    if (chips) chips.hidden = items.length === 0;
  }

  function choose(facets: Facets): void {
    for (const box of boxes) box.checked = facets[box.name as Facet]?.includes(box.value) ?? false;
    unknown = FACETS.flatMap((facet) =>
      (facets[facet] ?? [])
        .filter((value) => !boxes.some((box) => box.name === facet && box.value === value))
        .map((value): [Facet, string] => [facet, value]),
    );
    for (const box of boxes) {
      const details = box.closest('details');
      if (box.checked && details) details.open = true;
    }
    showChosen();
  }

  return {
    chosen,
    choose,
    labelOf,
    count(counts) {
      for (const box of boxes) {
        const count = counts[box.name as Facet][box.value] ?? 0;
        const place = box.closest('label')?.querySelector('[data-count]');
        if (place) place.textContent = String(count);
        box.disabled = count === 0 && !box.checked;
      }
    },
  };
}
