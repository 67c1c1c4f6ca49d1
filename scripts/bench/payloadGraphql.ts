import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import type { Benchmark } from './benchmark.ts';
import { atLeast } from './benchmark.ts';
import { startChild } from './children.ts';
import { cachedProcedure, uncachedProcedure } from './fullContent.ts';
import type { Compared, LoadRequest } from './load.ts';
import { startLoadClient } from './load.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { startPublicServer } from './publicServer.ts';

const NATIONAL_LIST = 5_665;
const LINES = 200;

/**
 * Reads the same 200 procedures with their full content, one by one, from two GraphQL servers.
 * Payload reads the editors' `lines` for a signed-in user, where a content is one JSON value. Ours answers by code, for
 * today.
 * Payload's handler stands on a bare Node server, so it does not pay for Next.js.
 */
export const comparingWithPayload: Benchmark = {
  name: 'payload',
  title: bilingualLine({ vi: 'GraphQL của Payload', en: "Payload's own GraphQL" }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    note('khởi động / starting');
    const theirs = startChild('scripts/bench/payloadServer.ts', [dataDir, String(LINES)], { NODE_ENV: 'production' });
    const ready = JSON.parse((await theirs.printed(/READY (.*) END/))[1] ?? '') as Ready;
    const ours = await startPublicServer(dataDir);
    const client = await startLoadClient({ connections: 10 });
    try {
      const payload = {
        url: `http://127.0.0.1:${ready.port}`,
        child: theirs,
        requests: ready.lines.map(({ id }) => payloadRequest(id, ready.token)),
      };
      const codes = ready.lines.map(({ code }) => code);
      note('chưa có sẵn / uncached');
      const uncached = await client.compare({ ...ours, requests: codes.map(uncachedProcedure) }, payload);
      note('có sẵn / cached');
      const cached = await client.compare({ ...ours, requests: codes.map(cachedProcedure) }, payload);
      return [
        measurement(`Chưa có sẵn / uncached, ${LINES} mã / codes`, uncached, 15),
        measurement(`Có sẵn / cached, ${LINES} mã / codes`, cached, 100),
      ];
    } finally {
      await Promise.all([client.stop(), theirs.stop(), ours.child.stop()]);
      await remove();
    }
  },
};

interface Ready {
  readonly port: number;
  readonly token: string;
  readonly lines: readonly { readonly id: number; readonly code: string }[];
}

function measurement(what: string, { one, other, ratio, cpuRatio }: Compared, goal: number) {
  return {
    what,
    measured: `${one.perSecond.toFixed(0)}/s (CPU ${one.cpuMicroseconds.toFixed(0)} µs)`,
    baseline: `${other.perSecond.toFixed(0)}/s (CPU ${other.cpuMicroseconds.toFixed(0)} µs, tỉ lệ / ratio ${cpuRatio.toFixed(0)})`,
    ratio,
    goal: atLeast(ratio, goal),
  };
}

/** The fields of FULL_CONTENT as far as a stored line has them. */
const LINE = `
  id code name kind effectiveFrom levels fields { code name } audience { name }
  competentAuthorities { code name } implementingAuthorities { code name } onlineLevel legalBasis { number title }
  content { ... on ProcedureContent {
    steps { name description }
    channels { kind timeLimit { amount unit text } fees { kind amount currency text } description }
    dossiers { code case timeLimit { amount unit text } items { name originals copies hasElectronicForm forms { name url } } }
    results { name } requirements forms { name url } receptionAddresses { address }
  } }
`.replaceAll(/\s+/g, ' ');

function payloadRequest(id: number, token: string): LoadRequest {
  return {
    method: 'POST',
    path: '/api/graphql',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ query: `query ($id: Int!) { Line(id: $id, select: true) { ${LINE} } }`, variables: { id } }),
  };
}
