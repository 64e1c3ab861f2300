import { expect, test } from 'vitest';
import { uuid5 } from '../../../src/data-export/uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL_SPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

test.each([
  // RFC 9562, A.4
  [DNS, 'www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
  // Python: uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org')
  [DNS, 'python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d'],
])('%s %s', (namespace, name, id) => {
  expect(uuid5(namespace, name)).toBe(id);
});

test('tells namespaces and names apart', () => {
  const ids = [uuid5(DNS, 'a'), uuid5(DNS, 'b'), uuid5(URL_SPACE, 'a')];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
