import { z } from 'zod';

/**
 * Imported before anything else: zod otherwise probes for `new Function` when the first schema is built, which the
 * content security policy forbids and reports.
 */
z.config({ jitless: true });
