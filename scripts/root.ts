import { fileURLToPath } from 'node:url';

/** Absolute path of the repository that these scripts stand in. */
export const root = fileURLToPath(new URL('..', import.meta.url));
