/** /data/revisions/LP-C001-2026-11-21.json: the kept text of a revision, as it lies in content/revisions/. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { readSnapshots, snapshotFile } from '~/citation/revisions/keep.ts';

export const getStaticPaths = () => [...readSnapshots(process.cwd()).keys()].map((revision) => ({ params: { revision } }));

export const GET: APIRoute = ({ params: { revision = '' } }) =>
  new Response(readFileSync(snapshotFile(process.cwd(), revision)), { headers: { 'content-type': 'application/json' } });
