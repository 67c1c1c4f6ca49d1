import type { ServerProps } from 'payload';

/** The trail as a file for a spreadsheet. */
export function ExportTrail({ i18n }: ServerProps) {
  return (
    <p>
      <a href="/api/audit-events/export.csv" id="export-trail">
        {i18n.language === 'en' ? 'Download the trail (CSV)' : 'Tải nhật ký (CSV)'}
      </a>
    </p>
  );
}
