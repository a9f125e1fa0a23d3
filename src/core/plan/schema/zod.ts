/**
 * The one door to zod. It must be opened before any schema is built: an object schema decides when
 * it is made whether it may compile itself with `new Function`, which the page's content security
 * policy forbids. Import it as a namespace (`import * as z`), so that the bundler can leave out
 * what is not used: zod's `z` object would bring all of it, forty languages included.
 */
import { config } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';
