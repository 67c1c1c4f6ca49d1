import { describe, expect, it } from '@jest/globals';
import type { FormTemplate } from '../../../src/domain/content/content.ts';
import { EMPTY_CONTENT } from '../../../src/domain/content/content.ts';
import { withFormAddresses } from '../../../src/domain/content/formAddresses.ts';

const form = (fileName: string | null, more: Partial<FormTemplate> = {}): FormTemplate => ({
  name: 'Mẫu',
  fileName,
  url: null,
  sha256: null,
  ...more,
});
const paper = (...forms: FormTemplate[]) => ({
  code: null,
  name: 'Tờ khai',
  originals: 1,
  copies: 0,
  hasElectronicForm: false,
  isProcessingResult: false,
  forms,
});
const CONTENT = {
  ...EMPTY_CONTENT,
  dossiers: [{ code: null, case: null, timeLimit: null, items: [paper(form('mẫu 5.doc')), paper(form('mẫu 5.doc'), form('khác.doc'))] }],
  forms: [form(null, { sha256: 'ab', name: 'Đơn' }), form('x.doc', { url: 'https://own.example/x' })],
  source: {
    executionCases: [
      {
        profileComponents: [
          { attachments: [{ id: '1', filePath: 'c/1/mẫu 5.doc' }] },
          { attachments: [{ id: '2', filePath: 'c/2/mẫu 5.doc' }, {}] },
        ],
      },
    ],
  },
};
const urls = (portalUrl: string | null) => {
  const { dossiers, forms } = withFormAddresses(CONTENT, { portalUrl, heldUrl: '/bieu-mau' });
  return [dossiers.flatMap(({ items }) => items.flatMap((item) => item.forms.map(({ url }) => url))), forms.map(({ url }) => url)];
};

describe('addresses of blank forms', () => {
  it('are those of the portal’s files, those of one name by their order', () => {
    expect(urls('https://cong.example/tep?id={id}')[0]).toEqual(['https://cong.example/tep?id=1', 'https://cong.example/tep?id=2', null]);
    expect(urls('https://cong.example/{path}')[0]?.[0]).toBe('https://cong.example/c/1/m%E1%BA%ABu%205.doc');
  });

  it('are by hash for what the catalogue holds, and their own where they state one', () => {
    expect(urls(null)).toEqual([
      [null, null, null],
      ['/bieu-mau/ab/%C4%90%C6%A1n', 'https://own.example/x'],
    ]);
  });
});
