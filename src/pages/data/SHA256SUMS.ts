/** /data/SHA256SUMS: check a download with `sha256sum -c SHA256SUMS`. */
import type { APIRoute } from 'astro';
import { CHECKSUMS } from '~/data-export/dataset.ts';
import { dataResponse } from '~/views/data-route.ts';

export const GET: APIRoute = () => dataResponse(CHECKSUMS);
