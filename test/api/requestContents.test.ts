import { expect, it } from '@jest/globals';
import { createContext } from '../../src/api/graphql/createContext.ts';
import { aSmallCountry, FULL_TEXT } from '../factories/smallCountry.ts';

it('Forms have the addresses of the server that is asked, also where two servers read one text', async () => {
  const { deps, follower } = await aSmallCountry();
  const [line] = follower.current().catalogue.lines.values();
  const text = { ...FULL_TEXT, forms: [{ name: 'Đơn', fileName: null, url: null, sha256: 'ab'.repeat(32) }] };
  const server = (publicUrl: string) => ({
    ...deps,
    contents: { ...deps.contents, contentOf: async () => text },
    settings: { ...deps.settings, publicUrl, formsFolder: '/forms' },
  });
  const servers = ['https://one.example', 'https://two.example'].map(server);
  const addresses = [];
  for (const asked of [...servers, ...servers]) {
    const { forms } = await createContext(asked).contents.of({ line: line!, national: null });
    addresses.push(forms.map(({ url }) => url?.split('/bieu-mau')[0]));
  }
  expect(addresses).toEqual([['https://one.example'], ['https://two.example'], ['https://one.example'], ['https://two.example']]);
});
