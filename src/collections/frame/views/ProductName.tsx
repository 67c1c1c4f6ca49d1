import type { ServerProps } from 'payload';

/** The product's name on the page of signing in. */
export function ProductName({ i18n }: ServerProps) {
  return (
    <strong style={{ fontSize: '1.5rem', textAlign: 'center' }}>
      {i18n?.language === 'en' ? 'Catalogue of administrative procedures' : 'Danh mục thủ tục hành chính'}
    </strong>
  );
}

/** A sheet with its lines, in a corner. */
export function ProductMark() {
  return (
    <svg aria-hidden="true" fill="none" height="18" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 18 18" width="18">
      <path d="M3.5 1.5h8l3 3v12h-11zM6 7h6M6 10h6M6 13h4" />
    </svg>
  );
}
