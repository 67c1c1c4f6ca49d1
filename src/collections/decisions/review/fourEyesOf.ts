import type { Payload } from 'payload';
import type { FourEyes } from '../../../announcing/review/fourEyes.ts';
import { plugged } from '../../plugs.ts';

/** The rule of this process; the strictest where none was set. */
export function fourEyesOf(payload: Payload): FourEyes {
  return plugged(payload, 'fourEyes') ?? 'required';
}
