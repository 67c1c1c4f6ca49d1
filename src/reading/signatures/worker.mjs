// The entry of the thread is plain JavaScript: it starts under tsx, Jest and a bundler. The rest is TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./answerParent.ts');
