// The thread's entry is plain JavaScript, so that it starts the same under tsx, Jest and a bundler; the rest is TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./answerParent.ts');
