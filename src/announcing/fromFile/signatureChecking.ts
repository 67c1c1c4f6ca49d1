/** Signed files are checked in a thread apart, as files of decisions are read. */
export { createSignatureChecker } from '../../reading/signatures/createSignatureChecker.ts';
