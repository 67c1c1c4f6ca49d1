import { expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { inBothLanguages, statePages } from '../browser/statePages.ts';
import { aStateCountry } from './stateCountry.ts';

/** React writes attributes and void elements in its own way, which is valid too. */
const OWN_STYLE = {
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'attr-case': 'off',
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // The posting sheet and folded lists repeat native landmarks on purpose.
  'no-redundant-role': 'off',
  'prefer-native-element': 'off',
} as const;

it('every page, of every kind and state, in both languages, is valid HTML', async () => {
  const server = createServer((await aStateCountry()).app());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules: OWN_STYLE });
  const faults: string[] = [];
  for (const address of inBothLanguages(await statePages(url))) {
    const markup = await (await fetch(url + address)).text();
    const { results } = await validator.validateString(markup);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} ${selector}`));
  }
  server.close();
  server.closeAllConnections();
  expect([...new Set(faults)]).toEqual([]);
}, 120_000);
