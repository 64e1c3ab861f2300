/**
 * The self-check sheet follows the ticked vectors and keeps them in the address, and nowhere else. Without script the
 * sheet shows everything and the ticks stay hidden.
 */
import { belongs, chosenVectors, vectorQuery } from '../domain/self-check-address.ts';
import { withQuery } from './address.ts';

const form = document.querySelector<HTMLFormElement>('#self-check-vectors');
const sheet = document.querySelector<HTMLElement>('#self-check-sheet');

const vectorsOf = (element: HTMLElement) => (element.dataset['vectors'] ?? '').split(' ');

function apply(form: HTMLFormElement, sheet: HTMLElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="vector"]')];
  const known = boxes.map(({ value }) => value);
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  for (const part of sheet.querySelectorAll<HTMLElement>('[data-vectors]')) part.hidden = !belongs(vectorsOf(part), chosen);
  for (const group of sheet.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-row]:not([hidden])');
  const count = sheet.querySelectorAll('[data-row]:not([hidden])').length;
  const output = form.querySelector('output');
  if (output) output.value = (output.dataset['words'] ?? '{n}').replace('{n}', String(count));
  history.replaceState(null, '', withQuery(vectorQuery(chosen, known)));
}

if (form && sheet) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="vector"]')];
  const asked = chosenVectors(
    location.search,
    boxes.map(({ value }) => value),
  );
  for (const box of boxes) box.checked = asked.includes(box.value);
  form.hidden = false;
  form.addEventListener('change', () => {
    apply(form, sheet);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  apply(form, sheet);
}
