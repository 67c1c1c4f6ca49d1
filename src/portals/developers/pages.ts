import { bilingualLine } from '../../domain/values/bilingual.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { ProblemCode } from '../../problems/problemCodes.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';
import { EXPLORER } from './assets.ts';
import { developerPage, escaped, type Language } from './frame.ts';
import { GUIDE, GUIDE_TITLE } from './guide.ts';
import { READY_QUERIES } from './readyQueries.ts';

/** What the pages read of the OpenAPI document. */
export interface Described {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** @param origin in front of what people copy: without a host, no command finds the service */
export function guidePage(language: Language, origin: string): string {
  const contents = GUIDE.map(({ id, title }) => `<li><a href="#${id}">${escaped(title[language])}</a></li>`).join('');
  const sections = GUIDE.map(({ id, title, text, example }) => {
    const shown =
      example === undefined
        ? ''
        : `<pre><code>curl -s '${escaped(origin + example)}'</code></pre><p><a href="${escaped(example)}">${escaped(example)}</a></p>`;
    return `<section id="${id}"><h2>${escaped(title[language])}</h2><p>${escaped(text[language])}</p>${shown}</section>`;
  });
  return developerPage(language, GUIDE_TITLE[language], `<ul>${contents}</ul>${sections.join('')}`);
}

export function indexPage({ paths }: Described): string {
  const rows = Object.entries(paths).map(
    ([path, { get }]) =>
      `<tr><td><a href="/v1/docs#${escaped(get.operationId)}"><code>${escaped(path)}</code></a></td><td>${escaped(get.summary)}</td></tr>`,
  );
  return developerPage('vi', 'REST', `<div class="wide"><table><tbody>${rows.join('')}</tbody></table></div>`);
}

/** Every operation with its parameters, from the OpenAPI document that is served. */
export function referencePage({ paths, tags }: Described): string {
  const operations = Object.entries(paths);
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter(([, { get }]) => get.tags.includes(name));
    return `<h2 id="${name}">${escaped(description)}</h2>${own.map(([path, { get }]) => operationHtml(path, get)).join('')}`;
  });
  const intro = '<p>OpenAPI 3.1: <a href="/v1/openapi.json">/v1/openapi.json</a></p>';
  return developerPage('vi', 'REST v1', `${intro}${sections.join('')}`);
}

function operationHtml(path: string, { operationId, summary, description, parameters = [] }: Operation): string {
  const rows = parameters.map(
    (one) =>
      `<tr><td><code>${escaped(one.name)}</code>${one.required ? ' *' : ''}</td><td>${escaped(typeOf(one.schema))}</td><td>${escaped(one.description ?? '')}</td></tr>`,
  );
  const table = rows.length > 0 ? `<div class="wide"><table><tbody>${rows.join('')}</tbody></table></div>` : '';
  return `<section id="${escaped(operationId)}"><h3><code>GET ${escaped(path)}</code></h3><p>${escaped(summary)}</p>${description ? `<p>${escaped(description)}</p>` : ''}${table}</section>`;
}

function typeOf({ type, enum: values, items, pattern }: Parameter['schema']): string {
  if (Array.isArray(values)) return values.join(' | ');
  if (type === 'array') return `[${typeOf((items ?? {}) as Parameter['schema'])}]`;
  return [type, pattern].filter((part) => typeof part === 'string').join(' ');
}

export function problemPage(code: ProblemCode): string {
  const { vi, en }: Label = PROBLEM_MEANINGS[code];
  const { status, title } = PROBLEM_CODES[code];
  return developerPage('vi', code, `<p>HTTP ${status} ${escaped(title)}</p><p>${escaped(vi)}.</p><p lang="en">${escaped(en)}.</p>`);
}

export function explorerPage(): string {
  const options = READY_QUERIES.map(({ title }, i) => `<option value="${i}">${escaped(bilingualLine(title))}</option>`).join('');
  const templates = READY_QUERIES.map(({ query }) => `<template>${escaped(query)}</template>`).join('');
  const [first] = READY_QUERIES;
  return developerPage(
    'vi',
    'GraphQL',
    `<label>Câu hỏi sẵn có (Ready queries) <select id="ready">${options}</select></label>
<label>Truy vấn (Query)<textarea id="query" spellcheck="false">${escaped(first?.query ?? '')}</textarea></label>
<label>Biến, dạng JSON (Variables, as JSON)<textarea id="variables" spellcheck="false" rows="3"></textarea></label>
<button id="run" type="button">Hỏi (Run, Ctrl+Enter)</button><a href="/v1/schema.graphql">schema.graphql</a>
<pre id="answer" aria-live="polite"></pre>${templates}`,
    EXPLORER.path,
  );
}

/** For language models: what this is and where to ask, in plain text (llmstxt.org). */
export function llmsText(origin: string): string {
  const sections = GUIDE.map(
    ({ title, text, example }) => `## ${title.en}\n\n${text.en}${example ? `\n\nExample: ${origin}${example}` : ''}`,
  );
  return [
    '# TTHC: catalogue of Vietnam’s administrative procedures (thủ tục hành chính)',
    '> What is in force on any day, for any place, as known at any moment; every answer names its decision. Texts are Vietnamese.',
    `- [OpenAPI](${origin}/v1/openapi.json)\n- [GraphQL schema](${origin}/v1/schema.graphql)\n- [Search](${origin}/v1/search?query=khai%20sinh)\n- [Guide](${origin}/en/developers)`,
    ...sections,
    '',
  ].join('\n\n');
}
