import errands from '../../../data/start/errands.json' with { type: 'json' };
import type { Label } from '../../domain/values/vocabulary.ts';

/** What people do most, in their words. Only those that the catalogue holds are shown. */
export const POPULAR_ERRANDS: readonly { readonly code: string; readonly label: Label }[] = errands;
