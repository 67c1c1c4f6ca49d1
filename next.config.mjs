import { withPayload } from '@payloadcms/next/withPayload';

// Nothing is sent to anybody while building.
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** The admin alone is Next's; everything public is served without it. */
const nextConfig = {
  poweredByHeader: false,
  // The database's driver and the logger stay outside the bundle.
  serverExternalPackages: ['@libsql/client', 'libsql', 'pino'],
  // Types are checked by tsc over the whole project; a file of its own, for Next rewrites the one that it is given.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
};

export default withPayload(nextConfig);
