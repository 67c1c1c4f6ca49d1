import type { FormTemplate } from '../../../domain/content/content.ts';
import type { ApiContext } from '../context.ts';

export const formTemplate = {
  byteSize: ({ sha256 }: FormTemplate, _: unknown, { sizeOfForm }: ApiContext) => (sha256 === null ? null : sizeOfForm(sha256)),
};
