import { BasePayload, buildConfig, getPayload, type Config, type Payload } from 'payload';
import type { Opening } from './database.ts';

export function initialise(config: Config, { isShared = false }: Opening): Promise<Payload> {
  // Outside production getPayload would look for a development server's socket.
  process.env.DISABLE_PAYLOAD_HMR = 'true';
  // A switch of Payload's own that empties the database.
  delete process.env.PAYLOAD_DROP_DATABASE;
  const options = { config: buildConfig(config), disableOnInit: true };
  return isShared ? getPayload(options) : new BasePayload().init(options);
}
