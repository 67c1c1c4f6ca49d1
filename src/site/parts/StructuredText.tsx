import type { Block, ListItem } from '../text/structure.ts';
import { structure } from '../text/structure.ts';

/** A decision's text with its lists; not a word is changed. */
export function StructuredText({ text, lang }: { readonly text: string; readonly lang?: 'vi' | undefined }) {
  return (
    <div className="prose" lang={lang}>
      <Blocks blocks={structure(text)} />
    </div>
  );
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, i) => {
    if (block.kind === 'paragraph') return <p key={i}>{block.text}</p>;
    if (block.kind === 'list') return <List key={i} items={block.items} />;
    return (
      <div key={i} className="note">
        <Blocks blocks={block.blocks} />
      </div>
    );
  });
}

function List({ items }: { readonly items: readonly ListItem[] }) {
  const isPlain = items.every(({ isPlainMarker }) => isPlainMarker);
  return (
    <ul className={isPlain ? undefined : 'marked'}>
      {items.map(({ marker, isPlainMarker, text, blocks }, i) => (
        <li key={i}>
          {!isPlainMarker && <b>{marker}</b>} <span className="text">{text}</span>
          <Blocks blocks={blocks} />
        </li>
      ))}
    </ul>
  );
}
