/** Keeps the compared cases in the address, and lets at most four be chosen. Without script the boxes work by style alone. */
import { caseQuery, chosenCases, MOST, unknownCases } from '../domain/compare-address.ts';
import { withQuery } from './address.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('#compare-choice input')];
const known = boxes.map(({ value }) => value);
/** Stands on a page of several, which need not have every case. */
const missing = document.querySelector<HTMLElement>('#compare-missing');
const usual = boxes.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value);

/** At four the others wait until one is given up. */
function limit(): void {
  const full = boxes.filter(({ checked }) => checked).length >= MOST;
  for (const box of boxes) box.disabled = full && !box.checked;
}

/** Says so where the address asks for a case of another page. */
function tell(): void {
  if (missing) missing.hidden = unknownCases(location.search, known).length === 0;
}

function fromAddress(): void {
  const chosen = chosenCases(location.search, known, usual);
  for (const box of boxes) box.checked = chosen.includes(box.value);
  limit();
  tell();
}

for (const box of boxes) {
  box.addEventListener('change', () => {
    limit();
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    history.replaceState(null, '', withQuery(caseQuery(chosen, usual)));
    tell();
  });
}
// Also after Back, when a browser puts its own idea of the boxes in place.
addEventListener('pageshow', fromAddress);
fromAddress();
