#!/usr/bin/env node
// The program is TypeScript; tsx lets Node run it as it is, so that there is no build of the builder to go stale.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
