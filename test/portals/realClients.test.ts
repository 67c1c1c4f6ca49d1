import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client/core/index.js';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let server: Listening;
let total: number;

beforeAll(async () => {
  served = await aSmallCountry();
  const terse = (n: number) => ({ number: `${n}/QĐ-BTP`, issuedOn: '2026-05-05', lines: [{ code: `1.800${n}`, name: `Thủ tục ${n}` }] });
  for (let n = 100; n < 130; n += 1) served.log.add(served.book.announce(terse(n)));
  await served.announce(terse(130));
  server = await listening(served.app());
  const answer = (await (await fetch(`${server.url}/v1/procedures?first=1`)).json()) as { totalCount: number };
  total = answer.totalCount;
});
afterAll(() => server.stop());

describe('Apollo Client', () => {
  const LIST = gql`
    query List($after: String) {
      procedures(first: 7, after: $after) {
        edges {
          cursor
          node {
            id
            code
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `;
  interface Listed {
    readonly procedures: {
      readonly edges: readonly { readonly node: { readonly code: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }
  const asked: { url: string; body: string | null }[] = [];
  const noted = (url: RequestInfo | URL, options?: RequestInit) => {
    asked.push({ url: String(url), body: (options?.body as string | undefined) ?? null });
    return fetch(url, options);
  };
  const clientOf = (link: ApolloLink) =>
    new ApolloClient({ link, cache: new InMemoryCache({ typePolicies: { Query: { fields: { procedures: relayStylePagination() } } } }) });

  it('reads every page into one list, each procedure once', async () => {
    const client = clientOf(new HttpLink({ uri: `${server.url}/graphql`, fetch: noted }));
    const query = client.watchQuery<Listed>({ query: LIST });
    let { data } = await client.query<Listed>({ query: LIST });
    while (data!.procedures.pageInfo.hasNextPage) {
      await query.fetchMore({ variables: { after: data!.procedures.pageInfo.endCursor } });
      data = client.readQuery<Listed>({ query: LIST }) ?? undefined;
    }
    const codes = data!.procedures.edges.map(({ node }) => node.code);
    expect([codes.length, new Set(codes).size]).toEqual([total, total]);
    client.stop();
  });

  it('names queries by their hashes over GET after it has sent them once', async () => {
    asked.splice(0);
    const link = ApolloLink.from([
      new PersistedQueryLink({ sha256: (text: string) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true }),
      new HttpLink({ uri: `${server.url}/graphql`, fetch: noted }),
    ]);
    const client = clientOf(link);
    for (let n = 0; n < 2; n += 1) {
      const { data } = await client.query<Listed>({ query: LIST, fetchPolicy: 'network-only' });
      expect(data!.procedures.edges).toHaveLength(7);
    }
    expect(asked.map(({ body }) => body?.includes('"query"') ?? false)).toEqual([false, true, false]);
    client.stop();
  });
});

const PYTHON = `
import json, re, sys, urllib.request
origin, address, codes = sys.argv[1], sys.argv[1] + "/v1/procedures?first=7", []
while address:
    with urllib.request.urlopen(address) as answer:
        codes += [item["code"] for item in json.load(answer)["items"]]
        found = re.search(r'<([^>]+)>; rel="next"', answer.headers.get("Link") or "")
    address = found and found.group(1).replace("https://tthc.example", origin)
query = json.dumps({"query": "{ procedure(code: \\"1.001193\\") { name } }"}).encode()
ask = urllib.request.Request(origin + "/graphql", query, {"Content-Type": "application/json"})
name = json.load(urllib.request.urlopen(ask))["data"]["procedure"]["name"]
print(json.dumps([len(codes), len(set(codes)), name]))
`;

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('SKIPPED: there is no python3 here, so the Python client was not tried.');
    return false;
  }
}

(hasPython() ? describe : describe.skip)('A program in Python, with nothing installed', () => {
  it('walks a list by its Link headers and asks GraphQL', async () => {
    const { stdout } = await promisify(execFile)('python3', ['-c', PYTHON, server.url]);
    expect(JSON.parse(stdout)).toEqual([total, total, expect.stringContaining('Đăng ký khai sinh')]);
  });
});
