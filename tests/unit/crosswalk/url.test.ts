import { expect, test } from 'vitest';
import { crosswalkUrl } from '../../../src/crosswalk/url.ts';

test.each([
  ['attack', 'T1078', 'https://attack.mitre.org/techniques/T1078/'],
  ['attack', 'T1052.001', 'https://attack.mitre.org/techniques/T1052/001/'],
  ['itm', 'IF001', 'https://insiderthreatmatrix.org/articles/AR4/sections/IF001'],
  ['itm', 'IF001.001', 'https://insiderthreatmatrix.org/articles/AR4/sections/IF001/subsections/IF001.001'],
  ['itm', 'MT005', 'https://insiderthreatmatrix.org/articles/AR1/sections/MT005'],
  ['itm', 'XX001', undefined],
  ['veris', 'action.misuse.variety.Privilege abuse', undefined],
] as const)('%s %s', (scheme, id, address) => {
  expect(crosswalkUrl(scheme, id)).toBe(address);
});
