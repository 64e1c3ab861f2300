import { describe, expect, test } from 'vitest';
import { isFrontPage, newAddress, reasonOf, retryAfter, stateOfReason } from '../../../src/links/classify.ts';

describe('the reason and the state behind an error of Node', () => {
  test.each([
    ['ENOTFOUND', 'dns', 'unreachable'],
    ['EAI_AGAIN', 'dns', 'unreachable'],
    ['ECONNREFUSED', 'refused', 'unreachable'],
    ['ECONNRESET', 'reset', 'unreachable'],
    ['ETIMEDOUT', 'timeout', 'unreachable'],
    ['ENETUNREACH', 'no-route', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'certificate-expired', 'bad-tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-self-signed', 'bad-tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-wrong-host', 'bad-tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-unverified', 'bad-tls'],
    ['CERT_REVOKED', 'tls', 'bad-tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', 'bad-tls'],
    ['HPE_INVALID_CONSTANT', 'not-http', 'error'],
    ['ERR_UNESCAPED_CHARACTERS', 'other', 'error'],
  ])('%s: %s, %s', (code, reason, state) => {
    const found = reasonOf(Object.assign(new Error(code), { code }));
    expect([found, stateOfReason(found)]).toEqual([reason, state]);
  });

  test.each([undefined, null, 'text', new Error('no code')])('%s has none', (error) => {
    expect(reasonOf(error)).toBe('other');
  });
});

test.each([
  [[200], undefined],
  [[301, 200], 'b'],
  [[308, 301, 200], 'c'],
  [[301, 302, 301, 200], 'b'],
  [[302, 301, 200], undefined],
  [[], undefined],
])('after %j the new address is %s', (statuses, expected) => {
  expect(newAddress(statuses.map((status, index) => ({ at: 'abcd'[index] ?? '', status })))).toBe(expected);
});

test.each([
  ['http://a.jp/', 'https://a.jp/', false],
  ['http://a.jp/news/1', 'https://a.jp/', true],
  ['http://a.jp/news/1', 'https://b.jp/', true],
  ['http://a.jp/news/1', 'https://a.jp/?p=1', false],
  ['http://a.jp/news/1', 'https://a.jp/news/', false],
])('from %s to %s is to a front page: %s', (from, to, expected) => {
  expect(isFrontPage(from, to)).toBe(expected);
});

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Wed, 01 May 2024 00:00:10 GMT', 10_000],
  ['Wed, 01 May 2019 00:00:00 GMT', 0],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, expected) => {
  expect(retryAfter(header, Date.parse('2024-05-01T00:00:00Z'))).toBe(expected);
});
