/** The whole of `@tthc/client`. It uses nothing but what browsers and Node bring: fetch, streams, WebCrypto. */
export { createClient, RequestRefused, type Client, type ClientOptions, type Query } from './client.ts';
export { createVerifier, verify, NotAsAnnounced, type LogEntry, type Tip, type Verifier } from './verify.ts';
