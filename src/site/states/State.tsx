import type { ReactNode } from 'react';

export type Tone = 'info' | 'warn' | 'bad';

/** Something that a reader must know before reading on. */
export interface State {
  /** 'abolished', 'local': for tests and styles. */
  readonly name: string;
  readonly tone: Tone;
  /** One or two words. */
  readonly word: string;
  readonly sentence: ReactNode;
}

const SIGNS: Readonly<Record<Tone, string>> = { info: 'i', warn: '!', bad: '×' };

/** Banners with sign, word and sentence: colour is never alone. */
export function States({ states }: { readonly states: readonly State[] }) {
  return states.map(({ name, tone, word, sentence }) => (
    <div key={name} className={`state ${tone}`} data-state={name} role="note">
      <span className="sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div>
        <strong>{word}.</strong> {sentence}
      </div>
    </div>
  ));
}
