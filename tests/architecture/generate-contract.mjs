/** Prints what `npm run openapi` would write, without writing it. */
import { generate } from '../../server/bin/openapi.mjs';

process.stdout.write(JSON.stringify(await generate()), () => process.exit(0));
